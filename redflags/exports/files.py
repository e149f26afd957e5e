"""Where the file of an export lies: in a folder named by the claim while it grows, then under its last name."""

import os
import shutil
from pathlib import Path
from uuid import UUID

from candidates.files import place_of
from redflags.models import Export

FOLDER = "exports"


class LostClaimError(Exception):
    """Another worker took the export over, or a person stopped it."""


def claim_of(export: Export) -> UUID:
    """The claim it is worked on under. Raises LostClaimError."""
    if export.claim is None:
        raise LostClaimError
    return export.claim


def leftovers(claim: UUID) -> Path:
    """The folder of all that is written under a claim before the file has its last name."""
    return place_of(f"{FOLDER}/{claim.hex}.part")


def growing(claim: UUID) -> Path:
    """The file before it has its last name."""
    return leftovers(claim) / "file"


def last(export: Export) -> Path:
    """The file under its last name."""
    return place_of(f"{FOLDER}/{claim_of(export).hex}.{export.format}")


def settle(export: Export) -> None:
    """Give the file its last name, and wait until that is on disk."""
    claim, place = claim_of(export), last(export)
    growing(claim).rename(place)
    _clear(leftovers(claim))
    _sync(place.parent)


def remove(export: Export) -> None:
    """Take away whatever was written under the claim."""
    last(export).unlink(missing_ok=True)
    _clear(leftovers(claim_of(export)))


def _clear(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=not folder.exists())


def _sync(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
