"""Messages and notes in a dossier file."""

from candidates.inbound.reader import Reader, word
from candidates.models import Message


def read(reader: Reader) -> None:
    """What was written, and the recruiter's own notes."""
    for item, path in reader.each("messages"):
        writer = "staff" if item.get("from") == "recruiter" else str(item.get("from", "unknown"))
        reader.add(
            Message(
                kind="message",
                on=reader.day(item, "date", path),
                channel=word(item, "channel"),
                writer=writer,
                source="staff" if writer == "staff" else "candidate",
                text=str(item["text"]),
            ),
            path,
        )
    if reader.data.get("notes"):
        reader.add(Message(kind="note", source="staff", text=str(reader.data["notes"])), ("notes",))
