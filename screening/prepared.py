"""Statements that PostgreSQL plans once for each connection, where it is asked the same again and again.

Planning a statement of many tables takes longer than answering it for one person's keys. PostgreSQL keeps the plan of
what was prepared under a name; the driver prepares nothing by itself. The plan is made without knowing the keys
(`plan_cache_mode` in the settings), so this is for statements that find little, by an index, whatever the keys are: a
list of keys only where it is short, since how many there are decides what is the best plan.
"""

from collections.abc import Sequence
from copy import copy
from hashlib import sha256
from typing import Any, Final
from weakref import WeakKeyDictionary

from django.db.backends.base.base import BaseDatabaseWrapper
from psycopg2.extensions import AsIs
from psycopg2.extensions import connection as DriverConnection  # noqa: N812  (a class)

Params = list[Any] | dict[Any, Any]
"""By place or by name, as the driver takes them."""

MOST: Final = 300
"""Statements prepared on one connection, since each plan takes the server some memory. Others are asked as they are."""

_prepared: WeakKeyDictionary[DriverConnection, set[str]] = WeakKeyDictionary()
"""What each connection has prepared, by name."""


class Prepared:
    """A statement with its parameters, of which some are keys: others each time."""

    def __init__(self, sql: str, params: Params, places: Sequence[Any]) -> None:
        """Of the parameters those at `places`, by number or by name, are keys; the others stay as they are."""
        self._sql, self._params, self._places = sql, params, places
        self._name = self._text = ""

    def asked(self, connection: BaseDatabaseWrapper, keys: Sequence[Any]) -> tuple[str, Params]:
        """What to execute, and with which parameters; `keys` are in the order of the places.

        Raises DatabaseError where PostgreSQL cannot prepare it.
        """
        with connection.cursor() as cursor:
            if not self._name:
                self._write_out(cursor)
            known = _prepared.setdefault(cursor.connection, set())
            if self._name not in known:
                if len(known) >= MOST:
                    return self.written_out(keys)
                with connection.wrap_database_errors:
                    cursor.cursor.execute(self._text)  # by the driver itself: it is no question of the page
                known.add(self._name)
        return f"EXECUTE {self._name} ({', '.join(['%s'] * len(keys))})" if keys else f"EXECUTE {self._name}", [*keys]

    def written_out(self, keys: Sequence[Any]) -> tuple[str, Params]:
        """The same as a statement that is planned anew, with these keys in sight."""
        return self._sql, self._filled(keys)

    def _write_out(self, cursor: Any) -> None:
        numbered = self._filled([AsIs(f"${number}") for number in range(1, len(self._places) + 1)])
        text = cursor.mogrify(self._sql, numbered).decode()
        name = f"statement_{sha256(text.encode()).hexdigest()[:24]}"
        self._text, self._name = f"PREPARE {name} AS {text}", name

    def _filled(self, keys: Sequence[Any]) -> Params:
        params = copy(self._params)
        for place, key in zip(self._places, keys, strict=True):
            params[place] = key
        return params
