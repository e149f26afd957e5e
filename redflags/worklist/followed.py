"""Tasks for one person: notes that name him or her, candidates he or she watches, what comes back, what to agree to."""

from collections.abc import Iterator
from itertools import chain
from typing import Any

from django.db.models import Count, Min, OuterRef, QuerySet, Subquery
from django.db.models.functions import Greatest
from django.urls import reverse
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from candidates.models import Candidate
from candidates.names import sortable
from redflags.models import Mention, Snooze, TuningSet, Watch
from redflags.notices import MENTIONED
from redflags.worklist import incidents
from redflags.worklist.circle import Circle
from redflags.worklist.task import SHOWN, Task
from screening.models import Notice, TrailEvent
from screening.roles import Permission, can

QUIET = (
    *("candidate.viewed", "finding.viewed", "sealed.revealed", "document.downloaded", "document.read"),
    "answerlink.shown",
)
"""Verbs of the trail that change nothing a follower would want to see."""

QUIET_NOUNS = ("watch.", "snooze.", "mention.", "incident.", "incident_step.", "legal_hold.", "report.", "pack.")
"""What concerns others only: of an incident even its number of changes is nobody's business outside its circle."""


def for_me(circle: Circle) -> Iterator[Task]:
    """Incidents, what names the person, what comes back, what moved where the person watches, rules to agree to."""
    return chain(
        incidents.late(circle),
        incidents.to_approve(circle),
        incidents.packs_to_agree(circle),
        _mentions(circle),
        _returned(circle),
        _watched(circle),
        _set_to_agree_to(circle),
    )


def _mentions(circle: Circle) -> Iterator[Task]:
    if not circle.has["mentions"]:
        return
    unread = Notice.objects.filter(person=circle.user, event=MENTIONED.name, read_at=None).values("target")
    unseen = Mention.objects.filter(pk__in=unread, candidate__in=_people(circle))
    for mention in unseen.select_related("candidate", "message", "by").order_by("at")[: SHOWN + 1]:
        told = {"name": mention.by.name, "text": Truncator(mention.message.text).chars(90)}
        url = f"{reverse('candidate', args=[mention.candidate_id])}#fact-{mention.message.ref}"
        yield Task(
            name=mention.candidate.name, says=_("%(name)s named you: “%(text)s”") % told, url=url, since=mention.at
        )


def _returned(circle: Circle) -> Iterator[Task]:
    """Applications whose day has come; they go once the person has looked."""
    if not circle.has["snoozes"]:
        return
    for snooze in circle.rows(_due_again):
        since = circle.midnight(snooze.until)
        if snooze.seen_at and snooze.seen_at >= since:
            continue
        says = _("Put off until now: %(why)s") % {"why": snooze.why} if snooze.why else _("Put off until now.")
        application = snooze.application
        url = f"{reverse('candidate', args=[application.candidate_id])}?application={application.pk}"
        yield Task(candidate=application.candidate_id, application=application.pk, says=says, url=url, since=since)


def _due_again(circle: Circle) -> QuerySet[Any]:
    due = Snooze.objects.filter(
        user=circle.user, ended_at=None, until__lte=circle.moment.today, application__in=circle.visible
    ).annotate(seen_at=_last_look(circle, OuterRef("application__candidate__pseudonym")))
    return due.select_related("application").order_by("until", "pk")[: SHOWN + 1]


def _watched(circle: Circle) -> Iterator[Task]:
    """Candidates whom others changed since the person last looked."""
    if not circle.has["watches"]:
        return
    for watch in circle.rows(_changed):
        says = ngettext(
            "You follow this person: %(number)s change since you last looked.",
            "You follow this person: %(number)s changes since you last looked.",
            watch.number,
        ) % {"number": watch.number}
        url = f"{reverse('candidate', args=[watch.candidate_id])}?view=timeline"
        yield Task(name=watch.candidate.name, says=says, url=url, since=watch.moved_at)


def _changed(circle: Circle) -> QuerySet[Any]:
    looked = Greatest(_last_look(circle, OuterRef("candidate__pseudonym")), "since")
    watches = Watch.objects.filter(user=circle.user, candidate__in=_people(circle)).annotate(looked_at=looked)
    moved = _moved(circle).order_by().values("candidate")
    found = watches.annotate(
        number=Subquery(moved.annotate(number=Count("pk")).values("number")),
        moved_at=Subquery(moved.annotate(first=Min("at")).values("first")),
    ).exclude(number=None)
    return found.select_related("candidate").order_by("moved_at")[: SHOWN + 1]


def _set_to_agree_to(circle: Circle) -> Iterator[Task]:
    """A changed set of rules that somebody else wants in force; it is nobody's, so a search for names hides it."""
    if circle.words or not can(circle.user, Permission.TUNE_RULES):
        return
    proposed = TuningSet.objects.filter(state=TuningSet.State.DRAFT).exclude(proposed_at=None)
    for found in proposed.exclude(proposed_by=circle.user).select_related("proposed_by"):
        if found.proposed_by and found.proposed_at:
            told = {"name": found.proposed_by.name}
            says = _("%(name)s wants changed rules in force: look at the rehearsal, then agree or not.") % told
            yield Task(name=_("Rules"), says=says, url=reverse("tuning", args=[found.pk]), since=found.proposed_at)


def _moved(circle: Circle) -> QuerySet[TrailEvent]:
    """What others did with the candidate of a watch since its person last looked; GREATEST leaves NULL out."""
    events = TrailEvent.objects.filter(candidate=OuterRef("candidate__pseudonym"), at__gt=OuterRef("looked_at"))
    for noun in QUIET_NOUNS:
        events = events.exclude(verb__startswith=noun)
    return events.exclude(verb__in=QUIET).exclude(actor=circle.user)


def _last_look(circle: Circle, pseudonym: OuterRef) -> Subquery:
    looks = TrailEvent.objects.filter(verb="candidate.viewed", actor=circle.user, candidate=pseudonym)
    return Subquery(looks.order_by("-at").values("at")[:1])


def _people(circle: Circle) -> QuerySet[Candidate]:
    found = Candidate.objects.visible_to(circle.user)
    for word in sortable(circle.words).split():
        found = found.filter(name_sort__contains=word)
    return found
