"""The table of findings: what rules found, as the candidate's page tells it, and what a person said of it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from candidates.models import Application
from redflags import catalogue
from redflags.casefile import words
from redflags.engine.vocabulary import Family
from redflags.exports.table import Column, OfApplications, Table, Words, name_of, told_of, who
from redflags.models import Finding, FindingVerdict
from redflags.reports.from_findings import STRENGTHS
from screening import clock


@dataclass(frozen=True, slots=True)
class Subject:
    """A finding with the verdict that stands, if there is one for all it rests on."""

    finding: Finding
    verdict: FindingVerdict | None

    @property
    def application(self) -> Application:
        """Whose finding it is."""
        return self.finding.application


def _said(tell: Callable[[FindingVerdict], Any]) -> Callable[[Subject], Any]:
    """Tells of the verdict, where somebody gave one."""
    return told_of(lambda subject: subject.verdict, tell)


def _application(subject: Subject) -> Application:
    return subject.application


COLUMNS: tuple[Column[Subject], ...] = (
    *who(_application),
    Column("position", _("Position"), str, lambda s: s.application.title),
    Column("rule", _("Rule"), str, lambda s: s.finding.code),
    Column("rule_version", _("Version of the rule"), int, lambda s: s.finding.version),
    Column("title", _("Title"), str, lambda s: s.finding.code, lambda: _titles()),
    Column("says", _("What was found"), str, lambda s: words.render(s.finding.says, s.finding.values)),
    Column("family", _("Kind of evidence"), str, lambda s: s.finding.family, lambda: _families()),
    Column("strength", _("Strength"), str, lambda s: s.finding.strength, lambda: _strengths()),
    Column("status", _("Status"), str, lambda s: s.finding.status, Finding.Status),
    Column("counts", _("Does it count"), str, lambda s: _counts(s.finding)),
    Column("points", _("Points"), int, lambda s: s.finding.points),
    Column("first_seen_at", _("First seen at"), datetime, lambda s: s.finding.first_seen_at),
    Column("verdict", _("What a person said"), str, _said(lambda v: v.kind), FindingVerdict.Kind),
    Column("verdict_reason", _("Reason given"), str, _said(lambda v: v.reason)),
    Column("verdict_by", _("Said by"), str, _said(lambda v: name_of(v.said_by))),
    Column("verdict_at", _("Said at"), datetime, _said(lambda v: v.said_at)),
    Column("verdict_until", _("Holds until"), date, _said(lambda v: v.expires_on)),
)


def subjects(applications: QuerySet[Application], _opened: bool = False) -> Iterator[Subject]:
    """One for each finding; two questions however many applications there are."""
    found = Finding.objects.filter(application__in=applications).order_by("application", "pk")
    findings = list(found.select_related("application__candidate", "application__position"))
    people = {finding.application.candidate_id for finding in findings}
    said = FindingVerdict.objects.filter(candidate__in=people, undone_at=None).select_related("said_by")
    verdicts = {(verdict.candidate_id, verdict.key): verdict for verdict in said}
    today = clock.today()
    for finding in findings:
        verdict = verdicts.get((finding.application.candidate_id, finding.key))
        yield Subject(finding, verdict if verdict and verdict.holds(finding.refs, today) else None)


def _titles() -> Words:
    """What rules are called; a retired one has only its code."""
    return {rule.code: gettext(rule.title) for rule in catalogue.catalogue()}


def _families() -> Words:
    return {str(family): words.family_title(family) for family in Family}


def _strengths() -> Words:
    return {strength: str(told) for strength, told in STRENGTHS.items()}


def _counts(finding: Finding) -> str:
    if finding.shadow:
        return gettext("no, the rule is on trial")
    return gettext("no") if finding.status == Finding.Status.EXPLAINED else gettext("yes")


FINDINGS = Table(
    "findings",
    _("Findings"),
    _("a row for each finding: rule, strength, what was found, and what a person said of it."),
    COLUMNS,
    OfApplications(subjects, lambda s: s.finding.application_id),
)
