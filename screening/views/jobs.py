"""Background work for admins: what waits, who works, what is owed, what failed, and trying it again."""

from collections.abc import Callable
from datetime import datetime
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe
from redis.exceptions import RedisError

from screening import doorbell, owed, queues
from screening.actions import jobs as actions
from screening.models import Heartbeat, User
from screening.owed import Kind
from screening.readiness import TICKER, TICKER_LATE
from screening.roles import Permission, SignedInRequest, allow, can
from screening.schedule import SWEEPS

SHOWN = 100
"""Most rows that failed on the page of their kind."""


@allow(Permission.VIEW_SETTINGS)
@require_safe
def jobs(request: SignedInRequest) -> HttpResponse:
    """Everything at a glance; while Redis is away the ledger is shown all the same."""
    now = timezone.now()
    beat = Heartbeat.objects.filter(process=TICKER).first()
    kinds = [(kind, kind.tally(now)) for kind in owed.kinds().values()]
    context = {
        **_queues(),
        "kinds": kinds,
        "failed": sum(tally.failed or 0 for _kind, tally in kinds),
        "late": sum(tally.late for _kind, tally in kinds),
        "ticker": {"beat_at": beat and beat.beat_at, "is_alive": _is_alive(beat, now)},
        "sweeps": SWEEPS,
        "may_change": can(request.user, Permission.MANAGE_SETTINGS),
    }
    return render(request, "settings/jobs.html", context)


@allow(Permission.VIEW_SETTINGS)
@require_safe
def jobs_failing(request: SignedInRequest, kind: str) -> HttpResponse:
    """The rows of one kind that failed, those that are due longest first."""
    found, now = _kind(kind), timezone.now()
    context = {
        "kind": found,
        "rows": _rows(found, now),
        "tally": found.tally(now),
        "may_change": can(request.user, Permission.MANAGE_SETTINGS),
    }
    return render(request, "settings/jobs_failing.html", context)


@allow(Permission.MANAGE_SETTINGS)
@require_POST
def retry_owed(request: SignedInRequest, kind: str, pk: int) -> HttpResponse:
    """Have a row that failed tried again at once; one that is done meanwhile stays done."""
    found = _kind(kind)
    try:
        actions.retry(found, pk, by=request.user, now=timezone.now())
    except actions.NotFailingError:
        messages.info(request, _("There is nothing to try again: it is done, or a worker is at it."))
    else:
        messages.success(request, _("It is tried again now."))
    return redirect("jobs_failing", kind=kind)


@allow(Permission.MANAGE_SETTINGS)
@require_POST
def retry_job(request: SignedInRequest, queue: str, pk: UUID) -> HttpResponse:
    """Put a failed job back into its queue."""
    return _with_job(request, actions.retry_job, queue, pk, done=_("The job is back in its queue."))


@allow(Permission.MANAGE_SETTINGS)
@require_POST
def discard_job(request: SignedInRequest, queue: str, pk: UUID) -> HttpResponse:
    """Forget a failed job."""
    return _with_job(request, actions.discard_job, queue, pk, done=_("The job is discarded."))


def _with_job(
    request: SignedInRequest, act: Callable[..., None], queue: str, pk: UUID, *, done: str
) -> HttpResponseRedirect:
    by: User = request.user
    try:
        act(queue, str(pk), by=by)
    except queues.NoSuchFailureError:
        messages.info(request, _("This job is not among the failed ones any more."))
    except RedisError:
        messages.error(request, _("Redis does not answer. Nothing was changed."))
    else:
        messages.success(request, done)
    return redirect("jobs")


def _queues() -> dict[str, Any]:
    try:
        with doorbell.connect() as connection:
            return {"queues": queues.lines(connection), "failed_jobs": queues.failed_jobs(connection)}
    except RedisError as error:
        return {"queues": None, "failed_jobs": [], "redis_problem": type(error).__name__}


def _kind(name: str) -> Kind[Any]:
    found = owed.kinds().get(name)
    if found is None:
        raise Http404
    return found


def _rows(kind: Kind[Any], now: datetime) -> list[tuple[owed.Failure, str]]:
    """What failed, with the address of its page."""
    if kind.mending is None:
        return []
    told = [kind.mending.tell(row) for row in kind.failing(now)[:SHOWN]]
    return [(line, reverse(line.page[0], args=[line.page[1]]) if line.page else "") for line in told]


def _is_alive(beat: Heartbeat | None, now: datetime) -> bool:
    return beat is not None and now - beat.beat_at <= TICKER_LATE
