"""The trail page: filters and place in the address, candidates by pseudonym, as many queries for few as for many."""

from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from screening import audit
from screening.audit import record
from screening.models import TrailEvent
from tests import make
from tests.signing_in import SignedIn


def write(number: int, **fields: object) -> None:
    TrailEvent.objects.bulk_create(TrailEvent(**{"verb": "note.added", **fields}) for _ in range(number))


def shown(client: SignedIn, **filters: object) -> list[TrailEvent]:
    return client.get(reverse("trail"), filters).context["events"]


def test_the_newest_is_first_and_the_rest_is_behind_the_link(as_auditor: SignedIn) -> None:
    write(120)
    pages, query = [], {}
    while True:
        page = as_auditor.get(reverse("trail"), query)
        pages.append([event.pk for event in page.context["events"]])
        if not page.context["older"]:
            break
        assert f"before={page.context['older']}".encode() in page.content
        query = {"before": page.context["older"]}
    keys = [key for page in pages for key in page]
    assert [len(page) for page in pages] == [50, 50, 21]
    assert keys == sorted(TrailEvent.objects.values_list("pk", flat=True), reverse=True)


def test_filters_narrow_and_stay_while_paging(as_auditor: SignedIn) -> None:
    somebody = make.user()
    write(60, actor=somebody)
    write(3, verb="bank.changed", actor=somebody)
    write(2, verb="bank.changed")
    assert len(shown(as_auditor, verb="bank.changed")) == 5
    assert len(shown(as_auditor, verb="bank.changed", actor=somebody.pk)) == 3
    page = as_auditor.get(reverse("trail"), {"verb": "note.added", "actor": somebody.pk})
    assert f"?verb=note.added&amp;actor={somebody.pk}&amp;before=".encode() in page.content


def test_a_day_is_a_day_where_the_organisation_is(as_auditor: SignedIn) -> None:
    make.organisation(time_zone="America/Vancouver")
    write(1, verb="a.late_evening", at=datetime(2026, 3, 3, 7, 59, tzinfo=UTC))  # 23:59 on the 2nd in Vancouver
    write(1, verb="a.new_day", at=datetime(2026, 3, 3, 8, 0, tzinfo=UTC))
    assert [event.verb for event in shown(as_auditor, day="2026-03-02")] == ["a.late_evening"]
    assert [event.verb for event in shown(as_auditor, day="2026-03-03")] == ["a.new_day"]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("verb", "no.such_verb"),
        ("verb", "' OR 1=1"),
        ("actor", "everybody"),
        ("actor", "0"),
        ("actor", str(2**70)),
        ("day", "2026-02-31"),
        ("day", "0000-01-01"),
        ("day", "9999-12-31"),
        ("day", "yesterday"),
        ("before", "-1"),
        ("before", str(2**70)),
    ],
)
def test_a_filter_that_means_nothing_is_told_at_its_field(as_auditor: SignedIn, field: str, value: str) -> None:
    response = as_auditor.get(reverse("trail"), {field: value})
    assert response.status_code == 422
    assert list(response.context["form"].errors) == [field]


def test_candidates_appear_by_pseudonym_only(as_auditor: SignedIn) -> None:
    candidate = make.candidate(name="Alexis Tremblay")
    with transaction.atomic():
        record("note.added", actor=as_auditor.user, candidate=candidate, target="note:1", fields=["text"])
    page = as_auditor.get(reverse("trail")).content.decode()
    assert str(candidate.pseudonym) in page
    assert "Tremblay" not in page


def test_the_page_costs_the_same_for_ten_events_and_a_thousand(as_auditor: SignedIn) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            as_auditor.get(reverse("trail"))
        return len(captured)

    write(10, actor=make.user())
    few = queries()
    write(1_000, actor=make.user())
    assert queries() == few == 6


def test_verbs_are_found_without_reading_every_event(as_auditor: SignedIn) -> None:
    for number in range(5):
        write(200, verb=f"a.verb{number}")
    page = as_auditor.get(reverse("trail"))
    verbs = [verb for verb, _label in page.context["form"].fields["verb"].choices]
    assert verbs == ["", *(f"a.verb{number}" for number in range(5)), "session.opened"]


def test_only_the_newest_seals_can_be_checked(db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(audit, "BATCH", 10)
    write(30, at=datetime.now(UTC) - timedelta(minutes=1))
    assert audit.seal() == 30
    assert audit.verify() is None
    assert audit.verify(newest=1) is None
    assert audit.verify(newest=50) is None
    monkeypatch.setattr(audit.settings, "TRAIL_KEY", "another")
    assert audit.verify(newest=1).event > audit.verify().event
