"""Fields drawn by our own templates say what Django's say."""

from typing import Any

import pytest
from django import forms
from django.forms.renderers import DjangoTemplates, get_default_renderer
from django.test.html import parse_html
from django.utils import translation
from django.utils.translation import gettext_lazy

from screening.templatetags.screening import _drawn_groups, drawn

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


class _Chosen(forms.Form):
    colour = forms.ChoiceField(label="Colour", required=False, choices=[("r", "Red"), ("g", gettext_lazy("Search"))])
    words = forms.CharField(label="Words", required=False)
    mine = forms.BooleanField(label="Mine", required=False)


def test_a_field_is_drawn_as_its_group_for_each_value_and_language() -> None:
    for language in ("en", "fr-ca", "en"):
        with translation.override(language):
            for colour in ("r", "g", "", "none of these", "r"):
                form = _Chosen({"colour": colour, "words": colour and f"words of {colour}", "mine": colour[:1] == "r"})
                for field in form.visible_fields():
                    assert drawn(field) == field.as_field_group()


def test_other_choices_are_drawn_anew() -> None:
    form = _Chosen({})
    form.fields["colour"].choices = [("b", "Blue")]  # type: ignore[attr-defined]
    assert "Blue" in drawn(form["colour"])
    assert "Red" in drawn(_Chosen({})["colour"])


def test_what_somebody_typed_is_not_kept() -> None:
    drawn(_Chosen({"words": "Jordan Whitfield"})["words"])
    assert not [key for key in _drawn_groups if "Jordan Whitfield" in str(key)]
