"""The text of a JSON Resume: what a person reads in it and nothing compares, without what the product must not hold."""

import hashlib
from collections.abc import Iterator
from typing import Any

from candidates.models import LinkKind, StoredFile
from screening.vault import fingerprint

SECTIONS = ("skills", "projects", "certificates", "publications", "awards", "volunteer", "references")
"""Sections of the text behind summary and work, in their order."""

_HEADS = (
    "name",
    "title",
    "position",
    "organization",
    "institution",
    "entity",
    "publisher",
    "awarder",
    "issuer",
    "level",
)
_DATES = ("startDate", "endDate", "date", "releaseDate")
_BODIES = ("description", "summary", "reference")
_LISTS = ("highlights", "keywords", "roles", "courses")
MOST_TEXT = 200_000


def of(data: dict[str, Any]) -> str:
    """The text of a résumé, or "" where it says nothing beyond the claims that are kept as facts."""
    basics = data.get("basics") or {}
    blocks = [str(basics[key]) for key in ("label", "summary") if basics.get(key)]
    for section in ("work", "education", *SECTIONS):
        entries = [block for item in data.get(section) or () if (block := _entry(item))]
        if entries:
            blocks += [section.upper(), *entries]
    return "\n\n".join(blocks)[:MOST_TEXT]


def _entry(item: Any) -> str:
    if not isinstance(item, dict):
        return str(item)
    return "\n".join(_lines(item))


def _lines(item: dict[str, Any]) -> Iterator[str]:
    head = " · ".join(str(item[key]) for key in _HEADS if item.get(key))
    dates = " – ".join(str(item[key]) for key in _DATES if item.get(key))
    if head or dates:
        yield " · ".join(part for part in (head, dates) if part)
    yield from (str(item[key]) for key in _BODIES if item.get(key))
    for key in _LISTS:
        yield from (f"- {value}" for value in item.get(key) or () if value)


def as_file(text: str, person: str) -> StoredFile:
    """The text as an unsaved file that is read already."""
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    return StoredFile(
        name=f"{person[:190]}.txt",
        media_type="text/plain",
        sha256=sha256,
        digest=fingerprint(LinkKind.DOCUMENT, sha256),
        state=StoredFile.State.READ,
        text=text,
    )
