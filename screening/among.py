"""A condition on many keys at once: `pk__among=[...]`, one array where `pk__in` writes a parameter for each key."""

from collections.abc import Iterable
from typing import Any

from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import Field, ForeignKey, Lookup
from django.db.models.sql.compiler import SQLCompiler


class Keys:
    """Keys as the array that PostgreSQL reads in a text: a list of numbers takes the driver ten times as long.

    Where thousands are asked for, these are what to pass to `among`: Django looks through a list for rows and
    expressions, more than once.
    """

    def __init__(self, keys: Iterable[int]) -> None:
        self.keys = keys
        self._quoted = b""

    def __conform__(self, _protocol: object) -> "Keys":
        """The driver asks who writes this into a statement."""
        return self

    def getquoted(self) -> bytes:
        """As it stands in the statement."""
        if not self._quoted:
            self._quoted = f"'{{{','.join(map(str, map(int, self.keys)))}}}'".encode()
        return self._quoted


@Field.register_lookup
@ForeignKey.register_lookup
class Among(Lookup):
    """Whether a key is one of a list; the list is taken as it is, so it holds whole numbers and no rows."""

    lookup_name = "among"
    prepare_rhs = False
    template = "{} = ANY(%s)"

    def as_sql(self, compiler: SQLCompiler, connection: BaseDatabaseWrapper) -> tuple[str, tuple[Any, ...]]:
        """One array, however many keys there are."""
        column, values = self.process_lhs(compiler, connection)
        return self.template.format(column), (*values, self.rhs if isinstance(self.rhs, Keys) else Keys(self.rhs))


@Field.register_lookup
@ForeignKey.register_lookup
class Passing(Among):
    """The same for rows that are walked through in an order of their own: each is looked up in the list as it passes.

    The database is not told how many keys there are. It would weigh each of them, to find the rows by the keys instead
    and put them in order afterwards, which takes longer where a page of the many is all that is wanted.
    """

    lookup_name = "passing"
    template = "({} IN (SELECT unnest(%s::bigint[]))) IS TRUE"
