"""The person in a dossier file: names, and where the person says to be."""

from candidates.inbound.reader import Reader, word
from candidates.inbound.tree import Path
from candidates.models import Name, Place


def read(reader: Reader) -> None:
    """Names and claimed place."""
    person = reader.data["candidate"]
    reader.add(Name(value=reader.intake.candidate.name, source="application"), ("candidate", "full_name"))
    if person.get("preferred_name"):
        reader.add(Name(value=word(person, "preferred_name"), usage="preferred"), ("candidate", "preferred_name"))
    for place, item in enumerate(person.get("other_names") or ()):
        path: Path = ("candidate", "other_names", place)
        reader.add(Name(value=item["name"], usage="other", where=word(item, "where")), path)
    _place(reader)


def _place(reader: Reader) -> None:
    told, path = reader.data["candidate"].get("claimed_location"), ("candidate", "claimed_location")
    if not told:
        return
    reader.intake.candidate.show_town(word(told, "city"), word(told, "region"))
    reader.add(
        Place(
            city=word(told, "city"),
            region=word(told, "region"),
            country=reader.country(told, path),
            time_zone=word(told, "timezone"),
        ),
        path,
    )
