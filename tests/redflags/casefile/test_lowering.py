"""What settling one finding would lower is what the ladder says without it."""

from datetime import date

from redflags.casefile.findings import ShownFinding
from redflags.casefile.lowering import tell
from redflags.models import Finding


def finding(pk: int, code: str, family: str, strength: int, event: str, **more: object) -> Finding:
    refs = [f"line:{pk}"]
    key = f"{code}/video_refusal/{event or '+'.join(refs)}"
    told = {"flag": "video_refusal", "version": 1, "status": "open", "refs": refs, **more}
    return Finding(pk=pk, key=key, code=code, family=family, strength=strength, **told)


def lowers(*rows: Finding) -> list[str]:
    shown = [
        ShownFinding(
            pk=row.pk,
            code=row.code,
            code_url="",
            title="",
            says="",
            family=row.family,
            strength=row.strength,
            status=row.status,
            points=0,
            first_seen=date(2026, 3, 2),
            refs=tuple(row.refs),
            shadow=row.shadow,
        )
        for row in rows
    ]
    tell(rows, shown)
    return [one.lowers for one in shown]


def test_the_one_that_the_level_rests_on_lowers_it():
    strong = finding(1, "PAY-01", "payment", 3, "")
    medium = finding(2, "VID-01", "presence", 2, "call")
    weak = finding(3, "PHN-01", "phone", 1, "voip")
    assert lowers(strong, medium, weak) == [
        "Without it: Verify, a score of 19.",
        "Without it: the same level, a score of 40.",
        "",
    ]


def test_one_of_two_that_tell_of_one_event_lowers_nothing_alone():
    pair = (finding(1, "ADR-01", "address", 2, "move:1"), finding(2, "POST-03", "onboarding", 2, "move:1"))
    assert set(lowers(*pair)) == {"Without it: the same, as others tell of the same event."}


def test_what_counts_nothing_lowers_nothing():
    answered = finding(1, "PAY-01", "payment", 3, "", status="explained")
    on_trial = finding(2, "IDN-17", "identity", 2, "", shadow=True)
    assert lowers(answered, on_trial) == ["", ""]
