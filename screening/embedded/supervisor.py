"""The one process behind `make run`: it holds the home, starts servers and application, watches and stops them."""

import contextlib
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from screening.embedded import address, processes
from screening.embedded.children import Crew, Program
from screening.embedded.console import say
from screening.embedded.home import PROJECT, Home
from screening.embedded.services import Services
from screening.embedded.signals import StopSignals

WATCH_SECONDS = 30


def up(home: Home, *, demo: bool = False, end_with_parent: bool = False) -> int:
    """Run everything until a stop is requested; returns the exit code."""
    signals = StopSignals()
    if end_with_parent:
        processes.end_with_parent(signal.SIGTERM, os.getppid())
    with home.locked(), contextlib.closing(address.reserve()) as listener:
        say(f"Screening starts with its data in {home.root}")
        services = Services(home, os.environ)
        application = _application(home, services.variables(), listener, demo=demo)
        crew = Crew(application)
        try:
            # The application loads while the servers start, and waits for them itself.
            crew.start()
            services.start(signals)
            return _watch(home, services, crew, listener, signals)
        finally:
            say("Stopping ...")
            crew.stop(hurry=lambda: signals.impatient)
            services.stop()
            say("Stopped.")


def execute(home: Home, command: Sequence[str], *, throwaway: bool = False) -> int:
    """Run one command with the servers up; returns its exit code."""
    signals = StopSignals()
    with home.locked():
        services = Services(home, os.environ, throwaway=throwaway)
        variables = services.variables()
        try:
            services.start(signals, quiet=True)
            return 130 if signals.requested else _run(command, variables, signals)
        finally:
            services.stop()


def _watch(home: Home, services: Services, crew: Crew, listener: socket.socket, signals: StopSignals) -> int:
    """Keep everything running. An application that ends before it ever served would only fail again."""
    while not signals.requested:
        if not address.has_served(listener) and not crew.is_complete():
            say("It could not start; the lines above say why.")
            return 1
        crew.tend()
        services.crew.tend()
        home.trim_logs()
        signals.wait(WATCH_SECONDS if services.crew.is_complete() and crew.is_complete() else 0.2)
    return 0


def _application(home: Home, variables: Mapping[str, str], listener: socket.socket, *, demo: bool) -> Program:
    return Program(
        "application",
        home,
        [
            *(sys.executable, "-m", "screening.embedded.application", "--home", home.root),
            *("--listener", str(listener.fileno())),
            *(("--demo",) if demo else ()),
        ],
        env=variables,
        cwd=PROJECT,
        descriptors=[listener.fileno()],
        logged=False,
        grace=40,
    )


def _run(command: Sequence[str], variables: Mapping[str, str], signals: StopSignals) -> int:
    """Run in the foreground: Ctrl-C reaches the command from the terminal, other stops are handed on."""
    parent = os.getpid()
    process = subprocess.Popen(
        list(command),
        env=dict(variables),
        cwd=Path.cwd(),
        preexec_fn=lambda: processes.end_with_parent(signal.SIGTERM, parent),
    )
    while (status := process.poll()) is None:
        signals.wait(WATCH_SECONDS)
        if signals.last in (signal.SIGTERM, signal.SIGHUP):
            process.send_signal(signals.last)
    return 128 - status if status < 0 else status
