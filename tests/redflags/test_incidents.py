"""Incidents: opened by a person with a reason, known to the circle, with clocks that run and a hold that holds."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.db import InternalError, connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from pytest_django import Settings

from candidates.actions import holds, imports
from candidates.actions.holds import UnderHoldError
from candidates.models import Candidate, Import, ImportRow, LegalHold
from redflags import runbook
from redflags.actions import follow, incidents, reports
from redflags.enquiry_letters import LINKS, on_paper
from redflags.models import Incident, IncidentStep
from screening.models import TrailEvent
from screening.roles import Role
from screening.workdays import Calendar
from tests import make
from tests.redflags import asking, reporting
from tests.redflags.reporting import MONDAY_NOON, REASON
from tests.signing_in import SignedIn, signed_in

pytestmark = pytest.mark.django_db

TORONTO = ZoneInfo("America/Toronto")


def test_hours_pass_and_days_are_working_days() -> None:
    friday = datetime(2026, 3, 6, 22, 30, tzinfo=UTC)  # 17:30 in Toronto, where clocks go forward on Sunday
    easter_monday = date(2026, 4, 6)
    due = {step.code: at for step, at in runbook.clocks(friday, Calendar(TORONTO, holidays={easter_monday}))}
    assert due["payments"] == friday + timedelta(hours=1)
    assert due["preserve"] == friday + timedelta(hours=24)  # on a Saturday all the same
    local = {code: f"{at.astimezone(TORONTO):%a %m-%d %H:%M}" for code, at in due.items()}
    assert local["scope"] == "Wed 03-11 17:00"
    assert local["counsel"] == local["report"] == "Fri 03-13 17:00"
    assert local["review"] == "Mon 04-20 17:00", "thirty working days, a holiday among them"


def test_opening_starts_clocks_and_puts_the_file_on_hold() -> None:
    lead, legal = make.user(Role.HR_LEAD), make.user()
    incident = reporting.opened(lead, circle=[legal])
    assert set(incident.circle.all()) == {lead, legal}
    assert LegalHold.objects.get(lifted_at=None).candidate == incident.application.candidate
    assert [step.code for step in incident.steps.order_by("pk")] == [step.code for step in runbook.STEPS]
    with pytest.raises(incidents.AlreadyOpenError) as again:
        reporting.opened(lead, application=incident.application)
    assert again.value.incident == incident
    incidents.close(incident, outcome=Incident.Outcome.SETTLED, note=REASON, by=lead, now=MONDAY_NOON)
    with pytest.raises(incidents.ClosedError):
        incidents.reopen_step(incident.steps.first(), by=lead)
    second = reporting.opened(lead, application=incident.application)
    assert second.hold == incident.hold, "one hold however many incidents"
    with pytest.raises(incidents.HoldNeededError):
        incidents.lift_hold(incident, reason=REASON, by=lead, now=MONDAY_NOON)


def test_under_legal_hold_nothing_goes_whoever_asks() -> None:
    lead = make.user(Role.HR_LEAD)
    batch = Import.objects.create(format="csv", name="a.csv", sha256="0" * 64, state=Import.State.DONE)
    brought, named = make.candidate(batch=batch), make.candidate()
    ImportRow.objects.create(batch=batch, number=2, candidate=named)
    hold = holds.put(named, reason=REASON, by=lead, now=MONDAY_NOON)
    with pytest.raises(UnderHoldError):
        imports.revert(batch, by=lead, reason="mistake", now=MONDAY_NOON)
    with pytest.raises(InternalError, match="Cannot delete"), transaction.atomic():
        named.delete()
    holds.lift(hold, reason=REASON, by=lead, now=MONDAY_NOON)
    imports.revert(batch, by=lead, reason="mistake", now=MONDAY_NOON)
    named.delete()
    assert not Candidate.objects.filter(pk=named.pk).exists()
    assert not Candidate.objects.filter(pk=brought.pk, withdrawn_at=None).exists()


def test_only_the_circle_and_who_leads_or_audits_see_it(as_auditor: SignedIn) -> None:
    incident = reporting.opened(make.user(Role.HR_LEAD))
    url, file = reverse("incident", args=[incident.pk]), reverse("candidate", args=[incident.application.candidate_id])
    outside, inside = signed_in(), signed_in()
    incidents.change_circle(incident, circle=[inside.user], by=incident.opened_by)
    assert [client.get(url).status_code for client in (outside, inside, as_auditor)] == [404, 200, 200]
    assert b"ncident" not in outside.get(file).content
    assert b"ncident" not in outside.get(f"{file}?view=timeline").content
    assert url.encode() in inside.get(file).content
    report = reporting.begun(incident.opened_by, incident=incident)
    assert inside.get(reverse("report", args=[report.pk])).status_code == 403, "it holds what a recruiter may not see"
    step = incident.steps.get(code="circle")
    assert outside.post(reverse("incident_step", args=[step.pk]), {"state": "done"}).status_code == 404
    assert as_auditor.post(reverse("incident_step", args=[step.pk]), {"state": "done"}).status_code == 403
    refused = inside.post(reverse("incident_step", args=[step.pk]), {"state": "not_needed", "note": " "})
    assert refused.status_code == 422
    assert "Say why it is not needed." in refused.content.decode()
    inside.post(reverse("incident_step", args=[step.pk]), {"state": "done", "note": "Three of us."})
    step.refresh_from_db()
    assert (step.state, step.done_by, step.note) == ("done", inside.user, "Three of us.")
    inside.post(reverse("incident_step_reopen", args=[step.pk]))
    step.refresh_from_db()
    assert (step.state, step.done_at) == ("open", None)


def test_who_follows_the_person_is_told_of_no_incident() -> None:
    recruiter, lead = signed_in(), make.user(Role.HR_LEAD)
    application = reporting.case(lead)
    follow.watch(application.candidate, by=recruiter.user, now=timezone.now())
    incident = reporting.opened(lead, application=application)
    reporting.begun(lead, incident=incident)
    incidents.finish_step(incident.steps.first(), state=IncidentStep.State.DONE, note="", by=lead, now=MONDAY_NOON)
    assert "You follow this person" not in recruiter.get(reverse("worklist")).content.decode()


def test_what_the_person_reads_says_nothing_of_it(settings: Settings) -> None:
    lead = make.user(Role.HR_LEAD)
    settings.BASE_URL, settings.MAIL_CONFIGURED = asking.BASE_URL, True
    report = reporting.begun(lead)
    letter = asking.asked(by=lead, application=report.incident.application)
    page = Client().get(reverse("reply", args=[LINKS.token(letter.nonce)]))
    assert page.status_code == 200
    read = f"{page.content.decode()} {on_paper(letter, today=MONDAY_NOON.date())}".lower()
    assert not [word for word in ("incident", "authorit", "police", "suspect", "legal hold") if word in read]


def test_it_takes_a_person_and_a_reason(as_hr_lead: SignedIn) -> None:
    application = make.application()
    url = reverse("incident_new", args=[application.pk])
    short = as_hr_lead.post(url, {"reason": "odd", "circle": []})
    assert short.status_code == 422
    assert "at least 20 characters" in short.content.decode()
    assert "odd" in short.content.decode()
    token = "11111111-1111-4111-8111-111111111111"
    for _click in range(2):
        as_hr_lead.post(url, {"reason": REASON, "token": token})
    incident = Incident.objects.get()
    assert incident.reason == REASON
    verbs = list(TrailEvent.objects.filter(actor=as_hr_lead.user).values_list("verb", flat=True))
    assert verbs.count("incident.opened") == verbs.count("legal_hold.put") == 1
    page = as_hr_lead.get(reverse("incident", args=[incident.pk])).content.decode()
    assert "1-800-420-5805" in page
    assert "without delay" in page
    as_hr_lead.post(reverse("incident_close", args=[incident.pk]), {"outcome": "settled", "note": REASON})
    as_hr_lead.post(reverse("incident_lift", args=[incident.pk]), {"reason": REASON})
    assert LegalHold.objects.get().lifted_by == as_hr_lead.user


def test_late_steps_are_marked_and_the_list_stays_quick(as_hr_lead: SignedIn) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as found:
            assert as_hr_lead.get(reverse("incidents")).status_code == 200
        return len(found)

    incident = reporting.opened(as_hr_lead.user, application=make.application())
    page = as_hr_lead.get(reverse("incident", args=[incident.pk])).content.decode()
    assert page.count("chase__step--late") == len(runbook.STEPS)
    one = queries()
    for _more in range(3):
        reporting.opened(as_hr_lead.user, application=make.application(), now=timezone.now())
    assert queries() == one


def test_the_worklist_tells_the_circle_what_is_late_and_a_lead_what_to_approve(as_hr_lead: SignedIn) -> None:
    other, within = make.user(Role.HR_LEAD, name="Olga Other"), signed_in()
    incident = reporting.opened(other, circle=[within.user])
    report = reporting.completed(reporting.begun(other, incident=incident), by=other)
    reports.propose(report, version=report.version, by=other, now=MONDAY_NOON)
    assert "13 steps are late" in within.get(reverse("worklist")).content.decode()
    told = as_hr_lead.get(reverse("worklist")).content.decode()
    assert "Olga Other approved a report" in told
    assert "steps are late" not in told, "only whoever is in the circle is asked to hurry"
