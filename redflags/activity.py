"""What happened with the candidates a person follows, newest first: who did what, from the trail, in words.

Only what is named here is told. Reading is nothing that happened, incidents are their circle's, and what somebody puts
off or follows is that person's own business.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from django.db.models import Max, QuerySet
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from candidates.forms.menu import NOUNS
from candidates.models import Candidate
from redflags.casefile.timeline import CHANGED, Kind
from redflags.models import Watch
from screening.models import TrailEvent, User

PAGE = 50

PAST = {"added": "adds", "changed": "changes", "corrected": "corrects_entry", "retracted": "retracts"}
"""What a verb of the trail says of a fact, as its relation to the one before."""

TOLD: Mapping[Kind, Mapping[str, Promise]] = {
    Kind.CHECK: {
        "check.planned": gettext_lazy("Check planned"),
        "check.changed": gettext_lazy("Check mended"),
        "check.requested": gettext_lazy("Check asked for"),
        "check.asked_again": gettext_lazy("Check asked for again"),
        "check.cancelled": gettext_lazy("Check given up"),
        "check.domain_looked_up": gettext_lazy("Domain of a contact looked up"),
        "call.logged": gettext_lazy("Contact called"),
        "reminder.sent": gettext_lazy("Contact reminded"),
        "reminder.bounced": gettext_lazy("A mail to a contact came back"),
        "checklist.answered": gettext_lazy("Checklist after the hire answered"),
        "checklist.taken_back": gettext_lazy("Checklist after the hire taken back"),
    },
    Kind.INTERVIEW: {
        "interview.scheduled": gettext_lazy("Interview scheduled"),
        "interview.changed": gettext_lazy("Interview changed"),
        "interview.concluded": gettext_lazy("Interview concluded"),
        "scorecard.added": gettext_lazy("Scorecard handed in"),
    },
    Kind.FINDING: {
        "finding.explained": gettext_lazy("Finding explained"),
        "finding.cleared": gettext_lazy("Finding cleared"),
        "finding.confirmed": gettext_lazy("Finding confirmed"),
        "finding.agreed": gettext_lazy("Answer to a finding agreed to"),
        "finding.verdict_undone": gettext_lazy("Answer to a finding undone"),
        "link.found": gettext_lazy("Shares a detail with somebody else"),
        "link.judged": gettext_lazy("Said what a link means"),
        "link.verdict_undone": gettext_lazy("What a link means was undone"),
    },
    Kind.LETTER: {
        "enquiry.asked": gettext_lazy("Candidate asked"),
        "enquiry.sent": gettext_lazy("Letter sent"),
        "enquiry.bounced": gettext_lazy("A letter came back"),
        "enquiry.answered": gettext_lazy("Candidate answered"),
        "enquiry.read": gettext_lazy("Answer of the candidate read"),
        "enquiry.discarded": gettext_lazy("Draft of a letter deleted"),
        "enquiry.taken_back": gettext_lazy("Letter taken back"),
        "enquiry.unanswered": gettext_lazy("Letter stayed without an answer"),
        "dispute.accepted": gettext_lazy("Disagreement accepted"),
        "dispute.refused": gettext_lazy("Disagreement not accepted"),
    },
    Kind.STAGE: {
        "candidate.added": gettext_lazy("Candidate added"),
        "application.added": gettext_lazy("Application added"),
        "application.changed": gettext_lazy("Application changed or handed over"),
        "stage.changed": gettext_lazy("Stage changed"),
        "first_view.given": gettext_lazy("First view given"),
        "decision.taken": gettext_lazy("Decision taken"),
        "decision.agreed": gettext_lazy("Decision agreed to"),
        "decision.taken_back": gettext_lazy("Decision taken back"),
        "tag.put": gettext_lazy("Tagged"),
        "tag.taken_away": gettext_lazy("Tag taken away"),
    },
}
"""Events that are no facts, in words."""

ICONS = {
    Kind.FACT: "pin",
    Kind.WRITTEN: "note",
    Kind.INTERVIEW: "video",
    Kind.CHECK: "shield",
    Kind.FINDING: "flag",
    Kind.LETTER: "mail",
    Kind.STAGE: "candidates",
}

OF_A_TABLE = {"message": Kind.WRITTEN, "sign": Kind.INTERVIEW, "checkresult": Kind.CHECK}
"""Facts that are not told among the others."""


@dataclass(frozen=True, slots=True)
class Activity:
    """One thing that happened with somebody who is followed."""

    at: datetime
    kind: Kind
    icon: str
    says: str
    by: str  # "" for the product itself
    name: str  # of the candidate
    url: str
    is_new: bool  # since the follower last looked at that candidate


@dataclass(frozen=True, slots=True)
class Feed:
    """A page of what happened, and where the next one begins."""

    activities: list[Activity]
    older: int | None


def feed(user: User, *, kind: str = "", candidate: int | None = None, before: int | None = None) -> Feed:
    """What others and the product did with the candidates that a person follows and may see."""
    people = {person.pseudonym: person for person in followed(user) if candidate in (None, person.pk)}
    verbs = [verb for verb, (of_kind, _says) in _verbs().items() if kind in ("", of_kind)]
    events = TrailEvent.objects.filter(candidate__in=people, verb__in=verbs).exclude(actor=user)
    if before is not None:
        events = events.filter(pk__lt=before)
    found = list(events.select_related("actor").order_by("-pk")[: PAGE + 1])
    looked = _last_looks(user, {event.candidate for event in found})
    told = [_told(event, people[about], looked.get(about)) for event in found[:PAGE] if (about := event.candidate)]
    return Feed(told, found[PAGE - 1].pk if len(found) > PAGE else None)


def followed(user: User) -> QuerySet[Candidate]:
    """Those a person follows and may see, by name."""
    watched = Watch.objects.filter(user=user).values("candidate")
    return Candidate.objects.visible_to(user).filter(pk__in=watched).order_by("name_sort", "pk")


def _told(event: TrailEvent, person: Candidate, looked_at: datetime | None) -> Activity:
    kind, says = _verbs()[event.verb]
    is_fact = event.verb.partition(".")[0] == event.target.partition(":")[0] and event.target
    anchor = f"#fact-{event.target}" if is_fact and kind is not Kind.FINDING else ""
    return Activity(
        at=event.at,
        kind=kind,
        icon=ICONS[kind],
        says=_worded(says),
        by=event.actor.name if event.actor else "",
        name=person.name,
        url=reverse("candidate", args=[person.pk]) + anchor,
        is_new=looked_at is None or event.at > looked_at,
    )


def _worded(says: Promise | tuple[Promise, tuple[Promise, ...]]) -> str:
    if isinstance(says, tuple):
        sentence, nouns = says
        first, *others = map(str, nouns)
        return str(sentence) % {"what": _(" or ").join([first, *map(str.lower, others)])}
    return str(says)


def _last_looks(user: User, people: Iterable[Any]) -> dict[Any, datetime]:
    """When a person last looked at each of some candidates."""
    looks = TrailEvent.objects.filter(verb="candidate.viewed", actor=user, candidate__in=list(people))
    return dict(looks.order_by().values_list("candidate").annotate(Max("at")))


@cache
def _verbs() -> dict[str, tuple[Kind, Any]]:
    """Every verb that is told: of which kind, and in which words."""
    told: dict[str, tuple[Kind, Any]] = {}
    nouns: dict[str, list[Any]] = {}
    for noun in NOUNS:
        nouns.setdefault(str(noun.model._meta.model_name), []).append(noun.label)
    for table, labels in nouns.items():
        for past, relation in PAST.items():
            told[f"{table}.{past}"] = (OF_A_TABLE.get(table, Kind.FACT), (CHANGED[relation], tuple(labels)))
    for kind, verbs in TOLD.items():
        told |= {verb: (kind, says) for verb, says in verbs.items()}
    return told
