"""Two files side by side: the facts of each noun in one row, what both hold marked, texts with the passages they share.

Everything is told as openly as its reader may see it. Nothing is merged.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _

from candidates import organisations, prose, sharing
from candidates.models import Candidate, Document, HistoryEntry, LinkKind, LinkVerdict, Message
from candidates.sharing import Tie
from redflags.casefile import history, sections, talks
from redflags.casefile.lines import Line, Reader
from redflags.casefile.links import in_words, verdicts_of
from redflags.casefile.marks import Marked, Part
from redflags.casefile.records import Records, read
from screening.models import User

SHOWN = 12_000
"""Characters of a text that are compared on the page; what is beyond can be downloaded."""


@dataclass(frozen=True, slots=True)
class Told:
    """What one file tells in a row."""

    value: str
    details: tuple[str, ...] = ()
    source: str = ""
    is_shared: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """What both files tell of one noun."""

    label: str
    left: list[Told]
    right: list[Told]

    @property
    def is_shared(self) -> bool:
        """Whether a value of this row stands in both files."""
        return any(told.is_shared for told in (*self.left, *self.right))


@dataclass(frozen=True, slots=True)
class Block:
    """Rows of one part of the file."""

    title: str | Promise
    rows: list[Row]


@dataclass(frozen=True, slots=True)
class Texts:
    """Two texts that are nearly the same, with the passages that stand in both."""

    share: int
    left: Marked
    right: Marked
    left_name: str
    right_name: str


@dataclass(slots=True)
class Comparison:
    """Everything the page shows of two people."""

    left: Candidate
    right: Candidate
    shared: list[str]
    verdict: LinkVerdict | None
    is_settled: bool
    parts: list[Block] = field(default_factory=list)
    texts: list[Texts] = field(default_factory=list)


def comparison(left: Candidate, right: Candidate, user: User) -> Comparison | None:
    """Two people side by side; None where they share nothing."""
    known = sharing.ties([left.pk])
    ties = known.between(left.pk, right.pk)
    if not ties:
        return None
    found = Comparison(
        left,
        right,
        in_words(ties),
        verdicts_of(left).get(right.pk),
        (left.pk, right.pk) in known.settled,
    )
    one, other = (_File.of(person, user) for person in (left, right))
    refs = {ref for tie in ties for ref in (tie.ref, tie.other_ref)}
    found.parts = [part for part in _parts(one, other, refs) if part.rows]
    found.texts = list(_texts(tie for tie in ties if tie.kind == LinkKind.TEXT))
    return found


@dataclass(frozen=True, slots=True)
class _File:
    records: Records
    reader: Reader

    @classmethod
    def of(cls, person: Candidate, user: User) -> "_File":
        return cls(read(person.pk), Reader.of(user, person.pk, (), {}))


def _parts(left: _File, right: _File, refs: set[str]) -> Iterator[Block]:
    both = zip(*(sections.sections(file.records, file.reader) for file in (left, right)), strict=True)
    for one, other in both:
        yield Block(one.title, list(_aligned(one.lines, other.lines, refs)))
        if one.key == "addresses":
            yield Block(_("Work"), list(_careers(left, right, HistoryEntry.Kind.EMPLOYMENT)))
            yield Block(_("Education"), list(_careers(left, right, HistoryEntry.Kind.EDUCATION)))
    yield Block(_("Checks"), list(_checks(left, right, refs)))


def _aligned(left: Iterable[Line], right: Iterable[Line], refs: set[str]) -> Iterator[Row]:
    """Lines under the same name in one row, in the order of the left file."""
    by_label: dict[str, tuple[list[Told], list[Told]]] = {}
    for side, lines in enumerate((left, right)):
        for line in lines:
            by_label.setdefault(line.label, ([], []))[side].append(_told(line, refs))
    for label, (one, other) in by_label.items():
        yield Row(label, one, other)


def _told(line: Line, refs: set[str]) -> Told:
    value = line.value or (_("Sealed") if line.sealed else _("Not known"))
    shared = not refs.isdisjoint((line.ref, *line.refs))
    return Told(value, tuple(line.details), line.source, shared)


def _careers(left: _File, right: _File, kind: HistoryEntry.Kind) -> Iterator[Row]:
    """Employers or schools that stand in both files first."""
    by_name: dict[str, tuple[str, list[Told], list[Told]]] = {}
    for side, file in enumerate((left, right)):
        for row in history.history(file.records, file.reader, kind, today=timezone.localdate()).rows:
            key = organisations.key(row.organisation) or row.name.casefold()
            _name, *sides = by_name.setdefault(key, (row.name, [], []))
            for line in (line for cell in row.cells for line in cell):
                sides[side].append(Told(", ".join(part for part in (line.value, line.label) if part), (), line.source))
    rows = [Row(name or _("Not told"), one, other) for name, one, other in by_name.values()]
    yield from sorted(rows, key=lambda row: not (row.left and row.right))


def _checks(left: _File, right: _File, refs: set[str]) -> Iterator[Row]:
    by_kind: dict[str, tuple[list[Told], list[Told]]] = {}
    for side, file in enumerate((left, right)):
        for item in talks.checks(file.records, file.reader):
            who = [item.check.subject, item.check.contact_name, item.check.contact_hint]
            told = Told(", ".join(dict.fromkeys(filter(None, who))) or _("Not told"), is_shared=item.ref in refs)
            by_kind.setdefault(str(item.check.get_kind_display()), ([], []))[side].append(told)
    for label, (one, other) in by_kind.items():
        yield Row(label, one, other)


def _texts(ties: Iterable[Tie]) -> Iterator[Texts]:
    for tie in ties:
        one, other = _text(tie.ref), _text(tie.other_ref)
        if one and other:
            (left_name, left), (right_name, right) = one, other
            both = prose.shingles(left) & prose.shingles(right)
            yield Texts(tie.share or 0, _marked(left, both), _marked(right, both), left_name, right_name)


def _text(ref: str) -> tuple[str, str] | None:
    """What a text is called, and the text."""
    table, _colon, key = ref.partition(":")
    if table == "document":
        document = Document.objects.select_related("file").filter(pk=key).first()
        return (document.file.name, document.file.text) if document and document.file else None
    message = Message.objects.filter(pk=key).first()
    return (_("Message"), message.text) if message else None


def _marked(text: str, both: frozenset[int]) -> Marked:
    shown = text[:SHOWN]
    parts: list[Part] = []
    at = 0
    for start, end in (span for span in prose.passages(shown, both) if span[1] <= SHOWN):
        parts += [Part(shown[at:start]), Part(shown[start:end], _("in both"))]
        at = end
    return Marked((*parts, Part(shown[at:])))
