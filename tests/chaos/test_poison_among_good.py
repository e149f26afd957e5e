"""How much jobs that kill their worker hold up the good ones beside them: `make chaos` measures it, as a ratio."""

import os
from collections.abc import Sequence
from pathlib import Path

import django_rq
import pytest
from rq.registry import FailedJobRegistry

from screening import doorbell
from tests.screening import poison
from tests.screening.test_poison import BAD, LEARNT
from tests.workers import PATIENCE, Start

GOOD = int(os.environ.get("GOOD_JOBS") or 0)
POISON = tuple(name for name in BAD if name != "waits")
"""A job that only waits holds its worker for the minute that a mail may take, and leaves the other one to the rest."""
WORKERS = 2
"""As many as an installation has for mails."""

MOST = 1.10
"""How much longer the good ones may take."""

pytestmark = [
    pytest.mark.chaos,
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(not GOOD, reason="takes minutes: `make chaos` runs it"),
]


def test_bad_jobs_hold_up_a_thousand_good_ones_by_less_than_a_tenth(
    worker: Start, own_redis: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    turns = [
        _seconds_for_good_ones(worker, tmp_path / str(number), bad, monkeypatch)
        for number, bad in enumerate(((), POISON, POISON, ()))  # whatever drifts meets both alike
    ]
    alone, among = turns[0] + turns[3], turns[1] + turns[2]
    print(
        f"\n{GOOD} good jobs, {WORKERS} workers: {alone / 2:.1f} s alone, "
        f"{among / 2:.1f} s with {len(POISON)} bad ones, {among / alone:.3f} times as long"
    )
    aside = FailedJobRegistry(queue=_queue()).get_job_count()
    assert aside == 2 * len(POISON), "each is put aside after one try"
    assert among <= MOST * alone


def _seconds_for_good_ones(worker: Start, folder: Path, bad: Sequence[str], monkeypatch: pytest.MonkeyPatch) -> float:
    """From the first good job to the last; the bad ones are spread evenly among them."""
    folder.mkdir()
    monkeypatch.setenv("MARKS", str(folder))
    queue = _queue()
    every = GOOD // (len(bad) + 1)
    for number in range(GOOD):
        queue.enqueue(poison.good, number, result_ttl=0)
        if number % every == every - 1 and number // every < len(bad):
            queue.enqueue(f"{poison.__name__}.{bad[number // every]}")
    at_work = [worker("--burst", prepared=LEARNT) for _n in range(WORKERS)]
    assert [process.wait(PATIENCE * 10) for process in at_work] == [0] * WORKERS
    done = sorted(mark.stat().st_mtime for mark in folder.glob("good-*"))
    assert len(done) == GOOD, "every good one is done"
    return done[-1] - done[0]


def _queue() -> django_rq.queues.DjangoRQ:
    return django_rq.get_queue("mail", connection=doorbell.connect())
