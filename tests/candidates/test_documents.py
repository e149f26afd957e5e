"""Documents: taken in by what they are, kept outside the web root, read by a worker, handed out as attachments."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import override_settings
from django.urls import reverse
from django.utils import timezone

from candidates import jobs
from candidates.actions import documents
from candidates.actions.facts import retract
from candidates.models import Candidate, Document, Fingerprint, Import, LinkKind, Stage, StoredFile
from screening.models import TrailEvent
from tests import make
from tests.candidates import files
from tests.signing_in import SignedIn


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path) -> Iterator[None]:
    with override_settings(MEDIA_ROOT=tmp_path):
        yield


def upload(client: SignedIn, candidate: Candidate, content: bytes, name: str = "cv.pdf", **fields: str) -> int:
    form = {"kind": "résumé", "state": "received", "source": "candidate", **fields}
    form["upload"] = SimpleUploadedFile(name, content)  # type: ignore[assignment]
    return client.post(reverse("record", args=[candidate.pk, "document"]), form).status_code


def text_document(candidate: Candidate, content: bytes = b"text", name: str = "cv.txt", **fields: Any) -> Document:
    return documents.upload(
        Document(candidate=candidate, kind="résumé", **fields),
        content,
        name=name,
        kind=documents.of_media_type("text/plain"),
        by=make.user(),
        once=None,
    )


def test_a_file_is_stored_under_a_random_name_with_its_digest_and_a_job_is_owed(
    as_recruiter: SignedIn, tmp_path: Path
) -> None:
    candidate = make.candidate()
    assert upload(as_recruiter, candidate, files.pdf(), name='../../etc/"pass<wd>.exe') == 302
    stored = StoredFile.objects.get()
    assert (stored.name, stored.media_type, stored.state) == ("passwd.pdf", "application/pdf", "waiting")
    assert len(stored.sha256) == 64
    assert (tmp_path / stored.path).read_bytes() == files.pdf()
    assert "cv" not in stored.path
    assert "passwd" not in stored.path


@pytest.mark.parametrize(
    ("content", "name"), [(b"MZ\x90\x00", "cv.pdf"), (b"", "cv.pdf"), (files.archive_of("a", b"b"), "cv.docx")]
)
def test_what_is_none_of_the_accepted_kinds_is_refused_whatever_its_name(
    as_recruiter: SignedIn, content: bytes, name: str
) -> None:
    assert upload(as_recruiter, make.candidate(), content, name) == 422
    assert not StoredFile.objects.exists()


def test_a_file_beyond_ten_megabytes_is_refused_at_its_field(as_recruiter: SignedIn) -> None:
    candidate = make.candidate()
    large = SimpleUploadedFile("cv.txt", b"a" * (10 * 1024 * 1024 + 1))
    form = {"kind": "résumé", "state": "received", "source": "candidate", "upload": large}
    page = as_recruiter.post(reverse("record", args=[candidate.pk, "document"]), form)
    assert page.status_code == 422
    assert "10.0" in page.content.decode()


def test_an_identity_document_is_looked_at_and_never_kept(as_recruiter: SignedIn) -> None:
    application = make.application(stage=Stage.OFFER)
    assert upload(as_recruiter, application.candidate, files.pdf(), kind="identity document") == 422
    form = {
        "kind": "identity document",
        "state": "accepted",
        "note": "Looked at beside the face; valid until 2030.",
        "source": "candidate",
    }
    assert as_recruiter.post(reverse("record", args=[application.candidate_id, "document"]), form).status_code == 302
    assert Document.objects.get().file is None


def test_papers_that_may_not_be_asked_for_yet_are_recorded_only_when_volunteered(as_recruiter: SignedIn) -> None:
    candidate = make.application(stage=Stage.SCREENING).candidate
    assert upload(as_recruiter, candidate, files.pdf(), kind="certificate or diploma") == 422
    assert upload(as_recruiter, candidate, files.pdf(), kind="certificate or diploma", volunteered="on") == 302
    assert upload(as_recruiter, candidate, files.pdf(), kind="résumé") == 302


def test_a_worker_reads_text_and_author_and_equal_files_of_two_people_are_linked(as_recruiter: SignedIn) -> None:
    one, other = make.candidate(), make.candidate()
    for candidate in (one, other):
        assert upload(as_recruiter, candidate, files.pdf("The same text", author="C. Made-Up")) == 302
    assert jobs.read_files() == 2
    texts = StoredFile.objects.values_list("state", "text", flat=False)
    assert all(state == "read" and "The same text" in text for state, text in texts)
    for kind in (LinkKind.DOCUMENT, LinkKind.AUTHOR):
        digests = Fingerprint.objects.filter(kind=kind).values_list("digest", flat=True)
        assert (len(digests), len(set(digests))) == (2, 1)
    assert TrailEvent.objects.filter(verb="document.read", via="job").count() == 2


def test_what_programs_write_as_author_links_nobody(as_recruiter: SignedIn) -> None:
    upload(as_recruiter, make.candidate(), files.pdf(author="Administrator"))
    jobs.read_files()
    assert not Fingerprint.objects.filter(kind=LinkKind.AUTHOR).exists()


def test_a_damaged_file_is_kept_and_marked_unreadable(as_recruiter: SignedIn) -> None:
    upload(as_recruiter, make.candidate(), b"%PDF-1.7 and then nothing")
    assert jobs.read_files() == 1
    stored = StoredFile.objects.get()
    assert (stored.state, bool(stored.problem)) == ("unreadable", True)
    assert jobs.read_files() == 0


def test_a_file_at_which_a_reader_died_is_not_tried_again(as_recruiter: SignedIn) -> None:
    upload(as_recruiter, make.candidate(), files.pdf())
    StoredFile.objects.update(problem=documents.STARTED)
    assert jobs.read_files() == 1
    assert StoredFile.objects.get().state == "unreadable"


def test_a_download_is_an_attachment_that_no_browser_shows_and_the_trail_knows(as_auditor: SignedIn) -> None:
    candidate = make.candidate()
    document = text_document(candidate, b"<script>alert(1)</script>", name="cv.html")
    answer = as_auditor.get(reverse("document_download", args=[candidate.pk, document.pk]))
    assert b"".join(answer.streaming_content) == b"<script>alert(1)</script>"  # type: ignore[attr-defined]
    assert answer.headers["Content-Type"] == "application/octet-stream"
    assert answer.headers["Content-Disposition"] == 'attachment; filename="cv.txt"'
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "sandbox" in answer.headers["Content-Security-Policy"]
    assert "no-store" in answer.headers["Cache-Control"]
    event = TrailEvent.objects.get(verb="document.downloaded")
    assert (event.actor, event.candidate) == (as_auditor.user, candidate.pseudonym)


def test_a_document_of_another_team_does_not_exist(as_recruiter: SignedIn) -> None:
    candidate = make.candidate(team=make.team())
    document = text_document(candidate)
    assert as_recruiter.get(reverse("document_download", args=[candidate.pk, document.pk])).status_code == 404


def test_a_document_of_an_import_that_was_taken_back_does_not_exist(as_recruiter: SignedIn) -> None:
    batch = Import.objects.create(format=Import.Format.DOSSIER, name="case.yaml", sha256="0" * 64)
    candidate = make.candidate()
    document = text_document(candidate, batch=batch)
    address = reverse("document_download", args=[candidate.pk, document.pk])
    assert as_recruiter.get(address).status_code == 200
    Import.objects.filter(pk=batch.pk).update(reverted_at=timezone.now())
    assert as_recruiter.get(address).status_code == 404


def test_a_document_that_was_taken_back_links_nobody(as_recruiter: SignedIn) -> None:
    upload(as_recruiter, make.candidate(), files.pdf())
    jobs.read_files()
    retract(Document.objects.get(), by=as_recruiter.user, reason="Belongs to somebody else")
    assert not Fingerprint.objects.exists()
