"""The rules as a corpus: every rule is documented, proven by its own examples, and blind to who a person is."""

import ast
import inspect
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from pathlib import Path

import pytest
from phonenumbers.geodata.locale import LOCALE_DATA

from candidates.signs import SIGNS, Tone
from redflags import rules as rules_package
from redflags.catalogue import by_code, catalogue
from redflags.docs import INDEX, differences, pages
from redflags.engine import dossier as dossier_module
from redflags.engine.dossier import SECTIONS, Account, Dossier, Sign
from redflags.engine.rule import Rule
from redflags.engine.run import run
from redflags.engine.vocabulary import Family, Flag, Life, Strength
from redflags.reading.said import TOPICS
from redflags.unseen import UNSEEN
from tests.redflags.facts import DAY, in_use, said

ROOT = Path(__file__).parents[2]
PREFIXES = {
    "PAY": Family.PAYMENT,
    "VID": Family.PRESENCE,
    "IDN": Family.IDENTITY,
    "FEE": Family.PRICE,
    "ADR": Family.ADDRESS,
    "NET": Family.NETWORK,
    "PHN": Family.PHONE,
    "LNK": Family.LINKS,
    "WEB": Family.ONLINE,
    "POST": Family.ONBOARDING,
}
RULES = catalogue()
READ_BY_NO_RULE = {"phrase_failed", "phrase_refused", "same_person_refused"}
"""Reading aloud fails for many reasons that say nothing, and whether it is the same person is the observer's answer."""
SENTENCE = re.compile(r"[A-Z].*[.?]", re.DOTALL)
EVERY = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)


def test_a_rule_that_says_nothing_of_its_life_starts_on_trial():
    (life,) = [field for field in fields(Rule) if field.name == "life"]
    assert life.default is Life.SHADOW


@EVERY
def test_every_threshold_takes_its_own_default(rule: Rule):
    assert all(param.takes(param.default) for param in rule.params.values())


# --- each rule proves itself


@EVERY
def test_every_firing_example_fires(rule: Rule):
    assert rule.fires, "a rule needs an example that fires"
    for example in rule.fires:
        outcome = run([in_use(rule)], example.dossier)
        assert not outcome.broken, example.tells
        assert any(finding.counts for finding in outcome.findings), example.tells


@EVERY
def test_every_quiet_example_is_silent_or_explained(rule: Rule):
    assert rule.quiet, "a rule needs an example that is quiet"
    for example in rule.quiet:
        outcome = run([in_use(rule)], example.dossier)
        assert not outcome.broken, example.tells
        assert not any(finding.counts for finding in outcome.findings), example.tells


@EVERY
def test_every_example_tells_a_sentence(rule: Rule):
    for example in (*rule.fires, *rule.quiet):
        assert SENTENCE.fullmatch(example.tells), example.tells


@EVERY
def test_nothing_known_raises_nothing(rule: Rule):
    assert not list(rule.evidence(Dossier(as_of=DAY)))


@EVERY
def test_missing_facts_are_unknown_with_a_next_thing_to_ask(rule: Rule):
    assert rule.needs
    assert set(rule.needs) <= set(SECTIONS)
    assert run([rule], Dossier(as_of=DAY)).unknown == (rule.code,)
    assert rule.ask


@EVERY
def test_evidence_points_at_facts_and_its_sentence_has_its_values(rule: Rule):
    for example in (*rule.fires, *rule.quiet):
        known = {fact.ref for fact in example.dossier.facts()}
        for evidence in rule.evidence(example.dossier):
            assert evidence.refs, example.tells
            assert set(evidence.refs) <= known, example.tells
            assert evidence.says % dict(evidence.values)
            assert set(re.findall(r"%\((\w+)\)", evidence.says)) <= set(evidence.values)


@EVERY
def test_the_order_of_facts_changes_nothing(rule: Rule):
    for example in (*rule.fires, *rule.quiet):
        backwards = {section: tuple(reversed(getattr(example.dossier, section))) for section in SECTIONS}
        turned = replace(example.dossier, **backwards)
        assert run([rule], turned).findings == run([rule], example.dossier).findings, example.tells


@EVERY
def test_a_repeated_message_is_no_new_evidence(rule: Rule):
    for example in rule.fires:
        again = tuple(replace(said, ref=f"{said.ref}/again") for said in example.dossier.statements)
        repeated = replace(example.dossier, statements=example.dossier.statements + again)
        once, twice = (
            [(f.flag, f.strength, f.status) for f in run([rule], dossier).findings]
            for dossier in (example.dossier, repeated)
        )
        assert twice == once, example.tells


# --- each rule is documented and in its place


@EVERY
def test_a_rule_explains_itself(rule: Rule):
    assert all((rule.title, rule.why, rule.innocent, rule.next_step, rule.clears, rule.sources))
    for sentence in (rule.why, rule.ask, *rule.innocent, *rule.next_step, *rule.clears):
        assert SENTENCE.fullmatch(sentence), sentence
    for param in rule.params.values():
        assert param.unit, "a threshold has a unit"
        assert param.source, "a threshold names its source, or says that it is ours"


@EVERY
def test_code_family_and_folder_agree(rule: Rule):
    prefix = re.fullmatch(r"([A-Z]+)-\d\d", rule.code).group(1)
    assert PREFIXES[prefix] is rule.family
    assert _file(rule).parent.name == rule.family


@EVERY
def test_the_file_opens_with_what_was_done_and_has_its_own_test(rule: Rule):
    opening = ast.get_docstring(ast.parse(_source(rule)))
    assert re.fullmatch(r"(The|Somebody) .*\.", opening, re.DOTALL)
    test = ROOT / "tests" / "redflags" / "rules" / rule.family / f"test_{_file(rule).stem}.py"
    assert test.exists(), f"{test.relative_to(ROOT)} is missing"


def test_price_never_claims_more_than_medium():
    assert all(rule.strength <= Strength.MEDIUM for rule in RULES if rule.family is Family.PRICE)


def test_an_accommodation_never_covers_another_person_or_somebody_else_driving():
    for rule in RULES:
        assert not (rule.freezes and rule.flag in (Flag.IDENTITY_MISMATCH, Flag.DEVICE_REMOTE_CONTROL)), rule.code


def test_a_code_leads_to_its_rule_and_an_unknown_one_to_a_key_error():
    assert by_code(RULES[0].code) is RULES[0]
    with pytest.raises(KeyError):
        by_code("PAY-00")


NAMED_BY_PUBLICATIONS = {
    *(f"PAY-{n:02}" for n in range(1, 12)),
    *(f"VID-{n:02}" for n in range(1, 15)),
    *(f"IDN-{n:02}" for n in range(1, 16)),
    *(f"FEE-{n:02}" for n in range(1, 4)),
    *(f"ADR-{n:02}" for n in range(1, 8)),
    *(f"NET-{n:02}" for n in range(1, 8)),
    *(f"PHN-{n:02}" for n in range(1, 5)),
    *(f"LNK-{n:02}" for n in range(1, 11)),
    *(f"WEB-{n:02}" for n in range(1, 10)),
    *(f"POST-{n:02}" for n in range(1, 13)),
}


def test_every_flag_that_publications_name_has_a_rule_or_a_reason_and_never_both():
    rules, reasons = {rule.code for rule in RULES}, {flag.code for flag in UNSEEN}
    assert rules | reasons >= NAMED_BY_PUBLICATIONS
    assert not rules & reasons
    assert {code for flag in UNSEEN for code in flag.rules} <= rules
    assert all(flag.why in pages(RULES)[INDEX] for flag in UNSEEN)


def test_every_topic_a_text_can_have_is_read_by_a_rule():
    silent = [
        (label, topic)
        for label, topics in TOPICS.items()
        for topic in topics
        if not any(run([rule], _told(label, topic)).findings for rule in RULES)
    ]
    assert not silent


def test_every_adverse_sign_a_person_can_tick_is_read_by_a_rule():
    adverse = {kind.code for kind in SIGNS if kind.tone is Tone.ADVERSE}
    seen = {
        code
        for code in adverse
        for rule in RULES
        if run(
            [rule], Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code=code, session="interview:1", on=DAY),))
        ).findings
    }
    assert adverse - seen == READ_BY_NO_RULE


def test_every_file_below_rules_holds_a_rule():
    files = {path for path in Path(rules_package.__file__).parent.rglob("*.py") if path.name != "__init__.py"}
    assert files == {_file(rule) for rule in RULES}


def test_the_generated_pages_are_current():
    folder = ROOT / "docs" / "rules"
    found = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.md")}
    assert not differences(pages(RULES), found), "run `make docs`"


def test_writing_the_pages_twice_gives_the_same_text():
    assert pages(reversed(RULES)) == pages(RULES)
    assert all(f"({rule.code}.md)" in pages(RULES)[INDEX] for rule in RULES)


def test_a_stale_a_missing_and_a_left_over_page_are_told_apart():
    wanted = {"A.md": "new", "B.md": "same", "C.md": "text"}
    found = {"A.md": "old", "B.md": "same", "D.md": "text"}
    assert differences(wanted, found) == ["A.md: stale", "C.md: missing", "D.md: no such rule"]


# --- no rule sees who a person is: nationality, ethnicity, language, accent, looks, gender, age, country, postal code

TRAITS = (
    r"nationalit\w+ citizen\w* ethnic\w* race racial religion tribe immigrant\w* foreigners? birthplace "
    r"languages? fluen\w+ accents? dialect native skin beard hair appearance attractive "
    r"gender sex male female wom[ae]n m[ae]n age aged elderly young zip postcode postal "
    r"koreans? chinese russians? japanese indians? americans? asians? africans? europeans? "
    r"nigerians? ukrainians? arabs?"
)
TRAIT = re.compile(rf"\b({'|'.join(TRAITS.split())})\b", re.IGNORECASE)
HARMLESS = re.compile(r"sign language|(in a )?second language", re.IGNORECASE)
"""What explains a delay or a clumsy sentence, and is never a sign."""
COUNTRIES = {names["aa"] for names in LOCALE_DATA.values()}
COUNTRY = re.compile(rf"\b({'|'.join(map(re.escape, sorted(COUNTRIES)))})\b")
TRAIT_FIELD = re.compile(
    r"(^|_)(nationalit\w*|citizen\w*|ethnic\w*|race|religion|languages?|tongue|accent|looks?|photo|face|gender|sex|age|aged"
    r"|birth\w*|born|postal\w*|postcode|zip\w*|names?|surname)(_|$)"
)
HOW_NAMES_COMPARE = {"name_comparisons", "holder_name", "names_differ"}
"""Fields that hold how two names of one person compare ("same", "different"), never a name."""


@EVERY
def test_no_text_of_a_rule_names_what_a_person_is(rule: Rule):
    for text in _texts(rule):
        assert not TRAIT.search(HARMLESS.sub("", text)), text
        assert not COUNTRY.search(text), text


@EVERY
def test_no_threshold_is_about_what_a_person_is(rule: Rule):
    assert not [name for name in rule.params if TRAIT_FIELD.search(name)]


@EVERY
def test_no_check_compares_with_a_country(rule: Rule):
    """Codes of countries may stand in examples; a check may only compare two observed values with each other."""
    functions = [node for node in ast.walk(ast.parse(_source(rule))) if isinstance(node, ast.FunctionDef)]
    words = [node.value for f in functions for node in ast.walk(f) if isinstance(node, ast.Constant)]
    assert not [word for word in words if isinstance(word, str) and re.fullmatch(r"[A-Z]{2,3}", word)]


def test_no_field_of_a_dossier_says_what_a_person_is():
    kinds = [kind for _name, kind in inspect.getmembers(dossier_module, is_dataclass)]
    names = {field.name for kind in kinds for field in fields(kind)}
    assert {name for name in names if TRAIT_FIELD.search(name)} == HOW_NAMES_COMPARE


def test_the_guard_sees_what_it_should_and_nothing_else():
    assert TRAIT_FIELD.search("native_language")
    assert TRAIT_FIELD.search("age")
    assert not TRAIT_FIELD.search("stage")
    assert TRAIT.search("Speaks with an accent.")
    assert not TRAIT.search("Managed a human stage.")
    assert COUNTRY.search("Lives in Portugal.")
    assert not COUNTRY.search("Lives in another country.")


def _told(label: str, topic: str) -> Dossier:
    account = Account(ref="account:1", kind="wallet")
    note = said(label, topic, about="account:1", context="payment", on=DAY)
    return Dossier(as_of=DAY, accounts=(account,), statements=(note,))


def _file(rule: Rule) -> Path:
    return Path(inspect.getsourcefile(rule.check))


def _source(rule: Rule) -> str:
    return _file(rule).read_text(encoding="utf-8")


def _texts(rule: Rule) -> Iterator[str]:
    """Every sentence in the rule's file: documentation, examples, and what its evidence says."""
    for node in ast.walk(ast.parse(_source(rule))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and " " in node.value:
            yield node.value
