"""The filters of the candidate list; they live in the address, so that a list can be bookmarked and shared."""

from datetime import date
from typing import Any

from django import forms
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from candidates.models import Position, Stage
from redflags.models import Level
from redflags.register import ORDER_LABELS, SERIOUS, UNASSESSED, Filters, Order


class CandidateFilter(forms.Form):
    """Every field is optional, and what cannot be read is left out rather than refused."""

    q = forms.CharField(
        label=_("Search"),
        required=False,
        max_length=200,
        widget=forms.TextInput(
            attrs={
                "type": "search",
                "placeholder": _("Name, whole e-mail address or phone number"),
                "autocomplete": "off",
            }
        ),
    )
    level = forms.ChoiceField(
        label=_("Level"),
        required=False,
        choices=[
            ("", _("Any level")),
            *reversed(Level.choices),
            (SERIOUS, _("Hold or escalate")),
            (UNASSESSED, _("Not yet assessed")),
        ],
    )
    stage = forms.ChoiceField(
        label=_("Stage"),
        required=False,
        choices=[("", _("All but closed")), *Stage.choices, ("any", _("Any stage"))],
    )
    position = forms.ModelChoiceField(
        label=_("Position"), required=False, queryset=Position.objects.none(), empty_label=_("Any position")
    )
    due = forms.ChoiceField(
        label=_("Due"),
        required=False,
        choices=[("", _("Whenever")), ("overdue", _("Today or late")), ("soon", _("Within a week"))],
    )
    order = forms.ChoiceField(label=_("Order"), required=False, choices=list(ORDER_LABELS.items()))
    mine = forms.BooleanField(label=_("Mine"), required=False)
    links = forms.BooleanField(label=_("With links"), required=False)
    # What figures lead to: set by a link, kept while somebody filters on, shown as words that can be taken away.
    assurance = forms.ChoiceField(
        label=_("Assurance"),
        required=False,
        widget=forms.HiddenInput,
        choices=[
            ("none", _("nothing verified")),
            ("some", _("less than half")),
            ("most", _("half and more")),
            ("all", _("everything")),
        ],
    )
    late = forms.ChoiceField(
        label=_("Late"),
        required=False,
        widget=forms.HiddenInput,
        choices=[
            ("checks", _("checks")),
            ("interviews", _("outcomes of interviews")),
            ("visits", _("visits")),
            ("plan", _("checks of the plan that nobody asked for")),
            ("after_hire", _("tasks after a hire")),
        ],
    )
    rule = forms.SlugField(label=_("Rule"), required=False, max_length=8, widget=forms.HiddenInput)
    finding = forms.ChoiceField(
        label=_("Finding"),
        required=False,
        widget=forms.HiddenInput,
        choices=[("open", _("open")), ("confirmed", _("confirmed")), ("answered", _("explained or cleared"))],
    )
    fired_since = forms.DateField(label=_("Found since"), required=False, widget=forms.HiddenInput)
    since = forms.DateField(label=_("Came in since"), required=False, widget=forms.HiddenInput)
    until = forms.DateField(label=_("Came in until"), required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["position"].queryset = Position.objects.order_by("-is_open", "title", "pk")  # type: ignore[attr-defined]
        self.full_clean()

    @property
    def filters(self) -> Filters:
        """What could be read."""
        given = dict(self.cleaned_data)
        position = given.pop("position", None)
        days = {name: value.isoformat() for name, value in given.items() if isinstance(value, date)}
        return Filters.of({**given, **days, "position": position.pk if position else None})

    @property
    def order_wanted(self) -> Order:
        """By waiting time unless a person asks for something else."""
        return Order(self.cleaned_data.get("order") or Order.WAITING)

    @property
    def in_force(self) -> list[tuple[str, str]]:
        """Name and words of every filter that narrows the list."""
        found = []
        for name in Filters.__dataclass_fields__:
            value = self.cleaned_data.get(name)
            if value:
                found.append((name, self._in_words(name, value)))
        return found

    def _in_words(self, name: str, value: Any) -> str:
        field = self.fields[name]
        if isinstance(value, bool):
            return str(field.label)
        if name == "q":
            return f"“{value}”"
        if isinstance(value, date):
            return f"{field.label}: {date_format(value)}"
        words = {str(key): word for key, word in getattr(field, "choices", ())}
        return f"{field.label}: {words.get(str(value), value)}"
