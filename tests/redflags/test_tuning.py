"""Sets of rules: drafted by one, agreed to by another, in force for everybody, and brought back in one step."""

from collections.abc import Callable
from typing import Any

import django_rq
import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone

from candidates.actions import facts
from candidates.models import Phone
from redflags import jobs, rulebook
from redflags.actions import findings, tuning
from redflags.engine.tuning import Setting
from redflags.engine.vocabulary import Life
from redflags.models import Finding, FindingVerdict, Standing, TuningSet
from screening.foureyes import SecondPersonNeededError, WrittenReasonNeededError
from screening.models import TrailEvent, User
from screening.roles import Role
from screening.schedule import SWEEPS
from tests import make
from tests.signing_in import SignedIn
from tests.telling import told

CODE = "PHN-01"  # an internet number: weak, and without a threshold
TIMED = "PAY-03"
WHY = "Most of our candidates use internet numbers."


@pytest.fixture
def lead(db: None) -> User:
    """Who drafts."""
    return make.user(Role.HR_LEAD)


@pytest.fixture
def other(db: None) -> User:
    """Who agrees."""
    return make.user(Role.ADMIN)


def to(life: Life, code: str = CODE, **params: float) -> Setting:
    rule = rulebook.of_settings({}).rule(code)
    return Setting(life, {**rule.defaults(), **params})


def drafted(by: User, wanted: Setting | None = None, code: str = CODE, version: int = 0) -> TuningSet:
    return tuning.set_rule(code, wanted or to(Life.SHADOW), version=version, by=by, now=timezone.now())


def proposed(by: User, **more: Any) -> TuningSet:
    draft = drafted(by, **more)
    make.rehearsal(draft)
    return tuning.propose(draft, reason=WHY, version=draft.version, by=by, now=timezone.now())


def published(by: User, second: User, **more: Any) -> TuningSet:
    found = proposed(by, **more)
    return tuning.agree(found, version=found.version, by=second, now=timezone.now())


def with_internet_number() -> Standing:
    application = make.application()
    phone = Phone(candidate=application.candidate, number="+14165550123", line="voip")
    facts.append(phone, by=make.user())
    return application.standing


def life_now(code: str = CODE) -> Life:
    return rulebook.in_force(timezone.now()).rule(code).life


def verbs() -> list[str]:
    return list(TrailEvent.objects.filter(verb__startswith="tuning.").order_by("pk").values_list("verb", flat=True))


# --- from draft to force


def test_a_draft_changes_nothing(lead: User) -> None:
    draft = drafted(lead)
    assert (draft.told, life_now()) == ({CODE: {"life": "shadow"}}, Life.STABLE)
    assert TrailEvent.objects.filter(verb="tuning.changed").get().fields == [f"{CODE}.status"]


def test_it_comes_into_force_when_a_second_person_agrees(lead: User, other: User) -> None:
    found = proposed(lead)
    assert life_now() is Life.STABLE
    with pytest.raises(SecondPersonNeededError):
        tuning.agree(found, version=found.version, by=lead, now=timezone.now())
    after = tuning.agree(found, version=found.version, by=other, now=timezone.now())
    assert (after.number, after.reason, after.alone) == (1, WHY, False)
    assert (after.proposed_by, after.agreed_by, life_now()) == (lead, other, Life.SHADOW)
    assert verbs() == ["tuning.begun", "tuning.changed", "tuning.proposed", "tuning.published"]


def test_alone_it_comes_into_force_a_day_later_with_a_mark(lead: User, travel: Callable[..., None]) -> None:
    make.organisation(sole_operator=True)
    draft = drafted(lead)
    make.rehearsal(draft)
    with pytest.raises(WrittenReasonNeededError):
        tuning.propose(draft, reason="because", version=draft.version, by=lead, now=timezone.now())
    after = tuning.propose(draft, reason=WHY, version=draft.version, by=lead, now=timezone.now())
    assert (after.number, after.alone, life_now()) == (1, True, Life.STABLE)
    travel(hours=25)
    assert life_now() is Life.SHADOW


def test_what_waits_for_its_day_can_be_taken_back(lead: User, travel: Callable[..., None]) -> None:
    make.organisation(sole_operator=True)
    waiting = proposed(lead)
    with pytest.raises(tuning.StaleDraftError):
        drafted(lead)  # no second draft beside it
    tuning.take_back(waiting, version=waiting.version, by=lead, now=timezone.now())
    travel(hours=25)
    assert life_now() is Life.STABLE
    assert TuningSet.objects.draft() == waiting


def test_a_proposed_set_is_not_changed_behind_the_second_persons_back(lead: User, other: User) -> None:
    found = proposed(lead)
    with pytest.raises(tuning.StaleDraftError):
        drafted(lead, to(Life.RETIRED), version=found.version)
    again = tuning.take_back(found, version=found.version, by=other, now=timezone.now())
    drafted(lead, to(Life.RETIRED), version=again.version)
    with pytest.raises(tuning.StaleDraftError):
        tuning.agree(found, version=found.version, by=other, now=timezone.now())


def test_only_exactly_what_was_rehearsed_is_proposed(lead: User) -> None:
    draft = drafted(lead)
    make.rehearsal(draft)
    make.rehearsal(draft, told={CODE: {"life": "retired"}}, state="cancelled")
    draft = drafted(lead, to(Life.RETIRED), version=draft.version)
    with pytest.raises(tuning.NotRehearsedError):
        tuning.propose(draft, reason=WHY, version=draft.version, by=lead, now=timezone.now())


def test_two_people_never_write_over_each_other(lead: User, other: User) -> None:
    first = drafted(lead)
    for version in (0, first.version - 1):
        with pytest.raises(tuning.StaleDraftError):
            drafted(other, to(Life.RETIRED), version=version)
    assert drafted(other, to(Life.RETIRED), version=first.version).told == {CODE: {"life": "retired"}}


def test_there_is_one_open_draft(lead: User) -> None:
    drafted(lead)
    with pytest.raises(IntegrityError), transaction.atomic():
        TuningSet.objects.create(begun_by=lead)


def test_a_draft_that_changes_nothing_is_not_published(lead: User) -> None:
    draft = drafted(lead)
    draft = drafted(lead, to(Life.STABLE), version=draft.version)
    with pytest.raises(tuning.NothingChangedError):
        tuning.propose(draft, reason=WHY, version=draft.version, by=lead, now=timezone.now())


def test_a_draft_that_is_thrown_away_makes_room_for_another(lead: User) -> None:
    draft = drafted(lead)
    tuning.discard(draft, version=draft.version, by=lead)
    assert drafted(lead).pk != draft.pk
    assert life_now() is Life.STABLE


# --- rolling back


def test_an_earlier_set_returns_in_one_step_as_a_new_one(lead: User, other: User) -> None:
    published(lead, other)
    published(lead, other, wanted=to(Life.RETIRED))
    back = tuning.roll_back(1, reason="It hid too much.", by=lead, now=timezone.now())
    assert (back.number, back.puts_back, back.told, life_now()) == (3, 1, {CODE: {"life": "shadow"}}, Life.SHADOW)
    assert list(TuningSet.objects.published().values_list("number", flat=True)) == [3, 2, 1]


def test_the_rules_return_as_they_ship(lead: User, other: User) -> None:
    published(lead, other)
    tuning.roll_back(0, reason="Start afresh.", by=lead, now=timezone.now())
    assert life_now() is Life.STABLE
    with pytest.raises(tuning.NothingChangedError):
        tuning.roll_back(0, reason="Once more.", by=lead, now=timezone.now())


def test_an_open_draft_keeps_its_changes_on_the_set_that_returns(lead: User, other: User) -> None:
    published(lead, other)
    draft = drafted(lead, to(Life.STABLE, TIMED, window_days=60), TIMED)
    make.rehearsal(draft)
    draft = tuning.propose(draft, reason=WHY, version=draft.version, by=lead, now=timezone.now())
    back = tuning.roll_back(0, reason="Start afresh.", by=other, now=timezone.now())
    draft.refresh_from_db()
    assert (draft.told, draft.base, draft.is_proposed) == ({TIMED: {"params": {"window_days": 60}}}, back, False)


def test_a_set_that_waits_for_its_day_is_a_draft_again_after_a_roll_back(
    lead: User, other: User, travel: Callable[..., None]
) -> None:
    published(lead, other)
    make.organisation(sole_operator=True)
    waiting = proposed(lead, wanted=to(Life.RETIRED))
    tuning.roll_back(0, reason="Start afresh.", by=lead, now=timezone.now())
    waiting.refresh_from_db()
    travel(hours=25)
    assert (waiting.is_draft, waiting.number, life_now()) == (True, None, Life.STABLE)


# --- everybody is assessed again


def test_publishing_assesses_everybody_again(lead: User, other: User) -> None:
    standing = with_internet_number()
    assert Finding.objects.get(code=CODE).shadow is False
    published(lead, other)
    standing.refresh_from_db()
    assert standing.tuning == 0
    assert jobs.apply_tuning() == 1
    standing.refresh_from_db()
    assert (standing.tuning, standing.open_findings) == (1, 0)
    assert Finding.objects.get(code=CODE).shadow is True
    assert jobs.apply_tuning() == 0


def test_everybody_is_owed_chunk_by_chunk(lead: User, other: User, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tuning, "CHUNK", 2)
    for _ in range(5):
        make.standing(make.application())
    published(lead, other)
    now = timezone.now()
    tuning.owe_everyone(now)
    assert Standing.objects.filter(reassess_at=now).count() == 5
    assert not tuning.behind(now).exists()


def test_a_rule_that_is_retired_here_is_not_run(lead: User, other: User) -> None:
    with_internet_number()
    published(lead, other, wanted=to(Life.RETIRED))
    jobs.apply_tuning()
    assert not Finding.objects.filter(code=CODE).exists()


def test_a_rule_on_trial_asks_nothing(lead: User, other: User) -> None:
    application = make.application()
    facts.append(Phone(candidate=application.candidate, number="+14165550123", line="mobile"), by=lead)
    unknown = Standing.objects.get().unknown
    assert TIMED in unknown
    published(lead, other, wanted=to(Life.SHADOW, TIMED), code=TIMED)
    jobs.apply_tuning()
    assert set(unknown) - set(Standing.objects.get().unknown) == {TIMED}


def rung() -> list[str]:
    queue = django_rq.get_queue("heavy")
    names = [str(job.func_name) for job in queue.jobs]
    queue.empty()
    return names


def test_a_worker_is_rung_and_a_lost_ring_is_made_up_for(transactional_db: None, travel: Callable[..., None]) -> None:
    assert "redflags.jobs.sweep_tuning" in {sweep.run for sweep in SWEEPS}
    with_internet_number()
    lead, other = make.user(Role.HR_LEAD), make.user(Role.ADMIN)
    published(lead, other)
    assert rung() == ["redflags.jobs.apply_tuning"]
    jobs.sweep_tuning()
    assert rung() == ["redflags.jobs.apply_tuning"]
    jobs.apply_tuning()
    jobs.sweep_tuning()
    assert rung() == []
    make.organisation(sole_operator=True)
    proposed(lead, wanted=to(Life.RETIRED))
    rung()
    jobs.sweep_tuning()
    assert rung() == []  # its day has not come
    travel(hours=25)
    jobs.sweep_tuning()
    assert rung() == ["redflags.jobs.apply_tuning"]


def test_an_answer_keeps_the_set_it_was_given_under(lead: User, other: User) -> None:
    with_internet_number()
    published(lead, other, wanted=to(Life.STABLE, TIMED, window_days=60), code=TIMED)
    jobs.apply_tuning()
    finding = Finding.objects.get(code=CODE)
    findings.answer(
        finding,
        kind=FindingVerdict.Kind.CLEARED,
        reason="Called back.",
        evidence="The line of the flat.",
        by=lead,
        now=timezone.now(),
    )
    published(lead, other, wanted=to(Life.STABLE, TIMED, window_days=30), code=TIMED)
    jobs.apply_tuning()
    verdict = FindingVerdict.objects.get()
    assert (verdict.tuning, verdict.version) == (1, finding.version)
    assert Standing.objects.get().tuning == 2


# --- the pages


def test_a_threshold_is_tuned_from_the_catalogue_to_the_candidates_page(as_hr_lead: SignedIn, other: User) -> None:
    assert reverse("rule_tune", args=[TIMED]) in as_hr_lead.get(reverse("rules")).text
    page = as_hr_lead.get(reverse("rule_tune", args=[TIMED]))
    assert "Ships with 90 (our own judgement); from 1 to 900." in page.text
    form = {"life": "stable", "version": 0, "param_window_days": 60, "param_several": 2, "param_after_days": 30}
    answer = as_hr_lead.post(reverse("rule_tune", args=[TIMED]), {**form, "param_from_application_days": 180})
    draft = TuningSet.objects.get()
    assert answer.headers["Location"] == reverse("tuning", args=[draft.pk])
    page = as_hr_lead.get(answer.headers["Location"])
    assert "window days" in page.text
    assert "Rehearse exactly this draft first" in page.text
    make.rehearsal(draft)
    answer = as_hr_lead.post(reverse("tuning_propose", args=[draft.pk]), {"reason": WHY, "version": draft.version})
    draft.refresh_from_db()
    assert draft.is_proposed
    assert "Somebody else who may tune rules has to agree" in as_hr_lead.get(reverse("tuning", args=[draft.pk])).text
    tuning.agree(draft, version=draft.version, by=other, now=timezone.now())
    rule = as_hr_lead.get(reverse("rule", args=[TIMED])).text
    assert "(ships with 90)" in rule
    assert "window days: 90 → 60" in rule
    assert WHY in rule
    assert WHY in as_hr_lead.get(reverse("tunings")).text


def test_a_proposed_set_is_on_the_worklist_of_who_can_agree_to_it(as_hr_lead: SignedIn, other: User) -> None:
    worklist = reverse("worklist")
    make.application()
    draft = drafted(other, to(Life.STABLE, TIMED, window_days=60), TIMED)
    make.rehearsal(draft)
    assert "wants changed rules in force" not in as_hr_lead.get(worklist).text
    tuning.propose(draft, reason=WHY, version=draft.version, by=other, now=timezone.now())
    page = as_hr_lead.get(worklist).text
    assert f"{other.name} wants changed rules in force" in page
    assert told(as_hr_lead.user) == [f"{other.name} wants changed rules in force"]
    assert told(other) == []
    assert reverse("tuning", args=[draft.pk]) in page
    assert "wants changed rules in force" not in as_hr_lead.get(worklist, {"q": "avery"}).text


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"param_window_days": 901}, "less than or equal to 900"),
        ({"param_window_days": 0}, "greater than or equal to 1"),
        ({"param_window_days": "soon"}, "Enter a whole number"),
        ({"param_window_days": ""}, "This field is required"),
        ({"life": "gone"}, "Select a valid choice"),
    ],
)
def test_what_a_rule_does_not_take_is_refused_at_the_field(as_hr_lead: SignedIn, change: dict, says: str) -> None:
    form = {"life": "stable", "version": 0, "param_window_days": 60, "param_several": 2, "param_after_days": 30}
    answer = as_hr_lead.post(reverse("rule_tune", args=[TIMED]), {**form, "param_from_application_days": 180, **change})
    assert answer.status_code == 422
    assert says in answer.text
    assert not TuningSet.objects.exists()


def test_who_was_overtaken_keeps_the_input(as_hr_lead: SignedIn, other: User) -> None:
    draft = drafted(other)
    answer = as_hr_lead.post(reverse("rule_tune", args=[CODE]), {"life": "retired", "version": 0})
    assert answer.status_code == 409
    assert f'name="version" value="{draft.version}"' in answer.text
    answer = as_hr_lead.post(reverse("rule_tune", args=[CODE]), {"life": "retired", "version": draft.version})
    assert answer.status_code == 302


def test_the_draft_says_which_examples_come_out_otherwise(as_hr_lead: SignedIn, lead: User) -> None:
    draft = drafted(lead, to(Life.STABLE, "NET-03", countries=30), "NET-03")
    assert "would stay quiet now:" in as_hr_lead.get(reverse("tuning", args=[draft.pk])).text


def test_an_auditor_reads_the_history_and_changes_nothing(as_auditor: SignedIn, lead: User, other: User) -> None:
    found = published(lead, other)
    page = as_auditor.get(reverse("tuning", args=[found.pk])).text
    assert WHY in page
    assert "Bring this set back" not in page
    assert reverse("rule_tune", args=[CODE]) not in as_auditor.get(reverse("rules")).text


def test_who_could_agree_is_told_in_the_catalogue(as_hr_lead: SignedIn, as_recruiter: SignedIn, lead: User) -> None:
    proposed(lead)
    waits = "A set of rules waits for a second person"
    assert waits in as_hr_lead.get(reverse("rules")).text
    assert waits not in as_recruiter.get(reverse("rules")).text


def test_each_step_can_be_taken_on_its_page(as_hr_lead: SignedIn, other: User, lead: User) -> None:
    found = proposed(other)
    page = as_hr_lead.get(reverse("tuning", args=[found.pk])).text
    assert "Agree: put it in force" in page
    as_hr_lead.post(reverse("tuning_take_back", args=[found.pk]), {"version": found.version})
    found.refresh_from_db()
    assert found.is_draft
    stale = as_hr_lead.post(reverse("tuning_agree", args=[found.pk]), {"version": found.version})
    assert stale.status_code == 409
    as_hr_lead.post(reverse("tuning_discard", args=[found.pk]), {"version": found.version})
    assert TuningSet.objects.get().state == "discarded"
    published(lead, other)
    as_hr_lead.post(reverse("tuning_roll_back", args=[0]), {"reason": "Start afresh."})
    assert life_now() is Life.STABLE
    assert as_hr_lead.post(reverse("tuning_roll_back", args=[99]), {"reason": "Start afresh."}).status_code == 404


def test_the_page_shows_how_far_everybody_is(as_hr_lead: SignedIn, lead: User, other: User) -> None:
    with_internet_number()
    published(lead, other)
    assert "0 of 1" in as_hr_lead.get(reverse("tunings")).text
    jobs.apply_tuning()
    part = as_hr_lead.get(reverse("tunings"), headers={"HX-Request": "true"})
    assert "hx-get" not in part.text
    assert "<html" not in part.text


# --- rules that only ever cost time


def answered(number: int, *, kind: str, code: str = CODE) -> None:
    judge = make.user()
    for _ in range(number):
        found = make.finding(make.application(), code=code)
        make.verdict(found, kind=kind, said_by=judge, reason="x")


def test_a_rule_answered_often_and_never_confirmed_is_proposed_for_retirement(as_recruiter: SignedIn) -> None:
    answered(19, kind="cleared")
    assert "Proposed for retirement" not in as_recruiter.get(reverse("rules")).text
    answered(1, kind="explained")
    page = as_recruiter.get(reverse("rules")).text
    assert "Proposed for retirement" in page
    assert "20 answered, none confirmed" in page
    assert "proposed for retirement" in as_recruiter.get(reverse("rule", args=[CODE])).text
    answered(1, kind="confirmed")
    assert "Proposed for retirement" not in as_recruiter.get(reverse("rules")).text
    assert "Of 21 findings that people settled, 1 were confirmed" in as_recruiter.get(reverse("rule", args=[CODE])).text


def test_a_retired_rule_is_not_proposed_again(as_hr_lead: SignedIn, lead: User, other: User) -> None:
    answered(20, kind="cleared")
    published(lead, other, wanted=to(Life.RETIRED))
    assert "Proposed for retirement" not in as_hr_lead.get(reverse("rules")).text


def test_lists_ask_the_database_as_often_whatever_their_length(
    as_hr_lead: SignedIn, lead: User, other: User, django_assert_max_num_queries: Any
) -> None:
    for life in (Life.SHADOW, Life.RETIRED, Life.STABLE, Life.SHADOW):
        published(lead, other, wanted=to(life))
    answered(3, kind="cleared")
    for address in (reverse("tunings"), reverse("rules"), reverse("rule", args=[CODE])):
        with django_assert_max_num_queries(14):
            as_hr_lead.get(address)
