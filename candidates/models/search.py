"""What a search goes by: the keys of a person's names, employers and schools, and the words of what was written.

Nothing here is a fact: every row follows from facts, and is made anew from them by `manage.py rebuild_search`. What is
sealed on file leaves nothing here; it is found through its fingerprint, whole or not at all.
"""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from candidates.models.people import Candidate


class FoundIn(models.TextChoices):
    """Where something is found."""

    NAME = "name", _("Name")
    EMPLOYER = "employer", _("Employer")
    SCHOOL = "school", _("School")
    CONTACT = "contact", _("Contact, account or key")
    NOTE = "note", _("Note")
    MESSAGE = "message", _("Message")
    DOCUMENT = "document", _("Document")
    ANSWER = "answer", _("Answer to a check")


class SearchCard(models.Model):
    """One person as the keys of all names, employers and schools that stand, and of who may see them."""

    candidate = models.OneToOneField(Candidate, on_delete=models.CASCADE, primary_key=True, related_name="+")
    keys = ArrayField(models.IntegerField(), default=list)

    class Meta:
        indexes: ClassVar[list[models.Index]] = [
            # A short list of pending entries: each search reads it from end to end.
            GinIndex(fields=["keys"], name="search_by_key", fastupdate=True, gin_pending_list_limit=512)
        ]

    def __str__(self) -> str:
        return f"search card {self.pk}"


class SearchText(models.Model):
    """One text that is on file in the clear, as its words with their places, and marks of its kind and its team."""

    candidate = models.ForeignKey(Candidate, on_delete=models.CASCADE, related_name="+")
    ref = models.CharField(max_length=40)  # the line that holds the text: "message:12"
    kind = models.CharField(max_length=8, choices=FoundIn.choices)
    words = SearchVectorField()
    batch = models.ForeignKey("candidates.Import", on_delete=models.PROTECT, null=True, related_name="+")

    class Meta:
        indexes: ClassVar[list[models.Index]] = [
            GinIndex(fields=["words"], name="search_by_word", fastupdate=True, gin_pending_list_limit=512)
        ]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["ref"], name="one_search_text_per_line")
        ]

    def __str__(self) -> str:
        return f"search text {self.pk}"


class SearchFill(models.Model):
    """Work that is owed: the rows of a search about this person are to be made anew from what is on file."""

    candidate = models.OneToOneField(Candidate, on_delete=models.CASCADE, primary_key=True, related_name="+")
    owed_at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return f"search fill {self.pk}"
