"""One assessment: run the rules, weigh the findings, measure assurance."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from redflags.engine.assurance import Assurance, assure
from redflags.engine.dossier import Dossier
from redflags.engine.ladder import Standing, stand
from redflags.engine.ready import Ready
from redflags.engine.rule import Rule
from redflags.engine.run import Outcome, Word, run


@dataclass(frozen=True, slots=True)
class Assessment:
    """Everything the product says of one dossier on one day."""

    outcome: Outcome
    standing: Standing
    assurance: Assurance


def assess(
    rules: Iterable[Rule] | Ready,
    dossier: Dossier,
    *,
    params: Mapping[str, Mapping[str, float]] | None = None,
    verdicts: Mapping[str, Word] | None = None,
) -> Assessment:
    """Assess a dossier with these rules, this installation's thresholds and what people said of earlier findings."""
    outcome = run(rules, dossier, params=params, verdicts=verdicts)
    return Assessment(outcome, stand(outcome.findings), assure(dossier))
