"""Reads YAML and JSON files into plain data with the line of every key, under limits, with one meaning per spelling.

Dates stay text, `no` and `on` stay words, keys may not repeat, aliases are refused (they are how small files become
enormous), and text that PostgreSQL cannot hold is named where it stands.
"""

import re
from collections.abc import Callable
from functools import cached_property
from typing import Any

from django.utils.translation import gettext as _

from candidates.inbound import json_tree, limits, yaml_tree
from candidates.inbound.json_tree import name_of
from candidates.inbound.problems import Problem, UnusableFileError

__all__ = ["Path", "Tree", "name_of", "read_tree"]

_UNSTORABLE = re.compile("[\0\ud800-\udfff]")
_SPELT = re.compile(r"\\u(?:0000|d[89a-f])", re.IGNORECASE)  # how JSON writes them; in the text itself none can stand

Path = json_tree.Path


class Tree:
    """A file's data and the line each part of it stands on."""

    def __init__(self, data: Any, find_lines: Callable[[], dict[Path, int]]) -> None:
        self.data = data
        self._find_lines = find_lines

    def line(self, path: Path) -> int:
        """The line of a part, or of the nearest part around it."""
        while path and path not in self._lines:
            path = path[:-1]
        return self._lines.get(path, 1)

    @cached_property
    def _lines(self) -> dict[Path, int]:
        return self._find_lines()


def read_tree(content: bytes) -> Tree:
    """Parse a YAML or JSON file. Raises UnusableFileError with line and key."""
    text = _decoded(content)
    if text.lstrip()[:1] in ("{", "["):
        data, find_lines = json_tree.parse(text, limits.DEPTH)
        tree = Tree(data, find_lines)
        if _SPELT.search(text):
            _refuse_unstorable(tree, data, ())
        return tree
    data, lines = yaml_tree.parse(text, limits.DEPTH)
    return Tree(data, lambda: lines)


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
        message = _("The text here holds characters that cannot be stored.")
        raise UnusableFileError(Problem(tree.line(path), name_of(path), message))
