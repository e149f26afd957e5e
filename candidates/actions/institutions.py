"""Lists of organisations with their domains: loaded by an admin, and held against the contacts of checks."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime
from uuid import UUID

from django.db import transaction
from django.db.models import QuerySet

from candidates import lookalikes, organisations
from candidates.lookalikes import KnownDomains
from candidates.models import Candidate, Check, Institution
from screening.audit import record
from screening.models import User
from screening.submissions import claim

COMPARED = ("listed_domain", "resembles", "resembles_how")
CHUNK = 500


@transaction.atomic
def load(
    rows: Sequence[Institution], *, replace: bool, by: User, today: date, now: datetime, once: UUID | None = None
) -> int:
    """Add lines to the list, or put them in the place of all lines; contacts of open checks are compared anew.

    A line with the name and the domain of one that is there takes its place. Returns how many checks read differently
    now. Raises AlreadySubmittedError.
    """
    claim(once, by)
    if replace:
        Institution.objects.all().delete()
    for row in rows:
        row.keys = keys_of(row.name, *row.aliases)
        row.loaded_by, row.loaded_on, row.loaded_at = by, today, now
    Institution.objects.bulk_create(
        rows,
        update_conflicts=True,
        unique_fields=["name", "domain"],
        update_fields=["aliases", "keys", "kind", "country", "source", "loaded_on", "loaded_by", "loaded_at"],
        batch_size=CHUNK,
    )
    record("institutions.replaced" if replace else "institutions.added", actor=by)
    return _compare_open(by)


def compare(check: Check) -> None:
    """Fill what is known of the contact of a check: the subject's listed domain, and one the address resembles."""
    others = Check.objects.filter(candidate=check.candidate_id).exclude(pk=check.pk)
    _compare(check, known_domains(), listed(check.subject), _found_hosts(others)[_own(check)].values())


def compare_all(checks: Sequence[Check]) -> None:
    """The same for any number of unsaved checks, in two queries; none where they name neither subject nor address."""
    if any(check.contact_host or check.subject for check in checks):
        known, lines = known_domains(), _by_key(Institution.objects.all())
        for check in checks:
            _compare(check, known, lines.get(organisations.key(check.subject), ()), ())


def listed(subject: str) -> list[Institution]:
    """The lines that name an organisation, newest first."""
    key = organisations.key(subject)
    return list(Institution.objects.filter(keys__contains=[key]).order_by("-loaded_on", "-pk")) if key else []


def listed_among(names: Collection[str]) -> dict[str, Institution]:
    """For those of some names that are listed, the newest line; one query for any number."""
    keys = {name: key for name in names if (key := organisations.key(name))}
    lines = _by_key(Institution.objects.filter(keys__overlap=sorted(set(keys.values())))) if keys else {}
    return {name: lines[key][0] for name, key in keys.items() if key in lines}


def known_domains() -> KnownDomains:
    """Every listed domain, ready to be looked up."""
    return KnownDomains(Institution.objects.values_list("domain", flat=True).distinct().order_by("domain"))


def keys_of(*names: str) -> list[str]:
    """The comparable forms of an organisation's names."""
    return sorted({key for name in names if (key := organisations.key(name))})


def _compare(check: Check, known: KnownDomains, lines: Sequence[Institution], hosts: Collection[str]) -> None:
    """`hosts` are those at which somebody here found the same organisation, whether it is listed or not."""
    own = [line.domain for line in lines]
    by_name = {lookalikes.registrable(domain): domain for domain in own}
    here = lookalikes.registrable(check.contact_host) if check.contact_host else ""
    check.listed_domain = by_name.get(here, own[0] if own else "")
    check.resembles = check.resembles_how = ""
    if not check.contact_host or check.contact_domain != "organisation":
        return
    found = known.likeness(check.contact_host, expected=own)
    if found is None and here not in by_name:
        found = KnownDomains(hosts).likeness(check.contact_host, expected=hosts)
    if found:
        check.resembles, check.resembles_how = found.domain, found.how


def _compare_open(by: User) -> int:
    """Hold the contacts of all open checks against the list as it is now; the trail tells of those that changed."""
    known, lines = known_domains(), _by_key(Institution.objects.all())
    waiting = Check.objects.filter(state__in=Check.OPEN_STATES, batch__reverted_at=None)
    changed: list[Check] = []
    hosts = _found_hosts(Check.objects.all())
    read = ("candidate_id", "subject", "contact_host", "contact_domain", *COMPARED)
    for check in waiting.only(*read).order_by("pk").iterator(CHUNK):
        before = [getattr(check, name) for name in COMPARED]
        others = [host for pk, host in hosts[_own(check)].items() if pk != check.pk]
        _compare(check, known, lines.get(organisations.key(check.subject), ()), others)
        if before != [getattr(check, name) for name in COMPARED]:
            changed.append(check)
    Check.objects.bulk_update(changed, COMPARED, batch_size=CHUNK)
    _tell(changed, by)
    return len(changed)


def _found_hosts(checks: QuerySet[Check]) -> defaultdict[tuple[int, str], dict[int, str]]:
    """Where somebody here found organisations themselves, by candidate and organisation: hosts by check."""
    found: defaultdict[tuple[int, str], dict[int, str]] = defaultdict(dict)
    independent = checks.filter(found=Check.Found.INDEPENDENT, contact_domain="organisation", batch__reverted_at=None)
    for check in independent.exclude(contact_host="").only("candidate_id", "subject", "contact_host"):
        found[_own(check)][check.pk] = check.contact_host
    return found


def _own(check: Check) -> tuple[int, str]:
    """The candidate a check is about, and the organisation."""
    return check.candidate_id, organisations.key(check.subject)


def _by_key(rows: QuerySet[Institution]) -> dict[str, list[Institution]]:
    found: dict[str, list[Institution]] = {}
    for line in rows.order_by("-loaded_on", "-pk"):
        for key in line.keys:
            found.setdefault(key, []).append(line)
    return found


def _tell(changed: Collection[Check], by: User) -> None:
    keys: Iterable[int] = [check.pk for check in changed]
    people = Candidate.objects.in_bulk(Check.objects.filter(pk__in=keys).values_list("candidate", flat=True))
    for check in Check.objects.filter(pk__in=keys).only("candidate_id").order_by("pk"):
        record("check.compared", actor=by, candidate=people[check.candidate_id], target=check, fields=COMPARED)
