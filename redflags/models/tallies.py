"""What the dashboards add up: counts of applications in cells, in which cells each stands, who is to be counted again.

an action -> RecountOwed (appended, no row is shared) -> folded by a worker -> CountedCase, Tally -> dashboards
"""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models.functions import Now


class RecountOwed(models.Model):
    """A note that an application may be counted wrongly by now; several of one application do no harm."""

    application = models.BigIntegerField(null=True)  # no foreign key: it may be gone; null: everybody
    owed_at = models.DateTimeField(db_default=Now())

    class Meta:
        indexes: ClassVar[list[models.Index]] = [models.Index(fields=["owed_at"], name="recounts_by_age")]

    def __str__(self) -> str:
        return f"recount {self.pk}"


class CountedCase(models.Model):
    """In which cells an application is counted, so that it can be taken out of them again."""

    application = models.BigIntegerField(primary_key=True)  # no foreign key: what is gone must still be taken out
    team = models.PositiveIntegerField(default=0)  # 0: no team
    position = models.PositiveIntegerField(default=0)  # 0: none
    source = models.CharField(max_length=80, blank=True)  # what the import is called that brought it; "": by hand
    channel = models.CharField(max_length=80, blank=True)
    cells = ArrayField(models.CharField(max_length=60))  # measure|month|a|b
    turns_at = models.DateTimeField(null=True)  # when the passing of time alone may make something late

    class Meta:
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["turns_at"], name="recounts_by_clock", condition=models.Q(turns_at__isnull=False))
        ]

    def __str__(self) -> str:
        return f"counted application {self.pk}"


class Tally(models.Model):
    """How many applications are counted in one cell; what the measures mean stands in `redflags.tallies.cells`."""

    EVERY_TEAM: ClassVar[int] = -1

    class Slice(models.TextChoices):
        """What a cell is of; `value` says which one."""

        ALL = "all"
        POSITION = "position"
        SOURCE = "source"
        CHANNEL = "channel"

    slice = models.CharField(max_length=8, choices=Slice.choices)
    value = models.CharField(max_length=80, blank=True)
    team = models.IntegerField(default=0)
    measure = models.CharField(max_length=8)
    month = models.CharField(max_length=7, blank=True)  # "2026-03"; "" for what stands now
    a = models.CharField(max_length=24, blank=True)
    b = models.CharField(max_length=24, blank=True)
    n = models.IntegerField()

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["slice", "value", "team", "measure", "month", "a", "b"], name="one_tally_per_cell"
            )
        ]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["slice", "measure", "team", "month"], name="tallies_of_a_slice")
        ]

    def __str__(self) -> str:
        return f"{self.measure} {self.month} {self.a} {self.b}"
