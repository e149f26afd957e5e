"""Interviews, what was seen in them, and the private drafts of their notes."""

from typing import TYPE_CHECKING, ClassVar, Self

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from candidates.models.facts import NEVER_UPDATED, DatedFact, mends_what_stands
from candidates.models.people import Candidate
from candidates.models.positions import Application
from candidates.signs import BY_CODE
from screening.labels import Labelled
from screening.roles import Permission, can

if TYPE_CHECKING:
    from screening.models import User


class InterviewQuerySet(models.QuerySet["Interview"]):
    """What people have still to say of interviews."""

    def owed_by(self, user: "User") -> Self:
        """Those that a person led, or recorded something in during the call, and may but did not rate."""
        if not can(user, Permission.RUN_INTERVIEWS):
            return self.none()
        here = models.OuterRef("pk")
        led = Interview.people.through.objects.filter(interview=here, user=user.pk)
        observed = Sign.objects.filter(interview=here, recorded_by=user.pk, batch=None)
        rated = Scorecard.objects.filter(interview=here, author=user.pk)
        return self.filter(models.Exists(led) | models.Exists(observed), ~models.Exists(rated))


class Interview(Labelled):
    """A conversation that was offered, and how it was really held."""

    class Mode(models.TextChoices):
        VIDEO = "video", _("Video")
        AUDIO = "audio", _("Sound only")
        TEXT = "text", _("Text")
        IN_PERSON = "in_person", _("In person")

    class Outcome(models.TextChoices):
        SCHEDULED = "scheduled", _("Scheduled")
        PASSED = "passed", _("Held, went well")
        CONCERN = "concern", _("Held, with questions left")
        FAILED = "failed", _("Held, did not go well")
        DECLINED = "declined", _("Declined by the candidate")
        NO_SHOW = "no_show", _("Candidate did not come")
        TECHNICAL = "technical", _("Technical problem")
        CANCELLED = "cancelled", _("Cancelled by us")

    candidate = models.ForeignKey(Candidate, on_delete=models.CASCADE, related_name="interviews")
    application = models.ForeignKey(Application, on_delete=models.CASCADE, null=True, related_name="interviews")
    on = models.DateField(_("date"), null=True, blank=True)
    starts_at = models.DateTimeField(_("starts at"), null=True, blank=True)
    platform = models.CharField(_("platform"), max_length=60, blank=True)
    offered = models.CharField(_("offered as"), max_length=10, choices=Mode.choices, default=Mode.VIDEO)
    held = models.CharField(_("held as"), max_length=10, choices=Mode.choices, blank=True)
    outcome = models.CharField(_("outcome"), max_length=10, choices=Outcome.choices, default=Outcome.SCHEDULED)
    people = models.ManyToManyField(settings.AUTH_USER_MODEL, blank=True, related_name="interviews")
    phrase = models.CharField(max_length=120, blank=True, editable=False)  # shown at that moment, to be read aloud
    batch = models.ForeignKey("candidates.Import", on_delete=models.PROTECT, null=True, related_name="+")
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    created_at = models.DateTimeField(default=timezone.now)
    version = models.PositiveIntegerField(default=1, editable=False)

    objects = InterviewQuerySet.as_manager()

    class Meta:
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["starts_at"], name="interviews_to_come", condition=models.Q(outcome="scheduled"))
        ]

    def __str__(self) -> str:
        return self.ref

    @property
    def ref(self) -> str:
        """Kind and key: what rules and pages call this line."""
        return f"interview:{self.pk}"


class Sign(DatedFact):
    """One thing a person observed, in the vocabulary of candidates.signs; what it means is a rule's business."""

    interview = models.ForeignKey(Interview, on_delete=models.CASCADE, null=True, blank=True, related_name="signs")
    code = models.CharField(_("what was seen"), max_length=40)

    class Meta:
        triggers = NEVER_UPDATED
        constraints: ClassVar[list[models.BaseConstraint]] = [
            mends_what_stands("sign"),
            models.CheckConstraint(condition=models.Q(code__in=sorted(BY_CODE)), name="a_sign_is_of_the_vocabulary"),
        ]

    @property
    def kind_label(self) -> str:
        """The sign in words."""
        return str(BY_CODE[self.code].label)


class Draft(models.Model):
    """What somebody types during a call: private, saved continuously, gone once published."""

    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="drafts")
    interview = models.ForeignKey(Interview, on_delete=models.CASCADE, related_name="drafts")
    text = models.TextField(max_length=65_536, blank=True)
    saved_at = models.DateTimeField(auto_now=True)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["author", "interview"], name="one_draft_per_author_and_interview")
        ]

    def __str__(self) -> str:
        return f"draft {self.pk}"


class ScorecardQuerySet(models.QuerySet["Scorecard"]):
    """Every query starts from what a person may see."""

    def visible_to(self, user: "User") -> Self:
        """All of them, except others' of an interview the person took part in and has not rated: no view is copied."""
        return self.exclude(interview__in=Interview.objects.owed_by(user))


class Scorecard(models.Model):
    """One interviewer's ratings of one interview."""

    RATINGS: ClassVar[list[tuple[int, object]]] = [
        (1, _("Strong no")),
        (2, _("No")),
        (3, _("Yes")),
        (4, _("Strong yes")),
    ]

    interview = models.ForeignKey(Interview, on_delete=models.CASCADE, related_name="scorecards")
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    overall = models.PositiveSmallIntegerField(_("overall"), choices=RATINGS)
    knowledge = models.PositiveSmallIntegerField(_("knows the claimed work in depth"), choices=RATINGS)
    note = models.TextField(_("note"), max_length=8_000, blank=True)
    submitted_at = models.DateTimeField(default=timezone.now)

    objects = ScorecardQuerySet.as_manager()

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["interview", "author"], name="one_scorecard_per_interviewer")
        ]

    def __str__(self) -> str:
        return f"scorecard {self.pk}"
