"""What people decide about themselves, and the way back in for whoever forgot a password."""

from typing import cast

from allauth.account.views import password_reset as allauth_password_reset
from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.utils.translation import override
from django.views.decorators.http import require_http_methods, require_POST

from screening import passwords
from screening.actions import people as actions
from screening.forms.people import DensityForm, LanguageForm, ProfileForm, ThemeForm
from screening.languages import speak
from screening.roles import SignedInRequest, public, signed_in


@signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def profile(request: SignedInRequest) -> HttpResponse:
    """Name, language and how pages look."""
    user = request.user
    initial = {"name": user.name, "language": user.language, "theme": user.theme, "density": user.density}
    form = ProfileForm(request.POST if request.method == "POST" else None, initial=initial)
    if form.is_valid():
        actions.change_profile(user, **form.cleaned_data)
        with override(user.language):
            messages.success(request, _("Your profile is saved."))
        response = redirect("profile")
        speak(response, user.language)
        return response
    return render(request, "people/profile.html", {"form": form}, status=422 if form.errors else 200)


@signed_in
@require_POST
def theme(request: SignedInRequest) -> HttpResponse:
    """Light, dark, or like the system."""
    form = ThemeForm(request.POST)
    if not form.is_valid():
        return render(request, "errors/bad_request.html", status=400)
    actions.change_profile(request.user, theme=form.cleaned_data["theme"])
    return _back(request)


@signed_in
@require_POST
def density(request: SignedInRequest) -> HttpResponse:
    """Airy or dense."""
    form = DensityForm(request.POST)
    if not form.is_valid():
        return render(request, "errors/bad_request.html", status=400)
    actions.change_profile(request.user, density=form.cleaned_data["density"])
    return _back(request)


@public
@require_POST
def language(request: HttpRequest) -> HttpResponse:
    """Another language, at once, for this browser and for whoever is signed in."""
    form = LanguageForm(request.POST)
    if not form.is_valid():
        return render(request, "errors/bad_request.html", status=400)
    chosen = form.cleaned_data["language"]
    if request.user.is_authenticated:
        actions.change_profile(request.user, language=chosen)
    response = _back(request)
    speak(response, chosen)
    return response


def _back(request: HttpRequest) -> HttpResponse:
    """To the page the person was on, if it is one of ours."""
    there = request.POST.get("next", "")
    if url_has_allowed_host_and_scheme(there, {request.get_host()}, require_https=request.is_secure()):
        return HttpResponseRedirect(there)
    return redirect(settings.LOGIN_REDIRECT_URL)


@public
@require_http_methods(["GET", "HEAD", "POST"])
def password_reset(request: HttpRequest) -> HttpResponseBase:
    """Mail a link where that is possible; say that an admin can make one where it is not."""
    if not passwords.can_mail():
        return render(request, "people/password_by_admin.html")
    return cast(HttpResponseBase, allauth_password_reset(request))
