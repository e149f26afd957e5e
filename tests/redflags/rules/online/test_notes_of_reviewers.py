"""WEB-03, 05, 06, 07 and 08: they rest on what a person noted and on nothing the product looks for itself."""

from datetime import date

import pytest

from redflags.engine.dossier import Document, Dossier, Profile, Sign
from redflags.engine.rule import Rule
from redflags.engine.run import run
from redflags.engine.vocabulary import Strength
from redflags.rules.online import (
    copies_portfolio,
    removes_or_revives_profile,
    sends_text_that_looks_generated,
    shows_photo_that_looks_generated,
    uses_address_under_other_names,
)

TODAY = date(2026, 3, 2)
RULES = [
    (removes_or_revives_profile.rule, "profile_vanished", Strength.MEDIUM),
    (copies_portfolio.rule, "portfolio_cloned", Strength.WEAK),
    (uses_address_under_other_names.rule, "email_under_other_names", Strength.STRONG),
    (sends_text_that_looks_generated.rule, "text_looks_generated", Strength.WEAK),
    (shows_photo_that_looks_generated.rule, "photo_looks_generated", Strength.WEAK),
]


@pytest.mark.parametrize(("rule", "code", "strength"), RULES)
def test_a_note_counts_once_however_often_it_is_made(rule: Rule, code: str, strength: Strength) -> None:
    signs = tuple(Sign(ref=f"sign:{n}", code=code) for n in (1, 2))
    [finding] = run([rule], Dossier(as_of=TODAY, signs=signs)).findings
    assert finding.strength is strength


@pytest.mark.parametrize(("rule", "_code", "_strength"), RULES)
def test_documents_and_profiles_by_themselves_say_nothing(rule: Rule, _code: str, _strength: Strength) -> None:
    dossier = Dossier(
        as_of=TODAY,
        documents=(Document(ref="document:1", kind="cover letter"),),
        profiles=(Profile(ref="profile:1", network="portfolio", present=True),),
        signs=(Sign(ref="sign:1", code="camera_on"),),
    )
    assert not run([rule], dossier).findings
