"""Reports to authorities: one form of twelve items, sealed as a whole, that two people approve."""

import hashlib
import json
from datetime import datetime
from typing import Any, ClassVar

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from redflags.models.incidents import Incident
from screening.vault import Sealed, SealedField


class AuthorityReport(models.Model):
    """One numbered report of an incident. Nothing sends it; whoever takes it away stands in the trail."""

    class State(models.TextChoices):
        DRAFT = "draft", _("Draft")
        PROPOSED = "proposed", _("Approved by one person")
        APPROVED = "approved", _("Approved")
        SUPERSEDED = "superseded", _("Superseded")

    IN_THE_MAKING: ClassVar[tuple[str, ...]] = (State.DRAFT, State.PROPOSED)

    incident = models.ForeignKey(Incident, on_delete=models.CASCADE, related_name="reports")
    number = models.PositiveSmallIntegerField()  # 1, 2 ... within the incident
    state = models.CharField(max_length=10, choices=State.choices, default=State.DRAFT)
    authorities = ArrayField(models.CharField(max_length=10), verbose_name=_("for"), default=list)
    language = models.CharField(_("language"), max_length=8, choices=settings.LANGUAGES, default="en")
    content = SealedField()  # JSON, as redflags.reports.form names its parts
    version = models.PositiveIntegerField(default=1)
    begun_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    begun_at = models.DateTimeField(default=timezone.now)
    edited_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    edited_at = models.DateTimeField(default=timezone.now)
    proposed_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    proposed_at = models.DateTimeField(null=True)
    approved_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    approved_at = models.DateTimeField(null=True)
    counts_from = models.DateTimeField(null=True)  # a one-person firm's approval holds after a delay
    superseded_from = models.DateTimeField(null=True)  # when the approval of the one that follows holds
    alone = models.BooleanField(default=False)
    alone_reason = models.CharField(max_length=1_000, blank=True)
    digest = models.CharField(max_length=64, blank=True)  # SHA-256 of the content that was approved

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["incident", "number"], name="one_report_per_number"),
            models.UniqueConstraint(
                fields=["incident"],
                condition=models.Q(state__in=["draft", "proposed"]),
                name="one_report_in_the_making_per_incident",
            ),
            models.UniqueConstraint(
                fields=["incident"],
                condition=models.Q(state="approved", superseded_from=None),
                name="one_approved_report_per_incident",
            ),
        ]

    def __str__(self) -> str:
        return f"report {self.pk}"

    @property
    def in_the_making(self) -> bool:
        """Whether it can still be changed."""
        return self.state in self.IN_THE_MAKING

    @property
    def state_now(self) -> State:
        """The state at this moment."""
        return self.state_at(timezone.now())

    def state_at(self, now: datetime) -> State:
        """The state, where the approval of the one that follows may have begun to hold since it was stored."""
        is_over = self.superseded_from is not None and self.superseded_from <= now
        return self.State.SUPERSEDED if is_over else self.State(self.state)

    def holds(self, now: datetime) -> bool:
        """Whether as many people approved it, and it has waited as long, as it takes; and no other took its place."""
        return self.state_at(now) == self.State.APPROVED and (self.counts_from is None or self.counts_from <= now)

    def read(self) -> dict[str, Any]:
        """The content, opened. Raises WrongKeyError."""
        content: dict[str, Any] = json.loads(self.content.open())
        return content

    def write(self, content: dict[str, Any]) -> None:
        """Seal a content; the caller saves."""
        self.content = Sealed.of(canonical(content))


def canonical(content: dict[str, Any]) -> str:
    """The one way to write a content down, so that equal contents have one digest."""
    return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def digest_of(content: dict[str, Any]) -> str:
    """The SHA-256 of a content."""
    return hashlib.sha256(canonical(content).encode()).hexdigest()
