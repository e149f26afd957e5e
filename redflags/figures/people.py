"""What reviewers have in hand and did in the time, and how often their first view and the decision agreed."""

from dataclasses import dataclass

from redflags.figures.counts import Counts, Figure
from redflags.figures.standing import load
from redflags.measure.share import Share
from redflags.rulebook import words
from screening.models import User


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


def reviewers(counts: Counts) -> list[Reviewer]:
    """Everybody with open applications or work done in the time, the most in hand first; one question for names."""
    held = load(counts)
    people = {*held, *(int(key) for measure in ("work", "agree") for key in counts.by(measure))}
    names = dict(User.objects.filter(pk__in=people).values_list("pk", "name"))
    rows = []
    for person in people:
        did, agreed = counts.cells("work", str(person)), counts.cells("agree", str(person))
        rows.append(
            Reviewer(
                names.get(person, ""),
                held.get(person),
                did.get("decision", 0),
                did.get("answer", 0),
                did.get("view", 0),
                Share(agreed.get("yes", 0), sum(agreed.values())),
            )
        )
    return sorted(rows, key=lambda row: (not row.name, -(row.open.value if row.open else 0), -row.did, row.name))


def agreement(counts: Counts) -> tuple[Share, Share]:
    """How often first views and decisions agreed: in the time, and in as long a time before."""
    found = [{"yes": 0, "no": 0}, {"yes": 0, "no": 0}]
    for cells, summed in zip((counts.of, counts.before), found, strict=True):
        for (_person, said), n in cells["agree"].items():
            summed[said] += n
    now, before = (Share(summed["yes"], sum(summed.values())) for summed in found)
    return now, before
