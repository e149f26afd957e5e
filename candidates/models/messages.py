"""What was written: messages of the candidate and others, and notes of our own staff."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from candidates.models.facts import NEVER_UPDATED, DatedFact, mends_what_stands


class Message(DatedFact):
    """A message or a note; plain text, shown as text."""

    class Kind(models.TextChoices):
        MESSAGE = "message", _("Message")
        NOTE = "note", _("Note")

    class Writer(models.TextChoices):
        CANDIDATE = "candidate", _("Candidate")
        STAFF = "staff", _("Our staff")
        REFEREE = "referee", _("Referee")
        UNKNOWN = "unknown", _("Not told")

    kind = models.CharField(_("kind"), max_length=8, choices=Kind.choices, default=Kind.NOTE)
    writer = models.CharField(_("who wrote it"), max_length=10, choices=Writer.choices, default=Writer.STAFF)
    channel = models.CharField(_("channel"), max_length=60, blank=True)
    interview = models.ForeignKey("candidates.Interview", on_delete=models.CASCADE, null=True, related_name="notes")
    text = models.TextField(_("text"), max_length=65_536)

    class Meta:
        triggers = NEVER_UPDATED
        constraints = [mends_what_stands("message")]
