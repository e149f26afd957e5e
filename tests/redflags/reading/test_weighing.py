"""Where no pattern says it, the concepts of a sentence are weighed; what they make likely is a suggestion."""

from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from redflags.engine.dossier import Statement
from redflags.engine.rule import suggested
from redflags.reading import NOTE_LABELS, TOPICS, Context, Said, Speaker, read
from redflags.reading.learning import Example, learn
from redflags.reading.lexicon import CONCEPTS
from redflags.reading.weighing import LIKELY, UNWEIGHED, learned, likeliest

FORESEEN = "He refused to turn on his camera."
UNFORESEEN = "The idea of an office day makes him vanish for a week."


def found(text: str, context: Context = Context.NOTE) -> tuple[Said, ...]:
    return read(text, speaker=Speaker.STAFF, context=context).said


def test_what_no_pattern_says_is_weighed_with_its_words() -> None:
    (said,) = found(UNFORESEEN)
    assert (said.label, said.weighed) == ("onsite_refusal", True)
    assert said.topic in TOPICS[said.label]
    assert "office day" in UNFORESEEN[said.start : said.end]


def test_what_a_pattern_says_is_not_weighed() -> None:
    assert [said.weighed for said in found(FORESEEN)] == [False]


def test_only_notes_and_messages_are_weighed() -> None:
    others = set(Context) - {Context.NOTE, Context.MESSAGE}
    assert not any(said.weighed for context in others for said in found(UNFORESEEN, context))


def test_a_long_sentence_is_not_weighed() -> None:
    assert not found(f"{UNFORESEEN[:-1]}{', really' * 20}.")


def test_what_is_taken_back_is_not_weighed_back() -> None:
    assert not found("Could not join by video on Monday, rejoined on Tuesday with camera on.")


def test_what_is_weighed_counts_one_class_lower_even_from_staff() -> None:
    told = {"label": "onsite_refusal", "topic": "declines", "stance": "refused", "speaker": "staff", "context": "note"}
    assert not suggested(Statement(ref="m1", **told))
    assert suggested(Statement(ref="m1", weighed=True, **told))


def test_only_concepts_are_weighed_and_nobodys_gender() -> None:
    names = {concept.name for concept in CONCEPTS}
    assert {name.removeprefix("-") for name in learned().pulls} <= names - UNWEIGHED
    assert set(learned().labels) == NOTE_LABELS | {"-"}


def test_learning_tells_apart_what_it_was_shown_and_is_repeatable() -> None:
    shown = [
        Example("Wants his salary in bitcoin.", ("crypto_payment",)),
        Example("Refused the video call.", ("video_refusal",)),
        Example("The camera was on.", ()),
    ] * 5
    weights = learn(shown)
    assert weights == learn(shown)
    assert weights.labels == ("-", "crypto_payment", "video_refusal")
    crypto = dict(zip(weights.labels, weights.pulls["crypto"], strict=True))
    assert max(crypto, key=crypto.__getitem__) == "crypto_payment"


def test_nothing_is_likely_where_nothing_is_known_or_nothing_is_said() -> None:
    assert likeliest({}, LIKELY) is None
    assert likeliest({"-": 0.9, "video_refusal": 0.1}, LIKELY) is None
    assert likeliest({"-": 0.2, "video_refusal": 0.8}, LIKELY) == "video_refusal"


def test_the_weights_are_written_by_command(tmp_path: Path) -> None:
    table, weights = tmp_path / "sentences.txt", tmp_path / "weights.json"
    table.write_text(
        "# a remark\nvideo_refusal | en s | Refused the video call.\n- | en s | The camera was on.\n", "utf-8"
    )
    call_command("learn", str(table), "--to", str(weights), verbosity=0)
    assert '"labels": ["-", "video_refusal"]' in weights.read_text("utf-8")


def test_a_table_that_cannot_be_opened_is_named(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match=r"nowhere\.txt"):
        call_command("learn", str(tmp_path / "nowhere.txt"))
