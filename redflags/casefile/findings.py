"""Findings as the page shows them: the rule's texts, what was seen, what people said of it, and what they may do."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from django.urls import reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from redflags import catalogue
from redflags.actions.findings import may_judge, may_undo
from redflags.casefile.words import family_title, render
from redflags.engine.rule import Rule
from redflags.models import Enquiry, Finding, FindingVerdict
from redflags.neutral import question
from screening import days
from screening.models import User
from screening.roles import Permission, can

COUNTING = ("open", "asked", "to_confirm", "confirmed")
"""What a finding that moves level and score can be."""

OUTGROWN = gettext_lazy("Answered before, but a new line came since: it counts again.")
LAPSED = gettext_lazy("Answered before, for a time that is over: it counts again.")
RETIRED = gettext_lazy("The rule that found this is no longer among the rules.")


@dataclass(frozen=True, slots=True)
class Answer:
    """What a person said of a finding."""

    by: str
    at: datetime
    kind: str
    reason: str
    evidence: str
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """A letter that asks the candidate about a finding."""

    url: str
    state: str
    says: str


@dataclass(frozen=True, slots=True)
class Source:
    """A line that a finding rests on."""

    label: str
    url: str


@dataclass(slots=True, kw_only=True)
class ShownFinding:
    """One finding with everything a person needs to judge it."""

    pk: int
    code: str
    code_url: str
    title: str
    says: str
    family: str
    strength: int
    status: str  # open | asked | to_confirm | confirmed | explained | cleared
    points: int
    first_seen: date
    refs: tuple[str, ...]
    shadow: bool
    why: str = ""
    named_by: tuple[str, ...] = ()  # the publications that the rule comes from
    innocent: tuple[str, ...] = ()
    clears: tuple[str, ...] = ()
    next_step: tuple[str, ...] = ()
    answer: Answer | None = None
    note: str | Promise = ""
    verdict: int | None = None  # key of the standing verdict
    waits: bool = False  # for a second person
    may_judge: bool = False
    may_confirm: bool = False
    may_ask: bool = False  # the candidate, by a letter
    may_agree: bool = False
    may_undo: bool = False
    asked: Asked | None = None
    lowers: str = ""  # where the application would stand without it
    sources: list[Source] = field(default_factory=list)

    @property
    def key(self) -> int:
        """What makes the element's id."""
        return self.pk

    @property
    def side(self) -> str:
        """The kind of evidence it belongs to."""
        return family_title(self.family)

    @property
    def counts(self) -> bool:
        """Whether it moves level and score."""
        return self.status in COUNTING and not self.shadow


def shown(
    findings: Iterable[Finding],
    verdicts: Mapping[str, FindingVerdict],
    user: User,
    letters: Mapping[str, Enquiry] | None = None,
) -> list[ShownFinding]:
    """Findings with what people said of them, those that count most first; `letters` ask about them, by key."""
    asked = letters or {}
    result = [_shown(finding, verdicts.get(finding.key), asked.get(finding.key), user) for finding in findings]
    result.sort(key=lambda f: (not f.counts, -f.points, -f.strength, f.code, f.pk))
    return result


def without_points(findings: Iterable[ShownFinding]) -> None:
    """Take from findings what tells the score, for a reader who gives a view of their own first."""
    for finding in findings:
        finding.points = 0


def _shown(finding: Finding, said: FindingVerdict | None, letter: Enquiry | None, user: User) -> ShownFinding:
    rule = _rule(finding.code)
    today = timezone.localdate()
    verdict = said if said and said.holds(finding.refs, today) else None
    told = ShownFinding(
        pk=finding.pk,
        code=_("%(code)s, version %(version)s") % {"code": finding.code, "version": finding.version},
        code_url=reverse("rule", args=[finding.code]) if rule else "",
        title=_(rule.title) if rule else finding.code,
        says=render(finding.says, finding.values),
        family=finding.family,
        strength=finding.strength,
        status=_status(finding, verdict),
        points=finding.points,
        first_seen=timezone.localdate(finding.first_seen_at),
        refs=tuple(finding.refs),
        shadow=finding.shadow,
        note=_note(finding, verdict) if verdict or not said else LAPSED if said.is_over(today) else OUTGROWN,
    )
    if rule:
        told.why = _(rule.why)
        told.named_by = tuple(dict.fromkeys(source.who for source in rule.sources))
        told.innocent = tuple(_(text) for text in rule.innocent)
        told.clears = tuple(_(text) for text in rule.clears)
        told.next_step = tuple(_(text) for text in rule.next_step)
    else:
        told.why = str(RETIRED)
    if verdict:
        told.answer = _answer(verdict)
        told.verdict, told.waits = verdict.pk, verdict.awaits_second
        told.may_agree = (
            verdict.awaits_second and verdict.said_by_id != user.pk and can(user, Permission.CLEAR_FINDINGS)
        )
        told.may_undo = may_undo(user)
    else:
        if letter:
            told.asked = Asked(reverse("enquiry", args=[letter.pk]), letter.state, _asked(letter))
            told.status = "asked" if told.status == Finding.Status.OPEN else told.status
        told.may_ask = (
            told.counts and not letter and bool(question(finding.flag)) and can(user, Permission.ASK_CANDIDATES)
        )
        told.may_judge = told.counts and may_judge(user, finding.strength)
        told.may_confirm = finding.status == Finding.Status.TO_CONFIRM and can(user, Permission.EXPLAIN_FINDINGS)
    return told


def _rule(code: str) -> Rule | None:
    try:
        return catalogue.by_code(code)
    except KeyError:
        return None


def _status(finding: Finding, verdict: FindingVerdict | None) -> str:
    if verdict and finding.status == Finding.Status.EXPLAINED and verdict.kind == FindingVerdict.Kind.CLEARED:
        return "cleared"
    if verdict and finding.status == Finding.Status.OPEN and _is_settled(verdict, FindingVerdict.Kind.CONFIRMED):
        return "confirmed"
    return finding.status


def _is_settled(verdict: FindingVerdict, kind: FindingVerdict.Kind) -> bool:
    """Whether this was said, and by as many people as it takes."""
    waits = verdict.awaits_second or (verdict.counts_from is not None and verdict.counts_from > timezone.now())
    return verdict.kind == kind and not waits


def _asked(letter: Enquiry) -> str:
    if letter.state == Enquiry.State.ANSWERED:
        return _("The candidate answered: read it.") if letter.is_unread else _("The candidate answered.")
    if letter.state == Enquiry.State.SILENT:
        return _("The candidate was asked; no answer so far, which says nothing.")
    return _("The candidate was asked; the answer is awaited.")


def _answer(verdict: FindingVerdict) -> Answer | None:
    if not verdict.reason and not verdict.evidence:
        return None
    kind = str(verdict.get_kind_display())
    return Answer(verdict.said_by.name, verdict.said_at, kind, verdict.reason, verdict.evidence, verdict.expires_on)


def _note(finding: Finding, verdict: FindingVerdict | None) -> str:
    if verdict is None:
        if finding.explained:
            return _("Explained by the file: %(why)s") % {"why": _(finding.explained)}
        if finding.status == Finding.Status.TO_CONFIRM:
            return _(
                "Read from a text that our staff did not write: it counts one class lower until somebody confirms it."
            )
        if not finding.points and finding.status == Finding.Status.OPEN and not finding.shadow:
            return _("Part of an event that another finding already counts.")
        return ""
    if verdict.awaits_second:
        return _("Waits for a second person to agree; until then it counts.")
    if verdict.kind == FindingVerdict.Kind.CONFIRMED and verdict.reason:
        return _confirmed(verdict)
    if verdict.counts_from and finding.status != Finding.Status.EXPLAINED:
        moment = days.minute(verdict.counts_from)
        return _("Answered by one person alone: it counts on until %(moment)s.") % {"moment": moment}
    if verdict.kind == FindingVerdict.Kind.CONFIRMED:
        return _("%(name)s confirmed that this was read rightly.") % {"name": verdict.said_by.name}
    if verdict.agreed_by:
        return _("%(name)s agreed as the second person.") % {"name": verdict.agreed_by.name}
    return _("Cleared by one person alone, after a delay.") if verdict.alone else ""


def _confirmed(verdict: FindingVerdict) -> str:
    if verdict.agreed_by:
        return _("%(name)s agreed as the second person.") % {"name": verdict.agreed_by.name}
    if verdict.counts_from and verdict.counts_from > timezone.now():
        moment = days.minute(verdict.counts_from)
        return _("Confirmed by one person alone: it holds from %(moment)s.") % {"moment": moment}
    return _("Confirmed by one person alone, after a delay.") if verdict.alone else ""
