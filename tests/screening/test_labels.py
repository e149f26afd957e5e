"""Labels of choices are those that Django tells."""

from typing import Any

import pytest
from django.apps import apps
from django.db import models
from django.utils import translation

from candidates.models import Check, Name
from screening.labels import Labelled

LABELLED = [model for model in apps.get_models() if issubclass(model, Labelled)]
CHOSEN = [(model, field) for model in LABELLED for field in model._meta.concrete_fields if field.choices]


@pytest.mark.parametrize(("model", "field"), CHOSEN, ids=[f"{model.__name__}.{field.name}" for model, field in CHOSEN])
@pytest.mark.parametrize("language", ["en", "fr-ca"])
def test_a_label_is_the_one_django_tells(
    model: type[models.Model], field: "models.Field[Any, Any]", language: str
) -> None:
    with translation.override(language):
        for value in [*dict(field.flatchoices), "none of these", ""]:
            row = model(**{field.attname: value})
            ours = getattr(row, f"get_{field.name}_display")()
            assert ours == models.Model._get_FIELD_display(row, field)  # type: ignore[attr-defined]  # Django's own


def test_there_are_some() -> None:
    assert {Check, Name} <= {model for model, _field in CHOSEN}
