"""Jobs that no worker should survive, and good ones among them: what a test teaches a worker to run."""

import ctypes
import os
import time
from pathlib import Path
from typing import Any

GIGABYTES = 3


def good(number: int, **_unknown: Any) -> None:
    """Leave a mark."""
    _mark(f"good-{number}")


def tells_how_nice() -> None:
    """Tells at which priority it runs."""
    _mark(f"nice-{os.nice(0)}")


def leaves() -> None:
    """End the process without a word."""
    _mark("leaves")
    os._exit(7)


def crashes() -> None:
    """Read where there is nothing."""
    _mark("crashes")
    ctypes.string_at(0)


def never_ends() -> None:
    """Loop for ever."""
    _mark("never_ends")
    while True:
        pass


def waits() -> None:
    """Wait for ever, for something that never comes."""
    _mark("waits")
    while True:
        time.sleep(1)


def devours() -> None:
    """Ask for more memory than a job may have, and use it."""
    _mark("devours")
    bytearray(GIGABYTES << 30)


def raises() -> None:
    """Fail."""
    _mark("raises")
    raise RuntimeError("a job that fails")


def _mark(name: str) -> None:
    """One line for each time a job was begun."""
    with (Path(os.environ["MARKS"]) / name).open("a") as marks:
        marks.write("begun\n")
