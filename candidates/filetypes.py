"""What kind of file something is, by its first bytes and never by its name (pure)."""

import io
import zipfile
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FileType:
    """A kind of file that is accepted."""

    media_type: str
    suffix: str
    has_text: bool  # whether a worker can take text out of it


PDF = FileType("application/pdf", ".pdf", has_text=True)
DOCX = FileType("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx", has_text=True)
TEXT = FileType("text/plain", ".txt", has_text=True)
PNG = FileType("image/png", ".png", has_text=False)
JPEG = FileType("image/jpeg", ".jpg", has_text=False)

ACCEPTED = (PDF, DOCX, TEXT, PNG, JPEG)


def recognise(content: bytes) -> FileType | None:
    """The kind of a file, or None for what is not accepted."""
    if content.startswith(b"%PDF-"):
        return PDF
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return PNG
    if content.startswith(b"\xff\xd8\xff"):
        return JPEG
    if content.startswith(b"PK\x03\x04"):
        return DOCX if _is_docx(content) else None
    return TEXT if _is_text(content) else None


def of_media_type(media_type: str) -> FileType:
    """The kind with a media type. Raises KeyError."""
    return {kind.media_type: kind for kind in ACCEPTED}[media_type]


def _is_docx(content: bytes) -> bool:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return "word/document.xml" in archive.namelist()
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError):
        return False


def _is_text(content: bytes) -> bool:
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return bool(text.strip()) and all(c.isprintable() or c in "\r\n\t\f\ufeff" for c in text)
