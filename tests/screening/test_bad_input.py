"""Whatever somebody sends to the ground's pages is answered in words and with a 4xx, and changes nothing."""

import json

import pytest
from django.test import Client
from django.urls import reverse

from screening.models import Invitation, Team, TrailEvent, User
from screening.roles import Role
from tests import make
from tests.signing_in import SignedIn, sign_in, signed_in

FORMS = {
    "invite": {"email": "kim@example.org", "roles": "recruiter"},
    "profile": {"name": "Sam", "language": "en", "theme": "system", "density": "airy"},
    "theme": {"theme": "dark"},
    "density": {"density": "dense"},
    "add_team": {"name": "Ottawa"},
    "change_settings": {"name": "Maple", "time_zone": "UTC", "version": "1"},
    "account_change_password": {"oldpassword": make.PASSWORD, "password1": "x" * 20, "password2": "x" * 20},
}

NASTY = {
    "NUL": "a\0b",
    "half a character": b"a\xed\xa0\x80b",
    "not UTF-8": b"\xff\xfe\x00",
    "huge": "x" * 1_500_000,
    "direction marks": "\u202egnitseretni",
    "markup": "<script>alert(1)</script>",
    "a formula": "=cmd|' /C calc'!A0",
    "nothing": "",
    "a list": ["one", "two"],
}


@pytest.mark.parametrize("kind", NASTY)
@pytest.mark.parametrize("name", FORMS)
def test_every_field_of_every_form_survives(as_admin: SignedIn, name: str, kind: str) -> None:
    for field in FORMS[name]:
        response = as_admin.post(reverse(name), FORMS[name] | {field: NASTY[kind]})
        assert response.status_code < 500
        assert b"<script>alert(1)" not in response.content


@pytest.mark.parametrize("kind", ["NUL", "half a character", "huge", "nothing"])
def test_the_sign_in_page_survives(db: None, kind: str) -> None:
    for field in ("login", "password", "next"):
        form = {"login": "kim@example.org", "password": "wrong password", "next": "/"} | {field: NASTY[kind]}
        assert Client().post(reverse("account_login"), form).status_code in (200, 400)


@pytest.mark.parametrize("path", ["/people/%00/", "/trail/?verb=%00", "/trail/?verb=\0", "/join/%ED%A0%80/", "/%ff/"])
def test_unreadable_addresses_get_a_4xx(as_admin: SignedIn, path: str) -> None:
    assert 400 <= as_admin.get(path).status_code < 500


def test_a_key_larger_than_any_is_not_found(as_admin: SignedIn) -> None:
    for name in ("person", "team"):
        assert as_admin.get(reverse(name, args=[2**80])).status_code == 404
    assert as_admin.post(reverse("change_access", args=[2**80]), {"roles": "admin"}).status_code == 404


@pytest.mark.parametrize("token", ["x", "x" * 5_000, "é", "..", "%2e%2e", "a b"])
def test_a_link_that_never_was_has_ended(db: None, token: str) -> None:
    assert Client().get(reverse("join", args=[token])).status_code == 410


@pytest.mark.parametrize("key", ["zzzzzzzzzzzzzzzzzzzz-x-y", "1-set-password", "1-x", "0-0-0"])
def test_a_password_link_that_never_was_says_so(db: None, key: str) -> None:
    response = Client().get(f"/accounts/password/reset/key/{key}/")
    assert response.status_code == 200
    assert response.context["token_fail"]


def test_a_form_without_its_token_is_told_to_be_stale(db: None) -> None:
    admin = signed_in(role=Role.ADMIN)
    strict = Client(enforce_csrf_checks=True)
    strict.cookies = admin.cookies
    response = strict.post(reverse("add_team"), FORMS["add_team"])
    assert response.status_code == 403
    assert b"errors/stale_form" not in response.content
    assert response.templates[0].name == "errors/stale_form.html"
    assert not Team.objects.exists()


def test_what_was_sent_twice_is_done_once(as_admin: SignedIn) -> None:
    for _time in range(2):
        as_admin.post(reverse("add_team"), FORMS["add_team"])
        as_admin.post(reverse("invite"), FORMS["invite"])
        as_admin.post(reverse("profile"), FORMS["profile"])
    assert Team.objects.count() == 1
    assert Invitation.objects.filter(withdrawn_at=None).count() == 1
    assert TrailEvent.objects.filter(verb="person.changed").count() == 1


@pytest.mark.parametrize("kind", ["application/json", "text/plain", "image/png", "nonsense"])
def test_what_is_posted_and_is_no_form_is_refused_as_such(as_admin: SignedIn, kind: str) -> None:
    for name in ("invite", "candidate_new"):
        response = as_admin.post(reverse(name), json.dumps(FORMS["invite"]), content_type=kind)
        assert response.status_code == 415
        assert "Only forms" in response.content.decode()


def test_too_many_fields_are_refused(as_admin: SignedIn) -> None:
    response = as_admin.post(reverse("invite"), {f"field{n}": "x" for n in range(2_100)})
    assert response.status_code == 413
    assert "too many at once" in response.content.decode()


def test_a_team_that_is_gone_is_told_at_the_field(as_admin: SignedIn) -> None:
    person = make.user()
    response = as_admin.post(reverse("change_access", args=[person.pk]), {"roles": "auditor", "teams": [999]})
    assert response.status_code == 422
    assert list(response.context["form"].errors) == ["teams"]


def test_markup_in_a_name_stays_text(as_admin: SignedIn) -> None:
    person = make.user(name="<img src=x onerror=alert(1)>")
    for url in (reverse("people"), reverse("person", args=[person.pk])):
        page = as_admin.get(url).content
        assert b"<img src=x" not in page
        assert b"&lt;img src=x" in page


def test_headers_somebody_makes_up_change_nothing(db: None) -> None:
    user = make.user(Role.RECRUITER)
    client = sign_in(user)
    forged = {"X-Forwarded-For": "a" * 10_000, "User-Agent": "b" * 10_000, "X-Forwarded-Host": "elsewhere.example"}
    assert client.get(reverse("profile"), headers=forged).status_code == 200
    assert User.objects.get(pk=user.pk).roles == ["recruiter"]
