"""A condition on many keys at once: `pk__among=[...]`, one array where `pk__in` writes a parameter for each key."""

from typing import Any

from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import Field, ForeignKey, Lookup
from django.db.models.sql.compiler import SQLCompiler


@Field.register_lookup
@ForeignKey.register_lookup
class Among(Lookup):
    """Whether a key is one of a list; the list is taken as it is, so it holds keys and no rows."""

    lookup_name = "among"
    prepare_rhs = False

    def as_sql(self, compiler: SQLCompiler, connection: BaseDatabaseWrapper) -> tuple[str, tuple[Any, ...]]:
        """An array costs the same to write and to read however many keys there are."""
        column, values = self.process_lhs(compiler, connection)
        return f"{column} = ANY(%s)", (*values, list(self.rhs))
