"""Takes the figures of a week on its first working morning, and tells the HR leads."""

from datetime import datetime, timedelta

from django.db import transaction

from candidates.models import Application
from redflags.due import What
from redflags.figures import counts, standing
from redflags.figures.counts import Selection
from redflags.models import Decision, FindingVerdict, WeekFigures
from redflags.notices import WEEK_FIGURES
from redflags.register import came_on, midnight
from screening import clock
from screening.actions.notices import tell
from screening.models import Organisation, User
from screening.roles import Permission, Role
from screening.workdays import ONE_DAY, Calendar

AHEAD = timedelta(minutes=15)
"""So long before the daily digest leaves, which takes them along."""


def is_due(now: datetime) -> bool:
    """Whether the figures of this week are to be taken; one question more on the days when they may be."""
    calendar = clock.calendar()
    monday = calendar.day_of(now) - timedelta(days=calendar.day_of(now).weekday())
    first = next(day for day in (monday + n * ONE_DAY for n in range(8)) if calendar.is_workday(day))
    if calendar.day_of(now) != first or now < calendar.at(first, Organisation.get().digest_at) - AHEAD:
        return False
    return not WeekFigures.objects.filter(first_on=monday).exists()


@transaction.atomic
def take(now: datetime) -> WeekFigures | None:
    """Take them and tell every HR lead; None where they are not due. Any number may run: a week has one row."""
    if not is_due(now):
        return None
    leads = list(User.objects.filter(is_active=True, roles__contains=[Role.HR_LEAD]).order_by("pk"))
    reader = next((lead for lead in leads if lead.may(Permission.SEE_ALL_TEAMS)), None)
    if reader is None:
        return None
    calendar = clock.calendar()
    today = calendar.day_of(now)
    week, made = WeekFigures.objects.get_or_create(
        first_on=today - timedelta(days=today.weekday()), defaults=_figures(reader, calendar, now)
    )
    if made:
        tell(WEEK_FIGURES, leads, target=week, now=now)
    return week


def _figures(reader: User, calendar: Calendar, now: datetime) -> dict[str, object]:
    today = calendar.day_of(now)
    monday = today - timedelta(days=today.weekday())
    found = counts.read(Selection(reader, today, months=1), now)
    register, grounds, late = standing.register(found), standing.grounds(found), standing.what_is_late(found)
    within = (midnight(monday - timedelta(days=7)), midnight(monday))
    arrived = Application.objects.visible_to(reader).annotate(came_on=came_on())
    return {
        "taken_at": found.as_of,
        "open": register.total.value,
        "serious": register.serious.value,
        "unverified": grounds.unverified.value,
        **{str(what): late[what].value for what in What},
        "came_in": arrived.filter(came_on__gte=monday - timedelta(days=7), came_on__lt=monday).count(),
        "decided": Decision.objects.filter(at__gte=within[0], at__lt=within[1]).count(),
        "answered": FindingVerdict.objects.filter(said_at__gte=within[0], said_at__lt=within[1]).count(),
    }
