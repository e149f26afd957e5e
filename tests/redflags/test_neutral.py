"""What a candidate may be asked: a fact in neutral words, the same for everybody, and never the suspicion behind it."""

import pytest

from redflags import neutral
from redflags.catalogue import catalogue
from redflags.engine.vocabulary import Flag

SETTLED_BY_US = {
    Flag.REFERRAL_RING,
    Flag.DEVICE_REMOTE_CONTROL,
    Flag.SANCTIONS_INDICATOR,
    Flag.POSTHIRE_ANOMALY,
}


@pytest.mark.parametrize("flag", list(Flag))
def test_every_flag_has_a_question_or_is_settled_by_our_own_checks(flag: Flag) -> None:
    assert bool(neutral.question(flag)) == (flag not in SETTLED_BY_US)


@pytest.mark.parametrize("flag", sorted(neutral.QUESTIONS))
def test_no_question_tells_of_a_suspicion(flag: Flag) -> None:
    assert neutral.objection(neutral.question(flag), other_people=[]) == ""


@pytest.mark.parametrize("flag", sorted(neutral.QUESTIONS))
def test_no_question_gives_the_rules_away(flag: Flag) -> None:
    asked = neutral.question(flag)
    for rule in catalogue():
        assert rule.title not in asked
        assert rule.code not in asked


@pytest.mark.parametrize(
    "text",
    [
        "We suspect that you are not who you say.",
        "Our screening shows a red flag.",
        "Is your diploma fake?",
        "PAY-01 asks how you want to be paid.",
        "Nous avons des soupçons.",
        "Are you from North Korea?",
    ],
)
def test_an_accusation_is_refused_in_any_words_of_ours(text: str) -> None:
    assert neutral.objection(text, other_people=[])


def test_the_name_of_somebody_else_is_refused_whatever_its_case() -> None:
    text = "Do you share this number with blake  STRANGER?"
    assert neutral.objection(text, other_people=["Blake Stranger"])
    assert neutral.objection(text, other_people=["Blake Strange"]) == ""


def test_an_unknown_flag_asks_nothing() -> None:
    assert neutral.question("of_a_later_version") == ""
