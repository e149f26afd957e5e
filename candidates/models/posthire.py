"""The clocks that run from the offer to the end of probation, what they owe, and the checklists that stop them."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from candidates.models.interviews import Sign
from candidates.models.onboarding import Milestone
from candidates.models.positions import Application
from screening.models.outbox import OwedMail


class HireClock(models.Model):
    """One thing that is to be done by a day after a hire. It follows the facts, and decides nothing."""

    class Kind(models.TextChoices):
        SHIPPING = "shipping", _("Address checked before the device is shipped")
        PAYROLL = "payroll", _("Bank account checked before the first payroll")
        DAY_1 = "day_1", _("Checklist of the first day")
        DAY_30 = "day_30", _("Checklist of day 30")
        VISIT = "visit", _("Visit in person")
        DAY_60 = "day_60", _("Checklist of day 60")
        DAY_90 = "day_90", _("Checklist of day 90")

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="hire_clocks")
    kind = models.CharField(max_length=10, choices=Kind.choices)
    due_on = models.DateField()
    done_on = models.DateField(null=True)
    ended_at = models.DateTimeField(null=True)  # the application closed, or what it counts from was taken back

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["application", "kind"], name="one_hire_clock_per_kind")
        ]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(
                fields=["due_on"],
                name="hire_clocks_running",
                condition=models.Q(done_on__isnull=True, ended_at__isnull=True),
            )
        ]

    def __str__(self) -> str:
        return f"hire clock {self.pk}"

    @property
    def is_running(self) -> bool:
        """Whether it is still to be done."""
        return self.done_on is None and self.ended_at is None


class HireStep(OwedMail):
    """One message about a clock, owed at a time, for the day that the clock was due on."""

    class Step(models.TextChoices):
        FIRST = "first", _("First reminder")
        SECOND = "second", _("Second reminder")
        THIRD = "third", _("Third reminder")
        ESCALATE = "escalate", _("Tell the HR lead")

    clock = models.ForeignKey(HireClock, on_delete=models.CASCADE, related_name="steps")
    step = models.CharField(max_length=10, choices=Step.choices)
    for_day = models.DateField()

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["clock", "step", "for_day"], name="one_hire_step_per_day"),
            models.UniqueConstraint(
                fields=["clock"],
                condition=models.Q(sent_at=None, closed_at=None),
                name="one_owed_step_per_hire_clock",
            ),
        ]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(
                fields=["due_at"],
                name="hire_steps_owed",
                condition=models.Q(sent_at__isnull=True, closed_at__isnull=True),
            )
        ]


class HireChecklist(models.Model):
    """What somebody answered to the questions of a clock. Answers that rules know are facts of their own."""

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="hire_checklists")
    kind = models.CharField(max_length=10, choices=HireClock.Kind.choices)
    on = models.DateField(_("date"))
    answers = models.JSONField(default=dict)  # key of a question: "yes" or "no"; what was not checked is left out
    note = models.TextField(_("note"), max_length=4_000, blank=True)
    signs = models.ManyToManyField(Sign, related_name="+")
    milestones = models.ManyToManyField(Milestone, related_name="+")
    recorded_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    recorded_at = models.DateTimeField(default=timezone.now)
    taken_back_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    taken_back_at = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["application", "kind"],
                condition=models.Q(taken_back_at=None),
                name="one_standing_checklist_per_kind",
            )
        ]

    def __str__(self) -> str:
        return f"checklist {self.pk}"
