"""The runbook of an incident, as a table (pure): what people do, within which time, and who advises it.

Hours count from the moment an incident is opened, days are working days of the organisation. The order and the times
of the first day follow the Security Alliance's framework; where it gives none they are ours. Nothing happens by itself.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from screening.workdays import Calendar

CLOSE = time(17)
"""Local time at which a step that is due within days falls due on its last day; ours."""


@dataclass(frozen=True, slots=True)
class Window:
    """Within which time steps are to be done: so many hours, or so many working days."""

    title: Promise
    hours: int = 0
    workdays: int = 0

    def due_at(self, opened_at: datetime, calendar: Calendar) -> datetime:
        """When the time is over."""
        if self.hours:
            return opened_at + timedelta(hours=self.hours)
        return calendar.at(calendar.after(calendar.day_of(opened_at), self.workdays), CLOSE)


@dataclass(frozen=True, slots=True)
class Step:
    """One line of the runbook."""

    code: str
    window: Window
    title: Promise
    tells: Promise
    source: str  # who advises it


AT_ONCE = Window(_("Within the first hour"), hours=1)
FIRST_DAY = Window(_("Within 24 hours"), hours=24)
THREE_DAYS = Window(_("Within 3 working days"), workdays=3)
FIVE_DAYS = Window(_("Within 5 working days"), workdays=5)
SIX_WEEKS = Window(_("Within 30 working days"), workdays=30)

WINDOWS = (AT_ONCE, FIRST_DAY, THREE_DAYS, FIVE_DAYS, SIX_WEEKS)

STEPS: tuple[Step, ...] = (
    Step(
        "circle",
        AT_ONCE,
        _("Keep it to a small circle"),
        _(
            "HR lead, security and legal; nobody else for now. Tell the person nothing, keep the usual tone, and deal "
            "with access before anything is said."
        ),
        "Security Alliance",
    ),
    Step(
        "payments",
        AT_ONCE,
        _("Stop all payments"),
        _(
            "Payroll, invoices, expenses, platforms and cryptocurrency. Pay nothing out, wages included, before "
            "counsel was asked."
        ),
        "Security Alliance",
    ),
    Step(
        "access",
        AT_ONCE,
        _("Take away access"),
        _(
            "Accounts, sessions, tokens, VPN, repositories, the right to publish packages, wallets; isolate the "
            "device. One firm needed less than half an hour from alarm to containment."
        ),
        "Security Alliance; KnowBe4, read in part",
    ),
    Step(
        "preserve",
        FIRST_DAY,
        _("Preserve the evidence"),
        _(
            "This file, interview notes, connection and session logs, chat, commits, shipping events, bank details. "
            "The legal hold keeps this file; ask the owners of the other systems to keep theirs."
        ),
        "Security Alliance",
    ),
    Step(
        "more",
        FIRST_DAY,
        _("Look for more"),
        _(
            "The same phone, e-mail, address, account, referee or recommendation elsewhere. Firms that found one such "
            "person mostly found others."
        ),
        "Security Alliance",
    ),
    Step(
        "scope",
        THREE_DAYS,
        _("Find out what was touched"),
        _(
            "Code, build systems, added dependencies, files sent to colleagues. Change every secret the person could "
            "reach."
        ),
        "Security Alliance",
    ),
    Step(
        "counsel",
        FIVE_DAYS,
        _("Ask counsel"),
        _(
            "Sanctions, duties after a privacy breach, employment law, wages that are owed. Wages you hold can be "
            "property that has to be disclosed: then nothing here can wait for five days."
        ),
        "SOR/2006-287, s. 20; check with counsel",
    ),
    Step(
        "extortion",
        FIVE_DAYS,
        _("Prepare for extortion"),
        _("Who answers, who is called, what is never paid without advice. Data was held for ransom after dismissals."),
        "FBI, 2025, read in part; Google, read in summary",
    ),
    Step(
        "report",
        FIVE_DAYS,
        _("Report"),
        _("Fill in the report below, have a second person approve it, and send it yourself: nothing is sent for you."),
        "RCMP and four other Canadian agencies",
    ),
    Step(
        "identity",
        FIVE_DAYS,
        _("Think of the person whose identity was used"),
        _("A real person may be the one harmed. Tell that person as the police advise, not on your own."),
        "Mandiant, read in part",
    ),
    Step(
        "agency",
        SIX_WEEKS,
        _("Tell the agency or platform"),
        _("Whoever brought the person to you may have brought others. Give facts, in the words of the report."),
        "Security Alliance; FBI",
    ),
    Step(
        "equipment",
        SIX_WEEKS,
        _("Get equipment back"),
        _("Leave it switched off, and keep it as evidence until counsel or the police say otherwise."),
        "Security Alliance; FBI",
    ),
    Step(
        "review",
        SIX_WEEKS,
        _("Look back"),
        _("What was noticed when, which check would have shown it, which rule fired in vain. Tune the rules."),
        "Security Alliance; FBI",
    ),
)

BY_CODE = {step.code: step for step in STEPS}


def clocks(opened_at: datetime, calendar: Calendar) -> Iterator[tuple[Step, datetime]]:
    """Every step with the moment it is due."""
    for step in STEPS:
        yield step, step.window.due_at(opened_at, calendar)
