"""A real installation whose parts are killed, frozen and emptied at random while it sends reminders: none is lost.

SEED repeats a choice of faults; `make chaos` sets larger REMINDERS and KILLS.
"""

import json
import os
import random
import secrets
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import pytest

from screening.embedded.home import PROJECT
from tests.chaos import staff
from tests.chaos.faults import LEASE, Faults, Plan
from tests.chaos.mailserver import FaultyPostbox
from tests.chaos.parts import until_back
from tests.chaos.report import Owed, Report, Run
from tests.chaos.visitor import Visitor
from tests.postbox import opened
from tests.screening.installation import Installation, clean_environment, query, started

pytestmark = pytest.mark.chaos

REMINDERS = int(os.environ.get("REMINDERS") or 40)
KILLS = int(os.environ.get("KILLS") or 4)
"""What every test run can afford; `make chaos` asks for more."""

SPREAD = 1.0
"""Seconds for each kill, over which people work and reminders fall due."""

HASTY = {
    "OUTBOX_LEASE_SECONDS": str(LEASE),
    "OUTBOX_RING_AGAIN_SECONDS": "10",
    "OUTBOX_PAUSES_SECONDS": "2,4,8",
}
"""Shorter waits than an installation has, so that what takes it minutes is seen here; all else is as shipped."""

PATIENCE = 300.0
"""Seconds until nothing is owed."""

OWED = """
    SELECT r.check_made_id, r.message_id, extract(epoch FROM r.due_at)::float, extract(epoch FROM r.sent_at)::float,
           r.closed_at IS NOT NULL, r.attempts,
           (SELECT count(*) FROM screening_trailevent WHERE verb = 'reminder.sent' AND target = 'reminder:' || r.id)
    FROM candidates_reminder r WHERE r.step = 'request'
"""

STILL_OWED = "SELECT count(*) FROM candidates_reminder WHERE step = 'request' AND sent_at IS NULL AND closed_at IS NULL"


def test_no_reminder_is_lost_whatever_is_killed(tmp_path: Path) -> None:
    seed = int(os.environ.get("SEED") or secrets.randbelow(1_000_000))
    chance = random.Random(seed)
    print(f"\nSEED={seed} REMINDERS={REMINDERS} KILLS={KILLS}", *(f"{name}={value}" for name, value in HASTY.items()))
    with opened(FaultyPostbox(random.Random(seed))) as box:
        mail = f"smtp://127.0.0.1:{box.port}"
        with started(tmp_path / "var", EMAIL_URL=mail, PYTHONDONTWRITEBYTECODE="", **HASTY) as installation:
            report = Report(_torment(installation.until_ready(), box, chance))
            print(report)
            assert len(report.run.owed) == REMINDERS
            assert report.wrong() == []
            assert _trail_holds(installation)


def _torment(installation: Installation, box: FaultyPostbox, chance: random.Random) -> Run:
    """Have people work and reminders sent among faults, until none is owed."""
    welcome = json.loads(staff.set_to(installation.home, "sign_in()").communicate()[0])
    work = staff.set_to(installation.home, f"work({REMINDERS}, {KILLS * SPREAD}, {chance.randrange(1_000_000)})")
    with Visitor(installation.port, welcome["pages"], welcome["cookie"]) as visitor:
        faults = Faults(installation, visitor, chance)
        faults.run(Plan.of(chance, KILLS))
        box.misbehaves = False
        until_back(installation)
        back_at = time.time()
        told = [json.loads(line) for line in work.communicate()[0].splitlines()]
        assert work.returncode == 0
        _wait_until_nothing_is_owed(installation)
    return Run(
        owed=_owed(installation, {line["asked"]: line["to"] for line in told if "asked" in line}),
        arrivals=box.arrivals,
        refusals=box.refusals,
        faults=faults.done,
        given_up={line["given_up"]: line["at"] for line in told if "given_up" in line},
        visits=visitor.visits,
        redis_alone=faults.alone,
        back_at=back_at,
        over_at=time.time(),
    )


def _wait_until_nothing_is_owed(installation: Installation) -> None:
    deadline = time.monotonic() + PATIENCE
    while query(installation.home, STILL_OWED) != [(0,)]:
        assert time.monotonic() < deadline, f"still owed: {query(installation.home, STILL_OWED)}"
        time.sleep(0.2)


def _owed(installation: Installation, asked: Mapping[int, str]) -> list[Owed]:
    """What the database says of the mail of each check, by whom it goes to."""
    return [Owed(asked[check], check, *rest) for check, *rest in query(installation.home, OWED)]


def _trail_holds(installation: Installation) -> bool:
    command = [sys.executable, "manage.py", "verify_trail"]
    environment = clean_environment(VAR_DIR=str(installation.home))
    return subprocess.run(command, cwd=PROJECT, env=environment, check=False).returncode == 0
