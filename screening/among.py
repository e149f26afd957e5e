"""A condition on many keys at once: `pk__among=[...]`, one array where `pk__in` writes a parameter for each key."""

from typing import Any

from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import Field, ForeignKey, Lookup
from django.db.models.sql.compiler import SQLCompiler


@Field.register_lookup
@ForeignKey.register_lookup
class Among(Lookup):
    """Whether a key is one of a list; the list is taken as it is, so it holds whole numbers and no rows."""

    lookup_name = "among"
    prepare_rhs = False
    template = "{} = ANY(%s)"

    def as_sql(self, compiler: SQLCompiler, connection: BaseDatabaseWrapper) -> tuple[str, tuple[Any, ...]]:
        """An array, as the text that PostgreSQL reads: a list of numbers takes the driver ten times as long."""
        column, values = self.process_lhs(compiler, connection)
        return self.template.format(column), (*values, f"{{{','.join(map(str, self.rhs))}}}")


@Field.register_lookup
@ForeignKey.register_lookup
class Passing(Among):
    """The same for rows that are walked through in an order of their own: each is looked up in the list as it passes.

    The database is not told how many keys there are. It would weigh each of them, to find the rows by the keys instead
    and put them in order afterwards, which takes longer where a page of the many is all that is wanted.
    """

    lookup_name = "passing"
    template = "({} IN (SELECT unnest(%s::bigint[]))) IS TRUE"
