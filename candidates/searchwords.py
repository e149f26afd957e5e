"""What a search goes by: words without accents, keys that forgive a typing error, the words around a match (pure).

Names, employers and schools leave integer keys: of each whole word, of its beginnings, and of the word with each one of
its letters left out. Two words that differ by one letter, one letter more, or two letters that changed places share at
least one word with a letter left out ("smiht" and "smith" both leave "smit"). Prose leaves its words with their places.
"""

import re
import unicodedata
import zlib
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

NAMES, EMPLOYERS, SCHOOLS = "n", "e", "s"
"""Kinds of values that leave keys."""

MOST_WORDS = 8
"""Words of a question that count: each one more narrows what is found, and the eighth leaves nobody."""

LONGEST = 64
"""Letters of a word that count; a wallet address has fewer."""

MOST_KEYS = 2_000
"""Keys of one person: somebody with a hundred employers is found by the first ones."""

FORGIVING_FROM = 4
"""Letters from which on a typing error is forgiven: three letters with one wrong could be anything."""

LAST_PLACE, MOST_PLACES = 16_383, 255
"""What PostgreSQL keeps of the places of a word."""

AROUND = 180
"""Letters that are shown around a match."""

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_ELIDED = frozenset({"l", "d", "j", "m", "t", "s", "c", "n", "qu"})
_PHRASE = re.compile(r"[\"“”«»]([^\"“”«»]*)[\"“”«»]")
_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ŀ": "l", "ħ": "h"}
)
_SMALL = frozenset(
    """a an and at by d da de del des di do du et for in la le les of on or the to un une von y
    co company corp corporation gmbh inc incorporated limited limitee llc llp ltd ltee plc""".split()
)
"""Words that everybody's values have: they narrow nothing, and an employer is the same with another legal form."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A word of a text: its form for comparing, and where it stands."""

    form: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a text that is shown; a match is marked."""

    text: str
    is_match: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """What somebody looks for: words in any order, and phrases word by word."""

    text: str
    words: tuple[str, ...]
    phrases: tuple[tuple[str, ...], ...] = ()

    @classmethod
    def of(cls, text: str) -> "Question":
        """Read what was typed; phrases stand in quotation marks."""
        told = " ".join(text.split())
        phrases = tuple(found for match in _PHRASE.finditer(told) if (found := tuple(_forms(match[1]))))
        loose = list(_forms(_PHRASE.sub(" ", told)))
        told_words = [*(word for phrase in phrases for word in phrase), *loose]
        words = dict.fromkeys(word for word in told_words if word not in _SMALL)
        return cls(told, tuple(words or dict.fromkeys(told_words))[:MOST_WORDS], phrases)

    def __bool__(self) -> bool:
        return bool(self.words)

    @property
    def loose(self) -> tuple[str, ...]:
        """The words that stand in no phrase."""
        quoted = {word for phrase in self.phrases for word in phrase}
        return tuple(word for word in self.words if word not in quoted)


@lru_cache(maxsize=50_000)
def fold(word: str) -> str:
    """A word without case, accents and apostrophes; an elided article is left out ("l’Université")."""
    plain = unicodedata.normalize("NFKD", word.casefold())
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter)).translate(_LETTERS)
    head, _apostrophe, rest = plain.replace("’", "'").partition("'")
    if rest and head in _ELIDED:
        head, rest = "", rest
    return (head + rest.replace("'", ""))[:LONGEST]


@lru_cache(maxsize=50_000)
def stem(form: str) -> str:
    """One form for singular and plural, in English and in French: "payments", "références"."""
    return form[:-1] if len(form) > 3 and form.endswith("s") and form[-2] not in "siu" else form


def spots(text: str) -> Iterator[Spot]:
    """Every word of a text, in order."""
    for found in _WORD.finditer(text):
        if form := fold(found.group()):
            yield Spot(form, found.start(), found.end())


def _forms(text: str) -> Iterator[str]:
    return (spot.form for spot in spots(text))


# --- names, employers, schools


def keys(told: Mapping[str, Iterable[str]]) -> list[int]:
    """The keys of a person's values by kind."""
    found: dict[int, None] = {}
    for kind, values in told.items():
        for value in values:
            words = [word for word in _forms(value) if kind == NAMES or word not in _SMALL]
            joined = [one + other for one, other in pairwise(words)] if kind == NAMES else []  # "Jean-Luc", "Jeanluc"
            for word in dict.fromkeys([*words, *joined]):
                found.update(dict.fromkeys(_keys_of(kind, word)))
    return list(found)[:MOST_KEYS]


@lru_cache(maxsize=50_000)
def _keys_of(kind: str, word: str) -> tuple[int, ...]:
    beginnings = [_key(kind, "<", word[:length]) for length in range(1 if kind == NAMES else 2, len(word))]
    without = [_key(kind, "~", form) for form in _shorter(word)]
    return (_key(kind, "=", word), *beginnings, *without)


def whole(word: str, kinds: Iterable[str]) -> list[int]:
    """What a person has who has exactly this word: one of these keys."""
    return [_key(kind, "=", word) for kind in kinds]


def begun(word: str, kinds: Iterable[str]) -> list[int]:
    """What a person has who has exactly this word, or one that begins with it: one of these keys."""
    return [_key(kind, mark, word) for kind in kinds for mark in "=<"]


def near(word: str, kinds: Iterable[str]) -> list[int]:
    """What a person has who has this word, one that begins with it, or one that it may be mistyped for."""
    found: list[int] = []
    shorter = _shorter(word)
    for kind in kinds:
        found += [_key(kind, "=", word), _key(kind, "<", word)]
        if shorter:
            found.append(_key(kind, "~", word))
            found += [_key(kind, mark, form) for form in shorter for mark in "=~"]
    return found


def _shorter(word: str) -> frozenset[str]:
    """A word with each one of its letters left out; numbers are exact."""
    if len(word) < FORGIVING_FROM or not word.isalpha():
        return frozenset()
    return frozenset(word[:at] + word[at + 1 :] for at in range(len(word)))


def own_key(text: str) -> int:
    """The key of something that is no word, such as a team."""
    return zlib.crc32(text.encode()) - 2**31


def _key(kind: str, mark: str, form: str) -> int:
    return own_key(f"{kind}{mark}{form}")


@lru_cache(maxsize=50_000)
def agreement(word: str, other: str) -> int:
    """How well a word of a question agrees with a word on file: 3 the same, 2 its beginning, 1 one error, 0 not."""
    if word == other:
        return 3
    if other.startswith(word):
        return 2
    return int(_one_error(word, other))


def _one_error(one: str, other: str) -> bool:
    """One letter differs, is missing or too many, or two neighbours changed places."""
    shorter, longer = (one, other) if len(one) <= len(other) else (other, one)
    if len(longer) - len(shorter) > 1 or len(longer) < FORGIVING_FROM:
        return False
    if one[0] != other[0] and one[-1] != other[-1]:
        return False  # one error leaves one end of a word as it is
    if not (one.isalpha() and other.isalpha()):
        return False
    at = next((n for n, (a, b) in enumerate(zip(shorter, longer, strict=False)) if a != b), len(shorter))
    if len(longer) > len(shorter):
        return shorter[at:] == longer[at + 1 :]
    swapped = shorter[:at] + shorter[at + 1 : at + 2] + shorter[at : at + 1] + shorter[at + 2 :]
    return shorter[at + 1 :] == longer[at + 1 :] or swapped == longer


# --- prose


def vector(text: str, marks: Iterable[str]) -> str:
    """A text as PostgreSQL's tsvector, with marks of its own that no word can be."""
    places: dict[str, list[int]] = defaultdict(list)
    for place, spot in enumerate(spots(text), 1):
        told = places[stem(spot.form)]
        if len(told) < MOST_PLACES and place <= LAST_PLACE:
            told.append(place)
        elif not told:
            told.append(LAST_PLACE)
    words = [f"'{form}':{','.join(map(str, told))}" for form, told in places.items()]
    return " ".join([*words, *(f"'{mark}'" for mark in marks)])


def name_marks(name: str) -> list[str]:
    """Marks that a text has of whom it is about, so that a name and a word of a text together find it."""
    return list(dict.fromkeys(_name_mark(form) for form in _forms(name)))


def _name_mark(form: str) -> str:
    return f"n:{stem(form)}"


def tsquery(question: Question, *, any_of: Sequence[Collection[str]], open_end: bool = False) -> str:
    """A question as PostgreSQL's tsquery: every word and phrase, and of each group of marks any one.

    A word may be a name of the person instead, as long as the text itself holds another. With `open_end` the last word
    is the beginning of one.
    """
    phrases = [" <-> ".join(f"'{stem(word)}'" for word in phrase) for phrase in question.phrases]
    loose = [f"'{stem(word)}'" for word in question.loose]
    if open_end and loose:
        loose[-1] += ":*"
    terms = [f"({phrase})" for phrase in phrases]
    if len(loose) + len(phrases) > 1:
        terms += [f"({word} | '{_name_mark(form)}')" for word, form in zip(loose, question.loose, strict=True)]
        terms += [] if phrases else [f"({' | '.join(loose)})"]
    else:
        terms += loose
    groups = [" | ".join(f"'{mark}'" for mark in group) for group in any_of if group]
    return " & ".join([*terms, *(f"({group})" for group in groups)])


# --- what is shown


def excerpt(text: str, question: Question, *, open_end: bool = False) -> tuple[Piece, ...]:
    """The words around the place where most of a question stands close together, with what matches marked."""
    wanted = {stem(word) for word in question.words}
    beginning = question.words[-1] if open_end else ""
    hits = [
        spot for spot in spots(text) if stem(spot.form) in wanted or (beginning and spot.form.startswith(beginning))
    ]
    if not hits:
        return (Piece(_shortened(text, 0, AROUND)),)
    first = max(range(len(hits)), key=lambda n: (_distinct(hits, n), -n))
    close = [hit for hit in hits[first:] if hit.end - hits[first].start <= AROUND] or [hits[first]]
    room = max((AROUND - (close[-1].end - close[0].start)) // 2, 20)
    start, end = max(close[0].start - room, 0), min(close[-1].end + room, len(text))
    start, end = _at_words(text, start, end, close[0].start, close[-1].end)
    pieces = [Piece("… ")] if start else []
    pieces += _cut(text, [hit for hit in hits if hit.start >= start and hit.end <= end], start, end)
    return (*pieces, Piece(" …")) if end < len(text) else tuple(pieces)


def marked(text: str, question: Question) -> tuple[Piece, ...]:
    """A short value whole, with every word marked that agrees with one of the question."""
    hits = [spot for spot in spots(text) if any(agreement(word, spot.form) for word in question.words)]
    return tuple(_cut(text, hits, 0, len(text)))


def _distinct(hits: Sequence[Spot], first: int) -> int:
    """How many different words stand close behind a match, itself among them."""
    limit = hits[first].start + AROUND
    found: set[str] = set()
    for hit in hits[first : first + 40]:
        if hit.end > limit:
            break
        found.add(stem(hit.form))
    return len(found)


def _at_words(text: str, start: int, end: int, first: int, last: int) -> tuple[int, int]:
    """The same stretch without words that are cut in two at its ends."""
    if start:
        space = re.search(r"\s", text[start:first])
        start = start + space.end() if space else start
    if end < len(text):
        space_before = re.search(r"\s\S*$", text[last:end])
        end = last + space_before.start() if space_before else end
    return start, end


def _cut(text: str, hits: Iterable[Spot], start: int, end: int) -> list[Piece]:
    pieces: list[Piece] = []
    at = start
    for hit in hits:
        if hit.start > at:
            pieces.append(Piece(text[at : hit.start]))
        pieces.append(Piece(text[hit.start : hit.end], is_match=True))
        at = hit.end
    if at < end:
        pieces.append(Piece(text[at:end]))
    return pieces


def _shortened(text: str, start: int, length: int) -> str:
    return text[start : start + length].rstrip() + ("…" if len(text) > start + length else "")
