"""What the address of a contact tells beside the name on it, each with what it could innocently mean (pure)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from candidates import lookalikes
from candidates.dates import PartialDate
from candidates.models import Check, HistoryEntry
from screening import days


@dataclass(frozen=True, slots=True)
class Note:
    """One thing to look at twice."""

    says: str
    innocent: str


def of(check: Check, claims: Sequence[HistoryEntry]) -> list[Note]:
    """Notes on the contact of a check; `claims` are the lines of the candidate's history about its subject."""
    return list(_notes(check, claims))


def speaks_from_listed(check: Check) -> bool:
    """Whether the address is at the domain that a list has for the organisation."""
    return bool(check.contact_host and check.listed_domain) and lookalikes.registrable(
        check.contact_host
    ) == lookalikes.registrable(check.listed_domain)


def begun_before(check: Check, claims: Sequence[HistoryEntry]) -> str:
    """The earliest claimed start that lies before the domain was registered, as it was told; "" where none does."""
    if check.domain_since is None:
        return ""
    starts = sorted(entry.start for entry in claims if entry.start)
    return starts[0] if starts and PartialDate.parse(starts[0]).last < check.domain_since else ""


def _notes(check: Check, claims: Sequence[HistoryEntry]) -> Iterator[Note]:
    yield from _of_free_mail(check)
    if check.resembles_how:
        yield _of_likeness(check)
    elif _is_elsewhere(check):
        yield Note(
            _("The organisation is listed as %(listed)s; this address is at %(host)s.")
            % {"listed": check.listed_domain, "host": check.contact_host},
            _("Many organisations use several domains, and lists are never complete."),
        )
    begun = begun_before(check, claims)
    if check.domain_since and begun:
        yield Note(
            _("The domain was registered on %(day)s, later than the claimed start (%(start)s).")
            % {"day": days.day(check.domain_since), "start": begun},
            _("A firm that was renamed, bought, or came late to the web; a domain that was let go and bought again."),
        )


def _of_free_mail(check: Check) -> Iterator[Note]:
    if check.contact_domain == "disposable":
        yield Note(
            _("The address is throw-away mail: it may be gone tomorrow."),
            _("Somebody who guards a private mailbox; ask for an address at work."),
        )
    if check.contact_domain != "free":
        return
    says = (
        _("The address is free mail, which anybody can open in any name; the organisation is listed as %(listed)s.")
        % {"listed": check.listed_domain}
        if check.listed_domain
        else _("The address is free mail, which anybody can open in any name.")
    )
    yield Note(says, _("The contact left the organisation, or it is small and uses free mail itself."))


def _of_likeness(check: Check) -> Note:
    if not check.resembles:
        return Note(
            _("Letters of several alphabets stand in %(host)s: it looks like another name than it is.")
            % {"host": check.contact_host},
            _("A name that mixes alphabets on purpose, which registers seldom allow."),
        )
    return Note(
        _("%(host)s looks like %(domain)s and is not it: %(how)s.")
        % {
            "host": check.contact_host,
            "domain": check.resembles,
            "how": check.get_resembles_how_display(),
        },
        _("A branch, a service the organisation really uses, or another organisation of nearly that name."),
    )


def _is_elsewhere(check: Check) -> bool:
    is_own = check.contact_domain == "organisation" and check.listed_domain
    return bool(is_own) and not speaks_from_listed(check)
