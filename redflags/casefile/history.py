"""Work and education side by side: one row per employer or school, one column per source."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from candidates import wording
from candidates.dates import PartialDate
from candidates.models import HistoryEntry, Source
from redflags.casefile.lanes import Agreement, Axis, Bar, Stretch, agreement
from redflags.casefile.lines import Anchor, Chain, Line, Reader, chains, line
from redflags.casefile.records import Records


@dataclass(slots=True, kw_only=True)
class HistoryRow(Anchor):
    """One employer or school, with what each source tells of it."""

    organisation: str
    agreement: Agreement
    lanes: list["Lane"] = field(default_factory=list)  # of the sources that tell of it, in the order of the columns
    cells: list[list[Line]] = field(default_factory=list)  # in the order of the columns
    is_paid_work: bool = True
    latest: str = ""


@dataclass(frozen=True, slots=True)
class Lane:
    """What one source tells of an organisation, drawn."""

    source: str  # in words
    bars: list[Bar]


@dataclass(frozen=True, slots=True)
class History:
    """A table of work or education, and the same drawn where there is something to compare."""

    columns: list[str]  # sources in words
    rows: list[HistoryRow]
    axis: Axis | None = None

    @property
    def is_drawn(self) -> bool:
        """Whether several sources tell of dates."""
        return self.axis is not None and len(self.columns) > 1


def history(records: Records, reader: Reader, kind: HistoryEntry.Kind, *, today: date) -> History:
    """All entries of one kind; the newest row first."""
    entries = [entry for entry in records.of(HistoryEntry) if entry.kind == kind]
    found = list(chains(entries))
    told_by = {chain.head.source for chain in found}
    sources = [source for source in Source.values if source in told_by]
    by_organisation: dict[str, list[Chain[HistoryEntry]]] = defaultdict(list)
    for chain in found:
        by_organisation[_key(chain)].append(chain)
    axis = Axis.around((one for chain in found for one in _stretches(chain)), today)
    rows = [_row(group, sources, reader, axis, today) for group in by_organisation.values()]
    rows.sort(key=lambda row: row.latest, reverse=True)
    return History([str(Source(source).label) for source in sources], rows, axis)


def _row(
    group: list[Chain[HistoryEntry]], sources: Sequence[str], reader: Reader, axis: Axis | None, today: date
) -> HistoryRow:
    first = group[0].head
    told = [[one for c in group if c.head.source == source for one in _stretches(c)] for source in sources]
    lines = {
        chain.head.ref: line(chain, reader, label=wording.span(chain.head), value=_title(chain)) for chain in group
    }
    refs = tuple(ref for chain in group for ref in (chain.head.ref, *chain.refs))
    return HistoryRow(
        ref=first.ref,
        refs=refs,
        name=first.organisation or first.title,
        organisation=first.organisation,
        agreement=agreement(told, today),
        lanes=[
            Lane(str(Source(source).label), [axis.bar(one, today) for one in stretches])
            for source, stretches in zip(sources, told, strict=True)
            if axis and stretches
        ],
        cells=[[lines[c.head.ref] for c in group if c.head.source == source] for source in sources],
        is_paid_work=any(chain.head.is_paid_work for chain in group),
        latest=max(_latest(chain.head) for chain in group),
    )


def _stretches(chain: Chain[HistoryEntry]) -> Iterator[Stretch]:
    """The time an entry tells, if it tells when it began."""
    entry = chain.head
    if entry.start:
        end = PartialDate.parse(entry.end) if entry.end else None
        yield Stretch(PartialDate.parse(entry.start), end, entry.is_current)


def _title(chain: Chain[HistoryEntry]) -> str:
    entry = chain.head
    return ", ".join(part for part in (entry.title, entry.field) if part)


def _key(chain: Chain[HistoryEntry]) -> str:
    entry = chain.head
    return entry.organisation_key or entry.organisation.casefold() or entry.ref


def _latest(entry: HistoryEntry) -> str:
    return "9999" if entry.is_current else entry.end or entry.start
