"""The tables that can be exported, by name."""

from typing import Any

from redflags.exports.candidates import CANDIDATES
from redflags.exports.checks import CHECKS
from redflags.exports.dashboard import FIGURES
from redflags.exports.decisions import DECISIONS
from redflags.exports.findings import FINDINGS
from redflags.exports.reminders import REMINDERS
from redflags.exports.rules import RULES
from redflags.exports.table import Table
from redflags.exports.trail import TRAIL

TABLES: dict[str, Table[Any]] = {
    table.name: table for table in (CANDIDATES, FINDINGS, CHECKS, DECISIONS, REMINDERS, RULES, FIGURES, TRAIL)
}
