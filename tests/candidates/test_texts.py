"""Near-duplicate texts are found by the worker, once each way, and what a template brings links nobody."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.test import override_settings
from django.utils import timezone

from candidates import jobs
from candidates.actions import documents, facts, texts
from candidates.filetypes import TEXT
from candidates.models import Candidate, Document, Fingerprint, LinkKind, Message, TextPrint
from redflags.jobs import reassess_owed
from redflags.models import Finding
from screening.models import TrailEvent
from tests import make
from tests.candidates.test_prose import OTHER, STORY

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path) -> Iterator[None]:
    with override_settings(MEDIA_ROOT=tmp_path):
        yield


def hands_in(candidate: Candidate, text: str) -> Document:
    document = Document(candidate=candidate, kind="résumé")
    documents.upload(document, text.encode(), name="cv.txt", kind=TEXT, by=make.user(), once=None)
    return document


def read() -> None:
    jobs.read_files()
    jobs.compare_texts()
    reassess_owed()


def linked() -> list[tuple[str, int | None]]:
    prints = Fingerprint.objects.filter(kind=LinkKind.TEXT).order_by("pk")
    return [(found.ref, found.share) for found in prints]


def test_one_story_under_two_names_is_found_on_both_sides_with_how_much_is_shared() -> None:
    one, other = (make.application().candidate for _n in range(2))
    first = hands_in(one, STORY)
    read()
    assert not linked()
    second = hands_in(other, STORY.replace("nine smaller", "eleven smaller") + OTHER)
    read()
    assert {ref for ref, _share in linked()} == {first.ref, second.ref}
    assert all(share and share > 60 for _ref, share in linked())
    for person in (one, other):
        finding = Finding.objects.get(application__candidate=person, code="LNK-03")
        assert finding.strength == 3
    assert TrailEvent.objects.filter(verb="link.found").count() == 1


def test_a_letter_written_as_a_message_is_compared_and_a_note_of_our_own_staff_is_not() -> None:
    hands_in(make.candidate(), OTHER)
    by = make.user()
    letter = facts.append(Message(candidate=make.candidate(), writer="candidate", kind="message", text=OTHER), by=by)
    facts.append(Message(candidate=make.candidate(), writer="staff", text=OTHER), by=by)
    read()
    assert letter.ref in {ref for ref, _share in linked()}
    assert len(linked()) == 2


def test_two_texts_that_arrive_together_find_each_other() -> None:
    hands_in(make.candidate(), STORY)
    hands_in(make.candidate(), STORY + OTHER)
    read()
    assert len(linked()) == 2


def test_a_persons_own_second_version_links_nobody() -> None:
    person = make.candidate()
    hands_in(person, STORY)
    hands_in(person, STORY + OTHER)
    read()
    assert not linked()


def test_comparing_again_changes_nothing() -> None:
    for _n in range(2):
        hands_in(make.candidate(), STORY)
    read()
    before = linked()
    TextPrint.objects.update(compared_at=None)
    read()
    assert linked() == before


def test_what_more_people_wrote_than_a_ring_has_is_a_template_and_links_nobody() -> None:
    template = " ".join(STORY.split())
    for number in range(texts.MOST_SHARING + 1):
        _stored(make.candidate(), template, number)
    newest = make.candidate()
    hands_in(newest, template)
    read()
    assert not Fingerprint.objects.filter(kind=LinkKind.TEXT, candidate=newest).exists()


def test_a_text_that_was_taken_back_links_nobody() -> None:
    first, second = (hands_in(make.candidate(), STORY) for _n in range(2))
    read()
    facts.retract(first, by=make.user(), reason="The wrong person's file")
    assert [ref for ref, _share in linked()] == [second.ref]
    assert not TextPrint.objects.filter(ref=first.ref).exists()
    hands_in(make.candidate(), STORY)
    read()
    assert first.ref not in {ref for ref, _share in linked()}


def _stored(person: Candidate, text: str, number: int) -> None:
    """A text that was compared long ago."""
    found = texts.prose.shingles(text)
    TextPrint.objects.create(
        candidate=person,
        ref=f"document:{900_000 + number}",
        shingles=sorted(found),
        sketch=texts.prose.sketch(found),
        compared_at=timezone.now(),
    )
