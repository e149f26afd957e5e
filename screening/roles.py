"""Who may do what: permissions, the roles that carry them, and the decorator every view wears."""

from collections.abc import Callable, Iterable
from enum import StrEnum
from functools import lru_cache, wraps
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar, cast

from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import PermissionDenied
from django.db.models import TextChoices
from django.http import HttpRequest, HttpResponseBase
from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from screening.models import User

P = ParamSpec("P")
R = TypeVar("R", bound=HttpResponseBase)


class SignedInRequest(HttpRequest):
    """What a view gets behind `allow` or `signed_in`: somebody is there. A type only; the object is Django's own."""

    user: "User"


class Permission(StrEnum):
    """What can be allowed; one word per kind of page or action."""

    VIEW_CANDIDATES = "view_candidates"
    EDIT_CANDIDATES = "edit_candidates"  # facts, notes, messages, documents
    EDIT_PAYMENTS = "edit_payments"
    REVEAL_SEALED = "reveal_sealed"  # see an account number in full
    RUN_INTERVIEWS = "run_interviews"
    RUN_CHECKS = "run_checks"
    IMPORT = "import"
    EDIT_POSITIONS = "edit_positions"
    EXPLAIN_FINDINGS = "explain_findings"
    CLEAR_FINDINGS = "clear_findings"
    ASK_CANDIDATES = "ask_candidates"  # right of reply: letters, answers, marking them read
    VIEW_RULES = "view_rules"
    TUNE_RULES = "tune_rules"  # draft, rehearse, publish, roll back
    VIEW_DASHBOARD = "view_dashboard"
    DECIDE = "decide"
    VIEW_INCIDENTS = "view_incidents"  # all of them; whoever is in the circle of one sees that one
    LEAD_INCIDENTS = "lead_incidents"  # open and close them, legal hold, reports to authorities
    SET_ROLE_VIEWS = "set_role_views"  # which saved view the people of a role begin with
    EXPORT = "export"
    MANAGE_PEOPLE = "manage_people"
    VIEW_PEOPLE = "view_people"
    MANAGE_SETTINGS = "manage_settings"
    VIEW_SETTINGS = "view_settings"
    VIEW_TRAIL = "view_trail"
    SEE_ALL_TEAMS = "see_all_teams"


class Role(TextChoices):
    """The four roles; a person may hold several."""

    RECRUITER = "recruiter", _("Recruiter")
    HR_LEAD = "hr_lead", _("HR lead")
    ADMIN = "admin", _("Admin")
    AUDITOR = "auditor", _("Auditor")


_RECRUITER = frozenset(
    {
        Permission.VIEW_CANDIDATES,
        Permission.EDIT_CANDIDATES,
        Permission.EDIT_PAYMENTS,
        Permission.RUN_INTERVIEWS,
        Permission.RUN_CHECKS,
        Permission.IMPORT,
        Permission.EXPLAIN_FINDINGS,
        Permission.ASK_CANDIDATES,
        Permission.VIEW_RULES,
    }
)
_HR_LEAD = _RECRUITER | {
    Permission.REVEAL_SEALED,
    Permission.EDIT_POSITIONS,
    Permission.CLEAR_FINDINGS,
    Permission.TUNE_RULES,
    Permission.VIEW_DASHBOARD,
    Permission.DECIDE,
    Permission.VIEW_INCIDENTS,
    Permission.LEAD_INCIDENTS,
    Permission.SET_ROLE_VIEWS,
    Permission.SEE_ALL_TEAMS,
}
_ADMIN = _HR_LEAD | {
    Permission.EXPORT,
    Permission.MANAGE_PEOPLE,
    Permission.VIEW_PEOPLE,
    Permission.MANAGE_SETTINGS,
    Permission.VIEW_SETTINGS,
    Permission.VIEW_TRAIL,
}
_AUDITOR = frozenset(
    {
        Permission.VIEW_CANDIDATES,
        Permission.VIEW_RULES,
        Permission.VIEW_DASHBOARD,
        Permission.VIEW_INCIDENTS,
        Permission.VIEW_PEOPLE,
        Permission.VIEW_SETTINGS,
        Permission.VIEW_TRAIL,
        Permission.SEE_ALL_TEAMS,
    }
)

ROLE_PERMISSIONS: dict[str, frozenset[Permission]] = {
    Role.RECRUITER: _RECRUITER,
    Role.HR_LEAD: _HR_LEAD,
    Role.ADMIN: _ADMIN,
    Role.AUDITOR: _AUDITOR,
}


def permissions_of(roles: Iterable[str]) -> frozenset[Permission]:
    """Everything these roles together allow; an unknown role allows nothing."""
    return _together(tuple(roles))


@lru_cache(maxsize=64)  # a page asks for one person's a hundred times
def _together(roles: tuple[str, ...]) -> frozenset[Permission]:
    return frozenset().union(*(ROLE_PERMISSIONS.get(role, frozenset()) for role in roles))


def can(user: "User", permission: Permission) -> bool:
    """Whether an active person may do something now."""
    return bool(user.is_active and permission in permissions_of(user.roles))


def allow(
    permission: Permission,
) -> Callable[[Callable[Concatenate[SignedInRequest, P], R]], Callable[Concatenate[HttpRequest, P], R]]:
    """Let a view be used only with a permission; the view carries it as `permission` for the table of routes."""

    def decorate(view: Callable[Concatenate[SignedInRequest, P], R]) -> Callable[Concatenate[HttpRequest, P], R]:
        @wraps(view)
        def allowed(request: HttpRequest, *args: P.args, **kwargs: P.kwargs) -> R:
            known = cast(SignedInRequest, request)  # SignInRequired ran before
            if not can(known.user, permission):
                raise PermissionDenied
            return view(known, *args, **kwargs)

        allowed.permission = permission  # type: ignore[attr-defined]
        return allowed  # type: ignore[return-value]  # wraps() keeps the parameter name, Concatenate does not

    return decorate


def signed_in(view: Callable[..., Any]) -> Callable[..., Any]:
    """Mark a view that every signed-in person may use, whatever the role."""
    view.permission = None  # type: ignore[attr-defined]
    return view


def public(view: Callable[..., Any]) -> Callable[..., Any]:
    """Mark a view that needs no sign-in."""
    marked = login_not_required(view)
    marked.public = True  # type: ignore[attr-defined]
    return marked
