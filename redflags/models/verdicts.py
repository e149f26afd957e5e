"""What people said of findings: confirmed, explained or cleared, by whom, when and why; undone, never erased."""

from collections.abc import Iterable
from datetime import date
from typing import ClassVar

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from candidates.models import Candidate


class FindingVerdict(models.Model):
    """One person's word on one finding about a candidate; it stands until undone and holds for all applications."""

    class Kind(models.TextChoices):
        CONFIRMED = "confirmed", _("Confirmed")
        EXPLAINED = "explained", _("Explained")
        CLEARED = "cleared", _("Cleared")

    candidate = models.ForeignKey(Candidate, on_delete=models.CASCADE, related_name="verdicts")
    key = models.CharField(max_length=400)  # of the finding: a changed fact makes another key, and the finding returns
    code = models.CharField(max_length=8)
    version = models.PositiveSmallIntegerField(default=0)  # of the rule, and
    tuning = models.PositiveIntegerField(default=0)  # of the set of rules that made the finding it was given on
    refs = ArrayField(models.CharField(max_length=40), default=list)  # the lines it was given on
    kind = models.CharField(_("verdict"), max_length=10, choices=Kind.choices)
    reason = models.CharField(_("reason"), max_length=1_000)
    evidence = models.CharField(_("evidence seen"), max_length=500, blank=True)
    said_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    said_at = models.DateTimeField(default=timezone.now)
    expires_on = models.DateField(_("holds until"), null=True, blank=True)  # the last day; then the finding returns
    undone_at = models.DateTimeField(null=True)
    undone_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    counts_from = models.DateTimeField(null=True)  # a one-person firm clears decisive findings after a delay
    awaits_second = models.BooleanField(default=False)  # clears a decisive finding, once a second person agrees
    agreed_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    agreed_at = models.DateTimeField(null=True)
    alone = models.BooleanField(default=False)  # said where a second person would be needed, without one

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["candidate", "key"], condition=models.Q(undone_at=None), name="one_standing_verdict_per_finding"
            )
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.code}"

    def is_in_time(self, today: date) -> bool:
        """Whether its time has not passed."""
        return self.expires_on is None or self.expires_on >= today

    def is_over(self, today: date) -> bool:
        """Whether its time has passed."""
        return self.expires_on is not None and self.expires_on < today

    def holds(self, refs: Iterable[str], today: date) -> bool:
        """Whether it still speaks about all of these lines: one that came later was not judged."""
        return set(self.refs).issuperset(refs) and not self.is_over(today)


def in_time(today: date) -> models.Q:
    """Verdicts whose time has not passed."""
    return models.Q(expires_on=None) | models.Q(expires_on__gte=today)
