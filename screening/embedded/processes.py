"""Facts about processes: who is alive, who is who after a pid was used again, and dying with one's parent."""

import contextlib
import ctypes
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterable
from pathlib import Path

PR_SET_PDEATHSIG = 1
PR_SET_CHILD_SUBREAPER = 36

# Loaded before any fork: the code between fork and exec should do as little as possible.
_libc = ctypes.CDLL(None, use_errno=True) if sys.platform == "linux" else None


def end_with_parent(stop_signal: signal.Signals, parent: int) -> None:
    """Ask the kernel to send this process `stop_signal` when its parent dies, even by kill -9 (Linux only).

    Call it last before exec: a change of identity clears the request.
    """
    if _libc is None:
        return
    _libc.prctl(PR_SET_PDEATHSIG, int(stop_signal))
    if os.getppid() != parent:  # the parent died before the request was made
        os._exit(1)


def adopt_orphans() -> None:
    """Become the parent of grandchildren whose parent dies, so that none is left behind (Linux only)."""
    if _libc is not None:
        _libc.prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def children() -> set[int]:
    """The pids of this process's children, adopted ones included; empty where the kernel does not tell."""
    found: set[int] = set()
    for listing in Path("/proc/self/task").glob("*/children"):
        with contextlib.suppress(FileNotFoundError):
            found.update(map(int, listing.read_text().split()))
    return found


def is_alive(pid: int) -> bool:
    """Whether a process (of anybody) has this pid; a zombie counts, as it does for PostgreSQL."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def has_ended(pid: int) -> bool:
    """Whether the process is gone or a zombie: it holds no file and no socket any more."""
    if not is_alive(pid):
        return True
    with contextlib.suppress(OSError):
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] in "ZX"
    return False


def birth(pid: int) -> str | None:
    """A token that stays the same while a process lives and differs for the next owner of its pid; None if none."""
    try:
        started = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[19]
        return f"{Path('/proc/sys/kernel/random/boot_id').read_text().strip()} {started}"
    except OSError:
        return _ask_ps(pid, "lstart") if not Path("/proc/self").exists() else None


def command_line(pid: int) -> str:
    """The arguments a process was started with, joined by spaces; empty if there is none."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
    except OSError:
        return (_ask_ps(pid, "args") or "") if not Path("/proc/self").exists() else ""


def _ask_ps(pid: int, column: str) -> str | None:
    answer = subprocess.run(["ps", "-o", f"{column}=", "-p", str(pid)], capture_output=True, text=True, check=False)
    return answer.stdout.strip() or None


def wait_until_ended(pid: int, seconds: float) -> bool:
    """Wait for a process that is not our child; says whether it ended in time."""
    deadline = time.monotonic() + seconds
    while not has_ended(pid):
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)
    return True


def end(pid: int, steps: Iterable[tuple[signal.Signals, float]]) -> bool:
    """Send one signal after the other, waiting some seconds after each; says whether the process ended."""
    for number, seconds in steps:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, number)
        if wait_until_ended(pid, seconds):
            return True
    return False


class PidFile:
    """Remembers a child on disk, so that the next start finds it if this one is killed."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def write(self, pid: int) -> None:
        self.path.write_text(f"{pid} {birth(pid) or ''}\n")

    def survivor(self) -> int | None:
        """The remembered process, if it is still the same one and running."""
        with contextlib.suppress(FileNotFoundError):
            pid, _, born = self.path.read_text().strip().partition(" ")
            if pid.isdigit() and born and birth(int(pid)) == born and not has_ended(int(pid)):
                return int(pid)
        return None

    def forget(self) -> None:
        self.path.unlink(missing_ok=True)
