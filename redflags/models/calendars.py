"""The calendar feeds of our own people."""

from uuid import uuid4

from django.conf import settings
from django.db import models
from django.utils import timezone


class CalendarFeed(models.Model):
    """A secret address at which one person's calendar program reads what is to happen; a new one ends the old one."""

    person = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="calendar_feed")
    nonce = models.UUIDField(default=uuid4, editable=False, unique=True)
    shows_names = models.BooleanField(default=False)  # only while the organisation allows it
    made_at = models.DateTimeField(default=timezone.now)
    read_on = models.DateField(null=True)  # the last day on which a calendar program asked

    def __str__(self) -> str:
        return f"calendar feed {self.pk}"
