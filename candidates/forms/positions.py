"""Forms of positions, of applications for them, and of the steps of an application."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.forms import BoundField
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from candidates import stages
from candidates.forms.fields import CurrencyField, DayField, PastDayField, among, offer, text
from candidates.models import Application, Check, PlanLine, Position, Stage
from screening.models import User
from screening.roles import Permission, can
from screening.submissions import OnceMixin

PLAN_KINDS: dict[str, str | Promise] = {
    "live_test": gettext_lazy("Live identity test"),
    **{
        kind.value: kind.label
        for kind in (
            Check.Kind.EMPLOYMENT,
            Check.Kind.REFERENCE,
            Check.Kind.EDUCATION,
            Check.Kind.ID_DOCUMENT,
            Check.Kind.ADDRESS,
            Check.Kind.BANK,
            Check.Kind.SANCTIONS,
            Check.Kind.CRIMINAL,
        )
    },
}
"""What a check plan can ask for."""

USUAL = {"live_test": 1, "employment": 2, "reference": 2, "education": 1, "id_document": 1}
"""The plan a new position starts with: the one that counts where a position has none."""

MOST = 20
_FIRST_STAGE = {
    "live_test": Stage.INTERVIEWING,
    "reference": Stage.INTERVIEWING,
    "employment": Stage.INTERVIEWING,
}


class VersionMixin(forms.Form):
    """Carries the version of the row that the form was read from."""

    version = forms.IntegerField(widget=forms.HiddenInput, min_value=0, max_value=2**31 - 1)

    def renew(self, version: int) -> None:
        """Put the same input on top of the row as it is now, for whoever was overtaken."""
        given: Any = self.data
        renewed = given.copy()
        renewed["version"] = str(version)
        self.data = renewed


class BandForm(forms.ModelForm):  # type: ignore[type-arg]  # not generic at run time
    """What is paid for such work, with where the figures come from."""

    pay_currency = CurrencyField(label=gettext_lazy("Currency"), required=False)
    pay_as_of = DayField(label=gettext_lazy("Figures of"), required=False)

    def clean(self) -> dict[str, Any]:
        """The figures are in order, and in some money."""
        given = super().clean() or self.cleaned_data
        figures = [(name, given[name]) for name in ("pay_low", "pay_median", "pay_high") if given.get(name) is not None]
        for (_lower, smaller), (name, larger) in pairwise(figures):
            if larger < smaller:
                self.add_error(name, _("This is less than the figure before it."))
        for name, amount in figures:
            if amount <= 0:
                self.add_error(name, _("An amount is more than nothing."))
        if figures and not given.get("pay_currency") and "pay_currency" not in self.errors:
            self.add_error("pay_currency", _("Say in which currency."))
        return given


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One line of the plan in the form."""

    label: str | Promise
    count: BoundField
    stage: BoundField


class PositionForm(OnceMixin, VersionMixin, BandForm):
    """A job with its pay band and check plan."""

    title = text(label=gettext_lazy("Title"), required=True, max_length=160)

    class Meta:
        model = Position
        fields = (
            "title",
            "seniority",
            "region",
            "risk",
            "is_open",
            "crypto_is_normal",
            "asks_view_first",
            "pay_low",
            "pay_median",
            "pay_high",
            "pay_currency",
            "pay_period",
            "pay_source",
            "pay_as_of",
        )

    def __init__(self, *args: Any, plan: list[PlanLine], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial["version"] = self.instance.version
        lines = {line.kind: line for line in plan}
        for kind, label in PLAN_KINDS.items():
            self._add_plan_fields(kind, label, lines.get(kind))

    @property
    def plan_rows(self) -> Iterator[PlanRow]:
        """The lines of the plan, for a table."""
        for kind, label in PLAN_KINDS.items():
            yield PlanRow(label, self[f"plan_{kind}"], self[f"from_{kind}"])

    @property
    def work_fields(self) -> list[BoundField]:
        """What the work is."""
        return [self[name] for name in self._meta.fields or () if not name.startswith("pay_")]

    @property
    def pay_fields(self) -> list[BoundField]:
        """What is paid for it."""
        return [self[name] for name in self._meta.fields or () if name.startswith("pay_")]

    def plan(self) -> list[PlanLine]:
        """The unsaved lines of a valid form."""
        given = self.cleaned_data
        return [
            PlanLine(kind=kind, count=given[f"plan_{kind}"], stage=given[f"from_{kind}"])
            for kind in PLAN_KINDS
            if given[f"plan_{kind}"]
        ]

    def values(self) -> dict[str, Any]:
        """The columns of a valid form."""
        return {name: self.cleaned_data[name] for name in self._meta.fields or ()}

    def _add_plan_fields(self, kind: str, label: str | Promise, line: PlanLine | None) -> None:
        is_new = self.instance.pk is None
        count = forms.IntegerField(label=str(label), min_value=0, max_value=MOST, required=False)
        stage = forms.ChoiceField(
            label=_("%(check)s: from stage") % {"check": label},
            choices=[(stage.value, stage.label) for stage in stages.ORDER],
        )
        count.initial = line.count if line else USUAL.get(kind, 0) if is_new else 0
        stage.initial = line.stage if line else _FIRST_STAGE.get(kind, Stage.OFFER)
        self.fields[f"plan_{kind}"], self.fields[f"from_{kind}"] = count, stage


class ApplicationForm(OnceMixin, VersionMixin, forms.ModelForm):  # type: ignore[type-arg]  # not generic at run time
    """What a person applies for, and who looks after it."""

    role = text(label=gettext_lazy("Role, as the application words it"))
    channel = text(label=gettext_lazy("Channel"), max_length=80)
    applied_on = PastDayField(label=gettext_lazy("Applied on"), required=False)

    class Meta:
        model = Application
        fields = ("position", "role", "channel", "applied_on", "recruiter")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial["version"] = self.instance.version
        kept = self.instance.position_id
        positions = Position.objects.filter(is_open=True) | Position.objects.filter(pk=kept)
        among(self.fields["position"], positions.order_by("title", "pk"))
        among(self.fields["recruiter"], User.objects.filter(pk__in=_recruiters()).order_by("name", "pk"))

    def clean(self) -> dict[str, Any]:
        """Somebody applies for something."""
        given = super().clean() or self.cleaned_data
        if not given.get("position") and not given.get("role"):
            self.add_error("role", _("Choose a position, or say what the person applied for."))
        return given

    def values(self) -> dict[str, Any]:
        """The columns of a valid form."""
        return {name: self.cleaned_data[name] for name in self._meta.fields or ()}


class StageForm(OnceMixin, VersionMixin):
    """One step of an application, with its day and, where one is needed, its reason."""

    after = forms.ChoiceField(label=gettext_lazy("Next stage"), widget=forms.RadioSelect)
    on = DayField(label=gettext_lazy("On"))
    reason = text(label=gettext_lazy("Reason"), max_length=500)

    def __init__(self, *args: Any, application: Application, by: User, today: date, **kwargs: Any) -> None:
        initial = {"on": today, "version": application.version}
        super().__init__(*args, initial=initial, **kwargs)
        self.application, self.by, self.today = application, by, today
        self.fields["reason"].help_text = _("Needed for closing, reopening, and steps back. It stays on file.")
        self.is_overtaken = self.is_bound and self.data.get("version") != str(application.version)
        self.withheld: list[Stage] = []
        if self.is_overtaken:  # the action tells a second click from a second person; neither takes a step
            offer(self.fields["after"], Stage.choices)
        else:
            self._offer_steps()

    def renew(self, version: int) -> None:
        """Offer the steps from where the application is now, too."""
        super().renew(version)
        self._offer_steps()

    def clean_on(self) -> date:
        """A step that was taken."""
        day: date = self.cleaned_data["on"]
        if day > self.today:
            raise ValidationError(_("This day is still to come: take the step when it happens."))
        return day

    def clean(self) -> dict[str, Any]:
        """Some steps are only taken with a written reason."""
        given = super().clean() or self.cleaned_data
        after = given.get("after")
        if self.is_overtaken:
            return given
        if after and not given.get("reason") and stages.needs_reason(self.application.stage, after):
            self.add_error("reason", _("Write why, in your own words."))
        return given

    def _offer_steps(self) -> None:
        steps = stages.next_steps(self.application.stage)
        allowed = [step for step in steps if self._may(step)]
        self.withheld = [step for step in steps if step not in allowed]
        offer(self.fields["after"], [(step.value, self._label(step)) for step in allowed])

    def _may(self, step: Stage) -> bool:
        return not stages.is_decision(self.application.stage, step) or can(self.by, Permission.DECIDE)

    def _label(self, step: Stage) -> str:
        if stages.goes_back(self.application.stage, step):
            return _("Back to: %(stage)s") % {"stage": step.label}
        return str(step.label)


def _recruiters() -> list[int]:
    """People who can look after an application."""
    active = User.objects.filter(is_active=True)
    return [user.pk for user in active if can(user, Permission.EDIT_CANDIDATES)]
