"""Statements that Django composes once a process and asks again and again with other keys in them.

Composing a query takes longer than PostgreSQL needs to answer it by an index, and only its keys are others each time:

    @composed
    def _written(is_read: bool, *, person: int) -> QuerySet[Note]:
        return Note.objects.filter(is_read=is_read, person=person)

    _written(False, person=user.pk)  # a list

What is passed by place shapes the statement: one is kept for each. What is passed by name is a key, or a list of keys
for `among`; while the statement is composed a number that no row has stands in for each, and whenever it is asked the
keys take those places; where they are single ones, PostgreSQL keeps its plan as well (`screening.prepared`). So the
function must not decide by what it gets by name, and it starts from a model's manager: what a row's own manager knows
of that row, and what is to be prefetched, is left out.
"""

from collections.abc import Callable, Iterable, Mapping
from copy import copy
from functools import lru_cache, update_wrapper
from typing import Any, Final, Generic, NoReturn, TypeVar

from django.core.exceptions import EmptyResultSet
from django.db import connection, connections
from django.db.models import QuerySet
from django.utils import timezone

from screening.among import Keys
from screening.prepared import Prepared

T = TypeVar("T")

Key = int | Iterable[int]

KEPT: Final = 128
"""Statements kept of one function: those used last."""

_LARGEST: Final = 2**63 - 1
"""No key of a row is larger; an address may hold a longer number."""

_STAND_IN: Final = 2_147_400_000
"""The first number that stands in for a key: it fits every column of numbers, and no row of ours will have it."""


class Statement(Generic[T]):
    """One statement, and the places of its keys."""

    def __init__(
        self,
        compose: Callable[[Mapping[str, Any]], "QuerySet[Any, T]"],
        names: Mapping[str, bool],
        *,
        keeps_plan: bool = False,
    ) -> None:
        """Compose it with a stand-in for each name; true for a list of keys. With `keeps_plan` it is planned once.

        Raises ValueError where a key cannot be replaced: one of several, or a list that is asked for without `among`.
        Raises RuntimeError where composing it asks the database: what it answers now would be kept.
        """
        standing = {name: [n] if is_list else n for n, (name, is_list) in enumerate(names.items(), _STAND_IN)}
        with connection.execute_wrapper(_refuse):
            self._rows = compose(standing)
            self._compiler = self._rows.query.get_compiler(self._rows.db)
            try:
                self._sql, params = self._compiler.as_sql()
            except EmptyResultSet:  # there is nothing to be found, whatever the keys
                self._sql, params = "", ()
        keys = [self._key_in(value, standing) for value in params]
        self._names = [name for name in keys if name]
        self._keeps_plan = keeps_plan
        self._prepared = Prepared(self._sql, list(params), [place for place, name in enumerate(keys) if name])

    def _key_in(self, value: object, standing: Mapping[str, int | list[int]]) -> str | None:
        held = list(value.keys) if isinstance(value, Keys) else value
        for name, stand_in in standing.items():
            if type(held) is type(stand_in) and held == stand_in:
                return name
            if str(stand_in[0] if isinstance(stand_in, list) else stand_in) in str(held):
                raise ValueError(f"a query for {self._rows.model.__name__} has {name} where it cannot be replaced")
        return None

    def ask(self, key: Callable[[str], Key]) -> list[T]:
        """The rows for these keys, made by Django as it makes all rows; only keys that are used are looked up."""
        if not self._sql:
            return []
        wanted = [key(name) for name in self._names]
        if any(isinstance(one, int) and one > _LARGEST for one in wanted):
            return []
        compiler = copy(self._compiler)
        compiler.connection = connections[self._rows.db]  # each thread has its own
        keys = [one if isinstance(one, int) else Keys(one) for one in wanted]
        compiler.as_sql = lambda *_args, **_options: (
            self._prepared.asked(compiler.connection, keys) if self._keeps_plan else self._prepared.written_out(keys)
        )
        query = copy(self._rows.query)
        query.get_compiler = lambda *_args, **_options: compiler  # type: ignore[method-assign]
        asked = type(self._rows)(model=self._rows.model, query=query, using=self._rows.db)
        asked._iterable_class = self._rows._iterable_class
        asked._fields = self._rows._fields  # type: ignore[attr-defined]  # the stubs leave it out
        return list(asked)


class Composed(Generic[T]):
    """A function that composes a statement, called for its rows."""

    def __init__(self, compose: Callable[..., "QuerySet[Any, T]"], *, for_few: bool = False) -> None:
        self._compose, self._for_few = compose, for_few
        self._statement = lru_cache(maxsize=KEPT)(self._composed)
        update_wrapper(self, compose)

    def __call__(self, *shape: Any, **keys: Key) -> list[T]:
        """The rows for these keys."""
        names = tuple((name, not isinstance(key, int)) for name, key in keys.items())
        return self._statement(timezone.get_current_timezone_name(), shape, names).ask(keys.__getitem__)

    def _composed(
        self, _zone: str, shape: tuple[Any, ...], names: tuple[tuple[str, bool], ...]
    ) -> Statement[T]:  # the zone: days of instants are those of the zone in use
        has_list = any(is_list for _name, is_list in names)  # how long it is decides what is the best plan
        keeps_plan = self._for_few or not has_list
        return Statement(lambda keys: self._compose(*shape, **keys), dict(names), keeps_plan=keeps_plan)


def _refuse(*_asked: object) -> NoReturn:
    raise RuntimeError("a statement that is kept is composed without asking the database")


def composed(compose: Callable[..., "QuerySet[Any, T]"]) -> Composed[T]:
    """Make of a function that returns a query one that returns its rows; see the top of this file."""
    return Composed(compose)


def composed_for_few(compose: Callable[..., "QuerySet[Any, T]"]) -> Composed[T]:
    """The same for lists of at most a page's keys: PostgreSQL keeps its plan, whatever number of them there is."""
    return Composed(compose, for_few=True)
