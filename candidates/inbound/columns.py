"""What a column of a table can mean, and the guess of it from its header in English or French (pure)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from candidates.inbound.headers import HEADERS
from candidates.names import sortable


@dataclass(frozen=True, slots=True)
class Field:
    """One meaning a column can have."""

    code: str
    label: Promise
    repeats: bool = False  # several columns may have it
    longest: int = 200


@dataclass(frozen=True, slots=True)
class Group:
    """Meanings that belong together."""

    label: Promise
    fields: tuple[Field, ...]


GROUPS = (
    Group(
        _("Person"),
        (
            Field("full_name", _("Full name")),
            Field("first_name", _("First name")),
            Field("last_name", _("Last name")),
            Field("preferred_name", _("Preferred name")),
            Field("own_id", _("Number or key in your file"), longest=60),
        ),
    ),
    Group(
        _("Contact"),
        (
            Field("email", _("E-mail"), repeats=True, longest=1000),
            Field("phone", _("Phone"), repeats=True, longest=1000),
            Field("linkedin", _("LinkedIn"), longest=500),
            Field("github", _("GitHub"), longest=500),
            Field("portfolio", _("Portfolio or web site"), longest=500),
        ),
    ),
    Group(
        _("Place"),
        (
            Field("location", _("Place in one cell (town, region, country)"), longest=300),
            Field("town", _("Town"), longest=120),
            Field("region", _("Region or province"), longest=120),
            Field("country", _("Country"), longest=120),
            Field("time_zone", _("Time zone"), longest=60),
        ),
    ),
    Group(
        _("Application"),
        (
            Field("role", _("Position or role")),
            Field("seniority", _("Seniority"), longest=60),
            Field("employment_type", _("Employment type"), longest=40),
            Field("applied_on", _("Applied on")),
            Field("channel", _("Channel"), longest=80),
            Field("stage", _("Stage")),
        ),
    ),
    Group(
        _("Requested pay"),
        (
            Field("rate", _("Rate in one cell (CAD 55/h)")),
            Field("rate_amount", _("Amount")),
            Field("rate_currency", _("Currency")),
            Field("rate_period", _("Per hour, day, month or year")),
        ),
    ),
    Group(
        _("Current work and school"),
        (
            Field("employer", _("Current or latest employer")),
            Field("job_title", _("Title there"), longest=300),
            Field("job_start", _("Started there")),
            Field("job_end", _("Left there")),
            Field("school", _("School")),
            Field("degree", _("Degree"), longest=300),
            Field("field_of_study", _("Field of study")),
            Field("school_end", _("Graduated")),
        ),
    ),
    Group(
        _("Text"),
        (Field("note", _("Note"), repeats=True, longest=65_536),),
    ),
)

FIELDS = {field.code: field for group in GROUPS for field in group.fields}

PROBLEM = "problem"
"""Header of the extra column of a file of failed rows: never taken in."""

_CODE_OF = {header: code for code, listed in HEADERS.items() for header in listed}

_NOT_HELD = re.compile(
    r"\b(?:nationality|citizenship|gender|sex|pronouns?|date of birth|birth ?date|birthday|dob|age|ethnicity|race|"
    r"religion|marital status|photo|picture|headshot|languages?|mother tongue|visa|work authori[sz]ation|"
    r"immigration status|ssn|sin|social (?:security|insurance)(?: number)?|passport(?: number)?|"
    r"birthplace|place of birth|disability|"
    r"veteran|nationalite|citoyennete|genre|sexe|date de naissance|naissance|lieu de naissance|ethnie|origine ethnique|"
    r"etat civil|situation familiale|langues?|langue maternelle|nas|permis de travail|handicap)\b"
)
_CLUES = (
    ("email", re.compile(r"\be ?mail\b|\bcourriel\b")),
    ("linkedin", re.compile(r"linkedin")),
    ("github", re.compile(r"github")),
    ("phone", re.compile(r"\bphone\b|\btelephone\b|\bmobile\b")),
    ("note", re.compile(r"\bnotes?\b|\bcomment")),
)
_LOOKS = (
    ("email", re.compile(r"\s*[^@\s]+@[^@\s]+\.[^@\s]+\s*")),
    ("linkedin", re.compile(r"\s*(?:https?://)?(?:[a-z]+\.)?linkedin\.com/.*", re.IGNORECASE)),
    ("github", re.compile(r"\s*(?:https?://)?(?:www\.)?github\.com/.*", re.IGNORECASE)),
    ("portfolio", re.compile(r"\s*https?://.*", re.IGNORECASE)),
    ("applied_on", re.compile(r"\s*(?:\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{4})(?:[ T].*)?")),
    ("phone", re.compile(r"\s*'?\+?[\d() .-]{9,20}(?:\s*(?:x|ext\.?)\s*\d+)?\s*")),
    ("full_name", re.compile(r"\s*[^\W\d_][\w'’.-]*(?:\s+[^\W\d_][\w'’.-]*){1,4}\s*")),
)


def header_key(header: str) -> str:
    """A header in the form it is looked up by."""
    return " ".join(re.sub(r"[^\w]+|_", " ", sortable(header)).split())


def is_not_held(header: str) -> bool:
    """Whether a column tells what this product must not hold."""
    return bool(_NOT_HELD.search(header_key(header)))


def guess(headers: Sequence[str], remembered: dict[str, str]) -> list[str]:
    """A meaning for each column, "" for none; what was chosen last time goes before what the header suggests."""
    found: list[str] = []
    for header in headers:
        key = header_key(header)
        code = remembered[key] if key in remembered else _by_header(key)
        known = FIELDS.get(code)
        found.append(code if known and (known.repeats or code not in found) else "")
    return found


def _by_header(key: str) -> str:
    if key == PROBLEM or is_not_held(key):
        return ""
    code = _CODE_OF.get(key) or _CODE_OF.get(key.rstrip(" 0123456789"))
    return code or next((code for code, clue in _CLUES if clue.search(key)), "")


def guess_by_content(samples: Sequence[Sequence[str]]) -> list[str]:
    """A meaning for each column of a table without header, from what most of its cells look like."""
    found: list[str] = []
    for cells in samples:
        told = [cell for cell in cells if cell.strip()]
        looks = (code for code, look in _LOOKS if told and sum(bool(look.fullmatch(c)) for c in told) * 2 > len(told))
        found.append(next((code for code in looks if code not in found or FIELDS[code].repeats), ""))
    return found


def is_header(rows: Sequence[Sequence[str]], known: frozenset[str] = frozenset()) -> bool:
    """Whether the first of some rows names the columns.

    It does where none of its cells looks like a value, and one is a header that is `known` from before or to everybody,
    or stands above cells that do look like values.
    """
    first, *others = rows
    told = [cell for cell in first if cell.strip()]
    if any(_looks_like_a_value(cell) for cell in told):
        return False
    if any(header_key(cell) in known or _by_header(header_key(cell)) or is_not_held(cell) for cell in told):
        return True
    return any(_looks_like_a_value(cell) for row in others for cell in row)


def _looks_like_a_value(cell: str) -> bool:
    return any(look.fullmatch(cell) for code, look in _LOOKS if code != "full_name")
