"""The table of checks: what was asked of whom, and what came back; contacts as hints unless asked for in full."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db.models import Q, QuerySet
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from candidates.models import Application, Check, CheckResult, Relation
from redflags.exports.table import Column, OfApplications, Table, name_of, told_of, who
from screening.vault import Sealed


@dataclass(frozen=True, slots=True)
class Subject:
    """A check beside an application it counts for, with one of its results, or None if it has none."""

    application: Application
    check: Check
    result: CheckResult | None


def _came(tell: Callable[[CheckResult], Any]) -> Callable[[Subject], Any]:
    """Tells of the result, where one came."""
    return told_of(lambda subject: subject.result, tell)


def _application(subject: Subject) -> Application:
    return subject.application


COLUMNS: tuple[Column[Subject], ...] = (
    *who(_application),
    Column("check", _("Check number"), int, lambda s: s.check.pk),
    Column("counts_for", _("Counts for"), str, lambda s: _counts_for(s.check)),
    Column("kind", _("Kind"), str, lambda s: s.check.kind, Check.Kind),
    Column("subject", _("Employer, school or person"), str, lambda s: s.check.subject),
    Column("contact", _("Who is asked"), str, lambda s: s.check.contact_name),
    Column("contact_hint", _("Their contact (domain, last digits)"), str, lambda s: s.check.contact_hint),
    Column("contact_email", _("Their e-mail address"), str, lambda s: _opened(s.check.contact_email), opens=True),
    Column("contact_phone", _("Their phone number"), str, lambda s: _opened(s.check.contact_phone), opens=True),
    Column("contact_found", _("How the contact was found"), str, lambda s: s.check.found, Check.Found),
    Column("state", _("State"), str, lambda s: s.check.state, Check.State),
    Column("requested_on", _("Requested on"), date, lambda s: s.check.requested_on),
    Column("through", _("How it was asked"), str, lambda s: s.check.through, Check.Through),
    Column("responsible", _("Responsible"), str, lambda s: name_of(s.check.responsible)),
    Column("result", _("Result"), str, _came(lambda r: r.state), Check.State),
    Column("answered_on", _("Answered on"), date, _came(lambda r: r.on)),
    Column("answered_by", _("Who answered"), str, _came(lambda r: r.answered_by)),
    Column("channel", _("How the answer came"), str, _came(lambda r: r.channel), CheckResult.Channel),
    Column("recorded_by", _("Recorded by"), str, _came(lambda r: name_of(r.recorded_by))),
    Column("recorded_at", _("Recorded at"), datetime, _came(lambda r: r.recorded_at)),
)


def subjects(applications: QuerySet[Application], _opened: bool = False) -> Iterator[Subject]:
    """One for each result, one for a check without any; three questions however many applications there are.

    A check of a person that was made for no application counts for each, and stands beside each, as on the page.
    """
    found = list(applications.select_related("candidate"))
    own, of_people = _checks(found)
    results = _results(check for checks in (*own.values(), *of_people.values()) for check in checks)
    for application in found:
        for check in sorted(own[application.pk] + of_people[application.candidate_id], key=lambda check: check.pk):
            for result in results.get(check.pk, [None]):
                yield Subject(application, check, result)


def _checks(applications: list[Application]) -> tuple[dict[int, list[Check]], dict[int, list[Check]]]:
    """Checks by the application they were made for, and those of people by person."""
    people = {application.candidate_id for application in applications}
    wanted = Check.objects.filter(Q(application__in=applications) | Q(application=None, candidate__in=people))
    own: dict[int, list[Check]] = defaultdict(list)
    of_people: dict[int, list[Check]] = defaultdict(list)
    for check in wanted.filter(batch__reverted_at=None).select_related("responsible").order_by("pk"):
        if check.application_id is None:
            of_people[check.candidate_id].append(check)
        else:
            own[check.application_id].append(check)
    return own, of_people


def _results(checks: Iterable[Check]) -> dict[int, list[CheckResult | None]]:
    """The results that stand, oldest first."""
    results: dict[int, list[CheckResult | None]] = defaultdict(list)
    standing = CheckResult.objects.filter(check_made__in=list(checks), batch__reverted_at=None).exclude(
        Q(relation=Relation.RETRACTS) | Q(replaced_by__isnull=False)
    )
    for result in standing.select_related("recorded_by").order_by("pk"):
        results[result.check_made_id].append(result)
    return results


def _opened(sealed: Sealed | None) -> str:
    return sealed.open() if sealed else ""


def _counts_for(check: Check) -> str:
    return gettext("this application") if check.application_id else gettext("every application of the person")


CHECKS = Table(
    "checks",
    _("Checks"),
    _("a row for each result, and one for each check without: kind, who was asked, what came back."),
    COLUMNS,
    OfApplications(subjects, lambda s: s.application.pk),
)
