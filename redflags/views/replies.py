"""The page behind a letter's link, where a candidate answers: no account, no script, nothing about anybody else."""

from allauth.core import ratelimit
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import override
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from redflags.actions import enquiries as actions
from redflags.forms.enquiries import AnswersForm
from redflags.models import Enquiry
from screening.models import Organisation
from screening.roles import public


@public
@require_http_methods(["GET", "HEAD", "POST"])
@sensitive_post_parameters()
def reply(request: HttpRequest, token: str) -> HttpResponse:
    """Answer point by point, once; a link that was used, replaced or is over leads to a page that says so."""
    response = ratelimit.consume_or_429(request, action="reply", limit_get=True) or _reply(request, token)
    response["X-Robots-Tag"] = "noindex, nofollow, noarchive"
    return response


def _reply(request: HttpRequest, token: str) -> HttpResponse:
    organisation = Organisation.get().name
    now = timezone.now()
    try:
        enquiry = actions.find(token, now=now)
        with override(_language(request, enquiry)):
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
    except actions.LinkEndedError:
        return render(request, "redflags/replies/ended.html", {"organisation": organisation}, status=410)


def _told(form: AnswersForm) -> list[tuple[str, str, list[str]]]:
    """What was sent, for the page that confirms it: the question, the answer, the names of the files."""
    return [
        (point.text, given.text, [upload.name for upload in given.uploads])
        for point in form.points
        if (given := form.given[point.place]).text or given.uploads
    ]


def _language(request: HttpRequest, enquiry: Enquiry) -> str:
    """The reader's own choice in this browser, else the language of the letter."""
    chosen = request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME, "")
    return chosen if chosen in dict(settings.LANGUAGES) else enquiry.language
