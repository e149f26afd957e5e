"""Splitting text into sentences and words without losing where each word stood in the original."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

# Elided French articles and pronouns, and English 's 'd 'll, are words of their own; "don't" stays one word.
WORD: Final = re.compile(
    r"(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quelqu|presqu)'(?=\w)|'(?:s|d|m|ll|re|ve)\b|\w+(?:'t\b)?|[%$€£]"
)
TOKEN: Final = re.compile(WORD.pattern + r"|[,;:()\[\]\"«»“”?!…\n]|\.(?=\s|$)|[-–—]+(?=[\s\"'“«])")
# What every other token begins with than a word; dashes are a mark only before white space or a quotation.
DASHES: Final = ("-", "–", "—")
MARKS: Final = frozenset(',;:()[]"«»“”?!…\n.').union(DASHES)
# A sentence ends at . ! ? before white space, or at a line end; "2.5", "a.m." and "Node.js" do not end one.
SENTENCE_END: Final = re.compile(r"[.…!?\n\r\u2028\u2029](?:(?<![.…])|(?=[\s\"'”»)]|$)(?<!\b[a-z][.…]))[\s.…!?]*")
# Characters that are invisible or combine with their neighbour: dropped before reading, whatever they hide between.
_INVISIBLE: Final = re.compile(
    "[\u00ad\u0300-\u036f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]"
)
# The outer shape of the usual wallet addresses, in lower case; whether one is valid is for a rule to check.
_WALLET: Final = re.compile(r"0x[0-9a-f]{40}|bc1[02-9ac-hj-np-z]{11,71}|[t13][1-9a-z]{25,34}")
_SHORTEST_WALLET: Final = 13
_FEWEST_DIGITS: Final = 3
LONGEST_SENTENCE: Final = 600  # characters
_APOSTROPHES: Final = ("\u2019", "\u2018", "\u02bc", "\u00b4", "`", "\u2032", "\uff07")


@dataclass(frozen=True, slots=True)
class Folded:
    """Lower-case text of equal meaning; `offsets` maps its characters to the original, None when they are the same."""

    text: str
    offsets: Sequence[int] | None

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The span of the original text that a span of the folded text came from."""
        if self.offsets is None or start >= end:
            return start, end
        return self.offsets[start], self.offsets[end - 1] + 1


def fold(text: str) -> Folded:
    """Lower case with plain apostrophes and without invisible characters."""
    if text.isascii():
        return Folded(text.lower().replace("`", "'"), None)
    offsets: list[int] | None = None
    if _INVISIBLE.search(text):
        offsets = [index for index, char in enumerate(text) if not _INVISIBLE.match(char)]
        text = "".join([text[index] for index in offsets])
    lowered = text.lower()
    if len(lowered) != len(text):  # a few letters grow when lowered
        lowered = "".join([char.lower()[:1] for char in text])
    for mark in _APOSTROPHES:
        lowered = lowered.replace(mark, "'")
    return Folded(lowered, offsets)


def plain(word: str) -> str:
    """The word without accents: "caméra" -> "camera", full-width letters as ordinary ones."""
    if word.isascii():
        return word
    decomposed = unicodedata.normalize("NFKD", word)
    return "".join([char for char in decomposed if not unicodedata.combining(char)]).lower()


def looks_like_wallet(word: str) -> bool:
    """Whether the word has the shape of a cryptocurrency address; `word` is in lower case."""
    return (
        len(word) > _SHORTEST_WALLET
        and _WALLET.fullmatch(word) is not None
        and sum(map(str.isdigit, word)) >= _FEWEST_DIGITS
    )


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of every sentence, end mark included; what runs on for too long is cut between words."""
    start = 0
    for mark in SENTENCE_END.finditer(text):
        if mark.end() > start + 1:
            yield from _cut(text, start, mark.end())
        start = mark.end()
    if start < len(text):
        yield from _cut(text, start, len(text))


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > LONGEST_SENTENCE:
        at = text.rfind(" ", start + 1, start + LONGEST_SENTENCE)
        at = at if at > 0 else start + LONGEST_SENTENCE
        yield start, at
        start = at
    yield start, end
