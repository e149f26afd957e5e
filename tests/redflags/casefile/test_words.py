"""The sentence that says why a level is reached: it tells what the ladder did."""

import itertools

import pytest

from redflags.casefile.words import FLAGS, because, read_as, render
from redflags.engine.ladder import _level
from redflags.engine.vocabulary import Family, Flag, Level, Strength


@pytest.mark.parametrize(
    ("families", "told"),
    [
        ({}, "Nothing on file speaks against the claims; 40 % of the check plan is verified."),
        ({Family.PHONE: Strength.WEAK}, "Only weak signs, common among honest people: phone."),
        ({Family.PAYMENT: Strength.MEDIUM}, "One side leaves a question: payment."),
        (
            {Family.PAYMENT: Strength.MEDIUM, Family.ADDRESS: Strength.MEDIUM},
            "2 sides leave questions: payment, address.",
        ),
        (
            {Family.PAYMENT: Strength.STRONG, Family.PHONE: Strength.WEAK},
            "One side shows strong signs that a claim does not hold: payment.",
        ),
        (
            {Family.PAYMENT: Strength.STRONG, Family.IDENTITY: Strength.STRONG},
            "Strong signs that claims do not hold, from 2 independent sides: payment, identity and history.",
        ),
        (
            {
                Family.PAYMENT: Strength.STRONG,
                Family.ADDRESS: Strength.MEDIUM,
                Family.PRESENCE: Strength.MEDIUM,
                Family.PRICE: Strength.MEDIUM,
            },
            "Strong signs that claims do not hold (payment), supported from other sides: address, live presence.",
        ),
        ({Family.LINKS: Strength.DECISIVE}, "Decisive evidence that a claim does not hold: shared details."),
    ],
)
def test_the_sentence_names_the_sides_that_count(families: dict[Family, Strength], told: str) -> None:
    assert because(_level(families), families, assurance=40) == told


def test_every_mixture_of_families_has_a_sentence_that_fits_its_level() -> None:
    chosen = (Family.PAYMENT, Family.PRESENCE, Family.PRICE)
    for strengths in itertools.product([0, *Strength], repeat=len(chosen)):
        families = {family: Strength(s) for family, s in zip(chosen, strengths, strict=True) if s}
        level = _level(families)
        sentence = because(level, families, assurance=0)
        assert sentence.startswith(("Strong", "Decisive")) == (level is Level.ESCALATE)


def test_every_flag_has_its_words() -> None:
    assert set(FLAGS) == set(Flag)


def test_what_nobody_has_words_for_is_told_as_it_is() -> None:
    assert read_as("address_exposed", "") == "address exposed"
    assert render("100 % sure", {}) == "100 % sure"
    assert render("%(times)s times", {"times": 2}) == "2 times"


def test_a_source_is_told_by_its_name_inside_the_sentence() -> None:
    message = "For the same years %(first)s and %(second)s tell different degrees."
    told = render(message, {"first": "resume", "second": "linkedin"})
    assert told == "For the same years the résumé and the LinkedIn profile tell different degrees."
