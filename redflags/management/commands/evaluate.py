"""Measures the rules on labelled cases: `manage.py evaluate PATH... [--json] [--as-set] [--retold]`."""

import json
import sys
from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from candidates.inbound.dossier_file import content_of, files_in
from candidates.inbound.problems import Problem, UnusableFileError
from candidates.intake import Intake
from redflags import rulebook
from redflags.engine.assess import Assessment, assess
from redflags.engine.tuning import Tuning
from redflags.engine.vocabulary import Life
from redflags.gather.dossiers import of_intake
from redflags.labelled import read_case
from redflags.measure.cases import Expected, Report, Result, RuleRow, Seen, StageSeen
from redflags.measure.retold import Difference, Retold, Standpoint
from redflags.measure.share import Share
from redflags.retelling import Retellings

BAD_INPUT = 2

Bad = tuple[Path, Problem]


class Command(BaseCommand):
    """Assesses every case alone and compares what is said with what its label asks for."""

    help = "Measure the rules on labelled dossier files: as they ship, without touching the database, or as set here."
    requires_system_checks: list[str] = []  # as Django declares it

    def add_arguments(self, parser: ArgumentParser) -> None:
        """PATH..., --json, --as-set, --retold."""
        parser.add_argument("paths", nargs="+", metavar="PATH", type=Path, help="labelled files, or folders of them")
        parser.add_argument("--json", action="store_true", help="one JSON object instead of tables")
        parser.add_argument("--as-set", action="store_true", help="with the rules as they are set here")
        retold = "tell every case otherwise as well (order, names, units ...) and say of which something else is said"
        parser.add_argument("--retold", action="store_true", help=retold)

    def handle(self, *, paths: list[Path], json: bool, as_set: bool, retold: bool, **_options: Any) -> None:
        """Evaluate every case; bad files are named on standard error and make the exit status 2."""
        today, results, bad = timezone.now().date(), [], list[Bad]()
        tuning = rulebook.in_force(timezone.now()) if as_set else rulebook.as_shipped()
        retellings = Retellings(partial(_standpoint, tuning=tuning, today=today))
        for path in files_in(paths):
            try:
                content = content_of(path)
                intake, expected = read_case(content)
                results.append(_evaluated(path, intake, expected, tuning=tuning, today=today))
                if retold:
                    before = _standpoint(intake, expected, tuning=tuning, today=today)
                    retellings.add(results[-1].name, str(path), content, before)
            except UnusableFileError as error:
                bad += [(path, problem) for problem in error.problems]
            except OSError as error:
                bad.append((path, Problem(0, "", error.strerror or type(error).__name__)))
        for path, problem in bad:
            self.stderr.write(f"{path}: {problem}")
        told = retellings.found() if retold else ()
        self.stdout.write((_as_json if json else _as_text)(Report(results), tuning, bad, told))
        if bad:
            sys.exit(BAD_INPUT)


def _evaluated(path: Path, intake: Intake, expected: Expected, *, tuning: Tuning, today: date) -> Result:
    seen, stages = _seen(intake, expected, tuning=tuning, today=today)
    return Result(intake.candidate.external_key or path.stem, str(path), expected, Seen.of(seen), stages)


def _standpoint(intake: Intake, expected: Expected, *, tuning: Tuning, today: date) -> Standpoint:
    found, stages = _seen(intake, expected, tuning=tuning, today=today)
    seen = Seen.of(found)
    levels = tuple(one.level for one in stages)
    return Standpoint(seen.level, found.standing.score, seen.raised, seen.fired, levels)


def _seen(
    intake: Intake, expected: Expected, *, tuning: Tuning, today: date
) -> tuple[Assessment, tuple[StageSeen, ...]]:
    def seen(as_of: date | None = None) -> Assessment:
        return assess(tuning.ready, of_intake(intake, today=today, as_of=as_of))

    return seen(), tuple(StageSeen(stage, seen(stage.as_of).standing.level) for stage in expected.stages)


def _as_json(report: Report, tuning: Tuning, bad: Sequence[Bad], told: Sequence[Retold]) -> str:
    return json.dumps(
        {
            "cases": len(report.results),
            "positives_at_min_tier": _share(report.found),
            "must_flag_recall": _share(report.flags),
            "must_not_violations": report.violations,
            "honest_at_top": _share(report.honest_at_top),
            "honest_above_max_tier": _share(report.honest_above),
            "stages": _share(report.stages),
            "results": [_result(result) for result in report.results],
            "rules": [
                {"code": row.code, "life": life, "positives": row.positives, "honest": row.honest}
                | {"precision": _share(row.precision)}
                for row, life in _rows(report, tuning)
            ],
            "tuning": tuning.number,
            "bad_input": [
                {"file": str(path), "line": problem.line, "key": problem.key, "message": problem.message}
                for path, problem in bad
            ],
            **({"retold": [_retold(one) for one in told]} if told else {}),
        },
        ensure_ascii=False,
    )


def _share(share: Share) -> dict[str, Any]:
    low, high = share.interval or (None, None)
    rounded = [None if number is None else round(number, 4) for number in (share.value, low, high)]
    return dict(zip(("value", "low", "high"), rounded, strict=True)) | {"hits": share.hits, "n": share.n}


def _result(result: Result) -> dict[str, Any]:
    return {
        "id": result.name,
        "file": result.file,
        "kind": result.expected.kind,
        "level": result.seen.level.word,
        "raised": sorted(result.seen.raised),
        "fired": sorted(result.seen.fired),
        "stages": [
            {"name": one.stage.name, "as_of": str(one.stage.as_of), "level": one.level.word, "holds": one.holds}
            for one in result.stages
        ],
        "problems": list(result.problems),
    }


def _retold(one: Retold) -> dict[str, Any]:
    return {
        "code": one.way.code,
        "does": one.way.does,
        "cases": one.cases,
        "differ": [_difference(case) for case in one.differences],
    }


def _difference(case: Difference) -> dict[str, Any]:
    sides = {"before": case.before, "after": case.after}
    told = {
        side: {"level": found.level.word, "score": found.score}
        | {"raised": sorted(found.flags), "fired": sorted(found.codes)}
        for side, found in sides.items()
    }
    return {"id": case.name, "file": case.file, **told}


def _rows(report: Report, tuning: Tuning) -> list[tuple[RuleRow, Life]]:
    rows = report.rules(rule.code for rule in tuning.rules)
    return [(row, rule.life) for row, rule in zip(rows, tuning.rules, strict=True)]


def _as_text(report: Report, tuning: Tuning, bad: Sequence[Bad], told: Sequence[Retold]) -> str:
    parts = [*_summary(report, bad), "", *_troubles(report), "", *_rules(report, tuning)]
    return "\n".join([*parts, "", *_retellings(told)] if told else parts)


def _retellings(told: Sequence[Retold]) -> Iterator[str]:
    yield f"{'told otherwise':16}{'cases':>6}{'differ':>8}"
    for one in told:
        limit = " (may fall)" if one.way.may_fall else ""
        yield f"{one.way.code:16}{one.cases:>6}{len(one.differences):>8}   {one.way.does}{limit}"
        for case in one.differences:
            yield f"      {case.name} ({case.file}): {case.words}"


def _summary(report: Report, bad: Sequence[Bad]) -> Iterator[str]:
    positives = report.found.n
    yield f"{len(report.results)} cases: {positives} positive, {len(report.results) - positives} honest"
    if bad:
        yield f"{len({path for path, _problem in bad})} files could not be used (see above)"
    yield ""
    for label, share in (
        ("positives at or above min_tier", report.found),
        ("must-flag recall", report.flags),
        ("stages as expected", report.stages),
        ("honest cases at the top", report.honest_at_top),
        ("honest cases above max_tier", report.honest_above),
    ):
        yield f"{label:32}{share.hits:>5} of {share.n:<5}{_percent(share)}"
    yield f"{'must-not violations':32}{report.violations:>5}"


def _troubles(report: Report) -> Iterator[str]:
    troubled = [result for result in report.results if result.problems]
    yield f"{len(troubled)} cases are not as their label asks" if troubled else "every case is as its label asks"
    for result in troubled:
        yield f"  {result.name} ({result.expected.kind}, {result.file})"
        yield from (f"      {problem}" for problem in result.problems)


def _rules(report: Report, tuning: Tuning) -> Iterator[str]:
    yield f"{'rule':10}{'status':10}{'positives':>10}{'honest':>8}   precision (95 %), n"
    quiet = []
    for row, life in _rows(report, tuning):
        if row.precision.n:
            precision = f"{_percent(row.precision)}, n = {row.precision.n}"
            yield f"{row.code:10}{life:10}{row.positives:>10}{row.honest:>8}   {precision}"
        else:
            quiet.append(row.code)
    if quiet:
        yield f"fired in no case: {', '.join(quiet)}"


def _percent(share: Share) -> str:
    if share.value is None or share.interval is None:
        return "–"
    low, high = share.interval
    return f"{share.value:6.1%} ({low:.0%} to {high:.0%})"
