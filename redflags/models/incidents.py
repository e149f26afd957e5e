"""Incidents: a suspicion that a person took up, its circle, the steps of its runbook, and how it ended."""

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Self

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from candidates.models import Application, Candidate, LegalHold
from screening.roles import Permission

if TYPE_CHECKING:
    from screening.models import User


class IncidentQuerySet(models.QuerySet["Incident"]):
    """Every query starts from what a person may see."""

    def visible_to(self, user: "User") -> Self:
        """All of them for who leads or audits incidents, else those whose circle the person is in."""
        shown = self.filter(application__candidate__in=Candidate.objects.visible_to(user))
        if user.may(Permission.VIEW_INCIDENTS):
            return shown
        return shown.filter(circle=user)


class Incident(models.Model):
    """Something that needs more than a decision; opened by a person with a reason, and known to its circle only."""

    class Outcome(models.TextChoices):
        REPORTED = "reported", _("Reported to an authority")
        HANDED_OVER = "handed_over", _("Handed over to counsel or police")
        SETTLED = "settled", _("Settled: what was suspected did not hold")
        NOT_SETTLED = "not_settled", _("Could not be settled")

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="incidents")
    reason = models.TextField(_("reason"), max_length=2_000)
    circle = models.ManyToManyField(settings.AUTH_USER_MODEL, blank=True, related_name="incidents")
    hold = models.ForeignKey(LegalHold, on_delete=models.CASCADE, related_name="incidents")
    opened_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    opened_at = models.DateTimeField(default=timezone.now)
    outcome = models.CharField(_("how it ended"), max_length=12, choices=Outcome.choices, blank=True)
    closing_note = models.TextField(_("what was found"), max_length=2_000, blank=True)
    closed_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    closed_at = models.DateTimeField(null=True)

    objects = IncidentQuerySet.as_manager()

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["application"], condition=models.Q(closed_at=None), name="one_open_incident_per_application"
            )
        ]

    def __str__(self) -> str:
        return f"incident {self.pk}"

    @property
    def is_open(self) -> bool:
        """Whether people still work on it."""
        return self.closed_at is None


class IncidentStep(models.Model):
    """One step of the runbook, due so long after the incident was opened."""

    class State(models.TextChoices):
        OPEN = "open", _("To do")
        DONE = "done", _("Done")
        NOT_NEEDED = "not_needed", _("Not needed")

    incident = models.ForeignKey(Incident, on_delete=models.CASCADE, related_name="steps")
    code = models.CharField(max_length=12)  # of redflags.runbook
    due_at = models.DateTimeField()
    state = models.CharField(_("state"), max_length=10, choices=State.choices, default=State.OPEN)
    note = models.TextField(_("note"), max_length=2_000, blank=True)
    done_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    done_at = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["incident", "code"], name="one_step_per_code"),
            models.CheckConstraint(
                condition=models.Q(state="open") | models.Q(done_at__isnull=False), name="what_is_done_was_done_once"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.code} of incident {self.incident_id}"

    def is_late(self, now: datetime) -> bool:
        """Whether its clock ran out."""
        return self.state == self.State.OPEN and self.due_at < now
