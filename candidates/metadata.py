"""What the properties of a file tell of its making: who made it, and at which second, by which program (pure)."""

import re
from collections.abc import Iterator, Mapping

from candidates.names import sortable

GENERIC_AUTHORS = frozenset(
    {
        *("", "admin", "administrator", "author", "user", "owner", "pc", "unknown", "anonymous", "candidate", "hp"),
        *("windows user", "microsoft office user", "utilisateur windows", "lenovo", "dell", "acer", "asus"),
        *("python-docx", "microsoft word", "microsoft office", "google docs", "libreoffice", "openoffice", "canva"),
        *("pages", "word", "apache poi", "resume", "cv", "template"),
    }
)
"""What programs write when nobody told them a name; equality of these says nothing."""

_PDF_SECOND = re.compile(r"D:(\d{14})")
_ISO_SECOND = re.compile(r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)")


def authors(metadata: Mapping[str, str]) -> Iterator[str]:
    """The people named as author and as last editor, comparable, each once; none that programs write by themselves."""
    names = (sortable(metadata.get(key, "")) for key in ("author", "last_author"))
    yield from dict.fromkeys(name for name in names if name not in GENERIC_AUTHORS)


def stamp(metadata: Mapping[str, str]) -> str:
    """The second and the program of a file's making; "" where the time is told to the minute only, as Word does."""
    created = metadata.get("created", "")
    if found := _PDF_SECOND.match(created):
        digits = found[1]
    elif found := _ISO_SECOND.match(created):
        digits = "".join(found.groups())
    else:
        return ""
    program = sortable(metadata.get("program", "") or metadata.get("producer", ""))
    return f"{digits} {program}" if program and not digits.endswith("00") else ""
