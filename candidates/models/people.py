"""Candidates: the person, the names he or she uses, and where the person says to be."""

import uuid
from typing import TYPE_CHECKING, ClassVar, Self

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from candidates.models.facts import NEVER_UPDATED, Value, mends_what_stands
from screening.models import Team
from screening.roles import Permission

if TYPE_CHECKING:
    from screening.models import User


class CandidateQuerySet(models.QuerySet["Candidate"]):
    """Every query starts from what a person may see."""

    def visible_to(self, user: "User") -> Self:
        """Candidates of the person's teams and of no team; all of them for roles that see all teams."""
        shown = self.filter(withdrawn_at=None)
        if user.may(Permission.SEE_ALL_TEAMS):
            return shown
        return shown.filter(models.Q(team=None) | models.Q(team__in=user.teams.all()))


class Candidate(models.Model):
    """A person on the register. Names and places are kept as values; the columns here only serve lists."""

    pseudonym = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)  # what the trail knows
    name = models.CharField(_("name"), max_length=200, editable=False)
    name_sort = models.CharField(max_length=200, editable=False)
    town = models.CharField(max_length=160, blank=True, editable=False)
    team = models.ForeignKey(Team, on_delete=models.PROTECT, null=True, blank=True, verbose_name=_("team"))
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+", editable=False
    )
    batch = models.ForeignKey("candidates.Import", on_delete=models.PROTECT, null=True, related_name="candidates")
    external_key = models.CharField(max_length=120, blank=True, editable=False)  # what a file calls this person
    withdrawn_at = models.DateTimeField(null=True, editable=False)  # its import was reverted
    version = models.PositiveIntegerField(default=1, editable=False)

    objects = CandidateQuerySet.as_manager()

    class Meta:
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["name_sort", "id"], name="candidates_by_name"),
            models.Index(fields=["team"], name="candidates_by_team", condition=models.Q(team__isnull=False)),
        ]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["external_key"],
                condition=~models.Q(external_key="") & models.Q(withdrawn_at=None),
                name="one_candidate_per_external_key",
            )
        ]

    def __str__(self) -> str:
        return f"candidate {self.pk}"  # never the name: this string reaches logs

    def show_town(self, city: str, region: str) -> None:
        """Set the town that lists show; each part may be empty."""
        self.town = ", ".join(part for part in (city, region) if part)[:160]


class Name(Value):
    """A name the person uses, and where."""

    class Usage(models.TextChoices):
        LEGAL = "legal", _("Legal or full name")
        PREFERRED = "preferred", _("Preferred name")
        OTHER = "other", _("Another name")

    value = models.CharField(_("name"), max_length=200)
    usage = models.CharField(_("used as"), max_length=10, choices=Usage.choices, default=Usage.LEGAL)
    where = models.CharField(_("where it is used"), max_length=200, blank=True)
    comparison = models.CharField(max_length=10, blank=True, editable=False)  # with the legal name; candidates.names
    is_compared = models.BooleanField(_("I compared this name with the legal name myself"), default=False)

    class Meta:
        triggers = NEVER_UPDATED
        constraints: ClassVar[list[models.BaseConstraint]] = [mends_what_stands("name")]


class Place(Value):
    """Where the person says to live and work. No nationality, no birthplace, ever."""

    city = models.CharField(_("town"), max_length=120, blank=True)
    region = models.CharField(_("region or province"), max_length=120, blank=True)
    country = models.CharField(_("country (two letters)"), max_length=2, blank=True)
    time_zone = models.CharField(_("time zone"), max_length=60, blank=True)

    class Meta:
        triggers = NEVER_UPDATED
        constraints: ClassVar[list[models.BaseConstraint]] = [mends_what_stands("place")]
