"""Exports: asked with a reason, made by a worker whatever happens to it, taken away by who asked, gone after a day."""

import csv
import errno
import hashlib
import io
import itertools
import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import django_rq
import pytest
from django.conf import settings as project
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from pytest_django import Settings

from candidates.actions.people import Newcomer, register
from candidates.inbound import cells, table
from candidates.models import Candidate, Email, Relation, Stage
from redflags import jobs
from redflags.actions import export_work, exports
from redflags.models import Export
from redflags.register import Filters
from screening.models import TrailEvent, User
from screening.roles import Role
from screening.spreadsheets import unguarded
from tests import make
from tests.signing_in import SignedIn
from tests.telling import told

FORMULAS = ["=1+1", "+1 555 0100", "-2", "@SUM(A1)", "\t=1", "\r=1", " =1", "\u00a0=1", "＝1", "a;=1", "'=1", '"=1"']
REASON = "Monthly report"


@pytest.fixture(autouse=True)
def folder(settings: Settings, tmp_path: Path) -> Path:
    """Where files go in a test."""
    settings.MEDIA_ROOT = tmp_path
    return tmp_path / "exports"


@pytest.fixture
def admin(db: None) -> User:
    """Somebody who may export."""
    return make.user(Role.ADMIN)


def asked(by: User, **filters: Any) -> Export:
    return exports.ask(Filters.of(filters).as_json(), reason=REASON, by=by, now=timezone.now())


def made(by: User, **filters: Any) -> Export:
    export = asked(by, **filters)
    assert jobs.make_exports() == 1
    export.refresh_from_db()
    return export


def place_of(export: Export) -> Path:
    return Path(project.MEDIA_ROOT) / export.path


def read(export: Export) -> list[dict[str, str]]:
    """The rows of the file as a spreadsheet shows them, without the guard."""
    text = place_of(export).read_bytes().decode("utf-8-sig")
    rows = csv.DictReader(io.StringIO(text, newline=""))
    return [{name: unguarded(cell) for name, cell in row.items()} for row in rows]


def left_in(folder: Path) -> list[str]:
    return [place.name for place in folder.iterdir()] if folder.exists() else []


def verbs() -> list[str]:
    return list(TrailEvent.objects.filter(verb__startswith="export.").order_by("pk").values_list("verb", flat=True))


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


def test_ten_times_the_rows_take_the_same_queries(admin: User) -> None:
    def queries(rows: int) -> int:
        for _ in range(rows):
            make.standing(make.application(recruiter=make.user()))
        asked(admin)
        with CaptureQueriesContext(connection) as context:
            jobs.make_exports()
        return len(context)

    assert queries(2) == queries(20)


# --- what happens to a worker


def killed_while_writing(export: Export, folder: Path) -> None:
    """Make an export in a process of its own, and kill it without warning in the middle of the file."""
    program = (
        "import django, sys; django.setup()\n"
        "from redflags.actions import export_work as work\n"
        "from redflags import jobs\n"
        "real, work.BATCH = work.csv_text, 1\n"
        "def told(rows):\n"
        "    print('piece', flush=True)\n"
        "    sys.stdin.readline()\n"
        "    return real(rows)\n"
        "work.csv_text = told\n"
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
        for _ in range(2):
            assert child.stdout is not None
            assert child.stdin is not None
            assert child.stdout.readline() == "piece\n"
            child.stdin.write("\n")
            child.stdin.flush()
        assert child.stdout.readline() == "piece\n"
        child.send_signal(signal.SIGKILL)


def test_a_killed_worker_leaves_no_half_file_and_the_next_one_starts_afresh(
    transactional_db: None, folder: Path, travel: Callable[..., None]
) -> None:
    admin = make.user(Role.ADMIN)
    for _ in range(3):
        make.application()
    export = asked(admin)
    killed_while_writing(export, folder)
    export.refresh_from_db()
    assert (export.state, export.path) == ("running", "")
    assert [name.endswith(".part") for name in left_in(folder)] == [True]
    assert jobs.make_exports() == 0  # the claim still holds
    travel(seconds=61)
    assert jobs.make_exports() == 1
    export.refresh_from_db()
    assert (export.state, len(read(export))) == ("done", 3)
    assert left_in(folder) == [place_of(export).name]
    assert verbs() == ["export.asked", "export.made"]


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
    real = export_work.csv_text

    def text(rows: Any) -> str:
        if next(pieces) == 2:
            happens()
        return real(rows)

    monkeypatch.setattr(export_work, "BATCH", 1)
    monkeypatch.setattr(export_work, "csv_text", text)


def test_a_role_taken_away_stops_it_at_the_next_batch(
    admin: User, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(4):
        make.application()
    export = asked(admin)
    on_the_second_batch(monkeypatch, lambda: User.objects.filter(pk=admin.pk).update(roles=[Role.RECRUITER]))
    jobs.make_exports()
    export.refresh_from_db()
    assert (export.state, export.problem, export.rows) == ("failed", "no_longer_allowed", 1)
    assert left_in(folder) == []
    assert verbs() == ["export.asked", "export.failed"]


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
    def broken(_rows: Any) -> str:
        raise KeyError("secret value of a row")

    monkeypatch.setattr(export_work, "csv_text", broken)
    export = asked(admin)
    for _ in range(export_work.MOST_ATTEMPTS + 1):
        jobs.make_exports()
        travel(seconds=61)
    export.refresh_from_db()
    assert (export.state, export.problem) == ("failed", "KeyError")
    assert "secret" not in export.problem_in_words


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
    address = f"{reverse('export_new')}?stage=offer&level=2"
    page = as_admin.get(address)
    assert "Level: Hold" in page.text
    refused = as_admin.post(address, {"reason": " x "})
    assert (refused.status_code, Export.objects.count()) == (422, 0)
    answer = as_admin.post(address, {"reason": REASON})
    export = Export.objects.get()
    assert answer.headers["Location"] == reverse("export", args=[export.pk])
    assert (export.filters, export.reason, export.state) == ({"stage": "offer", "level": "2"}, REASON, "owed")
    assert TrailEvent.objects.get(verb="export.asked").fields == ["level", "reason", "stage"]


def test_a_form_sent_twice_asks_once(as_admin: SignedIn) -> None:
    form = {"reason": REASON, "token": "00000000-0000-4000-8000-000000000001"}
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
    as_admin.post(reverse("export_new"), {"reason": "for Ana Example"})
    event = TrailEvent.objects.get(verb="export.asked")
    assert "Ana" not in f"{event.target}{event.fields}{event.verb}"
