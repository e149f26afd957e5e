"""The ticker: looks every few seconds for what is due. Any number may run; one of them leads."""

import signal
import threading
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand
from django.db import close_old_connections

from screening.schedule import SWEEPS
from screening.ticker import Ticker


class Command(BaseCommand):
    """Ticks until it is told to stop."""

    help = "Find what is due (reminders, imports, exports, re-assessments) and ring the workers."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """--interval SECONDS."""
        parser.add_argument("--interval", type=float, default=3.0, help="seconds between rounds")

    def handle(self, *, interval: float, **_options: Any) -> None:
        """Run until SIGTERM or SIGINT."""
        stop = threading.Event()
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: stop.set())
        ticker = Ticker(SWEEPS)
        while not stop.is_set():
            close_old_connections()
            ticker.tick()
            stop.wait(interval)
