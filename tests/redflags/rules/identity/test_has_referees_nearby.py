"""IDN-17: networks that many or few people are behind, answers of one employer, and quick ones."""

from redflags.engine.dossier import Alike, Answer, Shared, Sighting
from redflags.engine.vocabulary import Strength
from redflags.rules.identity.has_referees_nearby import rule
from tests.redflags.facts import findings, only


def answer(number: int, **fields: object) -> Answer:
    return Answer(ref=f"checkresult:{number}", check=f"check:{number}", **fields)


def test_a_network_that_thousands_are_behind_is_weak() -> None:
    for kind, strength in (("residential", Strength.MEDIUM), ("unknown", Strength.MEDIUM), ("mobile", Strength.WEAK)):
        seen = Sighting(ref="sighting:1", kind=kind, key="n1")
        assert only(rule, sightings=(seen,), answers=(answer(1, network="n1"),)).strength is strength


def test_several_answers_from_the_candidates_network_are_one_event() -> None:
    seen = Sighting(ref="sighting:1", kind="residential", key="n1")
    finding = only(rule, sightings=(seen,), answers=(answer(1, network="n1"), answer(2, network="n1", subject="x")))
    assert finding.counts


def test_colleagues_at_one_employer_share_its_network() -> None:
    assert not findings(rule, answers=(answer(1, network="n1", subject="x"), answer(2, network="n1", subject="x")))


def test_unknown_networks_are_not_equal() -> None:
    seen = Sighting(ref="sighting:1", key="")
    assert not findings(rule, sightings=(seen,), answers=(answer(1), answer(2, subject="x")))


def test_only_what_nobody_can_read_in_time_is_quick() -> None:
    assert not findings(rule, answers=(answer(1, seconds=20),))
    assert only(rule, answers=(answer(1, seconds=19),)).strength is Strength.WEAK


def test_answers_in_the_same_words_count_from_half_of_the_shorter_one() -> None:
    for share, count in ((49, 0), (50, 1)):
        assert len(findings(rule, answers=(answer(1), answer(2, alike=(Alike("checkresult:1", share),))))) == count


def test_words_and_networks_of_the_same_person_entered_twice_are_nothing() -> None:
    twice = [
        Shared(ref="checkresult:1", kind=kind, share=90, other="candidate:2", names_differ=False)
        for kind in ("answered", "answer_text")
    ]
    assert not findings(rule, answers=(answer(1),), shared=tuple(twice))


def test_a_link_that_a_reviewer_explained_counts_nothing() -> None:
    link = Shared(ref="checkresult:1", kind="answered", other="candidate:2", names_differ=True, explained=True)
    assert not only(rule, answers=(answer(1),), shared=(link,)).counts
