"""Files on disk, outside the web root: under random names, and safe from a power cut before a row names them."""

import hashlib
import os
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.db import transaction

FOLDER = "imports"


@dataclass(frozen=True, slots=True)
class Kept:
    """A file that is on disk."""

    name: str  # as it was uploaded
    path: str  # below MEDIA_ROOT
    sha256: str
    size: int

    @property
    def place(self) -> Path:
        """Where it lies."""
        return place_of(self.path)


def keep(chunks: Iterable[bytes], name: str) -> Kept:
    """Write a file and wait until it is on disk."""
    path = f"{FOLDER}/{secrets.token_hex(16)}"
    place = place_of(path)
    place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    digest, size = hashlib.sha256(), 0
    with os.fdopen(os.open(place, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        for chunk in chunks:
            digest.update(chunk)
            size += file.write(chunk)
        file.flush()
        os.fsync(file.fileno())
    _sync_folder(place.parent)
    return Kept(name, path, digest.hexdigest(), size)


def place_of(path: str) -> Path:
    """Where a kept file lies."""
    return Path(settings.MEDIA_ROOT) / path


def discard(paths: Iterable[str]) -> None:
    """Remove kept files; those that are gone already are as well."""
    for path in filter(None, paths):
        place_of(path).unlink(missing_ok=True)


def discard_after_commit(paths: Iterable[str]) -> None:
    """Remove kept files once no row names them any more."""
    gone = list(paths)

    def remove() -> None:
        discard(gone)

    transaction.on_commit(remove)


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
