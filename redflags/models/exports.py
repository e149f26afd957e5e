"""Exports: what was asked for, by whom and why, and the file a worker made of it."""

from datetime import datetime
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _


class Export(models.Model):
    """One file on its way out; it expires, and who downloaded it stands in the trail."""

    class State(models.TextChoices):
        OWED = "owed", _("Waiting")
        RUNNING = "running", _("Running")
        DONE = "done", _("Ready")
        FAILED = "failed", _("Failed")

    class Format(models.TextChoices):
        CSV = "csv", _("CSV: for any spreadsheet program or database")
        XLSX = "xlsx", _("XLSX: for Excel and LibreOffice, with numbers and days as such")
        JSONL = "jsonl", _("JSON Lines: for programs, one object a line")

    class Problem(models.TextChoices):
        """Why one failed, as far as it is foreseen; anything else is the class of the error."""

        NO_LONGER_ALLOWED = "no_longer_allowed", _("The right to export was taken away while the file was made.")
        DISK_FULL = "disk_full", _("The disk is full. Tell whoever runs this installation; nothing was lost.")
        STOPPED = "stopped", _("The worker stopped several times while making the file.")

    UNDER_WAY: ClassVar[tuple[str, ...]] = (State.OWED, State.RUNNING)

    table = models.CharField(max_length=20, default="candidates")  # the name of one of redflags.exports.tables
    format = models.CharField(_("format"), max_length=5, choices=Format.choices, default=Format.CSV)
    filters = models.JSONField(default=dict)
    reason = models.CharField(_("reason"), max_length=300)
    state = models.CharField(max_length=10, choices=State.choices, default=State.OWED)
    total = models.PositiveIntegerField(default=0)  # applications to go through, as counted when the work began
    done = models.PositiveIntegerField(default=0)  # applications gone through
    rows = models.PositiveIntegerField(default=0)  # written so far
    path = models.CharField(max_length=80, blank=True)  # below MEDIA_ROOT; "" until made and once expired
    sha256 = models.CharField(max_length=64, blank=True)
    problem = models.CharField(max_length=80, blank=True)  # a Problem, or the class of the error, never its text
    asked_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    asked_at = models.DateTimeField(default=timezone.now)
    claimed_at = models.DateTimeField(null=True)
    claim = models.UUIDField(null=True)  # fencing token: only the newest claimer may finish
    attempts = models.PositiveSmallIntegerField(default=0)
    finished_at = models.DateTimeField(null=True)
    expires_at = models.DateTimeField(null=True)

    class Meta:
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["id"], name="exports_owed", condition=models.Q(state__in=["owed", "running"])),
            models.Index(fields=["expires_at"], name="exports_to_expire", condition=~models.Q(path="")),
            models.Index(fields=["asked_by", "-id"], name="exports_of_person"),
        ]

    def __str__(self) -> str:
        return f"export {self.pk}"

    @property
    def is_under_way(self) -> bool:
        """Whether a worker has or will have it in hand."""
        return self.state in self.UNDER_WAY

    def is_there(self, now: datetime) -> bool:
        """Whether the file can be downloaded."""
        return self.state == self.State.DONE and bool(self.path) and bool(self.expires_at and self.expires_at > now)

    @property
    def file_name(self) -> str:
        """What the file is called when it leaves: which table and export, when, for whom, and the start of its hash."""
        day = timezone.localtime(self.asked_at).strftime("%Y-%m-%d-%H%M")
        name = slugify(self.asked_by.name) or f"person-{self.asked_by_id}"
        return f"{self.table}-{day}-export-{self.pk}-{name}-{self.sha256[:8]}.{self.format}"

    @property
    def filters_in_short(self) -> str:
        """What the list was narrowed to, by the names and values of its address; "" if to nothing."""
        return ", ".join(f"{name}={value}" for name, value in self.filters.items() if value)

    @property
    def problem_in_words(self) -> str:
        """What went wrong, for the person who waits."""
        if self.problem in self.Problem.values:
            return str(self.Problem(self.problem).label)
        return str(_("Something went wrong that nobody foresaw (%(kind)s).")) % {"kind": self.problem}
