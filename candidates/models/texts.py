"""What texts are compared by: hashes of the runs of words in a CV, a letter or a long message."""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models

from candidates.models.people import Candidate


class TextPrint(models.Model):
    """One text of one candidate as its shingles; a row that was not compared yet is work owed to a worker."""

    candidate = models.ForeignKey(Candidate, on_delete=models.CASCADE, related_name="+")
    ref = models.CharField(max_length=40, unique=True)  # the line that holds the text: "document:12"
    shingles = ArrayField(models.IntegerField(), default=list)  # all of them: what two texts share is counted in these
    sketch = ArrayField(models.IntegerField(), default=list)  # the few by which similar texts are found
    compared_at = models.DateTimeField(null=True)
    batch = models.ForeignKey("candidates.Import", on_delete=models.PROTECT, null=True, related_name="+")

    class Meta:
        indexes: ClassVar[list[models.Index]] = [
            # Without a list of pending entries, which every look-up would have to read from end to end.
            GinIndex(fields=["sketch"], name="texts_by_sketch", fastupdate=False),
            models.Index(fields=["id"], name="texts_to_compare", condition=models.Q(compared_at=None)),
        ]

    def __str__(self) -> str:
        return f"text print {self.pk}"
