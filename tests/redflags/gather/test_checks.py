"""Checks of a file beside one another: which answer is settled by which, in whatever order they stand."""

from collections.abc import Sequence
from datetime import date
from itertools import permutations

import pytest
import yaml

from candidates.inbound.dossier_file import read_dossier
from redflags.engine.dossier import Check
from redflags.gather.dossiers import of_intake

DENIED = {"type": "employment", "status": "no_record", "completed_on": "2025-03-10"}
OTHER = {"type": "education", "status": "verified", "completed_on": "2025-03-30"}


def checks(*told: dict[str, object]) -> Sequence[Check]:
    file = {"schema": 1, "candidate": {"full_name": "Avery Example"}, "checks": list(told)}
    return of_intake(read_dossier(yaml.safe_dump(file).encode()), today=date(2025, 6, 1)).checks


def denial_is_settled(*others: dict[str, object]) -> bool:
    settled = {
        next(c.superseded for c in checks(*order) if c.state == "no_record")
        for order in permutations((DENIED, *others))
    }
    assert len(settled) == 1, "the order of the file told another story"
    return settled.pop()


def verified(on: str | None, **more: object) -> dict[str, object]:
    return {"type": "employment", "status": "verified", **({"completed_on": on} if on else {}), **more}


@pytest.mark.parametrize(("on", "settled"), [("2025-03-20", True), ("2025-03-10", True), (None, True)])
def test_what_was_verified_since_settles_an_answer(on: str | None, settled: bool) -> None:
    assert denial_is_settled(verified(on), OTHER) is settled


def test_what_was_verified_before_another_kind_and_another_subject_settle_nothing() -> None:
    assert not denial_is_settled(verified("2025-03-01"), OTHER)
    named = {**DENIED, "subject": "Larkfield Systems"}
    assert not any(c.superseded for c in checks(named, verified("2025-03-20", subject="Dunmore Ltd")))
    assert any(c.superseded for c in checks(named, verified("2025-03-20", subject="Larkfield Systems Inc.")))


def test_a_contact_that_the_candidate_gave_settles_nothing() -> None:
    assert not denial_is_settled(verified("2025-03-20", contact={"found": "candidate"}))
