"""The table of the trail: who did what to whom and when, with whether the seal over it holds."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from redflags.exports.table import Asked, Batch, Column, Table, name_of
from screening import audit
from screening.models import TrailEvent
from screening.roles import Permission


@dataclass(frozen=True, slots=True)
class Subject:
    """An event, and whether the seal over it holds; None where there is none yet."""

    event: TrailEvent
    holds: bool | None


AT_ONCE = 1_000
"""Events that no seal covers, read at once."""


class OfTheTrail:
    """All events in their order, a seal at a time: what a seal covers is read once, checked and told."""

    counts: ClassVar[Promise] = _("Events")
    takes_filters: ClassVar[bool] = False

    def total(self, asked: Asked) -> int:
        """All there are now; what comes while the file is made is in it too."""
        return TrailEvent.objects.count()

    def keys(self, asked: Asked) -> Sequence[int] | None:
        """They come by number."""
        return None

    def batch(self, asked: Asked, after: int, keys: Sequence[int] | None) -> Batch[Subject] | None:
        """A seal's worth, or what no seal covers yet."""
        found = audit.stretch(after, most=AT_ONCE)
        if found is None:
            return None
        return Batch(found.last, len(found.events), _told(found))


def _told(found: audit.Stretch) -> Iterator[Subject]:
    return (Subject(event, found.holds) for event in found.events)


def _mark(holds: bool | None) -> str:
    if holds is None:
        return gettext("not sealed yet")
    return gettext("the seal holds") if holds else gettext("the seal does not hold")


COLUMNS: tuple[Column[Subject], ...] = (
    Column("event", _("Event"), int, lambda s: s.event.pk),
    Column("at", _("When"), datetime, lambda s: s.event.at),
    Column("who", _("Who"), str, lambda s: name_of(s.event.actor) or gettext("the product itself")),
    Column("verb", _("What"), str, lambda s: s.event.verb),
    Column("candidate", _("Candidate (pseudonym)"), str, lambda s: str(s.event.candidate or "")),
    Column("target", _("About"), str, lambda s: s.event.target),
    Column("fields", _("Fields"), str, lambda s: ", ".join(s.event.fields)),
    Column("via", _("Through"), str, lambda s: s.event.via),
    Column("seal", _("Seal"), str, lambda s: _mark(s.holds)),
)

TRAIL = Table(
    "trail",
    _("Trail"),
    _("a row for each event: who, what, when, and whether the seal over it holds; candidates by pseudonym."),
    COLUMNS,
    OfTheTrail(),
    Permission.VIEW_TRAIL,
)
