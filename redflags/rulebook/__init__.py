"""The rules as they are set here, at a moment or by one set; `catalogue` knows them only as they ship."""

import json
from datetime import datetime
from functools import lru_cache

from redflags.catalogue import catalogue
from redflags.engine.tuning import Told, Tuning, tuned
from redflags.models import TuningSet


def in_force(now: datetime) -> Tuning:
    """The rules as they count at a moment; one query."""
    return of_set(TuningSet.objects.in_force(now))


def of_set(found: TuningSet | None) -> Tuning:
    """The rules as a set has them; None: as they ship."""
    return of_settings(found.told, found.number or 0) if found else of_settings({}, 0)


def of_settings(told: Told, number: int = 0) -> Tuning:
    """The rules as stored settings have them."""
    return _tuned(json.dumps(told, sort_keys=True), number)


@lru_cache(maxsize=16)
def _tuned(told: str, number: int) -> Tuning:
    return tuned(catalogue(), json.loads(told), number)
