"""What the person at the terminal is told while things start and stop."""

import contextlib


def say(line: str) -> None:
    """Print one line at once. A terminal that has gone must not stop an orderly shutdown half-way."""
    with contextlib.suppress(OSError):
        print(line, flush=True)


class StartError(Exception):
    """Something the person can mend stands in the way; the message says what and how."""
