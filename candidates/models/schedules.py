"""How checks are chased here: whole schedules, drafted, looked at, switched on, and kept."""

from datetime import datetime
from typing import ClassVar

import pgtrigger
from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class ReminderScheduleQuerySet(models.QuerySet["ReminderSchedule"]):
    """Schedules by where they are in their life."""

    def switched_on(self) -> "ReminderScheduleQuerySet":
        """Those that are or were in force, newest first."""
        return self.filter(number__isnull=False).order_by("-number")

    def in_force(self) -> "ReminderSchedule | None":
        """The one that counts; None: as checks are chased when nobody decided anything."""
        return self.switched_on().first()


class ReminderSchedule(models.Model):
    """One schedule as somebody wrote it. What it says never changes; once switched on nothing of it does."""

    number = models.PositiveIntegerField(null=True, unique=True)  # in the order of being switched on; null: a draft
    told = models.JSONField(default=dict)  # candidates.reminders.Schedule; {}: as it comes
    reason = models.CharField(_("reason"), max_length=500, blank=True)
    drafted_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    drafted_at = models.DateTimeField(default=timezone.now)
    switched_on_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    switched_on_at = models.DateTimeField(null=True)

    objects = ReminderScheduleQuerySet.as_manager()

    class Meta:
        triggers: ClassVar[list[pgtrigger.Trigger]] = [
            pgtrigger.Protect(name="never_deleted", operation=pgtrigger.Delete),
            pgtrigger.Protect(
                name="switched_on_once",
                operation=pgtrigger.Update,
                condition=pgtrigger.Q(old__number__isnull=False) | pgtrigger.Q(old__told__df=pgtrigger.F("new__told")),
            ),
        ]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(
                condition=models.Q(number=None, switched_on_by=None, switched_on_at=None)
                | models.Q(number__isnull=False, switched_on_by__isnull=False, switched_on_at__isnull=False),
                name="a_schedule_was_switched_on_by_somebody",
            )
        ]

    def __str__(self) -> str:
        return f"reminder schedule {self.number or 'draft'}"

    @property
    def since(self) -> datetime:
        """When it was switched on, or drafted."""
        return self.switched_on_at or self.drafted_at
