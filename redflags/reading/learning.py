"""Learning from sentences whose meaning is known how much each concept pulls towards each label.

Multinomial logistic regression by AdaGrad, in plain Python: the sentences are few, and whoever changes the lexicon
can learn anew without installing anything. The order of the sentences is drawn from a fixed seed, so that the same
sentences and lexicon always give the same weights.
"""

import math
import random
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from redflags.reading.reader import meaning_of
from redflags.reading.weighing import BIAS, NOTHING, Weights, features, softmax

ROUNDS: Final = 30
STEP: Final = 0.3
DECAY: Final = 0.2  # how strongly weights are held small, over all sentences
SMALLEST: Final = 0.3  # weights below say nothing
_SEED: Final = 1


@dataclass(frozen=True, slots=True)
class Example:
    """A text and what it says: labels of the note vocabulary, none for a text that says nothing."""

    text: str
    labels: tuple[str, ...]


# What one example teaches: the concepts it holds, the place of its label, how much it counts.
_Lesson = tuple[list[str], int, float]


def learn(examples: Iterable[Example]) -> Weights:
    """The weights that tell these examples apart best, while staying small."""
    told = [
        (list(features(meaning_of(example.text))), label, 1 / max(1, len(example.labels)))
        for example in examples
        for label in example.labels or (NOTHING,)
    ]
    labels = sorted({label for _, label, _ in told})
    place = {label: at for at, label in enumerate(labels)}
    bias, pulls = _descend([(held, place[label], counts) for held, label, counts in told], len(labels))
    rounded = {name: tuple(round(pull, 1) if abs(pull) >= SMALLEST else 0.0 for pull in pulls[name]) for name in pulls}
    kept = {name: pulling for name, pulling in sorted(rounded.items()) if any(pulling)}
    return Weights(tuple(labels), tuple(round(value, 1) for value in bias), kept)


def _descend(lessons: list[_Lesson], labels: int) -> tuple[list[float], dict[str, list[float]]]:
    names = {name for held, _, _ in lessons for name in held} | {BIAS}
    pulls = {name: [0.0] * labels for name in names}
    steepness = {name: [1e-6] * labels for name in names}
    decay = DECAY / len(lessons)
    draw = random.Random(_SEED)  # noqa: S311 - an order, not a secret
    order = list(lessons)
    for _ in range(ROUNDS):
        draw.shuffle(order)
        for held, right, counts in order:
            weights = [pulls[name] for name in (BIAS, *held)]
            shares = softmax([sum(column) for column in zip(*weights, strict=True)])
            errors = [counts * (share - (at == right)) for at, share in enumerate(shares)]
            for name in (BIAS, *held):
                pull, steep = pulls[name], steepness[name]
                for at, error in enumerate(errors):
                    slope = error + decay * pull[at]
                    steep[at] += slope * slope
                    pull[at] -= STEP * slope / math.sqrt(steep[at])
    return pulls.pop(BIAS), pulls
