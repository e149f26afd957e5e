"""Rules are passed over where they cannot say anything, and nowhere else."""

import pytest

from redflags.catalogue import catalogue
from redflags.engine.dossier import Change, Dossier, Sign
from redflags.engine.ready import Ready
from redflags.engine.rule import Evidence, Family, Flag, Life, Param, Rule, Source, Strength
from redflags.engine.run import run
from redflags.engine.statements import told
from tests.redflags.facts import DAY, said

NOTHING = Dossier(as_of=DAY)
CHANGED = Dossier(as_of=DAY, changes=(Change(ref="change:1", what="bank_account"),))
EXAMPLES = [example for rule in catalogue() for example in (*rule.fires, *rule.quiet)]


def made(check, **more: object) -> Rule:
    told = {"code": "ADR-90", "life": Life.STABLE, **more}
    rule = Rule(
        title="A rule", family=Family.ADDRESS, flag=Flag.ADDRESS_CHANGE, strength=Strength.WEAK,
        sources=(Source("Us"),), why="Because.", innocent=("Yes.",), next_step=("Ask.",), clears=("An answer.",),
        fires=(), quiet=(), **told,
    )  # fmt: skip
    rule(check)
    return rule


def runs(check, dossier: Dossier) -> bool:
    return bool(Ready([made(check)]).chosen(dossier)[0])


def with_words(label: str, topic: str) -> Dossier:
    return Dossier(as_of=DAY, statements=(said(label, topic),))


def with_sign(code: str) -> Dossier:
    return Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code=code),))


SEEN = [Evidence(refs=("sign:1",), says="Seen.")]


def test_a_rule_waits_for_the_signs_it_asks_for():
    def check(dossier, params):
        return SEEN if dossier.seen("threat", "malware") else ()

    assert runs(check, with_sign("malware"))
    assert not runs(check, with_sign("camera_on"))
    assert not runs(check, with_words("moonlighting", "other_job"))


def test_a_rule_waits_for_the_words_it_asks_for():
    def check(dossier, params):
        return [*told(dossier, "moonlighting", "other_job"), *told(dossier, "crypto_payment")]

    assert runs(check, with_words("moonlighting", "other_job"))
    assert runs(check, with_words("crypto_payment", "wallet"))
    assert not runs(check, with_words("moonlighting", "hours"))
    assert not runs(check, with_sign("threat"))


def test_a_rule_waits_for_the_facts_it_looks_at_even_where_its_helpers_remember_them():
    def check(dossier, params):
        return dossier.once("payouts", lambda: list(dossier.changed("bank_account")))

    assert runs(check, CHANGED)
    assert not runs(check, with_sign("threat"))


def test_a_rule_that_looks_at_what_the_file_itself_says_waits_for_that_too():
    def check(dossier, params):
        return SEEN if dossier.crypto_is_normal and not dossier.signs else ()

    assert runs(check, Dossier(as_of=DAY, crypto_is_normal=True))
    assert not runs(check, NOTHING)


def test_a_rule_asks_further_where_a_threshold_of_this_installation_has_it_look():
    def check(dossier, params):
        return dossier.changes if params.most > 5 else ()

    few = {"most": Param(5, "changes")}
    assert not Ready([made(check, params=few)], {}).chosen(CHANGED)[0]
    assert Ready([made(check, params=few)], {"ADR-90": {"most": 6}}).chosen(CHANGED)[0]


@pytest.mark.parametrize(
    "check",
    [
        lambda dossier, params: SEEN,
        lambda dossier, params: SEEN if dossier.as_of.year > 2020 else (),
        lambda dossier, params: SEEN if dossier.stage != "applied" else (),
        lambda dossier, params: max(dossier.changes),
        None,
    ],
    ids=["speaks of nothing", "asks for the day", "asks for the stage", "breaks on nothing", "is no rule yet"],
)
def test_a_rule_that_may_speak_of_an_empty_file_is_always_run(check):
    assert runs(check, NOTHING)


def test_a_retired_rule_is_not_run_and_one_whose_facts_are_missing_is_unknown():
    retired = made(lambda dossier, params: SEEN, life=Life.RETIRED)
    needing = made(lambda dossier, params: SEEN, code="ADR-91", needs=("signs", "changes"))
    assert Ready([retired, needing]).chosen(NOTHING) == ((), ("ADR-91",))
    assert [rule.code for rule, _thresholds in Ready([retired, needing]).chosen(CHANGED)[0]] == ["ADR-91"]


def test_passing_over_changes_nothing_in_any_example_of_any_rule():
    ready = Ready(catalogue())
    for example in EXAMPLES:
        speaking = {rule.code for rule in catalogue() if any(rule.evidence(example.dossier))}
        chosen, unknown = ready.chosen(example.dossier)
        assert speaking - set(unknown) <= {rule.code for rule, _thresholds in chosen}, example.tells


def test_rules_made_ready_say_what_they_say_one_by_one():
    ready, each = Ready(catalogue()), [Ready([rule]) for rule in catalogue()]
    for example in EXAMPLES:
        alone = [finding for one in each for finding in run(one, example.dossier).findings]
        assert sorted(alone, key=lambda f: f.key) == sorted(run(ready, example.dossier).findings, key=lambda f: f.key)
