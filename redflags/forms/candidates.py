"""The filters of the candidate list; they live in the address, so that a list can be bookmarked and shared."""

from collections.abc import Collection, Iterator
from datetime import date
from typing import Any

from django import forms
from django.db.models import Model
from django.forms.models import ModelChoiceIterator
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from candidates.forms.fields import among, offer
from candidates.models import Position, Stage
from redflags.became import UNNAMED
from redflags.models import Level, Tag
from redflags.register import ORDER_LABELS, SERIOUS, UNASSESSED, Filters, Order
from screening.models import Team, User

KEY = r"^[0-9]{1,9}\Z"
BAND = r"^[0-9]{1,3}-[0-9]{1,3}\Z"


class _Titles(ModelChoiceIterator):  # type: ignore[type-arg]  # generic in the stubs alone
    """Positions to choose from by key and title: whole rows take longer to read than the list itself."""

    def __iter__(self) -> Iterator[tuple[Any, str]]:
        yield "", str(self.field.empty_label)
        yield from self.queryset.values_list("pk", "title")


class _PositionField(forms.ModelChoiceField):  # type: ignore[type-arg]  # as above
    iterator = _Titles


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
        choices=[("", _("All but closed")), *Stage.choices, ("hired", _("Hired")), ("any", _("Any stage"))],
    )
    position = _PositionField(
        label=_("Position"), required=False, queryset=Position.objects.none(), empty_label=_("Any position")
    )
    tag = forms.ModelChoiceField(label=_("Tag"), required=False, queryset=Tag.objects.none(), empty_label=_("Any tag"))
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
    # How the list is shown: the saved view it began as, and columns other than those of the view or the person.
    view = forms.CharField(required=False, max_length=20, widget=forms.HiddenInput)
    columns = forms.CharField(required=False, max_length=120, widget=forms.HiddenInput)
    team = forms.ModelChoiceField(
        label=_("Team"), required=False, queryset=Team.objects.all(), widget=forms.HiddenInput
    )
    recruiter = forms.RegexField(KEY, label=_("Recruiter"), required=False, widget=forms.HiddenInput)
    source = forms.CharField(label=_("Source"), required=False, max_length=80, widget=forms.HiddenInput)
    channel = forms.CharField(label=_("Channel"), required=False, max_length=80, widget=forms.HiddenInput)
    reached = forms.ChoiceField(
        label=_("Came to"), required=False, widget=forms.HiddenInput, choices=Stage.choices[:-1]
    )
    became = forms.ChoiceField(
        label=_("Became of it"),
        required=False,
        widget=forms.HiddenInput,
        choices=[
            ("flagged", _("a rule fired")),
            ("held", _("was held")),
            ("cleared", _("all was cleared")),
            ("declined", _("was declined")),
        ],
    )
    score = forms.RegexField(BAND, label=_("Score"), required=False, widget=forms.HiddenInput)
    verified = forms.RegexField(BAND, label=_("Verified, in percent"), required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        among(self.fields["position"], Position.objects.order_by("-is_open", "title", "pk"))
        among(self.fields["tag"], Tag.objects.order_by("name"))
        self.full_clean()

    def offer_tags(self, tags: Collection[Tag]) -> None:
        """Offer these tags, which are read already; the field is left away while there is none."""
        if not tags:
            self.fields["tag"].widget = forms.HiddenInput()
            return
        offer(self.fields["tag"], [("", _("Any tag")), *((tag.pk, tag.name) for tag in tags)])

    @property
    def filters(self) -> Filters:
        """What could be read."""
        given = dict(self.cleaned_data)
        rows = {name: given.pop(name, None) for name in ("position", "tag", "team")}
        keys = {name: row.pk for name, row in rows.items() if row}
        days = {name: value.isoformat() for name, value in given.items() if isinstance(value, date)}
        return Filters.of({**given, **days, **keys})

    @property
    def order_wanted(self) -> Order:
        """By waiting time unless a person asks for something else."""
        return Order(self.cleaned_data.get("order") or Order.WAITING)

    @property
    def gone(self) -> list[str]:
        """Names of the filters whose value could not be read, or names what is gone."""
        return [str(self.fields[name].label) for name in Filters.__dataclass_fields__ if name in self.errors]

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
        if isinstance(value, Team):
            return f"{field.label}: {value.name}"
        if name == "recruiter":
            person = User.objects.filter(pk=value).first()
            return f"{field.label}: {person.name if person else _('nobody')}"
        if value == UNNAMED:
            return f"{field.label}: {_('not named')}"
        if isinstance(value, date):
            return f"{field.label}: {date_format(value)}"
        if isinstance(value, Model):
            return f"{field.label}: {value}"
        words = {str(key): word for key, word in getattr(field, "choices", ())}
        return f"{field.label}: {words.get(str(value), value)}"
