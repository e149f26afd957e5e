"""What every mail that is owed at a time carries; screening.outbox says how it is sent once and never lost."""

from django.db import models

CAME_BACK = "MailCameBack"
"""What a row notes when the address it went to does not take mails, while that address is still the one to write to."""

OWN_CAME_BACK = "OwnMailCameBack"
"""What a row notes when a mail to somebody of ours came back."""


class OwedMail(models.Model):
    """A message that is owed. PostgreSQL is the ledger: due and not sent means it will be sent."""

    due_at = models.DateTimeField()
    sent_at = models.DateTimeField(null=True)
    closed_at = models.DateTimeField(null=True)  # of no effect any more: answered, given up or begun anew
    claimed_at = models.DateTimeField(null=True)
    claim = models.UUIDField(null=True)  # fencing token: only the newest claimer may stamp
    attempts = models.PositiveSmallIntegerField(default=0)
    next_attempt_at = models.DateTimeField(null=True)
    rung_at = models.DateTimeField(null=True)
    message_id = models.CharField(max_length=120, blank=True)
    problem = models.CharField(max_length=80, blank=True)  # the class of the last error, never its text
    sent_to = models.CharField(max_length=32, blank=True)  # fingerprint of an address outside; "": our own people
    bounced_at = models.DateTimeField(null=True)  # when a mail server told that it gave the mail up
    bounce_status = models.CharField(max_length=11, blank=True)  # RFC 3463, as "5.1.1"; never what the server wrote

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return f"{self._meta.verbose_name} {self.pk}"


def came_back() -> models.Q:
    """Rows whose mail came back and stands in the way: nobody mended the address so far."""
    return models.Q(bounced_at__isnull=False, closed_at=None, problem=CAME_BACK)


def in_trouble() -> models.Q:
    """Rows that could not be sent and still have to be, and those whose mail came back."""
    return models.Q(models.Q(sent_at=None, closed_at=None) & ~models.Q(problem="")) | came_back()
