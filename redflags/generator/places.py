"""Towns where made-up people live, and streets and phone numbers that belong to nobody."""

from dataclasses import dataclass
from random import Random


@dataclass(frozen=True, slots=True)
class Town:
    """A town, and the language its people mostly write in."""

    city: str
    region: str
    country: str
    time_zone: str
    language: str = "en"
    currency: str = "CAD"


def _towns(table: str) -> tuple[Town, ...]:
    return tuple(Town(*(part.strip() for part in line.split("|"))) for line in table.strip().splitlines())


TOWNS = _towns(
    """
    Toronto | ON | CA | America/Toronto
    Mississauga | ON | CA | America/Toronto
    Hamilton | ON | CA | America/Toronto
    Ottawa | ON | CA | America/Toronto
    Kitchener | ON | CA | America/Toronto
    London | ON | CA | America/Toronto
    Sudbury | ON | CA | America/Toronto
    Thunder Bay | ON | CA | America/Toronto
    Peterborough | ON | CA | America/Toronto
    Kingston | ON | CA | America/Toronto
    Montréal | QC | CA | America/Toronto | fr
    Laval | QC | CA | America/Toronto | fr
    Longueuil | QC | CA | America/Toronto | fr
    Québec | QC | CA | America/Toronto | fr
    Sherbrooke | QC | CA | America/Toronto | fr
    Trois-Rivières | QC | CA | America/Toronto | fr
    Gatineau | QC | CA | America/Toronto | fr
    Rimouski | QC | CA | America/Toronto | fr
    Moncton | NB | CA | America/Moncton | fr
    Fredericton | NB | CA | America/Moncton
    Halifax | NS | CA | America/Halifax
    Charlottetown | PE | CA | America/Halifax
    St. John’s | NL | CA | America/St_Johns
    Winnipeg | MB | CA | America/Winnipeg
    Brandon | MB | CA | America/Winnipeg
    Regina | SK | CA | America/Regina
    Saskatoon | SK | CA | America/Regina
    Calgary | AB | CA | America/Edmonton
    Edmonton | AB | CA | America/Edmonton
    Lethbridge | AB | CA | America/Edmonton
    Vancouver | BC | CA | America/Vancouver
    Surrey | BC | CA | America/Vancouver
    Victoria | BC | CA | America/Vancouver
    Kelowna | BC | CA | America/Vancouver
    Prince George | BC | CA | America/Vancouver
    Whitehorse | YT | CA | America/Whitehorse
    """
)

STREETS = tuple(
    " ".join(name.split())
    for name in """Alder Avenue; Ashgrove Road; Bayfield Street; Birchmount Crescent; Brookside Drive; Cartier
    Street; Cedar Lane; Chapel Hill Road; Clearwater Street; Coopers Road; Dominion Street; Elm Street; Fairview
    Avenue; Fraser Street; Garrison Road; Glen Abbey Drive; Harbour Street; Hawthorne Avenue; Hillcrest Road;
    Juniper Court; King Street; Lakeview Avenue; Laurier Avenue; Linden Street; Maple Avenue; Meadow Lane; Mill
    Street; Northfield Drive; Oakridge Road; Orchard Street; Parkdale Avenue; Pine Street; Prospect Street;
    Queen Street; Ravine Drive; Ridgeway Road; River Street; Riverside Drive; Rowan Street; Sainte-Anne Street;
    Spruce Street; St-Denis Street; Station Road; Summit Avenue; Sunnyside Avenue; Tamarack Drive; Union Street;
    Valley Road; Victoria Street; Walnut Street; Water Street; Wellington Street; Willow Street; Windermere
    Avenue; Woodland Drive""".split(";")
)

_AREA_CODES = tuple(
    """204 226 236 249 250 257 263 289 306 343 354 365 367 368 382 403 416 418 428 431 437 438 450 468 474 506 514 519
    548 579 581 584 587 604 613 639 647 672 683 705 709 742 753 778 780 782 807 819 825 867 873 879 902 905""".split()
)
_FIRST_LINE = 100
_INFORMATION = 1_212  # the one line of the exchange that answers


def phone(serial: int) -> str:
    """The number of the one person with this serial number, in the exchange 555, which has no subscribers.

    The first ones are 555-0100 to 555-0199, which are set apart for made-up people.
    """
    row, area = divmod(serial, len(_AREA_CODES))
    line = _FIRST_LINE + row + (_FIRST_LINE + row >= _INFORMATION)
    return f"+1{_AREA_CODES[area]}555{line % 10_000:04}"


def street(rng: Random, serial: int) -> str:
    """A street line that no two people share by chance."""
    number = 2 + serial * 7 % 9_973
    unit = f", unit {rng.randint(1, 24)}0{rng.randint(1, 9)}" if rng.random() < 0.4 else ""
    return f"{number} {rng.choice(STREETS)}{unit}"
