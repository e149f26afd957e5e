"""Short ways to write a statement and to ask one rule, for the tests of rules."""

from dataclasses import replace
from datetime import date

from redflags.engine.dossier import Dossier, Statement
from redflags.engine.rule import Life, Rule
from redflags.engine.run import Finding, run

DAY = date(2026, 3, 2)


def said(label: str, topic: str, *, ref: str = "note:1", speaker: str = "staff", **more: object) -> Statement:
    """What a text says: by default a note of our own staff."""
    words = {"stance": "reported", "context": "note", **more}
    return Statement(ref=ref, label=label, topic=topic, speaker=speaker, **words)


def in_use(rule: Rule) -> Rule:
    """The rule as if it counted: what it finds does not depend on whether it is on trial."""
    return replace(rule, life=Life.STABLE)


def findings(rule: Rule, **sections: object) -> tuple[Finding, ...]:
    """What one rule finds in a dossier that holds these sections."""
    outcome = run([in_use(rule)], Dossier(**{"as_of": DAY, **sections}))
    assert not outcome.broken, outcome.broken
    return outcome.findings


def only(rule: Rule, **sections: object) -> Finding:
    """The single finding of one rule; fails where there is none or another."""
    (finding,) = findings(rule, **sections)
    return finding


def counted(rule: Rule, **sections: object) -> list[Finding]:
    """The findings of one rule that move the standing."""
    return [finding for finding in findings(rule, **sections) if finding.counts]
