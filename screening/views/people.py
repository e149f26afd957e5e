"""The people page: who signs in here, what they may do, and how they get back in."""

from django.contrib import messages
from django.forms import Form
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from screening.accounts import proved_recently
from screening.actions import people as actions
from screening.actions import teams as team_actions
from screening.actions.people import LastAdminError, OwnRolesError
from screening.actions.teams import TeamTakenError
from screening.forms.people import ChangeAccessForm, TeamForm
from screening.models import Invitation, Organisation, Team, User
from screening.overtaken import Overtaken, StaleVersionError, mark, on_top
from screening.roles import Permission, SignedInRequest, allow


@allow(Permission.VIEW_PEOPLE)
@require_safe
def people(request: SignedInRequest) -> HttpResponse:
    """Everybody with an account, the open invitations, and the teams."""
    return _page(request, TeamForm(auto_id="new_team_%s"))


def _page(request: SignedInRequest, team_form: TeamForm, status: int = 200) -> HttpResponse:
    everybody = User.objects.order_by("-is_active", "name", "pk").prefetch_related("teams")
    invitations = Invitation.objects.open(timezone.now()).select_related("invited_by").order_by("-pk")
    context = {
        "people": everybody,
        "invitations": invitations.exclude(email=""),
        "teams": Team.objects.order_by("name").prefetch_related("members"),
        "team_form": team_form,
    }
    return render(request, "people/list.html", context, status=status)


@allow(Permission.VIEW_PEOPLE)
@require_safe
def person(request: SignedInRequest, pk: int) -> HttpResponse:
    """One person: access, and what an admin can do for him or her."""
    somebody = get_object_or_404(User, pk=pk)
    return _person_page(request, somebody, ChangeAccessForm.of(somebody))


def _person_page(
    request: SignedInRequest,
    somebody: User,
    form: Form,
    *,
    status: int = 200,
    password_link: str = "",
    overtaken: Overtaken | None = None,
) -> HttpResponse:
    context = {
        "person": somebody,
        "form": form,
        "organisation": Organisation.get(),
        "password_link": password_link,
        "overtaken": overtaken,
        "is_self": somebody == request.user,
    }
    return render(request, "people/person.html", context, status=status)


@allow(Permission.MANAGE_PEOPLE)
@require_POST
@proved_recently
def change_access(request: SignedInRequest, pk: int) -> HttpResponse:
    """Give a person other roles and teams."""
    somebody = get_object_or_404(User, pk=pk)
    form = ChangeAccessForm(request.POST)
    if form.is_valid():
        try:
            actions.change_access(somebody, **form.cleaned_data, by=request.user)
        except StaleVersionError:
            overtaken = on_top(form, ChangeAccessForm.of(get_object_or_404(User, pk=pk)))
            return _person_page(request, somebody, form, status=409, overtaken=overtaken)
        except OwnRolesError:
            form.add_error("roles", _("Somebody else has to change your own roles."))
        except LastAdminError:
            form.add_error("roles", _("Nobody else is an admin: make somebody else one first."))
        else:
            messages.success(request, _("The access of %s is changed.") % somebody.name)
            return redirect("person", pk=pk)
    return _person_page(request, somebody, form, status=422)


@allow(Permission.MANAGE_PEOPLE)
@require_POST
@proved_recently
def deactivate(request: SignedInRequest, pk: int) -> HttpResponse:
    """Let a person in no more."""
    somebody = get_object_or_404(User, pk=pk)
    try:
        actions.deactivate(somebody, by=request.user)
    except LastAdminError:
        messages.error(request, _("Nobody else is an admin: make somebody else one first."))
        return _person_page(request, somebody, ChangeAccessForm.of(somebody), status=409)
    messages.success(request, _("%s is deactivated and signed out everywhere.") % somebody.name)
    return redirect("person", pk=pk)


@allow(Permission.MANAGE_PEOPLE)
@require_POST
@proved_recently
def reactivate(request: SignedInRequest, pk: int) -> HttpResponse:
    """Let a person in again."""
    somebody = get_object_or_404(User, pk=pk)
    actions.reactivate(somebody, by=request.user)
    messages.success(request, _("%s can sign in again.") % somebody.name)
    return redirect("person", pk=pk)


@allow(Permission.MANAGE_PEOPLE)
@require_POST
@proved_recently
def end_sessions(request: SignedInRequest, pk: int) -> HttpResponse:
    """Sign a person out everywhere."""
    somebody = get_object_or_404(User, pk=pk)
    actions.end_sessions(somebody, by=request.user)
    messages.success(request, _("%s is signed out everywhere.") % somebody.name)
    return redirect("person", pk=pk)


@allow(Permission.MANAGE_PEOPLE)
@require_POST
@proved_recently
def make_password_link(request: SignedInRequest, pk: int) -> HttpResponse:
    """Show, once, a link with which a person sets a new password; shown in the answer itself, since it is not kept."""
    somebody = get_object_or_404(User, pk=pk, is_active=True)
    path = actions.make_password_link(somebody, by=request.user)
    return _person_page(
        request, somebody, ChangeAccessForm.of(somebody), password_link=request.build_absolute_uri(path)
    )


@allow(Permission.MANAGE_PEOPLE)
@require_POST
@proved_recently
def remove_second_factors(request: SignedInRequest, pk: int) -> HttpResponse:
    """For somebody who lost phone and recovery codes; a colleague decides, never the person alone."""
    somebody = get_object_or_404(User, pk=pk)
    if somebody == request.user:
        messages.error(request, _("Your own second factor you change under Second factor."))
        return _person_page(request, somebody, ChangeAccessForm.of(somebody), status=409)
    actions.remove_second_factors(somebody, by=request.user)
    messages.success(request, _("%s sets up a new second factor at the next sign-in.") % somebody.name)
    return redirect("person", pk=pk)


@allow(Permission.MANAGE_PEOPLE)
@require_POST
def add_team(request: SignedInRequest) -> HttpResponse:
    """Found a team."""
    form = TeamForm(request.POST, auto_id="new_team_%s")
    if form.is_valid():
        try:
            team_actions.add(name=form.cleaned_data["name"], by=request.user)
        except TeamTakenError:
            form.add_error("name", _("A team is called that already."))
        else:
            return redirect("people")
    return _page(request, form, status=422)


@allow(Permission.MANAGE_PEOPLE)
@require_http_methods(["GET", "HEAD", "POST"])
def team(request: SignedInRequest, pk: int) -> HttpResponse:
    """Call a team something else."""
    found = get_object_or_404(Team, pk=pk)
    form = TeamForm(request.POST if request.method == "POST" else None, initial=_read(found))
    overtaken = None
    if form.is_valid():
        try:
            team_actions.rename(found, **form.cleaned_data, by=request.user)
        except StaleVersionError:
            found = get_object_or_404(Team, pk=pk)
            overtaken = on_top(form, TeamForm(initial=_read(found)))
        except TeamTakenError:
            form.add_error("name", _("Another team is called that."))
        else:
            return redirect("people")
    context = {"team": found, "form": form, "overtaken": overtaken}
    status = 409 if overtaken else 422 if form.errors else 200
    return render(request, "people/team.html", context, status=status)


def _read(found: Team) -> dict[str, str]:
    """A team as its form is read."""
    return {"name": found.name, "seen": mark(found.name)}
