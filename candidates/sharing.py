"""Who shares what with whom: every pair of lines with one value, for any number of candidates in one query.

That two lines hold the same value is a fact; what it means is for rules and reviewers to say.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from django.db import connection

from candidates.models import Candidate, LinkKind, LinkVerdict
from candidates.names import sortable
from screening.among import Keys
from screening.prepared import Prepared
from screening.vault import fingerprint

Pair = tuple[int, int]
"""Two candidates, the one that was asked about first."""


@dataclass(frozen=True, slots=True)
class Tie:
    """A line of a candidate that holds what a line of somebody else holds, or of the candidate's own referee."""

    candidate: int
    kind: str
    ref: str
    share: int | None  # percent of the shorter text, of two that are nearly the same
    other: int
    other_kind: str
    other_ref: str
    other_name: str
    verdict: int | None  # what somebody said of the two and still stands

    @property
    def is_own_referee(self) -> bool:
        """Whether the other line is a referee of the same candidate."""
        return self.candidate == self.other

    @property
    def means(self) -> str:
        """The kind of link it is: a referee's contact is one of referees, whoever else has it."""
        return LinkKind.REFEREE.value if LinkKind.REFEREE in (self.kind, self.other_kind) else self.kind

    @property
    def vouching(self) -> str:
        """Of referees: "taken" where the other person is one of this candidate's, "given" the other way, "same"."""
        if self.means != LinkKind.REFEREE:
            return ""
        if self.kind == self.other_kind:
            return "same"
        return "taken" if self.kind == LinkKind.REFEREE else "given"


_TIES: Final = """
SELECT self.name, verdict.lines, verdict.names,
       own.candidate_id, own.kind, own.ref, own.share,
       other.candidate_id, other.kind, other.ref, person.name, verdict.id
FROM candidates_fingerprint own
JOIN candidates_candidate self ON self.id = own.candidate_id
JOIN candidates_fingerprint other ON other.digest = own.digest
    AND (other.candidate_id <> own.candidate_id OR (other.kind = 'referee' AND own.kind <> 'referee'))
JOIN candidates_candidate person ON person.id = other.candidate_id AND person.withdrawn_at IS NULL
LEFT JOIN candidates_linkverdict verdict ON {stands}
    AND verdict.low_id = LEAST(own.candidate_id, other.candidate_id)
    AND verdict.high_id = GREATEST(own.candidate_id, other.candidate_id)
WHERE own.candidate_id = ANY(%(candidates)s)
ORDER BY own.candidate_id, own.id, other.id
"""
_STANDS: Final = "verdict.undone_at IS NULL"
_STOOD: Final = "verdict.said_at < %(until)s AND (verdict.undone_at IS NULL OR verdict.undone_at >= %(until)s)"
_NOW: Final = Prepared(_TIES.format(stands=_STANDS), {}, ["candidates"])
_THEN: Final = Prepared(_TIES.format(stands=_STOOD), {}, ["candidates", "until"])


@dataclass(slots=True)
class Ties:
    """The ties of some candidates, and which pairs of people were judged as they stand now."""

    of: dict[int, list[Tie]]  # by candidate
    settled: set[Pair]

    def between(self, one: int, other: int) -> list[Tie]:
        """What two people share."""
        return [tie for tie in self.of.get(one, ()) if tie.other == other and not tie.is_own_referee]


def ties(
    candidates: Iterable[int],
    *,
    until: datetime | None = None,
    leave_out: Callable[[set[str]], Collection[str]] = lambda _refs: (),
) -> Ties:
    """Everything these candidates share with people on the register or with their own referees; one query.

    `until` takes the verdicts that stood at a past moment; `leave_out` tells which of the lines do not count.
    """
    with connection.cursor() as cursor:
        wanted = Keys(list(candidates))
        cursor.execute(*(_THEN.asked(connection, [wanted, until]) if until else _NOW.asked(connection, [wanted])))
        rows = [(own_name, lines, names, Tie(*values)) for own_name, lines, names, *values in cursor]
    left = leave_out({ref for *_rest, tie in rows for ref in (tie.ref, tie.other_ref)})
    found: dict[int, list[Tie]] = defaultdict(list)
    lines_of: dict[Pair, set[str]] = defaultdict(set)
    said: dict[Pair, tuple[LinkVerdict, str]] = {}
    for own_name, lines, names, tie in rows:
        if tie.ref in left or tie.other_ref in left:
            continue
        pair = tie.candidate, tie.other
        found[tie.candidate].append(tie)
        lines_of[pair] |= {tie.ref, tie.other_ref}
        if tie.verdict and pair not in said:
            said[pair] = LinkVerdict(lines=lines, names=names), names_of(own_name, tie.other_name)
    return Ties(found, {pair for pair, (verdict, names) in said.items() if verdict.holds(lines_of[pair], names)})


def lines_between(one: Candidate, other: Candidate) -> list[str]:
    """The lines, of either side, that a link between two people rests on now."""
    return sorted({ref for tie in ties([one.pk]).between(one.pk, other.pk) for ref in (tie.ref, tie.other_ref)})


def names_of(one: str, other: str) -> str:
    """A fingerprint of two names in any order: a link is another one once somebody goes by another name."""
    return fingerprint("link", "\0".join(sorted((sortable(one), sortable(other)))))
