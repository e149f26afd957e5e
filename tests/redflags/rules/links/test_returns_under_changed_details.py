"""LNK-09: independent details shared with one other file under another name."""

from datetime import date

import pytest

from redflags.engine.dossier import Dossier, Shared
from redflags.engine.run import Finding, run
from redflags.engine.vocabulary import Strength
from redflags.rules.links.returns_under_changed_details import rule

TODAY = date(2026, 3, 2)


def findings(*kinds: str, names_differ: bool | None = True, explained: tuple[str, ...] = ()) -> tuple[Finding, ...]:
    shared = tuple(
        Shared(ref=f"link:{k}", kind=k, other="candidate:7", names_differ=names_differ, explained=k in explained)
        for k in kinds
    )
    return run([rule], Dossier(as_of=TODAY, shared=shared)).findings


def test_two_details_are_strong_and_three_decisive() -> None:
    assert findings("phone", "text", "profile")[0].strength is Strength.DECISIVE
    assert findings("phone", "email")[0].strength is Strength.STRONG
    assert findings("phone", "email", "address")[0].strength is Strength.DECISIVE


@pytest.mark.parametrize("kinds", [("phone",), ("account", "wallet"), ("document", "text"), ("phone", "network")])
def test_one_detail_seen_twice_is_one_detail(kinds: tuple[str, ...]) -> None:
    assert not findings(*kinds)


@pytest.mark.parametrize("names_differ", [False, None])
def test_names_that_agree_or_were_not_compared_prove_no_change(names_differ: bool | None) -> None:
    assert not findings("phone", "email", names_differ=names_differ)


def test_a_reviewers_explanation_holds_for_the_whole_pair_only_when_it_covers_all_of_it() -> None:
    assert not findings("phone", "email", explained=("phone", "email"))[0].counts
    assert findings("phone", "email", explained=("phone",))[0].counts
