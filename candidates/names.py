"""Compares names of one and the same person, tolerant of order, accents, initials and added names (pure).

Never compares different people, and never says more than how two spellings relate: only a person can confirm that they
are different. Measured trap: transliterations ("Mohammed Ali", "Muhammad Aly") come out as different.
"""

import re
import unicodedata

_PUNCTUATION = re.compile(r"[^\w\s]", re.UNICODE)
_HONORIFICS = frozenset(
    {"mr", "mrs", "ms", "mx", "dr", "prof", "m", "mme", "mlle", "me", "jr", "sr", "ii", "iii", "phd"}
)


def sortable(name: str) -> str:
    """A form for sorting and searching: no accents, no case (the embedded PostgreSQL sorts by code point)."""
    decomposed = unicodedata.normalize("NFKD", name)
    return "".join(c for c in decomposed if not unicodedata.combining(c)).casefold().strip()


def tokens(name: str) -> frozenset[str]:
    """The parts of a name for comparing; hyphenated parts count singly, honorifics not at all."""
    words = _PUNCTUATION.sub(" ", sortable(name).replace("'", "").replace("’", "")).split()
    return frozenset(word for word in words if word not in _HONORIFICS)


def compare(one: str, other: str) -> str:
    """same, compatible (one contains the other, initials allowed), partial, different, or "" where a name is empty."""
    first, second = tokens(one), tokens(other)
    if not first or not second:
        return ""
    if first == second:
        return "same"
    smaller, larger = sorted((first, second), key=len)
    if all(_matches(part, larger) for part in smaller):
        return "compatible"
    whole_words = {part for part in smaller & larger if len(part) > 1}
    return "partial" if whole_words else "different"


def _matches(part: str, others: frozenset[str]) -> bool:
    return part in others or (len(part) == 1 and any(other.startswith(part) for other in others))
