"""What the command palette finds: actions on the candidate shown, candidates, positions, pages; as far as one may."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from candidates import search
from candidates.forms.menu import NOUNS
from candidates.models import Application, Candidate, Position, Stage
from candidates.names import sortable
from redflags.register import Filters, narrowed
from screening.models import User
from screening.roles import Permission

MOST = 6
"""Entries of a group."""

SHORTEST_NAME = 2
"""Letters from which on people are looked for."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to go to or to do."""

    label: str
    url: str
    icon: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Entries of one kind."""

    title: str
    entries: Sequence[Entry]


@dataclass(frozen=True, slots=True)
class _Page:
    name: str
    label: Promise
    icon: str
    permission: Permission | None = Permission.VIEW_CANDIDATES
    words: Promise | str = ""


_PAGES = (
    _Page("worklist", gettext_lazy("Worklist"), "worklist"),
    _Page("candidates", gettext_lazy("Candidates"), "candidates"),
    _Page("followed", gettext_lazy("Those you follow"), "eye"),
    _Page("calendar", gettext_lazy("Calendar"), "calendar"),
    _Page("search", gettext_lazy("Search"), "search"),
    _Page("positions", gettext_lazy("Positions"), "positions"),
    _Page("dashboard", gettext_lazy("Dashboard"), "dashboard", Permission.VIEW_DASHBOARD),
    _Page("incidents", gettext_lazy("Incidents"), "incidents", Permission.VIEW_INCIDENTS),
    _Page("rules", gettext_lazy("Rules"), "rules", Permission.VIEW_RULES),
    _Page("tunings", gettext_lazy("Sets of rules"), "rules", Permission.VIEW_RULES),
    _Page("imports", gettext_lazy("Import"), "imports", Permission.IMPORT),
    _Page("exports", gettext_lazy("Exports"), "exports", Permission.EXPORT),
    _Page("notices", gettext_lazy("Notices"), "bell"),
    _Page("candidate_new", gettext_lazy("Add a candidate"), "plus", Permission.EDIT_CANDIDATES),
    _Page("position_new", gettext_lazy("Add a position"), "plus", Permission.EDIT_POSITIONS),
    _Page("import_new", gettext_lazy("Import a file"), "upload", Permission.IMPORT),
    _Page("review", gettext_lazy("Go on reviewing"), "play", Permission.EDIT_CANDIDATES),
    _Page("jurisdictions", gettext_lazy("Jurisdictions"), "globe"),
    _Page("people", gettext_lazy("People"), "people", Permission.VIEW_PEOPLE),
    _Page("invite", gettext_lazy("Invite somebody"), "plus", Permission.MANAGE_PEOPLE),
    _Page("settings", gettext_lazy("Settings"), "settings", Permission.VIEW_SETTINGS),
    _Page("reminders", gettext_lazy("Reminders"), "clock", Permission.VIEW_SETTINGS),
    _Page("institutions", gettext_lazy("Organisations with their domains"), "globe", Permission.VIEW_SETTINGS),
    _Page("jobs", gettext_lazy("Background work"), "clock", Permission.VIEW_SETTINGS),
    _Page("settings_check", gettext_lazy("Check of the installation"), "check-circle", Permission.VIEW_SETTINGS),
    _Page("trail", gettext_lazy("Trail"), "trail", Permission.VIEW_TRAIL),
    _Page("profile", gettext_lazy("Profile"), "settings", None),
    _Page("mfa_index", gettext_lazy("Second factor"), "shield", None),
    _Page("usersessions_list", gettext_lazy("Sessions"), "monitor", None),
)

_STEPS = (
    ("interview_new", gettext_lazy("New interview"), "video", Permission.RUN_INTERVIEWS),
    ("check_new", gettext_lazy("New check"), "shield", Permission.RUN_CHECKS),
)
"""What is begun for a candidate, by the candidate's key."""

_MOVES = (
    ("enquiry_new", gettext_lazy("Ask the candidate"), "mail", Permission.ASK_CANDIDATES),
    ("stage_change", gettext_lazy("Next stage"), "arrow-right", Permission.EDIT_CANDIDATES),
    ("decision", gettext_lazy("Decide"), "check", Permission.DECIDE),
    ("snooze", gettext_lazy("Put off"), "pause", Permission.EDIT_CANDIDATES),
    ("assign", gettext_lazy("Assign"), "people", Permission.EDIT_CANDIDATES),
    ("hand_up", gettext_lazy("To an HR lead"), "arrow-up", Permission.EDIT_CANDIDATES),
)
"""What is done with an application, by its key."""

_MOST_RECORDED = ("note", "message", "document")


def found(
    words: str, *, user: User, today: date, candidate: Candidate | None = None, application: Application | None = None
) -> list[Group]:
    """What some words find; without any, what is done most."""
    wanted = sortable(words).split()
    groups: list[tuple[str, list[Entry]]] = []
    if candidate is not None:
        title = _("About %(name)s") % {"name": candidate.name}
        groups.append((title, _matching(_actions(candidate, application, user, is_asked=bool(wanted)), wanted)))
    if len("".join(wanted)) >= SHORTEST_NAME:
        groups.append((_("Candidates"), _people(words, user, today)))
        groups.append((_("Positions"), _positions(words)))
    groups.append((_("Go to"), _matching(_pages(user), wanted)))
    return [Group(title, entries) for title, entries in groups if entries]


def _matching(entries: Iterable[tuple[Entry, str]], wanted: Sequence[str]) -> list[Entry]:
    """Entries in whose words every wanted one begins some word; what is nearest to the name comes first."""
    ranked = []
    for place, (entry, more) in enumerate(entries):
        label, other = _words(entry.label), _words(more)
        if all(_begins(begun, label + other) for begun in wanted):
            distance = 0 if " ".join(label).startswith(" ".join(wanted)) else 1
            ranked.append((distance if all(_begins(begun, label) for begun in wanted) else 2, place, entry))
    return [entry for _distance, _place, entry in sorted(ranked, key=lambda one: one[:2])[:MOST]]


def _words(text: str) -> list[str]:
    return sortable(text).replace("'", " ").replace("’", " ").replace(":", " ").split()


def _begins(begun: str, words: Iterable[str]) -> bool:
    return any(word.startswith(begun) for word in words)


def _actions(
    candidate: Candidate, application: Application | None, user: User, *, is_asked: bool
) -> Iterable[tuple[Entry, str]]:
    for name, label, icon, permission in _STEPS:
        if user.may(permission):
            yield Entry(str(label), reverse(name, args=[candidate.pk]), icon), ""
    for noun in NOUNS:
        if user.may(noun.permission) and (is_asked or noun.slug in _MOST_RECORDED):
            what = _("Record: %(what)s") % {"what": noun.label}
            yield Entry(what, reverse("record", args=[candidate.pk, noun.slug]), noun.icon), f"{noun.words}"
    if application is None or application.stage == Stage.CLOSED:
        return
    for name, label, icon, permission in _MOVES:
        if user.may(permission):
            yield Entry(str(label), reverse(name, args=[application.pk]), icon), ""


def _people(words: str, user: User, today: date) -> list[Entry]:
    """Candidates by name, or by a whole address or number; each with the newest application."""
    people = _by_name(words, user, today)
    newest = Application.objects.filter(candidate__in=people).select_related("position").order_by("pk")
    applications = {application.candidate_id: application for application in newest}
    return [_person(candidate, applications.get(candidate.pk)) for candidate in people]


def _by_name(words: str, user: User, today: date) -> list[Candidate]:
    """Those whose name begins with the words, then others of that name; whose whole address or number it is."""
    visible = Candidate.objects.visible_to(user)
    if "@" in words or any(c.isdigit() for c in words):
        listed = narrowed(Filters(q=words, stage="any"), user=user, today=today)
        keys = list(dict.fromkeys(listed.order_by("-pk").values_list("candidate", flat=True)[: 2 * MOST]))
        found = visible.in_bulk(keys)
        return [found[key] for key in keys if key in found][:MOST]
    people = list(visible.filter(name_sort__startswith=sortable(words)).order_by("name_sort", "pk")[:MOST])
    if len(people) < MOST:
        known = {one.pk for one in people}
        people += [one for one in search.people(words, user, 2 * MOST) if one.pk not in known][: MOST - len(people)]
    return people


def _person(candidate: Candidate, application: Application | None) -> Entry:
    url = reverse("candidate", args=[candidate.pk])
    if application is None:
        return Entry(candidate.name, url, "candidates")
    detail = " · ".join(part for part in (application.title, application.get_stage_display()) if part)
    return Entry(candidate.name, f"{url}?application={application.pk}", "candidates", detail)


def _positions(words: str) -> list[Entry]:
    positions = Position.objects.order_by("-is_open", "title", "pk")
    for word in words.split():
        positions = positions.filter(title__icontains=word)
    return [Entry(found.title, reverse("position", args=[found.pk]), "positions") for found in positions[:MOST]]


def _pages(user: User) -> Iterable[tuple[Entry, str]]:
    for page in _PAGES:
        if page.permission is None or user.may(page.permission):
            yield Entry(str(page.label), reverse(page.name), page.icon), str(page.words)
