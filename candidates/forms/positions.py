"""Forms of positions, of applications for them, and of the steps of an application."""

from collections.abc import Iterator, Mapping, Sequence
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

from candidates import checkplan, jurisdictions, stages
from candidates.forms.fields import CurrencyField, DayField, PastDayField, among, offer, text
from candidates.models import Application, Check, Jurisdiction, PlanLine, Position, Stage
from screening.models import User
from screening.overtaken import VersionMixin
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

PLAN_FIELDS = ("plan", "from", "within", "duty")
"""Beginnings of the names of a line's fields: how many, from which stage, within which time, by whom."""

DUTIES = [(duty.value, duty.label) for duty in (PlanLine.Duty.RECRUITER, PlanLine.Duty.HR_LEAD)]

MOST = 20


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
    within: BoundField
    duty: BoundField

    @property
    def fields(self) -> tuple[tuple[str | Promise, BoundField], ...]:
        """Its fields, each under the word of its column."""
        return (
            (_("How many"), self.count),
            (_("From stage"), self.stage),
            (_("Working days"), self.within),
            (_("Who does it"), self.duty),
        )


class PositionForm(OnceMixin, VersionMixin, BandForm):
    """A job with its pay band and check plan."""

    title = text(label=gettext_lazy("Title"), required=True, max_length=160)

    class Meta:
        model = Position
        fields = (
            "title",
            "seniority",
            "region",
            "jurisdiction",
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

    def __init__(self, *args: Any, plan: Sequence[PlanLine], rules: checkplan.Rules, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial.setdefault("version", self.instance.version)
        places = jurisdictions.all_in_order()
        place: Any = self.fields["jurisdiction"]
        place.queryset, place.empty_label, place.required = Jurisdiction.objects.order_by("place", "pk"), None, True
        place.help_text = _("Decides what may be asked from which stage on.")
        if self.initial.get("jurisdiction") is None:
            self.initial["jurisdiction"] = next((place.pk for place in places if place.is_default), None)
        lines = {line.kind: line for line in plan}
        people = _people()
        for kind, label in PLAN_KINDS.items():
            first = max(checkplan.earliest(kind, rules), Stage.INTERVIEWING, key=stages.ORDER.index)
            self._add_plan_fields(kind, label, lines.get(kind) or PlanLine(kind=kind, count=0, stage=first), people)

    @property
    def plan_rows(self) -> Iterator[PlanRow]:
        """The lines of the plan, for a table."""
        for kind, label in PLAN_KINDS.items():
            yield PlanRow(label, *(self[f"{name}_{kind}"] for name in PLAN_FIELDS))

    @property
    def work_fields(self) -> list[BoundField]:
        """What the work is."""
        return [self[name] for name in self._meta.fields or () if name != "jurisdiction" and name[:4] != "pay_"]

    @property
    def pay_fields(self) -> list[BoundField]:
        """What is paid for it."""
        return [self[name] for name in self._meta.fields or () if name.startswith("pay_")]

    def plan(self) -> list[PlanLine]:
        """The unsaved lines of a valid form."""
        given = self.cleaned_data
        return [
            PlanLine(
                kind=kind,
                count=given[f"plan_{kind}"],
                stage=given[f"from_{kind}"],
                within=given[f"within_{kind}"],
                **_duty(given[f"duty_{kind}"]),
            )
            for kind in PLAN_KINDS
            if given[f"plan_{kind}"]
        ]

    def values(self) -> dict[str, Any]:
        """The columns of a valid form."""
        return {name: self.cleaned_data[name] for name in self._meta.fields or ()}

    def typed(self) -> dict[str, Any]:
        """What was typed besides the plan, as the start of another form; nothing of it is checked yet."""
        of_plan = {f"{name}_{kind}" for kind in PLAN_KINDS for name in PLAN_FIELDS}
        return {
            name: field.widget.value_from_datadict(self.data, self.files, self.add_prefix(name))
            for name, field in self.fields.items()
            if name not in of_plan and name != "token"
        }

    def refuse_early(self, waits: Mapping[str, Stage], ruling: jurisdictions.Ruling) -> None:
        """Say at each line that asks too early from when on it may, and who says so."""
        for kind, stage in waits.items():
            rule = ruling.rules.get(kind)
            says = _("%(jurisdiction)s: not before “%(stage)s”.") % {
                "jurisdiction": ruling.name,
                "stage": stage.label,
            }
            source = rule.source if rule and rule.source else _("a cautious choice of ours")
            told = " ".join(part for part in (says, rule.says if rule else "", f"({source})") if part)
            self.add_error(f"from_{kind}", told)

    def _add_plan_fields(self, kind: str, label: str | Promise, line: PlanLine, people: list[tuple[str, str]]) -> None:
        count = forms.IntegerField(label=str(label), min_value=0, max_value=MOST, required=False)
        stage = forms.ChoiceField(
            label=_("%(check)s: from stage") % {"check": label},
            choices=[(stage.value, stage.label) for stage in stages.ORDER],
        )
        within = forms.IntegerField(
            label=_("%(check)s: within working days") % {"check": label},
            min_value=0,
            max_value=checkplan.MOST_WITHIN,
            required=False,
        )
        duty = forms.ChoiceField(
            label=_("%(check)s: who does it") % {"check": label}, choices=[*DUTIES, *people], required=False
        )
        usual = checkplan.WITHIN.get(kind, checkplan.USUAL_WITHIN)
        within.widget.attrs["placeholder"] = str(usual)
        count.initial, stage.initial, within.initial = line.count, line.stage, line.within
        duty.initial = str(line.person_id) if line.person_id else line.duty
        for name, field in zip(PLAN_FIELDS, (count, stage, within, duty), strict=True):
            self.fields[f"{name}_{kind}"] = field


def _people() -> list[tuple[str, str]]:
    """Who can do a check, by name."""
    active = User.objects.filter(is_active=True).order_by("name", "pk")
    return [(str(user.pk), user.name) for user in active if can(user, Permission.RUN_CHECKS)]


def _duty(told: str) -> dict[str, Any]:
    """Columns of who does it."""
    if told.isdecimal():
        return {"duty": PlanLine.Duty.PERSON, "person_id": int(told)}
    return {"duty": told or PlanLine.Duty.RECRUITER}


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
