"""What people do with reports: begin one from the file, edit it, approve it as two people, take it away.

Nothing here sends anything. Sealed values are opened into a report, which is sealed as a whole; the trail keeps who had
them opened, read the report, and took it away.
"""

from collections.abc import Collection
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import override

from candidates.models import Candidate
from redflags.models import AuthorityReport, Incident
from redflags.models.reports import digest_of
from redflags.reports import material, prefill
from redflags.reports.authorities import missing_for
from redflags.reports.form import Content
from screening import clock, foureyes
from screening.audit import record
from screening.models import Organisation, User
from screening.overtaken import StaleVersionError
from screening.submissions import claim

State = AuthorityReport.State

OPENED = ("account.number", "address.street", "check.contact", "email.address", "phone.number", "sighting.ip")
"""What filling in a report opens, as the trail names it."""

PURPOSE = "purpose:report"


class NotInTheMakingError(Exception):
    """The report was approved, or took the place of another: it is changed by beginning the next one."""


class IncompleteError(Exception):
    """An authority the report is for needs parts that are empty."""


class NotApprovedError(Exception):
    """Only a report that was approved, and that no approved one follows already, is followed by another."""


@transaction.atomic
def begin(
    incident: Incident,
    *,
    authorities: Collection[str],
    language: str,
    by: User,
    now: datetime,
    once: UUID | None = None,
) -> AuthorityReport:
    """Draft a report from what is on file; one that is in the making already is returned as it is.

    Raises AlreadySubmittedError, and vault.WrongKeyError if a sealed value cannot be opened.
    """
    claim(once, by)
    candidate, locked = _lock_incident(incident.pk)
    if under_way := locked.reports.filter(state__in=AuthorityReport.IN_THE_MAKING).first():
        return under_way
    with override(language), timezone.override(clock.zone()):
        content = prefill.fill_in(material.of(locked, by=by))
    report = _new(locked, content, authorities=authorities, language=language, by=by, now=now)
    record("sealed.revealed", actor=by, candidate=candidate, target=_target(report), fields=[*OPENED, PURPOSE])
    record("report.begun", actor=by, candidate=candidate, target=_target(report), fields=sorted(authorities))
    return report


@transaction.atomic
def renew(report: AuthorityReport, *, by: User, now: datetime, once: UUID | None = None) -> AuthorityReport:
    """Begin the next report with what an approved one says; that one stands until the approval of the next holds.

    Raises NotApprovedError, AlreadySubmittedError.
    """
    claim(once, by)
    candidate, incident = _lock_incident(report.incident_id)
    if under_way := incident.reports.filter(state__in=AuthorityReport.IN_THE_MAKING).first():
        return under_way
    found = AuthorityReport.objects.get(pk=report.pk)
    if found.state != State.APPROVED or found.superseded_from is not None:
        raise NotApprovedError
    following = _new(incident, report.read(), authorities=report.authorities, language=report.language, by=by, now=now)
    record("report.renewed", actor=by, candidate=candidate, target=_target(following))
    return following


@transaction.atomic
def change(
    report: AuthorityReport, *, item: str, values: dict[str, Any], version: int, by: User, now: datetime
) -> AuthorityReport:
    """Put what a person wrote into one item; a first approval falls, because it was given to other words.

    Raises StaleVersionError, NotInTheMakingError.
    """
    candidate, locked = _lock(report.pk, version)
    content = locked.read()
    content[item] = values
    locked.write(content)
    _edited(locked, by, now)
    record("report.changed", actor=by, candidate=candidate, target=_target(locked), fields=[item])
    return locked


@transaction.atomic
def address(
    report: AuthorityReport, *, authorities: Collection[str], version: int, by: User, now: datetime
) -> AuthorityReport:
    """Say which authorities the report is for. Raises StaleVersionError, NotInTheMakingError."""
    candidate, locked = _lock(report.pk, version)
    locked.authorities = sorted(authorities)
    _edited(locked, by, now)
    record("report.addressed", actor=by, candidate=candidate, target=_target(locked), fields=locked.authorities)
    return locked


@transaction.atomic
def propose(report: AuthorityReport, *, version: int, by: User, now: datetime) -> AuthorityReport:
    """Approve a report as the first person. Raises StaleVersionError, NotInTheMakingError, IncompleteError."""
    candidate, locked = _lock(report.pk, version)
    if locked.state == State.PROPOSED:
        return locked
    _refuse_incomplete(locked)
    locked.state, locked.proposed_by, locked.proposed_at = State.PROPOSED, by, now
    _save(locked, "state", "proposed_by", "proposed_at")
    record("report.proposed", actor=by, candidate=candidate, target=_target(locked))
    return locked


@transaction.atomic
def approve(report: AuthorityReport, *, reason: str, version: int, by: User, now: datetime) -> AuthorityReport:
    """Approve a report as the second person; in a one-person firm alone, with a reason, and after a delay.

    The report that was approved before is superseded from the moment on at which this approval holds.

    Raises StaleVersionError, NotInTheMakingError, IncompleteError, foureyes.SecondPersonNeededError,
    foureyes.WrittenReasonNeededError.
    """
    candidate, locked = _lock(report.pk, version)
    if locked.state != State.PROPOSED:
        raise NotInTheMakingError
    _refuse_incomplete(locked)
    alone = Organisation.get().sole_operator
    agreement = foureyes.agree(
        first_by=locked.proposed_by_id, second_by=by.pk, sole_operator=alone, reason=reason, now=now
    )
    _supersede(locked.incident_id, counts_from=agreement.counts_from, now=now)
    locked.state, locked.approved_by, locked.approved_at = State.APPROVED, by, now
    locked.counts_from, locked.alone = agreement.counts_from, agreement.alone
    locked.alone_reason = reason if agreement.alone else ""
    locked.digest = digest_of(locked.read())
    _save(locked, "state", "approved_by", "approved_at", "counts_from", "alone", "alone_reason", "digest")
    record("report.approved", actor=by, candidate=candidate, target=_target(locked))
    return locked


@transaction.atomic
def note_read(report: AuthorityReport, *, by: User) -> None:
    """Write down that somebody read a report."""
    candidate = report.incident.application.candidate
    record("report.viewed", actor=by, candidate=candidate, target=_target(report))


@transaction.atomic
def note_taken(report: AuthorityReport, *, authority: str, how: str, digest: str, by: User) -> None:
    """Write down that somebody took a report away, for which authority, how, and what it said."""
    candidate = report.incident.application.candidate
    told = [f"authority:{authority}", f"format:{how}", f"sha256:{digest[:32]}", f"state:{report.state_now.value}"]
    record("report.downloaded", actor=by, candidate=candidate, target=_target(report), fields=told)


def _new(
    incident: Incident, content: Content, *, authorities: Collection[str], language: str, by: User, now: datetime
) -> AuthorityReport:
    newest = incident.reports.aggregate(newest=models.Max("number"))["newest"] or 0
    report = AuthorityReport(
        incident=incident,
        number=newest + 1,
        authorities=sorted(authorities),
        language=language,
        begun_by=by,
        begun_at=now,
        edited_by=by,
        edited_at=now,
    )
    report.write(content)
    report.save(force_insert=True)
    return report


def _supersede(incident: int, *, counts_from: datetime, now: datetime) -> None:
    """End what was approved before when the next one counts: also one that never came to count itself."""
    before = AuthorityReport.objects.filter(incident=incident, state=State.APPROVED)
    standing = before.filter(models.Q(superseded_from=None) | models.Q(superseded_from__gt=counts_from))
    standing.update(superseded_from=counts_from, version=models.F("version") + 1)
    before.filter(superseded_from__lte=now).update(state=State.SUPERSEDED)


def _edited(locked: AuthorityReport, by: User, now: datetime) -> None:
    """Save what was edited; whoever approved the words before has to look again."""
    locked.state, locked.proposed_by, locked.proposed_at = State.DRAFT, None, None
    locked.edited_by, locked.edited_at = by, now
    _save(locked, "content", "authorities", "state", "proposed_by", "proposed_at", "edited_by", "edited_at")


def _save(locked: AuthorityReport, *fields: str) -> None:
    locked.version += 1
    locked.save(update_fields=[*fields, "version"])


def _refuse_incomplete(locked: AuthorityReport) -> None:
    if not locked.authorities or any(missing_for(locked.authorities, locked.read()).values()):
        raise IncompleteError


def _lock(report: int, version: int) -> tuple[Candidate, AuthorityReport]:
    """The incident, then the report in the making. Raises StaleVersionError, NotInTheMakingError."""
    key = AuthorityReport.objects.values_list("incident", flat=True).get(pk=report)
    candidate, _incident = _lock_incident(key)
    locked = AuthorityReport.objects.select_for_update(of=("self",)).get(pk=report)
    if not locked.in_the_making:
        raise NotInTheMakingError
    if locked.version != version:
        raise StaleVersionError
    return candidate, locked


def _lock_incident(incident: int) -> tuple[Candidate, Incident]:
    around = Incident.objects.select_related("application__candidate", "opened_by", "hold")
    locked = around.select_for_update(of=("self",)).get(pk=incident)
    return locked.application.candidate, locked


def _target(report: AuthorityReport) -> str:
    """What the trail calls a report."""
    return f"report:{report.pk}"
