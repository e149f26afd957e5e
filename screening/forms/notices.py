"""How a person wants to hear of each event."""

from collections.abc import Iterator
from typing import Any

from django import forms
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from screening.events import Event, events
from screening.models import NoticeChoice, User, Way
from screening.roles import can

Cell = tuple[Way, SafeString, bool]


class ChoicesForm(forms.Form):
    """One choice for each event that the person can be told of, and whether the digest is mailed at all."""

    wants_digest = forms.BooleanField(label=_("Mail me the daily digest"), required=False)

    def __init__(self, data: Any, *, person: User) -> None:
        chosen = dict(NoticeChoice.objects.filter(person=person).values_list("event", "way"))
        self.events = [event for event in events().values() if can(person, event.concerns)]
        initial = {event.name: chosen.get(event.name, event.way) for event in self.events}
        super().__init__(data, initial={**initial, "wants_digest": person.wants_digest})
        for event in self.events:
            self.fields[event.name] = forms.ChoiceField(
                label=str(event.label), choices=Way.choices, widget=forms.RadioSelect
            )

    @property
    def rows(self) -> Iterator[tuple[Event, list[Cell]]]:
        """Each event with its radio buttons, and which of them is as it comes."""
        for event in self.events:
            radios = self[event.name].subwidgets
            yield (
                event,
                [(way, radio.tag(), way == event.way) for way, radio in zip(Way, radios, strict=True)],
            )

    @property
    def ways(self) -> dict[str, Way]:
        """What was chosen, by event."""
        return {event.name: Way(self.cleaned_data[event.name]) for event in self.events}


class UptoForm(forms.Form):
    """The newest notice on the page that was read."""

    upto = forms.IntegerField(min_value=0, max_value=2**63 - 1)


class NoticeFilter(forms.Form):
    """Which notices, and from where on; what cannot be read is left out rather than refused."""

    show = forms.ChoiceField(required=False, choices=[("unread", "unread")])
    before = forms.IntegerField(required=False, min_value=0, max_value=2**63 - 1)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.full_clean()
