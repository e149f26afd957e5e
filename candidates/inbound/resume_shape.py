"""The shape of a JSON Resume as far as it is read: which kind of value belongs where, and how long it may be."""

from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext as _

from candidates.inbound.problems import Problem
from candidates.inbound.tree import Path, Tree, name_of

Shape = int | list["Shape"] | dict[str, "Shape"]
"""The longest text in characters, a list of one shape, or keys with theirs; other keys may hold anything."""

LONG = 65_536
_NAME, _LINE, _DATE, _URL = 200, 300, 40, 500
_LISTS: dict[str, Shape] = {"highlights": [LONG], "keywords": [LONG], "courses": [LONG], "roles": [LONG]}
_DATES: dict[str, Shape] = {"startDate": _DATE, "endDate": _DATE, "date": _DATE, "releaseDate": _DATE}
_TEXTS: dict[str, Shape] = {"summary": LONG, "description": LONG, "url": _URL, "website": _URL, **_DATES, **_LISTS}

SHAPE: dict[str, Shape] = {
    "basics": {
        "name": _NAME,
        "label": LONG,
        "email": _LINE,
        "phone": _LINE,
        "url": _URL,
        "website": _URL,
        "summary": LONG,
        "location": {"address": LONG, "postalCode": 40, "city": 120, "countryCode": 60, "region": 120},
        "profiles": [{"network": _LINE, "username": _LINE, "url": _URL}],
    },
    "work": [{"name": _NAME, "company": _NAME, "position": _LINE, **_TEXTS}],
    "volunteer": [{"organization": _NAME, "position": _LINE, **_TEXTS}],
    "education": [{"institution": _NAME, "area": _NAME, "studyType": _LINE, **_TEXTS}],
    "awards": [{"title": LONG, "awarder": LONG, **_TEXTS}],
    "certificates": [{"name": LONG, "issuer": LONG, **_TEXTS}],
    "publications": [{"name": LONG, "publisher": LONG, **_TEXTS}],
    "skills": [{"name": LONG, "level": LONG, **_TEXTS}],
    "projects": [{"name": LONG, "entity": LONG, **_TEXTS}],
    "references": [{"name": LONG, "reference": LONG}],
}

MOST_ENTRIES = 1_000


def without_nothing(data: Any) -> Any:
    """Keys with no value or an empty text say nothing; list places stay, so that paths keep their numbers."""
    if isinstance(data, dict):
        return {key: without_nothing(value) for key, value in data.items() if value not in (None, "")}
    return [without_nothing(value) for value in data] if isinstance(data, list) else data


def problems(tree: Tree) -> Iterator[Problem]:
    """Every value that is of another kind than what belongs there, or too long."""
    if not isinstance(tree.data.get("basics"), dict):
        message = _('“basics” is missing: a JSON Resume names the person there, like {"basics": {"name": "..."}}.')
        yield Problem(tree.line(("basics",)), "basics", message)
        return
    yield from _wrong(tree, tree.data, SHAPE, ())


def _wrong(tree: Tree, data: Any, shape: Shape, path: Path) -> Iterator[Problem]:
    line, name = tree.line(path), name_of(path)
    match shape:
        case int():
            if isinstance(data, dict | list | bool):
                yield Problem(line, name, _("A text belongs here."))
            elif len(str(data)) > shape:
                yield Problem(line, name, _("This is longer than %(limit)s characters.") % {"limit": shape})
        case list():
            if not isinstance(data, list):
                yield Problem(line, name, _("A list belongs here: [ ... ]."))
            elif len(data) > MOST_ENTRIES:
                yield Problem(line, name, _("This list is longer than %(limit)s.") % {"limit": MOST_ENTRIES})
            else:
                for place, item in enumerate(data):
                    yield from _wrong(tree, item, shape[0], (*path, place))
        case dict():
            if not isinstance(data, dict):
                yield Problem(line, name, _("Keys with values belong here: { ... }."))
                return
            for key in shape.keys() & data.keys():
                yield from _wrong(tree, data[key], shape[key], (*path, key))
