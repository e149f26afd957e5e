"""What the list of candidates can show beside the name: its columns, their headings, and how each can be ordered."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from django.http import QueryDict
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from redflags.register import Order


class Column(StrEnum):
    """A column, in the order in which they stand."""

    LEVEL = "level"
    SCORE = "score"
    ASSURANCE = "assurance"
    STAGE = "stage"
    WAITING = "waiting"
    APPLIED = "applied"
    DUE = "due"
    LINKS = "links"
    TAGS = "tags"
    RECRUITER = "recruiter"


LABELS: dict[Column, Promise] = {
    Column.LEVEL: _("Level"),
    Column.SCORE: _("Score"),
    Column.ASSURANCE: _("Assurance"),
    Column.STAGE: _("Stage"),
    Column.WAITING: _("Waiting"),
    Column.APPLIED: _("Applied"),
    Column.DUE: _("Next due"),
    Column.LINKS: _("Links"),
    Column.TAGS: _("Tags"),
    Column.RECRUITER: _("Recruiter"),
}

USUAL: tuple[Column, ...] = (
    Column.LEVEL,
    Column.ASSURANCE,
    Column.STAGE,
    Column.WAITING,
    Column.DUE,
    Column.LINKS,
    Column.RECRUITER,
)
"""What is shown to whoever chose nothing; tags too, once somebody made one."""

NUMBERS = (Column.SCORE, Column.LINKS)

ORDERS: dict[Column, Order] = {
    Column.LEVEL: Order.LEVEL,
    Column.SCORE: Order.SCORE,
    Column.ASSURANCE: Order.ASSURANCE,
    Column.WAITING: Order.WAITING,
    Column.APPLIED: Order.APPLIED,
    Column.DUE: Order.DUE,
    Column.LINKS: Order.LINKS,
}
"""Columns that an index orders; the name has one too.

The others have none: a recruiter's name stands in another table, an application has many tags, and stages follow each
other in an order that no column holds.
"""


@dataclass(frozen=True, slots=True)
class Heading:
    """The head of a column; one that orders leads to the list ordered by it, and says which way it is now."""

    name: str
    label: str
    url: str = ""
    sorted: str = ""  # ascending | descending, as aria-sort has it
    is_number: bool = False


def readable(names: Iterable[str]) -> tuple[Column, ...]:
    """The columns that these names mean, in the order in which they stand; unknown names are left out."""
    known = set(names)
    return tuple(column for column in Column if column.value in known)


def headings(columns: Sequence[Column], order: Order, address: QueryDict) -> list[Heading]:
    """The heads of a table, the name first; pressed a second time, a head turns the order round."""
    told = [Heading("name", str(_("Candidate")), *_ordering(Order.NAME, order, address))]
    for column in columns:
        wanted = ORDERS.get(column)
        ordering = _ordering(wanted, order, address) if wanted else ("", "")
        told.append(Heading(column.value, str(LABELS[column]), *ordering, is_number=column in NUMBERS))
    return told


def _ordering(wanted: Order, order: Order, address: QueryDict) -> tuple[str, str]:
    here = order.base is wanted
    params = address.copy()
    for gone in ("after", "before"):
        params.pop(gone, None)
    params["order"] = order.turned if here else wanted
    return f"?{params.urlencode()}", ("ascending" if order.ascends else "descending") if here else ""
