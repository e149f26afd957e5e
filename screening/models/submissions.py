"""Forms that were taken: a second click, or a browser that sends again after a lost answer, changes nothing."""

from django.conf import settings
from django.db import models
from django.utils import timezone


class Submission(models.Model):
    """One form that was taken, by the token it was shown with."""

    token = models.UUIDField(primary_key=True)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return f"submission {self.token}"
