"""Changes of teams."""

from django.db import transaction

from screening.actions import organisation as organisations
from screening.audit import record
from screening.models import Team, User
from screening.overtaken import refuse_stale


class TeamTakenError(Exception):
    """Another team is called that, in whatever case."""


@transaction.atomic
def add(*, name: str, by: User) -> Team:
    """Found a team. Raises TeamTakenError."""
    _reserve(name, besides=None)
    team = Team.objects.create(name=name)
    record("team.added", actor=by, target=team)
    return team


@transaction.atomic
def rename(team: Team, *, name: str, by: User, seen: str = "") -> None:
    """Call a team something else, where it is still called as the mark `seen` says.

    Raises TeamTakenError, StaleVersionError.
    """
    _reserve(name, besides=team)
    team = Team.objects.get(pk=team.pk)
    refuse_stale(seen, team.name)
    team.name = name
    team.save(update_fields=["name"])
    record("team.renamed", actor=by, target=team, fields=["name"])


def _reserve(name: str, *, besides: Team | None) -> None:
    organisations.lock()
    others = Team.objects.filter(name__iexact=name)
    if besides:
        others = others.exclude(pk=besides.pk)
    if others.exists():
        raise TeamTakenError
