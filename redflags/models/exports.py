"""Exports: what was asked for, by whom and why, who agreed, the file a worker made of it; those made regularly."""

from datetime import datetime
from typing import Any, ClassVar

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils import timezone
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _


class Export(models.Model):
    """One file on its way out; it expires, and who downloaded it stands in the trail."""

    class State(models.TextChoices):
        AWAITING = "awaiting", _("Waits for a second person")
        OWED = "owed", _("Waiting")
        RUNNING = "running", _("Running")
        DONE = "done", _("Ready")
        FAILED = "failed", _("Failed")
        CANCELLED = "cancelled", _("Cancelled")

    class Format(models.TextChoices):
        CSV = "csv", _("CSV: for any spreadsheet program or database")
        XLSX = "xlsx", _("XLSX: for Excel and LibreOffice, with numbers and days as such")
        JSONL = "jsonl", _("JSON Lines: for programs, one object a line")

    class Problem(models.TextChoices):
        """Why one failed, as far as it is foreseen; anything else is the class of the error."""

        NO_LONGER_ALLOWED = "no_longer_allowed", _("The right to export was taken away while the file was made.")
        DISK_FULL = "disk_full", _("The disk is full. Tell whoever runs this installation; nothing was lost.")
        STOPPED = "stopped", _("The worker stopped several times while making the file.")
        REFUSED = "refused", _("The second person did not agree.")

    UNDER_WAY: ClassVar[tuple[str, ...]] = (State.OWED, State.RUNNING)
    CAN_BE_CANCELLED: ClassVar[tuple[str, ...]] = (State.AWAITING, *UNDER_WAY)
    CAN_START_AGAIN: ClassVar[tuple[str, ...]] = (State.FAILED, State.CANCELLED)

    table = models.CharField(max_length=20, default="candidates")  # the name of one of redflags.exports.tables
    format = models.CharField(_("format"), max_length=5, choices=Format.choices, default=Format.CSV)
    columns = ArrayField(models.CharField(max_length=40), default=list)  # names; none: all
    opened = models.BooleanField(default=False)  # with contacts in full, asked for with a fresh second factor
    filters = models.JSONField(default=dict)
    ticked = ArrayField(models.BigIntegerField(), null=True)  # applications chosen one by one; null: those that fit
    order = models.CharField(max_length=12, blank=True)  # a redflags.register.Order; "": by number
    view = models.CharField(max_length=60, blank=True)  # what the saved view was called that these filters are those of
    reason = models.CharField(_("reason"), max_length=300)
    schedule = models.ForeignKey("ExportSchedule", on_delete=models.PROTECT, null=True, related_name="exports")
    agreed_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    agreed_at = models.DateTimeField(null=True)
    refused_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    counts_from = models.DateTimeField(null=True)  # nobody makes it earlier: in a one-person firm a day passes
    alone = models.BooleanField(default=False)
    state = models.CharField(max_length=10, choices=State.choices, default=State.OWED)
    total = models.PositiveIntegerField(default=0)  # applications, or events, to go through, as counted last
    done = models.PositiveIntegerField(default=0)  # gone through
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
            models.Index(fields=["-id"], name="exports_awaiting", condition=models.Q(state="awaiting")),
        ]

    def __str__(self) -> str:
        return f"export {self.pk}"

    @property
    def is_awaiting(self) -> bool:
        """Whether a second person has to agree first."""
        return self.state == self.State.AWAITING

    @property
    def can_be_cancelled(self) -> bool:
        """Whether it has not ended."""
        return self.state in self.CAN_BE_CANCELLED

    @property
    def can_start_again(self) -> bool:
        """Whether it ended without a file, and not because somebody refused it."""
        return self.state in self.CAN_START_AGAIN and self.problem != self.Problem.REFUSED

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
        return _in_short(self.filters if self.ticked is None else {"ticked": len(self.ticked)})

    @property
    def problem_in_words(self) -> str:
        """What went wrong, for the person who waits."""
        if self.problem in self.Problem.values:
            return str(self.Problem(self.problem).label)
        return str(_("Something went wrong that nobody foresaw (%(kind)s).")) % {"kind": self.problem}


class ExportSchedule(models.Model):
    """An export that is asked for again every week or month, while who set it up may export."""

    class Every(models.TextChoices):
        WEEK = "week", _("every week")
        MONTH = "month", _("every month")

    table = models.CharField(max_length=20)
    format = models.CharField(_("format"), max_length=5, choices=Export.Format.choices)
    columns = ArrayField(models.CharField(max_length=40), default=list)
    filters = models.JSONField(default=dict)
    order = models.CharField(max_length=12, blank=True)
    view = models.CharField(max_length=60, blank=True)
    reason = models.CharField(_("reason"), max_length=300)
    every = models.CharField(max_length=5, choices=Every.choices)
    first_on = models.DateField()
    next_on = models.DateField()  # the organisation's day
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    begun_at = models.DateTimeField(default=timezone.now)
    ended_at = models.DateTimeField(null=True)

    class Meta:
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["next_on"], name="export_schedules_due", condition=models.Q(ended_at=None)),
            models.Index(fields=["owner", "-id"], name="export_schedules_of_person"),
        ]

    def __str__(self) -> str:
        return f"export schedule {self.pk}"

    @property
    def filters_in_short(self) -> str:
        """What the list is narrowed to, by the names and values of its address; "" if to nothing."""
        return _in_short(self.filters)


def _in_short(filters: dict[str, Any]) -> str:
    return ", ".join(f"{name}={value}" for name, value in filters.items() if value)
