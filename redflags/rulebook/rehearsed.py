"""The figures of a rehearsal as a page shows them: levels, rules, minutes, and the applications that would move."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from candidates.models import Application
from redflags.catalogue import catalogue
from redflags.engine.tuning import changes
from redflags.engine.vocabulary import Level
from redflags.measure.rehearsal import Fired, Tally
from redflags.models import Move, Rehearsal
from redflags.rulebook.words import precision
from screening.models import User

SHOWN = 100
"""Applications that a page lists."""


@dataclass(frozen=True, slots=True)
class Step:
    """So many applications from one level to another."""

    before: Level
    after: Level
    number: int


@dataclass(frozen=True, slots=True)
class RuleRow:
    """One rule by the present set and by the draft."""

    code: str
    title: str
    is_changed: bool  # by the draft
    before: Fired
    after: Fired

    @property
    def settled(self) -> Fired:
        """What people settled of what it finds: by the draft, or by the present set where the draft silences it."""
        return self.after if self.after.fires else self.before

    @property
    def precision(self) -> str:
        """How many of those were confirmed, with its bounds."""
        return precision(self.settled.precision)


@dataclass(frozen=True, slots=True)
class Moves:
    """The applications that would move and that the reader may see."""

    shown: Sequence[Move]
    seen: int  # that the reader may see
    hidden: int  # of other teams


@dataclass(frozen=True, slots=True)
class Figures:
    """Everything plain that a rehearsal brought."""

    people: int
    applications: int
    steps: Sequence[Step]
    higher: int
    lower: int
    added: int
    dropped: int
    minutes: int
    touched: Sequence[RuleRow]  # by the draft
    untouched: Sequence[RuleRow]

    @property
    def signed_minutes(self) -> str:
        """More, or less than nothing."""
        return f"{self.minutes:+d}".replace("-", "−") if self.minutes else "0"


def figures(rehearsal: Rehearsal) -> Figures:
    """The figures so far."""
    tally = Tally.of(rehearsal.figures)
    rows = _rules(rehearsal, tally)
    steps = [Step(before, after, number) for (before, after), number in sorted(tally.moves.items(), reverse=True)]
    return Figures(
        people=tally.people,
        applications=tally.applications,
        steps=steps,
        higher=sum(step.number for step in steps if step.after > step.before),
        lower=sum(step.number for step in steps if step.after < step.before),
        added=tally.added,
        dropped=tally.dropped,
        minutes=tally.minutes(rehearsal.minutes_per_finding),
        touched=[row for row in rows if row.is_changed],
        untouched=[row for row in rows if not row.is_changed],
    )


def moves(rehearsal: Rehearsal, user: User) -> Moves:
    """Who would move, those who would rise furthest first."""
    everybody = rehearsal.moves.count()
    visible = rehearsal.moves.filter(application__in=Application.objects.visible_to(user))
    related = visible.select_related("application__candidate", "application__position")
    seen = visible.count()
    return Moves(list(related.order_by("-after", "before", "pk")[:SHOWN]), seen, everybody - seen)


def _rules(rehearsal: Rehearsal, tally: Tally) -> list[RuleRow]:
    """Rules that fired by either set, or that the draft changes."""
    changed = {change.code for change in changes(catalogue(), rehearsal.present, rehearsal.told)}
    return [
        RuleRow(
            rule.code,
            _(rule.title),
            rule.code in changed,
            tally.before.get(rule.code, Fired()),
            tally.after.get(rule.code, Fired()),
        )
        for rule in catalogue()
        if rule.code in changed | tally.before.keys() | tally.after.keys()
    ]
