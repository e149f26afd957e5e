"""Entries of a file that somebody can disagree with, and the ways to mend one."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext as _

from candidates import wording
from candidates.forms.menu import of_row
from candidates.models import Candidate, Fact, HistoryEntry, Relation
from redflags import disputed
from redflags.casefile import sections
from redflags.casefile.lines import Reader, chains
from redflags.casefile.records import read
from redflags.models import Dispute
from screening.models import User
from screening.roles import Permission


@dataclass(frozen=True, slots=True)
class Way:
    """What can be done with an entry, and where."""

    label: str
    url: str


def entries(candidate: Candidate, user: User) -> list[tuple[str, str]]:
    """Every entry that stands, by its ref, in a line."""
    records = read(candidate.pk)
    reader = Reader.of(user, candidate.pk, (), {})
    found = [
        (line.ref, f"{section.title} · {line.label}: {line.value}")
        for section in sections.sections(records, reader)
        for line in section.lines
    ]
    work = [
        (chain.head.ref, f"{_('Work and education')} · {reader.says(chain.head)}")
        for chain in chains(records.of(HistoryEntry))
    ]
    return [*found, *work]


def says(fact: Fact, user: User) -> str:
    """The entry in a line, as openly as its reader may see it."""
    return wording.describe(fact, full=user.may(Permission.EDIT_CANDIDATES)) or fact.note


def ways(dispute: Dispute, user: User) -> list[Way]:
    """How the entry can be mended, for who may."""
    fact = disputed.fact_of(dispute)
    if fact is None:
        return []
    noun = of_row(str(fact._meta.model_name), str(getattr(fact, "kind", "")))
    if not user.may(noun.permission):
        return []
    keys = [dispute.candidate_id, noun.slug, fact.pk]
    taking_back = Way(_("Take it back"), reverse("fact_retract", args=keys))
    if Relation.CORRECTS not in noun.relations:
        return [taking_back]
    return [Way(_("Mend a wrong entry"), reverse("fact_correct", args=keys)), taking_back]
