"""IDN-09: the own referee, a referee shared with others, and explained links."""

from datetime import date

from redflags.engine.dossier import Check, Dossier, Shared
from redflags.engine.run import Finding, run
from redflags.engine.vocabulary import Strength
from redflags.rules.identity.shares_contacts_with_referees import rule
from tests.redflags.facts import said

TODAY = date(2026, 3, 2)


def findings(*shared: Shared) -> tuple[Finding, ...]:
    return run([rule], Dossier(as_of=TODAY, shared=shared)).findings


def own(number: int, kind: str, *, explained: bool = False) -> Shared:
    return Shared(ref=f"{kind}:{number}", kind=kind, other="check:1", own_referee=True, explained=explained)


def test_one_detail_shared_with_the_own_referee_is_strong_and_two_are_decisive() -> None:
    assert {f.strength for f in findings(own(1, "phone"))} == {Strength.STRONG}
    assert {f.strength for f in findings(own(1, "phone"), own(2, "email"))} == {Strength.DECISIVE}


def test_an_explained_detail_does_not_make_the_other_decisive() -> None:
    found = findings(own(1, "phone", explained=True), own(2, "email"))
    assert [f.strength for f in found if f.counts] == [Strength.STRONG]


def test_a_referee_shared_with_one_other_candidate_is_medium_and_with_more_strong() -> None:
    for others, strength in ((1, Strength.MEDIUM), (2, Strength.STRONG)):
        [finding] = findings(Shared(ref="check:1", kind="referee", others=others, names_differ=True))
        assert finding.strength is strength


def test_the_same_person_entered_twice_shares_a_referee_with_nobody() -> None:
    assert not findings(Shared(ref="check:1", kind="referee", names_differ=False))


def test_the_note_of_a_verified_reference_raises_nothing() -> None:
    check = Check(ref="check:1", kind="reference", state="verified")
    note = said("reference_problem", "same_contact", ref="result:1", about="check:1", context="check_reference")
    assert not run([rule], Dossier(as_of=TODAY, checks=(check,), statements=(note,))).findings
