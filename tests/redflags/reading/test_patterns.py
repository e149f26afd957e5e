"""The pattern language is strict, its topics are documented, and the lexicon names no one's origin."""

import pytest
from phonenumbers.geodata.locale import LOCALE_DATA

from redflags.reading import NOTE_LABELS, TOPICS
from redflags.reading.lexicon import CONCEPTS
from redflags.reading.patterns import PATTERNS
from redflags.reading.patterns.pattern import PatternError, compile_steps


def test_every_pattern_speaks_of_a_documented_topic_and_every_topic_has_a_pattern() -> None:
    documented = {(label, topic) for label, topics in TOPICS.items() for topic in topics}
    assert {(pattern.label, pattern.topic) for pattern in PATTERNS} == documented


def test_four_labels_serve_the_rules_and_are_not_part_of_the_note_vocabulary() -> None:
    assert set(TOPICS) - NOTE_LABELS == {"posthire_anomaly", "online_presence", "contact_risk", "sanctions_indicator"}


def test_an_unknown_concept_in_a_pattern_is_refused_with_the_pattern_quoted() -> None:
    with pytest.raises(PatternError, match="'unicorn' in pattern 'refuse unicorn'"):
        compile_steps("refuse unicorn")


def test_every_concept_has_a_name_of_its_own_and_words_in_both_languages() -> None:
    names = [concept.name for concept in CONCEPTS]
    assert len(names) == len(set(names))
    french_or_english_only = {"ne", "que", "plus"}
    for concept in CONCEPTS:
        for language in ("en", "fr"):
            assert list(concept.phrases(language)) or concept.name in french_or_english_only, (concept.name, language)


def test_no_word_of_the_lexicon_is_a_country_or_speaks_of_origin_accent_age_or_gender() -> None:
    words = {
        word
        for concept in CONCEPTS
        for language in ("en", "fr")
        for phrase in concept.phrases(language)
        for word in phrase
    }
    countries = {name.casefold() for names in LOCALE_DATA.values() for name in names.values() if name.isalpha()}
    countries -= {"cad", "reunion"}  # the currency, and a meeting in French
    forbidden = {
        "accent",
        "accents",
        "nationality",
        "ethnic",
        "ethnicity",
        "citizen",
        "citizenship",
        "korean",
        "immigrant",
        "gender",
        "religion",
    }
    assert words & (countries | forbidden) == set()
