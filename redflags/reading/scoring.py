"""How well labelled lines were read: precision, recall and F1, in all and by label, language and kind."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

NOTHING = "none"


@dataclass(slots=True)
class Score:
    """Counts of labels found rightly, found wrongly and missed."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        """Share of the found labels that were right; 1 where none was found."""
        found = self.right + self.wrong
        return self.right / found if found else 1.0

    @property
    def recall(self) -> float:
        """Share of the given labels that were found; 1 where none was given."""
        given = self.right + self.missed
        return self.right / given if given else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall; 1 where nothing was given and nothing found."""
        counted = 2 * self.right + self.wrong + self.missed
        return 2 * self.right / counted if counted else 1.0


@dataclass(slots=True)
class Scoreboard:
    """Scores in all, by label and by every trait of the lines ("lang", "kind"), and the lines read without a slip."""

    total: Score = field(default_factory=Score)
    by_label: dict[str, Score] = field(default_factory=lambda: defaultdict(Score))
    by_trait: dict[tuple[str, str], Score] = field(default_factory=lambda: defaultdict(Score))
    lines: Counter[str] = field(default_factory=Counter)

    def add(self, given: Iterable[str], found: Iterable[str], **traits: str) -> None:
        """Count one line; the label "none" stands for no label."""
        wanted, got = set(given) - {NOTHING}, set(found)
        self.lines["all"] += 1
        self.lines["exact"] += wanted == got
        by_trait = [self.by_trait[trait] for trait in traits.items()]
        for label in wanted | got:
            for score in (self.total, self.by_label[label], *by_trait):
                score.right += label in wanted and label in got
                score.wrong += label not in wanted
                score.missed += label not in got

    def rows(self) -> Iterator[tuple[str, str, Score]]:
        """What is scored, its name, and its score: the total first."""
        yield "all", "all", self.total
        for (trait, value), score in sorted(self.by_trait.items()):
            yield trait, value, score
        for label, score in sorted(self.by_label.items()):
            yield "label", label, score
