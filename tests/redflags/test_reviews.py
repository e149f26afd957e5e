"""Going through the list: who gets whom, what passing, skipping and going back do, when a candidate is free again."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier

import pytest
from django.conf import settings
from django.db import connection
from django.utils import timezone

from candidates.models import Application, Candidate, Message, Stage
from redflags import desk
from redflags.actions import reviews
from redflags.actions.follow import snooze
from redflags.desk import Line
from redflags.models import Passed, Review, Sitting, Watch
from redflags.register import Filters, Order
from screening import clock
from screening.models import User
from screening.roles import Role
from tests import make
from tests.telling import told


def line(**filters: object) -> Line:
    order = Order(filters.pop("order", Order.NEWEST))
    return Line(Filters.of(filters), order, clock.today())


def three() -> list[Application]:
    """Three applications in the order in which they are gone through."""
    return [make.application() for _one in range(3)][::-1]


def begin(user: User, **filters: object) -> Application | None:
    return shown(reviews.begin(line(**filters), query="", by=user, now=timezone.now()))


def go_on(user: User, application: Application, *, skip: bool = False) -> Application | None:
    return shown(reviews.go_on(application, line(), skip=skip, by=user, now=timezone.now()))


def back(user: User) -> Application | None:
    return shown(reviews.go_back(by=user, now=timezone.now()))


def shown(review: Review | None) -> Application | None:
    return review.application if review else None


def test_the_list_is_gone_through_in_its_order_and_ends(db: None) -> None:
    user, (first, second, third) = make.user(), three()
    assert begin(user) == first
    assert go_on(user, first) == second
    assert go_on(user, second) == third
    assert go_on(user, third) is None
    assert not Review.objects.exists()


def test_only_what_the_filter_names_is_gone_through_whatever_the_order(db: None) -> None:
    user, (first, second, third) = make.user(), three()
    Application.objects.filter(pk=second.pk).update(stage=Stage.OFFER)
    make.standing(third, level=3, score=90)
    make.standing(first, level=1, score=20)
    assert begin(user, stage=Stage.OFFER) == second
    assert begin(user, order=Order.LEVEL) == third
    assert shown(reviews.go_on(third, line(order=Order.LEVEL), skip=False, by=user, now=timezone.now())) == first
    assert begin(user, order=Order.WAITING) == third, "the longest waiting first, and nothing of the sitting before"


def test_what_is_skipped_comes_again_after_all_others(db: None) -> None:
    user, (first, second, third) = make.user(), three()
    begin(user)
    assert go_on(user, first, skip=True) == second
    assert go_on(user, second) == third
    assert go_on(user, third) == first
    assert go_on(user, first, skip=True) == first, "the only one left"
    assert go_on(user, first) is None


def test_a_second_click_takes_no_other(db: None) -> None:
    user, (first, second, _third) = make.user(), three()
    begin(user)
    assert [go_on(user, first) for _click in range(2)] == [second, second]


def test_going_back_brings_what_was_passed_last_and_the_one_in_front_comes_again(db: None) -> None:
    user, (first, second, third) = make.user(), three()
    begin(user)
    go_on(user, first)
    go_on(user, second, skip=True)
    assert back(user) == second
    assert back(user) == first
    assert back(user) == first, "there is none before"
    assert go_on(user, first) == second
    assert go_on(user, second) == third


def test_two_people_never_get_the_same_candidate(db: None) -> None:
    one, other, (first, second, third) = make.user(), make.user(), three()
    another = make.application(candidate=first.candidate)
    assert begin(one) == another
    assert begin(other) == second, "both applications of the first candidate are with a colleague"
    assert go_on(one, another) == first
    assert go_on(one, first) == third
    assert go_on(other, second) == another
    assert go_on(one, third) == second
    assert back(other) == another, "what was passed last is with a colleague by now"


def test_what_one_puts_off_does_not_come(db: None) -> None:
    user, (first, second, _third) = make.user(), three()
    snooze(first, until=clock.today() + timedelta(days=2), why="", by=user, now=timezone.now())
    assert begin(user) == second
    assert begin(make.user()) == first


def test_nobody_gets_whom_he_may_not_see(db: None) -> None:
    first, _second, _third = three()
    hidden = make.application(candidate=make.candidate(team=make.team()))
    assert begin(make.user()) == first
    assert begin(make.user(role=Role.HR_LEAD)) == hidden


def test_who_may_no_longer_be_seen_is_in_front_no_longer(db: None) -> None:
    user, (first, second, _third) = make.user(), three()
    begin(user)
    Candidate.objects.filter(pk=first.candidate_id).update(team=make.team())
    assert not desk.at(second.candidate, user=user, now=timezone.now())
    assert shown(reviews.carry_on(line(), by=user, now=timezone.now())) == second


def test_who_does_nothing_for_a_while_loses_the_candidate_to_the_next_who_comes(
    db: None, travel: Callable[..., None]
) -> None:
    one, other, (first, second, _third) = make.user(), make.user(), three()
    begin(one)
    travel(seconds=settings.REVIEW_LEASE.total_seconds() - 30)
    assert begin(other) == second
    assert reviews.stay(first, by=one, now=timezone.now())
    travel(seconds=settings.REVIEW_LEASE.total_seconds() - 30)
    reviews.leave(by=other)
    assert begin(other) == second, "somebody was there in between"
    travel(seconds=60)
    assert begin(other) == first
    assert not reviews.stay(first, by=one, now=timezone.now())
    reviews.leave(by=other)
    assert reviews.stay(first, by=one, now=timezone.now()), "free again: it is the first person's as before"


def test_leaving_frees_the_candidate_and_forgets_the_sitting(db: None) -> None:
    user, (first, *_others) = make.user(), three()
    begin(user)
    go_on(user, first)
    for _click in range(2):
        reviews.leave(by=user)
    for rows in (Review, Sitting, Passed):
        assert not rows.objects.exists()
    assert go_on(user, first) is None, "an old window begins nothing"


def test_handing_up_gives_the_case_to_the_lead_with_the_reason_on_file(db: None) -> None:
    user, lead, application = (
        make.user(name="Kim Recruiter"),
        make.user(role=Role.HR_LEAD, name="Dana Lead"),
        three()[0],
    )
    reviews.hand_up(
        application, to=lead, why="The dates do not fit.", version=application.version, by=user, now=timezone.now()
    )
    application.refresh_from_db()
    assert application.recruiter == lead
    assert Message.objects.get(candidate=application.candidate).text == "@Dana Lead: The dates do not fit."
    assert Watch.objects.filter(user=user, candidate=application.candidate).exists()
    assert any("The dates do not fit." in text for text in told(lead))


@pytest.mark.django_db(transaction=True)
def test_people_who_ask_at_the_same_moment_get_different_candidates() -> None:
    people = [make.user() for _person in range(4)]
    for _one in range(len(people) * 4):
        make.application()
    start = Barrier(len(people))

    def go_through(user: User) -> list[int]:
        try:
            start.wait()
            got = [begin(user)]
            while (last := got[-1]) is not None and len(got) < 4:
                got.append(go_on(user, last))
            return [application.pk for application in got if application is not None]
        finally:
            connection.close()

    with ThreadPoolExecutor(len(people)) as pool:
        taken = list(pool.map(go_through, people))
    held = [keys[-1] for keys in taken]
    assert [len(keys) for keys in taken] == [4] * len(people)
    assert sorted(held) == sorted(Review.objects.values_list("application", flat=True))
    assert len(set(held)) == len(people)
