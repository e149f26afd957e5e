"""Which line a sentence speaks about, and what a verification silences."""

from redflags.engine.dossier import Check, Dossier
from redflags.engine.statements import line_of, told, told_online
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


def test_what_a_check_says_of_a_company_is_not_said_of_the_candidate():
    company = said("online_presence", "vanished", ref="result:1", about="check:1", context="check_employment")
    person = said("online_presence", "vanished", ref="profile:1", about="profile:1", context="profile")
    dossier = Dossier(as_of=DAY, statements=(company, person))
    assert list(told_online(dossier, "vanished")) == [person]
