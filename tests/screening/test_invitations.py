"""The only way to an account: a link that works once."""

import re
import threading
from datetime import timedelta
from io import StringIO

import pytest
import time_machine
from django.core import mail
from django.core.management import CommandError, call_command
from django.db import connection
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from pytest_django import Settings

from screening.actions import invitations as actions
from screening.actions.people import NoRoleError
from screening.models import Invitation, Organisation, TrailEvent, User
from screening.roles import Role
from tests import make
from tests.signing_in import SignedIn

BASE = "http://127.0.0.1:8000"
GOOD = {"name": "Robin Roy", "password1": "seven green kettles", "password2": "seven green kettles"}
FIRST = GOOD | {"email": "Robin@Example.org", "organisation": "Maple Ltd", "time_zone": "America/Halifax"}


def first_link() -> str:
    output = StringIO()
    call_command("first_admin_link", base_url=BASE, stdout=output)
    return output.getvalue().strip().removeprefix(BASE)


def invite(client: SignedIn, **fields: object) -> str:
    """The path of a fresh invitation's link, read from the page that shows it."""
    response = client.post(reverse("invite"), {"email": "kim@example.org", "roles": ["recruiter"], **fields})
    assert response.status_code == 200, response.content
    return re.search(r"http://testserver(/join/[^<]+/)", response.content.decode())[1]


def verbs() -> list[str]:
    return list(TrailEvent.objects.order_by("pk").values_list("verb", flat=True))


def test_the_first_link_makes_an_account_that_can_do_everything(db: None, client: Client) -> None:
    response = client.post(first_link(), FIRST | {"sole_operator": "on"})
    assert response.status_code == 302
    user = User.objects.get()
    assert (user.email, user.name) == ("robin@example.org", "Robin Roy")
    assert user.roles == ["recruiter", "hr_lead", "admin"]
    organisation = Organisation.get()
    assert (organisation.name, organisation.time_zone) == ("Maple Ltd", "America/Halifax")
    assert organisation.sole_operator
    assert client.session["_auth_user_id"] == str(user.pk)


def test_after_the_first_account_comes_the_second_factor_without_a_dead_end(db: None, client: Client) -> None:
    client.post(first_link(), FIRST)
    response = client.get(reverse("people"), follow=True)
    assert response.request["PATH_INFO"] == reverse("mfa_activate_totp")
    assert response.status_code == 200
    assert response.context["form"].secret


def test_a_new_call_ends_the_link_before(db: None, client: Client) -> None:
    earlier, later = first_link(), first_link()
    assert client.get(earlier).status_code == 410
    assert client.get(later).status_code == 200


def test_there_is_no_first_link_once_there_is_anybody(db: None, client: Client) -> None:
    link = first_link()
    make.user()
    assert first_link() == ""
    assert client.get(link).status_code == 410
    assert client.post(link, FIRST).status_code == 410
    assert User.objects.count() == 1


@pytest.mark.parametrize("address", ["screening.example.org", "ftp://x", "https://", ""])
def test_the_command_refuses_an_address_that_is_none(db: None, address: str) -> None:
    with pytest.raises(CommandError):
        call_command("first_admin_link", base_url=address)


def test_only_the_hash_of_a_link_is_kept(as_admin: SignedIn) -> None:
    token = invite(as_admin).split("/")[2]
    invitation = Invitation.objects.get()
    assert token not in str(vars(invitation))
    assert len(token) == 32


def test_an_invitation_brings_its_roles_and_teams(as_admin: SignedIn, client: Client) -> None:
    team = make.team()
    link = invite(as_admin, email="Kim@Example.ORG", roles=["auditor", "recruiter"], teams=[team.pk])
    assert client.get(link).status_code == 200
    assert client.post(link, GOOD).status_code == 302
    kim = User.objects.get(email="kim@example.org")
    assert (kim.roles, list(kim.teams.all())) == (["recruiter", "auditor"], [team])
    assert client.get(reverse("profile")).status_code == 200
    assert verbs()[-3:] == ["person.invited", "person.joined", "session.opened"]


def test_a_link_works_once(as_admin: SignedIn, client: Client) -> None:
    link = invite(as_admin)
    client.post(link, GOOD)
    again = Client().post(link, GOOD | {"name": "Somebody Else"})
    assert again.status_code == 410
    assert User.objects.filter(email="kim@example.org").count() == 1


def test_a_link_that_two_open_at_once_makes_one_account(transactional_db: None) -> None:
    admin = make.user(Role.ADMIN)
    _invitation, token = actions.invite(
        email="kim@example.org", roles=["recruiter"], teams=[], by=admin, now=timezone.now()
    )
    start, outcomes = threading.Barrier(2), []

    def accept() -> None:
        client = Client()
        start.wait()
        outcomes.append(client.post(reverse("join", args=[token]), GOOD).status_code)
        connection.close()

    threads = [threading.Thread(target=accept) for _number in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == [302, 410]


def test_a_link_ends_after_a_week(as_admin: SignedIn, client: Client) -> None:
    link = invite(as_admin)
    with time_machine.travel(timezone.now() + timedelta(days=7, minutes=1)):
        assert client.get(link).status_code == 410
        assert client.post(link, GOOD).status_code == 410


def test_a_withdrawn_link_is_dead_and_withdrawing_again_says_so(as_admin: SignedIn, client: Client) -> None:
    link = invite(as_admin)
    withdraw = reverse("withdraw_invitation", args=[Invitation.objects.get().pk])
    as_admin.post(withdraw)
    assert client.get(link).status_code == 410
    assert b"had ended already" in as_admin.post(withdraw, follow=True).content
    assert verbs().count("invitation.withdrawn") == 1


def test_inviting_an_address_again_ends_the_earlier_link(as_admin: SignedIn, client: Client) -> None:
    earlier, later = invite(as_admin), invite(as_admin, email="KIM@example.org")
    assert client.get(earlier).status_code == 410
    assert client.get(later).status_code == 200


def test_the_address_of_an_invitation_cannot_be_changed_by_who_accepts_it(as_admin: SignedIn, client: Client) -> None:
    client.post(invite(as_admin), GOOD | {"email": "other@example.org", "roles": ["admin"]})
    assert User.objects.get(email="kim@example.org").roles == ["recruiter"]


def test_somebody_with_an_account_is_not_invited(as_admin: SignedIn) -> None:
    make.user(email="kim@example.org", is_active=False)
    response = as_admin.post(reverse("invite"), {"email": "Kim@example.org", "roles": ["recruiter"]})
    assert response.status_code == 422
    assert "email" in response.context["form"].errors


def test_whoever_is_signed_in_is_told_to_sign_out_first(as_admin: SignedIn) -> None:
    response = as_admin.get(invite(as_admin))
    assert response.status_code == 409
    assert b"Sign out first" in response.content


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"password2": "seven green kettle"}, "password2"),
        ({"password1": "short", "password2": "short"}, "password1"),
        ({"password1": "robin@example.org", "password2": "robin@example.org"}, "password1"),
        ({"password1": "1q2w3e4r5t6y", "password2": "1q2w3e4r5t6y"}, "password1"),
        ({"password1": "x" * 257}, "password1"),
        ({"name": ""}, "name"),
        ({"name": "a\0b"}, "name"),
        ({"name": "x" * 121}, "name"),
        ({"email": "nobody"}, "email"),
        ({"email": "zoë@example.org"}, "email"),
        ({"email": "kim@exämple.org"}, "email"),
        ({"email": "x" * 250 + "@example.org"}, "email"),
        ({"organisation": ""}, "organisation"),
        ({"time_zone": "Mars/Olympus"}, "time_zone"),
    ],
)
def test_a_mistake_is_told_at_its_field_and_the_link_still_works(
    db: None, client: Client, given: dict[str, str], field: str
) -> None:
    link = first_link()
    response = client.post(link, FIRST | given)
    assert response.status_code == 422
    assert list(response.context["form"].errors) == [field]
    assert not User.objects.exists()
    assert client.post(link, FIRST).status_code == 302


def test_the_link_is_mailed_only_with_a_public_address_and_a_mail_server(
    as_admin: SignedIn, settings: Settings
) -> None:
    invite(as_admin)
    assert mail.outbox == []
    settings.BASE_URL, settings.MAIL_CONFIGURED = "https://screening.example.org", True
    path = invite(as_admin)
    (message,) = mail.outbox
    assert message.to == ["kim@example.org"]
    assert f"https://screening.example.org{path}" in message.body


def test_a_mail_that_fails_leaves_the_link_on_the_page(as_admin: SignedIn, settings: Settings) -> None:
    settings.BASE_URL, settings.MAIL_CONFIGURED = "https://screening.example.org", True
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1
    response = as_admin.post(reverse("invite"), {"email": "kim@example.org", "roles": ["recruiter"]})
    assert b"http://testserver/join/" in response.content
    assert b"Nothing answers" in response.content


def test_a_second_reviewer_ends_one_person_mode_and_an_auditor_does_not(as_founder: SignedIn) -> None:
    make.organisation(sole_operator=True)
    Client().post(invite(as_founder, email="a@example.org", roles=["auditor"]), GOOD)
    assert Organisation.get().sole_operator
    Client().post(invite(as_founder, email="b@example.org", roles=["recruiter"]), GOOD)
    assert not Organisation.get().sole_operator
    assert TrailEvent.objects.filter(verb="person.joined").latest("pk").fields == ["sole_operator"]


def test_an_invitation_without_a_role_is_refused_below_the_form_too(db: None) -> None:
    admin = make.user(Role.ADMIN)
    with pytest.raises(NoRoleError):
        actions.invite(email="kim@example.org", roles=["owner"], teams=[], by=admin, now=timezone.now())
