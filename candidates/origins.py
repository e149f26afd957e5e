"""How answers came through the page behind a link, as plain facts: how quickly, from where, with which papers.

Networks are compared by their fingerprints: equality, and no more.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from django.db.models import prefetch_related_objects
from django.utils.timesince import timesince
from django.utils.translation import ngettext

from candidates.models import CheckResult, Document, Fingerprint, LinkKind, Relation, Sighting

MINUTE = 60


@dataclass(frozen=True, slots=True)
class Origin:
    """What is known of one answer beside its words."""

    took: str  # from opening the page to sending; "" where nobody measured
    from_candidate: bool  # from a network the candidate was seen in, too
    from_other_file: bool  # from a network in which a referee of another candidate answered, too
    from_other_contact: bool  # from a network in which the contact of another check answered, too
    papers: list[Document]


def of(candidate: int, results: Sequence[CheckResult]) -> dict[int, Origin]:
    """The origins of those of a candidate's results that came through the page, by their key."""
    online = [result for result in results if result.channel == CheckResult.Channel.ONLINE]
    if not online:
        return {}
    prefetch_related_objects(online, "documents__file")
    elsewhere = _networks_of_other_files(candidate, {result.network for result in online} - {""})
    seen, answered = _networks_of_candidate(candidate), _checks_by_network(candidate)
    return {
        result.pk: Origin(
            took=_took(result),
            from_candidate=result.network in seen,
            from_other_file=result.network in elsewhere,
            from_other_contact=bool(answered[result.network] - {result.check_made_id}),
            papers=[paper for paper in result.documents.all() if paper.file],
        )
        for result in online
    }


def _networks_of_candidate(candidate: int) -> set[str]:
    standing = Sighting.objects.filter(candidate=candidate, replaced_by=None, batch__reverted_at=None)
    return set(standing.exclude(relation=Relation.RETRACTS).exclude(digest="").values_list("digest", flat=True))


def _networks_of_other_files(candidate: int, networks: set[str]) -> set[str]:
    """Only referees leave one: the clerks of one school or employer all sit behind one network."""
    left = Fingerprint.objects.filter(kind=LinkKind.ANSWERED, digest__in=networks, candidate__withdrawn_at=None)
    return set(left.exclude(candidate=candidate).values_list("digest", flat=True))


def _checks_by_network(candidate: int) -> dict[str, set[int]]:
    standing = CheckResult.objects.filter(candidate=candidate, replaced_by=None).exclude(relation=Relation.RETRACTS)
    checks: dict[str, set[int]] = defaultdict(set)
    for network, check in standing.exclude(network="").values_list("network", "check_made"):
        checks[network].add(check)
    return checks


def _took(result: CheckResult) -> str:
    seconds = result.seconds_taken
    if seconds is None:
        return ""
    if seconds < MINUTE:
        return ngettext("%(count)d second", "%(count)d seconds", seconds) % {"count": seconds}
    return timesince(result.recorded_at - timedelta(seconds=seconds), result.recorded_at)
