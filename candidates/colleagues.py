"""Who among our own people can be named for work on a candidate."""

from django.db.models import QuerySet

from candidates.models import Candidate
from screening.models import User
from screening.roles import Permission, can


def colleagues(candidate: Candidate, permission: Permission) -> QuerySet[User]:
    """Active people who may do something and who see the candidate's team, by name."""
    active = User.objects.filter(is_active=True).prefetch_related("teams")
    able = [user.pk for user in active if can(user, permission) and sees(user, candidate)]
    return User.objects.filter(pk__in=able).order_by("name", "pk")


def sees(user: User, candidate: Candidate) -> bool:
    """Whether a person's teams let him or her see the candidate."""
    if candidate.team_id is None or can(user, Permission.SEE_ALL_TEAMS):
        return True
    return any(team.pk == candidate.team_id for team in user.teams.all())
