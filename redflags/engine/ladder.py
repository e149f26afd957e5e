"""From findings to a standing: the level by independent families, the score, and what each point rests on.

This is the only ladder in the project. In words:
weak findings never climb alone; any medium one asks to verify; one strong one, or medium ones in three families, hold;
a decisive one, strong ones in two families, or a strong one with medium ones in two other families (price, network and
phone do not count as support) escalate. Findings of one event count once, in the family where they count most.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
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


MOST_WAYS = 256
"""How many ways of counting events that several families saw are tried: eight such events, more than files hold."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Level, score and the points each finding brings (they add up to the score)."""

    level: Level
    score: int  # 0 to 100; may order a list within a level, never decides
    points: Mapping[str, int]  # finding key -> points
    families: Mapping[Family, Strength]  # families that count, with their strongest finding


def stand(findings: Iterable[Finding]) -> Standing:
    """Weigh findings; explained, cleared and shadow ones count nothing.

    Level and score are each the highest that any way of counting every event once gives: a further adverse finding
    only adds ways, so it can lower neither.
    """
    ways = list(_ways([f for f in findings if f.counts]))
    families = max((_families(way) for way in ways), key=_level)
    points = _points(max((_weights(way) for way in ways), key=lambda weights: sum(weights.values())))
    return Standing(_level(families), sum(points.values()), points, families)


def _ways(findings: Iterable[Finding]) -> Iterator[Sequence[Finding]]:
    """Every way to count each event once: in one family that saw it, by that family's strongest finding."""
    events: dict[str, dict[Family, Finding]] = defaultdict(dict)
    for finding in sorted(findings, key=lambda f: (-f.strength, f.code, f.key)):
        events[finding.event or finding.key].setdefault(finding.family, finding)
    choices = [list(events[event].values()) for event in sorted(events)]
    ways = 1
    for choice in choices:
        if ways * len(choice) > MOST_WAYS:
            del choice[1:]
        ways *= len(choice)
    return product(*choices)


def _families(way: Sequence[Finding]) -> dict[Family, Strength]:
    families: dict[Family, Strength] = {}
    for finding in way:
        families[finding.family] = max(finding.strength, families.get(finding.family, Strength.WEAK))
    return families


def _level(families: Mapping[Family, Strength]) -> Level:
    strong = [f for f, strength in families.items() if strength >= Strength.STRONG]
    medium = [f for f, strength in families.items() if strength >= Strength.MEDIUM]
    support = [f for f in medium if f not in NO_SUPPORT]
    if Strength.DECISIVE in families.values() or len(strong) >= 2 or (strong and len({*support} - {strong[0]}) >= 2):
        return Level.ESCALATE
    if strong or len(medium) >= 3:
        return Level.HOLD
    return Level.VERIFY if medium else Level.STANDARD


def _weights(way: Sequence[Finding]) -> dict[str, float]:
    """What each finding weighs, by its key.

    Within a family each further finding weighs half of the one before, so that no pile in one family outweighs two
    findings of that strength in two families; families combine like independent chances, so a further adverse finding
    never lowers the sum.
    """
    by_family: dict[Family, list[Finding]] = defaultdict(list)
    for finding in way:
        by_family[finding.family].append(finding)
    weights: dict[str, float] = {}
    for family in by_family.values():
        family.sort(key=lambda f: (-f.strength, f.key))
        for place, finding in enumerate(family):
            weights[finding.key] = -log1p(-PROBABILITY[finding.strength]) * 0.5**place
    return weights


def _points(weights: Mapping[str, float]) -> dict[str, int]:
    """Share the score out among the findings, whole points, by largest remainder."""
    total = sum(weights.values())
    score = round(100 * (1 - exp(-total)))
    shares = {key: score * weight / total for key, weight in weights.items()}
    points = {key: int(share) for key, share in shares.items()}
    for key in sorted(shares, key=lambda k: (points[k] - shares[k], k))[: score - sum(points.values())]:
        points[key] += 1
    return points
