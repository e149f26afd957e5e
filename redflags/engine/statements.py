"""Which line of the file a sentence speaks about."""

from redflags.engine.dossier import Statement

FREE_STANDING = ("message", "note")


def line_of(said: Statement) -> str:
    """The fact whose note the sentence stands in; "" for a message or a note of its own, which may be told twice."""
    if said.about == said.ref and said.context in FREE_STANDING:
        return ""
    return said.about
