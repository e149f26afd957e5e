"""Writes a pack as a ZIP: paper, JSON, the rules' pages, originals with their hashes, and a manifest of all of it.

Names inside are made of a few plain letters: what a document was called when it came in stands in the JSON alone.
"""

import hashlib
import json
import re
import unicodedata
import zipfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePosixPath
from typing import IO, Any

from django.utils import timezone

from redflags import docs
from redflags.packs import paper
from redflags.packs.written import as_json, known

PIECE = 1 << 20
LONGEST_NAME = 60
_PLAIN = re.compile(r"[^a-z0-9]+")
_SUFFIX = re.compile(r"\.[a-z0-9]{1,8}")
_RESERVED = frozenset({"con", "prn", "aux", "nul", *(f"{name}{n}" for name in ("com", "lpt") for n in range(1, 10))})
"""What a file may not be called on Windows."""


@dataclass(frozen=True, slots=True)
class Original:
    """A document that was kept: what it is called, where it lies, and what was on file about it when it came in."""

    person: int
    ref: str
    number: int
    name: str
    place: Path
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class Made:
    """What came of it."""

    pages: int
    missing: int  # originals that are gone or differ from what came in


class Archive:
    """A ZIP that grows file by file, and remembers the hash of each."""

    def __init__(self, out: IO[bytes], *, folder: str, at: datetime) -> None:
        self._zip = zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6, allowZip64=True)
        self._folder, self._at = folder, timezone.localtime(at).timetuple()[:6]
        self.files: list[dict[str, Any]] = []

    def add(self, name: str, data: bytes, **about: object) -> None:
        """Put a file in."""
        self._zip.writestr(self._info(name), data)
        told = {"path": name, "size": len(data), "sha256": hashlib.sha256(data).hexdigest()}
        self.files.append(told | about)

    def copy(self, name: str, source: IO[bytes], **about: object) -> str:
        """Put a stored file in, piece by piece; returns its SHA-256."""
        digest, size = hashlib.sha256(), 0
        with self._zip.open(self._info(name), "w", force_zip64=True) as into:
            while piece := source.read(PIECE):
                digest.update(piece)
                size += len(piece)
                into.write(piece)
        self.files.append({"path": name, "size": size, "sha256": digest.hexdigest()} | about)
        return digest.hexdigest()

    def close(self) -> None:
        """Write the end."""
        self._zip.close()

    def _info(self, name: str) -> zipfile.ZipInfo:
        info = zipfile.ZipInfo(f"{self._folder}/{name}", self._at)
        info.compress_type = zipfile.ZIP_DEFLATED
        info.external_attr = 0o600 << 16
        return info


def write(
    out: IO[bytes],
    told: dict[str, Any],
    originals: Iterable[Original],
    *,
    name: str,
    gives_rules: bool,
    now: datetime,
    step: Callable[[], None],
) -> Made:
    """Write the whole pack; `step` is called after each part of the work."""
    archive = Archive(out, folder=name, at=now)
    pdf = paper.pdf(told, now=now)
    archive.add(f"{name}.pdf", pdf, what="paper")
    step()
    missing = [note for original in originals if (note := _original(archive, original, step))]
    if gives_rules:
        for rule in filter(None, (known(one["code"]) for one in told["rules"])):
            archive.add(f"rules/{rule.code}.md", docs.page(rule).encode(), what="rule", version=rule.version)
    archive.add(f"{name}.json", as_json(told), what="content")
    manifest = {"pack": name, "made_at": told["pack"]["made_at"], "files": list(archive.files), "not_in_it": missing}
    lines = "".join(f"{one['sha256']}  {one['path']}\n" for one in archive.files)
    archive.add("manifest.json", (json.dumps(manifest, ensure_ascii=True, indent=2) + "\n").encode("ascii"))
    archive.add("SHA256SUMS", lines.encode("ascii"))
    archive.close()
    return Made(_pages(pdf), len(missing))


def plain_name(name: str, *, number: int) -> str:
    """A name of small letters, digits and dashes with the suffix of what it is: harmless on any system."""
    path = PurePosixPath(name.replace("\\", "/"))
    suffix = path.suffix.lower()
    folded = unicodedata.normalize("NFKD", path.stem).encode("ascii", "ignore").decode().lower()
    stem = _PLAIN.sub("-", folded).strip("-")[:LONGEST_NAME].strip("-")
    if stem in _RESERVED or not stem:
        stem = "document"
    return f"{number:03d}-{stem}{suffix if _SUFFIX.fullmatch(suffix) else ''}"


def _original(archive: Archive, original: Original, step: Callable[[], None]) -> dict[str, Any] | None:
    """Put one original in; what is missing or differs is said, and stops nothing."""
    about = {"what": "original", "person": original.person, "ref": original.ref, "came_in_as": original.name}
    name = f"documents/{original.person}-{plain_name(original.name, number=original.number)}"
    try:
        with original.place.open("rb") as source:
            found = archive.copy(name, source, **about, sha256_when_received=original.sha256)
    except FileNotFoundError:
        return about | {"problem": "missing", "sha256_when_received": original.sha256}
    finally:
        step()
    return None if found == original.sha256 else about | {"path": name, "problem": "differs from what came in"}


def _pages(pdf: bytes) -> int:
    """How many pages a PDF of ours has: each says so once."""
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf))
