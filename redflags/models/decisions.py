"""What people decide about applications, and what each thought before the standing was shown."""

from datetime import datetime
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from candidates.models import Application
from redflags.models.standings import Level


class Decision(models.Model):
    """A named person's decision, in that person's words; taken back or replaced, never erased. It moves nothing."""

    class Kind(models.TextChoices):
        PROCEED = "proceed", _("Proceed")
        HOLD = "hold", _("Hold")
        DECLINE = "decline", _("Do not proceed")

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="decisions")
    kind = models.CharField(_("decision"), max_length=10, choices=Kind.choices)
    reason = models.TextField(_("reason"), max_length=2_000)
    considered = models.JSONField(default=list)  # findings that were open: code, version, strength, status
    level = models.PositiveSmallIntegerField(choices=Level.choices, null=True)  # where it stood; null: not assessed
    score = models.PositiveSmallIntegerField(null=True)
    assurance = models.PositiveSmallIntegerField(null=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)
    awaits_second = models.BooleanField(default=False)
    agreed_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    agreed_at = models.DateTimeField(null=True)
    counts_from = models.DateTimeField(null=True)  # a one-person firm's adverse decision holds after a delay
    alone = models.BooleanField(default=False)
    ended_at = models.DateTimeField(null=True)  # taken back, or another took its place
    ended_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["application"], condition=models.Q(ended_at=None), name="one_standing_decision"
            )
        ]

    def __str__(self) -> str:
        return f"decision {self.pk}"

    def holds(self, now: datetime) -> bool:
        """Whether it was taken by as many people, and has waited as long, as it takes."""
        waits = self.awaits_second or (self.counts_from is not None and self.counts_from > now)
        return self.ended_at is None and not waits


class FirstView(models.Model):
    """What a reviewer thought of an application before seeing where it stands; given once, and never changed."""

    class Opinion(models.TextChoices):
        PROCEED = "proceed", _("Go on")
        VERIFY = "verify", _("Go on, once questions are settled")
        DECLINE = "decline", _("Do not go on")

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="first_views")
    opinion = models.CharField(_("view"), max_length=10, choices=Opinion.choices)
    reason = models.CharField(_("in a sentence"), max_length=500, blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["application", "by"], name="one_first_view_per_person")
        ]

    def __str__(self) -> str:
        return f"first view {self.pk}"

    def agrees(self, decision: Decision) -> bool:
        """Whether the decision went the way of this view; "once questions are settled" goes with a hold too."""
        if self.opinion == self.Opinion.VERIFY:
            return decision.kind != Decision.Kind.DECLINE
        return self.opinion == decision.kind
