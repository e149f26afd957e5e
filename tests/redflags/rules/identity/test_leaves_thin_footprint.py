"""IDN-15: thin profiles of experienced people."""

from datetime import date

import pytest

from redflags.engine.dossier import Check, Dossier, Profile
from redflags.engine.run import run
from redflags.engine.vocabulary import Strength
from redflags.rules.identity.leaves_thin_footprint import rule

TODAY = date(2026, 3, 2)


def dossier(seniority: str, connections: int | None, **more: object) -> Dossier:
    profile = Profile(ref="profile:1", network="linkedin", present=True, connections=connections)
    return Dossier(as_of=TODAY, seniority=seniority, profiles=(profile,), **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("seniority", "connections", "fires"),
    [("Senior", 10, True), ("senior", 11, False), ("mid", 0, False), ("", 0, False), ("principal", None, False)],
)
def test_only_few_connections_of_an_experienced_person_count(
    seniority: str, connections: int | None, fires: bool
) -> None:
    found = run([rule], dossier(seniority, connections)).findings
    assert [f.strength for f in found] == ([Strength.WEAK] if fires else [])


def test_an_employer_who_verified_the_work_explains_it() -> None:
    checks = (Check(ref="check:1", kind="employment", state="verified", contact="independent"),)
    [finding] = run([rule], dossier("senior", 2, checks=checks)).findings
    assert not finding.counts
