"""WEB-01: how young, beside how long a career."""

from datetime import date

import pytest

from redflags.engine.dossier import Check, Dossier, Entry, Profile, Span
from redflags.engine.run import Finding, run
from redflags.engine.vocabulary import Strength
from redflags.rules.online.opened_profile_recently import rule

APPLIED = date(2026, 3, 2)


def findings(first_job: Span | None, *created: Span | None, **more: object) -> tuple[Finding, ...]:
    entries = (Entry(ref="entry:1", kind="employment", source="resume", organisation="Larkfield", start=first_job),)
    profiles = tuple(Profile(ref=f"profile:{n}", network="linkedin", created=day) for n, day in enumerate(created))
    dossier = Dossier(as_of=date(2027, 1, 1), applied_on=APPLIED, entries=entries, profiles=profiles, **more)  # type: ignore[arg-type]
    return run([rule], dossier).findings


@pytest.mark.parametrize(
    ("first_job", "created", "fires"),
    [
        (date(2015, 1, 1), date(2025, 3, 3), True),
        (date(2015, 1, 1), date(2025, 3, 2), False),
        (date(2020, 6, 1), date(2025, 6, 2), True),
        (date(2020, 6, 1), date(2025, 6, 1), False),
    ],
)
def test_it_takes_five_years_of_career_and_a_profile_under_a_year(first_job: date, created: date, fires: bool) -> None:
    assert bool(findings(Span.day(first_job), Span.day(created))) is fires


def test_a_year_that_can_mean_an_older_profile_is_silent() -> None:
    assert not findings(Span.day(date(2010, 1, 1)), Span(date(2025, 1, 1), date(2025, 12, 31)))


@pytest.mark.parametrize(("first_job", "created"), [(None, date(2026, 1, 1)), (date(2010, 1, 1), None)])
def test_missing_dates_raise_nothing(first_job: date | None, created: date | None) -> None:
    assert not findings(first_job and Span.day(first_job), created and Span.day(created))


def test_two_new_profiles_are_medium_and_an_employer_found_independently_explains_them() -> None:
    new = (Span.day(date(2025, 11, 1)), Span.day(date(2026, 1, 1)))
    [finding] = findings(Span.day(date(2010, 1, 1)), *new)
    assert finding.strength is Strength.MEDIUM
    checks = (Check(ref="check:1", kind="employment", state="verified", contact="independent"),)
    [explained] = findings(Span.day(date(2010, 1, 1)), *new, checks=checks)
    assert not explained.counts
