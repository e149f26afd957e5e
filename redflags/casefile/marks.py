"""What the reading found in a text, as marked parts of that text."""

from collections.abc import Iterable
from dataclasses import dataclass

from redflags.casefile.words import read_as
from redflags.engine.dossier import Statement
from redflags.engine.rule import suggested


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a text; `label` says what was read in it, "" for what was not."""

    text: str
    label: str = ""
    suggested: bool = False  # only a candidate's or referee's own words, or a weighing of words, say so


@dataclass(frozen=True, slots=True)
class Marked:
    """A text in parts."""

    parts: tuple[Part, ...]


def mark(text: str, statements: Iterable[Statement]) -> Marked:
    """Cut a text at the spans of statements; where spans overlap, the first one stands."""
    parts: list[Part] = []
    at = 0
    for said in sorted(statements, key=lambda s: (s.start, -s.end)):
        start, end = max(said.start, 0), min(said.end, len(text))
        if start < at or end <= start:
            continue
        if start > at:
            parts.append(Part(text[at:start]))
        parts.append(Part(text[start:end], read_as(said.label, said.stance), suggested(said)))
        at = end
    if at < len(text):
        parts.append(Part(text[at:]))
    return Marked(tuple(parts))
