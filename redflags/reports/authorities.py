"""What each authority asks for: parts of the form in its order, what must be there, what stays out (pure).

Compiled from published pages and the sources named; no legal advice. Where a line says "check with counsel" the source
was read in summary or is known from memory only. The headings and words are ours: the authority's own form comes first.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from redflags.reports import form
from redflags.reports.form import Content, Field, Item, Table


class Paper(StrEnum):
    """The paper that is usual where the authority sits."""

    LETTER = "us-letter"
    A4 = "a4"


@dataclass(frozen=True, slots=True)
class Asked:
    """One heading of a report with the parts of the form under it; those in `needed` must not be empty."""

    heading: Promise
    parts: tuple[str, ...]
    needed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Authority:
    """Who can be reported to, for what, by when and how."""

    code: str
    name: Promise
    about: Promise  # what one reports to it
    duty: Promise  # who must, who may, and by when
    contact: tuple[str | Promise, ...]  # how to reach it; the product sends nothing
    asks: tuple[Asked, ...]
    leaves_out: tuple[Promise, ...]  # what does not belong into it, in words; the parts are simply not in `asks`
    sources: Promise
    country: str
    paper: Paper = Paper.LETTER

    def paths(self) -> set[str]:
        """The parts that go to this authority."""
        return {path for asked in self.asks for path in asked.parts}


@dataclass(frozen=True, slots=True)
class Missing:
    """A part that an authority needs and that is empty, or holds rows nobody has chosen about."""

    item: Item
    part: Field | Table
    says: str


NOT_CHOSEN = _("Choose for each linked person whether to include or leave out.")

_REPORTER = Asked(
    _("Who reports"),
    (
        *("reporter.organisation", "reporter.address", "reporter.contact", "reporter.role", "reporter.phone"),
        *("reporter.email", "reporter.counsel", "reporter.remark"),
    ),
    ("reporter.organisation", "reporter.contact", "reporter.phone", "reporter.email"),
)
_PERSON = Asked(
    _("The person, as presented"),
    (
        *("person.names", "person.contacts", "person.places", "person.profiles", "person.photos"),
        *("person.welfare", "person.remark"),
    ),
    ("person.names", "person.contacts", "person.places"),
)
_PAPERS = Asked(_("Documents"), ("documents.papers", "documents.remark"))
_ENGAGEMENT = Asked(
    _("Application and work"),
    (
        *("engagement.role", "engagement.channel", "engagement.agency", "engagement.referrer"),
        *("engagement.applied_on", "engagement.offered_on", "engagement.started_on", "engagement.ended_on"),
        *("engagement.access", "engagement.remark"),
    ),
    ("engagement.role", "engagement.applied_on"),
)
_PAYMENTS = Asked(
    _("Payments and accounts"),
    (
        "payments.asked",
        "payments.accounts",
        "payments.transactions",
        "payments.unpaid",
        "payments.held",
        "payments.remark",
    ),
    ("payments.accounts",),
)
_EQUIPMENT = Asked(_("Equipment"), ("equipment.devices", "equipment.remark"))
_NETWORK = Asked(_("Connections"), ("network.sessions", "network.tools", "network.remark"))
_LINKED = Asked(_("Linked persons"), ("linked.people", "linked.remark"))
_FINDINGS = Asked(
    _("Signs, checks, and what is not known"),
    ("findings.flags", "findings.verified", "findings.unknown", "findings.remark"),
    ("findings.flags", "findings.unknown"),
)
_ACTIONS = Asked(
    _("What was done"),
    ("actions.taken", "actions.told", "actions.numbers", "actions.remark"),
    ("actions.taken",),
)
_FILES = Asked(_("Attachments and custody"), ("attachments.files", "attachments.remark"))
_SUMMARY = ("summary.noticed_on", "summary.noticed_how", "summary.what", "summary.why", "summary.remark")

_NO_COPIES = _("No copy or number of an identity document, unless you lawfully keep it.")
_NO_ORIGIN = _("Nothing about origin, looks, accent or language: only claims and what contradicts them.")
_NO_VERDICT = _("No verdict: “suspected”, and what was seen.")

AUTHORITIES: tuple[Authority, ...] = (
    Authority(
        code="rcmp",
        country="CA",
        name=_("Royal Canadian Mounted Police (RCMP)"),
        about=_("Suspected breaches of sanctions."),
        duty=_(
            "One of Canada’s United Nations sanctions regulations (SOR/2006-287, s. 20) obliges everyone in Canada, "
            "and every Canadian abroad, to tell the RCMP or CSIS without delay about property they hold or control and "
            "have reason to believe is owned, held or controlled by or for a designated person, and about "
            "transactions in it. Wages that are owed can be such property. A disclosure in good faith is protected. "
            "Do not wait for this form: call, and ask counsel at once."
        ),
        contact=("1-800-420-5805", "rcmp.ca/report-it"),
        asks=(
            _REPORTER,
            Asked(
                _("What happened, and why sanctions may be touched"),
                (*_SUMMARY[:-1], "summary.sanctions", "summary.remark"),
                ("summary.noticed_on", "summary.what", "summary.why", "summary.sanctions"),
            ),
            Asked(
                _("Property and transactions (s. 20)"),
                (
                    *("payments.held", "payments.unpaid", "payments.transactions", "payments.accounts"),
                    *("payments.asked", "payments.remark"),
                ),
                ("payments.held", "payments.accounts"),
            ),
            _PERSON,
            _PAPERS,
            _ENGAGEMENT,
            _EQUIPMENT,
            _NETWORK,
            _LINKED,
            _FINDINGS,
            _ACTIONS,
            _FILES,
        ),
        leaves_out=(_NO_COPIES, _NO_ORIGIN, _NO_VERDICT),
        sources=_(
            "SOR/2006-287 s. 20, text of 2023-06-19, read in full; contact lines as printed with the Canadian "
            "advisory of July 2025. The same disclosure can go to the Director of CSIS."
        ),
    ),
    Authority(
        code="fintrac",
        country="CA",
        name=_("FINTRAC"),
        about=_("Voluntary information about suspicious money movements."),
        duty=_(
            "Suspicious transaction reports are for reporting entities only: banks, money services and others named by "
            "law. An ordinary employer files none. It may send FINTRAC voluntary information, and should alert its own "
            "bank and payroll provider, who do file. If you are a reporting entity, use FINTRAC’s own system instead "
            "of this form. Check with counsel."
        ),
        contact=("fintrac-canafe.canada.ca", _("Your own bank and payroll provider")),
        asks=(
            Asked(
                _REPORTER.heading,
                (*_REPORTER.parts[:-1], "reporter.entity", "reporter.remark"),
                (*_REPORTER.needed, "reporter.entity"),
            ),
            Asked(
                _("Transactions: where, when, how, how much"),
                ("payments.transactions", "payments.unpaid", "payments.held"),
                ("payments.transactions",),
            ),
            Asked(
                _("Accounts, conductors, and on whose behalf"),
                ("payments.accounts", "payments.asked", "payments.remark"),
                ("payments.accounts",),
            ),
            Asked(
                _("Who is behind it, as presented"),
                ("person.names", "person.contacts", "person.places", "person.remark"),
                ("person.names",),
            ),
            _PAPERS,
            Asked(
                _("Why it is suspicious (as in part G of a suspicious transaction report)"),
                (*_SUMMARY, "findings.flags", "findings.unknown"),
                ("summary.what", "summary.why", "findings.unknown"),
            ),
            Asked(
                _("What was done (as in part H)"),
                _ACTIONS.parts,
                ("actions.taken", "actions.told"),
            ),
            _LINKED,
        ),
        leaves_out=(
            _("No connections, equipment or access: they belong to the police and the Cyber Centre."),
            _NO_COPIES,
            _NO_VERDICT,
        ),
        sources=_(
            "FINTRAC’s instructions for suspicious transaction reports, an older edition, read in part; who may "
            "file is from memory. Check with counsel."
        ),
    ),
    Authority(
        code="cccs",
        country="CA",
        name=_("Canadian Centre for Cyber Security"),
        about=_("The technical side: access that was misused, devices, connections."),
        duty=_(
            "Reporting is voluntary, and helps others. A privacy commissioner may have to be told too where there is a "
            "real risk of significant harm. Check with counsel."
        ),
        contact=("cyber.gc.ca",),
        asks=(
            _REPORTER,
            Asked(
                _("What happened"),
                _SUMMARY,
                ("summary.noticed_on", "summary.what"),
            ),
            Asked(
                _("Access that was given"),
                ("engagement.access", "engagement.started_on", "engagement.ended_on", "engagement.remark"),
                ("engagement.access",),
            ),
            Asked(_NETWORK.heading, _NETWORK.parts, ("network.sessions",)),
            _EQUIPMENT,
            Asked(_("Public profiles used"), ("person.profiles",)),
            Asked(_("What is not known"), ("findings.unknown", "findings.remark"), ("findings.unknown",)),
            _ACTIONS,
            _FILES,
        ),
        leaves_out=(
            _("No name, contacts, addresses, payments or linked persons: keep them out of your own words too."),
            _NO_COPIES,
        ),
        sources=_("That it takes such reports is from memory. Check with counsel."),
    ),
    Authority(
        code="ic3",
        country="US",
        name=_("FBI Internet Crime Complaint Center (IC3)"),
        about=_("Suspected remote-work fraud that touches the United States."),
        duty=_(
            "Reporting is voluntary; the FBI asks for it, through IC3 and the local field office. It does not take the "
            "place of a report to OFAC. Check with counsel."
        ),
        contact=("ic3.gov", _("The FBI field office of your area")),
        asks=(
            _REPORTER,
            Asked(_("What happened"), _SUMMARY, ("summary.noticed_on", "summary.what", "summary.why")),
            _PERSON,
            Asked(
                _("Money: each payment and account"),
                (
                    *("payments.transactions", "payments.accounts", "payments.asked", "payments.unpaid"),
                    "payments.remark",
                ),
                ("payments.accounts",),
            ),
            _NETWORK,
            _EQUIPMENT,
            _ENGAGEMENT,
            _LINKED,
            _FINDINGS,
            _ACTIONS,
            _FILES,
        ),
        leaves_out=(_NO_COPIES, _NO_ORIGIN, _NO_VERDICT),
        sources=_("FBI announcements of 2025 on such workers, read in part."),
    ),
    Authority(
        code="ofac",
        country="US",
        name=_("US Office of Foreign Assets Control (OFAC)"),
        about=_("Blocked property, rejected transactions, and voluntary self-disclosure."),
        duty=_(
            "Who is under US jurisdiction reports blocked property and rejected transactions within 10 business days "
            "of the day it was blocked or rejected (31 CFR 501.603 and 501.604), and keeps the records for 10 years "
            "(501.601). Liability does not depend on knowing; telling OFAC of one’s own accord counts in one’s favour. "
            "Check with counsel."
        ),
        contact=("ofac.treasury.gov",),
        asks=(
            _REPORTER,
            Asked(
                _("Property: what is held, its value, since when"),
                ("payments.held", "payments.unpaid", "payments.accounts", "payments.remark"),
                ("payments.held", "payments.unpaid"),
            ),
            Asked(
                _("Transactions, blocked or rejected"),
                ("payments.transactions", "payments.asked"),
                ("payments.transactions",),
            ),
            Asked(
                _("Why it may be blocked: the sanctions concerned"),
                ("summary.sanctions", "summary.what", "summary.why", "summary.noticed_on", "summary.noticed_how"),
                ("summary.sanctions", "summary.what", "summary.noticed_on"),
            ),
            Asked(
                _PERSON.heading,
                ("person.names", "person.contacts", "person.places", "person.remark"),
                ("person.names",),
            ),
            _PAPERS,
            Asked(_("What is not known"), ("findings.unknown", "findings.remark"), ("findings.unknown",)),
            _ACTIONS,
            _FILES,
        ),
        leaves_out=(
            _("No connections, equipment or linked persons unless OFAC asks."),
            _NO_COPIES,
            _NO_VERDICT,
        ),
        sources=_(
            "OFAC’s answer 49 (10 business days) and Federal Register of 2025-03-21 (10 years), read in part; the "
            "rest is from memory. Check with counsel."
        ),
    ),
    Authority(
        code="ofsi",
        country="GB",
        paper=Paper.A4,
        name=_("UK Office of Financial Sanctions Implementation (OFSI)"),
        about=_("Suspected breaches of UK financial sanctions."),
        duty=_(
            "OFSI asks to be told at the earliest opportunity. Firms that UK regulations name must report; others "
            "should. A suspicion of money laundering goes to the National Crime Agency, by regulated firms. Check with "
            "counsel."
        ),
        contact=(_("gov.uk: search for “suspected breach of financial sanctions”"),),
        asks=(
            _REPORTER,
            Asked(
                _("When and how it was discovered"),
                ("summary.noticed_on", "summary.noticed_how"),
                ("summary.noticed_on",),
            ),
            Asked(
                _("What happened, and which sanctions may be touched"),
                ("summary.what", "summary.why", "summary.sanctions", "summary.remark"),
                ("summary.what", "summary.sanctions"),
            ),
            Asked(
                _("All parties"),
                (
                    *("person.names", "person.contacts", "person.places", "person.remark"),
                    *("engagement.agency", "engagement.referrer"),
                ),
                ("person.names",),
            ),
            _LINKED,
            Asked(
                _("Amounts, accounts, intermediaries"),
                _PAYMENTS.parts,
                ("payments.accounts", "payments.transactions"),
            ),
            _FINDINGS,
            _ACTIONS,
            _FILES,
        ),
        leaves_out=(
            _("No connections or equipment unless OFSI asks."),
            _NO_COPIES,
            _("No statement that somebody broke the law: UK data-protection law limits records of offences."),
            _NO_VERDICT,
        ),
        sources=_("OFSI’s guidance on reporting, gov.uk, read in part. Check with counsel."),
    ),
)

BY_CODE = {authority.code: authority for authority in AUTHORITIES}


def missing(authority: Authority, content: Content) -> list[Missing]:
    """What the authority needs and the form does not hold yet, in the authority's order."""
    return [found for asked in authority.asks for found in _missing(asked, content)]


def missing_for(codes: list[str], content: Content) -> dict[str, list[Missing]]:
    """The same for several authorities, by code."""
    return {code: missing(BY_CODE[code], content) for code in codes}


def _missing(asked: Asked, content: Content) -> Iterator[Missing]:
    for path in asked.parts:
        item, part = form.part_of(path)
        if isinstance(part, Table) and form.undecided(content, item.key, part.key):
            yield Missing(item, part, str(NOT_CHOSEN))
        elif path in asked.needed and _is_empty(item, part, content):
            yield Missing(item, part, str(part.label))


def _is_empty(item: Item, part: Field | Table, content: Content) -> bool:
    """A table without a row needs a remark that says why; a field needs a text, “not known” included."""
    if isinstance(part, Table):
        return not form.used(content, item.key, part.key) and not content[item.key][form.REMARK].strip()
    return not content[item.key][part.key].strip()
