"""Evidence packs: asked for with a reason, agreed to by a second person, watched while made, taken away."""

from typing import Any

from django.contrib import messages
from django.http import FileResponse, Http404, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from candidates.files import place_of
from candidates.models import Candidate
from candidates.views.lookup import candidate_for
from redflags.actions import packs as actions
from redflags.casefile import links
from redflags.casefile.group import group
from redflags.forms.packs import AgreeForm, PackForm
from redflags.models import EvidencePack, Incident
from redflags.packs.profiles import BY_CODE, PROFILES, WHAT, Profile
from screening import foureyes
from screening.accounts import proved_recently, proved_recently_to_read
from screening.models import Organisation
from screening.roles import Permission, SignedInRequest, allow
from screening.submissions import AlreadySubmittedError, say_saved_already

SHOWN = 100


@allow(Permission.VIEW_INCIDENTS)
@require_safe
def packs(request: SignedInRequest, pk: int) -> HttpResponse:
    """The packs that were ever made about somebody, newest first."""
    candidate = candidate_for(request, pk)
    now = timezone.now()
    found = of_candidate(candidate)[:SHOWN]
    rows = [(pack, BY_CODE[pack.profile].name, pack.is_there(now)) for pack in found]
    return render(request, "redflags/packs/list.html", {"candidate": candidate, "rows": rows})


@allow(Permission.LEAD_INCIDENTS)
@proved_recently
@require_http_methods(["GET", "POST"])
def pack_new(request: SignedInRequest, pk: int) -> HttpResponse:
    """Ask for a pack about a candidate, perhaps from an incident and with people who share details."""
    candidate = candidate_for(request, pk)
    incident = _incident(request, candidate)
    of_group = "group" in request.GET
    linked, ticked = _group(request, candidate) if of_group else (_linked(request, candidate), [])
    initial = {"language": get_language(), "others": ticked}
    form = PackForm(request.POST or None, linked=linked, initial=initial)
    if request.method == "POST" and form.is_valid():
        try:
            asked = actions.ask(
                candidate,
                others=form.people,
                profile=form.chosen,
                language=form.cleaned_data["language"],
                reason=form.cleaned_data["reason"],
                incident=incident,
                by=request.user,
                now=timezone.now(),
                once=form.once,
            )
        except AlreadySubmittedError:
            say_saved_already(request)
            return redirect("packs", candidate.pk)
        return redirect("pack", asked.pk)
    context = {
        "form": form,
        "candidate": candidate,
        "incident": incident,
        "of_group": of_group,
        "profiles": [(profile, _withheld(profile)) for profile in PROFILES],
    }
    return render(request, "redflags/packs/new.html", context, status=422 if form.errors else 200)


@allow(Permission.VIEW_INCIDENTS)
@require_safe
def pack(request: SignedInRequest, pk: int) -> HttpResponse:
    """Where a pack stands, then the file and what belongs beside it; under htmx only what moves."""
    template = "redflags/packs/_state.html" if request.htmx else "redflags/packs/pack.html"  # type: ignore[attr-defined]  # a middleware sets it
    return _page(request, _pack(request, pk), template=template)


@allow(Permission.LEAD_INCIDENTS)
@proved_recently
@require_POST
def pack_agree(request: SignedInRequest, pk: int) -> HttpResponse:
    """Agree to a pack as the second person."""
    found = _pack(request, pk)
    form = AgreeForm(request.POST, alone=Organisation.get().sole_operator)
    if not form.is_valid():
        return _page(request, found, agreeing=form, status=422)
    try:
        agreed = actions.agree(found, reason=form.cleaned_data.get("reason", ""), by=request.user, now=timezone.now())
    except foureyes.SecondPersonNeededError:
        messages.error(request, _("You asked for it: somebody else has to agree."))
    except foureyes.WrittenReasonNeededError:
        told = {"number": foureyes.SHORTEST_REASON}
        form.add_error("reason", _("Write why, in at least %(number)s characters.") % told)
        return _page(request, found, agreeing=form, status=422)
    except actions.NotWaitingError:
        messages.info(request, _("It waits for nobody any more."))
    else:
        alone = _("Agreed by you alone: it is made after a day, and carries a mark.")
        messages.success(request, alone if agreed.alone else _("Agreed. A worker makes it now."))
    return redirect("pack", found.pk)


@allow(Permission.LEAD_INCIDENTS)
@require_POST
def pack_cancel(request: SignedInRequest, pk: int) -> HttpResponse:
    """Stop a pack that is not made yet."""
    found = _pack(request, pk)
    try:
        actions.cancel(found, by=request.user, now=timezone.now())
    except actions.NotWaitingError:
        messages.info(request, _("It was made or stopped already."))
    else:
        messages.success(request, _("Stopped. Nothing left the house."))
    return redirect("pack", found.pk)


@allow(Permission.LEAD_INCIDENTS)
@proved_recently_to_read
@require_safe
def pack_download(request: SignedInRequest, pk: int) -> HttpResponseBase:
    """The file, once it is made and until it expires (410); a browser stores it and never shows it."""
    found = _pack(request, pk)
    if found.state != EvidencePack.State.DONE:
        raise Http404
    place = place_of(found.path)
    if not found.is_there(timezone.now()) or not place.is_file():
        return _page(request, found, status=410)
    actions.note_downloaded(found, by=request.user)
    response = FileResponse(
        place.open("rb"), as_attachment=True, filename=found.file_name, content_type="application/zip"
    )
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    response["Cache-Control"] = "no-store"
    return response


def of_candidate(candidate: Candidate) -> Any:
    """Packs that tell of somebody, newest first."""
    about = EvidencePack.objects.filter(candidate=candidate) | EvidencePack.objects.filter(others=candidate)
    return about.distinct().select_related("asked_by", "approved_by").order_by("-pk")


def _pack(request: SignedInRequest, pk: int) -> EvidencePack:
    visible = EvidencePack.objects.filter(candidate__in=Candidate.objects.visible_to(request.user))
    return get_object_or_404(visible.select_related("candidate", "asked_by", "approved_by", "incident"), pk=pk)


def _incident(request: SignedInRequest, candidate: Candidate) -> Incident | None:
    """The incident that the address names, if it is one of this person."""
    wanted = request.GET.get("incident", "")
    found = Incident.objects.visible_to(request.user).filter(application__candidate=candidate)
    return found.filter(pk=int(wanted[:9])).first() if wanted.isdecimal() else None


def _linked(request: SignedInRequest, candidate: Candidate) -> list[Candidate]:
    """People who share something, and whom the reader may see."""
    keys = [one.pk for one in links.linked(candidate, request.user) if one.visible]
    return list(Candidate.objects.filter(pk__in=keys))


def _group(request: SignedInRequest, candidate: Candidate) -> tuple[list[Candidate], list[int]]:
    """Everybody linked near and far whom the reader may see, and the keys of those whose links nobody explained."""
    members = [one for one in group(candidate, request.user).members if one.is_visible and one.pk != candidate.pk]
    people = Candidate.objects.filter(pk__in=[member.pk for member in members])
    return list(people), [member.pk for member in members if member.open_links]


def _withheld(profile: Profile) -> list[tuple[Any, Any]]:
    return [(WHAT[what], reason) for what, reason in profile.withholds.items()]


def _page(
    request: SignedInRequest,
    found: EvidencePack,
    *,
    template: str = "redflags/packs/pack.html",
    agreeing: AgreeForm | None = None,
    status: int = 200,
) -> HttpResponse:
    profile, alone = BY_CODE[found.profile], Organisation.get().sole_operator
    leads = request.user.may(Permission.LEAD_INCIDENTS)
    second = foureyes.second_person(first_by=found.asked_by_id, second_by=request.user.pk, sole_operator=alone)
    now = timezone.now()
    context = {
        "pack": found,
        "candidate": found.candidate,
        "others": list(found.others.order_by("name_sort")),
        "profile": profile,
        "withheld": _withheld(profile),
        "alone": alone,
        "waits_for_its_day": found.state == EvidencePack.State.OWED
        and bool(found.counts_from and found.counts_from > now),
        "is_there": found.is_there(now) and status != 410,
        "may_lead": leads,
        "may_agree": leads and second is not foureyes.SecondPerson.MISSING,
        "agreeing": agreeing or AgreeForm(alone=alone),
    }
    return render(request, template, context, status=status)
