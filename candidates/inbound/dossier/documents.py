"""Documents in a dossier file: what was shown and what the look at it brought, never the document itself."""

from candidates.inbound.reader import Reader, text, word
from candidates.models import Document
from candidates.names import sortable

_ACCEPTED = frozenset({"accepted", "verified", "genuine", "ok", "passed"})
_REJECTED = frozenset({"rejected", "failed", "forged", "refused", "fake"})
_RECEIVED = frozenset({"", "received", "pending"})


def read(reader: Reader) -> None:
    """Every document that was handed in or looked at."""
    for item, path in reader.each("documents"):
        reader.add(
            Document(
                on=reader.day(item, "date", path),
                kind=word(item, "type"),
                state=state_of(word(item, "status")),
                note=text(item, "detail"),
                source="staff",
            ),
            path,
        )


def state_of(status: str) -> str:
    """A recruiter's word for a document in ours; one that is not known leaves questions."""
    word = sortable(status)
    if word in _ACCEPTED:
        return "accepted"
    if word in _REJECTED:
        return "rejected"
    return "received" if word in _RECEIVED else "doubtful"
