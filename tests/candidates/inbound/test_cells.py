"""Single cells as people type them."""

from decimal import Decimal

import pytest

from candidates.inbound import cells
from candidates.inbound.cells import Pay, UnreadableCellError
from screening.spreadsheets import guarded


@pytest.mark.parametrize(
    ("text", "order", "date"),
    [
        ("2024-02-03", "", "2024-02-03"),
        ("2024-02-03 10:11:12", "", "2024-02-03"),
        ("2024-02-03T10:11:12Z", "", "2024-02-03"),
        ("2024/2/3", "", "2024-02-03"),
        ("13/02/2024", "", "2024-02-13"),
        ("02/13/2024", "", "2024-02-13"),
        ("04/04/2024", "", "2024-04-04"),
        ("03/04/2024", "dmy", "2024-04-03"),
        ("03/04/2024", "mdy", "2024-03-04"),
        ("3.4.2024", "mdy", "2024-04-03"),
        ("3 Feb 2024", "", "2024-02-03"),
        ("February 3rd, 2024", "", "2024-02-03"),
        ("1er août 2024", "", "2024-08-01"),
        ("juillet 2023", "", "2023-07"),
        ("juin 2023", "", "2023-06"),
        ("03/2021", "", "2021-03"),
        ("2021-03", "", "2021-03"),
        ("2021", "", "2021"),
    ],
)
def test_dates_are_read_as_precisely_as_they_were_told(text: str, order: str, date: str) -> None:
    assert str(cells.date_of(text, order)) == date


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("03/04/2024", "can be read in two ways"),
        ("31/02/2024", "that month has no day 31"),
        ("02/31/2024", "that month has no day 31"),
        ("12/3/24", "four digits"),
        ("0000-01-01", "the year must lie between"),
        ("9999-01-01", "the year must lie between"),
        ("45000", "is not a date"),
        ("soon", "is not a date"),
        ("3 Foo 2024", "is not a date"),
    ],
)
def test_what_is_no_date_is_refused_with_what_would_be_right(text: str, says: str) -> None:
    with pytest.raises(UnreadableCellError, match=says):
        cells.date_of(text)


def test_the_order_of_a_columns_dates_is_told_by_one_that_cannot_be_mistaken() -> None:
    assert cells.order_of(["03/04/2024", "25/04/2024"]) == "dmy"
    assert cells.order_of(["03/04/2024", "04/25/2024"]) == "mdy"
    assert cells.order_of(["03/04/2024", "2024-01-01"]) == ""
    assert cells.order_of(["25/04/2024", "04/25/2024"]) == ""


@pytest.mark.parametrize(
    ("text", "amount", "currency", "period"),
    [
        ("CAD 55/h", "55", "CAD", "hour"),
        ("55,50 CAD/hour", "55.50", "CAD", "hour"),
        ("US$ 120,000 p.a.", "120000", "USD", "year"),
        ("120.000 EUR/an", "120000", "EUR", "year"),
        ("€450 / jour", "450", "EUR", "day"),
        ("1 200,50 $ CA par mois", "1200.50", "CAD", "month"),
        ("£75k per year", "75000", "GBP", "year"),
        ("usd 1,234.5 monthly", "1234.50", "USD", "month"),
        ("1.234,56 EUR mensuel", "1234.56", "EUR", "month"),
        ("450EUR/day", "450", "EUR", "day"),
        ("55CAD/h", "55", "CAD", "hour"),
        ("CAD 55h", "55", "CAD", "hour"),
        ("75K USD annual", "75000", "USD", "year"),
        ("1'200.50 CHF/mois", "1200.50", "CHF", "month"),
        ("12,34,567 INR/year", "1234567", "INR", "year"),
        ("CAD 0.5/h", "0.50", "CAD", "hour"),
        ("CAD-55/h", "55", "CAD", "hour"),
        ("1\u202f200,50\u00a0€ par an", "1200.50", "EUR", "year"),
    ],
)
def test_a_rate_in_one_cell_is_read(text: str, amount: str, currency: str, period: str) -> None:
    assert cells.pay_of(text) == Pay(Decimal(amount), currency, period)


def test_what_a_rate_does_not_say_comes_from_the_file() -> None:
    assert cells.pay_of("55", "CAD", "hour") == Pay(Decimal(55), "CAD", "hour")
    assert cells.pay_of("$55/day", "AUD", "hour") == Pay(Decimal(55), "AUD", "day")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("55/h", "Which currency"),
        ("$55/h", "Which currency"),
        ("CAD 55", "For how long"),
        ("50-60 CAD/h", "not one amount"),
        ("negotiable", "not one amount"),
        ("CAD 0/h", "above 0"),
        ("CAD -55/h", "above 0"),
        ("CAD 0.001/h", "above 0"),
        ("CAD 9999999999.999k/h", "below 10 billion"),
        ("CAD 1e5/year", "not one amount"),
        ("CAD 50 60/h", "not one amount"),
        ("CAD 1,2,3/h", "not one amount"),
        ("CAD 55.5.5/h", "not one amount"),
        ("CAD 1,234,56/h", "not one amount"),
        ("75kCAD/year", "not one amount"),
        ("1.5M CAD/year", "not one amount"),
        ("Infinity CAD/h", "not one amount"),
        ("CAD 99999999999/h", "above 0 and below 10 billion"),
    ],
)
def test_a_rate_that_leaves_something_open_is_refused(text: str, says: str) -> None:
    with pytest.raises(UnreadableCellError, match=says):
        cells.pay_of(text)


def test_places_are_taken_apart() -> None:
    assert cells.location_of("Toronto, ON, Canada") == cells.Location("Toronto", "ON", "CA")
    assert cells.location_of("San Francisco, CA") == cells.Location("San Francisco", "CA", "")
    assert cells.location_of("Paris, France") == cells.Location("Paris", "", "FR")
    assert cells.location_of("Lyon") == cells.Location("Lyon")
    assert cells.country_of("états-unis") == cells.country_of("USA") == "US"
    with pytest.raises(UnreadableCellError, match="two letters"):
        cells.country_of("Atlantis")


def test_stages_of_other_systems_are_understood() -> None:
    found = [cells.stage_of(text) for text in ("Applied", "Phone Screen", "Entrevue", "Hired", "Rejected")]
    assert found == ["applied", "screening", "interviewing", "onboarding", "closed"]
    with pytest.raises(UnreadableCellError, match="write one of: applied, screening"):
        cells.stage_of("limbo")


def test_pages_are_addresses_and_on_some_networks_handles() -> None:
    assert cells.page_of("@avery", "github") == "https://github.com/avery"
    assert cells.page_of("linkedin.com/in/avery", "linkedin") == "linkedin.com/in/avery"
    for text in ("avery", "my site.example"):
        with pytest.raises(UnreadableCellError):
            cells.page_of(text, "portfolio")


@pytest.mark.parametrize("text", ["=SUM(A1)", "+1 416 555 0123", "-5", "@avery", "plain"])
def test_a_cell_that_was_guarded_for_spreadsheets_comes_back_as_it_was(text: str) -> None:
    assert cells.plain(guarded(text)) == text


def test_what_says_nothing_is_nothing() -> None:
    assert [cells.plain(text) for text in (" ", "N/A", "-", "null", "\u00a0")] == [""] * 5
    assert cells.several("a@example.com; b@example.com\nc@example.com") == [f"{c}@example.com" for c in "abc"]
