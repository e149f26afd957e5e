"""People who are linked with one another, near and far: who they are, what they share, where each stands, since when.

Links that somebody explained are shown and not followed: a household does not make a family of its neighbours.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from django.db.models import Prefetch
from django.utils import timezone

from candidates import sharing
from candidates.models import Application, Candidate, LinkKind, StageChange
from candidates.sharing import Tie
from redflags.casefile.links import in_words
from redflags.models import Decision
from screening.models import User

MOST = 120
"""People of one group; beyond, it is said that there are more."""

FARTHEST = 6
"""Links from the first person to the last."""

DRAWN = 40
"""People up to whom the group is drawn; more make a knot, and a table tells more."""


@dataclass(slots=True)
class Member:
    """One person of the group; without a name where the reader may not see that person."""

    pk: int
    name: str
    steps: int  # links away from the first person
    applications: Sequence[Application] = ()
    kinds: list[str] = field(default_factory=list)  # what is shared with anybody of the group
    open_links: int = 0
    explained_links: int = 0

    @property
    def is_visible(self) -> bool:
        """Whether the reader may open the file."""
        return bool(self.name)

    @property
    def level(self) -> int | None:
        """The highest of all applications; None where none was assessed."""
        standings = (getattr(application, "standing", None) for application in self.applications)
        return max((standing.level for standing in standings if standing), default=None)

    @property
    def decisions(self) -> list[Decision]:
        """Those that stand."""
        return [decision for application in self.applications for decision in application.decisions.all()]


@dataclass(frozen=True, slots=True)
class Link:
    """Two people who share something."""

    one: int
    other: int
    kinds: list[str]
    is_explained: bool


@dataclass(frozen=True, slots=True)
class Value:
    """One value that several share; never the value itself."""

    kind: str
    members: list[int]
    lines: list[tuple[int, str]]  # whose they are, and the line of that file


@dataclass(frozen=True, slots=True)
class Event:
    """Something on the time line of the group."""

    on: date
    member: int
    application: Application
    step: StageChange | None = None  # none: the application came in
    decision: Decision | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """Everybody within reach of the first person."""

    members: list[Member]
    links: list[Link]
    values: list[Value]
    events: list[Event]
    is_cut: bool  # there are more

    @property
    def is_drawn(self) -> bool:
        """Whether few enough are in it for a picture."""
        return len(self.members) <= DRAWN


def group(candidate: Candidate, user: User) -> Group:
    """The group around a candidate; a question for each step away, and five more."""
    steps, links, ties, is_cut = _walk(candidate.pk, user)
    seen = Candidate.objects.visible_to(user).filter(pk__in=steps).only("pk", "name")
    names = {person.pk: person.name for person in seen}
    applications = _applications(names)
    members = [
        Member(pk, names.get(pk, ""), away, applications.get(pk, ()), *_shared(pk, links, ties))
        for pk, away in steps.items()
    ]
    members.sort(key=lambda member: (member.steps, -(member.level or 0), member.pk))
    return Group(members, links, shared_values(ties), list(_events(applications)), is_cut)


def _walk(first: int, user: User) -> tuple[dict[int, int], list[Link], list[Tie], bool]:
    """Who is how many links away, over links that nobody explained and people the reader sees."""
    steps, edge, is_cut = {first: 0}, {first}, False
    between: dict[sharing.Pair, list[Tie]] = defaultdict(list)
    settled: set[sharing.Pair] = set()
    for away in range(1, FARTHEST + 1):
        known = sharing.ties(sorted(edge))
        settled |= {(min(pair), max(pair)) for pair in known.settled}
        for tie in (tie for listed in known.of.values() for tie in listed if not tie.is_own_referee):
            between[min(tie.candidate, tie.other), max(tie.candidate, tie.other)].append(tie)
        near = {other for pair in between for other in pair if set(pair) & edge and pair not in settled} - steps.keys()
        explained = {other for pair in settled for other in pair if first in pair} - steps.keys() - near
        found = [*sorted(near), *(sorted(explained) if away == 1 else ())]
        room = MOST - len(steps)
        is_cut = is_cut or len(found) > room
        steps |= dict.fromkeys(found[:room], away)
        visible = Candidate.objects.visible_to(user).filter(pk__in=near & steps.keys())
        edge = set(visible.values_list("pk", flat=True))
        if not edge:
            break
    else:
        is_cut = True
    inside = {pair: ties for pair, ties in between.items() if steps.keys() >= set(pair)}
    links = [Link(*pair, in_words(ties), pair in settled) for pair, ties in sorted(inside.items())]
    return steps, links, [tie for ties in inside.values() for tie in ties], is_cut


def _applications(people: Collection[int]) -> dict[int, list[Application]]:
    found: dict[int, list[Application]] = defaultdict(list)
    rows = Application.objects.filter(candidate__in=people).select_related("position", "standing").order_by("pk")
    standing = Decision.objects.filter(ended_at=None).select_related("by")
    steps = StageChange.objects.order_by("at", "pk")
    for row in rows.prefetch_related(Prefetch("decisions", standing), Prefetch("stage_changes", steps)):
        found[row.candidate_id].append(row)
    return found


def _shared(pk: int, links: Iterable[Link], ties: Iterable[Tie]) -> tuple[list[str], int, int]:
    own = [link for link in links if pk in (link.one, link.other)]
    explained = sum(link.is_explained for link in own)
    return in_words([tie for tie in ties if pk in (tie.candidate, tie.other)]), len(own) - explained, explained


def shared_values(ties: Iterable[Tie]) -> list[Value]:
    """Lines that hold one value, put together, by kind; the most widely shared first."""
    leads: dict[str, str] = {}

    def lead(ref: str) -> str:
        while leads.setdefault(ref, ref) != ref:
            ref = leads[ref]
        return ref

    owners: dict[str, set[int]] = defaultdict(set)
    kinds: dict[str, str] = {}
    for tie in ties:
        one, other = f"{tie.means} {tie.ref}", f"{tie.means} {tie.other_ref}"
        owners[one].add(tie.candidate)
        owners[other].add(tie.other)
        kinds[one] = kinds[other] = tie.means
        leads[lead(one)] = lead(other)
    lines: dict[str, set[tuple[int, str]]] = defaultdict(set)
    for line, found in owners.items():
        lines[lead(line)] |= {(owner, line.partition(" ")[2]) for owner in found}
    values = [
        Value(str(LinkKind(kinds[first]).label), sorted({owner for owner, _ref in held}), sorted(held))
        for first, held in lines.items()
    ]
    return sorted(values, key=lambda value: (-len(value.members), value.kind, value.members))


def _events(applications: Mapping[int, Sequence[Application]]) -> Iterator[Event]:
    """When applications came in, took steps and were decided, oldest first."""
    found = []
    for pk, rows in applications.items():
        for row in rows:
            found.append(Event(row.applied_on or timezone.localdate(row.created_at), pk, row))
            found += [
                Event(step.on or timezone.localdate(step.at), pk, row, step=step) for step in row.stage_changes.all()
            ]
            found += [Event(timezone.localdate(d.at), pk, row, decision=d) for d in row.decisions.all()]
    yield from sorted(found, key=lambda event: (event.on, event.member))
