"""Other people on the register who share something with this one: what is shared, never the value itself."""

from collections import defaultdict
from dataclasses import dataclass, field

from django.db.models import Q
from django.utils.translation import gettext as _

from candidates.models import Candidate, Fingerprint, LinkKind, LinkVerdict
from screening.models import User


@dataclass(slots=True)
class LinkedCandidate:
    """Somebody who shares something; without a name where the reader may not see that person."""

    pk: int
    name: str
    visible: bool
    kinds: list[str] = field(default_factory=list)
    verdict: LinkVerdict | None = None


def linked(candidate: Candidate, user: User) -> list[LinkedCandidate]:
    """Everybody who shares a fingerprint, those nobody judged yet first; three queries."""
    own = Fingerprint.objects.filter(candidate=candidate).values("digest")
    same = Fingerprint.objects.filter(digest__in=own, candidate__withdrawn_at=None).exclude(candidate=candidate)
    kinds: dict[int, set[str]] = defaultdict(set)
    for other, kind in same.values_list("candidate", "kind"):
        kinds[other].add(kind)
    if not kinds:
        return []
    visible = dict(Candidate.objects.visible_to(user).filter(pk__in=kinds).values_list("pk", "name"))
    verdicts = verdicts_of(candidate)
    found = [
        LinkedCandidate(
            pk,
            visible.get(pk) or _("Somebody of another team"),
            pk in visible,
            [str(LinkKind(kind).label) for kind in sorted(shared)],
            verdicts.get(pk),
        )
        for pk, shared in kinds.items()
    ]
    return sorted(found, key=lambda one: (one.verdict is not None, -len(one.kinds), one.pk))


def verdicts_of(candidate: Candidate) -> dict[int, LinkVerdict]:
    """What was said of the candidate's links and still stands, by the other person."""
    standing = LinkVerdict.objects.filter(Q(low=candidate) | Q(high=candidate), undone_at=None)
    return {
        verdict.high_id if verdict.low_id == candidate.pk else verdict.low_id: verdict
        for verdict in standing.select_related("said_by")
    }
