"""Documents: files that were handed in, and documents that were looked at and not kept."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from candidates.models.facts import NEVER_UPDATED, DatedFact, mends_what_stands
from candidates.models.people import Candidate


class StoredFile(models.Model):
    """A file outside the web root, under a random name; its text is taken out in a worker under limits."""

    class State(models.TextChoices):
        WAITING = "waiting", _("Waiting to be read")
        READ = "read", _("Read")
        UNREADABLE = "unreadable", _("Could not be read")

    candidate = models.ForeignKey(Candidate, on_delete=models.CASCADE, related_name="files")
    path = models.CharField(max_length=80, unique=True)  # below MEDIA_ROOT
    name = models.CharField(_("file name"), max_length=200)
    media_type = models.CharField(max_length=80)
    size = models.PositiveBigIntegerField()
    sha256 = models.CharField(max_length=64)
    digest = models.CharField(max_length=32)  # keyed fingerprint of the content
    state = models.CharField(max_length=10, choices=State.choices, default=State.WAITING)
    problem = models.CharField(max_length=80, blank=True)
    text = models.TextField(blank=True)
    metadata = models.JSONField(default=dict)
    author_digest = models.CharField(max_length=32, blank=True)

    class Meta:
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["id"], name="files_to_read", condition=models.Q(state="waiting"))
        ]

    def __str__(self) -> str:
        return f"file {self.pk}"


class Document(DatedFact):
    """A document of the candidate and what the look at it brought. Identity documents are looked at, never kept."""

    class State(models.TextChoices):
        RECEIVED = "received", _("Received")
        ACCEPTED = "accepted", _("Looked at, accepted")
        DOUBTFUL = "doubtful", _("Looked at, questions left")
        REJECTED = "rejected", _("Looked at, not accepted")

    kind = models.CharField(_("what it is"), max_length=120)
    state = models.CharField(_("result"), max_length=10, choices=State.choices, default=State.RECEIVED)
    file = models.ForeignKey(StoredFile, on_delete=models.CASCADE, null=True, blank=True, related_name="documents")

    class Meta:
        triggers = NEVER_UPDATED
        constraints: ClassVar[list[models.BaseConstraint]] = [mends_what_stands("document")]
