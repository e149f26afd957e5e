"""What would settle a case: the same advice once, for each kind of finding once, what brings most points first."""

from datetime import date
from itertools import count

from redflags.casefile.findings import ShownFinding
from redflags.casefile.steps import MOST, Step, steps

_KEYS = count(1)


def _finding(title: str, points: int, *do: str) -> ShownFinding:
    return ShownFinding(
        pk=next(_KEYS),
        code="PAY-01",
        code_url="",
        title=title,
        says="",
        family="payment",
        strength=2,
        status="open",
        points=points,
        first_seen=date(2026, 3, 2),
        refs=(),
        shadow=False,
        next_step=do,
    )


def _told(found: list[Step]) -> list[tuple[str, list[str]]]:
    return [(step.do, [finding.title for finding in step.named]) for step in found]


def test_what_settles_most_comes_first_and_equal_advice_is_told_once() -> None:
    findings = [
        _finding("Gap", 4, "Ask for dates"),
        _finding("Account", 3, "Call back", "Wait"),
        _finding("Address", 2, "Call back"),
    ]
    assert _told(steps(findings)) == [("Call back", ["Account", "Address"]), ("Ask for dates", ["Gap"])]


def test_several_findings_of_one_kind_are_named_once_and_lead_to_the_first() -> None:
    first, other, second = (_finding(title, 2, "Call back") for title in ("Account", "Address", "Account"))
    (step,) = steps([first, other, second])
    assert step.named == [first, other]
    assert step.points == 6


def test_what_brings_no_points_or_no_advice_is_left_out_and_few_steps_are_told() -> None:
    assert steps([_finding("Gap", 0, "Ask"), _finding("Account", 3)]) == []
    assert len(steps([_finding("Gap", points, f"Ask {points}") for points in range(1, MOST + 3)])) == MOST
