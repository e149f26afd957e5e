"""Reads lines of text for what they say: `manage.py read FILE.jsonl [--json]`."""

import json
import sys
from argparse import ArgumentParser
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from django.core.management.base import BaseCommand, CommandError

from redflags.reading import NOTE_LABELS, Reading, Speaker, read
from redflags.reading.scoring import Scoreboard

BAD_INPUT: Final = 2
SPEAKERS: Final = {
    "candidate": Speaker.CANDIDATE,
    "recruiter": Speaker.STAFF,
    "staff": Speaker.STAFF,
    "referee": Speaker.REFEREE,
    "unknown": Speaker.UNKNOWN,
}


class BadLineError(ValueError):
    """A line that cannot be read: the message says what is wrong and what would be right."""


class Command(BaseCommand):
    """Prints what each line says, and a score where the lines carry labels."""

    help = "Read lines of {id, lang, speaker, text} (JSON Lines) and print the labels and spans found in each."
    requires_system_checks: list[str] = []  # as Django declares it

    def add_arguments(self, parser: ArgumentParser) -> None:
        """FILE, --json."""
        parser.add_argument("file", metavar="FILE", type=Path)
        parser.add_argument(
            "--json", action="store_true", help="standard output holds readings only; the score goes to standard error"
        )

    def handle(self, *, file: Path, json: bool, **_options: Any) -> None:
        """Read every line; bad ones are named on standard error and make the exit status 2."""
        board, bad = Scoreboard(), False
        for number, raw in enumerate(_lines(file), start=1):
            try:
                line = _parsed(raw)
            except BadLineError as error:
                bad = True
                self.stderr.write(f"{file}:{number}: {error}")
                continue
            if line is not None:
                self._read(line, board)
        if board.lines["all"]:
            (self.stderr if json else self.stdout).write(_table(board))
        if bad:
            sys.exit(BAD_INPUT)

    def _read(self, line: Mapping[str, Any], board: Scoreboard) -> None:
        reading = read(line["text"], speaker=SPEAKERS[line.get("speaker", "unknown")])
        found = _as_object(line.get("id"), reading)
        self.stdout.write(json.dumps(found))
        if "labels" in line:
            board.add(line["labels"], found["labels"], lang=str(line.get("lang", "-")), kind=str(line.get("kind", "-")))


def _lines(file: Path) -> Iterator[bytes]:
    try:
        with file.open("rb") as opened:
            yield from opened
    except OSError as error:
        raise CommandError(f"{file}: {error.strerror}", returncode=BAD_INPUT) from error


def _parsed(raw: bytes) -> dict[str, Any] | None:
    """The line's object, None for a blank line."""
    if not raw.strip():
        return None
    try:
        line = json.loads(raw.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise BadLineError(f"not UTF-8 at byte {error.start + 1}") from error
    except (ValueError, RecursionError) as error:
        raise BadLineError(f"not a JSON object: {error}") from error
    if not isinstance(line, dict):
        raise BadLineError(
            'must be a JSON object like {"id": "1", "lang": "en", "speaker": "recruiter", "text": "..."}'
        )
    _check(line)
    return line


def _check(line: Mapping[str, Any]) -> None:
    if not isinstance(line.get("text"), str):
        raise BadLineError('"text" must be a string')
    speaker = line.get("speaker", "unknown")
    if not isinstance(speaker, str) or speaker not in SPEAKERS:
        raise BadLineError(f'"speaker" must be one of {", ".join(sorted(SPEAKERS))}')
    labels = line.get("labels", [])
    if not isinstance(labels, list) or not all(isinstance(label, str) for label in labels):
        raise BadLineError('"labels" must be a list of strings')


def _as_object(name: object, reading: Reading) -> dict[str, Any]:
    said = [one for one in reading.said if one.label in NOTE_LABELS]
    spans = [
        {"label": one.label, "topic": one.topic, "stance": one.stance.value, "start": one.start, "end": one.end}
        | ({"weighed": True} if one.weighed else {})
        for one in said
    ]
    found: dict[str, Any] = {"id": name, "labels": sorted({one.label for one in said}), "spans": spans}
    if not reading.complete:
        found["complete"] = False
    return found


def _table(board: Scoreboard) -> str:
    head = f"\n{'by':8}{'':26}{'precision':>10}{'recall':>8}{'F1':>8}{'right':>7}{'wrong':>7}{'missed':>8}"
    rows = [
        f"{by:8}{name:26}{score.precision:10.3f}{score.recall:8.3f}{score.f1:8.3f}{score.right:7}{score.wrong:7}{score.missed:8}"
        for by, name, score in board.rows()
    ]
    return "\n".join([head, *rows, f"{board.lines['exact']} of {board.lines['all']} lines exactly as labelled"])
