"""What the contact of a check answered on the page behind a link, and what that makes of the check (pure)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from candidates import organisations
from candidates.models import Check, HistoryEntry, Source

State = Check.State


class Verdict(StrEnum):
    """What an answer says of the claim as a whole; what was told about dates and titles is not judged here."""

    CONFIRMS = "confirms"
    DENIES = "denies"
    UNFINISHED = "unfinished"  # studied there, and the programme is not completed
    NO_RECORD = "no_record"
    DECLINES = "declines"


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """Dates, title and programme as the contact tells them."""

    title: str = ""
    field: str = ""
    start: str = ""
    end: str = ""
    is_current: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One answer: the verdict, every question with its answer in words, who answers, and the dates that were told.

    `own_words` is what was written freely, without the questions: those are the same for everybody.
    """

    verdict: Verdict
    answered_by: str
    note: str
    own_words: str = ""
    told: Told = Told()


_STATES = {
    Verdict.CONFIRMS: State.VERIFIED,
    Verdict.DENIES: State.CONTRADICTED,
    Verdict.NO_RECORD: State.NO_RECORD,
    Verdict.DECLINES: State.DECLINED,
}


def state_of(verdict: Verdict, claims: Sequence[HistoryEntry]) -> State:
    """The state a check takes; `claims` are the lines of the candidate's history about what was asked.

    That a programme is not completed contradicts nothing where the candidate claims no degree either.
    """
    if verdict is not Verdict.UNFINISHED:
        return _STATES[verdict]
    claims_no_degree = bool(claims) and all(entry.is_current or not entry.title for entry in claims)
    return State.VERIFIED if claims_no_degree else State.CONTRADICTED


def claims_about(check: Check, history: Iterable[HistoryEntry]) -> list[HistoryEntry]:
    """The lines of a history that tell of the employer or school a check is about; a referee claims nothing."""
    key = organisations.key(check.subject)
    return [
        entry
        for entry in history
        if entry.kind == check.kind and entry.source != Source.REFERENCE and key and entry.organisation_key == key
    ]


def entry_of(check: Check, answer: Answer) -> HistoryEntry | None:
    """The line of history that an answer tells, unsaved; None where it tells no date, title or programme."""
    told = answer.told
    is_told = told.title or told.field or told.start or told.end
    if answer.verdict not in (Verdict.CONFIRMS, Verdict.UNFINISHED) or not is_told or not check.subject:
        return None
    if check.kind not in HistoryEntry.Kind:
        return None
    return HistoryEntry(
        candidate=check.candidate,
        source=Source.REFERENCE,
        kind=check.kind,
        organisation=check.subject,
        title=told.title,
        field=told.field,
        start=told.start,
        end=told.end,
        is_current=told.is_current,
    )
