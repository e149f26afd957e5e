"""Assesses dossier files without touching the database: `manage.py screen PATH... [--json] [--as-of YYYY-MM-DD]`."""

import json
import sys
from argparse import ArgumentParser
from datetime import date
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone
from django.utils.translation import gettext

from candidates.inbound.dossier_file import content_of, files_in, read_dossier
from candidates.inbound.problems import Problem, UnusableFileError
from candidates.intake import Intake
from redflags.casefile.words import render
from redflags.catalogue import catalogue
from redflags.engine.assess import Assessment, assess
from redflags.engine.run import Finding
from redflags.engine.vocabulary import FAMILY_TITLES
from redflags.gather.dossiers import of_intake

BAD_INPUT = 2


class Command(BaseCommand):
    """Prints level, score, assurance, families and every finding of each file, each assessed alone."""

    help = "Assess dossier files (YAML or JSON, files or folders) without touching the database."
    requires_system_checks: list[str] = []  # as Django declares it

    def add_arguments(self, parser: ArgumentParser) -> None:
        """PATH..., --json, --as-of."""
        parser.add_argument("paths", nargs="+", metavar="PATH", type=Path)
        parser.add_argument("--json", action="store_true", help="one JSON object a line")
        parser.add_argument("--as-of", metavar="YYYY-MM-DD", help="use only the facts known by that day")

    def handle(self, *, paths: list[Path], json: bool, as_of: str | None, **_options: Any) -> None:
        """Assess every file; bad ones are named on standard error and make the exit status 2."""
        day = _day(as_of)
        show = _as_json if json else _as_text
        bad = False
        for path in files_in(paths):
            try:
                intake = read_dossier(content_of(path))
            except (UnusableFileError, OSError) as error:
                bad = True
                self._complain(path, error)
                continue
            dossier = of_intake(intake, today=timezone.now().date(), as_of=day)
            self.stdout.write(show(path, intake, assess(catalogue(), dossier)))
        if bad:
            sys.exit(BAD_INPUT)

    def _complain(self, path: Path, error: UnusableFileError | OSError) -> None:
        problems = error.problems if isinstance(error, UnusableFileError) else (Problem(0, "", error.strerror or ""),)
        for problem in problems:
            self.stderr.write(f"{path}: {problem}")


def _day(told: str | None) -> date | None:
    try:
        return date.fromisoformat(told) if told else None
    except ValueError:
        raise CommandError(f"--as-of: “{told}” is not a date: write YYYY-MM-DD.", returncode=BAD_INPUT) from None


def says(finding: Finding) -> str:
    """What was seen, in the language of the process."""
    return render(finding.says, finding.values)


def _as_json(path: Path, intake: Intake, assessment: Assessment) -> str:
    findings = [
        {
            "code": f.code,
            "flag": f.flag,
            "strength": f.strength.name.lower(),
            "status": f.status,
            "says": says(f),
            "refs": list(f.refs),
        }
        for f in assessment.outcome.findings
    ]
    return json.dumps(
        {
            "file": str(path),
            "id": intake.candidate.external_key or path.stem,
            "level": assessment.standing.level.word,
            "score": assessment.standing.score,
            "assurance": assessment.assurance.percent,
            "findings": findings,
            "unknown": list(assessment.outcome.unknown),
        },
        ensure_ascii=False,
    )


def _as_text(path: Path, intake: Intake, assessment: Assessment) -> str:
    standing = assessment.standing
    lines = [
        f"{path}  ({intake.candidate.external_key or path.stem})",
        f"  level {standing.level.word}, score {standing.score}, assurance {assessment.assurance.percent} %",
    ]
    if standing.families:
        families = (f"{gettext(FAMILY_TITLES[f])} ({s.name.lower()})" for f, s in standing.families.items())
        lines.append("  families: " + ", ".join(families))
    for f in assessment.outcome.findings:
        points = f"  +{standing.points[f.key]}" if standing.points.get(f.key) else ""
        lines.append(f"  {f.code} {f.strength.name.lower()} {f.status}{points}: {says(f)}")
        if f.explained:
            lines.append(f"      {gettext(f.explained)}")
        lines.append(f"      {', '.join(f.refs)}")
    if assessment.outcome.unknown:
        lines.append(f"  not yet known: {', '.join(assessment.outcome.unknown)}")
    lines += [f"  rule {code} is broken: {error}" for code, error in assessment.outcome.broken.items()]
    lines += [f"  note: {notice}" for notice in intake.notices]
    return "\n".join(lines) + "\n"
