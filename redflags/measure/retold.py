"""The same case told in other words: what must change nothing in what is said of it, done to a file's data (pure)."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from redflags.engine.pay import PER_YEAR
from redflags.engine.vocabulary import Level

Data = dict[str, Any]
"""A dossier file as it was parsed."""

Names = Sequence[str]
"""Parts of names to put in the place of those in a file."""

YEARS = (-4, 4)
"""By how many years dates move: the calendar repeats, so that months and leap days stay what they were."""

_DAYS = frozenset(
    {"date", "requested_on", "completed_on", "applied_on", "due_on", "start", "end", "since", "created", "as_of"}
)
_DATE = re.compile(r"\d{4}(-\d\d){0,2}")
_EMAIL = re.compile(r"[^\s@<>()\"]+@[^\s@<>()\"]+\.[^\s@<>()\"]*\w")
_NUMBER = re.compile(r"\+?\d[\d ().-]{5,}\d")
_PART = re.compile(r"[^\W\d_]+")
_PER = re.compile(r"(?<=[\w$€£]) ?/ ?(hour|hr|h|day|month|mo|year|yr)\b|\bper (hour|day|month|year)\b")
_UNITS = {"h": "hour", "hr": "hour", "mo": "month", "yr": "year"}
_ADDRESSES = frozenset({"value", "url", "email", "handle", "id"})
"""Keys under which a name is part of an address: addresses stay, whoever has them."""
_NAMES = frozenset({"full_name", "preferred_name", "holder_name", "name", "subject", "from", "to"})
"""Keys that can hold a name alone, with its initials."""


@dataclass(frozen=True, slots=True)
class Retelling:
    """One way of telling a case otherwise; with what may become of it."""

    code: str
    does: str
    told: Callable[[Data, Names], Iterator[Data]]
    may_fall: bool = False  # what is added speaks for the person: the level may fall and no flag may come
    in_time: bool = True  # what is known at each stage stays the same as well


@dataclass(frozen=True, slots=True)
class Standpoint:
    """What is said of a case, as far as it must stay the same."""

    level: Level
    score: int
    flags: frozenset[str]  # that count
    codes: frozenset[str]  # of rules that fired; those on trial as well
    stages: tuple[Level, ...] = ()


@dataclass(frozen=True, slots=True)
class Difference:
    """A case of which something else was said once it was told otherwise."""

    name: str
    file: str
    before: Standpoint
    after: Standpoint

    @property
    def words(self) -> str:
        """What differs, in words."""
        return "; ".join(self._words())

    def _words(self) -> Iterator[str]:
        before, after = self.before, self.after
        if before.level is not after.level:
            yield f"{before.level.word} became {after.level.word}"
        elif before.score != after.score:
            yield f"score {before.score} became {after.score}"
        for word, gone, come in (("flag", before.flags, after.flags), ("rule", before.codes, after.codes)):
            yield from (f"{word} {name} came" for name in sorted(come - gone))
            yield from (f"{word} {name} went" for name in sorted(gone - come))
        if before.stages != after.stages:
            yield "a stage differs"


@dataclass(frozen=True, slots=True)
class Retold:
    """What became of all cases when they were told otherwise in one way."""

    way: Retelling
    cases: int  # that can be told so
    differences: Sequence[Difference]


def differs(before: Standpoint, after: Standpoint, way: Retelling) -> bool:
    """Whether a retelling changed what it must not."""
    if way.may_fall:
        return (after.level, after.score) > (before.level, before.score) or not after.flags <= before.flags
    return replace(after, stages=before.stages) != before or (way.in_time and after.stages != before.stages)


# --- what must change nothing


def _reversed(data: Data, _names: Names) -> Iterator[Data]:
    yield _each_list(data, lambda items: items[::-1])


def _renamed(data: Data, names: Names) -> Iterator[Data]:
    """Every part of everybody's name becomes another; equal parts stay equal, and initials those of their names."""
    parts = sorted({part for name in _people(data) for part in _PART.findall(name) if part[0].isupper()})
    becomes = _other_names(dict.fromkeys(map(_plain, parts)), names)

    def other(found: re.Match[str]) -> str:
        part: str = found[0]
        new = becomes.get(_plain(part), part) if part[0].isupper() else part
        return new.upper() if part.isupper() else new

    spelt = re.compile(rf"\b({'|'.join(map(re.escape, [part for part in parts if len(part) > 1])) or '(?!)'})\b")

    def renamed(text: str, path: tuple[str, ...]) -> str:
        if path[-1] in _ADDRESSES:
            return text
        return (_PART if path[-1] in _NAMES else spelt).sub(other, text)

    yield _each_text(data, renamed)


def _other_names(parts: Iterable[str], names: Names) -> dict[str, str]:
    """A new part for each; parts with one initial get parts with one initial, so that an initial fits as it fitted."""
    letters = dict.fromkeys(part[0] for part in parts)
    fresh = [name for name in names if _plain(name) not in parts]
    initials = dict(zip(letters, dict.fromkeys(_plain(name)[0] for name in fresh), strict=False))
    becomes: dict[str, str] = {}
    for part in parts:
        initial = initials.get(part[0], part[0])
        left = (name for name in fresh if _plain(name)[0] == initial and name not in becomes.values())
        becomes[part] = initial if len(part) == 1 else next(left, part)
    return becomes


def _plain(part: str) -> str:
    """A spelling without accents and case, as names are compared."""
    return "".join(c for c in unicodedata.normalize("NFKD", part) if not unicodedata.combining(c)).casefold()


def _by_another_unit(data: Data, _names: Names) -> Iterator[Data]:
    """What is asked, and what such work pays, for each other unit of time."""
    for period in PER_YEAR:
        for told, amounts in (("requested_rate", ("amount",)), ("market_rate", ("low", "median", "high"))):
            rate = data.get(told) or {}
            if rate.get("period", "year") == period or not any(rate.get(amount) for amount in amounts):
                continue
            other = deepcopy(data)
            times = PER_YEAR[rate.get("period", "year")] / PER_YEAR[period]
            converted = {amount: round(rate[amount] * times, 2) for amount in amounts if rate.get(amount)}
            other[told] |= {"period": period, **converted}
            yield other
    yield _each_text(data, lambda text, _path: _PER.sub(_an_hour, text))


def _an_hour(found: re.Match[str]) -> str:
    unit = found[1] or found[2]
    unit = _UNITS.get(unit, unit)
    return f" {'an' if unit == 'hour' else 'a'} {unit}" if found[1] else f"{'an' if unit == 'hour' else 'a'} {unit}"


def _in_capitals(data: Data, _names: Names) -> Iterator[Data]:
    yield _each_text(data, lambda text, _path: _EMAIL.sub(lambda found: found[0].upper(), text))
    yield _each_text(data, lambda text, _path: _EMAIL.sub(lambda found: found[0].lower(), text))


def _with_other_separators(data: Data, _names: Names) -> Iterator[Data]:
    """Telephone numbers, with their groups told apart by nothing, a stop, a hyphen or two spaces."""
    for between in ("", ".", "-", "  "):

        def spaced(text: str, path: tuple[str, ...], between: str = between) -> str:
            if "phones" not in path and path[-1:] != ("phone",) and not (path[:1] == ("changes",) and path[-1] == "to"):
                return text
            return _NUMBER.sub(lambda found: between.join(re.findall(r"\+?\d+", found[0])), text)

        yield _each_text(data, spaced)


def _said_twice(data: Data, _names: Names) -> Iterator[Data]:
    if data.get("messages"):
        yield data | {"messages": [*data["messages"], *deepcopy(data["messages"])]}


def _at_other_times(data: Data, _names: Names) -> Iterator[Data]:
    for years in YEARS:
        yield _each_day(data, partial(_moved, years=years))


def _asked_on_another_day(data: Data, _names: Names) -> Iterator[Data]:
    """An adjustment that was asked for on the first or on the last day of the file: it holds for every session."""
    days = sorted(day for day in _days(data) if len(day) == len("2000-01-01"))
    asked = [item for item in data.get("accommodations") or () if item.get("requested_on")]
    for day in (days[0], days[-1]) if asked and days else ():
        other = deepcopy(data)
        for item in other["accommodations"]:
            item["requested_on"] = day
        yield other


# --- what may only speak for the person


def _verified_once_more(data: Data, _names: Names) -> Iterator[Data]:
    days = sorted(day for day in _days(data) if len(day) == len("2000-01-01"))
    when = {"requested_on": days[-1], "completed_on": days[-1]} if days else {}
    for kind in ("employment", "education", "reference", "id_document", "address", "bank", "phone"):
        contact = {"found": "independent", "where": "found by ourselves"}
        check = {"type": kind, "status": "verified", "contact": contact, **when}
        yield data | {"checks": [*(data.get("checks") or ()), check]}


def _less_is_known(data: Data, _names: Names) -> Iterator[Data]:
    """Without one kind of fact that explains no other: what is not known is no sign."""
    person = data["candidate"]
    for key in ("requested_rate", "market_rate", "work_history", "education", "payments", "documents"):
        if data.get(key):
            yield {name: value for name, value in data.items() if name != key}
    for key in ("emails", "profiles", "addresses", "messaging"):
        if person.get(key):
            yield data | {"candidate": {name: value for name, value in person.items() if name != key}}


RETELLINGS = (
    Retelling("order", "every list the other way round", _reversed),
    Retelling("names", "everybody's name another one", _renamed),
    Retelling("units", "pay by the hour, day, month and year", _by_another_unit),
    Retelling("mail_case", "e-mail addresses in capitals and small letters", _in_capitals),
    Retelling("phone_format", "telephone numbers with other separators", _with_other_separators),
    Retelling("repeated", "every message twice", _said_twice),
    Retelling("calendar", "every date four years earlier and later", _at_other_times),
    Retelling("accommodation", "adjustments asked for on another day", _asked_on_another_day, in_time=False),
    Retelling("verified", "one independent verification more", _verified_once_more, may_fall=True),
    Retelling("less", "one kind of fact not known", _less_is_known, may_fall=True),
)


# --- walking through a file


def _each_list(value: Any, change: Callable[[list[Any]], list[Any]]) -> Any:
    if isinstance(value, dict):
        return {key: _each_list(part, change) for key, part in value.items()}
    return change([_each_list(part, change) for part in value]) if isinstance(value, list) else value


def _each_text(value: Any, change: Callable[[str, tuple[str, ...]], str], path: tuple[str, ...] = ()) -> Any:
    """With every text changed that is part of the case: not its label, nor what the product does not take."""
    if isinstance(value, dict):
        fixed = ("expected", "title", "kind") if not path else ()
        return {key: part if key in fixed else _each_text(part, change, (*path, key)) for key, part in value.items()}
    if isinstance(value, list):
        return [_each_text(part, change, path) for part in value]
    return change(value, path) if isinstance(value, str) else value


def _each_day(value: Any, change: Callable[[Any], Any]) -> Any:
    if isinstance(value, dict):
        return {
            key: change(part) if key in _DAYS and _is_date(part) else _each_day(part, change)
            for key, part in value.items()
        }
    return [_each_day(part, change) for part in value] if isinstance(value, list) else value


def _days(data: Data) -> set[str]:
    """Every date of the case itself, as told."""
    found: set[str] = set()

    def note(told: Any) -> Any:
        found.add(str(told))
        return told

    _each_day({key: value for key, value in data.items() if key in ("interviews", "messages", "checks")}, note)
    return found


def _is_date(told: Any) -> bool:
    return isinstance(told, int | str) and not isinstance(told, bool) and bool(_DATE.fullmatch(str(told)))


def _moved(told: Any, years: int) -> Any:
    moved = f"{int(str(told)[:4]) + years:04}{str(told)[4:]}"
    return int(moved) if isinstance(told, int) else moved


def _people(data: Data) -> Iterator[str]:
    """Names of everybody the file names as a person."""
    person = data["candidate"]
    yield str(person["full_name"])
    yield str(person.get("preferred_name") or "")
    yield from (str(other["name"]) for other in person.get("other_names") or ())
    yield from (str(other.get("name") or "") for other in data.get("related_candidates") or ())
    for item in (*(data.get("payments") or ()), *(data.get("changes") or ())):
        yield str((item.get("account") or {}).get("holder_name") or "")
    for check in data.get("checks") or ():
        yield str((check.get("contact") or {}).get("name") or "")
        if check.get("type") == "reference":
            yield str(check.get("subject") or "")
