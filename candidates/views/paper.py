"""The request of a check as a letter on paper, for contacts without e-mail."""

from typing import Any

from django.conf import settings
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override
from django.views.decorators.http import require_http_methods

from candidates import letters
from candidates.actions import answer_links
from candidates.actions import checks as actions
from candidates.forms.checks import LetterForm
from candidates.models import AnswerLink, Check
from candidates.reminders import is_chased
from candidates.views.lookup import check_for
from screening.models import Organisation
from screening.roles import Permission, SignedInRequest, allow
from screening.submissions import AlreadySubmittedError, say_saved_already

State = Check.State


@allow(Permission.RUN_CHECKS)
@require_http_methods(["GET", "POST"])
def check_letter(request: SignedInRequest, pk: int) -> HttpResponse:
    """The letter, ready to print; sending it notes that it goes out, and gives it a code to answer with.

    Each look at a code stands in the trail.
    """
    found = check_for(request, pk)
    if not is_chased(found.kind) or not found.is_open:
        messages.info(request, _("No letter: nobody has to be asked about this any more."))
        return redirect("check", found.pk)
    if request.method == "POST":
        return _noted(request, found)
    now = timezone.now()
    link = AnswerLink.objects.filter(check_made=found, ended_at=None).select_related("check_made__candidate").first()
    with override(settings.LANGUAGE_CODE):
        paper = letters.on_paper(found, link=link)
    if link and paper.code:
        answer_links.note_shown(link, by=request.user)
    context: dict[str, Any] = {
        "check": found,
        "candidate": found.candidate,
        "paper": paper,
        "organisation": Organisation.get(),
        "today": timezone.localdate(now),
        "form": LetterForm() if found.state != State.PLANNED else None,
        "may_hold_code": bool(settings.BASE_URL),
        "language": settings.LANGUAGE_CODE,
    }
    return render(request, "candidates/checks/letter.html", context)


def _noted(request: SignedInRequest, found: Check) -> HttpResponse:
    form = LetterForm(request.POST)
    if not form.is_valid():
        return redirect("check_letter", found.pk)
    try:
        actions.send_letter(found, by=request.user, now=timezone.now(), once=form.once)
    except AlreadySubmittedError:
        say_saved_already(request)
    except actions.NotAskedError:
        messages.info(request, _("No letter was noted, because nobody was asked yet: ask first."))
        return redirect("check", found.pk)
    except actions.NotOpenError:
        messages.info(request, _("No letter was noted: this was answered or cancelled meanwhile."))
        return redirect("check", found.pk)
    else:
        messages.success(request, _("Noted: a letter goes out."))
    return redirect("check_letter", found.pk)
