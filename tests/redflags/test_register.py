"""The register as a list: who is seen, what filters keep, and pages cut by key in every order."""

from datetime import UTC, date, datetime, timedelta
from functools import partial

import pytest
from django.utils import timezone

from candidates import search
from candidates.actions import facts, indexing
from candidates.models import Application, Email, Name, Phone, Stage
from redflags import called, register
from redflags.models import Standing
from redflags.register import Filters, Order
from screening.models import User
from tests import make

TODAY = date(2026, 3, 2)
pytestmark = pytest.mark.django_db


@pytest.fixture
def lead() -> User:
    return make.user("hr_lead")


def applied(days_ago: int = 0, **fields: object) -> Application:
    """An application that came to its stage so many days ago."""
    standing = fields.pop("standing", None)
    found = make.application(stage_since=timezone.now() - timedelta(days=days_ago), **fields)
    if standing is not None:
        Standing.objects.create(application=found, assessed_at=timezone.now(), **standing)  # type: ignore[arg-type]
    return found


def keys(filters: Filters, user: User) -> set[int]:
    return set(register.narrowed(filters, user=user, today=TODAY).values_list("pk", flat=True))


def walk(order: Order, user: User, q: str = "") -> list[list[int]]:
    """The keys of every page, first to last."""
    asked = partial(register.listed, Filters(q=q), order, user=user, today=TODAY, before=None)
    pages = [asked(after=None)]
    while pages[-1].older:
        pages.append(asked(after=pages[-1].older))
    return [[row.pk for row in page.rows] for page in pages]


def total(filters: Filters, user: User) -> int:
    """How many there are said to be."""
    return register.listed(filters, Order.WAITING, user=user, today=TODAY, after=None, before=None).total


def test_those_who_wait_longest_come_first(lead: User) -> None:
    late, early, middle = applied(1), applied(9), applied(5)
    assert walk(Order.WAITING, lead) == [[early.pk, middle.pk, late.pk]]


@pytest.mark.parametrize("order", list(Order))
def test_pages_show_everybody_once_and_lead_back_the_same_way(
    order: Order, lead: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(register, "PAGE", 3)
    due = [TODAY, None, TODAY + timedelta(days=1)]
    everybody = [
        applied(
            number % 2,
            applied_on=due[number % 3],
            standing={"level": number % 4, "score": number, "links": number % 3, "next_due_on": due[number % 2]}
            if number % 3
            else None,
        ).pk
        for number in range(10)
    ]
    pages = walk(order, lead)
    assert [len(page) for page in pages] == [3, 3, 3, 1]
    assert sorted(pk for page in pages for pk in page) == everybody
    found = register.narrowed(Filters(), user=lead, today=TODAY)
    back = register.page(found, order, after=None, before=pages[2][0])
    assert [row.pk for row in back.rows] == pages[1]
    first = register.page(found, order, after=None, before=pages[1][0])
    assert ([row.pk for row in first.rows], first.newer) == (pages[0], None)


def test_by_level_the_score_orders_within_a_level_and_the_unassessed_come_last(lead: User) -> None:
    unassessed = applied()
    low = applied(standing={"level": 2, "score": 30})
    high = applied(standing={"level": 2, "score": 60})
    standard = applied(standing={"level": 0, "score": 90})
    assert walk(Order.LEVEL, lead) == [[high.pk, low.pk, standard.pk, unassessed.pk]]


@pytest.mark.parametrize("order", [Order.LEVEL, Order.SCORE, Order.LINKS, Order.ASSURANCE, Order.DUE, Order.APPLIED])
def test_rows_that_lack_what_orders_the_others_come_last_either_way_round(order: Order, lead: User) -> None:
    lacking = applied()
    low, high = (
        applied(
            applied_on=day,
            standing={"level": place, "score": place, "links": place, "assurance": place, "next_due_on": day},
        )
        for place, day in enumerate([TODAY, TODAY + timedelta(days=1)])
    )
    ((*usual, last),) = walk(order, lead)
    ((*turned, last_turned),) = walk(order.turned, lead)
    assert last == last_turned == lacking.pk
    assert sorted(usual) == [low.pk, high.pk]
    assert usual == turned[::-1]
    assert (usual == [low.pk, high.pk]) == order.ascends


def test_by_name_people_stand_as_in_a_telephone_book(lead: User) -> None:
    second, first = (applied(candidate=make.candidate(name=name)) for name in ("Blake Other", "Avery Sample"))
    again = applied(candidate=first.candidate)
    assert walk(Order.NAME, lead) == [[first.pk, again.pk, second.pk]]


def test_a_key_that_is_gone_gives_the_first_page(lead: User) -> None:
    found = applied()
    page = register.page(Application.objects.all(), Order.WAITING, after=found.pk + 99, before=None)
    assert [row.pk for row in page.rows] == [found.pk]


def test_beyond_a_thousand_rows_are_not_counted(lead: User, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(register, "COUNTED", 2)
    for _number in range(5):
        applied()
    assert register.page(Application.objects.all(), Order.NEWEST, after=None, before=None).total == 3


def test_each_filter_keeps_what_it_names(lead: User) -> None:
    escalated = applied(standing={"level": 3, "links": 2, "next_due_on": TODAY})
    soon = applied(standing={"level": 0, "next_due_on": TODAY + timedelta(days=5)}, recruiter=lead)
    new = applied()
    closed = applied(stage=Stage.CLOSED)
    position = escalated.position_id
    assert keys(Filters(), lead) == {escalated.pk, soon.pk, new.pk}
    assert keys(Filters(stage="any"), lead) == {escalated.pk, soon.pk, new.pk, closed.pk}
    assert keys(Filters(stage="closed"), lead) == {closed.pk}
    assert keys(Filters(level="3"), lead) == {escalated.pk}
    assert keys(Filters(level="none"), lead) == {new.pk}
    assert keys(Filters(links=True), lead) == {escalated.pk}
    assert keys(Filters(due="overdue"), lead) == {escalated.pk}
    assert keys(Filters(due="soon"), lead) == {escalated.pk, soon.pk}
    assert keys(Filters(mine=True), lead) == {soon.pk}
    assert keys(Filters(position=position), lead) == {escalated.pk}


@pytest.mark.parametrize("most", [search.MOST_NAMED, 0], ids=["by index", "in order"])
def test_people_are_found_by_words_of_their_name_and_how_these_begin(
    lead: User, most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "MOST_NAMED", most)
    found = applied(candidate=make.candidate(name="Éloïse Sample-Duval", name_sort="eloise sample-duval"))
    other = applied(candidate=make.candidate(name="Blake O'Other"))
    indexing.refresh_cards([found.candidate_id, other.candidate_id])
    for words in ("eloise", "DUVAL", "duval élo", "sample", "sample-du", "e s d"):
        assert keys(Filters(q=words), lead) == {found.pk}, words
    for words in ("eloise other", "loise", "uval", "[a-z]", ".*"):
        assert keys(Filters(q=words), lead) == set(), words
    assert keys(Filters(q="o'o bla"), lead) == {other.pk}


@pytest.mark.parametrize(
    ("most", "many", "few", "sampled"), [(99, 98, 97, 96), (99, 98, 5, 4), (99, 5, 4, 3), (5, 4, 3, 2)]
)
@pytest.mark.parametrize("order", list(Order))
def test_however_many_are_called_so_the_list_shows_the_same_in_the_same_order(
    order: Order, most: int, many: int, few: int, sampled: int, lead: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(register, "PAGE", 3)
    monkeypatch.setattr(called, "MANY", many)
    monkeypatch.setattr(called, "FEW", few)
    monkeypatch.setattr(called, "MOST_SAMPLED", sampled)
    monkeypatch.setattr(search, "MOST_NAMED", most)
    for number in range(16):
        name = ["Avery Sample", "Blake Sample", "Sam Other", "Casey Example", "Sampler Ng"][number % 5]
        standing = {"level": number % 4, "score": number, "assurance": 9 * number % 5, "links": number % 3}
        applied(
            number % 6,
            candidate=make.candidate(name=name),
            stage=Stage.CLOSED if number % 7 == 6 else Stage.APPLIED,
            applied_on=TODAY + timedelta(days=number % 4) if number % 2 else None,
            standing=standing if number % 3 else None,
        )
    indexing.refresh_cards(Application.objects.values_list("candidate", flat=True))
    former = Application.objects.filter(candidate__name="Casey Example").latest("pk").candidate
    facts.append(Name(candidate=former, value="Sample Formerly", usage=Name.Usage.OTHER), by=lead)
    everybody = [key for page in walk(order, lead) for key in page]
    called_so = set(Application.objects.filter(candidate__name__contains="Sample").values_list("pk", flat=True))

    pages = walk(order, lead, q="sample")

    assert [key for page in pages for key in page] == [key for key in everybody if key in called_so]
    assert {len(page) for page in pages[:-1]} == {3}


@pytest.mark.parametrize("most", [7_000, 5, 0])
def test_many_of_a_name_are_counted_as_far_as_they_are_told(
    most: int, lead: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(register, "COUNTED", 3)
    monkeypatch.setattr(called, "MOST_SAMPLED", 4)
    monkeypatch.setattr(search, "MOST_NAMED", most)
    old = [applied(candidate=make.candidate(name="Avery Sample")) for _number in range(3)]
    new = [applied(candidate=make.candidate(name="Blake Sample")) for _number in range(4)]
    indexing.refresh_cards([application.candidate_id for application in (*old, *new)])
    assert total(Filters(q="sample"), lead) == 4
    Application.objects.filter(pk__in=[application.pk for application in new]).update(stage=Stage.CLOSED)
    assert total(Filters(q="sample"), lead) == 3
    assert total(Filters(q="sample", level="3"), lead) == 0


def test_people_are_found_by_a_whole_address_or_number_however_it_is_typed(lead: User) -> None:
    found = applied()
    applied()
    facts.append(Email(candidate=found.candidate, address="avery.example@gmail.com"), by=lead)
    facts.append(Phone(candidate=found.candidate, number="+14165550123"), by=lead)
    for words in ("Avery.Example+jobs@gmail.com", "averyexample@GMAIL.com", "+1 (416) 555-0123"):
        assert keys(Filters(q=words), lead) == {found.pk}, words
    assert keys(Filters(q="example@gmail.com"), lead) == set()
    assert keys(Filters(q="not@an@address"), lead) == set()


def test_nobody_sees_people_of_other_teams_or_of_imports_that_were_taken_back(lead: User) -> None:
    recruiter = make.user()
    team = make.team()
    hidden = applied(candidate=make.candidate(team=team))
    shown = applied()
    applied(candidate=make.candidate(withdrawn_at=datetime(2026, 1, 1, tzinfo=UTC)))
    assert keys(Filters(), recruiter) == {shown.pk}
    assert keys(Filters(), lead) == {shown.pk, hidden.pk}
    recruiter.teams.add(team)
    assert keys(Filters(), recruiter) == {shown.pk, hidden.pk}


def test_filters_survive_the_way_to_an_export_and_back() -> None:
    filters = Filters(q="eloise", level="3", mine=True)
    assert Filters.of(filters.as_json() | {"of_a_later_version": 1}) == filters
