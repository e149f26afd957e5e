"""Accommodations, and the milestones of hiring and onboarding."""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext_lazy as _

from candidates.models.facts import NEVER_UPDATED, DatedFact, mends_what_stands


class Accommodation(DatedFact):
    """An adjustment the candidate asked for. No medical detail is asked or kept."""

    class State(models.TextChoices):
        OPEN = "open", _("Asked for")
        GRANTED = "granted", _("Granted")
        DECLINED = "declined", _("Not possible")
        WITHDRAWN = "withdrawn", _("Withdrawn")

    class Concern(models.TextChoices):
        PRESENCE = "presence", _("Camera, voice, live tests, meeting in person")
        DOCUMENT = "document", _("Documents")
        OTHER = "other", _("Something else")

    what = models.CharField(_("what is asked for"), max_length=300)
    state = models.CharField(_("state"), max_length=10, choices=State.choices, default=State.OPEN)
    concerns = ArrayField(
        models.CharField(max_length=10, choices=Concern.choices), verbose_name=_("what it concerns"), default=list
    )

    class Meta:
        triggers = NEVER_UPDATED
        constraints: ClassVar[list[models.BaseConstraint]] = [mends_what_stands("accommodation")]


class Milestone(DatedFact):
    """A step that happened or was promised."""

    class Kind(models.TextChoices):
        OFFER = "offer", _("Offer made")
        START = "start", _("First day")
        DEVICE_SHIPPED = "device_shipped", _("Device shipped")
        DEVICE_RECEIVED = "device_received", _("Device received")
        FIRST_PAYROLL = "first_payroll", _("First payroll")
        VISIT = "visit", _("Visit in person")

    kind = models.CharField(_("what"), max_length=16, choices=Kind.choices)
    due_on = models.DateField(_("due on"), null=True, blank=True)
    is_done = models.BooleanField(_("done"), default=True)
    by_other = models.BooleanField(_("received or signed by somebody else"), default=False)

    class Meta:
        triggers = NEVER_UPDATED
        constraints: ClassVar[list[models.BaseConstraint]] = [
            mends_what_stands("milestone"),
            models.CheckConstraint(
                condition=models.Q(is_done=True) | models.Q(due_on__isnull=False), name="what_is_promised_has_a_day"
            ),
        ]
