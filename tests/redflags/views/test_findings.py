"""Answering findings: confirm, explain, clear, agree, undo; who may, and what a decisive one takes."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

from django.urls import reverse
from django.utils import timezone

from candidates.actions import facts
from candidates.models import Application, Candidate, Message, PayoutAccount, Phone
from redflags.jobs import reassess_owed
from redflags.models import Finding, FindingVerdict, Level, Standing
from screening import clock
from screening.models import TrailEvent
from tests import make
from tests.signing_in import SignedIn, sign_in
from tests.telling import told

ANSWER = {"kind": "explained", "reason": "Uses the number of a softphone since years, bill seen."}


def weak() -> Finding:
    """An internet phone number."""
    candidate = make.application().candidate
    facts.append(Phone(candidate=candidate, number="+14165550123", line="voip"), by=make.user())
    return Finding.objects.get(code="PHN-01", application__candidate=candidate)


def strong() -> Finding:
    """Staff saw somebody ask for pay in cryptocurrency."""
    candidate = make.application().candidate
    text = "The candidate asked to be paid in bitcoin."
    facts.append(Message(candidate=candidate, kind="note", writer="staff", text=text), by=make.user())
    return Finding.objects.get(code="PAY-01", application__candidate=candidate)


def decisive() -> Finding:
    """Two people with different names and one payout account."""
    people = [make.application(candidate=make.candidate(name=name)).candidate for name in ("Avery One", "Blake Two")]
    for candidate in people:
        facts.append(PayoutAccount(candidate=candidate, number="000111222333"), by=make.user())
    reassess_owed()
    found = Finding.objects.filter(code="PAY-08", application__candidate=people[0]).get()
    assert found.strength == 4
    return found


def suggested() -> Finding:
    """The candidate's own message asks for it: to be confirmed."""
    candidate = make.application().candidate
    text = "Please pay me in bitcoin only."
    facts.append(Message(candidate=candidate, kind="message", writer="candidate", text=text), by=make.user())
    found = Finding.objects.get(code="PAY-01", application__candidate=candidate)
    assert found.status == "to_confirm"
    return found


def answer(client: SignedIn, finding: Finding, **fields: Any) -> Any:
    return client.post(reverse("finding_verdict", args=[finding.pk]), ANSWER | fields)


def status(finding: Finding) -> str:
    return Finding.objects.get(pk=finding.pk).status


def standing(finding: Finding) -> Standing:
    return Standing.objects.get(application=finding.application_id)


def test_an_explained_finding_counts_nothing_stays_on_the_page_and_returns_on_undo(as_recruiter: SignedIn) -> None:
    finding = weak()
    before = standing(finding).score
    assert before > 0
    back = answer(as_recruiter, finding)
    assert back.headers["Location"].endswith(f"#finding-{finding.pk}")
    assert (status(finding), standing(finding).score) == ("explained", 0)
    page = as_recruiter.get(reverse("candidate", args=[finding.application.candidate_id])).content.decode()
    assert ANSWER["reason"] in page
    assert as_recruiter.user.name in page
    verdict = FindingVerdict.objects.get()
    assert as_recruiter.post(reverse("finding_undo", args=[verdict.pk])).status_code == 302
    assert (status(finding), standing(finding).score) == ("open", before)
    verdict.refresh_from_db()
    assert verdict.undone_by == as_recruiter.user
    verbs = ["finding.explained", "finding.verdict_undone"]
    assert list(TrailEvent.objects.filter(verb__in=verbs).order_by("pk").values_list("verb", flat=True)) == verbs


def test_clearing_names_what_was_seen(as_hr_lead: SignedIn) -> None:
    finding = strong()
    refused = answer(as_hr_lead, finding, kind="cleared")
    assert refused.status_code == 422
    assert "evidence" in refused.context["form"].errors
    assert answer(as_hr_lead, finding, kind="cleared", evidence="Called back, bank letter seen").status_code == 302
    verdict = FindingVerdict.objects.get()
    assert (verdict.kind, verdict.refs, verdict.awaits_second) == ("cleared", finding.refs, False)
    assert status(finding) == "explained"


def test_strong_findings_are_answered_by_those_who_may_clear(as_recruiter: SignedIn, as_hr_lead: SignedIn) -> None:
    finding = strong()
    assert answer(as_recruiter, finding).status_code == 403
    assert as_recruiter.get(reverse("finding_verdict", args=[finding.pk])).status_code == 403
    page = as_recruiter.get(reverse("candidate", args=[finding.application.candidate_id])).content.decode()
    assert reverse("finding_verdict", args=[finding.pk]) not in page
    assert answer(as_hr_lead, finding).status_code == 302


def test_a_decisive_finding_counts_until_a_second_person_agrees(as_hr_lead: SignedIn, as_admin: SignedIn) -> None:
    finding = decisive()
    assert answer(as_hr_lead, finding, kind="cleared", evidence="Joint account, both were there").status_code == 302
    assert status(finding) == "open"
    assert standing(finding).level == Level.ESCALATE
    verdict = FindingVerdict.objects.get()
    assert ["a second person has to agree" in says for says in told(as_admin.user)] == [True]
    agree = reverse("finding_agree", args=[verdict.pk])
    own = as_hr_lead.get(reverse("candidate", args=[finding.application.candidate_id])).content.decode()
    assert "Waits for a second person" in own
    assert agree not in own
    as_hr_lead.post(agree)
    assert status(finding) == "open"
    assert agree in as_admin.get(reverse("candidate", args=[finding.application.candidate_id])).content.decode()
    assert as_admin.post(agree).status_code == 302
    assert status(finding) == "explained"
    verdict.refresh_from_db()
    assert (verdict.agreed_by, verdict.awaits_second) == (as_admin.user, False)
    assert TrailEvent.objects.filter(verb="finding.agreed").count() == 1


def test_agreeing_twice_is_one_event(as_hr_lead: SignedIn, as_admin: SignedIn) -> None:
    finding = decisive()
    answer(as_hr_lead, finding)
    for _click in range(2):
        as_admin.post(reverse("finding_agree", args=[FindingVerdict.objects.get().pk]))
    assert TrailEvent.objects.filter(verb="finding.agreed").count() == 1


def test_in_a_one_person_firm_a_decisive_finding_counts_on_for_a_day_and_the_answer_is_marked(
    as_founder: SignedIn, travel: Any
) -> None:
    make.organisation(sole_operator=True)
    finding = decisive()
    short = answer(as_founder, finding, reason="Joint account")
    assert short.status_code == 422
    assert "reason" in short.context["form"].errors
    assert answer(as_founder, finding, reason="A joint account of two siblings, both called back.").status_code == 302
    verdict = FindingVerdict.objects.get()
    assert verdict.alone
    assert status(finding) == "open"
    owed = standing(finding).reassess_at
    assert owed is not None
    assert abs(owed - timezone.now() - timedelta(hours=24)) < timedelta(minutes=5)
    travel(hours=25)
    reassess_owed()
    assert status(finding) == "explained"
    page = as_founder.get(reverse("candidate", args=[finding.application.candidate_id]))
    if page.status_code == 200:  # the session may have ended by then
        assert "by one person alone" in page.content.decode()


def test_confirmed_words_count_in_full_and_undoing_makes_them_a_suggestion_again(as_recruiter: SignedIn) -> None:
    finding = suggested()
    assert as_recruiter.post(reverse("finding_confirm", args=[finding.pk])).status_code == 302
    confirmed = Finding.objects.get(pk=finding.pk)
    assert (confirmed.status, confirmed.strength) == ("open", finding.strength + 1)
    as_recruiter.post(reverse("finding_undo", args=[FindingVerdict.objects.get().pk]))
    assert status(finding) == "to_confirm"


def test_confirming_twice_says_that_somebody_was_quicker(as_recruiter: SignedIn) -> None:
    finding = suggested()
    for _click in range(2):
        assert as_recruiter.post(reverse("finding_confirm", args=[finding.pk])).status_code == 302
    assert FindingVerdict.objects.count() == 1


def test_a_new_line_brings_an_answered_finding_back_and_it_can_be_answered_again(as_recruiter: SignedIn) -> None:
    finding = weak()
    answer(as_recruiter, finding)
    candidate = finding.application.candidate
    facts.append(Phone(candidate=candidate, number="+14165550124", line="voip"), by=as_recruiter.user)
    back = Finding.objects.filter(code="PHN-01", application__candidate=candidate, status="open").first()
    assert back is not None
    assert answer(as_recruiter, back).status_code == 302
    assert FindingVerdict.objects.filter(undone_at=None, key=back.key).count() == 1
    assert status(back) == "explained"


def test_an_answer_holds_for_all_applications_of_the_person(as_recruiter: SignedIn) -> None:
    finding = weak()
    make.application(candidate=finding.application.candidate)
    answer(as_recruiter, finding)
    found = Finding.objects.filter(code="PHN-01", application__candidate=finding.application.candidate_id)
    assert list(found.values_list("status", flat=True)) == ["explained"] * 2


def test_who_was_overtaken_is_told_what_the_other_said_and_keeps_what_was_typed(
    as_recruiter: SignedIn, as_hr_lead: SignedIn
) -> None:
    finding = weak()
    answer(as_hr_lead, finding, reason="I saw the bill of the provider.")
    late = answer(as_recruiter, finding, reason="My own words on this.")
    page = late.content.decode()
    assert late.status_code == 409
    assert "I saw the bill of the provider." in page
    assert "My own words on this." in page


def test_a_second_click_answers_once(as_recruiter: SignedIn) -> None:
    finding, token = weak(), str(uuid4())
    for _click in range(2):
        assert answer(as_recruiter, finding, token=token).status_code == 302
    assert FindingVerdict.objects.count() == 1


def test_under_htmx_the_form_comes_alone_and_the_answer_changes_only_what_it_touches(as_recruiter: SignedIn) -> None:
    finding = weak()
    address = reverse("finding_verdict", args=[finding.pk])
    htmx = {"HX-Request": "true"}
    form = as_recruiter.get(address, headers=htmx).content.decode()
    assert "<html" not in form
    assert "Why, in your own words" in form
    refused = as_recruiter.post(address, {"kind": "explained", "reason": ""}, headers=htmx)
    assert refused.status_code == 422
    done = as_recruiter.post(address, ANSWER, headers=htmx)
    assert (done.status_code, done.headers["HX-Retarget"]) == (200, f"#finding-{finding.pk}")
    parts = done.content.decode()
    assert "<html" not in parts
    assert f'id="finding-{finding.pk}"' in parts
    for part in ("standing", "jump", "next", "messages"):
        assert f'id="{part}"' in parts, part
    assert parts.count('hx-swap-oob="true"') == 4 + Finding.objects.exclude(pk=finding.pk).filter(shadow=False).count()
    assert "Answered: it no longer counts." in parts
    assert reverse("finding_undo", args=[FindingVerdict.objects.get().pk]) in parts


def test_under_htmx_undoing_and_agreeing_change_the_page_in_place_too(
    as_recruiter: SignedIn, as_hr_lead: SignedIn
) -> None:
    finding = weak()
    answer(as_recruiter, finding)
    verdict = FindingVerdict.objects.get()
    shown = {"application": finding.application_id}
    undo = reverse("finding_undo", args=[verdict.pk])
    undone = as_recruiter.post(undo, shown, headers={"HX-Request": "true"})
    assert undone.headers["HX-Retarget"] == f"#finding-{finding.pk}"
    assert "Undone: the finding is back as it was." in undone.content.decode()
    elsewhere = as_recruiter.post(undo, {"application": "nonsense"}, headers={"HX-Request": "true"})
    assert elsewhere.headers["HX-Refresh"] == "true"
    assert as_recruiter.post(undo, shown).status_code == 302, "without JavaScript the page loads"


def test_an_answer_in_place_takes_no_more_queries_than_a_page(
    as_recruiter: SignedIn, django_assert_max_num_queries
) -> None:
    finding = weak()
    with django_assert_max_num_queries(90):
        as_recruiter.post(reverse("finding_verdict", args=[finding.pk]), ANSWER, headers={"HX-Request": "true"})


def test_without_javascript_the_form_has_a_page_of_its_own(as_recruiter: SignedIn) -> None:
    page = as_recruiter.get(reverse("finding_verdict", args=[weak().pk])).content.decode()
    assert "<html" in page
    assert "What would clear it" in page


def test_the_answer_that_was_asked_for_is_chosen_already(as_recruiter: SignedIn) -> None:
    address = reverse("finding_verdict", args=[weak().pk])
    for asked, chosen in (("cleared", "cleared"), ("confirmed", "confirmed"), ("nonsense", "explained")):
        form = as_recruiter.get(address, {"kind": asked}).context["form"]
        assert form["kind"].value() == chosen


def test_findings_of_other_teams_do_not_exist(as_recruiter: SignedIn) -> None:
    finding = weak()
    Candidate.objects.filter(pk=finding.application.candidate_id).update(team=make.team())
    assert answer(as_recruiter, finding).status_code == 404
    assert as_recruiter.post(reverse("finding_confirm", args=[finding.pk])).status_code == 404
    verdict = FindingVerdict.objects.create(
        candidate=finding.application.candidate, key="x", code="PHN-01", kind="explained", said_by=make.user()
    )
    assert as_recruiter.post(reverse("finding_undo", args=[verdict.pk])).status_code == 404


def test_an_auditor_says_nothing_of_findings(as_auditor: SignedIn) -> None:
    finding = weak()
    assert answer(as_auditor, finding).status_code == 403
    assert as_auditor.post(reverse("finding_confirm", args=[finding.pk])).status_code == 403


def test_answers_are_posted_never_fetched(as_hr_lead: SignedIn) -> None:
    for name in ("finding_confirm", "finding_agree", "finding_undo"):
        assert as_hr_lead.get(reverse(name, args=[1])).status_code == 405, name


def test_nothing_moves_an_application_by_itself(as_hr_lead: SignedIn) -> None:
    finding = decisive()
    assert Application.objects.get(pk=finding.application_id).stage == "applied"


def test_a_clearing_for_a_time_ends_by_the_clock_and_the_finding_returns(as_hr_lead: SignedIn, travel: Any) -> None:
    finding, today = strong(), clock.today()
    fields = {"kind": "cleared", "evidence": "Bank letter seen", "expires_on": str(today + timedelta(days=2))}
    assert answer(as_hr_lead, finding, **fields).status_code == 302
    assert status(finding) == "explained"
    owed = standing(finding).reassess_at
    assert owed is not None
    assert timezone.localdate(owed) == today + timedelta(days=3)
    travel(days=1)
    reassess_owed()
    assert status(finding) == "explained"
    travel(days=2, minutes=6)  # a day is over five minutes after midnight
    reassess_owed()
    assert status(finding) == "open"
    browser = sign_in(as_hr_lead.user)
    page = browser.get(reverse("candidate", args=[finding.application.candidate_id])).content.decode()
    assert "for a time that is over" in page
    assert answer(browser, finding).status_code == 302
    assert status(finding) == "explained"


def test_a_clearing_ends_on_a_day_to_come(as_hr_lead: SignedIn) -> None:
    late = answer(as_hr_lead, strong(), expires_on=str(clock.today() - timedelta(days=1)))
    assert late.status_code == 422
    assert "expires_on" in late.context["form"].errors


def test_confirming_a_strong_finding_takes_evidence_and_two_people(as_hr_lead: SignedIn, as_admin: SignedIn) -> None:
    finding = strong()
    before = standing(finding).score
    assert answer(as_hr_lead, finding, kind="confirmed").status_code == 422
    assert answer(as_hr_lead, finding, kind="confirmed", evidence="The mail, read by two").status_code == 302
    verdict = FindingVerdict.objects.get()
    assert verdict.awaits_second
    assert as_admin.post(reverse("finding_agree", args=[verdict.pk])).status_code == 302
    assert (status(finding), standing(finding).score) == ("open", before), "what is confirmed goes on counting"
    page = as_admin.get(reverse("candidate", args=[finding.application.candidate_id])).content.decode()
    assert "status--good" in page
    assert "agreed as the second person" in page


def test_a_weak_finding_is_confirmed_by_one_person(as_recruiter: SignedIn) -> None:
    finding = weak()
    assert answer(as_recruiter, finding, kind="confirmed", evidence="Called the provider").status_code == 302
    assert not FindingVerdict.objects.get().awaits_second


def test_the_page_after_an_answer_offers_to_undo_it(as_recruiter: SignedIn) -> None:
    finding = weak()
    page = as_recruiter.post(reverse("finding_verdict", args=[finding.pk]), ANSWER, follow=True).content.decode()
    address = reverse("finding_undo", args=[FindingVerdict.objects.get().pk])
    messages = page[page.index('id="messages"') : page.index('class="head"')]
    assert f'class="undo" method="post" action="{address}"' in messages
    assert "csrfmiddlewaretoken" in messages
    as_recruiter.post(address)
    assert status(finding) == "open"
