"""What people do in the installation that chaos visits, through the same actions as the pages, all the while.

Each function runs in a process of its own, as `manage.py shell` would, beside the installation, and answers in JSON.
"""

import heapq
import json
import random
import subprocess
import sys
import time
from datetime import timedelta
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import DatabaseError, DataError, IntegrityError, InterfaceError, ProgrammingError, connection
from django.test.utils import setup_test_environment
from django.urls import reverse
from django.utils import timezone

from candidates.actions import checks
from candidates.models import Application, Check, Stage
from screening.embedded.home import PROJECT
from screening.models import User
from tests import make
from tests.candidates import chased
from tests.screening.installation import clean_environment
from tests.signing_in import signed_in

RECRUITER = "recruiter@example.org"

OF_ONE_CANDIDATE = 5
"""Checks."""

SOON = timedelta(seconds=2)
"""From asking for a check to when its mail is due."""

GIVEN_UP = 0.05
"""Of all checks."""

HESITATION = (0.0, 6.0)
"""Seconds from asking for a check to giving it up."""

TRY_AGAIN = 0.2
"""Seconds."""


def set_to(home: Path, task: str) -> "subprocess.Popen[str]":
    """Start one of the functions below on the installation of a home; `task` is the call."""
    return subprocess.Popen(
        [sys.executable, "manage.py", "shell", "--no-imports", "-c", f"from tests.chaos import staff; staff.{task}"],
        cwd=PROJECT,
        env=clean_environment(VAR_DIR=str(home)),
        stdout=subprocess.PIPE,
        text=True,
    )


def sign_in() -> None:
    """Sign the recruiter in, and tell what pages there are to look at."""
    setup_test_environment()
    visitor = signed_in(email=RECRUITER)
    candidate = make.application(stage=Stage.OFFER).candidate
    _tell(
        cookie=f"{settings.SESSION_COOKIE_NAME}={visitor.session.session_key}",
        pages=[reverse("worklist"), reverse("candidates"), reverse("candidate", args=[candidate.pk])],
    )


def work(count: int, seconds: float, seed: int) -> None:
    """Ask for so many checks in so many seconds, and give some of them up again; tells which, and when that was sure.

    Whatever the database answers, or does not, each is asked for once: it is looked up before it is tried again.
    """
    chance, start = random.Random(seed), time.time()
    by = _until_done(lambda: User.objects.get(email=RECRUITER))
    to_give_up: list[tuple[float, int]] = []
    for number in range(count):
        if number % OF_ONE_CANDIDATE == 0:
            application = _until_done(lambda: make.application(stage=Stage.OFFER))
        _give_up_until(max(time.time(), start + seconds * number / count), to_give_up, by=by)
        check = _until_done(lambda: _asked(number, application, by=by))  # noqa: B023  # called at once
        _tell(asked=check.pk, to=referee(number))
        if chance.random() < GIVEN_UP:
            heapq.heappush(to_give_up, (time.time() + chance.uniform(*HESITATION), check.pk))
    _give_up_until(time.time() + HESITATION[1], to_give_up, by=by)


def referee(number: int) -> str:
    """Whom the mail of the check of this number goes to, and no other."""
    return f"referee{number}@contoso.example"


def _asked(number: int, application: Application, *, by: User) -> Check:
    subject = f"Contoso {number}"
    check = Check.objects.filter(subject=subject).first() or chased.planned(
        by=by, application=application, subject=subject, contact_email=referee(number)
    )
    if check.state != Check.State.PLANNED:
        return check
    now = timezone.now() + SOON
    return checks.request(check, consent_on=now.date(), consent_how="form", version=check.version, by=by, now=now)


def _give_up_until(moment: float, plan: list[tuple[float, int]], *, by: User) -> None:
    """Wait for a moment, and give up those checks whose time comes before."""
    while plan and plan[0][0] <= moment:
        at, pk = heapq.heappop(plan)
        time.sleep(max(0.0, at - time.time()))
        _until_done(lambda: _cancelled(pk, by=by))  # noqa: B023  # called at once
        _tell(given_up=pk, at=time.time())
    time.sleep(max(0.0, moment - time.time()))


def _cancelled(pk: int, *, by: User) -> Check:
    check = Check.objects.get(pk=pk)
    if check.is_open:
        checks.cancel(check, reason="Not needed any more.", version=check.version, by=by, now=timezone.now())
    return check


def _until_done(task: Any) -> Any:
    """Try until the database has taken it. A connection that is cut may end in an error of no class of its own."""
    while True:
        try:
            return task()
        except (DatabaseError, InterfaceError) as error:
            if isinstance(error, DataError | IntegrityError | ProgrammingError):
                raise
            connection.close()
            time.sleep(TRY_AGAIN)


def _tell(**answer: Any) -> None:
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()
