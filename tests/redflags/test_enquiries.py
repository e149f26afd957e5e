"""Letters to candidates: sent once, on time, never lost; answered once through the link, and beside each other."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.core.files.storage import storages
from django.db import connection
from django.test import override_settings

from candidates.actions import documents
from candidates.actions.documents import Upload
from candidates.filetypes import PDF
from candidates.models import Document, Message, Stage, StoredFile
from redflags import jobs
from redflags.actions import enquiries
from redflags.actions.enquiries import Given
from redflags.models import Enquiry, EnquiryPoint, EnquiryStep
from screening import bounces, links_out, outbox, owed, undo
from screening.models import TrailEvent, User
from screening.models.outbox import CAME_BACK
from screening.roles import Role
from screening.vault import Sealed
from tests import make, notices
from tests.candidates import files
from tests.postbox import Postbox, text_in
from tests.redflags import asking
from tests.redflags.asking import ADDRESS, BASE_URL, MONDAY_NOON, QUESTIONS
from tests.telling import told

pytestmark = pytest.mark.django_db

SENT = MONDAY_NOON + undo.WITHIN


@pytest.fixture(autouse=True)
def _public_address(settings: Any, tmp_path: Path) -> None:
    settings.BASE_URL = BASE_URL
    settings.MEDIA_ROOT = tmp_path


@pytest.fixture
def recruiter() -> User:
    return make.user(name="Dana Recruiter", email="dana@example.org")


def sent(recruiter: User, **fields: Any) -> Enquiry:
    """A letter that went out on Monday."""
    letter = asking.asked(by=recruiter, now=MONDAY_NOON, **fields)
    assert asking.do(letter, "letter", SENT)
    return Enquiry.objects.get(pk=letter.pk)


def steps(letter: Enquiry) -> dict[str, str]:
    """The steps that stand, with the local time each is due."""
    rows = EnquiryStep.objects.filter(enquiry=letter, closed_at=None)
    return {row.step: row.due_at.astimezone(UTC).strftime("%a %d %H:%M") for row in rows}


def test_a_letter_leaves_half_a_minute_after_somebody_sent_it(recruiter: User, mailbox: Postbox) -> None:
    letter = asking.asked(by=recruiter, now=MONDAY_NOON)
    assert not asking.do(letter, "letter", SENT - timedelta(seconds=1))
    assert asking.do(letter, "letter", SENT)
    (mail,) = mailbox.to(ADDRESS)
    assert mail["Reply-To"] == "dana@example.org"
    text = text_in(mail)
    for question in QUESTIONS:
        assert question in text


def test_five_working_days_to_answer_and_a_reminder_on_the_third(recruiter: User, mailbox: Postbox) -> None:
    make.organisation(holidays=[date(2026, 3, 4)])  # the Wednesday
    letter = sent(recruiter)
    assert letter.answer_by == date(2026, 3, 10)  # Tue, Thu, Fri, Mon, Tue
    assert steps(letter) == {"letter": "Mon 02 17:00", "reminder": "Fri 06 14:00", "lapse": "Wed 11 13:00"}
    assert asking.do(letter, "reminder", datetime(2026, 3, 6, 14, tzinfo=UTC))
    assert mailbox.mails[-1]["Subject"].startswith("Reminder:")
    assert len(mailbox.copies) == 2


def test_the_reminder_carries_the_same_link(recruiter: User, mailbox: Postbox) -> None:
    letter = sent(recruiter)
    first = asking.token_in(mailbox)
    assert asking.do(letter, "reminder", SENT + timedelta(days=4))
    assert asking.token_in(mailbox) == first


def test_silence_is_no_answer_and_no_more_and_a_late_answer_is_welcome(recruiter: User, mailbox: Postbox) -> None:
    letter = sent(recruiter)
    token = asking.token_in(mailbox)
    later = SENT + timedelta(days=9)
    assert asking.do(letter, "lapse", later)
    assert Enquiry.objects.get(pk=letter.pk).state == Enquiry.State.SILENT
    assert told(recruiter) == [f"No answer to our letter in time: {letter.candidate.name}"]
    assert TrailEvent.objects.get(verb="enquiry.unanswered").actor is None
    assert not Message.objects.exists()
    enquiries.answer_online(token, given={1: Given("Since May.")}, now=later)
    assert told(recruiter)[1:] == [f"{letter.candidate.name} answered our letter"]
    assert Enquiry.objects.get(pk=letter.pk).state == Enquiry.State.ANSWERED


def test_only_the_hash_of_a_link_is_kept_and_a_forged_one_asks_no_database(recruiter: User, mailbox: Postbox) -> None:
    letter = sent(recruiter)
    token = asking.token_in(mailbox)
    row = Enquiry.objects.filter(pk=letter.pk).values().get()
    assert token not in str(row)
    assert row["token_hash"] == links_out.hash_of(token)
    with pytest.raises(enquiries.LinkEndedError), connection.execute_wrapper(_refuse_queries):
        enquiries.find(f"{letter.nonce.hex}:forged", now=SENT)


def _refuse_queries(*_args: Any) -> None:
    raise AssertionError("the database was asked")


def test_an_answer_becomes_messages_and_documents_of_the_candidate(recruiter: User, mailbox: Postbox) -> None:
    letter = sent(recruiter)
    upload = Upload("lease.pdf", files.pdf(), PDF)
    enquiries.answer_online(
        asking.token_in(mailbox), given={1: Given("Since May.", [upload]), 2: Given("")}, now=SENT + timedelta(hours=1)
    )
    message, paper = Message.objects.get(), Document.objects.get()
    assert (message.text, message.source, message.writer) == ("Since May.", "candidate", "candidate")
    assert (message.recorded_by, paper.recorded_by, paper.source) == (None, None, "candidate")
    first, second = letter.points.order_by("place")
    assert list(first.messages.all()) == [message]
    assert list(first.documents.all()) == [paper]
    assert not second.messages.exists()
    verbs = TrailEvent.objects.filter(via="link").order_by("pk").values_list("verb", flat=True)
    assert list(verbs) == ["message.added", "document.added", "enquiry.answered"]
    assert StoredFile.objects.get().state == "waiting", "a worker reads it, under limits"


def test_a_link_works_once(recruiter: User, mailbox: Postbox) -> None:
    sent(recruiter)
    token = asking.token_in(mailbox)
    enquiries.answer_online(token, given={1: Given("Since May.")}, now=SENT)
    with pytest.raises(enquiries.LinkEndedError):
        enquiries.answer_online(token, given={1: Given("No, since June.")}, now=SENT)
    assert Message.objects.count() == 1


def test_a_link_ends_after_fifteen_working_days(recruiter: User, mailbox: Postbox) -> None:
    sent(recruiter)
    token = asking.token_in(mailbox)
    assert enquiries.find(token, now=datetime(2026, 3, 24, 3, 59, tzinfo=UTC))
    with pytest.raises(enquiries.LinkEndedError):
        enquiries.find(token, now=datetime(2026, 3, 24, 4, 1, tzinfo=UTC))  # Monday the 23rd is over in Toronto


def test_an_answer_stops_the_clocks(recruiter: User, mailbox: Postbox) -> None:
    letter = sent(recruiter)
    enquiries.answer_online(asking.token_in(mailbox), given={1: Given("Since May.")}, now=SENT)
    assert steps(letter) == {"letter": "Mon 02 17:00"}
    assert enquiries.OUTBOX.ring_for_owed(now=SENT + timedelta(days=30)) == 0


def test_what_is_taken_back_in_time_never_leaves_and_can_be_sent_again(recruiter: User, mailbox: Postbox) -> None:
    letter = asking.asked(by=recruiter, now=MONDAY_NOON)
    assert enquiries.take_back(letter, by=recruiter, now=MONDAY_NOON) == Enquiry.State.DRAFT
    assert enquiries.OUTBOX.ring_for_owed(now=SENT) == 0
    draft = Enquiry.objects.get(pk=letter.pk)
    enquiries.ask(draft, way=Enquiry.Way.MAIL, version=draft.version, by=recruiter, now=MONDAY_NOON)
    assert asking.do(draft, "letter", SENT)
    assert len(mailbox.mails) == 1


def test_what_left_is_withdrawn_and_its_link_ends(recruiter: User, mailbox: Postbox) -> None:
    letter = sent(recruiter)
    assert enquiries.take_back(letter, by=recruiter, now=SENT) == Enquiry.State.WITHDRAWN
    with pytest.raises(enquiries.LinkEndedError):
        enquiries.find(asking.token_in(mailbox), now=SENT)
    assert steps(letter) == {"letter": "Mon 02 17:00"}


def test_a_letter_that_could_not_be_sent_is_tried_again_and_its_clock_starts_when_it_leaves(
    recruiter: User, mailbox: Postbox
) -> None:
    letter = asking.asked(by=recruiter, now=MONDAY_NOON)
    mailbox.refused.add(ADDRESS)
    assert not asking.do(letter, "letter", SENT)
    assert EnquiryStep.objects.get(enquiry=letter).problem == "SMTPRecipientsRefused"
    mailbox.refused.clear()
    tuesday = SENT + timedelta(days=1)
    assert asking.do(letter, "letter", tuesday)
    assert Enquiry.objects.get(pk=letter.pk).answer_by == date(2026, 3, 10)


def test_a_claim_that_lapsed_stamps_nothing_and_both_mails_are_one(recruiter: User, mailbox: Postbox) -> None:
    letter = asking.asked(by=recruiter, now=MONDAY_NOON)
    row = EnquiryStep.objects.get(enquiry=letter)
    died = enquiries.OUTBOX.claim(row.pk, now=SENT)
    assert died is not None
    assert enquiries._send(died)
    assert not asking.do(letter, "letter", SENT + timedelta(seconds=10)), "nobody else takes it before the claim lapses"
    assert asking.do(letter, "letter", SENT + outbox.LEASE)
    assert not enquiries._stamp(died, SENT + outbox.LEASE)
    assert list(mailbox.copies.values()) == [2], "two copies, one Message-ID"
    assert TrailEvent.objects.filter(verb="enquiry.sent").count() == 1


def test_nothing_is_sent_for_a_closed_application(recruiter: User, mailbox: Postbox) -> None:
    letter = asking.asked(by=recruiter, now=MONDAY_NOON)
    letter.application.stage = Stage.CLOSED
    letter.application.save(update_fields=["stage"])
    assert not asking.do(letter, "letter", SENT)
    assert mailbox.mails == []


def test_by_hand_the_clock_starts_at_once_and_nobody_is_mailed(recruiter: User, mailbox: Postbox) -> None:
    letter = asking.asked(by=recruiter, now=MONDAY_NOON, way="hand", address=None)
    assert letter.answer_by == date(2026, 3, 9)
    assert list(steps(letter)) == ["lapse"]
    assert mailbox.mails == []


@pytest.mark.parametrize("missing", ["BASE_URL", "MAIL_CONFIGURED", "address"])
def test_a_letter_by_mail_needs_an_address_a_server_and_a_public_address(
    recruiter: User, mailbox: Postbox, missing: str
) -> None:
    letter = asking.drafted(by=recruiter, address=None if missing == "address" else ADDRESS)
    off = {} if missing == "address" else {missing: "" if missing == "BASE_URL" else False}
    with override_settings(**off), pytest.raises(enquiries.NobodyToMailError):
        enquiries.ask(letter, way=Enquiry.Way.MAIL, version=letter.version, by=recruiter, now=MONDAY_NOON)
    assert Enquiry.objects.get(pk=letter.pk).state == Enquiry.State.DRAFT


def test_a_second_answer_stands_beside_the_first_and_is_unread_again(recruiter: User) -> None:
    letter = asking.asked(by=recruiter, now=MONDAY_NOON, way="hand")
    for day, text in enumerate(("Since May.", "Since May, the lease says June.")):
        now = SENT + timedelta(days=day)
        enquiries.answer_by_hand(letter, given={1: Given(text)}, channel="Phone", on=now.date(), by=recruiter, now=now)
        found = Enquiry.objects.get(pk=letter.pk)
        assert found.is_unread
        enquiries.mark_read(found, by=recruiter, now=now)
        assert not Enquiry.objects.get(pk=letter.pk).is_unread
    point = letter.points.get(place=1)
    assert [message.text for message in point.messages.order_by("pk")] == [
        "Since May.",
        "Since May, the lease says June.",
    ]
    assert {message.recorded_by for message in point.messages.all()} == {recruiter}


def test_an_answer_that_cannot_be_stored_leaves_no_file(
    recruiter: User, mailbox: Postbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    letter = sent(recruiter)
    uploads = [Upload("a.pdf", files.pdf(), PDF), Upload("b.pdf", files.pdf("other"), PDF)]
    real, calls = documents.upload, []

    def second_fails(*args: Any, **kwargs: Any) -> Any:
        calls.append(1)
        if len(calls) == 2:
            raise OSError("disk full")
        return real(*args, **kwargs)

    monkeypatch.setattr(documents, "upload", second_fails)
    with pytest.raises(OSError, match="disk full"):
        enquiries.answer_online(asking.token_in(mailbox), given={1: Given("x", uploads)}, now=SENT)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
    assert not Document.objects.exists()
    assert Enquiry.objects.get(pk=letter.pk).state == Enquiry.State.ASKED
    assert storages["default"]


def test_the_sweep_rings_for_a_lost_bell(recruiter: User, mailbox: Postbox, travel: Any) -> None:
    letter = asking.asked(by=recruiter)
    travel(minutes=1)
    jobs.sweep_enquiries()
    row = EnquiryStep.objects.get(enquiry=letter)
    assert row.rung_at is not None
    assert jobs.send_enquiry(row.pk, said_by_a_later_version=True)
    assert len(mailbox.mails) == 1


def test_an_hr_lead_asks_too(mailbox: Postbox) -> None:
    lead = make.user(Role.HR_LEAD)
    assert sent(lead).asked_by == lead


# --- what came back


def came_back(box: Postbox, place: int = -1) -> bounces.Outcome:
    raw = notices.exim(str(box.mails[place]["Message-ID"]))
    return bounces.take(raw, now=SENT + timedelta(hours=1))


def test_a_letter_that_came_back_asked_nobody_and_can_go_to_another_address(recruiter: User, mailbox: Postbox) -> None:
    letter = sent(recruiter)
    assert came_back(mailbox) is bounces.Outcome.NOTED
    assert steps(letter) == {"letter": "Mon 02 17:00"}, "nobody is reminded, and nobody is silent"
    assert owed.kinds()["letters"].tally(SENT + timedelta(hours=1)).problems == (CAME_BACK,)
    assert enquiries.take_back(letter, by=recruiter, now=SENT + timedelta(hours=2)) == Enquiry.State.DRAFT
    letter.refresh_from_db()
    assert (letter.answer_by, letter.link_until) == (None, None)
    points = [EnquiryPoint(text=text) for text in QUESTIONS]
    letter = enquiries.change(
        letter, values={"address": Sealed.of("c@example.net")}, points=points, version=letter.version, by=recruiter
    )
    later = SENT + timedelta(days=1)
    enquiries.ask(letter, way=Enquiry.Way.MAIL, version=letter.version, by=recruiter, now=later)
    assert asking.do(letter, "letter", later + undo.WITHIN)
    assert mailbox.mails[-1]["To"] == "c@example.net"
    came_back(mailbox, 0)
    assert set(steps(letter)) == {"letter", "reminder", "lapse"}, "a second notice about the first mail"


def test_a_reminder_that_came_back_stops_no_clock_and_follows_its_letter(recruiter: User, mailbox: Postbox) -> None:
    letter = sent(recruiter)
    assert asking.do(letter, "reminder", SENT + timedelta(days=4))
    first, second = mailbox.mails
    assert second["In-Reply-To"] == first["Message-ID"]
    assert came_back(mailbox) is bounces.Outcome.NOTED
    assert "lapse" in steps(letter)
    assert enquiries.take_back(letter, by=recruiter, now=SENT + timedelta(days=5)) == Enquiry.State.WITHDRAWN
