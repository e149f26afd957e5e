"""Going through the list: beginning, taking the next, skipping, going back, leaving; two people never get the same one.

A candidate in front of somebody is a row that only one person can insert. It is a lease: whoever does nothing for a
while loses it to the next who comes. It keeps nobody from reading the file or recording facts.
"""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from django.db import connection, transaction

from candidates.actions import facts
from candidates.actions.positions import change_application
from candidates.models import Application, Message
from redflags import desk
from redflags.actions.follow import watch
from redflags.desk import Line
from redflags.models import Passed, Review, Sitting
from redflags.register import heads
from screening.audit import record
from screening.models import User
from screening.submissions import claim

ONE_BY_ONE = 7_270_031
TRIED = 10
"""How many are fetched at once: others who take the next at the same moment get the first of them."""


@transaction.atomic
def begin(line: Line, *, query: str, by: User, now: datetime) -> Review | None:
    """Begin to go through a list; an earlier sitting of the person ends. None when there is nobody in it."""
    sitting, _is_new = Sitting.objects.update_or_create(user=by, defaults={"query": query, "begun_at": now})
    sitting.passed.all().delete()
    return _take_next(sitting, line, by=by, now=now)


@transaction.atomic
def carry_on(line: Line, *, by: User, now: datetime) -> Review | None:
    """What is in front of the person, or the next where nothing is. None at the end of the list."""
    sitting = _sitting(by)
    if sitting is None:
        return None
    return desk.own(by).first() or _take_next(sitting, line, by=by, now=now)


@transaction.atomic
def go_on(application: Application, line: Line, *, skip: bool, by: User, now: datetime) -> Review | None:
    """Pass an application and take the next; a second click takes no other. None at the end of the list."""
    sitting = _sitting(by)
    if sitting is None:
        return None
    here = Review.objects.filter(user=by).first()
    if here is not None and here.application_id != application.pk:
        return here
    Passed.objects.update_or_create(sitting=sitting, application=application, defaults={"is_skipped": skip, "at": now})
    verb = "review.skipped" if skip else "review.done"
    record(verb, actor=by, candidate=application.candidate, target=application)
    return _take_next(sitting, line, by=by, now=now)


@transaction.atomic
def go_back(*, by: User, now: datetime) -> Review | None:
    """Bring back what was passed last and nobody else holds; what was in front waits again."""
    sitting = _sitting(by)
    if sitting is None:
        return None
    here = Review.objects.filter(user=by).first()
    visible = Application.objects.visible_to(by)
    passed = sitting.passed.filter(application__in=visible).order_by("-at", "-pk")
    elsewhere = Review.objects.live(now).exclude(user=by).values("candidate")
    passed = passed.exclude(application__candidate__in=elsewhere)
    keys = list(passed.values_list("application", "application__candidate")[:TRIED])
    taken = _take_one(keys, by=by, now=now)
    if taken is not None:
        sitting.passed.filter(application=taken.application_id).delete()
    elif here is not None:
        taken = _take_one([(here.application_id, here.candidate_id)], by=by, now=now)
    return taken


@transaction.atomic
def leave(*, by: User) -> None:
    """End the sitting; doing it twice changes nothing."""
    Review.objects.filter(user=by).delete()
    Sitting.objects.filter(user=by).delete()


@transaction.atomic
def stay(application: Application, *, by: User, now: datetime) -> bool:
    """Note that the person is still there; one that was lost meanwhile is taken again where nobody else holds it."""
    if Review.objects.filter(user=by, application=application).update(seen_at=now):
        return True
    if _sitting(by) is None or Review.objects.filter(user=by).exists():
        return False
    return _take_one([(application.pk, application.candidate_id)], by=by, now=now) is not None


@transaction.atomic
def hand_up(
    application: Application, *, to: User, why: str, version: int, by: User, now: datetime, once: UUID | None = None
) -> None:
    """Hand an application to an HR lead, with the reason as a note that names the lead; who hands it up follows it.

    Raises StaleVersionError, AlreadySubmittedError.
    """
    claim(once, by)
    change_application(application, values={"recruiter": to}, version=version, by=by)
    watch(application.candidate, by=by, now=now)
    told = {"kind": "note", "writer": "staff", "source": "staff", "text": f"@{to.name}: {why}"}
    facts.append(Message(candidate=application.candidate, **told), by=by)


def _sitting(by: User) -> Sitting | None:
    """The person's sitting, held until the transaction ends: two windows of one person go on one after the other."""
    return Sitting.objects.select_for_update().filter(user=by).first()


def _take_next(sitting: Sitting, line: Line, *, by: User, now: datetime) -> Review | None:
    """The first that waits and nobody takes at this moment; what was skipped comes after all others."""
    while keys := heads(desk.waiting(sitting, line, user=by, now=now), line.order, TRIED):
        if taken := _take_one(keys, by=by, now=now):
            return taken
    again = desk.skipped(sitting, user=by, now=now).values_list("application", "application__candidate")
    taken = _take_one(list(again[:TRIED]), by=by, now=now)
    if taken is not None:
        sitting.passed.filter(application=taken.application_id).delete()
    return taken


def _take_one(keys: Sequence[tuple[int, int]], *, by: User, now: datetime) -> Review | None:
    """The first of some applications that can be had, in place of what is in front of the person.

    Whoever inserts first has it. Inserts come one after the other: two people who each let go of what the other takes
    would otherwise wait for each other.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [ONE_BY_ONE])
    mine = Review.objects.filter(user=by)
    mine.delete()
    for application, candidate in keys:
        Review.objects.over(now).filter(candidate=candidate).delete()
        row = Review(application_id=application, candidate_id=candidate, user=by, since=now, seen_at=now)
        Review.objects.bulk_create([row], ignore_conflicts=True)
        if taken := mine.first():
            return taken
    return None
