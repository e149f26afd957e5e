"""What happens once around the start: tables, static files, the demo, the first administrator's link.

All of it runs in forks, so that the process which forks the servers later keeps no database connection.
"""

import io
import time
from collections.abc import Callable

from django.core.management import call_command
from django.db import OperationalError, connection

from screening.embedded.children import Crew, Fork
from screening.embedded.console import StartError, say
from screening.embedded.home import Home
from screening.embedded.signals import StopSignals

MOST_SECONDS_FOR_DATABASE = 120


def wait_for_database(signals: StopSignals) -> None:
    """Return when PostgreSQL lets us in. Raises StartError with its answer when it does not for long."""
    deadline = time.monotonic() + MOST_SECONDS_FOR_DATABASE
    while (error := _database_error()) and not signals.requested:
        if time.monotonic() > deadline:
            raise StartError(f"the database does not answer: {error}")
        signals.wait(0.1)


def prepare(home: Home, signals: StopSignals, *, demo: bool) -> None:
    """Bring tables and static files up to date, side by side. Raises StartError."""
    say("  preparing tables and static files ...")
    _in_forks(home, signals, migrate=_migrate, collectstatic=_collect)
    if demo:
        _in_forks(home, signals, demo=lambda: call_command("demo"))


def tell_first_admin_link(home: Home, signals: StopSignals, address: str) -> None:
    """Print the link that makes the first account; nothing once there is one."""
    _in_forks(home, signals, first_admin_link=lambda: _tell_link(address))


def _migrate() -> None:
    call_command("migrate", interactive=False, verbosity=0)


def _collect() -> None:
    call_command("collectstatic", interactive=False, verbosity=0)


def _tell_link(address: str) -> None:
    answer = io.StringIO()
    call_command("first_admin_link", base_url=address, stdout=answer)
    if link := answer.getvalue().strip():
        say(f"Make the first administrator's account here (the link works once):\n  {link}")


def _database_error() -> str | None:
    """What PostgreSQL answers to a connection, or None if it lets us in. Nothing stays open."""
    try:
        connection.ensure_connection()
    except OperationalError as error:
        return str(error).strip()
    finally:
        connection.close()
    return None


def _in_forks(home: Home, signals: StopSignals, **steps: Callable[[], object]) -> None:
    """Run the steps at once and return when all are done. Raises StartError when one fails; it has said why."""
    crew = Crew(*(Fork(name, home, step, logged=False) for name, step in steps.items()))
    crew.start()
    while any(step.is_running() for step in crew.members) and not signals.requested:
        signals.wait(0.5)
    crew.stop()
    for step in crew.members:
        if step.exit_status() != 0 and not signals.requested:
            raise StartError(f"{step.name} failed.")
