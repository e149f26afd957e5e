"""Interviews, checks, messages and notes: what was seen, asked and written."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from django.utils.translation import gettext as _

from candidates.models import Check, CheckResult, Interview, Message, Scorecard, Sign
from candidates.signs import BY_CODE
from redflags.casefile.lines import Anchor, Edit, Reader, chains, day_of
from redflags.casefile.marks import Marked
from redflags.casefile.records import Records


@dataclass(frozen=True, slots=True)
class Seen:
    """A sign that was ticked in an interview."""

    label: str
    tone: str
    note: str


@dataclass(slots=True, kw_only=True)
class Text(Anchor):
    """A message or a note."""

    pk: int
    kind: str
    writer: str
    channel: str
    on: date | datetime | None
    by: str
    text: Marked
    edits: list[Edit] = field(default_factory=list)


@dataclass(slots=True, kw_only=True)
class InterviewItem(Anchor):
    """An interview with what was seen and written about it."""

    interview: Interview
    mode: str
    outcome: str
    status: str
    signs: list[Seen] = field(default_factory=list)
    hides: bool = False  # what a colleague saw, until the reader's own scorecard is in
    notes: list[Text] = field(default_factory=list)
    scorecards: list[Scorecard] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class ResultItem:
    """One answer to a check, by who recorded it or else by who gave it."""

    label: str
    status: str
    on: date | datetime | None
    by: str
    note: Marked | None


@dataclass(slots=True, kw_only=True)
class CheckItem(Anchor):
    """A check with its answers, the newest first."""

    check: Check
    label: str
    status: str
    found: str
    found_well: bool
    contact: str
    results: list[ResultItem] = field(default_factory=list)


def interviews(
    records: Records, reader: Reader, scorecards: Mapping[int, list[Scorecard]], notes: Iterable[Text]
) -> list[InterviewItem]:
    """Interviews, the newest first."""
    signs: dict[int, list[Sign]] = defaultdict(list)
    for chain in chains(records.of(Sign)):
        if chain.head.interview_id:
            signs[chain.head.interview_id].append(chain.head)
    texts: dict[int, list[Text]] = defaultdict(list)
    held_in = {message.pk: message.interview_id for message in records.of(Message)}
    for note in notes:
        if interview := held_in[note.pk]:
            texts[interview].append(note)
    found = [
        _interview(one, signs[one.pk], texts[one.pk], scorecards.get(one.pk, []), reader)
        for one in records.of(Interview)
    ]
    return sorted(found, key=lambda item: (item.interview.on or date.min, item.interview.pk), reverse=True)


def _interview(
    one: Interview, signs: list[Sign], notes: list[Text], scorecards: list[Scorecard], reader: Reader
) -> InterviewItem:
    offered, held = str(one.get_offered_display()), str(one.get_held_display() if one.held else "")
    seen = [Seen(s.kind_label, BY_CODE[s.code].tone, s.note) for s in signs if reader.is_told(s)]
    order = ("adverse", "neutral", "good")
    return InterviewItem(
        ref=one.ref,
        refs=tuple([s.ref for s in signs] + [note.ref for note in notes]),
        name=_("Interview"),
        interview=one,
        mode=_("%(offered)s offered, held as %(held)s") % {"offered": offered, "held": held.lower()}
        if held and held != offered
        else offered,
        outcome=str(one.get_outcome_display()),
        status=_OUTCOMES.get(one.outcome, "waiting"),
        signs=sorted(seen, key=lambda s: order.index(s.tone)),
        hides=len(seen) < len(signs),
        notes=notes,
        scorecards=scorecards,
    )


_OUTCOMES = {
    "scheduled": "waiting",
    "passed": "passed",
    "concern": "open",
    "failed": "failed",
    "declined": "declined",
    "no_show": "declined",
    "technical": "unreachable",
    "cancelled": "cancelled",
}


def checks(records: Records, reader: Reader) -> list[CheckItem]:
    """Checks, those still open first, then the newest."""
    answers: dict[int, list[CheckResult]] = defaultdict(list)
    for chain in chains(records.of(CheckResult)):
        answers[chain.head.check_made_id].insert(0, chain.head)
    found = [_check(check, answers[check.pk], reader) for check in records.of(Check)]
    return sorted(found, key=lambda item: (not item.check.is_open, -item.check.pk))


def _check(check: Check, answers: list[CheckResult], reader: Reader) -> CheckItem:
    kind = str(check.get_kind_display())
    return CheckItem(
        ref=check.ref,
        refs=tuple(answer.ref for answer in answers),
        name=f"{kind}, {check.subject}" if check.subject else kind,
        check=check,
        label=str(check.get_state_display()),
        status=check.state,
        found="" if check.found in (Check.Found.UNKNOWN, Check.Found.NONE) else str(check.get_found_display()),
        found_well=check.found == Check.Found.INDEPENDENT,
        contact=", ".join(part for part in (check.contact_name, check.contact_hint) if part),
        results=[
            ResultItem(
                str(answer.get_state_display()),
                answer.state,
                day_of(answer),
                reader.name(answer.recorded_by_id) or answer.answered_by,
                reader.marked(answer.ref, answer.note) if answer.note else None,
            )
            for answer in answers
        ],
    )


def texts(records: Records, reader: Reader) -> list[Text]:
    """Messages and notes, the newest first; undated ones last."""
    found = [_text(chain.head, reader) for chain in chains(records.of(Message))]
    return sorted(found, key=lambda text: (_sortable(text.on), text.pk), reverse=True)


def _text(message: Message, reader: Reader) -> Text:
    note = message.kind == Message.Kind.NOTE
    return Text(
        ref=message.ref,
        name=str(Message.Kind(message.kind).label),
        pk=message.pk,
        kind=message.kind,
        writer=reader.name(message.recorded_by_id) if note else str(Message.Writer(message.writer).label),
        channel=message.channel,
        on=day_of(message),
        by=reader.name(message.recorded_by_id),
        text=reader.marked(message.ref, message.text),
        edits=reader.edits(message),
    )


def _sortable(on: date | datetime | None) -> date:
    return on.date() if isinstance(on, datetime) else on or date.min
