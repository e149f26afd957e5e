"""What is not known yet, as things to ask or do next: unknown is neither innocence nor guilt."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import gettext as _

from redflags.casefile.words import family_title
from redflags.engine.rule import Rule


@dataclass(frozen=True, slots=True)
class Question:
    """One thing to ask or do, and how many rules wait for it."""

    ask: str
    family: str
    rules: int


def questions(codes: Iterable[str], rules: Iterable[Rule]) -> list[Question]:
    """What the rules that could not be applied wait for, what strong rules wait for first."""
    wanted = set(codes)
    waiting: dict[str, list[Rule]] = {}
    for rule in rules:
        if rule.code in wanted and rule.ask:
            waiting.setdefault(rule.ask, []).append(rule)
    ordered = sorted(waiting.items(), key=lambda item: (-max(rule.strength for rule in item[1]), -len(item[1])))
    return [Question(_(ask), family_title(found[0].family), len(found)) for ask, found in ordered]
