"""The request of a check on paper: printed, noted, and answered with the code that stands in it."""

import re
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from candidates.letters import CODES
from candidates.models import AnswerLink, Check, CheckResult, Reminder, Stage
from screening.models import TrailEvent
from tests import make
from tests.candidates import answering, chased
from tests.candidates.answering import EDUCATION
from tests.signing_in import SignedIn

State = Check.State
CODE = re.compile(r"[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}")
WITHOUT_MAIL = {"contact_email": None, "contact_phone": None, "found": Check.Found.INDEPENDENT}


@pytest.fixture
def check(as_recruiter: SignedIn) -> Check:
    make.organisation(name="Adventure Works", address="1 Main Street\nToronto", phone="+1 416 555 0100")
    application = make.application(stage=Stage.OFFER)
    return chased.planned(
        by=as_recruiter.user,
        application=application,
        kind=Check.Kind.EDUCATION,
        subject="Northwind University",
        contact_name="The registrar",
        **WITHOUT_MAIL,
    )


def ask(client: SignedIn, check: Check, **fields: str) -> Any:
    form = {"version": check.version, "consent_on": "2026-03-01", "consent_how": "form", "through": "letter", **fields}
    return client.post(reverse("check_request", args=[check.pk]), form)


def test_a_letter_is_asked_printed_and_answered_with_its_code(
    as_recruiter: SignedIn, check: Check, settings: Any
) -> None:
    settings.BASE_URL = answering.BASE_URL
    url = reverse("check_letter", args=[check.pk])
    draft = as_recruiter.get(url).content.decode()
    assert "nobody has been asked yet" in draft
    assert not CODE.search(draft)
    assert not AnswerLink.objects.exists(), "looking at a letter makes no link"
    assert not TrailEvent.objects.filter(verb="answerlink.shown").exists(), "there was no code to see"
    assert ask(as_recruiter, check).headers["Location"] == url
    check.refresh_from_db()
    assert (check.state, check.through) == (State.REQUESTED, Check.Through.LETTER)
    assert [row.step for row in Reminder.objects.all()] == [Reminder.Step.FIRST], "the letter is the request"
    letter = as_recruiter.get(url).content.decode()
    for words in (
        "1 Main Street\nToronto",
        "The registrar",
        "Northwind University",
        "has agreed that we ask you",
        "Which degree or certificate was awarded, and when?",
        "+1 416 555 0100",
        f"{answering.BASE_URL}/answer/",
    ):
        assert words in letter, words
    code = CODE.search(letter)
    assert code
    assert code[0] not in str(list(AnswerLink.objects.values())), "only its hash is kept"
    as_recruiter.get(url)
    looks = TrailEvent.objects.filter(verb="answerlink.shown", candidate=check.candidate.pseudonym)
    assert [event.actor_id for event in looks] == [as_recruiter.user.pk] * 2, "each look, and who looked"
    assert code[0] not in str(list(TrailEvent.objects.values()))

    contact = Client(REMOTE_ADDR="198.51.100.9")
    typed = {"code": code[0].lower().replace("-", " ")}
    page = contact.post(reverse("answer_code"), typed, follow=True)
    assert page.status_code == 200
    assert contact.post(page.request["PATH_INFO"], EDUCATION).status_code == 200
    assert CheckResult.objects.get().state == State.VERIFIED
    used = contact.post(reverse("answer_code"), typed)
    assert used.status_code == 422
    assert "No question waits under this code" in used.content.decode()


def test_without_a_public_address_there_is_no_code_and_the_letter_stands_alone(
    as_recruiter: SignedIn, check: Check, settings: Any
) -> None:
    settings.BASE_URL = ""
    ask(as_recruiter, check)
    letter = as_recruiter.get(reverse("check_letter", args=[check.pk])).content.decode()
    assert not CODE.search(letter)
    assert "send it to the address above" in letter
    assert not AnswerLink.objects.exists()


def test_a_letter_beside_a_mail_keeps_its_link_and_is_in_the_trail(as_recruiter: SignedIn, settings: Any) -> None:
    settings.BASE_URL = answering.BASE_URL
    asked = chased.asked(by=as_recruiter.user, application=make.application(stage=Stage.OFFER))
    link = AnswerLink.objects.create(check_made=asked, token_hash="x" * 64)
    link.token_hash = CODES.hash_for(link.nonce)
    url = reverse("check_letter", args=[asked.pk])
    token = "6f1c0b52-8f6e-4a53-9d6a-2f1f5a1f0d13"
    for _click in range(2):
        assert as_recruiter.post(url, {"token": token}).status_code == 302
    assert TrailEvent.objects.filter(verb="check.letter_printed").count() == 1
    assert CODE.search(as_recruiter.get(url).content.decode())
    assert AnswerLink.objects.filter(ended_at=None).count() == 1


def test_a_letter_is_noted_only_once_it_is_asked(as_recruiter: SignedIn, check: Check) -> None:
    token = {"token": "6f1c0b52-8f6e-4a53-9d6a-2f1f5a1f0d14"}
    page = as_recruiter.post(reverse("check_letter", args=[check.pk]), token, follow=True).content.decode()
    assert "nobody was asked yet: ask first" in page
    assert not TrailEvent.objects.filter(verb="check.letter_printed").exists()


def test_trying_codes_is_stopped(db: None) -> None:
    stranger = Client(REMOTE_ADDR="198.51.100.77")
    tried = {stranger.post(reverse("answer_code"), {"code": f"AAAA-{n:04}"}).status_code for n in range(70)}
    assert tried == {422, 429}


def test_an_answered_check_has_no_letter(as_recruiter: SignedIn, check: Check) -> None:
    Check.objects.filter(pk=check.pk).update(state=State.VERIFIED)
    assert as_recruiter.get(reverse("check_letter", args=[check.pk])).status_code == 302
    assert timezone.now() > check.created_at
