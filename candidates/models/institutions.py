"""Employers and schools with the domains they are known to use, from lists that an admin loads; nobody personal."""

from typing import ClassVar

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class Institution(models.Model):
    """One line of a list: an organisation and a domain it is reached under; several may name one organisation."""

    class Kind(models.TextChoices):
        SCHOOL = "school", _("School")
        EMPLOYER = "employer", _("Employer")
        OTHER = "other", _("Other")

    name = models.CharField(_("name"), max_length=200)
    aliases = ArrayField(models.CharField(max_length=200), verbose_name=_("also called"), default=list, blank=True)
    keys = ArrayField(models.CharField(max_length=200), default=list, editable=False)  # comparable forms of all names
    domain = models.CharField(_("domain"), max_length=253)
    kind = models.CharField(_("kind"), max_length=8, choices=Kind.choices, default=Kind.OTHER)
    country = models.CharField(_("country"), max_length=2, blank=True)
    source = models.CharField(_("source"), max_length=120)
    loaded_on = models.DateField(_("loaded on"))
    loaded_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    loaded_at = models.DateTimeField(default=timezone.now)

    class Meta:
        indexes: ClassVar[list[models.Index]] = [GinIndex(fields=["keys"], name="institutions_by_name")]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["name", "domain"], name="one_line_per_name_and_domain")
        ]

    def __str__(self) -> str:
        return f"{self.name}, {self.domain}"
