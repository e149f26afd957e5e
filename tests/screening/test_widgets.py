"""Fields drawn by our own templates say what Django's say."""

from typing import Any

import pytest
from django import forms
from django.forms.renderers import DjangoTemplates, get_default_renderer
from django.test.html import parse_html

CHOICES = [("", "Any <level>"), (1, "One & two"), ("Grouped", [("a'b", 'A "b"'), ("é", "É")]), (True, "Yes")]


@pytest.mark.parametrize(
    ("widget", "value"),
    [
        (forms.Select(choices=CHOICES, attrs={"disabled": True, "hidden": False, "data-key": '"<k>"'}), "a'b"),
        (forms.Select(choices=[]), None),
        (forms.SelectMultiple(choices=CHOICES, attrs={"size": 4}), ["1", "é"]),
        (forms.NullBooleanSelect(), True),
        (forms.TextInput(attrs={"placeholder": "a <b>", "maxlength": 1_000, "required": True}), 'x "y"'),
        (forms.NumberInput(attrs={"step": 0.5}), 12_345.5),
        (forms.HiddenInput(), None),
        (forms.CheckboxInput(attrs={"checked": False}), True),
        (forms.DateInput(), "2026-03-02"),
    ],
)
def test_a_field_is_drawn_as_djangos_own_template_draws_it(widget: forms.Widget, value: Any) -> None:
    ours, djangos = (
        widget.render("field", value, {"id": "id_field"}, renderer)
        for renderer in (get_default_renderer(), DjangoTemplates())
    )
    assert parse_html(ours) == parse_html(djangos)
