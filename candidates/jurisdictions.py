"""What the jurisdiction of a position says on a day: the one place where its version in force is looked up."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from django.db.models import Q

from candidates.models import Application, Jurisdiction, JurisdictionRule, JurisdictionVersion, PlanLine


@dataclass(frozen=True, slots=True)
class Ruling:
    """A version in force with its rules by kind of check; an empty one leaves what holds everywhere."""

    version: JurisdictionVersion | None = None
    rules: Mapping[str, JurisdictionRule] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The jurisdiction, in the reader's language."""
        return str(self.version.jurisdiction) if self.version else ""

    def plan(self) -> list[PlanLine]:
        """The unsaved plan that a new position starts with."""
        return [
            PlanLine(kind=kind, count=rule.count, stage=rule.stage) for kind, rule in self.rules.items() if rule.count
        ]


def in_force(jurisdiction: int | None, day: date) -> Ruling:
    """What a jurisdiction, or the organisation's default one, says on a day: two queries.

    Before its first version the first one counts: nothing older is known.
    """
    whose = Q(jurisdiction=jurisdiction) if jurisdiction else Q(jurisdiction__is_default=True)
    versions = list(JurisdictionVersion.objects.filter(whose).select_related("jurisdiction"))
    if not versions:
        return Ruling()
    begun = [version for version in versions if version.in_force_on <= day]
    first = min(version.in_force_on for version in versions)
    counting = begun or [version for version in versions if version.in_force_on == first]
    return of_version(max(counting, key=lambda version: (version.in_force_on, version.pk)))


def of_version(version: JurisdictionVersion) -> Ruling:
    """A version with its rules."""
    return Ruling(version, {rule.kind: rule for rule in version.rules.order_by("pk")})


def of_application(application: Application | None, day: date) -> Ruling:
    """What holds for an application: its position's jurisdiction, or the organisation's default."""
    position = application.position if application else None
    return in_force(position.jurisdiction_id if position else None, day)


def all_in_order() -> Sequence[Jurisdiction]:
    """Every jurisdiction, for choosing one."""
    return list(Jurisdiction.objects.order_by("place", "pk"))
