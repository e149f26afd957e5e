"""Texts our own people wrote about somebody: each goes into a copy only once a person has read it and says so."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from django.utils.translation import gettext as _

from candidates.models import Candidate, Check, CheckResult, Fact, Message, Referral, Scorecard, ToldLink
from candidates.names import sortable
from redflags.casefile.lines import day_of
from redflags.casefile.records import Records
from redflags.models import Decision, FindingVerdict
from redflags.reports.from_facts import told as standing


@dataclass(frozen=True, slots=True)
class Written:
    """One text, what it belongs to, and whose names of other people on this file it holds."""

    ref: str
    kind: str
    on: date | datetime | None
    text: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _OnFile:
    records: Records


def written(candidate: Candidate, records: Records) -> list[Written]:
    """Every such text, oldest kind first; three queries."""
    others = _others(records)
    found = [*_notes(records), *_of_entries(records), *_of_people(candidate)]
    return [Written(ref, kind, on, text, tuple(_named(text, others))) for ref, kind, on, text in found]


_ELSEWHERE = (CheckResult, Message, Referral, ToldLink)
"""Facts whose notes are told elsewhere, or are other people's words."""

_Found = tuple[str, str, date | datetime | None, str]


def _notes(records: Records) -> Iterator[_Found]:
    for message in standing(_OnFile(records), Message):  # type: ignore[arg-type]  # it reads the records alone
        if message.writer == Message.Writer.STAFF:
            yield message.ref, str(message.get_kind_display()), day_of(message), message.text


def _of_entries(records: Records) -> Iterator[_Found]:
    """Notes on facts. What referees answered is no text of ours."""
    for row in records.found.values():
        if isinstance(row, Fact) and not isinstance(row, _ELSEWHERE) and row.note:
            yield f"note:{row.ref}", _("Note on an entry"), day_of(row), row.note


def _of_people(candidate: Candidate) -> Iterator[_Found]:
    for card in Scorecard.objects.filter(interview__candidate=candidate).exclude(note="").order_by("pk"):
        yield f"scorecard:{card.pk}", _("An interviewer’s note"), card.submitted_at, card.note
    for decision in Decision.objects.filter(application__candidate=candidate).order_by("pk"):
        yield f"decision:{decision.pk}", _("Reason of a decision"), decision.at, decision.reason
    answers = FindingVerdict.objects.filter(candidate=candidate, undone_at=None).exclude(reason="").order_by("pk")
    for verdict in answers:
        yield f"verdict:{verdict.pk}", _("What somebody said of a comparison"), verdict.said_at, verdict.reason


def _others(records: Records) -> set[str]:
    """Names of other people that the file itself knows: referees, who recommended whom, who was linked."""
    names = {check.contact_name for check in records.of(Check)}
    names |= {check.subject for check in records.of(Check) if check.kind == Check.Kind.REFERENCE}
    names |= {referral.other_name for referral in records.of(Referral)}
    names |= {link.other_name for link in records.of(ToldLink)}
    return {name for name in names if name.strip()}


def _named(text: str, names: Iterable[str]) -> Iterator[str]:
    """Names of which a whole part of more than two letters stands in the text."""
    words = set(sortable(text).replace(".", " ").replace(",", " ").split())
    for name in sorted(names):
        if any(len(part) > 2 and part in words for part in sortable(name).split()):
            yield name
