"""Whether the rules weigh on some more than on others: rates and delay by group, without telling of few people."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from candidates.models import PlanLine
from redflags.figures.counts import Selection, delays, having, outcomes
from redflags.measure.disclosure import LEAST, Cell, hidden_cells, hidden_sizes
from redflags.measure.share import Share
from redflags.measure.spread import Spread
from redflags.models import Tally
from redflags.tallies.cells import OUTCOMES

COLUMNS = tuple(OUTCOMES)
"""Fired, held, cleared and declined, as the cells call them."""


@dataclass(frozen=True, slots=True)
class Line:
    """One group; None is hidden, because it tells of few people or would give away what does."""

    value: str
    size: int | None
    shares: Sequence[Share | None]  # in the order of COLUMNS; of those cleared, of whom a rule fired for
    delay: Spread | None


@dataclass(frozen=True, slots=True)
class Grouping:
    """Everybody who came in during the time, in groups."""

    total: Line
    lines: Sequence[Line]

    @property
    def is_hiding(self) -> bool:
        """Whether anything is hidden."""
        return any(line.size is None or None in line.shares for line in self.lines)


@dataclass(frozen=True, slots=True)
class _Group:
    value: str
    letters: Mapping[str, int]
    delay: Spread

    @property
    def size(self) -> int:
        return having(self.letters)

    def cell(self, letter: str) -> Cell:
        return Cell(having(self.letters, letter), having(self.letters, "f") if letter == "c" else self.size)


def by_position(chosen: Selection) -> Grouping:
    """Groups by the position applied for."""
    return _grouping(_read(chosen, Tally.Slice.POSITION))


def by_source(chosen: Selection) -> Grouping:
    """Groups by what the import is called that brought them."""
    return _grouping(_read(chosen, Tally.Slice.SOURCE))


def by_channel(chosen: Selection) -> Grouping:
    """Groups by the channel they came through."""
    return _grouping(_read(chosen, Tally.Slice.CHANNEL))


def by_plan(chosen: Selection) -> Grouping:
    """Groups by the check plan their positions have today: its kinds of checks, joined by commas; one more question."""
    kinds: dict[str, list[str]] = defaultdict(list)
    for position, kind in PlanLine.objects.order_by("kind").values_list("position", "kind"):
        kinds[str(position)].append(kind)
    return _grouping(_read(chosen, Tally.Slice.POSITION), lambda position: ",".join(kinds[position]))


def _read(chosen: Selection, slice_: str) -> list[_Group]:
    took = delays(chosen, slice_)
    return [_Group(value, letters, took.get(value, Spread({}))) for value, letters in outcomes(chosen, slice_).items()]


def _grouping(read: Sequence[_Group], named: Callable[[str], str] = str) -> Grouping:
    """What may be told of the groups, the largest first; groups that are called the same are one."""
    groups = sorted(_joined(read, named), key=lambda group: (-group.size, group.value))
    whole = _merged("", read)
    small = hidden_sizes([group.size for group in groups])
    hidden: dict[str, frozenset[int]] = {}
    for letter in COLUMNS:
        without = hidden["f"] if letter == "c" else small  # how many were cleared is told of those flagged
        hidden[letter] = hidden_cells([group.cell(letter) for group in groups], without)
    lines = [
        Line(
            group.value,
            None if place in small else group.size,
            [
                None if place in hidden[letter] else Share(group.cell(letter).hits, group.cell(letter).n)
                for letter in COLUMNS
            ],
            None if place in hidden["c"] or group.delay.n < LEAST else group.delay,
        )
        for place, group in enumerate(groups)
    ]
    return Grouping(_total(whole, hidden, len(groups)), lines)


def _total(whole: _Group, hidden: Mapping[str, frozenset[int]], number: int) -> Line:
    """The line of all; a total of few is hidden as well, and so is one that everything below it is hidden of."""
    told: dict[str, Share | None] = {}
    for letter in COLUMNS:
        cell = whole.cell(letter)
        alone = number == 1 and bool(hidden[letter])
        hides = cell.is_small or alone or (letter == "c" and told["f"] is None)
        told[letter] = None if hides else Share(cell.hits, cell.n)
    shares = list(told.values())
    return Line(
        "", whole.size if whole.size >= LEAST else None, shares, whole.delay if whole.delay.n >= LEAST else None
    )


def _joined(read: Sequence[_Group], named: Callable[[str], str]) -> list[_Group]:
    together: dict[str, list[_Group]] = defaultdict(list)
    for group in read:
        together[named(group.value)].append(group)
    return [_merged(value, groups) for value, groups in together.items()]


def _merged(value: str, groups: Sequence[_Group]) -> _Group:
    letters: dict[str, int] = defaultdict(int)
    days: dict[int, int] = defaultdict(int)
    for group in groups:
        for told, n in group.letters.items():
            letters[told] += n
        for bound, n in group.delay.counts.items():
            days[bound] += n
    return _Group(value, letters, Spread(days))
