"""Holds a check against the stage, the jurisdiction and the plan of a position (pure): what may be asked, and when."""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from candidates.models.checks import Check
from candidates.models.jurisdictions import JurisdictionRule
from candidates.models.positions import PlanLine, Stage
from candidates.stages import OPENS, ORDER, Ask

Rules = Mapping[str, JurisdictionRule]
"""What a jurisdiction says in force, by kind of check."""

NO_RULES: Rules = {}

Kind = Check.Kind

ASKS: dict[str, Ask] = {
    Kind.REFERENCE: Ask.REFERENCE,
    Kind.EDUCATION: Ask.CREDENTIAL,
    Kind.CRIMINAL: Ask.CREDENTIAL,
    Kind.ID_DOCUMENT: Ask.IDENTITY,
    Kind.BANK: Ask.BANK,
}
"""Kinds of checks that ask for something sensitive; asking waits for its stage, planning does not."""

EVERYWHERE = frozenset({Ask.REFERENCE, Ask.IDENTITY, Ask.BANK})
"""What no jurisdiction may ask for earlier than stages.OPENS says, whatever its data says."""

NEED_CONSENT = frozenset({Kind.EMPLOYMENT, Kind.EDUCATION, Kind.CRIMINAL})
"""Kinds that are asked only once the candidate has agreed, where no jurisdiction says anything of them."""

NEVER_KEPT = frozenset({Kind.ID_DOCUMENT})
"""Kinds whose papers are looked at and never kept, in every jurisdiction."""

WITHIN: dict[str, int] = {
    "live_test": 10,
    Kind.EMPLOYMENT: 10,
    Kind.REFERENCE: 7,
    Kind.EDUCATION: 15,
    Kind.ID_DOCUMENT: 5,
    Kind.ADDRESS: 5,
    Kind.BANK: 5,
    Kind.SANCTIONS: 2,
    Kind.CRIMINAL: 10,
}
"""Working days from reaching its stage until a line of a plan is due, where the plan says nothing else. Ours."""

USUAL_WITHIN = 10
MOST_WITHIN = 90

MADE_DIRECTLY = frozenset({Kind.ID_DOCUMENT, Kind.BANK, Kind.ADDRESS, Kind.SANCTIONS})
"""Kinds that our own staff make: there is no contact whose origin could matter."""


class Gap(StrEnum):
    """Why a check is outside the plan: it is made only with a written reason."""

    NOT_PLANNED = "not_planned"
    ENOUGH = "enough"
    EARLY = "early"


def earliest(kind: str, rules: Rules = NO_RULES) -> Stage:
    """The first stage that may ask for this: the jurisdiction's, and what holds everywhere."""
    ask, rule = ASKS.get(kind), rules.get(kind)
    own = Stage(rule.stage) if rule else OPENS.get(ask, Stage.APPLIED) if ask else Stage.APPLIED
    floor = OPENS[ask] if ask in EVERYWHERE else Stage.APPLIED
    return max(own, floor, key=ORDER.index)


def opens_at(kind: str, stage: str, rules: Rules = NO_RULES) -> Stage | None:
    """The stage this kind of check waits for; None when it may be asked now. Of a closed application nothing is."""
    opens = earliest(kind, rules)
    if stage == Stage.CLOSED:
        return opens
    return opens if ORDER.index(Stage(stage)) < ORDER.index(opens) else None


def openings(rules: Rules) -> dict[Ask, Stage]:
    """The same by what is asked for: from which stage on each may be."""
    found = dict(OPENS)
    for kind in (Kind.REFERENCE, Kind.EDUCATION, Kind.ID_DOCUMENT, Kind.BANK):
        found[ASKS[kind]] = earliest(kind, rules)
    return found


def needs_consent(kind: str, rules: Rules = NO_RULES) -> bool:
    """Whether the candidate has to agree before anybody is asked."""
    rule = rules.get(kind)
    return rule.needs_consent if rule else kind in NEED_CONSENT


def is_only_looked_at(kind: str, rules: Rules = NO_RULES) -> bool:
    """Whether a paper of this kind is looked at and not kept."""
    rule = rules.get(kind)
    return kind in NEVER_KEPT or (rule is not None and rule.paper == JurisdictionRule.Paper.LOOK)


def too_early(plan: Iterable[PlanLine], rules: Rules) -> dict[str, Stage]:
    """Kinds that a plan asks for before they may be, each with the stage it has to wait for."""
    waits = ((line.kind, opens_at(line.kind, line.stage, rules)) for line in plan)
    return {kind: opens for kind, opens in waits if opens}


def within(line: PlanLine) -> int:
    """Working days from reaching its stage until a line is due."""
    return WITHIN.get(line.kind, USUAL_WITHIN) if line.within is None else line.within


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
