"""The page about dossier files, written from their schema: docs/dossier-file.md (`manage.py make_docs`)."""

from collections.abc import Iterator
from typing import Any

from candidates.inbound import limits
from candidates.inbound.dossier_schema import schema

HEAD = """\
# Dossier files

One candidate as a recruiter knows him or her, as YAML or JSON: a file to bring (see [import.md](import.md)), to keep
under version control, or to assess without a database (`manage.py screen PATH...`). This page is written from the
published schema, `candidates/inbound/dossier.schema.json` (`{id}`); do not edit it.

* Every key is optional but `candidate.full_name`. A key that is left out means *unknown*, an empty list *none*.
* Dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD` between 1920 and 2100, kept as precisely as they are told.
* The same `id` again is the same candidate: nothing that is on file comes twice, and only what is new is added.
* A file is refused with the line and key of everything wrong with it. Keys that nobody knows are reported.
* Limits: {bytes} bytes, {depth} levels; no aliases, no tags, no key twice. Texts are as long as the table says.

```yaml
schema: 1
id: example-1
candidate:
  full_name: Avery Example
  emails: [{{value: avery@example.com}}]
  phones: [{{value: +1 416 555 0123, type: mobile}}]
  claimed_location: {{city: Toronto, region: ON, country: CA, timezone: America/Toronto}}
application: {{role: Backend developer, applied_on: 2026-01-15}}
work_history:
  - {{source: resume, employer: Example Corp, title: Developer, start: 2021-03, end: present}}
```
"""


def page() -> str:
    """The whole page."""
    told = schema()
    parts = [HEAD.format(id=told["$id"], bytes=f"{limits.TREE:,}", depth=limits.DEPTH)]
    parts += [_table("The file", {k: v for k, v in told["properties"].items() if not _inner(v)})]
    parts += [_table(f"`{key}`", _inner(shape), shape) for key, shape in told["properties"].items() if _inner(shape)]
    parts.append("## Never held\n\nThese keys are dropped with a notice.\n")
    parts.append("\n".join(f"* `{key}`: {why}" for key, why in told["x-not-held"].items()) + "\n")
    ignored = ", ".join(f"`{key}`" for key in told["x-ignored"])
    parts.append(f"## Not read\n\nA file may carry these for its author: {ignored}.\n")
    return "\n".join(parts)


def _table(title: str, keys: dict[str, Any], shape: dict[str, Any] | None = None) -> str:
    about = f"{_sentence(shape['description'])}\n\n" if shape and shape.get("description") else ""
    each = "One entry each of:\n\n" if shape and "items" in shape else ""
    rows = "\n".join(_rows(keys, ""))
    return f"## {title}\n\n{about}{each}| key | holds | |\n|---|---|---|\n{rows}\n"


def _rows(keys: dict[str, Any], before: str) -> Iterator[str]:
    for key, shape in keys.items():
        name = f"{before}{key}"
        yield f"| `{name}` | {_holds(shape)} | {shape.get('description', '')} |"
        if inner := _inner(shape):
            yield from _rows(inner, f"{name}[]." if "items" in shape else f"{name}.")


def _inner(shape: dict[str, Any]) -> dict[str, Any]:
    """The keys below a key."""
    found: dict[str, Any] = shape.get("properties") or shape.get("items", {}).get("properties", {})
    return found


def _holds(shape: dict[str, Any]) -> str:
    if "enum" in shape or "const" in shape:
        return ", ".join(f"`{value}`" for value in shape.get("enum", [shape.get("const")]))
    if "items" in shape:
        inner = shape["items"]
        return f"list of {_holds(inner)}" if not inner.get("properties") else "list"
    if "additionalProperties" in shape:
        return f"name: {_holds(shape['additionalProperties'])}"
    kinds = [kind for kind in _kinds(shape) if kind != "null"]
    if "object" in kinds:
        return "keys" if "string" not in kinds else "keys, or a text"
    if "string" in kinds:
        return f"text, at most {shape['maxLength']:,}" if "maxLength" in shape else "text"
    return " or ".join({"boolean": "true or false", "integer": "whole number"}.get(kind, kind) for kind in kinds)


def _kinds(shape: dict[str, Any]) -> list[str]:
    kinds = shape.get("type", [])
    return [kinds] if isinstance(kinds, str) else list(kinds)


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + "."
