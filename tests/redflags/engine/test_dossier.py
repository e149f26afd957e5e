"""What was known by a day, and the small questions rules ask a dossier."""

from datetime import date

from redflags.engine.dossier import SECTIONS, Change, Dossier, Milestone, Sign, Statement

JUNE, JULY = date(2025, 6, 10), date(2025, 7, 10)


def signs(*days: date | None) -> tuple[Sign, ...]:
    return tuple(Sign(ref=f"sign:{n}", code="threat", known_on=day) for n, day in enumerate(days))


def test_only_facts_known_by_that_day_are_kept_and_the_day_is_the_new_today():
    dossier = Dossier(as_of=JULY, signs=signs(JUNE, JULY)).known_by(JUNE)
    assert [sign.ref for sign in dossier.signs] == ["sign:0"]
    assert dossier.as_of == JUNE


def test_undated_facts_are_known_from_the_day_of_the_last_dated_one():
    dossier = Dossier(
        as_of=JULY, signs=signs(None, JUNE), milestones=(Milestone(ref="m", kind="offer", known_on=JULY),)
    )
    assert [sign.ref for sign in dossier.known_by(JUNE).signs] == ["sign:1"]
    assert len(dossier.known_by(JULY).signs) == 2


def test_a_file_without_any_date_is_known_on_every_day():
    assert len(Dossier(as_of=JULY, signs=signs(None)).known_by(JUNE).signs) == 1


def test_every_collection_of_facts_is_a_section():
    assert {"signs", "statements", "shared", "plan"} <= set(SECTIONS)
    assert "as_of" not in SECTIONS
    assert len(list(Dossier(as_of=JULY, signs=signs(JUNE), plan=()).facts())) == 1


def test_words_signs_and_changes_are_found_by_name():
    words = [
        Statement(ref=f"m:{topic}", label="crypto_payment", topic=topic, stance="", speaker="", context="")
        for topic in ("asks", "wallet")
    ]
    change = Change(ref="c:1", what="phone")
    dossier = Dossier(as_of=JULY, signs=signs(JUNE), statements=tuple(words), changes=(change,))
    assert list(dossier.said("crypto_payment")) == words
    assert list(dossier.said("crypto_payment", "wallet")) == words[1:]
    assert not list(dossier.said("moonlighting"))
    assert len(list(dossier.seen("threat", "malware"))) == 1
    assert list(dossier.changed("phone", "email")) == [change]


def test_the_latest_dated_milestone_of_a_kind_stands():
    early = Milestone(ref="m:2", kind="start", on=JUNE)
    late = Milestone(ref="m:1", kind="start", on=JULY)
    undated = Milestone(ref="m:3", kind="start")
    assert Dossier(as_of=JULY, milestones=(late, undated, early)).milestone("start") is late
    assert Dossier(as_of=JULY).milestone("start") is None
