"""Tags: short words that people put on applications to find them again; no rule reads them."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models.functions import Lower
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from candidates.models import Application


class Tag(models.Model):
    """One word or two; the same for everybody, whatever its capitals."""

    name = models.CharField(_("tag"), max_length=40)
    created_at = models.DateTimeField(default=timezone.now)
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(Lower("name"), name="one_tag_per_name")
        ]

    def __str__(self) -> str:
        return self.name


class ApplicationTag(models.Model):
    """A tag on an application."""

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="tags")
    tag = models.ForeignKey(Tag, on_delete=models.CASCADE, related_name="+")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["application", "tag"], name="one_tag_once_per_application")
        ]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["tag", "application"], name="applications_by_tag"),
        ]

    def __str__(self) -> str:
        return f"tag {self.tag_id} on application {self.application_id}"
