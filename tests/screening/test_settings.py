"""The organisation's settings: one version at a time, and nothing lost when two people edit at once."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from screening import clock
from screening.models import Organisation, TrailEvent
from screening.roles import Role
from tests import make
from tests.asked import written_out
from tests.signing_in import SignedIn, signed_in

GOOD = {
    "name": "Maple Ltd",
    "time_zone": "America/Halifax",
    "second_factor_roles": ["admin", "recruiter"],
    "weekend": ["5", "6"],
    "minutes_per_finding": 6,
    "digest_at": "08:00",
    "at_once_a_day": 10,
    "export_alone": 1_000,
    "version": 1,
}


def save(client: SignedIn, **changes: object) -> object:
    return client.post(reverse("change_settings"), GOOD | changes)


def test_settings_are_saved_in_one_event(as_admin: SignedIn) -> None:
    assert save(as_admin).status_code == 302
    organisation = Organisation.get()
    assert (organisation.name, organisation.time_zone) == ("Maple Ltd", "America/Halifax")
    assert organisation.second_factor_roles == ["recruiter", "admin"]
    assert organisation.version == 2
    event = TrailEvent.objects.get(verb="organisation.changed")
    assert event.fields == ["name", "second_factor_roles", "time_zone"]
    assert b"The settings are saved." in as_admin.get(reverse("settings")).content


def test_who_was_overtaken_gets_both_versions_and_can_save_over(db: None) -> None:
    first, second = signed_in(role=Role.ADMIN), signed_in(role=Role.ADMIN)
    save(first)
    response = save(second, name="Oak Ltd", time_zone="Europe/Paris")
    assert response.status_code == 409
    assert Organisation.get().name == "Maple Ltd"
    told = response.context["overtaken"].differences
    shown = {difference.label: (difference.stored, difference.typed) for difference in told}
    assert shown == {
        "Name of the organisation": ("Maple Ltd", "Oak Ltd"),
        "Time zone": ("America/Halifax", "Europe/Paris"),
    }
    form = response.context["form"]
    assert form["name"].value() == "Oak Ltd"
    again = save(second, name="Oak Ltd", time_zone="Europe/Paris", version=form["version"].value())
    assert again.status_code == 302
    assert Organisation.get().name == "Oak Ltd"


def test_saving_the_same_twice_is_told_to_be_the_same(as_admin: SignedIn) -> None:
    save(as_admin)
    response = save(as_admin)
    assert (response.status_code, response.context["overtaken"].differences) == (409, ())
    assert b"Both versions say the same." in response.content
    assert TrailEvent.objects.filter(verb="organisation.changed").count() == 1


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", ""),
        ("name", "x" * 121),
        ("name", "a\0b"),
        ("time_zone", "Mars/Olympus"),
        ("time_zone", "../../etc/passwd"),
        ("second_factor_roles", ["owner"]),
        ("weekend", ["7"]),
        ("weekend", ["0", "1", "2", "3", "4", "5", "6"]),
        ("holidays", "2026-02-31"),
        ("minutes_per_finding", "0"),
        ("holidays", "Canada Day"),
        ("holidays", "x" * 20_001),
        ("version", "latest"),
        ("version", str(2**70)),
    ],
)
def test_a_mistake_is_told_at_its_field_and_nothing_is_saved(as_admin: SignedIn, field: str, value: object) -> None:
    response = save(as_admin, **{field: value})
    assert response.status_code == 422
    assert list(response.context["form"].errors) == [field]
    assert Organisation.get().version == 1


def test_one_person_mode_needs_one_person(as_founder: SignedIn) -> None:
    other = make.user(Role.RECRUITER)
    assert "sole_operator" in save(as_founder, sole_operator="on").context["form"].errors
    other.is_active = False
    other.save()
    make.user(Role.AUDITOR)
    assert save(as_founder, sole_operator="on").status_code == 302
    assert Organisation.get().sole_operator


def test_an_auditor_reads_the_settings_in_words(as_auditor: SignedIn) -> None:
    page = as_auditor.get(reverse("settings"))
    assert b"HR lead, Admin" in page.content
    assert b'action="/settings/change/"' not in page.content


def test_times_are_shown_in_the_organisations_zone_without_a_query(as_admin: SignedIn) -> None:
    make.organisation(time_zone="Asia/Tokyo")
    with CaptureQueriesContext(connection) as queries:
        page = as_admin.get(reverse("trail"))
    assert not [sql for sql in written_out(queries) if sql.startswith('SELECT "screening_organisation"')]
    event = TrailEvent.objects.latest("pk")
    tokyo = (event.at.hour + 9) % 24
    assert f", {tokyo:02}:{event.at.minute:02}".encode() in page.content


def test_working_days_are_what_the_organisation_says(as_admin: SignedIn) -> None:
    assert save(as_admin, weekend=["4", "5"], holidays="2026-12-25\n\n2026-07-01\n2026-12-25").status_code == 302
    calendar = clock.calendar()
    assert calendar.weekend == {4, 5}
    assert calendar.holidays == {date(2026, 7, 1), date(2026, 12, 25)}
    assert as_admin.get(reverse("settings")).context["form"]["holidays"].value() == "2026-07-01\n2026-12-25"
