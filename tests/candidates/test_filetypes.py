"""What a file is, by its first bytes."""

import pytest

from candidates.filetypes import DOCX, JPEG, PDF, PNG, TEXT, FileType, recognise
from tests.candidates import files


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (files.pdf(), PDF),
        (files.docx("Hello"), DOCX),
        (b"\x89PNG\r\n\x1a\n....", PNG),
        (b"\xff\xd8\xff\xe0....", JPEG),
        ("Née en août\n".encode(), TEXT),
    ],
)
def test_accepted_kinds_are_recognised(content: bytes, kind: FileType) -> None:
    assert recognise(content) == kind


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"   \n",
        b"MZ\x90\x00 a program",
        b"\x7fELF",
        b"GIF89a\x01\x00\x01\x00",
        b"PK\x03\x04 not an archive",
        files.archive_of("xl/workbook.xml", b"<x/>"),
        b"text with a \x00 in it",
        b"text in \xe9 another encoding",
    ],
)
def test_everything_else_is_refused(content: bytes) -> None:
    assert recognise(content) is None
