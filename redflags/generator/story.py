"""One made-up person's file, told day by day: whatever would lie after today has not happened yet."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import TypeVar

from candidates.intake import Intake
from candidates.models import (
    Application,
    Candidate,
    Check,
    CheckResult,
    DatedFact,
    Fact,
    Interview,
    Message,
    Position,
    Reminder,
    Scorecard,
    Sign,
    Source,
    Stage,
    StageChange,
)
from candidates.names import sortable
from redflags.generator.openings import Opening
from redflags.generator.places import Town
from redflags.generator.words import TEXTS, WEEKDAYS, Texts, pick
from screening.models import User

F = TypeVar("F", bound=Fact)

REMINDER_DAYS = ((2, Reminder.Step.FIRST), (5, Reminder.Step.SECOND), (7, Reminder.Step.ESCALATE))
"""Working days roughly as calendar days after a check was asked for."""


@dataclass(frozen=True, slots=True)
class Persona:
    """Who a made-up person is, whatever the story."""

    serial: int  # nobody else has it
    name: str
    town: Town
    email: str
    phone: str
    street: str
    account: str

    @property
    def first(self) -> str:
        """The given name."""
        return self.name.split()[0]


@dataclass(frozen=True, slots=True)
class Company:
    """Where people apply: its positions, and its staff, who write most of the file."""

    openings: Sequence[Opening]
    positions: Sequence[Position]
    staff: Sequence[User | None]
    recruiters: Sequence[User] = ()  # who share the applications; none: the first of the staff has them all


@dataclass(slots=True)
class Story:
    """What has been told of one person so far, as unsaved rows."""

    persona: Persona
    company: Company
    opening: Opening
    position: Position
    rng: Random
    now: datetime
    intake: Intake = field(init=False)
    stage_changes: list[StageChange] = field(default_factory=list)
    reminders: list[Reminder] = field(default_factory=list)
    scorecards: list[Scorecard] = field(default_factory=list)
    attended: list[tuple[Interview, list[User]]] = field(default_factory=list)
    words: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        person, town = self.persona, self.persona.town
        candidate = Candidate(name=person.name, name_sort=sortable(person.name), town=f"{town.city}, {town.region}")
        self.intake = Intake(candidate)
        self.words = {
            "role": self.opening.title,
            "town": town.city,
            "first": person.first,
            "topic": self.rng.choice(self.opening.topics),
        }

    @property
    def today(self) -> date:
        """The last day of the story."""
        return self.now.date()

    @property
    def application(self) -> Application:
        """The application, once there is one."""
        assert self.intake.application is not None  # noqa: S101  (applied first)
        return self.intake.application

    @property
    def language(self) -> str:
        """What the person mostly writes in."""
        return self.persona.town.language

    def has_happened(self, day: date) -> bool:
        """Whether a day is not after today."""
        return day <= self.today

    def instant(self, day: date, *, early: bool = False) -> datetime:
        """Some moment of a working day, never in the future."""
        hour = 13 if early else self.rng.randint(14, 20)
        return min(datetime.combine(day, time(hour, self.rng.randint(0, 59)), UTC), self.now)

    def staff(self, place: int) -> User | None:
        """One of the people who work here, 0 for the recruiter; None where a register is made up without any."""
        if place == 0 and self.company.recruiters:
            return self.company.recruiters[self.persona.serial % len(self.company.recruiters)]
        return self.company.staff[place % len(self.company.staff)] if self.company.staff else None

    def apply(self, on: date, channel: str) -> None:
        """Begin."""
        at = self.instant(on)
        recruiter = self.staff(0)
        self.intake.candidate.created_at, self.intake.candidate.created_by = at, recruiter
        self.intake.application = Application(
            candidate=self.intake.candidate,
            position=self.position,
            channel=channel,
            applied_on=on,
            stage_since=at,
            created_at=at,
            recruiter=recruiter,
        )

    def tell(self, fact: F, on: date, *, by: int | None = None) -> F | None:
        """Put a fact on file as of a day; `by` is the member of staff who saw it. None if the day is still to come."""
        if not self.has_happened(on):
            return None
        if isinstance(fact, DatedFact) and fact.on is None:
            fact.on = on
        fact.recorded_at = self.instant(on)
        fact.recorded_by = self.staff(by or 0)
        self.intake.add(fact, "")
        return fact

    def text(self, key: str, texts: Texts = TEXTS, *, language: str = "", **words: str) -> str:
        """One of the texts under a key, filled in."""
        spoken = language or self.language
        weekday = self.rng.choice(WEEKDAYS[spoken])
        text = pick(self.rng, texts[key], spoken).format(**{**self.words, "weekday": weekday, **words})
        return text[:1].upper() + text[1:]

    def staff_language(self) -> str:
        """What a note is written in: half of those about people who write French are in French."""
        return self.language if self.rng.random() < 0.5 else "en"

    def write(self, text: str, on: date, *, channel: str = "e-mail") -> Message | None:
        """A message of the candidate."""
        return self.tell(
            Message(
                kind=Message.Kind.MESSAGE,
                writer=Message.Writer.CANDIDATE,
                channel=channel,
                text=text,
                source=Source.CANDIDATE,
            ),
            on,
        )

    def note(self, text: str, on: date, *, interview: Interview | None = None, by: int = 0) -> Message | None:
        """A note of our own staff, of an interview or of its own."""
        return self.tell(
            Message(
                kind=Message.Kind.NOTE,
                writer=Message.Writer.STAFF,
                interview=interview,
                text=text,
                source=Source.INTERVIEW if interview else Source.STAFF,
            ),
            on,
            by=by,
        )

    def interview(
        self, on: date, *, outcome: str, held: str = Interview.Mode.VIDEO, by: Sequence[int] = (0,)
    ) -> Interview | None:
        """A conversation that took place, or one in the coming days; None if nobody thinks of it yet."""
        if (on - self.today).days > 12:
            return None
        starts_at = datetime.combine(on, time(self.rng.choice((14, 15, 17, 18, 19)), self.rng.choice((0, 30))), UTC)
        ahead = starts_at > self.now
        row = Interview(
            on=on,
            starts_at=starts_at,
            platform=self.rng.choice(("Teams", "Meet", "Zoom")),
            offered=Interview.Mode.VIDEO,
            held="" if ahead else held,
            outcome=Interview.Outcome.SCHEDULED if ahead else outcome,
            created_at=self.instant(min(on, self.today) - timedelta(days=3)),
            created_by=self.staff(0),
        )
        self.intake.add(row, "")
        people = list({user.pk: user for user in (self.staff(place) for place in by) if user}.values())
        self.attended.append((row, people))
        return None if ahead else row

    def see(self, interview: Interview, *codes: str, by: int = 0) -> None:
        """Signs that somebody ticked in an interview."""
        for code in codes:
            self.tell(Sign(interview=interview, code=code, source=Source.INTERVIEW), self._day_of(interview), by=by)

    def _day_of(self, interview: Interview) -> date:
        return interview.on or self.today

    def rate(self, interview: Interview, overall: int, knowledge: int, by: int) -> None:
        """One interviewer's scorecard."""
        author = self.staff(by)
        if author is not None:
            self.scorecards.append(
                Scorecard(
                    interview=interview,
                    author=author,
                    overall=overall,
                    knowledge=knowledge,
                    submitted_at=self.instant(self._day_of(interview)),
                )
            )

    def check(
        self,
        kind: str,
        subject: str,
        *,
        asked: date,
        answered: date,
        state: str,
        says: str,
        contact: str = "",
        found: str = Check.Found.INDEPENDENT,
        where: str = "Company website, main line",
        email: str = "",
        by: int = 0,
    ) -> Check | None:
        """A check with its answer, once that has come; until then it waits and reminders are due."""
        if not self.has_happened(asked):
            return None
        at = self.instant(asked, early=True)
        row = Check(
            kind=kind,
            subject=subject,
            contact_name=contact,
            contact_email=email or None,
            contact_hint=f"@{email.partition('@')[2]}" if email else "",
            contact_host=email.partition("@")[2],
            found=found,
            found_where=where if found == Check.Found.INDEPENDENT else "",
            requested_on=asked,
            responsible=self.staff(by),
            created_at=at,
            created_by=self.staff(by),
        )
        self.intake.add(row, "")
        if self.has_happened(answered):
            row.state = state
            self.tell(
                CheckResult(check_made=row, state=state, on=answered, note=says, source=Source.STAFF), answered, by=by
            )
        else:
            row.state = Check.State.WAITING
            self._remind(row, asked)
        return row

    def _remind(self, check: Check, asked: date) -> None:
        """Reminders that were sent, and the next one."""
        for days, step in REMINDER_DAYS:
            due = datetime.combine(asked + timedelta(days=days), time(13), UTC)
            sent = due if due <= self.now else None
            self.reminders.append(Reminder(check_made=check, step=step, due_at=due, sent_at=sent))
            if not sent:
                return

    def move(self, after: Stage, on: date, *, reason: str = "", by: int = 0) -> bool:
        """Take a step to another stage; False if that is still to come."""
        if not self.has_happened(on):
            return False
        application, at = self.application, self.instant(on)
        self.stage_changes.append(
            StageChange(
                application=application,
                before=application.stage,
                after=after,
                reason=reason,
                on=on,
                at=at,
                by=self.staff(by),
            )
        )
        application.stage, application.stage_since = after, at
        application.close_reason = reason if after == Stage.CLOSED else ""
        return True
