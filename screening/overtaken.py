"""Two people at one form: who comes second sees both versions field by field, and keeps what he or she typed.

A form that edits something stored carries what it was read at: the version of the row, or a mark of its values. Where
that is no longer so, the action raises, nothing is written, and the view shows the form again (409), on top of what is
stored by then.
"""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.forms import BoundField
from django.utils import formats
from django.utils.translation import gettext as _


@dataclass(frozen=True, slots=True)
class Difference:
    """A field that now holds another value than the one typed."""

    label: str
    stored: str
    typed: str


@dataclass(frozen=True, slots=True)
class Overtaken:
    """What somebody else saved meanwhile."""

    differences: tuple[Difference, ...]
    is_compared: bool  # False: the form asks for something of its own, and holds no value of what is stored


class StaleVersionError(Exception):
    """Somebody else changed the row after it was read; nothing was written."""


class VersionMixin(forms.Form):
    """Carries the version of the row that the form was read from."""

    version = forms.IntegerField(widget=forms.HiddenInput, min_value=0, max_value=2**31 - 1)

    def renew(self, version: int) -> None:
        """Put the same input on top of the row as it is now, for whoever was overtaken."""
        given: Any = self.data
        renewed = given.copy()
        renewed["version"] = str(version)
        self.data = renewed


class SeenMixin(forms.Form):
    """Carries a mark of the values it was read from, for rows without a version; "" compares nothing."""

    seen = forms.CharField(widget=forms.HiddenInput, max_length=16, required=False)

    def renew(self, seen: str) -> None:
        """Put the same input on top of the values as they are now, for whoever was overtaken."""
        given: Any = self.data
        renewed = given.copy()
        renewed["seen"] = seen
        self.data = renewed


def mark(*values: object) -> str:
    """A short mark of values; the same ones in any order of a collection give the same mark."""
    told = [_in_order(value) for value in values]
    return hashlib.sha256(repr(told).encode()).hexdigest()[:16]


def _in_order(value: object) -> object:
    if isinstance(value, dict):
        return sorted((str(key), str(one)) for key, one in value.items())
    return sorted(map(str, value)) if isinstance(value, list | set | tuple) else str(value)


def refuse_stale(seen: str, *values: object) -> None:
    """Refuse to write over values that are no longer those a form was read from. Raises StaleVersionError."""
    if seen and seen != mark(*values):
        raise StaleVersionError


def on_top(typed: Any, stored: forms.BaseForm) -> Overtaken:
    """Let a refused form go on top of what is stored now, and say where the two differ.

    `stored` is the same form as it would be shown to somebody who opens it now.
    """
    name = "version" if "version" in stored.fields else "seen"
    typed.renew(stored[name].value())
    return compare(typed, stored)


def compare(typed: forms.BaseForm, stored: forms.BaseForm) -> Overtaken:
    """Where what was typed and what is stored differ, in words; fields that are stored nowhere are left out."""
    pairs = [(field, stored[field.name]) for field in typed.visible_fields() if _is_stored(stored, field.name)]
    told = [(str(theirs.label), words(theirs), words(mine)) for mine, theirs in pairs]
    differences = tuple(Difference(*each) for each in told if each[1] != each[2])
    return Overtaken(differences, is_compared=bool(pairs))


def words(field: BoundField) -> str:
    """The value of a field as people read it, the same for a stored and for a typed one."""
    choices = getattr(field.field, "choices", None)
    value = field.value()
    if choices is not None:
        chosen = {str(one) for one in (value if isinstance(value, list | tuple | set) else [value])}
        return ", ".join(label for key, label in _flat(choices) if key in chosen) or _("none")
    try:
        return _plain(field.field.to_python(value))
    except ValidationError:
        return str(value)


def _is_stored(stored: forms.BaseForm, name: str) -> bool:
    if name not in stored.fields or isinstance(stored.fields[name], forms.FileField):
        return False
    return name in stored.initial or stored.fields[name].initial is not None


def _plain(value: object) -> str:
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if value in (None, "", []):
        return _("none")
    if isinstance(value, list):
        return ", ".join(_plain(one) for one in value)
    if isinstance(value, time):
        return f"{value:%H:%M}"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal | float):
        return str(formats.localize(Decimal(str(value)).normalize() + 0))
    return str(value).replace("\r\n", "\n").strip()


def _flat(choices: Iterable[tuple[Any, Any]]) -> Iterator[tuple[str, str]]:
    """Key and label of each choice, groups taken apart."""
    for key, label in choices:
        if isinstance(label, list | tuple):
            yield from _flat(label)
        else:
            yield str(key), str(label)
