"""What people do with a request for a copy: note it, look at who asks, prepare, approve, hand over, end it."""

import json
from collections.abc import Callable, Collection
from datetime import date, datetime
from typing import Any
from uuid import UUID, uuid4

from django.db import transaction
from django.utils import timezone
from django.utils.translation import override

from candidates.models import Candidate
from redflags import accesstime
from redflags.actions import disputes
from redflags.copies.choice import OPENED, Choice, canonical, digest
from redflags.models import AccessRequest
from redflags.models.access import Way
from screening import clock, foureyes
from screening.audit import record
from screening.links_out import Codes, LinkEndedError, Links
from screening.models import Organisation, User
from screening.overtaken import StaleVersionError
from screening.submissions import claim
from screening.vault import Sealed

State = AccessRequest.State

LINKS = Links("redflags.copy")
CODES = Codes("redflags.copy.code")

Compose = Callable[[AccessRequest, Choice, User, datetime], dict[str, Any]]
"""Says what is held: `redflags.copies.content.of`, which knows how pages word it."""


class AlreadyUnderWayError(Exception):
    """The candidate has a request under way; it is in `request`."""

    def __init__(self, request: AccessRequest) -> None:
        super().__init__()
        self.request = request


class NotPossibleError(Exception):
    """The request does not stand where this can be done."""


class WhoAsksError(Exception):
    """Nobody has noted yet how it is known who asks."""


class WrongCodeError(Exception):
    """The code is not the one that belongs to the link."""


@transaction.atomic
def note(
    candidate: Candidate,
    *,
    asked_on: date,
    way: str,
    what: str,
    by: User,
    once: UUID | None = None,
) -> AccessRequest:
    """Note that somebody asked for a copy; the clock runs from that day. Raises AlreadyUnderWayError."""
    claim(once, by)
    locked = Candidate.objects.select_for_update().get(pk=candidate.pk)
    if under_way := AccessRequest.objects.filter(candidate=locked, state__in=AccessRequest.UNDER_WAY).first():
        raise AlreadyUnderWayError(under_way)
    noted = AccessRequest.objects.create(
        candidate=locked,
        asked_on=asked_on,
        way=way,
        note=what,
        due_on=accesstime.due_on(asked_on),
        created_by=by,
    )
    record("access_request.noted", actor=by, candidate=locked, target=noted, fields=["way"])
    return noted


@transaction.atomic
def identify(request: AccessRequest, *, identity: str, seen: str, version: int, by: User, now: datetime) -> None:
    """Note how it is known who asks. Raises StaleVersionError, NotPossibleError."""
    locked = _lock(request.pk, version)
    locked.identity, locked.identity_note, locked.identity_by, locked.identity_at = identity, seen, by, now
    _save(locked, "identity", "identity_note", "identity_by", "identity_at")
    record("access_request.identified", actor=by, candidate=locked.candidate, target=locked, fields=["identity"])


@transaction.atomic
def lengthen(request: AccessRequest, *, reason: str, version: int, by: User) -> None:
    """Make the term longer, once. Raises StaleVersionError, NotPossibleError."""
    locked = _lock(request.pk, version)
    if locked.extended_reason:
        raise NotPossibleError
    locked.due_on, locked.extended_reason = accesstime.longer(locked.due_on), reason
    _save(locked, "due_on", "extended_reason")
    record("access_request.lengthened", actor=by, candidate=locked.candidate, target=locked)


@transaction.atomic
def prepare(
    request: AccessRequest,
    *,
    language: str,
    given: Collection[str],
    withheld: Collection[str],
    reason: str,
    compose: Compose,
    version: int,
    by: User,
    now: datetime,
) -> AccessRequest:
    """Put the copy together as the file stands now; an approval of an earlier one falls, and its link ends.

    Raises StaleVersionError, NotPossibleError, and vault.WrongKeyError if a sealed value cannot be opened.
    """
    locked = _lock(request.pk, version)
    locked.language, locked.given = language, sorted(given)
    locked.withheld, locked.withheld_reason = sorted(withheld), reason if withheld else ""
    choice = Choice(frozenset(given), frozenset(withheld), reason)
    with override(language), timezone.override(clock.zone()):
        told = compose(locked, choice, by, now)
    locked.content, locked.digest = Sealed.of(canonical(told)), digest(told)
    locked.state, locked.prepared_by, locked.prepared_at = State.PREPARED, by, now
    locked.approved_by, locked.approved_at, locked.token_hash, locked.link_until = None, None, "", None
    _save(
        locked,
        *("language", "given", "withheld", "withheld_reason", "content", "digest", "state"),
        *("prepared_by", "prepared_at", "approved_by", "approved_at", "token_hash", "link_until"),
    )
    opened = [*OPENED, "purpose:copy"]
    record("sealed.revealed", actor=by, candidate=locked.candidate, target=locked, fields=opened)
    record("access_request.prepared", actor=by, candidate=locked.candidate, target=locked, fields=list(withheld))
    return locked


@transaction.atomic
def approve(request: AccessRequest, *, version: int, by: User, now: datetime) -> AccessRequest:
    """Say that the copy may be handed over: somebody else than who prepared it, unless nobody else is there.

    Raises StaleVersionError, NotPossibleError, WhoAsksError, foureyes.SecondPersonNeededError.
    """
    locked = _lock(request.pk, version)
    if locked.state != State.PREPARED:
        raise NotPossibleError
    if locked.identity_at is None:
        raise WhoAsksError
    alone = Organisation.get().sole_operator
    second = foureyes.second_person(first_by=locked.prepared_by_id, second_by=by.pk, sole_operator=alone)
    if second is foureyes.SecondPerson.MISSING:
        raise foureyes.SecondPersonNeededError
    locked.state, locked.approved_by, locked.approved_at = State.APPROVED, by, now
    _save(locked, "state", "approved_by", "approved_at")
    record("access_request.approved", actor=by, candidate=locked.candidate, target=locked)
    return locked


@transaction.atomic
def make_link(request: AccessRequest, *, version: int, by: User, now: datetime) -> AccessRequest:
    """Make the link to an approved copy, and the code that opens it; an earlier link ends.

    Raises StaleVersionError, NotPossibleError.
    """
    locked = _lock(request.pk, version)
    if locked.state != State.APPROVED:
        raise NotPossibleError
    locked.nonce = uuid4()
    locked.token_hash = LINKS.hash_for(locked.nonce)
    locked.link_until = now + accesstime.LINK_LIVES
    _save(locked, "nonce", "token_hash", "link_until")
    record("access_request.linked", actor=by, candidate=locked.candidate, target=locked)
    return locked


@transaction.atomic
def note_taken(request: AccessRequest, *, how: str, by: User) -> None:
    """Write down that one of our own people took the copy to hand it over."""
    told = [f"format:{how}", f"sha256:{request.digest[:32]}"]
    record("access_request.downloaded", actor=by, candidate=request.candidate, target=request, fields=told)


@transaction.atomic
def close(request: AccessRequest, *, state: str, note: str, version: int, by: User, now: datetime) -> None:
    """End a request: handed over, refused with a reason, or withdrawn by who asked. Its link ends.

    Only an approved copy is handed over. Raises StaleVersionError, NotPossibleError.
    """
    locked = _lock(request.pk, version)
    if state not in (State.DELIVERED, State.REFUSED, State.WITHDRAWN):
        raise NotPossibleError
    if state == State.DELIVERED and locked.state != State.APPROVED:
        raise NotPossibleError
    locked.state, locked.closing_note, locked.closed_by, locked.closed_at = state, note, by, now
    locked.token_hash, locked.link_until = "", None
    _save(locked, "state", "closing_note", "closed_by", "closed_at", "token_hash", "link_until")
    record(f"access_request.{state}", actor=by, candidate=locked.candidate, target=locked)


def find(token: str, *, now: datetime) -> AccessRequest:
    """The copy behind a link that still works. Raises LinkEndedError."""
    found = AccessRequest.objects.filter(
        token_hash=LINKS.hash_of(token), link_until__gt=now, candidate__withdrawn_at=None
    )
    request = found.select_related("candidate").first()
    if request is None:
        raise LinkEndedError
    return request


@transaction.atomic
def take(token: str, *, code: str, how: str, now: datetime) -> AccessRequest:
    """Let its reader have the copy: the first time hands it over, and lets the link live on for a day.

    Raises LinkEndedError, WrongCodeError.
    """
    found = find(token, now=now)
    locked = AccessRequest.objects.select_for_update(of=("self",)).select_related("candidate").get(pk=found.pk)
    if locked.token_hash != found.token_hash:
        raise LinkEndedError
    if CODES.hash_of(code) != CODES.hash_for(locked.nonce):
        raise WrongCodeError
    if locked.state == State.APPROVED:
        ends = now + accesstime.LINK_ENDS_AFTER_USE
        locked.state, locked.closed_at = State.DELIVERED, now
        locked.link_until = min(locked.link_until or ends, ends)
        _save(locked, "state", "closed_at", "link_until")
    told = [f"format:{how}", f"sha256:{locked.digest[:32]}"]
    record("access_request.taken", actor=None, candidate=locked.candidate, target=locked, fields=told, via="link")
    return locked


@transaction.atomic
def say_wrong(token: str, *, code: str, statement: str, now: datetime) -> None:
    """Take what the reader of a copy says is wrong; a person finds the entry. Raises LinkEndedError, WrongCodeError."""
    found = find(token, now=now)
    if CODES.hash_of(code) != CODES.hash_for(found.nonce):
        raise WrongCodeError
    disputes.note(found.candidate, ref="", statement=statement, received_on=clock.today(now), way=Way.PAGE, by=None)


def as_json(request: AccessRequest) -> bytes:
    """The copy for machines, in ASCII: control characters and marks of direction are escaped, and come back exactly."""
    return (json.dumps(request.read(), ensure_ascii=True, indent=2) + "\n").encode("ascii")


def _save(locked: AccessRequest, *fields: str) -> None:
    locked.version += 1
    locked.save(update_fields=[*fields, "version"])


def _lock(pk: int, version: int) -> AccessRequest:
    """A request under way, after its candidate: every action takes them in this order."""
    Candidate.objects.select_for_update().get(access_requests=pk)
    locked = AccessRequest.objects.select_for_update(of=("self",)).select_related("candidate").get(pk=pk)
    if not locked.is_under_way:
        raise NotPossibleError
    if locked.version != version:
        raise StaleVersionError
    return locked
