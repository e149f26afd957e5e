"""Who among our own people can be named for work on a candidate."""

from django.db.models import Exists, OuterRef, Q, QuerySet

from candidates.models import Candidate
from screening.models import User
from screening.roles import ROLE_PERMISSIONS, Permission, can


def colleagues(candidate: Candidate, permission: Permission) -> QuerySet[User]:
    """Active people who may do something and who see the candidate's team, by name."""
    able = User.objects.filter(is_active=True, roles__overlap=_roles(permission))
    if candidate.team_id is not None:
        of_team = User.teams.through.objects.filter(user=OuterRef("pk"), team=candidate.team_id)
        able = able.filter(Q(roles__overlap=_roles(Permission.SEE_ALL_TEAMS)) | Q(Exists(of_team)))
    return able.order_by("name", "pk")


def sees(user: User, candidate: Candidate) -> bool:
    """Whether a person's teams let him or her see the candidate."""
    if candidate.team_id is None or can(user, Permission.SEE_ALL_TEAMS):
        return True
    return any(team.pk == candidate.team_id for team in user.teams.all())


def _roles(permission: Permission) -> list[str]:
    return [role for role, may in ROLE_PERMISSIONS.items() if permission in may]
