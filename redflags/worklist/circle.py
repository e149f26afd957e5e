"""Whose candidates a worklist is about, and their interviews, checks and visits that are not over."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from functools import cached_property
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet, Subquery

from candidates.models import (
    Application,
    CallAttempt,
    Check,
    HireClock,
    Interview,
    Milestone,
    PlanLine,
    Reminder,
    Stage,
)
from candidates.names import sortable
from redflags import due
from redflags.models import (
    AccessRequest,
    Decision,
    Dispute,
    Enquiry,
    FindingVerdict,
    Incident,
    Snooze,
    Watch,
)
from redflags.notices import MENTIONED
from redflags.overdue import overdue
from screening.models import Notice, User
from screening.roles import Permission, can

Keys = tuple[Collection[int] | QuerySet[Any], Collection[int] | QuerySet[Any]]
"""Applications and their candidates, as keys or as queries for them."""


class Scope(StrEnum):
    """Whose candidates."""

    MINE = "mine"
    TEAM = "team"
    UNASSIGNED = "unassigned"
    EVERYBODY = "everybody"


@dataclass
class Circle:
    """The open applications one person wants to see, as of a moment, narrowed to names with these words."""

    user: User
    scope: Scope
    moment: due.Moment
    words: str = ""

    @cached_property
    def visible(self) -> QuerySet[Application]:
        """Those the person may see, whoever recruits."""
        found = Application.objects.visible_to(self.user).exclude(stage=Stage.CLOSED)
        for word in sortable(self.words).split():
            found = found.filter(candidate__name_sort__contains=word)
        return found

    @cached_property
    def applications(self) -> QuerySet[Application]:
        """Those in the scope."""
        match self.scope:
            case Scope.MINE:
                return self.visible.filter(recruiter=self.user)
            case Scope.TEAM:
                return self.visible.filter(candidate__team__in=self.user.teams.all())
            case Scope.UNASSIGNED:
                return self.visible.filter(recruiter=None)
            case Scope.EVERYBODY:
                return self.visible

    @cached_property
    def keys(self) -> Keys:
        """The same by key, and their candidates: one person's own are few, and known keys let the indexes work."""
        if self.scope is not Scope.MINE:
            return self.applications.values("pk"), self.applications.values("candidate")
        own = list(self.applications.values_list("pk", "candidate"))
        return [application for application, _candidate in own], [candidate for _application, candidate in own]

    @cached_property
    def has(self) -> Mapping[str, bool]:
        """Which of what is rare and takes long to ask for the person has at all; one query."""
        own, (applications, candidates) = OuterRef("pk"), self.keys
        rare = {
            "mentions": Notice.objects.filter(person=own, event=MENTIONED.name, read_at=None),
            "snoozes": Snooze.objects.filter(user=own, ended_at=None, until__lte=self.moment.today),
            "watches": Watch.objects.filter(user=own),
            "incidents": Incident.circle.through.objects.filter(user=own, incident__closed_at=None),
            "requests": AccessRequest.objects.filter(state__in=AccessRequest.UNDER_WAY),
            "disputes": Dispute.objects.filter(state=Dispute.State.OPEN),
            "letters": Enquiry.objects.filter(of("application", applications)),
            "decisions": Decision.objects.filter(of("application", applications), awaits_second=True, ended_at=None),
            "verdicts": FindingVerdict.objects.filter(of("candidate", candidates), awaits_second=True, undone_at=None),
        }
        asked = User.objects.filter(pk=self.user.pk).values_list(*(Exists(rows) for rows in rare.values()))
        return dict(zip(rare, asked.get(), strict=True))

    @cached_property
    def put_off(self) -> QuerySet[Snooze, Any]:
        """Keys of the applications that the person has put off: what is only suggested waits for its day."""
        later = Snooze.objects.filter(user=self.user, ended_at=None, until__gt=self.moment.today)
        return later.values("application")

    @cached_property
    def interviews(self) -> QuerySet[Interview]:
        """Interviews without an outcome; under "mine" also those the person takes part in."""
        return self.meetings.filter(due.planned_interviews())

    @cached_property
    def meetings(self) -> QuerySet[Interview]:
        """The same with those that were held, or were not."""
        return Interview.objects.filter(self._belonging(self._taking_part), batch__reverted_at=None)

    @cached_property
    def checks(self) -> QuerySet[Check]:
        """Checks that were asked and not answered; under "mine" also those the person is responsible for.

        Each knows its `mail_problem`, if there is one, `reminded_at`, when the next reminder is due, and
        `call_back_at`, when its contact asked to be called again, unless somebody has called since.
        """
        calls = CallAttempt.objects.filter(check_made=OuterRef("pk")).order_by("-pk")
        reminders = Reminder.objects.filter(check_made=OuterRef("pk"), sent_at=None, closed_at=None)
        found = Check.objects.filter(due.awaited_checks(), self._belonging(self._responsible))
        return found.annotate(
            mail_problem=due.mail_problem(),
            reminded_at=Subquery(reminders.order_by("due_at").values("due_at")[:1]),
            call_back_at=Subquery(calls.values("call_back_at")[:1]),
        )

    @cached_property
    def visits(self) -> QuerySet[Milestone]:
        """Visits that were promised and did not take place, first promised first."""
        found = Milestone.objects.filter(due.promised_visits(), of("candidate", self.keys[1]))
        return found.order_by("due_on", "pk")

    @cached_property
    def late_lines(self) -> QuerySet[Any]:
        """Lines of plans that nobody was asked about in time; under "mine" those that are the person's to do."""
        if self.scope is not Scope.MINE:
            return overdue(self.applications, self.moment)
        own = Q(line_duty=PlanLine.Duty.RECRUITER, recruiter=self.user) | Q(line_person=self.user.pk)
        if can(self.user, Permission.DECIDE):
            return overdue(self.visible, self.moment).filter(own | Q(line_duty=PlanLine.Duty.HR_LEAD))
        named = list(PlanLine.objects.filter(person=self.user).values_list("position", flat=True).distinct())
        concerned = Q(recruiter=self.user) | Q(position__among=named)  # says nothing new, but has an index
        return overdue(self.visible.filter(concerned if named else Q(recruiter=self.user)), self.moment).filter(own)

    @cached_property
    def clocks(self) -> QuerySet[HireClock]:
        """Clocks after a hire that run, those due first first."""
        found = due.running_clocks().filter(of("application", self.keys[0]))
        return found.order_by("due_on", "pk")

    def midnight(self, day: date) -> datetime:
        """When a day begins for the organisation."""
        return self.moment.calendar.at(day, time.min)

    @cached_property
    def _taking_part(self) -> list[int]:
        """Interviews the person takes part in and may see, by key; only under "mine"."""
        if self.scope is not Scope.MINE:
            return []
        taking = list(Interview.people.through.objects.filter(user=self.user).values_list("interview", flat=True))
        return self._seen(Interview.objects.filter(pk__among=taking)) if taking else []

    @cached_property
    def _responsible(self) -> list[int]:
        """Checks that were asked and the person is responsible for and may see, by key; only under "mine"."""
        if self.scope is not Scope.MINE:
            return []
        return self._seen(Check.objects.filter(due.awaited_checks(), responsible=self.user))

    def _seen(self, rows: QuerySet[Any]) -> list[int]:
        """Those of a few rows whose application or candidate the person may see; found by key, not among all."""
        found = list(rows.values_list("pk", "application", "candidate"))
        named = of("pk", [application for _pk, application, _candidate in found if application])
        unnamed = of("candidate", [candidate for _pk, application, candidate in found if not application])
        seen = list(self.visible.filter(named | unnamed).values_list("pk", "candidate")) if found else []
        applications, candidates = {application for application, _of in seen}, {candidate for _of, candidate in seen}
        return [pk for pk, one, of_whom in found if one in applications or (one is None and of_whom in candidates)]

    def _belonging(self, mine_too: list[int]) -> Q:
        chosen = _belonging_to(self.keys)
        return chosen | Q(pk__among=mine_too) if mine_too else chosen


def of(column: str, keys: Collection[int] | QuerySet[Any]) -> Q:
    """What belongs to one of the keys by a column."""
    return Q(**{f"{column}__in" if isinstance(keys, QuerySet) else f"{column}__among": keys})


def _belonging_to(keys: Keys) -> Q:
    """What belongs to an application, or to its candidate alone."""
    applications, candidates = keys
    return of("application", applications) | (Q(application=None) & of("candidate", candidates))
