"""What a worker does with imports: claims one, checks it or applies it chunk by chunk, and survives being killed.

Each chunk is one transaction that stores its rows, the progress and a sign of life together: whoever takes over goes on
behind the last chunk. The claim is a fencing token, so a worker that was only slow and is overtaken can store nothing.
"""

import json
import logging
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from itertools import islice
from uuid import uuid4

from django.db import connection, transaction
from django.db.models import F, Q
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from candidates import files
from candidates.actions.holds import UnderHoldError
from candidates.actions.intake import add_rows, store
from candidates.actions.recognition import Recognised, Register, Verdict
from candidates.actions.reverting import take_back
from candidates.inbound import limits
from candidates.inbound.lines import Line, read_lines
from candidates.inbound.problems import Problem, UnusableFileError
from candidates.intake import Intake
from candidates.models import Application, Candidate, Check, CheckResult, Import, ImportRow, Position
from candidates.names import sortable
from candidates.notices import IMPORT_DONE, IMPORT_FAILED
from screening.actions import notices
from screening.audit import record

log = logging.getLogger(__name__)

State = Import.State

CHUNK = 500
"""Lines of one transaction."""

LEASE = timedelta(seconds=60)
"""How long a claim holds without a sign of life."""

MOST_ATTEMPTS = 3
"""Claims without progress after which an import is given up."""

APPLYING = 7_270_041
"""Advisory lock of whoever stores a chunk: two imports that bring the same person take turns."""


class LostClaimError(Exception):
    """Another worker took the import over."""


class RefusedLineError(Exception):
    """A line cannot go in, and all were to go in or none."""


def owed(now: datetime) -> Q:
    """Imports that nobody has in hand: under way, and not claimed or claimed too long ago."""
    return Q(state__in=Import.UNDER_WAY) & (Q(claimed_at=None) | Q(claimed_at__lt=now - LEASE))


@transaction.atomic
def claim_next(now: datetime) -> Import | None:
    """Take the oldest import that is owed, or None. One that kills every worker is given up."""
    batch = Import.objects.select_for_update(skip_locked=True).filter(owed(now)).order_by("pk").first()
    if batch is None:
        return None
    batch.claim, batch.claimed_at, batch.attempts = uuid4(), now, batch.attempts + 1
    batch.save(update_fields=["claim", "claimed_at", "attempts"])
    return batch


def work_on(batch: Import) -> None:
    """Check or apply a claimed import to its end, in the language of who brought it."""
    language = batch.created_by.language if batch.created_by else "en"
    with translation.override(language):
        if batch.attempts > MOST_ATTEMPTS:
            _give_up(batch, _("It stopped %(times)s times without getting on.") % {"times": MOST_ATTEMPTS})
            return
        try:
            _phase(batch)(batch)
        except LostClaimError:
            log.info("import %s was taken over by another worker", batch.pk)
        except UnusableFileError as error:
            _give_up(batch, "; ".join(map(str, error.problems)))
        except RefusedLineError as error:
            _give_up(batch, str(error))


def release(batch: Import, *, problem: str) -> None:
    """Let somebody else have a claimed import after an error, which is noted by its class; the attempt counts."""
    log.error("import %s stopped: %s", batch.pk, problem)
    held = Import.objects.filter(pk=batch.pk, claim=batch.claim)
    held.update(claim=None, claimed_at=timezone.now() - LEASE / 2, problem=problem[:80])


def _phase(batch: Import) -> Callable[[Import], None]:
    return check if batch.state == State.CHECKING else apply


# --- checking


def check(batch: Import) -> None:
    """Read every line and note its problems and what it brings; nothing goes in."""
    for lines in _chunks(read_lines(batch, after=batch.reached), CHUNK):
        with transaction.atomic():
            _hold(batch)
            recognised = _recognise(batch, lines)
            known = sum(found.verdict is Verdict.KNOWN for found in recognised.values())
            for line in lines:
                if recognised.get(line.number) and recognised[line.number].verdict is Verdict.ELSEWHERE:
                    _refuse(line)
            _note_lines(batch, lines)
            failed = sum(bool(line.problems) for line in lines)
            _progress(batch, lines, known=known, failed=failed, total=batch.is_table)
    with transaction.atomic():
        _hold(batch)
        batch.refresh_from_db(fields=["rows_done"])
        if not batch.rows_done:
            raise UnusableFileError(Problem(0, "", _("There is no row below the header: nothing to import.")))
        Import.objects.filter(pk=batch.pk).update(
            state=State.READY, claim=None, claimed_at=None, rows=F("rows_done"), version=F("version") + 1
        )


def _refuse(line: Line) -> None:
    message = _("The key of this row belongs to a candidate whom you may not see: leave it out or write another.")
    line.problems.append({"line": 0, "column": "", "message": message})


def _note_lines(batch: Import, lines: Sequence[Line]) -> None:
    """Keep what is wrong with lines, and for files what they bring."""
    if batch.is_table:
        rows = [
            ImportRow(batch=batch, number=line.number, cells=json.dumps(line.cells), problems=line.problems)
            for line in lines
            if line.problems
        ]
        ImportRow.objects.bulk_create(rows)
        return
    for line in lines:
        ImportRow.objects.filter(batch=batch, number=line.number).update(
            brings=line.brings, problems=line.problems, notices=line.notices
        )


# --- applying


def apply(batch: Import) -> None:
    """Store every line that can go in, chunk by chunk."""
    refused = set(batch.lines.exclude(problems=[]).values_list("number", flat=True))
    for lines in _chunks(read_lines(batch, after=batch.reached), CHUNK):
        with transaction.atomic():
            _hold(batch)
            _apply_chunk(batch, [line for line in lines if line.number not in refused], lines)
    with transaction.atomic():
        _hold(batch)
        _forget_files(batch)
        now = timezone.now()
        Import.objects.filter(pk=batch.pk).update(
            state=State.DONE, finished_at=now, claim=None, claimed_at=None, path="", version=F("version") + 1
        )
        record("import.done", actor=batch.created_by, target=batch, via="worker")
        notices.tell(IMPORT_DONE, [batch.created_by], target=batch, now=now, once=now.isoformat())


def _apply_chunk(batch: Import, good: Sequence[Line], lines: Sequence[Line]) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [APPLYING])
    recognised = _recognise(batch, good)
    late = [line for line in good if recognised[line.number].verdict is Verdict.ELSEWHERE]
    if late and batch.mode == Import.Mode.ALL:
        raise RefusedLineError(_("Row %(number)s can no longer go in, so none did.") % {"number": late[0].number})
    for line in late:
        _refuse(line)
    _note_lines(batch, late)
    _store(batch, recognised)
    _note_people(batch, recognised)
    known = sum(found.verdict is Verdict.KNOWN for found in recognised.values())
    _progress(batch, lines, known=known, failed=len(late))


def _store(batch: Import, recognised: dict[int, Recognised]) -> None:
    now, by = timezone.now(), batch.created_by
    new = [found.news for found in recognised.values() if found.verdict is Verdict.NEW and found.news]
    more = [found.news for found in recognised.values() if found.verdict is Verdict.ADDS and found.news]
    for intake in new:
        intake.candidate.team = batch.team
    store(new, by=by, batch=batch, now=now)
    add_rows(more, by=by, batch=batch, now=now)
    _update_checks(more)
    known = {intake.candidate.pk for intake in more}
    Candidate.objects.filter(pk__in=known).update(version=F("version") + 1)


def _update_checks(intakes: Sequence[Intake]) -> None:
    """A check that was there before has the state of its newest answer."""
    for intake in intakes:
        for fact in intake.facts:
            if isinstance(fact, CheckResult) and fact.check_made not in intake.checks:
                Check.objects.filter(pk=fact.check_made_id).update(state=fact.state, version=F("version") + 1)


def _note_people(batch: Import, recognised: dict[int, Recognised]) -> None:
    """Lead from files to their candidates, and from rows to the known candidates that they added to."""
    now = timezone.now()
    if batch.is_table:
        added = [(number, found) for number, found in recognised.items() if found.verdict is Verdict.ADDS]
        ImportRow.objects.bulk_create(
            ImportRow(batch=batch, number=number, candidate=found.candidate, done_at=now) for number, found in added
        )
        return
    for number, found in recognised.items():
        if found.verdict is not Verdict.ELSEWHERE:
            ImportRow.objects.filter(batch=batch, number=number).update(candidate=found.candidate, done_at=now)


def _forget_files(batch: Import) -> None:
    """Remove the uploaded files once nothing needs them: what they told is stored, rows that failed are kept sealed."""
    files.discard_after_commit([batch.path, *batch.lines.values_list("path", flat=True)])
    batch.lines.exclude(path="").update(path="")


# --- what both have in common


def _chunks(lines: Iterator[Line], size: int) -> Iterator[list[Line]]:
    while chunk := list(islice(lines, size)):
        yield chunk


def _recognise(batch: Import, lines: Sequence[Line]) -> dict[int, Recognised]:
    told = [(line.number, line.intake) for line in lines if line.intake]
    _aim(batch, [intake for _number, intake in told])
    if batch.created_by is None:
        raise RefusedLineError(_("Nobody answers for this import."))
    register = Register([intake for _number, intake in told], viewer=batch.created_by)
    return {number: register.recognise(intake) for number, intake in told}


def _aim(batch: Import, intakes: Sequence[Intake]) -> None:
    """Tie applications to positions: the one chosen for the import, or the open one of the same title."""
    applications = [intake.application for intake in intakes if intake.application]
    if batch.position:
        for application in applications:
            application.position = batch.position
        return
    titles = {sortable(position.title): position for position in Position.objects.filter(is_open=True).order_by("-pk")}
    for application in applications:
        application.position = titles.get(sortable(application.role)) if application.role else None


def _hold(batch: Import) -> None:
    """Prove in the running transaction that the claim still holds, and show a sign of life."""
    held = Import.objects.filter(pk=batch.pk, claim=batch.claim).update(
        claimed_at=timezone.now(), attempts=0, problem=""
    )
    if not held:
        raise LostClaimError


def _progress(batch: Import, lines: Sequence[Line], *, known: int, failed: int, total: bool = False) -> None:
    Import.objects.filter(pk=batch.pk).update(
        reached=lines[-1].number,
        rows_done=F("rows_done") + len(lines),
        rows_known=F("rows_known") + known,
        rows_failed=F("rows_failed") + failed,
    )
    batch.rows_done += len(lines)
    if total and batch.rows_done > limits.ROWS:
        message = _("The table has more than %(limit)s rows: split it.") % {"limit": f"{limits.ROWS:,}"}
        raise UnusableFileError(Problem(lines[-1].number, "", message))


@transaction.atomic
def _give_up(batch: Import, why: str) -> None:
    """End an import that cannot go on: what went in is taken back, or kept where some of it is under legal hold."""
    found = Import.objects.select_for_update().get(pk=batch.pk)
    if found.claim != batch.claim:
        return
    now = timezone.now()
    found.problem, found.claim, found.claimed_at = why[:500], None, None
    found.save(update_fields=["problem", "claim", "claimed_at"])
    record("import.failed", actor=found.created_by, target=found, via="worker")
    try:
        _take_back_what_went_in(found, now)
    except UnderHoldError:
        _keep_what_went_in(found, now)
        notices.tell(IMPORT_DONE, [found.created_by], target=found, now=now, once=now.isoformat())
    else:
        notices.tell(IMPORT_FAILED, [found.created_by], target=found, now=now, once=now.isoformat())


def _take_back_what_went_in(found: Import, now: datetime) -> None:
    """Raises UnderHoldError, before anything changes."""
    if found.candidates.exists() or Application.objects.filter(batch=found).exists():
        take_back(found, state=State.FAILED, now=now)
    else:
        Import.objects.filter(pk=found.pk).update(state=State.FAILED, finished_at=now, version=F("version") + 1)


def _keep_what_went_in(found: Import, now: datetime) -> None:
    """Leave an import as done that stopped on its way: a person can take it back once nothing of it is held."""
    _forget_files(found)
    stayed_out = found.lines.exclude(problems=[]).filter(number__lte=found.reached).count()
    Import.objects.filter(pk=found.pk).update(
        state=State.DONE, finished_at=now, path="", rows_failed=stayed_out, version=F("version") + 1
    )
