"""Going through the list one by one: begin, done, skip, back, leave, and handing a case to an HR lead."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from candidates.models import Application
from candidates.views.lookup import application_for, page_of
from redflags import desk
from redflags.actions import reviews as actions
from redflags.forms.candidates import CandidateFilter
from redflags.forms.follow import HandUpForm
from redflags.models import Sitting
from redflags.register import Order
from redflags.views.onward import line_of, list_of, settled, to
from screening.overtaken import Overtaken, StaleVersionError
from screening.roles import Permission, SignedInRequest, allow
from screening.submissions import AlreadySubmittedError, say_saved_already


@allow(Permission.EDIT_CANDIDATES)
@require_safe
def review(request: SignedInRequest) -> HttpResponse:
    """How the sitting stands when nobody is in front: at the end of the list, or after a pause."""
    sitting = Sitting.objects.filter(user=request.user).first()
    if sitting is None:
        return redirect("candidates")
    here = desk.own(request.user).first()
    if here is not None:
        return to(here)
    passed = list(sitting.passed.values_list("is_skipped", flat=True))
    now = timezone.now()
    line = line_of(sitting.query)
    context = {
        "sitting": sitting,
        "list": list_of(sitting.query),
        "list_url": _list_url(sitting),
        "done": len(passed) - sum(passed),
        "waits": desk.waiting(sitting, line, user=request.user, now=now).exists(),
        "skipped": desk.skipped(sitting, user=request.user, now=now).count(),
        "others": desk.under_way(request.user, now=now),
    }
    return render(request, "redflags/reviews/review.html", context)


@allow(Permission.EDIT_CANDIDATES)
@require_POST
def review_begin(request: SignedInRequest) -> HttpResponse:
    """Begin with the first of the list that the address names."""
    form = CandidateFilter(request.GET)
    query = _query(form)
    return to(actions.begin(line_of(query), query=query, by=request.user, now=timezone.now()))


@allow(Permission.EDIT_CANDIDATES)
@require_POST
def review_carry_on(request: SignedInRequest) -> HttpResponse:
    """Go on where one was, after a pause."""
    return to(actions.carry_on(_line(request), by=request.user, now=timezone.now()))


@allow(Permission.EDIT_CANDIDATES)
@require_POST
def review_done(request: SignedInRequest, pk: int) -> HttpResponse:
    """Done with this one for now: the next."""
    return _go_on(request, application_for(request, pk), skip=False)


@allow(Permission.EDIT_CANDIDATES)
@require_POST
def review_skip(request: SignedInRequest, pk: int) -> HttpResponse:
    """Not now: it comes again after all others."""
    return _go_on(request, application_for(request, pk), skip=True)


@allow(Permission.EDIT_CANDIDATES)
@require_POST
def review_back(request: SignedInRequest) -> HttpResponse:
    """The one before."""
    return to(actions.go_back(by=request.user, now=timezone.now()))


@allow(Permission.EDIT_CANDIDATES)
@require_POST
def review_leave(request: SignedInRequest) -> HttpResponse:
    """Stop; whoever was in front is free for others."""
    sitting = Sitting.objects.filter(user=request.user).first()
    actions.leave(by=request.user)
    return redirect(_list_url(sitting) if sitting else "candidates")


@allow(Permission.EDIT_CANDIDATES)
@require_POST
def review_stay(request: SignedInRequest, pk: int) -> HttpResponse:
    """Somebody is still there: nothing to show, unless a colleague has it by now."""
    application = application_for(request, pk)
    if actions.stay(application, by=request.user, now=timezone.now()):
        return HttpResponse(status=204)
    lost = next(iter(desk.at(application.candidate, user=request.user, now=timezone.now())), None)
    return render(request, "redflags/reviews/_lost.html", {"lost": lost})


@allow(Permission.EDIT_CANDIDATES)
@require_http_methods(["GET", "POST"])
def hand_up(request: SignedInRequest, pk: int) -> HttpResponse:
    """Hand an application to an HR lead, with the reason."""
    application = application_for(request, pk)
    form = HandUpForm(
        request.POST or None,
        candidate=application.candidate,
        by=request.user,
        initial={"version": application.version},
    )
    overtaken = None
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        try:
            actions.hand_up(
                application,
                to=given["to"],
                why=given["why"],
                version=given["version"],
                by=request.user,
                now=timezone.now(),
                once=form.once,
            )
        except AlreadySubmittedError:
            say_saved_already(request)
            return redirect(page_of(application))
        except StaleVersionError:
            application = application_for(request, pk)
            form.renew(application.version)
            overtaken = Overtaken((), is_compared=False)
        else:
            told = _("Handed to %(name)s, with your reason as a note. You follow what becomes of it.")
            return settled(request, application, told % {"name": given["to"].name})
    context = {"form": form, "application": application, "candidate": application.candidate, "overtaken": overtaken}
    status = 409 if overtaken else 422 if form.errors else 200
    return render(request, "redflags/follow/hand_up.html", context, status=status)


def _go_on(request: SignedInRequest, application: Application, *, skip: bool) -> HttpResponse:
    return to(actions.go_on(application, _line(request), skip=skip, by=request.user, now=timezone.now()))


def _line(request: SignedInRequest) -> desk.Line:
    sitting = Sitting.objects.filter(user=request.user).first()
    return line_of(sitting.query if sitting else "")


def _query(form: CandidateFilter) -> str:
    """The list as its address says it, without what nobody could read in it."""
    order = form.order_wanted
    told = form.filters.query.removeprefix("?")
    return "&".join(part for part in (told, f"order={order}" if order is not Order.WAITING else "") if part)


def _list_url(sitting: Sitting) -> str:
    return f"{reverse('candidates')}?{sitting.query}" if sitting.query else reverse("candidates")
