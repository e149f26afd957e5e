"""Reads YAML text into plain data with the line of every key: the types of JSON only, without aliases and tags.

The events of the parser are taken one by one, so what is refused is refused where it stands and before anything grows.
"""

import re
from collections.abc import Iterator
from typing import Any, NoReturn

import yaml
from django.utils.translation import gettext as _

from candidates.inbound.json_tree import Path, name_of
from candidates.inbound.problems import Problem, UnusableFileError

_PARSER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # in C where it was built: thirty times as fast
_UNSTORABLE = re.compile("[\0\ud800-\udfff]")
_NULL = re.compile(r"~|null|Null|NULL|")
_BOOL = re.compile(r"true|True|TRUE|false|False|FALSE")
_INT = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,17})")
_FLOAT = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,17})\.[0-9]{1,17}(?:[eE][-+]?[0-9]{1,2})?")
_NO_TAG = (None, "!")
_TEXT = "tag:yaml.org,2002:str"


def parse(text: str, deepest: int) -> tuple[Any, dict[Path, int]]:
    """The data and the line of each part of it. Raises UnusableFileError with line and key."""
    try:
        return _Builder(yaml.parse(text, Loader=_PARSER), deepest).document()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        problem = ": ".join(part for part in (error.context, error.problem) if part) or "?"
        message = _("This cannot be read: %(problem)s.") % {"problem": problem}
        raise UnusableFileError(Problem(mark.line + 1 if mark else 0, "", message)) from None
    except yaml.YAMLError:
        message = _("The file holds characters that cannot be read.")
        raise UnusableFileError(Problem(_bad_character(text), "", message)) from None


class _Builder:
    """Makes data of events."""

    def __init__(self, events: Iterator[yaml.Event], deepest: int) -> None:
        self.events = events
        self.deepest = deepest
        self.lines: dict[Path, int] = {}

    def document(self) -> tuple[Any, dict[Path, int]]:
        """The one document of a file."""
        next(self.events)  # the stream begins
        if isinstance(next(self.events), yaml.StreamEndEvent):
            raise UnusableFileError(Problem(0, "", _("The file is empty.")))
        data = self._value(next(self.events), ())
        next(self.events)  # the document ends
        after = next(self.events)
        if not isinstance(after, yaml.StreamEndEvent):
            message = _("A second document begins here: bring it as a file of its own.")
            raise UnusableFileError(Problem(_line_of(after), "", message))
        return data, self.lines

    def _value(self, event: yaml.Event, path: Path) -> Any:
        line = self.lines[path] = _line_of(event)
        if isinstance(event, yaml.AliasEvent):
            _refuse(line, path, _("Aliases (*name) are not accepted: write the value itself."))
        if isinstance(event, yaml.ScalarEvent):
            return _scalar(event, path, line)
        if not isinstance(event, yaml.CollectionStartEvent) or event.tag not in _NO_TAG:
            _refuse_tag(line, path)
        if len(path) >= self.deepest:
            _refuse(line, path[:4], _("This is nested too deeply."))
        if isinstance(event, yaml.MappingStartEvent):
            return dict(self._items(path))
        return list(self._entries(path))

    def _entries(self, path: Path) -> Iterator[Any]:
        place = 0
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            yield self._value(event, (*path, place))
            place += 1

    def _items(self, path: Path) -> Iterator[tuple[str, Any]]:
        keys: set[str] = set()
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            line = _line_of(event)
            if not isinstance(event, yaml.ScalarEvent):
                _refuse(line, path, _("A key must be a word."))
            key = str(event.value)
            if _UNSTORABLE.search(key):
                _refuse(line, path, _("The text here holds characters that cannot be stored."))
            if key in keys:
                _refuse(line, (*path, key), _("This key stands here twice."))
            keys.add(key)
            yield key, self._value(next(self.events), (*path, key))
            self.lines[(*path, key)] = line


def _scalar(event: yaml.ScalarEvent, path: Path, line: int) -> Any:
    text = str(event.value)
    if event.tag not in (*_NO_TAG, _TEXT):
        _refuse_tag(line, path)
    if event.tag is None and event.implicit[0]:
        if _NULL.fullmatch(text):
            return None
        if _BOOL.fullmatch(text):
            return text.lower() == "true"
        if _INT.fullmatch(text):
            return int(text)
        if _FLOAT.fullmatch(text):
            return float(text)
    if _UNSTORABLE.search(text):
        _refuse(line, path, _("The text here holds characters that cannot be stored."))
    return text


def _line_of(event: yaml.Event) -> int:
    return int(event.start_mark.line) + 1 if event.start_mark else 1


def _refuse_tag(line: int, path: Path) -> NoReturn:
    _refuse(line, path, _("Tags (!name) are not accepted."))


def _refuse(line: int, path: Path, message: str) -> NoReturn:
    raise UnusableFileError(Problem(line, name_of(path), message))


def _bad_character(text: str) -> int:
    for number, line in enumerate(text.split("\n"), 1):
        if yaml.reader.Reader.NON_PRINTABLE.search(line):
            return number
    return 0
