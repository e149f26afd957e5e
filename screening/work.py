"""The ground floor's jobs and sweeps: jobs take keys only, and all may run twice."""

import logging
from datetime import timedelta
from typing import Any

from allauth.usersessions.models import UserSession
from django.conf import settings
from django.contrib.sessions.models import Session
from django.core.cache import cache
from django.db import connection
from django.utils import timezone

from screening import audit, bounce_folder, bounces, passwords
from screening.actions import notices, staff_mails
from screening.doorbell import ring
from screening.mail import MailError
from screening.models import Heartbeat, User
from screening.readiness import TRAIL_BROKEN, TRAIL_CHECK

TRAIL_CHECK_EVERY = timedelta(days=1)

log = logging.getLogger(__name__)


def mail_password_link(user: int, **_later_arguments: Any) -> None:
    """Mail a person the link to set a new password; whoever was deactivated since gets none."""
    person = User.objects.filter(pk=user, is_active=True).first()
    if person is None:
        return
    try:
        passwords.mail_link(person)
    except MailError as error:
        log.warning("a link to set a new password was not mailed: %s", error)


def sweep_trail_check() -> None:
    """Have a worker check the whole trail once a day."""
    fresh = timezone.now() - TRAIL_CHECK_EVERY
    if not Heartbeat.objects.filter(process=TRAIL_CHECK, beat_at__gt=fresh).exists():
        ring("screening.work.check_trail", queue="heavy")


def check_trail(**_later_arguments: Any) -> audit.Broken | None:
    """Check every event against the seals, and note the outcome for the settings check."""
    broken = audit.verify()
    if broken:
        log.error("the trail does not hold from event %s on: %s", broken.event, broken.reason)
        Heartbeat.objects.update_or_create(process=TRAIL_BROKEN, defaults={"beat_at": timezone.now()})
    else:
        Heartbeat.objects.filter(process=TRAIL_BROKEN).delete()
        Heartbeat.objects.update_or_create(process=TRAIL_CHECK, defaults={"beat_at": timezone.now()})
    return broken


def sweep_bounces() -> None:
    """Have a worker look for mails that came back, where there is a folder for them."""
    if settings.BOUNCES:
        ring("screening.work.read_bounces")


def read_bounces(**_later_arguments: Any) -> int:
    """Act on every notice in the folder that nobody has seen; returns how many messages are done with."""
    if settings.BOUNCES is None:
        return 0
    try:
        count = bounce_folder.read(settings.BOUNCES, _act_on_notice)
    except bounce_folder.FolderError as error:
        log.warning("the folder of notices about mails cannot be read: %s", error)
        return 0
    bounces.beat(timezone.now())
    return count


def _act_on_notice(message: bytes) -> bool:
    return bounces.take(message, now=timezone.now()) is not bounces.Outcome.LATER


def send_staff_mail(mail: int, **_later_arguments: Any) -> bool:
    """Send one mail to one of our own people; whether it is still owed, the row knows."""
    return staff_mails.send_one(mail, tell_time=timezone.now)


def sweep_staff_mails() -> None:
    """Ring for every mail to our own people that is owed: the bell may have been lost."""
    staff_mails.OUTBOX.ring_for_owed(now=timezone.now())


def sweep_digests() -> None:
    """Owe the digests of the day once its hour has come."""
    staff_mails.owe_digests(timezone.now())


def sweep_leftovers() -> None:
    """Remove sessions, counters and notices whose time is over; they only take space."""
    now = timezone.now()
    notices.forget_old(now)
    Session.objects.filter(expire_date__lt=now).delete()
    UserSession.objects.exclude(session_key__in=Session.objects.values("session_key")).delete()
    table = connection.ops.quote_name(cache._table)  # type: ignore[attr-defined]  # a DatabaseCache
    with connection.cursor() as cursor:
        cursor.execute(f"DELETE FROM {table} WHERE expires < %s", [now])  # noqa: S608  # the name is from the settings
