"""Making and ending the feed of one's calendar."""

from datetime import datetime
from uuid import UUID

from django.db import transaction

from redflags.models import CalendarFeed
from screening import clock
from screening.audit import record
from screening.links_out import LinkEndedError, Links
from screening.models import Organisation, User
from screening.roles import Permission, can

LINKS = Links("redflags.calendar")


@transaction.atomic
def make(*, shows_names: bool, by: User, now: datetime) -> CalendarFeed:
    """A feed at a new address; one that there was ends."""
    CalendarFeed.objects.filter(person=by).delete()
    feed = CalendarFeed.objects.create(
        person=by, shows_names=shows_names and Organisation.get().calendar_names, made_at=now
    )
    record("calendarfeed.made", actor=by, target=by)
    return feed


@transaction.atomic
def end(*, by: User) -> bool:
    """End the feed: its address answers nothing from now on. False when there was none."""
    deleted, _by_model = CalendarFeed.objects.filter(person=by).delete()
    if deleted:
        record("calendarfeed.ended", actor=by, target=by)
    return bool(deleted)


def behind(token: str, *, now: datetime) -> CalendarFeed:
    """The feed of an address, which notes the day on which it was read. Raises LinkEndedError.

    A person who left, or may no longer see candidates, has none.
    """
    nonce: UUID = LINKS.nonce_of(token)
    feed = CalendarFeed.objects.select_related("person").filter(nonce=nonce).first()
    if feed is None or not can(feed.person, Permission.VIEW_CANDIDATES):
        raise LinkEndedError
    today = clock.today(now)
    if feed.read_on != today:
        CalendarFeed.objects.filter(pk=feed.pk).update(read_on=today)
    return feed
