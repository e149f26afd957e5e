"""Countries as people write them, in their two-letter codes (pure)."""

import importlib.util
from functools import cache
from pathlib import Path
from types import ModuleType

import phonenumbers

from candidates.names import sortable

_ALSO = {
    **dict.fromkeys(("uk", "great britain", "england", "scotland", "wales", "northern ireland"), "GB"),
    **dict.fromkeys(("usa", "u.s.", "u.s.a.", "united states of america", "etats-unis d'amerique"), "US"),
    "czechia": "CZ",
    "republic of korea": "KR",
    "turkiye": "TR",
    "viet nam": "VN",
}
_LANGUAGES = ("en", "fr")


@cache
def _by_name() -> dict[str, str]:
    """Names to codes, in English and French, as the phone number library lists them."""
    table: dict[str, dict[str, str]] = _locale().LOCALE_DATA
    found = dict(_ALSO)
    for code, names in table.items():
        if len(code) != 2:
            continue
        for language in _LANGUAGES:
            name = names.get(language, "")
            name = names.get(name[1:], "") if name.startswith("*") else name
            if name:
                found[sortable(name)] = code
    return found


def _locale() -> ModuleType:
    """The library's table of names alone: importing its package would load 100 MB of places beside it."""
    path = Path(phonenumbers.__file__).parent / "geodata" / "locale.py"
    spec = importlib.util.spec_from_file_location("phonenumbers.geodata.locale", path)
    if spec is None or spec.loader is None:
        raise ImportError(str(path))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@cache
def _codes() -> frozenset[str]:
    return frozenset(_by_name().values())


def code_of(told: str) -> str:
    """The two-letter code of a country told by code or by name, or "" where it is not known."""
    text = told.strip()
    if text.upper() in _codes():
        return text.upper()
    return _by_name().get(sortable(text), "")
