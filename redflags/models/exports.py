"""Exports: what was asked for, by whom and why, and the file a worker made of it."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class Export(models.Model):
    """One file on its way out; it expires, and who downloaded it stands in the trail."""

    class State(models.TextChoices):
        OWED = "owed", _("Waiting")
        RUNNING = "running", _("Running")
        DONE = "done", _("Ready")
        FAILED = "failed", _("Failed")

    filters = models.JSONField(default=dict)
    reason = models.CharField(_("reason"), max_length=300)
    state = models.CharField(max_length=10, choices=State.choices, default=State.OWED)
    rows = models.PositiveIntegerField(default=0)
    path = models.CharField(max_length=80, blank=True)
    sha256 = models.CharField(max_length=64, blank=True)
    problem = models.CharField(max_length=80, blank=True)
    asked_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    asked_at = models.DateTimeField(default=timezone.now)
    claimed_at = models.DateTimeField(null=True)
    claim = models.UUIDField(null=True)
    finished_at = models.DateTimeField(null=True)
    expires_at = models.DateTimeField(null=True)

    class Meta:
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["id"], name="exports_owed", condition=models.Q(state__in=["owed", "running"]))
        ]

    def __str__(self) -> str:
        return f"export {self.pk}"
