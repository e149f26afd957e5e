"""Setting the rules: one rule in the draft, the draft as a whole, and every set that was ever in force."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from redflags.actions import rehearsals
from redflags.actions import tuning as actions
from redflags.casefile.words import family_title
from redflags.catalogue import by_code
from redflags.engine.tuning import changes, setting
from redflags.forms.tuning import ProposeForm, RehearseForm, RollBackForm, RuleForm, VersionForm
from redflags.models import Rehearsal, Standing, TuningSet
from redflags.rulebook import words
from redflags.rulebook.words import PEOPLE
from screening import clock
from screening.foureyes import SecondPerson, SecondPersonNeededError, WrittenReasonNeededError, second_person
from screening.models import Organisation
from screening.overtaken import on_top
from screening.roles import Permission, SignedInRequest, allow, can
from screening.submissions import AlreadySubmittedError, say_saved_already

SHOWN = 100
REHEARSALS = 10


@allow(Permission.VIEW_RULES)
@require_safe
def tunings(request: SignedInRequest) -> HttpResponse:
    """What is in force, what is being prepared, and every set since the start; under htmx only what moves."""
    now = timezone.now()
    sets = list(TuningSet.objects.published().select_related(*PEOPLE)[:SHOWN])
    present = next((found for found in sets if found.in_force_from and found.in_force_from <= now), None)
    context = {
        "rows": [(found, len(words.rows(found))) for found in sets],
        "present": present,
        "draft": TuningSet.objects.filter(state=TuningSet.State.DRAFT).select_related(*PEOPLE).first(),
        "waiting": next((found for found in sets if found.in_force_from and found.in_force_from > now), None),
        "progress": _progress(present),
        "may_tune": can(request.user, Permission.TUNE_RULES),
        "roll_back_form": RollBackForm(),
    }
    template = "redflags/tuning/_progress.html" if request.htmx else "redflags/tuning/list.html"  # type: ignore[attr-defined]  # a middleware sets it
    return render(request, template, context)


@allow(Permission.VIEW_RULES)
@require_safe
def tuning(request: SignedInRequest, pk: int) -> HttpResponse:
    """One set: what it changes, who wanted it and why, and the next step for who may take it."""
    return _page(request, _set(pk))


@allow(Permission.TUNE_RULES)
@require_http_methods(["GET", "POST"])
def rule_tune(request: SignedInRequest, code: str) -> HttpResponse:
    """One rule in the open draft; saving begins one where there is none."""
    try:
        rule = by_code(code)
    except KeyError:
        raise Http404 from None
    now, draft = timezone.now(), TuningSet.objects.draft()
    present = TuningSet.objects.in_force(now)
    base = draft or present
    here = setting(rule, base.told if base else {})
    form = RuleForm(rule, request.POST) if request.method == "POST" else RuleForm.of(rule, here, _version(draft))
    overtaken = None
    if request.method == "POST" and form.is_valid():
        try:
            saved = actions.set_rule(
                code, form.wanted(), version=form.cleaned_data["version"], by=request.user, now=now, once=form.once
            )
        except AlreadySubmittedError:
            say_saved_already(request)
            return redirect("rule", code)
        except actions.StaleDraftError:
            draft = TuningSet.objects.draft()
            base = draft or present
            overtaken = on_top(form, RuleForm.of(rule, setting(rule, base.told if base else {}), _version(draft)))
        else:
            messages.success(request, _("Saved in the draft. Nothing changes for anybody until it is published."))
            return redirect("tuning", saved.pk)
    context = {
        "code": rule.code,
        "title": _(rule.title),
        "family": family_title(rule.family),
        "form": form,
        "draft": draft,
        "locked": bool((draft and draft.is_proposed) or TuningSet.objects.waiting(now)),
        "overtaken": overtaken,
        "difference": words.told(changes([rule], present.told if present else {}, draft.told)) if draft else [],
    }
    return render(
        request, "redflags/tuning/rule.html", context, status=409 if overtaken else 422 if form.errors else 200
    )


@allow(Permission.TUNE_RULES)
@require_POST
def tuning_rehearse(request: SignedInRequest, pk: int) -> HttpResponse:
    """Ask for a replay of the draft over everybody on file on a day."""
    found, form = _set(pk), RehearseForm(request.POST)
    if not form.is_valid():
        return _page(request, found, rehearse_form=form, status=422)
    try:
        rehearsal = rehearsals.ask(found, as_of=form.cleaned_data["as_of"], by=request.user, now=timezone.now())
    except rehearsals.NotADraftError:
        return _overtaken(request, pk)
    return redirect("rehearsal", rehearsal.pk)


@allow(Permission.TUNE_RULES)
@require_POST
def tuning_propose(request: SignedInRequest, pk: int) -> HttpResponse:
    """Say that the draft should come into force, with a reason."""
    found, alone = _set(pk), Organisation.get().sole_operator
    form = ProposeForm(request.POST, alone=alone)
    if not form.is_valid():
        return _page(request, found, propose_form=form, status=422)
    given = form.cleaned_data
    try:
        after = actions.propose(
            found, reason=given["reason"], version=given["version"], by=request.user, now=timezone.now()
        )
    except actions.StaleDraftError:
        return _overtaken(request, pk)
    except actions.NothingChangedError:
        messages.error(request, _("This draft changes nothing: there is nothing to publish."))
    except actions.NotRehearsedError:
        messages.error(request, _("Rehearse exactly this draft first: nobody knows yet what it would do."))
    else:
        messages.success(request, _after(after))
    return redirect("tuning", pk)


@allow(Permission.TUNE_RULES)
@require_POST
def tuning_agree(request: SignedInRequest, pk: int) -> HttpResponse:
    """Put a proposed set in force, as the second person."""
    form = VersionForm(request.POST)
    if not form.is_valid():
        return _overtaken(request, pk)
    try:
        after = actions.agree(_set(pk), version=form.cleaned_data["version"], by=request.user, now=timezone.now())
    except (actions.StaleDraftError, WrittenReasonNeededError):
        return _overtaken(request, pk)
    except SecondPersonNeededError:
        messages.error(request, _("You proposed it yourself: somebody else has to agree."))
    else:
        messages.success(request, _after(after))
    return redirect("tuning", pk)


@allow(Permission.TUNE_RULES)
@require_POST
def tuning_take_back(request: SignedInRequest, pk: int) -> HttpResponse:
    """Make a proposed or waiting set a draft again."""
    form = VersionForm(request.POST)
    if not form.is_valid():
        return _overtaken(request, pk)
    try:
        actions.take_back(_set(pk), version=form.cleaned_data["version"], by=request.user, now=timezone.now())
    except actions.StaleDraftError:
        return _overtaken(request, pk)
    messages.success(request, _("It is a draft again."))
    return redirect("tuning", pk)


@allow(Permission.TUNE_RULES)
@require_POST
def tuning_discard(request: SignedInRequest, pk: int) -> HttpResponse:
    """Throw the draft away."""
    form = VersionForm(request.POST)
    if not form.is_valid():
        return _overtaken(request, pk)
    try:
        actions.discard(_set(pk), version=form.cleaned_data["version"], by=request.user)
    except actions.StaleDraftError:
        return _overtaken(request, pk)
    messages.success(request, _("The draft is thrown away. The rules are as they were."))
    return redirect("tunings")


@allow(Permission.TUNE_RULES)
@require_POST
def tuning_roll_back(request: SignedInRequest, number: int) -> HttpResponse:
    """Bring an earlier set back at once; 0 brings the rules back as they ship."""
    form = RollBackForm(request.POST)
    if not form.is_valid():
        messages.error(request, _("Nothing was brought back: write why, in a few words."))
        return redirect("tunings")
    try:
        after = actions.roll_back(
            number, reason=form.cleaned_data["reason"], by=request.user, now=timezone.now(), once=form.once
        )
    except AlreadySubmittedError:
        messages.info(request, _("This was done already; it was not done a second time."))
    except actions.StaleDraftError:
        raise Http404 from None
    except actions.NothingChangedError:
        messages.info(request, _("The rules are set like that already."))
    else:
        messages.success(request, _after(after))
    return redirect("tunings")


def _set(pk: int) -> TuningSet:
    return get_object_or_404(TuningSet.objects.select_related(*PEOPLE), pk=pk)


def _page(
    request: SignedInRequest,
    found: TuningSet,
    *,
    propose_form: ProposeForm | None = None,
    rehearse_form: RehearseForm | None = None,
    status: int = 200,
) -> HttpResponse:
    now, alone = timezone.now(), Organisation.get().sole_operator
    waits = bool(found.in_force_from and found.in_force_from > now)
    present = TuningSet.objects.in_force(now)
    second = second_person(first_by=found.proposed_by_id, second_by=request.user.pk, sole_operator=alone)
    context: dict[str, Any] = {
        "tuning": found,
        "rows": words.rows(found),
        "waits": waits,
        "is_present": present is not None and present.pk == found.pk,
        "alone": alone,
        "may_tune": can(request.user, Permission.TUNE_RULES),
        "may_agree": found.is_proposed and second is not SecondPerson.MISSING,
        "propose_form": propose_form
        or ProposeForm(initial={"version": found.version, "reason": found.reason}, alone=alone),
        "rehearsals": Rehearsal.objects.filter(tuning=found).select_related("asked_by").order_by("-pk")[:REHEARSALS],
        "is_rehearsed": found.is_draft and rehearsals.is_rehearsed(found),
        "rehearse_form": rehearse_form or RehearseForm(initial={"as_of": clock.today(now)}),
        "may_read_figures": can(request.user, Permission.VIEW_DASHBOARD),
        "version_form": VersionForm(initial={"version": found.version}, auto_id=False),
        "roll_back_form": RollBackForm(),
    }
    return render(request, "redflags/tuning/page.html", context, status=status)


def _overtaken(request: SignedInRequest, pk: int) -> HttpResponse:
    messages.error(request, _("Somebody went on with this in the meantime; here is how it stands now."))
    return _page(request, _set(pk), status=409)


def _version(draft: TuningSet | None) -> int:
    return draft.version if draft else 0


def _progress(present: TuningSet | None) -> tuple[int, int] | None:
    """How many standings are made with the set in force, of how many; None once all are."""
    behind = Standing.objects.filter(tuning__lt=present.number or 0).count() if present else 0
    if not behind:
        return None
    total = Standing.objects.count()
    return total - behind, total


def _after(found: TuningSet) -> str:
    if found.is_proposed:
        return _("Proposed. It comes into force once a second person agrees.")
    if found.alone:
        return _("You are alone here, so it comes into force in a day; until then you can take it back.")
    return _("In force. Everybody is being assessed again in the background.")
