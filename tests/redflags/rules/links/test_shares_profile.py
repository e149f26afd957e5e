"""LNK-07: one profile page in two files."""

from redflags.engine.dossier import Shared
from redflags.engine.vocabulary import Strength
from redflags.rules.links.shares_profile import rule
from tests.redflags.facts import counted, findings, only


def link(kind: str = "profile", **more: object) -> Shared:
    return Shared(ref=f"link:{kind}", kind=kind, **{"names_differ": True, **more})


def test_it_is_strong_and_one_class_lower_while_names_were_not_compared():
    assert only(rule, shared=(link(),)).strength is Strength.STRONG
    assert only(rule, shared=(link(names_differ=None),)).strength is Strength.STRONG.lower()


def test_it_looks_at_no_other_kind_of_link():
    assert not findings(rule, shared=(link("photo"),))


def test_a_reviewers_explanation_takes_its_weight_away():
    assert not counted(rule, shared=(link(explained=True),))
