"""How rules end: fired, clear, unknown or broken; and what people and accommodations make of a finding."""

from collections.abc import Iterator

import pytest

from redflags.engine.assess import assess
from redflags.engine.dossier import Accommodation, Dossier, Sign
from redflags.engine.rule import Evidence, Family, Flag, Life, Param, Rule, Source, Strength
from redflags.engine.run import ACCOMMODATED, Verdict, Word, run
from redflags.engine.vocabulary import Level, Status
from tests.redflags.facts import DAY

SEEN = Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code="threat"),))
OTHER_FLAG = Flag.FACE_ARTEFACT


def made(*evidence: Evidence, **more: object) -> Rule:
    """A rule that yields this evidence, whatever it is shown."""
    told = {"code": "ADR-90", "family": Family.ADDRESS, "strength": Strength.STRONG, "needs": ("signs",)}
    told |= {"life": Life.STABLE, **more}
    rule = Rule(
        title="A rule", flag=Flag.ADDRESS_CHANGE, sources=(Source("Us"),), why="Because.", innocent=("Yes.",),
        next_step=("Ask.",), clears=("An answer.",), fires=(), quiet=(), **told,
    )  # fmt: skip
    rule(lambda dossier, params: iter(evidence))
    return rule


def seen(*refs: str, **more: object) -> Evidence:
    return Evidence(refs=refs or ("sign:1",), says="Seen.", **more)


def only(rule: Rule, dossier: Dossier = SEEN, **more: object):
    (finding,) = run([rule], dossier, **more).findings
    return finding


# --- endings


def test_a_rule_without_evidence_is_clear():
    outcome = run([made()], SEEN)
    assert (outcome.findings, outcome.unknown, outcome.broken) == ((), (), {})


def test_a_rule_whose_facts_were_never_gathered_is_unknown_and_does_not_run():
    outcome = run([made(seen())], Dossier(as_of=DAY))
    assert (outcome.findings, outcome.unknown) == ((), ("ADR-90",))


def test_any_of_the_facts_it_needs_is_enough():
    assert run([made(seen(), needs=("accounts", "signs"))], SEEN).findings


def test_a_broken_rule_is_named_and_the_others_run():
    broken = made(code="ADR-91")

    @broken
    def check(dossier: Dossier, params: object) -> Iterator[Evidence]:
        yield seen()
        raise ZeroDivisionError("personal words that must go nowhere")

    outcome = run([broken, made(seen())], SEEN)
    assert outcome.broken == {"ADR-91": "ZeroDivisionError"}
    assert [finding.code for finding in outcome.findings] == ["ADR-90"]


def test_a_rule_without_a_check_is_broken():
    rule = made()
    rule.check = None
    assert run([rule], SEEN).broken == {"ADR-90": "TypeError"}


def test_a_shadow_rule_is_seen_and_moves_nothing():
    assessment = assess([made(seen(), life=Life.SHADOW)], SEEN)
    assert [finding.shadow for finding in assessment.outcome.findings] == [True]
    assert (assessment.standing.level, assessment.standing.score) == (Level.STANDARD, 0)


def test_a_retired_rule_does_not_run():
    outcome = run([made(seen(), life=Life.RETIRED)], Dossier(as_of=DAY))
    assert (outcome.findings, outcome.unknown) == ((), ())


# --- what a finding takes from rule and evidence


def test_evidence_may_have_its_own_flag_and_strength():
    finding = only(made(seen(flag=OTHER_FLAG, strength=Strength.WEAK)))
    assert (finding.flag, finding.strength) == (OTHER_FLAG, Strength.WEAK)


def test_price_is_never_more_than_medium():
    assert only(made(seen(), family=Family.PRICE)).strength is Strength.MEDIUM


def test_a_finding_keeps_the_version_of_its_rule():
    assert only(made(seen(), version=3)).version == 3


def test_evidence_of_one_event_is_one_finding_on_all_lines():
    finding = only(made(seen("a", event="move"), seen("b", event="move", strength=Strength.MEDIUM)))
    assert (finding.refs, finding.strength) == (("a", "b"), Strength.STRONG)


def test_without_an_event_the_same_lines_are_one_finding_and_other_lines_another():
    assert len(run([made(seen("a", "b"), seen("b", "a"), seen("c"))], SEEN).findings) == 2


def test_two_flags_of_one_event_are_two_findings():
    assert len(run([made(seen(event="call"), seen(event="call", flag=OTHER_FLAG))], SEEN).findings) == 2


def test_an_open_line_outweighs_an_explained_one_of_the_same_event():
    finding = only(made(seen("a", event="move", explained="Documented."), seen("b", event="move")))
    assert finding.status is Status.OPEN


def test_thresholds_of_this_installation_replace_the_defaults():
    rule = made(params={"days": Param(90, "days")})

    @rule
    def check(dossier: Dossier, params: object) -> Iterator[Evidence]:
        yield seen(values={"days": params.days})

    assert only(rule).values == {"days": 90}
    assert only(rule, params={"ADR-90": {"days": 30}}).values == {"days": 30}


def test_a_threshold_nobody_declared_breaks_the_rule():
    rule = made()

    @rule
    def check(dossier: Dossier, params: object) -> Iterator[Evidence]:
        yield seen(values={"days": params.days})

    assert run([rule], SEEN).broken == {"ADR-90": "AttributeError"}


# --- suggestions and verdicts


@pytest.mark.parametrize(
    ("strength", "lower"),
    [
        (Strength.DECISIVE, Strength.STRONG),
        (Strength.STRONG, Strength.MEDIUM),
        (Strength.MEDIUM, Strength.WEAK),
        (Strength.WEAK, Strength.WEAK),
    ],
)
def test_a_suggestion_counts_one_class_lower_until_a_person_confirms_it(strength, lower):
    rule = made(seen(suggested=True, strength=strength))
    waiting = only(rule)
    assert (waiting.status, waiting.strength) == (Status.TO_CONFIRM, lower)
    confirmed = only(rule, verdicts={waiting.key: Word(Verdict.CONFIRMED, frozenset(waiting.refs))})
    assert (confirmed.status, confirmed.strength) == (Status.OPEN, strength)


@pytest.mark.parametrize("verdict", [Verdict.EXPLAINED, Verdict.CLEARED])
def test_what_a_person_explained_or_cleared_stays_visible_and_counts_nothing(verdict):
    rule = made(seen())
    finding = only(rule, verdicts={only(rule).key: Word(verdict, frozenset(only(rule).refs))})
    assert (finding.status, finding.verdict, finding.counts) == (Status.EXPLAINED, verdict, False)


def test_a_verdict_on_other_lines_does_not_reach_a_finding_without_an_event():
    rule = made(seen("a"))
    assert only(
        made(seen("a", "b")), verdicts={only(rule).key: Word(Verdict.CLEARED, frozenset(only(rule).refs))}
    ).counts


def test_a_new_line_of_the_same_event_brings_a_cleared_finding_back():
    before = only(made(seen("a", event="move:1")))
    cleared = {before.key: Word(Verdict.CLEARED, frozenset(before.refs))}
    assert not only(made(seen("a", event="move:1")), verdicts=cleared).counts
    assert only(made(seen("a", event="move:1"), seen("b", event="move:1")), verdicts=cleared).counts


def test_confirming_what_the_file_explains_does_not_make_it_count():
    rule = made(seen(explained="Documented."))
    assert not only(rule, verdicts={only(rule).key: Word(Verdict.CONFIRMED, frozenset(only(rule).refs))}).counts


# --- accommodations


@pytest.mark.parametrize(
    ("state", "counts"), [("open", False), ("granted", False), ("declined", True), ("withdrawn", True)]
)
def test_an_open_or_granted_accommodation_freezes_what_it_concerns(state, counts):
    dossier = Dossier(as_of=DAY, signs=SEEN.signs, accommodations=(Accommodation(ref="a:1", state=state),))
    finding = only(made(seen(), freezes=True), dossier)
    assert finding.counts is counts
    assert finding.explained == ("" if counts else ACCOMMODATED)


def test_it_freezes_no_rule_that_does_not_say_so_and_nothing_it_does_not_concern():
    granted = Accommodation(ref="a:1", state="granted")
    about_documents = Accommodation(ref="a:1", state="granted", concerns=frozenset({"document"}))
    assert only(made(seen()), Dossier(as_of=DAY, signs=SEEN.signs, accommodations=(granted,))).counts
    assert only(
        made(seen(), freezes=True), Dossier(as_of=DAY, signs=SEEN.signs, accommodations=(about_documents,))
    ).counts
