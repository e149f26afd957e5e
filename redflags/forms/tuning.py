"""The forms in which rules are set: one rule, why a set should come into force, and why an earlier one returns."""

from datetime import date
from math import ceil, floor
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from redflags.engine.rule import Param, Rule
from redflags.engine.tuning import Setting, lives
from redflags.engine.vocabulary import Life
from redflags.rulebook.words import number
from screening import clock
from screening.foureyes import SHORTEST_REASON
from screening.overtaken import VersionMixin
from screening.submissions import OnceMixin

LIFE_LABELS = {
    Life.STABLE: gettext_lazy("In use: what it finds counts"),
    Life.SHADOW: gettext_lazy("On trial: it is run and counted, and moves nothing"),
    Life.RETIRED: gettext_lazy("Retired: it is not run"),
}
SHORTEST = 5
"""Characters; shorter reasons say nothing to whoever looks later."""


class RuleForm(OnceMixin, VersionMixin):
    """One rule's status and thresholds: only those it declares, each within its bounds."""

    life = forms.ChoiceField(label=gettext_lazy("Status"), widget=forms.RadioSelect)

    def __init__(self, rule: Rule, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.rule = rule
        self.fields["life"].choices = [(life, LIFE_LABELS[life]) for life in LIFE_LABELS if life in lives(rule)]  # type: ignore[attr-defined]  # a choice field has them
        for name, param in rule.params.items():
            self.fields[field_name(name)] = _field(param)

    @classmethod
    def of(cls, rule: Rule, one: Setting, version: int) -> "RuleForm":
        """The form as it is first shown."""
        params = {field_name(name): number(value) for name, value in one.params.items()}
        return cls(rule, initial={"life": one.life, "version": version, **params})

    def wanted(self) -> Setting:
        """The setting of a valid form."""
        given = self.cleaned_data
        return Setting(Life(given["life"]), {name: given[field_name(name)] for name in self.rule.params})


def field_name(param: str) -> str:
    """What the field of a threshold is called; a rule may name one as it likes."""
    return f"param_{param}"


def _field(param: Param) -> forms.Field:
    source = _("our own judgement") if param.source == "ours" else param.source
    about = _("Ships with %(default)s (%(source)s); from %(least)s to %(most)s.") % {
        "default": number(param.default),
        "source": source,
        "least": number(param.least),
        "most": number(param.highest),
    }
    label = param.unit[:1].upper() + param.unit[1:]
    if param.whole:
        return forms.IntegerField(
            label=label, help_text=about, min_value=ceil(param.least), max_value=floor(param.highest)
        )
    return forms.FloatField(label=label, help_text=about, min_value=param.least, max_value=param.highest)


class RehearseForm(forms.Form):
    """The day at whose end everybody is replayed."""

    as_of = forms.DateField(
        label=gettext_lazy("With what was known at the end of"),
        widget=forms.DateInput(attrs={"type": "date"}),
        help_text=gettext_lazy("Today, or a day in the past: nothing learned later is used."),
    )

    def clean_as_of(self) -> date:
        """A day that has come."""
        day: date = self.cleaned_data["as_of"]
        if day > clock.today():
            raise ValidationError(_("That day has not come yet: choose today or one in the past."))
        return day


class ProposeForm(forms.Form):
    """Why a set should come into force."""

    reason = forms.CharField(
        label=gettext_lazy("Why the rules should change"),
        max_length=1_000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=gettext_lazy("It stays in the history, for whoever asks later."),
    )
    version = forms.IntegerField(widget=forms.HiddenInput, min_value=0, max_value=2**31 - 1)

    def __init__(self, *args: Any, alone: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.alone = alone

    def clean_reason(self) -> str:
        """A reason; where one person stands in for two, a longer one."""
        return _said(self.cleaned_data["reason"], alone=self.alone)


class RollBackForm(OnceMixin, forms.Form):
    """Why an earlier set returns."""

    reason = forms.CharField(
        label=gettext_lazy("Why it returns"), max_length=1_000, widget=forms.Textarea(attrs={"rows": 2})
    )

    def clean_reason(self) -> str:
        """A reason."""
        return _said(self.cleaned_data["reason"], alone=False)


class VersionForm(forms.Form):
    """A step that needs no words, on the draft as it was read."""

    version = forms.IntegerField(widget=forms.HiddenInput, min_value=0, max_value=2**31 - 1)


def _said(told: str, *, alone: bool) -> str:
    reason = told.strip()
    if len(reason) < SHORTEST:
        raise ValidationError(_("Write a few words, so that whoever looks later knows why."))
    if alone and len(reason) < SHORTEST_REASON:
        raise ValidationError(
            _("You decide this alone: write at least %(number)s characters."), params={"number": SHORTEST_REASON}
        )
    return reason
