"""Labelled cases against what the rules said of them: found, missed, wrongly accused, and by which rule."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from redflags.engine.assess import Assessment
from redflags.engine.vocabulary import Level, Status
from redflags.measure.share import Share


class Kind(StrEnum):
    """Who a case is about."""

    POSITIVE = "positive"  # a person who was not who they said
    BENIGN = "benign"  # an honest one


@dataclass(frozen=True, slots=True)
class Bounds:
    """The levels between which a case must stand."""

    at_least: Level = Level.STANDARD
    at_most: Level = Level.ESCALATE

    def hold(self, level: Level) -> bool:
        """Whether a level lies within."""
        return self.at_least <= level <= self.at_most


@dataclass(frozen=True, slots=True)
class Stage:
    """What must be seen with only the facts known by a day."""

    name: str
    as_of: date
    bounds: Bounds


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """What a case's label asks for."""

    kind: Kind
    bounds: Bounds
    must: frozenset[str] = frozenset()  # flags that have to be raised
    must_not: frozenset[str] = frozenset()  # flags that must not be raised as an open risk
    stages: tuple[Stage, ...] = ()


@dataclass(frozen=True, slots=True)
class Seen:
    """What the rules said, as far as it is measured."""

    level: Level
    raised: frozenset[str] = frozenset()  # flags that count
    fired: frozenset[str] = frozenset()  # codes of rules that fired and were not explained; those on trial as well
    broken: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, assessment: Assessment) -> "Seen":
        """The measured part of an assessment."""
        findings = assessment.outcome.findings
        return cls(
            assessment.standing.level,
            frozenset(str(f.flag) for f in findings if f.counts),
            frozenset(f.code for f in findings if f.status is not Status.EXPLAINED),
            assessment.outcome.broken,
        )


@dataclass(frozen=True, slots=True)
class StageSeen:
    """A stage and where the case stood then."""

    stage: Stage
    level: Level

    @property
    def holds(self) -> bool:
        """Whether that is what was asked for."""
        return self.stage.bounds.hold(self.level)


@dataclass(frozen=True, slots=True)
class Result:
    """One case: what was asked for, and what was seen."""

    name: str
    file: str
    expected: Expected
    seen: Seen
    stages: tuple[StageSeen, ...] = ()

    @property
    def is_positive(self) -> bool:
        """Whether it is about somebody who was not who they said."""
        return self.expected.kind is Kind.POSITIVE

    @property
    def missed(self) -> frozenset[str]:
        """Flags that had to be raised and were not."""
        return self.expected.must - self.seen.raised

    @property
    def wrong(self) -> frozenset[str]:
        """Flags that were raised and must not be."""
        return self.expected.must_not & self.seen.raised

    @property
    def problems(self) -> tuple[str, ...]:
        """Everything that is not as it should be, in words."""
        return tuple(self._problems())

    def _problems(self) -> Iterator[str]:
        level, bounds = self.seen.level, self.expected.bounds
        if level < bounds.at_least:
            yield f"stands at {level.word}, below {bounds.at_least.word}"
        if level > bounds.at_most:
            yield f"stands at {level.word}, above {bounds.at_most.word}"
        for one in self.stages:
            if not one.holds:
                where, wanted = f"stage {one.stage.name} ({one.stage.as_of})", told(one.stage.bounds)
                yield f"{where}: stands at {one.level.word}, wanted {wanted}"
        for flag in sorted(self.missed):
            yield f"{flag} was not raised"
        for flag in sorted(self.wrong):
            yield f"{flag} was raised and must not be"
        for code, error in sorted(self.seen.broken.items()):
            yield f"rule {code} is broken: {error}"


def told(bounds: Bounds) -> str:
    """Bounds in words."""
    if bounds.at_most is Level.ESCALATE:
        return f"{bounds.at_least.word} or more"
    if bounds.at_least is Level.STANDARD:
        return f"{bounds.at_most.word} or less"
    return f"{bounds.at_least.word} to {bounds.at_most.word}"


@dataclass(frozen=True, slots=True)
class RuleRow:
    """In how many cases a rule fired."""

    code: str
    positives: int
    honest: int

    @property
    def precision(self) -> Share:
        """How many of the cases it fired in were about somebody who was not who they said."""
        return Share(self.positives, self.positives + self.honest)


@dataclass(frozen=True, slots=True)
class Report:
    """All cases together."""

    results: Sequence[Result]

    @property
    def found(self) -> Share:
        """Positives that stand at their level or above."""
        levels = [r.seen.level >= r.expected.bounds.at_least for r in self.results if r.is_positive]
        return Share(sum(levels), len(levels))

    @property
    def flags(self) -> Share:
        """Flags that had to be raised, and were."""
        wanted = sum(len(r.expected.must) for r in self.results)
        return Share(wanted - sum(len(r.missed) for r in self.results), wanted)

    @property
    def violations(self) -> int:
        """Flags that were raised and must not be."""
        return sum(len(r.wrong) for r in self.results)

    @property
    def honest_at_top(self) -> Share:
        """Honest people at the highest level: always a failure."""
        levels = [r.seen.level is Level.ESCALATE for r in self.results if not r.is_positive]
        return Share(sum(levels), len(levels))

    @property
    def honest_above(self) -> Share:
        """Honest people above the highest level that would be right."""
        levels = [r.seen.level > r.expected.bounds.at_most for r in self.results if not r.is_positive]
        return Share(sum(levels), len(levels))

    @property
    def stages(self) -> Share:
        """Stages at which a case stood where it should."""
        held = [one.holds for r in self.results for one in r.stages]
        return Share(sum(held), len(held))

    def rules(self, codes: Iterable[str]) -> list[RuleRow]:
        """How often each of these rules fired."""
        positives = Counter(code for r in self.results if r.is_positive for code in r.seen.fired)
        honest = Counter(code for r in self.results if not r.is_positive for code in r.seen.fired)
        return [RuleRow(code, positives[code], honest[code]) for code in codes]
