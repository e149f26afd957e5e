"""What reviewers have in hand and did in the time, and how often their first view and the decision agreed."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from redflags.figures.counts import Counts, Figure, Key
from redflags.measure.share import Share
from redflags.rulebook import words
from screening.models import User

NOBODY: Final = 0
"""Whose the applications are that have no recruiter."""


@dataclass(frozen=True, slots=True)
class Reviewer:
    """One person; the name is empty for what nobody has in hand."""

    name: str
    open: Figure | None
    decisions: int
    answers: int
    views: int
    agreed: Share

    @property
    def did(self) -> int:
        """Everything that was done."""
        return self.decisions + self.answers + self.views

    @property
    def agreed_in_words(self) -> str:
        """The same with its bounds; nothing of none."""
        return words.precision(self.agreed)


def reviewers(counts: Counts, *, most: int) -> list[Reviewer]:
    """Those with open applications or work done in the time, the most in hand first; one question for names."""
    held = {int(key): n for key, n in counts.by("load").items()}
    did, agreed = _by_person(counts.of["work"]), _by_person(counts.of["agree"])

    def place(person: int) -> tuple[bool, int, int]:
        return person == NOBODY, -held.get(person, 0), -sum(did.get(person, {}).values())

    people = sorted({*held, *did, *agreed}, key=lambda person: (place(person), person))[:most]
    names = dict(User.objects.filter(pk__in=people).values_list("pk", "name"))
    people.sort(key=lambda person: (place(person), names.get(person, "")))
    return [
        _reviewer(counts, names.get(person, ""), person, held.get(person), did[person], agreed[person])
        for person in people
    ]


def _by_person(cells: Mapping[Key, int]) -> dict[int, dict[str, int]]:
    found: dict[int, dict[str, int]] = defaultdict(dict)
    for (person, what), n in cells.items():
        found[int(person)][what] = n
    return found


def _reviewer(
    counts: Counts, name: str, person: int, held: int | None, did: Mapping[str, int], agreed: Mapping[str, int]
) -> Reviewer:
    return Reviewer(
        name,
        None if held is None else Figure(held, counts.selection.narrowed(recruiter=str(person))),
        did.get("decision", 0),
        did.get("answer", 0),
        did.get("view", 0),
        Share(agreed.get("yes", 0), sum(agreed.values())),
    )


def agreement(counts: Counts) -> tuple[Share, Share]:
    """How often first views and decisions agreed: in the time, and in as long a time before."""
    found = [{"yes": 0, "no": 0}, {"yes": 0, "no": 0}]
    for cells, summed in zip((counts.of, counts.before), found, strict=True):
        for (_person, said), n in cells["agree"].items():
            summed[said] += n
    now, before = (Share(summed["yes"], sum(summed.values())) for summed in found)
    return now, before
