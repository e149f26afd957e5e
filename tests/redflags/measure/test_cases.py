"""Labelled cases against what was said of them."""

from datetime import date

from redflags.engine.vocabulary import Level
from redflags.measure.cases import Bounds, Expected, Kind, Report, Result, Seen, Stage, StageSeen
from redflags.measure.share import Share

STANDARD, VERIFY, HOLD, ESCALATE = Level


def positive(level: Level, *raised: str, must: tuple[str, ...] = (), fired: tuple[str, ...] = ()) -> Result:
    expected = Expected(kind=Kind.POSITIVE, bounds=Bounds(at_least=HOLD), must=frozenset(must))
    return Result("p", "p.yaml", expected, Seen(level, frozenset(raised), frozenset(fired)))


def honest(level: Level, *raised: str, must_not: tuple[str, ...] = (), fired: tuple[str, ...] = ()) -> Result:
    expected = Expected(kind=Kind.BENIGN, bounds=Bounds(at_most=VERIFY), must_not=frozenset(must_not))
    return Result("h", "h.yaml", expected, Seen(level, frozenset(raised), frozenset(fired)))


def test_a_positive_below_its_level_is_missed() -> None:
    report = Report([positive(VERIFY), positive(HOLD), positive(ESCALATE), honest(STANDARD)])
    assert report.found == Share(2, 3)
    assert report.results[0].problems == ("stands at verify, below hold",)
    assert report.results[1].problems == ()


def test_recall_counts_every_flag_that_had_to_be_raised() -> None:
    report = Report([positive(HOLD, "a", "x", must=("a", "b")), positive(HOLD, "c", must=("c",))])
    assert report.flags == Share(2, 3)
    assert report.results[0].problems == ("b was not raised",)


def test_honest_people_at_the_top_are_above_their_level_too() -> None:
    report = Report([honest(VERIFY), honest(HOLD), honest(ESCALATE), positive(ESCALATE)])
    assert (report.honest_at_top, report.honest_above) == (Share(1, 3), Share(2, 3))
    assert report.results[1].problems == ("stands at hold, above verify",)


def test_a_flag_that_must_not_be_raised_is_a_violation() -> None:
    report = Report([honest(VERIFY, "a", "b", must_not=("a", "b", "c")), honest(VERIFY, "a")])
    assert report.violations == 2
    assert report.results[0].problems == ("a was raised and must not be", "b was raised and must not be")


def test_a_stage_is_held_to_its_own_bounds() -> None:
    offer = Stage("offer", date(2026, 3, 2), Bounds(VERIFY, HOLD))
    expected = Expected(kind=Kind.POSITIVE, bounds=Bounds(HOLD), stages=(offer,))
    early, late = StageSeen(offer, STANDARD), StageSeen(offer, HOLD)
    report = Report([Result(name, "", expected, Seen(HOLD), (one,)) for name, one in (("a", early), ("b", late))])
    assert report.stages == Share(1, 2)
    assert report.results[0].problems == ("stage offer (2026-03-02): stands at standard, wanted verify to hold",)


def test_a_rule_is_as_precise_as_the_cases_it_fired_in() -> None:
    report = Report([positive(HOLD, fired=("A", "B")), positive(HOLD, fired=("A",)), honest(VERIFY, fired=("A",))])
    a, b, c = report.rules(["A", "B", "C"])
    assert (a.positives, a.honest, a.precision) == (2, 1, Share(2, 3))
    assert (b.precision, c.precision) == (Share(1, 1), Share(0, 0))


def test_a_broken_rule_is_a_problem_of_the_case() -> None:
    expected = Expected(kind=Kind.BENIGN, bounds=Bounds())
    result = Result("h", "", expected, Seen(STANDARD, broken={"PAY-01": "KeyError"}))
    assert result.problems == ("rule PAY-01 is broken: KeyError",)
