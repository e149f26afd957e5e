"""What a shared value means, whichever kind it is."""

from redflags.engine.dossier import Dossier, Shared
from redflags.engine.rule import Strength
from redflags.engine.sharing import EXPLAINED, evidence_in_words, evidence_of, shared_with_others
from tests.redflags.facts import DAY, said

LINK = Shared(ref="link:1", kind="phone", names_differ=True)


def test_a_second_entry_of_one_person_an_own_referee_and_other_kinds_are_left_out():
    dossier = Dossier(
        as_of=DAY,
        shared=(
            LINK,
            Shared(ref="link:2", kind="phone", names_differ=False),
            Shared(ref="link:3", kind="phone", names_differ=True, own_referee=True),
            Shared(ref="link:4", kind="email", names_differ=True),
        ),
    )
    assert list(shared_with_others(dossier, "phone")) == [LINK]


def test_a_name_nobody_compared_counts_one_class_lower():
    assert evidence_of(LINK, "one", "many", Strength.STRONG).strength is Strength.STRONG
    uncompared = Shared(ref="link:1", kind="phone")
    assert evidence_of(uncompared, "one", "many", Strength.STRONG).strength is Strength.MEDIUM


def test_words_in_the_note_of_a_link_are_its_event_and_share_its_explanation():
    household = Shared(ref="link:1", kind="phone", names_differ=True, explained=True)
    note = said("shared_identity", "same_contact", ref="link:1", about="link:1", context="link")
    for link, explained in ((LINK, ""), (household, EXPLAINED)):
        dossier = Dossier(as_of=DAY, shared=(link,), statements=(note,))
        [evidence] = evidence_in_words(dossier, "same_contact", "said")
        assert (evidence.event, evidence.explained) == (
            evidence_of(link, "one", "many", Strength.STRONG).event,
            explained,
        )


def test_free_standing_words_told_twice_are_one_event():
    notes = tuple(said("shared_identity", "same_face", ref=ref, about=ref) for ref in ("note:1", "note:2"))
    dossier = Dossier(as_of=DAY, statements=notes)
    assert len({evidence.event for evidence in evidence_in_words(dossier, "same_face", "said")}) == 1
