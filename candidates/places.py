"""Postal addresses and towns in a form for comparing (pure)."""

import re

from candidates.names import sortable

_ABBREVIATIONS = {
    "street": "st", "rue": "rue", "avenue": "av", "ave": "av", "boulevard": "bd", "blvd": "bd", "road": "rd",
    "drive": "dr", "lane": "ln", "court": "ct", "place": "pl", "apartment": "unit", "apt": "unit", "suite": "unit",
    "unit": "unit", "app": "unit", "appartement": "unit", "bureau": "unit", "north": "n", "south": "s", "east": "e",
    "west": "w", "nord": "n", "sud": "s", "est": "e", "ouest": "o",
}  # fmt: skip


def address_key(street: str, city: str, region: str, country: str) -> str:
    """Equal for one postal address however it was typed; "" where the street is not known."""
    if not street.strip():
        return ""
    words = [_ABBREVIATIONS.get(word, word) for word in _words(street.replace("#", " unit "))]
    return "|".join([" ".join(words), town_key(city), " ".join(_words(region)), country.strip().upper()])


def town_key(city: str) -> str:
    """Equal for one town."""
    return " ".join("saint" if word in {"st", "ste", "sainte"} else word for word in _words(city))


def _words(text: str) -> list[str]:
    return re.sub(r"[^\w\s]", " ", sortable(text)).split()
