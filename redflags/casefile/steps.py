"""What a person can do about findings: advice that several of them give is told once, what settles most comes first."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from redflags.casefile.findings import ShownFinding

MOST = 3
"""How many steps are told beside the file; the others stand with their findings."""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do, and the findings it would settle."""

    do: str
    findings: tuple[ShownFinding, ...]

    @property
    def points(self) -> int:
        """What these findings bring to the score."""
        return sum(finding.points for finding in self.findings)

    @property
    def named(self) -> list[ShownFinding]:
        """One finding for each title: links to several of one kind would read alike."""
        first: dict[str, ShownFinding] = {}
        for finding in self.findings:
            first.setdefault(finding.title, finding)
        return list(first.values())


def steps(findings: Iterable[ShownFinding]) -> list[Step]:
    """The first step of each finding that brings points, equal ones together."""
    for_step: dict[str, list[ShownFinding]] = defaultdict(list)
    for finding in findings:
        if finding.points and finding.next_step:
            for_step[finding.next_step[0]].append(finding)
    found = [Step(do, tuple(settled)) for do, settled in for_step.items()]
    return sorted(found, key=lambda step: -step.points)[:MOST]
