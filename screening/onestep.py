"""All tables of an app made by one operation of a migration.

Django makes the models anew that are related to a model whenever an operation changes one, and nearly all of ours are
related to the candidate: a hundred tables made one by one take ten seconds of that. Here the models are made once, when
all of them are known, and then their tables.
"""

from typing import Any

from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.operations.base import Operation
from django.db.migrations.operations.models import CreateModel
from django.db.migrations.state import ProjectState


class MakeTables(Operation):
    """Make the tables of these models, in their order, on a database that has none of them."""

    reversible = False

    def __init__(self, *models: CreateModel) -> None:
        self.models = models

    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        """Add all the models; what was made of the state before would be made anew for each."""
        state.__dict__.pop("apps", None)
        for model in self.models:
            model.state_forwards(app_label, state)

    def database_forwards(
        self,
        app_label: str,
        schema_editor: BaseDatabaseSchemaEditor,
        from_state: ProjectState,
        to_state: ProjectState,
    ) -> None:
        """Make each table with its columns, indexes and constraints; foreign keys follow when all are there."""
        for one in self.models:
            model: Any = to_state.apps.get_model(app_label, one.name)
            if self.allow_migrate_model(schema_editor.connection.alias, model):
                schema_editor.create_model(model)

    def describe(self) -> str:
        """In the words of `migrate`."""
        return f"Make {len(self.models)} tables"
