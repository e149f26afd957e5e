"""A reason tells something about this person, in words that could not stand for anybody."""

import pytest

from redflags import ownwords


@pytest.mark.parametrize(
    "text",
    [
        "",
        "No.",
        "Not a good fit, see notes, as discussed.",
        "Red flags. Red flags. Red flags. Red flags. Red flags.",
        "Score too high, failed the screening, too risky, suspicious, unsuitable.",
        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        "no no no no no no no no no no no no no no",
        "Risque élevé, voir dossier, ne convient pas.",
    ],
)
def test_stock_phrases_are_no_reason(text: str) -> None:
    assert not ownwords.are_own(text)


@pytest.mark.parametrize(
    "text",
    [
        "Both employers on the résumé have no record of this person, and the answer to our letter named a third one.",
        "Passed the live test twice, the school confirmed the degree, and the address change came with a lease.",
        "Les deux anciens employeurs n’ont aucune trace de la personne, et elle n’a pas pu nommer d’autre contact.",
        "Not a good fit: the registrar has no enrolment under any of the names that were given to us.",
    ],
)
def test_what_was_verified_or_contradicted_is_a_reason(text: str) -> None:
    assert ownwords.are_own(text)


def test_the_same_words_are_the_same_whatever_their_case_and_punctuation() -> None:
    assert ownwords.same("No record at both employers.", "no record, at both EMPLOYERS")
    assert not ownwords.same("No record at both employers.", "No record at one employer.")
