"""Imports: nothing twice, nothing half, everything taken back; on a real database, with the real worker's code."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.urls import reverse
from django.utils import timezone

from candidates import jobs
from candidates.actions import holds, import_work, imports
from candidates.actions.facts import append, retract
from candidates.actions.imports import Aim, StaleImportError
from candidates.files import place_of
from candidates.models import (
    Application,
    Candidate,
    Check,
    Email,
    Fingerprint,
    HistoryEntry,
    Import,
    ImportRow,
    Interview,
    Message,
    Name,
    Phone,
    Sign,
    Stage,
    StoredFile,
)
from candidates.previews import failed_rows
from redflags.gather.rows import from_database
from redflags.models import Standing
from screening.models import TrailEvent, User
from screening.schedule import SWEEPS
from screening.submissions import AlreadySubmittedError
from tests import make
from tests.candidates import importing
from tests.candidates.importing import HEADER, import_all, people, person, table
from tests.telling import told

pytestmark = pytest.mark.django_db

State = Import.State


@pytest.fixture(autouse=True)
def _media(settings, tmp_path) -> None:
    settings.MEDIA_ROOT = tmp_path


@pytest.fixture
def recruiter() -> User:
    return make.user()


DOSSIER = b"""
id: case-1
candidate:
  full_name: Avery Example
  emails: [{value: avery@example.com}]
application: {role: Backend developer, applied_on: 2024-05-01}
interviews:
  - {date: 2024-05-06, outcome: passed, events: [camera_on]}
checks:
  - {type: reference, subject: Example Corp, status: requested, requested_on: 2024-05-07}
"""
RESUME = b"""{"basics": {"name": "Avery Example", "email": "avery@example.com", "summary": "Quiet."},
 "work": [{"name": "Example Corp", "position": "Developer", "startDate": "2021"}]}"""


# --- bringing


def test_every_row_becomes_a_candidate_with_facts_and_an_application(recruiter: User) -> None:
    batch = import_all(people(3), recruiter)
    assert (batch.state, batch.rows, batch.rows_done, batch.rows_failed, batch.rows_known) == (State.DONE, 3, 3, 0, 0)
    assert told(recruiter) == ["Imported: people.csv (rows: 3, with problems: 0)"]
    candidate = Candidate.objects.get(external_key="P-1")
    assert (candidate.batch, candidate.created_by) == (batch, recruiter)
    assert [e.address.open() for e in candidate.emails.all()] == ["avery1@example.com"]
    assert [m.text for m in candidate.messages.all()] == ["=1+1"], "a formula is text"
    assert [a.role for a in candidate.applications.all()] == ["Backend developer"]
    assert {f.kind for f in Fingerprint.objects.filter(candidate=candidate)} == {"email", "phone"}
    assert set(Name.objects.values_list("batch", "recorded_by")) == {(batch.pk, recruiter.pk)}


def test_an_import_says_what_it_did_in_the_trail_without_values(recruiter: User) -> None:
    batch = import_all(people(1), recruiter)
    verbs = list(TrailEvent.objects.filter(target=f"import:{batch.pk}").order_by("pk").values_list("verb", flat=True))
    assert verbs == ["import.uploaded", "import.mapped", "import.started", "import.done"]
    assert "Avery" not in str(list(TrailEvent.objects.values()))


def test_everybody_it_brought_is_owed_an_assessment(recruiter: User) -> None:
    import_all(people(2), recruiter)
    owed = Standing.objects.filter(reassess_at__lte=timezone.now())
    assert set(owed.values_list("application", flat=True)) == set(Application.objects.values_list("pk", flat=True))


def test_the_uploaded_file_is_gone_once_it_is_imported(recruiter: User, django_capture_on_commit_callbacks) -> None:
    batch = importing.bring(people(2), recruiter)
    path = place_of(batch.path)
    assert path.exists()
    with django_capture_on_commit_callbacks(execute=True):
        batch = importing.start(batch)
    assert not path.exists()
    assert batch.path == ""


def test_the_position_and_team_chosen_for_the_import_are_taken(recruiter: User) -> None:
    team, chosen = make.team(), make.position(title="Data engineer")
    import_all(people(1), recruiter, Aim(team=team, position=chosen))
    application = Application.objects.get()
    assert (application.position, application.role) == (chosen, "Backend developer")
    assert application.candidate.team == team


def test_an_open_position_of_the_same_title_is_found(recruiter: User) -> None:
    make.position(title="Backend developer", is_open=False)
    wanted = make.position(title="BACKEND developer")
    import_all(people(1), recruiter)
    assert Application.objects.get().position == wanted


# --- problems


BROKEN = table([person(1), person(2, Phone="12"), person(3, **{"E-mail": "x", "Rate": "much"}), person(4)])


def test_problems_are_found_before_anything_goes_in(recruiter: User) -> None:
    batch = importing.bring(BROKEN, recruiter)
    assert (batch.state, batch.rows, batch.rows_failed, batch.rows_good) == (State.READY, 4, 2, 2)
    assert not Candidate.objects.exists()
    found = [(row.number, [p["column"] for p in row.problems]) for row in batch.lines.order_by("number")]
    assert found == [(3, ["Phone"]), (4, ["E-mail", "Rate"])]


def test_rows_with_problems_are_skipped_when_chosen_so(recruiter: User) -> None:
    batch = import_all(BROKEN, recruiter)
    assert set(Candidate.objects.values_list("external_key", flat=True)) == {"P-1", "P-4"}
    assert (batch.rows_failed, batch.rows_done) == (2, 4)


def test_all_or_none_brings_none_where_a_row_has_a_problem(recruiter: User) -> None:
    batch = importing.bring(BROKEN, recruiter)
    with pytest.raises(StaleImportError):
        imports.start(batch, mode=Import.Mode.ALL, by=recruiter, version=batch.version)
    assert not Candidate.objects.exists()


def test_failed_rows_are_kept_sealed_and_come_back_as_they_were(recruiter: User) -> None:
    batch = import_all(BROKEN, recruiter)
    with_secret = ImportRow.objects.extra(select={"stored": "cells::text"}).get(batch=batch, number=3)
    assert "avery2" not in with_secret.stored
    header, first, second = failed_rows(batch)
    assert header == [*HEADER, "problem"]
    assert first[:-1] == person(2, Phone="12")
    assert first[-1].startswith("Phone: ")
    assert second[-1].startswith("E-mail: This is not an e-mail address")


def test_failed_rows_can_be_corrected_and_brought_again(recruiter: User) -> None:
    batch = import_all(BROKEN, recruiter)
    header, first, second = failed_rows(batch)
    first[3], second[2], second[6] = "+1 416 555 0199", "avery3@example.com", "CAD 60/h"
    again = import_all(table([first, second], header), recruiter)
    assert (again.rows_failed, again.rows_known) == (0, 0)
    assert Candidate.objects.count() == 4
    assert not again.lines.exists()


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (table([]), "nothing to import"),
        (b'Name,Notes\nAvery,ok\nBlake,"never closed\n', "line 3: A cell that starts here does not end"),
    ],
)
def test_a_table_that_cannot_be_read_on_brings_nothing_and_says_where(
    content: bytes, says: str, recruiter: User
) -> None:
    batch = importing.bring(content, recruiter)
    assert batch.state == State.FAILED
    assert says in batch.problem
    assert batch.can_be_mapped


def test_a_table_with_too_many_rows_is_refused(recruiter: User, monkeypatch) -> None:
    monkeypatch.setattr(import_work.limits, "ROWS", 3)
    batch = importing.bring(people(4), recruiter)
    assert batch.state == State.FAILED
    assert "more than 3 rows" in batch.problem


# --- nothing twice


def test_the_same_file_twice_changes_nothing(recruiter: User) -> None:
    import_all(people(5), recruiter)
    before = importing.register()
    again = import_all(people(5), recruiter)
    assert (again.state, again.rows_known, again.rows_done) == (State.DONE, 5, 5)
    assert importing.register() == before
    assert not again.candidates.exists()


@pytest.mark.parametrize(
    "columns", [("Name",), ("Name", "E-mail"), ("Name", "Phone"), ("Candidate ID", "Name"), ("Name", "Town", "Notes")]
)
def test_people_are_recognised_by_what_the_file_gives(columns: tuple[str, ...], recruiter: User) -> None:
    rows = [[person(number)[HEADER.index(column)] for column in columns] for number in range(3)]
    import_all(table(rows, columns), recruiter)
    again = import_all(table(rows, columns), recruiter)
    assert again.rows_known == 3
    assert Candidate.objects.count() == 3


def test_a_row_twice_in_one_file_is_one_candidate(recruiter: User) -> None:
    batch = import_all(table([person(1), person(2), person(1)]), recruiter)
    assert Candidate.objects.count() == 2
    assert batch.rows_known == 1
    assert Email.objects.count() == 2


def test_a_known_person_gets_only_what_is_new(recruiter: User) -> None:
    import_all(table([person(1)]), recruiter)
    batch = import_all(table([person(1, Rate="CAD 70/h", Notes="called back")]), recruiter)
    (candidate,) = Candidate.objects.all()
    assert sorted(rate.amount for rate in candidate.rates.all()) == [55, 70]
    assert {m.text for m in candidate.messages.all()} == {"=1+1", "called back"}
    assert candidate.emails.count() == candidate.names.count() == candidate.applications.count() == 1
    assert [line.candidate for line in batch.lines.all()] == [candidate]
    assert batch.rows_known == 0


def test_another_role_of_a_known_person_is_another_application(recruiter: User) -> None:
    import_all(table([person(1), person(1, Position="Data engineer")]), recruiter)
    assert Candidate.objects.count() == 1
    assert set(Application.objects.values_list("role", flat=True)) == {"Backend developer", "Data engineer"}


def test_a_shared_address_under_another_name_is_another_person(recruiter: User) -> None:
    header = ("Name", "E-mail")
    import_all(table([["Avery Example", "shared@example.com"]], header), recruiter)
    import_all(
        table([["Blake Sample", "shared@example.com"], ["Avery B. Example", "shared@example.com"]], header), recruiter
    )
    assert set(Candidate.objects.values_list("name", flat=True)) == {"Avery Example", "Blake Sample"}
    avery = Candidate.objects.get(name="Avery Example")
    assert {(n.value, n.usage) for n in avery.names.all()} == {
        ("Avery Example", "legal"),
        ("Avery B. Example", "other"),
    }


def test_people_with_keys_of_their_own_stay_apart_though_they_share_everything_else(recruiter: User) -> None:
    import_all(table([person(1), person(1, **{"Candidate ID": "P-2"})]), recruiter)
    assert Candidate.objects.count() == 2


def test_the_same_key_of_two_sources_is_two_people(recruiter: User) -> None:
    header = ("ID", "Name")
    import_all(table([["1", "Avery Example"]], header), recruiter, Aim(source="Careers page"))
    import_all(table([["1", "Blake Sample"]], header), recruiter, Aim(source="Fair"))
    assert Candidate.objects.count() == 2


def test_a_key_of_somebody_one_may_not_see_is_a_problem_of_the_row(recruiter: User) -> None:
    import_all(table([person(1)]), make.user(), Aim(team=make.team()))
    batch = importing.bring(table([person(1), person(2)]), recruiter)
    assert batch.rows_failed == 1
    (row,) = batch.lines.all()
    assert "whom you may not see" in row.problems[0]["message"]
    assert importing.start(batch).candidates.count() == 1


def test_what_somebody_took_back_does_not_come_again(recruiter: User) -> None:
    import_all(table([person(1)]), recruiter)
    retract(Phone.objects.get(), by=recruiter, reason="a typo")
    import_all(table([person(1)]), recruiter)
    assert Phone.objects.filter(relation="adds").count() == 1


# --- files


def test_resumes_come_in_together_and_the_broken_one_stays_out(recruiter: User) -> None:
    batch = importing.bring({"a.json": RESUME, "b.json": b'{"basics": {"name": ""}}', "c.json": b"{broken"}, recruiter)
    assert (batch.state, batch.rows, batch.rows_failed) == (State.READY, 3, 2)
    first, second, third = batch.lines.order_by("number")
    assert first.brings == {"name": 1, "email": 1, "historyentry": 1, "document": 1}
    assert second.problems[0]["column"] == "basics.name"
    assert third.problems[0]["line"] == 1
    batch = importing.start(batch)
    candidate = Candidate.objects.get()
    assert batch.lines.get(number=1).candidate == candidate
    stored = StoredFile.objects.get()
    assert place_of(stored.path).read_text() == stored.text
    assert "Quiet." in stored.text
    assert candidate.documents.get().file == stored


def test_a_resume_adds_to_a_candidate_who_is_known_by_address_and_name(recruiter: User) -> None:
    import_all(table([["Avery Example", "avery@example.com"]], ("Name", "E-mail")), recruiter)
    import_all({"a.json": RESUME}, recruiter)
    (candidate,) = Candidate.objects.all()
    assert [h.source for h in candidate.historyentrys.all()] == ["resume"]


def test_the_same_resume_again_changes_nothing_and_another_one_adds(recruiter: User) -> None:
    import_all({"a.json": RESUME}, recruiter)
    before = importing.register()
    assert import_all({"again.json": RESUME}, recruiter).rows_known == 1
    assert importing.register() == before
    import_all({"new.json": RESUME.replace(b"2021", b"2019").replace(b"Quiet.", b"Loud.")}, recruiter)
    assert {h.start for h in HistoryEntry.objects.all()} == {"2021", "2019"}
    assert StoredFile.objects.count() == 2


@pytest.mark.parametrize(
    "content", [b'{"basics": {"name": "Avery Example"}}', b'{"candidate": {"full_name": "Avery Example"}}']
)
def test_a_file_that_names_nothing_but_the_person_is_known_again(content: bytes, recruiter: User) -> None:
    import_all({"a.json": content}, recruiter)
    assert import_all({"b.json": content}, recruiter).rows_known == 1
    assert Candidate.objects.count() == 1


def test_the_same_dossier_again_changes_nothing(recruiter: User) -> None:
    import_all({"case.yaml": DOSSIER}, recruiter)
    before = importing.register()
    again = import_all({"renamed.yaml": DOSSIER}, recruiter)
    assert again.rows_known == 1
    assert importing.register() == before
    assert (Interview.objects.count(), Check.objects.count(), Sign.objects.count()) == (1, 1, 1)


NEWER = (
    DOSSIER.replace(b"events: [camera_on]", b"events: [camera_on, hand_test_passed]").replace(
        b"status: requested,", b"status: verified, completed_on: 2024-05-09, detail: confirmed,"
    )
    + b"  - {type: education, status: planned}\nnotes: A new note.\n"
)


def test_a_newer_dossier_adds_only_what_is_new(recruiter: User) -> None:
    import_all({"case.yaml": DOSSIER}, recruiter)
    batch = import_all({"case.yaml": NEWER}, recruiter)
    assert Candidate.objects.count() == Application.objects.count() == Interview.objects.count() == 1
    interview = Interview.objects.get()
    assert {s.code for s in interview.signs.all()} == {"camera_on", "hand_test_passed"}
    reference, education = Check.objects.order_by("pk")
    assert (reference.state, education.kind) == ("verified", "education")
    assert [r.state for r in reference.results.all()] == ["verified"]
    assert [m.text for m in Message.objects.all()] == ["A new note."]
    assert set(Sign.objects.filter(batch=batch).values_list("code", flat=True)) == {"hand_test_passed"}


# --- taking back


def test_an_import_is_taken_back_as_a_whole(recruiter: User) -> None:
    import_all(table([person(9)]), recruiter)
    before = importing.register()
    batch = import_all(people(3), recruiter)
    done = imports.revert(batch, by=recruiter, reason="the wrong file", now=timezone.now())
    assert (done.withdrawn, done.kept) == (3, 0)
    assert importing.register() == before
    assert not Candidate.objects.visible_to(make.user(role="hr_lead")).filter(batch=batch).exists()
    batch.refresh_from_db()
    assert (batch.state, batch.revert_reason, batch.reverted_by) == (State.REVERTED, "the wrong file", recruiter)
    assert TrailEvent.objects.filter(verb="import.reverted", target=f"import:{batch.pk}").exists()


def test_somebody_about_whom_facts_came_since_stays_without_what_the_import_told(recruiter: User) -> None:
    batch = import_all(people(2), recruiter)
    worked_on = Candidate.objects.get(external_key="P-0")
    append(Message(candidate=worked_on, text="called"), by=recruiter)
    done = imports.revert(batch, by=recruiter, reason="wrong", now=timezone.now())
    assert (done.withdrawn, done.kept) == (1, 1)
    rows = from_database([worked_on.pk])[worked_on.pk]
    assert {name for name, found in rows.items() if found} == {"message"}
    assert [row.text for row in rows["message"]] == ["called"]
    assert not Fingerprint.objects.filter(candidate=worked_on).exists()


def test_a_file_that_was_taken_back_can_come_again(recruiter: User) -> None:
    batch = import_all(people(2), recruiter)
    before = importing.register()
    imports.revert(batch, by=recruiter, reason="wrong", now=timezone.now())
    again = import_all(people(2), recruiter)
    assert again.rows_known == 0
    assert importing.register() == before


def test_what_an_import_added_to_known_people_is_taken_back_too(recruiter: User) -> None:
    import_all({"case.yaml": DOSSIER}, recruiter)
    candidate = Candidate.objects.get()
    before = from_database([candidate.pk])[candidate.pk]
    batch = import_all({"case.yaml": NEWER.replace(b"Backend developer", b"Data engineer")}, recruiter)
    imports.revert(batch, by=recruiter, reason="wrong", now=timezone.now())
    after = from_database([candidate.pk])[candidate.pk]
    assert {k: [r.ref for r in v] for k, v in after.items() if v} == {
        k: [r.ref for r in v] for k, v in before.items() if v
    }
    assert Check.objects.get(kind="reference").state == "requested"
    assert {a.role: a.stage for a in Application.objects.all()}["Data engineer"] == "closed"


def test_people_who_shared_a_value_with_a_taken_back_import_are_assessed_again(recruiter: User) -> None:
    import_all(table([person(1)]), recruiter)
    stays = Application.objects.get()
    batch = import_all(table([person(1, Name="Blake Sample", **{"Candidate ID": "P-2"})]), recruiter)
    Standing.objects.update(reassess_at=None)
    imports.revert(batch, by=recruiter, reason="wrong", now=timezone.now())
    assert Standing.objects.get(application=stays).reassess_at is not None


def test_an_import_is_taken_back_once(recruiter: User) -> None:
    batch = import_all(people(1), recruiter)
    imports.revert(batch, by=recruiter, reason="wrong", now=timezone.now())
    with pytest.raises(StaleImportError):
        imports.revert(batch, by=recruiter, reason="wrong", now=timezone.now())


# --- steps that come too late


def test_a_step_that_somebody_else_took_first_is_refused(recruiter: User) -> None:
    batch = importing.bring(people(1), recruiter)
    imports.start(batch, mode=Import.Mode.SKIP, by=recruiter, version=batch.version)
    with pytest.raises(StaleImportError):
        imports.start(batch, mode=Import.Mode.SKIP, by=recruiter, version=batch.version)
    with pytest.raises(StaleImportError):
        imports.discard(batch, by=recruiter)


def test_a_form_that_is_sent_twice_counts_once(recruiter: User) -> None:
    batch, once = importing.bring(people(1), recruiter), uuid4()
    imports.start(batch, mode=Import.Mode.SKIP, by=recruiter, version=batch.version, once=once)
    with pytest.raises(AlreadySubmittedError):
        imports.start(batch, mode=Import.Mode.SKIP, by=recruiter, version=batch.version, once=once)


def test_a_file_that_is_thrown_away_leaves_nothing(recruiter: User, django_capture_on_commit_callbacks) -> None:
    batch = importing.bring(BROKEN, recruiter)
    path = place_of(batch.path)
    with django_capture_on_commit_callbacks(execute=True):
        imports.discard(batch, by=recruiter)
    assert not path.exists()
    assert not Import.objects.exists()


# --- workers


def test_an_import_that_nobody_has_in_hand_is_rung_for(recruiter: User, monkeypatch) -> None:
    rung: list[str] = []
    monkeypatch.setattr(jobs, "ring_now", lambda job, queue: rung.append(f"{job} {queue}"))
    jobs.sweep_imports()
    batch = importing.bring(people(1), recruiter)
    jobs.sweep_imports()
    assert rung == []
    imports.start(batch, mode=Import.Mode.SKIP, by=recruiter, version=batch.version)
    jobs.sweep_imports()
    held = import_work.claim_next(timezone.now())
    assert held is not None
    jobs.sweep_imports()
    assert rung == ["candidates.jobs.work_on_imports heavy"], "only while nobody has it"
    Import.objects.update(claimed_at=timezone.now() - import_work.LEASE - timedelta(seconds=1))
    jobs.sweep_imports()
    assert len(rung) == 2, "a claim without a sign of life is void"


def test_a_worker_that_was_overtaken_stores_nothing(recruiter: User) -> None:
    batch = importing.bring(people(3), recruiter)
    imports.start(batch, mode=Import.Mode.SKIP, by=recruiter, version=batch.version)
    slow = import_work.claim_next(timezone.now())
    quick = import_work.claim_next(timezone.now() + import_work.LEASE * 2)
    assert slow is not None
    assert quick is not None
    import_work.work_on(slow)
    assert not Candidate.objects.exists()
    import_work.work_on(quick)
    assert Candidate.objects.count() == 3


def test_an_import_at_which_every_worker_dies_is_given_up_and_leaves_nothing(recruiter: User, monkeypatch) -> None:
    monkeypatch.setattr(import_work, "CHUNK", 2)
    batch = importing.bring(people(6), recruiter)
    imports.start(batch, mode=Import.Mode.SKIP, by=recruiter, version=batch.version)
    real, calls = import_work._apply_chunk, []

    def dies_at_the_second(*arguments) -> None:
        calls.append(1)
        if len(calls) > 1:
            raise RuntimeError("Avery Example")
        real(*arguments)

    monkeypatch.setattr(import_work, "_apply_chunk", dies_at_the_second)
    for _attempt in range(import_work.MOST_ATTEMPTS + 2):
        Import.objects.update(claimed_at=None)
        jobs.work_on_imports()
    batch.refresh_from_db()
    assert batch.state == State.FAILED
    assert "stopped" in batch.problem
    assert told(recruiter) == ["Nothing was imported: people.csv"]
    assert not Candidate.objects.filter(withdrawn_at=None).exists()


def test_an_import_that_fails_keeps_what_it_told_about_somebody_on_legal_hold(
    recruiter: User, monkeypatch, client
) -> None:
    monkeypatch.setattr(import_work, "CHUNK", 2)
    import_all(people(1), recruiter)
    held = Candidate.objects.get()
    holds.put(held, reason="An authority asked for it.", by=recruiter, now=timezone.now())
    rows = [
        person(0, Position="Tester", Employer="Sample Corp"),
        person(1),
        person(2, Phone="12"),
        person(3, Phone="12"),
    ]
    batch = importing.bring(table(rows), recruiter)
    imports.start(batch, mode=Import.Mode.SKIP, by=recruiter, version=batch.version)
    real, calls = import_work._apply_chunk, []

    def refuses_the_second(*arguments) -> None:
        calls.append(1)
        if len(calls) > 1:
            raise import_work.RefusedLineError("Row 4 can no longer go in.")
        real(*arguments)

    monkeypatch.setattr(import_work, "_apply_chunk", refuses_the_second)
    jobs.work_on_imports()
    batch.refresh_from_db()
    assert (batch.state, batch.reverted_at, batch.claim, batch.path) == (State.DONE, None, None, "")
    assert Candidate.objects.filter(withdrawn_at=None).count() == 2
    assert not Application.objects.filter(batch=batch, stage=Stage.CLOSED).exists()
    assert "Imported: people.csv (rows: 2, with problems: 0)" in told(recruiter)
    client.force_login(recruiter)
    page = client.get(reverse("import_detail", args=[batch.pk])).content.decode()
    assert "Only a part was imported" in page
    assert "Row 4 can no longer go in." in page
    assert "legal hold" not in page.lower()
    holds.lift(held.legal_holds.get(), reason="It was settled.", by=recruiter, now=timezone.now())
    imports.revert(batch, by=recruiter, reason="half of it", now=timezone.now())
    assert Candidate.objects.filter(withdrawn_at=None).get() == held


def test_errors_reach_the_log_without_their_values(recruiter: User, monkeypatch, caplog) -> None:
    batch = importing.bring(people(1), recruiter)
    imports.start(batch, mode=Import.Mode.SKIP, by=recruiter, version=batch.version)

    def fails(*_arguments) -> None:
        raise ValueError("avery@example.com")

    monkeypatch.setattr(import_work, "_apply_chunk", fails)
    jobs.work_on_imports()
    assert f"import {batch.pk} stopped: ValueError" in caplog.text
    assert "avery" not in caplog.text


def test_the_schedule_looks_for_imports() -> None:
    assert "candidates.jobs.sweep_imports" in {sweep.run for sweep in SWEEPS}
