"""Going through the list: what a person goes through, what was passed already, and which candidate is in front."""

from datetime import datetime
from typing import ClassVar, Self

from django.conf import settings
from django.db import models
from django.utils import timezone

from candidates.models import Application, Candidate


class Sitting(models.Model):
    """A person goes through a list, the one of an address; a new one takes the place of the last."""

    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, primary_key=True, related_name="+")
    query = models.CharField(max_length=4_000, blank=True)  # filters and order as the address of the list says them
    begun_at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return f"sitting {self.pk}"


class Passed(models.Model):
    """An application that a person is done with for this sitting, or skipped: it comes again after all others."""

    sitting = models.ForeignKey(Sitting, on_delete=models.CASCADE, related_name="passed")
    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="+")
    is_skipped = models.BooleanField(default=False)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["sitting", "application"], name="an_application_is_passed_once")
        ]

    def __str__(self) -> str:
        return f"passed {self.pk}"


class ReviewQuerySet(models.QuerySet["Review"]):
    """Reviews that are under way, and those that were left alone for too long."""

    def live(self, now: datetime) -> Self:
        """Those whose lease runs."""
        return self.filter(seen_at__gt=now - settings.REVIEW_LEASE)

    def over(self, now: datetime) -> Self:
        """Those that anybody may take away."""
        return self.filter(seen_at__lte=now - settings.REVIEW_LEASE)


class Review(models.Model):
    """A candidate is in front of one person: nobody else gets this one from a list, and everybody may open it."""

    application = models.OneToOneField(Application, on_delete=models.CASCADE, related_name="+")
    candidate = models.OneToOneField(Candidate, on_delete=models.CASCADE, related_name="+")
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    since = models.DateTimeField(default=timezone.now)
    seen_at = models.DateTimeField(default=timezone.now)  # when the person last did something there: a lease

    objects = ReviewQuerySet.as_manager()

    def __str__(self) -> str:
        return f"review of application {self.application_id}"

    def is_live(self, now: datetime) -> bool:
        """Whether the lease runs."""
        return self.seen_at > now - settings.REVIEW_LEASE
