"""What another set of rules would have done: who changes level, which rules fire, how right they were, at what cost."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from redflags.engine.assess import Assessment
from redflags.engine.run import Finding, Verdict, Word
from redflags.engine.vocabulary import Level, Status
from redflags.measure.share import Share

Words = Mapping[str, Word]
"""What people have said of one candidate's findings by now, by finding key."""


@dataclass(slots=True)
class Fired:
    """How often a rule fired for different people, and what people had to say of what it found."""

    fires: int = 0
    confirmed: int = 0
    cleared: int = 0  # or explained

    @property
    def precision(self) -> Share:
        """How many of the settled ones were confirmed."""
        return Share(self.confirmed, self.confirmed + self.cleared)


@dataclass(frozen=True, slots=True)
class Pair:
    """One application by the present set and by the draft."""

    before: Assessment
    after: Assessment

    @property
    def levels(self) -> tuple[Level, Level]:
        """Before and after."""
        return self.before.standing.level, self.after.standing.level


@dataclass(slots=True)
class Tally:
    """Plain figures of a rehearsal, which grow person by person; nothing in them tells of anybody."""

    people: int = 0
    applications: int = 0
    moves: Counter[tuple[Level, Level]] = field(default_factory=Counter)
    before: dict[str, Fired] = field(default_factory=dict)
    after: dict[str, Fired] = field(default_factory=dict)
    added: int = 0  # findings that ask for a look after and not before
    dropped: int = 0  # the other way round

    def add(self, pairs: Sequence[Pair], words: Words) -> None:
        """Count one person with all of his or her applications."""
        self.people += 1
        self.applications += len(pairs)
        self.moves.update(pair.levels for pair in pairs if len(set(pair.levels)) > 1)
        old, new = (_findings(side) for side in zip(*((p.before, p.after) for p in pairs), strict=True))
        _count(self.before, old.values(), words)
        _count(self.after, new.values(), words)
        asked, asks = _open(old), _open(new)
        self.added += len(asks - asked)
        self.dropped += len(asked - asks)

    def minutes(self, each: int) -> int:
        """Added reviewer minutes, where each finding takes so many; below nothing where there is less to look into."""
        return (self.added - self.dropped) * each

    def as_json(self) -> dict[str, Any]:
        """The figures as plain values."""
        return {
            "people": self.people,
            "applications": self.applications,
            "moves": {f"{int(before)}>{int(after)}": number for (before, after), number in sorted(self.moves.items())},
            "before": {code: _plain(fired) for code, fired in sorted(self.before.items())},
            "after": {code: _plain(fired) for code, fired in sorted(self.after.items())},
            "added": self.added,
            "dropped": self.dropped,
        }

    @classmethod
    def of(cls, told: Mapping[str, Any]) -> "Tally":
        """The figures from plain values; an empty mapping is a tally that has not begun."""
        moves = Counter({_levels(key): number for key, number in told.get("moves", {}).items()})
        return cls(
            told.get("people", 0),
            told.get("applications", 0),
            moves,
            {code: Fired(*numbers) for code, numbers in told.get("before", {}).items()},
            {code: Fired(*numbers) for code, numbers in told.get("after", {}).items()},
            told.get("added", 0),
            told.get("dropped", 0),
        )


def _findings(assessments: Iterable[Assessment]) -> dict[str, Finding]:
    """The findings of all of a person's applications once each, without those that the file itself explains."""
    return {f.key: f for assessment in assessments for f in assessment.outcome.findings if not f.explained}


def _count(into: dict[str, Fired], findings: Iterable[Finding], words: Words) -> None:
    fired: set[str] = set()
    for finding in findings:
        rule = into.setdefault(finding.code, Fired())
        rule.fires += finding.code not in fired
        fired.add(finding.code)
        word = words.get(finding.key)
        if word and word.on(finding.refs):
            rule.confirmed += word.verdict is Verdict.CONFIRMED
            rule.cleared += word.verdict is not Verdict.CONFIRMED


def _open(findings: Mapping[str, Finding]) -> set[str]:
    return {key for key, finding in findings.items() if finding.counts and finding.status is not Status.EXPLAINED}


def _plain(fired: Fired) -> list[int]:
    return [fired.fires, fired.confirmed, fired.cleared]


def _levels(told: str) -> tuple[Level, Level]:
    before, _, after = told.partition(">")
    return Level(int(before)), Level(int(after))
