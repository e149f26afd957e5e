"""Jurisdictions: what may be asked of candidates, from which stage on, as dated data that only grows."""

from typing import ClassVar

import pgtrigger
from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from candidates.models.positions import Stage

NEVER_CHANGED: list[pgtrigger.Trigger] = [
    pgtrigger.Protect(name="only_added_to", operation=pgtrigger.Update | pgtrigger.Delete),
]
"""What was in force on a day stays known: a change is a later version."""


class Jurisdiction(models.Model):
    """A place whose law decides what may be asked; what it says stands in its versions."""

    code = models.SlugField(max_length=20, unique=True)
    name = models.CharField(_("name"), max_length=120)
    name_fr = models.CharField(max_length=120, blank=True)
    is_default = models.BooleanField(default=False)  # of new positions, and of applications without a position
    place = models.PositiveSmallIntegerField(default=0)  # in lists

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["is_default"], condition=models.Q(is_default=True), name="one_jurisdiction_is_the_default"
            )
        ]

    def __str__(self) -> str:
        return in_language(self.name, self.name_fr)


class JurisdictionVersion(models.Model):
    """What a jurisdiction asks for from a day on; of two of the same day the later entry counts."""

    jurisdiction = models.ForeignKey(Jurisdiction, on_delete=models.PROTECT, related_name="versions")
    in_force_on = models.DateField(_("in force from"))
    reason = models.CharField(_("what changed, and why"), max_length=500, blank=True)
    added_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    added_at = models.DateTimeField(default=timezone.now)  # without a person: it came with the product

    class Meta:
        triggers = NEVER_CHANGED
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["jurisdiction", "-in_force_on", "-id"], name="versions_of_jurisdiction")
        ]

    def __str__(self) -> str:
        return f"{self.jurisdiction_id}, {self.in_force_on}"


class JurisdictionRule(models.Model):
    """What a version says of one kind of check."""

    class Paper(models.TextChoices):
        NONE = "none", _("None is needed")
        LOOK = "look", _("Looked at, never kept")
        KEEP = "keep", _("May be kept")

    version = models.ForeignKey(JurisdictionVersion, on_delete=models.PROTECT, related_name="rules")
    kind = models.CharField(_("check"), max_length=20)
    count = models.PositiveSmallIntegerField(_("how many in a new plan"), default=0)
    stage = models.CharField(_("not before"), max_length=12, choices=Stage.choices, default=Stage.OFFER)
    needs_consent = models.BooleanField(_("the candidate agrees first"), default=False)
    paper = models.CharField(_("papers"), max_length=4, choices=Paper.choices, default=Paper.NONE)
    note = models.CharField(_("note"), max_length=500, blank=True)
    note_fr = models.CharField(max_length=500, blank=True)
    source = models.CharField(_("source"), max_length=300, blank=True)  # "": a cautious choice of our own

    class Meta:
        triggers = NEVER_CHANGED
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["version", "kind"], name="one_rule_per_kind_of_check"),
            models.CheckConstraint(condition=models.Q(count__lte=20), name="a_rule_plans_no_more_than_a_plan"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} from {self.stage}"

    @property
    def says(self) -> str:
        """The note in the reader's language, where it is on file in it."""
        return in_language(self.note, self.note_fr)


def in_language(text: str, french: str) -> str:
    """Data that came with the product has its French; what people add is in the language they wrote it in."""
    return french if french and (get_language() or "").startswith("fr") else text
