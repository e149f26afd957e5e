"""Pages while files are made: their times with nothing else to do, and while real workers have ten exports in hand."""

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import django_rq
from django.conf import settings
from django.core.management import CommandError
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from candidates.models import Candidate
from redflags.actions import exports
from redflags.bench.measuring import Figures
from redflags.bench.pages import measure
from redflags.models import Export, Standing
from redflags.register import Filters
from screening.models import Organisation, User
from screening.roles import Role

EXPORTS: Final = 10
PATIENCE: Final = 60
"""Seconds until a worker has an export in hand."""


def lines(visitor: Client) -> Iterator[str]:
    """Each page's p50 and p95 in milliseconds, idle and crowded, and how much longer it takes crowded."""
    Organisation.objects.update(export_alone=10_000_000)
    pages = {"list": [reverse("candidates")], "candidate": _people(), "dashboard": [reverse("dashboard")]}
    idle = {name: measure(visitor, addresses) for name, addresses in pages.items()}
    with _ten_exports() as asked:
        crowded = {name: measure(visitor, addresses) for name, addresses in pages.items()}
        states = list(Export.objects.filter(pk__in=asked).values_list("state", flat=True))
    under_way = sum(state in Export.UNDER_WAY for state in states)
    yield f"{EXPORTS} exports asked for, {under_way} of them still to be made when the last page was measured"
    for name in pages:
        before, then = idle[name], crowded[name]
        yield f"{name:<10} {_told(before)} idle, {_told(then)} crowded: {_ratio(before, then)}"


@contextmanager
def _ten_exports() -> Iterator[list[int]]:
    """Have as many workers as an installation has make ten files of the whole register; none is left after."""
    # What other parts of the bench rang for would be done first.
    django_rq.get_queue(exports.QUEUE).empty()  # type: ignore[no-untyped-call]  # rq has no types there
    by = User.objects.filter(roles__contains=[Role.ADMIN]).earliest("pk")
    formats, filters = list(Export.Format), Filters(stage="any").as_json()
    asked = [
        exports.ask(filters, file_format=formats[number % len(formats)], reason="bench", by=by, now=timezone.now())
        for number in range(EXPORTS)
    ]
    command = [sys.executable, "manage.py", "rqworker", exports.QUEUE, "--serializer", "rq.serializers.JSONSerializer"]
    workers = [
        subprocess.Popen(command, cwd=settings.BASE_DIR, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603  (our own program)
        for _worker in range(settings.WORKERS[exports.QUEUE])
    ]
    try:
        _wait_for_a_worker(asked)
        yield [export.pk for export in asked]
    finally:
        for export in Export.objects.filter(pk__in=[one.pk for one in asked], state__in=Export.CAN_BE_CANCELLED):
            exports.cancel(export, by=by, now=timezone.now())
        for worker in workers:
            worker.terminate()
            worker.wait()


def _wait_for_a_worker(asked: list[Export]) -> None:
    """Raises CommandError where none comes."""
    deadline = time.monotonic() + PATIENCE
    while not Export.objects.filter(pk__in=[one.pk for one in asked], state=Export.State.RUNNING).exists():
        if time.monotonic() > deadline:
            raise CommandError("no worker took an export up")
        time.sleep(0.05)


def _people() -> list[str]:
    """Pages of people with findings, which hold the most."""
    found = Candidate.objects.filter(
        applications__in=Standing.objects.filter(open_findings__gt=0).values("application")
    )
    return [reverse("candidate", args=[key]) for key in found.order_by("pk").values_list("pk", flat=True)[:40]]


def _told(found: Figures) -> str:
    return f"p50 {found.p50:.1f} p95 {found.p95:.1f}"


def _ratio(idle: Figures, crowded: Figures) -> str:
    return f"p50 {crowded.p50 / idle.p50:.2f} times, p95 {crowded.p95 / idle.p95:.2f} times"
