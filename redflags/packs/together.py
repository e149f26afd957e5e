"""What several people of one pack have to do with one another: who shares what with whom, and what was said of it."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass

from candidates import sharing
from candidates.models import LinkVerdict
from candidates.sharing import Tie
from redflags.casefile.group import Value, shared_values
from redflags.casefile.links import in_words


@dataclass(frozen=True, slots=True)
class Pair:
    """Two people of the pack who share something, or of whom somebody said what they are to one another."""

    one: int
    other: int
    kinds: list[str]
    verdict: LinkVerdict | None
    holds: bool  # the verdict speaks of what they share now


@dataclass(frozen=True, slots=True)
class Together:
    """The people of one pack, as one case."""

    pairs: list[Pair]
    values: list[Value]  # shared by people of the pack
    outside: dict[int, list[int]]  # people who are not in the pack, by number: with whom of it they share something


def of(people: Collection[int]) -> Together:
    """What these people share; two queries however many they are."""
    known = sharing.ties(sorted(people))
    settled = {(min(pair), max(pair)) for pair in known.settled}
    between: dict[sharing.Pair, list[Tie]] = defaultdict(list)
    outside: dict[int, set[int]] = defaultdict(set)
    for tie in (tie for listed in known.of.values() for tie in listed if not tie.is_own_referee):
        if tie.other in people:
            between[min(tie.candidate, tie.other), max(tie.candidate, tie.other)].append(tie)
        else:
            outside[tie.other].add(tie.candidate)
    said = LinkVerdict.objects.filter(low__in=people, high__in=people, undone_at=None).select_related("said_by")
    verdicts = {(verdict.low_id, verdict.high_id): verdict for verdict in said}
    pairs = [
        Pair(*pair, in_words(between.get(pair, [])), verdicts.get(pair), pair in settled)
        for pair in sorted({*between, *verdicts})
    ]
    values = shared_values(tie for ties in between.values() for tie in ties)
    return Together(pairs, values, {other: sorted(ones) for other, ones in sorted(outside.items())})
