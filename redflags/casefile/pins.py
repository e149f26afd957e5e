"""Pins each finding to the line it came from, and points at it from the other lines it rests on."""

from collections.abc import Iterable

from redflags.casefile.findings import ShownFinding, Source
from redflags.casefile.lines import Anchor

FIRST = (
    "payoutaccount",
    "paymentrequest",
    "address",
    "phone",
    "email",
    "name",
    "document",
    "check",
    "checkresult",
    "interview",
    "sign",
    "historyentry",
    "milestone",
    "rate",
    "message",
)
"""Where a finding is told in full when it rests on several lines: what says most of the matter comes first."""


def pin(findings: Iterable[ShownFinding], anchors: Iterable[Anchor]) -> list[ShownFinding]:
    """Hang findings on their lines; returns those whose lines are not on the page."""
    by_ref: dict[str, Anchor] = {}
    for anchor in anchors:
        for ref in (anchor.ref, *anchor.refs):
            by_ref.setdefault(ref, anchor)
    return [finding for finding in findings if not _hang(finding, by_ref)]


def _hang(finding: ShownFinding, by_ref: dict[str, Anchor]) -> bool:
    places: list[Anchor] = []
    for ref in sorted(finding.refs, key=_rank):
        anchor = by_ref.get(ref)
        if anchor and all(anchor is not place for place in places):
            places.append(anchor)
    finding.sources = [Source(place.name, f"#fact-{place.ref}") for place in places]
    if not places:
        return False
    places[0].findings.append(finding)
    for place in places[1:]:
        place.also.append(finding)
    return True


def _rank(ref: str) -> tuple[int, str]:
    table = ref.partition(":")[0]
    return (FIRST.index(table) if table in FIRST else len(FIRST), ref)
