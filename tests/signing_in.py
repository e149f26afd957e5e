"""Signs people in the way they do it: through the pages, with password and one-time code."""

import pyotp
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import TOTP
from allauth.mfa.utils import decrypt
from django.core.cache import cache
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

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
    """A new person, enrolled and signed in."""
    user = make.user(**fields)
    add_one_time_codes(user)
    return sign_in(user)
