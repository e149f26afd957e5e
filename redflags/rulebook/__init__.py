"""The rules as they are set here, at a moment or by one set; `catalogue` knows them only as they ship."""

import json
from datetime import datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from django.db.models import JSONField, Subquery
from django.db.models.functions import JSONObject

from redflags.catalogue import catalogue
from redflags.engine.tuning import Told, Tuning, tuned
from redflags.models import TuningSet
from screening.models import Organisation


def as_shipped() -> Tuning:
    """The rules as they ship; no query."""
    return of_set(None)


def in_force(now: datetime) -> Tuning:
    """The rules as they count at a moment; one query."""
    return of_set(TuningSet.objects.in_force(now))


def in_force_and_zone(now: datetime) -> tuple[Tuning, ZoneInfo]:
    """The same, with the organisation's time zone, in whose days rules are read: still one query, on every save."""
    newest = TuningSet.objects.until(now).values(found=JSONObject(told="told", number="number"))[:1]
    told = Subquery(newest, output_field=JSONField())
    house = Organisation.objects.annotate(found=told).values("time_zone", "found").get(pk=1)
    return of_settings(**house["found"] or {"told": {}}), ZoneInfo(house["time_zone"])


def of_set(found: TuningSet | None) -> Tuning:
    """The rules as a set has them; None: as they ship."""
    return of_settings(found.told, found.number or 0) if found else of_settings({}, 0)


def of_settings(told: Told, number: int = 0) -> Tuning:
    """The rules as stored settings have them."""
    return _tuned(json.dumps(told, sort_keys=True), number)


@lru_cache(maxsize=16)
def _tuned(told: str, number: int) -> Tuning:
    return tuned(catalogue(), json.loads(told), number)
