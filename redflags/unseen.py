"""Flags that publications name and for which there is no rule of their own, each with the reason (pure)."""

from dataclasses import dataclass

from redflags.engine.messages import gettext_noop as _


@dataclass(frozen=True, slots=True)
class Unseen:
    """A flag by the code under which the catalogue of red flags keeps it; its code is never given to a rule."""

    code: str
    title: str
    why: str
    rules: tuple[str, ...] = ()  # that see what can be seen of it


UNSEEN: tuple[Unseen, ...] = (
    Unseen(
        "FEE-03",
        _("Very many applications in a short time"),
        _("How many somebody sends elsewhere cannot be seen here; those sent here stand on the person's page."),
    ),
    Unseen(
        "LNK-04",
        _("The same address as another candidate"),
        _("It is weighed with the other matters of addresses."),
        ("ADR-04",),
    ),
    Unseen(
        "LNK-08",
        _("A shared referee, or people who vouch for one another"),
        _("It is weighed with the other matters of referees."),
        ("IDN-09",),
    ),
    Unseen(
        "NET-04",
        _("The same network or device as another candidate"),
        _("It is weighed with what else two people share. The product compares no networks by itself."),
        ("LNK-11",),
    ),
    Unseen(
        "NET-05",
        _("Signs of a remote desktop during an application"),
        _("A page cannot see them, and no applicant's computer is scanned. After a hire IT can tell."),
        ("POST-01", "VID-12"),
    ),
    Unseen(
        "NET-06",
        _("Active at hours that do not fit the stated place"),
        _("Messages are kept with their day and without the hour: hours tell of families, faith and second jobs."),
    ),
    Unseen(
        "NET-07",
        _("Cannot be reached at agreed hours"),
        _("Agreed calls that were missed are seen as calls that were avoided, and after a hire as work."),
        ("VID-01", "POST-05"),
    ),
    Unseen(
        "PHN-04",
        _("How a telephone number is written"),
        _("It says nothing about anybody, so numbers are compared without it."),
    ),
    Unseen(
        "POST-12",
        _("An authority or the real person reports a mix-up of identities"),
        _("It is the same before and after a hire."),
        ("IDN-12",),
    ),
)
