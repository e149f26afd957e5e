"""The Django side of `make run`: loaded once, then forked into the web server, the workers and the ticker.

Forks share the memory of everything that was imported before, which keeps the whole tree small, and one import instead
of six makes it start fast.
"""

import argparse
import contextlib
import gc
import os
import signal
import socket
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import django
from django.conf import settings
from django.core.handlers.wsgi import WSGIHandler
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.urls import get_resolver
from gunicorn.app.base import Application

from screening.embedded import address, preparation, processes
from screening.embedded.children import Crew, Fork
from screening.embedded.console import StartError, say
from screening.embedded.home import PROJECT, Home
from screening.embedded.signals import StopSignals
from screening.embedded.supervisor import WATCH_SECONDS
from screening.jobs import preload

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
    # While the servers start: every view, and what both pages and jobs use.
    _ = get_resolver().url_patterns
    preload()
    try:
        preparation.wait_for_database(signals)
        preparation.prepare(home, signals, demo=options.demo)
        _serve(home, listener, signals)
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


def _serve(home: Home, listener: socket.socket, signals: StopSignals) -> None:
    if signals.requested:
        return
    crew = Crew(*_members(home, _load(), listener.fileno()))
    try:
        crew.start()
        _wait_for_answer(crew, listener, signals)
        if not signals.requested:
            _announce(home, settings.BASE_URL or address.url(listener), signals)
        _watch(crew, signals)
    finally:
        crew.stop(hurry=lambda: signals.impatient)
        _end_orphans()


def _load() -> WSGIHandler:
    """The application, which lists the static files as they are now. The garbage collector is kept from touching, and
    so copying, the pages that forks share.
    """
    application = get_wsgi_application()
    gc.collect()
    gc.freeze()
    gc.enable()
    return application


def _members(home: Home, application: WSGIHandler, listener: int) -> list[Fork]:
    return [
        Fork("web", home, WebServer(application, listener).run, grace=15),
        *_workers(home),
        Fork("ticker", home, lambda: call_command("ticker")),
    ]


def _workers(home: Home) -> Iterator[Fork]:
    """As many as each queue has; from the second on their names are numbered."""
    for queue, count in settings.WORKERS.items():
        for number in range(1, count + 1):
            yield Fork(f"worker-{queue}{f'-{number}' if number > 1 else ''}", home, _worker(queue))


def _worker(queue: str) -> Callable[[], object]:
    return lambda: call_command("rqworker", queue, serializer="rq.serializers.JSONSerializer")


def _wait_for_answer(crew: Crew, listener: socket.socket, signals: StopSignals) -> None:
    deadline = time.monotonic() + MOST_SECONDS_FOR_ANSWER
    while not signals.requested and not address.answers(listener):
        if time.monotonic() > deadline:
            raise StartError("the web server does not answer; its log says why.")
        crew.tend()
        signals.wait(0.05)


def _announce(home: Home, where: str, signals: StopSignals) -> None:
    say(f"Screening is ready: {where}/")
    preparation.tell_first_admin_link(home, signals, where)
    say(f"Stop it with Ctrl-C. What it does is written to {home.logs}")


def _watch(crew: Crew, signals: StopSignals) -> None:
    while not signals.requested:
        crew.tend()
        _reap_orphans(crew)
        signals.wait(WATCH_SECONDS if crew.is_complete() else 0.2)


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
