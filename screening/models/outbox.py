"""What every mail that is owed at a time carries; screening.outbox says how it is sent once and never lost."""

from django.db import models


class OwedMail(models.Model):
    """A message that is owed. PostgreSQL is the ledger: due and not sent means it will be sent."""

    due_at = models.DateTimeField()
    sent_at = models.DateTimeField(null=True)
    closed_at = models.DateTimeField(null=True)  # whom it is about answered, or it was given up, before it was due
    claimed_at = models.DateTimeField(null=True)
    claim = models.UUIDField(null=True)  # fencing token: only the newest claimer may stamp
    attempts = models.PositiveSmallIntegerField(default=0)
    next_attempt_at = models.DateTimeField(null=True)
    rung_at = models.DateTimeField(null=True)
    message_id = models.CharField(max_length=120, blank=True)
    problem = models.CharField(max_length=80, blank=True)  # the class of the last error, never its text

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return f"{self._meta.verbose_name} {self.pk}"
