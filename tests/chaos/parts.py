"""The parts of a running installation as processes that can be killed, frozen and waited for."""

import contextlib
import os
import signal
import time
from pathlib import Path

from screening.embedded import processes
from tests.screening.installation import Installation

SERVERS = ("postgres", "redis")
MAILERS = ("worker-mail", "worker-mail-2")
PARTS = (*SERVERS, "application", "web", "worker-default", *MAILERS, "worker-heavy", "ticker")

CHILDREN_OF = {"job": MAILERS, "web process": ("web",), "connection": ("postgres",)}
"""What a part starts itself: the process of one job, one of the web server's, one of PostgreSQL's."""

SENDING = (*MAILERS, "job", "application", "postgres", "connection")
"""Whose death or sleep can cut the sending of a mail from its stamp."""


def pids_of(installation: Installation, part: str) -> list[int]:
    """The processes of a part that can be hit now: one, or each of its children."""
    if part in CHILDREN_OF:
        return [child for parent in CHILDREN_OF[part] for child in children(installation.pid(parent))]
    pid = installation.pid(part)
    return [pid] if pid and not processes.has_ended(pid) else []


def children(pid: int) -> list[int]:
    """The children of a process that live."""
    found: list[int] = []
    with contextlib.suppress(OSError):  # it may end while it is asked
        for thread in Path(f"/proc/{pid}/task").iterdir():
            found.extend(int(child) for child in (thread / "children").read_text().split())
    return [child for child in found if not processes.has_ended(child)]


def family(pid: int) -> list[int]:
    """A process and all that came from it."""
    return [pid, *(each for child in children(pid) for each in family(child))]


def kill(pid: int) -> bool:
    """kill -9; False for a process that was gone."""
    return _signal(pid, signal.SIGKILL)


def freeze(pid: int) -> list[int]:
    """Stop a process and all that came from it; returns whom to thaw."""
    return [each for each in family(pid) if _signal(each, signal.SIGSTOP)]


def thaw(frozen: list[int]) -> None:
    """Let them go on."""
    for pid in frozen:
        _signal(pid, signal.SIGCONT)


def _signal(pid: int, number: signal.Signals) -> bool:
    try:
        os.kill(pid, number)
    except ProcessLookupError:
        return False
    return True


def are_back(installation: Installation) -> bool:
    """Whether every part runs and pages are served."""
    return all(pids_of(installation, part) for part in PARTS) and installation.status() == 200


def until_back(installation: Installation, patience: float = 60) -> None:
    """Wait until every part runs and pages are served."""
    deadline = time.monotonic() + patience
    while not are_back(installation):
        missing = [part for part in PARTS if not pids_of(installation, part)]
        assert time.monotonic() < deadline, f"did not come back: {missing or 'pages'}"
        time.sleep(0.1)
