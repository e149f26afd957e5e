"""The Django side of `make run`: loaded once, then forked into the web server, one worker per queue and the ticker.

Forks share the memory of everything that was imported before, which keeps the whole tree small, and one import instead
of six makes it start fast. This process itself keeps no database connection: what needs one runs in a fork.
"""

import argparse
import contextlib
import gc
import http.client
import io
import os
import signal
import socket
import sys
import time
from collections.abc import Callable
from pathlib import Path

import django
from django.conf import settings
from django.core.handlers.wsgi import WSGIHandler
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.db import OperationalError, connection
from django.urls import get_resolver
from gunicorn.app.base import Application

from screening.embedded import processes
from screening.embedded.children import Crew, Fork
from screening.embedded.console import StartError, say
from screening.embedded.home import PROJECT, Home
from screening.embedded.signals import StopSignals
from screening.embedded.supervisor import WATCH_SECONDS

MOST_SECONDS_FOR_DATABASE = 120
MOST_SECONDS_FOR_ANSWER = 60


class WebServer(Application):  # type: ignore[misc]  # gunicorn has no types
    """gunicorn on the supervisor's socket, with the application that is loaded already."""

    def __init__(self, application: WSGIHandler, listener: int) -> None:
        self.application = application
        self.listener = listener
        super().__init__()

    def load_config(self) -> None:
        self.load_config_from_file(str(PROJECT / "gunicorn.conf.py"))
        self.cfg.set("bind", f"fd://{self.listener}")

    def load(self) -> WSGIHandler:
        return self.application


def main(arguments: list[str]) -> int:
    options = _options(arguments)
    signals = StopSignals()
    processes.adopt_orphans()
    home = Home.open(options.home)
    listener = socket.socket(fileno=options.listener)
    gc.disable()
    _ = get_resolver().url_patterns
    try:
        _wait_for_database(signals)
        _in_fork(home, signals, "prepare", lambda: _prepare(demo=options.demo))
        crew = Crew(*_members(home, _application(), options.listener))
        try:
            crew.start()
            _wait_for_answer(crew, listener, signals)
            if not signals.requested:
                _announce(home, listener, signals)
            _watch(crew, signals)
        finally:
            crew.stop(hurry=lambda: signals.impatient)
            _end_orphans()
    except StartError as error:
        say(f"screening: {error}")
        return 1
    return 0


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Started by the supervisor, which see.")
    parser.add_argument("--home", type=Path, required=True)
    parser.add_argument("--listener", type=int, required=True, help="descriptor of the bound socket")
    parser.add_argument("--demo", action="store_true")
    return parser.parse_args(arguments)


def _application() -> WSGIHandler:
    """The loaded application; it lists the static files as they are now. The garbage collector is kept from touching,
    and so copying, the pages that forks share.
    """
    application = get_wsgi_application()
    gc.collect()
    gc.freeze()
    gc.enable()
    return application


def _members(home: Home, application: WSGIHandler, listener: int) -> list[Fork]:
    return [
        Fork("web", home, WebServer(application, listener).run, grace=15),
        *(Fork(f"worker-{queue}", home, _worker(queue)) for queue in settings.RQ_QUEUES),
        Fork("ticker", home, lambda: call_command("ticker")),
    ]


def _worker(queue: str) -> Callable[[], object]:
    return lambda: call_command("rqworker", queue, serializer="rq.serializers.JSONSerializer")


def _prepare(*, demo: bool) -> None:
    say("  preparing tables and static files ...")
    call_command("migrate", interactive=False, verbosity=0)
    call_command("collectstatic", interactive=False, verbosity=0)
    if demo:
        call_command("demo")


def _in_fork(home: Home, signals: StopSignals, name: str, run: Callable[[], object]) -> None:
    """Do something that opens database connections, away from the process that forks later. Raises StartError."""
    fork = Fork(name, home, run, logged=False)
    fork.start()
    while fork.is_running() and not signals.requested:
        signals.wait(0.5)
    fork.ask_to_stop()
    fork.wait_until_stopped(fork.grace)
    if fork.exit_status() != 0 and not signals.requested:
        raise StartError(f"{name} failed.")


def _database_error() -> str | None:
    """What PostgreSQL answers to a connection, or None if it lets us in. Nothing stays open."""
    try:
        connection.ensure_connection()
    except OperationalError as error:
        return str(error).strip()
    finally:
        connection.close()
    return None


def _wait_for_database(signals: StopSignals) -> None:
    deadline = time.monotonic() + MOST_SECONDS_FOR_DATABASE
    while (error := _database_error()) and not signals.requested:
        if time.monotonic() > deadline:
            raise StartError(f"the database does not answer: {error}")
        signals.wait(0.1)


def _wait_for_answer(crew: Crew, listener: socket.socket, signals: StopSignals) -> None:
    """Return when a page has been served: a port that is open says little."""
    deadline = time.monotonic() + MOST_SECONDS_FOR_ANSWER
    while not signals.requested and not _answers(listener):
        if time.monotonic() > deadline:
            raise StartError("the web server does not answer; its log says why.")
        crew.tend()
        signals.wait(0.05)


def _answers(listener: socket.socket) -> bool:
    visitor = http.client.HTTPConnection(_reachable_host(listener), listener.getsockname()[1], timeout=5)
    try:
        visitor.request("GET", "/healthz", headers={"Host": "localhost"})
        return visitor.getresponse().status < 500
    except (OSError, http.client.HTTPException):
        return False
    finally:
        visitor.close()


def _reachable_host(listener: socket.socket) -> str:
    host = str(listener.getsockname()[0])
    return {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104  (compared, not bound)


def _address(listener: socket.socket) -> str:
    host = _reachable_host(listener)
    return f"http://{f'[{host}]' if ':' in host else host}:{listener.getsockname()[1]}"


def _announce(home: Home, listener: socket.socket, signals: StopSignals) -> None:
    address = settings.BASE_URL or _address(listener)
    say(f"Screening is ready: {address}/")
    _in_fork(home, signals, "first-admin-link", lambda: _tell_first_admin_link(address))
    say(f"Stop it with Ctrl-C. What it does is written to {home.logs}")


def _tell_first_admin_link(address: str) -> None:
    answer = io.StringIO()
    call_command("first_admin_link", base_url=address, stdout=answer)
    if link := answer.getvalue().strip():
        say(f"Make the first administrator's account here (the link works once):\n  {link}")


def _watch(crew: Crew, signals: StopSignals) -> None:
    while not signals.requested:
        crew.tend()
        _reap_orphans(crew)
        signals.wait(WATCH_SECONDS if all(child.is_running() for child in crew.members) else 0.2)


def _reap_orphans(crew: Crew) -> None:
    """Bury the job of a killed worker when it ends; until then it may finish its work."""
    for pid in processes.children() - {child.pid for child in crew.members}:
        with contextlib.suppress(ChildProcessError):
            os.waitpid(pid, os.WNOHANG)


def _end_orphans() -> None:
    for pid in processes.children():
        with contextlib.suppress(ProcessLookupError, ChildProcessError):
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)


if __name__ == "__main__":
    django.setup()
    sys.exit(main(sys.argv[1:]))
