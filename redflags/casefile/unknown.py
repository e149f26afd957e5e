"""What is not known yet, as things to ask or do next: unknown is neither innocence nor guilt."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from candidates.models import Stage
from candidates.stages import OPENS, ORDER, Ask
from redflags.engine.rule import NOTHING_TO_ASK, Rule
from redflags.engine.vocabulary import Family, Flag

MANY_PURPOSES = frozenset({"shared", "changes", "statements"})
"""Sections that fill by themselves, or with anything that is written: no question is about them."""

FROM = {
    Flag.REFERENCE_PROBLEM: OPENS[Ask.REFERENCE],
    Flag.EDUCATION_UNVERIFIED: OPENS[Ask.CREDENTIAL],
    Flag.IDENTITY_DOCUMENT: OPENS[Ask.IDENTITY],
}
"""What is asked only from a stage on, by what the rule is about."""

ONE_FAMILY = frozenset({"signs", *MANY_PURPOSES})
"""Sections in which one entry says nothing about other families of rules."""


@dataclass(frozen=True, slots=True)
class Question:
    """One thing to ask or do, and the titles of the rules that wait for it, the strongest first."""

    ask: str
    waiting: tuple[str, ...]


def questions(codes: Collection[str], rules: Iterable[Rule], stage: str) -> list[Question]:
    """What the rules that could not be applied wait for, as far as this stage may ask it; most useful first.

    One answer serves every rule that looks at the same section: what another question already brings is left out.
    """
    waiting = [rule for rule in rules if rule.code in codes and _may_ask(rule, stage)]
    found: list[Question] = []
    while waiting:
        asking = max(waiting, key=lambda rule: (_weight(_served(rule, waiting)), rule.strength))
        served = _served(asking, waiting)
        titles = [_(rule.title) for rule in sorted(served, key=lambda rule: (-rule.strength, rule.code))]
        found.append(Question(_(asking.ask), tuple(titles)))
        waiting = [rule for rule in waiting if rule not in served]
    return found


def _may_ask(rule: Rule, stage: str) -> bool:
    if rule.ask == NOTHING_TO_ASK or stage not in ORDER:
        return False
    return ORDER.index(Stage(stage)) >= ORDER.index(_opens(rule))


def _opens(rule: Rule) -> Stage:
    """The stage from which the question makes sense, or is allowed."""
    if rule.family is Family.ONBOARDING or _section(rule) == "milestones":
        return Stage.ONBOARDING
    if rule.family is Family.ADDRESS or _section(rule) == "accounts":
        return OPENS[Ask.BANK]
    return FROM.get(rule.flag, Stage.APPLIED)


def _section(rule: Rule) -> str:
    """What the answer fills."""
    return next((need for need in rule.needs if need not in MANY_PURPOSES), rule.needs[0])


def _served(asking: Rule, waiting: Iterable[Rule]) -> list[Rule]:
    """The rules that an answer lets look."""
    section = _section(asking)
    across = section not in ONE_FAMILY
    return [
        rule
        for rule in waiting
        if rule is asking or (section in rule.needs and (across or rule.family is asking.family))
    ]


def _weight(served: Sequence[Rule]) -> int:
    return sum(rule.strength for rule in served)
