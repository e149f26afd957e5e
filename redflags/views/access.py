"""A candidate's request for a copy of what is held: noted, who asks looked at, prepared, approved, handed over."""

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language, gettext_lazy, override
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from candidates.models import Candidate, LegalHold
from candidates.views.lookup import candidate_for
from redflags.actions import access as actions
from redflags.casefile.records import read
from redflags.copies import content, paper
from redflags.copies.texts import written
from redflags.forms.requests import AccessForm, CloseForm, IdentityForm, LengthenForm, PrepareForm, TakeForm
from redflags.models import AccessRequest, Dispute, Incident
from screening import clock, foureyes
from screening.models import Organisation
from screening.overtaken import Overtaken, StaleVersionError, on_top
from screening.public_pages import behind_a_link, language_of
from screening.roles import Permission, SignedInRequest, allow
from screening.submissions import AlreadySubmittedError, say_saved_already

State = AccessRequest.State

_OVERTAKEN = gettext_lazy("Somebody changed this request in the meantime: look at it again. Nothing was done.")
_ENDED = gettext_lazy("This request stands elsewhere by now: look at it again. Nothing was done.")

CLOSINGS = {
    State.DELIVERED: gettext_lazy("Handed over"),
    State.REFUSED: gettext_lazy("Refuse the request"),
    State.WITHDRAWN: gettext_lazy("Withdrawn by the candidate"),
}


@allow(Permission.VIEW_CANDIDATES)
@require_safe
def requests(request: SignedInRequest, pk: int) -> HttpResponse:
    """What a candidate asked about what is held, newest first: copies, and what is said to be wrong."""
    candidate = candidate_for(request, pk)
    today = clock.today()
    copies = [(one, one.is_late(today)) for one in candidate.access_requests.defer("content").order_by("-pk")]
    said = [(one, one.is_late(today)) for one in candidate.disputes.order_by("-pk")]
    context = {
        "candidate": candidate,
        "copies": copies,
        "disputes": said,
        "may_ask": request.user.may(Permission.ASK_CANDIDATES),
        "under_way": any(one.is_under_way for one, _late in copies),
    }
    return render(request, "redflags/requests/list.html", context)


@allow(Permission.ASK_CANDIDATES)
@require_http_methods(["GET", "POST"])
def access_new(request: SignedInRequest, pk: int) -> HttpResponse:
    """Note that a candidate asked for a copy."""
    candidate = candidate_for(request, pk)
    form = AccessForm(request.POST or None, initial={"asked_on": clock.today()})
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        try:
            noted = actions.note(
                candidate,
                asked_on=given["asked_on"],
                way=given["way"],
                what=given["what"],
                by=request.user,
                once=form.once,
            )
        except actions.AlreadyUnderWayError as error:
            messages.info(request, _("A request of this candidate is under way already."))
            return redirect("access", error.request.pk)
        except AlreadySubmittedError:
            say_saved_already(request)
            return redirect("requests", candidate.pk)
        messages.success(request, _("Noted. The clock runs; the request stands in the worklist until it is answered."))
        return redirect("access", noted.pk)
    return _form(request, candidate, form, heading=_("The candidate asks for a copy"), submit=_("Note it"))


@allow(Permission.VIEW_CANDIDATES)
@require_safe
def access(request: SignedInRequest, pk: int) -> HttpResponse:
    """One request: its clock, who asks, what would be handed over, and the next step."""
    found = _request(request, pk)
    works = request.user.may(Permission.ASK_CANDIDATES)
    told = found.read() if found.content and works else {}
    now = timezone.now()
    with override(found.language):
        shown = {"opening": list(paper.opening(told)), "sections": paper.sections(told)} if told else {}
    alone = Organisation.get().sole_operator
    second = foureyes.second_person(first_by=found.prepared_by_id, second_by=request.user.pk, sole_operator=alone)
    has_link = found.has_link(now) and works
    incident = Incident.objects.visible_to(request.user).filter(application__candidate=found.candidate, closed_at=None)
    context = {
        "access": found,
        "candidate": found.candidate,
        "is_late": found.is_late(clock.today()),
        "works": works,
        "may_approve": request.user.may(Permission.DECIDE) and second is not foureyes.SecondPerson.MISSING,
        "decides": request.user.may(Permission.DECIDE),
        "incident": incident.first(),
        "held": LegalHold.objects.filter(candidate=found.candidate, lifted_at=None).exists()
        if request.user.may(Permission.VIEW_INCIDENTS)
        else False,
        "link": settings.BASE_URL + reverse("copy", args=[actions.LINKS.token(found.nonce)]) if has_link else "",
        "code": actions.CODES.code(found.nonce) if has_link else "",
        "may_link": bool(settings.BASE_URL),
        **shown,
    }
    return render(request, "redflags/requests/access.html", context)


@allow(Permission.ASK_CANDIDATES)
@require_http_methods(["GET", "POST"])
def access_identity(request: SignedInRequest, pk: int) -> HttpResponse:
    """Note how it is known who asks."""
    found = _request(request, pk)

    def fresh(now: AccessRequest, data: QueryDict | None = None) -> IdentityForm:
        return IdentityForm(data, initial={"version": now.version, "identity": now.identity, "seen": now.identity_note})

    def do(given: dict[str, Any]) -> None:
        actions.identify(
            found,
            identity=given["identity"],
            seen=given["seen"],
            version=given["version"],
            by=request.user,
            now=timezone.now(),
        )

    return _act(request, found, fresh, do, heading=_("Who asks"), submit=_("Save"), done=_("Saved."))


@allow(Permission.ASK_CANDIDATES)
@require_http_methods(["GET", "POST"])
def access_lengthen(request: SignedInRequest, pk: int) -> HttpResponse:
    """Make the term longer, once, with a reason."""
    found = _request(request, pk)

    def fresh(now: AccessRequest, data: QueryDict | None = None) -> LengthenForm:
        return LengthenForm(data, initial={"version": now.version})

    def do(given: dict[str, Any]) -> None:
        actions.lengthen(found, reason=given["reason"], version=given["version"], by=request.user)

    done = _("Longer by 30 days. Tell the candidate so, and why.")
    return _act(request, found, fresh, do, heading=_("It takes longer"), submit=_("Make the term longer"), done=done)


@allow(Permission.ASK_CANDIDATES)
@require_http_methods(["GET", "POST"])
def access_prepare(request: SignedInRequest, pk: int) -> HttpResponse:
    """Choose what goes into the copy, and put it together."""
    found = _request(request, pk)
    texts = written(found.candidate, read(found.candidate_id))

    def fresh(now: AccessRequest, data: QueryDict | None = None) -> PrepareForm:
        initial = {
            "version": now.version,
            "language": now.language if now.content else get_language(),
            "given": now.given,
            "withheld": now.withheld,
            "reason": now.withheld_reason,
        }
        return PrepareForm(data, texts=texts, initial=initial)

    def do(given: dict[str, Any]) -> None:
        actions.prepare(
            found,
            language=given["language"],
            given=given.get("given", ()),
            withheld=given["withheld"],
            reason=given["reason"],
            compose=content.of,
            version=given["version"],
            by=request.user,
            now=timezone.now(),
        )

    done = _("Put together. Nothing left the house: somebody approves it first.")
    return _act(request, found, fresh, do, heading=_("What goes into the copy"), submit=_("Put it together"), done=done)


@allow(Permission.DECIDE)
@require_POST
def access_approve(request: SignedInRequest, pk: int) -> HttpResponse:
    """Say that the copy may be handed over."""
    found = _request(request, pk)
    try:
        actions.approve(found, version=_version(request), by=request.user, now=timezone.now())
    except StaleVersionError:
        messages.warning(request, _OVERTAKEN)
    except actions.NotPossibleError:
        messages.info(request, _ENDED)
    except actions.WhoAsksError:
        messages.error(request, _("Note first how you know who asks."))
    except foureyes.SecondPersonNeededError:
        messages.error(request, _("You put it together: somebody else has to read and approve it."))
    else:
        messages.success(request, _("Approved. Hand it over, or make a link."))
    return redirect("access", found.pk)


@allow(Permission.ASK_CANDIDATES)
@require_POST
def access_link(request: SignedInRequest, pk: int) -> HttpResponse:
    """Make the link to the copy, and the code that opens it."""
    found = _request(request, pk)
    try:
        actions.make_link(found, version=_version(request), by=request.user, now=timezone.now())
    except StaleVersionError:
        messages.warning(request, _OVERTAKEN)
    except actions.NotPossibleError:
        messages.info(request, _ENDED)
    else:
        messages.success(request, _("Send the link, and tell the code in another way: by telephone, say."))
    return redirect("access", found.pk)


@allow(Permission.ASK_CANDIDATES)
@require_safe
def access_file(request: SignedInRequest, pk: int, how: str) -> HttpResponse:
    """The approved copy as a file, to be handed over (404 before)."""
    found = _request(request, pk)
    if found.state not in (State.APPROVED, State.DELIVERED) or how not in ("pdf", "json"):
        raise Http404
    actions.note_taken(found, how=how, by=request.user)
    return _file(found, how)


@allow(Permission.ASK_CANDIDATES)
@require_http_methods(["GET", "POST"])
def access_close(request: SignedInRequest, pk: int, state: str) -> HttpResponse:
    """End a request: handed over, refused, withdrawn."""
    found = _request(request, pk)
    if state not in CLOSINGS:
        raise Http404
    if state == State.REFUSED and not request.user.may(Permission.DECIDE):
        raise PermissionDenied

    def fresh(now: AccessRequest, data: QueryDict | None = None) -> CloseForm:
        return CloseForm(data, state=state, initial={"version": now.version})

    def do(given: dict[str, Any]) -> None:
        actions.close(
            found, state=state, note=given["note"], version=given["version"], by=request.user, now=timezone.now()
        )

    heading = str(CLOSINGS[State(state)])
    return _act(request, found, fresh, do, heading=heading, submit=_("Save"), done=_("Saved."))


@behind_a_link
def copy(request: HttpRequest, token: str) -> HttpResponse:
    """The page behind the link: a code opens the copy, as a paper or for machines, and lets say what is wrong in it."""
    now = timezone.now()
    found = actions.find(token, now=now)
    how = request.POST.get("how", "")
    with override(language_of(request, letter=found.language)):
        form = TakeForm(request.POST if request.method == "POST" else None, says=how == "say")
        if form.is_valid():
            try:
                return _given(request, token, form.cleaned_data, how)
            except actions.WrongCodeError:
                told = _("This is not the code that belongs to this link. Ask for it again if it is lost.")
                form.add_error("code", told)
        context = {"organisation": Organisation.get().name, "access": found, "form": form}
        return render(request, "redflags/requests/copy.html", context, status=422 if form.errors else 200)


def _given(request: HttpRequest, token: str, given: dict[str, Any], how: str) -> HttpResponse:
    """What the code opens. Raises WrongCodeError."""
    now = timezone.now()
    if how == "say":
        actions.say_wrong(token, code=given["code"], statement=given["statement"], now=now)
        told = {"organisation": Organisation.get().name, "statement": given["statement"]}
        return render(request, "redflags/requests/said.html", told)
    how = "json" if how == "json" else "pdf"
    return _file(actions.take(token, code=given["code"], how=how, now=now), how)


def _file(found: AccessRequest, how: str) -> HttpResponse:
    """A file that a browser stores and never shows."""
    if how == "json":
        made = actions.as_json(found)
    else:
        with override(found.language), timezone.override(clock.zone()):
            made = paper.pdf(found.read(), sha256=found.digest, now=found.prepared_at or timezone.now())
    response = HttpResponse(made, content_type=f"application/{how}")
    response["Content-Disposition"] = f'attachment; filename="your-data-{found.pk}-{found.digest[:8]}.{how}"'
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    response["Cache-Control"] = "no-store"
    return response


def _request(request: SignedInRequest, pk: int) -> AccessRequest:
    visible = AccessRequest.objects.filter(candidate__in=Candidate.objects.visible_to(request.user))
    around = ("candidate", "identity_by", "prepared_by", "approved_by", "closed_by", "created_by")
    return get_object_or_404(visible.select_related(*around), pk=pk)


def _act(
    request: SignedInRequest,
    found: AccessRequest,
    fresh: Callable[..., Any],
    do: Callable[[dict[str, Any]], None],
    *,
    heading: str,
    submit: str,
    done: str,
) -> HttpResponse:
    """One step of a request that asks for something first; input survives whoever was quicker.

    `fresh` gives the form of a request as it is, with what was posted.
    """
    form = fresh(found, request.POST or None)
    overtaken = None
    if request.method == "POST" and form.is_valid():
        try:
            do(form.cleaned_data)
        except StaleVersionError:
            overtaken = on_top(form, fresh(_request(request, found.pk)))
        except actions.NotPossibleError:
            messages.info(request, _ENDED)
            return redirect("access", found.pk)
        else:
            messages.success(request, done)
            return redirect("access", found.pk)
    return _form(request, found.candidate, form, heading=heading, submit=submit, overtaken=overtaken, access=found)


def _form(
    request: SignedInRequest,
    candidate: Candidate,
    form: Any,
    *,
    heading: str,
    submit: str,
    overtaken: Overtaken | None = None,
    access: AccessRequest | None = None,
    dispute: Dispute | None = None,
) -> HttpResponse:
    context = {
        "candidate": candidate,
        "form": form,
        "heading": heading,
        "submit": submit,
        "overtaken": overtaken,
        "access": access,
        "dispute": dispute,
    }
    status = 409 if overtaken else 422 if form.errors else 200
    return render(request, "redflags/requests/form.html", context, status=status)


def _version(request: SignedInRequest) -> int:
    """The version a page showed. Raises StaleVersionError for what is none."""
    version = request.POST.get("version", "")
    if not version.isdecimal():
        raise StaleVersionError
    return int(version[:9])
