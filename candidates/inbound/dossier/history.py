"""Work and education in a dossier file, each entry with the source that tells it."""

from candidates.inbound.reader import NOW, Reader, text, word
from candidates.models import HistoryEntry


def read(reader: Reader) -> None:
    """Employers and schools."""
    _entries(reader, "work_history", "employment", "employer", "title")
    _entries(reader, "education", "education", "institution", "credential")


def _entries(reader: Reader, section: str, kind: str, organisation: str, title: str) -> None:
    for item, path in reader.each(section):
        reader.add(
            HistoryEntry(
                kind=kind,
                source=item["source"],
                organisation=word(item, organisation),
                title=word(item, title),
                field=word(item, "field"),
                start=reader.partial(item, "start", path),
                end=reader.partial(item, "end", path),
                is_current=word(item, "end").lower() in NOW,
                is_part_time=bool(item.get("part_time")),
                note=text(item, "note"),
            ),
            path,
        )
