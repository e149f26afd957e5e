"""Changes of the organisation's settings."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time

from django.db import transaction
from django.utils.translation import gettext as _

from screening import mail
from screening.audit import record
from screening.models import Organisation, User
from screening.overtaken import StaleVersionError
from screening.roles import Permission, permissions_of


@dataclass(frozen=True, slots=True)
class Settings:
    """What people decide about the organisation, as one version of it."""

    name: str
    time_zone: str
    sole_operator: bool
    second_factor_roles: Sequence[str]
    weekend: Sequence[int] = (5, 6)  # Monday is 0
    holidays: Sequence[date] = ()
    minutes_per_finding: int = 6
    address: str = ""
    phone: str = ""
    digest_at: time = time(8)
    at_once_a_day: int = 10
    calendar_names: bool = False
    export_alone: int = 1_000


class NotAloneError(Exception):
    """A one-person firm has one person who could clear findings; here are more."""


def lock() -> Organisation:
    """The organisation's row, locked: whoever changes people or settings queues here, so that counts hold."""
    return Organisation.objects.select_for_update().get(pk=1)


def reviewers() -> int:
    """How many active people could be somebody's second person; auditors only read."""
    active = User.objects.filter(is_active=True).values_list("roles", flat=True)
    return sum(Permission.EXPLAIN_FINDINGS in permissions_of(roles) for roles in active)


@transaction.atomic
def change_settings(wanted: Settings, *, version: int, by: User) -> Organisation:
    """Write settings that were read at `version`. Raises StaleVersionError, NotAloneError."""
    organisation = lock()
    if organisation.version != version:
        raise StaleVersionError
    if wanted.sole_operator and not organisation.sole_operator and reviewers() > 1:
        raise NotAloneError
    changed = apply(organisation, wanted)
    if changed:
        record("organisation.changed", actor=by, target=organisation, fields=changed)
    return organisation


@transaction.atomic
def send_test_mail(*, by: User) -> None:
    """Mail the person who asks, through the real server. Raises mail.MailError."""
    mail.send(by.email, _("Test mail from Screening"), "mail/test.txt", {"person": by})
    record("mail.tested", actor=by)


def apply(organisation: Organisation, wanted: Settings) -> list[str]:
    """Store settings in the locked row; returns the names of those that changed."""
    values = {
        "name": wanted.name,
        "time_zone": wanted.time_zone,
        "sole_operator": wanted.sole_operator,
        "second_factor_roles": list(wanted.second_factor_roles),
        "weekend": list(wanted.weekend),
        "holidays": list(wanted.holidays),
        "minutes_per_finding": wanted.minutes_per_finding,
        "address": wanted.address,
        "phone": wanted.phone,
        "digest_at": wanted.digest_at,
        "at_once_a_day": wanted.at_once_a_day,
        "calendar_names": wanted.calendar_names,
        "export_alone": wanted.export_alone,
    }
    changed = [name for name, value in values.items() if getattr(organisation, name) != value]
    for name in changed:
        setattr(organisation, name, values[name])
    if changed:
        organisation.version += 1
        organisation.save(update_fields=[*changed, "version"])
    return changed


def end_sole_operation(organisation: Organisation) -> list[str]:
    """Once a second person is there, delays no longer stand in for one; returns the names of changed settings."""
    if not organisation.sole_operator or reviewers() < 2:
        return []
    organisation.sole_operator = False
    organisation.version += 1
    organisation.save(update_fields=["sole_operator", "version"])
    return ["sole_operator"]
