"""One candidate as a file tells it: unsaved rows, ready to be stored or assessed without a database."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from django.db import models

from candidates.derive import complete
from candidates.models import Application, Candidate, Check, CheckResult, Fact, Interview, Name, Sign

MADE_KEY = "~"
"""First character of a key that stands for a whole row or file, where it gives no key of its own."""


@dataclass(slots=True)
class Intake:
    """A candidate, one application, and everything told about them.

    `origins` leads from a row back to its place in the file ("changes[1]"), which is what messages and findings name.
    """

    candidate: Candidate
    application: Application | None = None
    facts: list[Fact] = field(default_factory=list)
    interviews: list[Interview] = field(default_factory=list)
    checks: list[Check] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)  # what was dropped or not understood
    origins: dict[int, str] = field(default_factory=dict)  # id(row) -> path in the file

    def add(self, row: Fact | Interview | Check, origin: str) -> None:
        """Take a row in, with its place in the file."""
        row.candidate = self.candidate
        self.origins[id(row)] = origin
        match row:
            case Interview():
                self.interviews.append(row)
            case Check():
                self.checks.append(row)
            case _:
                complete(row, self.legal_name)
                self.facts.append(row)

    @property
    def legal_name(self) -> str:
        """The name other names are compared with."""
        legal = (f.value for f in self.facts if isinstance(f, Name) and f.usage == Name.Usage.LEGAL)
        return next(legal, self.candidate.name)

    def origin(self, row: models.Model) -> str:
        """Where in the file a row came from."""
        return self.origins.get(id(row), "")

    def of(self, model: type[Fact]) -> Iterator[Fact]:
        """The facts of one kind."""
        return (fact for fact in self.facts if type(fact) is model)

    def signs_of(self, interview: Interview) -> list[Sign]:
        """What was seen in an interview."""
        return [f for f in self.facts if isinstance(f, Sign) and f.interview is interview]

    def results_of(self, check: Check) -> list[CheckResult]:
        """The answers to a check."""
        return [f for f in self.facts if isinstance(f, CheckResult) and f.check_made is check]

    def last_day(self) -> date | None:
        """The latest day the file names."""
        days = [getattr(f, "on", None) or getattr(f, "effective_on", None) for f in self.facts]
        days += [i.on for i in self.interviews] + [c.requested_on for c in self.checks]
        days += [self.application.applied_on] if self.application else []
        return max((day for day in days if day), default=None)
