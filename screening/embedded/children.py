"""Children of a supervising process: programs and forks, started, watched, started again and stopped in order."""

import contextlib
import multiprocessing
import os
import signal
import subprocess
import sys
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from screening.embedded import processes
from screening.embedded.console import say
from screening.embedded.home import Home
from screening.embedded.signals import StopSignals

LONGEST_DELAY = 8.0
"""Seconds from one start to the next of what dies at once: what is owed waits meanwhile, and a start costs little."""

STEADY_AFTER = 20.0
"""Seconds after which a child's earlier deaths are forgotten."""


def _nothing() -> None:
    """What most children need before they start."""


class Child(ABC):
    """One supervised process in its own session, so that Ctrl-C reaches only the supervisor, which stops in order.

    `grace` is how many seconds it may take to stop before it is killed; `prepare` runs before every start.
    """

    def __init__(
        self,
        name: str,
        home: Home,
        *,
        stop_signal: signal.Signals = signal.SIGTERM,
        grace: float = 10.0,
        prepare: Callable[[], None] = _nothing,
    ) -> None:
        self.name = name
        self.home = home
        self.stop_signal = stop_signal
        self.grace = grace
        self.prepare = prepare
        self.pid_file = processes.PidFile(home.pids / name)
        self.pid = 0
        self.failures = 0
        self.started_at = 0.0

    @abstractmethod
    def _spawn(self) -> int:
        """Start the process and return its pid."""

    @abstractmethod
    def exit_status(self) -> int | None:
        """None while it runs, else its exit code (negative: the signal that ended it)."""

    def start(self) -> None:
        self.stop_leftover()
        self.prepare()
        self.started_at = time.monotonic()
        self.pid = self._spawn()
        self.pid_file.write(self.pid)

    def stop_leftover(self) -> None:
        """End the process of this name that an earlier, killed supervisor left behind."""
        if survivor := self.pid_file.survivor():
            say(f"  {self.name} of an earlier run is still there (process {survivor}): stopping it")
            processes.end(survivor, [(self.stop_signal, self.grace), (signal.SIGKILL, 10)])
        self.pid_file.forget()

    def is_running(self) -> bool:
        return bool(self.pid) and self.exit_status() is None

    def ask_to_stop(self) -> None:
        if self.is_running():
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.pid, self.stop_signal)

    def wait_until_stopped(self, grace: float) -> None:
        """Give it `grace` seconds, then kill it and what it started in its session's group."""
        deadline = time.monotonic() + grace
        while self.is_running() and time.monotonic() < deadline:
            time.sleep(0.02)
        if self.is_running():
            say(f"  {self.name} did not stop in time: killed")
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.pid, signal.SIGKILL)
            while self.is_running():
                time.sleep(0.02)
        self.pid_file.forget()

    def restart_due(self) -> bool:
        """Whether a dead child may be started again: each time it dies young, a little later."""
        return time.monotonic() >= self.started_at + min(LONGEST_DELAY, 0.5 * (1 << min(self.failures, 6)))


class Program(Child):
    """A child that runs another program, its output appended to the home's log of the same name."""

    def __init__(
        self,
        name: str,
        home: Home,
        argv: Sequence[str | Path],
        *,
        env: Mapping[str, str],
        cwd: Path,
        become: Callable[[], None] = _nothing,
        descriptors: Sequence[int] = (),
        logged: bool = True,
        stop_signal: signal.Signals = signal.SIGTERM,
        grace: float = 10.0,
        prepare: Callable[[], None] = _nothing,
    ) -> None:
        super().__init__(name, home, stop_signal=stop_signal, grace=grace, prepare=prepare)
        self.argv = [str(part) for part in argv]
        self.env = dict(env)
        self.cwd = cwd
        self.become = become
        self.descriptors = tuple(descriptors)
        self.logged = logged
        self._process: subprocess.Popen[bytes] | None = None

    def _spawn(self) -> int:
        parent = os.getpid()

        def before_exec() -> None:
            self.become()
            processes.end_with_parent(self.stop_signal, parent)

        with contextlib.ExitStack() as stack:
            output = stack.enter_context(self.home.log(self.name).open("ab")) if self.logged else None
            self._process = subprocess.Popen(
                self.argv,
                env=self.env,
                cwd=self.cwd,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT if output else None,
                start_new_session=True,
                pass_fds=self.descriptors,
                preexec_fn=before_exec,
            )
        return self._process.pid

    def exit_status(self) -> int | None:
        return self._process.poll() if self._process else None


class Fork(Child):
    """A child that goes on from here: what the parent has imported is shared memory, not loaded again."""

    def __init__(
        self, name: str, home: Home, run: Callable[[], object], *, logged: bool = True, grace: float = 10.0
    ) -> None:
        super().__init__(name, home, grace=grace)
        self.run = run
        self.logged = logged
        self._process: multiprocessing.process.BaseProcess | None = None

    def _spawn(self) -> int:
        process = multiprocessing.get_context("fork").Process(target=self._enter, args=(os.getpid(),), name=self.name)
        process.start()
        self._process = process
        return process.pid or 0

    def _enter(self, parent: int) -> None:
        os.setsid()
        StopSignals.reset()
        processes.end_with_parent(self.stop_signal, parent)
        if self.logged:
            _write_to(self.home.log(self.name))
        self.run()

    def exit_status(self) -> int | None:
        return self._process.exitcode if self._process else None


def _write_to(log: Path) -> None:
    sys.stdout.flush()
    sys.stderr.flush()
    descriptor = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    os.dup2(descriptor, 1)
    os.dup2(descriptor, 2)
    os.close(descriptor)


class Crew:
    """Children that are kept running together."""

    def __init__(self, *members: Child) -> None:
        self.members = members

    def start(self) -> None:
        for child in self.members:
            child.start()

    def is_complete(self) -> bool:
        return all(child.is_running() for child in self.members)

    def tend(self) -> None:
        """Start again whoever died."""
        for child in self.members:
            if child.pid and not child.is_running() and child.restart_due():
                lived = time.monotonic() - child.started_at
                child.failures = 0 if lived > STEADY_AFTER else child.failures + 1
                say(f"  {child.name} ended ({_ending(child.exit_status())}): starting it again; see {child.home.logs}")
                child.start()

    def stop(self, *, hurry: Callable[[], bool] = lambda: False) -> None:
        """Ask all, then wait for each; `hurry` says whether the person has no more patience."""
        for child in self.members:
            child.ask_to_stop()
        asked_at = time.monotonic()
        for child in self.members:
            grace = 1 if hurry() else child.grace
            child.wait_until_stopped(max(0, asked_at + grace - time.monotonic()))


def _ending(status: int | None) -> str:
    if status is not None and status < 0:
        return signal.Signals(-status).name
    return f"exit {status}"
