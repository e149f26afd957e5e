"""Positions with pay band and check plan, and people's applications for them."""

from typing import TYPE_CHECKING, ClassVar, Self

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from candidates.models.people import Candidate
from screening.labels import Labelled
from screening.roles import Permission

if TYPE_CHECKING:
    from screening.models import User


class Period(models.TextChoices):
    """What an amount of pay is for; a year is 12 months, 260 days or 2,080 hours."""

    HOUR = "hour", _("per hour")
    DAY = "day", _("per day")
    MONTH = "month", _("per month")
    YEAR = "year", _("per year")


class Stage(models.TextChoices):
    """Where an application stands."""

    APPLIED = "applied", _("Applied")
    SCREENING = "screening", _("Screening")
    INTERVIEWING = "interviewing", _("Interviewing")
    OFFER = "offer", _("Conditional offer")
    ONBOARDING = "onboarding", _("Onboarding")
    PROBATION = "probation", _("Probation")
    EMPLOYED = "employed", _("Employed")
    CLOSED = "closed", _("Closed")


class PayBand(Labelled):
    """What is paid for such work, with where the figures come from."""

    pay_low = models.DecimalField(_("low"), max_digits=12, decimal_places=2, null=True, blank=True)
    pay_median = models.DecimalField(_("median"), max_digits=12, decimal_places=2, null=True, blank=True)
    pay_high = models.DecimalField(_("high"), max_digits=12, decimal_places=2, null=True, blank=True)
    pay_currency = models.CharField(_("currency"), max_length=3, blank=True)
    pay_period = models.CharField(_("period"), max_length=5, choices=Period.choices, default=Period.YEAR)
    pay_source = models.CharField(_("source of the figures"), max_length=200, blank=True)
    pay_as_of = models.DateField(_("figures of"), null=True, blank=True)

    class Meta:
        abstract = True


class Position(PayBand):
    """A job that is or was open."""

    class Risk(models.TextChoices):
        NORMAL = "normal", _("Normal")
        HIGH = "high", _("High: source code, production, finance or crypto")

    title = models.CharField(_("title"), max_length=160)
    seniority = models.CharField(_("seniority"), max_length=60, blank=True)
    region = models.CharField(_("region"), max_length=120, blank=True)
    risk = models.CharField(_("risk tier"), max_length=10, choices=Risk.choices, default=Risk.NORMAL)
    crypto_is_normal = models.BooleanField(_("normally paid in cryptocurrency"), default=False)
    is_open = models.BooleanField(_("open"), default=True)
    asks_view_first = models.BooleanField(
        _("reviewers give a view of their own before they see level and score"), default=False
    )
    jurisdiction = models.ForeignKey(
        "candidates.Jurisdiction",
        on_delete=models.PROTECT,
        null=True,
        related_name="positions",
        verbose_name=_("jurisdiction"),
    )  # null: the organisation's default, whatever that is on the day
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    version = models.PositiveIntegerField(default=1, editable=False)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(
                condition=models.Q(pay_low__isnull=True)
                | models.Q(pay_high__isnull=True)
                | models.Q(pay_low__lte=models.F("pay_high")),
                name="low_pay_is_not_above_high_pay",
            )
        ]

    def __str__(self) -> str:
        return self.title


class PlanLine(models.Model):
    """One line of a position's check plan: the same for every candidate of the position."""

    class Duty(models.TextChoices):
        RECRUITER = "recruiter", _("The recruiter")
        HR_LEAD = "hr_lead", _("An HR lead")
        PERSON = "person", _("A person by name")

    position = models.ForeignKey(Position, on_delete=models.CASCADE, related_name="plan")
    kind = models.CharField(_("check"), max_length=20)
    count = models.PositiveSmallIntegerField(_("how many"), default=1)
    stage = models.CharField(_("from stage"), max_length=12, choices=Stage.choices, default=Stage.INTERVIEWING)
    within = models.PositiveSmallIntegerField(
        _("within working days"), null=True, blank=True
    )  # from the day the stage is reached; null: what is usual for the kind
    duty = models.CharField(_("who does it"), max_length=10, choices=Duty.choices, default=Duty.RECRUITER)
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["position", "kind"], name="one_plan_line_per_kind"),
            models.CheckConstraint(condition=models.Q(count__range=(1, 20)), name="a_plan_line_asks_for_something"),
            models.CheckConstraint(
                condition=models.Q(within=None) | models.Q(within__lte=90), name="a_plan_line_ends_within_months"
            ),
            models.CheckConstraint(
                condition=models.Q(duty="person", person__isnull=False)
                | (~models.Q(duty="person") & models.Q(person=None)),
                name="a_person_is_named_where_one_does_it",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} ×{self.count}"


class ApplicationQuerySet(models.QuerySet["Application"]):
    """Every query starts from what a person may see."""

    def visible_to(self, user: "User") -> Self:
        """Applications of candidates the person may see."""
        shown = self.filter(candidate__withdrawn_at=None)
        if user.may(Permission.SEE_ALL_TEAMS):
            return shown
        return shown.filter(models.Q(candidate__team=None) | models.Q(candidate__team__in=user.teams.all()))


class Application(PayBand):
    """One person's application for one position; the pay band here, if any, goes before the position's."""

    candidate = models.ForeignKey(Candidate, on_delete=models.CASCADE, related_name="applications")
    position = models.ForeignKey(Position, on_delete=models.PROTECT, null=True, blank=True, related_name="applications")
    role = models.CharField(_("role"), max_length=200, blank=True)  # as the application words it
    seniority = models.CharField(_("seniority"), max_length=60, blank=True)
    employment_type = models.CharField(_("employment type"), max_length=40, blank=True)
    region = models.CharField(_("region"), max_length=120, blank=True)
    channel = models.CharField(_("channel"), max_length=80, blank=True)
    context = models.CharField(_("how such work is usually paid here"), max_length=500, blank=True)
    crypto_is_normal = models.BooleanField(_("normally paid in cryptocurrency"), null=True, blank=True)
    applied_on = models.DateField(_("applied on"), null=True, blank=True)
    stage = models.CharField(_("stage"), max_length=12, choices=Stage.choices, default=Stage.APPLIED)
    stage_since = models.DateTimeField(default=timezone.now, editable=False)
    close_reason = models.CharField(_("reason for closing"), max_length=500, blank=True)
    recruiter = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="applications"
    )
    batch = models.ForeignKey("candidates.Import", on_delete=models.PROTECT, null=True, related_name="+")
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    version = models.PositiveIntegerField(default=1, editable=False)

    objects = ApplicationQuerySet.as_manager()

    class Meta:
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["recruiter", "stage", "stage_since"], name="applications_of_recruiter"),
            models.Index(fields=["stage", "-id"], name="applications_by_stage"),
            models.Index(fields=["position", "-id"], name="applications_by_position"),
            models.Index(
                fields=["stage_since", "id"],
                include=["candidate"],  # who is looked for by name is picked out in the index itself
                name="applications_open_by_age",
                condition=~models.Q(stage="closed"),
            ),
            models.Index(fields=["candidate"], name="applications_open_of_person", condition=~models.Q(stage="closed")),
            models.Index(fields=["stage_since", "id"], include=["candidate", "stage"], name="applications_all_by_age"),
            models.Index(
                fields=["applied_on", "id"], name="applications_by_day", condition=models.Q(applied_on__isnull=False)
            ),
        ]

    def __str__(self) -> str:
        return f"application {self.pk}"

    @property
    def title(self) -> str:
        """The position's title, or the role as the application words it."""
        return self.position.title if self.position else self.role


class StageChange(models.Model):
    """A step of an application, with who took it and why."""

    class Ground(models.TextChoices):
        WITHDREW = "withdrew", _("The candidate withdrew")
        FILLED = "filled", _("The position was filled or is no longer open")
        FIT = "fit", _("Skills, experience or pay do not match the work")
        DECISION = "decision", _("What screening found: a decision, which two people take")

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="stage_changes")
    before = models.CharField(max_length=12, choices=Stage.choices, blank=True)
    after = models.CharField(max_length=12, choices=Stage.choices)
    reason = models.CharField(_("reason"), max_length=500, blank=True)
    ground = models.CharField(_("why it is closed"), max_length=10, choices=Ground.choices, blank=True)
    on = models.DateField(null=True)
    at = models.DateTimeField(default=timezone.now)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")

    def __str__(self) -> str:
        return f"{self.before}→{self.after}"
