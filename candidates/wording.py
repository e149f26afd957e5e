"""Says in one line of plain text what a fact holds, for lists, time lines and questions before something is done."""

from decimal import Decimal
from functools import singledispatch

from django.utils.formats import number_format
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from phonenumbers import NumberParseException, PhoneNumberFormat, format_number, parse

from candidates.models import (
    Accommodation,
    Address,
    CheckResult,
    Document,
    Email,
    Fact,
    HistoryEntry,
    Message,
    Milestone,
    Name,
    PaymentRequest,
    PayoutAccount,
    Phone,
    Place,
    Profile,
    Rate,
    Referral,
    Sighting,
    Sign,
    ToldLink,
)
from screening import days

DOCUMENT_KINDS = {
    "résumé": gettext_lazy("Résumé"),
    "cover letter": gettext_lazy("Cover letter"),
    "portfolio": gettext_lazy("Portfolio"),
    "certificate or diploma": gettext_lazy("Certificate or diploma"),
    "identity document": gettext_lazy("Identity document: looked at, never kept"),
    "proof of address": gettext_lazy("Proof of address"),
    "bank letter or void cheque": gettext_lazy("Bank letter or void cheque"),
    "other": gettext_lazy("Something else"),
}
"""What documents are called on file; the same words whatever the language of the page."""

SHORT = 120
"""Characters of a text that are enough to recognise it by."""


@singledispatch
def describe(fact: Fact, *, full: bool = False) -> str:
    """The fact in one line; `full` opens what is sealed, except account numbers and IP addresses."""
    return fact.ref


@describe.register
def _name(fact: Name, *, full: bool = False) -> str:
    return fact.value


@describe.register
def _place(fact: Place, *, full: bool = False) -> str:
    return _joined(fact.city, fact.region, fact.country) or fact.time_zone


@describe.register
def _email(fact: Email, *, full: bool = False) -> str:
    return fact.address.open() if full else f"•••{fact.hint}"


@describe.register
def _phone(fact: Phone, *, full: bool = False) -> str:
    return spaced(fact.number.open()) if full else fact.hint


@describe.register
def _address(fact: Address, *, full: bool = False) -> str:
    street = fact.street.open() if full and fact.street else ""
    return _joined(street, fact.city, fact.region, fact.country)


@describe.register
def _profile(fact: Profile, *, full: bool = False) -> str:
    return fact.url or fact.get_network_display()


@describe.register
def _history(fact: HistoryEntry, *, full: bool = False) -> str:
    return _joined(_joined(fact.title, fact.organisation), span(fact))


@describe.register
def _rate(fact: Rate, *, full: bool = False) -> str:
    return money(fact.amount, fact.currency, fact.get_period_display())


@describe.register
def _payment(fact: PaymentRequest, *, full: bool = False) -> str:
    return fact.get_method_display()


@describe.register
def _account(fact: PayoutAccount, *, full: bool = False) -> str:
    return _joined(fact.get_kind_display(), fact.provider, fact.hint, fact.country)


@describe.register
def _message(fact: Message, *, full: bool = False) -> str:
    return fact.text if full else Truncator(" ".join(fact.text.split())).chars(SHORT)


@describe.register
def _document(fact: Document, *, full: bool = False) -> str:
    return fact.kind


@describe.register
def _sighting(fact: Sighting, *, full: bool = False) -> str:
    kind = fact.get_kind_display() if fact.kind != Sighting.Kind.UNKNOWN else ""
    return _joined(kind, fact.country, fact.asn, fact.time_zone) or _("Session")


@describe.register
def _accommodation(fact: Accommodation, *, full: bool = False) -> str:
    return fact.what


@describe.register
def _milestone(fact: Milestone, *, full: bool = False) -> str:
    what = fact.get_kind_display()
    if fact.is_done or fact.due_on is None:
        return what
    return _("%(what)s, promised for %(day)s") % {"what": what, "day": days.day(fact.due_on)}


@describe.register
def _sign(fact: Sign, *, full: bool = False) -> str:
    return fact.kind_label


@describe.register
def _result(fact: CheckResult, *, full: bool = False) -> str:
    return fact.get_state_display()


@describe.register
def _referral(fact: Referral, *, full: bool = False) -> str:
    return f"{fact.get_direction_display()} {fact.other_name}"


@describe.register
def _told_link(fact: ToldLink, *, full: bool = False) -> str:
    return _joined(fact.other_name, fact.get_kind_display() if fact.kind else "")


def money(amount: Decimal, currency: str, period: str) -> str:
    """An amount with its currency and what it is for."""
    return f"{figure(amount)} {currency} {period}"


def figure(amount: Decimal) -> str:
    """A number as the reader's language groups it; no decimals where there are none."""
    decimals = 0 if amount == amount.to_integral_value() else 2
    return number_format(amount, decimals, use_l10n=True, force_grouping=True)


def span(entry: HistoryEntry) -> str:
    """From when until when, as precisely as it was told."""
    if not entry.start and not entry.end:
        return _("until today") if entry.is_current else ""
    end = _("today") if entry.is_current else entry.end or "?"
    return f"{entry.start or '?'} – {end}"


def spaced(e164: str) -> str:
    """A phone number with the spaces of its country."""
    try:
        return format_number(parse(e164), PhoneNumberFormat.INTERNATIONAL)
    except NumberParseException:
        return e164


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)
