"""The counts of the dashboards: kept up change by change they are those of the rows, whatever happened in between."""

import random
from collections import Counter
from datetime import timedelta

import pytest
import time_machine
from django.db import transaction
from django.utils import timezone

from candidates.actions import checks, positions, stages
from candidates.models import Application, Check, CheckResult, PlanLine, Position, Stage
from candidates.models.people import Candidate
from candidates.stages import next_steps
from redflags import jobs
from redflags.actions import decisions, findings, tallies
from redflags.due import Moment, What, late
from redflags.generator.company import of_register
from redflags.generator.filling import fill
from redflags.models import CountedCase, Decision, Finding, FindingVerdict, FirstView, RecountOwed, Tally
from redflags.tallies.cells import BOUNDS, MANY, bound
from redflags.tallies.lateness import of_applications
from screening import clock
from screening.audit import record
from screening.models import Organisation, User
from screening.roles import Role
from tests import make
from tests.redflags.generated_register import draw

pytestmark = pytest.mark.django_db

Cells = dict[tuple[str, ...], int]


def told() -> Cells:
    """Every cell that is not empty."""
    columns = ("slice", "value", "team", "measure", "month", "a", "b")
    return {
        tuple(str(part) for part in row[:-1]): row[-1] for row in Tally.objects.exclude(n=0).values_list(*columns, "n")
    }


def counted_anew() -> Cells:
    """The same from nothing."""
    Tally.objects.all().delete()
    CountedCase.objects.all().delete()
    rebuild()
    return told()


def rebuild() -> int:
    return -list(tallies.rebuild(timezone.now()))[-1]


def fold_all() -> None:
    while tallies.fold(timezone.now()):
        pass


def somebody_counted(number: int = 64) -> User:
    """A register of made-up people with full histories, counted; brings one who may do everything."""
    by = make.user(roles=[Role.RECRUITER, Role.ADMIN])
    company = of_register([by, by, by], clock.today(), [by])
    list(fill(number, seed=3, company=company, by=by, assess=True, now=timezone.now()))
    fold_all()
    return by


def test_whatever_people_do_the_counts_kept_up_are_those_counted_anew() -> None:
    lot = random.Random(20_261_130)
    with time_machine.travel(timezone.now() - timedelta(days=90), tick=True) as clock_of_test:
        by, second = somebody_counted(), make.user(roles=[Role.ADMIN])
        team = make.team()
        done: Counter[str] = Counter()
        for _turn in range(60):
            act = lot.choice(
                (move, decide, look_first, judge, undo, answer_check, join_team, plan_more, wait, withdraw)
            )
            if act is wait:
                clock_of_test.shift(timedelta(hours=lot.randrange(4, 60)))
            elif act is join_team:
                join_team(lot, by, team)
            else:
                act(lot, by, second)
            done[act.__name__] += 1
            if lot.random() < 0.3:
                fold_all()
        jobs.reassess_owed()
        jobs.fold_figures()
        kept_up = told()
        assert len(done) == 10
        assert not tallies.owes(timezone.now())
        assert kept_up == counted_anew()
    assert {measure for _s, _v, _t, measure, *_rest in kept_up} >= set(
        "open ground load late fired became flag said reach fair stay decide check work agree".split()
    )


def some_open(lot: random.Random) -> Application:
    return lot.choice(list(Application.objects.exclude(stage=Stage.CLOSED).order_by("pk")))


def move(lot: random.Random, by: User, _second: User) -> None:
    row, now = some_open(lot), timezone.now()
    after = lot.choice(next_steps(row.stage))
    stages.move(row, after=after, reason="r", on=clock.today(), version=row.version, by=by, now=now)


def decide(lot: random.Random, by: User, second: User) -> None:
    application, now = some_open(lot), timezone.now()
    standing = Decision.objects.filter(application=application, ended_at=None).first()
    if standing:
        decisions.take_back(standing, by=by, now=now)
    else:
        kind = lot.choice(Decision.Kind.values)
        with transaction.atomic():
            taken = Decision.objects.create(application=application, kind=kind, reason="r", by=second, at=now)
            record("decision.taken", actor=second, candidate=application.candidate, target=taken)


def look_first(lot: random.Random, by: User, second: User) -> None:
    application, opinion = some_open(lot), lot.choice(FirstView.Opinion.values)
    if not FirstView.objects.filter(application=application, by=by).exists():
        with transaction.atomic():
            view = FirstView.objects.create(application=application, opinion=opinion, by=by)
            record("first_view.given", actor=by, candidate=application.candidate, target=view)


def judge(lot: random.Random, by: User, _second: User) -> None:
    said = FindingVerdict.objects.filter(undone_at=None).values("key")
    found = Finding.objects.filter(strength__lt=4, shadow=False).exclude(status="explained").exclude(key__in=said)
    finding, now = lot.choice(list(found.order_by("pk"))), timezone.now()
    if lot.random() < 0.4:
        findings.confirm(finding, by=by, now=now)
    else:
        until = lot.choice([None, clock.today() + timedelta(days=3)])
        kind = lot.choice([FindingVerdict.Kind.EXPLAINED, FindingVerdict.Kind.CLEARED])
        findings.answer(finding, kind=kind, reason="Seen", evidence="A paper", by=by, now=now, expires_on=until)


def undo(lot: random.Random, by: User, _second: User) -> None:
    standing = list(FindingVerdict.objects.filter(undone_at=None).order_by("pk"))
    if len(standing) > 2:
        findings.undo(lot.choice(standing), by=by, now=timezone.now())


def answer_check(lot: random.Random, by: User, _second: User) -> None:
    waiting = list(Check.objects.filter(state__in=["requested", "waiting"]).order_by("pk"))
    if waiting:
        check = lot.choice(waiting)
        state = lot.choice(["verified", "contradicted", "unreachable"])
        result = CheckResult(
            candidate=check.candidate, check_made=check, state=state, on=clock.today(), source="reference"
        )
        checks.answer(result, version=check.version, by=by, now=timezone.now())


def join_team(lot: random.Random, by: User, team: object) -> None:
    person = lot.choice(list(Candidate.objects.order_by("pk")))
    with transaction.atomic():
        Candidate.objects.filter(pk=person.pk).update(team=team)
        record("candidate.changed", actor=by, candidate=person, target=person)


def plan_more(lot: random.Random, by: User, _second: User) -> None:
    position = lot.choice(list(Position.objects.order_by("pk")))
    plan = [
        PlanLine(kind=kind, stage=Stage.INTERVIEWING, within=lot.choice([None, 2]))
        for kind in ("reference", "live_test")
    ]
    positions.change_position(position, values={}, plan=plan, version=position.version, by=by)


def withdraw(lot: random.Random, by: User, _second: User) -> None:
    person = lot.choice(list(Candidate.objects.order_by("pk")))
    with transaction.atomic():
        Candidate.objects.filter(pk=person.pk).update(withdrawn_at=timezone.now())
        record("candidate.changed", actor=by, candidate=person, target=person)


def wait() -> None:
    """Time passes."""


def test_what_is_late_for_some_is_what_the_conditions_of_the_lists_say() -> None:
    draw(40, seed=7, people=[make.user()], now=timezone.now())
    PlanLine.objects.bulk_create(
        PlanLine(position=position, kind="reference", stage=Stage.OFFER, within=5)
        for position in Position.objects.all()
    )
    moment = Moment.of(timezone.now())
    shown = Application.objects.filter(candidate__withdrawn_at=None).exclude(stage=Stage.CLOSED)
    found = of_applications(list(Application.objects.values_list("pk", flat=True)), moment)
    for what in What:
        expected = set(shown.filter(late(what, moment)).values_list("pk", flat=True))
        assert {key for key, listed in found.late.items() if what in listed} == expected
        assert expected
    assert all(at > moment.now for at in found.turns_at.values())


def test_the_clock_alone_makes_something_late_and_is_counted() -> None:
    application = make.application(stage=Stage.INTERVIEWING)
    make.interview(application, starts_at=timezone.now() + timedelta(hours=1))
    rebuild()
    late_ones = Tally.objects.filter(measure="late", slice="all", team=Tally.EVERY_TEAM, n__gt=0)
    assert not late_ones.exists()
    with time_machine.travel(timezone.now() + timedelta(hours=3)):
        assert tallies.owes(timezone.now())
        fold_all()
        assert late_ones.get().a == What.INTERVIEWS
        assert not tallies.owes(timezone.now())


def test_a_changed_calendar_has_everybody_counted_again() -> None:
    by = make.user(Role.ADMIN)
    make.application()
    fold_all()
    settings = Organisation.get()
    with transaction.atomic():
        record("organisation.changed", actor=by, target=settings, fields=["weekend"])
    assert RecountOwed.objects.get().application is None
    fold_all()
    assert Tally.objects.get(slice="all", team=Tally.EVERY_TEAM, measure="open").n == 1


def test_a_count_that_is_wrong_is_found_and_mended() -> None:
    make.standing(make.application(), level=2)
    assert rebuild() == 0
    right = told()
    Tally.objects.filter(measure="open").update(n=7)
    assert rebuild() == 4  # in all and of its position, in its team and among everybody
    assert told() == right


def test_who_is_gone_is_taken_out_of_the_counts() -> None:
    application = make.application()
    rebuild()
    assert told()
    application.delete()
    rebuild()
    assert not told()
    assert not CountedCase.objects.exists()


def test_days_are_counted_under_the_same_bounds_here_and_there() -> None:
    assert [bound(days) for days in (-2, 14, 15, 21, 22, 84, 85, 180, 181)] == [0, 14, 21, 21, 28, 84, 120, 180, MANY]
    assert list(BOUNDS) == sorted(BOUNDS)
    start = (timezone.now() - timedelta(days=400)).replace(hour=16)  # midday there: no change of the clock moves a day
    for days in (0, 1, 14, 15, 22, 33, 84, 89, 121, 151, 200):
        application = make.application(applied_on=clock.today(start))
        Decision.objects.create(
            application=application, kind="hold", reason="r", by=make.user(), at=start + timedelta(days=days)
        )
    rebuild()
    found = Tally.objects.filter(slice="all", measure="decide", n__gt=0).values_list("b", flat=True)
    assert {int(b) for b in found} == {bound(days) for days in (0, 1, 14, 15, 22, 33, 84, 89, 121, 151, 200)}
