"""Interview mode, the screen beside the call: the live tests as a script, what can be ticked, notes beside them."""

from typing import Any

from django.http import HttpResponse, HttpResponseBadRequest, JsonResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from candidates import script
from candidates.actions import interviews as actions
from candidates.forms.interviews import AccommodationAskedForm, NotesForm
from candidates.models import Accommodation, Interview
from candidates.signs import BY_CODE
from candidates.views.lookup import interview_for
from screening.models import User
from screening.roles import Permission, SignedInRequest, allow


@allow(Permission.RUN_INTERVIEWS)
@require_safe
def interview_mode(request: SignedInRequest, pk: int) -> HttpResponse:
    """The screen beside the call: the live tests as a script, what can be ticked, notes."""
    found = interview_for(request, pk)
    draft = actions.own_draft(found, request.user)
    context = _script(request, found, _asked_step(request)) | {
        "notes": NotesForm.of(draft),
        "draft": draft,
        "notes_key": actions.notes_key(found, request.user),
        "published_at": actions.last_published(found, request.user),
        "asked_for": [asked.what for asked in actions.accommodations_of(found.candidate) if _is_about_presence(asked)],
        "accommodation": AccommodationAskedForm(),
    }
    template = "candidates/interviews/_script.html" if request.htmx else "candidates/interviews/mode.html"  # type: ignore[attr-defined]  # a middleware sets it
    return render(request, template, context)


@allow(Permission.RUN_INTERVIEWS)
@require_POST
def interview_sign(request: SignedInRequest, pk: int) -> HttpResponse:
    """One result or one tick, saved at once; `take_back` unticks."""
    found, by = interview_for(request, pk), request.user
    code, unticked = request.POST.get("code", ""), request.POST.get("take_back", "")
    try:
        if unticked:
            actions.take_back(found, unticked, by=by, reason=_("Unticked by the observer."))
        else:
            actions.observe(found, code, by=by, now=timezone.now())
    except actions.NotInInterviewsError:
        return HttpResponseBadRequest(_("This is nothing that can be seen in an interview."))
    step = _asked_step(request)
    is_test = code in script.TEST_OF
    if not request.htmx:  # type: ignore[attr-defined]  # a middleware sets it
        return redirect(mode_url(found, step + 1 if is_test and step else step))
    template = "candidates/interviews/_script.html" if is_test else "candidates/interviews/_ticks.html"
    context = _script(request, found, step + 1 if is_test and step else step)
    return render(request, template, context | {"said": _said(code or unticked, is_on=not unticked)})


@allow(Permission.RUN_INTERVIEWS)
@require_http_methods(["GET", "POST"])
def interview_phrase(request: SignedInRequest, pk: int) -> HttpResponse:
    """A phrase that nobody knew before this moment; a GET tells the other observer which one stands."""
    found = interview_for(request, pk)
    if request.method == "GET":
        return JsonResponse({"phrase": found.phrase})
    found.phrase = actions.show_phrase(found, by=request.user, language=get_language() or "en")
    step = _asked_step(request)
    if not request.htmx:  # type: ignore[attr-defined]  # a middleware sets it
        return redirect(mode_url(found, step))
    return render(request, "candidates/interviews/_script.html", _script(request, found, step))


def own_steps(found: Interview, by: User) -> list[dict[str, Any]]:
    """The live tests in the order of the interview, each with what this person recorded and the way to it."""
    earlier = found.candidate.interviews.exclude(pk=found.pk).exclude(held="")
    signs = actions.standing_signs(found, by)
    own = {script.TEST_OF[sign.code]: sign.code for sign in signs if sign.code in script.TEST_OF}
    return [
        {
            "label": step.test.label,
            "result": own.get(step.test.code, "").removeprefix(f"{step.test.code}_"),
            "word": script.word_of(own.get(step.test.code, "")),
            "url": mode_url(found, number),
        }
        for number, step in enumerate(script.steps(found.pk, is_return=earlier.exists()), 1)
    ]


def _script(request: SignedInRequest, found: Interview, asked: int) -> dict[str, Any]:
    """What interview mode shows: one step of the script, the way through it, and what can be ticked."""
    earlier = found.candidate.interviews.exclude(pk=found.pk).exclude(held="")
    steps = script.steps(found.pk, is_return=earlier.exists())
    own = {sign.code for sign in actions.standing_signs(found, request.user)}
    answered = {script.TEST_OF[code]: code for code in own if code in script.TEST_OF}
    open_steps = [number for number, step in enumerate(steps, 1) if step.test.code not in answered]
    number = min(asked, len(steps)) if asked else (open_steps or [1])[0]
    step = steps[number - 1]
    return {
        "interview": found,
        "candidate": found.candidate,
        "step": step,
        "number": number,
        "count": len(steps),
        "way": [
            {"number": place, "label": each.test.label, "word": script.word_of(answered.get(each.test.code, ""))}
            for place, each in enumerate(steps, 1)
        ],
        "answer": answered.get(step.test.code, ""),
        "is_phrase": step.test.code == script.PHRASE,
        "is_done": not open_steps,
        "topics": script.seen_in_call(),
        "own": own,
    }


def _is_about_presence(asked: Accommodation) -> bool:
    """Whether an adjustment that is open or granted bears on camera, voice or live tests."""
    stands = asked.state in (Accommodation.State.OPEN, Accommodation.State.GRANTED)
    return stands and Accommodation.Concern.PRESENCE in asked.concerns


def _asked_step(request: SignedInRequest) -> int:
    """The step that was asked for; 0 for the first one without an answer."""
    told = request.POST.get("step") or request.GET.get("step") or ""
    return int(told) if told.isascii() and told.isdigit() and len(told) < 3 else 0


def mode_url(found: Interview, step: int = 0) -> str:
    """The address of interview mode, at a step where one is told."""
    url = reverse("interview_mode", args=[found.pk])
    return f"{url}?step={step}" if step else url


def _said(code: str, *, is_on: bool) -> str:
    """What was saved, for who does not see the screen change."""
    kind = BY_CODE.get(code)
    if kind is None:
        return ""
    if test := script.TEST_OF.get(code):
        return _("%(test)s: %(result)s, saved.") % {"test": script.TEST_LABELS[test], "result": script.word_of(code)}
    return (_("%(sign)s: saved.") if is_on else _("%(sign)s: taken back.")) % {"sign": kind.label}
