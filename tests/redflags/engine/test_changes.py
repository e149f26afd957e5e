"""Episodes of change: what belongs together, and what is a second one."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from redflags.engine.changes import episode_of, in_hiring, moves, payouts, repeated
from redflags.engine.dossier import Change, Dossier, Milestone
from tests.redflags.facts import DAY, said

DAYS = st.dates(date(2025, 1, 1), date(2026, 1, 1)) | st.none()
CHANGES = st.lists(
    st.builds(
        Change,
        ref=st.integers(1, 99).map("address:{}".format),
        what=st.sampled_from(["home_address", "shipping_address", "bank_account"]),
        on=DAYS,
        evidenced=st.booleans(),
    ),
    max_size=8,
    unique_by=lambda change: change.ref,
)


def test_words_about_a_change_belong_to_it_however_late_they_are():
    change = Change(ref="address:2", what="home_address", on=date(2025, 6, 1))
    note = said("address_change", "changed", about="address:2", on=date(2025, 12, 1))
    (move,) = moves(Dossier(as_of=DAY, changes=(change,), statements=(note,)))
    assert move.refs == ("address:2", "note:1")


def test_words_without_a_day_join_what_is_known():
    change = Change(ref="address:2", what="home_address", on=date(2025, 6, 1))
    (move,) = moves(Dossier(as_of=DAY, changes=(change,), statements=(said("address_change", "changed"),)))
    assert move.event == "move:2025-06-01"


def test_words_that_details_keep_changing_make_no_change_evidenced():
    change = Change(ref="account:2", what="bank_account", on=date(2025, 6, 1), evidenced=True)
    words = said("payment_change", "repeated", on=date(2025, 6, 2))
    (payout,) = payouts(Dossier(as_of=DAY, changes=(change,), statements=(words,)))
    assert not payout.evidenced


def test_an_episode_is_found_by_its_lines_and_by_what_it_brought():
    change = Change(ref="change:1", what="home_address", new="address:2")
    episodes = moves(Dossier(as_of=DAY, changes=(change,)))
    assert episode_of(episodes, "change:1") is episode_of(episodes, "address:2") is episodes[0]
    assert episode_of(episodes, "address:3") is None


def test_hiring_lasts_from_any_known_step():
    dossier = Dossier(as_of=DAY, applied_on=date(2025, 1, 1))
    later = Dossier(
        as_of=DAY,
        applied_on=date(2025, 1, 1),
        milestones=(Milestone(ref="m:1", kind="start", on=date(2025, 9, 1)),),
    )
    limits = {"days_after": 30, "days_from_application": 180}
    assert in_hiring(date(2025, 6, 30), dossier, **limits)
    assert not in_hiring(date(2025, 7, 1), dossier, **limits)
    assert in_hiring(date(2025, 7, 1), later, **limits)
    assert not in_hiring(None, later, **limits)
    assert not in_hiring(DAY, Dossier(as_of=DAY), **limits)


@given(CHANGES)
def test_every_change_is_in_exactly_one_episode(changes):
    dossier = Dossier(as_of=DAY, changes=tuple(changes))
    found = [c for episode in (*moves(dossier), *payouts(dossier)) for c in episode.changes]
    assert sorted(found, key=lambda c: c.ref) == sorted(changes, key=lambda c: c.ref)


@given(CHANGES, st.randoms(), st.integers(-400, 400))
def test_order_and_the_clock_do_not_matter(changes, random, days):
    dossier = Dossier(as_of=DAY, changes=tuple(changes))
    turned = Dossier(as_of=DAY, changes=tuple(random.sample(changes, len(changes))))
    shifted = Dossier(as_of=DAY, changes=tuple(_later(change, days) for change in changes))
    assert moves(turned) == moves(dossier)
    assert [e.refs for e in moves(shifted)] == [e.refs for e in moves(dossier)]


@given(CHANGES, st.integers(0, 200))
def test_a_further_change_never_lowers_how_often(changes, days):
    fewer = payouts(Dossier(as_of=DAY, changes=tuple(changes[:-1])))
    all_of_them = payouts(Dossier(as_of=DAY, changes=tuple(changes)))
    most = [max((repeated(e, found, days) for e in found), default=0) for found in (fewer, all_of_them)]
    assert most[0] <= most[1]


def _later(change: Change, days: int) -> Change:
    return Change(
        ref=change.ref,
        what=change.what,
        on=change.on and change.on + timedelta(days=days),
        evidenced=change.evidenced,
    )
