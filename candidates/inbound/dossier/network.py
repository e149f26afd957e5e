"""Where sessions came from, in a dossier file."""

from candidates.inbound.reader import Reader, text, word
from candidates.models import Sighting


def read(reader: Reader) -> None:
    """Every network observation."""
    for item, path in reader.each("network"):
        reader.add(
            Sighting(
                on=reader.day(item, "date", path),
                context=word(item, "context"),
                ip=word(item, "ip"),
                country=reader.country(item, path, "geo_country"),
                asn=word(item, "asn"),
                kind=item.get("ip_type", "unknown"),
                time_zone=word(item, "timezone_observed"),
                note=text(item, "note"),
                source="staff",
            ),
            path,
        )
