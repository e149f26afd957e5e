"""Letters in which a candidate is asked to confirm facts, what was answered, and the clocks of each."""

from typing import ClassVar
from uuid import uuid4

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from candidates.models import Application, Candidate, Document, Message
from screening.models.outbox import OwedMail
from screening.vault import SealedField


class Enquiry(models.Model):
    """A neutral letter to a candidate about one application. It never says what was found, by which rule, or why."""

    class State(models.TextChoices):
        DRAFT = "draft", _("Draft")
        ASKED = "asked", _("Asked")
        SILENT = "silent", _("No answer")
        ANSWERED = "answered", _("Answered")
        WITHDRAWN = "withdrawn", _("Withdrawn")

    ANSWERABLE: ClassVar[tuple[str, ...]] = (State.ASKED, State.SILENT)

    class Way(models.TextChoices):
        MAIL = "mail", _("By mail, with a link to answer")
        HAND = "hand", _("By hand: printed, copied or read out")

    candidate = models.ForeignKey(Candidate, on_delete=models.CASCADE, related_name="enquiries")
    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="enquiries")
    state = models.CharField(_("state"), max_length=10, choices=State.choices, default=State.DRAFT)
    way = models.CharField(_("how it is sent"), max_length=4, choices=Way.choices, blank=True)
    language = models.CharField(_("language"), max_length=8, choices=settings.LANGUAGES, default="en")
    address = SealedField(_("to"), null=True, blank=True)
    opening = models.TextField(_("opening"), max_length=2_000)
    closing = models.TextField(_("closing"), max_length=2_000, blank=True)
    nonce = models.UUIDField(default=uuid4, editable=False)  # the link is made from it, and from a key kept elsewhere
    token_hash = models.CharField(max_length=64, blank=True, editable=False)  # "" while there is no link
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField(default=timezone.now)
    asked_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    asked_at = models.DateTimeField(null=True)
    answer_by = models.DateField(_("answer wanted by"), null=True)
    link_until = models.DateTimeField(null=True)
    answered_at = models.DateTimeField(null=True)  # the newest answer
    read_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    read_at = models.DateTimeField(null=True)
    version = models.PositiveIntegerField(default=1, editable=False)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(
                condition=models.Q(state__in=["draft", "withdrawn"]) | models.Q(asked_at__isnull=False),
                name="an_enquiry_was_asked_by_somebody",
            ),
            models.UniqueConstraint(
                fields=["token_hash"], condition=~models.Q(token_hash=""), name="one_enquiry_per_link"
            ),
        ]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["answered_at"], name="enquiries_answered", condition=models.Q(state="answered")),
        ]

    def __str__(self) -> str:
        return f"enquiry {self.pk}"

    @property
    def is_unread(self) -> bool:
        """Whether an answer came that nobody marked read."""
        return self.answered_at is not None and (self.read_at is None or self.read_at < self.answered_at)

    @property
    def is_open(self) -> bool:
        """Whether an answer can still come."""
        return self.state in self.ANSWERABLE


def unread() -> models.Q:
    """Enquiries with an answer that nobody marked read."""
    return models.Q(answered_at__isnull=False) & (
        models.Q(read_at=None) | models.Q(read_at__lt=models.F("answered_at"))
    )


class EnquiryPoint(models.Model):
    """One fact to confirm, in neutral words. Its answers are facts of the candidate, one beside the other."""

    enquiry = models.ForeignKey(Enquiry, on_delete=models.CASCADE, related_name="points")
    place = models.PositiveSmallIntegerField()
    text = models.TextField(_("what is asked"), max_length=1_000)
    key = models.CharField(max_length=400, blank=True)  # of the finding behind it, for our own pages only
    code = models.CharField(max_length=8, blank=True)
    messages = models.ManyToManyField(Message, related_name="+")
    documents = models.ManyToManyField(Document, related_name="+")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["enquiry", "place"], name="one_point_per_place")
        ]

    def __str__(self) -> str:
        return f"point {self.place} of enquiry {self.enquiry_id}"


class EnquiryStep(OwedMail):
    """What an enquiry owes at a time: the letter, the reminder, and the note that nobody answered."""

    class Step(models.TextChoices):
        LETTER = "letter", _("Letter")
        REMINDER = "reminder", _("Reminder")
        LAPSE = "lapse", _("No answer in time")

    enquiry = models.ForeignKey(Enquiry, on_delete=models.CASCADE, related_name="steps")
    step = models.CharField(max_length=10, choices=Step.choices)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["enquiry", "step"], condition=models.Q(closed_at=None), name="one_standing_step_per_enquiry"
            )
        ]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(
                fields=["due_at"],
                name="enquiry_steps_owed",
                condition=models.Q(sent_at__isnull=True, closed_at__isnull=True),
            ),
            models.Index(
                fields=["bounced_at"],
                name="enquiry_steps_came_back",
                condition=models.Q(bounced_at__isnull=False, closed_at__isnull=True),
            ),
        ]
