"""Reads JSON text into plain data with the line of every key: strictly JSON, so what another program writes is read.

Parsing is done by the standard library, fast enough to look at an upload within a request. Lines are only worked out
once somebody asks for one: then the tokens are walked, which also says where a number, a key or the depth is refused.
"""

import json
import math
import re
from collections.abc import Callable
from typing import Any, NoReturn

from django.utils.translation import gettext as _

from candidates.inbound.problems import Problem, UnusableFileError

Path = tuple[str | int, ...]

LONGEST_NUMBER = 40
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+', re.DOTALL)
_UNSHOWN = re.compile("[\0-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


class _RefusedError(Exception):
    """Valid JSON up to here, but nothing that is taken; the tokens tell where."""


def name_of(path: Path) -> str:
    """A path as people read it: payments[0].date; characters that nobody can be shown are question marks."""
    text = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in path)
    return _UNSHOWN.sub("?", text.removeprefix("."))


def parse(text: str, deepest: int) -> tuple[Any, Callable[[], dict[Path, int]]]:
    """The data, and what finds the line of each part of it. Raises UnusableFileError with line and key."""

    def lines() -> dict[Path, int]:
        return _Lines(text, deepest).found

    try:
        data = json.loads(
            text, parse_int=_integer, parse_float=_real, parse_constant=_refuse, object_pairs_hook=_object
        )
        if not _is_within(data, deepest):
            raise _RefusedError
    except json.JSONDecodeError as error:
        message = _("This is not valid JSON: %(problem)s (column %(column)s).")
        raise UnusableFileError(
            Problem(error.lineno, "", message % {"problem": error.msg, "column": error.colno})
        ) from None
    except (_RefusedError, RecursionError):
        lines()  # raises, with the place
        raise UnusableFileError(Problem(0, "", _("This is nested too deeply."))) from None
    return data, lines


def _integer(told: str) -> int:
    return int(told) if _is_kept(told) else _refuse(told)


def _real(told: str) -> float:
    return float(told) if _is_kept(told) else _refuse(told)


def _is_kept(told: str) -> bool:
    is_whole = not {".", "e", "E"}.intersection(told)
    return math.isfinite(float(told)) and (len(told) <= LONGEST_NUMBER or not is_whole)


def _refuse(_told: str) -> NoReturn:
    raise _RefusedError


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise _RefusedError
    return found


def _is_within(data: Any, depth: int) -> bool:
    """Whether nothing is nested deeper."""
    if not isinstance(data, dict | list):
        return True
    inside = data.values() if isinstance(data, dict) else data
    return depth > 0 and all(_is_within(value, depth - 1) for value in inside if isinstance(value, dict | list))


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
            case '"' | ":" | "t" | "f" | "n":
                pass
            case _ if not _is_kept(mark):
                self._stop(_("“%(text)s” is no number that can be kept.") % {"text": mark[:20]})

    def _open(self, *, is_object: bool) -> None:
        if len(self.path) >= self.deepest:
            self._stop(_("This is nested too deeply."), self.path[:4])
        self.path.append("" if is_object else 0)
        self.expects_key.append(is_object)
        self.keys.append(set())

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
        if key in self.keys[-1]:
            self._stop(_("This key stands here twice."))
        self.keys[-1].add(key)
        self.found[tuple(self.path)] = self.line

    def _stop(self, message: str, path: list[str | int] | None = None) -> NoReturn:
        raise UnusableFileError(Problem(self.line, name_of(tuple(self.path if path is None else path)), message))
