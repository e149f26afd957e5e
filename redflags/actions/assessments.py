"""Assesses applications and stores where they stand."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from django.db import transaction
from django.db.models import OuterRef, QuerySet, Subquery

from candidates.models import Application, Check, Interview, Reminder
from redflags import rulebook
from redflags.actions import watchers
from redflags.actions.storing import store
from redflags.engine.assess import Assessment, assess
from redflags.engine.run import Verdict, Word
from redflags.engine.tuning import Tuning
from redflags.gather.dossiers import Gathered, of_rows
from redflags.models import Finding, FindingVerdict, Standing

Assessed = tuple[Gathered, Assessment]


@transaction.atomic(savepoint=False)
def assess_applications(applications: Iterable[int], *, now: datetime) -> list[Assessed]:
    """Assess any number of applications as of now: five questions to the database and one answer.

    Any number of them take as many as one; recommendations, where there are some, take one more, and so do levels that
    rose, of which followers are told.
    """
    tuning, zone = rulebook.in_force_and_zone(now)
    today = now.astimezone(zone).date()
    gathered = of_rows(_with_next_due(Application.objects.filter(pk__in=applications)), today)
    said = _said({g.application.candidate_id for g in gathered})
    verdicts, to_come = _words(said, now, today), _verdicts_to_come(said, now, zone)
    assessed = [(g, assess(tuning.ready, g.dossier, verdicts=verdicts[g.application.candidate_id])) for g in gathered]
    findings = [finding for gathered, assessment in assessed for finding in _findings(gathered, assessment, now)]
    standings = [
        _standing(gathered, assessment, tuning, now, zone, to_come.get(gathered.application.candidate_id))
        for gathered, assessment in assessed
    ]
    raised = store(standings, findings)
    if raised:
        watchers.tell_of_raised(raised, now=now)
    return assessed


def verdicts_of(candidates: Iterable[int], now: datetime, today: date) -> dict[int, dict[str, Word]]:
    """What people said of findings and still stands, by candidate and finding key."""
    return _words(_said(candidates), now, today)


def _said(candidates: Iterable[int]) -> list[FindingVerdict]:
    standing = FindingVerdict.objects.filter(candidate__in=candidates, undone_at=None)
    return list(standing.only("candidate_id", "key", "kind", "refs", "counts_from", "expires_on", "awaits_second"))


def _words(said: Iterable[FindingVerdict], now: datetime, today: date) -> dict[int, dict[str, Word]]:
    found: dict[int, dict[str, Word]] = defaultdict(dict)
    for verdict in said:
        counts = verdict.counts_from is None or verdict.counts_from <= now
        if counts and not verdict.awaits_second and verdict.is_in_time(today):
            found[verdict.candidate_id][verdict.key] = Word(Verdict(verdict.kind), frozenset(verdict.refs))
    return found


def _verdicts_to_come(said: Iterable[FindingVerdict], now: datetime, zone: ZoneInfo) -> dict[int, datetime]:
    """When the next answer begins to count (one person gave it alone) or ends by its date, by candidate."""
    coming: dict[int, list[datetime]] = defaultdict(list)
    for verdict in said:
        coming[verdict.candidate_id] += [at for at in (verdict.counts_from, _end_of(verdict, zone)) if at and at > now]
    return {candidate: min(instants) for candidate, instants in coming.items() if instants}


def _end_of(verdict: FindingVerdict, zone: ZoneInfo) -> datetime | None:
    return _day_after(verdict.expires_on, zone) if verdict.expires_on else None


def _day_after(day: date, zone: ZoneInfo) -> datetime:
    """When what held on a day no longer does."""
    return datetime.combine(day + timedelta(days=1), time(0, 5), zone)


def _findings(gathered: Gathered, assessment: Assessment, now: datetime) -> Iterator[Finding]:
    for found in assessment.outcome.findings:
        yield Finding(
            application_id=gathered.application.pk,
            key=found.key,
            code=found.code,
            version=found.version,
            family=found.family,
            flag=found.flag,
            strength=found.strength,
            status=found.status,
            says=found.says,
            values=dict(found.values),
            refs=list(found.refs),
            explained=found.explained,
            points=assessment.standing.points.get(found.key, 0),
            shadow=found.shadow,
            first_seen_at=now,
        )


def _standing(
    gathered: Gathered,
    assessment: Assessment,
    tuning: Tuning,
    now: datetime,
    zone: ZoneInfo,
    answer: datetime | None,
) -> Standing:
    outcome, assurance = assessment.outcome, assessment.assurance
    next_due_on, next_due = _next_due(gathered.application, zone)
    return Standing(
        application=gathered.application,
        level=assessment.standing.level,
        score=assessment.standing.score,
        assurance=assurance.percent,
        plan=[asdict(line) for line in assurance.lines],
        unknown=[code for code in outcome.unknown if code in tuning.counted],  # a rule on trial asks nothing
        broken=dict(outcome.broken),
        texts_unread=gathered.dossier.texts_unread,
        open_findings=sum(1 for finding in outcome.findings if finding.counts),
        links=sum(link.others for link in gathered.dossier.shared if not link.explained),
        next_due_on=next_due_on,
        next_due=next_due,
        tuning=tuning.number,
        assessed_at=now,
        reassess_at=_clock_owes(gathered, zone, answer),
    )


def _clock_owes(gathered: Gathered, zone: ZoneInfo, answer: datetime | None) -> datetime | None:
    """When the passing of time alone may change the standing.

    That is the day after something promised is due, or the moment from which an answer counts or no longer does.
    """
    dossier = gathered.dossier
    days = [m.due_on for m in dossier.milestones if not m.done and m.due_on and m.due_on >= dossier.as_of]
    instants = [_day_after(day, zone) for day in days]
    return min([*instants, *([answer] if answer else [])], default=None)


def _with_next_due(applications: QuerySet[Application]) -> QuerySet[Application]:
    """Applications with the moments of the next interview to come and the next check to chase."""
    interviews = Interview.objects.filter(application=OuterRef("pk"), outcome=Interview.Outcome.SCHEDULED)
    reminders = Reminder.objects.filter(
        check_made__application=OuterRef("pk"),
        check_made__state__in=Check.OPEN_STATES,
        sent_at=None,
        closed_at=None,
    )
    return applications.annotate(
        next_interview=Subquery(interviews.exclude(starts_at=None).order_by("starts_at").values("starts_at")[:1]),
        next_reminder=Subquery(reminders.order_by("due_at").values("due_at")[:1]),
    )


def _next_due(application: Application, zone: ZoneInfo) -> tuple[date | None, str]:
    """The next thing due for an application, and its day."""
    dated = [
        (at.astimezone(zone).date(), what)
        for what, at in (
            ("interview", application.next_interview),  # type: ignore[attr-defined]  # both are annotated above
            ("check", application.next_reminder),  # type: ignore[attr-defined]
        )
        if at
    ]
    return min(dated, default=(None, ""))
