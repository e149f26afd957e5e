"""The trail: who did what to whom and when, insert-only, chained and signed in batches."""

from typing import ClassVar

import pgtrigger
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import BrinIndex
from django.db import models
from django.db.models.functions import Now

from screening.models.people import User

INSERT_ONLY: list[pgtrigger.Trigger] = [
    pgtrigger.Protect(name="no_update_or_delete", operation=pgtrigger.Update | pgtrigger.Delete),
    pgtrigger.Trigger(
        name="no_truncate",
        level=pgtrigger.Statement,
        when=pgtrigger.Before,
        operation=pgtrigger.Truncate,
        func="RAISE EXCEPTION 'the trail is insert-only'; RETURN NULL;",
    ),
]

WRITING = 7_270_020
"""Advisory lock: shared by every transaction that wrote an event, held alone by whoever seals (see audit.seal)."""


class TrailEvent(models.Model):
    """One thing that happened: names of fields, never their values."""

    at = models.DateTimeField(db_default=Now())  # the database's clock
    actor = models.ForeignKey(User, on_delete=models.PROTECT, null=True, related_name="+")  # null: the product itself
    verb = models.CharField(max_length=60)  # noun.past: "payout.changed"
    candidate = models.UUIDField(null=True, db_index=True)  # the pseudonym; erasure forgets whose it is
    target = models.CharField(max_length=80, blank=True)  # kind and key: "interview:12"
    fields = ArrayField(models.CharField(max_length=60), default=list)
    via = models.CharField(max_length=10, default="web")  # web | job | command

    class Meta:
        triggers: ClassVar[list[pgtrigger.Trigger]] = [
            *INSERT_ONLY,
            pgtrigger.Trigger(
                name="mark_writing",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert,
                func=f"PERFORM pg_advisory_xact_lock_shared({WRITING}); RETURN NEW;",
            ),
        ]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["verb", "-id"], name="trail_by_verb"),
            BrinIndex(fields=["at"], name="trail_by_day"),  # rows lie in the order of their time
        ]

    def __str__(self) -> str:
        return f"{self.verb} {self.target}"


class TrailSeal(models.Model):
    """A signed batch of the trail: its digest covers the events and the seal before it."""

    first_event = models.BigIntegerField()
    last_event = models.BigIntegerField(unique=True)
    sealed_at = models.DateTimeField(db_default=Now())
    digest = models.CharField(max_length=64)
    signature = models.CharField(max_length=64)
    key_id = models.CharField(max_length=8)

    class Meta:
        triggers: ClassVar[list[pgtrigger.Trigger]] = INSERT_ONLY

    def __str__(self) -> str:
        return f"{self.first_event}-{self.last_event}"
