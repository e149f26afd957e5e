"""Deciding: a first view before the standing is shown, a decision, the second person, the closing that follows."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from candidates.actions.stages import NotAStepError
from candidates.models import Application
from candidates.views.lookup import application_for, page_of
from redflags.actions import decisions as actions
from redflags.casefile.findings import shown
from redflags.forms.decisions import DecisionForm, FirstViewForm
from redflags.models import Decision, FirstView
from redflags.views.onward import settled
from screening.foureyes import SecondPersonNeededError
from screening.models import Organisation
from screening.overtaken import StaleVersionError
from screening.roles import Permission, SignedInRequest, allow
from screening.submissions import AlreadySubmittedError, say_saved_already


@allow(Permission.EXPLAIN_FINDINGS)
@require_http_methods(["GET", "POST"])
def first_view(request: SignedInRequest, pk: int) -> HttpResponse:
    """A reviewer's own view, before level and score are shown."""
    application = application_for(request, pk)
    form = FirstViewForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        try:
            actions.give_view(
                application,
                opinion=FirstView.Opinion(given["opinion"]),
                reason=given["reason"],
                by=request.user,
                now=timezone.now(),
                once=form.once,
            )
        except AlreadySubmittedError:
            say_saved_already(request)
        else:
            messages.success(request, _("Your view is on file. This is where the application stands."))
        return redirect(page_of(application))
    context = {"form": form, "application": application, "candidate": application.candidate}
    return render(request, "redflags/decisions/first_view.html", context, status=422 if form.errors else 200)


@allow(Permission.DECIDE)
@require_http_methods(["GET", "POST"])
def decision(request: SignedInRequest, pk: int) -> HttpResponse:
    """Decide, with every finding that counts in front of one."""
    application = application_for(request, pk)
    if actions.is_blind(application, request.user):
        messages.info(request, _("This position asks for your own view first."))
        return redirect("first_view", application.pk)
    findings = list(actions.counting(application))
    form = DecisionForm(request.POST or None, initial={"seen": actions.mark_of(findings)})
    unread = actions.unread_letters(application.candidate_id).first()
    overtaken = False
    if request.method == "POST" and form.is_valid() and not unread:
        given = form.cleaned_data
        try:
            taken = actions.decide(
                application,
                kind=Decision.Kind(given["kind"]),
                reason=given["reason"],
                seen=given["seen"],
                by=request.user,
                now=timezone.now(),
                once=form.once,
            )
        except AlreadySubmittedError:
            say_saved_already(request)
            return redirect(page_of(application))
        except actions.OvertakenError:
            overtaken = True
            form.look_again(actions.mark_of(findings))
        except actions.NotOwnWordsError:
            form.add_error(
                "reason", _("You wrote the same words about somebody else. Say what is true of this person.")
            )
        except actions.ClosedError:
            messages.info(request, _("Nothing was decided: the application is closed."))
            return redirect(page_of(application))
        except (actions.UnreadReplyError, actions.FirstViewNeededError):
            return redirect("decision", application.pk)
        else:
            take_back = reverse("decision_take_back", args=[taken.pk])
            return settled(request, application, _after(taken), undo_url=take_back, anchor="#decision")
    context = {
        "form": form,
        "application": application,
        "candidate": application.candidate,
        "findings": shown(findings, {}, request.user),
        "views": _views(application),
        "unread": unread,
        "overtaken": overtaken,
        "alone": Organisation.get().sole_operator,
    }
    status = 409 if overtaken or (unread and form.is_bound) else 422 if form.errors else 200
    return render(request, "redflags/decisions/form.html", context, status=status)


@allow(Permission.DECIDE)
@require_POST
def decision_agree(request: SignedInRequest, pk: int) -> HttpResponse:
    """Agree with an adverse decision as the second person."""
    found = _decision(request, pk)
    try:
        actions.agree(found, by=request.user, now=timezone.now())
    except SecondPersonNeededError:
        messages.error(request, _("You took the decision yourself: somebody else has to agree."))
    except actions.FirstViewNeededError:
        messages.info(request, _("This position asks for your own view first."))
        return redirect("first_view", found.application_id)
    except actions.UnreadReplyError:
        messages.error(request, _("An answer of the candidate is not marked read yet: read it first."))
    else:
        told = _("Agreed. Nothing moves by itself: closing the application is the next step.")
        return settled(request, found.application, told, anchor="#decision")
    return redirect(f"{page_of(found.application)}#decision")


@allow(Permission.DECIDE)
@require_POST
def decision_take_back(request: SignedInRequest, pk: int) -> HttpResponse:
    """Take a decision back; it stays on file as taken back."""
    found = _decision(request, pk)
    actions.take_back(found, by=request.user, now=timezone.now())
    messages.success(request, _("Taken back. It stays in the time line."))
    return redirect(f"{page_of(found.application)}#decision")


@allow(Permission.DECIDE)
@require_POST
def decision_close(request: SignedInRequest, pk: int) -> HttpResponse:
    """Close the application because of an adverse decision that holds."""
    found = _decision(request, pk)
    version = request.POST.get("version", "")
    try:
        if not version.isdecimal():
            raise StaleVersionError
        actions.close(found, version=int(version[:9]), by=request.user, now=timezone.now())
    except (StaleVersionError, NotAStepError):
        messages.warning(request, _("The application changed in the meantime. Nothing was closed; look again."))
    except actions.NotInEffectError:
        messages.error(request, _("This decision does not hold (yet): it waits, or was taken back."))
    except actions.UnreadReplyError:
        messages.error(request, _("An answer of the candidate is not marked read yet: read it first."))
    else:
        return settled(request, found.application, _("Closed, with the reason of the decision. Tell the candidate."))
    return redirect(page_of(found.application))


def _decision(request: SignedInRequest, pk: int) -> Decision:
    visible = Decision.objects.filter(application__in=Application.objects.visible_to(request.user))
    return get_object_or_404(visible.select_related("application__candidate"), pk=pk)


def _views(application: Application) -> list[FirstView]:
    return list(FirstView.objects.filter(application=application).select_related("by").order_by("pk"))


def _after(taken: Decision) -> str:
    if taken.awaits_second:
        return _("Written down. It holds once a second person agrees.")
    if taken.counts_from:
        return _("Written down. You are alone here, so it holds after a day.")
    return _("Decided. Nothing moves by itself: the next stage is yours to take.")
