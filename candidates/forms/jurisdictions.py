"""The form of a new version of what a jurisdiction says, a group of fields for each kind of check."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.forms import BoundField
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from candidates import checkplan, stages
from candidates.forms.fields import DayField, long_text, text
from candidates.forms.positions import MOST, PLAN_KINDS
from candidates.models import Jurisdiction, JurisdictionRule, JurisdictionVersion, Stage
from screening.overtaken import VersionMixin
from screening.submissions import OnceMixin

COLUMNS = ("count", "stage", "needs_consent", "paper", "note", "source")


@dataclass(frozen=True, slots=True)
class RuleRow:
    """The fields about one kind of check."""

    label: str | Promise
    fields: tuple[BoundField, ...]


class VersionForm(OnceMixin, VersionMixin):
    """What a jurisdiction says from a day on; it starts with what it says now, the newest version that was read."""

    in_force_on = DayField(
        label=gettext_lazy("In force from"),
        help_text=gettext_lazy("Today or later: what was in force before stays as it was."),
    )
    reason = text(
        label=gettext_lazy("What changed, and why"),
        required=True,
        max_length=500,
        help_text=gettext_lazy("The law, the guide or the advice it rests on. Others read it later."),
    )

    def __init__(
        self, *args: Any, rules: Mapping[str, JurisdictionRule], newest: int, today: date, **kwargs: Any
    ) -> None:
        super().__init__(*args, initial={"in_force_on": today, "version": newest}, **kwargs)
        self.rules, self.today = rules, today
        for kind, label in PLAN_KINDS.items():
            self._add_fields(kind, label, rules.get(kind))

    @property
    def own_fields(self) -> list[BoundField]:
        """What is asked once."""
        return [self["in_force_on"], self["reason"]]

    @property
    def rows(self) -> Iterator[RuleRow]:
        """What is asked of each kind of check."""
        for kind, label in PLAN_KINDS.items():
            yield RuleRow(label, tuple(self[f"{column}_{kind}"] for column in COLUMNS))

    def clean_in_force_on(self) -> date:
        """History is not rewritten."""
        day: date = self.cleaned_data["in_force_on"]
        if day < self.today:
            raise ValidationError(_("This day has passed: what was in force then stays as it was."))
        return day

    def clean(self) -> dict[str, Any]:
        """What holds in every jurisdiction holds in this one."""
        given = super().clean() or self.cleaned_data
        for kind in PLAN_KINDS:
            floor, stage = _floor(kind), given.get(f"stage_{kind}")
            if stage and stages.ORDER.index(Stage(stage)) < stages.ORDER.index(floor):
                told = _("In no jurisdiction is this asked before “%(stage)s”.")
                self.add_error(f"stage_{kind}", told % {"stage": floor.label})
            keeps = given.get(f"paper_{kind}") == JurisdictionRule.Paper.KEEP
            if keeps and kind in checkplan.NEVER_KEPT:
                self.add_error(f"paper_{kind}", _("Identity papers are looked at and never kept."))
        return given

    def new_version(self, jurisdiction: Jurisdiction) -> JurisdictionVersion:
        """The unsaved version of a valid form."""
        given = self.cleaned_data
        return JurisdictionVersion(jurisdiction=jurisdiction, in_force_on=given["in_force_on"], reason=given["reason"])

    def new_rules(self) -> list[JurisdictionRule]:
        """Its unsaved rules; a note that stays keeps its translation."""
        return [self._rule(kind) for kind in PLAN_KINDS]

    def _rule(self, kind: str) -> JurisdictionRule:
        given = self.cleaned_data
        before = self.rules.get(kind)
        values = {column: given[f"{column}_{kind}"] for column in COLUMNS}
        values["count"] = values["count"] or 0
        rule = JurisdictionRule(kind=kind, **values)
        if before and rule.note == before.says:
            rule.note, rule.note_fr = before.note, before.note_fr
        return rule

    def _add_fields(self, kind: str, label: str | Promise, rule: JurisdictionRule | None) -> None:
        own: dict[str, forms.Field] = {
            "count": forms.IntegerField(label=_("How many in a new plan"), min_value=0, max_value=MOST, required=False),
            "stage": forms.ChoiceField(label=_("Not before"), choices=[(one.value, one.label) for one in stages.ORDER]),
            "needs_consent": forms.BooleanField(label=_("The candidate agrees first"), required=False),
            "paper": forms.ChoiceField(label=_("Papers"), choices=JurisdictionRule.Paper.choices),
            "note": long_text(label=_("Note"), max_length=500, rows=2),
            "source": text(label=_("Source"), max_length=300, help_text=_("Empty: a cautious choice of your own.")),
        }
        for column, field in own.items():
            if rule:
                field.initial = rule.says if column == "note" else getattr(rule, column)
            self.fields[f"{column}_{kind}"] = field


def _floor(kind: str) -> Stage:
    """What holds everywhere, whatever a jurisdiction says."""
    ask = checkplan.ASKS.get(kind)
    return stages.OPENS[ask] if ask in checkplan.EVERYWHERE else Stage.APPLIED
