"""Interviews in a dossier file, with what was seen in them, and signs seen elsewhere."""

from collections.abc import Iterator

from django.utils.translation import gettext as _

from candidates.inbound import words
from candidates.inbound.reader import Item, Reader, text, word
from candidates.inbound.tree import Path
from candidates.models import Interview, Message, Sign
from candidates.signs import BY_CODE


def read(reader: Reader) -> None:
    """Interviews, then what was seen outside of them."""
    for item, path in reader.each("interviews"):
        _interview(reader, item, path)
    for item, path in reader.each("signs"):
        code = words.EVENTS.get(item["code"], item["code"])
        if code not in BY_CODE:
            reader.notice((*path, "code"), _("unknown code, not taken"))
            continue
        reader.add(Sign(code=code, on=reader.day(item, "date", path), note=text(item, "note"), source="staff"), path)


def _interview(reader: Reader, item: Item, path: Path) -> None:
    outcome = word(item, "outcome")
    if outcome not in words.OUTCOMES:
        if outcome:
            reader.notice((*path, "outcome"), _("unknown outcome, kept as “held, with questions left”"))
        outcome = "concern" if outcome else "scheduled"
    offered = str(item.get("type", "video"))
    interview = Interview(
        on=reader.day(item, "date", path),
        platform=word(item, "platform"),
        offered=offered,
        held=str(item.get("held_as", offered if outcome in words.HELD else "")),
        outcome=outcome,
    )
    reader.add(interview, path)
    for event, where in _seen(item, path):
        _sign(reader, event, where, interview)
    if item.get("notes"):
        _note(reader, str(item["notes"]), (*path, "notes"), interview)


def _seen(item: Item, path: Path) -> Iterator[tuple[str, Path]]:
    for place, event in enumerate(item.get("events") or ()):
        yield str(event), (*path, "events", place)
    for test, result in (item.get("tests") or {}).items():
        yield f"{test}_{result}", (*path, "tests", test)


def _sign(reader: Reader, event: str, path: Path, interview: Interview) -> None:
    code = words.EVENTS.get(event, event)
    if event in words.NOT_HELD_EVENTS:
        reader.notice(path, _("dropped: remarks about language are not held"))
    elif code in BY_CODE:
        reader.add(Sign(code=code, on=interview.on, interview=interview, source="staff"), path)
    else:
        reader.notice(path, _("unknown event, kept as a note"))
        _note(reader, event.replace("_", " "), path, interview)


def _note(reader: Reader, told: str, path: Path, interview: Interview) -> None:
    reader.add(Message(kind="note", source="staff", on=interview.on, interview=interview, text=told), path)
