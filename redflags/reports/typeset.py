"""Sets a document as a PDF: tagged (PDF/UA-1), fonts inside, every value handed over as data and never as markup."""

import json
import re
import unicodedata
from collections.abc import Callable
from datetime import datetime
from functools import cache, partial
from pathlib import Path
from typing import Any, Final

import typst
from django.utils import timezone
from django.utils.translation import gettext as _

from redflags.reports.authorities import Authority

TEMPLATE = Path(__file__).with_name("report.typ")

STANDARD: Final = "ua-1"
"""Accessible PDF: title, language, order and headings for screen readers; refuses text that no font here can show."""

_INVISIBLE = {"Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp"}
_KEPT = {"\n", "\t", "\u200c", "\u200d"}
"""Line ends, and the joiners without which some scripts are misspelt."""

_NO_GLYPH = re.compile(r"the text `\"((?:\\.|[^\"\\])*)\"` could not be displayed")
_TRIES = 4


def pdf(told: dict[str, Any], authority: Authority, *, language: str, now: datetime) -> bytes:
    """The document as a PDF. Raises typst.TypstError for a fault of the template, never because of a value.

    A character that cannot be seen, or that no font at hand can draw, is written as its Unicode number.
    """
    shown = _each_text(told, seen)
    data = shown | {"words": _words(shown), "language": language.partition("-")[0], "paper": str(authority.paper)}
    for _attempt in range(_TRIES):
        try:
            return _compile(data, now)
        except typst.TypstError as error:
            unseen = set("".join(_unescaped(text) for text in _NO_GLYPH.findall(error.diagnostic)))
            if not unseen:
                break
            data = _each_text(data, partial(_numbered, unseen))
    return _compile(_each_text(data, _ascii), now)


def seen(text: str) -> str:
    """A text in which nothing is invisible: marks of direction, control and private characters by their numbers."""
    return "".join(_number(c) if unicodedata.category(c) in _INVISIBLE and c not in _KEPT else c for c in text)


@cache
def fonts() -> typst.Fonts:
    """The fonts that come with typst, and those of the machine; read once for each process."""
    return typst.Fonts(include_system_fonts=True, include_embedded_fonts=True)


def _compile(data: dict[str, Any], now: datetime) -> bytes:
    made: Any = typst.compile(
        TEMPLATE.read_bytes(),
        font_paths=fonts(),
        ignore_system_fonts=True,
        sys_inputs={"data": json.dumps(data)},
        pdf_standards=[STANDARD],
        timestamp=int(now.timestamp()),
    )
    return bytes(made)


def _words(told: dict[str, Any]) -> dict[str, str]:
    """Words around the values, in the language in force."""
    state = told["report"]["state"]
    return {
        "title": _("Report to: %(name)s") % {"name": told["authority"]["name"]},
        "number": _("Report %(number)s") % {"number": told["report"]["number"]},
        "mark": {"draft": _("DRAFT"), "proposed": _("DRAFT"), "superseded": _("SUPERSEDED")}.get(state, ""),
        "state": _state(told["report"]),
        "suspected": _(
            "Everything in this report is suspected, not established. It tells what was claimed, what was seen, what "
            "was verified and how, and what is not known."
        ),
        "sender": _("For whoever sends this; no part of the report"),
        "nothing_sent": _("Screening sent nothing: you send it yourself."),
        "how": _("How to reach the authority:"),
        "taken": _("Taken by %(by)s, %(at)s") % {"by": told["watermark"]["by"], "at": _clock(told["watermark"]["at"])},
        "digest": _("SHA-256 of the content"),
        "empty": _("None told."),
        "page": _("Page"),
        "confidential": _("Confidential. Do not tell the person that this report was made."),
    }


def _state(report: dict[str, Any]) -> str:
    if report["approved_by"] and report["approved_by_one_person_alone"]:
        return _("Approved by %(name)s alone, in a one-person firm, after a delay.") % {"name": report["approved_by"]}
    if report["approved_by"]:
        names = {"first": report["proposed_by"], "second": report["approved_by"]}
        names["at"] = _clock(report["approved_at"])
        return _("Approved by %(first)s and, as the second person, by %(second)s on %(at)s.") % names
    return _("Not approved: this is a draft, and no report.")


def _clock(told: str) -> str:
    """An instant as clocks here show it, with their offset."""
    return timezone.localtime(datetime.fromisoformat(told)).isoformat(sep=" ", timespec="minutes")


def _each_text(told: Any, change: Callable[[str], str]) -> Any:
    """The same with every text changed; keys stay."""
    if isinstance(told, str):
        return change(told)
    if isinstance(told, dict):
        return {key: _each_text(value, change) for key, value in told.items()}
    if isinstance(told, list):
        return [_each_text(value, change) for value in told]
    return told


def _numbered(unseen: set[str], text: str) -> str:
    return "".join(_number(c) if c in unseen else c for c in text)


def _number(character: str) -> str:
    return f"[U+{ord(character):04X}]"


def _unescaped(text: str) -> str:
    """A text of a diagnostic as it was: typst writes unusual characters as Rust does."""
    text = re.sub(r"\\u\{([0-9a-f]+)\}", lambda found: chr(int(found[1], 16)), text)
    return text.replace('\\"', '"').replace("\\\\", "\\")


def _ascii(text: str) -> str:
    """The last resort: nothing but what every font has."""
    return "".join(c if c.isascii() else _number(c) for c in text)
