"""Recognises people who are on the register already, so that a file brought twice changes nothing.

Somebody is the same person by the key that a file gives, or by an e-mail address (a phone number, where no address is
told) together with a name that agrees. Of a known person only what is new is taken, and nothing is ever overwritten.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q

from candidates import emails, names
from candidates.derive import complete
from candidates.intake import MADE_KEY, Intake
from candidates.models import (
    Application,
    Candidate,
    Check,
    CheckResult,
    Document,
    Email,
    Fact,
    Fingerprint,
    Interview,
    LinkKind,
    Name,
    Phone,
)
from candidates.names import sortable
from screening.models import User
from screening.vault import Sealed, SealedField, fingerprints

Key = tuple[Any, ...]
Meeting = Interview | Check
"""What facts can belong to: a conversation, or a question to the world."""

_HOUSEKEEPING = frozenset(
    {"id", "candidate", "recorded_at", "recorded_by", "batch", "replaces", "digest", "hint"}
    | {"comparison", "holder_comparison", "organisation_key", "interview", "check_made", "file"}
)
"""Columns that do not tell whether two facts say the same: who stored them, and what is derived from the others."""

_AGREES = ("same", "compatible")


MOST_SHARING = 20
"""An address or number that more people have tells nobody apart: a switchboard, a placeholder."""


class Verdict(Enum):
    """What an intake is to the register."""

    NEW = "new"
    ADDS = "adds"
    KNOWN = "known"
    ELSEWHERE = "elsewhere"  # its key belongs to somebody whom the importer may not see


@dataclass(slots=True)
class Recognised:
    """An intake with its verdict and what of it is to be stored."""

    verdict: Verdict
    candidate: Candidate | None = None
    news: Intake | None = None


@dataclass(slots=True, eq=False)
class _Person:
    candidate: Candidate
    applications: list[Application] = field(default_factory=list)
    meetings: dict[Key, Meeting] = field(default_factory=dict)
    facts: set[Key] = field(default_factory=set)
    told: Intake | None = None  # whose facts are not compared yet: most people come once

    def unfold(self) -> None:
        """Get ready to be compared with."""
        if self.told is None:
            return
        places = _places(self.told)
        for rows in (self.told.interviews, self.told.checks):
            self.meetings.update({places[id(row)]: row for row in rows})
        self.facts = {_fact_key(fact, places.get(id(_parent(fact)))) for fact in self.told.facts}
        self.told = None

    def takes(self, key: Key, row: Meeting) -> bool:
        """Take an interview or check on unless it is known; whether it was taken."""
        if key in self.meetings:
            return False
        row.candidate = self.candidate
        self.meetings[key] = row
        return True


class Register:
    """The people whom some intakes may be about, loaded in a fixed number of queries, and those the intakes add."""

    def __init__(self, intakes: Sequence[Intake], *, viewer: User) -> None:
        self._people: dict[int, _Person] = {}
        self._by_key: dict[str, _Person] = {}
        self._by_digest: dict[str, list[_Person]] = defaultdict(list)
        self._hidden_keys: set[str] = set()
        self._load_people(intakes, viewer)
        self._load_facts(intakes)

    def recognise(self, intake: Intake) -> Recognised:
        """Tell who an intake is about, and remember it for those that follow."""
        if intake.candidate.external_key in self._hidden_keys:
            return Recognised(Verdict.ELSEWHERE)
        person = self._find(intake)
        if person is None:
            self._remember(intake)
            return Recognised(Verdict.NEW, intake.candidate, intake)
        news = _news(person, intake)
        self._index(person, intake)
        return Recognised(Verdict.ADDS if news else Verdict.KNOWN, person.candidate, news)

    # --- loading

    def _load_people(self, intakes: Sequence[Intake], viewer: User) -> None:
        keys = {intake.candidate.external_key for intake in intakes} - {""}
        digests = {digest for intake in intakes for digest in _digests(intake)}
        prints = Fingerprint.objects.filter(
            kind__in=[LinkKind.EMAIL, LinkKind.PHONE], digest__in=digests, candidate__withdrawn_at=None
        ).values_list("digest", "candidate_id")
        sharing: dict[str, list[int]] = defaultdict(list)
        for digest, candidate in prints:
            sharing[digest].append(candidate)
        by_print = [(d, c) for d, candidates in sharing.items() if len(candidates) <= MOST_SHARING for c in candidates]
        among = Q(external_key__in=keys) | Q(pk__in={candidate for _digest, candidate in by_print})
        for found in Candidate.objects.visible_to(viewer).filter(among):
            person = self._people[found.pk] = _Person(found)
            if found.external_key:
                self._by_key[found.external_key] = person
        for digest, candidate in by_print:
            if candidate in self._people:
                self._by_digest[digest].append(self._people[candidate])
        taken = Candidate.objects.filter(external_key__in=keys, withdrawn_at=None).values_list(
            "external_key", flat=True
        )
        self._hidden_keys = set(taken) - self._by_key.keys()

    def _load_facts(self, intakes: Sequence[Intake]) -> None:
        self._people = {person.candidate.pk: person for intake in intakes if (person := self._find(intake)) is not None}
        if not self._people:
            return
        for application in Application.objects.filter(candidate__in=self._people).select_related("position"):
            self._people[application.candidate_id].applications.append(application)
        places = self._load_meetings()
        for table in {type(fact) for intake in intakes for fact in intake.facts}:
            for fact in _standing(table, self._people):
                self._people[fact.candidate_id].facts.add(_fact_key(fact, places.get(_parent_ref(fact))))

    def _load_meetings(self) -> dict[str, Key]:
        """Interviews and checks of the people; returns the key of each by its ref."""
        found: dict[str, Key] = {}
        for table in (Interview, Check):
            by_person: dict[int, list[Meeting]] = defaultdict(list)
            for row in _standing(table, self._people).order_by("pk"):
                by_person[row.candidate_id].append(row)
            for candidate, rows in by_person.items():
                for key, row in _numbered(rows):
                    self._people[candidate].meetings[key] = row
                    found[row.ref] = key
        return found

    # --- finding

    def _find(self, intake: Intake) -> _Person | None:
        key = intake.candidate.external_key
        if key and key in self._by_key:
            return self._by_key[key]
        for digest in _digests(intake):
            for person in self._by_digest.get(digest, ()):
                if _may_be(person.candidate, intake.candidate):
                    return person
        return None

    def _remember(self, intake: Intake) -> None:
        person = _Person(intake.candidate, [intake.application] if intake.application else [], told=intake)
        self._index(person, intake)

    def _index(self, person: _Person, intake: Intake) -> None:
        if key := intake.candidate.external_key:
            self._by_key[key] = person
        for digest in _digests(intake):
            if person not in self._by_digest[digest]:
                self._by_digest[digest].append(person)


def brought_again(first: Intake, again: Intake) -> Intake:
    """A file with what a second one about the same person adds to it, as an import would take it (no database)."""
    told = Intake(
        first.candidate, first.application, [*first.facts], [*first.interviews], [*first.checks], [], {**first.origins}
    )
    news = _news(_Person(first.candidate, [first.application] if first.application else [], told=first), again)
    if news:
        told.facts += news.facts
        told.interviews += news.interviews
        told.checks += news.checks
        told.origins |= {key: f"again.{place}" for key, place in again.origins.items()}
    return told


def _standing(model: type[models.Model], people: Iterable[int]) -> models.QuerySet[Any, Any]:
    found = model._default_manager.filter(candidate__in=list(people), batch__reverted_at=None)
    return found.select_related("file") if model is Document else found


def _may_be(known: Candidate, told: Candidate) -> bool:
    """Whether two who share an address are one person: their names agree, and no file keeps them apart by its keys."""
    keys = {known.external_key, told.external_key} - {""}
    kept_apart = len({key for key in keys if not key.startswith(MADE_KEY)}) > 1
    return not kept_apart and names.compare(known.name, told.name) in _AGREES


def _digests(intake: Intake) -> Iterator[str]:
    """Fingerprints to look the person up by, under every key still in use."""
    kind = Email if any(isinstance(fact, Email) for fact in intake.facts) else Phone
    for fact in (fact for fact in intake.facts if isinstance(fact, kind)):
        if len(settings.FINGERPRINT_KEYS) == 1:
            yield fact.digest
        elif isinstance(fact, Email):
            yield from fingerprints(LinkKind.EMAIL, emails.comparable(_plain(fact.address)))
        else:
            yield from fingerprints(LinkKind.PHONE, _plain(fact.number))


# --- what is new of a known person


def _news(person: _Person, told: Intake) -> Intake | None:
    """What an intake tells that is not on file yet, tied to what is; None where that is nothing."""
    person.unfold()
    news = Intake(person.candidate, _application(person, told))
    new_application = bool(news.application and news.application not in person.applications)
    if new_application and news.application:
        person.applications.append(news.application)
    places = _places(told)
    news.interviews = [row for row in told.interviews if person.takes(places[id(row)], row)]
    news.checks = [row for row in told.checks if person.takes(places[id(row)], row)]
    for fact in told.facts:
        place = places.get(id(_parent(fact)))
        key = _fact_key(fact, place)
        if key not in person.facts:
            person.facts.add(key)
            news.facts.append(_tied(fact, person, place))
    return news if new_application or news.facts or news.interviews or news.checks else None


def _application(person: _Person, told: Intake) -> Application | None:
    """The person's application for the same role, or the told one where there is none."""
    if told.application is None:
        return next(iter(person.applications), None)
    title = sortable(told.application.title)
    for application in person.applications:
        if not title or sortable(application.title) == title:
            return application
    told.application.candidate = person.candidate
    return told.application


def _tied(fact: Fact, person: _Person, place: Key | None) -> Fact:
    """A fact on its new candidate; a name that differs stands beside the legal one, which only people change."""
    fact.candidate = person.candidate
    if isinstance(fact, Name) and fact.usage == Name.Usage.LEGAL:
        fact.usage = Name.Usage.OTHER
        complete(fact, person.candidate.name)
    if place is not None:
        setattr(fact, "check_made" if isinstance(fact, CheckResult) else "interview", person.meetings[place])
    return fact


# --- when two rows say the same


def _numbered(rows: Iterable[Meeting]) -> Iterator[tuple[Key, Meeting]]:
    """Interviews or checks of one person with their keys; those that say the same are told apart by their order."""
    seen: Counter[Key] = Counter()
    for row in rows:
        key: Key = (
            (row.on, row.platform, row.offered)
            if isinstance(row, Interview)
            else (row.kind, row.subject, row.contact_name, row.requested_on)
        )
        seen[key] += 1
        yield (*key, seen[key]), row


def _places(intake: Intake) -> dict[int, Key]:
    """The keys of an intake's interviews and checks, by the identity of the row."""
    return {id(row): key for rows in (intake.interviews, intake.checks) for key, row in _numbered(rows)}


def _parent(fact: Fact) -> Meeting | None:
    """The interview or check that an unsaved fact belongs to."""
    parent: Meeting | None = fact.check_made if isinstance(fact, CheckResult) else getattr(fact, "interview", None)
    return parent


def _parent_ref(fact: Fact) -> str:
    """The ref of the interview or check that a stored fact belongs to, without loading it."""
    if isinstance(fact, CheckResult):
        return f"check:{fact.check_made_id}"
    return f"interview:{getattr(fact, 'interview_id', None)}"


def _fact_key(fact: Fact, about: Key | None) -> Key:
    """Equal for two facts that say the same. Sealed values are compared as they are, whatever key sealed them."""
    values = [
        _plain(getattr(fact, column.attname)) if isinstance(column, SealedField) else _value(fact, column)
        for column in fact._meta.concrete_fields
        if column.name not in _HOUSEKEEPING
    ]
    file = fact.file.sha256 if isinstance(fact, Document) and fact.file else ""
    return (fact._meta.model_name, about, file, *values)


def _value(fact: Fact, column: "models.Field[Any, Any]") -> Any:
    value = getattr(fact, column.attname)
    if isinstance(value, list):
        return tuple(value)
    if isinstance(fact, Name) and column.name == "usage" and value == Name.Usage.OTHER:
        return Name.Usage.LEGAL.value  # a second full name was stored as another name
    return "" if value is None else value


def _plain(value: Sealed | str | None) -> str:
    if isinstance(value, Sealed):
        return value.open() if value else ""
    return value or ""
