"""More processes of our own beside this one, to compute on another core."""

import gc
import os
import signal
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

import django

from screening.embedded.processes import end_with_parent


def processes(number: int) -> ProcessPoolExecutor:
    """So many, with Django set up and connections of their own. On Linux they end with this one, even by kill -9."""
    return ProcessPoolExecutor(
        number, mp_context=get_context("spawn"), initializer=_begin, initargs=(os.getpid(),)
    )  # a fork would share the connections


def _begin(parent: int) -> None:
    end_with_parent(signal.SIGTERM, parent)
    django.setup()
    gc.freeze()  # what is loaded is no garbage, and is not looked through for any
