"""Signs people in: through the pages, with password and one-time code, or by what these pages do in the end."""

import pyotp
from allauth.account.internal.flows.login import record_authentication
from allauth.account.signals import user_logged_in
from allauth.core.context import request_context
from allauth.mfa.base.internal.flows import post_authentication
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import TOTP
from allauth.mfa.utils import decrypt
from django.conf import settings
from django.contrib.auth import login
from django.contrib.sessions.backends.db import SessionStore
from django.core.cache import cache
from django.http import HttpResponse
from django.test import Client, RequestFactory
from django.urls import reverse

from screening.accounts import SignedInBackend
from screening.models import User
from tests import make


class SignedIn(Client):
    """A browser with somebody signed in, whose row is `user`."""

    user: User


def add_one_time_codes(user: User) -> str:
    """Enrol somebody; returns the secret from which codes are made."""
    secret = pyotp.random_base32()
    TOTP.activate(user, secret)
    return secret


def secret_of(user: User) -> str:
    """The secret behind somebody's one-time codes."""
    return decrypt(Authenticator.objects.get(user=user, type=Authenticator.Type.TOTP).data["secret"])


def sign_in(user: User, password: str = make.PASSWORD) -> SignedIn:
    """Through the sign-in page and, for who has one, the second factor."""
    client = SignedIn()
    client.user = user
    form = {"login": user.email, "password": password, "next": reverse("profile")}
    response = client.post(reverse("account_login"), form)
    if Authenticator.objects.filter(user=user).exists():
        assert response.headers["Location"].startswith(reverse("mfa_authenticate")), response.content
        response = enter_code(client)
        if response.status_code == 200:  # half a minute ended between making the code and reading it
            response = enter_code(client)
    assert response.status_code == 302, response.content
    assert "_auth_user_id" in client.session, "not signed in"
    return client


def enter_code(client: SignedIn, page: str = "") -> HttpResponse:
    """Answer a page that asks for a one-time code, as if half a minute had passed since the last one."""
    factor = TOTP(Authenticator.objects.get(user=client.user, type=Authenticator.Type.TOTP))
    code = pyotp.TOTP(secret_of(client.user)).now()
    cache.delete(factor._get_used_cache_key(code))
    return client.post(page or reverse("mfa_authenticate"), {"code": code})


def signed_in(**fields: object) -> SignedIn:
    """A new person, enrolled and signed in: as the pages leave it, which takes most of a test's time otherwise."""
    user = make.user(**fields)
    add_one_time_codes(user)
    client = SignedIn()
    client.user = user
    request, response = RequestFactory().get("/"), HttpResponse()
    request.session, request.user = SessionStore(), user
    with request_context(request):
        record_authentication(request, user, "password", email=user.email)
        post_authentication(request, Authenticator.objects.get(user=user, type=Authenticator.Type.TOTP))
        login(request, user, backend=f"{SignedInBackend.__module__}.{SignedInBackend.__qualname__}")
        request.session.set_expiry(0)
        user_logged_in.send(sender=User, request=request, response=response, user=user)
    request.session.save()
    client.cookies.update(response.cookies)
    client.cookies[settings.SESSION_COOKIE_NAME] = request.session.session_key
    return client
