"""What became of each rule's findings once people had answered them, and which rules only ever cost time."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.db.models import Count, Q

from redflags.engine.tuning import Tuning
from redflags.engine.vocabulary import Life
from redflags.measure.share import Share
from redflags.models import FindingVerdict
from redflags.rulebook import words

ENOUGH = 20
"""Answered findings from which "never confirmed" says something: the true share is then below 17 % (Wilson, 95 %)."""


@dataclass(frozen=True, slots=True)
class Merit:
    """How the findings of one rule ended, on the whole register."""

    confirmed: int = 0
    answered: int = 0  # explained or cleared by a person

    @property
    def precision(self) -> Share:
        """How many of those that people settled were confirmed."""
        return Share(self.confirmed, self.confirmed + self.answered)

    @property
    def precision_in_words(self) -> str:
        """The same with its bounds; nothing while nobody settled any."""
        return words.precision(self.precision)

    @property
    def is_idle(self) -> bool:
        """Whether it was answered often and never confirmed: it is proposed for retirement."""
        return self.answered >= ENOUGH and not self.confirmed


def merits() -> Mapping[str, Merit]:
    """By code, from what people said and still stands; one query."""
    confirmed = Q(kind=FindingVerdict.Kind.CONFIRMED)
    said = FindingVerdict.objects.filter(undone_at=None, awaits_second=False).values_list("code")
    counted = said.annotate(confirmed=Count("pk", filter=confirmed), answered=Count("pk", filter=~confirmed))
    return {code: Merit(*numbers) for code, *numbers in counted}


def proposed_for_retirement(found: Mapping[str, Merit], tuning: Tuning) -> list[str]:
    """Codes of rules that are still run, are answered often, and were never confirmed."""
    return [
        rule.code for rule in tuning.rules if rule.life is not Life.RETIRED and found.get(rule.code, Merit()).is_idle
    ]
