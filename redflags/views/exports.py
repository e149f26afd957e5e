"""Exports of the applications on the list: asking with a reason, watching the work, taking the file away."""

from collections.abc import Callable, Collection
from datetime import datetime
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import Q, QuerySet
from django.http import FileResponse, Http404, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from candidates.files import place_of
from redflags import register, savedviews
from redflags.actions import export_schedules as schedules
from redflags.actions import exports as actions
from redflags.exports.about import about
from redflags.exports.candidates import CANDIDATES, shown
from redflags.exports.table import Table
from redflags.exports.tables import TABLES
from redflags.forms.candidates import CandidateFilter
from redflags.forms.exports import ExportForm
from redflags.models import Export, ExportSchedule, SavedView, Tag
from redflags.savedviews import Shelf
from redflags.views import ticked
from screening import clock, foureyes
from screening.accounts import prove_second_factor, proved_second_factor
from screening.foureyes import SecondPersonNeededError, WrittenReasonNeededError
from screening.models import Organisation
from screening.roles import Permission, SignedInRequest, allow
from screening.spreadsheets import plain
from screening.submissions import AlreadySubmittedError

SHOWN = 50

_CHOSEN = gettext_lazy("selected one by one")

_OVERTAKEN = gettext_lazy("This export went on meanwhile; here is where it stands.")

TYPES: dict[str, str] = {
    Export.Format.CSV: "text/csv",
    Export.Format.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    Export.Format.JSONL: "application/jsonl",
}
"""What a browser is told of each format."""


@allow(Permission.EXPORT)
@require_safe
def exports(request: SignedInRequest) -> HttpResponse:
    """One's own exports, newest first, and those of others that wait for a second person."""
    now = timezone.now()
    own = Export.objects.filter(asked_by=request.user).select_related("asked_by").order_by("-pk")[:SHOWN]
    others = _exports().filter(state=Export.State.AWAITING).exclude(asked_by=request.user).order_by("-pk")[:SHOWN]
    regular = ExportSchedule.objects.filter(owner=request.user, ended_at=None).order_by("-pk")[:SHOWN]
    context = {
        "rows": [_row(export, now) for export in own],
        "waiting": [(export, _table(export).label) for export in others if request.user.may(_table(export).needs)],
        "schedules": [(schedule, TABLES[schedule.table].label) for schedule in regular],
    }
    return render(request, "redflags/exports/list.html", context)


@allow(Permission.EXPORT)
@require_http_methods(["GET", "POST"])
def export_new(request: SignedInRequest) -> HttpResponse:
    """Ask for a file of a table, of the list as it is narrowed in the address."""
    wanted = CandidateFilter(request.GET)
    table = _wanted_table(request)
    chosen = _ticked(request)
    if chosen is not None and not ticked.applications(chosen, user=request.user).exists():
        messages.warning(request, _("Nothing was exported: select at least one application first."))
        return redirect(ticked.back(request.GET))
    is_chosen = chosen is not None and table.source.takes_filters
    may_open = request.user.may(Permission.REVEAL_SEALED)
    shelf = Shelf.of(request.user)
    view = shelf.find(wanted.cleaned_data["view"])
    form = ExportForm(
        request.POST or None,
        table=table,
        ticked=_shown(table, shelf, view, wanted),
        may_open=may_open,
        may_recur=not is_chosen,
        initial={"order": wanted.cleaned_data["order"]},
    )
    if request.method == "POST" and form.is_valid():
        if form.cleaned_data.get("opened") and not request.user.has_second_factor:
            form.add_error("opened", _("Set up a second factor first: contacts leave in full only with a fresh one."))
        elif form.cleaned_data.get("opened") and not proved_second_factor(request):
            return prove_second_factor(request)
        else:
            answer = _ask(request, form, table, wanted, _named(view, wanted), chosen)
            if answer is not None:
                return answer
    if chosen is None:
        found = register.narrowed(wanted.filters, user=request.user, today=clock.today())
    else:
        found = ticked.applications(chosen, user=request.user)
    rows = found.order_by().count() if table.source.takes_filters else None
    limit = Organisation.get().export_alone
    context = {
        "form": form,
        "table": table,
        "ticked": len(form["columns"].value()),
        "tabs": _tabs(request, table),
        "takes_filters": table.source.takes_filters,
        "is_chosen": is_chosen,
        "view": "" if is_chosen else _named(view, wanted),
        "narrowing": [_CHOSEN] if is_chosen else [words for _name, words in wanted.in_force],
        "rows": rows,
        "limit": limit,
        "is_large": rows is not None and rows > limit,
        "list_query": wanted.filters.query,
    }
    return render(request, "redflags/exports/new.html", context, status=422 if form.errors else 200)


def _shown(table: Table[Any], shelf: Shelf, view: SavedView | None, wanted: CandidateFilter) -> Collection[str]:
    """The columns of the table that hold what the list or the view in the address shows; none where it is neither."""
    told = wanted.cleaned_data["columns"]
    if table is not CANDIDATES or not (told or view):
        return ()
    return shown(shelf.columns(view, told, has_tags=Tag.objects.exists()))


def _named(view: SavedView | None, wanted: CandidateFilter) -> str:
    """What the view is called whose applications the filters choose; "" where they were changed since."""
    return view.name if view and savedviews.filters_of(view) == wanted.filters else ""


def _ask(
    request: SignedInRequest,
    form: ExportForm,
    table: Table[Any],
    wanted: CandidateFilter,
    view: str,
    chosen: set[int] | None,
) -> HttpResponse | None:
    """Do what a valid form asks for; None where a reason is missing, which the form then says."""
    given = form.cleaned_data
    filters = {name: value for name, value in wanted.filters.as_json().items() if value and table.source.takes_filters}
    what = {name: given[name] for name in ("file_format", "columns", "reason")} | {"table": table.name}
    if table.source.takes_filters:
        what |= {"order": given["order"], "view": view if chosen is None else ""}
    rows = chosen if table.source.takes_filters else None
    if rows is not None:
        filters = {}
    by, now = request.user, timezone.now()
    try:
        if given.get("every"):
            first = given["first_on"] or clock.today()
            schedules.begin(filters, **what, every=given["every"], first=first, by=by, now=now, once=form.once)
            messages.success(request, _("It is made on the days you chose, and you are told by mail."))
            return redirect("exports")
        opened = bool(given.get("opened"))
        export = actions.ask(filters, **what, ticked=rows, opened=opened, by=by, now=now, once=form.once)
    except AlreadySubmittedError:
        messages.info(request, _("This was asked for already; it was not asked for a second time."))
        return redirect("exports")
    except WrittenReasonNeededError:
        told = _("So much leaves on one person's word: write why, in at least %(number)s characters.")
        form.add_error("reason", told % {"number": foureyes.SHORTEST_REASON})
        return None
    return redirect("export", export.pk)


@allow(Permission.EXPORT)
@require_safe
def export(request: SignedInRequest, pk: int) -> HttpResponse:
    """How far the work is, then the file and what belongs beside it; under htmx only what moves."""
    found = _seen(request, pk)
    template = "redflags/exports/_state.html" if request.htmx else "redflags/exports/export.html"  # type: ignore[attr-defined]  # a middleware sets it
    return _page(request, found, template=template)


@allow(Permission.EXPORT)
@require_safe
def export_download(request: SignedInRequest, pk: int) -> HttpResponseBase:
    """The file, once it is made and until it expires (410); a browser stores it and never shows it."""
    found = _own(request, pk)
    if found.state != Export.State.DONE:
        raise Http404
    place = place_of(found.path)
    if not found.is_there(timezone.now()) or not place.is_file():
        return _page(request, found, status=410)
    actions.note_downloaded(found, by=request.user)
    response = FileResponse(
        place.open("rb"), as_attachment=True, filename=found.file_name, content_type=TYPES[found.format]
    )
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return response


@allow(Permission.EXPORT)
@require_safe
def export_about(request: SignedInRequest, pk: int) -> HttpResponse:
    """What stands beside the file, as a file of its own to pass on with it: who, when, why, of what, and its hash."""
    found = _own(request, pk)
    if found.state != Export.State.DONE:
        raise Http404
    with timezone.override(clock.zone()):
        told = [*about(found), (_("File name"), found.file_name), ("SHA-256", found.sha256)]
    text = "".join(f"{label}: {plain(value)}\n" for label, value in told)
    response = HttpResponse(text, content_type="text/plain; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="about-export-{found.pk}.txt"'
    response["X-Content-Type-Options"] = "nosniff"
    return response


@allow(Permission.EXPORT)
@require_POST
def export_cancel(request: SignedInRequest, pk: int) -> HttpResponse:
    """Stop one's own export."""
    found = _own(request, pk)
    try:
        actions.cancel(found, by=request.user, now=timezone.now())
    except actions.OvertakenError:
        messages.info(request, _OVERTAKEN)
    else:
        messages.success(request, _("Stopped. Nothing is left of the file."))
    return redirect("export", found.pk)


@allow(Permission.EXPORT)
@require_POST
def export_again(request: SignedInRequest, pk: int) -> HttpResponse:
    """Have one's own export made, from the beginning, that was stopped or failed."""
    found = _own(request, pk)
    if found.opened and not proved_second_factor(request):
        return prove_second_factor(request)
    try:
        actions.start_again(found, by=request.user, now=timezone.now())
    except actions.OvertakenError:
        messages.info(request, _OVERTAKEN)
    except WrittenReasonNeededError:
        messages.error(request, _("Ask for it anew, and write a longer reason: so much leaves on one person's word."))
    return redirect("export", found.pk)


@allow(Permission.EXPORT)
@require_POST
def export_agree(request: SignedInRequest, pk: int) -> HttpResponse:
    """Let somebody else's large export go."""
    return _second_step(request, pk, actions.agree, _("Agreed. A worker makes the file for whoever asked."))


@allow(Permission.EXPORT)
@require_POST
def export_refuse(request: SignedInRequest, pk: int) -> HttpResponse:
    """Keep somebody else's large export from being made."""
    return _second_step(request, pk, actions.refuse, _("Refused. Whoever asked is told."))


@allow(Permission.EXPORT)
@require_POST
def export_schedule_end(request: SignedInRequest, pk: int) -> HttpResponse:
    """Have one's own export made no more."""
    schedule = get_object_or_404(ExportSchedule, pk=pk, owner=request.user)
    schedules.end(schedule, by=request.user, now=timezone.now())
    messages.success(request, _("It is not made any more."))
    return redirect("exports")


def _second_step(request: SignedInRequest, pk: int, step: Callable[..., Export], done: str) -> HttpResponse:
    found = get_object_or_404(_exports(), pk=pk)
    if not request.user.may(_table(found).needs):
        raise Http404
    try:
        step(found, by=request.user, now=timezone.now())
    except actions.OvertakenError:
        messages.info(request, _OVERTAKEN)
    except SecondPersonNeededError:
        messages.error(request, _("You asked for it: somebody else has to take the second step."))
    except WrittenReasonNeededError:
        messages.error(request, _("Ask for it anew, and write a longer reason: so much leaves on one person's word."))
    else:
        messages.success(request, done)
    return redirect("exports")


def _own(request: SignedInRequest, pk: int) -> Export:
    return get_object_or_404(_exports(), pk=pk, asked_by=request.user)


def _seen(request: SignedInRequest, pk: int) -> Export:
    """One's own, or one that waits for a second person who may have such a table."""
    found = get_object_or_404(_exports(), Q(asked_by=request.user) | Q(state=Export.State.AWAITING), pk=pk)
    if not request.user.may(_table(found).needs):
        raise Http404
    return found


def _exports() -> QuerySet[Export]:
    return Export.objects.select_related("asked_by", "agreed_by", "refused_by")


def _page(
    request: SignedInRequest, found: Export, *, template: str = "redflags/exports/export.html", status: int = 200
) -> HttpResponse:
    table = _table(found)
    context = {
        "export": found,
        "table": table.label,
        "is_own": found.asked_by_id == request.user.pk,
        "counts": table.source.counts,
        "columns": [column.title for column in table.chosen(found.columns).columns] if found.columns else [],
        "waits_until": found.counts_from if found.counts_from and found.counts_from > timezone.now() else None,
        "is_there": found.is_there(timezone.now()) and status != 410,
        "narrowing": _narrowing(found),
        "takes_filters": table.source.takes_filters,
        "order": register.ORDER_LABELS[register.Order(found.order)] if found.order else _("by number"),
        "list_query": register.Filters.of(found.filters).query,
        "again_query": _query(
            register.Filters.of(found.filters).query, table=table.name, order=found.order, row=found.ticked
        ),
    }
    return render(request, template, context, status=status)


def _row(found: Export, now: datetime) -> tuple[Export, Promise, bool, list[str], bool]:
    table = _table(found)
    return found, table.label, found.is_there(now), _narrowing(found), table.source.takes_filters


def _table(found: Export) -> Table[Any]:
    return TABLES[found.table]


def _wanted_table(request: SignedInRequest) -> Table[Any]:
    """The table that the address names, if the person may have it (403); 404 for one that is none."""
    name = request.GET.get("table") or "candidates"
    if name not in TABLES:
        raise Http404
    if not request.user.may(TABLES[name].needs):
        raise PermissionDenied
    return TABLES[name]


def _tabs(request: SignedInRequest, here: Table[Any]) -> list[dict[str, Any]]:
    """A way to the form of each table, with the same list."""
    wanted = CandidateFilter(request.GET)
    as_shown = {name: wanted.cleaned_data[name] for name in ("order", "view", "columns")} | {"row": _ticked(request)}
    return [
        {
            "label": table.label,
            "url": f"{reverse('export_new')}{_query(wanted.filters.query, table=table.name, **as_shown)}",
            "here": table is here,
        }
        for table in TABLES.values()
        if request.user.may(table.needs)
    ]


def _query(query: str, **more: str | Collection[int] | None) -> str:
    """The filters of a list and more, as a query."""
    told = urlencode({name: value for name, value in more.items() if value}, doseq=True)
    return f"{query or '?'}{'&' if query else ''}{told}"


def _ticked(request: SignedInRequest) -> set[int] | None:
    """The rows that were ticked on the list, maybe none; None where all that match are meant."""
    if request.GET.get("all") or not (request.GET.get("ticked") or request.GET.get("row")):
        return None
    return ticked.keys(request.GET)


def _narrowing(found: Export) -> list[str]:
    """The filters of the list in words."""
    if found.ticked is not None:
        return [str(_CHOSEN)]
    return [words for _name, words in CandidateFilter(found.filters).in_force]
