"""The job and the worker of every queue: only our own functions, within bounds, and no text of an error is kept."""

import gc
import os
import resource
import sys
import traceback
from collections.abc import Callable
from importlib import import_module
from types import TracebackType
from typing import Any

from django.conf import settings
from django.utils.module_loading import import_string
from rq import Queue, Worker
from rq.exceptions import DeserializationError
from rq.job import Job

from screening import mail

PRELOAD = "redflags.preload.load"
"""Loads every rule and the tables of the reading; most jobs end in an assessment."""

ALLOWED_MODULES = ("screening.work", "candidates.jobs", "redflags.jobs")

DIED = "WorkerDied"
"""Stands where a job failed without an error of its own: its worker was killed."""


def preload() -> None:
    """Load what jobs use before a process is forked for the first one: each would load it anew, in half a second."""
    for module in ALLOWED_MODULES:
        import_module(module)
    import_string(PRELOAD)()
    mail.preload()


class ForbiddenJobError(Exception):
    """A job names something that is not a function of our job modules."""


class SafeJob(Job):
    """RQ's job with an allow-list of functions, without callbacks or webhooks, and without the texts of errors.

    It is never tried twice by RQ: what is owed is a row, and whoever looks for owed rows rings again.
    """

    @property
    def func(self) -> Callable[..., Any] | None:
        """The function, if it is one of ours; what a job module only imported is not."""
        module = (self.func_name or "").rpartition(".")[0]
        if module not in ALLOWED_MODULES or self.instance:
            raise ForbiddenJobError("a job named a function outside the allow-list")
        function: Callable[..., Any] | None = super().func
        if getattr(function, "__module__", None) != module:
            raise ForbiddenJobError("a job named what a job module only imports")
        return function

    success_callback = failure_callback = stopped_callback = property(lambda self: None)

    def send_webhooks(self, *_args: Any, **_kwargs: Any) -> None:
        """Never call an address that stands in Redis."""

    def _handle_failure(self, exc_string: str, *args: Any, **details: Any) -> None:
        """Keep the class of what went wrong, never its text: errors of the database repeat values of the row."""
        kind = sys.exc_info()[0]
        super()._handle_failure(kind.__name__ if kind else DIED, *args, **details)


class OwnWorker(Worker):
    """RQ's worker, whose jobs may take JOB_MEMORY and no more: pages and the database live on the same machine.

    Its log says which function failed, where and by what class, never the text of the error. Time is bounded by
    RQ_QUEUES: DEFAULT_TIMEOUT raises inside of a job, and a minute later the worker kills it; computing by JOB_CPU, at
    which the system ends the job. Redis is asked again soon after it went away: RQ would let a minute pass.
    """

    max_connection_wait_time = 5.0

    def work(self, *args: Any, **options: Any) -> bool:
        preload()
        return super().work(*args, **options)

    def main_work_horse(self, job: Job, queue: Queue) -> None:
        """In the process of one job, before it begins: who asks for more memory gets a MemoryError.

        What takes long stands back behind pages, by JOB_NICE. What was loaded before is no garbage, and is not looked
        through for any: that took a tenth of the time of a large file.

        Of a job that crashes no picture of its memory is written to the disk: it would hold what is sealed elsewhere.
        """
        _limit(resource.RLIMIT_DATA, settings.JOB_MEMORY)
        _limit(resource.RLIMIT_CORE, 0)
        gc.freeze()
        os.nice(settings.JOB_NICE.get(queue.name, 0))
        if queue.name in settings.JOB_CPU:
            _limit(resource.RLIMIT_CPU, settings.JOB_CPU[queue.name])
        super().main_work_horse(job, queue)

    def handle_exception(
        self, job: Job, kind: type[BaseException], _error: BaseException, trace: TracebackType | None
    ) -> None:
        """Write the lines of code that led there: they hold no values."""
        places = "".join(traceback.format_tb(trace))
        self.log.error("%s failed: %s\n%s", name_of(job) or "a job", kind.__name__, places)


def _limit(what: int, most: int) -> None:
    """Let this process have no more of something; a lower limit from outside stays."""
    _soft, hard = resource.getrlimit(what)
    least = most if hard == resource.RLIM_INFINITY else min(most, hard)
    resource.setrlimit(what, (least, least))


def name_of(job: Job) -> str:
    """The dotted name of what a job calls; "" for one that nobody can read."""
    try:
        return job.func_name or ""
    except DeserializationError:
        return ""
