"""What people say of findings: confirmed, explained, cleared, agreed to, undone. Nothing is ever erased."""

from datetime import date, datetime
from uuid import UUID

from django.db import IntegrityError, transaction

from candidates.colleagues import colleagues
from candidates.models import Candidate
from redflags.engine.vocabulary import Strength
from redflags.models import Finding, FindingVerdict, Standing
from redflags.notices import FINDING_TO_AGREE
from screening import clock, foureyes
from screening.actions import notices
from screening.audit import record
from screening.models import Organisation, User
from screening.roles import Permission, can
from screening.submissions import claim


class AlreadyJudgedError(Exception):
    """Somebody else said something of this finding in the meantime."""


class NotAllowedError(Exception):
    """A finding of this strength is cleared by people with another permission."""


def may_judge(user: User, strength: int) -> bool:
    """Whether a person may explain or clear a finding: strong and decisive ones need more than weak and medium ones."""
    wanted = Permission.CLEAR_FINDINGS if strength >= Strength.STRONG else Permission.EXPLAIN_FINDINGS
    return can(user, wanted)


def may_undo(user: User) -> bool:
    """Whoever may explain may also bring a finding back: that hides nothing."""
    return can(user, Permission.EXPLAIN_FINDINGS)


def needs_second(strength: int, kind: str = "") -> bool:
    """Whether one person alone is not enough: to answer a decisive finding, or to confirm what makes a case."""
    return strength >= (Strength.STRONG if kind == FindingVerdict.Kind.CONFIRMED else Strength.DECISIVE)


@transaction.atomic
def confirm(finding: Finding, *, by: User, now: datetime, once: UUID | None = None) -> FindingVerdict:
    """Say that a text was read rightly: from then on the finding counts in full.

    Raises AlreadyJudgedError, AlreadySubmittedError.
    """
    claim(once, by)
    return _say(
        FindingVerdict(
            candidate=finding.application.candidate,
            key=finding.key,
            code=finding.code,
            **_made_with(finding),
            refs=finding.refs,
            kind=FindingVerdict.Kind.CONFIRMED,
            said_by=by,
            said_at=now,
        )
    )


@transaction.atomic
def answer(
    finding: Finding,
    *,
    kind: FindingVerdict.Kind,
    reason: str,
    evidence: str,
    by: User,
    now: datetime,
    expires_on: date | None = None,
    once: UUID | None = None,
) -> FindingVerdict:
    """Explain, clear or confirm a finding; where two people are needed it holds once the second agrees.

    In a one-person firm it holds after a day instead, and the answer carries a mark. After `expires_on` the finding
    returns. Raises NotAllowedError, AlreadyJudgedError, AlreadySubmittedError, foureyes.WrittenReasonNeededError.
    """
    claim(once, by)
    if not may_judge(by, finding.strength):
        raise NotAllowedError
    verdict = FindingVerdict(
        candidate=finding.application.candidate,
        key=finding.key,
        code=finding.code,
        **_made_with(finding),
        refs=finding.refs,
        kind=kind,
        reason=reason,
        evidence=evidence,
        expires_on=expires_on,
        said_by=by,
        said_at=now,
    )
    if needs_second(finding.strength, kind):
        _ask_for_second(verdict, now)
    return _say(verdict)


@transaction.atomic
def agree(verdict: FindingVerdict, *, by: User, now: datetime) -> None:
    """Agree, as the second person, with what was said of a finding. Raises foureyes.SecondPersonNeededError."""
    locked = _lock(verdict)
    if not locked.awaits_second or locked.undone_at:
        return
    if not can(by, Permission.CLEAR_FINDINGS):
        raise NotAllowedError
    foureyes.agree(first_by=locked.said_by_id, second_by=by.pk, sole_operator=False, reason=locked.reason, now=now)
    locked.awaits_second, locked.agreed_by, locked.agreed_at = False, by, now
    locked.save(update_fields=["awaits_second", "agreed_by", "agreed_at"])
    record("finding.agreed", actor=by, candidate=locked.candidate, target=locked)


@transaction.atomic
def undo(verdict: FindingVerdict, *, by: User, now: datetime) -> None:
    """Take back what was said of a finding: it returns as it was. Undoing twice changes nothing."""
    locked = _lock(verdict)
    if locked.undone_at:
        return
    locked.undone_at, locked.undone_by = now, by
    locked.save(update_fields=["undone_at", "undone_by"])
    record("finding.verdict_undone", actor=by, candidate=locked.candidate, target=locked)


def _made_with(finding: Finding) -> dict[str, int]:
    """The version of the rule and the set of rules that a word is given on; it keeps both, whatever is tuned later."""
    standing = Standing.objects.filter(application=finding.application_id).values_list("tuning", flat=True)
    return {"version": finding.version, "tuning": standing.first() or 0}


def _ask_for_second(verdict: FindingVerdict, now: datetime) -> None:
    alone = Organisation.get().sole_operator
    if not alone:
        verdict.awaits_second = True
        return
    agreement = foureyes.agree(
        first_by=None, second_by=verdict.said_by_id, sole_operator=True, reason=verdict.reason, now=now
    )
    verdict.counts_from, verdict.alone = agreement.counts_from, agreement.alone


def _say(verdict: FindingVerdict) -> FindingVerdict:
    Candidate.objects.select_for_update().get(pk=verdict.candidate_id)
    _retire_outgrown(verdict)
    try:
        with transaction.atomic():
            verdict.save(force_insert=True)
    except IntegrityError:
        raise AlreadyJudgedError from None
    record(
        f"finding.{verdict.kind}",
        actor=verdict.said_by,
        candidate=verdict.candidate,
        target=verdict,
        fields=[name for name in ("reason", "evidence", "expires_on") if getattr(verdict, name)],
    )
    if verdict.awaits_second:
        notices.tell(
            FINDING_TO_AGREE,
            colleagues(verdict.candidate, Permission.CLEAR_FINDINGS),
            target=verdict,
            candidate=verdict.candidate,
            by=verdict.said_by,
            now=verdict.said_at,
        )
    return verdict


def _retire_outgrown(verdict: FindingVerdict) -> None:
    """What was said of fewer lines, or for a time that is over, no longer holds; the new word takes its place."""
    before = FindingVerdict.objects.filter(candidate=verdict.candidate, key=verdict.key, undone_at=None).first()
    if before and not before.holds(verdict.refs, clock.today(verdict.said_at)):
        before.undone_at, before.undone_by = verdict.said_at, verdict.said_by
        before.save(update_fields=["undone_at", "undone_by"])


def _lock(verdict: FindingVerdict) -> FindingVerdict:
    Candidate.objects.select_for_update().get(pk=verdict.candidate_id)
    return FindingVerdict.objects.select_for_update(of=("self",)).select_related("candidate").get(pk=verdict.pk)
