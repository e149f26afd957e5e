"""What every form of a fact shares: whose it is, how it relates to what stands, and what a change is supported by."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from candidates.checkplan import NO_RULES, Rules, openings
from candidates.forms.fields import DayField, long_text, text
from candidates.models import Candidate, Evidence, Fact, Relation, Source, Stage
from candidates.stages import Ask, may_ask
from screening.models import User
from screening.submissions import OnceMixin
from screening.vault import Sealed

OF_THE_CHANGE = ("effective_on", "reason", "evidence", "evidence_note")
"""Columns that tell of a change; a correction of another column keeps them."""

ONLY_IF_VOLUNTEERED = gettext_lazy("At this stage it may only be recorded if nobody asked for it: tick the box if so.")
A_YEAR = timedelta(days=366)


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What a form is filled in for: by whom, about whom, and in place of which fact."""

    candidate: Candidate
    by: User
    today: date
    relation: Relation = Relation.ADDS
    replaced: Fact | None = None
    stage: Stage = Stage.APPLIED  # the furthest of the person's applications: decides what may be asked
    rules: Rules = field(default_factory=lambda: NO_RULES)  # what its jurisdiction says

    @property
    def opens(self) -> Mapping[Ask, Stage]:
        """From which stage on each thing may be asked for."""
        return openings(self.rules)


class FactForm(OnceMixin, forms.ModelForm):  # type: ignore[type-arg]  # not generic at run time
    """A form that makes one unsaved fact; subclasses name the model and the fields."""

    fixed: dict[str, Any] = {}
    """Columns that are not asked, because the noun already says them."""

    changing: tuple[str, ...] = ()
    """Fields that only a real change asks for."""

    ask: ClassVar[Ask | None] = None
    """What recording it would mean to have asked for; locked until the stage allows it."""

    instance: Fact

    source: Any = forms.ChoiceField(label=gettext_lazy("Who says so"), choices=Source.choices)
    note: Any = long_text(
        label=gettext_lazy("Note"), help_text=gettext_lazy("What you saw or heard, in your own words.")
    )

    def __init__(self, *args: Any, setting: Setting, **kwargs: Any) -> None:
        self.setting = setting
        kwargs["instance"] = self._blank()
        kwargs["initial"] = {**self._standing(), **kwargs.get("initial", {})}
        super().__init__(*args, **kwargs)
        if setting.relation != Relation.CHANGES:
            for name in self.changing:
                self.fields.pop(name, None)
        if self.ask and self.is_locked(self.ask):
            self.fields["volunteered"] = volunteered(required=True)
        self.order_fields(self.field_order or [*self.own, *OF_THE_CHANGE, "source", "note"])
        self.adapt()

    @property
    def own(self) -> tuple[str, ...]:
        """The columns that the noun itself asks for."""
        return tuple(self._meta.fields or ())

    def is_locked(self, ask: Ask) -> bool:
        """Whether the stage does not allow to ask for this yet; mending what is on file asks for nothing."""
        return self.setting.relation != Relation.CORRECTS and not may_ask(ask, self.setting.stage, self.setting.opens)

    def adapt(self) -> None:
        """Hook of the nouns: last changes of the fields."""

    def fact(self) -> Fact:
        """The unsaved fact of a valid form."""
        return self.instance

    def _blank(self) -> Fact:
        kept: dict[str, Any] = {}
        if self.setting.relation == Relation.CORRECTS and self.setting.replaced:
            columns = {field.name for field in self.setting.replaced._meta.concrete_fields}
            kept = {name: getattr(self.setting.replaced, name) for name in OF_THE_CHANGE if name in columns}
        model: type[Fact] = self._meta.model
        return model(
            **{
                **kept,
                **self.fixed,
                "candidate": self.setting.candidate,
                "relation": self.setting.relation,
                "replaces": self.setting.replaced,
            }
        )

    def _standing(self) -> dict[str, Any]:
        """What the form starts with when it takes the place of a fact; a new value starts without the old one."""
        replaced = self.setting.replaced
        if replaced is None:
            return {}
        columns = {field.name for field in replaced._meta.concrete_fields}  # a file to upload is a field, no column
        values = {name: _shown(getattr(replaced, name)) for name in [*self.own, "source", "note"] if name in columns}
        if self.setting.relation == Relation.CHANGES:
            return {name: value for name, value in values.items() if name in self.kept_by_a_change()}
        return values

    def kept_by_a_change(self) -> tuple[str, ...]:
        """Fields that a change leaves as they were: the slot, the purpose, the kind."""
        return ()

    def _post_clean(self) -> None:
        """Columns that every fact has are not on the subclass's list of fields, so they are set here."""
        for name in ("source", "note", *OF_THE_CHANGE):
            if name in self.fields and name in self.cleaned_data:
                setattr(self.instance, name, self.cleaned_data[name])
        super()._post_clean()  # type: ignore[misc]  # Django's own hook, which its types leave out


class ValueForm(FactForm):
    """A fact that stands until another takes its place."""

    changing = ("reason", "evidence", "evidence_note")
    dated = True  # a new value says since when; where that means nothing, only a change does

    effective_on = DayField(label=gettext_lazy("Since when"), required=False)
    reason = text(label=gettext_lazy("Reason given"), max_length=500)
    evidence = forms.ChoiceField(
        label=gettext_lazy("What supports the change"), choices=Evidence.choices, widget=forms.RadioSelect
    )
    evidence_note = text(label=gettext_lazy("What was seen"), max_length=500)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        relation = self.setting.relation
        if relation == Relation.CORRECTS or (relation == Relation.ADDS and not self.dated):
            del self.fields["effective_on"]

    def clean_effective_on(self) -> date | None:
        """A change may be announced, but not for a day that is a year away: that is a slip of the key."""
        day: date | None = self.cleaned_data["effective_on"]
        if day and day > self.setting.today + A_YEAR:
            raise ValidationError(_("This day is more than a year away."))
        return day


class DatedForm(FactForm):
    """A fact with a day of its own."""

    on = DayField(label=gettext_lazy("Date"), required=False)

    def clean_on(self) -> date | None:
        """What happened did not happen tomorrow."""
        day: date | None = self.cleaned_data["on"]
        if day and day > self.setting.today:
            raise ValidationError(_("This day is still to come: record it once it happened."))
        return day


def volunteered(*, required: bool) -> forms.BooleanField:
    """The box that has to be ticked for what may not be asked yet."""
    return forms.BooleanField(
        label=gettext_lazy("It was volunteered or came in a file; nobody asked for it"),
        required=required,
        error_messages={"required": ONLY_IF_VOLUNTEERED},
    )


def _shown(value: object) -> object:
    return value.open() if isinstance(value, Sealed) and value else value
