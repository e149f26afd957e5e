"""Where answers of contacts came from, held against the candidate's own sessions: equality of fingerprints, no more."""

from collections import defaultdict
from dataclasses import dataclass

from candidates.models import CheckResult, Relation, Sighting


@dataclass(frozen=True, slots=True)
class Networks:
    """The networks of one file, as fingerprints."""

    of_candidate: frozenset[str]
    of_answers: dict[str, set[int]]  # the checks that were answered from a network

    def is_candidates(self, result: CheckResult) -> bool:
        """Whether an answer came from a network that the candidate also used."""
        return result.network in self.of_candidate

    def is_of_another(self, result: CheckResult) -> bool:
        """Whether the contact of another check of this candidate answered from the same network."""
        return bool(self.of_answers.get(result.network, set()) - {result.check_made_id})


def networks_of(candidate: int) -> Networks:
    """The networks that a candidate and the contacts of his or her checks were seen in."""
    seen = Sighting.objects.filter(candidate=candidate, replaced_by=None, batch__reverted_at=None).exclude(
        relation=Relation.RETRACTS
    )
    answered = CheckResult.objects.filter(candidate=candidate, replaced_by=None).exclude(relation=Relation.RETRACTS)
    by_network: dict[str, set[int]] = defaultdict(set)
    for network, check in answered.exclude(network="").values_list("network", "check_made"):
        by_network[network].add(check)
    return Networks(frozenset(seen.exclude(digest="").values_list("digest", flat=True)), by_network)
