"""The page behind a letter's link, where a candidate answers: no account, no script, nothing about anybody else."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import override

from redflags.actions import enquiries as actions
from redflags.forms.enquiries import AnswersForm
from screening.models import Organisation
from screening.public_pages import behind_a_link, language_of


@behind_a_link
def reply(request: HttpRequest, token: str) -> HttpResponse:
    """Answer point by point, once; a link that was used, replaced or is over leads to a page that says so."""
    organisation = Organisation.get().name
    now = timezone.now()
    enquiry = actions.find(token, now=now)
    with override(language_of(request, letter=enquiry.language)):
        form = AnswersForm(
            request.POST if request.method == "POST" else None,
            request.FILES if request.method == "POST" else None,
            points=list(enquiry.points.order_by("place")),
        )
        if form.is_valid():
            actions.answer_online(token, given=form.given, now=now)
            told = {"organisation": organisation, "rows": _told(form)}
            return render(request, "redflags/replies/thanks.html", told)
        context = {
            "organisation": organisation,
            "enquiry": enquiry,
            "name": enquiry.candidate.name,
            "title": enquiry.application.title,
            "form": form,
        }
        status = 422 if form.errors else 200
        return render(request, "redflags/replies/reply.html", context, status=status)


def _told(form: AnswersForm) -> list[tuple[str, str, list[str]]]:
    """What was sent, for the page that confirms it: the question, the answer, the names of the files."""
    return [
        (point.text, given.text, [upload.name for upload in given.uploads])
        for point in form.points
        if (given := form.given[point.place]).text or given.uploads
    ]
