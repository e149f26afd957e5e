"""Models of the opinions."""

from redflags.models.exports import Export
from redflags.models.rehearsals import Move, Rehearsal
from redflags.models.standings import Finding, Level, Standing
from redflags.models.tuning import TuningSet
from redflags.models.verdicts import FindingVerdict

__all__ = ["Export", "Finding", "FindingVerdict", "Level", "Move", "Rehearsal", "Standing", "TuningSet"]
