"""How often each rule fires now, among the candidates that somebody may see."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.db.models import Count, Q

from candidates.models import Application
from redflags.models import Finding
from screening.models import User


@dataclass(frozen=True, slots=True)
class Fires:
    """In how many applications a rule counts, where it was answered or explained, and where it fires on trial."""

    counts: int = 0
    answered: int = 0
    on_trial: int = 0


def fires(user: User) -> Mapping[str, Fires]:
    """By code; one query."""
    visible = Finding.objects.filter(application__in=Application.objects.visible_to(user))
    answered, on_trial = Q(status=Finding.Status.EXPLAINED), Q(shadow=True)
    rows = visible.values_list("code").annotate(
        counts=Count("application", distinct=True, filter=~answered & ~on_trial),
        answered=Count("application", distinct=True, filter=answered & ~on_trial),
        on_trial=Count("application", distinct=True, filter=on_trial),
    )
    return {code: Fires(*numbers) for code, *numbers in rows}
