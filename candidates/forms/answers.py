"""Forms on the page where the contact of a check answers: by kind of check the same questions for everybody."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, ClassVar

from django import forms
from django.db.models import TextChoices
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from candidates.answers import Answer, Told, Verdict
from candidates.dates import PartialDate
from candidates.forms.documents import FilesField
from candidates.forms.fields import PartialDayField, long_text, text
from candidates.models import Check

MOST_FILES = 3
LONGEST_NAME, LONGEST_ROLE = 90, 68
"""Together with a comma as long as the name of who answered may be."""

LONGEST_TEXT = 5_000

# What can be ticked is worded so that the reading of notes finds no more in it than it says; a test holds it to that.

AS_FAR = gettext_lazy("Like 2019-04, or the year alone.")


class Worked(TextChoices):
    """Whether the person worked there."""

    YES = "yes", gettext_lazy("Yes")
    NO = "no", gettext_lazy("No")
    CANNOT_SAY = "cannot_say", gettext_lazy("We cannot say")


class Completed(TextChoices):
    """Whether the programme was completed."""

    YES = "yes", gettext_lazy("Yes")
    NO = "no", gettext_lazy("No")
    STUDYING = "studying", gettext_lazy("Not yet: the studies go on")
    NO_RECORD = "no_record", gettext_lazy("We have no record of this person")
    CANNOT_SAY = "cannot_say", gettext_lazy("We cannot say")


class Known(TextChoices):
    """How a referee knows the person."""

    MANAGED = "managed", gettext_lazy("I managed this person")
    COLLEAGUE = "colleague", gettext_lazy("We worked side by side")
    REPORTED = "reported", gettext_lazy("I reported to this person")
    CLIENT = "client", gettext_lazy("Through business with the firm")
    OTHER = "other", gettext_lazy("In another way")
    UNKNOWN = "unknown", gettext_lazy("I do not know this person")
    CANNOT_SAY = "cannot_say", gettext_lazy("I cannot say")


class Place(TextChoices):
    """Where work was done."""

    ONSITE = "onsite", gettext_lazy("On the premises")
    PARTLY = "partly", gettext_lazy("Partly remote")
    REMOTE = "remote", gettext_lazy("Remote")
    CANNOT_SAY = "cannot_say", gettext_lazy("I cannot say")


class Meetings(TextChoices):
    """How people met who worked together."""

    IN_PERSON = "in_person", gettext_lazy("Mostly in person")
    BOTH = "both", gettext_lazy("In person and in video meetings")
    VIDEO = "video", gettext_lazy("In video meetings only")
    VOICE = "voice", gettext_lazy("By telephone")
    TEXT = "text", gettext_lazy("By mail and chat")


class Again(TextChoices):
    """Whether one would work together once more."""

    YES = "yes", gettext_lazy("Yes")
    NO = "no", gettext_lazy("No")
    RATHER_NOT = "rather_not", gettext_lazy("I prefer not to say")


def choice(choices: type[TextChoices], **kwargs: Any) -> forms.ChoiceField:
    """A question with a few answers, all of them in sight."""
    return forms.ChoiceField(**{"choices": choices.choices, "required": False, "widget": forms.RadioSelect, **kwargs})


class AnswerForm(forms.Form):
    """What every contact is asked: the questions of a kind, then who answers, remarks and papers."""

    verdicts: ClassVar[Mapping[str, Verdict]]
    """What the answer to the first question says of the claim."""

    asks: ClassVar[str]
    """The field of that question."""

    spans: ClassVar[tuple[tuple[str, str], ...]] = ()
    """Fields of a first and a last month."""

    def __init__(self, *args: Any, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.today = today
        self.fields |= {
            "name": text(label=_("Your name"), required=True, max_length=LONGEST_NAME),
            "role": text(label=_("Your role"), required=True, max_length=LONGEST_ROLE),
            "remark": long_text(label=_("Anything you would like to add"), max_length=LONGEST_TEXT),
            "files": FilesField(
                label=_("Papers, where you have some"),
                most=MOST_FILES,
                too_many=_("At most %(number)s files, please."),
                help_text=_("Up to three: PDF, Word, plain text, PNG or JPEG, up to 10 MB each."),
            ),
        }
        for name in ("name", "role"):
            self.fields[name].widget.attrs["autocomplete"] = "off"

    @property
    def answer(self) -> Answer:
        """What a valid form says."""
        given = self.cleaned_data
        return Answer(
            verdict=self.verdicts[given[self.asks]],
            answered_by=f"{given['name']}, {given['role']}",
            note="\n".join(f"{question} {answer}" for question, answer in self.in_words()),
            own_words="\n\n".join(self._free_texts()),
            told=self.told(),
        )

    def told(self) -> Told:
        """Dates and titles for the history; none unless the kind asks for them."""
        return Told()

    def in_words(self) -> Iterator[tuple[str, str]]:
        """Each question that was answered, with its answer as it was given."""
        for name, field in self.fields.items():
            value = self.cleaned_data.get(name)
            if not value or name in ("name", "role", "files"):
                continue
            yield _question(str(field.label)), _answered(field, value)

    def _free_texts(self) -> Iterator[str]:
        for name, field in self.fields.items():
            if isinstance(field.widget, forms.Textarea) and (value := self.cleaned_data.get(name)):
                yield str(value)

    def clean(self) -> dict[str, Any]:
        """Nothing lies ahead, and nothing ends before it begins."""
        given = super().clean() or self.cleaned_data
        for first, last in self.spans:
            start, end = given.get(first), given.get(last)
            for name, told in {first: start, last: end}.items():
                if told and PartialDate.parse(told).first > self.today:
                    self.add_error(name, _("This is still to come."))
            if start and end and PartialDate.parse(end).last < PartialDate.parse(start).first:
                self.add_error(last, _("This lies before the start."))
        return given


class EmploymentAnswerForm(AnswerForm):
    """What an employer is asked."""

    asks = "worked"
    verdicts = {
        Worked.YES: Verdict.CONFIRMS,
        Worked.NO: Verdict.NO_RECORD,
        Worked.CANNOT_SAY: Verdict.DECLINES,
    }
    spans = (("first", "last"),)

    worked = choice(Worked, label=gettext_lazy("Did this person work for you?"), required=True)
    title = text(label=gettext_lazy("Title"), max_length=300)
    first = PartialDayField(label=gettext_lazy("First month"), required=False, help_text=AS_FAR)
    last = PartialDayField(label=gettext_lazy("Last month"), required=False, help_text=AS_FAR)
    is_current = forms.BooleanField(label=gettext_lazy("Still there today"), required=False)
    place = choice(Place, label=gettext_lazy("Where was the work done?"))
    again = choice(Again, label=gettext_lazy("Would you employ this person again?"))

    def told(self) -> Told:
        """The title, and from when to when."""
        given = self.cleaned_data
        return Told(title=given["title"], start=given["first"], end=given["last"], is_current=bool(given["is_current"]))

    def clean(self) -> dict[str, Any]:
        """Who still works there has no last month."""
        given = super().clean()
        if given.get("is_current") and given.get("last"):
            self.add_error("last", _("Leave this empty, or untick that the person is still there."))
        return given


class EducationAnswerForm(AnswerForm):
    """What a school is asked."""

    asks = "completed"
    verdicts = {
        Completed.YES: Verdict.CONFIRMS,
        Completed.NO: Verdict.UNFINISHED,
        Completed.STUDYING: Verdict.UNFINISHED,
        Completed.NO_RECORD: Verdict.NO_RECORD,
        Completed.CANNOT_SAY: Verdict.DECLINES,
    }
    spans = (("first", "last"),)

    completed = choice(Completed, label=gettext_lazy("Did this person complete the programme?"), required=True)
    programme = text(label=gettext_lazy("Programme"))
    award = text(label=gettext_lazy("Degree or certificate awarded"), max_length=300)
    first = PartialDayField(label=gettext_lazy("First month or year"), required=False, help_text=AS_FAR)
    last = PartialDayField(label=gettext_lazy("Last month or year"), required=False, help_text=AS_FAR)

    def told(self) -> Told:
        """The award and the programme, and from when to when."""
        given = self.cleaned_data
        return Told(
            title=given["award"],
            field=given["programme"],
            start=given["first"],
            end=given["last"],
            is_current=given["completed"] == Completed.STUDYING,
        )

    def clean(self) -> dict[str, Any]:
        """Who still studies has no last month."""
        given = super().clean()
        if given.get("completed") == Completed.STUDYING and given.get("last"):
            self.add_error("last", _("Leave this empty while the studies go on."))
        return given


class ReferenceAnswerForm(AnswerForm):
    """What a referee is asked."""

    asks = "known"
    verdicts = {
        **dict.fromkeys(Known, Verdict.CONFIRMS),
        Known.UNKNOWN: Verdict.DENIES,
        Known.CANNOT_SAY: Verdict.DECLINES,
    }
    spans = (("first", "last"), ("since", "since"))

    known = choice(Known, label=gettext_lazy("How do you know this person?"), required=True)
    since = PartialDayField(label=gettext_lazy("Since when?"), required=False, help_text=AS_FAR)
    organisation = text(label=gettext_lazy("Where did you work together?"))
    first = PartialDayField(label=gettext_lazy("From"), required=False, help_text=AS_FAR)
    last = PartialDayField(label=gettext_lazy("Until"), required=False, help_text=AS_FAR)
    position = text(label=gettext_lazy("In which role did this person work?"))
    work = long_text(label=gettext_lazy("What did this person do, and how well?"), max_length=LONGEST_TEXT, rows=4)
    place = choice(Place, label=gettext_lazy("Where was the work done?"))
    meetings = choice(Meetings, label=gettext_lazy("How did you meet while you worked together?"))
    again = choice(Again, label=gettext_lazy("Would you work together again?"))


FORMS: dict[str, type[AnswerForm]] = {
    Check.Kind.EMPLOYMENT: EmploymentAnswerForm,
    Check.Kind.EDUCATION: EducationAnswerForm,
    Check.Kind.REFERENCE: ReferenceAnswerForm,
}
"""By kind of check; other kinds ask nobody."""


class CodeForm(forms.Form):
    """The code of a letter on paper."""

    UNKNOWN = gettext_lazy("No question waits under this code. Look whether it is typed as the letter has it.")

    code = text(
        label=gettext_lazy("Code of the letter"),
        required=True,
        max_length=40,
        help_text=gettext_lazy("Twelve letters and digits; capitals and dashes do not matter."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["code"].widget.attrs |= {
            "autocomplete": "off",
            "autocapitalize": "characters",
            "spellcheck": "false",
        }


def _question(label: str) -> str:
    return label if label.endswith("?") else _("%(question)s:") % {"question": label}


def _answered(field: forms.Field, value: Any) -> str:
    if isinstance(field, forms.ChoiceField):
        return str(dict(field.choices)[value])  # type: ignore[arg-type]  # no groups and no function here
    return _("Yes") if value is True else str(value)
