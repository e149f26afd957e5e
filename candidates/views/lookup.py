"""Finds what an address names, as far as the person who asks may see it; everything else does not exist."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.urls import reverse

from candidates import jurisdictions, wording
from candidates.checkplan import Rules
from candidates.forms.menu import BY_SLUG, Noun
from candidates.models import Application, Candidate, Check, Fact, Interview, Relation, Stage
from candidates.stages import furthest
from screening import clock
from screening.models import User
from screening.roles import Permission, SignedInRequest, can


def candidate_for(request: SignedInRequest, pk: int) -> Candidate:
    """The candidate, or 404."""
    return get_object_or_404(Candidate.objects.visible_to(request.user), pk=pk)


def application_for(request: SignedInRequest, pk: int) -> Application:
    """The application with its candidate and position, or 404."""
    visible = Application.objects.visible_to(request.user)
    return get_object_or_404(visible.select_related("candidate", "position", "recruiter"), pk=pk)


def interview_for(request: SignedInRequest, pk: int) -> Interview:
    """The interview with its candidate, or 404."""
    people = Candidate.objects.visible_to(request.user)
    visible = Interview.objects.filter(candidate__in=people, batch__reverted_at=None)
    return get_object_or_404(visible.select_related("candidate", "application__position"), pk=pk)


def check_for(request: SignedInRequest, pk: int) -> Check:
    """The check with its candidate and application, or 404."""
    people = Candidate.objects.visible_to(request.user)
    visible = Check.objects.filter(candidate__in=people, batch__reverted_at=None)
    around = ("candidate", "application__position", "application__recruiter", "responsible", "created_by")
    return get_object_or_404(visible.select_related(*around), pk=pk)


def noun_for(request: SignedInRequest, slug: str) -> Noun:
    """The noun, or 404; 403 where the person may not record it."""
    noun = BY_SLUG.get(slug)
    if noun is None:
        raise Http404
    if not can(request.user, noun.permission):
        raise PermissionDenied
    return noun


def entry_for(candidate: Candidate, noun: Noun, pk: int) -> Fact:
    """An entry of a noun that is neither the taking back of another nor of an import that was taken back, or 404."""
    entries: Any = noun.model._default_manager  # mypy's Django plugin cannot query an abstract model
    own = entries.filter(candidate=candidate, batch__reverted_at=None, **noun.fixed).select_related("recorded_by")
    found: Fact = get_object_or_404(own.exclude(relation=Relation.RETRACTS), pk=pk)
    return found


def page_of(application: Application) -> str:
    """The address of the candidate's page with this application in front."""
    return f"{reverse('candidate', args=[application.candidate_id])}?application={application.pk}"


def stage_of(candidate: Candidate) -> Stage:
    """The furthest stage of the person's applications."""
    return furthest(list(candidate.applications.values_list("stage", flat=True)))


def rules_for(candidate: Candidate, stage: Stage) -> Rules:
    """What the jurisdiction says of the application that decides what may be asked of a person."""
    application = candidate.applications.filter(stage=stage).select_related("position").order_by("-pk").first()
    return jurisdictions.of_application(application, clock.today()).rules


def says(fact: Fact, user: User) -> str:
    """A fact in one line, as openly as the person may see it."""
    return wording.describe(fact, full=can(user, Permission.EDIT_CANDIDATES))
