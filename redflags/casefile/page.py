"""Puts the candidate's page together: one reading of the file, drawn as lines, findings, links and a time line."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from zoneinfo import ZoneInfo

from django.db.models import QuerySet
from django.urls import reverse

from candidates.models import (
    Application,
    CallAttempt,
    Candidate,
    HistoryEntry,
    Interview,
    Milestone,
    Name,
    Place,
    Scorecard,
    Sign,
    Stage,
    StageChange,
)
from candidates.planclock import Clock
from candidates.wording import describe
from redflags.casefile import (
    after_hire,
    decisions,
    history,
    links,
    lowering,
    pins,
    plan,
    steps,
    talks,
    timeline,
    unknown,
    words,
)
from redflags.casefile import findings as told
from redflags.casefile import sections as parts
from redflags.casefile.findings import ShownFinding
from redflags.casefile.lines import Anchor, Disagreement, Line, Reader, chains
from redflags.casefile.rare import Rare
from redflags.casefile.records import Records, read
from redflags.catalogue import catalogue
from redflags.due import Moment
from redflags.engine.assurance import PlanLine
from redflags.engine.vocabulary import Strength
from redflags.gather.texts import statements, texts
from redflags.models import Decision, Dispute, Enquiry, EnquiryPoint, Finding, FindingVerdict, Standing
from screening.composed import composed, composed_for_few
from screening.models import User

TEXTS_SHOWN = 5
"""How many messages and notes a page shows unfolded; a finding's text is never folded away."""


@dataclass(frozen=True, slots=True)
class FamilyPart:
    """What one family brings to the score."""

    title: str
    points: int
    strength: int


@dataclass(slots=True)
class CaseFile:
    """Everything the page shows of one application."""

    application: Application
    standing: Standing | None
    because: str
    findings: list[ShownFinding]  # those that count, most points first
    answered: list[ShownFinding]
    unplaced: list[ShownFinding]  # no line on the page holds them
    families: list[FamilyPart]
    plan: plan.Checklist | None
    questions: list[unknown.Question]
    sections: list[parts.Section]
    band: parts.Band | None
    employment: history.History
    education: history.History
    interviews: list[talks.InterviewItem]
    checks: list[talks.CheckItem]
    texts: list[talks.Text]
    links: list[links.LinkedCandidate]
    also_known_as: list[str]
    place: Place | None
    local_time: str
    decision: decisions.DecisionBox
    letters: list[Enquiry]  # to the candidate, newest first
    after_hire: list[after_hire.Item]
    texts_unread: int = 0

    @property
    def place_told(self) -> str:
        """Where the person says to live."""
        return describe(self.place) if self.place else ""

    @property
    def broken(self) -> str:
        """Rules that failed on this file, with the kind of error."""
        failed = self.standing.broken if self.standing else {}
        return ", ".join(f"{code} ({error})" for code, error in sorted(failed.items()))

    @property
    def to_confirm(self) -> int:
        """How many findings rest on words that nobody confirmed."""
        return sum(1 for finding in self.findings if finding.status == "to_confirm")

    @property
    def main(self) -> list[ShownFinding]:
        """The findings that decide the level."""
        serious = [finding for finding in self.findings if finding.strength > Strength.WEAK or finding.waits]
        return [finding for finding in serious if finding not in self.counted_once]

    @property
    def counted_once(self) -> list[ShownFinding]:
        """Further findings of events that another finding already counts."""
        return [finding for finding in self.findings if not finding.points and not finding.waits]

    @property
    def minor(self) -> list[ShownFinding]:
        """The weak ones, which never climb alone."""
        told = (*self.main, *self.counted_once)
        return [finding for finding in self.findings if finding not in told]

    @property
    def minor_points(self) -> int:
        """What the weak ones bring together."""
        return sum(finding.points for finding in self.minor)

    @property
    def next_check(self) -> str:
        """The first line of the check plan that is not reached yet."""
        items = self.plan.items if self.plan else ()
        return next((item.label for item in items if not item.is_reached and item.clock != Clock.AHEAD), "")

    @property
    def what_settles(self) -> list[steps.Step]:
        """What would settle the findings that bring most of the score."""
        return steps.steps(self.findings)

    @property
    def asks(self) -> str:
        """What the level asks of the people who decide, while there is something to decide."""
        if self.standing is None or self.application.stage == Stage.CLOSED:
            return ""
        return words.asks(self.standing.level, self.standing.assurance)

    @property
    def new_texts(self) -> list[talks.Text]:
        """Messages and notes told in full: the newest, and those that a finding rests on."""
        return [text for place, text in enumerate(self.texts) if place < TEXTS_SHOWN or text.findings or text.also]

    @property
    def old_texts(self) -> list[talks.Text]:
        """The others, which the page folds away."""
        shown = {text.ref for text in self.new_texts}
        return [text for text in self.texts if text.ref not in shown]

    @property
    def empty_sections(self) -> list[parts.Section]:
        """Parts of the file without a line."""
        return [section for section in self.sections if not section.lines]


def case_file(application: Application, *, user: User, now: datetime, rare: Rare) -> CaseFile:
    """The page of one application, as its reader may see it; of what is `rare` only what is there is asked for."""
    records = read(application.candidate_id)
    reader = _reader(records, application.candidate_id, user)
    moment = Moment.of(now)
    letters = list(Enquiry.objects.filter(application=application).order_by("-pk")) if rare[Enquiry] else []
    found = _findings(application=application.pk)
    verdicts = _verdicts(application.candidate_id) if rare[FindingVerdict] else {}
    shown = told.shown(found, verdicts, user, _letters_by_key(letters))
    written = talks.texts(records, reader)
    file = CaseFile(
        application=application,
        standing=getattr(application, "standing", None),
        because="",
        findings=[finding for finding in shown if finding.counts],
        answered=[finding for finding in shown if finding.status in ("explained", "cleared") and not finding.shadow],
        unplaced=[],
        families=_families(shown),
        plan=None,
        questions=[],
        sections=parts.sections(records, reader),
        band=parts.band(application),
        employment=history.history(records, reader, HistoryEntry.Kind.EMPLOYMENT, today=moment.today),
        education=history.history(records, reader, HistoryEntry.Kind.EDUCATION, today=moment.today),
        interviews=talks.interviews(records, reader, _scorecards(records, reader) if rare[Scorecard] else {}, written),
        checks=talks.checks(records, reader),
        texts=[text for text in written if not _is_in_interview(records, text)],
        links=links.linked(application.candidate, user),
        also_known_as=_also_known_as(records, application.candidate),
        place=_place(records),
        local_time="",
        letters=letters,
        after_hire=after_hire.items(application, begun=_begun(records), user=user, now=now, rare=rare),
        decision=decisions.box(application, user, now, rare),
    )
    if file.decision.is_blind:
        told.without_points(shown)
    else:
        lowering.tell(found, shown)
    if file.place and file.place.time_zone:
        file.local_time = f"{now.astimezone(ZoneInfo(file.place.time_zone)):%H:%M}"
    if file.standing:
        file.because = words.because(file.standing.level, _strongest(file.findings), file.standing.assurance)
        reached = [PlanLine(**line) for line in file.standing.plan]
        file.plan = plan.checklist(application, records, reached, moment)
        file.questions = unknown.questions(file.standing.unknown, catalogue(), application.stage)
        file.texts_unread = file.standing.texts_unread
    file.unplaced = pins.pin(shown, _anchors(file))
    if rare[Dispute]:
        _place_disagreements(application.candidate_id, _anchors(file))
    return file


def time_line(application: Application, *, user: User) -> list[timeline.Event]:
    """Everything that happened with the candidate and this application."""
    records = read(application.candidate_id)
    reader = _reader(records, application.candidate_id, user)
    return timeline.timeline(
        records,
        reader,
        findings=Finding.objects.filter(application=application, shadow=False),
        verdicts=FindingVerdict.objects.filter(candidate=application.candidate_id).select_related(
            "said_by", "agreed_by", "undone_by"
        ),
        decisions=Decision.objects.filter(application=application).select_related("by", "agreed_by", "ended_by"),
        link_verdicts=links.verdicts_of(application.candidate).values(),
        letters=Enquiry.objects.filter(application=application).select_related("asked_by", "read_by"),
        calls=CallAttempt.objects.filter(
            check_made__candidate=application.candidate_id, check_made__batch__reverted_at=None
        ).select_related("check_made", "called_by"),
        stage_changes=StageChange.objects.filter(application=application).select_related("by"),
        application=application,
    )


def _reader(records: Records, candidate: int, user: User) -> Reader:
    said, _unread = statements(texts(records.rows), {})
    people = records.people()
    names = dict(_names(people=people) if people else ())
    return Reader.of(user, candidate, said, names, _owed(records, user))


def _owed(records: Records, user: User) -> frozenset[int]:
    """Interviews where the reader is told what colleagues saw and rated once the reader's own view is in."""
    held = {interview.pk for interview in records.of(Interview)}
    held |= {sign.interview_id for sign in records.of(Sign) if sign.interview_id}
    return frozenset(_owed_among(user.shape, person=user.pk, interviews=held) if held else ())


@composed
def _findings(*, application: int) -> QuerySet[Finding]:
    return Finding.objects.filter(application=application)


@composed_for_few
def _names(*, people: Iterable[int]) -> QuerySet[User, tuple[int, str]]:
    return User.objects.filter(pk__among=people).values_list("pk", "name")


@composed_for_few
def _owed_among(shape: tuple[str, ...], *, person: int, interviews: Iterable[int]) -> QuerySet[Interview, int]:
    owed = Interview.objects.owed_by(User.like(shape, person))
    return owed.filter(pk__among=interviews).values_list("pk", flat=True)


def _verdicts(candidate: int) -> dict[str, FindingVerdict]:
    standing = FindingVerdict.objects.filter(candidate=candidate, undone_at=None)
    return {verdict.key: verdict for verdict in standing.select_related("said_by", "agreed_by")}


def _letters_by_key(letters: Iterable[Enquiry]) -> dict[str, Enquiry]:
    """The newest letter that asks about a finding, by the finding's key."""
    sent = {letter.pk: letter for letter in letters if letter.is_open or letter.answered_at}
    if not sent:
        return {}
    points = EnquiryPoint.objects.filter(enquiry__in=sent).exclude(key="").order_by("pk")
    return {key: sent[letter] for letter, key in points.values_list("enquiry_id", "key")}


def _scorecards(records: Records, reader: Reader) -> dict[int, list[Scorecard]]:
    found: dict[int, list[Scorecard]] = defaultdict(list)
    held = [interview.pk for interview in records.of(Interview)]
    for card in _rated(interviews=held):
        if card.interview_id not in reader.owed:
            found[card.interview_id].append(card)
    return found


@composed_for_few
def _rated(*, interviews: Iterable[int]) -> QuerySet[Scorecard]:
    return Scorecard.objects.filter(interview__among=interviews).select_related("author").order_by("pk")


def _anchors(file: CaseFile) -> Iterable[Anchor]:
    """Every place a finding can hang on."""
    return chain(
        chain.from_iterable(section.lines for section in file.sections),
        file.employment.rows,
        file.education.rows,
        file.checks,
        file.interviews,
        file.texts,
        [file.band] if file.band else [],
    )


def _place_disagreements(candidate: int, anchors: Iterable[Anchor]) -> None:
    """Put the candidate's own statements beside the entries they are about; one query."""
    waits_or_stands = (Dispute.State.OPEN, Dispute.State.REFUSED)
    said: dict[str, list[Disagreement]] = defaultdict(list)
    for dispute in (
        Dispute.objects.filter(candidate=candidate, state__in=waits_or_stands).exclude(ref="").order_by("pk")
    ):
        url = reverse("dispute", args=[dispute.pk])
        said[dispute.ref].append(Disagreement(dispute.statement, str(dispute.get_state_display()), url))
    if not said:
        return
    for anchor in anchors:
        lines = chain.from_iterable(anchor.cells) if isinstance(anchor, history.HistoryRow) else [anchor]
        for line in lines:
            if isinstance(line, Line):
                line.disagreements = [one for ref in (line.ref, *line.refs) for one in said[ref]]


def _families(shown: Iterable[ShownFinding]) -> list[FamilyPart]:
    points: dict[str, int] = defaultdict(int)
    strength: dict[str, int] = {}
    for finding in shown:
        if finding.counts:
            points[finding.family] += finding.points
            strength[finding.family] = max(finding.strength, strength.get(finding.family, 0))
    parts = [FamilyPart(words.family_title(f), points[f], strength[f]) for f in points if points[f]]
    return sorted(parts, key=lambda part: -part.points)


def _strongest(findings: Iterable[ShownFinding]) -> dict[str, int]:
    """Families with their strongest finding that brings points: those of one event count once."""
    strongest: dict[str, int] = {}
    for finding in findings:
        if finding.points:
            strongest[finding.family] = max(finding.strength, strongest.get(finding.family, 0))
    return strongest


def _is_in_interview(records: Records, text: talks.Text) -> bool:
    return bool(getattr(records.found[text.ref], "interview_id", None))


def _also_known_as(records: Records, candidate: Candidate) -> list[str]:
    names = [found.head for found in chains(records.of(Name), "usage")]
    return list(dict.fromkeys(name.value for name in names if name.value != candidate.name))


def _place(records: Records) -> Place | None:
    found = [place.head for place in chains(records.of(Place))]
    return found[-1] if found else None


def _begun(records: Records) -> set[str]:
    """The steps of hiring that are on file, done or promised."""
    return {step.head.kind for step in chains(records.of(Milestone))}
