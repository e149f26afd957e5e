"""Compares what people tell in sentences: the shingles of a text's prose, and how much of one text stands in another.

Only the telling counts. Lines that list (skills, contacts, headings) are left out, and so are the words that name
somebody or something: those with a capital inside a sentence, with a digit, and addresses. Two CVs of one template then
share next to nothing, and one story under two names and two employers still shares its sentences (pure).
"""

import re
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass
from hashlib import blake2b

from candidates.names import sortable

SHINGLE = 5
"""Words in a row: unrelated CVs share almost none of such runs."""

SKETCH = 24
"""The smallest hashes stand for a text in the index: two of one length that share a third of their runs meet there 996
times in 1,000."""

LEAST = 40
"""Runs without which a text is nobody's own: a message of two sentences says what everybody says."""

MOST_WORDS = 20_000
_LEAST_WORDS_OF_A_LINE = 7
_WRAPPED_FROM = 60
"""A line of this length that ends in the middle of a sentence was broken by the program that laid it out."""

_WORD = re.compile(r"[^\W_]+(?:[’'.@:/+#&-]+[^\W_]+)*")
_NO_PLAIN_WORD = re.compile(r"[\d.@:/+#&]")
_SEPARATORS = re.compile(r"[,;|•·/]")
_SENTENCE_ENDS = frozenset(".!?:…")
_BULLETS = "•·*-–—▪◦ \t"


@dataclass(frozen=True, slots=True)
class Run:
    """A shingle with the piece of the text it stands on."""

    shingle: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Word:
    form: str
    start: int
    end: int


def shingles(text: str) -> frozenset[int]:
    """Hashes of the runs of words in a text's prose; none where they are too few to be anybody's own."""
    found = frozenset(run.shingle for run in runs(text))
    return found if len(found) >= LEAST else frozenset()


def runs(text: str) -> Iterator[Run]:
    """Every run of words in the prose of a text, in order."""
    read = 0
    for start, end in _paragraphs(text):
        words = list(_words(text, start, end))
        for place in range(len(words) - SHINGLE + 1):
            run = words[place : place + SHINGLE]
            yield Run(_hash(" ".join(word.form for word in run)), run[0].start, run[-1].end)
        read += len(words)
        if read > MOST_WORDS:
            return


def sketch(found: Iterable[int]) -> list[int]:
    """The few hashes by which a text is looked up."""
    return sorted(found)[:SKETCH]


def containment(one: Set[int], other: Set[int]) -> float:
    """The share of the shorter text that stands in the other one, 0 to 1."""
    shorter = min(len(one), len(other))
    return len(one & other) / shorter if shorter else 0.0


def passages(text: str, wanted: Set[int]) -> list[tuple[int, int]]:
    """Where the passages with these shingles stand in a text; passages that touch are one."""
    spans: list[tuple[int, int]] = []
    for run in runs(text):
        if run.shingle not in wanted:
            continue
        if spans and run.start <= spans[-1][1]:
            spans[-1] = (spans[-1][0], max(spans[-1][1], run.end))
        else:
            spans.append((run.start, run.end))
    return spans


def _hash(run: str) -> int:
    return int.from_bytes(blake2b(run.encode(), digest_size=4).digest(), "big", signed=True)


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Where prose stands: lines that a layout broke are put together, lists and headings left out."""
    begun: int | None = None
    ended = 0
    for start, end in _lines(text):
        if begun is not None and not _goes_on(text[begun:ended], text[start:end]):
            if _is_prose(text[begun:ended]):
                yield begun, ended
            begun = None
        begun = start if begun is None else begun
        ended = end
    if begun is not None and _is_prose(text[begun:ended]):
        yield begun, ended


def _lines(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    for line in text.splitlines(keepends=True):
        yield at, at + len(line.rstrip())
        at += len(line)


def _goes_on(before: str, line: str) -> bool:
    """Whether a line is the rest of the one before it."""
    last, told = before.rsplit("\n", 1)[-1].rstrip(), line.lstrip()
    if not last or not told or told[0] in _BULLETS or last[-1] in _SENTENCE_ENDS:
        return False
    return told[0].islower() or (len(last) >= _WRAPPED_FROM and last[-1].isalpha())


def _is_prose(line: str) -> bool:
    words = sum(1 for _found in _WORD.finditer(line))
    return words >= _LEAST_WORDS_OF_A_LINE and words >= 4 * len(_SEPARATORS.findall(line))


def _words(text: str, start: int, end: int) -> Iterator[_Word]:
    """The words that tell: a capital inside a sentence makes a name."""
    opens = True
    at = start
    for found in _WORD.finditer(text, start, end):
        opens = opens or not _SENTENCE_ENDS.isdisjoint(text[at : found.start()])
        at = found.end()
        word = found.group()
        plain = not _NO_PLAIN_WORD.search(word) and (word.islower() or (opens and word[1:].islower()) or word == "I")
        opens = False
        if plain:
            yield _Word(sortable(word), found.start(), found.end())
