"""Where each application stands, and the findings that put it there."""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext_lazy as _

from candidates.models import Application


class Level(models.IntegerChoices):
    """The four levels in words; values are those of engine.vocabulary.Level."""

    STANDARD = 0, _("Standard")
    VERIFY = 1, _("Verify")
    HOLD = 2, _("Hold")
    ESCALATE = 3, _("Escalate")


class Standing(models.Model):
    """The newest assessment of one application."""

    application = models.OneToOneField(Application, on_delete=models.CASCADE, primary_key=True)
    level = models.PositiveSmallIntegerField(choices=Level.choices, default=Level.STANDARD)
    score = models.PositiveSmallIntegerField(default=0)
    assurance = models.PositiveSmallIntegerField(default=0)  # percent of the check plan verified
    plan = models.JSONField(default=list)  # lines behind the assurance
    unknown = ArrayField(models.CharField(max_length=8), default=list)  # rules whose facts were never gathered
    broken = models.JSONField(default=dict)  # code -> class of the error, for admins
    texts_unread = models.PositiveSmallIntegerField(default=0)
    open_findings = models.PositiveSmallIntegerField(default=0)
    links = models.PositiveSmallIntegerField(default=0)  # other people who share a value
    next_due_on = models.DateField(null=True)
    next_due = models.CharField(max_length=20, blank=True)  # check | interview | visit
    tuning = models.PositiveIntegerField(default=0)  # number of the set of rules it was made with; 0: as they ship
    assessed_at = models.DateTimeField()
    reassess_at = models.DateTimeField(null=True)  # owed: by the clock, or because a neighbour changed

    class Meta:
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["level", "application"], name="standings_by_level"),
            models.Index(fields=["-level", "-score", "application"], name="standings_by_rank"),
            models.Index(fields=["-score", "application"], name="standings_by_score"),
            models.Index(fields=["-links", "application"], name="standings_by_links"),
            models.Index(fields=["assurance", "application"], name="standings_by_assurance"),
            models.Index(
                fields=["next_due_on", "application"],
                name="standings_by_due",
                condition=models.Q(next_due_on__isnull=False),
            ),
            models.Index(fields=["tuning"], name="standings_by_tuning"),
            models.Index(
                fields=["reassess_at"],
                name="reassessments_owed",
                condition=models.Q(reassess_at__isnull=False),
            ),
        ]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(condition=models.Q(score__lte=100), name="a_score_is_at_most_100"),
            models.CheckConstraint(condition=models.Q(assurance__lte=100), name="assurance_is_a_percentage"),
        ]

    def __str__(self) -> str:
        return f"standing of application {self.application_id}"


class Finding(models.Model):
    """One finding of the newest assessment, with the version of the rule that made it.

    The set of rules it was made with stands in the application's standing, which is stored together with it.
    """

    class Status(models.TextChoices):
        OPEN = "open", _("Open")
        TO_CONFIRM = "to_confirm", _("To confirm")
        EXPLAINED = "explained", _("Explained")

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="findings")
    key = models.CharField(max_length=400)
    code = models.CharField(max_length=8)
    version = models.PositiveSmallIntegerField()
    family = models.CharField(max_length=12)
    flag = models.CharField(max_length=24)
    strength = models.PositiveSmallIntegerField()
    status = models.CharField(max_length=10, choices=Status.choices)
    says = models.TextField()  # message id, rendered in the reader's language
    values = models.JSONField(default=dict)
    refs = ArrayField(models.CharField(max_length=40))
    explained = models.TextField(blank=True)  # message id, where the file explains it
    points = models.PositiveSmallIntegerField(default=0)
    shadow = models.BooleanField(default=False)
    first_seen_at = models.DateTimeField()

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["application", "key"], name="one_finding_per_key")
        ]
        indexes: ClassVar[list[models.Index]] = [models.Index(fields=["code", "status"], name="findings_by_rule")]

    def __str__(self) -> str:
        return f"{self.code} of application {self.application_id}"
