"""The stages of an application as tables (pure): which step follows which, who decides, and what may be asked when."""

from collections.abc import Mapping
from enum import StrEnum

from candidates.models.positions import Stage

ORDER: tuple[Stage, ...] = (
    Stage.APPLIED,
    Stage.SCREENING,
    Stage.INTERVIEWING,
    Stage.OFFER,
    Stage.ONBOARDING,
    Stage.PROBATION,
    Stage.EMPLOYED,
)
"""The stages of an open application, first to last."""

STEPS: dict[Stage, tuple[Stage, ...]] = {
    Stage.APPLIED: (Stage.SCREENING, Stage.INTERVIEWING, Stage.CLOSED),
    Stage.SCREENING: (Stage.INTERVIEWING, Stage.APPLIED, Stage.CLOSED),
    Stage.INTERVIEWING: (Stage.OFFER, Stage.SCREENING, Stage.CLOSED),
    Stage.OFFER: (Stage.ONBOARDING, Stage.INTERVIEWING, Stage.CLOSED),
    Stage.ONBOARDING: (Stage.PROBATION, Stage.OFFER, Stage.CLOSED),
    Stage.PROBATION: (Stage.EMPLOYED, Stage.ONBOARDING, Stage.CLOSED),
    Stage.EMPLOYED: (Stage.PROBATION, Stage.CLOSED),
    Stage.CLOSED: ORDER,
}
"""The steps people may take from each stage, the usual one first. The product takes none by itself."""


class Ask(StrEnum):
    """What is sensitive enough to be asked only from a stage on."""

    REFERENCE = "reference"
    CREDENTIAL = "credential"
    IDENTITY = "identity"
    BANK = "bank"


OPENS: dict[Ask, Stage] = {
    Ask.REFERENCE: Stage.INTERVIEWING,
    Ask.CREDENTIAL: Stage.OFFER,
    Ask.IDENTITY: Stage.OFFER,
    Ask.BANK: Stage.OFFER,
}
"""The stage from which each may be asked where no jurisdiction says more: references after an interview, the rest with
the conditional offer."""


def next_steps(stage: str) -> tuple[Stage, ...]:
    """Where an application may go from here."""
    return STEPS[Stage(stage)]


def goes_back(before: str, after: str) -> bool:
    """Whether a step mends an earlier one."""
    return Stage.CLOSED not in (before, after) and ORDER.index(Stage(after)) < ORDER.index(Stage(before))


def is_decision(before: str, after: str) -> bool:
    """Whether a step is a hiring decision: an offer, a closing, or the reopening of what was closed."""
    return before == Stage.CLOSED or (after in (Stage.OFFER, Stage.CLOSED) and not goes_back(before, after))


def needs_reason(before: str, after: str) -> bool:
    """Whether a step is only taken with a written reason."""
    return Stage.CLOSED in (before, after) or goes_back(before, after)


def may_ask(ask: Ask, stage: str, opens: Mapping[Ask, Stage] = OPENS) -> bool:
    """Whether something may be asked of a candidate at this stage; of a closed application nothing is."""
    return stage != Stage.CLOSED and ORDER.index(Stage(stage)) >= ORDER.index(opens[ask])


def furthest(stages: list[str]) -> Stage:
    """The stage that decides what may be asked of a person with several applications; closed ones count last."""
    order = (Stage.CLOSED, *ORDER)
    return max((Stage(stage) for stage in stages), key=order.index, default=Stage.APPLIED)
