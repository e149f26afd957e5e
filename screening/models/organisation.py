"""The one organisation this installation serves, and the heart-beat of its ticker."""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext_lazy as _

from screening.roles import Role


class Organisation(models.Model):
    """A single row of settings that people change in the product."""

    name = models.CharField(_("name"), max_length=120, blank=True)
    time_zone = models.CharField(_("time zone"), max_length=60, default="America/Toronto")
    sole_operator = models.BooleanField(_("one-person firm"), default=False)
    second_factor_roles = ArrayField(
        models.CharField(max_length=20, choices=Role.choices),
        verbose_name=_("roles that must use a second factor"),
        default=list,
        blank=True,
    )
    version = models.PositiveIntegerField(default=1)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(condition=models.Q(pk=1), name="one_organisation")
        ]

    def __str__(self) -> str:
        return self.name

    @classmethod
    def get(cls) -> "Organisation":
        """The row; it is made by a migration."""
        return cls.objects.get(pk=1)


class Heartbeat(models.Model):
    """When a background process last lived."""

    process = models.CharField(max_length=40, primary_key=True)
    beat_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.process
