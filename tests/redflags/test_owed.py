"""What the ledger owes: every kind is counted, its failures are found, and trying again is taken up by a worker."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.utils import timezone
from pytest_django import Settings

from candidates.actions import documents, import_work
from candidates.models import Document, Import, StoredFile, TextPrint
from redflags import jobs
from redflags.actions import export_work, exports
from redflags.models import Export, Rehearsal, TuningSet
from screening import owed
from screening.actions.jobs import NotFailingError, retry
from screening.models import User
from screening.owed import Tally
from screening.roles import Role
from tests import make


@pytest.fixture
def admin(db: None) -> User:
    return make.user(Role.ADMIN)


def tally(name: str) -> Tally:
    return owed.kinds()[name].tally(timezone.now())


def again(name: str, pk: int, by: User) -> None:
    retry(owed.kinds()[name], pk, by=by, now=timezone.now())


def test_every_kind_has_a_name_of_its_own_and_owes_nothing_at_first(db: None) -> None:
    assert len(owed.kinds()) == len(owed.OWED)
    for name in owed.kinds():
        found = tally(name)
        assert (found.due, found.late, found.held, found.failed or 0, found.oldest) == (0, 0, 0, 0, None), name


def test_an_assessment_is_late_once_five_minutes_have_passed(db: None) -> None:
    now = timezone.now()
    for minutes in (1, 6, -60):
        make.standing(make.application(), reassess_at=now - timedelta(minutes=minutes))
    found = tally("assessments")
    assert (found.due, found.late, found.failed) == (2, 1, None)
    assert found.oldest == now - timedelta(minutes=6)


# --- exports


def test_an_export_in_hand_is_held_and_one_that_was_given_up_is_made_after_all(
    admin: User, settings: Settings, tmp_path: Path
) -> None:
    settings.MEDIA_ROOT = tmp_path
    export = exports.ask({}, reason="Report", by=admin, now=timezone.now())
    held = export_work.claim_next(timezone.now())
    assert (tally("exports").due, tally("exports").held) == (1, 1)
    export_work.fail(held, Export.Problem.DISK_FULL)
    assert (tally("exports").due, tally("exports").failed, tally("exports").problems) == (0, 1, ("disk_full",))
    again("exports", export.pk, admin)
    assert (tally("exports").due, tally("exports").failed) == (1, 0)
    assert jobs.make_exports() == 1
    assert tally("exports").due == 0
    export.refresh_from_db()
    assert export.state == Export.State.DONE


def test_an_export_that_was_given_up_long_ago_or_rightly_is_not_told(admin: User, travel: Callable[..., None]) -> None:
    for problem in (Export.Problem.NO_LONGER_ALLOWED, Export.Problem.STOPPED):
        exports.ask({}, reason="Report", by=admin, now=timezone.now())
        export_work.fail(export_work.claim_next(timezone.now()), problem)
    assert tally("exports").failed == 1
    travel(days=8)
    assert tally("exports").failed == 0


# --- imports


def an_import(by: User, **fields: Any) -> Import:
    values = {"format": Import.Format.CSV, "name": "people.csv", "sha256": "0" * 64, "state": Import.State.CHECKING}
    return Import.objects.create(created_by=by, **{**values, **fields})


def test_an_import_that_an_error_stopped_is_told_by_its_class_and_taken_up_at_once(admin: User) -> None:
    batch = an_import(admin)
    import_work.release(import_work.claim_next(timezone.now()), problem="DataError")
    assert (tally("imports").failed, tally("imports").problems) == (1, ("DataError",))
    assert import_work.claim_next(timezone.now()) is None, "it waits"
    again("imports", batch.pk, admin)
    assert tally("imports").failed == 0
    assert import_work.claim_next(timezone.now()) == batch


def test_a_row_in_a_workers_hand_is_not_tried_again(admin: User) -> None:
    batch = an_import(admin, problem="DataError")
    import_work.claim_next(timezone.now())
    with pytest.raises(NotFailingError):
        again("imports", batch.pk, admin)


# --- rehearsals


def test_a_rehearsal_that_was_given_up_counts_until_a_later_one(admin: User) -> None:
    draft = TuningSet.objects.create(begun_by=admin)
    given_up = make.rehearsal(
        draft, state=Rehearsal.State.FAILED, problem="KeyError", finished_at=timezone.now(), asked_by=admin
    )
    assert (tally("rehearsals").failed, tally("rehearsals").problems) == (1, ("KeyError",))
    again("rehearsals", given_up.pk, admin)
    assert (tally("rehearsals").due, tally("rehearsals").failed) == (1, 0)
    Rehearsal.objects.update(state=Rehearsal.State.FAILED, finished_at=timezone.now())
    make.rehearsal(draft, asked_by=admin)
    assert tally("rehearsals").failed == 0


# --- files and texts


def a_document(**fields: Any) -> Document:
    person = make.candidate()
    file = StoredFile.objects.create(
        candidate=person,
        name="cv.pdf",
        media_type="application/pdf",
        size=1,
        sha256="0" * 64,
        **{"path": f"aa/{person.pk}", **fields},
    )
    return Document.objects.create(candidate=person, kind="cv", file=file)


def test_files_are_owed_since_they_were_handed_in_and_read_once_more_where_they_may_be_fine(admin: User) -> None:
    waiting = a_document()
    a_document(problem=documents.STARTED)
    a_document(state=StoredFile.State.UNREADABLE, problem="it is encrypted")
    missing = a_document(state=StoredFile.State.UNREADABLE, problem=documents.MISSING)
    found = tally("files")
    assert (found.due, found.held, found.failed, found.problems) == (2, 1, 1, (documents.MISSING,))
    assert found.oldest == waiting.recorded_at
    again("files", missing.file_id, admin)
    missing.file.refresh_from_db()
    assert (missing.file.state, missing.file.problem) == (StoredFile.State.WAITING, "")


def test_texts_are_owed_since_their_line_was_recorded(db: None) -> None:
    document = a_document()
    TextPrint.objects.create(candidate=document.candidate, ref=document.ref)
    TextPrint.objects.create(candidate=document.candidate, ref="message:1", compared_at=timezone.now())
    assert (tally("texts").due, tally("texts").oldest) == (1, document.recorded_at)
