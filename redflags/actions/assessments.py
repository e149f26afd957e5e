"""Assesses applications and stores where they stand."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from django.db import transaction
from django.db.models import Min

from candidates.models import Check, Interview, Reminder
from redflags import rulebook
from redflags.engine.assess import Assessment, assess
from redflags.engine.run import Verdict, Word
from redflags.engine.tuning import Tuning
from redflags.gather.dossiers import Gathered, of_applications
from redflags.models import Finding, FindingVerdict, Standing
from screening import clock

Assessed = tuple[Gathered, Assessment]


@transaction.atomic
def assess_applications(applications: Iterable[int], *, now: datetime) -> list[Assessed]:
    """Assess any number of applications as of now; standings and findings are stored in a fixed number of queries."""
    zone = clock.zone()
    gathered = of_applications(applications, now.astimezone(zone).date())
    verdicts = verdicts_of({g.application.candidate_id for g in gathered}, now)
    tuning = rulebook.in_force(now)
    assessed = [
        (g, assess(tuning.rules, g.dossier, params=tuning.params, verdicts=verdicts[g.application.candidate_id]))
        for g in gathered
    ]
    _store_findings(assessed, now)
    _store_standings(assessed, now, zone, tuning)
    return assessed


def _verdicts_to_come(candidates: Iterable[int], now: datetime) -> dict[int, datetime]:
    """When the next answer that one person gave alone begins to count, by candidate."""
    waiting = FindingVerdict.objects.filter(candidate__in=candidates, undone_at=None, counts_from__gt=now)
    return dict(waiting.values_list("candidate").annotate(Min("counts_from")))


def verdicts_of(candidates: Iterable[int], now: datetime) -> dict[int, dict[str, Word]]:
    """What people said of findings and still stands, by candidate and finding key."""
    found: dict[int, dict[str, Word]] = defaultdict(dict)
    standing = FindingVerdict.objects.filter(candidate__in=candidates, undone_at=None, awaits_second=False)
    for candidate, key, kind, refs, counts_from in standing.values_list(
        "candidate_id", "key", "kind", "refs", "counts_from"
    ):
        if counts_from is None or counts_from <= now:
            found[candidate][key] = Word(Verdict(kind), frozenset(refs))
    return found


def _store_findings(assessed: Sequence[Assessed], now: datetime) -> None:
    keys: dict[int, set[str]] = {}
    rows: list[Finding] = []
    for gathered, assessment in assessed:
        application = gathered.application.pk
        keys[application] = {finding.key for finding in assessment.outcome.findings}
        rows += [_finding(application, assessment, place, now) for place in range(len(assessment.outcome.findings))]
    before = Finding.objects.filter(application__in=keys).values_list("pk", "application_id", "key")
    gone = [pk for pk, application, key in before if key not in keys[application]]
    if gone:
        Finding.objects.filter(pk__in=gone).delete()
    Finding.objects.bulk_create(
        rows,
        update_conflicts=True,
        unique_fields=["application", "key"],
        update_fields=["version", "strength", "status", "says", "values", "refs", "explained", "points", "shadow"],
    )


def _finding(application: int, assessment: Assessment, place: int, now: datetime) -> Finding:
    found = assessment.outcome.findings[place]
    return Finding(
        application_id=application,
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


def _store_standings(assessed: Sequence[Assessed], now: datetime, zone: ZoneInfo, tuning: Tuning) -> None:
    due = _next_due([gathered.application.pk for gathered, _assessment in assessed], zone)
    to_come = _verdicts_to_come({gathered.application.candidate_id for gathered, _assessment in assessed}, now)
    Standing.objects.bulk_create(
        [
            _standing(gathered, assessment, now, due, _clock_owes(gathered, zone, to_come), tuning)
            for gathered, assessment in assessed
        ],
        update_conflicts=True,
        unique_fields=["application"],
        update_fields=[f.name for f in Standing._meta.concrete_fields if not f.primary_key],
    )


def _standing(
    gathered: Gathered,
    assessment: Assessment,
    now: datetime,
    due: dict[int, tuple[date, str]],
    reassess_at: datetime | None,
    tuning: Tuning,
) -> Standing:
    outcome, assurance = assessment.outcome, assessment.assurance
    next_due_on, next_due = due.get(gathered.application.pk, (None, ""))
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
        reassess_at=reassess_at,
    )


def _clock_owes(gathered: Gathered, zone: ZoneInfo, to_come: Mapping[int, datetime]) -> datetime | None:
    """When the passing of time alone may change the standing.

    That is the day after something promised is due, or the moment from which an answer counts.
    """
    dossier = gathered.dossier
    days = [m.due_on for m in dossier.milestones if not m.done and m.due_on and m.due_on >= dossier.as_of]
    instants = [datetime.combine(day + timedelta(days=1), time(0, 5), zone) for day in days]
    answer = to_come.get(gathered.application.candidate_id)
    return min([*instants, *([answer] if answer else [])], default=None)


def _next_due(applications: Sequence[int], zone: ZoneInfo) -> dict[int, tuple[date, str]]:
    """The next thing due for each application: an interview to come or a check to chase."""
    found: dict[int, tuple[date, str]] = {}
    interviews = Interview.objects.filter(application__in=applications, outcome="scheduled", starts_at__isnull=False)
    reminders = Reminder.objects.filter(
        check_made__application__in=applications,
        check_made__state__in=Check.OPEN_STATES,
        sent_at=None,
        closed_at=None,
    )
    dated = [
        (a, at.astimezone(zone).date(), "interview")
        for a, at in interviews.values_list("application", "starts_at")
        if at
    ]
    dated += [
        (a, at.astimezone(zone).date(), "check") for a, at in reminders.values_list("check_made__application", "due_at")
    ]
    for application, day, what in sorted(dated, key=lambda item: item[1], reverse=True):
        found[application] = (day, what)
    return found
