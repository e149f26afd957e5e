"""What people decide: first views, decisions with a second person, and the steps that decisions allow."""

import hashlib
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db import IntegrityError, transaction
from django.db.models import QuerySet

from candidates import stages
from candidates.actions.stages import move
from candidates.colleagues import colleagues
from candidates.models import Application, Candidate, Stage, StageChange
from redflags import ownwords
from redflags.models import Decision, Enquiry, Finding, FirstView, Standing
from redflags.models.enquiries import unread
from redflags.notices import DECISION_TO_AGREE
from screening import clock, foureyes
from screening.actions import notices
from screening.audit import record
from screening.models import Organisation, User
from screening.roles import Permission, can
from screening.submissions import claim

Kind = Decision.Kind


class UnreadReplyError(Exception):
    """The candidate answered, and nobody has marked the answer read: nothing is decided before."""


class FirstViewNeededError(Exception):
    """The position asks for a view before the standing is shown, and this person has given none."""


class ClosedError(Exception):
    """The application is closed: there is nothing to decide."""


class OvertakenError(Exception):
    """Findings came or went since the page was read."""


class NotOwnWordsError(Exception):
    """The reason is a stock phrase, or was written about somebody else before."""


class NotInEffectError(Exception):
    """The decision still waits, was taken back, or asks for no closing."""


@transaction.atomic
def give_view(
    application: Application,
    *,
    opinion: FirstView.Opinion,
    reason: str,
    by: User,
    now: datetime,
    once: UUID | None = None,
) -> FirstView:
    """Write down what a reviewer thinks before the standing is shown; a second view changes nothing.

    Raises AlreadySubmittedError.
    """
    claim(once, by)
    candidate = Candidate.objects.select_for_update().get(pk=application.candidate_id)
    view = FirstView(application=application, opinion=opinion, reason=reason, by=by, at=now)
    try:
        with transaction.atomic():
            view.save(force_insert=True)
    except IntegrityError:
        return FirstView.objects.get(application=application, by=by)
    record("first_view.given", actor=by, candidate=candidate, target=view)
    return view


@transaction.atomic
def decide(
    application: Application,
    *,
    kind: Decision.Kind,
    reason: str,
    seen: str,
    by: User,
    now: datetime,
    once: UUID | None = None,
) -> Decision:
    """Take a decision; it takes the place of an earlier one. An adverse one holds once a second person agrees.

    `seen` is the mark of the findings on the page (`mark_of`). Raises UnreadReplyError, FirstViewNeededError,
    ClosedError, OvertakenError, NotOwnWordsError, foureyes.WrittenReasonNeededError, AlreadySubmittedError.
    """
    claim(once, by)
    candidate, locked = _lock(application.pk)
    if locked.stage == Stage.CLOSED:
        raise ClosedError
    _refuse_unread(candidate)
    if is_blind(locked, by):
        raise FirstViewNeededError
    findings = list(counting(locked))
    if mark_of(findings) != seen:
        raise OvertakenError
    if not ownwords.are_own(reason) or _wrote_before(reason, locked, by):
        raise NotOwnWordsError
    standing = Standing.objects.filter(application=locked).first()
    Decision.objects.filter(application=locked, ended_at=None).update(ended_at=now, ended_by=by)
    decision = Decision(
        application=locked,
        kind=kind,
        reason=reason,
        considered=[_told(finding) for finding in findings],
        level=standing.level if standing else None,
        score=standing.score if standing else None,
        assurance=standing.assurance if standing else None,
        by=by,
        at=now,
    )
    if needs_second(kind):
        _ask_for_second(decision, now)
    decision.save(force_insert=True)
    record("decision.taken", actor=by, candidate=candidate, target=decision, fields=["kind", "reason", "considered"])
    if decision.awaits_second:
        able = colleagues(candidate, Permission.DECIDE)
        notices.tell(DECISION_TO_AGREE, able, target=decision, candidate=candidate, by=by, now=now)
    return decision


@transaction.atomic
def agree(decision: Decision, *, by: User, now: datetime) -> None:
    """Agree with an adverse decision as the second person. Agreeing twice changes nothing.

    Raises foureyes.SecondPersonNeededError, FirstViewNeededError, UnreadReplyError.
    """
    candidate, application = _lock(decision.application_id)
    locked = Decision.objects.select_for_update(of=("self",)).get(pk=decision.pk)
    if not locked.awaits_second or locked.ended_at:
        return
    _refuse_unread(candidate)
    if is_blind(application, by):
        raise FirstViewNeededError
    foureyes.agree(first_by=locked.by_id, second_by=by.pk, sole_operator=False, reason=locked.reason, now=now)
    locked.awaits_second, locked.agreed_by, locked.agreed_at = False, by, now
    locked.save(update_fields=["awaits_second", "agreed_by", "agreed_at"])
    record("decision.agreed", actor=by, candidate=candidate, target=locked)


@transaction.atomic
def take_back(decision: Decision, *, by: User, now: datetime) -> None:
    """Take a decision back; it stays on file. Taking back twice changes nothing."""
    candidate, _application = _lock(decision.application_id)
    if Decision.objects.filter(pk=decision.pk, ended_at=None).update(ended_at=now, ended_by=by):
        record("decision.taken_back", actor=by, candidate=candidate, target=decision)


@transaction.atomic
def close(decision: Decision, *, version: int, by: User, now: datetime, once: UUID | None = None) -> StageChange:
    """Close an application because of an adverse decision that holds: a person's step, never the product's.

    Raises NotInEffectError, UnreadReplyError, StaleVersionError, AlreadySubmittedError.
    """
    candidate, application = _lock(decision.application_id)
    locked = Decision.objects.get(pk=decision.pk)
    if locked.kind != Kind.DECLINE or not locked.holds(now):
        raise NotInEffectError
    _refuse_unread(candidate)
    return move(
        application,
        after=Stage.CLOSED,
        reason=locked.reason[:500],
        ground=StageChange.Ground.DECISION,
        on=clock.today(now),
        version=version,
        by=by,
        now=now,
        once=once,
    )


@transaction.atomic
def step(
    application: Application,
    *,
    after: Stage,
    reason: str,
    ground: str,
    on: date,
    version: int,
    by: User,
    now: datetime,
    since: datetime | None = None,
    once: UUID | None = None,
) -> StageChange:
    """Take a step of an application; an offer or a closing waits until the candidate's answers are read.

    Raises UnreadReplyError, and what candidates.actions.stages.move raises.
    """
    candidate, locked = _lock(application.pk)
    if after in (Stage.OFFER, Stage.CLOSED) and stages.is_decision(locked.stage, after):
        _refuse_unread(candidate)
    return move(
        application,
        after=after,
        reason=reason,
        ground=ground,
        on=on,
        version=version,
        by=by,
        now=now,
        since=since,
        once=once,
    )


def needs_second(kind: str) -> bool:
    """Whether a decision takes two people: every adverse one does."""
    return kind == Kind.DECLINE


def is_blind(application: Application, user: User) -> bool:
    """Whether the standing is kept from a reviewer who has not given a view yet."""
    return bool(blind_among([application], user))


def blind_among(applications: Iterable[Application], user: User) -> set[int]:
    """Those of these applications whose standing a reviewer may not see yet; a query only where positions ask."""
    return blind_of({application.pk for application in applications if asks_view(application)}, user)


def blind_of(asking: set[int], user: User) -> set[int]:
    """Those of applications that ask for a view first, by their keys, of which the person has given none."""
    if not asking or not can(user, Permission.EXPLAIN_FINDINGS):
        return set()
    return asking - set(FirstView.objects.filter(application__in=asking, by=user).values_list("application", flat=True))


def asks_view(application: Application) -> bool:
    """Whether reviewers of this application give a view of their own before they see where it stands."""
    position = application.position
    return bool(position and position.asks_view_first) and application.stage != Stage.CLOSED


def counting(application: Application) -> QuerySet[Finding]:
    """The findings a decision has to look at: those that count."""
    found = Finding.objects.filter(application=application, shadow=False).exclude(status=Finding.Status.EXPLAINED)
    return found.order_by("-points", "-strength", "code", "pk")


def mark_of(findings: Iterable[Finding]) -> str:
    """A short mark that changes when a finding comes, goes, or counts otherwise."""
    told = sorted(f"{finding.key}\0{finding.strength}\0{finding.status}" for finding in findings)
    return hashlib.sha256("\n".join(told).encode()).hexdigest()[:16]


def unread_letters(candidate: int) -> QuerySet[Enquiry]:
    """Letters with an answer that nobody has marked read."""
    return Enquiry.objects.filter(unread(), candidate=candidate).order_by("answered_at")


def _refuse_unread(candidate: Candidate) -> None:
    if unread_letters(candidate.pk).exists():
        raise UnreadReplyError


def _wrote_before(reason: str, application: Application, by: User) -> bool:
    """Whether the same words stand as this person's reason about somebody else."""
    others = Decision.objects.filter(by=by).exclude(application__candidate=application.candidate_id)
    return any(ownwords.same(reason, told) for told in others.order_by("-pk").values_list("reason", flat=True)[:200])


def _ask_for_second(decision: Decision, now: datetime) -> None:
    if not Organisation.get().sole_operator:
        decision.awaits_second = True
        return
    agreement = foureyes.agree(
        first_by=None, second_by=decision.by_id, sole_operator=True, reason=decision.reason, now=now
    )
    decision.counts_from, decision.alone = agreement.counts_from, agreement.alone


def _told(finding: Finding) -> dict[str, Any]:
    return {
        "key": finding.key,
        "code": finding.code,
        "version": finding.version,
        "strength": finding.strength,
        "status": finding.status,
    }


def _lock(application: int) -> tuple[Candidate, Application]:
    """The candidate, then the application: every action takes them in this order."""
    key = Application.objects.values_list("candidate", flat=True).get(pk=application)
    candidate = Candidate.objects.select_for_update().get(pk=key)
    return candidate, Application.objects.select_for_update(of=("self",)).get(pk=application)
