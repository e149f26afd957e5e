"""Bulk changes: what was asked for which applications, by whom and with what note, and what became of each row."""

from typing import TYPE_CHECKING, ClassVar, Self

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from candidates.models import Application, Stage
from redflags.models.enquiries import Enquiry, EnquiryStep
from redflags.models.tags import Tag
from screening.roles import Permission

if TYPE_CHECKING:
    from screening.models import User


class BulkQuerySet(models.QuerySet["Bulk"]):
    """Every query starts from what a person may see."""

    def visible_to(self, user: "User") -> Self:
        """One's own and those that gave one something; all of them for roles that see all teams."""
        if user.may(Permission.SEE_ALL_TEAMS):
            return self
        return self.filter(models.Q(asked_by=user) | models.Q(recruiter=user))


class Bulk(models.Model):
    """One change of many applications, each through the action that changes one; and its taking back."""

    class Kind(models.TextChoices):
        ASSIGN = "assign", _("Hand over")
        TAG = "tag", _("Add a tag")
        UNTAG = "untag", _("Take a tag away")
        MOVE = "move", _("Move to a stage")
        ASK = "ask", _("Ask by letter")

    class State(models.TextChoices):
        OWED = "owed", _("Waiting")
        RUNNING = "running", _("Running")
        DONE = "done", _("Done")
        CANCELLED = "cancelled", _("Stopped")
        FAILED = "failed", _("Not finished")
        UNDOING = "undoing", _("Being taken back")
        UNDONE = "undone", _("Taken back")

    class Problem(models.TextChoices):
        """Why one failed, as far as it is foreseen; anything else is the class of the error."""

        NO_LONGER_ALLOWED = "no_longer_allowed", _("The right to do this was taken away meanwhile.")
        STOPPED = "stopped", _("The worker stopped several times.")

    UNDER_WAY: ClassVar[tuple[str, ...]] = (State.OWED, State.RUNNING, State.UNDOING)
    ENDED: ClassVar[tuple[str, ...]] = (State.DONE, State.CANCELLED, State.FAILED)

    kind = models.CharField(max_length=8, choices=Kind.choices)
    recruiter = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    tag = models.ForeignKey(Tag, on_delete=models.SET_NULL, null=True, related_name="+")
    after = models.CharField(max_length=12, choices=Stage.choices, blank=True)
    questions = ArrayField(models.TextField(max_length=1_000), default=list)  # of a letter, the same for everybody
    language = models.CharField(max_length=8, choices=settings.LANGUAGES, blank=True)  # of a letter
    note = models.CharField(_("note"), max_length=500)
    filters = models.JSONField(null=True)  # register.Filters as they stood; null: rows that were ticked
    state = models.CharField(max_length=10, choices=State.choices, default=State.OWED)
    gathered = models.BooleanField(default=False)  # whether every row is there: only then is anything changed
    reached = models.BigIntegerField(default=0)  # key of the last application that was gathered
    total = models.PositiveIntegerField(default=0)
    done = models.PositiveIntegerField(default=0)
    left_out = models.PositiveIntegerField(default=0)
    undone = models.PositiveIntegerField(default=0)
    kept = models.PositiveIntegerField(default=0)  # changed by somebody since: not taken back
    problem = models.CharField(max_length=80, blank=True)  # a Problem, or the class of the error, never its text
    asked_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    asked_at = models.DateTimeField(default=timezone.now)
    finished_at = models.DateTimeField(null=True)
    claimed_at = models.DateTimeField(null=True)
    claim = models.UUIDField(null=True)  # fencing token: only the newest claimer may go on
    attempts = models.PositiveSmallIntegerField(default=0)  # claims since the last progress

    objects = BulkQuerySet.as_manager()

    class Meta:
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["id"], name="bulk_owed", condition=models.Q(state__in=["owed", "running", "undoing"])),
            models.Index(fields=["asked_by", "-id"], name="bulk_of_person"),
        ]

    def __str__(self) -> str:
        return f"bulk {self.pk}"

    @property
    def is_under_way(self) -> bool:
        """Whether a worker has or will have it in hand."""
        return self.state in self.UNDER_WAY

    @property
    def can_be_undone(self) -> bool:
        """Whether something was done that can be taken back; a letter only until it leaves."""
        if self.state not in self.ENDED or not self.done:
            return False
        return self.kind != self.Kind.ASK or self.rows.filter(enquiry__steps__in=_letters_here()).exists()

    @property
    def can_be_stopped(self) -> bool:
        """Whether it is still on its way."""
        return self.state in (self.State.OWED, self.State.RUNNING)

    @property
    def problem_in_words(self) -> str:
        """What went wrong, for the person who waits."""
        if self.problem in self.Problem.values:
            return str(self.Problem(self.problem).label)
        return str(_("Something went wrong that nobody foresaw (%(kind)s).")) % {"kind": self.problem}


class BulkRow(models.Model):
    """What became of one application, and how it was before."""

    class State(models.TextChoices):
        WAITING = "waiting", _("Waiting")
        DONE = "done", _("Changed")
        LEFT_OUT = "left_out", _("Left out")
        UNDONE = "undone", _("Taken back")
        KEPT = "kept", _("Changed since, so it stays")

    class Why(models.TextChoices):
        """Why a row is left out, in the order in which it is asked."""

        UNSEEN = "unseen", _("you may not see the candidate any more")
        ALREADY = "already", _("already so")
        CLOSED = "closed", _("closed")
        STAGE = "stage", _("at a stage from which this is no step forward")
        DECIDED = "decided", _("a decision to hold or not to proceed stands")
        LEGAL_HOLD = "legal_hold", _("under legal hold: take this step on the candidate's page")
        TEAM = "team", _("of a team whose candidates the colleague does not see")
        NO_MAIL = "no_mail", _("no letter can leave: there is no mail server or no public address")
        NO_ADDRESS = "no_address", _("no e-mail address on file")
        WAITS = "waits", _("a letter of ours waits for an answer")
        NAMES = "names", _("a question names another person on the register")
        CHANGED = "changed", _("somebody changed it meanwhile")
        LOCKED = "locked", _("somebody was changing it at that moment")

    bulk = models.ForeignKey(Bulk, on_delete=models.CASCADE, related_name="rows")
    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="+")
    state = models.CharField(max_length=8, choices=State.choices, default=State.WAITING)
    why = models.CharField(max_length=10, choices=Why.choices, blank=True)
    recruiter_before = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    stage_before = models.CharField(max_length=12, choices=Stage.choices, blank=True)
    stage_since_before = models.DateTimeField(null=True)
    enquiry = models.ForeignKey(Enquiry, on_delete=models.SET_NULL, null=True, related_name="+")  # the letter it made
    version_after = models.PositiveIntegerField(null=True)  # of the application or letter: undone only while it is this

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["bulk", "application"], name="one_row_per_bulk_and_application")
        ]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["bulk", "state", "application"], name="bulk_rows_by_state"),
        ]

    def __str__(self) -> str:
        return f"application {self.application_id} of bulk {self.bulk_id}"


def _letters_here() -> models.QuerySet[EnquiryStep]:
    """Letters that have not left, and that no worker is sending."""
    return EnquiryStep.objects.filter(step=EnquiryStep.Step.LETTER, sent_at=None, claim=None, closed_at=None)
