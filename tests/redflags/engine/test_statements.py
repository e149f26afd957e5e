"""Which line a sentence speaks about, and what a verification silences."""

import pytest

from redflags.engine.dossier import Check, Dossier
from redflags.engine.statements import BESIDE_THE_POINT, line_of, told
from redflags.reading.said import TOPICS, Context
from tests.redflags.facts import DAY, said


def test_a_note_of_its_own_speaks_about_no_line_and_the_note_of_a_fact_about_that_fact():
    assert line_of(said("moonlighting", "other_job", ref="note:1", about="note:1")) == ""
    assert (
        line_of(said("moonlighting", "other_job", ref="result:1", about="check:1", context="check_other")) == "check:1"
    )


def test_the_notes_of_verified_checks_are_left_out_and_no_others():
    checks = tuple(
        Check(ref=f"check:{state}", kind="employment", state=state) for state in ("verified", "contradicted")
    )
    notes = tuple(
        said("history_inconsistency", "dates_differ", ref=f"result:{check.ref}", about=check.ref) for check in checks
    )
    dossier = Dossier(as_of=DAY, checks=checks, statements=notes)
    assert list(told(dossier, "history_inconsistency", "dates_differ")) == [notes[1]]


@pytest.mark.parametrize(
    ("label", "topic", "context"),
    [
        ("online_presence", "vanished", "check_employment"),
        ("online_presence", "copied", "network"),
        ("video_refusal", "declines", "check_reference"),
        ("history_inconsistency", "impossible", "network"),
        ("payment_third_party", "person", "check_open_source"),
        ("address_change", "drop_address", "contact"),
        ("payment_third_party", "company", "link"),
        ("moonlighting", "other_job", "link"),
    ],
)
def test_what_is_said_of_somebody_or_something_else_is_not_said_of_the_candidate(label: str, topic: str, context: str):
    beside = said(label, topic, ref="line:1", about="line:1", context=context)
    meant = said(label, topic, ref="note:1", about="note:1")
    assert list(told(Dossier(as_of=DAY, statements=(beside, meant)), label, topic)) == [meant]


def test_only_known_labels_and_contexts_are_told_apart():
    assert set(BESIDE_THE_POINT) <= set(TOPICS)
    assert set().union(*BESIDE_THE_POINT.values()) <= set(Context)
