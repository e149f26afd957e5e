"""Checks through their pages and actions: planned, asked, answered, given up; by whom, and by two at once."""

import threading
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from django.db import connection
from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone

from candidates.actions import checks, reminders
from candidates.actions.facts import append
from candidates.models import Application, Check, CheckResult, Email, Fingerprint, LinkKind, PlanLine, Reminder, Stage
from redflags.gather.dossiers import of_applications
from redflags.models import Finding, Standing
from screening.models import TrailEvent
from screening.overtaken import StaleVersionError
from tests import make
from tests.candidates import chased
from tests.signing_in import SignedIn, signed_in

Kind, State, Found = Check.Kind, Check.State, Check.Found


@pytest.fixture
def application(db: None) -> Application:
    return make.application(stage=Stage.OFFER)


def _form(**fields: Any) -> dict[str, Any]:
    """What somebody fills in to plan a reference."""
    return {
        "version": 1,
        "kind": Kind.REFERENCE,
        "subject": "Contoso",
        "contact_name": "Robin Sample",
        "contact_email": "Robin@Contoso.example",
        "contact_phone": "+1 416 555 0188",
        "found": Found.INDEPENDENT,
        "found_where": "the switchboard",
        **fields,
    }


def _answer(check: Check, **fields: Any) -> dict[str, Any]:
    check.refresh_from_db()
    return {"version": check.version, "state": State.VERIFIED, "on": "2026-03-02", "found": "", **fields}


def _plan(client: SignedIn, application: Application, **fields: Any) -> HttpResponse:
    return client.post(reverse("check_new", args=[application.candidate_id]), _form(**fields))


def _errors(response: HttpResponse, field: str) -> str:
    assert response.status_code == 422, response.status_code
    return " ".join(response.context["form"].errors.get(field, []))


# --- planning


def test_a_check_is_planned_with_its_contact_sealed_and_nobody_is_asked(
    as_recruiter: SignedIn, application: Application
) -> None:
    response = _plan(as_recruiter, application)
    check = Check.objects.get()
    assert response.headers["Location"] == reverse("check", args=[check.pk])
    assert (check.state, check.application, check.created_by) == (State.PLANNED, application, as_recruiter.user)
    assert check.contact_email.open() == "Robin@contoso.example"
    assert (check.contact_hint, check.contact_domain) == ("@contoso.example, •• 88", "organisation")
    with connection.cursor() as cursor:
        cursor.execute("SELECT contact_email, contact_phone FROM candidates_check")
        assert "obin" not in str(cursor.fetchone())
    assert not Reminder.objects.exists()
    assert TrailEvent.objects.filter(verb="check.planned", target=f"check:{check.pk}").exists()


@pytest.mark.parametrize(
    ("wrong", "field", "says"),
    [
        ({"contact_email": "robin"}, "contact_email", "name@example.com"),
        ({"contact_phone": "555 0188"}, "contact_phone", "country"),
        ({"found": ""}, "found", "required"),
        ({"found_where": ""}, "found_where", "where you found it"),
        ({"found": Found.NONE}, "found", "how it was found"),
        ({"subject": ""}, "subject", "which employer"),
        ({"kind": "horoscope"}, "kind", "valid choice"),
        ({"contact_name": "nul\0"}, "contact_name", "Null"),
        ({"subject": "x" * 300}, "subject", "200"),
        ({"responsible": 999_999}, "responsible", "valid choice"),
    ],
)
def test_bad_input_is_named_at_its_field_and_nothing_typed_is_lost(
    as_recruiter: SignedIn, application: Application, wrong: dict[str, str], field: str, says: str
) -> None:
    response = _plan(as_recruiter, application, **wrong)
    assert says in _errors(response, field)
    assert "the switchboard" in response.content.decode() or "found_where" in wrong
    assert not Check.objects.exists()


def test_a_second_click_plans_nothing_twice(as_recruiter: SignedIn, application: Application) -> None:
    token = "6f1c0b52-8f6e-4a53-9d6a-2f1f5a1f0d11"
    for _click in range(2):
        assert _plan(as_recruiter, application, token=token).status_code == 302
    assert Check.objects.count() == 1


def test_outside_the_plan_it_takes_a_reason_which_is_shown(as_recruiter: SignedIn, application: Application) -> None:
    PlanLine.objects.create(position=application.position, kind=Kind.REFERENCE, count=1)
    _plan(as_recruiter, application)
    response = _plan(as_recruiter, application, subject="Fabrikam")
    assert "one more" in _errors(response, "outside_plan")
    _plan(as_recruiter, application, subject="Fabrikam", outside_plan="The first one left Contoso.")
    check = Check.objects.order_by("-pk")[0]
    page = as_recruiter.get(reverse("check", args=[check.pk])).content.decode()
    assert "The first one left Contoso." in page


def test_a_cancelled_check_makes_room_in_the_plan(as_recruiter: SignedIn, application: Application) -> None:
    PlanLine.objects.create(position=application.position, kind=Kind.REFERENCE, count=1)
    check = chased.planned(by=as_recruiter.user, application=application)
    checks.cancel(check, reason="wrong", version=1, by=as_recruiter.user, now=timezone.now())
    assert _plan(as_recruiter, application).status_code == 302


def test_two_people_cannot_slip_past_the_plan_together(as_recruiter: SignedIn, application: Application) -> None:
    PlanLine.objects.create(position=application.position, kind=Kind.REFERENCE, count=1)
    chased.planned(by=as_recruiter.user, application=application)
    with pytest.raises(checks.OutsidePlanError):
        chased.planned(by=as_recruiter.user, application=application)


# --- asking


def test_before_its_stage_nobody_is_asked_and_the_page_says_when(as_recruiter: SignedIn) -> None:
    application = make.application(stage=Stage.INTERVIEWING)
    check = chased.planned(by=as_recruiter.user, application=application, kind=Kind.EDUCATION)
    url = reverse("check_request", args=[check.pk])
    assert "Conditional offer" in as_recruiter.get(url).content.decode()
    response = as_recruiter.post(url, {"version": 1, "consent_on": "2026-03-01"})
    assert response.status_code == 422
    with pytest.raises(checks.NotYetError):
        checks.request(check, consent_on=date(2026, 3, 1), version=1, by=as_recruiter.user, now=timezone.now())
    check.refresh_from_db()
    assert check.state == State.PLANNED


def test_what_comes_in_by_itself_is_recorded_at_any_stage(as_recruiter: SignedIn) -> None:
    application = make.application(stage=Stage.APPLIED)
    check = chased.planned(by=as_recruiter.user, application=application)
    response = as_recruiter.post(reverse("check_result", args=[check.pk]), _answer(check))
    assert response.status_code == 302
    check.refresh_from_db()
    assert check.state == State.VERIFIED


def test_of_a_closed_application_nothing_is_asked(as_recruiter: SignedIn, application: Application) -> None:
    check = chased.planned(by=as_recruiter.user, application=application)
    Application.objects.filter(pk=application.pk).update(stage=Stage.CLOSED)
    response = as_recruiter.post(reverse("check_request", args=[check.pk]), {"version": 1})
    assert response.status_code == 422
    assert "closed" in response.content.decode()


def test_an_education_check_is_asked_only_with_the_candidates_consent(
    as_recruiter: SignedIn, application: Application
) -> None:
    check = chased.planned(by=as_recruiter.user, application=application, kind=Kind.EDUCATION)
    url = reverse("check_request", args=[check.pk])
    assert "required" in _errors(as_recruiter.post(url, {"version": 1}), "consent_on")
    to_come = (timezone.now() + timedelta(days=3)).date()
    assert "to come" in _errors(as_recruiter.post(url, {"version": 1, "consent_on": to_come}), "consent_on")
    assert "required" in _errors(as_recruiter.post(url, {"version": 1, "consent_on": "2026-03-01"}), "consent_how")
    agreed = {"version": 1, "consent_on": "2026-03-01", "consent_how": "email"}
    assert as_recruiter.post(url, agreed).status_code == 302
    check.refresh_from_db()
    assert (check.state, check.consent_on, check.consent_how) == (State.REQUESTED, date(2026, 3, 1), "email")
    assert "an e-mail" in as_recruiter.get(reverse("check", args=[check.pk])).content.decode()


def test_earlier_than_planned_it_takes_a_reason(as_recruiter: SignedIn) -> None:
    application = make.application(stage=Stage.INTERVIEWING)
    PlanLine.objects.create(position=application.position, kind=Kind.REFERENCE, count=2, stage=Stage.OFFER)
    check = chased.planned(by=as_recruiter.user, application=application)
    url = reverse("check_request", args=[check.pk])
    assert "required" in _errors(as_recruiter.post(url, {"version": 1}), "outside_plan")
    as_recruiter.post(url, {"version": 1, "outside_plan": "The referee leaves next week."})
    check.refresh_from_db()
    assert (check.state, check.outside_plan) == (State.REQUESTED, "The referee leaves next week.")


def test_one_sees_what_will_be_written_before_it_is(as_recruiter: SignedIn, application: Application) -> None:
    check = chased.planned(by=as_recruiter.user, application=application)
    page = as_recruiter.get(reverse("check_request", args=[check.pk])).content.decode()
    for told in (chased.REFEREE, as_recruiter.user.email, "Would you work together again?"):
        assert told in page
    assert not Reminder.objects.exists()


def test_a_request_needs_somebody_to_ask(as_recruiter: SignedIn, application: Application) -> None:
    check = chased.planned(by=as_recruiter.user, application=application, contact_email="")
    response = as_recruiter.post(reverse("check_request", args=[check.pk]), {"version": 1})
    assert response.status_code == 422
    assert "who is asked" in response.content.decode()


def test_asking_twice_owes_one_request(as_recruiter: SignedIn, application: Application) -> None:
    check = chased.planned(by=as_recruiter.user, application=application)
    for _click in range(2):
        response = as_recruiter.post(reverse("check_request", args=[check.pk]), {"version": 1})
        assert response.headers["Location"] == reverse("check", args=[check.pk])
    assert Reminder.objects.count() == 1


def test_a_kind_that_nobody_chases_owes_no_mail(as_recruiter: SignedIn, application: Application) -> None:
    _plan(as_recruiter, application, kind=Kind.SANCTIONS, contact_email="", contact_phone="", found=Found.NONE)
    check = Check.objects.get()
    assert as_recruiter.post(reverse("check_request", args=[check.pk]), {"version": 1}).status_code == 302
    assert not Reminder.objects.exists()


# --- answers


@pytest.mark.parametrize("state", [State.CONTRADICTED, State.NO_RECORD, State.DECLINED])
def test_what_differs_is_told_in_words(as_recruiter: SignedIn, application: Application, state: str) -> None:
    check = chased.asked(by=as_recruiter.user, application=application)
    response = as_recruiter.post(reverse("check_result", args=[check.pk]), _answer(check, state=state))
    assert "what was said" in _errors(response, "note")
    assert not CheckResult.objects.exists()


def test_a_later_answer_stands_beside_the_earlier_one(as_recruiter: SignedIn, application: Application) -> None:
    check = chased.asked(by=as_recruiter.user, application=application)
    url = reverse("check_result", args=[check.pk])
    first = {"state": State.NO_RECORD, "note": "Nobody of that name.", "answered_by": "Front desk", "channel": "phone"}
    as_recruiter.post(url, _answer(check, **first))
    as_recruiter.post(url, _answer(check, note="Under the maiden name."))
    assert list(CheckResult.objects.order_by("pk").values_list("state", flat=True)) == [State.NO_RECORD, State.VERIFIED]
    check.refresh_from_db()
    assert check.state == State.VERIFIED
    page = as_recruiter.get(reverse("check", args=[check.pk])).content.decode()
    assert page.index("Under the maiden name.") < page.index("Nobody of that name.")
    assert "Front desk" in page


def test_an_answer_dated_tomorrow_is_refused(as_recruiter: SignedIn, application: Application) -> None:
    check = chased.asked(by=as_recruiter.user, application=application)
    tomorrow = (timezone.now() + timedelta(days=2)).date()
    response = as_recruiter.post(reverse("check_result", args=[check.pk]), _answer(check, on=tomorrow))
    assert "to come" in _errors(response, "on")


def test_a_result_through_the_candidates_contact_is_shown_as_weak_and_counts_for_less(
    as_recruiter: SignedIn, application: Application
) -> None:
    PlanLine.objects.create(position=application.position, kind=Kind.REFERENCE, count=1)
    given = chased.asked(by=as_recruiter.user, application=application, found=Found.CANDIDATE, found_where="")
    url = reverse("check_result", args=[given.pk])
    as_recruiter.post(url, _answer(given))
    assert "Weak" in as_recruiter.get(reverse("check", args=[given.pk])).content.decode()
    assert Standing.objects.get(application=application).assurance == 0
    as_recruiter.post(url, _answer(given, found=Found.INDEPENDENT, found_where="the company's own directory"))
    assert Standing.objects.get(application=application).assurance == 100


def test_another_independent_contact_says_where_it_was_found(as_recruiter: SignedIn, application: Application) -> None:
    check = chased.asked(by=as_recruiter.user, application=application)
    response = as_recruiter.post(reverse("check_result", args=[check.pk]), _answer(check, found=Found.INDEPENDENT))
    assert "where you found it" in _errors(response, "found_where")


def test_an_answer_is_assessed_before_the_page_comes_back(as_recruiter: SignedIn, application: Application) -> None:
    check = chased.asked(by=as_recruiter.user, application=application)
    answer = _answer(check, state=State.CONTRADICTED, note="We have never heard of this person.")
    as_recruiter.post(reverse("check_result", args=[check.pk]), answer)
    assert Finding.objects.filter(application=application, code="IDN-08").exists()


def test_of_two_who_answer_at_once_the_second_is_told_and_loses_nothing(
    as_recruiter: SignedIn, application: Application
) -> None:
    check = chased.asked(by=as_recruiter.user, application=application)
    url = reverse("check_result", args=[check.pk])
    read_before = _answer(check, state=State.NO_RECORD, note="Nobody of that name.")
    as_recruiter.post(url, _answer(check))
    response = as_recruiter.post(url, read_before)
    assert response.status_code == 409
    page = response.content.decode()
    assert "Somebody was quicker" in page
    assert "Nobody of that name." in page
    again = {**read_before, "version": response.context["form"]["version"].value()}
    assert as_recruiter.post(url, again).status_code == 302
    assert CheckResult.objects.count() == 2


# --- giving up, mending


def test_giving_up_takes_a_reason_and_stops_the_reminders(as_recruiter: SignedIn, application: Application) -> None:
    check = chased.asked(by=as_recruiter.user, application=application)
    url = reverse("check_cancel", args=[check.pk])
    assert _errors(as_recruiter.post(url, {"version": 2}), "reason")
    as_recruiter.post(url, {"version": 2, "reason": "The candidate withdrew."})
    check.refresh_from_db()
    assert check.state == State.CANCELLED
    assert Reminder.objects.get().closed_at is not None
    assert reminders.ring_for_owed(now=timezone.now()) == 0
    assert "The candidate withdrew." in as_recruiter.get(reverse("check", args=[check.pk])).content.decode()
    for name in ("check_cancel", "check_edit", "check_request", "check_result"):
        assert as_recruiter.get(reverse(name, args=[check.pk])).status_code == 302, name


def test_a_stale_form_changes_nothing(as_recruiter: SignedIn, application: Application) -> None:
    check = chased.planned(by=as_recruiter.user, application=application)
    url = reverse("check_edit", args=[check.pk])
    assert as_recruiter.post(url, _form(subject="Contoso Ltd")).status_code == 302
    response = as_recruiter.post(url, _form(subject="Fabrikam"))
    assert response.status_code == 409
    check.refresh_from_db()
    assert check.subject == "Contoso Ltd"
    assert as_recruiter.post(url, _form(subject="Fabrikam", version=2)).status_code == 302


def test_two_people_who_ask_at_once_ask_once(transactional_db: None) -> None:
    recruiter = make.user()
    check = chased.planned(by=recruiter)
    outcomes: list[str] = []

    def ask() -> None:
        try:
            checks.request(check, consent_on=None, version=1, by=recruiter, now=timezone.now())
            outcomes.append("asked")
        except (StaleVersionError, checks.NotOpenError):
            outcomes.append("too late")
        finally:
            connection.close()

    _at_once(ask, ask)
    assert sorted(outcomes) == ["asked", "too late"]
    assert Reminder.objects.count() == 1


def _at_once(*things: Callable[[], None]) -> None:
    threads = [threading.Thread(target=thing) for thing in things]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


# --- links


def test_a_referee_who_is_the_candidate_is_found(as_recruiter: SignedIn, application: Application) -> None:
    own = Email(candidate=application.candidate, address="avery+jobs@contoso.example")
    append(own, by=as_recruiter.user)
    chased.planned(by=as_recruiter.user, application=application, contact_email="Avery@Contoso.example")
    (gathered,) = of_applications([application.pk], date(2026, 3, 2))
    assert [link.own_referee for link in gathered.dossier.shared] == [True]
    assert Finding.objects.filter(application=application, code="IDN-09").exists()


def test_two_candidates_with_one_referee_are_linked_and_a_shared_registrar_links_nobody(
    as_recruiter: SignedIn, application: Application
) -> None:
    other = make.application(stage=Stage.OFFER)
    for mine in (application, other):
        chased.planned(by=as_recruiter.user, application=mine)
        chased.planned(
            by=as_recruiter.user, application=mine, kind=Kind.EDUCATION, contact_email="registrar@university.example"
        )
    assert set(Fingerprint.objects.values_list("kind", flat=True)) == {LinkKind.REFEREE}
    (gathered,) = of_applications([application.pk], date(2026, 3, 2))
    assert [(link.kind, link.others) for link in gathered.dossier.shared] == [("referee", 1)]


def test_mending_a_referees_contact_takes_the_old_link_back(as_recruiter: SignedIn, application: Application) -> None:
    check = chased.planned(by=as_recruiter.user, application=application)
    (before,) = Fingerprint.objects.values_list("digest", flat=True)
    checks.change(
        check,
        values={"contact_email": "robin.sample@contoso.example", "contact_phone": "+14165550188"},
        version=1,
        by=as_recruiter.user,
        now=timezone.now(),
    )
    digests = set(Fingerprint.objects.values_list("digest", flat=True))
    assert len(digests) == 2
    assert before not in digests


# --- who


PAGES = ["check", "check_edit", "check_request", "check_result", "check_cancel"]


@pytest.mark.parametrize("page", PAGES)
def test_a_check_of_another_team_does_not_exist(page: str, db: None) -> None:
    stranger = signed_in(teams=[make.team()])
    application = make.application(candidate=make.candidate(team=make.team()), stage=Stage.OFFER)
    check = chased.planned(by=make.user(), application=application)
    assert stranger.get(reverse(page, args=[check.pk])).status_code == 404
    assert stranger.get(reverse("check_new", args=[application.candidate_id])).status_code == 404


def test_an_auditor_reads_everything_but_the_contact_and_changes_nothing(
    as_auditor: SignedIn, application: Application
) -> None:
    check = chased.asked(by=make.user(), application=application, contact_phone="+14165550188")
    page = as_auditor.get(reverse("check", args=[check.pk])).content.decode()
    assert "@contoso.example" in page
    for sealed in (chased.REFEREE, "5550188", "555-0188"):
        assert sealed not in page
    for name in PAGES[1:]:
        assert as_auditor.post(reverse(name, args=[check.pk]), {}).status_code == 403, name


def test_the_page_says_when_no_mail_server_is_set(as_recruiter: SignedIn, application: Application, settings) -> None:
    settings.MAIL_CONFIGURED = False
    check = chased.asked(by=as_recruiter.user, application=application)
    assert "No mail server is set" in as_recruiter.get(reverse("check", args=[check.pk])).content.decode()


def test_the_page_takes_a_fixed_number_of_queries(
    as_recruiter: SignedIn, application: Application, django_assert_max_num_queries
) -> None:
    check = chased.asked(by=as_recruiter.user, application=application)
    for _answered in range(5):
        as_recruiter.post(reverse("check_result", args=[check.pk]), _answer(check))
    with django_assert_max_num_queries(15):
        as_recruiter.get(reverse("check", args=[check.pk]))
