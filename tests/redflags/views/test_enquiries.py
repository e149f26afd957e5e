"""Pages of letters to candidates, and the public page on which they answer."""

import re
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from candidates.actions import facts, holds
from candidates.models import Application, Candidate, Document, Message, Phone
from redflags import enquiry_letters
from redflags.actions import enquiries
from redflags.models import Enquiry, EnquiryStep, Finding
from screening import clock
from screening.models import TrailEvent
from tests import make
from tests.candidates import files
from tests.postbox import Postbox
from tests.redflags import asking
from tests.redflags.asking import ADDRESS, BASE_URL, QUESTIONS
from tests.signing_in import SignedIn


@pytest.fixture(autouse=True)
def _own_folder(settings: Any, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path


@pytest.fixture
def by_mail(settings: Any, mailbox: Postbox) -> Postbox:
    """What letters with a link need."""
    settings.BASE_URL = BASE_URL
    return mailbox


def internet_phone(by: SignedIn) -> Application:
    """An application with a weak finding about a phone, and an e-mail address."""
    application = make.application(recruiter=by.user)
    asking.with_address(application)
    facts.append(Phone(candidate=application.candidate, number="+14165550123", line="voip"), by=by.user)
    return application


def posted(client: SignedIn, application: Application, **fields: Any) -> Any:
    """The form of a new letter sent as a browser would, with every finding asked about."""
    address = reverse("enquiry_new", args=[application.pk])
    form = client.get(address).context["form"]
    data = {name: form[name].value() or "" for name in form.fields}
    data |= {f"ask-{proposal.name}": "on" for proposal in form.proposals if proposal.key}
    return client.post(address, {name: value for name, value in (data | fields).items() if value not in ("", False)})


def link(letter: Enquiry) -> str:
    letter.refresh_from_db()
    return enquiry_letters.link(letter).removeprefix(BASE_URL)


def mailed(client: SignedIn, **fields: Any) -> Enquiry:
    letter = asking.asked(by=client.user, **fields)
    EnquiryStep.objects.filter(enquiry=letter).update(due_at=timezone.now())
    assert asking.do(letter, "letter", timezone.now())
    return letter


def test_a_letter_is_drafted_from_findings_read_through_and_sent(as_recruiter: SignedIn, by_mail: Postbox) -> None:
    application = internet_phone(as_recruiter)
    finding = Finding.objects.get(application=application, code="PHN-01")
    assert posted(as_recruiter, application).status_code == 302
    letter = Enquiry.objects.get()
    assert [point.key for point in letter.points.all()] == [finding.key]
    page = as_recruiter.get(reverse("enquiry", args=[letter.pk])).content.decode()
    assert ADDRESS in page
    assert by_mail.mails == [], "nothing leaves before somebody says so"
    sent = as_recruiter.post(
        reverse("enquiry_ask", args=[letter.pk]), {"way": "mail", "version": letter.version}, follow=True
    )
    assert reverse("enquiry_take_back", args=[letter.pk]) in sent.content.decode()
    assert Enquiry.objects.get().state == "asked"
    file = as_recruiter.get(reverse("candidate", args=[application.candidate_id])).content.decode()
    assert "The candidate was asked; the answer is awaited." in file


def test_the_letter_and_the_public_page_tell_nothing_of_the_finding(as_recruiter: SignedIn, by_mail: Postbox) -> None:
    application = internet_phone(as_recruiter)
    posted(as_recruiter, application)
    letter = Enquiry.objects.get()
    enquiries.ask(letter, way=Enquiry.Way.MAIL, version=letter.version, by=as_recruiter.user, now=timezone.now())
    finding = Finding.objects.get(application=application, code="PHN-01")
    public = Client().get(link(letter)).content.decode()
    for told in (public, enquiry_letters.on_paper(letter, today=clock.today())):
        for secret in (finding.code, finding.says, finding.key, "voip", "finding", "score", "+14165550123"):
            assert secret.casefold() not in told.casefold(), secret


def test_words_that_accuse_or_name_others_are_refused(as_recruiter: SignedIn) -> None:
    application = internet_phone(as_recruiter)
    other = make.application(candidate=make.candidate(name="Blake Stranger")).candidate
    facts.append(Phone(candidate=other, number="+14165550123", line="voip"), by=as_recruiter.user)
    for words in ("We suspect a fraud.", "Do you know Blake Stranger?"):
        response = posted(as_recruiter, application, **{"ask-own-1": "on", "text-own-1": words})
        assert response.status_code == 422
        assert "text-own-1" in response.context["form"].errors
    assert not Enquiry.objects.exists()


def test_a_letter_asks_something(as_recruiter: SignedIn) -> None:
    application = make.application(recruiter=as_recruiter.user)
    assert posted(as_recruiter, application).status_code == 422
    assert posted(as_recruiter, application, **{"ask-own-1": "on"}).status_code == 422
    filled = {"ask-own-1": "on", "text-own-1": "Since when have you lived there?"}
    assert posted(as_recruiter, application, **filled).status_code == 302


def test_a_draft_can_be_changed_until_it_is_sent(as_recruiter: SignedIn) -> None:
    letter = asking.drafted(by=as_recruiter.user)
    address = reverse("enquiry_edit", args=[letter.pk])
    form = as_recruiter.get(address).context["form"]
    data = {name: form[name].value() or "" for name in form.fields} | {"text-own-3": "And since when exactly?"}
    data = {name: value for name, value in data.items() if value not in ("", False)}
    assert as_recruiter.post(address, data).status_code == 302
    assert [point.text for point in letter.points.order_by("place")] == ["And since when exactly?", QUESTIONS[1]]
    assert as_recruiter.post(address, data).status_code == 409, "an old version goes over nothing"
    letter.refresh_from_db()
    as_recruiter.post(reverse("enquiry_ask", args=[letter.pk]), {"way": "hand", "version": letter.version})
    assert as_recruiter.get(address).status_code == 302


def test_whoever_wrote_a_draft_deletes_it_and_the_trail_keeps_that_there_was_one(as_recruiter: SignedIn) -> None:
    letter = asking.drafted(by=as_recruiter.user)
    page = as_recruiter.get(reverse("enquiry", args=[letter.pk]))
    version = page.context["discard_form"]["version"].value()
    discard = reverse("enquiry_discard", args=[letter.pk])
    as_recruiter.post(discard, {"version": version + 1})
    assert Enquiry.objects.exists(), "another version was not read"
    assert as_recruiter.post(discard, {"version": version}, follow=True).status_code == 200
    assert not Enquiry.objects.exists()
    event = TrailEvent.objects.get(verb="enquiry.discarded")
    assert (event.candidate, event.target) == (letter.candidate.pseudonym, f"enquiry:{letter.pk}")
    assert as_recruiter.post(discard, {"version": version}).status_code == 404


def test_a_draft_of_somebody_else_is_deleted_by_who_decides(as_recruiter: SignedIn, as_hr_lead: SignedIn) -> None:
    letter = asking.drafted(by=make.user())
    discard, version = reverse("enquiry_discard", args=[letter.pk]), {"version": letter.version}
    assert as_recruiter.get(reverse("enquiry", args=[letter.pk])).context["discard_form"] is None
    assert as_recruiter.post(discard, version).status_code == 403
    assert Enquiry.objects.exists()
    as_hr_lead.post(discard, version)
    assert not Enquiry.objects.exists()


def test_a_letter_that_left_is_never_deleted(as_recruiter: SignedIn, by_mail: Postbox) -> None:
    letter = mailed(as_recruiter)
    for state in ("asked", "draft"):  # a draft again: the mail came back, and the letter was taken back
        Enquiry.objects.filter(pk=letter.pk).update(state=state)
        letter.refresh_from_db()
        as_recruiter.post(reverse("enquiry_discard", args=[letter.pk]), {"version": letter.version})
        assert Enquiry.objects.filter(pk=letter.pk).exists()
        assert as_recruiter.get(reverse("enquiry", args=[letter.pk])).context["discard_form"] is None


def test_a_draft_about_somebody_under_legal_hold_is_kept(as_recruiter: SignedIn) -> None:
    letter = asking.drafted(by=as_recruiter.user)
    holds.put(letter.candidate, reason="Counsel asked.", by=make.user(), now=timezone.now())
    discard = reverse("enquiry_discard", args=[letter.pk])
    told = as_recruiter.post(discard, {"version": letter.version}, follow=True).content.decode()
    assert "cannot be deleted now" in told
    assert "hold" not in told.partition('id="messages"')[2].partition("</div>")[0]
    assert Enquiry.objects.exists()


def test_a_changed_letter_is_read_again_before_it_is_sent(as_recruiter: SignedIn) -> None:
    letter = asking.drafted(by=as_recruiter.user)
    for version in ("99", "", "x"):
        as_recruiter.post(reverse("enquiry_ask", args=[letter.pk]), {"way": "hand", "version": version})
        assert Enquiry.objects.get().state == "draft"


def test_without_a_public_address_the_letter_is_copied_and_the_answer_written_down(as_recruiter: SignedIn) -> None:
    letter = asking.drafted(by=as_recruiter.user)
    page = as_recruiter.get(reverse("enquiry", args=[letter.pk])).content.decode()
    assert "BASE_URL" in page
    assert 'value="mail"' not in page
    as_recruiter.post(reverse("enquiry_ask", args=[letter.pk]), {"way": "hand", "version": letter.version})
    answer = {"answer-1": "Since May.", "channel": "Phone call", "on": str(clock.today()), "token": str(uuid4())}
    for _click in range(2):
        assert as_recruiter.post(reverse("enquiry_answer", args=[letter.pk]), answer).status_code == 302
    message = Message.objects.get()
    assert (message.text, message.channel, message.recorded_by) == ("Since May.", "Phone call", as_recruiter.user)
    page = as_recruiter.get(reverse("enquiry", args=[letter.pk])).content.decode()
    assert f"written down by {as_recruiter.user.name}" in page


def test_the_candidate_answers_and_uploads_without_an_account(as_recruiter: SignedIn, by_mail: Postbox) -> None:
    letter = mailed(as_recruiter)
    browser = Client(enforce_csrf_checks=True)
    page = browser.get(link(letter))
    assert page.status_code == 200
    assert "noindex" in page.headers["X-Robots-Tag"]
    assert page.headers["Referrer-Policy"] == "same-origin", "with none at all, browsers send a null origin"
    assert page.headers["Cache-Control"] == "no-store"
    text = page.content.decode()
    assert not re.search(r'(?:src|href|action)="https?://', text), "nothing from anywhere else"
    for question in QUESTIONS:
        assert question in text
    form = {
        "csrfmiddlewaretoken": re.findall(r'name="csrfmiddlewaretoken" value="([^"]+)"', text)[0],
        "answer-1": "Since May.",
        "files-1": [SimpleUploadedFile("lease.pdf", files.pdf()), SimpleUploadedFile("map.txt", b"here")],
    }
    done = browser.post(link(letter), form, headers={"Origin": "http://testserver"})
    assert done.status_code == 200
    assert "Since May." in done.content.decode()
    assert [paper.file.name for paper in Document.objects.order_by("pk")] == ["lease.pdf", "map.txt"]
    again = browser.get(f"/reply/{asking.token_in(by_mail)}/")
    assert again.status_code == 410
    assert "used already" in again.content.decode()


def test_a_file_of_another_kind_or_too_many_are_refused_and_the_words_stay(
    as_recruiter: SignedIn, by_mail: Postbox
) -> None:
    address = link(mailed(as_recruiter))
    refused = Client().post(
        address, {"answer-1": "My own words.", "files-1": SimpleUploadedFile("lease.pdf", b"MZ\x90\x00")}
    )
    assert refused.status_code == 422
    assert "My own words." in refused.content.decode()
    many = [SimpleUploadedFile(f"{n}.txt", b"text") for n in range(6)]
    assert Client().post(address, {"files-2": many}).status_code == 422
    assert Client().post(address, {"answer-1": "   "}).status_code == 422
    assert not Document.objects.exists()
    assert Enquiry.objects.get().state == "asked"


@pytest.mark.parametrize("token", ["missing", "a:b", "0" * 300, "%F0%9F%98%80"])
def test_a_link_that_never_was_says_that_it_has_ended(db: None, token: str) -> None:
    page = Client().get(f"/reply/{token}/")
    assert page.status_code == 410
    assert "noindex" in page.headers["X-Robots-Tag"]


def test_trying_links_is_stopped(db: None) -> None:
    answers = [Client(REMOTE_ADDR="198.51.100.7").get(f"/reply/try{n}/").status_code for n in range(62)]
    assert answers[:60] == [410] * 60
    assert answers[-1] == 429


def test_the_page_speaks_the_language_of_the_letter_unless_the_reader_chose_another(
    as_recruiter: SignedIn, by_mail: Postbox
) -> None:
    address = link(mailed(as_recruiter, language="fr-ca"))
    assert '<html lang="fr-ca"' in Client().get(address).content.decode()
    browser = Client()
    browser.cookies["django_language"] = "en"
    assert '<html lang="en"' in browser.get(address).content.decode()


def test_somebody_who_is_signed_in_sees_the_same_page(as_recruiter: SignedIn, by_mail: Postbox) -> None:
    assert as_recruiter.get(link(mailed(as_recruiter))).status_code == 200


def test_an_answer_waits_in_the_worklist_until_somebody_has_read_it(as_recruiter: SignedIn, by_mail: Postbox) -> None:
    letter = mailed(as_recruiter)
    assert "The candidate was asked to confirm facts." in as_recruiter.get(reverse("worklist")).content.decode()
    Client().post(link(letter), {"answer-1": "Since May."})
    page = reverse("enquiry", args=[letter.pk])
    assert "The candidate answered: read it." in as_recruiter.get(reverse("worklist")).content.decode()
    assert "nobody has marked read" in as_recruiter.get(page).content.decode()
    assert as_recruiter.post(reverse("enquiry_read", args=[letter.pk])).status_code == 302
    assert "The candidate answered" not in as_recruiter.get(reverse("worklist")).content.decode()
    assert f"read by {as_recruiter.user.name}" in as_recruiter.get(page).content.decode()
    events = as_recruiter.get(reverse("candidate", args=[letter.candidate_id]), {"view": "timeline"}).content.decode()
    for told in ("Asked the candidate to confirm facts", "The candidate answered", "Answer read"):
        assert told in events


def test_a_letter_that_begins_with_a_finding_asks_about_that_one_alone(as_recruiter: SignedIn) -> None:
    application = make.application(recruiter=as_recruiter.user)
    make.finding(application, points=20)
    named = make.finding(application, flag="address_change", code="ADR-01", strength=1)

    def chosen(about: object) -> list[str]:
        form = as_recruiter.get(reverse("enquiry_new", args=[application.pk]), {"about": about}).context["form"]
        return [proposal.key for proposal in form.proposals if proposal.chosen]

    assert chosen(named.pk) == [named.key]
    assert named.key not in chosen("x")
    page = as_recruiter.get(reverse("candidate", args=[application.candidate_id])).content.decode()
    assert f"?about={named.pk}" in page


def test_letters_of_other_teams_do_not_exist(as_recruiter: SignedIn) -> None:
    letter = asking.drafted(by=make.user())
    Candidate.objects.filter(pk=letter.candidate_id).update(team=make.team())
    assert as_recruiter.get(reverse("enquiry", args=[letter.pk])).status_code == 404
    assert as_recruiter.get(reverse("enquiry_new", args=[letter.application_id])).status_code == 404
    for name in ("enquiry_discard", "enquiry_ask", "enquiry_take_back", "enquiry_read", "enquiry_answer"):
        assert as_recruiter.post(reverse(name, args=[letter.pk])).status_code == 404


def test_an_auditor_reads_letters_and_sends_none(as_auditor: SignedIn) -> None:
    letter = asking.drafted(by=make.user())
    page = as_auditor.get(reverse("enquiry", args=[letter.pk])).content.decode()
    assert ADDRESS not in page
    assert reverse("enquiry_ask", args=[letter.pk]) not in page
    assert as_auditor.post(reverse("enquiry_ask", args=[letter.pk])).status_code == 403
