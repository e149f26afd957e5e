"""One's notices, what of them is mailed, and the link in a digest that stops it."""

from itertools import groupby
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, override
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from screening import notices as shown
from screening.actions import notices as actions
from screening.forms.notices import ChoicesForm, NoticeFilter, UptoForm
from screening.links_out import LinkEndedError
from screening.models import Notice, Organisation, Way
from screening.notices import Line
from screening.public_pages import behind_a_link, language_of
from screening.roles import SignedInRequest, signed_in
from screening.staff_letters import LINKS

PAGE = 50


@signed_in
@require_safe
def notices(request: SignedInRequest) -> HttpResponse:
    """One's notices by day, newest first; which of them, and the place in the list, are in the address."""
    wanted = NoticeFilter(request.GET).cleaned_data
    is_unread_only = bool(wanted.get("show"))
    found = shown.of(request.user).select_related("by").order_by("-pk")
    if is_unread_only:
        found = found.filter(read_at=None)
    if wanted.get("before"):
        found = found.filter(pk__lt=wanted["before"])
    rows = list(found[: PAGE + 1])
    lines = shown.lines(rows[:PAGE])
    context = {
        "days": [(day, list(group)) for day, group in groupby(lines, key=_day)],
        "shown": len(lines),
        "older": lines[-1].notice.pk if len(rows) > PAGE else None,
        "newest": rows[0].pk if any(row.read_at is None for row in rows) else None,
        "is_unread_only": is_unread_only,
        "tabs": _tabs(is_unread_only=is_unread_only),
    }
    return render(request, "notices/list.html", context)


@signed_in
@require_safe
def notice_open(request: SignedInRequest, pk: int) -> HttpResponse:
    """Mark one read, and lead to what it is about."""
    notice = _own(request, pk)
    (line,) = shown.lines([notice])
    if request.method == "GET":
        actions.read(notice, now=timezone.now())
    if not line.path:
        messages.info(request, line.says)
    return HttpResponseRedirect(line.path or reverse("notices"))


@signed_in
@require_POST
def notice_read(request: SignedInRequest, pk: int) -> HttpResponse:
    """Mark one read, and stay."""
    actions.read(_own(request, pk), now=timezone.now())
    there = request.POST.get("next", "")
    is_ours = url_has_allowed_host_and_scheme(there, {request.get_host()}, require_https=request.is_secure())
    return HttpResponseRedirect(there if is_ours else reverse("notices"))


@signed_in
@require_POST
def notices_read(request: SignedInRequest) -> HttpResponse:
    """Mark everything read that was there when the page was drawn."""
    form = UptoForm(request.POST)
    if not form.is_valid():
        return render(request, "errors/bad_request.html", status=400)
    number = actions.read_all(upto=form.cleaned_data["upto"], by=request.user, now=timezone.now())
    told = ngettext("%(number)s notice is marked read.", "%(number)s notices are marked read.", number)
    messages.success(request, told % {"number": number})
    return redirect("notices")


@signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def notice_choices(request: SignedInRequest) -> HttpResponse:
    """How one hears of each event by mail; everybody sees how it comes unless chosen otherwise."""
    form = ChoicesForm(request.POST if request.method == "POST" else None, person=request.user)
    if form.is_valid():
        actions.choose(form.ways, wants_digest=form.cleaned_data["wants_digest"], by=request.user)
        messages.success(request, _("Saved: from now on you are told like this."))
        return redirect("notice_choices")
    context = {
        "form": form,
        "rows": form.rows,
        "ways": Way,
        "organisation": Organisation.get(),
        "has_mail_server": settings.MAIL_CONFIGURED,
    }
    return render(request, "notices/choices.html", context, status=422 if form.errors else 200)


@csrf_exempt  # mail programs post without a form of ours (RFC 8058); the link itself is the proof
@behind_a_link
def digest_stop(request: HttpRequest, token: str) -> HttpResponse:
    """Stop the digest with one POST, or begin it again; a GET changes nothing, since scanners follow links."""
    context: dict[str, Any] = {"organisation": Organisation.get().name}
    try:
        nonce = LINKS.nonce_of(token)
        is_changed = request.method == "POST"
        if is_changed:
            person = actions.switch_digest(nonce, wanted=request.POST.get("again") == "1")
        else:
            person = shown.behind(nonce)
    except LinkEndedError:
        return render(request, "notices/no_link.html", context, status=410)
    with override(language_of(request, letter=person.language)):
        context |= {"is_wanted": person.wants_digest, "is_changed": is_changed}
        return render(request, "notices/stop.html", context)


def _own(request: SignedInRequest, pk: int) -> Notice:
    return get_object_or_404(shown.of(request.user).select_related("by"), pk=pk)


def _day(line: Line) -> Any:
    return timezone.localdate(line.notice.created_at)


def _tabs(*, is_unread_only: bool) -> list[dict[str, Any]]:
    return [
        {"label": _("All"), "url": reverse("notices"), "here": not is_unread_only},
        {"label": _("Unread"), "url": f"{reverse('notices')}?show=unread", "here": is_unread_only},
    ]
