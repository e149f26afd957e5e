"""What a candidate says is wrong: noted, mended the usual way or refused with a reason, and who had got it."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from candidates.models import Candidate
from candidates.views.lookup import candidate_for
from redflags import disputed
from redflags.actions import disputes as actions
from redflags.casefile import disagreements
from redflags.forms.requests import DisputeForm, PlaceForm, RefuseForm, ToldForm
from redflags.models import Dispute
from screening import clock
from screening.overtaken import Overtaken, StaleVersionError, on_top
from screening.roles import Permission, SignedInRequest, allow
from screening.submissions import AlreadySubmittedError, say_saved_already

_OVERTAKEN = gettext_lazy("Somebody changed this in the meantime: look at it again. Nothing was done.")
_DONE = gettext_lazy("This was dealt with already.")


@allow(Permission.ASK_CANDIDATES)
@require_http_methods(["GET", "POST"])
def dispute_new(request: SignedInRequest, pk: int) -> HttpResponse:
    """Note what a candidate says is wrong."""
    candidate = candidate_for(request, pk)
    initial = {"received_on": clock.today(), "ref": request.GET.get("ref", "")}
    form = DisputeForm(request.POST or None, entries=disagreements.entries(candidate, request.user), initial=initial)
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        try:
            noted = actions.note(
                candidate,
                ref=given["ref"],
                statement=given["statement"],
                received_on=given["received_on"],
                way=given["way"],
                by=request.user,
                once=form.once,
            )
        except AlreadySubmittedError:
            say_saved_already(request)
            return redirect("requests", candidate.pk)
        messages.success(request, _("Noted. The clock runs; it stands in the worklist until it is answered."))
        return redirect("dispute", noted.pk)
    return _form(request, candidate, form, heading=_("The candidate says something is wrong"), submit=_("Note it"))


@allow(Permission.VIEW_CANDIDATES)
@require_safe
def dispute(request: SignedInRequest, pk: int) -> HttpResponse:
    """One disagreement: what is said, what stands, how to mend it, and who had got it."""
    return _page(request, _dispute(request, pk))


@allow(Permission.ASK_CANDIDATES)
@require_http_methods(["GET", "POST"])
def dispute_place(request: SignedInRequest, pk: int) -> HttpResponse:
    """Say which entry it is about."""
    found = _dispute(request, pk)
    entries = disagreements.entries(found.candidate, request.user)

    def fresh(now: Dispute, data: QueryDict | None = None) -> PlaceForm:
        return PlaceForm(data, entries=entries, initial={"version": now.version, "ref": now.ref})

    def do(given: dict[str, Any]) -> None:
        actions.place(found, ref=given["ref"], version=given["version"], by=request.user)

    return _act(request, found, fresh, do, heading=_("Which entry"), done=_("Saved."))


@allow(Permission.EDIT_CANDIDATES)
@require_POST
def dispute_accept(request: SignedInRequest, pk: int) -> HttpResponse:
    """Say that the candidate was right: the entry was mended."""
    found = _dispute(request, pk)
    now, version = timezone.now(), _version(request)
    try:
        return _done(
            request,
            found,
            lambda: actions.accept(found, version=version, by=request.user, now=now),
            _("Accepted. The file was assessed anew when the entry was mended. Tell whoever had got the wrong one."),
        )
    except actions.NotMendedError:
        messages.error(request, _("The entry still stands as it was: mend it or take it back first."))
        return redirect("dispute", found.pk)


@allow(Permission.DECIDE)
@require_http_methods(["GET", "POST"])
def dispute_refuse(request: SignedInRequest, pk: int) -> HttpResponse:
    """Let the entry stand, with a reason and the candidate's statement beside it."""
    found = _dispute(request, pk)

    def fresh(now: Dispute, data: QueryDict | None = None) -> RefuseForm:
        return RefuseForm(data, initial={"version": now.version})

    def do(given: dict[str, Any]) -> None:
        actions.refuse(found, reason=given["reason"], version=given["version"], by=request.user, now=timezone.now())

    done = _("Saved. The candidate’s statement stands beside the entry. Tell the candidate, with the reason.")
    return _act(request, found, fresh, do, heading=_("The entry stands"), done=done)


@allow(Permission.ASK_CANDIDATES)
@require_POST
def dispute_withdraw(request: SignedInRequest, pk: int) -> HttpResponse:
    """Note that the candidate takes it back."""
    found = _dispute(request, pk)
    now, version = timezone.now(), _version(request)
    return _done(
        request, found, lambda: actions.withdraw(found, version=version, by=request.user, now=now), _("Saved.")
    )


@allow(Permission.ASK_CANDIDATES)
@require_POST
def dispute_told(request: SignedInRequest, pk: int) -> HttpResponse:
    """Note who was told that an entry was wrong."""
    found = _dispute(request, pk)
    form = ToldForm(request.POST)
    if not form.is_valid():
        return _page(request, found, told=form)
    given, now = form.cleaned_data, timezone.now()
    try:
        actions.note_told(found, told=given["told"], seen=given["seen"], by=request.user, now=now)
    except StaleVersionError:
        found = _dispute(request, pk)
        return _page(request, found, told=form, overtaken=on_top(form, ToldForm.of(found)))
    except actions.NotOpenError:
        messages.info(request, _DONE)
    else:
        messages.success(request, _("Saved."))
    return redirect("dispute", found.pk)


def _dispute(request: SignedInRequest, pk: int) -> Dispute:
    visible = Dispute.objects.filter(candidate__in=Candidate.objects.visible_to(request.user))
    return get_object_or_404(visible.select_related("candidate", "created_by", "decided_by"), pk=pk)


def _page(
    request: SignedInRequest, found: Dispute, *, told: ToldForm | None = None, overtaken: Overtaken | None = None
) -> HttpResponse:
    fact, mending = disputed.fact_of(found), disputed.mended(found)
    context = {
        "dispute": found,
        "candidate": found.candidate,
        "is_late": found.is_late(clock.today()),
        "fact": fact,
        "says": disagreements.says(fact, request.user) if fact else "",
        "mending": mending,
        "mended_by": mending.recorded_by if mending else None,
        "ways": disagreements.ways(found, request.user) if found.is_open and not mending else [],
        "recipients": disputed.recipients(found, request.user),
        "works": request.user.may(Permission.ASK_CANDIDATES),
        "decides": request.user.may(Permission.DECIDE),
        "told_form": told or ToldForm.of(found),
        "overtaken": overtaken,
    }
    status = 409 if overtaken else 422 if told else 200
    return render(request, "redflags/requests/dispute.html", context, status=status)


def _done(request: SignedInRequest, found: Dispute, do: Callable[[], None], says: str) -> HttpResponse:
    try:
        do()
    except StaleVersionError:
        messages.warning(request, _OVERTAKEN)
    except actions.NotOpenError:
        messages.info(request, _DONE)
    else:
        messages.success(request, says)
    return redirect("dispute", found.pk)


def _act(
    request: SignedInRequest,
    found: Dispute,
    fresh: Callable[..., Any],
    do: Callable[[dict[str, Any]], None],
    *,
    heading: str,
    done: str,
) -> HttpResponse:
    """One step of a disagreement that asks for something first; `fresh` gives the form of one as it is."""
    form, overtaken = fresh(found, request.POST or None), None
    if request.method == "POST" and form.is_valid():
        try:
            do(form.cleaned_data)
        except StaleVersionError:
            found = _dispute(request, found.pk)
            overtaken = on_top(form, fresh(found))
        except actions.NotOpenError:
            messages.info(request, _DONE)
            return redirect("dispute", found.pk)
        else:
            messages.success(request, done)
            return redirect("dispute", found.pk)
    return _form(request, found.candidate, form, heading=heading, submit=_("Save"), dispute=found, overtaken=overtaken)


def _form(
    request: SignedInRequest,
    candidate: Candidate,
    form: Any,
    *,
    heading: str,
    submit: str,
    dispute: Dispute | None = None,
    overtaken: Overtaken | None = None,
) -> HttpResponse:
    context = {"candidate": candidate, "form": form, "heading": heading, "submit": submit, "dispute": dispute}
    status = 409 if overtaken else 422 if form.errors else 200
    return render(request, "redflags/requests/form.html", context | {"overtaken": overtaken}, status=status)


def _version(request: SignedInRequest) -> int:
    version = request.POST.get("version", "")
    return int(version[:9]) if version.isdecimal() else -1
