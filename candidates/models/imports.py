"""Imports: what came in together, row by row, and can be taken back together."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class Import(models.Model):
    """One file on its way in: mapped, looked at, then applied by a worker; revertible as a whole."""

    class Format(models.TextChoices):
        CSV = "csv", _("Table (CSV)")
        JSON_RESUME = "json_resume", _("JSON Resume")
        DOSSIER = "dossier", _("Dossier file")

    class State(models.TextChoices):
        UPLOADED = "uploaded", _("Uploaded")
        READY = "ready", _("Ready to import")
        RUNNING = "running", _("Importing")
        DONE = "done", _("Imported")
        FAILED = "failed", _("Failed")
        REVERTED = "reverted", _("Taken back")

    class Mode(models.TextChoices):
        ALL = "all", _("All rows or none")
        SKIP = "skip", _("Skip rows with problems")

    format = models.CharField(_("format"), max_length=12, choices=Format.choices)
    name = models.CharField(_("file name"), max_length=200)
    path = models.CharField(max_length=80, blank=True)  # below MEDIA_ROOT
    sha256 = models.CharField(max_length=64)
    state = models.CharField(max_length=10, choices=State.choices, default=State.UPLOADED)
    mode = models.CharField(_("mode"), max_length=4, choices=Mode.choices, default=Mode.SKIP)
    source = models.CharField(_("source"), max_length=80, blank=True)  # remembers the mapping
    mapping = models.JSONField(default=dict)
    dialect = models.JSONField(default=dict)
    rows = models.PositiveIntegerField(default=0)
    rows_done = models.PositiveIntegerField(default=0)
    rows_failed = models.PositiveIntegerField(default=0)
    rows_known = models.PositiveIntegerField(default=0)  # already on the register: nothing changed
    problem = models.CharField(max_length=200, blank=True)
    created_at = models.DateTimeField(default=timezone.now)
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    finished_at = models.DateTimeField(null=True)
    reverted_at = models.DateTimeField(null=True)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["id"], name="imports_under_way", condition=models.Q(state="running"))
        ]

    def __str__(self) -> str:
        return f"import {self.pk}"


class ImportRow(models.Model):
    """One row or file of an import: what is wrong with it, or whom it became."""

    batch = models.ForeignKey(Import, on_delete=models.CASCADE, related_name="lines")
    number = models.PositiveIntegerField()
    content = models.JSONField()  # the cells as they stood
    problems = models.JSONField(default=list)  # [{column, message}]
    notices = models.JSONField(default=list)
    candidate = models.ForeignKey("candidates.Candidate", on_delete=models.SET_NULL, null=True, related_name="+")
    done_at = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["batch", "number"], name="one_line_per_row")
        ]

    def __str__(self) -> str:
        return f"row {self.number} of import {self.batch_id}"
