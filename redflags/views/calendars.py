"""The calendar, and the feed of it that calendar programs read."""

from collections import Counter
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext as _
from django.utils.translation import override
from django.views.decorators.http import require_http_methods, require_safe

from redflags.actions import calendars as actions
from redflags.agenda import feed as feeds
from redflags.agenda.entries import MOST, between
from redflags.agenda.month import Month
from redflags.due import Moment
from redflags.forms.calendars import CalendarFilter, FeedForm
from redflags.forms.worklist import SCOPE_LABELS
from redflags.models import CalendarFeed
from redflags.worklist.circle import Circle, Scope
from screening.models import Organisation
from screening.public_pages import behind_a_link
from screening.roles import Permission, SignedInRequest, allow


@allow(Permission.VIEW_CANDIDATES)
@require_safe
def calendar(request: SignedInRequest) -> HttpResponse:
    """One month; whose candidates and which month is in the address."""
    form = CalendarFilter(request.GET)
    moment = Moment.of(timezone.now())
    this_month = Month.of(moment.today)
    month = form.month_wanted or this_month
    circle = Circle(request.user, form.scope_wanted, moment)
    entries = between(circle, *month.span)
    context: dict[str, Any] = {
        "month": month,
        "weeks": month.weeks(entries, today=moment.today, calendar=moment.calendar),
        "weekdays": list(WEEKDAYS.values()),
        "earlier": _address(month.plus(-1), circle.scope),
        "later": _address(month.plus(1), circle.scope),
        "now": "" if month == this_month else _address(this_month, circle.scope),
        "tabs": _tabs(request, month, circle.scope),
        "is_empty": not entries,
        "is_crowded": max(Counter(entry.kind for entry in entries).values(), default=0) >= MOST,
        "scope": circle.scope,
        "zone": moment.calendar.zone.key,
    }
    return render(request, "redflags/calendar/month.html", context)


@allow(Permission.VIEW_CANDIDATES)
@require_http_methods(["GET", "HEAD", "POST"])
def calendar_feed(request: SignedInRequest) -> HttpResponse:
    """Make the secret address of one's calendar, a new one, or end it; it is shown to nobody else."""
    may_show_names = Organisation.get().calendar_names
    form = FeedForm(request.POST if request.method == "POST" else None, may_show_names=may_show_names)
    if request.method == "POST" and "end" in request.POST:
        if actions.end(by=request.user):
            messages.success(request, _("The feed has ended: its address answers nothing any more."))
        return redirect("calendar_feed")
    if form.is_valid():
        shows_names = bool(form.cleaned_data.get("shows_names"))
        actions.make(shows_names=shows_names, by=request.user, now=timezone.now())
        messages.success(
            request, _("The feed has a new address. Give it to your calendar program, and to nobody else.")
        )
        return redirect("calendar_feed")
    found = CalendarFeed.objects.filter(person=request.user).first()
    address = ""
    if found:
        address = request.build_absolute_uri(reverse("calendar_ics", args=[actions.LINKS.token(found.nonce)]))
        form.initial = {"shows_names": found.shows_names}
    context = {
        "form": form,
        "feed": found,
        "address": address,
        "shows_names": bool(found and found.shows_names and may_show_names),
    }
    return render(request, "redflags/calendar/feed.html", context)


@behind_a_link
def calendar_ics(request: HttpRequest, token: str) -> HttpResponse:
    """The feed, for whoever holds its address; what a person may not see any more is not in it either."""
    now = timezone.now()
    feed = actions.behind(token, now=now)
    person = feed.person
    moment = Moment.of(now)
    with override(person.language), timezone.override(moment.calendar.zone):
        entries = between(Circle(person, Scope.MINE, moment), moment.today - feeds.BEFORE, moment.today + feeds.AFTER)
        content = feeds.written(
            entries,
            shows_names=feed.shows_names and Organisation.get().calendar_names,
            base_url=request.build_absolute_uri("/").rstrip("/"),
            now=now,
        )
    response = HttpResponse(content, content_type="text/calendar; charset=utf-8")
    response["Content-Disposition"] = 'inline; filename="screening.ics"'
    response["Cache-Control"] = "private, no-store"
    return response


def _address(month: Month | None, scope: Scope) -> str:
    return f"?month={month.key}&scope={scope}" if month else ""


def _tabs(request: SignedInRequest, month: Month, here: Scope) -> list[dict[str, Any]]:
    """One tab for each scope; the month stays."""
    has_teams = request.user.teams.exists()
    return [
        {"label": label, "url": _address(month, scope), "here": scope is here}
        for scope, label in SCOPE_LABELS.items()
        if scope is not Scope.TEAM or has_teams
    ]
