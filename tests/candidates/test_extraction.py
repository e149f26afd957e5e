"""Taking text out of files that nobody should trust."""

import pytest

from candidates import extraction
from candidates.extraction import UnreadableFileError, extract
from candidates.filetypes import DOCX, PDF, PNG, TEXT
from tests.candidates import files


def test_a_pdf_gives_its_text_and_its_author() -> None:
    found = extract(files.pdf("Avery Example, engineer", author="A. Example"), PDF)
    assert "Avery Example, engineer" in found.text
    assert found.metadata["author"] == "A. Example"


def test_a_word_file_gives_its_paragraphs_and_its_author() -> None:
    found = extract(files.docx("First line", "Second & last", author="B. Sample"), DOCX)
    assert found.text.split("\n")[:2] == ["First line", "Second & last"]
    assert found.metadata["author"] == "B. Sample"


def test_plain_text_loses_its_byte_order_mark_and_what_cannot_be_stored() -> None:
    assert extract("\ufeffHello".encode(), TEXT).text == "Hello"


def test_pictures_have_no_text() -> None:
    assert extract(b"\x89PNG\r\n\x1a\n", PNG).text == ""


@pytest.mark.parametrize(
    "content",
    [
        files.pdf()[:60],
        b"%PDF-1.4 and then nothing",
    ],
)
def test_a_damaged_pdf_is_unreadable(content: bytes) -> None:
    with pytest.raises(UnreadableFileError):
        extract(content, PDF)


@pytest.mark.parametrize(
    "content",
    [
        files.docx("Hello")[:80],
        files.docx(xml="<w:document"),
        files.docx(xml='<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>'),
        files.archive_of("other.xml", b"<x/>"),
    ],
    ids=["cut off", "broken", "entities", "no document"],  # archives hold the time, and names of tests must not
)
def test_a_damaged_or_hostile_word_file_is_unreadable(content: bytes) -> None:
    with pytest.raises(UnreadableFileError):
        extract(content, DOCX)


def test_a_small_archive_with_much_inside_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extraction, "MOST_XML_BYTES", 10_000)
    with pytest.raises(UnreadableFileError, match="too large"):
        extract(files.docx("a" * 1_000_000), DOCX)


def test_a_very_long_text_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extraction, "MOST_CHARACTERS", 100)
    assert len(extract(("word " * 1_000).encode(), TEXT).text) == 100
