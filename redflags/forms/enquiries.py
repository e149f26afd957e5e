"""Forms of the right of reply: a letter with its points, and the answers to them."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.forms import BoundField
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from candidates.forms.documents import FilesField
from candidates.forms.fields import DayField, long_text, offer, text
from redflags import neutral
from redflags.actions.enquiries import Given
from redflags.models import EnquiryPoint
from screening.overtaken import VersionMixin
from screening.submissions import OnceMixin

OWN_POINTS = 2
"""How many points of one's own a letter has room for, beside those drafted from findings."""

MOST_FILES = 5
LONGEST_ANSWER = 10_000


class DiscardForm(VersionMixin):
    """Deleting a draft asks nothing but which version of it was read."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A point that can be asked: drafted from a finding, on the letter already, or one's own."""

    name: str
    text: str
    key: str = ""
    code: str = ""
    title: str = ""  # of the finding, for the person who chooses; never in the letter
    chosen: bool = True

    @classmethod
    def of_key(cls, key: str, **values: Any) -> "Proposal":
        """A proposal whose field keeps its name when findings come and go."""
        return cls(name=hashlib.sha256(key.encode()).hexdigest()[:12], key=key, **values)


@dataclass(frozen=True, slots=True)
class Row:
    """A proposal with its two fields."""

    proposal: Proposal
    ask: BoundField
    text: BoundField


class EnquiryForm(OnceMixin, VersionMixin):
    """A letter: what is asked, in which words, to which address, in which language."""

    language = forms.ChoiceField(label=gettext_lazy("Language of the letter"), choices=settings.LANGUAGES)
    address = forms.ChoiceField(label=gettext_lazy("E-mail address"), required=False)
    opening = long_text(label=gettext_lazy("Opening"), required=True, max_length=2_000, rows=4)
    closing = long_text(label=gettext_lazy("Closing"), max_length=2_000)

    def __init__(
        self,
        *args: Any,
        proposals: Sequence[Proposal],
        addresses: Sequence[tuple[str, str]],
        other_people: Sequence[str],
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        self.proposals, self.other_people = proposals, other_people
        offer(self.fields["address"], [*addresses, ("", _("None: print it, or read it out"))])
        for proposal in proposals:
            self.fields[f"ask-{proposal.name}"] = forms.BooleanField(
                label=proposal.title or _("A question of your own"), required=False, initial=proposal.chosen
            )
            self.fields[f"text-{proposal.name}"] = long_text(
                label=_("In these words"), max_length=1_000, rows=3, initial=proposal.text
            )

    @property
    def rows(self) -> Iterator[Row]:
        """The points that can be asked."""
        for proposal in self.proposals:
            yield Row(proposal, self[f"ask-{proposal.name}"], self[f"text-{proposal.name}"])

    @property
    def around(self) -> list[BoundField]:
        """What stands around the points."""
        return [self[name] for name in ("opening", "closing", "address", "language")]

    def clean(self) -> dict[str, Any]:
        """Something is asked, in words that tell of no suspicion and of nobody else."""
        given = super().clean() or self.cleaned_data
        asked = [proposal for proposal in self.proposals if given.get(f"ask-{proposal.name}")]
        for proposal in asked:
            if not given.get(f"text-{proposal.name}", "").strip():
                self.add_error(f"text-{proposal.name}", _("Write what you ask, or leave the point out."))
        if not asked:
            raise ValidationError(_("Choose at least one point to ask about."))
        for name in ("opening", "closing", *(f"text-{proposal.name}" for proposal in asked)):
            if name in given and (objection := neutral.objection(given[name], other_people=self.other_people)):
                self.add_error(name, objection)
        return given

    def points(self) -> list[EnquiryPoint]:
        """The unsaved points of a valid form."""
        given = self.cleaned_data
        return [
            EnquiryPoint(text=given[f"text-{proposal.name}"].strip(), key=proposal.key, code=proposal.code)
            for proposal in self.proposals
            if given[f"ask-{proposal.name}"]
        ]


@dataclass(frozen=True, slots=True)
class PointFields:
    """A point with the two fields of its answer."""

    point: EnquiryPoint
    answer: BoundField
    files: BoundField


class AnswersForm(forms.Form):
    """Answers point by point: free text and files, none of them required, but one of them there."""

    def __init__(self, *args: Any, points: Sequence[EnquiryPoint], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.points = points
        for point in points:
            self.fields[f"answer-{point.place}"] = long_text(label=_("Your answer"), max_length=LONGEST_ANSWER, rows=4)
            self.fields[f"files-{point.place}"] = FilesField(
                label=_("Documents"), most=MOST_FILES, too_many=_("At most %(number)s files for one point, please.")
            )

    @property
    def rows(self) -> Iterator[PointFields]:
        """Each point with its fields."""
        for point in self.points:
            yield PointFields(point, self[f"answer-{point.place}"], self[f"files-{point.place}"])

    @property
    def given(self) -> dict[int, Given]:
        """What was answered, by the place of the point."""
        told = self.cleaned_data
        return {
            point.place: Given(told[f"answer-{point.place}"].strip(), told[f"files-{point.place}"])
            for point in self.points
        }

    def clean(self) -> dict[str, Any]:
        """Something is answered."""
        told = super().clean() or self.cleaned_data
        fields = (name for point in self.points for name in (f"answer-{point.place}", f"files-{point.place}"))
        if not self.errors and not any(told.get(name) for name in fields):
            raise ValidationError(_("Nothing was written yet: answer at least one point, in a sentence."))
        return told


class AnswersByHandForm(OnceMixin, AnswersForm):
    """The same, written down by our staff: also when and how the candidate answered."""

    channel = text(
        label=gettext_lazy("How it was answered"),
        required=True,
        max_length=60,
        help_text=gettext_lazy("Phone call, reply by e-mail, in person ..."),
    )
    on = DayField(label=gettext_lazy("Answered on"))

    def __init__(self, *args: Any, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.today = today
        self.fields["on"].initial = today

    @property
    def around(self) -> list[BoundField]:
        """What stands beside the answers."""
        return [self["channel"], self["on"]]

    def clean_on(self) -> date:
        """A day that is there."""
        day: date = self.cleaned_data["on"]
        if day > self.today:
            raise ValidationError(_("This day is still to come."))
        return day
