"""Made-up people as a table that can be imported."""

import csv
import io

from redflags.generator.register import persona


def table(first: int, rows: int) -> str:
    """So many people from a serial number on, as CSV."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(["Full name", "E-mail", "Phone", "City", "Region", "Country", "Position", "Applied on"])
    for serial in range(first, first + rows):
        who = persona(1, serial)
        town = (who.town.city, who.town.region, who.town.country)
        writer.writerow([who.name, who.email, who.phone, *town, "Data Engineer", "2026-02-27"])
    return out.getvalue()
