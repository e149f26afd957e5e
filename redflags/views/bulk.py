"""Changing many applications of the list at once: what will happen, how far it is, and taking it back."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import Count, QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from candidates.models import Application, Stage
from redflags import enquiry_letters, register
from redflags.actions import bulk as actions
from redflags.actions import bulk_work
from redflags.actions.tags import tag_named
from redflags.forms.bulk import KINDS, BulkForm
from redflags.forms.candidates import CandidateFilter
from redflags.leftout import LOOKED_AT, Summary, fitting, summary
from redflags.models import Bulk, BulkRow, EnquiryPoint, Tag
from redflags.views import ticked
from screening import clock, passwords, undo
from screening.roles import Permission, SignedInRequest, allow
from screening.submissions import AlreadySubmittedError, say_saved_already

SHOWN = 50
"""Changes on the page of all, and rows that were left out on the page of one."""


@allow(Permission.EDIT_CANDIDATES)
@require_safe
def bulks(request: SignedInRequest) -> HttpResponse:
    """One's own changes, newest first; those of other people stand in the trail."""
    own = Bulk.objects.filter(asked_by=request.user).select_related("recruiter", "tag", "asked_by")
    rows = [(bulk, _does(bulk)) for bulk in own.order_by("-pk")[:SHOWN]]
    return render(request, "redflags/bulk/list.html", {"rows": rows})


@allow(Permission.EDIT_CANDIDATES)
@require_http_methods(["GET", "POST"])
def bulk_new(request: SignedInRequest) -> HttpResponse:
    """What is to be done to the rows in the address; then what would happen; then, confirmed, it is done."""
    picked = _picked(request)
    kind = request.GET.get("kind", "")
    if picked is None or kind not in KINDS:
        messages.warning(request, _("Nothing was changed: select at least one application first."))
        return redirect(ticked.back(request.GET))
    if kind == Bulk.Kind.ASK and not request.user.may(Permission.ASK_CANDIDATES):
        raise PermissionDenied
    form = BulkForm(request.POST or None, kind=Bulk.Kind(kind))
    told: Summary | None = None
    if request.method == "POST" and form.is_valid():
        told = summary(picked.found, form.bulk, unseen=picked.unseen)
        if request.POST.get("again"):
            told = None
        elif request.POST.get("sure") and told.changed:
            return _ask(request, form, picked, told)
    context = {
        "form": form,
        "kind": kind,
        "does": _does(form.bulk, form.cleaned_data.get("name", "")) if told else "",
        "summary": told,
        "letter": _letter(request, form.bulk, picked) if told and kind == Bulk.Kind.ASK else None,
        "written_in": dict(settings.LANGUAGES).get(form.cleaned_data.get("language", ""), "") if told else "",
        "looked_at": LOOKED_AT,
        "at_once": actions.AT_ONCE,
        "picked": picked,
        "number": picked.found.order_by()[: register.COUNTED + 1].count(),
        "counted": register.COUNTED,
        "narrowing": [words for _name, words in CandidateFilter(request.GET).in_force],
        "known_tags": Tag.objects.order_by("name")[:500] if kind == Bulk.Kind.TAG else (),
        "list_url": ticked.back(request.GET),
        "can_mail": passwords.can_mail(),
    }
    return render(request, "redflags/bulk/new.html", context, status=422 if form.errors else 200)


@allow(Permission.EDIT_CANDIDATES)
@require_safe
def bulk(request: SignedInRequest, pk: int) -> HttpResponse:
    """How far it is, then what became of it; under htmx only what moves."""
    found = _visible(request, pk)
    left_out = found.rows.filter(state=BulkRow.State.LEFT_OUT)
    numbers = dict(left_out.values_list("why").annotate(Count("pk")).order_by("why"))
    shown = Application.objects.visible_to(request.user).filter(pk__in=left_out.values("application"))
    around = ("candidate", "position")
    reasons = dict(left_out.order_by("application").values_list("application", "why")[: 4 * SHOWN])
    context = {
        "bulk": found,
        "does": _does(found),
        "is_own": found.asked_by_id == request.user.pk,
        "narrowing": [words for _name, words in CandidateFilter(found.filters or {}).in_force],
        "list_query": register.Filters.of(found.filters or {}).query,
        "dealt_with": found.undone + found.kept if found.state == Bulk.State.UNDOING else found.done + found.left_out,
        "letters": found.kind == Bulk.Kind.ASK,
        "written": _written(found, request) if found.kind == Bulk.Kind.ASK and not found.is_under_way else (),
        "number_written": found.kept or found.done,
        "reasons": [(why.label, numbers[why]) for why in BulkRow.Why if numbers.get(why)],
        "left_out": [
            (application, BulkRow.Why(reasons[application.pk]).label)
            for application in shown.filter(pk__in=reasons).select_related(*around).order_by("pk")[:SHOWN]
        ],
    }
    template = "redflags/bulk/_state.html" if request.htmx else "redflags/bulk/page.html"  # type: ignore[attr-defined]  # a middleware sets it
    return render(request, template, context)


@allow(Permission.EDIT_CANDIDATES)
@require_POST
def bulk_cancel(request: SignedInRequest, pk: int) -> HttpResponse:
    """Stop a change of one's own that is under way."""
    found = get_object_or_404(Bulk, pk=pk, asked_by=request.user)
    actions.cancel(found, by=request.user, now=timezone.now())
    messages.success(request, _("Stopped. What was changed until then is below, and can be taken back."))
    return redirect("bulk", pk)


@allow(Permission.EDIT_CANDIDATES)
@require_POST
def bulk_undo(request: SignedInRequest, pk: int) -> HttpResponse:
    """Take back a change of one's own, where nobody changed the rows since."""
    found = get_object_or_404(Bulk, pk=pk, asked_by=request.user)
    is_small = found.done <= actions.AT_ONCE
    try:
        undone = actions.undo(found, by=request.user, rings=not is_small)
    except actions.NotUndoableError:
        gone = found.kind == Bulk.Kind.ASK and found.done
        told = (
            _("The letters have left: there is nothing to take back.") if gone else _("There is nothing to take back.")
        )
        messages.info(request, told)
        return redirect("bulk", pk)
    if is_small:
        bulk_work.work_now(undone)
        undone.refresh_from_db()
        if undone.state == Bulk.State.UNDONE:
            _say_undone(request, undone)
            return redirect(ticked.back(request.GET)) if request.GET.get("list") else redirect("bulk", pk)
    return redirect("bulk", pk)


@dataclass(frozen=True, slots=True)
class _Picked:
    """The applications that are meant."""

    found: QuerySet[Application]
    filters: dict[str, Any] | None  # None: rows that were ticked
    unseen: int = 0  # ticked, and out of sight by now


def _picked(request: SignedInRequest) -> _Picked | None:
    if request.GET.get("all"):
        wanted = CandidateFilter(request.GET).filters
        found = register.narrowed(wanted, user=request.user, today=timezone.localdate())
        return _Picked(found, {name: value for name, value in wanted.as_json().items() if value})
    keys = ticked.keys(request.GET)
    if not keys:
        return None
    found = ticked.applications(keys, user=request.user)
    return _Picked(found, None, len(keys) - found.count())


def _letter(request: SignedInRequest, bulk: Bulk, picked: _Picked) -> tuple[str, str] | None:
    """Who comes first of those who would be asked, and the letter as he or she would read it; None if nobody would."""
    asked = fitting(picked.found.select_related("candidate", "position"), bulk).order_by("pk").first()
    if asked is None:
        return None
    letter = enquiry_letters.one_of_many(asked, language=bulk.language, by=request.user)
    points = [EnquiryPoint(place=place, text=text) for place, text in enumerate(bulk.questions, start=1)]
    return asked.candidate.name, enquiry_letters.on_paper(letter, today=clock.today(), points=points)


def _written(bulk: Bulk, request: SignedInRequest) -> QuerySet[BulkRow]:
    """Rows with a letter, of candidates the reader may see; once it was taken back, those whose letter stays."""
    shown = Application.objects.visible_to(request.user).values("pk")
    rows = bulk.rows.filter(application__in=shown).exclude(enquiry=None)
    if bulk.kept:
        rows = rows.filter(state=BulkRow.State.KEPT)
    return rows.select_related("application__candidate", "application__position", "enquiry").order_by("pk")[:SHOWN]


def _ask(request: SignedInRequest, form: BulkForm, picked: _Picked, told: Summary) -> HttpResponse:
    """Owe the change; a few rows are changed before the answer is sent."""
    wanted = form.bulk
    if form.kind == Bulk.Kind.TAG and wanted.tag is None:
        wanted.tag = tag_named(form.cleaned_data["name"], by=request.user)
    is_small = told.is_whole and told.total <= actions.AT_ONCE
    try:
        asked = actions.ask(
            wanted,
            rows=list(picked.found.values_list("pk", flat=True)) if picked.filters is None else (),
            filters=picked.filters,
            by=request.user,
            now=timezone.now(),
            rings=not is_small,
            once=form.once,
        )
    except AlreadySubmittedError:
        say_saved_already(request)
        return redirect("bulks")
    if is_small:
        bulk_work.work_now(asked)
        asked.refresh_from_db()
    if asked.state != Bulk.State.DONE:
        return redirect("bulk", asked.pk)
    _say_done(request, asked)
    return redirect(ticked.back(request.GET))


def _say_done(request: SignedInRequest, done: Bulk) -> None:
    if done.kind == Bulk.Kind.ASK:
        told = ngettext(
            "%(number)s letter is on its way: it leaves in half a minute.",
            "%(number)s letters are on their way: they leave in half a minute.",
            done.done,
        )
    else:
        told = ngettext("%(number)s application was changed.", "%(number)s applications were changed.", done.done)
    told = told % {"number": done.done}
    if done.left_out:
        told += " " + ngettext("%(number)s was left out.", "%(number)s were left out.", done.left_out) % {
            "number": done.left_out
        }
    query = ticked.address(request.GET)
    query["list"] = "1"
    undo.offer(request, told, f"{reverse('bulk_undo', args=[done.pk])}?{query.urlencode()}")


def _say_undone(request: SignedInRequest, undone: Bulk) -> None:
    if undone.kind == Bulk.Kind.ASK:
        _say_letters_undone(request, undone)
        return
    told = ngettext("%(number)s application is as before.", "%(number)s applications are as before.", undone.undone)
    told = told % {"number": undone.undone}
    if undone.kept:
        told += " " + ngettext(
            "%(number)s was changed by somebody since, and stays.",
            "%(number)s were changed by somebody since, and stay.",
            undone.kept,
        ) % {"number": undone.kept}
    messages.success(request, told)


def _say_letters_undone(request: SignedInRequest, undone: Bulk) -> None:
    told = ngettext(
        "%(number)s letter was taken back before it left: it is a draft.",
        "%(number)s letters were taken back before they left: they are drafts.",
        undone.undone,
    )
    told = told % {"number": undone.undone}
    if undone.kept:
        told += " " + ngettext(
            "%(number)s had left or was changed since, and stays.",
            "%(number)s had left or were changed since, and stay.",
            undone.kept,
        ) % {"number": undone.kept}
    messages.success(request, told)


def _visible(request: SignedInRequest, pk: int) -> Bulk:
    around: Sequence[str] = ("recruiter", "tag", "asked_by")
    return get_object_or_404(Bulk.objects.visible_to(request.user).select_related(*around), pk=pk)


def _does(bulk: Bulk, name: str = "") -> str:
    """What a change does, in words."""
    tag = bulk.tag.name if bulk.tag else name or _("a tag that is gone")
    match bulk.kind:
        case Bulk.Kind.ASSIGN:
            return _("Hand over to %(name)s") % {"name": bulk.recruiter.name if bulk.recruiter else _("nobody")}
        case Bulk.Kind.TAG:
            return _("Tag: %(tag)s") % {"tag": tag}
        case Bulk.Kind.UNTAG:
            return _("Take the tag away: %(tag)s") % {"tag": tag}
        case Bulk.Kind.ASK:
            number = len(bulk.questions)
            told = ngettext("Ask by letter: %(number)s question", "Ask by letter: %(number)s questions", number)
            return told % {"number": number}
    return _("Move to: %(stage)s") % {"stage": Stage(bulk.after).label}
