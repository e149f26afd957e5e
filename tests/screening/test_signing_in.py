"""Signing in for tests leaves what the pages leave."""

from allauth.usersessions.models import UserSession
from django.conf import settings

from screening.models import TrailEvent, User
from screening.roles import Role
from tests import make
from tests.signing_in import SignedIn, add_one_time_codes, sign_in, signed_in


def _left(client: SignedIn) -> tuple[object, ...]:
    """What stands in the session, the trail and the cookies of who signed in, without keys and times."""
    session = dict(client.session)
    methods = [{name for name in one if name != "at"} for one in session["account_authentication_methods"]]
    verbs = TrailEvent.objects.filter(actor=client.user).values_list("verb", flat=True)
    return (
        sorted(session),
        methods,
        session["_auth_user_backend"],
        session["_session_expiry"],
        list(verbs),
        UserSession.objects.filter(user=client.user).count(),
        User.objects.get(pk=client.user.pk).last_login is not None,
        {settings.SESSION_COOKIE_NAME, settings.LANGUAGE_COOKIE_NAME} <= set(client.cookies),
    )


def test_the_short_way_leaves_what_the_pages_leave(db: None) -> None:
    user = make.user(Role.ADMIN)
    add_one_time_codes(user)
    assert _left(signed_in(role=Role.ADMIN)) == _left(sign_in(user))
