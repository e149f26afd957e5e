"""Work and education, line by line and source by source, with dates as precise as they were told."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from candidates.models.facts import NEVER_UPDATED, Fact, PartialDateField, mends_what_stands


class HistoryEntry(Fact):
    """One employer or school as one source tells it."""

    class Kind(models.TextChoices):
        EMPLOYMENT = "employment", _("Employment")
        EDUCATION = "education", _("Education")

    kind = models.CharField(_("kind"), max_length=10, choices=Kind.choices)
    organisation = models.CharField(_("employer or school"), max_length=200, blank=True)
    organisation_key = models.CharField(max_length=200, blank=True, editable=False)
    title = models.CharField(_("title or award"), max_length=300, blank=True)
    field = models.CharField(_("field of study"), max_length=200, blank=True)
    start = PartialDateField(_("from"), blank=True)
    end = PartialDateField(_("until"), blank=True)
    is_current = models.BooleanField(_("until today"), default=False)
    is_paid_work = models.BooleanField(_("paid work"), default=True)
    is_part_time = models.BooleanField(_("part time"), default=False)

    class Meta:
        triggers = NEVER_UPDATED
        constraints: ClassVar[list[models.BaseConstraint]] = [
            mends_what_stands("historyentry"),
            models.CheckConstraint(
                condition=models.Q(is_current=False) | models.Q(end=""), name="what_is_current_has_no_end"
            ),
        ]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["organisation_key"], name="history_by_organisation")
        ]
