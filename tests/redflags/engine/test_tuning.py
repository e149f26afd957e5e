"""Settings of rules: only what a rule declares, within its bounds, and only what differs is kept."""

from datetime import date

import pytest

from redflags.engine.dossier import Dossier, PaymentRequest
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Param, Rule, Strength
from redflags.engine.tuning import Change, Setting, Surprise, carried_over, changes, lives, setting, surprises, tuned

DAY = date(2026, 3, 2)


def requests(number: int) -> Dossier:
    return Dossier(as_of=DAY, payment_requests=tuple(PaymentRequest(ref=f"r:{n}", method="x") for n in range(number)))


def a_rule(code: str = "PAY-90", **fields: object) -> Rule:
    values = {
        "code": code,
        "title": "Asks often",
        "family": Family.PAYMENT,
        "flag": Flag.PAYMENT_CHANGE,
        "strength": Strength.MEDIUM,
        "sources": (),
        "why": "",
        "innocent": (),
        "next_step": (),
        "clears": (),
        "fires": (Example("Three times.", requests(3)),),
        "quiet": (Example("Once.", requests(1)),),
        "params": {"times": Param(2, "times"), "share": Param(0.5, "share", least=0.1, most=1)},
        "life": Life.STABLE,
    }
    rule = Rule(**{**values, **fields})

    @rule
    def check(dossier, params):
        if len(dossier.payment_requests) >= params.times:
            yield Evidence(refs=("r:0",), says="often")

    return rule


RULE = a_rule()


@pytest.mark.parametrize(
    ("told", "times"),
    [
        ({"PAY-90": {"params": {"times": 5}}}, 5),
        ({"PAY-90": {"params": {"times": 20}}}, 20),
        ({"PAY-90": {"params": {"times": 21}}}, 2),  # beyond ten times the default
        ({"PAY-90": {"params": {"times": 0}}}, 2),
        ({"PAY-90": {"params": {"times": 2.5}}}, 2),  # only whole numbers make sense
        ({"PAY-90": {"params": {"times": "5"}}}, 2),
        ({"PAY-90": {"params": {"times": True}}}, 2),
        ({"PAY-90": {"params": {"times": float("nan")}}}, 2),
        ({"PAY-90": {"params": {"often": 5}}}, 2),
        ({"PAY-90": {"params": [5]}}, 2),
        ({"PAY-90": 5}, 2),
        ({"PAY-91": {"params": {"times": 5}}}, 2),
        ({}, 2),
    ],
)
def test_only_what_a_rule_declares_and_within_bounds_is_taken(told: dict, times: float) -> None:
    assert setting(RULE, told).params == {"times": times, "share": 0.5}


def test_a_share_may_have_a_point() -> None:
    assert setting(RULE, {"PAY-90": {"params": {"share": 0.25}}}).params["share"] == 0.25


@pytest.mark.parametrize("told", ["gone", 3, None, ["stable"]])
def test_an_unknown_status_is_the_one_the_rule_ships_with(told: object) -> None:
    assert setting(RULE, {"PAY-90": {"life": told}}).life is Life.STABLE


def test_a_rule_that_ships_retired_never_returns() -> None:
    retired = a_rule(life=Life.RETIRED)
    assert lives(retired) == (Life.RETIRED,)
    assert setting(retired, {"PAY-90": {"life": "stable"}}).life is Life.RETIRED


def test_only_what_differs_is_stored_and_comes_back() -> None:
    assert setting(RULE, {}).stored(RULE) == {}
    wanted = Setting(Life.SHADOW, {"times": 4, "share": 0.5})
    assert wanted.stored(RULE) == {"life": "shadow", "params": {"times": 4}}
    assert setting(RULE, {"PAY-90": wanted.stored(RULE)}) == wanted


def test_tuned_rules_carry_their_status_and_leave_the_shipped_ones_alone() -> None:
    told = {"PAY-90": {"life": "shadow", "params": {"times": 4}}}
    found = tuned([RULE, a_rule("PAY-91")], told, 7)
    assert [rule.life for rule in found.rules] == [Life.SHADOW, Life.STABLE]
    assert (found.params, found.counted, found.number) == ({"PAY-90": {"times": 4}}, {"PAY-91"}, 7)
    assert found.values(RULE) == {"times": 4, "share": 0.5}
    assert RULE.life is Life.STABLE


def test_changes_are_told_one_by_one() -> None:
    before = {"PAY-90": {"params": {"times": 3}}}
    after = {"PAY-90": {"life": "retired", "params": {"share": 0.25}}}
    assert list(changes([RULE], before, after)) == [
        Change("PAY-90", "", Life.STABLE, Life.RETIRED),
        Change("PAY-90", "times", 3, 2),
        Change("PAY-90", "share", 0.5, 0.25),
    ]


def test_changes_are_carried_over_to_another_set_rule_by_rule() -> None:
    rules = [RULE, a_rule("PAY-91"), a_rule("PAY-92")]
    base = {"PAY-90": {"params": {"times": 3}}, "PAY-91": {"params": {"times": 3}}}
    mine = {"PAY-91": {"params": {"times": 4}}, "PAY-90": {"params": {"times": 3}}}
    onto = {"PAY-92": {"life": "shadow"}, "PAY-91": {"params": {"times": 9}}}
    assert carried_over(rules, mine=mine, base=base, onto=onto) == {
        "PAY-91": {"params": {"times": 4}},
        "PAY-92": {"life": "shadow"},
    }


def test_a_rule_put_back_as_it_ships_is_put_back_on_the_other_set_too() -> None:
    base, onto = {"PAY-90": {"params": {"times": 3}}}, {"PAY-90": {"params": {"times": 9}}}
    assert carried_over([RULE], mine={}, base=base, onto=onto) == {}


def test_thresholds_that_turn_over_the_rules_own_examples_are_told() -> None:
    assert surprises(RULE, setting(RULE, {})) == []
    assert surprises(RULE, Setting(Life.STABLE, {"times": 5, "share": 0.5})) == [Surprise("Three times.", fires=False)]
    assert surprises(RULE, Setting(Life.SHADOW, {"times": 1, "share": 0.5})) == [Surprise("Once.", fires=True)]
