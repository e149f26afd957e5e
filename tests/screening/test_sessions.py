"""Sessions: opened anew, ended in time, listed, and ended by others."""

from datetime import timedelta

import pytest
import time_machine
from allauth.usersessions.models import UserSession
from django.contrib.sessions.models import Session
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from screening.models import TrailEvent, User
from screening.roles import Role
from tests import make
from tests.signing_in import SignedIn, sign_in, signed_in


def is_signed_out(client: Client) -> bool:
    response = client.get(reverse("profile"))
    return response.status_code == 302 and response.headers["Location"].startswith(reverse("account_login"))


def test_a_session_key_known_before_signing_in_is_worth_nothing(db: None) -> None:
    user = make.user()
    client = Client()
    client.get(reverse("account_login"))
    session = client.session
    session["planted"] = True
    session.save()
    client.cookies["sessionid"] = planted = session.session_key
    client.post(reverse("account_login"), {"login": user.email, "password": make.PASSWORD, "next": "/profile/"})
    assert client.cookies["sessionid"].value != planted
    assert not Session.objects.filter(session_key=planted).exists()


def test_a_disabled_person_is_out_on_the_next_request(as_recruiter: SignedIn) -> None:
    assert not is_signed_out(as_recruiter)
    User.objects.update(is_active=False)
    assert is_signed_out(as_recruiter)


def test_a_role_taken_away_counts_on_the_next_request(as_auditor: SignedIn) -> None:
    assert as_auditor.get(reverse("trail")).status_code == 200
    User.objects.update(roles=["recruiter"])
    assert as_auditor.get(reverse("trail")).status_code == 403


def test_a_session_left_alone_for_an_hour_ends(db: None) -> None:
    with time_machine.travel(timezone.now(), tick=True) as clock:
        client = signed_in(role=Role.RECRUITER)
        for _hour in range(3):
            clock.shift(timedelta(minutes=50))
            assert not is_signed_out(client)
        clock.shift(timedelta(minutes=61))
        assert is_signed_out(client)


def test_a_session_ends_after_twelve_hours_however_busy(db: None) -> None:
    with time_machine.travel(timezone.now(), tick=True) as clock:
        client = signed_in(role=Role.RECRUITER)
        for _step in range(14):
            clock.shift(timedelta(minutes=50))
            assert not is_signed_out(client)
        clock.shift(timedelta(minutes=50))
        assert is_signed_out(client)


def test_when_a_session_was_used_is_noted_once_a_minute(db: None) -> None:
    with time_machine.travel(timezone.now(), tick=True) as clock:
        client = signed_in(role=Role.RECRUITER)
        noted = UserSession.objects.get().last_seen_at
        client.get(reverse("profile"))
        assert UserSession.objects.get().last_seen_at == noted
        clock.shift(timedelta(seconds=61))
        client.get(reverse("profile"))
        assert UserSession.objects.get().last_seen_at > noted


def test_noting_that_a_session_is_in_use_takes_one_statement_beside_the_session_itself(db: None) -> None:
    with time_machine.travel(timezone.now(), tick=True) as clock:
        client = signed_in(role=Role.RECRUITER)
        client.get(reverse("profile"))
        with CaptureQueriesContext(connection) as asked:
            client.get(reverse("profile"))
        clock.shift(timedelta(seconds=61))
        with CaptureQueriesContext(connection) as noted:
            client.get(reverse("profile"))
    assert sum("usersession" in query["sql"] for query in noted) == 1
    assert len(noted) <= len(asked) + 4  # the session is stored within a savepoint


def test_where_a_session_is_used_from_is_kept_up(db: None) -> None:
    with time_machine.travel(timezone.now(), tick=True) as clock:
        client = signed_in(role=Role.RECRUITER)
        clock.shift(timedelta(seconds=61))
        client.get(reverse("profile"), headers={"User-Agent": "Another browser"}, REMOTE_ADDR="192.0.2.7")
        session = UserSession.objects.get()
        assert (session.ip, session.user_agent) == ("192.0.2.7", "Another browser")


def test_people_see_and_end_their_other_sessions(db: None) -> None:
    user = make.user()
    here, there = sign_in(user), sign_in(user)
    page = here.get(reverse("usersessions_list"))
    assert len(page.context["sessions"]) == 2
    here.post(reverse("usersessions_list"))
    assert TrailEvent.objects.latest("pk").verb == "person.signed_out"
    assert is_signed_out(there)
    assert not is_signed_out(here)


def test_an_admin_signs_somebody_out_everywhere(as_admin: SignedIn) -> None:
    user = make.user()
    theirs = [sign_in(user), sign_in(user)]
    as_admin.post(reverse("end_sessions", args=[user.pk]))
    assert all(is_signed_out(client) for client in theirs)
    assert not is_signed_out(as_admin)
    assert TrailEvent.objects.filter(verb="person.signed_out", actor=as_admin.user).count() == 1


def test_changing_the_password_ends_the_other_sessions(db: None) -> None:
    user = make.user()
    here, there = sign_in(user), sign_in(user)
    new = "seven green kettles"
    form = {"oldpassword": make.PASSWORD, "password1": new, "password2": new}
    assert here.post(reverse("account_change_password"), form).status_code == 302
    assert is_signed_out(there)
    assert TrailEvent.objects.filter(verb="password.changed", actor=user).exists()


def test_signing_in_and_out_is_on_the_trail(db: None) -> None:
    client = signed_in(role=Role.RECRUITER)
    client.post(reverse("account_logout"))
    verbs = TrailEvent.objects.order_by("pk").values_list("verb", flat=True)
    assert list(verbs) == ["session.opened", "session.closed"]
    assert is_signed_out(client)


def test_a_part_of_a_page_is_told_that_one_is_signed_out(db: None) -> None:
    response = Client().get(reverse("profile"), headers={"HX-Request": "true"})
    assert response.status_code == 401


def test_leaving_a_page_by_get_does_not_sign_out(as_recruiter: SignedIn) -> None:
    as_recruiter.get(reverse("account_logout"))
    assert not is_signed_out(as_recruiter)


@pytest.mark.parametrize("there", ["https://elsewhere.example", "//elsewhere.example", "javascript:alert(1)"])
def test_signing_in_never_leads_elsewhere(db: None, there: str) -> None:
    user = make.user()
    form = {"login": user.email, "password": make.PASSWORD, "next": there}
    response = Client().post(reverse("account_login"), form)
    assert response.headers["Location"] == reverse("worklist")
