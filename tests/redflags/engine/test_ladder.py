"""The ladder in sentences, and the score: its points, its order and what can never happen to it."""

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from redflags.engine.ladder import stand
from redflags.engine.run import Finding
from redflags.engine.vocabulary import NO_SUPPORT, Family, Flag, Level, Status, Strength

WEAK, MEDIUM, STRONG, DECISIVE = Strength
PAYMENT, PRESENCE, IDENTITY, PRICE, ADDRESS, NETWORK, PHONE = list(Family)[:7]


def finding(family: Family, strength: Strength, **more: object) -> Finding:
    told = {"code": f"{family}-1", "refs": (f"{family}:{strength}",), "event": "", "status": Status.OPEN, **more}
    return Finding(version=1, family=family, flag=Flag.CRYPTO_PAYMENT, strength=strength, says="Seen.", **told)


def level(*marks: tuple[Family, Strength]) -> Level:
    return stand([finding(family, strength) for family, strength in marks]).level


# --- the steps


def test_nothing_found_is_standard_with_no_points():
    standing = stand([])
    assert (standing.level, standing.score, standing.points) == (Level.STANDARD, 0, {})


def test_weak_findings_never_climb_alone():
    assert level(*[(family, WEAK) for family in Family]) is Level.STANDARD


@pytest.mark.parametrize("family", Family)
def test_any_medium_one_asks_to_verify(family):
    assert level((family, MEDIUM)) is Level.VERIFY


def test_mediums_in_two_families_only_ask_to_verify():
    assert level((PAYMENT, MEDIUM), (ADDRESS, MEDIUM)) is Level.VERIFY


def test_mediums_in_three_families_hold():
    assert level((PRICE, MEDIUM), (ADDRESS, MEDIUM), (NETWORK, MEDIUM)) is Level.HOLD


def test_three_mediums_in_one_family_only_ask_to_verify():
    mediums = [finding(ADDRESS, MEDIUM, refs=(f"address:{n}",)) for n in range(3)]
    assert stand(mediums).level is Level.VERIFY


def test_one_strong_one_holds():
    assert level((PAYMENT, STRONG)) is Level.HOLD


def test_two_strong_ones_in_one_family_hold():
    strong = [finding(PAYMENT, STRONG, refs=(f"payment:{n}",)) for n in range(2)]
    assert stand(strong).level is Level.HOLD


def test_a_decisive_one_escalates():
    assert level((IDENTITY, DECISIVE)) is Level.ESCALATE


def test_strong_ones_in_two_families_escalate():
    assert level((PAYMENT, STRONG), (PRESENCE, STRONG)) is Level.ESCALATE


def test_a_strong_one_with_one_medium_family_holds():
    assert level((PAYMENT, STRONG), (ADDRESS, MEDIUM)) is Level.HOLD


def test_a_strong_one_with_mediums_in_two_other_families_escalates():
    assert level((PAYMENT, STRONG), (ADDRESS, MEDIUM), (IDENTITY, MEDIUM)) is Level.ESCALATE


@pytest.mark.parametrize("common", sorted(NO_SUPPORT))
def test_price_network_and_phone_support_no_strong_one(common):
    assert level((PAYMENT, STRONG), (ADDRESS, MEDIUM), (common, MEDIUM)) is Level.HOLD


@pytest.mark.parametrize("common", [NETWORK, PHONE])
def test_a_strong_one_in_a_common_family_still_counts_as_strong(common):
    assert level((common, STRONG), (PAYMENT, STRONG)) is Level.ESCALATE
    assert level((common, STRONG), (PAYMENT, MEDIUM), (ADDRESS, MEDIUM)) is Level.ESCALATE


# --- what counts, and what counts once


def test_findings_of_one_event_count_once_and_the_strongest_stands():
    move = [
        finding(ADDRESS, MEDIUM, event="move:1"),
        finding(Family.ONBOARDING, MEDIUM, event="move:1"),
        finding(NETWORK, STRONG, event="move:1"),
    ]
    standing = stand(move)
    assert list(standing.points) == [move[2].key]
    assert standing.families == {NETWORK: STRONG}


def test_an_event_seen_by_two_families_counts_in_the_one_where_it_counts_most():
    others = [finding(PAYMENT, STRONG), finding(IDENTITY, MEDIUM)]
    move = [finding(PAYMENT, STRONG, event="move"), finding(ADDRESS, MEDIUM, event="move")]
    standing = stand(others + move)
    assert standing.level is Level.ESCALATE
    assert standing.families == {PAYMENT: STRONG, IDENTITY: MEDIUM, ADDRESS: MEDIUM}


def test_any_number_of_events_seen_by_two_families_is_counted_in_no_time():
    many = [
        finding(family, MEDIUM, refs=(f"line:{n}",), event=f"event:{n}")
        for n in range(60)
        for family in (PAYMENT, ADDRESS)
    ]
    assert stand(many).level is Level.VERIFY


def test_of_equals_in_one_event_the_lower_code_stands():
    one, other = finding(ADDRESS, MEDIUM, event="move:1"), finding(PAYMENT, MEDIUM, event="move:1")
    assert list(stand([other, one]).points) == [one.key] == list(stand([one, other]).points)


def test_explained_and_shadow_findings_count_nothing():
    silent = [finding(PAYMENT, DECISIVE, status=Status.EXPLAINED), finding(IDENTITY, DECISIVE, shadow=True)]
    assert stand(silent) == stand([])


def test_an_explained_finding_takes_no_event_from_an_open_one():
    explained = finding(ADDRESS, STRONG, event="move:1", status=Status.EXPLAINED)
    opened = finding(ADDRESS, MEDIUM, event="move:1", code="address-2")
    assert list(stand([explained, opened]).points) == [opened.key]


# --- the score


def test_no_pile_in_one_family_outweighs_two_of_that_strength_in_two_families():
    for strength in Strength:
        pile = [finding(PAYMENT, strength, refs=(f"payment:{n}",)) for n in range(50)]
        assert stand(pile).score <= stand([finding(PAYMENT, strength), finding(ADDRESS, strength)]).score


def test_a_higher_class_brings_more_points():
    scores = [stand([finding(PAYMENT, strength)]).score for strength in Strength]
    assert scores == sorted(set(scores))


@st.composite
def marks(draw: st.DrawFn) -> Finding:
    """Findings as rules make them: a code belongs to one family, events may be seen by several."""
    family = draw(st.sampled_from(Family))
    return finding(
        family,
        draw(st.sampled_from(Strength)),
        code=f"{family}-{draw(st.integers(1, 2))}",
        refs=(f"line:{draw(st.integers(0, 9))}",),
        event=draw(st.sampled_from(["", "", "move", "payee", "call"])),
        status=draw(st.sampled_from([Status.OPEN, Status.OPEN, Status.TO_CONFIRM, Status.EXPLAINED])),
        shadow=draw(st.integers(0, 9)) == 0,
    )


several = st.lists(marks(), max_size=14, unique_by=lambda mark: mark.key)


@given(several)
def test_the_points_add_up_to_the_score(found):
    standing = stand(found)
    assert sum(standing.points.values()) == standing.score
    assert 0 <= standing.score <= 100
    assert all(points >= 0 for points in standing.points.values())
    assert set(standing.points) <= {f.key for f in found if f.counts}


@example(
    [finding(ADDRESS, STRONG, event="move"), finding(PAYMENT, STRONG)],
    finding(PAYMENT, STRONG, event="move", code="payment-0"),
).via("the move could count in payment only, and a family would be lost")
@settings(max_examples=500)
@given(several, marks())
def test_a_further_finding_never_lowers_level_or_score(found, more):
    assume(more.key not in {mark.key for mark in found})
    before, after = stand(found), stand([*found, more])
    assert after.level >= before.level
    assert after.score >= before.score


@given(several, st.randoms())
def test_the_order_of_findings_changes_nothing(found, random):
    turned = random.sample(found, len(found))
    assert stand(turned) == stand(found)
