"""LNK-01: a phone number under another name."""

from redflags.engine.dossier import Shared
from redflags.engine.vocabulary import Status, Strength
from redflags.rules.links.shares_phone import rule
from tests.redflags.facts import counted, findings, only, said


def link(kind: str = "phone", **more: object) -> Shared:
    return Shared(ref=f"link:{kind}", kind=kind, **{"names_differ": True, **more})


def test_it_is_strong_and_one_class_lower_while_names_were_not_compared():
    assert only(rule, shared=(link(),)).strength is Strength.STRONG
    assert only(rule, shared=(link(names_differ=None),)).strength is Strength.STRONG.lower()


def test_it_looks_at_no_other_kind_of_link():
    assert not findings(rule, shared=(link("email"),))


def test_a_reviewers_explanation_takes_its_weight_away():
    assert not counted(rule, shared=(link(explained=True),))


def test_a_note_that_says_so_counts_and_the_candidates_own_words_are_to_be_confirmed():
    note = said("shared_identity", "same_contact")
    written = said("shared_identity", "same_contact", speaker="candidate", context="message")
    assert only(rule, statements=(note,)).strength is Strength.STRONG
    assert only(rule, statements=(written,)).status is Status.TO_CONFIRM


def test_words_elsewhere_are_explained_where_everybody_the_file_names_is():
    note = said("shared_identity", "same_contact", ref="network:1", context="network", about="network:1")
    spouse, stranger = link("address", explained=True), link("email")
    assert not counted(rule, shared=(spouse,), statements=(note,))
    assert counted(rule, shared=(spouse, stranger), statements=(note,))
