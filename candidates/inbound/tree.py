"""Reads YAML and JSON files into plain data with the line of every key, under limits, with one meaning per spelling.

Dates stay text, `no` and `on` stay words, keys may not repeat, aliases are refused (they are how small files become
enormous), and text that PostgreSQL cannot hold is named where it stands.
"""

import re
from collections.abc import Iterator
from typing import Any

import yaml
from django.utils.translation import gettext as _

from candidates.inbound import json_tree, limits
from candidates.inbound.problems import Problem, UnusableFileError

_UNSTORABLE = re.compile("[\0\ud800-\udfff]")

Path = json_tree.Path


class _Loader(yaml.SafeLoader):
    """YAML with the types of JSON only: no dates, no yes/no, no octal or sexagesimal numbers."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # as PyYAML declares it

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        """Refuse aliases where they stand."""
        if self.check_event(yaml.AliasEvent):
            mark = self.peek_event().start_mark  # type: ignore[no-untyped-call]  # its stubs say nothing
            raise yaml.composer.ComposerError(None, None, _("aliases (*name) are not accepted"), mark)
        return super().compose_node(parent, index)


for _tag, _pattern, _first in (
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?(?:0|[1-9][0-9]{0,17})", list("-+0123456789")),
    ("float", r"[-+]?(?:0|[1-9][0-9]{0,17})\.[0-9]{1,17}(?:[eE][-+]?[0-9]{1,2})?", list("-+0123456789")),
):
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(rf"(?:{_pattern})\Z"), _first)

_TAGS = frozenset(f"tag:yaml.org,2002:{kind}" for kind in ("null", "bool", "int", "float", "str"))


class Tree:
    """A file's data and the line each part of it stands on."""

    def __init__(self, data: Any, lines: dict[Path, int]) -> None:
        self.data = data
        self._lines = lines

    def line(self, path: Path) -> int:
        """The line of a part, or of the nearest part around it."""
        while path and path not in self._lines:
            path = path[:-1]
        return self._lines.get(path, 1)


def name_of(path: Path) -> str:
    """A path as people read it: payments[0].date."""
    text = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in path)
    return text.removeprefix(".")


def read_tree(content: bytes) -> Tree:
    """Parse a YAML or JSON file. Raises UnusableFileError with line and key."""
    text = _decoded(content)
    if text.lstrip()[:1] in ("{", "["):
        data, lines = json_tree.parse(text, limits.DEPTH)
        tree = Tree(data, lines)
        _refuse_unstorable(tree, data, ())
        return tree
    return _read_yaml(text)


def _decoded(content: bytes) -> str:
    if len(content) > limits.TREE:
        raise UnusableFileError(Problem(0, "", _("The file is larger than 1 MB.")))
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise UnusableFileError(Problem(line, "", _("The file is not UTF-8 text."))) from None
    if not text.strip():
        raise UnusableFileError(Problem(0, "", _("The file is empty.")))
    return text


def _refuse_unstorable(tree: Tree, data: Any, path: Path) -> None:
    """JSON can spell characters that PostgreSQL cannot hold."""
    if isinstance(data, dict):
        for key, value in data.items():
            _refuse_unstorable(tree, key, (*path, key))
            _refuse_unstorable(tree, value, (*path, key))
    elif isinstance(data, list):
        for place, value in enumerate(data):
            _refuse_unstorable(tree, value, (*path, place))
    elif isinstance(data, str) and _UNSTORABLE.search(data):
        raise UnusableFileError(_unstorable(tree.line(path), path))


def _unstorable(line: int, path: Path) -> Problem:
    name = _UNSTORABLE.sub("?", name_of(path))
    return Problem(line, name, _("The text here holds characters that cannot be stored."))


def _read_yaml(text: str) -> Tree:
    try:
        node = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        message = _("This cannot be read: %(problem)s.") % {"problem": error.problem or error.context or "?"}
        raise UnusableFileError(Problem(mark.line + 1 if mark else 0, "", message)) from None
    except (yaml.YAMLError, RecursionError):
        line = _bad_character(text)
        raise UnusableFileError(
            Problem(line, "", _("The file holds characters or a depth that cannot be read."))
        ) from None
    if node is None:
        raise UnusableFileError(Problem(0, "", _("The file is empty.")))
    lines: dict[Path, int] = {}
    data = _build(node, (), lines)
    return Tree(data, lines)


def _build(node: yaml.Node, path: Path, lines: dict[Path, int]) -> Any:
    lines[path] = node.start_mark.line + 1
    if len(path) > limits.DEPTH:
        raise UnusableFileError(Problem(lines[path], name_of(path[:4]), _("This is nested too deeply.")))
    if isinstance(node, yaml.MappingNode):
        return dict(_items(node, path, lines))
    if isinstance(node, yaml.SequenceNode):
        return [_build(child, (*path, place), lines) for place, child in enumerate(node.value)]
    return _scalar(node, path, lines[path])


def _items(node: yaml.MappingNode, path: Path, lines: dict[Path, int]) -> Iterator[tuple[str, Any]]:
    keys: set[str] = set()
    for key_node, value_node in node.value:
        if not isinstance(key_node, yaml.ScalarNode):
            raise UnusableFileError(Problem(key_node.start_mark.line + 1, name_of(path), _("A key must be a word.")))
        key = str(key_node.value)
        if key in keys:
            raise UnusableFileError(
                Problem(key_node.start_mark.line + 1, name_of((*path, key)), _("This key stands here twice."))
            )
        keys.add(key)
        if _UNSTORABLE.search(key):
            raise UnusableFileError(_unstorable(key_node.start_mark.line + 1, path))
        yield key, _build(value_node, (*path, key), lines)
        lines[(*path, key)] = key_node.start_mark.line + 1


def _scalar(node: yaml.Node, path: Path, line: int) -> Any:
    if node.tag not in _TAGS or not isinstance(node, yaml.ScalarNode):
        raise UnusableFileError(Problem(line, name_of(path), _("Tags (!name) are not accepted.")))
    text = node.value
    match node.tag.rpartition(":")[2]:
        case "null":
            return None
        case "bool":
            return text.lower() == "true"
        case "int":
            return int(text)
        case "float":
            return float(text)
    if _UNSTORABLE.search(text):
        raise UnusableFileError(_unstorable(line, path))
    return text


def _bad_character(text: str) -> int:
    for number, line in enumerate(text.split("\n"), 1):
        if yaml.reader.Reader.NON_PRINTABLE.search(line):
            return number
    return 0
