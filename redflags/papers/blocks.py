"""The blocks a paper is made of, as plain data: whoever draws them treats every text as text (pure)."""

from collections.abc import Iterable, Sequence
from typing import Any

Block = dict[str, Any]
Part = dict[str, Any]
Section = dict[str, Any]


def facts(*pairs: tuple[object, object]) -> Block:
    """What something is called beside what it is; empty values are left out."""
    return {"kind": "facts", "rows": [[str(name), str(value)] for name, value in pairs if value not in ("", None)]}


def table(columns: Iterable[object], rows: Iterable[Sequence[object]]) -> Block:
    """A table with a head; every row has as many cells as it."""
    told = [["" if cell is None else str(cell) for cell in row] for row in rows]
    return {"kind": "table", "columns": [str(column) for column in columns], "rows": told}


def listing(items: Iterable[object]) -> Block:
    """Short lines, one under the other."""
    return {"kind": "list", "items": [str(item) for item in items if str(item)]}


def text(told: object, *, soft: bool = False) -> Block:
    """Running text; line ends are kept."""
    return {"kind": "text", "text": str(told), "soft": soft}


def notice(told: object) -> Block:
    """A text that stands out."""
    return {"kind": "notice", "text": str(told)}


def entry(title: object, *lines: tuple[object, object], meta: object = "") -> Block:
    """Something with a heading of its own: what it is, a soft line about it, and what is told of it."""
    told = [[str(name), str(value)] for name, value in lines if value not in ("", None)]
    return {"kind": "entry", "title": str(title), "meta": str(meta), "lines": told}


def part(label: object, *blocks: Block) -> Part:
    """Blocks under a heading; without one they belong to the section itself."""
    return {"label": str(label), "blocks": [block for block in blocks if not is_empty(block)]}


def section(heading: object, *parts: Part) -> Section:
    """A chapter. What holds nothing stays, and is told as empty: a gap has to be seen."""
    return {"heading": str(heading), "parts": list(parts)}


def is_empty(block: Block) -> bool:
    """Whether a block would draw nothing."""
    match block["kind"]:
        case "facts" | "table":
            return not block["rows"]
        case "list":
            return not block["items"]
        case "entry":
            return False
        case _:
            return not block["text"].strip()
