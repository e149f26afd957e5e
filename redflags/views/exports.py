"""Exports of the applications on the list: asking with a reason, watching the work, taking the file away."""

from django.contrib import messages
from django.http import FileResponse, Http404, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from candidates.files import place_of
from redflags import register
from redflags.actions import exports as actions
from redflags.exports.tables import TABLES
from redflags.forms.candidates import CandidateFilter
from redflags.forms.exports import ExportForm
from redflags.models import Export
from screening.roles import Permission, SignedInRequest, allow
from screening.submissions import AlreadySubmittedError

SHOWN = 50

TYPES: dict[str, str] = {
    Export.Format.CSV: "text/csv",
    Export.Format.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    Export.Format.JSONL: "application/jsonl",
}
"""What a browser is told of each format."""


@allow(Permission.EXPORT)
@require_safe
def exports(request: SignedInRequest) -> HttpResponse:
    """One's own exports, newest first; those of other people stand in the trail."""
    now = timezone.now()
    own = Export.objects.filter(asked_by=request.user).select_related("asked_by").order_by("-pk")[:SHOWN]
    rows = [(export, _table(export), export.is_there(now), _narrowing(export)) for export in own]
    return render(request, "redflags/exports/list.html", {"rows": rows})


@allow(Permission.EXPORT)
@require_http_methods(["GET", "POST"])
def export_new(request: SignedInRequest) -> HttpResponse:
    """Ask for a file of the list as it is narrowed in the address."""
    wanted = CandidateFilter(request.GET)
    form = ExportForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        filters = {name: value for name, value in wanted.filters.as_json().items() if value}
        try:
            export = actions.ask(
                filters,
                table=form.cleaned_data["table"],
                file_format=form.cleaned_data["file_format"],
                reason=form.cleaned_data["reason"],
                by=request.user,
                now=timezone.now(),
                once=form.once,
            )
        except AlreadySubmittedError:
            messages.info(request, _("This was asked for already; it was not asked for a second time."))
            return redirect("exports")
        return redirect("export", export.pk)
    found = register.narrowed(wanted.filters, user=request.user, today=timezone.localdate())
    context = {
        "form": form,
        "narrowing": [words for _name, words in wanted.in_force],
        "rows": found.order_by().count(),
        "list_query": wanted.filters.query,
    }
    return render(request, "redflags/exports/new.html", context, status=422 if form.errors else 200)


@allow(Permission.EXPORT)
@require_safe
def export(request: SignedInRequest, pk: int) -> HttpResponse:
    """How far the work is, then the file and what belongs beside it; under htmx only what moves."""
    found = _own(request, pk)
    template = "redflags/exports/_state.html" if request.htmx else "redflags/exports/export.html"  # type: ignore[attr-defined]
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


def _own(request: SignedInRequest, pk: int) -> Export:
    return get_object_or_404(Export.objects.select_related("asked_by"), pk=pk, asked_by=request.user)


def _page(
    request: SignedInRequest, found: Export, *, template: str = "redflags/exports/export.html", status: int = 200
) -> HttpResponse:
    context = {
        "export": found,
        "table": _table(found),
        "is_there": found.is_there(timezone.now()) and status != 410,
        "narrowing": _narrowing(found),
        "list_query": register.Filters.of(found.filters).query,
    }
    return render(request, template, context, status=status)


def _table(found: Export) -> Promise:
    """The name of its table."""
    return TABLES[found.table].label


def _narrowing(found: Export) -> list[str]:
    """The filters of the list in words."""
    return [words for _name, words in CandidateFilter(found.filters).in_force]
