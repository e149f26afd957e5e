"""Exports: asked with a reason, made by a worker whatever happens to it, taken away by who asked, gone after a day."""

import csv
import errno
import hashlib
import html
import io
import itertools
import os
import re
import resource
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import django_rq
import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from openpyxl import load_workbook
from pytest_django import Settings

from candidates.actions.people import Newcomer, register
from candidates.inbound import cells, table
from candidates.models import Application, Candidate, Check, CheckResult, Email, Relation, Reminder, Stage
from redflags import jobs
from redflags.actions import export_work, exports
from redflags.exports.table import Asked
from redflags.exports.tables import TABLES
from redflags.models import Decision, Export, SavedView
from redflags.register import Filters
from screening import clock
from screening.audit import record
from screening.models import TrailEvent, User
from screening.roles import Role
from tests import make
from tests.redflags.exporting import REASON, asked, in_lines, in_workbook, left_in, made, place_of, read, verbs
from tests.signing_in import SignedIn
from tests.telling import told

FORMULAS = ["=1+1", "+1 555 0100", "-2", "@SUM(A1)", "\t=1", "\r=1", " =1", "\u00a0=1", "＝1", "a;=1", "'=1", '"=1"']
FORM = {"file_format": "xlsx", "reason": REASON}
HOSTILE = [
    *FORMULAS,
    "-1+1|' /C calc'!A0",
    "a\tb\nc\r\nd\re",
    "\"quoted\", and 'so'",
    "\u202egpj.exe\u2066",
    "_x0041_",
    "<script>&amp;</script>",
    "line\u2028end",
    "\U0001f600",
    "007",
    "2026-01-01",
    "TRUE",
]


@pytest.fixture(autouse=True)
def folder(settings: Settings, tmp_path: Path) -> Path:
    """Where files go in a test."""
    settings.MEDIA_ROOT = tmp_path
    return tmp_path / "exports"


@pytest.fixture
def admin(db: None) -> User:
    """Somebody who may export."""
    return make.user(Role.ADMIN)


# --- what is in it


def test_the_file_holds_one_row_for_each_application_of_the_list(admin: User) -> None:
    application = make.application(
        candidate=make.candidate(name="Ana Example", town="Toronto, ON"),
        position=make.position(title="Developer"),
        stage=Stage.OFFER,
        recruiter=make.user(name="Rae Recruiter"),
    )
    make.standing(application, level=2, score=47, assurance=20, open_findings=1, links=3)
    make.finding(application, code="PAY-01")
    make.finding(application, code="VID-02", status="explained")
    make.application(stage=Stage.CLOSED)
    (row,) = read(made(admin))
    told = {name: row[name] for name in ("Name", "Position", "Stage", "Level", "Score", "Rules", "Linked people")}
    assert told == {
        "Name": "Ana Example",
        "Position": "Developer",
        "Stage": "Conditional offer",
        "Level": "Hold",
        "Score": "47",
        "Rules": "PAY-01",
        "Linked people": "3",
    }


def test_it_keeps_the_filters_of_the_list(admin: User) -> None:
    wanted = make.application(stage=Stage.OFFER)
    make.application(stage=Stage.APPLIED)
    export = made(admin, stage="offer")
    assert [row["Application"] for row in read(export)] == [str(wanted.pk)]
    assert export.rows == 1
    assert told(admin) == ["Your export is ready (rows: 1)"]


def test_contacts_leave_only_as_hints(admin: User) -> None:
    newcomer = Newcomer(name="Ana Example", email="ana.secret@example.org", phone="+14165550123")
    person = register(newcomer, by=admin, now=timezone.now())
    export = made(admin)
    (row,) = read(export)
    assert (row["E-mail (domain only)"], row["Phone (last digits)"][-2:]) == ("example.org", "23")
    assert b"ana.secret" not in place_of(export).read_bytes()
    assert b"5550123" not in place_of(export).read_bytes()
    first = Email.objects.get(candidate=person)
    Email.objects.create(
        candidate=person, address="x", hint="@new.example", digest="x", relation=Relation.CORRECTS, replaces=first
    )
    assert read(made(admin))[0]["E-mail (domain only)"] == "new.example"


def test_formulas_in_every_column_that_holds_text_are_harmless_and_come_back_exactly(admin: User) -> None:
    for text in FORMULAS:
        make.application(
            candidate=make.candidate(name=text, town=text, team=make.team(name=text)),
            position=make.position(title=text),
            channel=text,
            recruiter=make.user(name=text),
        )
    export = made(admin)
    text_columns = ("Name", "Town", "Position", "Channel", "Recruiter", "Team")
    assert [[row[name] for name in text_columns] for row in read(export)] == [[text] * 6 for text in FORMULAS]
    text = place_of(export).read_bytes().decode("utf-8-sig")
    shown = [cell for line in csv.reader(io.StringIO(text, newline="")) for cell in line]
    elsewhere = re.split(r"[;\t\r\n]", text)  # with another separator and no sense for quotes
    assert not [cell for cell in [*shown, *elsewhere] if re.match('[\\s"]*[=+\\-@＝]', cell)]


def test_the_import_reads_back_what_the_export_wrote(admin: User) -> None:
    for text in FORMULAS:
        make.application(candidate=make.candidate(name=text))
    place = place_of(made(admin))
    header, *lines = table.records(place, table.Dialect.of(place))
    name = header.cells.index("Name")
    assert [cells.plain(line.cells[name]) for line in lines] == [
        text.strip().replace("\u00a0", " ") for text in FORMULAS
    ]


def test_the_hash_is_that_of_the_file_and_its_start_is_in_the_name(admin: User) -> None:
    export = made(admin)
    assert export.sha256 == hashlib.sha256(place_of(export).read_bytes()).hexdigest()
    assert export.sha256[:8] in export.file_name
    assert f"export-{export.pk}-" in export.file_name


@pytest.mark.parametrize("table", list(TABLES))
def test_ten_times_the_rows_take_the_same_queries(admin: User, table: str) -> None:
    def queries(rows: int) -> int:
        for _ in range(rows):
            application = make.application(recruiter=make.user(), position=make.position())
            make.standing(application)
            make.verdict(make.finding(application), said_by=make.user())
            check = make.check(application, responsible=make.user())
            answered(check, recorded_by=make.user())
            remind(check)
            record_one(make.user())
            decided(application, by=make.user())
        asked(admin, table)
        with CaptureQueriesContext(connection) as context:
            jobs.make_exports()
        return len(context)

    assert queries(2) == queries(20)


# --- the tables and formats


def answered(check: Check, **fields: Any) -> CheckResult:
    """A result of a check."""
    values = {"candidate": check.candidate, "check_made": check, "state": Check.State.VERIFIED, **fields}
    return CheckResult.objects.create(**values)


def remind(check: Check, **fields: Any) -> Reminder:
    """A step that chases a check."""
    return Reminder.objects.create(check_made=check, step="first", **{"due_at": timezone.now(), **fields})


def record_one(by: User) -> None:
    """An event of the trail."""
    with transaction.atomic():
        record("candidate.viewed", actor=by, candidate=make.candidate())


def decided(application: Application, **fields: Any) -> Decision:
    """A decision to go on."""
    values = {"kind": Decision.Kind.PROCEED, "reason": "All was verified.", **fields}
    return Decision.objects.create(application=application, **values)


def test_hostile_values_come_back_exactly_in_every_format(admin: User) -> None:
    for text in HOSTILE:
        decided(make.application(candidate=make.candidate(name=text)), reason=text, by=admin)
    told = [[text, text] for text in HOSTILE]
    assert [[row["Name"], row["Reason"]] for row in read(made(admin, "decisions"))] == told
    lines = in_lines(made(admin, "decisions", "jsonl"))
    assert [[line["name"], line["reason"]] for line in lines] == told
    header, *rows = in_workbook(made(admin, "decisions", "xlsx"))["Decisions"]
    places = [header.index("Name"), header.index("Reason")]
    assert [[row[place] for place in places] for row in rows] == told


def test_numbers_and_days_are_of_their_type_and_what_is_not_known_is_empty(admin: User) -> None:
    application = make.application(applied_on=date(2026, 2, 27), stage=Stage.OFFER)
    make.standing(application, score=47, assessed_at=datetime(2026, 3, 1, 15, 30, tzinfo=UTC))
    make.application(applied_on=date(1753, 1, 1))
    of_program, old = in_lines(made(admin, file_format="jsonl"))
    names = ("application", "score", "applied_on", "assessed_at", "next_due_on", "stage")
    assert [of_program[name] for name in names] == [
        application.pk, 47, "2026-02-27", "2026-03-01T10:30:00-05:00", None, "Conditional offer",
    ]  # fmt: skip
    assert (old["score"], old["applied_on"]) == (None, "1753-01-01")
    header, row, old_row = in_workbook(made(admin, file_format="xlsx"))["Candidates"]
    titles = ("Application", "Score", "Applied on", "Assessed at", "Next due on")
    assert [row[header.index(title)] for title in titles] == [
        application.pk, 47, datetime.fromisoformat("2026-02-27"), datetime.fromisoformat("2026-03-01T10:30"), None,
    ]  # fmt: skip
    assert old_row[header.index("Applied on")] == "1753-01-01"


def test_cells_are_of_the_kind_that_their_column_declares(admin: User) -> None:
    application = make.application(recruiter=admin, applied_on=date(2026, 2, 27))
    make.standing(application, next_due_on=date(2026, 3, 1))
    make.verdict(make.finding(application), said_by=admin, expires_on=date(2999, 1, 1))
    answered(make.check(application, requested_on=date(2026, 3, 1)), on=date(2026, 3, 2), recorded_by=admin)
    decided(application, by=admin, level=2, score=40, assurance=10, considered=[{"code": "PAY-01"}])
    remind(Check.objects.get())
    record_one(admin)
    wanted = Asked(admin, Filters(), clock.today())
    for one in TABLES.values():
        batch = one.source.batch(wanted, 0, None)
        assert batch is not None
        row = one.rows_of()(batch.subjects)[0]
        kinds = [type(cell) for cell in row]
        assert kinds == [
            type(None) if cell is None else column.kind for cell, column in zip(row, one.columns, strict=True)
        ], one.name


def test_a_workbook_tells_where_it_is_from(admin: User) -> None:
    make.application(stage=Stage.OFFER)
    export = made(admin, file_format="xlsx", stage="offer")
    sheets = in_workbook(export)
    assert list(sheets) == ["Candidates", "About this file"]
    about = dict(sheets["About this file"])
    told = [about[label] for label in ("Who", "Reason", "Narrowed to", "Applications", "Rows")]
    assert told == [admin.name, REASON, "stage=offer", "1", "1"]
    properties = load_workbook(place_of(export)).properties
    assert (properties.creator, properties.description, properties.subject) == (admin.name, REASON, "stage=offer")


def test_findings_tell_what_was_said_of_them_and_filters_choose_their_applications(admin: User) -> None:
    application = make.application(stage=Stage.OFFER)
    make.verdict(make.finding(application, code="PAY-01"), reason="Seen on paper.", said_by=admin)
    outgrown = make.finding(application, code="VID-02", refs=["message:1", "message:2"], shadow=True)
    make.verdict(outgrown, refs=["message:1"])
    make.finding(make.application(stage=Stage.APPLIED))
    first, second = in_lines(made(admin, "findings", "jsonl", stage="offer"))
    names = ("rule", "counts", "verdict", "verdict_reason", "verdict_by")
    assert [first[name] for name in names] == ["PAY-01", "yes", "Confirmed", "Seen on paper.", admin.name]
    assert [second[name] for name in names] == ["VID-02", "no, the rule is on trial", None, None, None]


def test_checks_stand_with_each_result_that_stands_and_contacts_are_hints(admin: User) -> None:
    application = make.application()
    make.application(candidate=application.candidate)
    check = make.check(application, contact_email="referee@acme.example", contact_hint="@acme.example")
    wrong = answered(check, state=Check.State.CONTRADICTED)
    answered(check, relation=Relation.CORRECTS, replaces=wrong, answered_by="Rae", note="kept private")
    Check.objects.create(candidate=application.candidate, kind=Check.Kind.BANK)
    export = made(admin, "checks", "jsonl")
    own, of_person, again = in_lines(export)
    assert [own[name] for name in ("kind", "contact_hint", "result", "answered_by")] == [
        "Reference", "@acme.example", "Verified", "Rae",
    ]  # fmt: skip
    assert (of_person["check"], of_person["result"], of_person["counts_for"]) == (
        again["check"], None, "every application of the person",
    )  # fmt: skip
    assert (export.done, export.rows) == (2, 3)
    text = place_of(export).read_text()
    assert "referee@acme" not in text
    assert "kept private" not in text


# --- what happens to a worker


def killed_while_writing(export: Export, folder: Path) -> None:
    """Make an export in a process of its own, and kill it without warning in the middle of the file."""
    program = (
        "import django, sys; django.setup()\n"
        "from redflags.actions import export_work as work\n"
        "from redflags import jobs\n"
        "from dataclasses import replace\n"
        "from redflags.exports.tables import TABLES\n"
        "table = TABLES['candidates']\n"
        "TABLES['candidates'] = replace(table, source=replace(table.source, at_once=1))\n"
        "real = work.XlsxWriter.add\n"
        "def told(writer, rows):\n"
        "    print('piece', flush=True)\n"
        "    sys.stdin.readline()\n"
        "    real(writer, rows)\n"
        "work.XlsxWriter.add = told\n"
        "jobs.make_exports()\n"
    )
    database = connection.settings_dict
    url = f"postgres://{database['USER']}@{database['HOST'].replace('/', '%2F')}:{database['PORT']}/{database['NAME']}"
    child = subprocess.Popen(
        [sys.executable, "-c", program],
        env={**os.environ, "DATABASE_URL": url, "MEDIA_ROOT": str(folder.parent)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with child:
        assert child.stdout is not None
        assert child.stdin is not None
        assert child.stdout.readline() == "piece\n"
        child.stdin.write("\n")
        child.stdin.flush()
        assert child.stdout.readline() == "piece\n"
        child.send_signal(signal.SIGKILL)


def test_a_killed_worker_leaves_no_half_file_and_the_next_one_makes_the_same_from_the_start(
    transactional_db: None, folder: Path, travel: Callable[..., None]
) -> None:
    admin = make.user(Role.ADMIN)
    for _ in range(3):
        make.application()
    export = asked(admin, file_format="xlsx")
    killed_while_writing(export, folder)
    export.refresh_from_db()
    assert (export.state, export.path) == ("running", "")
    assert [name.endswith(".part") for name in left_in(folder)] == [True]
    assert jobs.make_exports() == 0  # the claim still holds
    travel(seconds=61)
    assert jobs.make_exports() == 1
    export.refresh_from_db()
    assert (export.state, len(in_workbook(export)["Candidates"])) == ("done", 4)
    assert left_in(folder) == [place_of(export).name]
    assert verbs() == ["export.asked", "export.made"]
    place, once = place_of(export), export.sha256
    exports.hasten(Export.objects.filter(pk=export.pk))
    jobs.make_exports()
    export.refresh_from_db()
    assert (export.sha256, place_of(export) != place) == (once, True)


def test_a_worker_that_was_overtaken_stores_nothing(admin: User, folder: Path, travel: Callable[..., None]) -> None:
    make.application()
    asked(admin)
    slow = export_work.claim_next(timezone.now())
    assert slow is not None
    travel(seconds=61)
    quick = export_work.claim_next(timezone.now())
    assert quick is not None
    export_work.make(slow)
    assert left_in(folder) == []
    export_work.make(quick)
    quick.refresh_from_db()
    assert quick.state == "done"
    assert left_in(folder) == [place_of(quick).name]


def test_two_workers_make_an_export_once(admin: User) -> None:
    asked(admin)
    assert export_work.claim_next(timezone.now()) is not None
    assert export_work.claim_next(timezone.now()) is None


def test_one_that_stops_every_worker_is_given_up(admin: User, travel: Callable[..., None]) -> None:
    export = asked(admin)
    for _ in range(export_work.MOST_ATTEMPTS):
        assert export_work.claim_next(timezone.now())
        travel(seconds=61)
    jobs.make_exports()
    export.refresh_from_db()
    assert (export.state, export.problem) == ("failed", "stopped")
    assert told(admin) == [f"Your export could not be made. {export.problem_in_words}"]


def on_the_second_batch(monkeypatch: pytest.MonkeyPatch, happens: Callable[[], object]) -> None:
    pieces = itertools.count()
    for writer in (export_work.CsvWriter, export_work.XlsxWriter, export_work.JsonLinesWriter):

        def add(self: Any, rows: Any, real: Any = writer.add) -> None:
            if next(pieces) == 1:
                happens()
            real(self, rows)

        monkeypatch.setattr(writer, "add", add)
    for name in ("candidates", "findings", "checks"):
        slow = replace(TABLES[name], source=replace(TABLES[name].source, at_once=1))  # type: ignore[type-var]
        monkeypatch.setitem(TABLES, name, slow)


@pytest.mark.parametrize(("table", "file_format"), [("candidates", "csv"), ("findings", "xlsx"), ("checks", "jsonl")])
def test_a_role_taken_away_stops_it_at_the_next_batch(
    admin: User, folder: Path, monkeypatch: pytest.MonkeyPatch, table: str, file_format: str
) -> None:
    for _ in range(4):
        application = make.application()
        make.finding(application)
        make.check(application)
    export = asked(admin, table, file_format)
    on_the_second_batch(monkeypatch, lambda: User.objects.filter(pk=admin.pk).update(roles=[Role.RECRUITER]))
    jobs.make_exports()
    export.refresh_from_db()
    assert (export.state, export.problem, export.rows) == ("failed", "no_longer_allowed", 1)
    assert left_in(folder) == []
    assert verbs() == ["export.asked", "export.failed"]


@contextmanager
def nothing_longer_than(size: int) -> Iterator[None]:
    """Files of this process cannot grow beyond: the kernel refuses the write, as it does on a full disk."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize("file_format", list(Export.Format))
def test_where_no_more_can_be_written_that_is_said_and_the_file_can_be_made_once_there_is_room(
    admin: User, folder: Path, file_format: str
) -> None:
    for number in range(30):
        make.application(candidate=make.candidate(name=f"{number} {'x' * 150}"))
    with nothing_longer_than(1_000):
        export = made(admin, file_format=file_format)
    assert (export.state, export.problem, left_in(folder)) == ("failed", "disk_full", [])
    exports.start_again(export, by=admin, now=timezone.now())
    jobs.make_exports()
    export.refresh_from_db()
    assert (export.state, export.rows, len(left_in(folder))) == ("done", 30, 1)


def test_a_full_disk_is_said_and_leaves_nothing(
    as_admin: SignedIn, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(export_work.os, "fsync", full)
    export = made(as_admin.user)
    assert (export.state, export.problem) == ("failed", "disk_full")
    assert left_in(folder) == []
    assert "The disk is full" in as_admin.get(reverse("export", args=[export.pk])).text


def test_a_fault_nobody_foresaw_is_told_by_its_class_and_tried_again(
    admin: User, monkeypatch: pytest.MonkeyPatch, travel: Callable[..., None]
) -> None:
    def broken(_writer: Any, _rows: Any) -> None:
        raise KeyError("secret value of a row")

    make.application()
    monkeypatch.setattr(export_work.CsvWriter, "add", broken)
    export = asked(admin)
    for _ in range(export_work.MOST_ATTEMPTS + 1):
        jobs.make_exports()
        travel(seconds=61)
    export.refresh_from_db()
    assert (export.state, export.problem) == ("failed", "KeyError")
    assert "secret" not in export.problem_in_words


def test_one_that_is_stopped_ends_at_the_next_batch_and_leaves_nothing(
    admin: User, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(3):
        make.application()
    for file_format in ("csv", "xlsx"):
        export = asked(admin, "candidates", file_format)
        on_the_second_batch(monkeypatch, lambda: exports.cancel(Export.objects.get(), by=admin, now=timezone.now()))
        assert jobs.make_exports() == 1
        export.refresh_from_db()
        assert (export.state, export.rows, left_in(folder)) == ("cancelled", 1, [])
        assert verbs()[-1] == "export.cancelled"
        monkeypatch.undo()
        Export.objects.all().delete()


def test_what_was_stopped_is_made_from_the_start_when_somebody_wants_it_again(as_admin: SignedIn) -> None:
    make.application()
    export = asked(as_admin.user)
    page = reverse("export", args=[export.pk])
    assert "Stop it" in as_admin.get(page).text
    stopped = as_admin.post(reverse("export_cancel", args=[export.pk]), follow=True)
    assert "Nothing is left of the file" in stopped.text
    assert jobs.make_exports() == 0
    as_admin.post(reverse("export_cancel", args=[export.pk]))
    as_admin.post(reverse("export_again", args=[export.pk]))
    assert jobs.make_exports() == 1
    as_admin.post(reverse("export_again", args=[export.pk]))
    assert jobs.make_exports() == 0
    export.refresh_from_db()
    assert (export.state, export.rows) == ("done", 1)
    assert verbs() == ["export.asked", "export.cancelled", "export.started_again", "export.made"]


def rung() -> list[str]:
    queue = django_rq.get_queue("heavy")
    names = [str(job.func_name) for job in queue.jobs]
    queue.empty()
    return names


def test_asking_rings_a_worker_and_a_lost_ring_is_made_up_for(transactional_db: None) -> None:
    asked(make.user(Role.ADMIN))
    assert rung() == ["redflags.jobs.make_exports"]
    jobs.sweep_exports()
    assert rung() == ["redflags.jobs.make_exports"]
    jobs.make_exports()
    jobs.sweep_exports()
    assert rung() == []


def test_a_disk_that_fills_while_a_workbook_is_put_together_is_said(
    admin: User, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_sink: Any, _piece: bytes) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(export_work._Sink, "write", full)
    export = made(admin, file_format="xlsx")
    assert (export.state, export.problem, left_in(folder)) == ("failed", "disk_full", [])


def test_putting_a_workbook_together_is_a_sign_of_life_and_stops_for_who_may_not_export(
    admin: User, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = export_work.XlsxWriter.close

    def close(writer: Any, about: Any) -> None:
        User.objects.filter(pk=admin.pk).update(roles=[Role.RECRUITER])
        real(writer, about)

    monkeypatch.setattr(export_work, "SIGN_OF_LIFE", timedelta(0))
    monkeypatch.setattr(export_work.XlsxWriter, "close", close)
    export = made(admin, file_format="xlsx")
    assert (export.state, export.problem, left_in(folder)) == ("failed", "no_longer_allowed", [])


# --- taking it away


def test_who_asked_downloads_it_as_an_attachment_and_the_trail_knows(as_admin: SignedIn) -> None:
    make.application(candidate=make.candidate(name="Ana Example"))
    export = made(as_admin.user)
    response = as_admin.get(reverse("export_download", args=[export.pk]))
    assert b"".join(response) == place_of(export).read_bytes()  # type: ignore[arg-type]
    named = rf'attachment; filename="candidates-[0-9-]+-export-{export.pk}-person-[0-9]+-{export.sha256[:8]}\.csv"'
    assert re.fullmatch(named, response.headers["Content-Disposition"])
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert response.headers["Cache-Control"] == "no-store"
    assert verbs() == ["export.asked", "export.made", "export.downloaded"]
    assert TrailEvent.objects.get(verb="export.downloaded").actor == as_admin.user


def test_somebody_elses_export_does_not_exist(as_admin: SignedIn) -> None:
    export = made(make.user(Role.ADMIN))
    for name in ("export", "export_download"):
        assert as_admin.get(reverse(name, args=[export.pk])).status_code == 404
    assert str(export.reason) not in as_admin.get(reverse("exports")).text


def test_one_that_is_not_made_yet_cannot_be_downloaded(as_admin: SignedIn) -> None:
    export = asked(as_admin.user)
    assert as_admin.get(reverse("export_download", args=[export.pk])).status_code == 404


def test_an_export_whose_time_is_over_is_rung_for(transactional_db: None) -> None:
    export = made(make.user(Role.ADMIN))
    Export.objects.filter(pk=export.pk).update(expires_at=timezone.now())
    rung()
    jobs.sweep_exports()
    assert rung() == ["redflags.jobs.expire_exports"]


def test_after_a_day_the_file_is_deleted_and_gone(as_admin: SignedIn, folder: Path) -> None:
    export = made(as_admin.user)
    Export.objects.filter(pk=export.pk).update(expires_at=timezone.now())
    gone = as_admin.get(reverse("export_download", args=[export.pk]))
    assert (gone.status_code, "The file is gone" in gone.text) == (410, True)
    assert jobs.expire_exports() == 1
    assert left_in(folder) == []
    assert as_admin.get(reverse("export_download", args=[export.pk])).status_code == 410
    assert jobs.expire_exports() == 0
    assert verbs()[-1] == "export.expired"


def test_it_expires_a_day_after_it_was_made(admin: User) -> None:
    export = made(admin)
    assert export.finished_at is not None
    assert export.expires_at == export.finished_at + timedelta(hours=24)


def test_a_role_taken_away_takes_the_download_away(as_admin: SignedIn) -> None:
    export = made(as_admin.user)
    User.objects.filter(pk=as_admin.user.pk).update(roles=[Role.HR_LEAD])
    assert as_admin.get(reverse("export_download", args=[export.pk])).status_code == 403


# --- asking


def test_asking_keeps_the_filters_and_wants_a_reason(as_admin: SignedIn) -> None:
    address = f"{reverse('export_new')}?stage=offer&level=2&table=findings"
    page = as_admin.get(address)
    assert "Level: Hold" in page.text
    refused = as_admin.post(address, {**FORM, "reason": " x "})
    assert (refused.status_code, Export.objects.count()) == (422, 0)
    assert as_admin.post(address, {**FORM, "file_format": "exe"}).status_code == 422
    assert as_admin.get(f"{reverse('export_new')}?table=users").status_code == 404
    answer = as_admin.post(address, FORM)
    export = Export.objects.get()
    assert answer.headers["Location"] == reverse("export", args=[export.pk])
    assert (export.filters, export.reason, export.state) == ({"stage": "offer", "level": "2"}, REASON, "owed")
    assert (export.table, export.format) == ("findings", "xlsx")
    assert TrailEvent.objects.get(verb="export.asked").fields == ["findings", "level", "reason", "stage", "xlsx"]


def test_only_the_columns_that_were_chosen_are_in_it_and_which_export_it_is(as_admin: SignedIn) -> None:
    make.application(candidate=make.candidate(name="Ana Example"))
    chosen = as_admin.post(reverse("export_new"), {**FORM, "file_format": "csv", "columns": ["stage", "name"]})
    export = Export.objects.get()
    jobs.make_exports()
    export.refresh_from_db()
    assert read(export) == [{"Name": "Ana Example", "Stage": "Applied", "Export": str(export.pk)}]
    assert "Name, Stage" in as_admin.get(chosen.headers["Location"]).text
    assert as_admin.post(reverse("export_new"), {**FORM, "columns": ["emails"]}).status_code == 422


# --- of a list as it is shown


def test_a_saved_view_fills_the_form_and_is_named_beside_the_file(as_admin: SignedIn) -> None:
    late, early = (make.application(candidate=make.candidate(name=name), stage=Stage.OFFER) for name in ("Zoe", "Ana"))
    make.application(stage=Stage.APPLIED)
    view = SavedView.objects.create(
        owner=as_admin.user, name="Offers", stage="offer", order="name", columns=["stage", "tags"]
    )
    way = re.search(r'href="([^"]*/exports/new[^"]*)"', as_admin.get(reverse("saved_views")).text)
    assert way is not None
    address = html.unescape(way[1])
    form = as_admin.get(address).context["form"]
    assert (form["order"].value(), form["columns"].value()) == (
        "name", ["application", "candidate", "name", "position", "stage", "tags"],
    )  # fmt: skip
    as_admin.post(address, {**FORM, "order": "name", "columns": form["columns"].value()})
    jobs.make_exports()
    export = Export.objects.get()
    assert (export.view, export.order, export.filters) == ("Offers", "name", {"stage": "offer"})
    rows = in_workbook(export)
    assert [row[0] for row in rows["Candidates"][1:]] == [early.pk, late.pk]
    beside = {row[0]: row[1] for row in rows["About this file"]}
    assert (beside["Saved view"], beside["Order"], beside["Narrowed to"]) == ("Offers", "Name, A to Z", "stage=offer")
    event = TrailEvent.objects.get(verb="export.asked")
    assert {"order:name", "view"} <= set(event.fields)
    assert view.name not in f"{event.fields}"
    page = as_admin.get(reverse("export", args=[export.pk])).text
    assert "Offers" in page
    assert "Name, A to Z" in page


def test_a_view_that_was_changed_since_is_not_named(as_admin: SignedIn) -> None:
    view = SavedView.objects.create(owner=as_admin.user, name="Offers", stage="offer")
    as_admin.post(f"{reverse('export_new')}?view={view.pk}&stage=offer&level=2", FORM)
    assert Export.objects.get().view == ""


def test_the_list_leads_to_the_form_with_what_it_shows(as_admin: SignedIn) -> None:
    make.application(stage=Stage.OFFER)
    page = as_admin.get(f"{reverse('candidates')}?stage=offer&columns=stage-due").text
    (way,) = re.findall(r'href="([^"]*/exports/new[^"]*)"', page)
    form = as_admin.get(html.unescape(way))
    assert form.context["form"]["order"].value() == "waiting"
    assert set(form.context["form"]["columns"].value()) == {
        *("application", "candidate", "name", "position", "stage", "next_due_on")
    }
    others = {tab["label"]: tab["url"] for tab in form.context["tabs"]}
    findings = as_admin.get(others["Findings"]).context["form"]
    assert (findings["order"].value(), len(findings["columns"].value())) == ("waiting", len(TABLES["findings"].columns))
    assert "order" not in as_admin.get(others["Trail"]).context["form"].fields


def test_rows_that_are_ticked_are_exported_alone(as_admin: SignedIn) -> None:
    closed, other = make.application(stage=Stage.CLOSED), make.application()
    make.application()
    url = f"{reverse('export_new')}?stage=offer&ticked=1&row={other.pk}&row={closed.pk}&table=checks"
    page = as_admin.get(url)
    assert "2 applications" in page.content.decode()
    assert "every" not in page.context["form"].fields  # those that fit are another time others
    assert f"row={closed.pk}" in page.content.decode()  # the other tables begin with the same rows
    as_admin.post(url.replace("checks", "candidates"), {"file_format": "csv", "reason": REASON, "order": "name"})
    export = Export.objects.get()
    assert (export.ticked, export.filters, export.total) == ([closed.pk, other.pk], {}, 2)
    assert jobs.make_exports() == 1
    export.refresh_from_db()
    assert {row["Application"] for row in read(export)} == {str(closed.pk), str(other.pk)}
    page = as_admin.get(reverse("export", args=[export.pk])).content.decode()
    assert "selected one by one" in page
    assert "selected one by one" in as_admin.get(reverse("export_about", args=[export.pk])).content.decode()
    assert "ticked" in TrailEvent.objects.get(verb="export.asked").fields


def test_ticked_rows_out_of_sight_are_in_no_file(as_admin: SignedIn) -> None:
    shown, gone = make.application(), make.application()
    export = exports.ask({}, ticked=[shown.pk, gone.pk], reason=REASON, by=as_admin.user, now=timezone.now())
    gone.candidate.withdrawn_at = timezone.now()
    gone.candidate.save()
    jobs.make_exports()
    export.refresh_from_db()
    assert [row["Application"] for row in read(export)] == [str(shown.pk)]


@pytest.mark.parametrize("query", ["ticked=1", "ticked=1&row=x", "ticked=1&row=999999999"])
def test_with_no_row_ticked_nothing_is_exported(as_admin: SignedIn, query: str) -> None:
    make.application()
    page = as_admin.get(f"{reverse('export_new')}?level=2&{query}")
    assert page.headers["Location"] == f"{reverse('candidates')}?level=2"
    all_of_them = as_admin.get(f"{reverse('export_new')}?ticked=1&all=1&row=1")
    assert "1 application" in all_of_them.content.decode()


def test_rows_come_in_the_order_of_the_list_once_each(admin: User, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second, third = (make.application() for _ in range(3))
    for application, level in ((first, 1), (second, 3), (third, 2)):
        make.standing(application, level=level)
        for code in ("PAY-01", "VID-02"):
            make.finding(application, code=code)
    unassessed = make.application()
    for name in ("candidates", "findings"):
        source = replace(TABLES[name].source, at_once=2)
        monkeypatch.setitem(TABLES, name, replace(TABLES[name], source=source))
    by_level = [str(one.pk) for one in (second, third, first, unassessed)]
    assert [row["Application"] for row in read(made(admin, order="level"))] == by_level
    findings = read(made(admin, "findings", order="level"))
    assert [row["Application"] for row in findings] == [key for key in by_level[:3] for _ in range(2)]


def test_one_that_moves_while_the_file_grows_comes_once(admin: User, monkeypatch: pytest.MonkeyPatch) -> None:
    one, other, gone = (make.application(stage_since=timezone.now() - timedelta(days=days)) for days in (9, 6, 3))
    source, batches = replace(TABLES["candidates"].source, at_once=1), []
    monkeypatch.setitem(TABLES, "candidates", replace(TABLES["candidates"], source=source))
    real = export_work._tell_progress

    def moved(export: Export, done: int, rows: int) -> None:
        if done == 1:
            Application.objects.filter(pk=one.pk).update(stage_since=timezone.now())
            Application.objects.filter(pk=gone.pk).update(stage=Stage.CLOSED)
        batches.append(done)
        real(export, done, rows)

    monkeypatch.setattr(export_work, "_tell_progress", moved)
    assert [row["Application"] for row in read(made(admin, order="waiting"))] == [str(one.pk), str(other.pk)]
    assert batches == [0, 1, 2, 3]


def test_what_stands_beside_the_file_can_be_taken_along(as_admin: SignedIn) -> None:
    export = made(as_admin.user, stage="offer")
    told = as_admin.get(reverse("export_about", args=[export.pk]))
    assert told.headers["Content-Disposition"] == f'attachment; filename="about-export-{export.pk}.txt"'
    for line in (f"Who: {as_admin.user.name}", f"Reason: {REASON}", "Narrowed to: stage=offer", export.sha256):
        assert line in told.text


def test_a_form_sent_twice_asks_once(as_admin: SignedIn) -> None:
    form = {**FORM, "token": "00000000-0000-4000-8000-000000000001"}
    for _ in range(2):
        as_admin.post(reverse("export_new"), form)
    assert Export.objects.count() == 1


def test_the_page_asks_again_until_the_work_ends(as_admin: SignedIn) -> None:
    export = asked(as_admin.user)
    address = reverse("export", args=[export.pk])
    assert f'hx-get="{address}"' in as_admin.get(address).text
    jobs.make_exports()
    part = as_admin.get(address, headers={"HX-Request": "true"})
    assert "<html" not in part.text
    assert "hx-get" not in part.text
    assert reverse("export_download", args=[export.pk]) in part.text
    assert reverse("export_download", args=[export.pk]) in as_admin.get(reverse("exports")).text


def test_nobody_reads_names_in_the_reason_field_of_the_trail(as_admin: SignedIn) -> None:
    Candidate.objects.create(name="Ana Example", name_sort="ana example")
    as_admin.post(reverse("export_new"), {**FORM, "reason": "for Ana Example"})
    event = TrailEvent.objects.get(verb="export.asked")
    assert "Ana" not in f"{event.target}{event.fields}{event.verb}"
