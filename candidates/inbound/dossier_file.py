"""Dossier files: one candidate with everything a recruiter knows, as YAML or JSON (schema: dossier.schema.json)."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from django.utils.translation import gettext as _

from candidates.inbound import dossier_schema
from candidates.inbound.dossier import (
    changes,
    checks,
    contacts,
    documents,
    history,
    interviews,
    links,
    messages,
    network,
    onboarding,
    payments,
    people,
    positions,
)
from candidates.inbound.problems import Problem, UnusableFileError
from candidates.inbound.reader import Reader
from candidates.inbound.tree import Tree, read_tree
from candidates.intake import Intake
from candidates.models import Candidate
from candidates.names import sortable

SECTIONS = (
    people,
    contacts,
    positions,
    history,
    payments,
    messages,
    interviews,
    checks,
    changes,
    network,
    documents,
    onboarding,
    links,
)
"""In the order people read a file."""

SUFFIXES = {".yaml", ".yml", ".json"}


def files_in(paths: Iterable[Path]) -> Iterator[Path]:
    """The files that are named, and the dossier files of folders; a folder without any, so that somebody says so."""
    for path in paths:
        if path.is_dir():
            yield from sorted(file for file in path.rglob("*") if _is_dossier(file)) or [path]
        else:
            yield path


def content_of(path: Path) -> bytes:
    """What a file holds. Raises UnusableFileError for a folder, OSError for what cannot be read."""
    if path.is_dir():
        endings = ", ".join(sorted(SUFFIXES))
        raise UnusableFileError(Problem(0, "", f"There is no dossier file here: they end in {endings}."))
    return path.read_bytes()


def _is_dossier(file: Path) -> bool:
    """Also a link that leads nowhere: it is named, not passed over."""
    return file.suffix.lower() in SUFFIXES and (file.is_file() or not file.exists())


def read_dossier(content: bytes) -> Intake:
    """One candidate from a dossier file. Raises UnusableFileError with the line and key of everything wrong."""
    return read_dossier_tree(read_tree(content))


def read_dossier_tree(tree: Tree) -> Intake:
    """One candidate from a dossier file that was parsed before. Raises UnusableFileError like read_dossier."""
    tree.data = _without_nothing(tree.data)
    problems = list(dossier_schema.problems(tree))
    if not problems and not tree.data["candidate"]["full_name"].strip():
        problems = [Problem(tree.line(("candidate", "full_name")), "candidate.full_name", _("This is empty."))]
    if problems:
        raise UnusableFileError(*problems)
    reader = Reader(tree, _candidate(tree.data))
    for path, why in dossier_schema.not_taken(tree):
        reader.notice(path, why)
    for section in SECTIONS:
        section.read(reader)
    if reader.problems:
        raise UnusableFileError(*reader.problems)
    return reader.intake


def _candidate(data: dict[str, Any]) -> Candidate:
    name = str(data["candidate"]["full_name"]).strip()
    return Candidate(name=name, name_sort=sortable(name), external_key=str(data.get("id", "")).strip())


def _without_nothing(data: Any) -> Any:
    """Keys with no value say nothing; list places stay, so that paths keep their numbers."""
    if isinstance(data, dict):
        return {key: _without_nothing(value) for key, value in data.items() if value is not None}
    return [_without_nothing(value) for value in data] if isinstance(data, list) else data
