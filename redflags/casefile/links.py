"""Other people on the register who share something with this one: what is shared, never the value itself."""

from collections import defaultdict
from dataclasses import dataclass, field

from django.db.models import Q
from django.utils.translation import gettext as _

from candidates import sharing
from candidates.models import Candidate, LinkKind, LinkVerdict
from candidates.sharing import Tie
from screening.models import User


@dataclass(slots=True)
class LinkedCandidate:
    """Somebody who shares something; without a name where the reader may not see that person."""

    pk: int
    name: str
    visible: bool
    kinds: list[str] = field(default_factory=list)
    verdict: LinkVerdict | None = None
    is_settled: bool = False  # the verdict speaks of what is shared now


def linked(candidate: Candidate, user: User) -> list[LinkedCandidate]:
    """Everybody who shares a value, those whose link is open first; three queries."""
    known = sharing.ties([candidate.pk])
    ties: dict[int, list[Tie]] = defaultdict(list)
    for tie in known.of.get(candidate.pk, ()):
        if not tie.is_own_referee:
            ties[tie.other].append(tie)
    if not ties:
        return []
    visible = set(Candidate.objects.visible_to(user).filter(pk__in=ties).values_list("pk", flat=True))
    verdicts = verdicts_of(candidate)
    found = [
        LinkedCandidate(
            pk,
            shared[0].other_name if pk in visible else _("Somebody of another team"),
            pk in visible,
            in_words(shared),
            verdicts.get(pk),
            (candidate.pk, pk) in known.settled,
        )
        for pk, shared in ties.items()
    ]
    return sorted(found, key=lambda one: (one.is_settled, -len(one.kinds), one.pk))


def in_words(ties: list[Tie]) -> list[str]:
    """What two people share, each kind once."""
    kinds: dict[str, int] = {}
    for tie in ties:
        kinds[tie.means] = max(tie.share or 0, kinds.get(tie.means, 0))
    return [_shared(LinkKind(kind), share) for kind, share in sorted(kinds.items())]


def _shared(kind: LinkKind, share: int) -> str:
    if kind is LinkKind.TEXT and share:
        return _("Text, %(share)d %% the same") % {"share": share}
    return str(kind.label)


def verdicts_of(candidate: Candidate) -> dict[int, LinkVerdict]:
    """What was said of the candidate's links and was not undone, by the other person."""
    standing = LinkVerdict.objects.filter(Q(low=candidate) | Q(high=candidate), undone_at=None)
    return {
        verdict.high_id if verdict.low_id == candidate.pk else verdict.low_id: verdict
        for verdict in standing.select_related("said_by")
    }
