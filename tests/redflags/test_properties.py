"""What must hold for the whole catalogue at once, over dossiers put together from the rules' own examples."""

from dataclasses import MISSING, fields, is_dataclass, replace
from datetime import date, timedelta
from typing import Any, NamedTuple

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from candidates.signs import SIGNS, Tone
from redflags.catalogue import catalogue
from redflags.engine.assess import Assessment, assess
from redflags.engine.dossier import (
    SECTIONS,
    Accommodation,
    Account,
    Address,
    Answer,
    Change,
    Check,
    Document,
    Dossier,
    Entry,
    Fact,
    Milestone,
    PaymentRequest,
    Phone,
    Place,
    Referral,
    Session,
    Shared,
    Sighting,
    Sign,
    Statement,
)
from redflags.engine.ready import Ready
from redflags.engine.vocabulary import Family, Flag, Strength
from redflags.reading.said import TOPICS
from tests.redflags.facts import DAY, said

RULES = catalogue()
READY = Ready(RULES)
EXAMPLES = [example.dossier for rule in RULES for example in (*rule.fires, *rule.quiet) if example.dossier.as_of == DAY]
CONTEXT = ("places", "addresses", "sessions", "sightings", "milestones", "bands", "rates", "accommodations")
"""What stands around an adverse fact and may as well speak for the person: where and when what else was seen."""
ADVERSE = [
    example.dossier
    for rule in RULES
    for example in rule.fires
    if example.dossier.as_of == DAY
    and not any(getattr(example.dossier, section) for section in CONTEXT)
    and not any(check.state == "verified" for check in example.dossier.checks)
]
FOUR_YEARS = 1461  # days: the calendar repeats, so that months and leap days stay what they were
ITS_LABEL = {  # a verified reference is left out: how its referees could be reached still says something
    "employment": "history_inconsistency",
    "education": "education_unverified",
    "id_document": "identity_document",
    "address": "address_change",
    "bank": "payment_third_party",
    "phone": "contact_risk",
}
NOTES = [(kind, label, topic) for kind, label in ITS_LABEL.items() for topic in TOPICS[label]]
KINDS = ("employment", "education", "reference", "id_document", "address", "bank", "phone", "live_test", "other")
AGAINST = [
    *((kind.code,) for kind in SIGNS if kind.tone is Tone.ADVERSE),
    *((label, topic) for label, topics in TOPICS.items() for topic in topics),
]
"""A sign, or a sentence by label and topic."""

NAMED = frozenset({"key", "other", "people", "settled", "observer", "author_key"})
"""Fields that hold fingerprints of people and of what is theirs: they may be compared, and nothing else."""
TIES = frozenset({"on", "about", "session", "subject", "completed_on", "other"})
"""Fields that say when something was, or which lines belong together: without them one event looks like two."""
SPEAKS_FOR = frozenset(
    {
        *((Change, "evidenced"), (Change, "reason_given"), (Check, "state"), (Check, "contact"), (Check, "superseded")),
        *((Check, "is_listed"), (Shared, "explained"), (Shared, "names_differ"), (Shared, "settled")),
        *((Account, "holder"), (Account, "holder_name"), (Account, "since"), (Address, "kind"), (Address, "key")),
        *((Address, "verified"), (Phone, "region"), (Place, "country"), (Place, "region"), (Place, "timezone")),
        *((Session, "held"), (Session, "outcome"), (PaymentRequest, "asked_by"), (PaymentRequest, "payee")),
        *((Entry, "title"), (Entry, "paid"), (Entry, "part_time"), (Sighting, "context"), (Sighting, "kind")),
        *((Sighting, "country"), (Sighting, "timezone"), (Statement, "confirmed"), (Document, "state")),
        *((Accommodation, "state"), (Accommodation, "concerns"), (Milestone, "done"), (Referral, "steps")),
        (Shared, "share"),
    }
)
"""Values that can explain something: once they are not known, so is the explanation. Below, their unknown is no news.
(Two have no unknown: how many steps away a case is, and how much of a text was found again.)"""


class _Key(NamedTuple):
    code: str
    key: str
    refs: tuple[str, ...]


@st.composite
def dossiers(draw: st.DrawFn) -> Dossier:
    """Facts of up to five examples in one file, with refs of their own so that none falls onto another's line."""
    parts = draw(st.lists(st.sampled_from(EXAMPLES), min_size=1, max_size=5))
    marked = [_mapped(part, _lines(part, number)) for number, part in enumerate(parts)]
    together = {section: sum((getattr(part, section) for part in marked), ()) for section in SECTIONS}
    return replace(marked[0], **together)


@settings(max_examples=150, deadline=None)
@given(dossiers(), st.randoms())
def test_the_order_of_facts_changes_nothing(dossier, random):
    mixed = {section: _shuffled(getattr(dossier, section), random) for section in SECTIONS}
    assert _told(assess(READY, replace(dossier, **mixed))) == _told(assess(READY, dossier))


@settings(max_examples=150, deadline=None)
@given(dossiers(), st.sampled_from([-2, -1, 1, 2]))
def test_moving_every_date_with_the_clock_changes_nothing(dossier, times):
    days = timedelta(days=FOUR_YEARS * times)
    moved = _mapped(dossier, {day: day + days for day in _days(dossier)})
    assert _told(assess(READY, moved), events=False) == _told(assess(READY, dossier), events=False)


@settings(max_examples=150, deadline=None)
@given(dossiers(), st.sampled_from(KINDS))
def test_an_independent_verification_raises_nothing(dossier, kind):
    verified = Check(ref="check:new", kind=kind, state="verified", contact="independent", completed_on=DAY)
    before = assess(READY, dossier)
    after = assess(READY, replace(dossier, checks=(*dossier.checks, verified)))
    assert after.standing.level <= before.standing.level
    assert after.standing.score <= before.standing.score
    assert after.assurance.percent >= before.assurance.percent


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(EXAMPLES), st.sampled_from(NOTES))
def test_the_note_of_a_verified_check_raises_nothing_about_it(dossier, what):
    kind, *saying = what
    verified = Check(ref="check:new", kind=kind, state="verified", contact="independent", completed_on=DAY)
    note = said(*saying, ref="check:new/note", about="check:new", context="check_other", on=DAY)
    more = replace(dossier, checks=(*dossier.checks, verified), statements=(*dossier.statements, note))
    before, after = assess(READY, dossier).standing, assess(READY, more).standing
    assert (after.level, after.score) <= (before.level, before.score)


@settings(max_examples=150, deadline=None)
@given(dossiers())
def test_repeating_every_text_is_no_new_evidence(dossier):
    again = tuple(replace(said, ref=f"{said.ref}/again") for said in dossier.statements)
    before = assess(READY, dossier).standing
    after = assess(READY, replace(dossier, statements=dossier.statements + again)).standing
    assert (after.level, after.score) == (before.level, before.score)


@settings(max_examples=300, deadline=None)
@given(dossiers(), st.sampled_from(AGAINST), st.sampled_from(["staff", "candidate"]))
def test_a_further_sign_or_sentence_against_somebody_lowers_nothing(dossier, what, speaker):
    more = _with_sign(dossier, *what) if len(what) == 1 else _with_sentence(dossier, *what, speaker)
    before, after = assess(READY, dossier).standing, assess(READY, more).standing
    assert after.level >= before.level
    assert after.score >= before.score


@settings(max_examples=100, deadline=None)
@given(dossiers(), st.sampled_from(ADVERSE))
def test_the_facts_of_another_red_flag_lower_nothing(dossier, adverse):
    marked = _mapped(adverse, {fact.ref: f"new/{fact.ref}" for fact in adverse.facts()})
    together = {section: getattr(dossier, section) + getattr(marked, section) for section in SECTIONS}
    before, after = assess(READY, dossier).standing, assess(READY, replace(dossier, **together)).standing
    assert after.level >= before.level
    assert after.score >= before.score


@settings(max_examples=100, deadline=None)
@given(dossiers(), st.sampled_from(SECTIONS))
def test_no_finding_comes_from_facts_that_nobody_gathered(dossier, section):
    """What one kind of fact explained is open without it; what was not found with it is not found without it either."""
    gone = {fact.ref for fact in getattr(dossier, section)}
    notes = tuple(said for said in dossier.statements if said.about not in gone)  # of what is not there none is taken
    less = replace(dossier, **{"statements": notes, section: ()})
    before, after = assess(READY, dossier), assess(READY, less)
    assert {(f.code, f.flag) for f in after.outcome.findings} <= {(f.code, f.flag) for f in before.outcome.findings}
    explained = {f.code for f in before.outcome.findings if not f.counts}
    assert after.standing.level <= before.standing.level or explained.intersection(f.code for f in _counting(after))


@settings(max_examples=150, deadline=None)
@given(dossiers(), st.randoms(use_true_random=False))
def test_a_value_that_is_not_known_raises_nothing(dossier, random):
    places = [(section, n) for section in SECTIONS for n in range(len(getattr(dossier, section)))]
    assume(places)
    less = _without_a_value(dossier, *random.choice(places), random)
    before, after = assess(READY, dossier).standing, assess(READY, less).standing
    assert (after.level, after.score) <= (before.level, before.score)


@settings(max_examples=150, deadline=None)
@given(dossiers())
def test_other_people_with_other_names_addresses_and_numbers_change_nothing(dossier):
    named = {section: tuple(_renamed(fact) for fact in getattr(dossier, section)) for section in SECTIONS}
    renamed = assess(READY, replace(dossier, **named))
    assert _told(renamed, events=False) == _told(assess(READY, dossier), events=False)


@settings(max_examples=100, deadline=None)
@given(dossiers(), st.sampled_from([kind.code for kind in SIGNS if kind.tone is Tone.GOOD]))
def test_a_good_sign_answers_only_what_was_seen_in_calls_and_nothing_decisive_but_by_a_meeting(dossier, code):
    def hard(assessment: Assessment) -> set[tuple[str, Strength]]:
        return {
            (f.key, f.strength)
            for f in assessment.outcome.findings
            if f.counts
            and (f.family is not Family.PRESENCE or (f.strength is Strength.DECISIVE and code != "in_person"))
        }

    assert hard(assess(READY, dossier)) <= hard(assess(READY, _with_sign(dossier, code)))


@settings(max_examples=300, deadline=None)
@given(dossiers(), st.sampled_from([kind.code for kind in SIGNS if kind.tone is Tone.GOOD]))
def test_a_good_sign_takes_nothing_from_what_a_check_contradicts(dossier, code):
    contradicted = {check.ref for check in dossier.checks if check.state == "contradicted"}
    resting = {f for f in _counting(assess(READY, dossier)) if contradicted.intersection(f.refs)}
    assert {f.key for f in resting} <= {f.key for f in _counting(assess(READY, _with_sign(dossier, code)))}


@settings(max_examples=150, deadline=None)
@given(
    dossiers(),
    st.sampled_from(["open", "granted"]),
    st.sampled_from(["presence", "document"]),
    st.sampled_from([None, DAY - timedelta(days=365), DAY, DAY + timedelta(days=30)]),
)
def test_an_accommodation_freezes_what_it_concerns_and_nothing_else(dossier, state, concern, on):
    """Whenever it was asked for: for sessions before it as well."""
    frozen = {rule.code for rule in RULES if rule.freezes and concern in rule.eased_by}
    asked = Accommodation(ref="accommodation:new", on=on, state=state, concerns=frozenset({concern}))
    without = assess(READY, replace(dossier, accommodations=()))
    found = _counting(assess(READY, replace(dossier, accommodations=(asked,))))
    assert not frozen.intersection(f.code for f in found)
    assert {f.key for f in found} == {f.key for f in _counting(without) if f.code not in frozen}


def test_what_an_accommodation_freezes_is_presence_and_never_another_person_or_hand():
    frozen = {rule.code for rule in RULES if rule.freezes}
    assert {rule.code for rule in RULES if rule.freezes and "document" in rule.eased_by} == {"VID-05"}
    assert frozen >= {"VID-01", "VID-02", "VID-03", "VID-04", "VID-05", "VID-07", "VID-08", "VID-10"}
    assert {
        rule.code for rule in RULES if rule.flag in (Flag.IDENTITY_MISMATCH, Flag.DEVICE_REMOTE_CONTROL)
    }.isdisjoint(frozen)


@settings(max_examples=150, deadline=None)
@given(dossiers())
def test_nothing_is_found_that_no_line_of_the_file_tells(dossier):
    lines = {fact.ref for fact in dossier.facts()}
    found = assess(READY, dossier).outcome.findings
    assert all(f.refs and lines.issuperset(f.refs) for f in found)


@settings(max_examples=150, deadline=None)
@given(dossiers())
def test_no_rule_breaks_and_the_points_add_up(dossier):
    assessment = assess(READY, dossier)
    assert not assessment.outcome.broken
    assert sum(assessment.standing.points.values()) == assessment.standing.score


def _counting(assessment: Assessment) -> set[Any]:
    return {_Key(f.code, f.key, f.refs) for f in assessment.outcome.findings if f.counts}


def _with_sign(dossier: Dossier, code: str) -> Dossier:
    """With a sign of the first interview, if there was one."""
    session = dossier.sessions[0].ref if dossier.sessions else ""
    seen = Sign(ref="sign:new", code=code, session=session, observer="another", on=DAY)
    return replace(dossier, signs=(*dossier.signs, seen))


def _with_sentence(dossier: Dossier, label: str, topic: str, speaker: str) -> Dossier:
    sentence = said(label, topic, ref="message:new", speaker=speaker, context="message", on=DAY)
    return replace(dossier, statements=(*dossier.statements, sentence))


def _without_a_value(dossier: Dossier, section: str, number: int, random: Any) -> Dossier:
    """With one value of one fact as if nobody had told it; the dossier itself where the fact tells nothing such."""
    facts = list(getattr(dossier, section))
    told = [
        field
        for field in fields(facts[number])
        if field.default is not MISSING
        and getattr(facts[number], field.name) != field.default
        and field.name not in TIES
        and (type(facts[number]), field.name) not in SPEAKS_FOR
    ]
    if told:
        field = random.choice(told)
        facts[number] = replace(facts[number], **{field.name: field.default})
    return replace(dossier, **{section: tuple(facts)})


def _renamed(fact: Fact) -> Fact:
    """An entry's key is its employer's or school's, which is in the clear."""
    names = set() if isinstance(fact, Entry) else NAMED & {field.name for field in fields(fact)}
    if isinstance(fact, Answer):
        names |= {"network"}
    return replace(fact, **{name: _backwards(getattr(fact, name)) for name in names})


def _backwards(value: Any) -> Any:
    if isinstance(value, str):
        return value and f"{value[::-1]}~"
    return type(value)(map(_backwards, value)) if isinstance(value, tuple | frozenset) else value


def _told(assessment: Assessment, *, events: bool = True) -> Any:
    findings = [
        (f.code, f.flag, f.strength, f.status, f.refs, f.event if events else "") for f in assessment.outcome.findings
    ]
    return sorted(findings), assessment.standing.level, assessment.standing.score


def _shuffled(facts: tuple[Any, ...], random: Any) -> tuple[Any, ...]:
    return tuple(random.sample(facts, len(facts)))


def _lines(dossier: Dossier, number: int) -> dict[str, str]:
    return {fact.ref: f"{number}/{fact.ref}" for fact in dossier.facts()}


def _days(value: Any) -> set[date]:
    if isinstance(value, date):
        return {value}
    if is_dataclass(value):
        return _days(tuple(getattr(value, f.name) for f in fields(value) if f.init))
    return set().union(*map(_days, value)) if isinstance(value, tuple) else set()


def _mapped(value: Any, names: dict[Any, Any]) -> Any:
    """The same value with every date or line that is named replaced."""
    if isinstance(value, date | str):
        return names.get(value, value)
    if isinstance(value, tuple):
        return tuple(_mapped(part, names) for part in value)
    if is_dataclass(value):
        return replace(value, **{f.name: _mapped(getattr(value, f.name), names) for f in fields(value) if f.init})
    return value
