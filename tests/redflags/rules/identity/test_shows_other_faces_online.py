"""IDN-14: what a reviewer ticked, and nothing else."""

from datetime import date

from redflags.engine.dossier import Dossier, Profile, Sign
from redflags.engine.run import run
from redflags.rules.identity.shows_other_faces_online import rule

TODAY = date(2026, 3, 2)


def test_a_sign_noted_twice_is_one_finding() -> None:
    signs = tuple(Sign(ref=f"sign:{n}", code="profile_photo_differs") for n in (1, 2))
    [finding] = run([rule], Dossier(as_of=TODAY, signs=signs)).findings
    assert finding.refs == ("sign:1", "sign:2")


def test_two_profiles_by_themselves_say_nothing() -> None:
    profiles = tuple(Profile(ref=f"profile:{n}", network="linkedin", present=True) for n in (1, 2))
    assert not run([rule], Dossier(as_of=TODAY, profiles=profiles)).findings
