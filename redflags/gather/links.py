"""What candidates share with other people, as rules see it: values that are equal, never the values."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import partial

from candidates import names, sharing
from candidates.models import Candidate, LinkKind
from candidates.sharing import Tie, Ties
from redflags.engine import dossier as d
from redflags.gather.moments import Moment, learned_later

MOST_PEOPLE = 20
"""How many people a link names; beyond, it is a number."""

ANSWER = "checkresult:"


def shared_values(candidates: Iterable[Candidate], moment: Moment | None = None) -> dict[int, list[d.Shared]]:
    """What candidates share with other people on the register, by candidate; one query for any number.

    At a past moment only lines that were known then count, and it takes one more query for each kind of line.
    """
    people = {candidate.pk: candidate.name for candidate in candidates}
    known = (
        sharing.ties(people, until=moment.ended, leave_out=partial(learned_later, moment=moment))
        if moment
        else sharing.ties(people)
    )
    return defaultdict(list, {key: list(_links(found, people[key], known)) for key, found in known.of.items()})


def _links(found: Sequence[Tie], own_name: str, known: Ties) -> Iterator[d.Shared]:
    """One link per line and kind, whoever else holds the same, the candidate's own referees apart."""
    by_line: dict[tuple[str, str, str, bool], list[Tie]] = defaultdict(list)
    for tie in found:
        kind = tie.kind if tie.is_own_referee else _meaning(tie)
        by_line[tie.ref, kind, tie.vouching, tie.is_own_referee].append(tie)
    relations = {tie.other: names.compare(own_name, tie.other_name) for tie in found}
    same = {other for other, relation in relations.items() if relation in ("same", "compatible")}
    for (ref, kind, vouching, own_referee), ties in by_line.items():
        if own_referee:
            yield d.Shared(ref=ref, kind=kind, other=ref, own_referee=True)
        else:
            yield _link(ref, kind, vouching, ties, same, known)


def _meaning(tie: Tie) -> str:
    """The kind of a link; a text that a contact of either side wrote is no text of a candidate's."""
    is_answer = any(ref.startswith(ANSWER) for ref in (tie.ref, tie.other_ref))
    return "answer_text" if tie.kind == LinkKind.TEXT and is_answer else tie.means


def _link(ref: str, kind: str, vouching: str, ties: Sequence[Tie], same: Collection[int], known: Ties) -> d.Shared:
    """A link to everybody who holds the same; those whose link was explained count only when no other is left."""
    others = sorted({tie.other for tie in ties})
    strangers = [other for other in others if other not in same]
    settled = {other for other in strangers or others if (ties[0].candidate, other) in known.settled}
    counted = [other for other in strangers or others if other not in settled] or strangers or others
    return d.Shared(
        ref=ref,
        kind=kind,
        others=len(counted),
        other=_ref(counted[0]),
        people=tuple(_ref(other) for other in strangers[:MOST_PEOPLE]),
        settled=frozenset(_ref(other) for other in settled),
        names_differ=bool(strangers),
        explained=settled.issuperset(counted),
        share=max((tie.share for tie in ties if tie.share is not None and tie.other in counted), default=None),
        vouching=vouching,
    )


def _ref(candidate: int) -> str:
    return f"candidate:{candidate}"
