"""Listens to the trail: what was recorded about a candidate is assessed before the same transaction commits."""

from itertools import islice
from typing import Any

from django.contrib.auth.signals import user_logged_out
from django.db.models import Q
from django.dispatch import receiver
from django.utils import timezone

from candidates.models import Application, Candidate, Fingerprint, ImportRow, Message, Stage
from redflags.actions import reviews, tallies
from redflags.actions.assessments import assess_applications
from redflags.actions.follow import note_mentions
from redflags.gather.recommendations import within_two
from redflags.models import Standing
from screening.audit import recorded
from screening.doorbell import ring
from screening.models import TrailEvent, User

UNMOVED = ("candidate.viewed", "sealed.revealed", "finding.viewed", "document.downloaded")
"""Verbs that tell of reading, not of change."""

NO_FACTS = (
    *("answerlink", "call", "checklist", "clock", "decision", "enquiry", "first_view", "mention", "snooze", "watch"),
    *("review", "incident", "incident_step", "legal_hold", "report", "tag", "pack", "access_request", "dispute"),
)
"""Nouns that no rule reads: what people decide, ask and report, which clocks run, which links are opened."""

MOVED_MANY = ("import.done", "import.failed", "import.reverted")
"""Verbs of imports that brought or took back facts about any number of people."""

WRITTEN = ("message.added", "message.corrected")
"""Verbs of notes that can name a colleague."""

MOVED_LATER = ("check.compared",)
"""Verbs of what touches many people at once: they are owed to the worker."""

COUNTED = ("decision", "first_view", "checklist", "clock")
"""Of these the nouns that dashboards count; who is assessed is counted again anyway."""

CALENDAR = frozenset({"time_zone", "weekend", "holidays"})
"""Settings of the organisation that say when something is late."""

CHUNK = 5_000


@receiver(recorded)
def assess_what_changed(sender: object, event: TrailEvent, candidate: Candidate | None, **_more: Any) -> None:
    """Assess all of the candidate's applications; people who share a value are owed to the worker."""
    if event.verb == "position.changed":
        owe_position(int(event.target.partition(":")[2]))
    if event.verb in MOVED_MANY:
        owe_import(int(event.target.partition(":")[2]))
    if event.verb in WRITTEN and event.actor is not None:
        note = Message.objects.select_related("candidate").get(pk=int(event.target.partition(":")[2]))
        note_mentions(note, by=event.actor)
    if event.verb in MOVED_LATER and isinstance(candidate, Candidate):
        owe({candidate.pk})
        return
    if not isinstance(candidate, Candidate) or event.verb in UNMOVED or event.verb.partition(".")[0] in NO_FACTS:
        return
    people = around(candidate)
    lock(people | {candidate.pk})
    assess_applications(
        Application.objects.filter(candidate=candidate).values_list("pk", flat=True), now=timezone.now()
    )
    owe(people)


@receiver(user_logged_out)
def free_what_was_in_front(sender: object, user: User | None, **_more: Any) -> None:
    """Whoever signs out goes through the list no longer: the candidate in front is free for others."""
    if user is not None:
        reviews.leave(by=user)


@receiver(recorded)
def count_what_changed(sender: object, event: TrailEvent, candidate: Candidate | None, **_more: Any) -> None:
    """Note whom the dashboards count wrongly from now on, besides those who are assessed."""
    if event.verb == "schedule.switched_on" or (
        event.verb == "organisation.changed" and CALENDAR.intersection(event.fields)
    ):
        tallies.owe_everybody()
    if isinstance(candidate, Candidate) and event.verb.partition(".")[0] in COUNTED:
        tallies.owe(Q(candidate=candidate))


def around(candidate: Candidate) -> set[int]:
    """People whose standing may hang on this candidate: who shares a value, or is two recommendations away at most."""
    own = Fingerprint.objects.filter(candidate=candidate).values("digest")
    sharing = Fingerprint.objects.filter(digest__in=own).exclude(candidate=candidate)
    return {*sharing.values_list("candidate", flat=True), *within_two(candidate.pk)}


def lock(people: set[int]) -> None:
    """Lock the standings of a candidate and of the people around, in one order.

    Two linked people who are changed at once then wait for each other; in any other order they could deadlock.
    """
    standings = (
        Standing.objects.filter(application__candidate__in=people).order_by("pk").select_for_update(of=("self",))
    )
    list(standings.values_list("pk", flat=True))


def owe(people: set[int]) -> None:
    """Note that these people must be assessed again, and ring the worker."""
    owed = Standing.objects.filter(application__candidate__in=people)
    if people and owed.update(reassess_at=timezone.now()):
        ring("redflags.jobs.reassess_owed")


def owe_position(position: int) -> None:
    """Note that the open applications for a position must be assessed again: its pay band or plan changed."""
    owed = Standing.objects.filter(application__position=position).exclude(application__stage=Stage.CLOSED)
    if owed.update(reassess_at=timezone.now()):
        ring("redflags.jobs.reassess_owed")


def owe_import(batch: int) -> None:
    """Note that everybody an import told about, and whoever shares a value with them, must be assessed."""
    now = timezone.now()
    named = ImportRow.objects.filter(batch=batch, candidate__isnull=False).values("candidate")
    told = Application.objects.filter(Q(batch=batch) | Q(candidate__batch=batch) | Q(candidate__in=named))
    applications = told.values_list("pk", flat=True).iterator(chunk_size=CHUNK)
    while keys := list(islice(applications, CHUNK)):
        Standing.objects.bulk_create(
            [Standing(application_id=key, assessed_at=now, reassess_at=now) for key in keys],
            update_conflicts=True,
            unique_fields=["application"],
            update_fields=["reassess_at"],
        )
    digests = Fingerprint.objects.filter(batch=batch).values("digest")
    sharing = Fingerprint.objects.filter(digest__in=digests).exclude(batch=batch).values("candidate")
    Standing.objects.filter(application__candidate__in=sharing).update(reassess_at=now)
    ring("redflags.jobs.reassess_owed", queue="heavy")
