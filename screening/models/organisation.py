"""The one organisation this installation serves, and the heart-beat of its ticker."""

from datetime import time
from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext_lazy as _

from screening.composed import composed
from screening.roles import Role


def saturday_and_sunday() -> list[int]:
    """The usual weekend; Monday is 0."""
    return [5, 6]


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
    weekend = ArrayField(
        models.PositiveSmallIntegerField(),
        verbose_name=_("days off in every week"),
        default=saturday_and_sunday,
        blank=True,
    )  # Monday is 0
    holidays = ArrayField(models.DateField(), verbose_name=_("holidays"), default=list, blank=True)
    address = models.TextField(_("postal address"), max_length=400, blank=True)  # for letters on paper
    phone = models.CharField(_("telephone"), max_length=40, blank=True)
    minutes_per_finding = models.PositiveSmallIntegerField(_("minutes to look into a finding"), default=6)  # ours
    digest_at = models.TimeField(_("when the daily digest leaves"), default=time(8))  # local, on working days
    calendar_names = models.BooleanField(_("names in calendar feeds"), default=False)  # initials only, unless allowed
    at_once_a_day = models.PositiveSmallIntegerField(_("most mails at once"), default=10)  # to one person in one day
    export_alone = models.PositiveIntegerField(_("most rows that leave on one person's word"), default=1_000)  # ours
    version = models.PositiveIntegerField(default=1)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(condition=models.Q(pk=1), name="one_organisation"),
            models.CheckConstraint(
                condition=models.Q(weekend__contained_by=[0, 1, 2, 3, 4, 5, 6]) & models.Q(weekend__len__lt=7),
                name="a_week_has_a_working_day",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @classmethod
    def get(cls) -> "Organisation":
        """The row; it is made by a migration."""
        (row,) = _row()
        return row


@composed
def _row() -> models.QuerySet[Organisation]:
    """Every page asks for it."""
    return Organisation.objects.filter(pk=1)


class Heartbeat(models.Model):
    """When a background process last lived."""

    process = models.CharField(max_length=40, primary_key=True)
    beat_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.process
