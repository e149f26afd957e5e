"""Large exports and those with contacts in full: a second person, a fresh second factor; those made regularly."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from django.urls import reverse
from django.utils import timezone
from pytest_django import Settings

from candidates.actions.people import Newcomer, register
from redflags import jobs
from redflags.actions import export_schedules as schedules
from redflags.actions import exports, tallies
from redflags.models import Export, ExportSchedule
from screening import audit, clock, foureyes
from screening.models import Notice, TrailEvent, User
from screening.roles import Role
from tests import make
from tests.redflags.exporting import REASON, asked, in_lines, left_in, made, place_of, read, verbs
from tests.signing_in import SignedIn, enter_code
from tests.telling import told

FORM = {"file_format": "csv", "reason": REASON}
WHOLE_SENTENCE = "The auditors of our customer asked for the whole list."


@pytest.fixture(autouse=True)
def folder(settings: Settings, tmp_path: Path) -> Path:
    """Where files go in a test."""
    settings.MEDIA_ROOT = tmp_path
    return tmp_path / "exports"


@pytest.fixture
def admin(db: None) -> User:
    """Somebody who may export one row alone."""
    make.organisation(export_alone=1)
    return make.user(Role.ADMIN)


def two_applications() -> None:
    for _ in range(2):
        make.application()


def test_a_large_export_waits_until_another_person_agrees(admin: User, as_admin: SignedIn) -> None:
    two_applications()
    export = asked(admin)
    assert (export.state, jobs.make_exports()) == ("awaiting", 0)
    assert told(as_admin.user) == [f"{admin.name} wants to export a large table: a second person has to agree"]
    page = as_admin.get(reverse("export", args=[export.pk]))
    assert "You are asked to agree" in page.text
    assert REASON in as_admin.get(reverse("exports")).text
    as_admin.post(reverse("export_agree", args=[export.pk]))
    assert jobs.make_exports() == 1
    export.refresh_from_db()
    assert (export.state, export.rows, export.agreed_by) == ("done", 2, as_admin.user)
    assert as_admin.get(reverse("export", args=[export.pk])).status_code == 404
    assert as_admin.get(reverse("export_download", args=[export.pk])).status_code == 404
    assert verbs() == ["export.asked", "export.agreed", "export.made"]


def test_nobody_agrees_to_an_export_of_ones_own(as_admin: SignedIn, admin: User) -> None:
    two_applications()
    export = asked(as_admin.user)
    for name in ("export_agree", "export_refuse"):
        answer = as_admin.post(reverse(name, args=[export.pk]), follow=True)
        assert "somebody else has to take the second step" in answer.text
    with pytest.raises(foureyes.SecondPersonNeededError):
        exports.agree(export, by=as_admin.user, now=timezone.now())
    assert jobs.make_exports() == 0


def test_one_that_is_refused_is_never_made_and_whoever_asked_is_told(admin: User, as_admin: SignedIn) -> None:
    two_applications()
    export = asked(admin)
    as_admin.post(reverse("export_refuse", args=[export.pk]))
    export.refresh_from_db()
    assert (export.state, export.refused_by, jobs.make_exports()) == ("failed", as_admin.user, 0)
    late = as_admin.post(reverse("export_agree", args=[export.pk]), follow=True)
    assert "went on meanwhile" in late.text
    assert told(admin) == ["Your export could not be made. The second person did not agree."]
    with pytest.raises(exports.OvertakenError):
        exports.start_again(export, by=admin, now=timezone.now())


def test_one_that_grew_before_it_was_made_waits_too(admin: User, folder: Path) -> None:
    other = make.user(Role.ADMIN)
    make.application()
    export = asked(admin)
    make.application()
    assert jobs.make_exports() == 1
    export.refresh_from_db()
    assert (export.state, export.total, left_in(folder)) == ("awaiting", 2, [])
    exports.agree(export, by=other, now=timezone.now())
    jobs.make_exports()
    export.refresh_from_db()
    assert (export.state, export.rows) == ("done", 2)


def test_in_a_one_person_firm_a_day_passes_and_a_sentence_is_asked_for(
    as_admin: SignedIn, travel: Callable[..., None]
) -> None:
    make.organisation(export_alone=1, sole_operator=True)
    two_applications()
    short = as_admin.post(reverse("export_new"), FORM)
    assert (short.status_code, Export.objects.count()) == (422, 0)
    assert "one person" in short.text
    as_admin.post(reverse("export_new"), {**FORM, "reason": WHOLE_SENTENCE})
    export = Export.objects.get()
    assert (export.state, export.alone, jobs.make_exports()) == ("owed", True, 0)
    assert "A day passes first" in as_admin.get(reverse("export", args=[export.pk])).text
    travel(hours=24, seconds=1)
    assert jobs.make_exports() == 1


def test_in_a_one_person_firm_one_that_grew_waits_a_day_too(admin: User, travel: Callable[..., None]) -> None:
    make.application()
    export = asked(admin)
    make.organisation(sole_operator=True)
    Export.objects.update(reason=WHOLE_SENTENCE)
    make.application()
    jobs.make_exports()
    export.refresh_from_db()
    assert (export.state, export.alone, export.path) == ("owed", True, "")
    travel(hours=24, seconds=1)
    assert jobs.make_exports() == 1
    export.refresh_from_db()
    assert export.rows == 2


def test_what_is_small_needs_nobody_else(admin: User) -> None:
    make.application()
    assert made(admin).state == "done"


def a_person_with_contacts(by: User) -> None:
    newcomer = Newcomer(name="Ana Example", email="ana.secret@example.org", phone="+14165550123")
    register(newcomer, by=by, now=timezone.now())


def test_contacts_leave_in_full_after_a_fresh_second_factor(as_admin: SignedIn) -> None:
    a_person_with_contacts(as_admin.user)
    make.check(make.application(), contact_email="referee@acme.example")
    for table, expected in (("candidates", ("ana.secret@example.org", "+14165550123")), ("checks", ())):
        as_admin.post(f"{reverse('export_new')}?table={table}", {**FORM, "opened": "on"})
        jobs.make_exports()
        export = Export.objects.order_by("pk").last()
        assert export is not None
        text = place_of(export).read_text()
        assert all(value.lstrip("+") in text for value in expected or ["referee@acme.example"])
    (made_one, _other) = TrailEvent.objects.filter(verb="export.made").order_by("pk")
    assert made_one.fields == ["emails", "phones"]


def test_an_old_proof_is_not_enough_and_nothing_typed_is_lost_while_it_is_renewed(as_admin: SignedIn) -> None:
    session = as_admin.session
    for proof in session["account_authentication_methods"]:
        proof["at"] -= 301
    session.save()
    address = f"{reverse('export_new')}?stage=offer"
    asked_again = as_admin.post(address, {**FORM, "opened": "on"})
    assert asked_again.headers["Location"].startswith(reverse("mfa_reauthenticate"))
    assert not Export.objects.exists()
    enter_code(as_admin, asked_again.headers["Location"])
    export = Export.objects.get()
    assert (export.opened, export.reason, export.filters) == (True, REASON, {"stage": "offer"})


def test_a_right_to_reveal_that_is_taken_away_stops_it(admin: User, monkeypatch: pytest.MonkeyPatch) -> None:
    make.organisation(export_alone=100)
    two_applications()
    export = asked(admin)
    Export.objects.update(opened=True)
    monkeypatch.setattr("redflags.actions.export_work.can", lambda _person, need: need != "reveal_sealed")
    jobs.make_exports()
    export.refresh_from_db()
    assert export.problem == "no_longer_allowed"


# --- further tables


def test_the_trail_tells_of_every_event_whether_the_seal_over_it_holds(admin: User) -> None:
    make.organisation(export_alone=100)
    two_applications()
    made(admin)
    audit.seal()
    made(admin)
    lines = in_lines(made(admin, "trail", "jsonl"))
    marks = [line["seal"] for line in lines]
    assert marks == ["the seal holds"] * 2 + ["not sealed yet"] * (len(lines) - 2)
    assert [line["verb"] for line in lines[:2]] == ["export.asked", "export.made"]


def test_the_trail_is_for_those_who_may_read_it(as_admin: SignedIn, monkeypatch: pytest.MonkeyPatch) -> None:
    export = asked(as_admin.user, "trail")
    monkeypatch.setattr("redflags.actions.export_work.can", lambda _person, need: need != "view_trail")
    jobs.make_exports()
    export.refresh_from_db()
    assert export.problem == "no_longer_allowed"


def test_reminders_leave_with_their_state_and_never_with_what_they_say(admin: User) -> None:
    make.organisation(export_alone=100)
    check = make.check(make.application(), contact_email="referee@acme.example", contact_hint="@acme.example")
    now = timezone.now()
    check.reminders.create(step="request", due_at=now, sent_at=now)
    check.reminders.create(step="first", due_at=now)
    export = made(admin, "reminders")
    rows = [(row["Step"], row["State"], row["Their contact (domain, last digits)"]) for row in read(export)]
    assert rows == [("Request", "sent", "@acme.example"), ("First reminder", "owed", "@acme.example")]
    assert b"referee" not in place_of(export).read_bytes()


def test_rules_leave_with_how_often_they_were_right_and_between_what_bounds(admin: User) -> None:
    make.organisation(minutes_per_finding=7)
    for kind in ("confirmed", "confirmed", "cleared"):
        make.verdict(make.finding(make.application(), code="PAY-01"), kind=kind)
    rows = {line["rule"]: line for line in in_lines(made(admin, "rules", "jsonl"))}
    row = rows["PAY-01"]
    told = [row[name] for name in ("confirmed", "cleared", "settled", "precision", "at_least", "at_most", "minutes")]
    assert told == [2, 1, 3, 67, 21, 94, 21]
    assert rows["VID-02"]["precision"] is None


def test_the_figures_are_those_of_the_dashboard(admin: User) -> None:
    two_applications()
    assert sum(tallies.rebuild(timezone.now())) > 0
    rows = read(made(admin, "figures"))
    stands = {(row["Line"], row["Column"]): row["Number"] for row in rows if row["Part"] == "Where they stand"}
    assert (stands["Not yet assessed", "Applied"], stands["All", "All"]) == ("2", "2")


# --- made regularly


def begun(by: User, every: str = "month", first: str = "2999-01-31") -> ExportSchedule:
    """An export that is made again."""
    return schedules.begin(
        {}, table="candidates", file_format=Export.Format.CSV, reason=REASON, every=every,
        first=date.fromisoformat(first), by=by, now=timezone.now(),
    )  # fmt: skip


def test_an_export_can_be_made_every_week_and_its_link_comes_by_mail(
    as_admin: SignedIn, settings: Settings, travel: Callable[..., None]
) -> None:
    settings.MAIL_CONFIGURED = True
    make.application(candidate=make.candidate(name="Ana Example"))
    as_admin.post(reverse("export_new"), {**FORM, "every": "week"})
    schedule = ExportSchedule.objects.get()
    assert (schedule.next_on, Export.objects.count()) == (clock.today(), 0)
    jobs.sweep_exports()
    jobs.sweep_exports()
    assert jobs.make_exports() == 1
    schedule.refresh_from_db()
    assert (Export.objects.get().schedule, schedule.next_on) == (schedule, clock.today() + timedelta(weeks=1))
    (notice,) = Notice.objects.filter(person=as_admin.user)
    assert (notice.event, notice.way) == ("export_on_schedule", "at_once")
    assert "next on" in as_admin.get(reverse("exports")).text
    travel(days=7)
    jobs.sweep_exports()
    assert Export.objects.count() == 2


def test_it_ends_with_the_right_of_whoever_began_it_or_when_that_person_ends_it(as_admin: SignedIn) -> None:
    admin = make.user(Role.ADMIN)
    today = clock.today().isoformat()
    lost, ended = begun(admin, first=today), begun(as_admin.user, first=today)
    User.objects.filter(pk=admin.pk).update(roles=[Role.RECRUITER])
    assert as_admin.post(reverse("export_schedule_end", args=[lost.pk])).status_code == 404
    as_admin.post(reverse("export_schedule_end", args=[ended.pk]))
    jobs.sweep_exports()
    assert not Export.objects.exists()
    assert not ExportSchedule.objects.filter(ended_at=None).exists()


def test_months_are_counted_from_the_first_day_and_what_was_missed_is_not_made_up_for(admin: User) -> None:
    monthly = begun(admin, first="2026-01-31")
    days = ["2026-01-31", "2026-02-28", "2026-03-01", "2026-09-15"]
    found = [schedules.following(monthly, date.fromisoformat(day)).isoformat() for day in days]
    assert found == ["2026-02-28", "2026-03-31", "2026-03-31", "2026-09-30"]


def test_what_is_made_again_has_hints_only_and_does_not_begin_in_the_past(as_admin: SignedIn) -> None:
    for wrong in ({"opened": "on"}, {"first_on": "2020-01-01"}, {"every": "hour"}):
        assert as_admin.post(reverse("export_new"), {**FORM, "every": "week", **wrong}).status_code == 422
    assert not ExportSchedule.objects.exists()
