"""Answering findings: confirm a reading, explain, clear, agree as the second person, undo."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from candidates.models import Application, Candidate
from candidates.views.lookup import page_of
from redflags.actions import findings as actions
from redflags.casefile.findings import shown
from redflags.forms.findings import AnswerForm
from redflags.models import Finding, FindingVerdict
from redflags.views.dossier import answered
from screening import undo
from screening.foureyes import SecondPersonNeededError
from screening.models import Organisation
from screening.roles import Permission, SignedInRequest, allow
from screening.submissions import AlreadySubmittedError, say_saved_already


@allow(Permission.EXPLAIN_FINDINGS)
@require_http_methods(["GET", "POST"])
def finding_verdict(request: SignedInRequest, pk: int) -> HttpResponse:
    """Explain, clear or confirm a finding: on the page itself, or on one of its own without JavaScript."""
    finding = _finding(request, pk)
    if not actions.may_judge(request.user, finding.strength):
        raise PermissionDenied
    decisive = actions.needs_second(finding.strength)
    sole_operator = Organisation.get().sole_operator
    form = AnswerForm(
        request.POST or None,
        strength=finding.strength,
        sole_operator=sole_operator,
        today=timezone.localdate(),
        auto_id=f"answer-{pk}-%s",
        initial={"kind": _kind(request)},
    )
    overtaken = None
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        try:
            verdict = actions.answer(
                finding,
                kind=FindingVerdict.Kind(given["kind"]),
                reason=given["reason"],
                evidence=given["evidence"],
                expires_on=given["expires_on"],
                by=request.user,
                now=timezone.now(),
                once=form.once,
            )
        except AlreadySubmittedError:
            say_saved_already(request)
            return _back(request, finding)
        except actions.AlreadyJudgedError:
            overtaken = _standing(finding)
        else:
            undo.offer(request, _after(verdict), reverse("finding_undo", args=[verdict.pk]))
            return _back(request, finding)
    context = {
        "finding": shown([finding], {}, request.user)[0],
        "application": finding.application,
        "candidate": finding.application.candidate,
        "form": form,
        "decisive": decisive,
        "alone": decisive and sole_operator,
        "two_confirm": actions.needs_second(finding.strength, FindingVerdict.Kind.CONFIRMED),
        "overtaken": overtaken,
    }
    template = "redflags/findings/_answer.html" if request.htmx else "redflags/findings/answer.html"  # type: ignore[attr-defined]  # a middleware sets it
    return render(request, template, context, status=409 if overtaken else 422 if form.errors else 200)


@allow(Permission.EXPLAIN_FINDINGS)
@require_POST
def finding_confirm(request: SignedInRequest, pk: int) -> HttpResponse:
    """Say that the words of a text were read rightly."""
    finding = _finding(request, pk)
    try:
        verdict = actions.confirm(finding, by=request.user, now=timezone.now())
    except actions.AlreadyJudgedError:
        messages.info(request, _("Somebody answered this finding in the meantime."))
    else:
        undo.offer(request, _("Confirmed: it counts in full from now on."), reverse("finding_undo", args=[verdict.pk]))
    return _back(request, finding)


@allow(Permission.CLEAR_FINDINGS)
@require_POST
def finding_agree(request: SignedInRequest, pk: int) -> HttpResponse:
    """Agree, as the second person, that a decisive finding is answered."""
    verdict = _verdict(request, pk)
    try:
        actions.agree(verdict, by=request.user, now=timezone.now())
    except SecondPersonNeededError:
        messages.error(request, _("You gave the answer yourself: somebody else has to agree."))
    else:
        messages.success(request, _agreed(verdict))
    return _back_from(request, verdict)


@allow(Permission.EXPLAIN_FINDINGS)
@require_POST
def finding_undo(request: SignedInRequest, pk: int) -> HttpResponse:
    """Take back what was said of a finding."""
    verdict = _verdict(request, pk)
    actions.undo(verdict, by=request.user, now=timezone.now())
    messages.success(request, _("Undone: the finding is back as it was."))
    return _back_from(request, verdict)


def _finding(request: SignedInRequest, pk: int) -> Finding:
    visible = Finding.objects.filter(application__in=Application.objects.visible_to(request.user))
    return get_object_or_404(
        visible.select_related(
            "application__candidate", "application__position", "application__recruiter", "application__standing"
        ),
        pk=pk,
    )


def _kind(request: SignedInRequest) -> str:
    """The answer somebody begins with."""
    kind = request.GET.get("kind", "")
    return kind if kind in FindingVerdict.Kind.values else FindingVerdict.Kind.EXPLAINED


def _verdict(request: SignedInRequest, pk: int) -> FindingVerdict:
    visible = FindingVerdict.objects.filter(candidate__in=Candidate.objects.visible_to(request.user))
    return get_object_or_404(visible, pk=pk)


def _standing(finding: Finding) -> FindingVerdict | None:
    said = FindingVerdict.objects.filter(candidate=finding.application.candidate, key=finding.key, undone_at=None)
    return said.select_related("said_by").first()


def _after(verdict: FindingVerdict) -> str:
    if verdict.awaits_second:
        return _("Written down. It counts on until a second person agrees.")
    if verdict.kind == FindingVerdict.Kind.CONFIRMED:
        return _("Confirmed. It goes on counting, and stays on the page.")
    if verdict.counts_from:
        return _("Written down. You are alone here, so it counts on for a day; until then you can undo it.")
    return _("Answered: it no longer counts. It stays on the page.")


def _agreed(verdict: FindingVerdict) -> str:
    if verdict.kind == FindingVerdict.Kind.CONFIRMED:
        return _("Agreed: it is confirmed by two people.")
    return _("Agreed: the finding no longer counts.")


def _back_from(request: SignedInRequest, verdict: FindingVerdict) -> HttpResponse:
    """From what was said to where it was said: a person's applications share it, and one of them is on the page."""
    if not request.htmx:  # type: ignore[attr-defined]  # a middleware sets it
        return redirect("candidate", verdict.candidate_id)
    found = Finding.objects.filter(application__candidate=verdict.candidate_id, key=verdict.key)
    on_page = request.POST.get("application", "")
    finding = next((one for one in found if str(one.application_id) == on_page), None)
    if finding is None:
        return HttpResponse(status=204, headers={"HX-Refresh": "true"})
    return answered(request, _finding(request, finding.pk))


def _back(request: SignedInRequest, finding: Finding) -> HttpResponse:
    """To the candidate's page; on a page that is open under htmx only what the answer changed takes its new place."""
    if request.htmx:  # type: ignore[attr-defined]  # a middleware sets it
        return answered(request, _finding(request, finding.pk))
    return redirect(f"{page_of(finding.application)}#finding-{finding.pk}")
