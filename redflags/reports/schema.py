"""The published schema of a report's JSON, written from the form and the table of authorities (pure)."""

import json
from typing import Any

from redflags.models import AuthorityReport
from redflags.reports import form
from redflags.reports.authorities import AUTHORITIES
from redflags.reports.document import SCHEMA

_TEXT = {"type": "string"}
_TEXT_OR_NONE = {"type": ["string", "null"]}
_INSTANT = {"type": "string", "format": "date-time"}
_DIGEST = {"type": "string", "pattern": "^[0-9a-f]{64}$"}


def schema() -> dict[str, Any]:
    """JSON Schema, draft 2020-12; nothing beyond it is written."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA,
        "title": "A report to an authority, as Screening writes it",
        **_object(
            schema={"const": SCHEMA},
            authority=_object(
                code={"enum": [authority.code for authority in AUTHORITIES]},
                name=_TEXT,
                country={"type": "string", "pattern": "^[A-Z]{2}$"},
            ),
            report=_object(
                number={"type": "string", "pattern": "^[0-9]+-[0-9]+$"},
                state={"enum": AuthorityReport.State.values},
                language=_TEXT,
                begun_by=_TEXT,
                edited_by=_TEXT,
                edited_at=_INSTANT,
                proposed_by=_TEXT_OR_NONE,
                approved_by=_TEXT_OR_NONE,
                approved_at={"type": ["string", "null"], "format": "date-time"},
                approved_by_one_person_alone={"type": "boolean"},
            ),
            sections={
                "type": "array",
                "items": _object(heading=_TEXT, parts={"type": "array", "items": {"$ref": "#/$defs/part"}}),
            },
            for_the_sender=_object(contact={"type": "array", "items": _TEXT}, duty=_TEXT),
            watermark=_object(by=_TEXT, at=_INSTANT, sha256=_DIGEST),
        ),
        "$defs": {"part": {"oneOf": [_field(), *_tables()]}},
    }


def page() -> str:
    """The schema as it is published."""
    return json.dumps(schema(), indent=2) + "\n"


def _field() -> dict[str, Any]:
    names = [f"{item.key}.{part.key}" for item in form.ITEMS for part in (*item.fields, form.REMARK_FIELD)]
    return _object(item=_number(), name={"enum": names}, label=_TEXT, value=_TEXT, says=_TEXT)


def _tables() -> list[dict[str, Any]]:
    """One shape for each table: its columns in their order, and rows as long as these."""
    return [
        _object(
            item={"const": item.number},
            name={"const": f"{item.key}.{table.key}"},
            label=_TEXT,
            columns={
                "type": "array",
                "prefixItems": [_object(name={"const": column.key}, label=_TEXT) for column in table.columns],
                **_as_many(len(table.columns)),
            },
            rows={"type": "array", "items": {"type": "array", "items": _TEXT, **_as_many(len(table.columns))}},
            records={"type": "array", "items": _TEXT},
        )
        for item in form.ITEMS
        for table in item.tables
    ]


def _as_many(number: int) -> dict[str, int]:
    return {"minItems": number, "maxItems": number}


def _number() -> dict[str, int | str]:
    return {"type": "integer", "minimum": 1, "maximum": len(form.ITEMS)}


def _object(**properties: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }
