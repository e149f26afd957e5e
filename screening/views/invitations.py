"""Inviting somebody, and the page behind the link, where the account is made."""

from typing import cast

from allauth.account.utils import perform_login
from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from screening import mail, passwords
from screening.accounts import proved_recently
from screening.actions import invitations as actions
from screening.actions.invitations import EmailTakenError, InvitationClosedError
from screening.actions.organisation import Settings
from screening.forms.people import FoundForm, InviteForm, JoinForm
from screening.models import Invitation, Organisation
from screening.roles import Permission, SignedInRequest, allow, public


@allow(Permission.MANAGE_PEOPLE)
@require_http_methods(["GET", "HEAD", "POST"])
@proved_recently
def invite(request: SignedInRequest) -> HttpResponse:
    """Ask whom to invite; then show the link, in the answer itself, since only its hash is kept."""
    form = InviteForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        try:
            invitation, token = actions.invite(**form.cleaned_data, by=request.user, now=timezone.now())
        except EmailTakenError:
            form.add_error("email", _("Somebody with this address has an account already."))
        else:
            path = reverse("join", args=[token])
            context = {
                "invitation": invitation,
                "link": request.build_absolute_uri(path),
                "mailed": _mail(request, invitation, path),
            }
            return render(request, "people/invited.html", context)
    return render(request, "people/invite.html", {"form": form}, status=422 if form.errors else 200)


def _mail(request: SignedInRequest, invitation: Invitation, path: str) -> bool:
    """Mail the link where that is possible; whether it was. The link is on the page in any case."""
    if not passwords.can_mail():
        return False
    context = {
        "invitation": invitation,
        "organisation": Organisation.get().name,
        "link": settings.BASE_URL + path,
    }
    try:
        subject, action = _("Your account in Screening"), _("Make your account")
        mail.send(invitation.email, subject, "mail/invitation.txt", context, action=action)
    except mail.MailError as error:
        messages.warning(request, _("The link could not be mailed. %s") % error)
        return False
    return True


@allow(Permission.MANAGE_PEOPLE)
@require_POST
def withdraw_invitation(request: SignedInRequest, pk: int) -> HttpResponse:
    """End an invitation before it is used."""
    invitation = get_object_or_404(Invitation, pk=pk)
    try:
        actions.withdraw(invitation, by=request.user, now=timezone.now())
    except InvitationClosedError:
        messages.info(request, _("This invitation had ended already."))
    else:
        messages.success(request, _("The link does not work any more."))
    return redirect("people")


@public
@require_http_methods(["GET", "HEAD", "POST"])
@sensitive_post_parameters("password1", "password2")
def join(request: HttpRequest, token: str) -> HttpResponse:
    """The page behind an invitation's link: choose a name and a password, and be signed in."""
    if request.user.is_authenticated:
        return render(request, "people/join_signed_in.html", status=409)
    try:
        invitation = actions.find_open(token, now=timezone.now())
        return _join(request, token, invitation)
    except InvitationClosedError:
        return render(request, "people/join_closed.html", status=410)


def _join(request: HttpRequest, token: str, invitation: Invitation) -> HttpResponse:
    data = request.POST if request.method == "POST" else None
    form = _form(data, invitation)
    if form.is_valid():
        given = form.cleaned_data
        try:
            person = actions.accept(
                token,
                email=given.get("email", ""),
                name=given["name"],
                password=given["password1"],
                language=get_language() or "en",
                now=timezone.now(),
                founding=_founding(form),
            )
        except EmailTakenError:
            form.add_error(None, _("Somebody with this address has an account already: sign in instead."))
        else:
            return cast(HttpResponse, perform_login(request, person))
    context = {"form": form, "invitation": invitation, "founding": isinstance(form, FoundForm)}
    return render(request, "people/join.html", context, status=422 if form.errors else 200)


def _form(data: QueryDict | None, invitation: Invitation) -> JoinForm:
    if invitation.email:
        return JoinForm(data, invited=invitation.email)
    return FoundForm(data, invited="", initial={"time_zone": Organisation.get().time_zone})


def _founding(form: JoinForm) -> Settings | None:
    if not isinstance(form, FoundForm):
        return None
    return Settings(
        name=form.cleaned_data["organisation"],
        time_zone=form.cleaned_data["time_zone"],
        sole_operator=form.cleaned_data["sole_operator"],
        second_factor_roles=Organisation.get().second_factor_roles,
    )
