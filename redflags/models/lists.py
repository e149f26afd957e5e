"""How people keep the list of candidates: saved views, what a role begins with, and what each person chose."""

from typing import TYPE_CHECKING, Any, ClassVar, Self

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from screening.models import Team
from screening.roles import Role

if TYPE_CHECKING:
    from screening.models import User


class SavedViewQuerySet(models.QuerySet["SavedView"]):
    """Every query starts from what a person may see."""

    def visible_to(self, user: "User") -> Self:
        """One's own, those shared with a team of one's own, and those that one of one's roles begins with."""
        shared = Q(pk__in=SavedView.teams.through.objects.filter(team__members=user).values("savedview"))
        of_role = Q(pk__in=RoleView.objects.filter(role__in=user.roles).values("view"))
        return self.filter(Q(owner=user) | shared | of_role)


class SavedView(models.Model):
    """Filters, order and columns of the list under a name. The filters are those of the address, a column each.

    What a filter names may be gone by the time the view is opened (a position, a tag, a rule): it is kept by its key
    alone, so that the page can say so.
    """

    FILTERS: ClassVar[tuple[str, ...]] = (
        *("q", "level", "stage", "position", "tag", "mine", "links", "due", "assurance", "late"),
        *("rule", "finding", "fired_since", "since", "until"),
        *("team", "recruiter", "source", "channel", "reached", "became", "score", "verified"),
    )
    """Names of the columns that are filters: those of `redflags.register.Filters`."""

    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="views")
    name = models.CharField(_("name"), max_length=60)
    teams = models.ManyToManyField(Team, blank=True, related_name="+", verbose_name=_("shared with"))
    q = models.CharField(max_length=200, blank=True)
    level = models.CharField(max_length=10, blank=True)
    stage = models.CharField(max_length=12, blank=True)
    position = models.PositiveBigIntegerField(null=True)
    tag = models.PositiveBigIntegerField(null=True)
    mine = models.BooleanField(default=False)
    links = models.BooleanField(default=False)
    due = models.CharField(max_length=10, blank=True)
    assurance = models.CharField(max_length=10, blank=True)
    late = models.CharField(max_length=12, blank=True)
    rule = models.CharField(max_length=8, blank=True)
    finding = models.CharField(max_length=10, blank=True)
    fired_since = models.DateField(null=True)
    since = models.DateField(null=True)
    until = models.DateField(null=True)
    team = models.PositiveBigIntegerField(null=True)
    recruiter = models.CharField(max_length=9, blank=True)
    source = models.CharField(max_length=80, blank=True)
    channel = models.CharField(max_length=80, blank=True)
    reached = models.CharField(max_length=12, blank=True)
    became = models.CharField(max_length=10, blank=True)
    score = models.CharField(max_length=7, blank=True)
    verified = models.CharField(max_length=7, blank=True)
    order = models.CharField(max_length=12, blank=True)
    columns = ArrayField(models.CharField(max_length=12), default=list)  # empty: what each reader chose
    created_at = models.DateTimeField(default=timezone.now)

    objects = SavedViewQuerySet.as_manager()

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["owner", "name"], name="one_view_per_name_and_owner")
        ]

    def __str__(self) -> str:
        return f"view {self.pk}"  # never the name: it may hold somebody's

    @property
    def told(self) -> dict[str, Any]:
        """The filters as plain values, as an address or an export has them."""
        values = {name: getattr(self, name) for name in self.FILTERS}
        days = {name: value.isoformat() for name, value in values.items() if hasattr(value, "isoformat")}
        return {name: value for name, value in {**values, **days}.items() if value}


class RoleView(models.Model):
    """What the people of a role begin with who chose nothing else."""

    role = models.CharField(max_length=20, choices=Role.choices, unique=True)
    view = models.ForeignKey(SavedView, on_delete=models.CASCADE, related_name="roles")
    set_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    set_at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return f"view {self.view_id} of {self.role}"


class ListChoice(models.Model):
    """What one person chose for the list: its columns, and the view to begin with."""

    person = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, primary_key=True, related_name="list_choice"
    )
    columns = ArrayField(models.CharField(max_length=12), default=list)  # empty: the usual ones
    view = models.ForeignKey(SavedView, on_delete=models.SET_NULL, null=True, related_name="+")

    def __str__(self) -> str:
        return f"list of person {self.person_id}"
