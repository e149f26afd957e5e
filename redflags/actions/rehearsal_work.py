"""What a worker does with rehearsals: claims one, replays people chunk by chunk, and survives being killed.

Each chunk is one transaction that stores the figures, the moves, how far it is and a sign of life together: whoever
takes over goes on behind the last chunk, and nobody is counted twice.
"""

import logging
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime, time, timedelta
from uuid import uuid4

from django.db import transaction
from django.db.models import F, Q, QuerySet
from django.db.models.functions import Coalesce, TruncDate
from django.utils import timezone

from candidates.models import Application
from redflags import rulebook
from redflags.actions.assessments import verdicts_of
from redflags.engine.assess import Assessment, assess
from redflags.engine.run import Verdict, Word
from redflags.engine.tuning import Tuning
from redflags.gather.dossiers import Gathered, at
from redflags.gather.moments import Moment
from redflags.measure.rehearsal import Pair, Tally
from redflags.models import FindingVerdict, Move, Rehearsal
from redflags.models.verdicts import in_time
from screening import clock
from screening.audit import record

log = logging.getLogger(__name__)

State = Rehearsal.State

CHUNK = 100
"""People of one transaction."""

LEASE = timedelta(seconds=60)
"""How long a claim holds without a sign of life."""

MOST_ATTEMPTS = 3
"""Claims without progress after which a rehearsal is given up."""


class LostClaimError(Exception):
    """Another worker took the rehearsal over, or a person stopped it."""


def owed(now: datetime) -> Q:
    """Rehearsals that nobody has in hand: under way, and not claimed or claimed too long ago."""
    return Q(state__in=Rehearsal.UNDER_WAY) & (Q(claimed_at=None) | Q(claimed_at__lt=now - LEASE))


@transaction.atomic
def claim_next(now: datetime) -> Rehearsal | None:
    """Take the oldest rehearsal that is owed, or None."""
    found = Rehearsal.objects.select_for_update(skip_locked=True).filter(owed(now)).order_by("pk").first()
    if found is None:
        return None
    found.claim, found.claimed_at, found.attempts = uuid4(), now, found.attempts + 1
    found.state = State.RUNNING
    found.save(update_fields=["claim", "claimed_at", "attempts", "state"])
    return found


def work_on(rehearsal: Rehearsal) -> None:
    """Replay everybody for a claimed rehearsal. An error is raised; it is then taken up again where it stopped."""
    if rehearsal.attempts > MOST_ATTEMPTS:
        _end(rehearsal, State.FAILED)
        return
    try:
        while _replay_some(rehearsal):
            pass
        _end(rehearsal, State.DONE)
    except LostClaimError:
        log.info("rehearsal %s was stopped, or taken over by another worker", rehearsal.pk)


def note_problem(rehearsal: Rehearsal, problem: str) -> None:
    """Keep what stopped a worker, by the class of the error, and let it be taken up again soon; the attempt counts."""
    log.error("rehearsal %s stopped: %s", rehearsal.pk, problem)
    held = Rehearsal.objects.filter(pk=rehearsal.pk, claim=rehearsal.claim)
    held.update(problem=problem[:80], claimed_at=timezone.now() - LEASE / 2)


def there_at(moment: Moment) -> QuerySet[Application]:
    """Applications known then: typed in before, or imported and, by their own word, come in by that day."""
    came_on = Coalesce(F("applied_on"), TruncDate("created_at"))
    arrived = Application.objects.annotate(known_on=came_on).filter(candidate__withdrawn_at=None)
    return arrived.filter(Q(batch=None, created_at__lt=moment.ended) | Q(batch__isnull=False, known_on__lte=moment.day))


@transaction.atomic
def _replay_some(rehearsal: Rehearsal) -> bool:
    """Replay the next people; False once there are none."""
    _hold(rehearsal)
    rehearsal.refresh_from_db(fields=["reached", "done", "total", "figures"])
    moment = Moment(rehearsal.as_of, datetime.combine(rehearsal.as_of + timedelta(days=1), time(), clock.zone()))
    there = there_at(moment)
    if not rehearsal.total:
        rehearsal.total = there.order_by().values("candidate").distinct().count()
    behind = there.filter(candidate__gt=rehearsal.reached).order_by("candidate")
    people = list(behind.values_list("candidate", flat=True).distinct()[:CHUNK])
    if people:
        tally = Tally.of(rehearsal.figures)
        keys = list(there.filter(candidate__in=people).values_list("pk", flat=True))
        _replay(rehearsal, keys, moment, tally)
        rehearsal.reached, rehearsal.done, rehearsal.figures = people[-1], tally.people, tally.as_json()
    rehearsal.total = max(rehearsal.total, rehearsal.done)
    rehearsal.save(update_fields=["reached", "done", "total", "figures"])
    return bool(people)


def _replay(rehearsal: Rehearsal, applications: Iterable[int], moment: Moment, tally: Tally) -> None:
    now, draft = timezone.now(), rulebook.of_settings(rehearsal.told)
    present = rulebook.of_settings(rehearsal.present)
    people: dict[int, list[Gathered]] = defaultdict(list)
    for gathered in at(applications, moment):
        people[gathered.application.candidate_id].append(gathered)
    then, by_now = _verdicts_at(people, moment), verdicts_of(people, now, clock.today(now))
    moves = []
    for candidate, files in people.items():
        words = then.get(candidate, {})
        pairs = [Pair(_assessed(file, present, words), _assessed(file, draft, words)) for file in files]
        tally.add(pairs, by_now.get(candidate, {}))
        moves += [
            Move(rehearsal=rehearsal, application=file.application, before=pair.levels[0], after=pair.levels[1])
            for file, pair in zip(files, pairs, strict=True)
            if pair.levels[0] is not pair.levels[1]
        ]
    Move.objects.bulk_create(moves)


def _assessed(file: Gathered, tuning: Tuning, words: Mapping[str, Word]) -> Assessment:
    return assess(tuning.ready, file.dossier, verdicts=words)


def _verdicts_at(candidates: Iterable[int], moment: Moment) -> dict[int, dict[str, Word]]:
    """What people had said of findings when a day ended, and had not taken back by then."""
    ended = moment.ended
    stood = Q(undone_at=None) | Q(undone_at__gte=ended)
    counted = in_time(moment.day) & (Q(counts_from=None) | Q(counts_from__lt=ended))
    agreed = Q(awaits_second=False) & (Q(agreed_at=None) | Q(agreed_at__lt=ended))
    said = FindingVerdict.objects.filter(stood, counted, agreed, candidate__in=candidates, said_at__lt=ended)
    found: dict[int, dict[str, Word]] = defaultdict(dict)
    for candidate, key, kind, refs in said.order_by("pk").values_list("candidate_id", "key", "kind", "refs"):
        found[candidate][key] = Word(Verdict(kind), frozenset(refs))
    return found


def _hold(rehearsal: Rehearsal) -> None:
    """Prove in the running transaction that the claim still holds, and show a sign of life."""
    held = Rehearsal.objects.filter(pk=rehearsal.pk, claim=rehearsal.claim, state=State.RUNNING)
    if rehearsal.claim is None or not held.update(claimed_at=timezone.now(), attempts=0):
        raise LostClaimError


@transaction.atomic
def _end(rehearsal: Rehearsal, state: str) -> None:
    held = Rehearsal.objects.filter(pk=rehearsal.pk, claim=rehearsal.claim, state=State.RUNNING)
    if rehearsal.claim and held.update(state=state, finished_at=timezone.now(), claim=None, claimed_at=None):
        record(f"rehearsal.{state}", actor=rehearsal.asked_by, target=rehearsal, via="job")
