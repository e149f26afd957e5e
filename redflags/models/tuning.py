"""How the rules are set here: whole sets of status and thresholds, drafted, agreed, put in force, and kept."""

from datetime import datetime
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class TuningQuerySet(models.QuerySet["TuningSet"]):
    """Sets by where they are in their life."""

    def published(self) -> "TuningQuerySet":
        """Sets that two people, or one after a delay, put in force; newest first."""
        return self.filter(state=TuningSet.State.PUBLISHED).order_by("-number")

    def until(self, now: datetime) -> "TuningQuerySet":
        """Sets that came into force by then, the one that counts first."""
        return self.published().filter(in_force_from__lte=now)

    def in_force(self, now: datetime) -> "TuningSet | None":
        """The set that counts at a moment; None: the rules as they ship."""
        return self.until(now).first()

    def draft(self) -> "TuningSet | None":
        """The one draft that is open; None where there is none."""
        return self.filter(state=TuningSet.State.DRAFT).first()

    def waiting(self, now: datetime) -> "TuningSet | None":
        """The set that one person published alone and that counts later."""
        return self.published().filter(in_force_from__gt=now).first()


class TuningSet(models.Model):
    """One version of how all rules are set: what differs from the rules as they ship."""

    class State(models.TextChoices):
        DRAFT = "draft", _("Draft")
        PUBLISHED = "published", _("Published")
        DISCARDED = "discarded", _("Thrown away")

    number = models.PositiveIntegerField(null=True, unique=True)  # in the order of coming into force; 0 is as they ship
    state = models.CharField(max_length=10, choices=State.choices, default=State.DRAFT)
    told = models.JSONField(default=dict)  # the settings, as engine.tuning.Told
    base = models.ForeignKey("self", on_delete=models.PROTECT, null=True, related_name="+")  # null: as they ship
    puts_back = models.PositiveIntegerField(null=True)  # number of the set that it brings back
    reason = models.CharField(_("reason"), max_length=1_000, blank=True)
    begun_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    begun_at = models.DateTimeField(default=timezone.now)
    proposed_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    proposed_at = models.DateTimeField(null=True)  # of a draft: it waits for a second person
    agreed_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    agreed_at = models.DateTimeField(null=True)
    alone = models.BooleanField(default=False)  # published where a second person would be needed, without one
    in_force_from = models.DateTimeField(null=True)
    version = models.PositiveIntegerField(default=1)  # of the draft, as people read it

    objects = TuningQuerySet.as_manager()

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["state"], condition=models.Q(state="draft"), name="one_open_draft"),
            models.CheckConstraint(
                condition=models.Q(state="published", number__isnull=False, in_force_from__isnull=False)
                | (~models.Q(state="published") & models.Q(number=None, in_force_from=None)),
                name="a_published_set_has_a_number_and_a_moment",
            ),
        ]

    def __str__(self) -> str:
        return f"set {self.number}" if self.number else f"{self.state} {self.pk}"

    @property
    def is_draft(self) -> bool:
        """Whether it can still be changed."""
        return self.state == self.State.DRAFT

    @property
    def is_proposed(self) -> bool:
        """Whether it waits for a second person."""
        return self.is_draft and self.proposed_at is not None
