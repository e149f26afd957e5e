"""Rehearsals: a draft replayed against the set in force over everybody on file, at a past moment; figures only."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from candidates.models import Application
from redflags.models.standings import Level
from redflags.models.tuning import TuningSet


class Rehearsal(models.Model):
    """One replay, worked on person by person in the order of their keys; its figures tell of nobody."""

    class State(models.TextChoices):
        OWED = "owed", _("Waiting")
        RUNNING = "running", _("Running")
        DONE = "done", _("Done")
        FAILED = "failed", _("Failed")
        CANCELLED = "cancelled", _("Cancelled")

    UNDER_WAY: ClassVar[tuple[str, ...]] = (State.OWED, State.RUNNING)

    tuning = models.ForeignKey(TuningSet, on_delete=models.PROTECT, related_name="rehearsals")
    told = models.JSONField(default=dict)  # the settings of the draft as they were rehearsed,
    present = models.JSONField(default=dict)  # and those in force that they were held against
    as_of = models.DateField()
    minutes_per_finding = models.PositiveSmallIntegerField()
    state = models.CharField(max_length=10, choices=State.choices, default=State.OWED)
    total = models.PositiveIntegerField(default=0)  # people to come, as counted when the work began
    done = models.PositiveIntegerField(default=0)
    reached = models.BigIntegerField(default=0)  # key of the last person who was dealt with
    figures = models.JSONField(default=dict)  # measure.rehearsal.Tally
    problem = models.CharField(max_length=80, blank=True)  # the class of the error, never its text
    asked_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    asked_at = models.DateTimeField(default=timezone.now)
    finished_at = models.DateTimeField(null=True)
    claimed_at = models.DateTimeField(null=True)
    claim = models.UUIDField(null=True)  # fencing token: only the newest claimer may go on
    attempts = models.PositiveSmallIntegerField(default=0)  # claims since the last progress

    class Meta:
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["id"], name="rehearsals_owed", condition=models.Q(state__in=["owed", "running"])),
        ]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["tuning"],
                condition=models.Q(state__in=["owed", "running"]),
                name="one_rehearsal_under_way_per_set",
            )
        ]

    def __str__(self) -> str:
        return f"rehearsal {self.pk}"

    @property
    def is_under_way(self) -> bool:
        """Whether a worker has or will have it in hand."""
        return self.state in self.UNDER_WAY


class Move(models.Model):
    """An application that would stand at another level; it goes with the application."""

    rehearsal = models.ForeignKey(Rehearsal, on_delete=models.CASCADE, related_name="moves")
    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="+")
    before = models.PositiveSmallIntegerField(choices=Level.choices)
    after = models.PositiveSmallIntegerField(choices=Level.choices)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["rehearsal", "application"], name="one_move_per_application")
        ]

    def __str__(self) -> str:
        return f"{self.before}→{self.after} of application {self.application_id}"
