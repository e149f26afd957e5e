"""What recruiters write and candidates say, in both languages, is read as a person would."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from redflags.reading import NOTE_LABELS, Speaker, read

SPEAKERS = {"c": Speaker.CANDIDATE, "s": Speaker.STAFF, "r": Speaker.REFEREE}


def lines() -> Iterator[tuple[str, str, str, str]]:
    for line in Path(__file__).with_name("sentences.txt").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            label, who, text = (part.strip() for part in line.split("|", 2))
            yield label, *who.split(), text


def labels(text: str, speaker: Speaker = Speaker.UNKNOWN) -> set[str]:
    return {said.label for said in read(text, speaker=speaker).said} & NOTE_LABELS


@pytest.mark.parametrize(("label", "language"), sorted({(label, language) for label, language, *_ in lines()}))
def test_every_sentence_of_the_table_says_what_it_is_labelled_with(label: str, language: str) -> None:
    given = set() if label == "-" else set(label.split("+"))
    table = [(SPEAKERS[who], text) for name, lang, who, text in lines() if (name, lang) == (label, language)]
    assert {text: labels(text, speaker) for speaker, text in table} == {text: given for _, text in table}


def test_the_table_holds_every_label_in_both_languages() -> None:
    seen = {(label, language) for label, language, *_ in lines()}
    assert seen >= {(label, language) for label in NOTE_LABELS for language in ("en", "fr")}


@pytest.mark.parametrize(
    ("said", "unsaid"),
    [
        ("He refused to turn on his camera.", "He never refused to turn on his camera."),
        ("Her camera was off.", "Her camera was never off."),
        ("She asked to be paid in bitcoin.", "She did not ask to be paid in bitcoin."),
        ("Demande un paiement en bitcoin.", "Ne demande pas de paiement en bitcoin."),
        ("Elle refuse la visio.", "Elle n'a jamais refusé la visio."),
        ("The dates do not match the CV.", "The dates match the CV."),
        ("Les dates du CV ne concordent pas avec LinkedIn.", "Les dates du CV concordent avec LinkedIn."),
        ("AnyDesk was found on the laptop.", "No AnyDesk was found on the laptop."),
        ("Could not explain his own code.", "Could explain his own code."),
        ("Il a manqué deux entrevues vidéo.", "Il n'a manqué aucune entrevue vidéo."),
        ("The school has no record of her.", "The school has a record of her."),
        ("Wants an advance before starting.", "Does not want an advance before starting."),
    ],
)
def test_a_negation_turns_what_is_said_into_its_contrary(said: str, unsaid: str) -> None:
    assert labels(said, Speaker.STAFF)
    assert not labels(unsaid, Speaker.STAFF)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("He did not ask for crypto, but he refused to turn on his camera.", "video_refusal"),
        ("Camera worked fine but he could not explain his own code.", "coached_answers"),
        ("She showed no hesitation about video, yet refused to show any ID.", "identity_document"),
        ("Aucun problème de caméra, mais il exige d'être payé en bitcoin.", "crypto_payment"),
        ("Pas de demande de cryptomonnaie; refuse toutefois de venir au bureau.", "onsite_refusal"),
        ("He never asked for an advance and he refused the hand test.", "face_artefact"),
    ],
)
def test_a_negation_ends_where_its_clause_ends(text: str, label: str) -> None:
    assert labels(text, Speaker.STAFF) == {label}


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("He told us he works from home, but every login comes from abroad.", "location_mismatch"),
        ("Built a wallet app at his last job, yet wants to be paid in bitcoin himself.", "crypto_payment"),
    ],
)
def test_what_stands_before_a_but_excuses_nothing_behind_it(text: str, label: str) -> None:
    assert labels(text, Speaker.STAFF) == {label}


def test_what_stands_behind_a_but_excuses_what_came_before() -> None:
    assert not labels("His IP shows another country, but he told us about the trip in advance.", Speaker.STAFF)


def test_another_topic_excuses_only_the_clause_it_stands_in() -> None:
    assert labels("Camera stayed off, and he refused to come to the office.", Speaker.STAFF) == {
        "video_refusal",
        "onsite_refusal",
    }


def test_a_noun_behind_an_and_says_something_of_its_own() -> None:
    assert labels("The passport was forged and the school has no trace of him.", Speaker.STAFF) == {
        "identity_document",
        "education_unverified",
    }


def test_a_doubled_french_negation_still_denies() -> None:
    assert labels("Selon les RH, aucun employé de ce nom n'a jamais travaillé là.", Speaker.STAFF) == {
        "history_inconsistency"
    }


OF_HER = {"he": "she", "his": "her", "him": "her", "himself": "herself"}


def test_what_is_read_of_him_is_read_of_her() -> None:
    of_him = [
        (SPEAKERS[who], text)
        for _, language, who, text in lines()
        if language == "en" and not re.search(r"\b(she|hers?|herself)\b", text, re.IGNORECASE)
    ]
    of_her = [
        (speaker, re.sub(r"\w+", lambda word: OF_HER.get(word[0].lower(), word[0]), text)) for speaker, text in of_him
    ]
    differently = {
        text: other
        for (speaker, text), (_, other) in zip(of_him, of_her, strict=True)
        if labels(text, speaker) != labels(other, speaker)
    }
    assert differently == {}


def test_what_is_taken_back_first_may_be_said_again() -> None:
    assert labels("Pas de demande particulière; refuse toutefois de venir au bureau.", Speaker.STAFF) == {
        "onsite_refusal"
    }


@pytest.mark.parametrize(
    "text",
    [
        "I looked for shimmer around his ears and saw none at all.",
        "He is not the type to read his answers off a page.",
        "At a previous employer a colleague was caught with a fake licence.",
    ],
)
def test_what_was_looked_for_in_vain_or_happened_elsewhere_is_no_finding(text: str) -> None:
    assert not labels(text, Speaker.STAFF)


def test_a_bare_personne_is_nobody_and_une_personne_is_somebody() -> None:
    assert not labels("Personne ne lui soufflait les réponses.", Speaker.STAFF)
    assert labels("Une autre personne lui soufflait les réponses.", Speaker.STAFF) == {"coached_answers"}


def test_nous_before_another_verb_is_not_we() -> None:
    assert labels("Nous harcèle tous les jours pour une avance.", Speaker.STAFF) == {"urgency_payment"}
    assert not labels("Nous payons toujours à la fin du mois.", Speaker.STAFF)


def test_no_with_a_comma_denies_nothing() -> None:
    assert not labels("No, I haven't moved: send the laptop to the address on file.", Speaker.CANDIDATE)


def test_no_before_what_one_does_denies_nothing() -> None:
    assert labels("No I won't hold my passport up to the camera.", Speaker.CANDIDATE) == {"identity_document"}
    assert labels("Non je ne viendrai pas au bureau.", Speaker.CANDIDATE) == {"onsite_refusal"}


def test_a_french_verb_behind_an_et_says_something_of_its_own() -> None:
    assert labels("Les lèvres ne suivaient pas le son et les contours du visage tremblaient.", Speaker.STAFF) == {
        "face_artefact"
    }


def test_non_denies_the_next_word_only() -> None:
    assert labels("Un outil d'accès à distance non autorisé tournait sur son poste.", Speaker.STAFF) == {
        "device_remote_control"
    }


def test_a_word_in_shorthand_is_written_out() -> None:
    assert labels("Home addr identical to another cand's file.", Speaker.STAFF) == {"shared_identity"}


@pytest.mark.parametrize(
    "text",
    [
        "Webcam failed at first, then worked fine after a restart.",
        "'My camera is dead, give me five minutes' - and he was back on his phone.",
        "The blur came off when we asked.",
        "I can't do video at noon because of a dentist, 3 pm with camera is fine.",
        "She asked for captions because she is hard of hearing and did the video call with an interpreter.",
        "Could not join by video on Monday, rejoined on Tuesday with camera on.",
    ],
)
def test_what_was_set_right_or_arranged_is_not_held_against_anyone(text: str) -> None:
    assert not labels(text)


def test_a_short_answer_belongs_to_the_request_before_it() -> None:
    assert labels("We asked for an ID. Refused.", Speaker.STAFF) == {"identity_document"}


def test_what_a_recruiter_asks_a_candidate_is_no_finding() -> None:
    assert not labels("Would you like to be paid in crypto?", Speaker.STAFF)
    assert labels("Can you pay me in crypto?", Speaker.CANDIDATE) == {"crypto_payment"}


@pytest.mark.parametrize(
    ("wrong", "label"),
    [
        ("I want my salary in bitcion.", "crypto_payment"),
        ("Il veut être payé en cryptomonaie.", "crypto_payment"),
        ("Refuses to turn on his camrea.", "video_refusal"),
        ("The passprot scan looks edited.", "identity_document"),
        ("L'universite n'a aucun dossier a ce nom.", "education_unverified"),
    ],
)
def test_a_slip_of_the_keyboard_or_a_missing_accent_hides_nothing(wrong: str, label: str) -> None:
    assert labels(wrong) == {label}


@pytest.mark.parametrize(
    "text",
    [
        "Invoice 7, to 0x5ca1ab1e5ca1ab1e5ca1ab1e5ca1ab1e5ca1ab1e please",
        "Please send it to TXq7mQJ4n8KpWcR2yZbV5sDfGhA9eLu3Nk",
        "Paiement à bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq svp",
    ],
)
def test_an_address_on_a_chain_is_a_wallet_without_being_called_one(text: str) -> None:
    assert labels(text) == {"crypto_payment"}


def test_a_long_number_is_no_wallet() -> None:
    assert not labels("Please pay invoice 20250000000000000000000000000417 and quote it.")


@pytest.mark.parametrize("word", ["bother", "ballet", "curious", "pleasure", "banker"])
def test_an_ordinary_word_is_no_misspelling(word: str) -> None:
    assert not labels(f"Please pay no attention to the {word}.")
