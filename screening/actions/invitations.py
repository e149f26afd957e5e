"""Invitations: one-time links that make accounts, the only way to get one."""

from collections.abc import Iterable
from datetime import datetime

from django.conf import settings
from django.db import transaction

from screening.actions import organisation as organisations
from screening.actions.organisation import Settings
from screening.actions.people import in_order
from screening.audit import record
from screening.models import Invitation, Team, User
from screening.models.people import hash_token, new_token
from screening.roles import Role

FOUNDER = (Role.RECRUITER, Role.HR_LEAD, Role.ADMIN)


class InvitationClosedError(Exception):
    """The link was used, withdrawn or replaced, or it expired, or there never was one."""


class EmailTakenError(Exception):
    """Somebody with this address has an account."""


@transaction.atomic
def invite(
    *, email: str, roles: Iterable[str], teams: Iterable[Team], by: User, now: datetime
) -> tuple[Invitation, str]:
    """Invite somebody; returns the invitation and its token, of which only a hash is kept.

    An earlier open invitation to the address ends. Raises EmailTakenError.
    """
    organisations.lock()
    email = email.lower()
    if User.objects.filter(email=email).exists():
        raise EmailTakenError
    Invitation.objects.open(now).filter(email=email).update(withdrawn_at=now)
    invitation, token = _make(email=email, roles=in_order(roles), by=by, now=now)
    invitation.teams.set(teams)
    record("person.invited", actor=by, target=invitation)
    return invitation, token


@transaction.atomic
def withdraw(invitation: Invitation, *, by: User, now: datetime) -> None:
    """End an open invitation. Raises InvitationClosedError if it has ended already."""
    if not Invitation.objects.open(now).filter(pk=invitation.pk).update(withdrawn_at=now):
        raise InvitationClosedError
    record("invitation.withdrawn", actor=by, target=invitation)


@transaction.atomic
def invite_founder(*, now: datetime) -> str | None:
    """The token of a link for the first person of all, who gets every working role; None once there is anybody.

    An earlier unused one ends.
    """
    organisations.lock()
    if User.objects.exists():
        return None
    Invitation.objects.open(now).filter(email="").update(withdrawn_at=now)
    invitation, token = _make(email="", roles=list(FOUNDER), by=None, now=now)
    record("founder.invited", actor=None, target=invitation, via="command")
    return token


@transaction.atomic
def accept(
    token: str,
    *,
    name: str,
    password: str,
    language: str,
    now: datetime,
    email: str = "",
    founding: Settings | None = None,
) -> User:
    """Make the account an invitation promises, with a password that was validated before.

    The founder also gives an address and the organisation's settings. Raises InvitationClosedError, EmailTakenError.
    """
    organisation = organisations.lock()
    invitation = find_open(token, now=now)
    address = invitation.email or email.lower()
    if User.objects.filter(email=address).exists():
        raise EmailTakenError
    person = User.objects.create_user(email=address, password=password, name=name, roles=invitation.roles)
    person.language = language
    person.save(update_fields=["language"])
    person.teams.set(invitation.teams.all())
    invitation.used_at = now
    invitation.save(update_fields=["used_at"])
    if founding and not invitation.email:
        changed = organisations.apply(organisation, founding)
    else:
        changed = organisations.end_sole_operation(organisation)
    record("person.joined", actor=person, target=person, fields=changed)
    return person


def find_open(token: str, *, now: datetime) -> Invitation:
    """The invitation behind a link that can still be used. Raises InvitationClosedError."""
    invitation = Invitation.objects.open(now).for_token(token).first()
    if invitation is None or (not invitation.email and User.objects.exists()):
        raise InvitationClosedError
    return invitation


def _make(*, email: str, roles: list[str], by: User | None, now: datetime) -> tuple[Invitation, str]:
    token = new_token()
    invitation = Invitation.objects.create(
        email=email,
        roles=roles,
        token_hash=hash_token(token),
        invited_by=by,
        created_at=now,
        expires_at=now + settings.INVITATION_LIFE,
    )
    return invitation, token
