"""What leaves the house of a report: for one authority its own parts, in its order and words (pure).

PDF and JSON are two drawings of the same document. It holds texts only; whoever draws it treats each as data.
"""

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _

from redflags.models import AuthorityReport
from redflags.reports import form
from redflags.reports.authorities import Asked, Authority
from redflags.reports.form import Content, Field, Item, Table

SCHEMA = "https://screening.invalid/schemas/authority-report-1.json"
"""The name of the form's version, not a place to fetch anything from: docs/authority-report.schema.json holds it."""


@dataclass(frozen=True, slots=True)
class Mark:
    """The watermark: who takes it, when."""

    by: str
    at: datetime


def document(report: AuthorityReport, authority: Authority, content: Content, mark: Mark) -> dict[str, Any]:
    """The document of one authority, in the language in force, with the hash of what it says."""
    body = {
        "authority": {"code": authority.code, "name": str(authority.name), "country": authority.country},
        "report": _about(report, mark.at),
        "sections": [_section(asked, content) for asked in authority.asks],
    }
    return {
        "schema": SCHEMA,
        **body,
        "for_the_sender": {"contact": [str(line) for line in authority.contact], "duty": str(authority.duty)},
        "watermark": {"by": mark.by, "at": mark.at.isoformat(timespec="seconds"), "sha256": digest(body)},
    }


def digest(body: dict[str, Any]) -> str:
    """The SHA-256 of what a document says, whoever takes it: of its JSON without blanks, keys in order, in UTF-8."""
    told = json.dumps(body, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(told.encode()).hexdigest()


def as_json(told: dict[str, Any]) -> bytes:
    """A document as JSON in ASCII: control characters and marks of direction are escaped, and come back exactly."""
    return (json.dumps(told, ensure_ascii=True, indent=2) + "\n").encode("ascii")


def _about(report: AuthorityReport, now: datetime) -> dict[str, Any]:
    """Who made and approved it; an approval that still waits is none."""
    state = report.state_at(now)
    waits = state == AuthorityReport.State.APPROVED and not report.holds(now)
    approved = None if waits else report.approved_by
    return {
        "number": f"{report.incident_id}-{report.number}",
        "state": str(AuthorityReport.State.PROPOSED if waits else state),
        "language": report.language,
        "begun_by": report.begun_by.name,
        "edited_by": report.edited_by.name,
        "edited_at": report.edited_at.isoformat(timespec="seconds"),
        "proposed_by": report.proposed_by.name if report.proposed_by else None,
        "approved_by": approved.name if approved else None,
        "approved_at": report.approved_at.isoformat(timespec="seconds") if approved and report.approved_at else None,
        "approved_by_one_person_alone": bool(approved and report.alone),
    }


def _section(asked: Asked, content: Content) -> dict[str, Any]:
    parts = [_part(*form.part_of(path), content) for path in asked.parts]
    return {"heading": str(asked.heading), "parts": [part for part in parts if part]}


def _part(item: Item, part: Field | Table, content: Content) -> dict[str, Any] | None:
    """A part with what it holds; None for a remark that says nothing. An empty part is told as empty."""
    told = {"item": item.number, "name": f"{item.key}.{part.key}", "label": str(part.label)}
    if isinstance(part, Table):
        rows = form.used(content, item.key, part.key)
        return told | {
            "columns": [{"name": column.key, "label": str(column.label)} for column in part.columns],
            "rows": [[form.cell(line, column) for column in part.columns] for line in rows],
            "records": [line[form.REF] for line in rows],
        }
    value = content[item.key][part.key]
    if part.key == form.REMARK and not value.strip():
        return None
    return told | {"value": value, "says": part.say(value) if value else _("not filled in")}
