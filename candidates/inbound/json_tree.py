"""Reads JSON text into plain data with the line of every key: strictly JSON, so what another program writes is read."""

import json
import math
import re
from typing import Any, NoReturn

from django.utils.translation import gettext as _

from candidates.inbound.problems import Problem, UnusableFileError

Path = tuple[str | int, ...]

LONGEST_NUMBER = 40
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+', re.DOTALL)


def parse(text: str, deepest: int) -> tuple[Any, dict[Path, int]]:
    """The data and the line of each part of it. Raises UnusableFileError with line and key."""
    try:
        data = json.loads(text, parse_int=_integer, parse_float=_real, parse_constant=_constant)
    except json.JSONDecodeError as error:
        message = _("This is not valid JSON: %(problem)s (column %(column)s).")
        raise UnusableFileError(
            Problem(error.lineno, "", message % {"problem": error.msg, "column": error.colno})
        ) from None
    except RecursionError:
        raise UnusableFileError(Problem(0, "", _("This is nested too deeply."))) from None
    return data, _Lines(text, deepest).found


def _integer(told: str) -> int:
    return int(told) if len(told) <= LONGEST_NUMBER else _refuse_number(told)


def _real(told: str) -> float:
    number = float(told)
    return number if math.isfinite(number) else _refuse_number(told)


def _constant(told: str) -> NoReturn:
    _refuse_number(told)


def _refuse_number(told: str) -> NoReturn:
    raise UnusableFileError(Problem(0, "", _("“%(text)s” is no number that can be kept.") % {"text": told[:20]}))


class _Lines:
    """Walks the tokens of valid JSON and notes on which line each key and list entry stands."""

    def __init__(self, text: str, deepest: int) -> None:
        self.found: dict[Path, int] = {(): 1}
        self.deepest = deepest
        self.path: list[str | int] = []
        self.expects_key: list[bool] = []  # per open bracket: an object that waits for a key
        self.line, self.at = 1, 0
        self.keys: list[set[str]] = []
        for match in _TOKEN.finditer(text):
            self.line += text.count("\n", self.at, match.start())
            self.at = match.start()
            self._take(match.group())

    def _take(self, mark: str) -> None:
        if self.path and isinstance(self.path[-1], int) and mark not in ("]", ","):
            self.found.setdefault(tuple(self.path), self.line)
        match mark[0]:
            case "{" | "[":
                self._open(is_object=mark == "{")
            case "}" | "]":
                self._close()
            case ",":
                self._next()
            case '"' if self.expects_key and self.expects_key[-1]:
                self._key(json.loads(mark))

    def _open(self, *, is_object: bool) -> None:
        self.path.append("" if is_object else 0)
        self.expects_key.append(is_object)
        self.keys.append(set())
        if len(self.path) > self.deepest:
            raise UnusableFileError(Problem(self.line, "", _("This is nested too deeply.")))

    def _close(self) -> None:
        self.path.pop()
        self.expects_key.pop()
        self.keys.pop()

    def _next(self) -> None:
        last = self.path[-1]
        if isinstance(last, int):
            self.path[-1] = last + 1
        else:
            self.expects_key[-1] = True

    def _key(self, key: str) -> None:
        self.expects_key[-1] = False
        self.path[-1] = key
        path = tuple(self.path)
        if key in self.keys[-1]:
            name = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in path).removeprefix(".")
            raise UnusableFileError(Problem(self.line, name, _("This key stands here twice.")))
        self.keys[-1].add(key)
        self.found[path] = self.line
