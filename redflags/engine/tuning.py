"""How an installation sets the rules: which are on trial, in use or retired, and with which thresholds.

What is stored is only what differs from the rules as they ship, so that a better default reaches whoever never chose
another. What a rule does not declare, or out of its bounds, is left out wherever it comes from.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from redflags.engine.ready import Ready
from redflags.engine.rule import Example, Rule
from redflags.engine.run import run
from redflags.engine.vocabulary import Life

Told = Mapping[str, Any]
"""Settings as they are stored: {code: {"life": "shadow", "params": {"window_days": 60}}}."""


@dataclass(frozen=True, slots=True)
class Setting:
    """One rule's status and all its thresholds."""

    life: Life
    params: Mapping[str, float]

    def stored(self, rule: Rule) -> dict[str, Any]:
        """Only what differs from how the rule ships; empty where nothing does."""
        params = {name: value for name, value in self.params.items() if value != rule.params[name].default}
        life = {"life": str(self.life)} if self.life is not rule.life else {}
        return life | ({"params": params} if params else {})


@dataclass(frozen=True, slots=True)
class Tuning:
    """The rules as one set of settings has them, ready to be run."""

    number: int  # of the set; 0: as they ship
    rules: tuple[Rule, ...]
    params: Mapping[str, Mapping[str, float]]  # by code, what differs from the defaults
    ready: Ready = field(compare=False)
    counted: frozenset[str] = field(compare=False)  # codes of the rules that move a standing

    def rule(self, code: str) -> Rule:
        """A rule with its status; KeyError where there is none."""
        return {rule.code: rule for rule in self.rules}[code]

    def values(self, rule: Rule) -> Mapping[str, float]:
        """All thresholds of a rule."""
        return {**rule.defaults(), **self.params.get(rule.code, {})}


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that two sets have differently; `name` is empty for the status."""

    code: str
    name: str
    before: float | Life
    after: float | Life


@dataclass(frozen=True, slots=True)
class Surprise:
    """An example of a rule that these thresholds turn over."""

    tells: str
    fires: bool  # now, although it should stay quiet; otherwise it stays quiet, although it should fire


def setting(rule: Rule, told: Told) -> Setting:
    """How a rule is set; what it ships with wherever nothing else, or nothing allowed, is stored."""
    stored = _mapping(told.get(rule.code))
    params = _mapping(stored.get("params"))
    values = {
        name: params[name] if param.takes(params.get(name)) else param.default for name, param in rule.params.items()
    }
    return Setting(_life(rule, stored.get("life")), values)


def lives(rule: Rule) -> tuple[Life, ...]:
    """The statuses a rule can be given: one that ships retired keeps its code and never returns."""
    return (Life.RETIRED,) if rule.life is Life.RETIRED else tuple(Life)


def tuned(rules: Iterable[Rule], told: Told, number: int) -> Tuning:
    """The rules as a set has them."""
    settings = [(rule, setting(rule, told)) for rule in rules]
    params = {rule.code: given["params"] for rule, one in settings if "params" in (given := one.stored(rule))}
    living = tuple(replace(rule, life=one.life) for rule, one in settings)
    counted = frozenset(rule.code for rule in living if rule.life is Life.STABLE)
    return Tuning(number, living, params, Ready(living, params), counted)


def changes(rules: Iterable[Rule], before: Told, after: Told) -> Iterator[Change]:
    """What a set has differently from another, in the order of the catalogue."""
    for rule in rules:
        old, new = setting(rule, before), setting(rule, after)
        if old.life is not new.life:
            yield Change(rule.code, "", old.life, new.life)
        for name in rule.params:
            if old.params[name] != new.params[name]:
                yield Change(rule.code, name, old.params[name], new.params[name])


def carried_over(rules: Iterable[Rule], *, mine: Told, base: Told, onto: Told) -> dict[str, Any]:
    """The changes that `mine` made to `base`, made to `onto` instead: rule by rule, mine wins."""
    touched = {change.code for change in changes(rules, base, mine)}
    kept = {code: told for code, told in onto.items() if code not in touched}
    return kept | {code: told for code, told in mine.items() if code in touched}


def surprises(rule: Rule, one: Setting) -> list[Surprise]:
    """The rule's own examples that come out otherwise with these thresholds."""
    silenced = [Surprise(e.tells, fires=False) for e in rule.fires if not _fires(rule, one, e)]
    return silenced + [Surprise(e.tells, fires=True) for e in rule.quiet if _fires(rule, one, e)]


def _fires(rule: Rule, one: Setting, example: Example) -> bool:
    outcome = run([replace(rule, life=Life.STABLE)], example.dossier, params={rule.code: one.params})
    return any(finding.counts for finding in outcome.findings)


def _life(rule: Rule, told: object) -> Life:
    return Life(str(told)) if told in lives(rule) else rule.life


def _mapping(told: object) -> Mapping[str, Any]:
    return told if isinstance(told, Mapping) else {}
