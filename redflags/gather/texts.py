"""The texts of a file in their context, and what the reading makes of them."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import combinations

from candidates.actions.texts import LEAST_SHARED, NOTED_FROM
from candidates.prose import containment, shingles
from redflags.engine.dossier import Alike, Statement
from redflags.gather.rows import Row, Rows, standing
from redflags.reading import Context, Reading, Speaker, read

_CHECKS = {
    "employment": Context.CHECK_EMPLOYMENT,
    "education": Context.CHECK_EDUCATION,
    "reference": Context.CHECK_REFERENCE,
    "id_document": Context.CHECK_ID,
    "address": Context.CHECK_ADDRESS,
    "open_source": Context.CHECK_OPEN_SOURCE,
}
_NOTES = {
    "paymentrequest": Context.PAYMENT,
    "payoutaccount": Context.CHANGE_PAYMENT,
    "address": Context.CHANGE_ADDRESS,
    "profile": Context.PROFILE,
    "historyentry": Context.HISTORY,
    "sighting": Context.NETWORK,
    "document": Context.DOCUMENT,
    "sign": Context.INTERVIEW,
    "toldlink": Context.LINK,
    "referral": Context.LINK,
    "email": Context.CONTACT,
    "phone": Context.CONTACT,
    "milestone": Context.NOTE,
}
"""Notes on a fact are written by our own staff, whoever the fact comes from."""
_REASONS = {
    "payoutaccount": Context.CHANGE_PAYMENT,
    "paymentrequest": Context.CHANGE_PAYMENT,
    "address": Context.CHANGE_ADDRESS,
}


MOST_REMEMBERED = 4_000
"""Characters up to which a process remembers what it read; longer texts are few, and would fill its memory."""


@dataclass(frozen=True, slots=True)
class Text:
    """One text and where it stands."""

    ref: str  # of the line that holds it
    part: str  # note | reason | text
    text: str
    speaker: Speaker
    context: Context
    on: date | None
    about: str  # of the line it speaks about: the interview of a note, the check of an answer, else the line itself


def texts(rows: Rows) -> Iterator[Text]:
    """Every text of a file that can say something, corrected and retracted entries left out."""
    for row in standing(rows.get("message", ())):
        context = Context.INTERVIEW if row.interview else Context(row.kind)
        yield Text(row.ref, "text", row.text, Speaker(row.writer), context, row.on, row.interview or row.ref)
    kinds = {check.ref: check.kind for check in rows.get("check", ())}
    for row in standing(rows.get("checkresult", ())):
        context = _CHECKS.get(kinds.get(row.check_made, ""), Context.CHECK_OTHER)
        # What a contact typed on the public page stays a suggestion until somebody here has confirmed it.
        speaker = Speaker.REFEREE if row.channel == "online" else Speaker.STAFF
        yield Text(row.ref, "note", row.note, speaker, context, row.on, row.check_made)
    for table, context in _NOTES.items():
        for row in standing(rows.get(table, ())):
            yield Text(row.ref, "note", row.note, Speaker.STAFF, context, _day(row), _about(row))
    for table, context in _REASONS.items():
        for row in standing(rows.get(table, ())):
            if row.relation == "changes":
                yield Text(row.ref, "reason", row.reason, Speaker.CANDIDATE, context, _day(row), row.ref)


def alike_among(answers: Sequence[Row]) -> dict[str, tuple[Alike, ...]]:
    """Answers about one candidate that say nearly the same in their own words, by the later one of two."""
    told = [(row, shingles(row.own_words)) for row in answers if row.own_words]
    found: dict[str, list[Alike]] = defaultdict(list)
    for (earlier, one), (later, other) in combinations(told, 2):
        share = round(100 * containment(one, other))
        if earlier.check_made != later.check_made and len(one & other) >= LEAST_SHARED and share >= NOTED_FROM:
            found[later.ref].append(Alike(earlier.ref, share))
    return {ref: tuple(alike) for ref, alike in found.items()}


def statements(found: Iterator[Text], known_on: dict[str, date | None]) -> tuple[tuple[Statement, ...], int]:
    """What the texts say, and how many of them the reading gave up on."""
    said: list[Statement] = []
    unread = 0
    for text in found:
        if not text.text:
            continue
        understand = remembered if len(text.text) <= MOST_REMEMBERED else read
        reading = understand(text.text, speaker=text.speaker, context=text.context)
        unread += not reading.complete
        said += [
            Statement(
                ref=text.ref,
                known_on=known_on.get(text.ref),
                label=item.label,
                topic=item.topic,
                stance=item.stance,
                speaker=text.speaker,
                context=text.context,
                start=item.start,
                end=item.end,
                on=text.on,
                about=text.about,
                weighed=item.weighed,
            )
            for item in reading.said
        ]
    return tuple(said), unread


@lru_cache(maxsize=4_096)
def remembered(text: str, *, speaker: Speaker, context: Context) -> Reading:
    """What was read before in the same words: a file is assessed again whenever one line of it changes."""
    return read(text, speaker=speaker, context=context)


def _day(row: Row) -> date | None:
    return getattr(row, "on", None) or getattr(row, "effective_on", None)


def _about(row: Row) -> str:
    return getattr(row, "interview", "") or row.ref
