"""What a file said at a past moment: its rows without what was learned later.

What was typed in is known from the moment it was; what was imported is known from its own day, and undated rows of an
import from the last day it names. A correction made later corrects nothing yet, and a check that was answered later is
still open.
"""

from collections import defaultdict
from collections.abc import Iterable
from copy import copy
from dataclasses import dataclass
from datetime import date, datetime

from django.apps import apps
from django.core.exceptions import FieldDoesNotExist
from django.db import models

from candidates.models import Check, Interview
from redflags.gather.rows import LEARNED, Row, Rows


@dataclass(frozen=True, slots=True)
class Moment:
    """The end of a day."""

    day: date
    ended: datetime  # the first instant after it


def known(rows: Rows, moment: Moment) -> Rows:
    """The rows that were known, as they were."""
    imported = [day for found in rows.values() for row in found if _is_imported(row) and (day := _own_day(row))]
    told_all = all(day <= moment.day for day in imported)
    kept = {table: [row for row in found if _is_known(row, moment, told_all)] for table, found in rows.items()}
    answered = {row.check_made for row in kept.get("checkresult", ())}
    unanswered = {row.check_made for row in rows.get("checkresult", ())} - answered
    kept["check"] = [_open_again(row) if row.ref in unanswered else row for row in kept.get("check", ())]
    kept["interview"] = [_to_come(row, moment.day) for row in kept.get("interview", ())]
    return defaultdict(list, kept)


def learned_later(refs: Iterable[str], moment: Moment) -> set[str]:
    """Those lines ("phone:12") that were not typed in by then; one query for each kind of line."""
    keys: dict[str, list[int]] = defaultdict(list)
    for ref in refs:
        table, _, key = ref.partition(":")
        keys[table].append(int(key))
    later: set[str] = set()
    for table, wanted in keys.items():
        model = apps.get_model("candidates", table)
        learned = next((name for name in LEARNED if _has(model, name)), None)
        if learned:
            typed = {"batch": None} if _has(model, "batch") else {}
            found = model._default_manager.filter(pk__in=wanted, **{f"{learned}__gte": moment.ended}, **typed)
            later |= {f"{table}:{pk}" for pk in found.values_list("pk", flat=True)}
    return later


def _is_known(row: Row, moment: Moment, told_all: bool) -> bool:
    if _is_imported(row):
        own = _own_day(row)
        return own <= moment.day if own else told_all
    learned = next((at for name in LEARNED if (at := getattr(row, name, None))), None)
    return learned is None or learned < moment.ended


def _is_imported(row: Row) -> bool:
    return getattr(row, "batch_id", None) is not None


def _own_day(row: Row) -> date | None:
    return getattr(row, "on", None) or getattr(row, "effective_on", None)


def _open_again(check: Row) -> Row:
    before = copy(check)
    before.state = Check.State.REQUESTED
    return before


def _to_come(interview: Row, day: date) -> Row:
    """An interview on a later day was only planned."""
    if interview.on is None or interview.on <= day:
        return interview
    before = copy(interview)
    before.outcome, before.held = Interview.Outcome.SCHEDULED, ""
    return before


def _has(model: type[models.Model], name: str) -> bool:
    try:
        model._meta.get_field(name)
    except FieldDoesNotExist:
        return False
    return True
