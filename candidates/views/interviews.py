"""Interviews: scheduled, held, written about; and interview mode, the screen beside the call."""

from datetime import datetime
from typing import Any

from django.contrib import messages
from django.http import HttpResponse, JsonResponse
from django.middleware.csrf import get_token
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.dateformat import time_format
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from candidates import script
from candidates.actions import facts
from candidates.actions import interviews as actions
from candidates.forms.interviews import (
    AccommodationAskedForm,
    DraftForm,
    NotesForm,
    OutcomeForm,
    ScheduleForm,
    ScorecardForm,
)
from candidates.models import Accommodation, Draft, Interview, Message, Relation, Scorecard, Sign, Source
from candidates.signs import BY_CODE
from candidates.views.live import mode_url, own_steps
from candidates.views.lookup import candidate_for, interview_for
from screening import clock
from screening.overtaken import Overtaken, StaleVersionError, on_top
from screening.roles import Permission, SignedInRequest, allow
from screening.submissions import AlreadySubmittedError, say_saved_already


@allow(Permission.RUN_INTERVIEWS)
@require_http_methods(["GET", "POST"])
def interview_new(request: SignedInRequest, pk: int) -> HttpResponse:
    """Put an interview on file, to come or held already."""
    candidate = candidate_for(request, pk)
    form = ScheduleForm(request.POST or None, candidate=candidate, by=request.user)
    if request.method == "POST" and form.is_valid():
        planned = Interview(candidate=candidate, **form.values())
        try:
            actions.schedule(planned, people=form.cleaned_data["people"], by=request.user, once=form.once)
        except AlreadySubmittedError:
            say_saved_already(request)
            return redirect("candidate", candidate.pk)
        messages.success(request, _("The interview is on file."))
        return redirect("interview", planned.pk)
    context = {"form": form, "candidate": candidate}
    return render(request, "candidates/interviews/form.html", context, status=422 if form.errors else 200)


@allow(Permission.VIEW_CANDIDATES)
@require_safe
def interview(request: SignedInRequest, pk: int) -> HttpResponse:
    """One interview: how it was held, what each observer saw, what was written."""
    return _page(request, interview_for(request, pk))


@allow(Permission.RUN_INTERVIEWS)
@require_http_methods(["GET", "POST"])
def interview_edit(request: SignedInRequest, pk: int) -> HttpResponse:
    """Another day, another mode, other people."""
    found = interview_for(request, pk)
    form = ScheduleForm(request.POST or None, candidate=found.candidate, by=request.user, interview=found)
    overtaken = None
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        try:
            actions.change(
                found, values=form.values(), people=given["people"], version=given["version"], by=request.user
            )
        except StaleVersionError:
            now = interview_for(request, pk)
            overtaken = on_top(form, ScheduleForm(candidate=now.candidate, by=request.user, interview=now))
        else:
            messages.success(request, _("Saved."))
            return redirect("interview", found.pk)
    context = {"form": form, "interview": found, "candidate": found.candidate, "overtaken": overtaken}
    return render(request, "candidates/interviews/form.html", context, status=_status(form, overtaken))


@allow(Permission.RUN_INTERVIEWS)
@require_http_methods(["GET", "POST"])
def interview_outcome(request: SignedInRequest, pk: int) -> HttpResponse:
    """How it was really held, and how it went."""
    found = interview_for(request, pk)
    form = OutcomeForm(request.POST or None, interview=found)
    overtaken = None
    if request.method == "POST" and form.is_valid():
        try:
            actions.conclude(found, values=form.values(), version=form.cleaned_data["version"], by=request.user)
        except StaleVersionError:
            overtaken = on_top(form, OutcomeForm(interview=interview_for(request, pk)))
        else:
            messages.success(request, _("Saved. Notes and observations can still be added."))
            return redirect("interview", found.pk)
    context = {"form": form, "interview": found, "candidate": found.candidate, "overtaken": overtaken}
    return render(request, "candidates/interviews/outcome.html", context, status=_status(form, overtaken))


@allow(Permission.RUN_INTERVIEWS)
@require_http_methods(["GET", "POST"])
def interview_draft(request: SignedInRequest, pk: int) -> HttpResponse:
    """Keep what is typed, and say when it was kept; a GET tells what is kept, with a fresh token for the next try."""
    found = interview_for(request, pk)
    if request.method == "GET":
        return _kept(request, found, actions.own_draft(found, request.user))
    form = DraftForm(request.POST)
    if not form.is_valid():
        return _not_kept(
            request, found, " ".join(str(error) for errors in form.errors.values() for error in errors), 422
        )
    given = form.cleaned_data
    try:
        draft = actions.save_draft(found, given["text"], seen=given["seen"], by=request.user)
    except actions.OvertakenDraftError as error:
        return _not_kept(request, found, _overtaken_in_words(error.draft), 409, stored=error.draft)
    if request.htmx:  # type: ignore[attr-defined]  # a middleware sets it
        return _kept(request, found, draft)
    messages.success(request, _("Draft saved. Only you see it."))
    return redirect(_way_back(request, found))


@allow(Permission.RUN_INTERVIEWS)
@require_POST
def interview_publish(request: SignedInRequest, pk: int) -> HttpResponse:
    """Make notes part of the file: from now on people and rules read them."""
    found = interview_for(request, pk)
    form = NotesForm(request.POST)
    if not form.is_valid():
        return _page(request, found, notes=form)
    try:
        actions.publish(found, form.cleaned_data["text"], by=request.user, now=timezone.now(), once=form.once)
    except AlreadySubmittedError:
        say_saved_already(request)
    else:
        messages.success(request, _("Published: the notes are part of the file."))
    return redirect(_way_back(request, found))


@allow(Permission.RUN_INTERVIEWS)
@require_http_methods(["GET", "POST"])
def scorecard(request: SignedInRequest, pk: int) -> HttpResponse:
    """One's own ratings beside one's own results of the live tests, given once; others' are shown afterwards."""
    found, by = interview_for(request, pk), request.user
    form = ScorecardForm(request.POST or None, instance=Scorecard(interview=found))
    is_given = Scorecard.objects.filter(interview=found, author=by).exists()
    was_there = is_given or actions.is_owed(found, by)
    if request.method == "POST" and form.is_valid():
        try:
            actions.rate(form.instance, by=by)
        except actions.AlreadyRatedError:
            is_given = True
        except actions.NotThereError:
            was_there = False
        else:
            messages.success(request, _("Your scorecard is in."))
            return redirect("interview", found.pk)
    if is_given:
        messages.info(request, _("Your scorecard is in already; it was not changed."))
        return redirect("interview", found.pk)
    if not was_there:
        messages.info(request, _("A scorecard is given by who led the interview or recorded something in the call."))
        return redirect("interview", found.pk)
    context = {"form": form, "interview": found, "candidate": found.candidate, "steps": own_steps(found, by)}
    return render(request, "candidates/interviews/scorecard.html", context, status=422 if form.errors else 200)


@allow(Permission.RUN_INTERVIEWS)
@require_POST
def interview_accommodation(request: SignedInRequest, pk: int) -> HttpResponse:
    """An adjustment was asked for during the call: noted at once, decided later."""
    found = interview_for(request, pk)
    form = AccommodationAskedForm(request.POST)
    if not form.is_valid():
        return _page(request, found, accommodation=form)
    asked = Accommodation(
        candidate=found.candidate,
        source=Source.CANDIDATE,
        what=form.cleaned_data["what"],
        concerns=[Accommodation.Concern.PRESENCE],
        on=clock.today(),
    )
    try:
        facts.append(asked, by=request.user, once=form.once)
    except AlreadySubmittedError:
        say_saved_already(request)
    else:
        messages.success(
            request, _("Noted. While it is open, findings about camera, voice and live tests count nothing.")
        )
    return redirect(_way_back(request, found))


def _page(
    request: SignedInRequest,
    found: Interview,
    *,
    notes: NotesForm | None = None,
    accommodation: AccommodationAskedForm | None = None,
    stored: Draft | None = None,
) -> HttpResponse:
    """The page of an interview; `stored` is the draft that another window saved over what was typed here."""
    by = request.user
    draft = actions.own_draft(found, by)
    people = list(found.people.order_by("name", "pk"))
    cards = list(Scorecard.objects.visible_to(by).filter(interview=found).select_related("author").order_by("pk"))
    is_owed = actions.is_owed(found, by)
    observers = _observers(found)
    told = [entry for entry in observers if entry["person"] == by] if is_owed else observers
    published = Message.objects.filter(interview=found, replaced_by=None).exclude(relation=Relation.RETRACTS)
    context = {
        "interview": found,
        "candidate": found.candidate,
        "people": people,
        "observers": told,
        "hidden_observers": len(observers) - len(told),
        "tests": _side_by_side(told),
        "published": published.select_related("recorded_by").order_by("pk"),
        "scorecards": cards,
        "can_rate": is_owed,
        "hidden_scorecards": Scorecard.objects.filter(interview=found).count() - len(cards),
        "notes": notes or NotesForm.of(draft),
        "draft": draft,
        "stored": stored,
        "notes_key": actions.notes_key(found, by),
        "published_at": actions.last_published(found, by),
        "accommodation": accommodation or AccommodationAskedForm(),
        "accommodations": actions.accommodations_of(found.candidate),
    }
    is_wrong = bool((notes and notes.errors) or (accommodation and accommodation.errors))
    return render(request, "candidates/interviews/page.html", context, status=422 if is_wrong else 200)


def _observers(found: Interview) -> list[dict[str, Any]]:
    """What each observer has on file, without what was mended or taken back."""
    standing = Sign.objects.filter(interview=found, replaced_by=None).exclude(relation=Relation.RETRACTS)
    by_person: dict[int | None, dict[str, Any]] = {}
    for sign in standing.select_related("recorded_by").order_by("recorded_by", "pk"):
        entry = by_person.setdefault(sign.recorded_by_id, {"person": sign.recorded_by, "tests": [], "signs": []})
        kind = BY_CODE[sign.code]
        if test := script.TEST_OF.get(sign.code):
            result = sign.code.removeprefix(f"{test}_")
            entry["tests"].append(
                {
                    "code": test,
                    "label": script.TEST_LABELS[test],
                    "result": result,
                    "word": script.word_of(sign.code),
                    "sign": sign,
                }
            )
        else:
            entry["signs"].append({"label": kind.label, "tone": kind.tone, "sign": sign})
    return list(by_person.values())


def _side_by_side(observers: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Each live test with the result of every observer, and whether they differ; nothing for one observer alone."""
    tested = [entry for entry in observers if entry["tests"]]
    if len(tested) < 2:
        return []
    rows = []
    for code, label in script.TEST_LABELS.items():
        results = [next((test for test in entry["tests"] if test["code"] == code), None) for entry in tested]
        given = {test["result"] for test in results if test}
        if given:
            cells = [{"person": entry["person"], "test": test} for entry, test in zip(tested, results, strict=True)]
            rows.append({"label": label, "cells": cells, "differ": len(given) > 1})
    return rows


def _way_back(request: SignedInRequest, found: Interview) -> str:
    """Interview mode for who came from there; the interview's page otherwise."""
    return mode_url(found) if request.POST.get("next") == "live" else reverse("interview", args=[found.pk])


def _seen(request: SignedInRequest, found: Interview, draft: Draft | None) -> str:
    """What a window knows of once it is told so: the next save says it back."""
    at = draft.saved_at if draft else actions.last_published(found, request.user)
    return at.isoformat() if at else ""


def _kept(request: SignedInRequest, found: Interview, draft: Draft | None) -> JsonResponse:
    return JsonResponse(
        {
            "seen": _seen(request, found, draft),
            "at": _clock_time(draft.saved_at) if draft else "",
            "token": get_token(request),
        }
    )


def _not_kept(
    request: SignedInRequest, found: Interview, why: str, status: int, *, stored: Draft | None = None
) -> HttpResponse:
    """Why nothing was kept, with what is kept instead; what was typed stays, and can be saved in its place."""
    if request.htmx:  # type: ignore[attr-defined]  # a middleware sets it
        told = {"problem": why, "stored": stored.text if stored else "", "seen": _seen(request, found, stored)}
        return JsonResponse(told, status=status)
    form = NotesForm(initial={"text": request.POST.get("text", "")})
    messages.error(request, why)
    response = _page(request, found, notes=form, stored=stored)
    response.status_code = status
    return response


def _overtaken_in_words(draft: Draft | None) -> str:
    if draft is None:
        return _("These notes were published in another window. What you typed is still here.")
    return _("Another window saved these notes at %(time)s. What you typed is still here.") % {
        "time": _clock_time(draft.saved_at)
    }


def _clock_time(at: datetime) -> str:
    return time_format(timezone.localtime(at), "H:i")


def _status(form: Any, overtaken: Overtaken | None) -> int:
    return 409 if overtaken else 422 if form.errors else 200
