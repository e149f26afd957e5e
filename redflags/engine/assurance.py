"""How much of the position's check plan has been verified through contacts that were found independently."""

from collections.abc import Iterable
from dataclasses import dataclass

from redflags.engine.dossier import Check, Dossier, Planned

NO_CONTACT_NEEDED = frozenset({"id_document", "live_test", "bank", "address", "sanctions"})
"""Checks that a person makes directly: there is no contact whose origin could matter."""

DEFAULT_PLAN = (
    Planned(ref="plan:live_test", kind="live_test", count=1),
    Planned(ref="plan:employment", kind="employment", count=2),
    Planned(ref="plan:reference", kind="reference", count=2),
    Planned(ref="plan:education", kind="education", count=1),
    Planned(ref="plan:id_document", kind="id_document", count=1),
)
"""The plan of a position that has none of its own (process.md stages 4 and 8 to 11)."""


@dataclass(frozen=True, slots=True)
class PlanLine:
    """One line of the plan with what was reached."""

    kind: str
    wanted: int
    verified: int  # through an independently found contact, or made directly
    weak: int  # verified, but through a contact the candidate gave or nobody recorded


@dataclass(frozen=True, slots=True)
class Assurance:
    """Percent of the plan that is verified, and the lines behind the figure."""

    percent: int
    lines: tuple[PlanLine, ...]


def assure(dossier: Dossier) -> Assurance:
    """Count verified lines of the plan; unknown is not innocence, so nothing known is 0 %."""
    lines = tuple(_line(planned, dossier) for planned in dossier.plan or DEFAULT_PLAN)
    wanted = sum(line.wanted for line in lines)
    reached = sum(min(line.verified, line.wanted) for line in lines)
    return Assurance(round(100 * reached / wanted) if wanted else 0, lines)


def _line(planned: Planned, dossier: Dossier) -> PlanLine:
    if planned.kind == "live_test":
        return PlanLine("live_test", planned.count, min(len(_sessions_with_passed_tests(dossier)), planned.count), 0)
    verified = [c for c in dossier.checks if c.kind == planned.kind and c.state == "verified"]
    firm = [c for c in verified if c.kind in NO_CONTACT_NEEDED or c.contact == "independent"]
    subjects = _subjects(firm)
    return PlanLine(planned.kind, planned.count, subjects, _subjects(verified) - subjects)


def _subjects(checks: Iterable[Check]) -> int:
    """Different things verified: the same employer confirmed twice is one; checks without a subject count each."""
    named = {c.subject for c in checks if c.subject}
    return len(named) + sum(1 for c in checks if not c.subject)


def _sessions_with_passed_tests(dossier: Dossier) -> set[str]:
    return {s.session or s.ref for s in dossier.seen("hand_test_passed", "live_id_passed", "same_person_passed")}
