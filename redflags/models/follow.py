"""What people keep an eye on: candidates they watch, applications they put off, notes that name them."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from candidates.models import Application, Candidate, Message


class Watch(models.Model):
    """A person follows a candidate: what others change shows in that person's worklist."""

    candidate = models.ForeignKey(Candidate, on_delete=models.CASCADE, related_name="watches")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    since = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["candidate", "user"], name="one_watch_per_person")
        ]

    def __str__(self) -> str:
        return f"watch {self.pk}"


class Snooze(models.Model):
    """A person puts an application off until a day: suggestions leave that person's worklist, and nothing else does."""

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="snoozes")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    until = models.DateField(_("until"))
    why = models.CharField(_("why"), max_length=200, blank=True)
    at = models.DateTimeField(default=timezone.now)
    ended_at = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["application", "user"], condition=models.Q(ended_at=None), name="one_snooze_per_person"
            )
        ]

    def __str__(self) -> str:
        return f"snooze {self.pk}"


class Mention(models.Model):
    """A note names a colleague with @; it waits in the colleague's worklist until its notice is read."""

    message = models.ForeignKey(Message, on_delete=models.CASCADE, related_name="mentions")
    candidate = models.ForeignKey(Candidate, on_delete=models.CASCADE, related_name="+")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["message", "user"], name="one_mention_per_note_and_person")
        ]
        indexes: ClassVar[list[models.Index]] = [models.Index(fields=["user", "-at"], name="mentions_of_person")]

    def __str__(self) -> str:
        return f"mention {self.pk}"
