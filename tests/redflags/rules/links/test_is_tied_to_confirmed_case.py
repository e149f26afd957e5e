"""LNK-10: a recommendation that leads to a confirmed case, in either direction."""

from datetime import date

import pytest

from redflags.engine.dossier import Dossier, Referral
from redflags.engine.run import run
from redflags.engine.vocabulary import Strength
from redflags.rules.links.is_tied_to_confirmed_case import rule

TODAY = date(2026, 3, 2)


@pytest.mark.parametrize("direction", ["by", "of"])
def test_it_never_weighs_more_than_medium(direction: str) -> None:
    referrals = tuple(Referral(ref=f"referral:{n}", direction=direction, confirmed_case=True) for n in range(3))
    [finding] = run([rule], Dossier(as_of=TODAY, referrals=referrals)).findings
    assert finding.strength is Strength.MEDIUM
