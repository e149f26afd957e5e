"""Which encoding a table is written in: by its mark, by what its bytes allow, at last by what its letters look like.

Bytes that the encoding does not allow become UNREADABLE, a character that nobody types and PostgreSQL cannot store, so
that every row that holds one can be named.
"""

import codecs
import re
from collections.abc import Iterator
from pathlib import Path

from charset_normalizer import from_bytes

ENCODINGS = {
    "utf-8-sig": "UTF-8",
    "cp1252": "Windows-1252 (Western Europe)",
    "cp1250": "Windows-1250 (Central Europe)",
    "cp1251": "Windows-1251 (Cyrillic)",
    "cp1253": "Windows-1253 (Greek)",
    "cp1254": "Windows-1254 (Turkish)",
    "cp1255": "Windows-1255 (Hebrew)",
    "cp1256": "Windows-1256 (Arabic)",
    "mac_roman": "Mac Roman",
    "gb18030": "GB 18030 (Chinese)",
    "big5": "Big5 (Chinese)",
    "shift_jis": "Shift JIS (Japanese)",
    "euc_kr": "EUC-KR (Korean)",
    "utf-16": "UTF-16",
    "utf-16-le": "UTF-16, little endian",
    "utf-16-be": "UTF-16, big endian",
    "utf-32": "UTF-32",
}
"""Codec names and what people call them; the offer when the guess was wrong."""

UNREADABLE = "\udcff"
ERRORS = "screening.unreadable"

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_GUESSED = [name for name in ENCODINGS if not name.startswith("utf")]
_BLOCK = 1 << 16
_WESTERN = re.compile(r"[àâäáãåçéèêëîïíìñôöóòõœùûüúÿæßÀÂÄÁÃÅÇÉÈÊËÎÏÍÌÑÔÖÓÒÕŒÙÛÜÚŸÆ«»‘’“”–—…€°ºª·]")
_MOSTLY, _SPARSE = 0.9, 0.35
"""Western text: of what is beyond ASCII most is its letters, and of its letters few are beyond ASCII."""


def _mark_unreadable(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return UNREADABLE, error.end


codecs.register_error(ERRORS, _mark_unreadable)


def detect(path: Path) -> str:
    """The codec a file is most likely written in; the whole file is looked at, in blocks."""
    with path.open("rb") as file:
        head = file.read(_BLOCK)
    for mark, name in _MARKS:
        if head.startswith(mark):
            return name
    return _unmarked_utf16(head) or _utf8(path) or _by_letters(path)


def _unmarked_utf16(head: bytes) -> str:
    """UTF-16 of mostly Western text has a zero in every other byte."""
    if len(head) < 4 or not head.count(0):
        return ""
    even, odd = head[::2].count(0) / len(head[::2]), head[1::2].count(0) / len(head[1::2])
    if odd > 0.5 and even < 0.1:
        return "utf-16-le"
    return "utf-16-be" if even > 0.5 and odd < 0.1 else ""


def _utf8(path: Path) -> str:
    """UTF-8 where it holds throughout, or nearly: a few broken places in it are problems of their rows."""
    decoder = codecs.getincrementaldecoder("utf-8")(ERRORS)
    good = bad = 0
    for block in _blocks(path):
        text = decoder.decode(block)
        broken = text.count(UNREADABLE)
        bad += broken
        good += sum(1 for c in text if c > "\x7f") - broken
    return "utf-8-sig" if bad * 10 <= good else ""


def _by_letters(path: Path) -> str:
    """An 8-bit or Asian encoding, from the lines that hold more than ASCII."""
    sample = b"".join(_telling_lines(path))[:_BLOCK]
    western = sample.decode("cp1252", ERRORS)
    beyond = [c for c in western if c > "\x7f"]
    letters = sum(c.isalpha() for c in western)
    if len(_WESTERN.findall(western)) >= _MOSTLY * len(beyond) and len(beyond) < _SPARSE * letters:
        return "cp1252"
    best = from_bytes(sample, cp_isolation=_GUESSED).best()
    return best.encoding if best and best.encoding in ENCODINGS else "cp1252"


def _telling_lines(path: Path) -> Iterator[bytes]:
    taken = 0
    with path.open("rb") as file:
        while taken < _BLOCK and (line := file.readline(_BLOCK)):
            if not line.isascii():
                taken += len(line)
                yield line


def _blocks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            yield block
