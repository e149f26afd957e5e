"""Contacts of checks answer behind a single-use link: once, in their own words, and nothing else ends or stays open."""

import logging
import threading
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.urls import reverse
from django.utils import timezone, translation

from candidates import jobs
from candidates.actions import answers, checks, documents, facts, reminders
from candidates.actions.stages import move
from candidates.answers import Verdict, claims_about, state_of
from candidates.filetypes import TEXT, FileType
from candidates.forms.answers import FORMS
from candidates.models import (
    AnswerLink,
    Application,
    Check,
    CheckResult,
    Document,
    Fingerprint,
    HistoryEntry,
    Reminder,
    Sighting,
    Source,
    Stage,
    TextPrint,
)
from redflags.jobs import reassess_owed
from redflags.models import Finding
from redflags.reading import Context, Speaker, read
from screening import clock, links_out
from screening.models import TrailEvent
from tests import make
from tests.candidates import answering, chased, files
from tests.candidates.answering import BASE_URL, EDUCATION, EMPLOYMENT, REFERENCE, WHO
from tests.candidates.test_prose import OTHER, STORY
from tests.postbox import Postbox, text_in
from tests.signing_in import SignedIn
from tests.telling import told

Kind, State, Found = Check.Kind, Check.State, Check.Found
ADDRESS = "198.51.100.23"


@pytest.fixture(autouse=True)
def _public_address(settings: Any, tmp_path: Path) -> None:
    settings.BASE_URL = BASE_URL
    settings.MEDIA_ROOT = tmp_path


@pytest.fixture
def application(db: None) -> Application:
    return make.application(stage=Stage.OFFER)


def browser() -> Client:
    """Somebody without an account."""
    return Client(REMOTE_ADDR=ADDRESS)


def answered(box: Postbox, form: dict[str, Any], **more: Any) -> CheckResult:
    """The contact opens the page and sends it."""
    path, contact = answering.page(box), browser()
    assert contact.get(path).status_code == 200
    assert contact.post(path, form | more).status_code == 200
    return CheckResult.objects.latest("pk")


# --- the whole way


def test_a_contact_answers_through_the_mail_without_an_account(
    as_recruiter: SignedIn, mailbox: Postbox, application: Application
) -> None:
    answering.claimed(application, by=as_recruiter.user)
    check = answering.mailed(by=as_recruiter.user, application=application)
    path, contact = answering.page(mailbox), Client(enforce_csrf_checks=True)
    page = contact.get(path)
    text = page.content.decode()
    assert "noindex" in page.headers["X-Robots-Tag"]
    assert page.headers["Cache-Control"] == "no-store"
    for secret in ("2016-02", "Senior developer", "switchboard", as_recruiter.user.name):
        assert secret not in text, "the page asks, and tells nothing"
    form = EMPLOYMENT | {"csrfmiddlewaretoken": page.context["csrf_token"]}
    done = contact.post(path, form, headers={"Origin": "http://testserver"})
    assert done.status_code == 200
    assert "A pleasure to work with." in done.content.decode()
    check.refresh_from_db()
    result = CheckResult.objects.get()
    assert (check.state, result.state, result.channel) == (State.VERIFIED, State.VERIFIED, "online")
    assert (result.answered_by, result.source, result.recorded_by) == (
        "Robin Sample, Head of people",
        "reference",
        None,
    )
    assert result.on == clock.today()
    for words in ("Did this person work for you? Yes", "First month: 2019-04", "prefer not to say", "A pleasure"):
        assert words in result.note
    assert not Reminder.objects.filter(check_made=check, sent_at=None, closed_at=None).exists()
    assert contact.get(path).status_code == 410
    own = as_recruiter.get(reverse("check", args=[check.pk])).content.decode()
    for words in ("A pleasure to work with.", "Robin Sample, Head of people", "after opening", "Used"):
        assert words in own
    file = as_recruiter.get(reverse("candidate", args=[application.candidate_id])).content.decode()
    assert "Robin Sample, Head of people" in file


def test_dates_that_differ_from_the_claim_are_a_finding_in_the_same_request(
    as_recruiter: SignedIn, mailbox: Postbox, application: Application
) -> None:
    claim = answering.claimed(application, by=as_recruiter.user)
    answering.mailed(by=as_recruiter.user, application=application, subject="Contoso")
    result = answered(mailbox, EMPLOYMENT)
    told = HistoryEntry.objects.get(source=Source.REFERENCE)
    assert (told.kind, told.organisation, told.title) == ("employment", "Contoso", "Senior developer")
    assert (told.start, told.end, told.is_current) == ("2019-04", "2021-05", False)
    assert result.state == State.VERIFIED, "the person did work there; which dates hold is for people to say"
    finding = Finding.objects.get(application=application, code="IDN-02")
    assert set(finding.refs) == {told.ref, claim.ref}
    assert not finding.explained, "that the employer knows the person does not settle what it tells differently"


def test_dates_within_the_tolerance_are_no_finding(
    as_recruiter: SignedIn, mailbox: Postbox, application: Application
) -> None:
    answering.claimed(application, by=as_recruiter.user, start="2019-03", end="2021-06")
    answering.mailed(by=as_recruiter.user, application=application)
    answered(mailbox, EMPLOYMENT)
    assert HistoryEntry.objects.filter(source=Source.REFERENCE).exists()
    assert not Finding.objects.filter(application=application, code="IDN-02").exists()


def test_an_answer_through_the_candidates_own_contact_stays_weak(as_recruiter: SignedIn, mailbox: Postbox) -> None:
    check = answering.mailed(by=as_recruiter.user, found=Found.CANDIDATE, found_where="")
    result = answered(mailbox, EMPLOYMENT)
    assert (result.found, check.found) == ("", Found.CANDIDATE)
    assert "Weak: only through a contact the candidate gave" in (
        as_recruiter.get(reverse("check", args=[check.pk])).content.decode()
    )


@pytest.mark.parametrize(
    ("kind", "form", "state"),
    [
        (Kind.EMPLOYMENT, {"worked": "yes"}, State.VERIFIED),
        (Kind.EMPLOYMENT, {"worked": "no"}, State.NO_RECORD),
        (Kind.EMPLOYMENT, {"worked": "cannot_say"}, State.DECLINED),
        (Kind.EDUCATION, {"completed": "yes"}, State.VERIFIED),
        (Kind.EDUCATION, {"completed": "no"}, State.CONTRADICTED),
        (Kind.EDUCATION, {"completed": "no_record"}, State.NO_RECORD),
        (Kind.EDUCATION, {"completed": "cannot_say"}, State.DECLINED),
        (Kind.REFERENCE, {"known": "colleague"}, State.VERIFIED),
        (Kind.REFERENCE, {"known": "unknown"}, State.CONTRADICTED),
        (Kind.REFERENCE, {"known": "cannot_say"}, State.DECLINED),
    ],
)
def test_the_first_answer_decides_the_state(
    as_recruiter: SignedIn, mailbox: Postbox, kind: str, form: dict[str, str], state: str
) -> None:
    check = answering.mailed(by=as_recruiter.user, kind=kind)
    answered(mailbox, WHO | form)
    check.refresh_from_db()
    assert check.state == state
    (says,) = told(as_recruiter.user)
    assert says.startswith("The answer contradicts") == (state == State.CONTRADICTED)
    assert says.startswith("An answer came in") == (state != State.CONTRADICTED)
    assert not HistoryEntry.objects.exists(), "nothing was told of dates"


def test_what_no_employer_confirms_adds_nothing_to_the_history(as_recruiter: SignedIn, mailbox: Postbox) -> None:
    answering.mailed(by=as_recruiter.user)
    answered(mailbox, EMPLOYMENT | {"worked": "cannot_say"})
    assert not HistoryEntry.objects.exists()
    assert "2019-04" in CheckResult.objects.get().note


def test_a_school_tells_award_programme_and_years(as_recruiter: SignedIn, mailbox: Postbox) -> None:
    answering.mailed(by=as_recruiter.user, kind=Kind.EDUCATION, subject="University of Waterloo")
    answered(mailbox, EDUCATION)
    told = HistoryEntry.objects.get()
    assert (told.kind, told.organisation, told.title, told.field) == (
        "education",
        "University of Waterloo",
        "BSc",
        "Computer science",
    )
    assert (told.start, told.end) == ("2012", "2016")


@pytest.mark.parametrize("unclaimed", [{"title": "", "end": "2016"}, {"is_current": True, "end": ""}])
def test_unfinished_studies_contradict_nobody_who_claims_no_degree(
    application: Application, as_recruiter: SignedIn, mailbox: Postbox, unclaimed: dict[str, Any]
) -> None:
    fields = {"kind": "education", "organisation": "University of Waterloo", "start": "2012", **unclaimed}
    answering.claimed(application, by=as_recruiter.user, **fields)
    answering.mailed(by=as_recruiter.user, application=application, kind=Kind.EDUCATION, subject=fields["organisation"])
    assert answered(mailbox, WHO | {"completed": "no"}).state == State.VERIFIED


def test_a_referee_claims_nothing_for_the_candidate() -> None:
    check = Check(kind=Kind.EDUCATION, subject="Waterloo University")
    told = HistoryEntry(kind="education", organisation_key="university waterloo", source=Source.REFERENCE)
    claim = HistoryEntry(kind="education", organisation_key="university waterloo", source=Source.RESUME, title="BSc")
    assert claims_about(check, [told, claim]) == [claim]
    assert state_of(Verdict.UNFINISHED, [claim]) == State.CONTRADICTED
    assert state_of(Verdict.UNFINISHED, []) == State.CONTRADICTED, "unfinished confirms no claim that nobody wrote down"


# --- the link


def test_reminders_carry_the_same_link_and_only_its_hash_is_kept(as_recruiter: SignedIn, mailbox: Postbox) -> None:
    check = answering.mailed(by=as_recruiter.user)
    first = answering.token_in(mailbox)
    row = AnswerLink.objects.values().get()
    assert first not in str(row)
    assert row["token_hash"] == links_out.hash_of(first)
    assert chased.send(check, timezone.now() + timedelta(days=10))
    assert mailbox.mails[-1]["Subject"].startswith("Reminder:")
    assert answering.token_in(mailbox) == first


@pytest.mark.parametrize("missing", ["BASE_URL", "contact_email"])
def test_without_a_page_or_an_address_the_mail_is_as_before(
    as_recruiter: SignedIn, mailbox: Postbox, settings: Any, missing: str
) -> None:
    if missing == "BASE_URL":
        settings.BASE_URL = ""
    fields = {"contact_email": "", "contact_phone": "+14165550188"} if missing == "contact_email" else {}
    check = answering.mailed(by=as_recruiter.user, **fields)
    assert [mail for mail in mailbox.mails if "/answer/" in text_in(mail)] == []
    assert not AnswerLink.objects.exists()
    page = as_recruiter.get(reverse("check", args=[check.pk])).content.decode()
    assert reverse("check_link", args=[check.pk]) not in page


def test_our_own_staff_get_no_link(as_recruiter: SignedIn, mailbox: Postbox, settings: Any) -> None:
    settings.BASE_URL = ""
    check = answering.mailed(by=as_recruiter.user)
    settings.BASE_URL = BASE_URL
    now = timezone.now()
    route = Reminder.objects.create(check_made=check, step=Reminder.Step.ROUTE, due_at=now)
    assert reminders.send_one(route.pk, tell_time=lambda: now)
    assert "Try another way" in told(as_recruiter.user)[0]
    assert not AnswerLink.objects.exists()


def test_a_link_made_with_a_lost_key_is_replaced(as_recruiter: SignedIn, mailbox: Postbox, settings: Any) -> None:
    check = answering.mailed(by=as_recruiter.user)
    old = answering.page(mailbox)
    settings.SECRET_KEY = "another " * 8
    assert chased.send(check, timezone.now() + timedelta(days=10))
    assert answering.page(mailbox) != old
    assert AnswerLink.objects.filter(ended_at=None).count() == 1


def test_looking_at_the_letter_makes_no_link(as_recruiter: SignedIn, mailbox: Postbox) -> None:
    check = chased.planned(by=as_recruiter.user)
    page = as_recruiter.get(reverse("check_request", args=[check.pk])).content.decode()
    assert f"{BASE_URL}/answer/" in page
    assert not AnswerLink.objects.exists()


def test_a_link_works_once(as_recruiter: SignedIn, mailbox: Postbox) -> None:
    answering.mailed(by=as_recruiter.user)
    path = answering.page(mailbox)
    answered(mailbox, EMPLOYMENT)
    again = browser().post(path, EMPLOYMENT | {"worked": "no"})
    assert again.status_code == 410
    assert "used already" in again.content.decode()
    assert CheckResult.objects.count() == 1


@pytest.mark.parametrize("how", ["answered", "cancelled", "expired", "closed", "contact changed", "new link"])
def test_a_link_ends_with_what_it_was_for(as_recruiter: SignedIn, mailbox: Postbox, how: str) -> None:
    check = answering.mailed(by=as_recruiter.user)
    path, now, by = answering.page(mailbox), timezone.now(), as_recruiter.user
    if how == "answered":
        told = CheckResult(candidate=check.candidate, check_made=check, state=State.VERIFIED, source="reference")
        checks.answer(told, version=check.version, by=by, now=now)
    elif how == "cancelled":
        checks.cancel(check, reason="asked otherwise", version=check.version, by=by, now=now)
    elif how == "expired":
        last = Reminder.objects.create(check_made=check, step=Reminder.Step.EXPIRE, due_at=now)
        assert reminders.send_one(last.pk, tell_time=lambda: now)
    elif how == "closed":
        move(check.application, after=Stage.CLOSED, reason="withdrew", on=now.date(), version=1, by=by, now=now)
    elif how == "contact changed":
        values = {"contact_email": "casey@contoso.example"}
        checks.change(check, values=values, version=check.version, by=by, now=now)
    else:
        checks.renew_link(check, by=by, now=now)
    before = CheckResult.objects.count()
    assert browser().get(path).status_code == 410
    assert browser().post(path, EMPLOYMENT).status_code == 410
    assert CheckResult.objects.count() == before


def test_a_new_link_is_mailed_once_and_opens_the_page(as_recruiter: SignedIn, mailbox: Postbox) -> None:
    check = answering.mailed(by=as_recruiter.user)
    old, url = answering.page(mailbox), reverse("check_link", args=[check.pk])
    form = as_recruiter.get(reverse("check", args=[check.pk])).context["new_link"]
    for _click in range(2):
        assert as_recruiter.post(url, {"token": str(form["token"].value())}).status_code == 302
    mail = Reminder.objects.get(check_made=check, step=Reminder.Step.LINK)
    assert reminders.send_one(mail.pk, tell_time=timezone.now)
    assert "new link" in text_in(mailbox.mails[-1])
    assert answering.page(mailbox) != old
    assert browser().get(old).status_code == 410
    page = as_recruiter.get(reverse("check", args=[check.pk])).content.decode()
    assert "not opened yet" in page
    assert "First reminder" in page, "the chase goes on"
    answered(mailbox, EMPLOYMENT)
    assert [link.used_at is not None for link in AnswerLink.objects.order_by("pk")] == [False, True]


def test_a_new_link_needs_somebody_who_was_asked(as_recruiter: SignedIn, mailbox: Postbox) -> None:
    check = chased.planned(by=as_recruiter.user)
    with pytest.raises(checks.NotOpenError):
        checks.renew_link(check, by=as_recruiter.user, now=timezone.now())
    asked = answering.mailed(by=as_recruiter.user, contact_email="", contact_phone="+14165550188")
    with pytest.raises(checks.NoContactError):
        checks.renew_link(asked, by=as_recruiter.user, now=timezone.now())
    assert as_recruiter.post(reverse("check_link", args=[asked.pk]), {}).status_code == 302


def test_an_auditor_sees_the_link_and_makes_none(as_auditor: SignedIn, mailbox: Postbox) -> None:
    check = answering.mailed(by=make.user())
    page = as_auditor.get(reverse("check", args=[check.pk])).content.decode()
    assert "not opened yet" in page
    assert reverse("check_link", args=[check.pk]) not in page
    assert as_auditor.post(reverse("check_link", args=[check.pk])).status_code == 403


def test_a_forged_link_asks_no_database(as_recruiter: SignedIn, mailbox: Postbox) -> None:
    answering.mailed(by=as_recruiter.user)
    nonce = AnswerLink.objects.get().nonce

    def refuse(*_args: Any) -> None:
        raise AssertionError("the database was asked")

    for forged in (f"{nonce.hex}:forged", links_out.Links("redflags.enquiry").token(nonce), "nothing"):
        with pytest.raises(links_out.LinkEndedError), connection.execute_wrapper(refuse):
            answers.find(forged)
        assert browser().get(reverse("answer", args=[forged])).status_code == 410


def test_trying_links_is_stopped(db: None) -> None:
    statuses = [browser().get(f"/answer/try{n}/").status_code for n in range(62)]
    assert statuses[:60] == [410] * 60
    assert statuses[-1] == 429


@pytest.mark.django_db(transaction=True)
def test_of_two_who_send_at_once_one_is_taken(mailbox: Postbox) -> None:
    answering.mailed(by=make.user())
    path = answering.page(mailbox)
    statuses: list[int] = []

    def send() -> None:
        statuses.append(browser().post(path, EMPLOYMENT).status_code)
        connection.close()

    threads = [threading.Thread(target=send) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(statuses) == [200, 410]
    assert CheckResult.objects.count() == HistoryEntry.objects.count() == 1


# --- what is typed


@pytest.mark.parametrize(
    ("kind", "wrong", "field"),
    [
        (Kind.EMPLOYMENT, {"first": "April 2019"}, "first"),
        (Kind.EMPLOYMENT, {"first": "2019-13"}, "first"),
        (Kind.EMPLOYMENT, {"first": "2022-01"}, "last"),
        (Kind.EMPLOYMENT, {"last": "2099-01"}, "last"),
        (Kind.EMPLOYMENT, {"is_current": "on"}, "last"),
        (Kind.EMPLOYMENT, {"worked": ""}, "worked"),
        (Kind.EMPLOYMENT, {"worked": "perhaps"}, "worked"),
        (Kind.EMPLOYMENT, {"name": ""}, "name"),
        (Kind.EMPLOYMENT, {"role": "x" * 69}, "role"),
        (Kind.EMPLOYMENT, {"remark": "nul\0"}, "remark"),
        (Kind.EDUCATION, {"completed": "studying"}, "last"),
        (Kind.EDUCATION, {"last": "2011"}, "last"),
        (Kind.REFERENCE, {"since": "2099"}, "since"),
        (Kind.REFERENCE, {"first": "soon"}, "first"),
    ],
)
def test_what_is_wrong_is_named_at_its_field_and_nothing_typed_is_lost(
    as_recruiter: SignedIn, mailbox: Postbox, kind: str, wrong: dict[str, str], field: str
) -> None:
    check = answering.mailed(by=as_recruiter.user, kind=kind)
    typed = answering.FORMS[kind] | {"remark": "My own words."} | wrong
    refused = browser().post(answering.page(mailbox), typed)
    assert refused.status_code == 422
    assert list(refused.context["form"].errors) == [field]
    page = refused.content.decode()
    for name in ("name", "first", "last"):
        assert f'value="{typed[name]}"' in page or not typed[name]
    assert "My own words." in page or "remark" in wrong
    check.refresh_from_db()
    assert check.is_open
    assert browser().get(answering.page(mailbox)).status_code == 200


def test_papers_come_with_the_answer_and_leave_no_links_to_other_people(
    as_recruiter: SignedIn, mailbox: Postbox, tmp_path: Path
) -> None:
    check = answering.mailed(by=as_recruiter.user)
    letter = files.pdf("We confirm " * 40, author="Human Resources")
    sent = [SimpleUploadedFile("letter.pdf", letter), SimpleUploadedFile("notes.txt", b"From 2019.")]
    result = answered(mailbox, EMPLOYMENT, files=sent)
    assert [(paper.file.name, paper.source) for paper in result.documents.order_by("pk")] == [
        ("letter.pdf", "reference"),
        ("notes.txt", "reference"),
    ]
    assert len([path for path in tmp_path.rglob("*") if path.is_file()]) == 2
    for paper in Document.objects.all():
        documents.read_one(paper.file_id)
    assert not Fingerprint.objects.filter(ref__startswith="document:").exists()
    assert not TextPrint.objects.exists(), "an employer's letters are alike for everybody"
    page = as_recruiter.get(reverse("check", args=[check.pk])).content.decode()
    assert "letter.pdf" in page


@pytest.mark.parametrize(
    "wrong",
    [
        [SimpleUploadedFile("letter.pdf", b"MZ\x90\x00")],
        [SimpleUploadedFile(f"{n}.txt", b"text") for n in range(4)],
        [SimpleUploadedFile("letter.pdf", b"%PDF-1.4 " + b"0" * (10 * 1024 * 1024))],
    ],
    ids=["another kind", "too many", "too large"],
)
def test_wrong_files_are_refused_and_the_words_stay(
    as_recruiter: SignedIn, mailbox: Postbox, tmp_path: Path, wrong: list[SimpleUploadedFile]
) -> None:
    answering.mailed(by=as_recruiter.user)
    refused = browser().post(answering.page(mailbox), EMPLOYMENT | {"files": wrong})
    assert refused.status_code == 422
    assert list(refused.context["form"].errors) == ["files"]
    assert "A pleasure to work with." in refused.content.decode()
    assert not Document.objects.exists()
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_an_answer_that_cannot_be_stored_leaves_no_file_and_the_link_open(
    as_recruiter: SignedIn, mailbox: Postbox, tmp_path: Path
) -> None:
    check = answering.mailed(by=as_recruiter.user)
    form = FORMS[check.kind](data=EMPLOYMENT, today=clock.today())
    assert form.is_valid()
    upload = documents.Upload("a.txt", b"text", TEXT)
    too_long = documents.Upload("b.txt", b"text", FileType("text/plain" * 20, ".txt", has_text=True))
    with pytest.raises(Exception, match="too long"):
        answers.answer(
            answering.token_in(mailbox), form.answer, uploads=[upload, too_long], address=ADDRESS, now=timezone.now()
        )
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
    check.refresh_from_db()
    assert check.is_open
    assert browser().get(answering.page(mailbox)).status_code == 200


def test_the_page_speaks_the_readers_language(as_recruiter: SignedIn, mailbox: Postbox) -> None:
    answering.mailed(by=as_recruiter.user)
    contact = browser()
    assert '<html lang="en"' in contact.get(answering.page(mailbox)).content.decode()
    contact.cookies["django_language"] = "fr-ca"
    page = contact.post(answering.page(mailbox), EMPLOYMENT | {"first": "avril"})
    assert page.status_code == 422
    assert '<html lang="fr-ca"' in page.content.decode()
    assert "n’est pas une date" in page.content.decode()


@pytest.mark.parametrize("language", ["en", "fr-ca"])
@pytest.mark.parametrize(
    ("kind", "context", "denies"),
    [
        (Kind.EMPLOYMENT, Context.CHECK_EMPLOYMENT, set()),
        (Kind.EDUCATION, Context.CHECK_EDUCATION, {"no_record"}),
        (Kind.REFERENCE, Context.CHECK_REFERENCE, {"unknown_person"}),
    ],
)
def test_what_can_be_ticked_is_read_as_no_more_than_it_says(
    language: str, kind: str, context: Context, denies: set[str]
) -> None:
    with translation.override(language):
        form = FORMS[kind](data=answering.FORMS[kind], today=timezone.localdate())
        ticked = [
            f"{field.label} {label}" for field in form.fields.values() for _v, label in getattr(field, "choices", ())
        ]
        assert form.is_valid()
        said = read("\n".join([*ticked, form.answer.note]), speaker=Speaker.REFEREE, context=context).said
    assert {item.topic for item in said} <= denies


# --- where it came from


def test_seconds_and_network_are_kept_as_facts_and_no_address(
    as_recruiter: SignedIn, mailbox: Postbox, application: Application, caplog: pytest.LogCaptureFixture
) -> None:
    facts.append(Sighting(candidate=application.candidate, ip=ADDRESS, kind="residential"), by=as_recruiter.user)
    check = answering.mailed(by=as_recruiter.user, application=application)
    AnswerLink.objects.update(opened_at=timezone.now() - timedelta(seconds=42))
    caplog.set_level(logging.DEBUG)
    result = answered(mailbox, EMPLOYMENT)
    assert 42 <= result.seconds_taken <= 45
    assert result.network == Sighting.objects.get().digest
    assert ADDRESS not in str([list(model.objects.values()) for model in (CheckResult, AnswerLink, TrailEvent)])
    page = as_recruiter.get(reverse("check", args=[check.pk])).content.decode()
    assert f"answered {result.seconds_taken} seconds after opening" in page
    assert "from a network the candidate also used" in page
    (finding,) = Finding.objects.filter(application=application, code="IDN-17")
    assert result.ref in finding.refs
    secrets = ("Robin", "contoso", answering.token_in(mailbox), "pleasure", ADDRESS)
    told = caplog.text + str(list(TrailEvent.objects.values("verb", "target", "fields", "via")))
    for secret in secrets:
        assert secret.casefold() not in told.casefold(), secret


def test_contacts_who_answer_from_one_network_are_told(
    as_recruiter: SignedIn, mailbox: Postbox, application: Application
) -> None:
    pages = []
    for subject in ("Contoso", "Fabrikam"):
        check = answering.mailed(by=as_recruiter.user, application=application, subject=subject)
        answered(mailbox, EMPLOYMENT)
        pages.append(as_recruiter.get(reverse("check", args=[check.pk])).content.decode())
    shared = "from a network that another contact also answered from"
    assert [shared in page for page in pages] == [False, True]
    said = Finding.objects.filter(application=application, code="IDN-17").values_list("says", flat=True)
    assert "Contacts of different employers or schools answered from one network." in said


def test_referees_of_two_candidates_who_answer_from_one_network_in_the_same_words_are_told(
    as_recruiter: SignedIn, mailbox: Postbox, application: Application
) -> None:
    other = make.application(stage=Stage.OFFER)
    for asked in (other, application):
        check = answering.mailed(by=as_recruiter.user, application=asked, kind=Kind.REFERENCE, subject="")
        answered(mailbox, REFERENCE | {"work": STORY})
    jobs.compare_texts()
    reassess_owed()
    network = "from a network that a referee of another candidate also answered from"
    assert network in as_recruiter.get(reverse("check", args=[check.pk])).content.decode()
    for asked in (other, application):
        said = set(Finding.objects.filter(application=asked, code="IDN-17").values_list("says", flat=True))
        assert said >= {
            "A referee answered from a network that a referee of another candidate also answered from.",
            "A contact answered in nearly the same words as stand in another candidate's file.",
        }
        assert not Finding.objects.filter(application=asked, code="LNK-03").exists(), "no text of the candidate's"


def test_two_referees_of_one_candidate_who_write_the_same_are_told_and_the_same_questions_are_not(
    as_recruiter: SignedIn, mailbox: Postbox, application: Application
) -> None:
    for subject, words in (("Contoso", STORY), ("Fabrikam", OTHER), ("Tailspin", STORY)):
        answering.mailed(by=as_recruiter.user, application=application, kind=Kind.REFERENCE, subject=subject)
        answered(mailbox, REFERENCE | {"work": words})
    first, _different, last = CheckResult.objects.order_by("pk")
    alike = Finding.objects.filter(application=application, code="IDN-17", says__contains="same words")
    assert [set(finding.refs) for finding in alike] == [{first.ref, last.ref}]


def test_a_title_or_an_employer_that_an_answer_contradicts_is_a_finding(
    as_recruiter: SignedIn, mailbox: Postbox, application: Application
) -> None:
    answering.claimed(application, by=as_recruiter.user, start="2019-04", title="Chief technology officer")
    answering.mailed(by=as_recruiter.user, application=application, subject="Contoso")
    answered(mailbox, EMPLOYMENT | {"title": "Warehouse clerk"})
    finding = Finding.objects.get(application=application, code="IDN-19")
    assert HistoryEntry.objects.get(source=Source.REFERENCE).ref in finding.refs
    check = answering.mailed(by=as_recruiter.user, application=application, subject="Fabrikam")
    answered(mailbox, WHO | {"worked": "no"})
    assert check.ref in Finding.objects.get(application=application, code="IDN-04").refs


def test_the_time_counts_from_the_first_opening(as_recruiter: SignedIn, mailbox: Postbox) -> None:
    answering.mailed(by=as_recruiter.user)
    path = answering.page(mailbox)
    browser().head(path)
    assert AnswerLink.objects.get().opened_at is None
    browser().get(path)
    first = AnswerLink.objects.get().opened_at
    browser().get(path)
    assert AnswerLink.objects.get().opened_at == first
    assert TrailEvent.objects.filter(verb="answerlink.opened", via="link", actor=None).count() == 1


def test_an_answer_stands_beside_what_was_recorded_by_hand(as_recruiter: SignedIn, mailbox: Postbox) -> None:
    check = answering.mailed(by=as_recruiter.user)
    answered(mailbox, EMPLOYMENT | {"worked": "no"})
    check.refresh_from_db()
    form = {"version": check.version, "state": State.VERIFIED, "on": "2026-03-02", "found": "", "channel": "phone"}
    url = reverse("check_result", args=[check.pk])
    assert as_recruiter.post(url, form | {"channel": "online"}).status_code == 422, "nobody notes that by hand"
    assert as_recruiter.post(url, form).status_code == 302
    assert list(CheckResult.objects.order_by("pk").values_list("state", flat=True)) == [State.NO_RECORD, State.VERIFIED]


def test_a_referees_answer_holds_every_question_in_words(as_recruiter: SignedIn, mailbox: Postbox) -> None:
    answering.mailed(by=as_recruiter.user, kind=Kind.REFERENCE)
    note = answered(mailbox, REFERENCE).note
    assert note.splitlines()[0] == "How do you know this person? I managed this person"
    assert len(note.splitlines()) == len(REFERENCE) - len(WHO)
