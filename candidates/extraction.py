"""Takes text and metadata out of a file that a candidate handed in, under limits: the file is not to be trusted."""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import ParseError

import pypdfium2
from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import iterparse

from candidates.filetypes import DOCX, PDF, TEXT, FileType

MOST_PAGES = 200
MOST_CHARACTERS = 1_000_000
MOST_XML_BYTES = 30 * 1024 * 1024  # unpacked: a small archive may hold gigabytes
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_CORE = {
    "{http://purl.org/dc/elements/1.1/}creator": "author",
    "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}lastModifiedBy": "last_author",
    "{http://purl.org/dc/terms/}created": "created",
    "{http://purl.org/dc/terms/}modified": "modified",
}
_PDF_KEYS = {"Author": "author", "Creator": "program", "Producer": "producer", "CreationDate": "created"}
LONGEST_VALUE = 200


class UnreadableFileError(Exception):
    """The file is damaged, protected by a password, or beyond the limits; the message is fit for people."""


@dataclass(frozen=True, slots=True)
class Extract:
    """What a file holds besides its looks."""

    text: str
    metadata: dict[str, str] = field(default_factory=dict)


def extract(content: bytes, kind: FileType) -> Extract:
    """Text and metadata; NUL and half characters, which PostgreSQL cannot store, are dropped.

    Raises UnreadableFileError.
    """
    if kind == PDF:
        found = _pdf(content)
    elif kind == DOCX:
        found = _docx(content)
    elif kind == TEXT:
        found = Extract(content.decode("utf-8-sig"))
    else:
        found = Extract("")
    metadata = {name: _clean(value)[:LONGEST_VALUE] for name, value in found.metadata.items() if value}
    return Extract(_clean(found.text)[:MOST_CHARACTERS], metadata)


def _pdf(content: bytes) -> Extract:
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError:
        raise UnreadableFileError("damaged or protected") from None
    try:
        pages = min(len(document), MOST_PAGES)
        text = "\n".join(document[number].get_textpage().get_text_bounded() for number in range(pages))
        told = document.get_metadata_dict(skip_empty=True)
    except pypdfium2.PdfiumError:
        raise UnreadableFileError("damaged") from None
    finally:
        document.close()
    return Extract(text, {ours: told[theirs] for theirs, ours in _PDF_KEYS.items() if theirs in told})


def _docx(content: bytes) -> Extract:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            text = "".join(_words(_part(archive, "word/document.xml")))
            core = _part(archive, "docProps/core.xml") if "docProps/core.xml" in archive.namelist() else None
            metadata = dict(_properties(core)) if core else {}
    except (zipfile.BadZipFile, KeyError, NotImplementedError, RuntimeError, OSError, EOFError):
        raise UnreadableFileError("damaged or protected") from None
    except (ParseError, DefusedXmlException):
        raise UnreadableFileError("not the XML of a document") from None
    return Extract(text, metadata)


def _part(archive: zipfile.ZipFile, name: str) -> bytes:
    with archive.open(name) as part:
        content = part.read(MOST_XML_BYTES + 1)
    if len(content) > MOST_XML_BYTES:
        raise UnreadableFileError("too large when unpacked")
    return content


def _words(xml: bytes) -> Iterator[str]:
    for _event, element in iterparse(io.BytesIO(xml)):
        if element.tag == f"{_WORD}t":
            yield element.text or ""
        elif element.tag == f"{_WORD}p":
            yield "\n"
        elif element.tag in (f"{_WORD}tab", f"{_WORD}br"):
            yield " "


def _properties(xml: bytes) -> Iterator[tuple[str, str]]:
    for _event, element in iterparse(io.BytesIO(xml)):
        if element.tag in _CORE and element.text:
            yield _CORE[element.tag], element.text


def _clean(text: str) -> str:
    return "".join(c for c in text if c != "\0" and not "\ud800" <= c <= "\udfff")
