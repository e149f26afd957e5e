"""Other candidates that a dossier file names: what is shared with them, and who recommended whom."""

from candidates.inbound import words
from candidates.inbound.reader import Item, Reader, text, word
from candidates.inbound.tree import Path
from candidates.models import Referral, ToldLink
from candidates.names import compare

_REFERRALS = frozenset({"referrer", "referral", "referred_by"})


def read(reader: Reader) -> None:
    """Links that somebody told of."""
    for item, path in reader.each("related_candidates"):
        shared = [str(value) for value in item.get("shared") or ()]
        if _REFERRALS.intersection(shared):
            reader.add(Referral(direction="of", other_name=word(item, "name"), source="staff"), (*path, "shared"))
        _links(reader, item, path, shared)


def _links(reader: Reader, item: Item, path: Path, shared: list[str]) -> None:
    name, note = word(item, "name"), text(item, "note")
    names = compare(name, reader.intake.candidate.name)
    meaning = item.get("meaning") or words.link_meaning(f"{name}. {note}", names=names)
    kinds = dict.fromkeys(kind for kind in map(words.link_kind, shared) if kind)
    for place, kind in enumerate(kinds or [""]):
        link = ToldLink(other_name=name, kind=kind, meaning=meaning, source="staff")
        link.note = note if place == 0 else ""
        reader.add(link, (*path, "shared", place) if kinds else path)
