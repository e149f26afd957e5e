"""The page behind the link of a check, where its contact answers: no account, no script, nothing of what we know."""

from allauth.account.adapter import get_adapter
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import override

from candidates.actions import answers as actions
from candidates.forms.answers import FORMS, CodeForm
from candidates.models import Check
from screening import clock
from screening.links_out import LinkEndedError
from screening.models import Organisation
from screening.public_pages import behind_a_link, language_of


@behind_a_link
def answer(request: HttpRequest, token: str) -> HttpResponse:
    """Answer by kind of check, once; a link that was used, replaced or is over leads to a page that says so."""
    organisation = Organisation.get().name
    now = timezone.now()
    link = actions.find(token)
    check = link.check_made
    with override(language_of(request, letter=settings.LANGUAGE_CODE)):
        form = FORMS[check.kind](
            request.POST if request.method == "POST" else None,
            request.FILES if request.method == "POST" else None,
            today=clock.today(now),
        )
        if form.is_valid():
            uploads = form.cleaned_data["files"]
            address = get_adapter(request).get_client_ip(request)
            actions.answer(token, form.answer, uploads=uploads, address=address, now=now)
            told = {
                "organisation": organisation,
                "rows": list(form.in_words()),
                "files": [upload.name for upload in uploads],
                "answered_by": form.answer.answered_by,
            }
            return render(request, "candidates/answers/thanks.html", told)
        if request.method == "GET":
            actions.mark_opened(link, now=now)
        context = {
            "organisation": organisation,
            "check": check,
            "name": check.candidate.name,
            "is_told_by_candidate": check.found == Check.Found.CANDIDATE,
            "title": check.application.title if check.application else "",
            "form": form,
        }
        return render(request, "candidates/answers/page.html", context, status=422 if form.errors else 200)


@behind_a_link
def answer_code(request: HttpRequest) -> HttpResponse:
    """Where a letter on paper leads: the code in it opens the same page as the link of a mail."""
    with override(language_of(request, letter=settings.LANGUAGE_CODE)):
        form = CodeForm(request.POST or None)
        if form.is_valid():
            try:
                return redirect("answer", actions.token_of(form.cleaned_data["code"]))
            except LinkEndedError:
                form.add_error("code", CodeForm.UNKNOWN)
        context = {"organisation": Organisation.get().name, "form": form}
        return render(request, "candidates/answers/code.html", context, status=422 if form.errors else 200)
