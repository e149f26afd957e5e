"""Writes into the trail what allauth does for people: sign in and out, second factors, passwords."""

import time
from typing import Any

from allauth.account import signals as account
from allauth.mfa import signals as mfa
from allauth.mfa.models import Authenticator
from django.db import transaction
from django.dispatch import receiver
from django.http import HttpRequest, HttpResponse

from screening.accounts import OPENED_AT, SECOND_FACTOR_OF, SECOND_FACTORS, SEEN_AT
from screening.audit import record
from screening.languages import speak
from screening.models import User


def _record(verb: str, user: User) -> None:
    with transaction.atomic():
        record(verb, actor=user, target=user)


@receiver(account.user_logged_in)
def signed_in(request: HttpRequest, response: HttpResponse, user: User, **_kwargs: Any) -> None:
    """A session begins: its clocks start, and it speaks the person's language."""
    request.session[OPENED_AT] = request.session[SEEN_AT] = time.time()
    speak(response, user.language)
    _record("session.opened", user)


@receiver(account.user_logged_out)
def signed_out(user: User | None, **_kwargs: Any) -> None:
    """A session ends: the person says so, or it was left alone for too long."""
    if user is not None:
        _record("session.closed", user)


@receiver(mfa.authenticator_added)
def factor_added(request: HttpRequest, user: User, authenticator: Authenticator, **_kwargs: Any) -> None:
    """Whoever enrols holds the factor, so this session counts as proved."""
    if authenticator.type in SECOND_FACTORS:
        request.session[SECOND_FACTOR_OF] = user.pk
        _record("second_factor.added", user)


@receiver(mfa.authenticator_used)
def factor_used(request: HttpRequest, user: User, **_kwargs: Any) -> None:
    """The session about to open, or open already, proved a second factor."""
    request.session[SECOND_FACTOR_OF] = user.pk


@receiver(mfa.authenticator_removed)
def factor_removed(user: User, authenticator: Authenticator, **_kwargs: Any) -> None:
    """A person gave a factor up."""
    if authenticator.type in SECOND_FACTORS:
        _record("second_factor.removed", user)


@receiver(mfa.authenticator_reset)
def recovery_codes_renewed(user: User, **_kwargs: Any) -> None:
    """The old recovery codes are void."""
    _record("recovery_codes.renewed", user)


@receiver(mfa.authentication_failed)
def factor_failed(user: User, **_kwargs: Any) -> None:
    """Somebody knew the password and not the second factor."""
    _record("second_factor.failed", user)


@receiver([account.password_changed, account.password_reset])
def password_changed(user: User, **_kwargs: Any) -> None:
    """A new password, set by who knew the old one or held a link."""
    _record("password.changed", user)
