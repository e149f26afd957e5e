"""Which findings fired and what became of them, as conditions on findings: one meaning on every page."""

from datetime import date
from enum import StrEnum

from django.db.models import Exists, OuterRef, Q, QuerySet

from redflags.engine.vocabulary import Strength
from redflags.models import Finding, FindingVerdict
from redflags.models.verdicts import in_time
from screening import clock
from screening.models import TrailEvent
from screening.roles import ROLE_PERMISSIONS, Permission


class Outcome(StrEnum):
    """What became of a finding; each has exactly one."""

    OPEN = "open"  # counts, and nobody has said anything of it
    CONFIRMED = "confirmed"  # counts, and a person confirmed it
    ANSWERED = "answered"  # explained or cleared: counts nothing


ANSWERERS = tuple(role for role, may in ROLE_PERMISSIONS.items() if Permission.EXPLAIN_FINDINGS in may)
"""Roles whose look at a file counts as a look: an auditor's does not."""


def with_outcome(outcome: Outcome) -> Q:
    """Findings of which this became."""
    answered = Q(status=Finding.Status.EXPLAINED)
    if outcome is Outcome.ANSWERED:
        return answered
    return ~answered & (Q(_confirmed()) if outcome is Outcome.CONFIRMED else ~Q(_confirmed()))


def counting() -> QuerySet[Finding]:
    """Findings that move a standing, or would but for an answer: those of rules on trial do not."""
    return Finding.objects.filter(shadow=False)


def unseen() -> Q:
    """Findings that count and are newer than the last look at the file by somebody who could answer them."""
    looked = TrailEvent.objects.filter(
        verb="candidate.viewed",
        candidate=OuterRef("application__candidate__pseudonym"),
        actor__roles__overlap=list(ANSWERERS),
        at__gte=OuterRef("first_seen_at"),
    )
    return ~Q(status=Finding.Status.EXPLAINED) & ~Q(Exists(looked))


def strong_and_unanswered(today: date) -> Q:
    """Strong and decisive findings that count and of which nobody has said anything that holds today."""
    return Q(strength__gte=Strength.STRONG) & ~Q(status=Finding.Status.EXPLAINED) & ~Q(Exists(_said(today)))


def _confirmed() -> Exists:
    return Exists(_said(clock.today()).filter(kind=FindingVerdict.Kind.CONFIRMED))


def _said(today: date) -> QuerySet[FindingVerdict]:
    """What was said of a finding and stands; a line that came later was not judged."""
    return FindingVerdict.objects.filter(
        in_time(today),
        candidate=OuterRef("application__candidate"),
        key=OuterRef("key"),
        refs__contains=OuterRef("refs"),
        undone_at=None,
    )
