"""Whom the words mean that somebody typed above the list, as conditions on applications.

How many are called so decides how they are found. Few are taken from the index of the search. Of thousands a page is
sooner found by looking at the rows in their order; and of more than the index is asked for, nothing else is left.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import reduce
from operator import and_
from typing import Final

from django.db.models import BooleanField, F, Func, IntegerField, Q, Value
from django.db.models.lookups import Exact

from candidates import emails, phones, search
from candidates.models import Fingerprint, LinkKind
from candidates.names import sortable
from screening.among import Keys
from screening.vault import fingerprints

WORD_BEGINS: Final = "(^|[^[:alnum:]])"

FEW: Final = 500
"""People of a name whose rows are always found by their keys, and put in order afterwards."""

MANY: Final = 7_000
"""People of a name whose rows are never found by their keys."""

MOST_SAMPLED: Final = 4_000
"""People of a name who are counted before all of them are: the newest, of whom most are open."""


@dataclass(frozen=True, slots=True)
class Called:
    """Who is meant; without words an empty condition.

    Two more may do in its place. Of many people `some` are the newest: they are sooner counted, and may be enough to
    tell that they are many. `passing` is the same as `people`, told so that rows are looked at in their order.
    """

    people: Q = field(default_factory=Q)
    some: Q = field(default_factory=Q)
    passing: Q = field(default_factory=Q)


def called(words: str, *, walked: bool = False) -> Called:
    """People by words of their names, or how these begin; by a whole e-mail address or phone number through its
    fingerprint, without reading any. With `walked` it is worth while to look at the rows in their order.
    """
    words = words.strip()
    digests: list[str] = []
    if "@" in words:
        try:
            digests = fingerprints(LinkKind.EMAIL, emails.comparable(emails.parse(words)))
        except emails.UnreadableEmailError:
            digests = []
    elif words.startswith("+") or sum(c.isdigit() for c in words) >= 7:
        try:
            digests = fingerprints(LinkKind.PHONE, phones.parse(words).e164)
        except phones.UnreadablePhoneError:
            digests = []
    if digests:
        return Called(Q(candidate__in=Fingerprint.objects.filter(digest__in=digests).values("candidate")))
    return _by_name(words, walked=walked)


def _by_name(words: str, *, walked: bool) -> Called:
    patterns = [f"{WORD_BEGINS}{re.escape(word)}" for word in sortable(words).split()]
    named = search.named(words) if patterns else None
    if named is None:
        return Called(_each(patterns, _seldom))
    keys, some, passing = named.candidates, Q(), Q()
    mostly = _each(patterns, _mostly)
    if len(keys) > MOST_SAMPLED:
        some = Q(candidate__among=Keys(sorted(keys)[-MOST_SAMPLED:])) & mostly
    if named.are_all and walked and len(keys) > FEW:
        passing = Q(candidate__passing=Keys(keys)) & mostly
    if named.are_all and len(keys) <= MANY:
        return Called(Q(candidate__among=Keys(keys)) & mostly, some, passing)
    return Called(_each(patterns, _seldom), some, passing)


def _each(patterns: Iterable[str], condition: Callable[[str], Q]) -> Q:
    return reduce(and_, map(condition, patterns), Q())


def _seldom(pattern: str) -> Q:
    """Whether a name has a match, told so that the database expects it of a third of all rows.

    Of a pattern as such it expects a handful in the whole table: it would gather all of them before it puts them in
    order, rather than look at the rows in their order until a page is full.
    """
    return Q(Func(F("candidate__name_sort"), Value(pattern), function="regexp_like", output_field=BooleanField()))


def _mostly(pattern: str) -> Q:
    """The same, told so that the database expects it of nearly all rows: of those that an index brought."""
    place = Func(F("candidate__name_sort"), Value(pattern), function="regexp_instr", output_field=IntegerField())
    return ~Q(Exact(place, 0))
