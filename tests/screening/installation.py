"""Starts real installations in folders of their own, watches what they say and kills parts of them."""

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg2

from screening.embedded.children import Program
from screening.embedded.home import PROJECT, Home
from screening.embedded.postgres import Postgres

OURS = ("DATABASE_URL", "REDIS_URL", "VAR_DIR", "MEDIA_ROOT", "STATIC_ROOT", "HOST", "PORT", "BASE_URL")
PATIENCE = 60


def clean_environment(**changes: str) -> dict[str, str]:
    """This process's environment without what the servers of the test run put into it."""
    kept = {name: value for name, value in os.environ.items() if name not in OURS and not name.endswith("_FILE")}
    return kept | {"DJANGO_SETTINGS_MODULE": "screening.settings"} | changes


def run_embedded(*arguments: str, home: Path, **changes: str) -> subprocess.CompletedProcess[str]:
    """`python -m screening.embedded ...` to its end."""
    return subprocess.run(
        [sys.executable, "-m", "screening.embedded", *arguments],
        cwd=PROJECT,
        env=clean_environment(VAR_DIR=str(home), **changes),
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )


def until(condition: Callable[[], object], what: str) -> None:
    """Wait for something that must come; the limit only ends a hopeless wait."""
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, f"still waiting: {what}"
        time.sleep(0.05)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def processes_of(home: Path) -> dict[int, str]:
    """Pid and name of every process that works in a home or was started for it. A zombie holds nothing: left out."""
    found: dict[int, str] = {}
    for process in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            words = (process / "cmdline").read_bytes() + (process / "environ").read_bytes()
            belongs = str(home).encode() in words or (process / "cwd").readlink().is_relative_to(home)
            if belongs and int(process.name) != os.getpid():
                found[int(process.name)] = (process / "comm").read_text().strip()
    return found


class Installation:
    """One `up` (or another command) in its own session, as a terminal would have it."""

    def __init__(self, home: Path, *arguments: str, **changes: str) -> None:
        self.home = home
        self.port = int(changes.setdefault("PORT", str(free_port())))
        home.parent.mkdir(parents=True, exist_ok=True)
        self.said_in = home.with_name(f"{home.name}.said")
        with self.said_in.open("wb") as output:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "screening.embedded", *(arguments or ("up",))],
                cwd=PROJECT,
                env=clean_environment(VAR_DIR=str(home), **changes),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    @property
    def said(self) -> str:
        return self.said_in.read_text()

    def until_said(self, words: str) -> None:
        until(lambda: words in self.said or self.process.poll() is not None, f"{words!r} in {self.said!r}")
        assert words in self.said, self.said

    def until_ready(self) -> "Installation":
        self.until_said("Stop it with Ctrl-C")
        return self

    def status(self, path: str = "/healthz") -> int:
        """The HTTP status of a page; 0 while nobody answers."""
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}{path}", timeout=10) as answer:
                return int(answer.status)
        except urllib.error.HTTPError as error:
            return error.code
        except OSError:
            return 0

    def pid(self, name: str) -> int:
        """The pid of a child by its name; 0 while there is none."""
        with contextlib.suppress(FileNotFoundError, ValueError, IndexError):
            return int((self.home / "pids" / name).read_text().split()[0])
        return 0

    def stop(self, number: signal.Signals = signal.SIGTERM) -> int:
        self.process.send_signal(number)
        return self.process.wait(PATIENCE)

    def kill_everything(self) -> None:
        """kill -9 for all at once, until nobody is left."""

        def nobody_left() -> bool:
            for pid in processes_of(self.home):
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)
            return self.process.poll() is not None and not processes_of(self.home)

        until(nobody_left, "the killed processes to go")


@contextlib.contextmanager
def started(home: Path, *arguments: str, **changes: str) -> Iterator[Installation]:
    """An installation that is gone afterwards, whatever the test did to it."""
    installation = Installation(home, *arguments, **changes)
    try:
        yield installation
    finally:
        installation.kill_everything()
        run = Home.open(home).run
        if not run.is_relative_to(home):
            shutil.rmtree(run)


@contextlib.contextmanager
def staying(home: Path) -> Iterator[Installation]:
    """The servers alone, up until the block ends."""
    stay = (sys.executable, "-c", "print('up', flush=True); import time; time.sleep(600)")
    with started(home, "exec", *stay) as installation:
        installation.until_said("up\n")
        yield installation


@contextlib.contextmanager
def serving(postgres: Postgres) -> Iterator[Program]:
    """One PostgreSQL without a supervisor."""
    server = postgres.program()
    with postgres.home.locked():
        server.start()
        try:
            until(postgres.is_ready, "PostgreSQL to answer")
            yield server
        finally:
            server.ask_to_stop()
            server.wait_until_stopped(server.grace)


def query(home: Path, statement: str) -> list[tuple[object, ...]]:
    """Run one statement as the product's role, and commit."""
    connection = psycopg2.connect(host=str(Home.open(home).run), user="app", dbname="app")
    try:
        with connection, connection.cursor() as cursor:
            cursor.execute(statement)
            return list(cursor.fetchall()) if cursor.description else []
    finally:
        connection.close()
