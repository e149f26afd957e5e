"""The candidate's page: what is claimed, what was found, why, and what to do next."""

from datetime import timedelta

from django.db.models import QuerySet
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from candidates import stages
from candidates.actions.people import note_viewed
from candidates.colleagues import named
from candidates.forms.menu import BY_SLUG
from candidates.forms.sealed import RevealForm
from candidates.models import Application, Candidate, Stage
from redflags import desk
from redflags.actions.reviews import stay
from redflags.casefile.contents import contents
from redflags.casefile.page import case_file, time_line
from redflags.casefile.rare import Rare, rare
from redflags.casefile.timeline import KIND_LABELS, Kind
from redflags.forms.follow import AssignForm
from redflags.forms.tags import TagForm
from redflags.models import ApplicationTag, Finding, Incident, Review, Sitting, Snooze, Tag, Watch
from redflags.register import ORDER_LABELS
from redflags.tags import tags_of
from redflags.views.onward import line_of, list_of
from screening.composed import composed
from screening.models import User
from screening.roles import Permission, SignedInRequest, allow

SEEN_EVERY = timedelta(seconds=30)
"""How often looking at the page of a candidate in review is noted."""

USUAL = ("note", "message", "document", "payment", "account", "address")
"""What is recorded most, in the menu of the page; everything else is one step further."""

MOST_COLLEAGUES = 100
"""Among so many one chooses on the page to whom to hand over; a longer choice has a page of its own."""

KNOWN_TAGS = 500
"""Tags that the field of a new one proposes."""


@allow(Permission.VIEW_CANDIDATES)
@require_safe
def candidate(request: SignedInRequest, pk: int) -> HttpResponse:
    """One candidate with one application in front: the file, or its time line with `?view=timeline`."""
    found = next(iter(_visible(request.user.shape, person=request.user.pk, candidate=pk)), None)
    if found is None:
        raise Http404
    applications = _applications(candidate=pk)
    shown = _chosen(applications, request.GET.get("application", ""))
    note_viewed(found, by=request.user)
    there_is = rare(found.pk, shown.pk if shown else None, user=request.user)
    context = {
        "candidate": found,
        "applications": applications,
        "application": shown,
        "usual": [BY_SLUG[slug] for slug in USUAL if request.user.may(BY_SLUG[slug].permission)],
        "track": _track(shown),
        "reveal_form": RevealForm(auto_id=False),
        "desk": _desk(request, found, shown) if there_is[Review] else {},
        "tags": tags_of([shown]).get(shown.pk, []) if shown and there_is[ApplicationTag] else [],
    }
    if shown is None:
        return render(request, "redflags/dossier/no_application.html", context)
    shown.candidate = found
    if request.GET.get("view") == "timeline":
        return _time_line(request, shown, context)
    file = case_file(shown, user=request.user, now=timezone.now(), rare=there_is)
    context |= {
        "file": file,
        "contents": contents(file),
        "follow": _follow(request, shown, there_is),
        "incident": _incident(request, shown) if there_is[Incident] else None,
    }
    return render(request, "redflags/dossier/page.html", context)


@composed
def _visible(shape: tuple[str, ...], *, person: int, candidate: int) -> QuerySet[Candidate]:
    return Candidate.objects.visible_to(User.like(shape, person)).filter(pk=candidate)


@composed
def _applications(*, candidate: int) -> QuerySet[Application]:
    found = Application.objects.filter(candidate=candidate)
    return found.select_related("position", "recruiter", "standing").order_by("-pk")


def answered(request: SignedInRequest, finding: Finding) -> HttpResponse:
    """What an answer to a finding changes on the page that shows it, for htmx: the rest of the page stays as it is."""
    shown = finding.application
    there_is = rare(shown.candidate_id, shown.pk, user=request.user)
    file = case_file(shown, user=request.user, now=timezone.now(), rare=there_is)
    told = {one.pk: one for one in (*file.findings, *file.answered)}
    if finding.pk not in told:  # an answer that changed more than itself: the whole page tells it
        return HttpResponse(status=204, headers={"HX-Refresh": "true"})
    context = {
        "candidate": shown.candidate,
        "application": shown,
        "track": _track(shown),
        "file": file,
        "contents": contents(file),
        "finding": told.pop(finding.pk),
        "others": list(told.values()),
    }
    response = render(request, "redflags/findings/_answered.html", context)
    response.headers["HX-Retarget"] = f"#finding-{finding.pk}"
    response.headers["HX-Reswap"] = "outerHTML"
    return response


def _desk(request: SignedInRequest, found: Candidate, shown: Application | None) -> dict[str, object]:
    """Who reviews the candidate, and, for whom it is in front of, where in the list that is."""
    now = timezone.now()
    reviews = desk.at(found, user=request.user, now=now)
    own = next((review for review in reviews if review.user_id == request.user.pk), None)
    told: dict[str, object] = {
        "by": next((review for review in reviews if review.user_id != request.user.pk), None),
        "own": own,
    }
    if own is None or shown is None or own.application_id != shown.pk:
        return told
    if now - own.seen_at > SEEN_EVERY:
        stay(shown, by=request.user, now=now)
    sitting = Sitting.objects.get(user=request.user)
    list_shown = list_of(sitting.query)
    place = desk.place(own, sitting, line_of(sitting.query), user=request.user, now=now)
    order = ORDER_LABELS[list_shown.order_wanted]
    return told | {"place": place, "filters": [words for _name, words in list_shown.in_force], "order": order}


def _incident(request: SignedInRequest, shown: Application) -> Incident | None:
    return Incident.objects.visible_to(request.user).filter(application=shown).order_by("-pk").first()


def _snoozed(request: SignedInRequest, shown: Application) -> Snooze | None:
    put_off = Snooze.objects.filter(application=shown, user=request.user, ended_at=None)
    return put_off.filter(until__gt=timezone.localdate()).first()


def _follow(request: SignedInRequest, shown: Application, there_is: Rare) -> dict[str, object]:
    """What the reader keeps an eye on, and who looks after the application."""
    watches = Watch.objects.filter(candidate=shown.candidate_id).select_related("user") if there_is[Watch] else ()
    followers = [watch.user for watch in watches]
    people = named(shown.candidate, Permission.EDIT_CANDIDATES, most=MOST_COLLEAGUES + 1)
    return {
        "is_watched": request.user in followers,
        "followers": [person for person in followers if person != request.user],
        "snooze": _snoozed(request, shown) if there_is[Snooze] else None,
        "assign": None if len(people) > MOST_COLLEAGUES else AssignForm.shown(shown, people, auto_id="assign-%s"),
        "tag": TagForm(auto_id="tag-%s"),
        "known_tags": _known_tags,  # asked for where the field is drawn
    }


@composed
def _known_tags() -> QuerySet[Tag]:
    return Tag.objects.order_by("name")[:KNOWN_TAGS]


def _time_line(request: SignedInRequest, shown: Application, context: dict[str, object]) -> HttpResponse:
    wanted = request.GET.get("kind", "")
    events = time_line(shown, user=request.user)
    context["events"] = [event for event in events if not wanted or event.kind == wanted]
    context["kinds"] = [
        (kind, label, sum(1 for event in events if event.kind is kind)) for kind, label in KIND_LABELS.items()
    ]
    context["kind"] = wanted if wanted in list(Kind) else ""
    return render(request, "redflags/dossier/timeline.html", context)


def _chosen(applications: list[Application], wanted: str) -> Application | None:
    """The application the address names, else the newest open one, else the newest."""
    named = [application for application in applications if str(application.pk) == wanted]
    still_open = [application for application in applications if application.stage != Stage.CLOSED]
    return next(iter([*named, *still_open, *applications]), None)


def _track(application: Application | None) -> list[tuple[str, str]]:
    """The stages on the way, each "done", "here" or "ahead"."""
    if application is None or application.stage not in stages.ORDER:
        return []
    here = stages.ORDER.index(Stage(application.stage))
    return [
        (str(stage.label), "done" if place < here else "here" if place == here else "ahead")
        for place, stage in enumerate(stages.ORDER)
    ]
