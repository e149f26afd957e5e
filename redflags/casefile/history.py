"""Work and education side by side: one row per employer or school, one column per source."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from candidates import wording
from candidates.models import HistoryEntry, Source
from redflags.casefile.lines import Anchor, Chain, Line, Reader, chains, line
from redflags.casefile.records import Records


@dataclass(slots=True, kw_only=True)
class HistoryRow(Anchor):
    """One employer or school, with what each source tells of it."""

    organisation: str
    cells: list[list[Line]] = field(default_factory=list)  # in the order of the columns
    is_paid_work: bool = True
    latest: str = ""


@dataclass(frozen=True, slots=True)
class History:
    """A table of work or education."""

    columns: list[str]  # sources in words
    rows: list[HistoryRow]


def history(records: Records, reader: Reader, kind: HistoryEntry.Kind) -> History:
    """All entries of one kind; the newest row first."""
    entries = [entry for entry in records.of(HistoryEntry) if entry.kind == kind]
    found = list(chains(entries))
    told_by = {chain.head.source for chain in found}
    sources = [source for source in Source.values if source in told_by]
    by_organisation: dict[str, list[Chain[HistoryEntry]]] = defaultdict(list)
    for chain in found:
        by_organisation[_key(chain)].append(chain)
    rows = [_row(group, sources, reader) for group in by_organisation.values()]
    rows.sort(key=lambda row: row.latest, reverse=True)
    return History([str(Source(source).label) for source in sources], rows)


def _row(group: list[Chain[HistoryEntry]], sources: Iterable[str], reader: Reader) -> HistoryRow:
    first = group[0].head
    lines = {
        chain.head.ref: line(chain, reader, label=wording.span(chain.head), value=_title(chain)) for chain in group
    }
    refs = tuple(ref for chain in group for ref in (chain.head.ref, *chain.refs))
    return HistoryRow(
        ref=first.ref,
        refs=refs,
        name=first.organisation or first.title,
        organisation=first.organisation,
        cells=[[lines[c.head.ref] for c in group if c.head.source == source] for source in sources],
        is_paid_work=any(chain.head.is_paid_work for chain in group),
        latest=max(_latest(chain.head) for chain in group),
    )


def _title(chain: Chain[HistoryEntry]) -> str:
    entry = chain.head
    return ", ".join(part for part in (entry.title, entry.field) if part)


def _key(chain: Chain[HistoryEntry]) -> str:
    entry = chain.head
    return entry.organisation_key or entry.organisation.casefold() or entry.ref


def _latest(entry: HistoryEntry) -> str:
    return "9999" if entry.is_current else entry.end or entry.start
