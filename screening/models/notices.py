"""What people are told: notices in the product, which of them each wants by mail, and the mails themselves."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from screening.models.outbox import OwedMail


class Way(models.TextChoices):
    """How a notice reaches its person besides the product, where it always is."""

    AT_ONCE = "at_once", _("At once")
    DIGEST = "digest", _("In the daily digest")
    NEVER = "never", _("Never")


class StaffMail(OwedMail):
    """A mail to one of our own people: one notice at once, or the digest of a day."""

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    day = models.DateField()  # the organisation's: of the digest, else when it was owed
    is_digest = models.BooleanField()
    begun_on = models.DateField(null=True)  # the day it was put together for; mails at once are counted by it

    class Meta:
        verbose_name = "staff mail"
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["person", "day"], condition=models.Q(is_digest=True), name="one_digest_per_person_and_day"
            )
        ]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(
                fields=["due_at"],
                name="staff_mails_owed",
                condition=models.Q(sent_at__isnull=True, closed_at__isnull=True),
            ),
            models.Index(fields=["person", "begun_on"], name="staff_mails_of_day"),
        ]


class Notice(models.Model):
    """One thing one person was told. Its words are made from the event and the target when it is shown."""

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="notices")
    event = models.CharField(max_length=40)  # name of a screening.events.Event
    target = models.PositiveBigIntegerField()  # key of the row it is about; of which table, the event knows
    candidate = models.UUIDField(null=True)  # the pseudonym, as in the trail
    page_key = models.PositiveBigIntegerField()  # argument of the page the event leads to
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    key = models.CharField(max_length=120)  # the same cause twice is one notice
    created_at = models.DateTimeField(default=timezone.now)
    read_at = models.DateTimeField(null=True)
    way = models.CharField(max_length=8, choices=Way.choices)
    is_put_off = models.BooleanField(default=False)  # wanted at once, and over the day's limit
    mail = models.ForeignKey(StaffMail, on_delete=models.SET_NULL, null=True, related_name="notices")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["person", "key"], name="one_notice_per_person_and_cause")
        ]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["person", "-id"], name="notices_of_person"),
            models.Index(fields=["person"], name="notices_unread", condition=models.Q(read_at__isnull=True)),
            models.Index(fields=["read_at"], name="notices_read"),
        ]

    def __str__(self) -> str:
        return f"notice {self.pk}"


class NoticeChoice(models.Model):
    """How one person wants to hear of one event, where that differs from how it comes."""

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="notice_choices")
    event = models.CharField(max_length=40)
    way = models.CharField(max_length=8, choices=Way.choices)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["person", "event"], name="one_choice_per_person_and_event")
        ]

    def __str__(self) -> str:
        return f"choice {self.pk}"
