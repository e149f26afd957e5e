"""The script of an interview (pure): live tests in an order of their own, what can be ticked, phrases to read aloud."""

import hashlib
import secrets
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from candidates.signs import BY_CODE, LIVE_TESTS, RESULTS, Group, LiveTest, SignKind, Tone

SAME_PERSON = "same_person"
PHRASE = "phrase"

KEYS = {"passed": "p", "failed": "f", "refused": "r", "technical": "t", "not_done": "n", "accommodated": "a"}
"""The key that records each result."""

HINTS: dict[str, str | Promise] = {
    "hand_test": _("Watch the edge of the face while the hand passes. A frozen picture is a technical problem."),
    "side_profile": _("Watch whether ear, jaw and light follow the head."),
    "background": _("A room, a wall, a café: where the person sits is nobody's business. Only the edge matters."),
    "live_id": _("Look at name and picture only. Take no screenshot; note the kind of document at most."),
    "phrase": _("Watch the mouth against the sound. How the words are pronounced says nothing."),
    "same_person": _("Your own view, without talking to the other observer. Not sure is “not done”."),
}
"""What the observer looks at, and what means nothing."""

RESULT_WORDS: dict[str, dict[str, str | Promise]] = {
    SAME_PERSON: {"passed": _("The same person"), "failed": _("Another person"), "not_done": _("Not sure")}
}
"""Where a test has other words for its results."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One result that can be recorded for a test."""

    code: str  # of the sign: "hand_test_passed"
    key: str
    label: str | Promise
    tone: Tone


@dataclass(frozen=True, slots=True)
class Step:
    """One live test as it is asked in one interview."""

    test: LiveTest
    hint: str | Promise
    choices: tuple[Choice, ...]


def steps(interview: int, *, is_return: bool) -> tuple[Step, ...]:
    """The tests in the order of this interview: always the same for one, and different from the next.

    Whether it is the person of an earlier session is asked last, and only where there was one.
    """
    tests = [test for test in LIVE_TESTS if test.code != SAME_PERSON]
    tests.sort(key=lambda test: hashlib.sha256(f"{interview}:{test.code}".encode()).digest())
    if is_return:
        tests += [test for test in LIVE_TESTS if test.code == SAME_PERSON]
    return tuple(Step(test, HINTS[test.code], _choices(test)) for test in tests)


def _choices(test: LiveTest) -> tuple[Choice, ...]:
    words = RESULT_WORDS.get(test.code)
    return tuple(
        Choice(f"{test.code}_{result}", KEYS[result], words[result] if words else label, tone)
        for result, tone, label in RESULTS
        if words is None or result in words
    )


TEST_OF: dict[str, str] = {f"{test.code}_{result}": test.code for test in LIVE_TESTS for result, _t, _l in RESULTS}
"""The test that a sign is a result of."""


_WORDS: dict[str, str | Promise] = {
    **{f"{test.code}_{result}": label for test in LIVE_TESTS for result, _tone, label in RESULTS},
    **{f"{test}_{result}": label for test, words in RESULT_WORDS.items() for result, label in words.items()},
}


TEST_LABELS: dict[str, str | Promise] = {test.code: test.label for test in LIVE_TESTS}


def word_of(code: str) -> str:
    """The result of a test in words; "" for what is no result."""
    return str(_WORDS.get(code, ""))


TOPICS: tuple[tuple[str | Promise, tuple[str, ...]], ...] = (
    (
        _("Camera"),
        (
            *("camera_on", "rejoined_with_video", "camera_off_accommodated", "camera_switched_off_for_bandwidth"),
            *("no_video_requested", "audio_only", "video_declined", "camera_fails", "camera_off_until_pressed"),
            "camera_delayed",
        ),
    ),
    (
        _("Picture"),
        (
            *("photo_matches", "face_covered_accommodated", "background_blur_on", "pixelated_face"),
            *("face_edge_shimmer", "expression_frozen", "lighting_off", "virtual_camera", "photo_mismatch"),
        ),
    ),
    (
        _("Sound"),
        (
            *("voice_declined", "audio_lag", "reply_delay", "lip_sync_off", "voice_changed", "voice_mismatch"),
            "other_interviews_audible",
        ),
    ),
    (
        _("Session"),
        (
            *("in_person", "interpreter_present", "recording_declined", "screen_share", "connection_lost"),
            *("missed_calls", "left_call", "joined_under_other_name", "someone_else_drives"),
        ),
    ),
    (
        _("Answers"),
        (
            *("answers_evasive", "answers_scripted", "answers_prompted", "reading_offscreen", "code_pasted"),
            *("local_knowledge_failed", "knowledge_drops"),
        ),
    ),
)
"""What can be ticked, by what one looks at; what speaks for somebody comes first."""


def seen_in_call() -> list[tuple[str | Promise, list[SignKind]]]:
    """The vocabulary of a call by topic."""
    return [(label, [BY_CODE[code] for code in codes]) for label, codes in TOPICS]


def can_be_seen(code: str) -> bool:
    """Whether a sign belongs into an interview."""
    kind = BY_CODE.get(code)
    return kind is not None and kind.group in (Group.TEST, Group.CALL, Group.ANSWERS)


WORDS = {
    "en": """apple autumn bamboo basket blanket bottle branch bridge button cabin candle canoe carpet castle cedar
        chalk cherry circle cloud clover cobalt copper cotton cradle curtain daisy desert dragon drawer eagle eleven
        ember engine falcon feather fiddle fig flute forest fossil garden ginger glacier granite hammer harbour hazel
        honey island ivory jacket jasmine kettle kitten ladder lantern lemon linen lobster magnet maple marble meadow
        melon mirror mitten moss nectar needle nickel nutmeg oak olive onion orbit otter oyster paddle paper pebble
        pencil pepper pigeon pillow planet pocket poplar prairie pumpkin quarry rabbit raven ribbon river saddle
        saffron salmon silver sparrow spiral spoon stone summer sunset table thunder timber tomato tulip tunnel turtle
        umbrella valley velvet violin walnut water willow window winter wool yellow zebra""".split(),
    "fr": """abeille abricot ananas argent automne avoine balcon banane bateau bougie bouton branche cabane cadeau
        canard carnet carotte cascade cerise chaise chemin cheval cloche colline coton couteau crayon crocus cuivre
        dauphin désert dragon écharpe écorce érable escalier étoile falaise farine fenêtre feuille figue flamme
        fontaine fougère fraise galet glacier grange guitare hibou hiver île ivoire jardin jasmin lampe lavande laine
        lune maison marbre melon miroir moulin muguet navire neige noisette nuage océan olive orange panier papier
        pêche perle pierre pinceau planète plume pomme pont prairie quartier raisin renard ruban sable safran sapin
        saumon soleil table tambour tilleul tomate tortue tulipe vague vallée velours verger violon voile
        wagon""".split(),
}
"""Plain words that say nothing together."""


def phrase(language: str) -> str:
    """Four words that nobody can have prepared for, in the interviewer's language."""
    words = WORDS.get(language.partition("-")[0], WORDS["en"])
    return " · ".join(secrets.SystemRandom().sample(words, 4))
