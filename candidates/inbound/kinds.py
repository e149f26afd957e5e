"""What kind of file somebody brings, by its content; what cannot be read is named, with what to do instead."""

import re
from pathlib import Path
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from candidates.inbound import limits
from candidates.inbound.problems import Problem, UnusableFileError
from candidates.inbound.tree import Tree, read_tree
from candidates.inbound.workbook import is_workbook
from candidates.models import Import

_AS_CSV = gettext_lazy("Open it, save it as XLSX or as CSV (UTF-8), and bring that file.")
_FOREIGN = (
    (b"%PDF", gettext_lazy("This is a PDF. Add it to a candidate as a document instead.")),
    (b"\xd0\xcf\x11\xe0", gettext_lazy("This is an old Office file.")),
    (b"\x1f\x8b", gettext_lazy("This is a compressed file. Unpack it and bring the files in it.")),
    (b"7z\xbc\xaf", gettext_lazy("This is a compressed file. Unpack it and bring the files in it.")),
    (b"Rar!", gettext_lazy("This is a compressed file. Unpack it and bring the files in it.")),
    (b"{\\rtf", gettext_lazy("This is a formatted text (RTF). Add it to a candidate as a document instead.")),
    (b"\x89PNG", gettext_lazy("This is a picture.")),
    (b"\xff\xd8\xff", gettext_lazy("This is a picture.")),
    (b"GIF8", gettext_lazy("This is a picture.")),
    (b"SQLite format 3", gettext_lazy("This is a database.")),
    (b"\x7fELF", gettext_lazy("This is a program.")),
    (b"MZ", gettext_lazy("This is a program.")),
)
_MARKUP = re.compile(rb"\s*<(?:!doctype|\?xml|html|[a-z]+[ >])", re.IGNORECASE)
_WORKBOOKS = (".xlsx", ".xlsm", ".ods", ".numbers")
_YAML = (".yaml", ".yml")


def detect(path: Path, name: str) -> Import.Format:
    """The format of a file on disk. Raises UnusableFileError for one that is of none."""
    with path.open("rb") as file:
        head = file.read(4096)
    if not head.strip(b"\xef\xbb\xbf \t\r\n\0"):
        raise UnusableFileError(Problem(0, "", _("The file is empty.")))
    if head.startswith(b"PK") and is_workbook(path):
        return Import.Format.CSV
    _refuse_foreign(head, name)
    _refuse_wide_json(head)
    if head.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] in (b"{", b"[") or name.lower().endswith(_YAML):
        return _of_tree(path)
    return Import.Format.CSV


def _refuse_foreign(head: bytes, name: str) -> None:
    for mark, what in _FOREIGN:
        if head.startswith(mark):
            raise UnusableFileError(Problem(0, "", str(what)))
    if head.startswith(b"PK") and name.lower().endswith(_WORKBOOKS):
        raise UnusableFileError(Problem(0, "", _("This is a workbook. %(advice)s") % {"advice": _AS_CSV}))
    if head.startswith(b"PK"):
        raise UnusableFileError(Problem(0, "", _("This is an archive. Unpack it and bring the files in it.")))
    if _MARKUP.match(head):
        raise UnusableFileError(Problem(0, "", _("This is a web page or XML. %(advice)s") % {"advice": _AS_CSV}))


def _refuse_wide_json(head: bytes) -> None:
    """JSON is UTF-8; some shells write it as UTF-16, which would be taken for a table."""
    for mark, encoding in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if head.startswith(mark) and head[2:].decode(encoding, "ignore").lstrip()[:1] in ("{", "["):
            raise UnusableFileError(Problem(0, "", _("This is JSON in UTF-16. Save it as UTF-8, and bring that file.")))


def _of_tree(path: Path) -> Import.Format:
    if path.stat().st_size > limits.TREE:
        raise UnusableFileError(Problem(0, "", _("The file is larger than 1 MB.")))
    return of_tree(read_tree(path.read_bytes()))


def of_tree(tree: Tree) -> Import.Format:
    """JSON Resume or dossier file, by its keys. Raises UnusableFileError that says what else it seems to be."""
    data = tree.data
    if isinstance(data, dict) and isinstance(data.get("candidate"), dict):
        return Import.Format.DOSSIER
    if isinstance(data, dict) and "basics" in data:
        return Import.Format.JSON_RESUME
    key, message = _seems(data)
    raise UnusableFileError(Problem(tree.line((key,)) if key else 1, key, message))


def _seems(data: Any) -> tuple[str, str]:
    """The key that gives a file away, and what to do about it."""
    if not isinstance(data, dict):
        return "", _(
            "One candidate a file is expected: an object with “basics” (JSON Resume) or “candidate” (dossier)."
        )
    if isinstance(data.get("meta"), dict) and str(data["meta"].get("format", "")).upper().startswith("FRESH"):
        return "meta", _("This is a FRESH résumé. Export it as JSON Resume: its person stands under “basics”.")
    if "cv" in data:
        return "cv", _("This is a RenderCV file. Export it as JSON Resume: its person stands under “basics”.")
    if "json-schema.org" in str(data.get("$schema", "")):
        return "$schema", _("This is a JSON Schema, the description of a format, not a person's file.")
    if "basic" in data or "work" in data or "education" in data:
        return "", _('“basics” is missing: a JSON Resume names the person there, like {"basics": {"name": "..."}}.')
    return "", _("Neither “basics” (JSON Resume) nor “candidate” (dossier file) stands here.")
