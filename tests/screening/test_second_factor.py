"""Nobody gets around the second factor, and nobody gets stuck before it.

Enrolment is told after commit: its tests need real transactions.
"""

import pyotp
import pytest
from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from django.core.cache import cache
from django.core.management import CommandError, call_command
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from screening.models import TrailEvent, User
from screening.roles import Role
from tests import make
from tests.signing_in import SignedIn, add_one_time_codes, enter_code, secret_of, sign_in

OWN_PAGES = ("people", "settings", "trail", "profile", "invite")


def by_password_only(user: User) -> SignedIn:
    """Stop between password and second factor."""
    client = SignedIn()
    client.user = user
    client.post(reverse("account_login"), {"login": user.email, "password": make.PASSWORD})
    return client


def verbs(user: User) -> list[str]:
    return list(TrailEvent.objects.filter(actor=user).order_by("pk").values_list("verb", flat=True))


@pytest.mark.parametrize("role", [Role.ADMIN, Role.HR_LEAD])
def test_who_must_enrol_reaches_nothing_else_first(db: None, role: str) -> None:
    client = sign_in(make.user(role))
    for page in OWN_PAGES:
        response = client.get(reverse(page))
        assert response.status_code == 302
        assert response.headers["Location"].startswith(reverse("mfa_activate_totp"))
    assert client.post(reverse("theme"), {"theme": "dark"}).status_code == 302
    assert User.objects.get().theme == "system"


def test_enrolling_shows_recovery_codes_and_opens_the_product(transactional_db: None) -> None:
    admin = make.user(Role.ADMIN)
    client = sign_in(admin)
    page = client.get(reverse("mfa_activate_totp"))
    code = pyotp.TOTP(page.context["form"].secret).now()
    response = client.post(reverse("mfa_activate_totp"), {"code": code}, follow=True)
    assert response.request["PATH_INFO"] == reverse("mfa_view_recovery_codes")
    assert len(response.context["unused_codes"]) == 10
    assert client.get(reverse("people")).status_code == 200
    assert verbs(admin) == ["session.opened", "second_factor.added"]


def test_enrolling_needs_no_password_again_right_after_signing_in_but_does_later(db: None) -> None:
    client = sign_in(make.user(Role.ADMIN))
    assert client.get(reverse("mfa_activate_totp")).status_code == 200
    session = client.session
    session["opened_at"] -= 301
    session.save()
    response = client.get(reverse("mfa_activate_totp"))
    assert response.headers["Location"].startswith(reverse("account_reauthenticate"))


def test_a_recruiter_may_do_without_until_an_admin_decides_otherwise(db: None) -> None:
    client = sign_in(make.user(Role.RECRUITER))
    assert client.get(reverse("profile")).status_code == 200
    make.organisation(second_factor_roles=["recruiter"])
    assert client.get(reverse("profile")).headers["Location"].startswith(reverse("mfa_activate_totp"))


def test_a_new_role_that_must_counts_on_the_next_request(db: None) -> None:
    user = make.user(Role.RECRUITER)
    client = sign_in(user)
    User.objects.filter(pk=user.pk).update(roles=["recruiter", "hr_lead"])
    assert client.get(reverse("profile")).headers["Location"].startswith(reverse("mfa_activate_totp"))


def test_the_password_alone_opens_nothing_for_who_is_enrolled(db: None) -> None:
    user = make.user(Role.ADMIN)
    add_one_time_codes(user)
    client = by_password_only(user)
    for page in (*OWN_PAGES, "mfa_index", "account_change_password", "usersessions_list", "mfa_deactivate_totp"):
        response = client.get(reverse(page))
        assert response.headers["Location"].startswith(reverse("account_login")), page


def test_a_session_opened_by_password_before_enrolment_elsewhere_ends(transactional_db: None) -> None:
    user = make.user(Role.ADMIN)
    earlier, other = sign_in(user), sign_in(user)
    secret = other.get(reverse("mfa_activate_totp")).context["form"].secret
    other.post(reverse("mfa_activate_totp"), {"code": pyotp.TOTP(secret).now()})
    assert other.get(reverse("people")).status_code == 200
    response = earlier.get(reverse("mfa_deactivate_totp"))
    assert response.headers["Location"].startswith(reverse("account_login"))
    assert "_auth_user_id" not in earlier.session


def test_a_wrong_code_opens_nothing_and_is_on_the_trail(db: None) -> None:
    user = make.user(Role.ADMIN)
    add_one_time_codes(user)
    client = by_password_only(user)
    wrong = f"{(int(pyotp.TOTP(secret_of(user)).now()) + 1) % 1_000_000:06}"
    assert client.post(reverse("mfa_authenticate"), {"code": wrong}).status_code == 200
    assert "_auth_user_id" not in client.session
    assert verbs(user) == ["second_factor.failed"]


def test_a_code_works_once(db: None) -> None:
    user = make.user(Role.ADMIN)
    add_one_time_codes(user)
    first, second = by_password_only(user), by_password_only(user)
    code = pyotp.TOTP(secret_of(user)).now()
    if first.post(reverse("mfa_authenticate"), {"code": code}).status_code == 200:  # the half minute just ended
        code = pyotp.TOTP(secret_of(user)).now()
        first.post(reverse("mfa_authenticate"), {"code": code})
    assert "_auth_user_id" in first.session
    second.post(reverse("mfa_authenticate"), {"code": code})
    assert "_auth_user_id" not in second.session


def test_guessing_codes_is_stopped_even_for_the_right_one(db: None) -> None:
    user = make.user(Role.ADMIN)
    add_one_time_codes(user)
    client = by_password_only(user)
    for guess in range(6):
        client.post(reverse("mfa_authenticate"), {"code": f"00000{guess}"})
    enter_code(client)
    assert "_auth_user_id" not in client.session


def test_the_last_factor_stays_while_a_role_asks_for_it(as_admin: SignedIn) -> None:
    response = as_admin.post(reverse("mfa_deactivate_totp"))
    assert response.status_code == 200
    assert Authenticator.objects.filter(user=as_admin.user).exists()


def test_who_need_not_have_a_factor_may_give_it_up(as_recruiter: SignedIn) -> None:
    as_recruiter.post(reverse("mfa_deactivate_totp"))
    assert not Authenticator.objects.filter(user=as_recruiter.user).exists()
    assert verbs(as_recruiter.user)[-1] == "second_factor.removed"
    assert as_recruiter.get(reverse("profile")).status_code == 200


def test_secrets_are_sealed(db: None) -> None:
    user = make.user()
    secret = add_one_time_codes(user)
    assert secret not in str(Authenticator.objects.get().data)
    assert secret_of(user) == secret


def test_a_recovery_code_stands_in_for_a_lost_phone_once(transactional_db: None) -> None:
    admin = make.user(Role.ADMIN)
    client = sign_in(admin)
    secret = client.get(reverse("mfa_activate_totp")).context["form"].secret
    page = client.post(reverse("mfa_activate_totp"), {"code": pyotp.TOTP(secret).now()}, follow=True)
    recovery_code = page.context["unused_codes"][0]
    first, second = by_password_only(admin), by_password_only(admin)
    first.post(reverse("mfa_authenticate"), {"code": recovery_code})
    assert first.get(reverse("people")).status_code == 200
    second.post(reverse("mfa_authenticate"), {"code": recovery_code})
    assert "_auth_user_id" not in second.session


def test_an_admin_helps_who_lost_the_second_factor(as_admin: SignedIn) -> None:
    lead = make.user(Role.HR_LEAD)
    add_one_time_codes(lead)
    theirs = sign_in(lead)
    as_admin.post(reverse("remove_second_factors", args=[lead.pk]))
    assert theirs.get(reverse("profile")).headers["Location"].startswith(reverse("account_login"))
    again = sign_in(lead)
    assert again.get(reverse("profile")).headers["Location"].startswith(reverse("mfa_activate_totp"))
    assert TrailEvent.objects.filter(verb="person.second_factors_removed", actor=as_admin.user).exists()


def test_nobody_removes_the_own_second_factor_that_way(as_admin: SignedIn) -> None:
    assert as_admin.post(reverse("remove_second_factors", args=[as_admin.user.pk])).status_code == 409
    assert Authenticator.objects.filter(user=as_admin.user).exists()


def test_whoever_runs_the_server_helps_the_only_admin(db: None) -> None:
    admin = make.user(Role.ADMIN)
    add_one_time_codes(admin)
    call_command("remove_second_factors", admin.email.upper(), stdout=open("/dev/null", "w"))  # noqa: SIM115
    assert not Authenticator.objects.exists()
    assert TrailEvent.objects.get().via == "command"
    with pytest.raises(CommandError):
        call_command("remove_second_factors", "nobody@example.org")


def test_the_check_asks_the_database_nothing_of_its_own(as_hr_lead: SignedIn) -> None:
    with CaptureQueriesContext(connection) as queries:
        as_hr_lead.get(reverse("profile"))
    touched = [query["sql"] for query in queries]
    assert len(touched) == 3, touched  # the session, the person with everything a request asks about, and the bell


def test_a_passkey_can_be_added_instead_of_one_time_codes(db: None) -> None:
    response = sign_in(make.user(Role.ADMIN)).get(reverse("mfa_add_webauthn"))
    assert response.status_code == 200
    assert "creation_options" in response.context["js_data"]


def test_addresses_live_in_one_place_only(as_admin: SignedIn) -> None:
    as_admin.get(reverse("mfa_index"))
    assert not EmailAddress.objects.exists()
    assert Client().get("/accounts/email/").status_code == 404
    assert Client().get("/accounts/signup/").status_code == 404


def test_rate_limits_do_not_fall_out_of_the_cache(db: None) -> None:
    cache.set("counter", 5)
    for number in range(400):
        cache.set(f"noise{number}", number)
    assert cache.get("counter") == 5
