"""LNK-11: a network or device under another name."""

from redflags.engine.dossier import Shared
from redflags.engine.vocabulary import Strength
from redflags.rules.links.shares_network import rule
from tests.redflags.facts import counted, findings, only

NETWORK = Shared(ref="link:1", kind="network", names_differ=True, other="candidate:7")


def test_alone_it_is_medium_and_strong_beside_another_detail_of_the_same_file():
    assert only(rule, shared=(NETWORK,)).strength is Strength.MEDIUM
    letter = Shared(ref="link:2", kind="text", names_differ=True, other="candidate:7")
    assert only(rule, shared=(NETWORK, letter)).strength is Strength.STRONG
    home = Shared(ref="link:2", kind="address", names_differ=True, other="candidate:7")
    assert only(rule, shared=(NETWORK, home)).strength is Strength.MEDIUM
    others = Shared(ref="link:2", kind="text", names_differ=True, other="candidate:8")
    assert only(rule, shared=(NETWORK, others)).strength is Strength.MEDIUM


def test_an_explained_link_counts_nothing_and_a_second_entry_of_the_same_name_is_none():
    assert not counted(rule, shared=(Shared(ref="link:1", kind="network", names_differ=True, explained=True),))
    assert not findings(rule, shared=(Shared(ref="link:1", kind="network", names_differ=False),))
