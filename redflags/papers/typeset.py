"""Sets data by a template as a PDF: tagged (PDF/UA-1), fonts inside, values handed over as data, never as markup."""

import json
import re
import unicodedata
from collections.abc import Callable
from datetime import datetime
from functools import cache, partial
from pathlib import Path
from typing import Any, Final

import typst

PAPER: Final = Path(__file__).with_name("paper.typ")
"""The template of papers made of blocks."""

STANDARD: Final = "ua-1"
"""Accessible PDF: title, language, order and headings for screen readers; refuses text that no font here can show."""

_INVISIBLE = {"Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp"}
_KEPT = {"\n", "\t", "\u200c", "\u200d"}
"""Line ends, and the joiners without which some scripts are misspelt."""

_NO_GLYPH = re.compile(r"the text `\"((?:\\.|[^\"\\])*)\"` could not be displayed")
_TRIES = 4


def pdf(template: Path, told: dict[str, Any], *, now: datetime) -> bytes:
    """The data as a PDF. Raises typst.TypstError for a fault of the template, never because of a value.

    A character that cannot be seen, or that no font at hand can draw, is written as its Unicode number.
    """
    data = each_text(told, seen)
    for _attempt in range(_TRIES):
        try:
            return _compile(template, data, now)
        except typst.TypstError as error:
            unseen = set("".join(_unescaped(text) for text in _NO_GLYPH.findall(error.diagnostic)))
            if not unseen:
                break
            data = each_text(data, partial(_numbered, unseen))
    return _compile(template, each_text(data, _ascii), now)


def seen(text: str) -> str:
    """A text in which nothing is invisible: marks of direction, control and private characters by their numbers."""
    return "".join(_number(c) if unicodedata.category(c) in _INVISIBLE and c not in _KEPT else c for c in text)


def each_text(told: Any, change: Callable[[str], str]) -> Any:
    """The same with every text changed; keys stay."""
    if isinstance(told, str):
        return change(told)
    if isinstance(told, dict):
        return {key: each_text(value, change) for key, value in told.items()}
    if isinstance(told, list | tuple):
        return [each_text(value, change) for value in told]
    return told


@cache
def fonts() -> typst.Fonts:
    """The fonts that come with typst, and those of the machine; read once for each process."""
    return typst.Fonts(include_system_fonts=True, include_embedded_fonts=True)


def _compile(template: Path, data: dict[str, Any], now: datetime) -> bytes:
    made: Any = typst.compile(
        template.read_bytes(),
        font_paths=fonts(),
        ignore_system_fonts=True,
        sys_inputs={"data": json.dumps(data)},
        pdf_standards=[STANDARD],
        timestamp=int(now.timestamp()),
    )
    return bytes(made)


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
