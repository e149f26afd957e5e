"""Changes of what jurisdictions say here: a version is added, none is ever changed."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from django.db import transaction

from candidates.models import Jurisdiction, JurisdictionRule, JurisdictionVersion
from screening.audit import record
from screening.models import User
from screening.overtaken import StaleVersionError
from screening.submissions import claim


class PastDayError(Exception):
    """What was in force on a day that has passed is not rewritten."""


@transaction.atomic
def add_version(
    version: JurisdictionVersion,
    rules: Sequence[JurisdictionRule],
    *,
    read: int,
    today: date,
    by: User,
    once: UUID | None = None,
) -> JurisdictionVersion:
    """Add what a jurisdiction says from a day on; `read` is the newest version the person saw.

    Raises PastDayError, StaleVersionError when somebody added another meanwhile, AlreadySubmittedError.
    """
    claim(once, by)
    jurisdiction = Jurisdiction.objects.select_for_update().get(pk=version.jurisdiction_id)
    newest = jurisdiction.versions.order_by("-pk").first()
    if newest is not None and newest.pk != read:
        raise StaleVersionError
    if version.in_force_on < today:
        raise PastDayError
    version.added_by = by
    version.save(force_insert=True)
    for rule in rules:
        rule.version = version
    JurisdictionRule.objects.bulk_create(rules)
    before = {rule.kind: _told(rule) for rule in newest.rules.all()} if newest else {}
    changed = [rule.kind for rule in rules if before.get(rule.kind) != _told(rule)]
    record("jurisdiction.version_added", actor=by, target=version, fields=["in_force_on", *changed])
    return version


@transaction.atomic
def make_default(jurisdiction: Jurisdiction, *, by: User) -> None:
    """Let new positions, and applications without one, go by this jurisdiction."""
    rows = list(Jurisdiction.objects.select_for_update().order_by("pk"))
    before = next((row for row in rows if row.is_default), None)
    if before and before.pk == jurisdiction.pk:
        return
    if before:
        before.is_default = False
        before.save(update_fields=["is_default"])
    jurisdiction.is_default = True
    jurisdiction.save(update_fields=["is_default"])
    record("jurisdiction.made_default", actor=by, target=jurisdiction, fields=["is_default"])


def _told(rule: JurisdictionRule) -> tuple[object, ...]:
    return (rule.count, rule.stage, rule.needs_consent, rule.paper, rule.note, rule.source)
