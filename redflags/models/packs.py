"""Evidence packs: a file about somebody for counsel, police or a court, made once a second person agreed."""

from datetime import datetime
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from candidates.models import Candidate
from redflags.models.incidents import Incident


class EvidencePack(models.Model):
    """One file on its way out: whom it is about, under which profile, why, and what a worker made of it."""

    class State(models.TextChoices):
        PROPOSED = "proposed", _("Waits for a second person")
        OWED = "owed", _("Waiting")
        RUNNING = "running", _("Running")
        DONE = "done", _("Ready")
        FAILED = "failed", _("Failed")
        CANCELLED = "cancelled", _("Cancelled")

    class Problem(models.TextChoices):
        """Why one failed, as far as it is foreseen; anything else is the class of the error."""

        NO_LONGER_ALLOWED = "no_longer_allowed", _("The right to make packs was taken away while the file was made.")
        DISK_FULL = "disk_full", _("The disk is full. Tell whoever runs this installation; nothing was lost.")
        STOPPED = "stopped", _("The worker stopped several times while making the file.")
        SEALED = "sealed", _("A sealed value could not be opened: a key is missing.")

    UNDER_WAY: ClassVar[tuple[str, ...]] = (State.OWED, State.RUNNING)

    candidate = models.ForeignKey(Candidate, on_delete=models.CASCADE, related_name="packs")
    others = models.ManyToManyField(Candidate, related_name="+")  # further people it tells of, chosen one by one
    incident = models.ForeignKey(Incident, on_delete=models.CASCADE, null=True, related_name="packs")
    profile = models.CharField(_("for whom"), max_length=10)  # of redflags.packs.profiles
    language = models.CharField(_("language"), max_length=8, choices=settings.LANGUAGES, default="en")
    reason = models.CharField(_("reason"), max_length=500)
    state = models.CharField(max_length=10, choices=State.choices, default=State.OWED)
    asked_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    asked_at = models.DateTimeField(default=timezone.now)
    approved_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    approved_at = models.DateTimeField(null=True)
    counts_from = models.DateTimeField(null=True)  # a one-person firm's approval holds after a delay
    alone = models.BooleanField(default=False)
    alone_reason = models.CharField(max_length=1_000, blank=True)
    total = models.PositiveIntegerField(default=0)  # people and documents to go through
    done = models.PositiveIntegerField(default=0)
    path = models.CharField(max_length=80, blank=True)  # below MEDIA_ROOT; "" until made and once expired
    sha256 = models.CharField(max_length=64, blank=True)
    size = models.PositiveBigIntegerField(default=0)
    pages = models.PositiveIntegerField(default=0)
    problem = models.CharField(max_length=80, blank=True)  # a Problem, or the class of the error, never its text
    claimed_at = models.DateTimeField(null=True)
    claim = models.UUIDField(null=True)  # fencing token: only the newest claimer may finish
    attempts = models.PositiveSmallIntegerField(default=0)
    finished_at = models.DateTimeField(null=True)
    expires_at = models.DateTimeField(null=True)

    class Meta:
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["id"], name="packs_owed", condition=models.Q(state__in=["owed", "running"])),
            models.Index(fields=["expires_at"], name="packs_to_expire", condition=~models.Q(path="")),
        ]

    def __str__(self) -> str:
        return f"evidence pack {self.pk}"

    @property
    def is_under_way(self) -> bool:
        """Whether a worker has or will have it in hand."""
        return self.state in self.UNDER_WAY

    def is_there(self, now: datetime) -> bool:
        """Whether the file can be downloaded."""
        return self.state == self.State.DONE and bool(self.path) and bool(self.expires_at and self.expires_at > now)

    @property
    def name(self) -> str:
        """What the pack is called inside and outside: nobody's name, nothing that a file system could trip over."""
        return f"evidence-pack-{self.pk}-{self.profile}"

    @property
    def file_name(self) -> str:
        """What the file is called when it leaves."""
        return f"{self.name}-{self.sha256[:8]}.zip"

    @property
    def problem_in_words(self) -> str:
        """What went wrong, for the person who waits."""
        if self.problem in self.Problem.values:
            return str(self.Problem(self.problem).label)
        return str(_("Something went wrong that nobody foresaw (%(kind)s).")) % {"kind": self.problem}
