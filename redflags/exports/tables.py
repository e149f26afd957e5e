"""The tables that can be exported, by name."""

from typing import Any

from redflags.exports.candidates import CANDIDATES
from redflags.exports.checks import CHECKS
from redflags.exports.decisions import DECISIONS
from redflags.exports.findings import FINDINGS
from redflags.exports.table import Table

TABLES: dict[str, Table[Any]] = {table.name: table for table in (CANDIDATES, FINDINGS, CHECKS, DECISIONS)}
