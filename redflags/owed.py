"""The work that the ledger owes for the opinions: letters, assessments, exports, packs and more. Wiring only."""

from datetime import datetime

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils.translation import gettext_lazy as _

from redflags.actions import (
    bulk,
    bulk_work,
    enquiries,
    export_work,
    exports,
    pack_work,
    packs,
    rehearsal_work,
    rehearsals,
)
from redflags.actions.enquiries import OUTBOX
from redflags.models import Bulk, EnquiryStep, EvidencePack, Export, RecountOwed, Rehearsal, Standing
from screening.bounces import Returning
from screening.owed import GIVEN_UP_TOLD, Failure, Kind, Mending, held_under_lease, mails


def _given_up(now: datetime) -> Q:
    return Q(state="failed", finished_at__gt=now - GIVEN_UP_TOLD)


def _rehearsals(now: datetime) -> QuerySet[Rehearsal]:
    """Those under way, and those given up that no later one of the same set took the place of."""
    later = Rehearsal.objects.filter(tuning=OuterRef("tuning"), pk__gt=OuterRef("pk"))
    return Rehearsal.objects.filter(Q(state__in=Rehearsal.UNDER_WAY) | (_given_up(now) & ~Exists(later)))


def _exports(now: datetime) -> QuerySet[Export]:
    """Those under way, and those given up; that a right was taken away, or a person refused, is no failure."""
    ended = _given_up(now) & ~Q(problem__in=[Export.Problem.NO_LONGER_ALLOWED, Export.Problem.REFUSED])
    due = Q(state__in=Export.UNDER_WAY) & (Q(counts_from=None) | Q(counts_from__lte=now))
    return Export.objects.filter(due | ended)


def _bulk(now: datetime) -> QuerySet[Bulk]:
    """Those under way, and those given up; that a right was taken away is no failure."""
    ended = _given_up(now) & ~Q(problem=Bulk.Problem.NO_LONGER_ALLOWED)
    return Bulk.objects.filter(Q(state__in=Bulk.UNDER_WAY) | ended)


def _tell_bulk(row: Bulk) -> Failure:
    again_at = row.claimed_at + bulk_work.LEASE if row.is_under_way and row.claimed_at else None
    return Failure(row.pk, row.get_kind_display(), row.problem, row.attempts, again_at, ("bulk", row.pk))


def _packs(now: datetime) -> QuerySet[EvidencePack]:
    """Those whose time has come, and those given up; that a right was taken away is no failure."""
    counts = Q(counts_from=None) | Q(counts_from__lte=now)
    ended = _given_up(now) & ~Q(problem=EvidencePack.Problem.NO_LONGER_ALLOWED)
    return EvidencePack.objects.filter(Q(state__in=EvidencePack.UNDER_WAY) & counts | ended)


def _tell_pack(row: EvidencePack) -> Failure:
    again_at = row.claimed_at + pack_work.LEASE if row.is_under_way and row.claimed_at else None
    return Failure(row.pk, row.get_state_display(), row.problem, row.attempts, again_at)


def _tell_rehearsal(row: Rehearsal) -> Failure:
    again_at = row.claimed_at + rehearsal_work.LEASE if row.is_under_way and row.claimed_at else None
    page = ("rehearsal", row.pk)
    return Failure(row.pk, row.get_state_display(), row.problem, row.attempts, again_at, page)


def _tell_export(row: Export) -> Failure:
    again_at = row.claimed_at + export_work.LEASE if row.is_under_way and row.claimed_at else None
    return Failure(row.pk, row.get_state_display(), row.problem, row.attempts, again_at)  # its page is its owner's


LETTERS = mails(
    OUTBOX,
    name="letters",
    label=_("Letters to candidates"),
    what=EnquiryStep.get_step_display,
    page=lambda step: ("enquiry", step.enquiry_id),
)

LETTERS_BACK = Returning(OUTBOX, enquiries.come_back)

ASSESSMENTS = Kind(
    name="assessments",
    label=_("Assessments"),
    rows=lambda now: Standing.objects.filter(reassess_at__lte=now),
    owed=Q(reassess_at__isnull=False),
    since="reassess_at",
)

FIGURES = Kind(
    name="figures",
    label=_("Figures of the dashboards"),
    rows=lambda now: RecountOwed.objects.filter(owed_at__lte=now),
    owed=Q(),
    since="owed_at",
)

REHEARSALS = Kind(
    name="rehearsals",
    label=_("Rehearsals of rules"),
    rows=_rehearsals,
    owed=Q(state__in=Rehearsal.UNDER_WAY),
    since="asked_at",
    held=held_under_lease(rehearsal_work.LEASE),
    mending=Mending(
        Q(state=Rehearsal.State.FAILED) | ~Q(problem=""), _tell_rehearsal, lambda rows, _now: rehearsals.hasten(rows)
    ),
)

EXPORTS = Kind(
    name="exports",
    label=_("Exports"),
    rows=_exports,
    owed=Q(state__in=Export.UNDER_WAY),
    since="asked_at",
    held=held_under_lease(export_work.LEASE),
    mending=Mending(
        Q(state=Export.State.FAILED) | ~Q(problem=""), _tell_export, lambda rows, _now: exports.hasten(rows)
    ),
)

BULK = Kind(
    name="bulk",
    label=_("Bulk changes"),
    rows=_bulk,
    owed=Q(state__in=Bulk.UNDER_WAY),
    since="asked_at",
    held=held_under_lease(bulk_work.LEASE),
    mending=Mending(Q(state=Bulk.State.FAILED) | ~Q(problem=""), _tell_bulk, lambda rows, _now: bulk.hasten(rows)),
)

PACKS = Kind(
    name="packs",
    label=_("Evidence packs"),
    rows=_packs,
    owed=Q(state__in=EvidencePack.UNDER_WAY),
    since="asked_at",
    held=held_under_lease(pack_work.LEASE),
    mending=Mending(
        Q(state=EvidencePack.State.FAILED) | ~Q(problem=""), _tell_pack, lambda rows, _now: packs.hasten(rows)
    ),
)
