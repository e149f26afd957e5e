"""Episodes: a move of house, or a change of where pay goes, with everything said about it, seen as one event."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from redflags.engine.dossier import Change, Dossier, Statement
from redflags.engine.messages import gettext_noop as _
from redflags.engine.rule import suggested
from redflags.engine.statements import told

SAME_EPISODE_DAYS = 14
"""Changes of different details, and words about them, this close together tell of one thing that happened (ours)."""

EVIDENCED = _("Evidence for this change was recorded.")

MOVE = ("home_address", "shipping_address")
PAYOUT = ("bank_account", "payment_method")


@dataclass(slots=True)
class Episode:
    """One thing that happened, however many details changed and however often it was told."""

    event: str
    on: date | None
    changes: list[Change] = field(default_factory=list)
    said: list[Statement] = field(default_factory=list)

    @property
    def refs(self) -> tuple[str, ...]:
        """The lines it rests on."""
        return tuple(fact.ref for fact in (*self.changes, *self.said))

    @property
    def suggested(self) -> bool:
        """Whether nothing but a candidate's or a referee's own words tells of it."""
        return not self.changes and all(suggested(said) for said in self.said)

    @property
    def is_told(self) -> bool:
        """Whether words that our own people stand by tell of it, beside the notes of the changes themselves."""
        own = {change.ref for change in self.changes}
        return any(not suggested(said) and said.about not in own for said in self.said)

    @property
    def evidenced(self) -> bool:
        """Whether every change in it came with evidence and nobody says that it happened again and again."""
        again = any(said.topic == "repeated" for said in self.said)
        return bool(self.changes) and all(change.evidenced for change in self.changes) and not again


def moves(dossier: Dossier) -> Sequence[Episode]:
    """Changes of home and delivery address, in order of time, undated last."""
    return dossier.once("moves", lambda: _episodes("move", dossier.changed(*MOVE), told(dossier, "address_change")))


def payouts(dossier: Dossier) -> Sequence[Episode]:
    """Changes of account and payment method, in order of time, undated last."""
    return dossier.once(
        "payouts", lambda: _episodes("payout", dossier.changed(*PAYOUT), told(dossier, "payment_change"))
    )


def episode_of(episodes: Iterable[Episode], ref: str) -> Episode | None:
    """The episode that brought the observation with this ref, or that this line is part of."""
    return next((e for e in episodes if ref in e.refs or any(c.new == ref for c in e.changes)), None)


def repeated(episode: Episode, episodes: Iterable[Episode], days: float) -> int:
    """How many of the episodes fall into the given days up to and including this one; undated ones are not counted."""
    if episode.on is None:
        return 1
    earlier = (e for e in episodes if e is not episode and not e.suggested)
    return 1 + sum(1 for e in earlier if e.on is not None and 0 <= (episode.on - e.on).days <= days)


def in_hiring(on: date | None, dossier: Dossier, *, days_after: float, days_from_application: float) -> bool:
    """Whether a day lies before the end of hiring: some days after the last known step, or after the application.

    Each further step that is known can only move the end outwards, so that a missing one raises nothing.
    """
    if on is None:
        return False
    steps = [dossier.milestone(kind) for kind in ("start", "device_received", "first_payroll")]
    if any(step.done and step.on and (on - step.on).days <= days_after for step in steps if step):
        return True
    return dossier.applied_on is not None and (on - dossier.applied_on).days <= days_from_application


def _episodes(aspect: str, changes: Sequence[Change], said: Sequence[Statement]) -> list[Episode]:
    if not changes and not said:
        return []
    found: list[Episode] = []
    for change in sorted(changes, key=lambda c: (_in_time(_day(c)), c.what, c.ref)):
        _joined(aspect, found, _day(change), other_than=change.what).changes.append(change)
    for statement in sorted(said, key=lambda s: (_in_time(_day(s)), s.ref, s.start)):
        told = episode_of(found, statement.about) if statement.about else None
        (told or _joined(aspect, found, _day(statement))).said.append(statement)
    return sorted(found, key=lambda e: _in_time(e.on))


def _joined(aspect: str, found: list[Episode], on: date | None, other_than: str = "") -> Episode:
    """The episode near that day, or a new one; a second change of the same detail on another day is a new one."""
    near = [(_days_apart(e.on, on), e.event, e) for e in found if _may_join(e, on, other_than)]
    if near:
        return min(near, key=lambda n: n[:2])[2]
    found.append(Episode(f"{aspect}:{on.isoformat() if on else 'undated'}", on))
    return found[-1]


def _may_join(episode: Episode, on: date | None, other_than: str) -> bool:
    if episode.on == on:
        return True
    if other_than and any(change.what == other_than for change in episode.changes):
        return False
    if on is None:
        return not other_than  # undated words join what is known; an undated change is a change of its own
    return episode.on is not None and _days_apart(episode.on, on) <= SAME_EPISODE_DAYS


def _days_apart(one: date | None, other: date | None) -> int:
    return abs((one - other).days) if one and other else 0


def _day(fact: Change | Statement) -> date | None:
    return fact.on or fact.known_on


def _in_time(on: date | None) -> tuple[bool, date]:
    return (on is None, on or date.min)
