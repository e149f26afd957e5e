"""What every assessment uses, made once in a process that others are forked from."""

from redflags import reading
from redflags.catalogue import catalogue


def load() -> None:
    """Load every rule, and the tables of the reading."""
    catalogue()
    reading.load()
