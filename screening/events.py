"""What people are told of: each event once, beside its noun, with the words it is told in and how it comes by mail.

A new event is one `Event` in the table of its floor (`candidates.notices.EVENTS`, `redflags.notices.EVENTS`), and a
call of `screening.actions.notices.tell` in the transaction that causes it.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any
from uuid import UUID

from django.db.models import Model, QuerySet
from django.utils.functional import Promise
from django.utils.module_loading import import_string

from screening.models import User, Way
from screening.roles import Permission
from screening.schedule import EVENTS, SUBJECTS


@dataclass(frozen=True, slots=True)
class Told:
    """What a notice tells of the row it is about, as that is now, in the language in use."""

    values: Mapping[str, object] = field(default_factory=dict)
    """What the words name besides `name` (the candidate) and `by` (who caused it)."""
    is_over: bool = False
    """Nothing is left to do: it is told no more by mail."""
    anchor: str = ""
    """Place on the page it leads to."""


Details = Callable[[Collection[int]], dict[int, Told]]


def _own_key(target: Model) -> int:
    return int(target.pk)


def _nothing(keys: Collection[int]) -> dict[int, Told]:
    return {key: Told() for key in keys}


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One kind of thing that people are told."""

    name: str
    """In rows and forms: lower case, stable."""
    label: Promise
    """In the table where people choose: what happened."""
    says: Promise
    """The notice itself; names `%(name)s`, `%(by)s` and what `details` brings."""
    concerns: Permission
    """Who can be told at all; the table of choices shows it to them."""
    page: str
    """Name of the route it leads to."""
    key_of: Callable[[Any], int] = _own_key
    """The argument of that route, from the row it is about."""
    details: Details = _nothing
    """What the rows with these keys tell, in one question; one that is gone is left out."""
    advice: Promise | str = ""
    """What to do about it, in a sentence."""
    way: Way = Way.DIGEST
    """How it comes unless the person chose otherwise; at once is for what cannot wait until tomorrow."""


@dataclass(frozen=True, slots=True)
class Subjects:
    """How notices learn of the people on file, whom this floor does not know."""

    visible_to: Callable[[User], "QuerySet[Any, Any]"]
    """Those a person may see now, as a query; each has a `pseudonym`."""
    names: Callable[[Iterable[UUID]], dict[UUID, str]]
    """Names by pseudonym."""


@cache
def events() -> dict[str, Event]:
    """Every event by its name, in the order of the tables."""
    tables: list[Iterable[Event]] = [import_string(name) for name in EVENTS]
    return {event.name: event for table in tables for event in table}


@cache
def subjects() -> Subjects:
    """The register behind the notices."""
    found: Subjects = import_string(SUBJECTS)
    return found
