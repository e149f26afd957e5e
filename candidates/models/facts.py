"""What every fact carries: whose it is, who says it, when it was learned, and how it relates to what stood before."""

import pgtrigger
from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from candidates.dates import PartialDate, UnreadableDateError
from screening.labels import Labelled


class Source(models.TextChoices):
    """Who says it."""

    CANDIDATE = "candidate", _("Candidate")
    RESUME = "resume", _("Résumé")
    APPLICATION = "application", _("Application form")
    LINKEDIN = "linkedin", _("LinkedIn")
    PORTFOLIO = "portfolio", _("Portfolio")
    INTERVIEW = "interview", _("Interview")
    REFERENCE = "reference", _("Referee or former employer")
    STAFF = "staff", _("Our own staff")
    ATS = "ats", _("Applicant-tracking system")


class Relation(models.TextChoices):
    """How a fact relates to what stood before: only a real change is evidence."""

    ADDS = "adds", _("Another value beside the others")
    CHANGES = "changes", _("A real change: the old value was true before")
    CORRECTS = "corrects_entry", _("Mends a wrong entry: the old value was never true")
    RETRACTS = "retracts", _("Takes an entry back")


class Evidence(models.TextChoices):
    """What supports a change."""

    NONE = "none", _("Nothing")
    PROMISED = "promised", _("Promised, not seen")
    SEEN = "seen", _("A document was seen")
    CONFIRMED = "confirmed", _("Confirmed by a third party")


class PartialDateField(models.CharField):  # type: ignore[type-arg]  # not generic at run time
    """A date of year, month or day precision, kept as text."""

    description = "A partial date"

    def __init__(self, *args: object, **kwargs: object) -> None:
        kwargs["max_length"] = 10
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]

    def validate(self, value: str, model_instance: models.Model | None) -> None:
        """Say what is wrong with a date that is none."""
        super().validate(value, model_instance)
        if value:
            try:
                PartialDate.parse(value)
            except UnreadableDateError as error:
                raise ValidationError(str(error), code="invalid") from None


class Fact(Labelled):
    """One thing somebody said or saw about a candidate; appended, never overwritten."""

    candidate = models.ForeignKey("candidates.Candidate", on_delete=models.CASCADE, related_name="%(class)ss")
    source = models.CharField(_("source"), max_length=12, choices=Source.choices, default=Source.CANDIDATE)
    recorded_at = models.DateTimeField(default=timezone.now, editable=False)
    recorded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+", editable=False
    )
    relation = models.CharField(max_length=15, choices=Relation.choices, default=Relation.ADDS)
    replaces = models.ForeignKey("self", on_delete=models.CASCADE, null=True, blank=True, related_name="replaced_by")
    batch = models.ForeignKey(
        "candidates.Import", on_delete=models.PROTECT, null=True, blank=True, related_name="+", editable=False
    )
    note = models.TextField(_("note"), max_length=65_536, blank=True)

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return self.ref

    @property
    def ref(self) -> str:
        """Kind and key: what rules and pages call this line."""
        return f"{self._meta.model_name}:{self.pk}"


class DatedFact(Fact):
    """A fact that has a day of its own beside the day it was recorded."""

    on = models.DateField(_("date"), null=True, blank=True)

    class Meta:
        abstract = True


class Value(Fact):
    """A value that stands until another takes its place: a name, a contact, an address, an account."""

    effective_on = models.DateField(_("in effect from"), null=True, blank=True)
    reason = models.CharField(_("reason given"), max_length=500, blank=True)
    evidence = models.CharField(_("evidence"), max_length=10, choices=Evidence.choices, blank=True)
    evidence_note = models.CharField(_("what was seen"), max_length=500, blank=True)

    class Meta:
        abstract = True


NEVER_UPDATED: list[pgtrigger.Trigger] = [
    pgtrigger.Protect(name="append_only", operation=pgtrigger.Update),
]
"""For every table of facts: a new row, never another value in an old one. Only erasure deletes."""


def mends_what_stands(table: str) -> models.CheckConstraint:
    """A correction and a retraction name what they replace."""
    return models.CheckConstraint(
        condition=models.Q(relation__in=["adds", "changes"]) | models.Q(replaces__isnull=False),
        name=f"{table}_mends_what_stands",
    )
