"""What a sentence of a note or message means for a flag: `read` tells what it says, where, and how it is meant."""

from redflags.reading.reader import load, read
from redflags.reading.said import NOTE_LABELS, TOPICS, Context, Reading, Said, Speaker, Stance

__all__ = ["NOTE_LABELS", "TOPICS", "Context", "Reading", "Said", "Speaker", "Stance", "load", "read"]
