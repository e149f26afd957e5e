"""Lines of the file: what stands, what stood before, and where findings hang."""

from datetime import date
from typing import Any

from candidates.models import Address, Email
from redflags.casefile.findings import ShownFinding
from redflags.casefile.lines import Anchor, chains
from redflags.casefile.pins import pin


def entry(pk: int, relation: str = "adds", replaces: int | None = None, **fields: Any) -> Any:
    """An unsaved address or, with `slot`, an e-mail address."""
    model = Email if "slot" in fields else Address
    return model(pk=pk, relation=relation, replaces_id=replaces, **fields)


def told(entries: list[Any], *slots: str) -> list[list[int]]:
    return [[chain.head.pk, *(before.pk for before in chain.before)] for chain in chains(entries, *slots)]


def test_values_beside_each_other_are_lines_of_their_own() -> None:
    assert told([entry(1), entry(2)]) == [[1], [2]]


def test_a_change_and_a_mended_entry_stand_in_the_place_of_what_they_replace() -> None:
    assert told([entry(1), entry(2, "changes", 1), entry(3, "corrects_entry", 2)]) == [[3, 2, 1]]


def test_what_was_taken_back_is_gone_with_all_that_stood_before_it() -> None:
    assert told([entry(1), entry(2, "changes", 1), entry(3, "retracts", 2), entry(4)]) == [[4]]


def test_a_change_that_names_nothing_changes_the_newest_in_its_slot() -> None:
    home, shipping = {"purpose": "home"}, {"purpose": "shipping"}
    entries = [entry(1, **home), entry(2, **shipping), entry(3, "changes", **home), entry(4, "changes", **home)]
    assert told(entries, "purpose") == [[2], [4, 3, 1]]


def test_a_change_of_something_never_recorded_is_a_line_of_its_own() -> None:
    assert told([entry(1, "changes", purpose="home")], "purpose") == [[1]]


def finding(*refs: str, pk: int = 1) -> ShownFinding:
    return ShownFinding(
        pk=pk,
        code="PAY-03",
        code_url="",
        title="",
        says="",
        family="payment",
        strength=2,
        status="open",
        points=4,
        first_seen=date(2026, 3, 2),
        refs=refs,
        shadow=False,
    )


def anchor(ref: str, *refs: str) -> Anchor:
    return Anchor(ref=ref, refs=refs, name=ref)


def test_a_finding_is_told_where_most_of_the_matter_stands_and_pointed_at_from_elsewhere() -> None:
    account, note = anchor("payoutaccount:2", "payoutaccount:1"), anchor("message:7")
    found = finding("message:7", "payoutaccount:1", "payoutaccount:2")
    assert pin([found], [note, account]) == []
    assert (account.findings, account.also) == ([found], [])
    assert (note.findings, note.also) == ([], [found])
    assert [source.url for source in found.sources] == ["#fact-payoutaccount:2", "#fact-message:7"]


def test_a_finding_whose_lines_are_nowhere_is_handed_back() -> None:
    stray = finding("plan:reference")
    assert pin([stray], [anchor("email:1")]) == [stray]


def test_several_findings_hang_on_one_line_in_their_order() -> None:
    line = anchor("email:1")
    first, second = finding("email:1", pk=1), finding("email:1", pk=2)
    pin([first, second], [line])
    assert line.findings == [first, second]
