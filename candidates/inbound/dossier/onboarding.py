"""Accommodations and milestones in a dossier file."""

from candidates.inbound.reader import Reader, text, word
from candidates.models import Accommodation, Milestone


def read(reader: Reader) -> None:
    """What was asked for, and the steps that happened or were promised."""
    for item, path in reader.each("accommodations"):
        granted = item.get("granted")
        reader.add(
            Accommodation(
                on=reader.day(item, "requested_on", path),
                what=word(item, "type"),
                state="open" if granted is None else "granted" if granted else "declined",
                concerns=item.get("concerns") or ["presence"],
            ),
            path,
        )
    for item, path in reader.each("milestones"):
        due = reader.day(item, "due_on", path)
        reader.add(
            Milestone(
                kind=item["kind"],
                on=reader.day(item, "date", path),
                due_on=due,
                is_done=item.get("done", due is None) or due is None,
                by_other=bool(item.get("by_other")),
                note=text(item, "note"),
                source="staff",
            ),
            path,
        )
