"""Takes documents in, and stores what a worker read in them."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import PurePosixPath
from uuid import UUID, uuid4

from django.core.files.base import ContentFile
from django.core.files.storage import storages
from django.db import connection, transaction
from django.db.models import QuerySet

from candidates import extraction, metadata
from candidates.actions import indexing
from candidates.actions.facts import append, fingerprints, owe_comparison
from candidates.filetypes import FileType, of_media_type
from candidates.models import Candidate, Document, Fingerprint, LinkKind, StoredFile
from screening.audit import record
from screening.doorbell import ring
from screening.models import User
from screening.vault import fingerprint

WORK = "candidates.jobs.read_files"

READING = 7_270_030
"""First key of the advisory lock on a file that is being read; the second is the file's."""

STOPPED, MISSING = "the reader stopped", "the file is missing"
"""Why a file could not be read, where the file itself may be fine."""

STARTED = "started"
"""Stands as the problem of a file while a worker reads it: a reader that died is not sent at the same file again."""


@dataclass(frozen=True, slots=True)
class Upload:
    """A file of an accepted kind, as a form took it."""

    name: str
    content: bytes
    kind: FileType


@contextmanager
def all_or_none() -> Iterator[list[Document]]:
    """Take the files of the listed documents away again when what they belong to could not be stored."""
    uploaded: list[Document] = []
    try:
        yield uploaded
    except BaseException:
        for document in uploaded:
            if document.file is not None:
                storages["default"].delete(document.file.path)
        raise


def upload(
    document: Document,
    content: bytes,
    *,
    name: str,
    kind: FileType,
    by: User | None,
    once: UUID | None,
    via: str = "web",
) -> Document:
    """Store a file with the document it is, outside the web root and under a random name; a worker reads it later.

    `by` None is who answers through a link. Raises AlreadySubmittedError.
    """
    storage = storages["default"]
    path = storage.save(f"{uuid4().hex[:2]}/{uuid4().hex}", ContentFile(content))
    try:
        return _store(document, content, path=path, name=name, kind=kind, by=by, once=once, via=via)
    except BaseException:
        storage.delete(path)
        raise


@transaction.atomic
def _store(
    document: Document,
    content: bytes,
    *,
    path: str,
    name: str,
    kind: FileType,
    by: User | None,
    once: UUID | None,
    via: str,
) -> Document:
    sha256 = hashlib.sha256(content).hexdigest()
    document.file = StoredFile.objects.create(
        candidate_id=document.candidate_id,
        path=path,
        name=_plain_name(name, kind),
        media_type=kind.media_type,
        size=len(content),
        sha256=sha256,
        digest=fingerprint(LinkKind.DOCUMENT, sha256),
        state=StoredFile.State.WAITING if kind.has_text else StoredFile.State.READ,
    )
    append(document, by=by, once=once, via=via)
    if kind.has_text:
        ring(WORK)
    return document


@transaction.atomic
def note_downloaded(document: Document, *, candidate: Candidate, by: User) -> None:
    """Write down that somebody took a copy of a file."""
    record("document.downloaded", actor=by, candidate=candidate, target=document)


def hasten(unread: QuerySet[StoredFile]) -> None:
    """Have a worker read files once more that could not be read, because what was wrong was mended."""
    unread.update(state=StoredFile.State.WAITING, problem="")
    ring(WORK)


def read_one(pk: int) -> bool:
    """Read one file that waits; False if another worker has it. A file at which a reader died is not tried again."""
    with _alone_with(pk) as alone:
        file = StoredFile.objects.filter(pk=pk, state=StoredFile.State.WAITING).first() if alone else None
        if file is None:
            return False
        if file.problem == STARTED:
            _finish(file, None, STOPPED)
            return True
        StoredFile.objects.filter(pk=pk).update(problem=STARTED)
        try:
            with storages["default"].open(file.path) as stored:
                found = extraction.extract(stored.read(), of_media_type(file.media_type))
        except extraction.UnreadableFileError as error:
            _finish(file, None, str(error))
        except OSError:
            _finish(file, None, MISSING)
        else:
            _finish(file, found, "")
        return True


@contextmanager
def _alone_with(pk: int) -> Iterator[bool]:
    """Hold a file against other workers; PostgreSQL lets go of it when this process dies."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_lock(%s, %s)", [READING, pk])
        (alone,) = cursor.fetchone()
        try:
            yield alone
        finally:
            if alone:
                cursor.execute("SELECT pg_advisory_unlock(%s, %s)", [READING, pk])


@transaction.atomic
def _finish(file: StoredFile, found: extraction.Extract | None, problem: str) -> None:
    file.state = StoredFile.State.READ if found else StoredFile.State.UNREADABLE
    file.problem = problem[:80]
    if found:
        file.text, file.metadata = found.text, found.metadata
        author = next(metadata.authors(found.metadata), "")
        file.author_digest = fingerprint(LinkKind.AUTHOR, author) if author else ""
    file.save(update_fields=["state", "problem", "text", "metadata", "author_digest"])
    document = file.documents.select_related("candidate").order_by("-pk").first()
    if document is None:
        return
    document.file = file
    Fingerprint.objects.bulk_create(fingerprints(document), ignore_conflicts=True)
    owe_comparison(document)
    indexing.take_in_file(document)
    record("document.read", actor=None, candidate=document.candidate, target=document, via="job")


def _plain_name(name: str, kind: FileType) -> str:
    """The file's own name without path and control characters, with the suffix of what it really is."""
    stem = PurePosixPath(name.replace("\\", "/")).stem
    kept = "".join(c for c in stem if c.isprintable() and c not in '"<>:|?*').strip(". ")
    return f"{kept[:180] or 'document'}{kind.suffix}"
