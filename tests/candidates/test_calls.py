"""Calls to the contact of a check: the script, a line for every attempt, and the way on to the answer."""

from datetime import UTC, datetime, timedelta

import pytest
from django.db import DatabaseError, transaction
from django.urls import reverse
from django.utils import timezone

from candidates.actions import calls, checks
from candidates.actions.checks import NotOpenError
from candidates.calling import questions
from candidates.forms.answers import FORMS
from candidates.models import Application, CallAttempt, Check, CheckResult, Stage
from redflags.casefile.page import time_line
from redflags.due import Moment
from redflags.worklist.circle import Circle, Scope
from redflags.worklist.parts import parts
from redflags.worklist.task import Part
from screening.models import TrailEvent
from tests import make
from tests.candidates import chased
from tests.signing_in import SignedIn

Kind, State, Found = Check.Kind, Check.State, Check.Found
NUMBER = {"contact_email": None, "contact_phone": "+14165550188"}


@pytest.fixture
def application(db: None, as_recruiter: SignedIn) -> Application:
    return make.application(stage=Stage.OFFER, recruiter=as_recruiter.user)


def url(check: Check) -> str:
    return reverse("check_call", args=[check.pk])


def told(**fields: object) -> dict[str, object]:
    return {"number": "on_file", "outcome": "no_answer", **fields}


def test_the_script_says_who_calls_asks_what_the_page_asks_and_tells_nothing(
    as_recruiter: SignedIn, application: Application
) -> None:
    make.organisation(name="Adventure Works", phone="+1 416 555 0100")
    check = chased.asked(by=as_recruiter.user, application=application, kind=Kind.EMPLOYMENT, **NUMBER)
    page = as_recruiter.get(url(check)).content.decode()
    for words in (
        f"my name is {as_recruiter.user.name}, from Adventure Works",
        "has agreed that we ask you",
        "I looked this number up myself",
        "+1 416-555-0188",
        "+1 416 555 0100",
        "Never say",
    ):
        assert words in page, words
    assert "Find another number first" not in page
    asked = [question.text for question in questions(check.kind, today=timezone.localdate())]
    fields = FORMS[check.kind](today=timezone.localdate()).visible_fields()
    assert asked == [field.label for field in fields if field.name not in ("name", "role", "files")]
    places = [page.index(f'<p class="strong">{text}</p>') for text in asked]
    assert places == sorted(places)


def test_a_number_the_candidate_gave_is_not_called_first(as_recruiter: SignedIn, application: Application) -> None:
    given = {**NUMBER, "found": Found.CANDIDATE, "found_where": ""}
    check = chased.asked(by=as_recruiter.user, application=application, **given)
    page = as_recruiter.get(url(check)).content.decode()
    assert "Find another number first" in page
    assert "I looked this number up myself" not in page


def test_every_attempt_is_on_the_check_in_the_trail_and_on_the_time_line(
    as_recruiter: SignedIn, application: Application
) -> None:
    check = chased.asked(by=as_recruiter.user, application=application, **NUMBER)
    assert as_recruiter.post(url(check), told(note="Rang for a minute.")).status_code == 302
    found = told(number="found", found_where="contoso.example/contact", outcome="voicemail")
    assert as_recruiter.post(url(check), found).status_code == 302
    page = as_recruiter.get(reverse("check", args=[check.pk])).content.decode()
    for words in ("Rang for a minute.", "Nobody picked up", "Left a message", "contoso.example/contact"):
        assert words in page
    events = TrailEvent.objects.filter(verb="call.logged", actor=as_recruiter.user)
    assert events.count() == 2
    assert "Rang" not in str(list(events.values()))
    titles = [event.title for event in time_line(application, user=as_recruiter.user)]
    assert "Call, reference: left a message" in titles
    attempt = CallAttempt.objects.earliest("pk")
    attempt.note = "Never happened."
    with pytest.raises(DatabaseError, match="Cannot update"), transaction.atomic():
        attempt.save()


def test_who_was_reached_leads_to_the_answer_with_the_call_filled_in(
    as_recruiter: SignedIn, application: Application
) -> None:
    check = chased.asked(by=as_recruiter.user, application=application, **NUMBER)
    reached = told(
        number="found", found_where="the switchboard", outcome="reached", spoke_to="Robin Sample, HR", note="Kind."
    )
    response = as_recruiter.post(url(check), reached)
    form = as_recruiter.get(response.headers["Location"]).context["form"]
    assert {name: form[name].value() for name in ("channel", "answered_by", "found", "found_where", "note")} == {
        "channel": "phone",
        "answered_by": "Robin Sample, HR",
        "found": "independent",
        "found_where": "the switchboard",
        "note": "Kind.",
    }
    other = chased.asked(by=as_recruiter.user, **NUMBER)
    strange = reverse("check_result", args=[other.pk]) + f"?call={CallAttempt.objects.get().pk}"
    assert as_recruiter.get(strange).context["form"]["channel"].value() in (None, "")
    sent = {**form.initial, "state": State.VERIFIED, "version": check.version, "on": str(form.initial["on"])}
    assert as_recruiter.post(response.headers["Location"], sent).status_code == 302
    assert CheckResult.objects.get().channel == CheckResult.Channel.PHONE


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"number": "found"}, "found_where"),
        ({"number": ""}, "number"),
        ({"outcome": "call_back"}, "call_back_on"),
        ({"outcome": "call_back", "call_back_on": "2020-01-01"}, "call_back_on"),
        ({"call_back_on": "2099-01-01"}, "outcome"),
        ({"outcome": "call_back", "call_back_on": "2099-01-01", "call_back_time": "noonish"}, "call_back_time"),
        ({"note": "x" * 2000}, "note"),
    ],
)
def test_what_is_wrong_is_named_at_its_field(
    as_recruiter: SignedIn, application: Application, wrong: dict[str, str], field: str
) -> None:
    check = chased.asked(by=as_recruiter.user, application=application, **NUMBER)
    response = as_recruiter.post(url(check), told(spoke_to="Robin") | wrong)
    assert response.status_code == 422
    assert field in response.context["form"].errors
    assert "Robin" in response.content.decode()
    assert not CallAttempt.objects.exists()


def test_a_second_click_notes_nothing_twice_and_a_given_up_check_takes_no_attempt(
    as_recruiter: SignedIn, application: Application
) -> None:
    check = chased.asked(by=as_recruiter.user, application=application, **NUMBER)
    twice = told(token="6f1c0b52-8f6e-4a53-9d6a-2f1f5a1f0d12")
    for _click in range(2):
        assert as_recruiter.post(url(check), twice).status_code == 302
    checks.cancel(check, reason="wrong", version=check.version, by=as_recruiter.user, now=timezone.now())
    page = as_recruiter.post(url(check), told(), follow=True).content.decode()
    assert "this check was given up" in page
    assert CallAttempt.objects.count() == 1


def test_nobody_is_called_before_it_is_asked(as_recruiter: SignedIn, application: Application) -> None:
    check = chased.planned(by=as_recruiter.user, application=application, kind=Kind.EMPLOYMENT, **NUMBER)
    assert "Ask first" in as_recruiter.get(url(check)).content.decode()
    attempt = CallAttempt(check_made=check, number="on_file", outcome="reached")
    with pytest.raises(NotOpenError):
        calls.log(attempt, by=as_recruiter.user, now=timezone.now())
    form = {"version": 1, "consent_on": "2026-03-01", "consent_how": "form", "through": "phone"}
    response = as_recruiter.post(reverse("check_request", args=[check.pk]), form)
    assert response.headers["Location"] == url(check)
    assert as_recruiter.post(url(check), told()).status_code == 302


def test_a_call_back_is_due_on_its_day_for_who_looks_after_it_until_somebody_calls(as_recruiter: SignedIn) -> None:
    me, colleague = as_recruiter.user, make.user()
    theirs = make.application(stage=Stage.OFFER, recruiter=colleague, candidate=make.candidate(name="Ada"))
    monday = datetime(2026, 3, 2, 17, tzinfo=UTC)
    check = chased.asked(by=me, application=theirs, now=monday, kind=Kind.EDUCATION, responsible=me, **NUMBER)
    at = monday + timedelta(days=2, hours=2)
    attempt = CallAttempt(check_made=check, number="on_file", outcome="call_back", call_back_at=at)
    calls.log(attempt, by=me, now=monday)

    def listed(now: datetime) -> dict[Part, list[tuple[str, str, str]]]:
        with timezone.override("America/Toronto"):
            found = parts(Circle(me, Scope.MINE, Moment.of(now)))
        return {part.part: [(task.name, task.url, task.moment) for task in part.rows] for part in found if part.rows}

    assert listed(monday) == {
        Part.OTHERS: [("Ada", reverse("check", args=[check.pk]), "call back on 4 Mar")],
    }
    assert listed(monday + timedelta(days=2)) == {Part.DUE: [("Ada", url(check), "14:00")]}
    assert listed(monday + timedelta(days=3)) == {Part.DUE: [("Ada", url(check), "1 day late")]}
    calls.log(CallAttempt(check_made=check, number="on_file", outcome="voicemail"), by=me, now=at)
    assert Part.DUE not in listed(monday + timedelta(days=3))
