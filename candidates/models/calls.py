"""Calls to the contact of a check: every attempt, kept as it was made."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from candidates.models.checks import Check
from candidates.models.facts import NEVER_UPDATED


class CallAttempt(models.Model):
    """One attempt to reach somebody by telephone about a check; appended, never changed."""

    class Number(models.TextChoices):
        ON_FILE = "on_file", _("The number on file")
        FOUND = "found", _("Another number, found independently")

    class Outcome(models.TextChoices):
        REACHED = "reached", _("Reached somebody who can answer")
        CALL_BACK = "call_back", _("Call back later")
        NO_ANSWER = "no_answer", _("Nobody picked up")
        VOICEMAIL = "voicemail", _("Left a message")
        WRONG_NUMBER = "wrong_number", _("Wrong number")
        REFUSED = "refused", _("Gives no information")

    check_made = models.ForeignKey(Check, on_delete=models.CASCADE, related_name="calls")
    called_at = models.DateTimeField(default=timezone.now, editable=False)
    called_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", editable=False)
    number = models.CharField(_("which number"), max_length=10, choices=Number.choices)
    found_where = models.CharField(_("where it was found"), max_length=300, blank=True)
    outcome = models.CharField(_("how it went"), max_length=12, choices=Outcome.choices)
    spoke_to = models.CharField(_("who answered"), max_length=160, blank=True)
    call_back_at = models.DateTimeField(_("call back at"), null=True, blank=True)
    note = models.CharField(_("note"), max_length=1_000, blank=True)

    class Meta:
        triggers = NEVER_UPDATED
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["check_made", "-id"], name="newest_call_of_a_check")
        ]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(
                condition=~models.Q(number="found") | ~models.Q(found_where=""),
                name="a_number_found_says_where",
            ),
            models.CheckConstraint(
                condition=models.Q(outcome="call_back") ^ models.Q(call_back_at=None),
                name="who_calls_back_says_when",
            ),
        ]

    def __str__(self) -> str:
        return f"call {self.pk}"
