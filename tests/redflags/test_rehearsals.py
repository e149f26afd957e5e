"""Rehearsals: a draft replayed over everybody with what was known on a day, by a worker that may be killed."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import django_rq
import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from candidates.actions import facts
from candidates.models import (
    Application,
    Candidate,
    CheckResult,
    Import,
    LinkVerdict,
    PaymentRequest,
    Phone,
    Relation,
)
from redflags import jobs, rulebook
from redflags.actions import findings, rehearsal_work, rehearsals, tuning
from redflags.engine.tuning import Setting
from redflags.engine.vocabulary import Level, Life
from redflags.gather.dossiers import at, of_applications
from redflags.gather.moments import Moment
from redflags.measure.rehearsal import Fired, Tally
from redflags.models import Finding, FindingVerdict, Move, Rehearsal, TuningSet
from screening import clock
from screening.models import TrailEvent, User
from screening.roles import Role
from screening.schedule import SWEEPS
from tests import make
from tests.signing_in import SignedIn

CODE = "PAY-01"  # asks for crypto


@pytest.fixture
def lead(db: None) -> User:
    """Who asks."""
    return make.user(Role.HR_LEAD)


def draft_of(by: User, life: Life = Life.RETIRED, code: str = CODE) -> TuningSet:
    rule = rulebook.of_settings({}).rule(code)
    return tuning.set_rule(code, Setting(life, rule.defaults()), version=0, by=by, now=timezone.now())


def asked(by: User, *, draft: TuningSet | None = None, as_of: date | None = None) -> Rehearsal:
    draft = draft or draft_of(by)
    return rehearsals.ask(draft, as_of=as_of or clock.today(), by=by, now=timezone.now())


def replayed(by: User, **more: Any) -> Rehearsal:
    rehearsal = asked(by, **more)
    assert jobs.rehearse() == 1
    rehearsal.refresh_from_db()
    return rehearsal


def asks_for_crypto(by: User, candidate: Candidate | None = None) -> Application:
    application = make.application(candidate=candidate)
    request = PaymentRequest(candidate=application.candidate, method="crypto", asked_by="candidate")
    facts.append(request, by=by)
    return application


# --- what it counts


def test_it_shows_who_would_change_level_and_what_it_saves(lead: User) -> None:
    application = asks_for_crypto(lead)
    make.application()
    rehearsal = replayed(lead)
    tally = Tally.of(rehearsal.figures)
    (move,) = Move.objects.all()
    assert (move.application, move.before > move.after, move.after) == (application, True, Level.STANDARD)
    assert (rehearsal.state, rehearsal.done, rehearsal.total) == ("done", 2, 2)
    assert (tally.people, tally.applications, tally.dropped, tally.added) == (2, 2, 1, 0)
    assert (tally.before[CODE], CODE in tally.after) == (Fired(fires=1), False)


def test_it_changes_nobody(lead: User) -> None:
    application = asks_for_crypto(lead)
    before = (application.standing.level, application.standing.assessed_at, list(Finding.objects.values_list()))
    replayed(lead)
    application.standing.refresh_from_db()
    assert (application.standing.level, application.standing.assessed_at, list(Finding.objects.values_list())) == before


def test_nothing_personal_is_in_the_figures(lead: User) -> None:
    asks_for_crypto(lead, make.candidate(name="Ana Example"))
    figures = replayed(lead).figures
    assert set(figures) == {"people", "applications", "moves", "before", "after", "added", "dropped"}
    assert "Ana" not in str(figures)


def test_what_people_said_by_now_tells_how_right_a_rule_was(lead: User) -> None:
    for kind in (FindingVerdict.Kind.CONFIRMED, FindingVerdict.Kind.CLEARED, FindingVerdict.Kind.CLEARED):
        asks_for_crypto(lead)
        make.verdict(Finding.objects.latest("pk"), kind=kind, said_by=lead)
    tally = Tally.of(replayed(lead, draft=draft_of(lead, Life.SHADOW)).figures)
    assert tally.after[CODE] == Fired(fires=3, confirmed=1, cleared=2)


def test_a_rehearsal_goes_with_the_application_it_names(lead: User) -> None:
    application = asks_for_crypto(lead)
    replayed(lead)
    application.candidate.delete()
    assert not Move.objects.exists()


# --- a past moment


def moment(day: date) -> Moment:
    return Moment(day, datetime.combine(day + timedelta(days=1), datetime.min.time(), UTC))


def test_what_was_learned_later_is_not_used(lead: User, travel: Callable[..., None]) -> None:
    application = make.application()
    day = timezone.now().date()
    travel(days=2)
    facts.append(PaymentRequest(candidate=application.candidate, method="crypto", asked_by="candidate"), by=lead)
    make.application()  # came in later
    draft = draft_of(lead)
    then = Tally.of(replayed(lead, draft=draft, as_of=day).figures)
    now = Tally.of(replayed(lead, draft=draft, as_of=day + timedelta(days=2)).figures)
    assert (then.people, then.before) == (1, {})
    assert (now.people, now.before[CODE].fires) == (2, 1)


def test_a_correction_made_later_corrects_nothing_yet(lead: User, travel: Callable[..., None]) -> None:
    application = asks_for_crypto(lead)
    day = timezone.now().date()
    travel(days=2)
    wrong = PaymentRequest.objects.get()
    mended = PaymentRequest(candidate=application.candidate, method="bank", asked_by="candidate")
    mended.relation, mended.replaces = Relation.CORRECTS, wrong
    facts.append(mended, by=lead)
    (then,), (now,) = at([application.pk], moment(day)), of_applications([application.pk], timezone.now().date())
    assert [request.method for request in then.dossier.payment_requests] == ["crypto"]
    assert [request.method for request in now.dossier.payment_requests] == ["bank"]


def test_an_answer_given_later_is_not_known_yet(lead: User, travel: Callable[..., None]) -> None:
    asks_for_crypto(lead)
    day = timezone.now().date()
    travel(days=2)
    finding = Finding.objects.get(code=CODE)
    findings.answer(
        finding, kind=FindingVerdict.Kind.CLEARED, reason="A slip.", evidence="Call.", by=lead, now=timezone.now()
    )
    draft = draft_of(lead)
    then = Tally.of(replayed(lead, draft=draft, as_of=day).figures)
    now = Tally.of(replayed(lead, draft=draft, as_of=timezone.now().date()).figures)
    assert (then.dropped, now.dropped) == (1, 0)
    assert then.before[CODE] == now.before[CODE] == Fired(fires=1, cleared=1)


def test_a_check_answered_later_is_open_again(lead: User, travel: Callable[..., None]) -> None:
    application = make.application()
    check = make.check(application, state="verified")
    day = timezone.now().date()
    travel(days=2)
    CheckResult.objects.create(candidate=application.candidate, check_made=check, state="verified", on=date(2026, 1, 1))
    (then,), (now,) = at([application.pk], moment(day)), of_applications([application.pk], timezone.now().date())
    assert ([c.state for c in then.dossier.checks], [c.state for c in now.dossier.checks]) == (
        ["requested"],
        ["verified"],
    )


def test_an_interview_on_a_later_day_was_only_planned(lead: User) -> None:
    application = make.application()
    today = timezone.now().date()
    make.interview(application, on=today, outcome="passed", held="video")
    make.interview(application, on=today + timedelta(days=3), outcome="failed", held="video")
    (then,) = at([application.pk], moment(today))
    assert [session.outcome for session in then.dossier.sessions] == ["passed", "scheduled"]


def test_imported_rows_are_known_from_their_own_day(lead: User) -> None:
    batch = Import.objects.create(format="csv", name="a.csv", sha256="0" * 64)
    application = make.application(batch=batch, applied_on=date(2026, 1, 5))
    for day in (date(2026, 1, 10), date(2026, 2, 10)):
        PaymentRequest.objects.create(candidate=application.candidate, method="crypto", effective_on=day, batch=batch)
    (january,) = at([application.pk], moment(date(2026, 1, 31)))
    assert len(january.dossier.payment_requests) == 1
    there = [rehearsal_work.there_at(moment(day)).count() for day in (date(2026, 1, 4), date(2026, 1, 5))]
    assert there == [0, 1]


def test_a_value_shared_later_is_not_shared_yet(lead: User, travel: Callable[..., None]) -> None:
    first, second = make.application(), make.application()
    facts.append(Phone(candidate=first.candidate, number="+14165550123"), by=lead)
    day = timezone.now().date()
    travel(days=2)
    facts.append(Phone(candidate=second.candidate, number="+14165550123"), by=lead)
    (then,), (now,) = at([first.pk], moment(day)), of_applications([first.pk], timezone.now().date())
    assert (len(then.dossier.shared), len(now.dossier.shared)) == (0, 1)
    low, high = sorted((first.candidate, second.candidate), key=lambda candidate: candidate.pk)
    LinkVerdict.objects.create(low=low, high=high, meaning="household", said_by=lead)
    (soon,) = at([first.pk], moment(timezone.now().date() - timedelta(days=1)))
    assert len(soon.dossier.shared) == 0


def test_now_is_what_the_register_says_now(lead: User) -> None:
    applications = [asks_for_crypto(lead).pk for _ in range(3)]
    today = timezone.now().date()
    gathered = [g.dossier for g in at(applications, Moment(today, timezone.now() + timedelta(hours=1)))]
    assert gathered == [g.dossier for g in of_applications(applications, today)]


# --- whatever happens to a worker


def killed_after_two_people(rehearsal: Rehearsal) -> None:
    """Replay in a process of its own, and kill it without warning in the middle of the third person."""
    program = (
        "import django, sys; django.setup()\n"
        "from redflags.actions import rehearsal_work as work\n"
        "from redflags import jobs\n"
        "real, work.CHUNK = work._replay, 1\n"
        "def told(*given):\n"
        "    real(*given)\n"
        "    print('person', flush=True)\n"
        "    sys.stdin.readline()\n"
        "work._replay = told\n"
        "jobs.rehearse()\n"
    )
    database = connection.settings_dict
    url = f"postgres://{database['USER']}@{database['HOST'].replace('/', '%2F')}:{database['PORT']}/{database['NAME']}"
    child = subprocess.Popen(
        [sys.executable, "-c", program],
        env={**os.environ, "DATABASE_URL": url},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with child:
        assert child.stdout is not None
        assert child.stdin is not None
        for _ in range(2):
            assert child.stdout.readline() == "person\n"
            child.stdin.write("\n")
            child.stdin.flush()
        assert child.stdout.readline() == "person\n"
        child.send_signal(signal.SIGKILL)


def test_who_takes_over_from_a_killed_worker_goes_on_and_counts_nobody_twice(
    transactional_db: None, travel: Callable[..., None]
) -> None:
    lead = make.user(Role.HR_LEAD)
    for _ in range(5):
        asks_for_crypto(lead)
    rehearsal = asked(lead)
    killed_after_two_people(rehearsal)
    rehearsal.refresh_from_db()
    assert (rehearsal.state, rehearsal.done, rehearsal.total) == ("running", 2, 5)
    assert jobs.rehearse() == 0  # the claim still holds
    travel(seconds=61)
    assert jobs.rehearse() == 1
    rehearsal.refresh_from_db()
    tally = Tally.of(rehearsal.figures)
    assert (rehearsal.state, tally.people, tally.before[CODE].fires, Move.objects.count()) == ("done", 5, 5, 5)


def test_one_that_is_stopped_goes_no_further(lead: User, monkeypatch: pytest.MonkeyPatch) -> None:
    for _ in range(3):
        asks_for_crypto(lead)
    rehearsal = asked(lead)
    real = rehearsal_work._replay_some

    def stopped_after_one(given: Rehearsal) -> bool:
        more = real(given)
        rehearsals.cancel(given, by=lead, now=timezone.now())
        return more

    monkeypatch.setattr(rehearsal_work, "CHUNK", 1)
    monkeypatch.setattr(rehearsal_work, "_replay_some", stopped_after_one)
    jobs.rehearse()
    rehearsal.refresh_from_db()
    assert (rehearsal.state, rehearsal.done) == ("cancelled", 1)
    assert not rehearsals.is_rehearsed(rehearsal.tuning)
    rehearsals.cancel(rehearsal, by=lead, now=timezone.now())
    told = TrailEvent.objects.filter(verb__startswith="rehearsal").order_by("pk")
    assert list(told.values_list("verb", flat=True)) == [
        "rehearsal.asked",
        "rehearsal.cancelled",
    ]


def test_a_worker_that_was_overtaken_stores_nothing(lead: User, travel: Callable[..., None]) -> None:
    asks_for_crypto(lead)
    asked(lead)
    slow = rehearsal_work.claim_next(timezone.now())
    assert slow is not None
    travel(seconds=61)
    quick = rehearsal_work.claim_next(timezone.now())
    assert quick is not None
    rehearsal_work.work_on(slow)
    assert not Move.objects.exists()
    rehearsal_work.work_on(quick)
    assert Move.objects.count() == 1


def test_a_fault_nobody_foresaw_is_told_by_its_class_and_given_up_in_the_end(
    lead: User, monkeypatch: pytest.MonkeyPatch, travel: Callable[..., None]
) -> None:
    def broken(*_given: object) -> None:
        raise KeyError("secret value of a row")

    asks_for_crypto(lead)
    monkeypatch.setattr(rehearsal_work, "_replay", broken)
    rehearsal = asked(lead)
    for _ in range(rehearsal_work.MOST_ATTEMPTS + 1):
        jobs.rehearse()
        travel(seconds=61)
    rehearsal.refresh_from_db()
    assert (rehearsal.state, rehearsal.problem) == ("failed", "KeyError")


def rung() -> list[str]:
    queue = django_rq.get_queue("heavy")
    names = [str(job.func_name) for job in queue.jobs]
    queue.empty()
    return names


def test_asking_rings_a_worker_and_a_lost_ring_is_made_up_for(transactional_db: None) -> None:
    assert "redflags.jobs.sweep_rehearsals" in {sweep.run for sweep in SWEEPS}
    asked(make.user(Role.HR_LEAD))
    assert rung() == ["redflags.jobs.rehearse"]
    jobs.sweep_rehearsals()
    assert rung() == ["redflags.jobs.rehearse"]
    jobs.rehearse()
    jobs.sweep_rehearsals()
    assert rung() == []


def test_many_people_take_as_many_queries_as_one(lead: User) -> None:
    def queries() -> int:
        rehearsal = asked(lead, draft=TuningSet.objects.draft() or draft_of(lead))
        with CaptureQueriesContext(connection) as captured:
            jobs.rehearse()
        rehearsal.refresh_from_db()
        assert rehearsal.state == "done"
        return len(captured)

    asks_for_crypto(lead)
    one = queries()
    for _ in range(9):
        asks_for_crypto(lead)
    assert queries() <= one + 1


# --- the pages


def test_it_is_asked_for_watched_and_read(as_hr_lead: SignedIn) -> None:
    application = asks_for_crypto(as_hr_lead.user, make.candidate(name="Ana Example"))
    draft = draft_of(as_hr_lead.user)
    answer = as_hr_lead.post(reverse("tuning_rehearse", args=[draft.pk]), {"as_of": clock.today().isoformat()})
    rehearsal = Rehearsal.objects.get()
    address = reverse("rehearsal", args=[rehearsal.pk])
    assert answer.headers["Location"] == address
    waiting = as_hr_lead.get(address).text
    assert f'hx-get="{address}"' in waiting
    assert "Stop it" in waiting
    jobs.rehearse()
    part = as_hr_lead.get(address, headers={"HX-Request": "true"}).text
    assert "hx-get" not in part
    assert "<html" not in part
    assert "Ana Example" in part
    assert f"?application={application.pk}" in part
    page = as_hr_lead.get(reverse("tuning", args=[draft.pk])).text
    assert address in page
    assert "Propose it" in page


def test_only_those_one_may_see_are_named_and_the_others_only_counted(
    as_hr_lead: SignedIn, as_auditor: SignedIn, lead: User
) -> None:
    asks_for_crypto(lead, make.candidate(name="Ana Example"))
    rehearsal = replayed(lead)
    address = reverse("rehearsal", args=[rehearsal.pk])
    assert "Ana Example" in as_auditor.get(address).text
    Candidate.objects.update(withdrawn_at=timezone.now())
    page = as_hr_lead.get(address).text
    assert "Ana Example" not in page
    assert "1 more is of a team whose candidates you may not see." in page


def test_one_is_enough_at_a_time(as_hr_lead: SignedIn) -> None:
    draft = draft_of(as_hr_lead.user)
    for _ in range(2):
        as_hr_lead.post(reverse("tuning_rehearse", args=[draft.pk]), {"as_of": "2026-01-01"})
    assert Rehearsal.objects.count() == 1
    as_hr_lead.post(reverse("rehearsal_cancel", args=[Rehearsal.objects.get().pk]))
    assert Rehearsal.objects.get().state == "cancelled"


@pytest.mark.parametrize("day", ["", "soon", "2999-01-01"])
def test_a_day_that_has_not_come_is_refused(as_hr_lead: SignedIn, day: str) -> None:
    draft = draft_of(as_hr_lead.user)
    answer = as_hr_lead.post(reverse("tuning_rehearse", args=[draft.pk]), {"as_of": day})
    assert answer.status_code == 422
    assert not Rehearsal.objects.exists()


def test_a_page_says_when_the_draft_was_changed_since(as_hr_lead: SignedIn) -> None:
    rehearsal = replayed(as_hr_lead.user)
    draft = rehearsal.tuning
    rule = rulebook.of_settings({}).rule(CODE)
    tuning.set_rule(
        CODE, Setting(Life.SHADOW, rule.defaults()), version=draft.version, by=as_hr_lead.user, now=timezone.now()
    )
    assert "The draft was changed since" in as_hr_lead.get(reverse("rehearsal", args=[rehearsal.pk])).text
