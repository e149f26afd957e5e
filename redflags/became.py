"""What became of applications, as conditions on them: the same meaning as the cells that dashboards count."""

from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet

from candidates.models import Stage, StageChange
from candidates.stages import ORDER
from redflags.fired import counting
from redflags.models import Decision, Finding, FindingVerdict, Level

UNNAMED = "-"
"""As a source or channel in a filter: none was named."""


def became(outcome: str) -> Q:
    """Applications of which this became; the names of redflags.tallies.cells.OUTCOMES."""
    match outcome:
        case "flagged":
            return Q(pk__in=counting().values("application"))
        case "held":
            held = Decision.objects.filter(Q(level__gte=Level.HOLD) | Q(kind=Decision.Kind.HOLD))
            return Q(standing__level__gte=Level.HOLD) | Q(pk__in=held.values("application"))
        case "cleared":
            return Q(pk__in=_cleared())
        case "declined":
            declined = Decision.objects.filter(ended_at=None, kind=Decision.Kind.DECLINE)
            return Q(pk__in=declined.values("application"))
        case _:
            raise ValueError(outcome)


def _cleared() -> QuerySet[Any]:
    """Applications where people answered findings until none counts any more."""
    said = FindingVerdict.objects.filter(
        candidate=OuterRef("application__candidate"), key=OuterRef("key"), undone_at=None, awaits_second=False
    ).exclude(kind=FindingVerdict.Kind.CONFIRMED)
    answered = counting().filter(Exists(said), status=Finding.Status.EXPLAINED)
    open_ones = counting().exclude(status=Finding.Status.EXPLAINED).filter(application=OuterRef("application"))
    return answered.filter(~Exists(open_ones)).values("application")


def reached(stage: str) -> Q:
    """Applications that came as far as a stage, whether they went on, back or out."""
    far = ORDER[ORDER.index(Stage(stage)) :]
    steps = StageChange.objects.filter(Q(before__in=far) | Q(after__in=far), application=OuterRef("pk"))
    return Q() if stage == ORDER[0] else Q(stage__in=far) | Q(Exists(steps))


def from_source(source: str) -> Q:
    """Applications that an import brought which is called so; UNNAMED: by hand, or by a file without a name."""
    return Q(batch=None) | Q(batch__source="") if source == UNNAMED else Q(batch__source=source)


def through_channel(channel: str) -> Q:
    """Applications that came through a channel; UNNAMED: none is told."""
    return Q(channel="" if channel == UNNAMED else channel)


def in_band(column: str, band: str) -> Q:
    """Applications whose score or assurance lies between two bounds: "10-19"."""
    low, _dash, high = band.partition("-")
    return Q(**{f"standing__{column}__range": (int(low), int(high))})
