"""The figures of a rehearsal: people once, applications each, and what people have said of the findings."""

import json
from collections import Counter

import pytest

from redflags.engine.assess import Assessment
from redflags.engine.assurance import Assurance
from redflags.engine.ladder import stand
from redflags.engine.run import Finding, Outcome, Verdict, Word
from redflags.engine.vocabulary import Family, Flag, Level, Status, Strength
from redflags.measure.rehearsal import Fired, Pair, Tally
from redflags.measure.share import Share


def finding(code: str = "PAY-01", ref: str = "m:1", **fields: object) -> Finding:
    values = {"family": Family.PAYMENT, "flag": Flag.CRYPTO_PAYMENT, "strength": Strength.MEDIUM, "says": "seen"}
    return Finding(code=code, version=1, refs=(ref,), **{**values, "status": Status.OPEN, **fields})


def said(*findings: Finding) -> Assessment:
    return Assessment(Outcome(findings, (), {}), stand(findings), Assurance(0, ()))


def word(verdict: Verdict, *refs: str) -> Word:
    return Word(verdict, frozenset(refs or ("m:1",)))


def tally_of(before: Assessment, after: Assessment, **words: Word) -> Tally:
    tally = Tally()
    tally.add([Pair(before, after)], words)
    return tally


def test_who_changes_level_is_counted_from_where_to_where() -> None:
    tally = tally_of(said(), said(finding()))
    tally.add([Pair(said(finding()), said(finding()))], {})
    assert tally.moves == Counter({(Level.STANDARD, Level.VERIFY): 1})
    assert (tally.people, tally.applications) == (2, 2)


def test_a_finding_about_one_person_is_looked_into_once_whatever_he_applied_for() -> None:
    tally = Tally()
    tally.add([Pair(said(), said(finding())), Pair(said(), said(finding()))], {})
    assert (tally.applications, tally.added, tally.after["PAY-01"].fires) == (2, 1, 1)
    assert tally.minutes(6) == 6


@pytest.mark.parametrize("silent", [{"shadow": True}, {"status": Status.EXPLAINED}])
def test_what_counts_nothing_costs_no_minutes(silent: dict) -> None:
    assert tally_of(said(), said(finding(**silent))).added == 0
    dropped = tally_of(said(finding()), said(finding(**silent)))
    assert (dropped.dropped, dropped.minutes(6)) == (1, -6)


def test_a_rule_on_trial_fires_all_the_same_and_what_the_file_explains_does_not() -> None:
    tally = tally_of(said(finding(shadow=True)), said(finding(explained="evidence", status=Status.EXPLAINED)))
    assert (tally.before["PAY-01"].fires, "PAY-01" in tally.after) == (1, False)


def test_what_people_said_is_counted_where_it_was_said_of_these_lines() -> None:
    confirmed, cleared, outgrown, silent = (finding(ref=f"m:{n}") for n in range(4))
    words = {
        confirmed.key: word(Verdict.CONFIRMED, "m:0"),
        cleared.key: word(Verdict.CLEARED, "m:1"),
        outgrown.key: word(Verdict.CLEARED, "m:9"),
    }
    tally = tally_of(said(), said(confirmed, cleared, outgrown, silent), **words)
    assert tally.after["PAY-01"] == Fired(fires=1, confirmed=1, cleared=1)
    assert tally.after["PAY-01"].precision == Share(1, 2)


def test_the_figures_survive_being_stored() -> None:
    tally = tally_of(said(), said(finding()), **{finding().key: word(Verdict.CONFIRMED)})
    stored = json.loads(json.dumps(tally.as_json()))
    assert Tally.of(stored) == tally
    assert Tally.of({}) == Tally()


def test_counting_in_two_stretches_is_counting_at_once() -> None:
    pairs = [Pair(said(), said(finding(ref=f"m:{n}"))) for n in range(5)]
    whole, first = Tally(), Tally()
    for pair in pairs:
        whole.add([pair], {})
    for pair in pairs[:2]:
        first.add([pair], {})
    second = Tally.of(first.as_json())
    for pair in pairs[2:]:
        second.add([pair], {})
    assert second == whole
