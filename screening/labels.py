"""Labels of choices, without a list of all of them."""

from functools import cache
from typing import Any

from django.db import models


class Labelled(models.Model):
    """A model whose get_..._display translates one label.

    Django puts the labels of all choices in a table first, for each value anew, and translates every one: that was a
    fifteenth of the time of a candidate's page.
    """

    class Meta:
        abstract = True

    def _get_FIELD_display(self, field: "models.Field[Any, Any]") -> str:  # noqa: N802  (Django's name)
        value = getattr(self, field.attname)
        return str(_labels(field).get(value, value))


@cache
def _labels(field: "models.Field[Any, Any]") -> dict[Any, Any]:
    return dict(field.flatchoices)
