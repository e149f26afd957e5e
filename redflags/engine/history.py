"""Histories told by several sources: lined up by organisation, compared in months between dates of uneven precision."""

import re
from calendar import monthrange
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import combinations, pairwise, permutations
from typing import NamedTuple
from unicodedata import combining, normalize

from dateutil.relativedelta import relativedelta

from redflags.engine.dossier import Check, Dossier, Entry, Span

COMPLETE = ("resume", "application", "linkedin", "ats")
"""Sources that mean to tell a whole history; a referee, an interview or a portfolio tells of one part."""

TOLD_NOW = ("resume", "application")
"""Sources written for this application: their "until today" means the day of applying. A profile may be stale."""

SAME_STAY_MONTHS = 3
"""Promotions and renewals at one organisation with at most this gap are one stay (ours)."""

ALIKE = 0.87
"""The ratio of two words from which on one may be a slip of the other (ours)."""

_TELLS_TODAY = frozenset({*TOLD_NOW, "linkedin"})
_UNDATED = Span.day(date.max)

_LEGAL_FORMS = frozenset(
    "inc incorporated ltd limited llc llp lp plc corp corporation co company gmbh mbh ag kg se sa sas sarl srl spa bv "
    "nv oy oyj ab as asa aps kk pty pte ltee enr cie group groupe holding holdings".split()
)
_FILLERS = frozenset("the of and for at in a de du des la le les l d et der die das und von".split())
_SCHOOL_WORDS = {
    **dict.fromkeys(
        "univ uni universite universitat universitaet universidad universita universidade universiteit".split(),
        "university",
    ),
    **dict.fromkeys("ecole school schule escuela".split(), "school"),
    **dict.fromkeys("college collegium cegep".split(), "college"),
    **dict.fromkeys("tech technological technische".split(), "technology"),
}
_TELLS_SCHOOLS_APART = frozenset("state college technology polytechnic community".split())
"""With one of these, a school's name means another school: the state university is not the university."""

_SIDE_WORK = re.compile(
    r"\b(freelanc\w*|consult\w*|contract\w*|advis\w*|board|volunt\w*|part.?time|self.?employ\w*|founder|owner|intern\w*|"
    r"tutor\w*|teaching assistant|student|mentor\w*|open.?source|pigiste|autonome|b[ée]n[ée]vol\w*|temps partiel|"
    r"stagiaire|conseill\w*|fondat\w*)\b",
    re.IGNORECASE,
)
_OWN_WORK = re.compile(r"\W*(freelanc\w*|self.?employed|independent|various.*|autonome|pigiste)\W*", re.IGNORECASE)
_LEVELS = (
    ("doctor", re.compile(r"\b(ph\.?\s?d|doctora\w*|d\.?phil|docteur)\b", re.IGNORECASE)),
    ("master", re.compile(r"\b(m\.?\s?sc|m\.?eng|m\.?a|mba|m\.?s|master\w*|ma[îi]trise|m\.?tech)\b", re.IGNORECASE)),
    (
        "bachelor",
        re.compile(
            r"\b(b\.?\s?sc|b\.?eng|b\.?a|b\.?s|b\.?tech|bachelor\w*|baccalaur[ée]at|licen[cs]e)\b", re.IGNORECASE
        ),
    ),
    (
        "below",
        re.compile(
            r"\b(diploma|dipl[oô]me|certificat\w*|associate\w*|bootcamp|d\.?e\.?c|high school)\b", re.IGNORECASE
        ),
    ),
)


class Stay(NamedTuple):
    """One unbroken time at one organisation, as one source tells it."""

    organisation: str
    kind: str  # employment | education
    source: str
    start: Span | None
    end: Span | None
    current: bool
    titles: tuple[str, ...]
    refs: tuple[str, ...]
    main: bool  # paid and neither part time nor side work, as far as told

    @property
    def key(self) -> str:
        """The organisation's name without what writers leave out, for naming events."""
        return "-".join(sorted(_words(self.organisation))) or "unnamed"


@dataclass(slots=True, eq=False)
class Telling:
    """The stays of one kind as one source tells them, in order of time."""

    source: str
    stays: list[Stay]
    _at: dict[str, list[Stay]] = field(default_factory=dict, init=False)
    _apart: dict[str, list[Stay]] = field(default_factory=dict, init=False)

    def __iter__(self) -> Iterator[Stay]:
        return iter(self.stays)

    def at(self, organisation: str) -> list[Stay]:
        """The stays at an organisation, by whichever of its names; several comparisons ask for each."""
        found = self._at.get(organisation)
        if found is None:
            found = self._at[organisation] = [
                stay
                for stay in self.stays
                if stay.organisation == organisation or same_organisation(organisation, stay.organisation)
            ]
        return found

    def apart_from(self, other: "Telling") -> list[Stay]:
        """The stays at organisations that another source does not tell of."""
        found = self._apart.get(other.source)
        if found is None:
            found = self._apart[other.source] = [stay for stay in self.stays if not other.at(stay.organisation)]
        return found


Lines = Mapping[tuple[str, str], Entry]
"""Lines of one source by kind and organisation."""

Outlines = Mapping[str, Lines]
"""Lines by source, see `outlines`."""


def _plain(name: str) -> str:
    """Without case and accents."""
    if name.isascii():
        return name.casefold()
    return "".join(c for c in normalize("NFKD", name.casefold()) if not combining(c))


@lru_cache(maxsize=4096)
def _words(name: str) -> frozenset[str]:
    words = re.findall(r"\w+", _plain(name).replace(".", ""))
    words = [_SCHOOL_WORDS.get(word, word) for word in words]
    meant = frozenset(words) - _LEGAL_FORMS - _FILLERS
    return meant or frozenset(words)


@lru_cache(maxsize=4096)
def same_organisation(one: str, other: str) -> bool:
    """Whether two names can mean one organisation: legal form, word order, accents, initials and slips do not matter.

    In doubt they are the same: a missed difference costs less than a wrong one.
    """
    first, second = _words(one), _words(other)
    if len(first) > len(second):
        first, second = second, first
    if not first:
        return False
    if first <= second:
        return not (second - first) & _TELLS_SCHOOLS_APART if "university" in second else True
    if len(first) < len(second):
        return len(first) == 1 and _is_initials(next(iter(first)), (one, other))
    return len(first & second) == len(first) - 1 and _differ_by_a_slip(first, second)


def _differ_by_a_slip(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether the one word that two names do not share is a longer one, written a little differently."""
    (word,), (twin,) = one - other, other - one
    if min(len(word), len(twin)) < 5 or _most_alike(word, twin) < ALIKE:
        return False
    first, second = (word, twin) if sorted(one) <= sorted(other) else (twin, word)  # the ratio tells them apart
    return SequenceMatcher(None, first, second).ratio() >= ALIKE


def _most_alike(word: str, twin: str) -> float:
    """What the ratio of two words is at most: no more letters match than stand in both."""
    matching = min(sum(map(set(twin).__contains__, word)), sum(map(set(word).__contains__, twin)))
    return 2 * matching / (len(word) + len(twin))


def _is_initials(short: str, names: tuple[str, str]) -> bool:
    words = [word for word in re.findall(r"\w+", _plain(max(names, key=len))) if word not in _LEGAL_FORMS]
    initials = {"".join(word[0] for word in words), "".join(word[0] for word in words if word not in _FILLERS)}
    return len(short) >= 2 and short in initials


def months_apart(one: Span, other: Span) -> int:
    """Whole months that surely lie between two dates; 0 where they can mean the same month or the same year."""
    if one.last < other.first:
        return whole_months(one.last, other.first)
    return whole_months(other.last, one.first) if other.last < one.first else 0


def months_in_common(one: Stay, other: Stay, today: date) -> int:
    """Whole months that surely belong to both stays; 0 where the dates do not say."""
    if one.start is None or other.start is None:
        return 0
    end = _surely_until(one, today)
    other_end = _surely_until(other, today)
    if end is None or other_end is None:
        return 0
    start, end = max(one.start.last, other.start.last), min(end, other_end)
    return whole_months(start, end) if start < end else 0


def _surely_until(stay: Stay | Entry, today: date) -> date | None:
    if stay.current:
        return today
    return stay.end.first if stay.end else None


def whole_months(start: date, end: date) -> int:
    """The whole months from one day to a later one, as `relativedelta` counts them, without its cost."""
    months = (end.year - start.year) * 12 + end.month - start.month
    if end.day >= start.day:
        return months
    return months - (end.day < monthrange(end.year, end.month)[1])


@lru_cache(maxsize=4096)
def months_later(day: date, months: int) -> date:
    """The day so many months later, or earlier; many dossiers ask of the same day."""
    return day + relativedelta(months=months)


def stays(dossier: Dossier, kind: str) -> list[Stay]:
    """The stays of one kind, source by source in order of time; unpaid lines (care, travel) are no employment."""
    return [stay for telling in tellings(dossier, kind) for stay in telling]


def tellings(dossier: Dossier, kind: str) -> Sequence[Telling]:
    """The same by source, in order of their names."""
    return dossier.once("tellings", lambda: _tellings(dossier.entries)).get(kind, ())


def _tellings(entries: Iterable[Entry]) -> dict[str, list[Telling]]:
    found: dict[str, list[Telling]] = {}
    for entry in sorted(entries, key=_place):
        organisation, kind = entry.organisation or entry.key, entry.kind
        if not organisation or not (entry.paid or kind != "employment"):
            continue
        told = found.setdefault(kind, [])
        if not told or told[-1].source != entry.source:
            told.append(Telling(entry.source, []))
        mine, stay = told[-1].stays, _stay(entry, organisation)
        for number, earlier in enumerate(mine):
            if _continues(earlier, stay):
                mine[number] = _joined(earlier, stay)
                break
        else:
            mine.append(stay)
    return found


def _place(entry: Entry) -> tuple[str, date, date, str]:
    start = entry.start or _UNDATED
    return entry.source, start.first, start.last, entry.ref


def outlines(dossier: Dossier) -> Outlines | None:
    """The lines as sources tell them, where every line is plainly a stay of its own.

    None where a source tells of one organisation twice, or two names may mean one: only there lines have to be joined
    and names looked for (`tellings`), which is most of the work on a history and which few files need.
    """
    return dossier.once("outlines", _outlines, dossier.entries)


def _outlines(entries: Iterable[Entry]) -> Outlines | None:
    found: dict[str, dict[tuple[str, str], Entry]] = {}
    names: set[str] = set()
    for entry in entries:
        kind, organisation = entry.kind, entry.organisation or entry.key
        if organisation and (entry.paid or kind != "employment"):
            lines = found.get(entry.source)
            if lines is None:
                lines = found[entry.source] = {}
            if lines.setdefault((kind, organisation), entry) is not entry:
                return None
            names.add(organisation)
    return found if _plainly_apart(names) else None


def _plainly_apart(names: Collection[str]) -> bool:
    """Whether each name tells an organisation, and no two of them the same one.

    Few files write one word in two names. Without one in common, only a name of a single word can mean another: as its
    initials, or by a slip.
    """
    met: set[str] = set()
    for words in map(_words, names):
        if len(words) < 2 or not met.isdisjoint(words):
            break
        met.update(words)
    else:
        return True
    words_of = {name: _words(name) for name in names}
    return all(words_of.values()) and not any(
        same_organisation(one, other)
        for (one, first), (other, second) in permutations(words_of.items(), 2)
        if len(first) == 1 or len(second) == 1 or not first.isdisjoint(second)
    )


def plainly_alike(dossier: Dossier, months: float) -> bool:
    """A first look without lining up: whether all sources tell the same stays, no date more than `months` apart.

    A source that means to tell a whole history may leave out jobs then, but only before or after all that it tells.
    """
    told = outlines(dossier)
    if told is None:
        return False
    today = today_of(dossier)
    for (source, lines), (other_source, other_lines) in combinations(told.items(), 2):
        both = 0
        for stay, one in lines.items():
            other = other_lines.get(stay)
            if other is None:
                continue
            both += 1
            if months_of_difference(one, other, today) > months:
                return False
            if one.kind == "education" and one.title != other.title:
                return False  # another degree, or the same in other words
        if source in COMPLETE and other_source in COMPLETE and not len(lines) == len(other_lines) == both:
            longer, shorter = (lines, other_lines) if len(lines) > len(other_lines) else (other_lines, lines)
            if len(shorter) > both or _is_amidst(longer, shorter):
                return False
    return True


def _is_amidst(longer: Lines, shorter: Lines) -> bool:
    """Whether a job that only the longer history tells of may have begun between two that the shorter one tells."""
    begun = [line.start.first for line in shorter.values() if line.start and line.kind == "employment"]
    if not begun:
        return False
    first, last = min(begun), max(begun)
    return any(
        line.start and first <= line.start.first <= last
        for stay, line in longer.items()
        if stay not in shorter and line.kind == "employment"
    )


def plainly_one_by_one(dossier: Dossier) -> bool:
    """A first look without lining up: whether each source tells of jobs that follow one another."""
    told = outlines(dossier)
    if told is None:
        return False
    today = today_of(dossier)
    for lines in told.values():
        times = [
            (line.start.last, until)
            for line in lines.values()
            if line.kind == "employment" and line.start and (until := _surely_until(line, today))
        ]
        times.sort()
        for (_since, until), (since, _until) in pairwise(times):
            if until > since:
                return False
    return True


def differences(told: Iterable[Telling], today: date) -> Iterator[tuple[Stay, Stay, int]]:
    """Every stay that two sources tell of, with the whole months by which they surely differ.

    Where one source tells of more stays at an organisation than the other, each stay of the shorter telling is
    compared with the nearest one: leaving an old stay out is no difference.
    """
    for first, second in combinations(told, 2):
        for here, there, on_a_tie in ((first, second, True), (second, first, False)):
            for stay in here:
                twins = there.at(stay.organisation)
                surplus = len(twins) - len(here.at(stay.organisation))
                if twins and (surplus > 0 or (surplus == 0 and on_a_tie)):
                    twin = twins[0] if len(twins) == 1 else _nearest(stay, twins, today)
                    yield stay, twin, months_of_difference(stay, twin, today)


def _nearest(stay: Stay, twins: Iterable[Stay], today: date) -> Stay:
    return min(twins, key=lambda twin: (months_of_difference(stay, twin, today), twin.refs))


def months_of_difference(one: Stay | Entry, other: Stay | Entry, today: date) -> int:
    """By how many months two tellings of one stay surely differ, at its start or at its end, whichever is more."""
    months = months_apart(one.start, other.start) if one.start and other.start else 0
    end = _end(one, today) if one.current else one.end
    other_end = _end(other, today) if other.current else other.end
    return max(months, months_apart(end, other_end)) if end and other_end else months


def stale(one: Stay, other: Stay, today: date) -> bool:
    """Whether the difference is only that a profile was not brought up to date when the job ended."""
    starts_agree = not (one.start and other.start) or months_apart(one.start, other.start) == 0
    profile = one if one.source == "linkedin" else other
    return profile.source == "linkedin" and profile.current and starts_agree and _end(other, today) is not None


@lru_cache(maxsize=4096)
def award_level(title: str) -> str:
    """The level of a degree by its name: doctor, master, bachelor, below; "" for what names none."""
    return next((name for name, pattern in _LEVELS if pattern.search(title)), "")


def level(stay: Stay) -> str:
    """The level of a degree as its name tells it: doctor, master, bachelor, below; "" where it tells none."""
    return award_level(" ".join(stay.titles))


def today_of(dossier: Dossier) -> date:
    """The day that "until today" means in what was written for this application."""
    return dossier.applied_on or dossier.as_of


def confirmed(dossier: Dossier, kind: str, organisation: str, *, only_one: bool = False) -> bool:
    """Whether a check of that kind verified that organisation through a contact the candidate did not give.

    A check that names nobody speaks for an organisation only where it is the only one in question.
    """
    return any(_speaks_for(check, organisation, only_one) for check in dossier.checks if check.kind == kind)


def employer_verified(dossier: Dossier) -> bool:
    """Whether any employer verified the work through a contact the candidate did not give."""
    return any(c.kind == "employment" and c.state == "verified" and c.contact != "candidate" for c in dossier.checks)


def _speaks_for(check: Check, organisation: str, only_one: bool) -> bool:
    if check.state != "verified" or check.contact == "candidate":
        return False
    return same_organisation(check.subject, organisation) if check.subject else only_one


def _stay(entry: Entry, organisation: str) -> Stay:
    return Stay(
        organisation,
        entry.kind,
        entry.source,
        entry.start,
        None if entry.current else entry.end,
        entry.current,
        (entry.title,) if entry.title else (),
        (entry.ref,),
        entry.paid
        and not entry.part_time
        and not _sounds_on_the_side(entry.title)
        and not _sounds_own(entry.organisation),
    )


@lru_cache(maxsize=4096)
def _sounds_on_the_side(title: str) -> bool:
    return _SIDE_WORK.search(title) is not None


@lru_cache(maxsize=4096)
def _sounds_own(organisation: str) -> bool:
    return _OWN_WORK.fullmatch(organisation) is not None


def _continues(earlier: Stay, later: Stay) -> bool:
    if not same_organisation(earlier.organisation, later.organisation):
        return False
    if later.kind == "education":
        return level(earlier) == level(later)
    if earlier.current or earlier.end is None or later.start is None:
        return True
    return later.start.first <= earlier.end.last or months_apart(earlier.end, later.start) <= SAME_STAY_MONTHS


def _joined(earlier: Stay, later: Stay) -> Stay:
    ends = [stay.end for stay in (earlier, later) if stay.end]
    current = earlier.current or later.current
    starts = [stay.start for stay in (earlier, later) if stay.start]
    return earlier._replace(
        start=min(starts, default=None),
        end=None if current or not ends else max(ends, key=lambda end: end.last),
        current=current,
        titles=earlier.titles + later.titles,
        refs=earlier.refs + later.refs,
        main=earlier.main or later.main,
    )


_day = lru_cache(maxsize=4096)(Span.day)  # many stays of many dossiers last until the same day


def _end(stay: Stay | Entry, today: date) -> Span | None:
    if stay.current:
        return _day(today) if stay.source in _TELLS_TODAY else None
    return stay.end
