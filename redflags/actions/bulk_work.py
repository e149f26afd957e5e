"""What a worker does with bulk changes: claims one, changes row by row, and survives being killed.

Which rows are meant is written down before the first is changed. Each row is one transaction, through the action that
changes one application, together with what became of it and a sign of life: whoever takes over goes on behind it.
"""

import logging
from datetime import datetime, timedelta
from uuid import uuid4

from django.db import OperationalError, connection, transaction
from django.db.models import F, Q
from django.utils import timezone

from candidates import stages
from candidates.actions.stages import NotAStepError
from candidates.models import Application, Stage
from redflags.actions import decisions, enquiries, follow, tags
from redflags.actions.bulk import AT_ONCE
from redflags.leftout import judged
from redflags.models import Bulk, BulkRow
from redflags.notices import BULK_DONE, BULK_GIVEN
from redflags.register import Filters, narrowed
from screening import clock
from screening.actions import notices
from screening.audit import record
from screening.models import User
from screening.overtaken import StaleVersionError
from screening.roles import Permission, can

log = logging.getLogger(__name__)

Kind, State, Problem = Bulk.Kind, Bulk.State, Bulk.Problem
Why = BulkRow.Why

GATHERED = 1_000
"""Rows that are written down in one transaction."""

CHUNK = 100
"""Rows that are judged with one question; between two the right to do this is asked about again."""

LEASE = timedelta(seconds=60)
"""How long a claim holds without a sign of life."""

MOST_ATTEMPTS = 3
"""Claims without progress after which a change is given up."""

PATIENCE = "2s"
"""How long a row waits for somebody else who is changing the same file."""


class LostClaimError(Exception):
    """Another worker took the change over, or a person stopped it."""


class NoLongerAllowedError(Exception):
    """Who asked for it may not do this any more."""


def owed(now: datetime) -> Q:
    """Changes that nobody has in hand: under way, and not claimed or claimed too long ago."""
    return Q(state__in=Bulk.UNDER_WAY) & (Q(claimed_at=None) | Q(claimed_at__lt=now - LEASE))


@transaction.atomic
def claim_next(now: datetime, *, only: Bulk | None = None) -> Bulk | None:
    """Take the oldest change that is owed, or a certain one; None where there is none."""
    waiting = Bulk.objects.filter(owed(now), **({"pk": only.pk} if only else {}))
    found = waiting.select_for_update(skip_locked=True, of=("self",)).order_by("pk").first()
    if found is None:
        return None
    found.claim, found.claimed_at, found.attempts = uuid4(), now, found.attempts + 1
    if found.state == State.OWED:
        found.state = State.RUNNING
    found.save(update_fields=["claim", "claimed_at", "attempts", "state"])
    return found


def work_on(bulk: Bulk) -> None:
    """Do, or take back, a claimed change. An error is raised; it is then taken up again where it stopped."""
    try:
        if bulk.attempts > MOST_ATTEMPTS:
            _end(bulk, State.FAILED, problem=bulk.problem or Problem.STOPPED)
        elif bulk.state == State.UNDOING:
            while _undo_some(bulk):
                pass
            _end(bulk, State.UNDONE)
        else:
            while not bulk.gathered:
                _gather_some(bulk)
            while _change_some(bulk):
                pass
            _end(bulk, State.DONE)
    except LostClaimError:
        log.info("bulk change %s was stopped, or taken over by another worker", bulk.pk)
    except NoLongerAllowedError:
        _end(bulk, State.FAILED, problem=Problem.NO_LONGER_ALLOWED)


def work_now(bulk: Bulk) -> None:
    """The same within a request, for a few rows. What stops it is noted, and a worker takes it up again."""
    claimed = claim_next(timezone.now(), only=bulk)
    if claimed is None:
        return
    try:
        work_on(claimed)
    except Exception as error:
        note_problem(claimed, type(error).__name__)


def note_problem(bulk: Bulk, problem: str) -> None:
    """Keep what stopped a worker, by the class of the error, and let it be taken up again soon; the attempt counts."""
    log.error("bulk change %s stopped: %s", bulk.pk, problem)
    held = Bulk.objects.filter(pk=bulk.pk, claim=bulk.claim)
    held.update(problem=problem[:80], claimed_at=timezone.now() - LEASE / 2)


@transaction.atomic
def _gather_some(bulk: Bulk) -> None:
    """Write down the next applications that fit and were there when it was asked for."""
    _hold(bulk)
    bulk.refresh_from_db(fields=["reached", "total"])
    found = narrowed(Filters.of(bulk.filters or {}), user=_person(bulk), today=clock.today(bulk.asked_at))
    behind = found.filter(pk__gt=bulk.reached, created_at__lte=bulk.asked_at).order_by("pk")
    keys = list(behind.values_list("pk", flat=True)[:GATHERED])
    BulkRow.objects.bulk_create([BulkRow(bulk=bulk, application_id=key) for key in keys])
    if keys:
        bulk.reached, bulk.total = keys[-1], bulk.total + len(keys)
    bulk.gathered = len(keys) < GATHERED
    bulk.save(update_fields=["reached", "total", "gathered"])


def _change_some(bulk: Bulk) -> bool:
    """Change the next rows; False once there are none."""
    rows = list(BulkRow.objects.filter(bulk=bulk, state=BulkRow.State.WAITING).order_by("application")[:CHUNK])
    person = _person(bulk)
    visible = Application.objects.visible_to(person).filter(pk__in=[row.application_id for row in rows])
    seen = {application.pk: application for application in judged(visible.select_related("candidate"), bulk)}
    for row in rows:
        application = seen.get(row.application_id)
        why = application.why if application else Why.UNSEEN  # type: ignore[attr-defined]  # an annotation
        if application is None or why:
            _leave_out(bulk, row, why)
            continue
        try:
            _change(bulk, row, application, person)
        except (StaleVersionError, NotAStepError):
            _leave_out(bulk, row, Why.CHANGED)
        except enquiries.NobodyToMailError:
            _leave_out(bulk, row, Why.NO_ADDRESS)
        except enquiries.StillWaitsError:
            _leave_out(bulk, row, Why.WAITS)
        except enquiries.NotNeutralError:
            _leave_out(bulk, row, Why.NAMES)
        except OperationalError as error:
            if not _is_locked(error):
                raise
            _leave_out(bulk, row, Why.LOCKED)
    return bool(rows)


@transaction.atomic
def _change(bulk: Bulk, row: BulkRow, application: Application, person: User) -> None:
    """One row through the action that changes one application."""
    _hold(bulk, done=1)
    _wait_no_longer()
    now = timezone.now()
    row.state = BulkRow.State.DONE
    row.recruiter_before_id = application.recruiter_id
    row.stage_before, row.stage_since_before = application.stage, application.stage_since
    version = application.version
    match bulk.kind:
        case Kind.ASSIGN:
            changed = follow.assign(application, to=bulk.recruiter, version=version, by=person, tells=False)
            row.version_after = changed.version
        case Kind.MOVE:
            _step(application, Stage(bulk.after), bulk.note, version, person, now)
            row.version_after = version + 1
        case Kind.ASK:
            asked = enquiries.ask_like_others(
                application, questions=bulk.questions, language=bulk.language, by=person, now=now
            )
            row.enquiry, row.version_after = asked, asked.version
        case _:
            do = tags.put if bulk.kind == Kind.TAG else tags.take_away
            if bulk.tag is None or not do(application, bulk.tag, by=person):
                raise StaleVersionError
    row.save()


@transaction.atomic
def _leave_out(bulk: Bulk, row: BulkRow, why: str) -> None:
    _hold(bulk, left_out=1)
    row.state, row.why = BulkRow.State.LEFT_OUT, why
    row.save(update_fields=["state", "why"])


def _undo_some(bulk: Bulk) -> bool:
    """Take the next rows back; False once there are none."""
    done = BulkRow.objects.filter(bulk=bulk, state=BulkRow.State.DONE).select_related("enquiry")
    rows = list(done.order_by("application")[:CHUNK])
    person = _person(bulk)
    seen = Application.objects.visible_to(person).in_bulk([row.application_id for row in rows])
    for row in rows:
        application = seen.get(row.application_id)
        try:
            if application is None:
                raise StaleVersionError
            _undo(bulk, row, application, person)
        except (StaleVersionError, NotAStepError):
            _keep(bulk, row)
    return bool(rows)


@transaction.atomic
def _undo(bulk: Bulk, row: BulkRow, application: Application, person: User) -> None:
    """One row back, through the same action, if nobody changed it since. Raises StaleVersionError."""
    _hold(bulk, undone=1)
    match bulk.kind:
        case Kind.ASSIGN:
            version = row.version_after or 0
            follow.assign(application, to=row.recruiter_before, version=version, by=person, tells=False)
        case Kind.MOVE:
            _step_back(bulk, row, application, person)
        case Kind.ASK:
            if row.enquiry is None:
                raise StaleVersionError
            enquiries.recall(row.enquiry, version=row.version_after or 0, by=person, now=timezone.now())
        case _:
            do = tags.take_away if bulk.kind == Kind.TAG else tags.put
            if bulk.tag is None or not do(application, bulk.tag, by=person):
                raise StaleVersionError
    row.state = BulkRow.State.UNDONE
    row.save(update_fields=["state"])


@transaction.atomic
def _keep(bulk: Bulk, row: BulkRow) -> None:
    _hold(bulk, kept=1)
    row.state = BulkRow.State.KEPT
    row.save(update_fields=["state"])


def _step(
    application: Application,
    after: Stage,
    reason: str,
    version: int,
    by: User,
    now: datetime,
    since: datetime | None = None,
) -> None:
    decisions.step(
        application,
        after=after,
        reason=reason,
        ground="",
        on=clock.today(now),
        version=version,
        by=by,
        now=now,
        since=since,
    )


def _step_back(bulk: Bulk, row: BulkRow, application: Application, person: User) -> None:
    """Back to the stage before, step by step where two were taken at once; nobody waits anew for it."""
    before, version, now = Stage(row.stage_before), row.version_after or 0, timezone.now()
    here = stages.ORDER.index(Stage(bulk.after))
    for stage in reversed(stages.ORDER[stages.ORDER.index(before) : here]):
        _step(application, stage, bulk.note, version, person, now, row.stage_since_before)
        version += 1


def _person(bulk: Bulk) -> User:
    """Who asked, as he or she is now: a role or a team taken away counts at once. Raises NoLongerAllowedError."""
    person = User.objects.get(pk=bulk.asked_by_id)
    needed = {Permission.EDIT_CANDIDATES, *([Permission.ASK_CANDIDATES] if bulk.kind == Kind.ASK else [])}
    if not all(can(person, permission) for permission in needed):
        raise NoLongerAllowedError
    return person


def _hold(bulk: Bulk, **more: int) -> None:
    """Prove in the running transaction that the claim still holds, show a sign of life, and count."""
    held = Bulk.objects.filter(pk=bulk.pk, claim=bulk.claim, state__in=(State.RUNNING, State.UNDOING))
    counted = {name: F(name) + number for name, number in more.items()}
    if bulk.claim is None or not held.update(claimed_at=timezone.now(), attempts=0, **counted):
        raise LostClaimError


def _wait_no_longer() -> None:
    """Let the rest of the running transaction give up soon where somebody else holds a row."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('lock_timeout', %s, true)", [PATIENCE])


def _is_locked(error: OperationalError) -> bool:
    return getattr(error.__cause__, "pgcode", "") == "55P03"  # lock_not_available


@transaction.atomic
def _end(bulk: Bulk, state: str, *, problem: str = "") -> None:
    now = timezone.now()
    held = Bulk.objects.filter(pk=bulk.pk, claim=bulk.claim, state__in=(State.RUNNING, State.UNDOING))
    if not bulk.claim or not held.update(state=state, problem=problem, finished_at=now, claim=None, claimed_at=None):
        return
    record(f"bulk.{state}", actor=bulk.asked_by, target=bulk, via="job")
    if state != State.DONE:
        return
    bulk.refresh_from_db(fields=["done", "total"])
    if bulk.total > AT_ONCE:
        notices.tell(BULK_DONE, [bulk.asked_by], target=bulk, now=now)
    if bulk.kind == Kind.ASSIGN and bulk.done:
        notices.tell(BULK_GIVEN, [bulk.recruiter], target=bulk, by=bulk.asked_by, now=now)
