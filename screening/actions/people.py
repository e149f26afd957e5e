"""Changes of the people who sign in: what they may do, whether they may at all, and how they get back in."""

from collections.abc import Iterable

from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.db import transaction

from screening import passwords
from screening.actions import organisation as organisations
from screening.audit import record
from screening.models import Team, User
from screening.overtaken import refuse_stale
from screening.roles import Role

PROFILE = ("name", "language", "theme", "density")


class LastAdminError(Exception):
    """Nobody would be left to manage people and settings."""


class OwnRolesError(Exception):
    """People do not change their own roles, except in a one-person firm."""


class NoRoleError(Exception):
    """Everybody has at least one role."""


@transaction.atomic
def change_access(person: User, *, roles: Iterable[str], teams: Iterable[Team], by: User, seen: str = "") -> User:
    """Give a person these roles and teams instead of the present ones; they count on the next request.

    `seen` is the mark of those that were read. Raises NoRoleError, OwnRolesError, LastAdminError, StaleVersionError.
    """
    organisation = organisations.lock()
    person = User.objects.select_for_update().get(pk=person.pk)
    refuse_stale(seen, person.roles, list(person.teams.values_list("pk", flat=True)))
    wanted_roles, wanted_teams = in_order(roles), set(teams)
    changed = {
        "roles": wanted_roles != person.roles,
        "teams": wanted_teams != set(person.teams.all()),
    }
    if changed["roles"]:
        if person == by and not organisation.sole_operator:
            raise OwnRolesError
        if Role.ADMIN not in wanted_roles:
            _keep_an_admin_besides(person)
        person.roles = wanted_roles
        person.save(update_fields=["roles"])
    person.teams.set(wanted_teams)
    fields = [name for name, it_did in changed.items() if it_did]
    fields += organisations.end_sole_operation(organisation)
    if fields:
        record("person.access_changed", actor=by, target=person, fields=fields)
    return person


@transaction.atomic
def deactivate(person: User, *, by: User) -> None:
    """Let a person in no more, and end what he or she is signed in with. Raises LastAdminError."""
    organisations.lock()
    person = User.objects.select_for_update().get(pk=person.pk)
    if not person.is_active:
        return
    _keep_an_admin_besides(person)
    person.is_active = False
    person.save(update_fields=["is_active"])
    _end_sessions(person)
    record("person.deactivated", actor=by, target=person)


@transaction.atomic
def reactivate(person: User, *, by: User) -> None:
    """Let a person in again, with the roles held before."""
    organisation = organisations.lock()
    person = User.objects.select_for_update().get(pk=person.pk)
    if person.is_active:
        return
    person.is_active = True
    person.save(update_fields=["is_active"])
    record("person.reactivated", actor=by, target=person, fields=organisations.end_sole_operation(organisation))


@transaction.atomic
def end_sessions(person: User, *, by: User) -> int:
    """Sign a person out everywhere; returns from how many places."""
    ended = _end_sessions(person)
    record("person.signed_out", actor=by, target=person)
    return ended


@transaction.atomic
def make_password_link(person: User, *, by: User) -> str:
    """The path of a link with which a person sets a new password; it is not kept and can be shown once."""
    record("password_link.made", actor=by, target=person)
    return passwords.link_path(person)


@transaction.atomic
def remove_second_factors(person: User, *, by: User | None, via: str = "web") -> None:
    """For somebody who lost them: the next sign-in asks for the password only, and then for a new second factor."""
    Authenticator.objects.filter(user=person).delete()
    _end_sessions(person)
    record("person.second_factors_removed", actor=by, target=person, via=via)


@transaction.atomic
def change_profile(person: User, **values: str) -> None:
    """What people decide about themselves: any of name, language, theme and density."""
    changed = [field for field in PROFILE if field in values and getattr(person, field) != values[field]]
    for field in changed:
        setattr(person, field, values[field])
    if changed:
        person.save(update_fields=changed)
        record("person.changed", actor=person, target=person, fields=changed)


def in_order(roles: Iterable[str]) -> list[str]:
    """Roles as they are stored: known ones, each once, in the order of Role. Raises NoRoleError when none is left."""
    wanted = set(roles)
    kept = [role for role in Role.values if role in wanted]
    if not kept:
        raise NoRoleError
    return kept


def _keep_an_admin_besides(person: User) -> None:
    admins = User.objects.filter(is_active=True, roles__contains=[Role.ADMIN])
    if not admins.exclude(pk=person.pk).exists():
        raise LastAdminError


def _end_sessions(person: User) -> int:
    sessions = list(UserSession.objects.filter(user=person))
    for session in sessions:
        session.end()
    return len(sessions)
