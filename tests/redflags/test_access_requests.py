"""A candidate's own copy: noted with a clock, known who asks, prepared without others, approved, handed over, gone."""

import json
import re
from datetime import timedelta
from typing import Any

import jsonschema
import pypdfium2
import pytest
from django.conf import settings as project
from django.test import Client
from django.urls import reverse
from django.utils import timezone, translation
from pytest_django import Settings

from candidates.models import Candidate, Message
from redflags.actions import access
from redflags.copies import content, paper, schema
from redflags.copies.choice import Choice
from redflags.copies.explained import COMPARED
from redflags.engine.vocabulary import Flag
from redflags.models import AccessRequest, Decision, Dispute
from redflags.neutral import QUESTIONS
from screening import clock, foureyes
from screening.models import TrailEvent, User
from screening.roles import Role
from tests import make
from tests.redflags import reporting
from tests.signing_in import SignedIn

OTHERS = ("Dale Roe", "Sam Teller", "Robin Okafor", "Nobody of that name", "+14165550177")
"""Other people of the case, and what they said."""


@pytest.fixture
def lead(db: None) -> User:
    """Who approves copies."""
    return make.user(Role.HR_LEAD, name="Mara Lead")


@pytest.fixture
def recruiter(db: None) -> User:
    """Who prepares them."""
    return make.user(Role.RECRUITER, name="Ren Recruiter")


def noted(by: User, person: Candidate | None = None) -> AccessRequest:
    whose = person or reporting.case(by).candidate
    return access.note(whose, asked_on=clock.today(), way="mail", what="", by=by)


def prepared(request: AccessRequest, by: User, **fields: Any) -> AccessRequest:
    given = {"language": "en", "given": (), "withheld": (), "reason": "", "compose": content.of, **fields}
    return access.prepare(request, version=request.version, by=by, now=timezone.now(), **given)


def approved(request: AccessRequest, first: User, second: User) -> AccessRequest:
    found = prepared(request, first)
    access.identify(found, identity="call", seen="", version=found.version, by=first, now=timezone.now())
    found.refresh_from_db()
    return access.approve(found, version=found.version, by=second, now=timezone.now())


def text_of(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as opened:
        return "\n".join(page.get_textpage().get_text_range() for page in opened)


def test_a_copy_tells_its_reader_everything_and_names_nobody_else(recruiter: User) -> None:
    found = prepared(noted(recruiter), recruiter)
    told = found.read()
    as_text = json.dumps(told, ensure_ascii=False)
    for own in (reporting.EMAIL, "+1 416-555-0123", reporting.STREET, reporting.IP, "Please pay in *USDT* #now"):
        assert own in as_text, own
    assert reporting.ACCOUNT not in as_text, "its last characters are told"
    for other in OTHERS:
        assert other not in as_text, other
    assert [check["of"] for check in told["checks"]] == ["Indigo Systems", "a referee"]
    assert {one["what"]: one["number"] for one in told["left_out"]} == {
        "Words and names of referees and others who were asked": 1,
        "Entries that are about other people": 1,
        "Notes of our own people": 3,
        "Account numbers in full": 1,
    }
    (assessed,) = told["assessments"]
    assert [one["came_of_it"] for one in assessed["compared"]] == ["Not confirmed so far: a question is left."]
    assert "PAY-01" not in as_text, "no rule is named"
    pdf = paper.pdf(told, sha256=found.digest, now=timezone.now())
    words = re.sub(r"\s+", " ", text_of(pdf))
    for line in (
        "What we hold about you",
        "it decides nothing",
        "What is left out, and why",
        "Please pay in *USDT* #now",
    ):
        assert line in words, line
    assert b"pdfuaid:part" in pdf
    assert TrailEvent.objects.filter(verb="sealed.revealed", fields__contains=["purpose:copy"]).count() == 1


def test_a_text_of_our_people_goes_out_once_somebody_ticked_it(recruiter: User, lead: User) -> None:
    request = noted(recruiter)
    person = request.candidate
    note = Message.objects.create(
        candidate=person, text="Spoke with Dale Roe about dates.", writer="staff", kind="note"
    )
    application = person.applications.get()
    decision = Decision.objects.create(
        application=application, kind="hold", reason="Two employers had no record.", by=lead
    )
    without = prepared(request, recruiter).read()
    assert without["decisions"][0]["reason"] is None
    assert "Dale Roe" not in json.dumps(without)
    request.refresh_from_db()
    told = prepared(request, recruiter, given=[note.ref, f"decision:{decision.pk}"]).read()
    assert told["decisions"][0]["reason"] == "Two employers had no record."
    assert [one["text"] for one in told["notes"]] == ["Spoke with Dale Roe about dates."]


@pytest.mark.parametrize("language", ["en", "fr-ca"])
def test_the_published_schema_holds_a_copy(recruiter: User, language: str) -> None:
    published = (project.BASE_DIR / "docs" / "candidate-copy.schema.json").read_text()
    assert json.loads(published) == schema.schema()
    request = noted(recruiter)
    with translation.override(language):
        told = content.of(request, Choice(frozenset(), frozenset(), ""), recruiter, timezone.now())
    jsonschema.Draft202012Validator(schema.schema()).validate(json.loads(json.dumps(told)))


def test_an_incident_and_reports_are_never_told_and_the_reader_is_warned(as_hr_lead: SignedIn) -> None:
    lead = as_hr_lead.user
    incident = reporting.opened(lead)
    reporting.begun(lead, incident=incident)
    request = prepared(
        noted(lead, incident.application.candidate), lead, withheld=["assessment"], reason="Legal advice."
    )
    told = json.dumps(request.read())
    assert "incident" not in told.lower()
    assert "report" not in told.lower()
    assert request.read()["assessments"] == []
    assert "Legal advice." in told
    page = as_hr_lead.get(reverse("access", args=[request.pk])).content.decode()
    assert "Ask counsel before anything is handed over" in page


def test_a_copy_is_approved_by_somebody_else_and_only_once_it_is_known_who_asks(recruiter: User, lead: User) -> None:
    request = prepared(noted(recruiter), lead)
    now = timezone.now()
    with pytest.raises(access.WhoAsksError):
        access.approve(request, version=request.version, by=lead, now=now)
    access.identify(request, identity="call", seen="by video", version=request.version, by=recruiter, now=now)
    request.refresh_from_db()
    with pytest.raises(foureyes.SecondPersonNeededError):
        access.approve(request, version=request.version, by=lead, now=now)
    other = make.user(Role.HR_LEAD)
    done = access.approve(request, version=request.version, by=other, now=now)
    assert done.state == "approved"
    again = prepared(done, recruiter)
    assert (again.state, again.approved_by) == ("prepared", None), "what was approved were other words"


def test_the_link_needs_its_code_and_ends_a_day_after_its_use(recruiter: User, lead: User, settings: Settings) -> None:
    settings.BASE_URL = "https://screening.example"
    request = approved(noted(recruiter), recruiter, lead)
    linked = access.make_link(request, version=request.version, by=recruiter, now=timezone.now())
    page = reverse("copy", args=[access.LINKS.token(linked.nonce)])
    reader = Client()
    shown = reader.get(page)
    assert shown.status_code == 200
    assert request.candidate.name not in shown.content.decode(), "a link alone tells nothing"
    wrong = reader.post(page, {"code": "AAAA-AAAA-AAAA", "how": "pdf"})
    assert wrong.status_code == 422
    code = access.CODES.code(linked.nonce)
    taken = reader.post(page, {"code": f" {code.lower()} ", "how": "pdf"})
    assert taken.content.startswith(b"%PDF")
    again = reader.post(page, {"code": code, "how": "json"})
    assert json.loads(again.content) == linked.read()
    empty = reader.post(page, {"code": code, "how": "say", "statement": " "})
    assert (empty.status_code, set(empty.context["form"].errors)) == (422, {"statement"})
    assert not Dispute.objects.exists()
    said = reader.post(page, {"code": code, "how": "say", "statement": "I never lived in Calgary."})
    assert "I never lived in Calgary." in said.content.decode()
    assert Dispute.objects.get().way == "page"
    linked.refresh_from_db()
    assert (linked.state, linked.closed_by) == ("delivered", None)
    assert linked.link_until is not None
    assert linked.link_until < timezone.now() + timedelta(hours=25)
    AccessRequest.objects.filter(pk=linked.pk).update(link_until=timezone.now())
    assert reader.get(page).status_code == 410
    assert TrailEvent.objects.filter(verb="access_request.taken", actor=None, via="link").count() == 2


def test_the_whole_way_through_the_pages(as_recruiter: SignedIn, as_hr_lead: SignedIn) -> None:
    person = reporting.case(as_recruiter.user).candidate
    person.applications.update(stage="closed")
    form = {"asked_on": clock.today().isoformat(), "way": "mail", "what": ""}
    as_recruiter.post(reverse("access_new", args=[person.pk]), form)
    request = AccessRequest.objects.get()
    assert request.due_on == clock.today() + timedelta(days=30)
    again = as_recruiter.post(reverse("access_new", args=[person.pk]), form)
    assert again.headers["Location"] == reverse("access", args=[request.pk]), "one at a time"
    assert "prepare it" in as_recruiter.get(reverse("worklist")).content.decode(), "also of a closed application"
    prepare = reverse("access_prepare", args=[request.pk])
    form = {"version": request.version, "language": "en", "withheld": ["assessment"], "reason": "no"}
    refused = as_recruiter.post(prepare, form)
    assert (refused.status_code, set(refused.context["form"].errors)) == (422, {"reason"})
    overtaken = as_recruiter.post(prepare, {"version": 99, "language": "en", "reason": ""})
    assert overtaken.status_code == 409
    as_recruiter.post(prepare, {"version": request.version, "language": "en", "reason": ""})
    as_recruiter.post(
        reverse("access_identity", args=[request.pk]), {"version": request.version + 1, "identity": "call"}
    )
    request.refresh_from_db()
    assert as_recruiter.get(reverse("access_file", args=[request.pk, "pdf"])).status_code == 404, "not approved"
    page = as_hr_lead.get(reverse("access", args=[request.pk]))
    assert "I have read it and approve" in page.content.decode()
    as_hr_lead.post(reverse("access_approve", args=[request.pk]), {"version": request.version})
    request.refresh_from_db()
    got = as_recruiter.get(reverse("access_file", args=[request.pk, "json"]))
    assert got.headers["Content-Disposition"].startswith('attachment; filename="your-data-')
    done = {"version": request.version, "note": "In person, in an envelope"}
    as_recruiter.post(reverse("access_close", args=[request.pk, "delivered"]), done)
    request.refresh_from_db()
    assert (request.state, request.closing_note) == ("delivered", "In person, in an envelope")
    assert "In person, in an envelope" in as_recruiter.get(reverse("access", args=[request.pk])).content.decode()


def test_a_late_request_says_so_and_the_term_is_made_longer_once(as_hr_lead: SignedIn) -> None:
    lead = as_hr_lead.user
    person = reporting.case(lead).candidate
    asked_on = clock.today() - timedelta(days=31)
    request = access.note(person, asked_on=asked_on, way="letter", what="", by=lead)
    assert "1 day late" in as_hr_lead.get(reverse("worklist")).content.decode()
    longer = {"version": request.version, "reason": "The file is large."}
    as_hr_lead.post(reverse("access_lengthen", args=[request.pk]), longer)
    request.refresh_from_db()
    assert request.due_on == asked_on + timedelta(days=60)
    with pytest.raises(access.NotPossibleError):
        access.lengthen(request, reason="Once more", version=request.version, by=lead)
    short = {"version": request.version, "note": "no"}
    refused = as_hr_lead.post(reverse("access_close", args=[request.pk, "refused"]), short)
    assert refused.status_code == 422


def test_a_comparison_that_is_told_is_one_that_a_candidate_may_be_asked_about() -> None:
    assert set(COMPARED) == set(QUESTIONS) - {Flag.SHARED_IDENTITY}, "what is shared would tell about somebody else"
    accusing = re.compile(r"suspic|fraud|fake|sanction|flag|risk", re.IGNORECASE)
    assert not any(accusing.search(str(told)) for told in COMPARED.values())
    assert Flag.SANCTIONS_INDICATOR not in COMPARED
