"""From findings to a standing: the level by independent families, the score, and what each point rests on.

This is the only ladder in the project. In words:
weak findings never climb alone; any medium one asks to verify; one strong one, or medium ones in three families, hold;
a decisive one, strong ones in two families, or a strong one with medium ones in two other families (price, network and
phone do not count as support) escalate. Findings of one event count once.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import exp, log1p

from redflags.engine.run import Finding
from redflags.engine.vocabulary import NO_SUPPORT, Family, Level, Strength

PROBABILITY: Mapping[Strength, float] = {
    Strength.WEAK: 0.04,
    Strength.MEDIUM: 0.16,
    Strength.STRONG: 0.38,
    Strength.DECISIVE: 0.80,
}
"""How far a single finding of a class moves the score from 0 towards 1. Ours; the order is the catalogue's."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Level, score and the points each finding brings (they add up to the score)."""

    level: Level
    score: int  # 0 to 100; may order a list within a level, never decides
    points: Mapping[str, int]  # finding key -> points
    families: Mapping[Family, Strength]  # families that count, with their strongest finding


def stand(findings: Iterable[Finding]) -> Standing:
    """Weigh findings; explained, cleared and shadow ones count nothing."""
    counted = _once_per_event([f for f in findings if f.counts])
    families: dict[Family, Strength] = {}
    for finding in counted:
        families[finding.family] = max(finding.strength, families.get(finding.family, Strength.WEAK))
    points = _points(counted)
    return Standing(_level(families), sum(points.values()), points, families)


def _once_per_event(findings: list[Finding]) -> list[Finding]:
    """Of the findings of one event only the strongest counts; ties go to the lower code."""
    best: dict[str, Finding] = {}
    for finding in sorted(findings, key=lambda f: (-f.strength, f.code, f.key)):
        best.setdefault(finding.event or finding.key, finding)
    return list(best.values())


def _level(families: Mapping[Family, Strength]) -> Level:
    strong = [f for f, strength in families.items() if strength >= Strength.STRONG]
    medium = [f for f, strength in families.items() if strength >= Strength.MEDIUM]
    support = [f for f in medium if f not in NO_SUPPORT]
    if Strength.DECISIVE in families.values() or len(strong) >= 2 or (strong and len({*support} - {strong[0]}) >= 2):
        return Level.ESCALATE
    if strong or len(medium) >= 3:
        return Level.HOLD
    return Level.VERIFY if medium else Level.STANDARD


def _points(counted: list[Finding]) -> dict[str, int]:
    """Share the score out among the findings, whole points, by largest remainder.

    Within a family each further finding weighs half of the one before, so that no pile in one family outweighs two
    findings of that strength in two families; families combine like independent chances, so a further adverse finding
    never lowers the score.
    """
    weights: dict[str, float] = {}
    by_family: dict[Family, list[Finding]] = defaultdict(list)
    for finding in counted:
        by_family[finding.family].append(finding)
    for family in by_family.values():
        family.sort(key=lambda f: (-f.strength, f.key))
        for place, finding in enumerate(family):
            weights[finding.key] = -log1p(-PROBABILITY[finding.strength]) * 0.5**place
    total = sum(weights.values())
    score = round(100 * (1 - exp(-total)))
    shares = {key: score * weight / total for key, weight in weights.items()}
    points = {key: int(share) for key, share in shares.items()}
    for key in sorted(shares, key=lambda k: (points[k] - shares[k], k))[: score - sum(points.values())]:
        points[key] += 1
    return points
