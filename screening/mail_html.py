"""Takes the text of a mail apart for its HTML part, so that both always say the same (pure).

Words come from candidates and contacts too. They stay text: nothing in them is read as markup, and only a link to our
own address becomes one.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

_NUMBERED = re.compile(r"(?P<mark>[1-9][0-9]{0,2})\. (?P<text>.*)", re.ASCII)
_LISTED = re.compile(r"(?P<mark>)- (?P<text>.*)")


class Kind(StrEnum):
    """How a block of lines is drawn."""

    TEXT = "text"
    LINK = "link"
    BUTTON = "button"  # the one link of a mail that has one alone
    NUMBERED = "numbered"
    LISTED = "listed"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text, or one link."""

    text: str
    is_link: bool = False


@dataclass(slots=True)
class Item:
    """One item of a list."""

    mark: str  # the number as it stands in the text; "" where there is none
    lines: list[Line]


@dataclass(slots=True)
class Block:
    """A paragraph, a link or a list."""

    kind: Kind
    lines: list[Line]
    items: list[Item]


def blocks(text: str, *, own: str) -> list[Block]:
    """The blocks of a text; what begins with `own` and stands on a line of its own is a link."""
    found: list[Block] = []
    for paragraph in re.split(r"\n\s*\n", text.strip()):
        for block in _of(paragraph.split("\n"), own):
            if found and block.items and found[-1].kind == block.kind:
                found[-1].items += block.items
            else:
                found.append(block)
    links = [block for block in found if block.kind is Kind.LINK]
    if len(links) == 1:
        links[0].kind = Kind.BUTTON
    return found


def _of(lines: list[str], own: str) -> Iterator[Block]:
    """A paragraph as one block, or as a text that leads to a list."""
    lead: list[Line] = []
    kind, items = Kind.TEXT, list[Item]()
    for told in lines:
        line = _line(told, own)
        number, mark = _NUMBERED.fullmatch(line.text), _LISTED.fullmatch(line.text)
        found = number or mark
        if found and (not items or kind is (Kind.NUMBERED if number else Kind.LISTED)):
            kind = Kind.NUMBERED if number else Kind.LISTED
            items.append(Item(found["mark"], [Line(found["text"])]))
        elif items:
            items[-1].lines.append(line)
        else:
            lead.append(line)
    if lead:
        yield Block(Kind.LINK if len(lead) == 1 and lead[0].is_link else Kind.TEXT, lead, [])
    if items:
        yield Block(kind, [], items)


def _line(told: str, own: str) -> Line:
    text = told.strip()
    return Line(text, is_link=bool(own) and text.startswith(f"{own}/") and not re.search(r"\s", text))
