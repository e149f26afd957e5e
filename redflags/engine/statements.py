"""What texts say, and which line of the file they say it about."""

from collections.abc import Iterator

from redflags.engine.dossier import Dossier, Statement

FREE_STANDING = ("message", "note")
ABOUT_OTHERS = frozenset({"check_employment", "check_education", "check_reference"})
ABOUT_OTHER_THINGS = frozenset({"check_id", "check_address", "payment", "change_payment", "change_address", "network"})
"""Texts about employers, schools and referees, and about papers, addresses, pay and logins: a page that is gone there
is a company's own, and what is copied is no public work."""


def line_of(said: Statement) -> str:
    """The fact whose note the sentence stands in; "" for a message or a note of its own, which may be told twice."""
    return "" if said.context in FREE_STANDING else said.about


def told(dossier: Dossier, label: str, *topics: str) -> Iterator[Statement]:
    """What texts say under a label, leaving out the notes of verified checks: a verification raises no doubt."""
    found = list(dossier.said(label, *topics))
    if found:
        verified = {check.ref for check in dossier.checks if check.state == "verified"}
        yield from (said for said in found if said.about not in verified)


def told_online(dossier: Dossier, *topics: str) -> Iterator[Statement]:
    """What texts say of the candidate's public pages and works, leaving out texts that speak of something else."""
    return (
        said
        for said in told(dossier, "online_presence", *topics)
        if said.context not in ABOUT_OTHERS | ABOUT_OTHER_THINGS
    )
