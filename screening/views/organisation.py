"""The organisation's settings, and what is missing to go live."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from screening.accounts import proved_recently
from screening.actions import organisation as actions
from screening.actions.organisation import NotAloneError
from screening.forms.organisation import SettingsForm
from screening.mail import MailError
from screening.models import Organisation
from screening.overtaken import Overtaken, StaleVersionError, on_top
from screening.readiness import State, points
from screening.roles import Permission, SignedInRequest, allow, can


@allow(Permission.VIEW_SETTINGS)
@require_safe
def settings(request: SignedInRequest) -> HttpResponse:
    """What is decided about the organisation; a form for those who may change it."""
    return _page(request, SettingsForm.of(Organisation.get()))


@allow(Permission.MANAGE_SETTINGS)
@require_POST
@proved_recently
def change_settings(request: SignedInRequest) -> HttpResponse:
    """Save what was typed, unless somebody saved something else meanwhile: then show both."""
    form = SettingsForm(request.POST)
    if not form.is_valid():
        return _page(request, form, status=422)
    try:
        actions.change_settings(form.wanted(), version=form.cleaned_data["version"], by=request.user)
    except StaleVersionError:
        return _page(request, form, status=409, overtaken=on_top(form, SettingsForm.of(Organisation.get())))
    except NotAloneError:
        form.add_error("sole_operator", _("More than one person works here; that needs no one-person mode."))
        return _page(request, form, status=422)
    messages.success(request, _("The settings are saved."))
    return redirect("settings")


def _page(
    request: SignedInRequest, form: SettingsForm, *, status: int = 200, overtaken: Overtaken | None = None
) -> HttpResponse:
    context = {"form": form, "overtaken": overtaken, "may_change": can(request.user, Permission.MANAGE_SETTINGS)}
    return render(request, "settings/settings.html", context, status=status)


@allow(Permission.VIEW_SETTINGS)
@require_safe
def settings_check(request: SignedInRequest) -> HttpResponse:
    """Every point on the way to going live, and what to do about it."""
    return _check_page(request)


@allow(Permission.MANAGE_SETTINGS)
@require_POST
def send_test_mail(request: SignedInRequest) -> HttpResponse:
    """Send a mail to the admin who asks, now, through the real server."""
    try:
        actions.send_test_mail(by=request.user)
    except MailError as error:
        return _check_page(request, status=422, mail_problem=str(error))
    messages.success(request, _("The mail server took a test mail to %s. See whether it arrives.") % request.user.email)
    return redirect("settings_check")


def _check_page(request: SignedInRequest, *, status: int = 200, mail_problem: str = "") -> HttpResponse:
    found = points(timezone.now())
    context = {
        "points": found,
        "missing": sum(point.state == State.MISSING for point in found),
        "mail_problem": mail_problem,
        "may_change": can(request.user, Permission.MANAGE_SETTINGS),
    }
    return render(request, "settings/check.html", context, status=status)
