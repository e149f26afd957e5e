"""Reads single cells as people type them: dates, pay, places, lists, stages, addresses of pages (pure).

Each reader takes the trimmed text of a cell and raises UnreadableCellError, which says what is wrong and what would be
right.
"""

import re
from dataclasses import dataclass
from decimal import Decimal

from django.utils.translation import gettext as _

from candidates import countries, pages
from candidates.dates import PartialDate, UnreadableDateError
from candidates.inbound.currencies import CURRENCIES
from candidates.models import Period, Stage
from candidates.names import sortable
from screening.spreadsheets import GUARD, unguarded

NOTHING = frozenset(
    {"", "-", "--", "—", "–", "n/a", "na", "none", "null", "nil", "#n/a", "s/o", "aucun", "aucune", "."}
)
"""What people write into a cell that has nothing to say."""

MIN_AMOUNT, MOST_AMOUNT = Decimal("0.01"), Decimal(10**10)


class UnreadableCellError(ValueError):
    """A cell that cannot be taken; the message says what would be right."""


def plain(cell: str) -> str:
    """The cell's text, trimmed, without the apostrophe that keeps spreadsheets from running it as a formula."""
    text = (unguarded(cell) if GUARD in cell else cell).strip().replace("\u00a0", " ")
    return "" if text.casefold() in NOTHING else text


def several(text: str) -> list[str]:
    """The values of a cell that holds several."""
    return [part for part in (part.strip() for part in re.split(r"[;,|\n\t]+|\s+/\s+", text)) if part]


# --- dates

_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[T ].*)?")
_NUMBERS = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:[T ,].*)?")
_MONTH_AND_YEAR = re.compile(r"(\d{1,2})[-/.](\d{4})")
_SHORT_YEAR = re.compile(r"\d{1,2}([-/.])\d{1,2}\1\d{2}(?:[T ,].*)?")
_DAY_WORD_YEAR = re.compile(r"(?:(\d{1,2})(?:st|nd|rd|th|er)?[ .-]+)?([a-z]{3,9})\.?[ ,.-]+(\d{4})")
_WORD_DAY_YEAR = re.compile(r"([a-z]{3,9})\.? +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})")
_MONTHS = {
    "jan": 1, "feb": 2, "fev": 2, "mar": 3, "apr": 4, "avr": 4, "may": 5, "mai": 5, "jun": 6, "juin": 6,
    "jul": 7, "juil": 7, "aug": 8, "aou": 8, "sep": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip


def date_of(text: str, order: str = "") -> PartialDate:
    """A date of any precision; `order` (dmy or mdy) settles what 03/04/2024 means."""
    iso = _iso(sortable(text), order) or text
    try:
        return PartialDate.parse(iso)
    except UnreadableDateError as error:
        raise UnreadableCellError(str(error).replace(iso, text)) from None


def _iso(text: str, order: str) -> str:
    """The date in ISO form, or "" where it is not written in any form known here."""
    if match := _ISO.fullmatch(text):
        return "-".join(part for part in match.groups() if part)
    if match := _NUMBERS.fullmatch(text):
        return _by_order(text, int(match[1]), int(match[3]), match[4], "dmy" if match[2] == "." else order)
    if match := _MONTH_AND_YEAR.fullmatch(text):
        return f"{match[2]}-{match[1]}"
    if _SHORT_YEAR.fullmatch(text):
        raise UnreadableCellError(_("“%(text)s”: write the year with four digits.") % {"text": text})
    if match := _DAY_WORD_YEAR.fullmatch(text):
        return _by_word(match[2], match[3], match[1])
    if match := _WORD_DAY_YEAR.fullmatch(text):
        return _by_word(match[1], match[3], match[2])
    return ""


def _by_order(text: str, first: int, second: int, year: str, order: str) -> str:
    if first > 12 or order == "dmy" or first == second:
        return f"{year}-{second}-{first}"
    if second > 12 or order == "mdy":
        return f"{year}-{first}-{second}"
    raise UnreadableCellError(
        _("“%(text)s” can be read in two ways: choose day first or month first, or write YYYY-MM-DD.") % {"text": text}
    )


def _by_word(word: str, year: str, day: str | None) -> str:
    month = _MONTHS.get(word[:4]) or _MONTHS.get(word[:3])
    return f"{year}-{month}" + (f"-{day}" if day else "") if month else ""


def order_of(texts: list[str]) -> str:
    """dmy or mdy where a column's dates give it away, "" where they do not or contradict each other."""
    seen = {_order(match) for text in texts if (match := _NUMBERS.fullmatch(text.strip())) and match[2] != "."} - {""}
    return seen.pop() if len(seen) == 1 else ""


def _order(match: re.Match[str]) -> str:
    if int(match[1]) > 12:
        return "dmy"
    return "mdy" if int(match[3]) > 12 else ""


# --- pay


@dataclass(frozen=True, slots=True)
class Pay:
    """An amount with what it is for."""

    amount: Decimal
    currency: str
    period: str


_SYMBOLS = {
    "us$": "USD", "ca$": "CAD", "c$": "CAD", "$ca": "CAD", "$us": "USD", "a$": "AUD", "au$": "AUD", "nz$": "NZD",
    "hk$": "HKD", "s$": "SGD", "r$": "BRL", "€": "EUR", "£": "GBP", "₹": "INR", "₴": "UAH", "zł": "PLN",
}  # fmt: skip
_ALSO_SMALL = frozenset({"AUD", "BRL", "CAD", "CHF", "EUR", "GBP", "INR", "MXN", "NZD", "PLN", "USD"})
"""Codes that count in small letters too: others, like “all” and “try”, are words."""
_PERIODS = (
    (Period.HOUR, r"h|hr|hrs|hour|hourly|heure|heures|horaire"),
    (Period.DAY, r"d|day|daily|jour|jours|journalier|per diem"),
    (Period.MONTH, r"m|mo|month|monthly|mois|mensuel"),
    (Period.YEAR, r"y|yr|year|yearly|annual|annually|annum|p\.?a\.?|an|annee|annuel|par an"),
)
_AMOUNT = re.compile(r"(?P<minus>(?<!\w)[-\u2212])?(?P<digits>\d(?:[\d.,']|\s(?=\d))*)(?P<unit>[^\W\d_]*)")
_NUMBER = re.compile(
    r"(?P<whole>[1-9]\d{0,2}([ ',.])\d{3}(?:\2\d{3})*|[1-9]\d?(?:,\d\d)+,\d{3}|\d+)(?:(?P<point>[.,])(?P<rest>\d+))?"
)
_THOUSANDS = "k"
_OTHER_SIZES = frozenset({"e", "m", "mio", "mn", "million"})


def pay_of(text: str, currency: str = "", period: str = "") -> Pay:
    """A rate like “CAD 55/h”, “$75k a year” or “450 € / jour”; what it does not say comes from the defaults."""
    amount = amount_of(text)
    return Pay(amount, currency_in(text) or _needed_currency(currency), period_in(text) or _needed(period))


def amount_of(text: str) -> Decimal:
    """The one amount of a text, above zero, with either comma or point for decimals."""
    found = list(_AMOUNT.finditer(text.casefold().replace("’", "'")))
    number = _NUMBER.fullmatch(" ".join(found[0]["digits"].rstrip(".,'").split())) if len(found) == 1 else None
    unit = found[0]["unit"] if found else ""
    unclear = unit in _OTHER_SIZES or (unit.startswith(_THOUSANDS) and unit != _THOUSANDS)
    if not number or unclear or (number["point"] or " ") in number["whole"].replace(" ", ""):
        raise UnreadableCellError(_("“%(text)s” is not one amount: write it like CAD 55/h.") % {"text": text[:40]})
    told = Decimal(re.sub(r"\D", "", number["whole"]) + "." + (number["rest"] or "0"))
    amount = told * 1000 if unit == _THOUSANDS else told
    if found[0]["minus"] or not MIN_AMOUNT <= amount < MOST_AMOUNT:
        raise UnreadableCellError(_("“%(text)s”: an amount lies above 0 and below 10 billion.") % {"text": text[:40]})
    return min(amount.quantize(MIN_AMOUNT), MOST_AMOUNT - MIN_AMOUNT)


def currency_in(text: str) -> str:
    """The currency a text names by code or unmistakable sign, or ""."""
    for word in re.findall(r"(?<![A-Za-z])([A-Za-z]{3})(?![A-Za-z])", text):
        if word in CURRENCIES or word.upper() in _ALSO_SMALL:
            return str(word.upper())
    folded = text.casefold().replace(" ", "")
    return next((code for sign, code in _SYMBOLS.items() if sign in folded), "")


def _needed_currency(default: str) -> str:
    if not default:
        raise UnreadableCellError(_("Which currency? Write its three letters, like CAD, or choose one for the file."))
    return default


def period_in(text: str) -> str:
    """What a rate is for, or ""."""
    word = re.sub(r"\d[\d.,' ]*k?\b", " ", sortable(text))
    for period, pattern in _PERIODS:
        if re.search(rf"(?:^|[^a-z])(?:{pattern})(?:$|[^a-z])", word):
            return str(period)
    return ""


def _needed(default: str) -> str:
    if not default:
        raise UnreadableCellError(_("For how long? Write per hour, day, month or year, or choose one for the file."))
    return default


# --- places


@dataclass(frozen=True, slots=True)
class Location:
    """A place in one cell."""

    town: str = ""
    region: str = ""
    country: str = ""


def location_of(text: str) -> Location:
    """“Toronto, ON, Canada”: town, region, country; a last part that is a country counts as one."""
    parts = [part.strip() for part in text.split(",") if part.strip()]
    country = countries.code_of(parts[-1]) if len(parts) > 2 or (parts and len(parts[-1]) > 2) else ""
    if country:
        parts.pop()
    town, *regions = parts or [""]
    return Location(town, ", ".join(regions), country)


def country_of(text: str) -> str:
    """A country by code or name."""
    code = countries.code_of(text)
    if not code:
        raise UnreadableCellError(
            _("“%(text)s” is no country known here: write two letters like CA.") % {"text": text[:40]}
        )
    return code


# --- stages and pages

_STAGES = {
    Stage.APPLIED: "applied new application received inbox lead postule recu nouvelle nouveau candidature",
    Stage.SCREENING: "screening screen screened review prescreen phone-screen preselection tri evaluation",
    Stage.INTERVIEWING: "interviewing interview interviews onsite on-site entrevue entretien entrevues entretiens",
    Stage.OFFER: "offer offered conditional-offer offre",
    Stage.ONBOARDING: "onboarding accepted hired embauche integration accueil",
    Stage.PROBATION: "probation essai",
    Stage.EMPLOYED: "employed active employee employe en-poste",
    Stage.CLOSED: "closed rejected declined withdrawn archived refused disqualified rejete refuse retire ferme archive",
}
_STAGE_OF = {word: stage for stage, listed in _STAGES.items() for word in listed.split()}


def stage_of(text: str) -> str:
    """A stage in the words of another system."""
    word = re.sub(r"[^a-z]+", "-", sortable(text)).strip("-")
    stage = _STAGE_OF.get(word)
    if stage is None:
        allowed = ", ".join(Stage.values)
        raise UnreadableCellError(
            _("“%(text)s” is no stage known here; write one of: %(allowed)s.") % {"text": text[:40], "allowed": allowed}
        )
    return str(stage)


_HANDLE = re.compile(r"@?[\w.-]{1,80}")
_PROFILES = {"linkedin": "https://www.linkedin.com/in/", "github": "https://github.com/"}


def page_of(text: str, network: str) -> str:
    """The address of a page; on LinkedIn and GitHub a handle will do."""
    if len(text) > 500:
        raise UnreadableCellError(_("This address is longer than 500 characters."))
    if pages.comparable(text) and not re.search(r"\s", text):
        return text
    if network in _PROFILES and _HANDLE.fullmatch(text):
        return _PROFILES[network] + text.removeprefix("@")
    raise UnreadableCellError(_("This is no address of a page: write it like https://example.com/name."))
