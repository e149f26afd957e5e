"""Puts what ships about jurisdictions on file: what is missing is added, what is there is left as it is."""

import tomllib
from pathlib import Path
from typing import Any

FILE = Path(__file__).parent / "data" / "jurisdictions.toml"


def load(jurisdiction: Any, version: Any, rule: Any) -> None:
    """Add jurisdictions and versions that are not on file; the models come from whoever migrates."""
    told = tomllib.loads(FILE.read_text(encoding="utf-8"))
    for place, shipped in enumerate(told["jurisdictions"]):
        own, _is_new = jurisdiction.objects.get_or_create(code=shipped["code"], defaults=_named(shipped, place))
        if version.objects.filter(jurisdiction=own, in_force_on=told["in_force_on"], added_by=None).exists():
            continue
        added = version.objects.create(jurisdiction=own, in_force_on=told["in_force_on"])
        rule.objects.bulk_create(
            rule(version=added, kind=kind, **_columns(usual, shipped.get("rules", {}).get(kind, {})))
            for kind, usual in told["defaults"].items()
        )
    if not jurisdiction.objects.filter(is_default=True).exists():
        code = next(shipped["code"] for shipped in told["jurisdictions"] if shipped.get("is_default"))
        jurisdiction.objects.filter(code=code).update(is_default=True)


def _named(shipped: dict[str, Any], place: int) -> dict[str, Any]:
    return {"name": shipped["name"], "name_fr": shipped["name_fr"], "place": place}


def _columns(usual: dict[str, Any], own: dict[str, Any]) -> dict[str, Any]:
    """A note goes with its translation: one that is replaced takes the other along."""
    told = {**usual, **own}
    columns = {name: told[name] for name in ("count", "stage", "paper", "note", "note_fr", "source") if name in told}
    return columns | {"needs_consent": told.get("consent", False)}
