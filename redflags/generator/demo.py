"""Loads the demo: the company, its candidates of nine months, and what its people said of findings.

Either a whole installation becomes that company, or its candidates come to somebody's own empty register.
"""

from datetime import datetime, timedelta

from django.db import transaction

from candidates import hired
from candidates.actions import calls, institutions, posthire
from candidates.models import CallAttempt, Candidate, Check, CheckResult, HireChecklist
from candidates.notices import CHECK_ANSWERED, CHECK_CONTRADICTED
from candidates.posthire import CHECKLISTS
from redflags.actions import findings, tour
from redflags.generator import incident
from redflags.generator.company import OF_SECOND_TEAM, Account, found, of_register, team_of
from redflags.generator.listed import listed
from redflags.generator.register import BLOCK, Made, made
from redflags.generator.storing import store
from redflags.jobs import reassess_owed
from redflags.models import Finding, FindingVerdict
from screening import clock
from screening.actions import notices
from screening.actions import organisation as organisations
from screening.audit import record
from screening.models import Notice, User

SEED = 9
"""Whose people are shown unless somebody asks for others."""

ANSWERS = {
    "PHN-01": ("cleared", "Called back on that number twice, the candidate answered.", "Call log"),
    "NET-01": ("explained", "Applied from the office, the employer’s network adds the relay.", ""),
    "NET-02": ("explained", "Had told us of the visit before the call.", "Message of the candidate"),
    "FEE-01": ("explained", "First job in the field; we will offer the band’s low end anyway.", ""),
    "IDN-02": ("cleared", "Profile is years old; both employers confirmed the résumé’s dates.", "Employment checks"),
    "IDN-03": ("explained", "Second job was in the evenings, the former employer knew of it.", "Reference call"),
    "WEB-01": ("cleared", "Opened it when the last contract ended; two employers confirmed.", "Employment checks"),
}
"""What staff say of findings about honest people, by rule: kind, reason, evidence."""

USUAL_ANSWERS = {"seen_live": "yes", "own_key": "yes", "called": "yes", "remote_tool": "no", "device_place": "yes"}
"""What checklists after a hire were answered with; what a list does not ask is not shown."""

ANSWERED_WITHIN = timedelta(days=21)
"""Findings younger than this are still waiting for somebody."""


CALLED = 2
CALLED_BEFORE = timedelta(days=1)

TOLD_WITHIN, READ_WITHIN = timedelta(days=60), timedelta(days=14)
"""Notices are as old as that at most, and have been read once they are older than that."""


class RegisterInUseError(Exception):
    """There are candidates already: made-up ones must not stand among them."""


@transaction.atomic
def load(seed: int, *, now: datetime) -> list[Account]:
    """Make an installation that has nobody yet the demo's company; returns the accounts to sign in with."""
    company, accounts = found(clock.today(now))
    _recruiter, lead, _admin = (account.user for account in accounts)
    people = list(made(seed, range(BLOCK), company, now))
    for one in people:
        _join_team(one, lead)
    _settle(people, lead, now)
    for account in accounts:
        tour.go_to(1, by=account.user)
    return accounts


@transaction.atomic
def load_for(user: User, *, seed: int, now: datetime) -> None:
    """Bring the demo's candidates to an empty register, as if this person had done all the work.

    Raises RegisterInUseError when somebody is on it.
    """
    organisations.lock()  # of two clicks the second waits here, and then finds the candidates of the first
    if Candidate.objects.exists():
        raise RegisterInUseError
    company = of_register([user], clock.today(now))
    _settle(list(made(seed, range(BLOCK), company, now)), user, now)
    tour.go_to(1, by=user)


def _settle(people: list[Made], lead: User, now: datetime) -> None:
    """Store the people, assess them, say what their findings were answered with, and open the one incident."""
    store(people, reviewer=lead)
    _call(lead, now)
    institutions.load(listed(), replace=False, by=lead, today=clock.today(now), now=now)
    for one in people:
        record("candidate.added", actor=None, candidate=one.story.intake.candidate, via="command")
    _date_findings(people)
    _answer(people, lead, now)
    _answer_checklists(people, lead, now)
    _tell(people, now)
    reassess_owed()
    incident.tell(people, lead, now)


def _call(by: User, now: datetime) -> None:
    """Ring two contacts that have not answered: nobody picks up, and one asks to be called back today."""
    waiting = Check.objects.filter(state=Check.State.WAITING).order_by("pk")[:CALLED]
    for number, check in enumerate(waiting):
        attempt = CallAttempt(
            check_made=check, number=CallAttempt.Number.FOUND, found_where="Company website, main line"
        )
        attempt.outcome = CallAttempt.Outcome.CALL_BACK if number else CallAttempt.Outcome.NO_ANSWER
        attempt.call_back_at = now if number else None
        calls.log(attempt, by=by, now=now - CALLED_BEFORE)


def _tell(people: list[Made], now: datetime) -> None:
    """Tell who looks after an application of the newest answers to its checks; the older ones were read."""
    answered = [
        (fact, one.story)
        for one in people
        for fact in one.story.intake.facts
        if isinstance(fact, CheckResult)
        and fact.state != Check.State.UNREACHABLE
        and now - TOLD_WITHIN < fact.recorded_at <= now
    ]
    for result, story in sorted(answered, key=lambda told: (told[0].recorded_at, told[0].pk)):
        notices.tell(
            CHECK_CONTRADICTED if result.state == Check.State.CONTRADICTED else CHECK_ANSWERED,
            [story.application.recruiter],
            target=result,
            candidate=story.intake.candidate,
            now=result.recorded_at,
        )
    Notice.objects.filter(created_at__lt=now - READ_WITHIN, read_at=None).update(read_at=now)


def _answer_checklists(people: list[Made], by: User, now: datetime) -> None:
    """Let most checklists after a hire be answered, and the clocks run: some done, some late, some still to come."""
    applications = hired.running([one.story.intake.candidate.pk for one in people])
    today = clock.today(now)
    answered = [
        HireChecklist(application=application, kind=kind, on=told.due_on, answers=USUAL_ANSWERS, recorded_by=by)
        for application, clocks in zip(applications, hired.clocks_of(applications).values(), strict=True)
        for kind, told in clocks.items()
        if kind in CHECKLISTS and told.due_on < today and (application.pk + told.due_on.day) % 4
    ]
    HireChecklist.objects.bulk_create(answered)
    posthire.sync([one.story.intake.candidate.pk for one in people], now=now)


def _join_team(one: Made, lead: User) -> None:
    """Give a candidate to the team that hires for the position; the second team's recruiter is the HR lead."""
    title = one.story.opening.title
    one.story.intake.candidate.team = team_of(title)
    if title in OF_SECOND_TEAM:
        one.story.application.recruiter = lead


def _date_findings(people: list[Made]) -> None:
    """Let every finding be as old as the newest line it rests on, as if the company had worked here all along."""
    told: dict[str, datetime] = {}
    for intake in (one.story.intake for one in people):
        told |= {fact.ref: fact.recorded_at for fact in intake.facts}
        told |= {interview.ref: interview.created_at for interview in intake.interviews}
        told |= {check.ref: check.created_at for check in intake.checks}
    begun = {one.story.application.pk: one.story.application.created_at for one in people}
    found = list(Finding.objects.filter(application__in=begun))
    for finding in found:
        finding.first_seen_at = max(
            [begun[finding.application_id], *(told[ref] for ref in finding.refs if ref in told)]
        )
    Finding.objects.bulk_update(found, ["first_seen_at"])


def _answer(people: list[Made], by: User, now: datetime) -> None:
    """Say what was found out about honest people: all but the newest applications have been talked about."""
    honest = {one.story.application.pk: one.story for one in people if one.part.is_honest}
    counting = Finding.objects.filter(application__in=honest, code__in=ANSWERS, status=Finding.Status.OPEN)
    for finding in counting.select_related("application__candidate").order_by("application", "code"):
        since = max(honest[finding.application_id].application.stage_since, finding.first_seen_at)
        if now - since < ANSWERED_WITHIN or not findings.may_judge(by, finding.strength):
            continue
        kind, reason, evidence = ANSWERS[finding.code]
        findings.answer(finding, kind=FindingVerdict.Kind(kind), reason=reason, evidence=evidence, by=by, now=since)
