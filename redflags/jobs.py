"""What the workers do for the opinions; every job is idempotent and takes primary keys only."""

from typing import Any

from django.db import transaction
from django.utils import timezone

from redflags.actions.assessments import assess_applications
from redflags.models import Standing
from screening.doorbell import ring_now

CHUNK = 200


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
