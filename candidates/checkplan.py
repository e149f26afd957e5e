"""Holds a check against the stage and the plan of a position (pure): what may be asked, and when."""

from collections.abc import Iterable
from enum import StrEnum

from candidates.models.checks import Check
from candidates.models.positions import PlanLine, Stage
from candidates.stages import OPENS, ORDER, Ask, may_ask

Kind = Check.Kind

ASKS: dict[str, Ask] = {
    Kind.REFERENCE: Ask.REFERENCE,
    Kind.EDUCATION: Ask.CREDENTIAL,
    Kind.CRIMINAL: Ask.CREDENTIAL,
    Kind.ID_DOCUMENT: Ask.IDENTITY,
    Kind.BANK: Ask.BANK,
}
"""Kinds of checks that ask for something sensitive; asking waits for its stage, planning does not."""

NEED_CONSENT = frozenset({Kind.EMPLOYMENT, Kind.EDUCATION, Kind.CRIMINAL})
"""Kinds that are asked only once the candidate has agreed."""

MADE_DIRECTLY = frozenset({Kind.ID_DOCUMENT, Kind.BANK, Kind.ADDRESS, Kind.SANCTIONS})
"""Kinds that our own staff make: there is no contact whose origin could matter."""


class Gap(StrEnum):
    """Why a check is outside the plan: it is made only with a written reason."""

    NOT_PLANNED = "not_planned"
    ENOUGH = "enough"
    EARLY = "early"


def opens_at(kind: str, stage: str) -> Stage | None:
    """The stage this kind of check waits for; None when it may be asked now."""
    ask = ASKS.get(kind)
    return OPENS[ask] if ask and not may_ask(ask, stage) else None


def gap(kind: str, *, plan: Iterable[PlanLine], made: int) -> Gap | None:
    """How a further check differs from the plan, of which `made` are on file; None when it is in it.

    Without a plan there is nothing to differ from.
    """
    lines = {line.kind: line for line in plan}
    if not lines:
        return None
    line = lines.get(kind)
    if line is None:
        return Gap.NOT_PLANNED
    return Gap.ENOUGH if made >= line.count else None


def is_early(kind: str, *, plan: Iterable[PlanLine], stage: str) -> bool:
    """Whether asking now is earlier than the plan says for everybody."""
    planned = (ORDER.index(Stage(line.stage)) for line in plan if line.kind == kind)
    return stage in ORDER and any(ORDER.index(Stage(stage)) < place for place in planned)


def is_weak(kind: str, found: str) -> bool:
    """Whether an answer that came through such a contact counts as weak."""
    return kind not in MADE_DIRECTLY and found not in (Check.Found.INDEPENDENT, Check.Found.NONE)
