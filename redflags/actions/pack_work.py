"""What a worker does with evidence packs: claims one, writes its file part by part, and survives being killed.

The file grows under the name of the claim and gets its last name in the transaction that calls it done: there is never
half a pack under that name. What the profile opens is opened here, and the trail says so.
"""

import errno
import hashlib
import logging
import os
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from io import BufferedRandom
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone, translation

from candidates.files import place_of
from candidates.models import Candidate
from redflags.models import EvidencePack
from redflags.notices import PACK_FAILED, PACK_READY
from redflags.packs import archive
from redflags.packs.archive import Made, Original
from redflags.packs.profiles import BY_CODE, Profile, What
from screening import clock
from screening.actions import notices
from screening.audit import record
from screening.models import User
from screening.roles import Permission, can
from screening.vault import WrongKeyError

log = logging.getLogger(__name__)

State, Problem = EvidencePack.State, EvidencePack.Problem

FOLDER = "packs"

LEASE = timedelta(seconds=60)
"""How long a claim holds without a sign of life."""

KEPT = timedelta(hours=24)
"""How long a finished pack can be downloaded."""

MOST_ATTEMPTS = 3
"""Claims after which a pack that stops every worker is given up."""

Tell = Callable[[EvidencePack, Sequence[Candidate], Profile, datetime], tuple[dict[str, Any], list[Original]]]
"""Reads people and says what a pack holds of them: `redflags.packs.telling.tell`, which knows how pages word it."""

FIELDS_OPENED = {
    What.CONTACTS: ("address.street", "email.address", "phone.number"),
    What.ACCOUNTS: ("account.number",),
    What.NETWORK: ("sighting.ip",),
    What.REFEREES: ("check.contact",),
}
"""What a profile opens, as the trail names it."""


class LostClaimError(Exception):
    """Another worker took the pack over, or somebody stopped it."""


class NoLongerAllowedError(Exception):
    """Who asked for it may not have it any more."""


def owed(now: datetime) -> Q:
    """Packs that nobody has in hand: agreed to, and not claimed or claimed too long ago."""
    counts = Q(counts_from=None) | Q(counts_from__lte=now)
    return Q(state__in=EvidencePack.UNDER_WAY) & counts & (Q(claimed_at=None) | Q(claimed_at__lt=now - LEASE))


def expired(now: datetime) -> Q:
    """Packs whose file has to go."""
    return ~Q(path="") & Q(expires_at__lte=now)


@transaction.atomic
def claim_next(now: datetime) -> EvidencePack | None:
    """Take the oldest pack that is owed, or None; what a worker before left of it is removed."""
    pack = EvidencePack.objects.select_for_update(skip_locked=True).filter(owed(now)).order_by("pk").first()
    if pack is None:
        return None
    if pack.claim:
        _remove(pack)
    pack.claim, pack.claimed_at, pack.attempts = uuid4(), now, pack.attempts + 1
    pack.state, pack.done, pack.total = State.RUNNING, 0, 0
    pack.save(update_fields=["claim", "claimed_at", "attempts", "state", "done", "total"])
    return pack


def make(pack: EvidencePack, *, tell: Tell, now: datetime) -> None:
    """Write the file of a claimed pack, in its language and the organisation's time.

    Errors of the database are raised: the claim lapses, and the work is done again.
    """
    if pack.attempts > MOST_ATTEMPTS:
        fail(pack, pack.problem or Problem.STOPPED)
        return
    try:
        with translation.override(pack.language), timezone.override(clock.zone()):
            _finish(pack, *_write(pack, tell, now))
    except LostClaimError:
        log.info("evidence pack %s was stopped or taken over", pack.pk)
        _remove(pack)
    except NoLongerAllowedError:
        fail(pack, Problem.NO_LONGER_ALLOWED)
    except WrongKeyError:
        fail(pack, Problem.SEALED)
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        fail(pack, Problem.DISK_FULL if full else type(error).__name__)


@transaction.atomic
def fail(pack: EvidencePack, problem: str) -> None:
    """Give a claimed pack up, and say why; nothing is left of its file."""
    _remove(pack)
    held = EvidencePack.objects.filter(pk=pack.pk, claim=pack.claim, state=State.RUNNING)
    if held.update(state=State.FAILED, problem=problem, finished_at=timezone.now(), claim=None, claimed_at=None):
        log.warning("evidence pack %s failed: %s", pack.pk, problem)
        record("pack.failed", actor=pack.asked_by, candidate=pack.candidate, target=f"pack:{pack.pk}", via="job")
        if problem != Problem.NO_LONGER_ALLOWED:
            notices.tell(PACK_FAILED, [pack.asked_by], target=pack, now=timezone.now())


def note_problem(pack: EvidencePack, problem: str) -> None:
    """Keep what stopped a worker, by the class of the error; the claim lapses and the work is done again."""
    log.error("evidence pack %s stopped: %s", pack.pk, problem)
    EvidencePack.objects.filter(pk=pack.pk, claim=pack.claim).update(problem=problem[:80])


def expire(now: datetime) -> int:
    """Remove the files whose time is over; returns how many. Any number of callers may run."""
    return sum(_expire_one(pk, now) for pk in EvidencePack.objects.filter(expired(now)).values_list("pk", flat=True))


@transaction.atomic
def _expire_one(pk: int, now: datetime) -> bool:
    pack = EvidencePack.objects.select_for_update(skip_locked=True).filter(expired(now), pk=pk).first()
    if pack is None:
        return False
    place_of(pack.path).unlink(missing_ok=True)
    pack.path = ""
    pack.save(update_fields=["path"])
    record("pack.expired", actor=None, candidate=pack.candidate, target=f"pack:{pack.pk}", via="job")
    return True


def _write(pack: EvidencePack, tell: Tell, now: datetime) -> tuple[Made, str]:
    """Gather, set and pack everything; returns what came of it and the SHA-256 of the file."""
    profile = BY_CODE[pack.profile]
    told, originals = _gather(pack, profile, tell, now)
    progress = _Progress(pack, total=1 + len(originals))
    growing = _growing(_claim_of(pack))
    growing.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with os.fdopen(os.open(growing, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600), "w+b") as file:
        made = archive.write(
            file,
            told,
            originals,
            name=pack.name,
            gives_rules=profile.gives(What.RULES),
            now=now,
            step=progress.step,
        )
        file.flush()
        os.fsync(file.fileno())
        return made, _digest(file)


@transaction.atomic
def _gather(pack: EvidencePack, profile: Profile, tell: Tell, now: datetime) -> tuple[dict[str, Any], list[Original]]:
    """Read everybody the pack tells of at one moment; that sealed values were opened stands in the trail."""
    chosen = [pack.candidate, *pack.others.order_by("pk")]
    visible = set(_visible(pack).values_list("pk", flat=True))
    if any(person.pk not in visible for person in chosen):
        raise NoLongerAllowedError
    found = tell(pack, chosen, profile, now)
    fields = [field for what in profile.opened for field in FIELDS_OPENED[what]]
    for person in chosen if fields else ():
        record(
            "sealed.revealed",
            actor=pack.asked_by,
            candidate=person,
            target=f"pack:{pack.pk}",
            fields=[*fields, "purpose:pack"],
            via="job",
        )
    return found


def _visible(pack: EvidencePack) -> QuerySet[Candidate]:
    """Whom the person who asked may still see, as he or she is now."""
    person = User.objects.get(pk=pack.asked_by_id)
    if not can(person, Permission.LEAD_INCIDENTS):
        raise NoLongerAllowedError
    return Candidate.objects.visible_to(person)


class _Progress:
    """Notes how far the work is, which is a sign of life too; asks about the right to it again."""

    def __init__(self, pack: EvidencePack, *, total: int) -> None:
        self._pack, self._done = pack, 0
        self._note(total=total)

    def step(self) -> None:
        """One part is done. Raises LostClaimError, NoLongerAllowedError."""
        _visible(self._pack)
        self._done += 1
        self._note(done=self._done)

    def _note(self, **progress: int) -> None:
        held = EvidencePack.objects.filter(pk=self._pack.pk, claim=self._pack.claim, state=State.RUNNING)
        if not held.update(claimed_at=timezone.now(), **progress):
            raise LostClaimError


@transaction.atomic
def _finish(pack: EvidencePack, made: Made, sha256: str) -> None:
    """Give the file its last name and the pack its end, or neither. Raises LostClaimError."""
    rows = EvidencePack.objects.select_for_update(of=("self",))
    held = rows.filter(pk=pack.pk, claim=pack.claim, state=State.RUNNING).first()
    if held is None:
        raise LostClaimError
    now, growing, last = timezone.now(), _growing(_claim_of(pack)), _last(pack)
    held.state, held.path, held.sha256 = State.DONE, f"{FOLDER}/{last.name}", sha256
    held.size, held.pages, held.problem = growing.stat().st_size, made.pages, ""
    held.finished_at, held.expires_at, held.claimed_at = now, now + KEPT, None
    held.save(
        update_fields=[
            *("state", "path", "sha256", "size", "pages", "problem"),
            *("finished_at", "expires_at", "claimed_at"),
        ]
    )
    for person in (pack.candidate, *pack.others.all()):
        record("pack.made", actor=pack.asked_by, candidate=person, target=f"pack:{pack.pk}", via="job")
    notices.tell(PACK_READY, [pack.asked_by], target=pack, now=now)
    growing.rename(last)
    _sync(last.parent)


def _digest(file: BufferedRandom) -> str:
    """The SHA-256 of what lies on disk: the end of a ZIP changes its beginning."""
    file.seek(0)
    return hashlib.file_digest(file, "sha256").hexdigest()


def _claim_of(pack: EvidencePack) -> UUID:
    if pack.claim is None:
        raise LostClaimError
    return pack.claim


def _growing(claim: UUID) -> Path:
    return place_of(f"{FOLDER}/{claim.hex}.part")


def _last(pack: EvidencePack) -> Path:
    return place_of(f"{FOLDER}/{_claim_of(pack).hex}.zip")


def _remove(pack: EvidencePack) -> None:
    """Take away whatever was written under the claim."""
    _last(pack).unlink(missing_ok=True)
    _growing(_claim_of(pack)).unlink(missing_ok=True)


def _sync(folder: Path) -> None:
    """Wait until the new name is on disk."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
