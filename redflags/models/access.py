"""Requests of a candidate about what is held: to get a copy of it, and to have a fact corrected. Each has a clock."""

import json
from datetime import date, datetime
from typing import Any, ClassVar
from uuid import uuid4

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from candidates.models import Candidate
from screening.vault import SealedField


class Way(models.TextChoices):
    """How a request came in."""

    MAIL = "mail", _("E-mail")
    LETTER = "letter", _("Letter")
    PHONE = "phone", _("Phone call")
    IN_PERSON = "in_person", _("In person")
    PAGE = "page", _("The page behind a link of ours")


class AccessRequest(models.Model):
    """A candidate asks for a copy of what is held: noted, identity looked at, prepared, approved, handed over."""

    class State(models.TextChoices):
        OPEN = "open", _("Received")
        PREPARED = "prepared", _("Prepared, to be approved")
        APPROVED = "approved", _("Approved, to be handed over")
        DELIVERED = "delivered", _("Handed over")
        REFUSED = "refused", _("Refused")
        WITHDRAWN = "withdrawn", _("Withdrawn by the candidate")

    UNDER_WAY: ClassVar[tuple[str, ...]] = (State.OPEN, State.PREPARED, State.APPROVED)

    class Identity(models.TextChoices):
        KNOWN_ADDRESS = "known", _("Answered from an e-mail address or phone that was on file before")
        CALL = "call", _("Seen in a call by somebody who had interviewed the person")
        IN_PERSON = "in_person", _("In person")
        PAPER = "paper", _("A paper of the person's choice was looked at, not kept")
        MANDATE = "mandate", _("A representative showed a signed mandate, and who the person is was checked")

    class Withheld(models.TextChoices):
        """What a person may leave out, each with a reason."""

        ASSESSMENT = "assessment", _("The explanation of the assessment, level and score")
        DECISIONS = "decisions", _("Decisions")

    candidate = models.ForeignKey(Candidate, on_delete=models.CASCADE, related_name="access_requests")
    state = models.CharField(max_length=10, choices=State.choices, default=State.OPEN)
    asked_on = models.DateField(_("asked on"))
    way = models.CharField(_("how it came"), max_length=10, choices=Way.choices)
    note = models.CharField(_("what was asked for"), max_length=1_000, blank=True)
    due_on = models.DateField()
    extended_reason = models.CharField(max_length=500, blank=True)  # "" while the usual term holds
    identity = models.CharField(_("how we know who asks"), max_length=10, choices=Identity.choices, blank=True)
    identity_note = models.CharField(_("what was seen"), max_length=500, blank=True)
    identity_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    identity_at = models.DateTimeField(null=True)
    language = models.CharField(_("language"), max_length=8, choices=settings.LANGUAGES, default="en")
    given = ArrayField(models.CharField(max_length=40), default=list)  # refs of texts that a person read and lets out
    withheld = ArrayField(models.CharField(max_length=12, choices=Withheld.choices), default=list)
    withheld_reason = models.CharField(_("why it is withheld"), max_length=1_000, blank=True)
    content = SealedField(null=True)  # JSON, as redflags.copies.content names its parts
    digest = models.CharField(max_length=64, blank=True)  # SHA-256 of the content
    prepared_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    prepared_at = models.DateTimeField(null=True)
    approved_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    approved_at = models.DateTimeField(null=True)
    nonce = models.UUIDField(default=uuid4, editable=False)  # the link and its code are made from it, and from our key
    token_hash = models.CharField(max_length=64, blank=True, editable=False)  # "" while there is no link
    link_until = models.DateTimeField(null=True)
    closed_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    closed_at = models.DateTimeField(null=True)
    closing_note = models.CharField(max_length=1_000, blank=True)  # how it was handed over, or why it was refused
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField(default=timezone.now)
    version = models.PositiveIntegerField(default=1, editable=False)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["candidate"],
                condition=models.Q(state__in=["open", "prepared", "approved"]),
                name="one_access_request_under_way",
            ),
            models.UniqueConstraint(
                fields=["token_hash"], condition=~models.Q(token_hash=""), name="one_copy_per_link"
            ),
            models.CheckConstraint(
                condition=~models.Q(state__in=["approved", "delivered"]) | models.Q(identity_at__isnull=False),
                name="who_asks_is_known_before_a_copy_leaves",
            ),
        ]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(
                fields=["due_on"],
                name="access_requests_due",
                condition=models.Q(state__in=["open", "prepared", "approved"]),
            )
        ]

    def __str__(self) -> str:
        return f"access request {self.pk}"

    @property
    def is_under_way(self) -> bool:
        """Whether the candidate still waits."""
        return self.state in self.UNDER_WAY

    def is_late(self, today: date) -> bool:
        """Whether its day has passed."""
        return self.is_under_way and self.due_on < today

    def has_link(self, now: datetime) -> bool:
        """Whether a link to the copy works."""
        return bool(self.token_hash) and bool(self.link_until and self.link_until > now)

    def read(self) -> dict[str, Any]:
        """The copy, opened. Raises WrongKeyError."""
        content: dict[str, Any] = json.loads(self.content.open()) if self.content else {}
        return content


class Dispute(models.Model):
    """A candidate says that something held is wrong: corrected, or the disagreement stands beside it."""

    class State(models.TextChoices):
        OPEN = "open", _("Received")
        ACCEPTED = "accepted", _("Accepted: the entry was mended")
        REFUSED = "refused", _("Not accepted: the candidate's statement stands beside it")
        WITHDRAWN = "withdrawn", _("Withdrawn by the candidate")

    candidate = models.ForeignKey(Candidate, on_delete=models.CASCADE, related_name="disputes")
    state = models.CharField(max_length=10, choices=State.choices, default=State.OPEN)
    ref = models.CharField(_("which entry"), max_length=40, blank=True)  # of a fact; "" while nobody found which
    statement = models.TextField(_("what the candidate says"), max_length=4_000)
    received_on = models.DateField(_("received on"))
    way = models.CharField(_("how it came"), max_length=10, choices=Way.choices)
    due_on = models.DateField()
    reason = models.CharField(_("reason"), max_length=1_000, blank=True)  # why it was not accepted
    told_at = models.DateTimeField(null=True)  # who had got the wrong entry was told, as far as needed
    told_note = models.CharField(max_length=1_000, blank=True)
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    created_at = models.DateTimeField(default=timezone.now)
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    decided_at = models.DateTimeField(null=True)
    version = models.PositiveIntegerField(default=1, editable=False)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(
                condition=~models.Q(state="refused") | ~models.Q(reason=""), name="a_refusal_has_a_reason"
            ),
            models.CheckConstraint(
                condition=models.Q(state="open") | models.Q(decided_at__isnull=False),
                name="a_dispute_is_ended_by_somebody",
            ),
        ]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["due_on"], name="disputes_due", condition=models.Q(state="open"))
        ]

    def __str__(self) -> str:
        return f"dispute {self.pk}"

    @property
    def is_open(self) -> bool:
        """Whether the candidate still waits."""
        return self.state == self.State.OPEN

    def is_late(self, today: date) -> bool:
        """Whether its day has passed."""
        return self.is_open and self.due_on < today
