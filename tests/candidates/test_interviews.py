"""Interviews through their pages: scheduled, concluded, written about; by whom, and by two at once."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from candidates.actions import interviews as actions
from candidates.actions.facts import retract
from candidates.models import (
    Accommodation,
    Application,
    Draft,
    Import,
    Interview,
    Message,
    Scorecard,
    Sign,
    Stage,
)
from redflags.models import Finding
from screening.models import TrailEvent
from screening.roles import Role
from tests import make
from tests.signing_in import SignedIn, signed_in

Outcome, Mode = Interview.Outcome, Interview.Mode
WALLET = "The candidate asked to be paid in bitcoin only."


@pytest.fixture
def application(db: None) -> Application:
    make.organisation(time_zone="America/Toronto")
    return make.application(stage=Stage.INTERVIEWING)


@pytest.fixture
def interview(application: Application) -> Interview:
    return make.interview(application, on=date(2026, 3, 2))


def _schedule(client: SignedIn, application: Application, **fields: Any):
    form = {"version": 1, "on": "2026-03-10", "at": "14:00", "offered": Mode.VIDEO, "platform": "Meet", **fields}
    return client.post(reverse("interview_new", args=[application.candidate_id]), form)


# --- when and by whom


def test_an_interview_is_scheduled_in_the_organisations_time(as_recruiter: SignedIn, application: Application) -> None:
    colleague = make.user()
    response = _schedule(as_recruiter, application, people=[as_recruiter.user.pk, colleague.pk])
    interview = Interview.objects.get()
    assert response.headers["Location"] == reverse("interview", args=[interview.pk])
    assert interview.starts_at == datetime(2026, 3, 10, 18, tzinfo=UTC)  # summer time since the 8th
    assert (interview.on, interview.application, interview.created_by) == (
        date(2026, 3, 10),
        application,
        as_recruiter.user,
    )
    assert set(interview.people.all()) == {as_recruiter.user, colleague}
    assert TrailEvent.objects.filter(verb="interview.scheduled", target=interview.ref).exists()
    assert (
        "America/Toronto"
        in as_recruiter.get(reverse("interview_new", args=[application.candidate_id])).content.decode()
    )


@pytest.mark.parametrize(
    ("wrong", "field", "says"),
    [
        ({"on": "2026-02-31"}, "on", "31"),
        ({"on": "0000-01-01"}, "on", ""),
        ({"on": "9999-01-01"}, "on", ""),
        ({"on": ""}, "on", "required"),
        ({"at": "25:00"}, "at", "valid time"),
        ({"on": "2026-03-08", "at": "02:30"}, "at", "does not come"),
        ({"offered": "telepathy"}, "offered", "valid choice"),
        ({"platform": "x" * 61}, "platform", "60"),
        ({"people": [999_999]}, "people", "valid choice"),
        ({"version": "many"}, "version", "whole number"),
    ],
)
def test_bad_input_is_named_at_its_field(
    as_recruiter: SignedIn, application: Application, wrong: dict[str, Any], field: str, says: str
) -> None:
    response = _schedule(as_recruiter, application, **wrong)
    assert response.status_code == 422
    assert says in " ".join(response.context["form"].errors[field])
    assert not Interview.objects.exists()


def test_a_second_click_schedules_nothing_twice(as_recruiter: SignedIn, application: Application) -> None:
    for _click in range(2):
        response = _schedule(as_recruiter, application, token="0b6d8a3e-6a6b-4f0e-8a55-0d1c7d5d3c11")
        assert response.status_code == 302
    assert Interview.objects.count() == 1


def test_who_cannot_see_the_team_cannot_lead_the_interview(as_recruiter: SignedIn) -> None:
    team = make.team()
    as_recruiter.user.teams.add(team)
    application = make.application(candidate=make.candidate(team=team))
    stranger, lead = make.user(teams=[make.team()]), make.user(role=Role.HR_LEAD)
    page = as_recruiter.get(reverse("interview_new", args=[application.candidate_id])).content.decode()
    assert lead.name in page
    assert stranger.name not in page
    assert _schedule(as_recruiter, application, people=[stranger.pk]).status_code == 422


def test_moving_an_interview_is_recorded_with_what_changed(as_recruiter: SignedIn, interview: Interview) -> None:
    form = {"version": 1, "on": "2026-03-12", "at": "09:30", "offered": Mode.VIDEO, "people": [as_recruiter.user.pk]}
    assert as_recruiter.post(reverse("interview_edit", args=[interview.pk]), form).status_code == 302
    assert set(TrailEvent.objects.get(verb="interview.changed").fields) == {"on", "starts_at", "people"}


def test_of_two_who_move_it_at_once_the_second_is_told(as_recruiter: SignedIn, interview: Interview) -> None:
    url = reverse("interview_edit", args=[interview.pk])
    form = {"version": 1, "on": "2026-03-12", "offered": Mode.VIDEO}
    as_recruiter.post(url, form)
    response = as_recruiter.post(url, {**form, "on": "2026-03-13"})
    assert response.status_code == 409
    assert "2026-03-13" in response.content.decode()
    interview.refresh_from_db()
    assert interview.on == date(2026, 3, 12)


# --- how it went


def test_how_it_was_held_stands_beside_how_it_was_offered(as_recruiter: SignedIn, interview: Interview) -> None:
    form = {"version": 1, "outcome": Outcome.CONCERN, "held": Mode.AUDIO}
    assert as_recruiter.post(reverse("interview_outcome", args=[interview.pk]), form).status_code == 302
    interview.refresh_from_db()
    assert (interview.offered, interview.held, interview.outcome) == (Mode.VIDEO, Mode.AUDIO, Outcome.CONCERN)


@pytest.mark.parametrize(
    ("outcome", "held", "is_right"),
    [
        (Outcome.PASSED, "", False),
        (Outcome.NO_SHOW, Mode.VIDEO, False),
        (Outcome.NO_SHOW, "", True),
        (Outcome.TECHNICAL, Mode.VIDEO, True),
        (Outcome.TECHNICAL, "", True),
        (Outcome.SCHEDULED, "", False),
        ("", "", False),
    ],
)
def test_what_was_held_was_held_somehow_and_what_was_not_was_not(
    as_recruiter: SignedIn, interview: Interview, outcome: str, held: str, is_right: bool
) -> None:
    form = {"version": 1, "outcome": outcome, "held": held}
    response = as_recruiter.post(reverse("interview_outcome", args=[interview.pk]), form)
    assert response.status_code == (302 if is_right else 422)


def test_a_stale_outcome_is_told_and_goes_on_top_when_saved_again(as_recruiter: SignedIn, interview: Interview) -> None:
    url = reverse("interview_outcome", args=[interview.pk])
    as_recruiter.post(url, {"version": 1, "outcome": Outcome.PASSED, "held": Mode.VIDEO})
    response = as_recruiter.post(url, {"version": 1, "outcome": Outcome.CONCERN, "held": Mode.VIDEO})
    assert response.status_code == 409
    version = response.context["form"]["version"].value()
    assert (
        as_recruiter.post(url, {"version": version, "outcome": Outcome.CONCERN, "held": Mode.VIDEO}).status_code == 302
    )


# --- notes: private until published


def _draft(client: SignedIn, interview: Interview, text: str, seen: str = "", **headers: str):
    url = reverse("interview_draft", args=[interview.pk])
    return client.post(url, {"text": text, "seen": seen}, headers={"HX-Request": "true", **headers})


def test_a_draft_is_kept_and_seen_by_its_author_alone(as_recruiter: SignedIn, interview: Interview) -> None:
    kept = _draft(as_recruiter, interview, WALLET).json()
    assert kept["seen"] == Draft.objects.get().saved_at.isoformat()
    url = reverse("interview", args=[interview.pk])
    assert WALLET in as_recruiter.get(url).content.decode()
    assert WALLET not in signed_in(role=Role.ADMIN).get(url).content.decode()


def test_a_draft_is_no_fact_no_finding_and_no_trail(as_recruiter: SignedIn, interview: Interview) -> None:
    _draft(as_recruiter, interview, WALLET)
    assert not Message.objects.exists()
    assert not Finding.objects.exists()
    assert not TrailEvent.objects.filter(candidate=interview.candidate.pseudonym).exists()


def test_typing_on_saves_on_the_same_draft(as_recruiter: SignedIn, interview: Interview) -> None:
    seen = ""
    for text in ("C", "Ca", "Cam", "Cam"):
        seen = _draft(as_recruiter, interview, text, seen).json()["seen"]
    assert Draft.objects.get().text == "Cam"


def test_white_space_at_the_end_is_kept_while_one_types(as_recruiter: SignedIn, interview: Interview) -> None:
    _draft(as_recruiter, interview, "Camera on,\n")
    assert Draft.objects.get().text == "Camera on,\n"


def test_another_window_does_not_overwrite_what_this_one_saved(as_recruiter: SignedIn, interview: Interview) -> None:
    first = _draft(as_recruiter, interview, "one").json()["seen"]
    _draft(as_recruiter, interview, "one and two", first)
    response = _draft(as_recruiter, interview, "one and three", first)
    assert response.status_code == 409
    told = response.json()
    assert "Another window" in told["problem"]
    assert told["stored"] == "one and two"
    assert _draft(as_recruiter, interview, "one and two", told["seen"]).status_code == 200
    assert Draft.objects.get().text == "one and two"


def test_a_late_save_does_not_bring_a_published_draft_back(as_recruiter: SignedIn, interview: Interview) -> None:
    seen = _draft(as_recruiter, interview, "one").json()["seen"]
    as_recruiter.post(reverse("interview_publish", args=[interview.pk]), {"text": "one"})
    response = _draft(as_recruiter, interview, "one and", seen)
    assert response.status_code == 409
    told = response.json()
    assert "published" in told["problem"]
    assert told["stored"] == ""
    assert not Draft.objects.exists()
    assert _draft(as_recruiter, interview, "one and", told["seen"]).status_code == 200, "who was told may go on"


def test_a_first_save_on_its_way_while_one_publishes_comes_too_late(
    as_recruiter: SignedIn, interview: Interview
) -> None:
    """A click on Publish leaves the field, which saves: the server may take the two in either order."""
    as_recruiter.post(reverse("interview_publish", args=[interview.pk]), {"text": "one"})
    assert _draft(as_recruiter, interview, "one").status_code == 409
    assert not Draft.objects.exists()
    page = as_recruiter.get(reverse("interview", args=[interview.pk])).content.decode()
    published = Message.objects.get().recorded_at.isoformat()
    assert f'name="seen" value="{published}"' in page
    assert _draft(as_recruiter, interview, "two", published).status_code == 200


def test_mending_what_was_published_does_not_overtake_a_new_draft(as_recruiter: SignedIn, interview: Interview) -> None:
    published = actions.publish(interview, "one", by=as_recruiter.user, now=timezone.now())
    retract(published, by=as_recruiter.user, reason="Heard wrong.")
    assert _draft(as_recruiter, interview, "two", published.recorded_at.isoformat()).status_code == 200


@pytest.mark.parametrize(
    ("text", "seen"), [("x" * 65_537, ""), ("nul\0", ""), ("fine", "yesterday"), ("fine", "x" * 50)]
)
def test_a_draft_that_cannot_be_kept_says_why(
    as_recruiter: SignedIn, interview: Interview, text: str, seen: str
) -> None:
    response = _draft(as_recruiter, interview, text, seen)
    assert response.status_code == 422
    assert response.json()["problem"]
    assert not Draft.objects.exists()


def test_who_is_signed_out_is_told_so_and_gets_a_fresh_token_after_signing_in(
    as_recruiter: SignedIn, interview: Interview
) -> None:
    url = reverse("interview_draft", args=[interview.pk])
    told = as_recruiter.get(url, headers={"HX-Request": "true"}).json()
    assert told["seen"] == ""
    assert len(told["token"]) > 20
    as_recruiter.logout()
    assert _draft(as_recruiter, interview, "one").status_code == 401


def test_without_javascript_a_button_saves_the_draft(as_recruiter: SignedIn, interview: Interview) -> None:
    url = reverse("interview_draft", args=[interview.pk])
    response = as_recruiter.post(url, {"text": "one", "seen": "", "next": "live"})
    assert response.headers["Location"] == reverse("interview_mode", args=[interview.pk])
    too_long = as_recruiter.post(url, {"text": "y" * 65_537, "seen": ""})
    assert too_long.status_code == 422
    assert "y" * 65_537 in too_long.content.decode(), "what was typed is not lost"


def test_without_javascript_both_versions_of_a_draft_are_shown(as_recruiter: SignedIn, interview: Interview) -> None:
    _draft(as_recruiter, interview, "from the other window")
    url = reverse("interview_draft", args=[interview.pk])
    response = as_recruiter.post(url, {"text": "from this window", "seen": ""})
    page = response.content.decode()
    assert response.status_code == 409
    assert "from this window" in page
    assert "from the other window" in page
    seen = Draft.objects.get().saved_at.isoformat()
    assert as_recruiter.post(url, {"text": "from this window", "seen": seen}).status_code == 302
    assert Draft.objects.get().text == "from this window"


def test_publishing_makes_notes_part_of_the_file_and_the_rules_read_them(
    as_recruiter: SignedIn, interview: Interview
) -> None:
    _draft(as_recruiter, interview, WALLET)
    response = as_recruiter.post(reverse("interview_publish", args=[interview.pk]), {"text": WALLET})
    assert response.headers["Location"] == reverse("interview", args=[interview.pk])
    note = Message.objects.get()
    assert (note.kind, note.writer, note.interview, note.on) == ("note", "staff", interview, interview.on)
    assert note.recorded_by == as_recruiter.user
    assert not Draft.objects.exists()
    assert Finding.objects.filter(application=interview.application, family="payment").exists()
    assert WALLET in signed_in(role=Role.AUDITOR).get(reverse("interview", args=[interview.pk])).content.decode()


def test_a_second_click_publishes_nothing_twice(as_recruiter: SignedIn, interview: Interview) -> None:
    form = {"text": "Camera on.", "token": "7a1f0b52-8f6e-4a53-9d6a-2f1f5a1f0d12"}
    for _click in range(2):
        assert as_recruiter.post(reverse("interview_publish", args=[interview.pk]), form).status_code == 302
    assert Message.objects.count() == 1


def test_empty_notes_are_not_published(as_recruiter: SignedIn, interview: Interview) -> None:
    assert as_recruiter.post(reverse("interview_publish", args=[interview.pk]), {"text": "  "}).status_code == 422
    assert not Message.objects.exists()


def test_notes_that_look_like_markup_stay_text(as_recruiter: SignedIn, interview: Interview) -> None:
    actions.publish(interview, "<script>alert(1)</script>", by=as_recruiter.user, now=timezone.now())
    page = as_recruiter.get(reverse("interview", args=[interview.pk])).content.decode()
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert" in page


# --- scorecards


def _rate(client: SignedIn, interview: Interview, **fields: Any):
    form = {"overall": 3, "knowledge": 2, "note": "Knew the queue in depth.", **fields}
    return client.post(reverse("scorecard", args=[interview.pk]), form)


def test_others_scorecards_are_hidden_until_ones_own_is_in(as_recruiter: SignedIn, interview: Interview) -> None:
    other = signed_in(role=Role.RECRUITER)
    interview.people.set([as_recruiter.user, other.user])
    url = reverse("interview", args=[interview.pk])
    _rate(other, interview)
    page = as_recruiter.get(url).content.decode()
    assert "Knew the queue in depth." not in page
    assert "You see it once yours is." in page
    assert "Knew the queue in depth." in signed_in(role=Role.AUDITOR).get(url).content.decode()
    _rate(as_recruiter, interview, note="Short answers.")
    page = as_recruiter.get(url).content.decode()
    assert "Knew the queue in depth." in page
    assert "Short answers." in page


def test_what_another_observer_saw_is_hidden_until_ones_own_scorecard_is_in(
    as_recruiter: SignedIn, interview: Interview
) -> None:
    other = signed_in(role=Role.RECRUITER)
    interview.people.set([as_recruiter.user])  # the other one only observes, which is taking part as well
    for observer, code in ((as_recruiter.user, "hand_test_passed"), (other.user, "hand_test_failed")):
        actions.observe(interview, code, by=observer, now=timezone.now())
    actions.observe(interview, "audio_lag", by=other.user, now=timezone.now())
    own_page = reverse("interview", args=[interview.pk])
    file = reverse("candidate", args=[interview.candidate_id])
    pages = (own_page, file, f"{file}?view=timeline")
    for url in pages:
        assert "Sound late" not in as_recruiter.get(url).content.decode(), url
        assert "Sound late" in signed_in(role=Role.AUDITOR).get(url).content.decode(), url
    told = as_recruiter.get(own_page).context
    assert (told["hidden_observers"], [entry["person"] for entry in told["observers"]]) == (1, [as_recruiter.user])
    _rate(as_recruiter, interview)
    for url in pages:
        assert "Sound late" in as_recruiter.get(url).content.decode(), url
    (row,) = as_recruiter.get(own_page).context["tests"]
    assert row["differ"]
    assert [cell["test"]["result"] for cell in row["cells"]] == ["passed", "failed"]


def test_ones_own_scorecard_shows_ones_own_results_step_by_step(as_recruiter: SignedIn, interview: Interview) -> None:
    other = make.user()
    interview.people.set([as_recruiter.user, other])
    actions.observe(interview, "hand_test_passed", by=as_recruiter.user, now=timezone.now())
    actions.observe(interview, "live_id_failed", by=other, now=timezone.now())
    steps = as_recruiter.get(reverse("scorecard", args=[interview.pk])).context["steps"]
    assert [step["result"] for step in steps if step["result"]] == ["passed"]
    assert len(steps) == 5
    numbers = [step["url"].partition("?step=")[2] for step in steps]
    assert numbers == ["1", "2", "3", "4", "5"], "each leads to its place in the script of this interview"


def test_who_took_no_part_gives_no_scorecard(as_recruiter: SignedIn, interview: Interview) -> None:
    assert _rate(as_recruiter, interview).status_code == 302
    assert not Scorecard.objects.exists()
    assert as_recruiter.get(reverse("scorecard", args=[interview.pk])).status_code == 302
    actions.observe(interview, "camera_on", by=as_recruiter.user, now=timezone.now())
    _rate(as_recruiter, interview)
    assert Scorecard.objects.get().author == as_recruiter.user


def test_what_came_with_a_file_makes_nobody_an_observer(as_recruiter: SignedIn, interview: Interview) -> None:
    batch = Import.objects.create(format="dossier", name="a.json", sha256="0" * 64, created_by=as_recruiter.user)
    Sign.objects.create(
        candidate=interview.candidate,
        interview=interview,
        code="camera_on",
        recorded_by=as_recruiter.user,
        batch=batch,
    )
    assert not actions.is_owed(interview, as_recruiter.user)


def test_the_other_observer_is_told_the_phrase_that_stands(as_recruiter: SignedIn, interview: Interview) -> None:
    url = reverse("interview_phrase", args=[interview.pk])
    assert as_recruiter.get(url).json() == {"phrase": ""}
    as_recruiter.post(url, {"step": 1})
    told = signed_in(role=Role.RECRUITER).get(url).json()["phrase"]
    assert told == Interview.objects.get().phrase != ""


def test_a_scorecard_is_given_once(as_recruiter: SignedIn, interview: Interview) -> None:
    interview.people.set([as_recruiter.user])
    _rate(as_recruiter, interview)
    assert _rate(as_recruiter, interview, overall=1).status_code == 302
    assert Scorecard.objects.get().overall == 3


@pytest.mark.parametrize("wrong", [{"overall": 5}, {"overall": ""}, {"knowledge": "much"}, {"note": "x" * 8_001}])
def test_a_scorecard_is_filled_in(as_recruiter: SignedIn, interview: Interview, wrong: dict[str, Any]) -> None:
    interview.people.set([as_recruiter.user])
    assert _rate(as_recruiter, interview, **wrong).status_code == 422
    assert not Scorecard.objects.exists()


# --- accommodations


def test_an_accommodation_asked_for_in_the_call_is_on_file_at_once(
    as_recruiter: SignedIn, interview: Interview
) -> None:
    url = reverse("interview_accommodation", args=[interview.pk])
    response = as_recruiter.post(url, {"what": "No camera today", "next": "live"})
    assert response.headers["Location"] == reverse("interview_mode", args=[interview.pk])
    asked = Accommodation.objects.get()
    assert (asked.what, asked.state, asked.concerns) == ("No camera today", "open", ["presence"])
    assert "No camera today" in as_recruiter.get(reverse("interview", args=[interview.pk])).content.decode()
    assert as_recruiter.post(url, {"what": ""}).status_code == 422


# --- who


READING = ["interview"]
CHANGING = ["interview_edit", "interview_outcome", "interview_mode", "scorecard", "interview_draft"]
POSTING = ["interview_sign", "interview_phrase", "interview_publish", "interview_accommodation"]


def test_an_interview_of_another_team_does_not_exist(db: None) -> None:
    stranger = signed_in(teams=[make.team()])
    interview = make.interview(make.application(candidate=make.candidate(team=make.team())))
    for name in READING + CHANGING:
        assert stranger.get(reverse(name, args=[interview.pk])).status_code == 404, name
    for name in POSTING:
        assert stranger.post(reverse(name, args=[interview.pk])).status_code == 404, name


def test_an_auditor_reads_an_interview_and_changes_nothing(as_auditor: SignedIn, interview: Interview) -> None:
    page = as_auditor.get(reverse("interview", args=[interview.pk]))
    assert page.status_code == 200
    assert "<textarea" not in page.content.decode()
    for name in CHANGING + POSTING:
        assert as_auditor.post(reverse(name, args=[interview.pk])).status_code in (403, 405), name


def test_the_page_takes_a_fixed_number_of_queries(
    as_recruiter: SignedIn, interview: Interview, django_assert_max_num_queries
) -> None:
    for number in range(5):
        observer = make.user()
        actions.observe(interview, "camera_on", by=observer, now=timezone.now())
        actions.publish(interview, f"note {number}", by=observer, now=timezone.now())
    with django_assert_max_num_queries(13):
        as_recruiter.get(reverse("interview", args=[interview.pk]))
