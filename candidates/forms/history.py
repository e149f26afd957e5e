"""Forms about work and education, line by line as one source tells it."""

from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from candidates.dates import PartialDate
from candidates.forms.facts import FactForm
from candidates.forms.fields import PartialDayField, text
from candidates.models import HistoryEntry, Source


class HistoryForm(FactForm):
    """One employer or school as one source tells it."""

    organisation = text(label=gettext_lazy("Employer"), required=True)
    title = text(label=gettext_lazy("Title"), max_length=300)
    start = PartialDayField(label=gettext_lazy("From"), required=False)
    end = PartialDayField(label=gettext_lazy("Until"), required=False)

    def adapt(self) -> None:
        """Most lines come from the résumé."""
        if self.setting.replaced is None:
            self.initial["source"] = Source.RESUME

    def clean(self) -> dict[str, Any]:
        """What is current has no end, and nothing ends before it begins."""
        given = super().clean() or self.cleaned_data
        start, end = given.get("start"), given.get("end")
        if given.get("is_current") and end:
            self.add_error("end", _("“Until today” is ticked: leave this empty, or untick it."))
        elif start and end and PartialDate.parse(end).last < PartialDate.parse(start).first:
            self.add_error("end", _("This lies before the start."))
        return given


class EmploymentForm(HistoryForm):
    """A job."""

    fixed = {"kind": HistoryEntry.Kind.EMPLOYMENT}

    class Meta:
        model = HistoryEntry
        fields = ("organisation", "title", "start", "end", "is_current", "is_part_time", "is_paid_work")


class EducationForm(HistoryForm):
    """A school or a degree."""

    fixed = {"kind": HistoryEntry.Kind.EDUCATION}
    organisation = text(label=gettext_lazy("School"), required=True)
    title = text(label=gettext_lazy("Award"), max_length=300)

    class Meta:
        model = HistoryEntry
        fields = ("organisation", "title", "field", "start", "end", "is_current")
