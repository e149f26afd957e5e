"""Shorthand for JSON Schema, draft 2020-12 (pure)."""

from typing import Any

Schema = dict[str, Any]

TEXT: Schema = {"type": "string"}
WHOLE: Schema = {"type": "integer"}
BOOL: Schema = {"type": "boolean"}
NUMBER: Schema = {"type": "number"}
DAY: Schema = {"type": "string", "format": "date"}
INSTANT: Schema = {"type": "string", "format": "date-time"}
DIGEST: Schema = {"type": "string", "pattern": "^[0-9a-f]{64}$"}
TEXTS: Schema = {"type": "array", "items": TEXT}


def maybe(schema: Schema) -> Schema:
    """The same, or null: not known."""
    return {**schema, "type": [schema["type"], "null"]} if "type" in schema else {"oneOf": [schema, {"type": "null"}]}


def rows(schema: Schema) -> Schema:
    """Any number of these."""
    return {"type": "array", "items": schema}


def shape(**properties: Schema) -> Schema:
    """An object with exactly these members."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def published(name: str, title: str, body: Schema) -> Schema:
    """A whole schema under its name."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": name, "title": title, **body}
