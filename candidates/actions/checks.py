"""What people do with checks: plan, ask, answer, cancel. Each is one step of one row, with its reminders."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db import transaction

from candidates import checkplan, jurisdictions, letters
from candidates.actions import answer_links, institutions, reminders, returned
from candidates.actions.facts import append, fingerprints
from candidates.actions.locking import lock
from candidates.actions.schedules import hold_schedule
from candidates.derive import complete_contact
from candidates.letters import who_looks_after
from candidates.models import Application, Candidate, Check, CheckResult, Fingerprint, PlanLine, Source, Stage
from candidates.notices import CHECK_ANSWERED, CHECK_CONTRADICTED, CHECK_GIVEN
from candidates.reminders import is_chased
from candidates.stages import furthest
from screening import clock
from screening.actions import notices
from screening.audit import record
from screening.models import User
from screening.overtaken import StaleVersionError
from screening.submissions import claim
from screening.vault import Sealed

CONTACT = ("contact_email", "contact_phone")
DERIVED = (*CONTACT, "contact_hint", "contact_domain", "contact_host", *institutions.COMPARED)
DOMAIN_AGE = ("domain_since", "domain_where", "domain_seen_on", "domain_seen_by")


class OutsidePlanError(Exception):
    """The plan of the position does not ask for this check, or not yet: it takes a written reason."""

    def __init__(self, gap: checkplan.Gap) -> None:
        super().__init__(gap)
        self.gap = gap


class NotYetError(Exception):
    """This may be asked from a later stage on; of a closed application nothing is."""

    def __init__(self, opens: Stage) -> None:
        super().__init__(opens)
        self.opens = opens


class NotOpenError(Exception):
    """The check was answered or cancelled, or asked already."""


class NotAskedError(Exception):
    """Nobody was asked yet."""


class NoConsentError(Exception):
    """This is asked only once the candidate has agreed, and it is on file on which day and how."""


class NoContactError(Exception):
    """Nobody is named who could be asked."""


@transaction.atomic
def add(check: Check, *, by: User, once: UUID | None = None) -> Check:
    """Plan a check; nobody is asked yet. Raises OutsidePlanError without a reason, AlreadySubmittedError."""
    claim(once, by)
    candidate = Candidate.objects.select_for_update().get(pk=check.candidate_id)
    gap = gap_of(check)
    if gap and not check.outside_plan:
        raise OutsidePlanError(gap)
    complete_contact(check)
    institutions.compare(check)
    check.created_by, check.state = by, Check.State.PLANNED
    check.save(force_insert=True)
    Fingerprint.objects.bulk_create(fingerprints(check))
    record("check.planned", actor=by, candidate=candidate, target=check, fields=_told(check))
    _tell_responsible(check, by=by, now=check.created_at)
    return check


@transaction.atomic
def change(check: Check, *, values: Mapping[str, Any], version: int, by: User, now: datetime) -> Check:
    """Mend who is asked, and about what, while no answer is in; what could not be sent is tried again.

    Where the mail had come back, the request is owed to the mended address.

    Raises StaleVersionError, NotOpenError.
    """
    candidate, locked = _lock(check, version)
    if not locked.is_open:
        raise NotOpenError
    changed = [name for name, value in values.items() if _plain(getattr(locked, name)) != (value or None)]
    if not changed:
        return locked
    had_come_back = locked.is_returned
    for name in changed:
        setattr(locked, name, values[name])
    host = locked.contact_host
    complete_contact(locked)
    institutions.compare(locked)
    if locked.contact_host != host:
        locked.domain_since = locked.domain_seen_on = locked.domain_seen_by = None  # that was another domain's
        locked.domain_where = ""
    locked.version += 1
    locked.save(update_fields=[*changed, *DERIVED, *DOMAIN_AGE, "version"])
    Fingerprint.objects.filter(ref=locked.ref).delete()
    Fingerprint.objects.bulk_create(fingerprints(locked))
    if "contact_email" in changed:
        answer_links.end(locked, now=now)  # it went to somebody else
    if had_come_back and "contact_email" in changed:
        returned.begin_again(locked, now=now)
    else:
        reminders.hasten(locked, now=now)
    record("check.changed", actor=by, candidate=candidate, target=locked, fields=changed)
    if "responsible" in changed:
        _tell_responsible(locked, by=by, now=now)
    return locked


@transaction.atomic
def note_domain_age(
    check: Check, *, since: date, where: str, version: int, by: User, now: datetime, once: UUID | None = None
) -> Check:
    """Note when the domain of the contact's address was registered, as somebody looked it up, and where.

    Raises NoContactError without an address, StaleVersionError, AlreadySubmittedError.
    """
    claim(once, by)
    candidate, locked = _lock(check, version)
    if not locked.contact_host:
        raise NoContactError
    locked.domain_since, locked.domain_where = since, where
    locked.domain_seen_on, locked.domain_seen_by = clock.today(now), by
    locked.version += 1
    locked.save(update_fields=[*DOMAIN_AGE, "version"])
    record("check.domain_looked_up", actor=by, candidate=candidate, target=locked, fields=DOMAIN_AGE)
    return locked


@transaction.atomic
def request(
    check: Check,
    *,
    consent_on: date | None,
    version: int,
    by: User,
    now: datetime,
    consent_how: str = "",
    outside_plan: str = "",
    through: str = Check.Through.MAIL,
    once: UUID | None = None,
) -> Check:
    """Ask: the request is owed at once, and each reminder once the one before it is out.

    Who calls, or sends a letter on paper, has asked already: the first reminder is owed in its time.

    Raises NotYetError, OutsidePlanError (earlier than planned, without a reason), NoConsentError, NoContactError,
    NotOpenError, StaleVersionError, AlreadySubmittedError.
    """
    hold_schedule()  # the first reminder is dated by it
    claim(once, by)
    candidate, locked = _lock(check, version)
    locked.outside_plan = outside_plan or locked.outside_plan
    locked.consent_on, locked.consent_how = consent_on, consent_how
    ruling = ruling_of(locked, clock.today(now))
    _refuse_request(locked, through, ruling.rules)
    locked.asked_under = ruling.version
    locked.state, locked.requested_on, locked.through = Check.State.REQUESTED, clock.today(now), through
    locked.responsible = locked.responsible or by
    locked.version += 1
    agreed = ["consent_on", "consent_how", "asked_under"]
    changed = ["state", "requested_on", "through", *agreed, "outside_plan", "responsible"]
    locked.save(update_fields=[*changed, "version"])
    if is_chased(locked.kind) and through == Check.Through.MAIL:
        reminders.begin(locked, now=now)
    elif is_chased(locked.kind):
        reminders.begin_after(locked, now=now)
    if through == Check.Through.LETTER:
        answer_links.open_on_paper(locked, now=now)
    told = [name for name in changed if getattr(locked, name)]
    record("check.requested", actor=by, candidate=candidate, target=locked, fields=told)
    return locked


@transaction.atomic
def send_letter(check: Check, *, by: User, now: datetime, once: UUID | None = None) -> None:
    """Note that a letter on paper goes out beside what was asked already, with a code that opens the page.

    Raises NotAskedError, NotOpenError, AlreadySubmittedError.
    """
    claim(once, by)
    candidate, locked = lock(check.pk)
    if locked.state == Check.State.PLANNED:
        raise NotAskedError
    if not locked.is_open:
        raise NotOpenError
    answer_links.open_on_paper(locked, now=now)
    record("check.letter_printed", actor=by, candidate=candidate, target=locked)


@transaction.atomic
def renew_link(check: Check, *, by: User, now: datetime, once: UUID | None = None) -> None:
    """Mail the contact a new link; the one before it ends. Reminders go on, with the new one.

    Raises NotOpenError where nobody was asked or an answer is in, NoContactError where no link can be mailed,
    AlreadySubmittedError.
    """
    claim(once, by)
    candidate, locked = lock(check.pk)
    if not locked.is_open or locked.state == Check.State.PLANNED:
        raise NotOpenError
    if not letters.can_hold_link(locked):
        raise NoContactError
    answer_links.end(locked, now=now)
    reminders.owe_link(locked, now=now)
    record("answerlink.replaced", actor=by, candidate=candidate, target=locked)


@transaction.atomic
def ask_again(check: Check, *, by: User, now: datetime, once: UUID | None = None) -> None:
    """Owe the request once more to an address that sent it back: its owner says that it takes mails now.

    Raises NotOpenError where an answer is in or no mail came back, AlreadySubmittedError.
    """
    claim(once, by)
    candidate, locked = lock(check.pk)
    if not locked.is_open or not locked.is_returned:
        raise NotOpenError
    returned.begin_again(locked, now=now)
    record("check.asked_again", actor=by, candidate=candidate, target=locked)


@transaction.atomic
def answer(result: CheckResult, *, version: int, by: User, now: datetime, once: UUID | None = None) -> CheckResult:
    """Put an answer on file; it never overwrites an earlier one, and the check takes its state. Reminders stop.

    Raises StaleVersionError, NotOpenError for a cancelled check, AlreadySubmittedError.
    """
    _candidate, locked = _lock(result.check_made, version)
    if locked.state == Check.State.CANCELLED:
        raise NotOpenError
    return settle(locked, result, by=by, now=now, once=once)


@transaction.atomic
def cancel(check: Check, *, reason: str, version: int, by: User, now: datetime, once: UUID | None = None) -> None:
    """Give a check up; its reminders stop at once. Raises StaleVersionError, NotOpenError, AlreadySubmittedError."""
    _candidate, locked = _lock(check, version)
    if not locked.is_open:
        raise NotOpenError
    result = CheckResult(
        candidate=locked.candidate,
        check_made=locked,
        state=Check.State.CANCELLED,
        on=clock.today(now),
        source=Source.STAFF,
        note=reason,
    )
    settle(locked, result, by=by, now=now, once=once)


def settle(
    check: Check, result: CheckResult, *, by: User | None, now: datetime, once: UUID | None, via: str = "web"
) -> CheckResult:
    """Let an answer stand: the check takes its state, nobody is reminded, no link opens. The caller holds the check."""
    check.state, check.version = result.state, check.version + 1
    check.save(update_fields=["state", "version"])
    reminders.stop(check, now=now)
    answer_links.end(check, now=now)
    stored = append(result, by=by, once=once, via=via)
    if result.state not in (Check.State.CANCELLED, Check.State.UNREACHABLE):
        event = CHECK_CONTRADICTED if result.state == Check.State.CONTRADICTED else CHECK_ANSWERED
        notices.tell(event, who_looks_after(check), target=stored, candidate=check.candidate, by=by, now=now)
    return stored


def gap_of(check: Check) -> checkplan.Gap | None:
    """How a check that is not on file yet differs from the plan of its position."""
    made = Check.objects.filter(application=check.application, kind=check.kind, batch__reverted_at=None)
    count = made.exclude(state=Check.State.CANCELLED).count()
    return checkplan.gap(check.kind, plan=plan_of(check), made=count)


def is_early(check: Check) -> bool:
    """Whether asking now is earlier than the plan of the position says."""
    return checkplan.is_early(check.kind, plan=plan_of(check), stage=stage_of(check))


def ruling_of(check: Check, day: date) -> jurisdictions.Ruling:
    """What the jurisdiction of the position says on a day; the organisation's default without a position."""
    return jurisdictions.of_application(check.application, day)


def plan_of(check: Check) -> list[PlanLine]:
    """The plan of the position applied for; empty where there is none."""
    application = check.application
    if application is None or application.position_id is None:
        return []
    return list(PlanLine.objects.filter(position=application.position_id))


def stage_of(check: Check) -> str:
    """The stage that decides what may be asked: its application's, else the furthest of the person's applications."""
    if check.application is not None:
        return check.application.stage
    return furthest(list(Application.objects.filter(candidate=check.candidate_id).values_list("stage", flat=True)))


def _tell_responsible(check: Check, *, by: User, now: datetime) -> None:
    once = str(check.version)  # who gets it back is told again
    notices.tell(CHECK_GIVEN, [check.responsible], target=check, candidate=check.candidate, by=by, now=now, once=once)


def is_reachable(check: Check, through: str) -> bool:
    """Whether somebody is named who can be asked in this way; a letter needs no more than an organisation."""
    if through == Check.Through.LETTER:
        return bool(check.subject)
    return bool(check.contact_phone) or (through == Check.Through.MAIL and bool(check.contact_email))


def _refuse_request(check: Check, through: str, rules: checkplan.Rules) -> None:
    if check.state != Check.State.PLANNED:
        raise NotOpenError
    stage = stage_of(check)
    opens = checkplan.opens_at(check.kind, stage, rules)
    if opens or stage == Stage.CLOSED:
        raise NotYetError(opens or Stage.CLOSED)
    if not check.outside_plan and is_early(check):
        raise OutsidePlanError(checkplan.Gap.EARLY)
    if checkplan.needs_consent(check.kind, rules) and not (check.consent_on and check.consent_how):
        raise NoConsentError
    if is_chased(check.kind) and not is_reachable(check, through):
        raise NoContactError


def _lock(check: Check, version: int) -> tuple[Candidate, Check]:
    candidate, locked = lock(check.pk)
    if locked.version != version:
        raise StaleVersionError
    return candidate, locked


def _plain(value: object) -> object:
    return (value.open() if isinstance(value, Sealed) and value else value) or None


def _told(check: Check) -> list[str]:
    """Names of the columns that were filled in by hand."""
    names = ("kind", "subject", "contact_name", *CONTACT, "found", "found_where", "outside_plan", "responsible")
    return [name for name in names if getattr(check, name)]
