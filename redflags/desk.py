"""Going through the list one by one: what waits in a sitting, and where one is in it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Exists, OuterRef, Q, QuerySet

from candidates.models import Application, Candidate
from redflags.models import Passed, Review, Sitting, Snooze
from redflags.register import COUNTED, Filters, Order, narrowed
from screening.composed import composed_for_few
from screening.models import User


@dataclass(frozen=True, slots=True)
class Line:
    """What a person goes through: a list, and the day it is read on."""

    filters: Filters
    order: Order
    today: date


def waiting(sitting: Sitting, line: Line, *, user: User, now: datetime) -> QuerySet[Application]:
    """What of the list nobody else holds, and the person has neither passed nor put off."""
    of_row = {"application": OuterRef("pk")}
    passed = Passed.objects.filter(sitting=sitting, **of_row)
    put_off = Snooze.objects.filter(user=user, ended_at=None, until__gt=line.today, **of_row)
    held = Review.objects.live(now).exclude(user=user).filter(candidate=OuterRef("candidate"))
    found = narrowed(line.filters, user=user, today=line.today)
    return found.filter(~Exists(passed), ~Exists(put_off), ~Exists(held))


def skipped(sitting: Sitting, *, user: User, now: datetime) -> QuerySet[Passed]:
    """What was skipped and can come again, the longest ago first."""
    held = Review.objects.live(now).exclude(user=user).filter(candidate=OuterRef("application__candidate"))
    visible = Application.objects.visible_to(user).filter(pk=OuterRef("application"))
    return sitting.passed.filter(Exists(visible), ~Exists(held), is_skipped=True).order_by("at", "pk")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a person is in a sitting."""

    review: Review
    sitting: Sitting
    left: int  # after this one, at most COUNTED + 1
    skipped: int
    can_go_back: bool
    others: Sequence[Review]  # of candidates the person may see

    @property
    def left_in_words(self) -> str:
        """How many are left, as far as they are counted."""
        return str(self.left) if self.left <= COUNTED else f"> {COUNTED}"


def place(review: Review, sitting: Sitting, line: Line, *, user: User, now: datetime) -> Place:
    """Where the person who holds a review is."""
    passed = list(sitting.passed.values_list("is_skipped", flat=True))
    return Place(
        review=review,
        sitting=sitting,
        left=waiting(sitting, line, user=user, now=now).exclude(pk=review.application_id)[: COUNTED + 1].count(),
        skipped=sum(passed),
        can_go_back=bool(passed),
        others=under_way(user, now=now),
    )


def own(user: User) -> QuerySet[Review]:
    """What is in front of a person, as long as he or she may see it."""
    return Review.objects.filter(user=user, candidate__in=Candidate.objects.visible_to(user))


def under_way(user: User, *, now: datetime) -> list[Review]:
    """What other people review now, of candidates a person may see."""
    others = Review.objects.live(now).exclude(user=user).filter(candidate__in=Candidate.objects.visible_to(user))
    return list(others.select_related("user", "candidate").order_by("since", "pk"))


def held(keys: Sequence[int], *, user: User, now: datetime) -> list[Review]:
    """Reviews of some applications now, and the person's own wherever it is; one query."""
    reviews = _held(user.shape, applications=keys, person=user.pk)
    return [review for review in reviews if review.user_id == user.pk or review.is_live(now)]


@composed_for_few
def _held(shape: tuple[str, ...], *, applications: Iterable[int], person: int) -> QuerySet[Review]:
    """The same, with those that were left alone for too long."""
    wherever = own(User.like(shape, person))
    return Review.objects.filter(Q(application__among=applications) | Q(pk__in=wherever)).select_related("user")


def at(candidate: Candidate, *, user: User, now: datetime) -> list[Review]:
    """The person's own review, wherever it is, and that of the candidate; one query."""
    running = Review.objects.live(now).filter(candidate=candidate)
    shown = Review.objects.filter(Q(pk__in=running) | Q(pk__in=own(user)))
    return list(shown.select_related("user", "candidate"))
