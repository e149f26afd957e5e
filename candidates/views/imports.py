"""Bringing files in: the list of imports, a new one, its columns, what was found, how it goes, taking it back."""

from itertools import chain, islice
from typing import Any

from django.contrib import messages
from django.http import HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from candidates import files
from candidates.actions import imports as actions
from candidates.actions.holds import UnderHoldError
from candidates.files import Kept
from candidates.forms.imports import (
    DialectForm,
    DiscardForm,
    MappingForm,
    RevertForm,
    SheetForm,
    StartForm,
    UploadForm,
)
from candidates.inbound import workbook
from candidates.inbound.columns import header_key, is_not_held
from candidates.inbound.mapping import Mapping
from candidates.inbound.problems import Problem, UnusableFileError
from candidates.inbound.table import Dialect
from candidates.inbound.uploads import Head, MixedFilesError, guessed, head_of, sorted_out
from candidates.models import Candidate, Import
from candidates.previews import TEMPLATE, brought_labels, failed_rows, preview_of
from screening.roles import Permission, SignedInRequest, allow
from screening.spreadsheets import BYTE_ORDER_MARK, csv_text
from screening.submissions import AlreadySubmittedError

PAGE = 50
State = Import.State


def _import_for(request: SignedInRequest, pk: int) -> Import:
    visible = Import.objects.visible_to(request.user)
    return get_object_or_404(visible.select_related("created_by", "reverted_by", "position", "team"), pk=pk)


def _before(request: SignedInRequest) -> int | None:
    told = request.GET.get("before", "")
    return int(told) if told.isdecimal() and len(told) < 18 else None


@allow(Permission.VIEW_CANDIDATES)
@require_safe
def imports(request: SignedInRequest) -> HttpResponse:
    """Every import the person may see, newest first."""
    found = Import.objects.visible_to(request.user).select_related("created_by").order_by("-pk")
    if before := _before(request):
        found = found.filter(pk__lt=before)
    rows = list(found[: PAGE + 1])
    older = f"?before={rows[PAGE - 1].pk}" if len(rows) > PAGE else ""
    return render(request, "candidates/imports/list.html", {"rows": rows[:PAGE], "older": older})


@allow(Permission.IMPORT)
@require_http_methods(["GET", "POST"])
def import_new(request: SignedInRequest) -> HttpResponse:
    """Files are brought: each is on disk before a row names it."""
    form = UploadForm(request.POST or None, request.FILES or None, user=request.user)
    if request.method == "POST" and form.is_valid():
        uploaded = form.cleaned_data["upload"]
        kept = [files.keep(file.chunks(), file.name[:200]) for file in uploaded]
        try:
            batch = _bring(request, form, kept)
        except (UnusableFileError, MixedFilesError) as error:
            files.discard(file.path for file in kept)
            for said in _said(error):
                form.add_error("upload", said)
        except AlreadySubmittedError:
            files.discard(file.path for file in kept)
            messages.info(request, _("These files are here already; they were not taken in a second time."))
            return redirect("imports")
        else:
            return redirect("import_map" if batch.is_table else "import_preview", batch.pk)
    status = 422 if form.errors else 200
    return render(request, "candidates/imports/new.html", {"form": form}, status=status)


def _said(error: UnusableFileError | MixedFilesError) -> list[str]:
    if isinstance(error, MixedFilesError):
        return [str(error)]
    return [str(problem) if problem.line else problem.message for problem in error.problems]


def _bring(request: SignedInRequest, form: UploadForm, kept: list[Kept]) -> Import:
    kind, brought = sorted_out(kept)
    by, now = request.user, timezone.now()
    if kind != Import.Format.CSV:
        return actions.bring_files(brought, form.aim, kind=kind, by=by, now=now, once=form.once)
    dialect = Dialect.of(kept[0].place)
    before = Import.objects.visible_to(by).last_of(form.aim.source)
    mapping = guessed(head_of(kept[0], dialect, before=before), before)
    return actions.bring_table(kept[0], form.aim, dialect=dialect, mapping=mapping, by=by, now=now, once=form.once)


@allow(Permission.IMPORT)
@require_http_methods(["GET", "POST"])
def import_map(request: SignedInRequest, pk: int) -> HttpResponse:
    """What each column means; the way the table is read can be changed in the address."""
    batch = _import_for(request, pk)
    if not batch.can_be_mapped:
        return redirect(_page_of(batch))
    context: dict[str, Any] = {"batch": batch}
    try:
        reading = _reading(request, batch)
        context["reading"] = reading
        head = _head(batch, reading)
    except UnusableFileError as error:
        context["problems"] = error.problems
        return render(request, "candidates/imports/map.html", context, status=422 if request.GET else 200)
    form = _mapping_form(request, batch, head)
    if request.method == "POST" and form.is_valid():
        return _columns_named(request, batch, form, head, reading.dialect)
    context |= {"form": form, "columns": _columns(form, head), "same": _same(request, batch)}
    return render(request, "candidates/imports/map.html", context, status=422 if form.errors else 200)


def _columns_named(
    request: SignedInRequest, batch: Import, form: MappingForm, head: Head, dialect: Dialect
) -> HttpResponse:
    mapping, version = form.mapping(header=head.header), form.cleaned_data["version"]
    try:
        actions.name_columns(batch, mapping, dialect, by=request.user, version=version, once=form.once)
    except (actions.StaleImportError, AlreadySubmittedError):
        messages.info(request, _("This import went on meanwhile; here is where it stands."))
    return redirect("import_preview", batch.pk)


def _head(batch: Import, reading: DialectForm | SheetForm) -> Head:
    if not reading.is_valid():
        raise UnusableFileError(Problem(0, "", _("Choose one of what is offered below.")))
    kept = Kept(batch.name, batch.path, batch.sha256, 0)
    return head_of(kept, reading.dialect, header=reading.cleaned_data["header"])


def _reading(request: SignedInRequest, batch: Import) -> DialectForm | SheetForm:
    """How the table is to be read, by the address or as it is stored. Raises UnusableFileError."""
    stored = {**batch.dialect, **({"header": "on"} if batch.mapping.get("header", True) else {})}
    if not batch.dialect.get("sheet"):
        return DialectForm(request.GET if "encoding" in request.GET else stored)
    sheets = workbook.sheets(files.place_of(batch.path))
    return SheetForm(request.GET if "sheet" in request.GET else stored, sheets=sheets)


def _mapping_form(request: SignedInRequest, batch: Import, head: Head) -> MappingForm:
    stored = Mapping.told(batch.mapping)
    if tuple(column.name for column in stored.columns) != head.names:
        stored = guessed(head, Import.objects.visible_to(request.user).last_of(batch.source))
    initial = {name: getattr(stored, name) for name in ("region", "dates", "currency", "period")}
    return MappingForm(
        request.POST or None,
        headers=head.names,
        meanings=[column.field for column in stored.columns],
        initial={**initial, "version": batch.version},
    )


def _columns(form: MappingForm, head: Head) -> list[dict[str, Any]]:
    return [
        {
            "field": form[f"column_{place}"],
            "name": name,
            "samples": [text[:60] for text in head.samples(place)[:3]],
            "not_held": is_not_held(name),
            "ignored": header_key(name) == "problem",
        }
        for place, name in enumerate(head.names)
    ]


def _same(request: SignedInRequest, batch: Import) -> Import | None:
    """An earlier import of the very same content."""
    earlier = Import.objects.visible_to(request.user).filter(sha256=batch.sha256, state=State.DONE, pk__lt=batch.pk)
    return earlier.order_by("-pk").first()


@allow(Permission.IMPORT)
@require_safe
def import_preview(request: SignedInRequest, pk: int) -> HttpResponse:
    """What was found in the file, before anything goes in."""
    batch = _import_for(request, pk)
    if batch.state not in (State.CHECKING, State.READY):
        return redirect(_page_of(batch))
    form = StartForm(failed=batch.rows_failed, initial={"version": batch.version})
    return render(request, "candidates/imports/preview.html", _found(request, batch) | {"form": form})


def _found(request: SignedInRequest, batch: Import) -> dict[str, Any]:
    if batch.state == State.CHECKING:
        return {"batch": batch}
    lines = batch.lines.filter(number__gt=_after(request)).order_by("number")
    lines = lines.exclude(problems=[]) if batch.is_table else lines
    shown = list(lines[: PAGE + 1])
    return {
        "batch": batch,
        "failed": shown[:PAGE],
        "lines": [(line, brought_labels(line.brings)) for line in shown[:PAGE]],
        "next": f"?after={shown[PAGE - 1].number}" if len(shown) > PAGE else "",
        "samples": list(islice(preview_of(batch), 3)) if batch.is_table else [],
        "new": batch.rows_good - batch.rows_known,
        "same": _same(request, batch),
        "discard": DiscardForm(),
    }


def _after(request: SignedInRequest) -> int:
    told = request.GET.get("after", "")
    return int(told) if told.isdecimal() and len(told) < 10 else 0


@allow(Permission.IMPORT)
@require_POST
def import_start(request: SignedInRequest, pk: int) -> HttpResponse:
    """The checked rows go in."""
    batch = _import_for(request, pk)
    form = StartForm(request.POST, failed=batch.rows_failed)
    if batch.state == State.READY and not form.is_valid():
        return render(request, "candidates/imports/preview.html", _found(request, batch) | {"form": form}, status=422)
    try:
        if form.is_valid():
            given = form.cleaned_data
            mode = Import.Mode(given["mode"])
            actions.start(batch, mode=mode, by=request.user, version=given["version"], once=form.once)
    except (actions.StaleImportError, AlreadySubmittedError):
        messages.info(request, _("This import went on meanwhile; here is where it stands."))
    return redirect("import_detail", batch.pk)


@allow(Permission.VIEW_CANDIDATES)
@require_safe
def import_detail(request: SignedInRequest, pk: int) -> HttpResponse:
    """Where an import stands, what it brought, what failed."""
    batch = _import_for(request, pk)
    if batch.state in (State.UPLOADED, State.READY) and request.user.may(Permission.IMPORT):
        return redirect(_page_of(batch))
    visible = Candidate.objects.visible_to(request.user)
    brought = visible.filter(batch=batch).order_by("pk")
    shown = list(brought.filter(pk__gt=_after(request))[: PAGE + 1])
    lines = batch.lines.select_related("candidate").order_by("number")
    context = {
        "batch": batch,
        "brought": shown[:PAGE],
        "next": f"?after={shown[PAGE - 1].pk}" if len(shown) > PAGE else "",
        "brought_count": brought.count(),
        "added": list(lines.filter(candidate__in=visible)[:PAGE]) if batch.is_table else [],
        "files": [] if batch.is_table else [(line, brought_labels(line.brings)) for line in lines],
        "problems": list(lines.exclude(problems=[])[:PAGE]),
        "revert": RevertForm(),
        "discard": DiscardForm(),
    }
    return render(request, "candidates/imports/detail.html", context)


@allow(Permission.VIEW_CANDIDATES)
@require_safe
def import_progress(request: SignedInRequest, pk: int) -> HttpResponse:
    """How far a worker has come; when it is done, the page shows what came of it."""
    batch = _import_for(request, pk)
    if "HX-Request" not in request.headers:
        return redirect(_page_of(batch))
    response = render(request, "candidates/imports/_progress.html", {"batch": batch})
    if not batch.is_under_way:
        response["HX-Refresh"] = "true"
    return response


@allow(Permission.IMPORT)
@require_safe
def import_failed_rows(request: SignedInRequest, pk: int) -> HttpResponseBase:
    """The rows that failed, as a table that can be corrected and brought again."""
    batch = _import_for(request, pk)
    if not batch.is_table:
        return redirect("import_detail", batch.pk)
    actions.note_downloaded(batch, by=request.user)
    lines = (csv_text([row]) for row in failed_rows(batch))
    response = StreamingHttpResponse(chain([BYTE_ORDER_MARK], lines), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="import-{batch.pk}-failed.csv"'
    return response


@allow(Permission.IMPORT)
@require_safe
def import_template(request: SignedInRequest) -> HttpResponse:
    """A table with the usual columns and one made-up row."""
    response = HttpResponse(
        BYTE_ORDER_MARK + csv_text([list(TEMPLATE), list(TEMPLATE.values())]), content_type="text/csv; charset=utf-8"
    )
    response["Content-Disposition"] = 'attachment; filename="candidates.csv"'
    return response


@allow(Permission.IMPORT)
@require_POST
def import_revert(request: SignedInRequest, pk: int) -> HttpResponse:
    """Everything the import brought is taken back."""
    batch = _import_for(request, pk)
    form = RevertForm(request.POST)
    if not form.is_valid():
        messages.error(request, _("Nothing was taken back: write the reason."))
        return redirect("import_detail", batch.pk)
    try:
        done = actions.revert(
            batch, by=request.user, reason=form.cleaned_data["reason"], now=timezone.now(), once=form.once
        )
    except (actions.StaleImportError, AlreadySubmittedError):
        messages.info(request, _("This import was taken back already."))
    except UnderHoldError:  # no word of the cause: an incident is nobody's business outside its circle
        messages.error(request, _("This import cannot be taken back now. Ask an HR lead."))
    else:
        said = _("Taken back: %(withdrawn)s candidates left the register, %(kept)s stay.")
        messages.success(request, said % {"withdrawn": done.withdrawn, "kept": done.kept})
    return redirect("import_detail", batch.pk)


@allow(Permission.IMPORT)
@require_POST
def import_discard(request: SignedInRequest, pk: int) -> HttpResponse:
    """An import that brought nothing is thrown away with its files."""
    batch = _import_for(request, pk)
    form = DiscardForm(request.POST)
    try:
        actions.discard(batch, by=request.user, once=form.once if form.is_valid() else None)
    except (actions.StaleImportError, AlreadySubmittedError):
        messages.info(request, _("This import went on meanwhile; here is where it stands."))
        return redirect("import_detail", batch.pk)
    messages.success(request, _("The file was thrown away; nothing of it is on the register."))
    return redirect("imports")


def _page_of(batch: Import) -> str:
    names = {State.UPLOADED: "import_map", State.CHECKING: "import_preview", State.READY: "import_preview"}
    return reverse(names.get(State(batch.state), "import_detail"), args=[batch.pk])
