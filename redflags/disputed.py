"""What a disagreement is about: the entry, whether it was mended since, and who had got something before."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.apps import apps
from django.utils import timezone
from django.utils.translation import gettext as _

from candidates.models import Candidate, Fact, Relation
from redflags.models import Dispute, Export
from screening.models import TrailEvent, User
from screening.roles import Permission

SHOWN = 50

TAKEN = (
    "document.downloaded",
    "pack.downloaded",
    "report.downloaded",
    "access_request.downloaded",
    "access_request.taken",
)
"""Verbs of what left the house about one person."""

KEPT_APART = ("pack.downloaded", "report.downloaded")
"""Those that only who may see incidents is told of."""


@dataclass(frozen=True, slots=True)
class Recipient:
    """Something that left the house while the entry stood."""

    what: str
    who: str
    at: datetime
    is_certain: bool  # an export may hold the person, and may not hold this entry


def fact_of(dispute: Dispute) -> Fact | None:
    """The entry it is about; None while nobody found which."""
    name, _colon, key = dispute.ref.partition(":")
    if not name or not key.isdecimal():
        return None
    entry: Any = apps.get_model("candidates", name)
    found: Fact | None = entry.objects.filter(candidate=dispute.candidate_id, pk=int(key)).first()
    return found


def mended(dispute: Dispute) -> Fact | None:
    """What took the place of the entry because it was never true; None while it stands."""
    fact = fact_of(dispute)
    if fact is None:
        return None
    model: Any = type(fact)
    wrong = model.objects.filter(replaces=fact.pk, relation__in=[Relation.CORRECTS, Relation.RETRACTS])
    found: Fact | None = wrong.filter(batch__reverted_at=None).order_by("pk").last()
    return found


def recipients(dispute: Dispute, user: User) -> list[Recipient]:
    """Who got something about the person while the entry stood; newest first. Three queries."""
    fact, mending = fact_of(dispute), mended(dispute)
    if fact is None:
        return []
    until = mending.recorded_at if mending else timezone.now()
    found = [*_taken(dispute.candidate, fact.recorded_at, until, user), *_exported(fact.recorded_at, until)]
    return sorted(found, key=lambda one: one.at, reverse=True)[:SHOWN]


def _taken(candidate: Candidate, since: datetime, until: datetime, user: User) -> Iterator[Recipient]:
    verbs = [verb for verb in TAKEN if verb not in KEPT_APART or user.may(Permission.VIEW_INCIDENTS)]
    events = TrailEvent.objects.filter(candidate=candidate.pseudonym, verb__in=verbs, at__range=(since, until))
    for event in events.select_related("actor").order_by("-pk")[:SHOWN]:
        who = event.actor.name if event.actor else _("the candidate, through the link")
        yield Recipient(f"{_told(event.verb)} ({event.target.partition(':')[2]})", who, event.at, is_certain=True)


def _exported(since: datetime, until: datetime) -> Iterator[Recipient]:
    made = Export.objects.filter(state=Export.State.DONE, finished_at__range=(since, until))
    for export in made.select_related("asked_by").order_by("-pk")[:SHOWN]:
        what = _("Export %(number)s (%(table)s)") % {"number": export.pk, "table": export.table}
        yield Recipient(what, export.asked_by.name, export.finished_at or export.asked_at, is_certain=False)


def _told(verb: str) -> str:
    return {
        "document.downloaded": _("A document"),
        "pack.downloaded": _("Evidence pack"),
        "report.downloaded": _("Report to an authority"),
        "access_request.downloaded": _("The candidate’s own copy"),
        "access_request.taken": _("The candidate’s own copy"),
    }[verb]
