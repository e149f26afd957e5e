"""Lines of the file: what stands, what stood before, what changed with which evidence, and what hangs on it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache
from typing import Any, Generic, TypeVar

from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from candidates import wording
from candidates.forms.menu import Noun, of_row
from candidates.models import Document, Evidence, Fact, Relation, Sign, Source, StoredFile
from redflags.casefile.findings import ShownFinding
from redflags.casefile.marks import Marked, mark
from redflags.engine.dossier import Statement
from screening.models import User
from screening.paths import path_to
from screening.roles import Permission, can

F = TypeVar("F", bound=Fact)

_URLS = {
    Relation.CHANGES: "fact_change",
    Relation.CORRECTS: "fact_correct",
    Relation.RETRACTS: "fact_retract",
}
_EDITS = {
    Relation.CHANGES: gettext_lazy("It really changed"),
    Relation.CORRECTS: gettext_lazy("Mend a wrong entry"),
    Relation.RETRACTS: gettext_lazy("Take it back"),
}
_LATER = gettext_lazy("Record what came of it")


@dataclass(slots=True, kw_only=True)
class Anchor:
    """A place on the page that findings are pinned to."""

    ref: str
    name: str  # what a finding calls it: "Payout account"
    refs: tuple[str, ...] = ()  # further refs that lead here: earlier values, notes, signs
    findings: list[ShownFinding] = field(default_factory=list)  # told in full here
    also: list[ShownFinding] = field(default_factory=list)  # told in full elsewhere


@dataclass(frozen=True, slots=True)
class Change:
    """A real change: from what, since when, why, and what supports it."""

    before: str
    on: date | None
    reason: Marked
    evidence: str
    evidence_note: str
    is_supported: bool


@dataclass(frozen=True, slots=True)
class Earlier:
    """What stood before."""

    value: str
    source: str
    on: date | datetime | None
    was_wrong: bool  # an entry that was mended: it was never true


@dataclass(frozen=True, slots=True)
class Disagreement:
    """What the candidate says against an entry, and what came of it so far."""

    says: str
    state: str
    url: str


@dataclass(frozen=True, slots=True)
class Edit:
    """What a person may do with a line."""

    label: str
    url: str


@dataclass(slots=True, kw_only=True)
class Line(Anchor):
    """One fact that stands."""

    fact: Fact
    label: str
    value: str
    url: str = ""  # of a public page
    details: list[str] = field(default_factory=list)
    status: str = ""
    status_label: str = ""
    source: str = ""
    on: date | datetime | None = None
    by: str = ""  # who recorded it, as a sentence
    change: Change | None = None
    earlier: list[Earlier] = field(default_factory=list)
    note: Marked | None = None
    sealed: bool = False
    edits: list[Edit] = field(default_factory=list)
    disagreements: list[Disagreement] = field(default_factory=list)  # the candidate's own statements

    @property
    def file(self) -> StoredFile | None:
        """What is stored of a document."""
        return self.fact.file if isinstance(self.fact, Document) else None

    @property
    def told_earlier(self) -> list[Earlier]:
        """What stood before, unless the change above the line already says it all."""
        said = self.change and len(self.earlier) == 1 and not self.corrections
        return [] if said else self.earlier

    @property
    def corrections(self) -> int:
        """How often the entry was mended."""
        return sum(1 for old in self.earlier if old.was_wrong)


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads the file, and what helps to tell it."""

    user: User
    candidate: int
    statements: dict[str, list[Statement]]  # by ref of the line that holds the text
    names: dict[int, str]  # of people who recorded something
    full: bool  # may see contact values
    owed: frozenset[int] = frozenset()  # interviews on which the reader's own view is still to come
    said_of: dict[str, str] = field(default_factory=dict)  # that somebody recorded something, in words, by name

    @classmethod
    def of(
        cls,
        user: User,
        candidate: int,
        statements: Iterable[Statement],
        names: dict[int, str],
        owed: frozenset[int] = frozenset(),
    ) -> "Reader":
        """A reader for a person."""
        by_ref: dict[str, list[Statement]] = {}
        for said in statements:
            by_ref.setdefault(said.ref, []).append(said)
        return cls(user, candidate, by_ref, names, can(user, Permission.EDIT_CANDIDATES), owed)

    def says(self, fact: Fact) -> str:
        """A fact in one line, as openly as the reader may see it."""
        return wording.describe(fact, full=self.full)

    def marked(self, ref: str, text: str, *, spoken_by: str = "") -> Marked:
        """A text with what was read in it; of a line with two texts only the one spoken by the right side."""
        said = self.statements.get(ref, ())
        return mark(text, [s for s in said if not spoken_by or s.speaker == spoken_by])

    def name(self, user: int | None) -> str:
        """Who recorded something; "" for what came with a file."""
        return self.names.get(user or 0, "")

    def recorded_by(self, user: int | None) -> str:
        """The same as a sentence, put into words once for each person."""
        name = self.name(user)
        if name and name not in self.said_of:
            self.said_of[name] = _("Recorded by %(name)s") % {"name": name}
        return self.said_of[name] if name else ""

    def is_told(self, sign: Sign) -> bool:
        """Whether the reader may see what an observer saw: not a colleague's while the reader's own view is owed."""
        return sign.interview_id not in self.owed or sign.recorded_by_id == self.user.pk

    def edits(self, fact: Fact) -> list[Edit]:
        """What the reader may do with an entry."""
        noun = of_row(str(fact._meta.model_name), str(getattr(fact, "kind", "")))
        if not can(self.user, noun.permission) or not self.full:
            return []
        return [
            Edit(wording_of(relation, noun), path_to(_URLS[relation], self.candidate, noun.slug, fact.pk))
            for relation in (*noun.relations, Relation.RETRACTS)
        ]


@dataclass(frozen=True, slots=True)
class Chain(Generic[F]):
    """An entry that stands, with what it took the place of, newest first."""

    head: F
    before: tuple[F, ...]

    @property
    def refs(self) -> tuple[str, ...]:
        """Every line that leads here."""
        return tuple(fact.ref for fact in self.before)


def chains(facts: Iterable[F], *slots: str) -> Iterator[Chain[F]]:
    """Entries that stand, oldest first; what was taken back is left out.

    A change in a file may not say which entry it changes: then it is the newest one in the same slot.
    """
    heads: dict[int, list[F]] = {}
    for fact in facts:
        replaces: int | None = fact.replaces_id  # type: ignore[attr-defined]  # the column of an abstract foreign key
        before = heads.pop(replaces, None) if replaces else _unsaid(heads, fact, slots)
        if fact.relation != Relation.RETRACTS:
            heads[fact.pk] = [fact, *(before or ())]
    for head, *before in heads.values():
        yield Chain(head, tuple(before))


def _unsaid(heads: dict[int, list[F]], fact: F, slots: tuple[str, ...]) -> list[F] | None:
    if fact.relation != Relation.CHANGES:
        return None
    same = [pk for pk, (head, *_rest) in heads.items() if all(getattr(head, s) == getattr(fact, s) for s in slots)]
    return heads.pop(same[-1]) if same else None


def line(
    chain: Chain[Any], reader: Reader, *, label: str, value: str | None = None, name: str = "", **more: object
) -> Line:
    """The line of a chain: what is common to every noun."""
    head = chain.head
    noun = of_row(str(head._meta.model_name), str(getattr(head, "kind", "")))
    told = Line(
        ref=head.ref,
        refs=chain.refs,
        name=str(noun.label),
        fact=head,
        label=label,
        value=reader.says(head) if value is None else value,
        source=str(Source(head.source).label),
        on=day_of(head),
        by=reader.recorded_by(head.recorded_by_id),
        change=_change(chain, reader),
        earlier=_earlier(chain, reader),
        note=reader.marked(head.ref, head.note, spoken_by="staff") if head.note else None,
        edits=reader.edits(head),
    )
    for attribute, content in more.items():
        setattr(told, attribute, content)
    return told


def day_of(fact: Fact) -> date | datetime | None:
    """The day a fact is about, or the moment it was recorded; an imported one without a day has none."""
    own: date | None = getattr(fact, "on", None) or getattr(fact, "effective_on", None)
    return own or (None if fact.batch_id else fact.recorded_at)


def wording_of(relation: Relation, noun: Noun) -> str:
    """What an edit is called."""
    return _wording(relation, get_language(), is_later=relation == Relation.CHANGES and not noun.is_value)


@cache
def _wording(relation: Relation, _language: str | None, *, is_later: bool) -> str:
    """A page has some sixty edits."""
    return str(_LATER if is_later else _EDITS[relation])


def _change(chain: Chain[Any], reader: Reader) -> Change | None:
    changed = next((fact for fact in (chain.head, *chain.before) if fact.relation != Relation.CORRECTS), chain.head)
    if changed.relation != Relation.CHANGES or not hasattr(changed, "evidence"):
        return None
    before = next((fact for fact in chain.before if fact.pk < changed.pk), None)
    evidence = changed.evidence or Evidence.NONE
    return Change(
        before=reader.says(before) if before else "",
        on=changed.effective_on,
        reason=reader.marked(changed.ref, changed.reason, spoken_by="candidate"),
        evidence=_("No evidence seen") if evidence == Evidence.NONE else str(Evidence(evidence).label),
        evidence_note=changed.evidence_note if evidence != Evidence.NONE else "",
        is_supported=evidence in (Evidence.SEEN, Evidence.CONFIRMED),
    )


def _earlier(chain: Chain[Any], reader: Reader) -> list[Earlier]:
    following = (chain.head, *chain.before)
    return [
        Earlier(
            reader.says(old) or old.note,
            str(Source(old.source).label),
            day_of(old),
            following[place].relation == Relation.CORRECTS,
        )
        for place, old in enumerate(chain.before)
    ]
