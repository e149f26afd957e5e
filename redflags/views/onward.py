"""Where a person goes once a case is settled for now: on to the next of the list, or back to the page."""

from django.contrib import messages
from django.http import HttpResponse, QueryDict
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone

from candidates.models import Application
from candidates.views.lookup import page_of
from redflags.actions import reviews
from redflags.desk import Line
from redflags.forms.candidates import CandidateFilter
from redflags.models import Review, Sitting
from screening import undo
from screening.roles import SignedInRequest


def list_of(query: str) -> CandidateFilter:
    """The list that an address names."""
    return CandidateFilter(QueryDict(query))


def line_of(query: str) -> Line:
    """The same as what is gone through today."""
    form = list_of(query)
    return Line(form.filters, form.order_wanted, timezone.localdate())


def settled(
    request: SignedInRequest, application: Application, told: str, *, undo_url: str = "", anchor: str = ""
) -> HttpResponse:
    """Tell what was done and go on: to the next for who reviews this application, to its page for everybody else."""
    sitting = Sitting.objects.filter(user=request.user).first()
    reviews_it = sitting is not None and Review.objects.filter(user=request.user, application=application).exists()
    if reviews_it:
        told = f"{application.candidate.name}: {told}"  # the page that shows it is somebody else's
    if undo_url:
        undo.offer(request, told, undo_url)
    else:
        messages.success(request, told)
    if sitting is None or not reviews_it:
        return redirect(page_of(application) + anchor)
    line = line_of(sitting.query)
    return to(reviews.go_on(application, line, skip=False, by=request.user, now=timezone.now()))


def to(review: Review | None) -> HttpResponse:
    """To the candidate in front, or to the page that tells how the sitting stands."""
    if review is None:
        return redirect("review")
    return redirect(f"{reverse('candidate', args=[review.candidate_id])}?application={review.application_id}")
