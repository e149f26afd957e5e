"""Who among our own people can be named for work on a candidate."""

from django.db.models import Exists, OuterRef, Q, QuerySet

from candidates.models import Candidate
from screening.composed import composed
from screening.models import User
from screening.roles import ROLE_PERMISSIONS, Permission, can


def colleagues(candidate: Candidate, permission: Permission) -> QuerySet[User]:
    """Active people who may do something and who see the candidate's team, by name."""
    return _able(permission, candidate.team_id)


def named(candidate: Candidate, permission: Permission, *, most: int) -> list[tuple[int, str]]:
    """The first of them by key and name, to be chosen from."""
    if candidate.team_id is None:
        return _first(permission, most)
    return _first_of_team(permission, most, team=candidate.team_id)


@composed
def _first(permission: Permission, most: int) -> QuerySet[User, tuple[int, str]]:
    return _able(permission, None).values_list("pk", "name")[:most]


@composed
def _first_of_team(permission: Permission, most: int, *, team: int) -> QuerySet[User, tuple[int, str]]:
    return _able(permission, team).values_list("pk", "name")[:most]


def _able(permission: Permission, team: int | None) -> QuerySet[User]:
    able = User.objects.filter(is_active=True, roles__overlap=_roles(permission))
    if team is not None:
        of_team = User.teams.through.objects.filter(user=OuterRef("pk"), team=team)
        able = able.filter(Q(roles__overlap=_roles(Permission.SEE_ALL_TEAMS)) | Q(Exists(of_team)))
    return able.order_by("name", "pk")


def sees(user: User, candidate: Candidate) -> bool:
    """Whether a person's teams let him or her see the candidate."""
    if candidate.team_id is None or can(user, Permission.SEE_ALL_TEAMS):
        return True
    return any(team.pk == candidate.team_id for team in user.teams.all())


def _roles(permission: Permission) -> list[str]:
    return [role for role, may in ROLE_PERMISSIONS.items() if permission in may]
