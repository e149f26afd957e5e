"""Reports to authorities: begun from the file, edited item by item, previewed, approved by two, taken away."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language, gettext_lazy, override
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from redflags.actions import reports as actions
from redflags.forms.reports import AddressForm, ApproveForm, BeginForm, ItemForm
from redflags.models import AuthorityReport, Incident
from redflags.reports import document, form, tone, typeset
from redflags.reports.authorities import AUTHORITIES, Authority, Missing, missing
from redflags.reports.authorities import BY_CODE as AUTHORITY
from redflags.reports.form import Content, Item, Table
from screening import foureyes
from screening.models import Organisation
from screening.overtaken import Overtaken, StaleVersionError, on_top
from screening.roles import Permission, SignedInRequest, allow
from screening.submissions import AlreadySubmittedError, say_saved_already

_OVERTAKEN = gettext_lazy("Somebody changed this report in the meantime: read it again. Nothing was approved.")
_INCOMPLETE = gettext_lazy("Something is missing: fill it in, or write “not known”. Nothing was approved.")


@dataclass(frozen=True, slots=True)
class Gap:
    """A part that is missing, and where to fill it in."""

    item: Item
    says: str
    url: str


@dataclass(frozen=True, slots=True)
class Recipient:
    """An authority a report is for, and what it still needs."""

    authority: Authority
    gaps: list[Gap]


@dataclass(frozen=True, slots=True)
class ShownItem:
    """One item of the form: how much it holds, and what authorities miss in it."""

    item: Item
    filled: int
    gaps: list[str]


@allow(Permission.LEAD_INCIDENTS)
@require_http_methods(["GET", "POST"])
def report_new(request: SignedInRequest, pk: int) -> HttpResponse:
    """Begin a report from what is on file."""
    incident = _incident(request, pk)
    form_ = BeginForm(request.POST or None, initial={"language": get_language()})
    if request.method == "POST" and form_.is_valid():
        given = form_.cleaned_data
        try:
            begun = actions.begin(
                incident,
                authorities=given["authorities"],
                language=given["language"],
                by=request.user,
                now=timezone.now(),
                once=form_.once,
            )
        except AlreadySubmittedError:
            say_saved_already(request)
            return redirect("incident", incident.pk)
        messages.success(request, _("Filled in from the file. Read every line: it is yours now."))
        return redirect("report", begun.pk)
    context = {
        "form": form_,
        "incident": incident,
        "candidate": incident.application.candidate,
        "authorities": AUTHORITIES,
    }
    return render(request, "redflags/reports/new.html", context, status=422 if form_.errors else 200)


@allow(Permission.VIEW_INCIDENTS)
@require_safe
def report(request: SignedInRequest, pk: int) -> HttpResponse:
    """A report: its items, for whom it is, what is missing, who approved it."""
    found = _report(request, pk)
    return _page(request, found)


@allow(Permission.LEAD_INCIDENTS)
@require_http_methods(["GET", "POST"])
def report_address(request: SignedInRequest, pk: int) -> HttpResponse:
    """Say which authorities a report is for."""
    found = _report(request, pk)
    form_ = _address_form(found, request.POST or None)
    overtaken = None
    if request.method == "POST" and form_.is_valid():
        given = form_.cleaned_data
        try:
            actions.address(
                found,
                authorities=given["authorities"],
                version=given["version"],
                by=request.user,
                now=timezone.now(),
            )
        except StaleVersionError:
            found = _report(request, pk)
            overtaken = on_top(form_, _address_form(found))
        except actions.NotInTheMakingError:
            return _not_in_the_making(request, found)
        else:
            messages.success(request, _("Saved."))
            return redirect("report", found.pk)
    context = {"form": form_, "overtaken": overtaken, **_around(found), "authorities": AUTHORITIES}
    return render(request, "redflags/reports/address.html", context, status=_status(form_, overtaken=overtaken))


@allow(Permission.LEAD_INCIDENTS)
@require_http_methods(["GET", "POST"])
def report_item(request: SignedInRequest, pk: int, key: str) -> HttpResponse:
    """Edit one item of a report."""
    found = _report(request, pk)
    item = form.BY_KEY.get(key)
    if item is None:
        raise Http404
    if not found.in_the_making:
        return _not_in_the_making(request, found)
    actions.note_read(found, by=request.user)
    content = found.read()
    form_ = ItemForm(request.POST or None, item=item, values=content[key], initial={"version": found.version})
    overtaken = None
    if request.method == "POST" and form_.is_valid():
        version = form_.cleaned_data["version"]
        try:
            actions.change(
                found, item=key, values=form_.content(), version=version, by=request.user, now=timezone.now()
            )
        except StaleVersionError:
            found = _report(request, pk)
            now = {"version": found.version}
            overtaken = on_top(form_, ItemForm(item=item, values=found.read()[key], initial=now))
        except actions.NotInTheMakingError:
            return _not_in_the_making(request, found)
        else:
            if found.state == AuthorityReport.State.PROPOSED:
                messages.info(request, _("Saved. The first approval fell, because it was given to other words."))
            else:
                messages.success(request, _("Saved."))
            return redirect(_after(found, item, request.POST))
    context = {
        "form": form_,
        "item": item,
        "overtaken": overtaken,
        "gaps": _distinct(gap for one in _recipients(found, content) for gap in one.gaps if gap.item is item),
        "neighbours": _neighbours(item),
        **_around(found),
    }
    return render(request, "redflags/reports/item.html", context, status=_status(form_, overtaken=overtaken))


@allow(Permission.VIEW_INCIDENTS)
@require_safe
def report_preview(request: SignedInRequest, pk: int, authority: str) -> HttpResponse:
    """What one authority would get, and what it still needs; masked for who may not see what is sealed."""
    found, to = _report(request, pk), _authority(authority)
    actions.note_read(found, by=request.user)
    content = found.read()
    may_see = request.user.may(Permission.REVEAL_SEALED)
    now = timezone.now()
    with override(found.language):
        mark = document.Mark(request.user.name, now)
        told = document.document(found, to, content if may_see else form.masked(content), mark)
    context = {
        "authority": to,
        "paper": told,
        "gaps": _gaps(found, to, content),
        "may_see": may_see,
        "holds": found.holds(now),
        **_around(found),
    }
    return render(request, "redflags/reports/preview.html", context)


@allow(Permission.LEAD_INCIDENTS)
@require_POST
def report_propose(request: SignedInRequest, pk: int) -> HttpResponse:
    """Approve a report as the first person."""
    found = _report(request, pk)
    try:
        actions.propose(found, version=_version(request), by=request.user, now=timezone.now())
    except StaleVersionError:
        messages.warning(request, _OVERTAKEN)
    except actions.IncompleteError:
        messages.error(request, _INCOMPLETE)
    except actions.NotInTheMakingError:
        return _not_in_the_making(request, found)
    else:
        messages.success(request, _("Approved by you. It can be used once a second step is taken."))
    return redirect("report", found.pk)


@allow(Permission.LEAD_INCIDENTS)
@require_POST
def report_approve(request: SignedInRequest, pk: int) -> HttpResponse:
    """Approve a report as the second person."""
    found = _report(request, pk)
    form_ = ApproveForm(request.POST, alone=Organisation.get().sole_operator)
    if not form_.is_valid():
        return _page(request, found, approving=form_)
    given = form_.cleaned_data
    try:
        approved = actions.approve(
            found, reason=given.get("reason", ""), version=given["version"], by=request.user, now=timezone.now()
        )
    except StaleVersionError:
        messages.warning(request, _OVERTAKEN)
    except foureyes.SecondPersonNeededError:
        messages.error(request, _("You approved it first: somebody else has to take the second step."))
    except foureyes.WrittenReasonNeededError:
        told = {"number": foureyes.SHORTEST_REASON}
        form_.add_error("reason", _("Write why, in at least %(number)s characters.") % told)
        return _page(request, found, approving=form_)
    except actions.IncompleteError:
        messages.error(request, _INCOMPLETE)
    except actions.NotInTheMakingError:
        return _not_in_the_making(request, found)
    else:
        messages.success(request, _after_approval(approved))
    return redirect("report", found.pk)


@allow(Permission.LEAD_INCIDENTS)
@require_POST
def report_renew(request: SignedInRequest, pk: int) -> HttpResponse:
    """Begin the next report with what an approved one says."""
    found = _report(request, pk)
    try:
        following = actions.renew(found, by=request.user, now=timezone.now())
    except actions.NotApprovedError:
        messages.info(request, _("Another report follows it already: begin the next one from that."))
        return redirect("report", found.pk)
    messages.success(
        request, _("It says what the last one says. That one stands until the approval of this one holds.")
    )
    return redirect("report", following.pk)


@allow(Permission.LEAD_INCIDENTS)
@require_safe
def report_pdf(request: SignedInRequest, pk: int, authority: str) -> HttpResponse:
    """The PDF for one authority; what is not approved carries a mark across every page."""
    found, to = _report(request, pk), _authority(authority)
    now = timezone.now()
    with override(found.language):
        told = document.document(found, to, found.read(), document.Mark(request.user.name, now))
        made = typeset.pdf(told, to, language=found.language, now=now)
    return _file(request, found, to, made, digest=told["watermark"]["sha256"], how="pdf")


@allow(Permission.LEAD_INCIDENTS)
@require_safe
def report_json(request: SignedInRequest, pk: int, authority: str) -> HttpResponse:
    """The same as JSON, for machines: only of a report that was approved (404)."""
    found, to = _report(request, pk), _authority(authority)
    now = timezone.now()
    if not found.holds(now):
        raise Http404
    with override(found.language):
        told = document.document(found, to, found.read(), document.Mark(request.user.name, now))
    return _file(request, found, to, document.as_json(told), digest=told["watermark"]["sha256"], how="json")


def _file(
    request: SignedInRequest, found: AuthorityReport, to: Authority, made: bytes, *, digest: str, how: str
) -> HttpResponse:
    """A file that a browser stores and never shows; that it was taken stands in the trail."""
    actions.note_taken(found, authority=to.code, how=how, digest=digest, by=request.user)
    response = HttpResponse(made, content_type=f"application/{how}")
    state = "" if found.holds(timezone.now()) else "-draft" if found.in_the_making else f"-{found.state_now.value}"
    name = f"report-{found.incident_id}-{found.number}-{to.code}{state}-{digest[:8]}.{how}"
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    response["Cache-Control"] = "no-store"
    return response


def _incident(request: SignedInRequest, pk: int) -> Incident:
    visible = Incident.objects.visible_to(request.user)
    return get_object_or_404(visible.select_related("application__candidate"), pk=pk)


def _report(request: SignedInRequest, pk: int) -> AuthorityReport:
    visible = AuthorityReport.objects.filter(incident__in=Incident.objects.visible_to(request.user))
    around = ("incident__application__candidate", "begun_by", "edited_by", "proposed_by", "approved_by")
    return get_object_or_404(visible.select_related(*around), pk=pk)


def _authority(code: str) -> Authority:
    if code not in AUTHORITY:
        raise Http404
    return AUTHORITY[code]


def _page(request: SignedInRequest, found: AuthorityReport, *, approving: ApproveForm | None = None) -> HttpResponse:
    content, now = found.read(), timezone.now()
    recipients = _recipients(found, content)
    alone = Organisation.get().sole_operator
    leads = request.user.may(Permission.LEAD_INCIDENTS)
    second = foureyes.second_person(first_by=found.proposed_by_id, second_by=request.user.pk, sole_operator=alone)
    context = {
        "items": [_shown(item, content, recipients) for item in form.ITEMS],
        "recipients": recipients,
        "verdicts": list(tone.verdicts(content)),
        "is_complete": bool(recipients) and not any(one.gaps for one in recipients),
        "may_edit": leads and found.in_the_making,
        "may_approve": leads and second is not foureyes.SecondPerson.MISSING,
        "approving": approving or ApproveForm(alone=alone, initial={"version": found.version}),
        "alone": alone,
        "holds": found.holds(now),
        "rcmp": AUTHORITY["rcmp"],
        **_around(found),
    }
    return render(request, "redflags/reports/page.html", context, status=422 if approving else 200)


def _address_form(found: AuthorityReport, data: QueryDict | None = None) -> AddressForm:
    return AddressForm(data, initial={"authorities": found.authorities, "version": found.version})


def _around(found: AuthorityReport) -> dict[str, Any]:
    """What every page of a report needs."""
    return {"report": found, "incident": found.incident, "candidate": found.incident.application.candidate}


def _recipients(found: AuthorityReport, content: Content) -> list[Recipient]:
    """The authorities a report is for, in the usual order."""
    chosen = [authority for authority in AUTHORITIES if authority.code in found.authorities]
    return [Recipient(authority, _gaps(found, authority, content)) for authority in chosen]


def _gaps(found: AuthorityReport, authority: Authority, content: Content) -> list[Gap]:
    return [Gap(one.item, one.says, _place(found, one)) for one in missing(authority, content)]


def _distinct(gaps: Iterable[Gap]) -> list[Gap]:
    """What several authorities miss, once."""
    return list({gap.url: gap for gap in gaps}.values())


def _place(found: AuthorityReport, one: Missing) -> str:
    anchor = f"table-{one.part.key}" if isinstance(one.part, Table) else f"id_{one.part.key}"
    return f"{reverse('report_item', args=[found.pk, one.item.key])}#{anchor}"


def _shown(item: Item, content: Content, recipients: Iterable[Recipient]) -> ShownItem:
    rows = sum(len(form.used(content, item.key, table.key)) for table in item.tables)
    fields = sum(bool(content[item.key][part.key]) for part in (*item.fields, form.REMARK_FIELD))
    gaps = [gap.says for one in recipients for gap in one.gaps if gap.item is item]
    return ShownItem(item, rows + fields, list(dict.fromkeys(gaps)))


def _neighbours(item: Item) -> tuple[Item | None, Item | None]:
    """The item before and the one after."""
    at = item.number - 1
    return (form.ITEMS[at - 1] if at else None, form.ITEMS[at + 1] if at + 1 < len(form.ITEMS) else None)


def _after(found: AuthorityReport, item: Item, given: Any) -> str:
    """Where saving leads: to the same item for more rows, to the next, or back to the report."""
    _before, following = _neighbours(item)
    if "stay" in given:
        return reverse("report_item", args=[found.pk, item.key])
    if "next" in given and following:
        return reverse("report_item", args=[found.pk, following.key])
    return reverse("report", args=[found.pk])


def _after_approval(approved: AuthorityReport) -> str:
    if approved.alone:
        return _("Approved by you alone: it holds after a day, and carries a mark.")
    return _("Approved by two people. Download it, and send it yourself.")


def _not_in_the_making(request: SignedInRequest, found: AuthorityReport) -> HttpResponse:
    messages.info(request, _("This report was approved: begin the next one to change something."))
    return redirect("report", found.pk)


def _version(request: SignedInRequest) -> int:
    """The version a page showed. Raises StaleVersionError for what is none."""
    version = request.POST.get("version", "")
    if not version.isdecimal():
        raise StaleVersionError
    return int(version[:9])


def _status(form_: Any, *, overtaken: Overtaken | None) -> int:
    return 409 if overtaken else 422 if form_.errors else 200
