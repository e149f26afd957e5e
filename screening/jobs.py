"""The job and the worker of every queue: only functions of our own job modules run, and no text of an error is kept."""

import sys
import traceback
from collections.abc import Callable
from types import TracebackType
from typing import Any

from rq import Worker
from rq.exceptions import DeserializationError
from rq.job import Job

ALLOWED_MODULES = ("screening.work", "candidates.jobs", "redflags.jobs")

DIED = "WorkerDied"
"""Stands where a job failed without an error of its own: its worker was killed."""


class ForbiddenJobError(Exception):
    """A job names a function outside our job modules."""


class SafeJob(Job):
    """RQ's job with an allow-list of functions, without callbacks or webhooks, and without the texts of errors."""

    @property
    def func(self) -> Callable[..., Any] | None:
        """The function, if it is one of ours."""
        module = (self.func_name or "").rpartition(".")[0]
        if module not in ALLOWED_MODULES or self.instance:
            raise ForbiddenJobError("a job named a function outside the allow-list")
        function: Callable[..., Any] | None = super().func
        return function

    success_callback = failure_callback = stopped_callback = property(lambda self: None)

    def send_webhooks(self, *_args: Any, **_kwargs: Any) -> None:
        """Never call an address that stands in Redis."""

    def _handle_failure(self, exc_string: str, *args: Any, **details: Any) -> None:
        """Keep the class of what went wrong, never its text: errors of the database repeat values of the row."""
        kind = sys.exc_info()[0]
        super()._handle_failure(kind.__name__ if kind else DIED, *args, **details)


class QuietWorker(Worker):
    """RQ's worker, whose log says which function failed, where and by what class, never the text of the error."""

    def handle_exception(
        self, job: Job, kind: type[BaseException], _error: BaseException, trace: TracebackType | None
    ) -> None:
        """Write the lines of code that led there: they hold no values."""
        places = "".join(traceback.format_tb(trace))
        self.log.error("%s failed: %s\n%s", name_of(job) or "a job", kind.__name__, places)


def name_of(job: Job) -> str:
    """The dotted name of what a job calls; "" for one that nobody can read."""
    try:
        return job.func_name or ""
    except DeserializationError:
        return ""
