"""What the workers do for the opinions; every job is idempotent and takes primary keys only."""

from typing import Any

from django.db import transaction
from django.utils import timezone

from redflags.actions import (
    bulk,
    bulk_work,
    enquiries,
    export_schedules,
    export_work,
    exports,
    pack_work,
    packs,
    rehearsal_work,
    rehearsals,
    tallies,
    tuning,
    weeks,
)
from redflags.actions.assessments import assess_applications
from redflags.models import Bulk, EvidencePack, Export, Rehearsal, Standing
from redflags.packs import telling
from screening.doorbell import ring_now

CHUNK = 50
"""Standings that are held at once: whoever records something about one of them meanwhile has to wait."""


def reassess_owed(**_unknown: Any) -> int:
    """Assess every application that is owed it, oldest first; any number of workers may run."""
    done = 0
    while True:
        with transaction.atomic():
            now = timezone.now()
            owed = Standing.objects.select_for_update(skip_locked=True, of=("self",)).filter(reassess_at__lte=now)
            keys = list(owed.order_by("reassess_at").values_list("pk", flat=True)[:CHUNK])
            if not keys:
                return done
            assess_applications(keys, now=now)
        done += len(keys)


def sweep_owed() -> None:
    """Ring a worker when somebody is owed an assessment: the bell may have been lost."""
    if Standing.objects.filter(reassess_at__lte=timezone.now()).exists():
        ring_now("redflags.jobs.reassess_owed")


def apply_tuning(**_unknown: Any) -> int:
    """Assess everybody who stands by an earlier set of rules than the one in force; any number of workers may run."""
    tuning.owe_everyone(timezone.now())
    return reassess_owed()


def sweep_tuning() -> None:
    """Ring a worker while somebody stands by an earlier set: the bell may have been lost, or a set's day has come."""
    if tuning.behind(timezone.now()).exists():
        ring_now(tuning.WORK, queue=tuning.QUEUE)


def rehearse(**_unknown: Any) -> int:
    """Replay every rehearsal that is owed, oldest first; any number of workers may run."""
    done = 0
    while (rehearsal := rehearsal_work.claim_next(timezone.now())) is not None:
        try:
            rehearsal_work.work_on(rehearsal)
        except Exception as error:
            # Errors of the database repeat values of the row: only their class may reach a log.
            rehearsal_work.note_problem(rehearsal, type(error).__name__)
        done += 1
    return done


def sweep_rehearsals() -> None:
    """Ring a worker while rehearsals are owed: the bell may have been lost, or a worker killed."""
    if Rehearsal.objects.filter(rehearsal_work.owed(timezone.now())).exists():
        ring_now(rehearsals.WORK, queue=rehearsals.QUEUE)


def change_in_bulk(**_unknown: Any) -> int:
    """Do every bulk change that is owed, oldest first; any number of workers may run."""
    done = 0
    while (found := bulk_work.claim_next(timezone.now())) is not None:
        try:
            bulk_work.work_on(found)
        except Exception as error:
            # Errors of the database repeat values of the row: only their class may reach a log.
            bulk_work.note_problem(found, type(error).__name__)
        done += 1
    return done


def sweep_bulk() -> None:
    """Ring a worker while bulk changes are owed: the bell may have been lost, or a worker killed."""
    if Bulk.objects.filter(bulk_work.owed(timezone.now())).exists():
        ring_now(bulk.WORK, queue=bulk.QUEUE)


def make_exports(**_unknown: Any) -> int:
    """Make every export that is owed, oldest first; any number of workers may run."""
    done = 0
    while (export := export_work.claim_next(timezone.now())) is not None:
        try:
            export_work.make(export)
        except Exception as error:
            # Errors of the database repeat values of the row: only their class may reach a log.
            export_work.note_problem(export, type(error).__name__)
        done += 1
    return done


def expire_exports(**_unknown: Any) -> int:
    """Remove the files of exports whose time is over."""
    return export_work.expire(timezone.now())


def sweep_exports() -> None:
    """Ask for exports whose day has come, and ring a worker while any are owed or files have to go.

    The bell may have been lost, or a worker killed.
    """
    now = timezone.now()
    export_schedules.ask_due(now)
    if Export.objects.filter(export_work.owed(now)).exists():
        ring_now(exports.WORK, queue=exports.QUEUE)
    if Export.objects.filter(export_work.expired(now)).exists():
        ring_now("redflags.jobs.expire_exports", queue=exports.QUEUE)


def make_packs(**_unknown: Any) -> int:
    """Make every evidence pack that is owed, oldest first; any number of workers may run."""
    done = 0
    while (pack := pack_work.claim_next(timezone.now())) is not None:
        try:
            pack_work.make(pack, tell=telling.tell, now=timezone.now())
        except Exception as error:
            # Errors of the database repeat values of the row: only their class may reach a log.
            pack_work.note_problem(pack, type(error).__name__)
        done += 1
    return done


def expire_packs(**_unknown: Any) -> int:
    """Remove the files of evidence packs whose time is over."""
    return pack_work.expire(timezone.now())


def sweep_packs() -> None:
    """Ring a worker while packs are owed or files have to go: the bell may have been lost, or a delay has passed."""
    now = timezone.now()
    if EvidencePack.objects.filter(pack_work.owed(now)).exists():
        ring_now(packs.WORK, queue=packs.QUEUE)
    if EvidencePack.objects.filter(pack_work.expired(now)).exists():
        ring_now("redflags.jobs.expire_packs", queue=packs.QUEUE)


def send_enquiry(step: int, **_unknown: Any) -> bool:
    """Do one step of a letter to a candidate; whether it is still owed, the row knows."""
    return enquiries.send_one(step, tell_time=timezone.now)


def sweep_enquiries() -> None:
    """Ring for every step that is owed: the bell may have been lost, or the row fell due by the clock alone."""
    enquiries.OUTBOX.ring_for_owed(now=timezone.now())


def fold_figures(**_unknown: Any) -> int:
    """Count those again who changed, or whom the clock made late, for a while; rings for the rest."""
    done, until = 0, timezone.now() + tallies.RUN_FOR
    while (now := timezone.now()) < until:
        folded = tallies.fold(now)
        if not folded:
            return done
        done += folded
    ring_now(tallies.WORK)
    return done


def sweep_figures() -> None:
    """Ring a worker while somebody is to be counted again: nobody rings when it becomes so."""
    if tallies.owes(timezone.now()):
        ring_now(tallies.WORK)


def sweep_weeks() -> None:
    """Take the figures of the week once its morning has come."""
    weeks.take(timezone.now())
