"""IDN-19: titles with nothing in common, awards of a lower level, and the many honest ways to write either."""

import pytest

from redflags.engine.dossier import Entry
from redflags.engine.vocabulary import Strength
from redflags.rules.identity.claims_another_title import rule
from tests.redflags.facts import findings, only


def entry(ref: str, source: str, title: str, kind: str = "employment", **fields: object) -> Entry:
    values = {"organisation": "Contoso", "key": "contoso", **fields}
    return Entry(ref=ref, kind=kind, source=source, title=title, **values)


def told(claims: list[str], says: str, kind: str = "employment", **fields: object) -> dict[str, object]:
    own = [entry(f"h:{n}", "resume", claim, kind) for n, claim in enumerate(claims)]
    return {"entries": (*own, entry("h:9", "reference", says, kind, **fields))}


@pytest.mark.parametrize(
    ("claims", "says"),
    [
        (["Senior Developer"], "Software Engineer II"),
        (["Développeuse principale"], "Software developer"),
        (["Junior clerk", "Data scientist"], "Analyst, data"),
        (["Head of platform"], "Platform manager"),
        (["Senior"], "Warehouse clerk"),
        ([], "Warehouse clerk"),
    ],
)
def test_one_work_under_two_titles_is_nothing(claims: list[str], says: str) -> None:
    assert not findings(rule, **told(claims, says))


def test_titles_with_nothing_in_common_are_weak_and_a_lower_award_medium() -> None:
    assert only(rule, **told(["CTO"], "Warehouse clerk")).strength is Strength.WEAK
    assert only(rule, **told(["PhD"], "MSc", "education")).strength is Strength.MEDIUM
    assert not findings(rule, **told(["BSc"], "MSc", "education"))
    assert not findings(rule, **told(["BSc", "MSc"], "BSc", "education"))


def test_another_organisation_tells_nothing_of_this_one() -> None:
    assert not findings(rule, **told(["CTO"], "Warehouse clerk", key="fabrikam"))
