"""How allauth behaves here: nobody signs up, second factors are sealed, and one query tells who asks."""

import time
from collections.abc import Callable
from typing import Any, TypeVar, cast

from allauth.account.adapter import DefaultAccountAdapter, get_adapter
from allauth.account.auth_backends import AuthenticationBackend
from allauth.account.authentication import get_authentication_records
from allauth.account.decorators import reauthentication_required
from allauth.account.internal.flows.reauthentication import STATE_SESSION_KEY
from allauth.core import context
from allauth.core.internal.httpkit import serialize_request
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from allauth.usersessions.adapter import DefaultUserSessionsAdapter
from allauth.usersessions.models import UserSession
from django.conf import settings
from django.contrib.auth import REDIRECT_FIELD_NAME
from django.db import transaction
from django.db.models import Exists, OuterRef, QuerySet, Subquery
from django.http import HttpRequest, HttpResponseBase, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode

from screening import vault
from screening.audit import record
from screening.composed import composed
from screening.doorbell import ring_now
from screening.models import Organisation, User
from screening.work import mail_password_link

SECOND_FACTORS = (Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN)
"""What counts as a second factor; recovery codes only stand in for one that was lost."""

OPENED_AT = "opened_at"
SEEN_AT = "seen_at"
"""In the session: when it was opened and last used, in seconds since 1970."""

SECOND_FACTOR_OF = "second_factor_of"
"""In the session: the key of the person whose second factor was proved in it."""

V = TypeVar("V", bound=Callable[..., HttpResponseBase])


def proved_recently(view: V) -> V:
    """Ask for password or second factor again before a sensitive act, unless that was done within five minutes.

    Reading needs no proof. What was posted is kept and done after the proof.
    """
    return cast(V, reauthentication_required(view, allow_get=True))


def proved_recently_to_read(view: V) -> V:
    """The same where reading is the sensitive act: a file with sealed values leaves the house."""
    return cast(V, reauthentication_required(view))


def proved_second_factor(request: HttpRequest) -> bool:
    """Whether a second factor was proved in this session within five minutes: at signing in, or again since."""
    proved = [one["at"] for one in get_authentication_records(request, request.user) if one.get("method") == "mfa"]
    return bool(proved and time.time() - proved[-1] < settings.ACCOUNT_REAUTHENTICATION_TIMEOUT)


def prove_second_factor(request: HttpRequest) -> HttpResponseRedirect:
    """Ask for the second factor again; what was posted is kept with its address, and done after the proof."""
    request.session[STATE_SESSION_KEY] = {"request": serialize_request(request)}
    query = urlencode({REDIRECT_FIELD_NAME: request.path})  # without filters, as allauth compares it
    return HttpResponseRedirect(f"{reverse('mfa_reauthenticate')}?{query}")


class Accounts(DefaultAccountAdapter):  # type: ignore[misc]  # allauth has no types
    """Accounts are made by invitation only."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Closed."""
        return False

    def is_reauthentication_required(self, *, app: str, **_kwargs: Any) -> bool:
        """Whoever signed in a moment ago is not asked again: enrolment follows the first sign-in at once."""
        age = time.time() - context.request.session.get(OPENED_AT, 0)
        return bool(age >= settings.ACCOUNT_REAUTHENTICATION_TIMEOUT)

    def send_password_reset_mail(self, user: User, email: str, context: dict[str, Any]) -> None:
        """A worker sends it, so that the answer takes as long as for an unknown address; without Redis, we do."""
        if not ring_now("screening.work.mail_password_link", user.pk, queue="mail"):
            mail_password_link(user.pk)


class SecondFactors(DefaultMFAAdapter):  # type: ignore[misc]  # allauth has no types
    """Secrets of second factors are sealed, and the last one stays while a role asks for it."""

    def encrypt(self, text: str) -> str:
        """Seal a secret."""
        return vault.seal(text)

    def decrypt(self, encrypted_text: str) -> str:
        """Open a secret."""
        return vault.unseal(encrypted_text)

    def can_delete_authenticator(self, authenticator: Authenticator) -> bool:
        """Whether another factor remains, or no role of the person asks for one."""
        user = authenticator.user
        if not set(Organisation.get().second_factor_roles).intersection(user.roles):
            return True
        others = Authenticator.objects.filter(user=user, type__in=SECOND_FACTORS).exclude(pk=authenticator.pk)
        return bool(others.exists())


class Sessions(DefaultUserSessionsAdapter):  # type: ignore[misc]  # allauth has no types
    """Sessions that people end themselves are on the trail."""

    def end_sessions(self, sessions: list[UserSession]) -> None:
        """End them in one event."""
        with transaction.atomic():
            super().end_sessions(sessions)
            if sessions:
                record("person.signed_out", actor=sessions[0].user, target=sessions[0].user)


def note_in_use(request: HttpRequest) -> None:
    """Note when a session was last used, in one statement while it is used by the same browser from the same place.

    The first time, and where either has changed, it is left to allauth, which tells whoever wants to know of that.
    """
    browser = request.META.get("HTTP_USER_AGENT", "")[: UserSession._meta.get_field("user_agent").max_length]
    here = UserSession.objects.filter(
        session_key=request.session.session_key,
        user=request.user,
        ip=get_adapter().get_client_ip(request),
        user_agent=browser,
    )
    if not here.update(last_seen_at=timezone.now()):
        UserSession.objects.create_from_request(request)


class SignedInBackend(AuthenticationBackend):  # type: ignore[misc]  # allauth has no types
    """Loads the person behind a session together with what every request asks about, in one query."""

    def get_user(self, user_id: int) -> User | None:
        """The person, active, with `second_factor_roles`, `organisation_zone` and `has_second_factor`; never cached."""
        user = next(iter(_with_what_is_asked(user=user_id)), None)
        return user if user and self.user_can_authenticate(user) else None


@composed
def _with_what_is_asked(*, user: int) -> QuerySet[User]:
    organisation = Organisation.objects.filter(pk=1)
    factors = Authenticator.objects.filter(user=OuterRef("pk"), type__in=SECOND_FACTORS)
    return User.objects.filter(pk=user).annotate(  # type: ignore[no-redef]  # the model declares what this brings
        second_factor_roles=Subquery(organisation.values("second_factor_roles")),
        organisation_zone=Subquery(organisation.values("time_zone")),
        has_second_factor=Exists(factors),
    )
