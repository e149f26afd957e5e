"""LNK-01, 02, 03, 05 and 07: one value shared with somebody else."""

from datetime import date

import pytest

from redflags.engine.dossier import Dossier, Shared, Statement
from redflags.engine.rule import Rule
from redflags.engine.run import Finding, run
from redflags.engine.vocabulary import Status, Strength
from redflags.rules.links import shares_email, shares_phone, shares_photo, shares_profile, shares_resume_text

TODAY = date(2026, 3, 2)
RULES = [
    (shares_phone.rule, "phone", Strength.STRONG),
    (shares_email.rule, "email", Strength.STRONG),
    (shares_resume_text.rule, "text", Strength.MEDIUM),
    (shares_photo.rule, "photo", Strength.STRONG),
    (shares_profile.rule, "profile", Strength.STRONG),
]


def findings(rule: Rule, *shared: Shared, statements: tuple[Statement, ...] = ()) -> tuple[Finding, ...]:
    return run([rule], Dossier(as_of=TODAY, shared=shared, statements=statements)).findings


def said(topic: str, *, about: str = "note:1", speaker: str = "staff") -> Statement:
    return Statement(
        ref=about,
        about=about,
        label="shared_identity",
        topic=topic,
        stance="reported",
        speaker=speaker,
        context="link" if about.startswith("link") else "note",
    )


@pytest.mark.parametrize(("rule", "kind", "strength"), RULES)
def test_another_name_counts_in_full_and_an_uncompared_name_one_class_lower(
    rule: Rule, kind: str, strength: Strength
) -> None:
    [compared] = findings(rule, Shared(ref="link:1", kind=kind, names_differ=True))
    [uncompared] = findings(rule, Shared(ref="link:1", kind=kind))
    assert (compared.strength, uncompared.strength) == (strength, strength.lower())


@pytest.mark.parametrize(("rule", "kind", "_strength"), RULES)
def test_a_second_entry_of_one_person_and_an_own_referee_are_no_link(
    rule: Rule, kind: str, _strength: Strength
) -> None:
    twice = Shared(ref="link:1", kind=kind, names_differ=False)
    referee = Shared(ref="link:2", kind=kind, names_differ=True, own_referee=True)
    assert not findings(rule, twice, referee)


@pytest.mark.parametrize(("rule", "kind", "_strength"), RULES)
def test_a_link_that_a_reviewer_explained_is_shown_and_counts_nothing(
    rule: Rule, kind: str, _strength: Strength
) -> None:
    [finding] = findings(rule, Shared(ref="link:1", kind=kind, names_differ=True, explained=True))
    assert finding.status is Status.EXPLAINED


def test_each_rule_looks_at_its_own_kind_only() -> None:
    for rule, kind, _strength in RULES:
        others = tuple(Shared(ref=f"link:{k}", kind=k, names_differ=True) for _r, k, _s in RULES if k != kind)
        assert not findings(rule, *others)


def test_the_note_of_a_link_is_one_event_with_it_and_explained_with_it() -> None:
    link = Shared(ref="link:1", kind="phone", names_differ=True)
    household = Shared(ref="link:1", kind="phone", names_differ=True, explained=True)
    [finding] = findings(shares_phone.rule, link, statements=(said("same_contact", about="link:1"),))
    assert finding.strength is Strength.STRONG
    explained = findings(shares_phone.rule, household, statements=(said("same_contact", about="link:1"),))
    assert not any(f.counts for f in explained)


def test_words_alone_count_and_repeating_them_adds_nothing() -> None:
    notes = (said("same_face", about="note:1"), said("same_face", about="note:2"))
    [finding] = findings(shares_photo.rule, statements=notes)
    assert finding.strength is Strength.STRONG
    [candidate] = findings(shares_phone.rule, statements=(said("same_contact", speaker="candidate"),))
    assert candidate.status is Status.TO_CONFIRM
