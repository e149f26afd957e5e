"""Decisions: a named person's own reason, two people where it goes against somebody, and nothing by itself."""

from typing import Any
from uuid import uuid4

from django.urls import reverse
from django.utils import timezone

from candidates.models import Application, Candidate, Stage, StageChange
from redflags.actions import enquiries
from redflags.actions.enquiries import Given
from redflags.models import Decision, FirstView
from screening import clock
from screening.models import TrailEvent
from tests import make
from tests.redflags import asking
from tests.signing_in import SignedIn, sign_in
from tests.telling import told

REASON = "Both former employers have no record of this person, and the answer to our letter named a third one."
OTHER_REASON = "The registrar found the degree under the former name, and the lease for the new flat was seen."


def with_finding(**fields: Any) -> Application:
    """An application under way, with one finding that counts."""
    application = make.application(stage=Stage.INTERVIEWING, **fields)
    make.standing(application, level=2, score=47)
    make.finding(application)
    return application


def decide(client: SignedIn, application: Application, kind: str = "decline", reason: str = REASON, **more: Any) -> Any:
    address = reverse("decision", args=[application.pk])
    page = client.get(address)
    seen = page.context["form"]["seen"].value() if page.status_code == 200 else ""
    return client.post(address, {"kind": kind, "reason": reason, "seen": seen, **more})


def page_of(client: SignedIn, application: Application) -> str:
    return client.get(
        reverse("candidate", args=[application.candidate_id]), {"application": application.pk}
    ).content.decode()


def unread_answer(application: Application) -> Any:
    letter = asking.asked(by=make.user(), application=application, way="hand")
    now = timezone.now()
    enquiries.answer_by_hand(
        letter, given={1: Given("Since May.")}, channel="Phone", on=now.date(), by=letter.asked_by, now=now
    )
    return letter


def test_a_decision_keeps_who_why_and_what_was_open_and_moves_nothing(as_hr_lead: SignedIn) -> None:
    application = with_finding()
    assert decide(as_hr_lead, application, "proceed", OTHER_REASON).status_code == 302
    decision = Decision.objects.get()
    assert (decision.by, decision.kind, decision.level, decision.score) == (as_hr_lead.user, "proceed", 2, 47)
    assert [(told["code"], told["version"], told["status"]) for told in decision.considered] == [("PAY-01", 1, "open")]
    assert not decision.awaits_second
    page = page_of(as_hr_lead, application)
    assert OTHER_REASON in page
    assert reverse("decision_take_back", args=[decision.pk]) in page
    assert Application.objects.get(pk=application.pk).stage == Stage.INTERVIEWING
    events = as_hr_lead.get(reverse("candidate", args=[application.candidate_id]), {"view": "timeline"})
    assert "Decided: Proceed" in events.content.decode()
    assert TrailEvent.objects.get(verb="decision.taken").fields == ["considered", "kind", "reason"]


def test_a_stock_phrase_or_the_words_of_another_case_are_refused(as_hr_lead: SignedIn) -> None:
    assert decide(as_hr_lead, with_finding(), reason="Red flags, see notes. Not a good fit.").status_code == 422
    assert decide(as_hr_lead, with_finding()).status_code == 302
    again = decide(as_hr_lead, with_finding(), reason=REASON.upper())
    assert again.status_code == 422
    assert "reason" in again.context["form"].errors
    assert Decision.objects.count() == 1


def test_an_adverse_decision_holds_once_a_second_person_agrees(as_hr_lead: SignedIn, as_admin: SignedIn) -> None:
    application = with_finding()
    decide(as_hr_lead, application)
    decision = Decision.objects.get()
    assert decision.awaits_second
    close, agree = (reverse(name, args=[decision.pk]) for name in ("decision_close", "decision_agree"))
    as_hr_lead.post(agree)
    as_hr_lead.post(close, {"version": application.version})
    assert Decision.objects.get().awaits_second, "nobody agrees with oneself"
    assert Application.objects.get(pk=application.pk).stage == Stage.INTERVIEWING
    assert agree in page_of(as_admin, application)
    assert agree not in page_of(as_hr_lead, application)
    for _click in range(2):
        as_admin.post(agree)
    assert TrailEvent.objects.filter(verb="decision.agreed").count() == 1
    assert Application.objects.get(pk=application.pk).stage == Stage.INTERVIEWING, "agreeing closes nothing"
    assert close in page_of(as_hr_lead, application)
    as_hr_lead.post(close, {"version": application.version})
    closed = Application.objects.get(pk=application.pk)
    assert (closed.stage, closed.close_reason) == (Stage.CLOSED, REASON)
    assert StageChange.objects.get().ground == StageChange.Ground.DECISION


def test_in_a_one_person_firm_an_adverse_decision_waits_a_day_and_carries_a_mark(
    as_founder: SignedIn, travel: Any
) -> None:
    make.organisation(sole_operator=True)
    application = with_finding()
    decide(as_founder, application)
    decision = Decision.objects.get()
    assert decision.alone
    assert not decision.holds(timezone.now())
    assert "by one person alone" in page_of(as_founder, application)
    address = reverse("decision_close", args=[decision.pk])
    as_founder.post(address, {"version": application.version})
    assert Application.objects.get(pk=application.pk).stage == Stage.INTERVIEWING
    travel(hours=25)
    sign_in(as_founder.user).post(address, {"version": application.version})
    assert Application.objects.get(pk=application.pk).stage == Stage.CLOSED


def test_an_answer_nobody_has_read_blocks_every_decision(as_hr_lead: SignedIn, as_admin: SignedIn) -> None:
    application = with_finding()
    decide(as_hr_lead, application)
    decision = Decision.objects.get()
    letter = unread_answer(application)
    blocked = decide(as_hr_lead, application, "proceed", OTHER_REASON)
    assert blocked.status_code == 409
    assert reverse("enquiry", args=[letter.pk]) in blocked.content.decode()
    as_admin.post(reverse("decision_agree", args=[decision.pk]))
    assert Decision.objects.get().awaits_second
    step = {"after": "offer", "on": str(clock.today()), "version": application.version}
    assert as_hr_lead.post(reverse("stage_change", args=[application.pk]), step).status_code == 409
    assert not StageChange.objects.exists()
    as_hr_lead.post(reverse("enquiry_read", args=[letter.pk]))
    as_admin.post(reverse("decision_agree", args=[decision.pk]))
    assert not Decision.objects.get().awaits_second


def test_a_finding_that_came_meanwhile_is_looked_at_first(as_hr_lead: SignedIn) -> None:
    application = with_finding()
    address = reverse("decision", args=[application.pk])
    seen = as_hr_lead.get(address).context["form"]["seen"].value()
    make.finding(application, code="IDN-02")
    late = as_hr_lead.post(address, {"kind": "proceed", "reason": OTHER_REASON, "seen": seen})
    assert late.status_code == 409
    assert OTHER_REASON in late.content.decode()
    assert not Decision.objects.exists()
    again = {"kind": "proceed", "reason": OTHER_REASON, "seen": late.context["form"]["seen"].value()}
    assert as_hr_lead.post(address, again).status_code == 302


def test_deciding_anew_keeps_the_earlier_decision_on_file(as_hr_lead: SignedIn) -> None:
    application = with_finding()
    decide(as_hr_lead, application, "hold")
    decide(as_hr_lead, application, "proceed", OTHER_REASON)
    first, second = Decision.objects.order_by("pk")
    assert (first.ended_by, second.ended_at) == (as_hr_lead.user, None)
    as_hr_lead.post(reverse("decision_take_back", args=[second.pk]))
    assert Decision.objects.filter(ended_at=None).count() == 0
    assert Decision.objects.count() == 2


def test_a_second_click_decides_once(as_hr_lead: SignedIn) -> None:
    application, token = with_finding(), str(uuid4())
    for _click in range(2):
        assert decide(as_hr_lead, application, "hold", token=token).status_code == 302
    assert Decision.objects.count() == 1


def test_closing_because_of_findings_goes_through_the_decision(as_hr_lead: SignedIn) -> None:
    application = with_finding()
    address = reverse("stage_change", args=[application.pk])
    form = {"after": "closed", "reason": "No", "on": str(clock.today()), "version": application.version}
    assert reverse("decision", args=[application.pk]) in as_hr_lead.get(address).content.decode()
    for ground in ({}, {"ground": "decision"}, {"ground": "moon"}):
        assert as_hr_lead.post(address, form | ground).status_code == 422
    assert as_hr_lead.post(address, form | {"ground": "withdrew"}).status_code == 302
    assert StageChange.objects.get().ground == StageChange.Ground.WITHDREW


def test_where_asked_for_level_and_score_come_after_ones_own_view(as_hr_lead: SignedIn) -> None:
    application = with_finding(position=make.position(asks_view_first=True))
    page = page_of(as_hr_lead, application)
    assert "Your own view comes first" in page
    assert 'data-level="2"' not in page
    assert ">47<" not in page
    assert 'data-level="2"' not in as_hr_lead.get(reverse("candidates")).content.decode()
    scope = {"scope": "everybody"}
    assert 'data-level="2"' not in as_hr_lead.get(reverse("worklist"), scope).content.decode()
    assert decide(as_hr_lead, application, "proceed", OTHER_REASON).headers["Location"].endswith("/first-view/")
    assert not Decision.objects.exists()
    view = {"opinion": "decline", "reason": "Could not tell where the flat is."}
    assert as_hr_lead.post(reverse("first_view", args=[application.pk]), view).status_code == 302
    assert 'data-level="2"' in page_of(as_hr_lead, application)
    assert decide(as_hr_lead, application, "proceed", OTHER_REASON).status_code == 302
    assert "decided otherwise" in page_of(as_hr_lead, application)


def test_a_first_view_is_given_once_and_never_changed(as_recruiter: SignedIn) -> None:
    application = with_finding(position=make.position(asks_view_first=True))
    for opinion in ("proceed", "decline"):
        as_recruiter.post(reverse("first_view", args=[application.pk]), {"opinion": opinion})
    assert FirstView.objects.get().opinion == "proceed"
    assert TrailEvent.objects.filter(verb="first_view.given").count() == 1


def test_who_reviews_nothing_sees_the_standing_at_once(as_auditor: SignedIn) -> None:
    application = with_finding(position=make.position(asks_view_first=True))
    assert 'data-level="2"' in page_of(as_auditor, application)


def test_recruiters_and_auditors_decide_nothing(as_recruiter: SignedIn, as_auditor: SignedIn) -> None:
    application = with_finding()
    for client in (as_recruiter, as_auditor):
        assert client.get(reverse("decision", args=[application.pk])).status_code == 403
        assert reverse("decision", args=[application.pk]) not in page_of(client, application)


def test_applications_of_other_teams_do_not_exist(as_recruiter: SignedIn) -> None:
    application = with_finding()
    Candidate.objects.filter(pk=application.candidate_id).update(team=make.team())
    assert as_recruiter.post(reverse("first_view", args=[application.pk]), {"opinion": "proceed"}).status_code == 404


def test_a_closed_application_has_nothing_to_decide(as_hr_lead: SignedIn) -> None:
    application = with_finding()
    Application.objects.filter(pk=application.pk).update(stage=Stage.CLOSED)
    assert decide(as_hr_lead, application, "hold").status_code == 302
    assert not Decision.objects.exists()


def test_a_decision_that_waits_for_a_second_person_stands_in_the_worklist(
    as_hr_lead: SignedIn, as_admin: SignedIn
) -> None:
    application = with_finding()
    decide(as_hr_lead, application)
    scope = {"scope": "everybody"}
    assert "a second person has to agree" in as_admin.get(reverse("worklist"), scope).content.decode()
    assert "waits for a second person" in as_hr_lead.get(reverse("worklist"), scope).content.decode()
    who, whom = as_hr_lead.user.name, application.candidate.name
    assert told(as_admin.user) == [f"{who} took a decision about {whom}: a second person has to agree"]
    assert told(as_hr_lead.user) == []
