"""Interviews as a whole: signs and words of one occasion together, and when the person was plainly seen live."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from redflags.engine.dossier import Dossier, Session, Sign, Statement
from redflags.engine.messages import gettext_noop as _
from redflags.engine.rule import suggested
from redflags.engine.statements import told

SAME_OCCASION_DAYS = 7
"""Words without an interview of their own belong to an occasion at most this many days away (ours)."""

SEEN_SINCE = _("The person was seen live in that session or a later one.")

ARTEFACTS = frozenset({"face_edge_shimmer", "lip_sync_off", "expression_frozen", "lighting_off", "virtual_camera"})
"""What a face overlay, and now and then a bad line, does to a picture."""

POOR_LINE = frozenset({"pixelated_face", "audio_lag", "camera_switched_off_for_bandwidth"})
"""What the observer ticked when the line itself was bad."""

_SHOWN = frozenset(
    {
        "camera_on",
        "rejoined_with_video",
        "photo_matches",
        "in_person",
        "hand_test_passed",
        "side_profile_passed",
        "background_passed",
        "live_id_passed",
        "phrase_passed",
        "same_person_passed",
    }
)
_SPOILT = ARTEFACTS | {
    "hand_test_failed",
    "hand_test_refused",
    "side_profile_failed",
    "side_profile_refused",
    "same_person_failed",
    "live_id_failed",
    "photo_mismatch",
    "voice_changed",
    "voice_mismatch",
}
_LATE = frozenset({"camera_off_until_pressed", "camera_delayed"})
_NOT_SHOWN = frozenset({"video_declined", "camera_fails", "audio_only", "left_call", "missed_calls"})


class Mark(NamedTuple):
    """A sign, a sentence or an interview's outcome, with the interview and the day it belongs to."""

    ref: str
    session: str
    on: date | None
    code: str = ""
    topic: str = ""
    suggested: bool = False

    @property
    def place(self) -> tuple[bool, bool, date, str, str]:
        """What belongs to an interview first, then what is dated: the rest joins them."""
        return (not self.session, self.on is None, self.on or date.min, self.session, self.ref)


@dataclass(slots=True)
class Occasion:
    """One thing that happened once, however many signs and sentences tell of it."""

    event: str
    session: str  # ref of the interview; "" where none is known
    on: date | None
    marks: list[Mark] = field(default_factory=list)

    @property
    def refs(self) -> tuple[str, ...]:
        """The lines that tell of it."""
        return tuple(mark.ref for mark in self.marks)

    @property
    def suggested(self) -> bool:
        """Whether nothing but the candidate's or a referee's own words tells of it."""
        return all(mark.suggested for mark in self.marks)

    @property
    def seen(self) -> frozenset[str]:
        """Codes of signs and topics of sentences; what is only suggested adds nothing to what people observed."""
        firm = [mark for mark in self.marks if not mark.suggested] or self.marks
        return frozenset(word for mark in firm for word in (mark.code, mark.topic) if word)


def occasions(
    dossier: Dossier,
    aspect: str,
    *,
    signs: Iterable[Sign] = (),
    said: Iterable[Statement] = (),
    sessions: Iterable[Session] = (),
) -> list[Occasion]:
    """Bring marks together, one occasion an interview; `aspect` keeps different events of one interview apart.

    Words that stand in no interview's notes join the occasion that is at most a week away, undated words each other:
    a repeated message is no new occasion. In order of time, undated last.
    """
    marks = [*map(_from_sign, signs), *map(_from_statement, said), *map(_from_session, sessions)]
    if not marks:
        return []
    days = {s.ref: s.on for s in dossier.sessions}
    interviews = days.keys() | {s.session for s in dossier.signs if s.session}
    placed = (_in_interview(mark, interviews, days) for mark in marks)
    found: list[Occasion] = []
    for mark in sorted(placed, key=lambda m: m.place):
        occasion = _belongs_to(mark, found)
        if occasion is None:
            key = mark.session or (mark.on.isoformat() if mark.on else "undated")
            occasion = Occasion(f"session:{key}:{aspect}", mark.session, mark.on)
            found.append(occasion)
        occasion.marks.append(mark)
    return sorted(found, key=lambda o: (o.on is None, o.on or date.min, o.event))


def codes_in(dossier: Dossier, session: str) -> frozenset[str]:
    """All signs of one interview; none where the interview is not known."""
    return frozenset(s.code for s in dossier.signs if s.session == session) if session else frozenset()


def seen_since(dossier: Dossier, occasion: Occasion) -> bool:
    """Whether the person was plainly seen, on camera or in the room, in that interview or in a later one."""
    if occasion.session and _shows(dossier, occasion.session):
        return True
    return any(
        on is not None and occasion.on is not None and on >= occasion.on
        for ref, on in _visits_and_sessions(dossier)
        if ref != occasion.session
    )


def camera_failures(dossier: Dossier) -> list[Occasion]:
    """The occasions on which the camera is said not to have worked, or came on late."""
    return occasions(
        dossier,
        "camera",
        signs=dossier.seen("camera_fails", *_LATE),
        said=told(dossier, "video_refusal", "camera_fails"),
        sessions=(s for s in dossier.ended("technical") if s.offered == "video"),
    )


def only_late(occasion: Occasion) -> bool:
    """Whether the camera did come on in the end."""
    return bool(occasion.seen) and occasion.seen <= _LATE and occasion.session not in occasion.refs


def met_since(dossier: Dossier, on: date | None) -> bool:
    """Whether the person was met in the room on that day or later; of an undated day nothing is later."""
    return on is not None and any(day is not None and day >= on for day in _meetings(dossier))


def passed_since(dossier: Dossier, occasion: Occasion, *codes: str) -> bool:
    """Whether one of these signs was ticked in that interview or in a later one."""
    days = {s.ref: s.on for s in dossier.sessions}
    for sign in dossier.seen(*codes):
        if sign.session and sign.session == occasion.session:
            return True
        on = sign.on or days.get(sign.session) or sign.known_on
        if on is not None and occasion.on is not None and on > occasion.on:
            return True
    return False


def _visits_and_sessions(dossier: Dossier) -> Iterable[tuple[str, date | None]]:
    for session in dossier.sessions:
        if _shows(dossier, session.ref, session):
            yield session.ref, session.on
    for visit in dossier.milestones:
        if visit.kind == "visit" and visit.done:
            yield visit.ref, visit.on


def _meetings(dossier: Dossier) -> Iterable[date | None]:
    days = {s.ref: s.on for s in dossier.sessions}
    yield from (sign.on or days.get(sign.session) or sign.known_on for sign in dossier.seen("in_person"))
    yield from (s.on for s in dossier.sessions if s.held == "in_person")
    yield from (m.on for m in dossier.milestones if m.kind == "visit" and m.done)


def _shows(dossier: Dossier, ref: str, session: Session | None = None) -> bool:
    codes = codes_in(dossier, ref)
    if codes & _SPOILT:
        return False
    if codes & _SHOWN:
        return True
    held = session is not None and session.outcome == "passed" and session.held in ("video", "in_person")
    return held and not codes & _NOT_SHOWN


def _from_sign(sign: Sign) -> Mark:
    return Mark(sign.ref, sign.session, sign.on or sign.known_on, code=sign.code)


def _from_statement(said: Statement) -> Mark:
    return Mark(said.ref, said.about, said.on or said.known_on, topic=said.topic, suggested=suggested(said))


def _from_session(session: Session) -> Mark:
    return Mark(session.ref, session.ref, session.on or session.known_on)


def _in_interview(mark: Mark, interviews: Iterable[str], days: dict[str, date | None]) -> Mark:
    session = mark.session if mark.session in interviews else ""
    on = days.get(session) or mark.on
    return mark if session == mark.session and on == mark.on else mark._replace(session=session, on=on)


def _belongs_to(mark: Mark, found: list[Occasion]) -> Occasion | None:
    if mark.session:
        return next((o for o in found if o.session == mark.session), None)
    if mark.on is None:
        return next((o for o in found if o.on is None and not o.session), None)
    near = [(abs((mark.on - o.on).days), o.event, o) for o in found if o.on is not None]
    days, _event, occasion = min(near, key=lambda n: n[:2], default=(SAME_OCCASION_DAYS + 1, "", None))
    return occasion if days <= SAME_OCCASION_DAYS else None
