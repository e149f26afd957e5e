"""Legal holds: what is on file about a person has to be kept, whatever else would take it away."""

from typing import ClassVar

import pgtrigger
from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from candidates.models.people import Candidate


class LegalHold(models.Model):
    """Nothing of the candidate's file is erased or taken back while it stands; lifted by a person, never by a clock.

    The database refuses to delete a hold that stands, and so the candidate it hangs on. Whatever takes away parts of a
    file (an import taken back by a person or because it failed, retention) asks candidates.actions.holds.refuse_held
    first.
    """

    candidate = models.ForeignKey(Candidate, on_delete=models.CASCADE, related_name="legal_holds")
    reason = models.CharField(_("reason"), max_length=1_000)
    put_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    put_at = models.DateTimeField(default=timezone.now)
    lift_reason = models.CharField(_("why it is lifted"), max_length=1_000, blank=True)
    lifted_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    lifted_at = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["candidate"], condition=models.Q(lifted_at=None), name="one_standing_hold_per_candidate"
            )
        ]
        triggers: ClassVar[list[pgtrigger.Trigger]] = [
            pgtrigger.Protect(
                name="stands_until_lifted",
                operation=pgtrigger.Delete,
                condition=pgtrigger.Q(old__lifted_at__isnull=True),
            )
        ]

    def __str__(self) -> str:
        return f"legal hold {self.pk}"
