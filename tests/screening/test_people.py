"""The people page: access, the last admin, oneself, teams, and the way back in."""

import threading
from collections.abc import Callable

import pytest
from django.core import mail
from django.db import connection
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries, Settings

from screening.actions import people as actions
from screening.models import Team, TrailEvent, User
from screening.roles import Role, can
from tests import make
from tests.signing_in import SignedIn, add_one_time_codes, sign_in


def change_access(client: SignedIn, person: User, roles: list[str], **fields: object) -> int:
    form = {"roles": roles, "teams": [team.pk for team in person.teams.all()], **fields}
    return client.post(reverse("change_access", args=[person.pk]), form).status_code


def roles_of(person: User) -> list[str]:
    return User.objects.get(pk=person.pk).roles


def events(verb: str) -> list[TrailEvent]:
    return list(TrailEvent.objects.filter(verb=verb).order_by("pk"))


def test_the_list_shows_everybody_in_as_many_queries_for_three_as_for_thirty(
    as_admin: SignedIn, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for _number in range(3):
        make.user(teams=[make.team()])
    with django_assert_num_queries(8):
        as_admin.get(reverse("people"))
    for _number in range(30):
        make.user(teams=[make.team()])
    with django_assert_num_queries(8):
        page = as_admin.get(reverse("people"))
    assert page.content.count(b"row-link") == 34


def test_roles_and_teams_are_changed_in_one_event(as_admin: SignedIn) -> None:
    person, team = make.user(), make.team()
    assert change_access(as_admin, person, ["auditor", "recruiter"], teams=[team.pk]) == 302
    assert (roles_of(person), list(person.teams.all())) == (["recruiter", "auditor"], [team])
    (event,) = events("person.access_changed")
    assert (event.actor, event.target, event.fields) == (as_admin.user, f"user:{person.pk}", ["roles", "teams"])


def test_saving_what_stands_already_is_no_event(as_admin: SignedIn) -> None:
    person = make.user(roles=["recruiter", "auditor"])
    assert change_access(as_admin, person, ["auditor", "recruiter"]) == 302
    assert not events("person.access_changed")


@pytest.mark.parametrize("roles", [[], ["owner"], ["recruiter", "'; DROP TABLE"]])
def test_roles_that_are_none_are_refused_at_their_field(as_admin: SignedIn, roles: list[str]) -> None:
    person = make.user()
    response = as_admin.post(reverse("change_access", args=[person.pk]), {"roles": roles})
    assert response.status_code == 422
    assert "roles" in response.context["form"].errors
    assert roles_of(person) == ["recruiter"]


def test_nobody_changes_the_own_roles(as_admin: SignedIn) -> None:
    make.user(Role.ADMIN)
    assert change_access(as_admin, as_admin.user, ["admin", "auditor"]) == 422
    assert roles_of(as_admin.user) == ["admin"]


def test_the_own_teams_can_be_changed(as_admin: SignedIn) -> None:
    team = make.team()
    assert change_access(as_admin, as_admin.user, ["admin"], teams=[team.pk]) == 302
    assert list(as_admin.user.teams.all()) == [team]


def test_in_a_one_person_firm_the_own_roles_can_be_changed_but_admin_stays(as_founder: SignedIn) -> None:
    make.organisation(sole_operator=True)
    assert change_access(as_founder, as_founder.user, ["recruiter", "admin"]) == 302
    assert change_access(as_founder, as_founder.user, ["recruiter"]) == 422
    assert roles_of(as_founder.user) == ["recruiter", "admin"]


def test_the_last_active_admin_can_be_neither_demoted_nor_deactivated(as_admin: SignedIn) -> None:
    make.user(Role.ADMIN, is_active=False)
    response = as_admin.post(reverse("deactivate_person", args=[as_admin.user.pk]))
    assert response.status_code == 409
    with pytest.raises(actions.LastAdminError):
        actions.change_access(as_admin.user, roles=["recruiter"], teams=[], by=make.user(Role.HR_LEAD))
    assert User.objects.get(pk=as_admin.user.pk).is_active


def test_two_admins_cannot_deactivate_each_other_at_once(transactional_db: None) -> None:
    first, second = make.user(Role.ADMIN), make.user(Role.ADMIN)
    refused: list[type[Exception]] = []
    start = threading.Barrier(2)

    def deactivate(person: User, by: User) -> None:
        start.wait()
        try:
            actions.deactivate(person, by=by)
        except actions.LastAdminError as error:
            refused.append(type(error))
        finally:
            connection.close()

    threads = [threading.Thread(target=deactivate, args=pair) for pair in ((first, second), (second, first))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert refused == [actions.LastAdminError]
    assert User.objects.filter(is_active=True).count() == 1


def test_deactivating_and_reactivating_are_one_event_each_however_often_they_are_sent(as_admin: SignedIn) -> None:
    person = make.user()
    client = sign_in(person)
    for _time in range(2):
        as_admin.post(reverse("deactivate_person", args=[person.pk]))
    assert client.get(reverse("profile")).status_code == 302
    for _time in range(2):
        as_admin.post(reverse("reactivate_person", args=[person.pk]))
    assert client.get(reverse("profile")).status_code == 302  # the session ended; signing in works again
    assert sign_in(person).get(reverse("profile")).status_code == 200
    assert (len(events("person.deactivated")), len(events("person.reactivated"))) == (1, 1)


def test_a_deactivated_person_may_do_nothing(db: None) -> None:
    assert not can(make.user(Role.ADMIN, is_active=False), "view_people")


def test_a_second_reviewer_who_comes_back_ends_one_person_mode(as_founder: SignedIn) -> None:
    person = make.user(is_active=False)
    organisation = make.organisation(sole_operator=True)
    as_founder.post(reverse("reactivate_person", args=[person.pk]))
    organisation.refresh_from_db()
    assert not organisation.sole_operator
    assert events("person.reactivated")[0].fields == ["sole_operator"]


SENSITIVE = {
    "change_access": {"roles": ["auditor"]},
    "deactivate_person": {},
    "make_password_link": {},
    "remove_second_factors": {},
    "end_sessions": {},
}


@pytest.mark.parametrize("name", SENSITIVE)
def test_a_sensitive_act_asks_for_the_password_again_and_is_done_after_it(as_admin: SignedIn, name: str) -> None:
    person = make.user(Role.RECRUITER)
    add_one_time_codes(person)
    session = as_admin.session
    session["opened_at"] -= 301
    session.save()
    before = TrailEvent.objects.count()
    response = as_admin.post(reverse(name, args=[person.pk]), SENSITIVE[name])
    assert response.headers["Location"].startswith(reverse("account_reauthenticate"))
    assert TrailEvent.objects.count() == before
    wrong = as_admin.post(response.headers["Location"], {"password": "not this one"})
    assert wrong.status_code == 200
    assert TrailEvent.objects.count() == before
    done = as_admin.post(response.headers["Location"], {"password": make.PASSWORD})
    assert done.status_code in (200, 302)
    assert TrailEvent.objects.count() == before + 1
    assert TrailEvent.objects.latest("pk").target == f"user:{person.pk}"


# --- a new password


def set_password(link: str, password: str) -> Client:
    client = Client()
    form = client.get(link, follow=True)
    client.post(form.request["PATH_INFO"], {"password1": password, "password2": password})
    return client


def password_link(client: SignedIn, person: User) -> str:
    page = client.post(reverse("make_password_link", args=[person.pk]))
    assert page.status_code == 200
    return page.context["password_link"]


def test_an_admin_makes_a_link_that_sets_a_password_once(as_admin: SignedIn) -> None:
    person = make.user()
    link = password_link(as_admin, person)
    set_password(link, "seven green kettles")
    assert sign_in(person, "seven green kettles").get(reverse("profile")).status_code == 200
    set_password(link, "eight green kettles")
    assert User.objects.get(pk=person.pk).check_password("seven green kettles")
    assert [event.verb for event in TrailEvent.objects.filter(target=f"user:{person.pk}").order_by("pk")[:2]] == [
        "password_link.made",
        "password.changed",
    ]


def test_a_password_link_does_not_get_around_the_second_factor(as_admin: SignedIn) -> None:
    person = make.user(Role.HR_LEAD)
    add_one_time_codes(person)
    client = set_password(password_link(as_admin, person), "seven green kettles")
    assert "_auth_user_id" not in client.session
    client.post(reverse("account_login"), {"login": person.email, "password": "seven green kettles"})
    assert "_auth_user_id" not in client.session
    assert client.get(reverse("people")).status_code == 302


def test_a_password_link_ends_after_an_hour(as_admin: SignedIn, travel: Callable[..., None]) -> None:
    person = make.user()
    link = password_link(as_admin, person)
    travel(minutes=61)
    set_password(link, "seven green kettles")
    assert User.objects.get(pk=person.pk).check_password(make.PASSWORD)


def test_there_is_no_password_link_for_who_is_deactivated(as_admin: SignedIn) -> None:
    person = make.user(is_active=False)
    assert as_admin.post(reverse("make_password_link", args=[person.pk])).status_code == 404


def test_without_a_public_address_the_reset_page_points_to_an_admin(db: None, settings: Settings) -> None:
    person = make.user()
    settings.MAIL_CONFIGURED = True
    for response in (
        Client().get(reverse("account_reset_password")),
        Client().post(reverse("account_reset_password"), {"email": person.email}),
    ):
        assert b"An admin can make you a link" in response.content
    assert mail.outbox == []


def test_a_link_is_mailed_to_who_has_an_account_and_the_answer_is_the_same_for_who_has_none(
    transactional_db: None, settings: Settings
) -> None:
    settings.BASE_URL, settings.MAIL_CONFIGURED = "https://screening.example.org", True
    settings.REDIS_URL = "redis://127.0.0.1:1/0"  # no worker here: the page sends it itself
    person = make.user(language="fr-ca")
    known = Client().post(reverse("account_reset_password"), {"email": person.email.upper()})
    unknown = Client().post(reverse("account_reset_password"), {"email": "nobody@example.org"})
    assert (known.status_code, known.headers["Location"]) == (unknown.status_code, unknown.headers["Location"])
    (message,) = mail.outbox
    assert message.to == [person.email]
    link = next(line for line in message.body.splitlines() if line.startswith("https://"))
    set_password(link.removeprefix("https://screening.example.org"), "seven green kettles")
    assert User.objects.get(pk=person.pk).check_password("seven green kettles")


def test_nothing_is_mailed_to_who_was_deactivated(transactional_db: None, settings: Settings) -> None:
    settings.BASE_URL, settings.MAIL_CONFIGURED = "https://screening.example.org", True
    settings.REDIS_URL = "redis://127.0.0.1:1/0"
    person = make.user(is_active=False)
    Client().post(reverse("account_reset_password"), {"email": person.email})
    assert mail.outbox == []


# --- oneself


def test_people_change_their_name_language_and_how_pages_look(as_recruiter: SignedIn) -> None:
    form = {"name": "Sam Sample", "language": "fr-ca", "theme": "dark", "density": "dense"}
    response = as_recruiter.post(reverse("profile"), form)
    assert response.status_code == 302
    page = as_recruiter.get(reverse("profile"))
    assert b'lang="fr-ca"' in page.content
    assert b'data-theme="dark" data-density="dense"' in page.content
    assert events("person.changed")[0].fields == ["density", "language", "name", "theme"]


@pytest.mark.parametrize(
    ("field", "value"),
    [("name", ""), ("name", "x" * 121), ("language", "tlh"), ("theme", "pink"), ("density", "solid"), ("name", "a\0")],
)
def test_a_mistake_in_the_profile_is_told_at_its_field(as_recruiter: SignedIn, field: str, value: str) -> None:
    form = {"name": "Sam Sample", "language": "en", "theme": "dark", "density": "airy", field: value}
    response = as_recruiter.post(reverse("profile"), form)
    assert response.status_code == 422
    assert list(response.context["form"].errors) == [field]
    assert not events("person.changed")


def test_the_theme_changes_with_one_button(as_recruiter: SignedIn) -> None:
    response = as_recruiter.post(reverse("theme"), {"theme": "light", "next": "/settings/"})
    assert response.headers["Location"] == "/settings/"
    assert User.objects.get().theme == "light"
    assert as_recruiter.post(reverse("theme"), {"theme": "pink"}).status_code == 400
    away = as_recruiter.post(reverse("theme"), {"theme": "dark", "next": "https://elsewhere.example/"})
    assert away.headers["Location"] == reverse("worklist")


def test_the_density_changes_with_one_button(as_recruiter: SignedIn) -> None:
    as_recruiter.post(reverse("density"), {"density": "dense", "next": "/settings/"})
    assert User.objects.get().density == "dense"
    assert as_recruiter.post(reverse("density"), {"density": "solid"}).status_code == 400


def test_the_language_stays_with_the_person_and_the_browser(as_recruiter: SignedIn) -> None:
    as_recruiter.post(reverse("set_language"), {"language": "fr-ca", "next": "/profile/"})
    assert User.objects.get().language == "fr-ca"
    assert b'lang="fr-ca"' in as_recruiter.get(reverse("profile")).content
    elsewhere = sign_in(as_recruiter.user)
    assert b'lang="fr-ca"' in elsewhere.get(reverse("profile")).content


def test_the_language_can_be_changed_before_signing_in(db: None) -> None:
    client = Client()
    client.post(reverse("set_language"), {"language": "fr-ca"})
    assert b'lang="fr-ca"' in client.get(reverse("account_login")).content
    assert client.post(reverse("set_language"), {"language": "../../etc"}).status_code == 400


# --- teams


def test_teams_are_added_and_renamed(as_admin: SignedIn) -> None:
    assert as_admin.post(reverse("add_team"), {"name": "Ottawa"}).status_code == 302
    team = Team.objects.get()
    assert as_admin.post(reverse("team", args=[team.pk]), {"name": "Gatineau"}).status_code == 302
    assert as_admin.post(reverse("team", args=[team.pk]), {"name": "GATINEAU"}).status_code == 302
    assert Team.objects.get().name == "GATINEAU"
    assert (len(events("team.added")), len(events("team.renamed"))) == (1, 2)


@pytest.mark.parametrize("name", ["", "ottawa", "x" * 81, "a\0b"])
def test_a_team_needs_a_name_of_its_own(as_admin: SignedIn, name: str) -> None:
    make.team(name="Ottawa")
    other = make.team(name="Laval")
    for url in (reverse("add_team"), reverse("team", args=[other.pk])):
        response = as_admin.post(url, {"name": name})
        assert response.status_code == 422
        assert "name" in (response.context.get("team_form") or response.context["form"]).errors
    assert Team.objects.count() == 2


# --- reading only


def test_an_auditor_sees_people_and_no_button(as_auditor: SignedIn) -> None:
    person = make.user()
    for url in (reverse("people"), reverse("person", args=[person.pk])):
        page = as_auditor.get(url)
        assert page.status_code == 200
        assert (
            page.content.count(b'method="post"')
            == as_auditor.get(reverse("profile")).content.count(b'method="post"') - 1
        )  # the profile has its own form besides those of the frame
