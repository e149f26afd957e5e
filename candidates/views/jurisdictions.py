"""What each jurisdiction says here: seen by everybody, added to by who edits positions."""

from datetime import date

from django.contrib import messages
from django.db.models import Count
from django.http import HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from candidates import jurisdictions as ruling
from candidates.actions import jurisdictions as actions
from candidates.forms.jurisdictions import VersionForm
from candidates.forms.positions import PLAN_KINDS
from candidates.models import Jurisdiction, JurisdictionVersion
from screening import clock
from screening.overtaken import StaleVersionError, on_top
from screening.roles import Permission, SignedInRequest, allow
from screening.submissions import AlreadySubmittedError, say_saved_already


@allow(Permission.VIEW_CANDIDATES)
@require_safe
def jurisdictions(request: SignedInRequest) -> HttpResponse:
    """Every jurisdiction, with what is in force today and what is still to come."""
    today = clock.today()
    versions: dict[int, list[JurisdictionVersion]] = {}
    for version in JurisdictionVersion.objects.select_related("added_by").order_by("in_force_on", "pk"):
        versions.setdefault(version.jurisdiction_id, []).append(version)
    found = Jurisdiction.objects.annotate(used=Count("positions")).order_by("place", "pk")
    rows = [(place, *_now_and_next(versions.get(place.pk, []), today)) for place in found]
    return render(request, "candidates/jurisdictions/list.html", {"rows": rows})


@allow(Permission.VIEW_CANDIDATES)
@require_safe
def jurisdiction(request: SignedInRequest, pk: int) -> HttpResponse:
    """One jurisdiction as it is in force today, or in the version the address names."""
    found = get_object_or_404(Jurisdiction, pk=pk)
    versions = list(found.versions.select_related("added_by", "jurisdiction").order_by("-in_force_on", "-pk"))
    current = ruling.in_force(found.pk, clock.today())
    named = next((version for version in versions if str(version.pk) == request.GET.get("version")), None)
    shown = ruling.of_version(named) if named else current
    context = {
        "jurisdiction": found,
        "versions": versions,
        "current": current.version,
        "shown": shown.version,
        "rules": [(label, shown.rules[kind]) for kind, label in PLAN_KINDS.items() if kind in shown.rules],
    }
    return render(request, "candidates/jurisdictions/page.html", context)


@allow(Permission.EDIT_POSITIONS)
@require_http_methods(["GET", "POST"])
def jurisdiction_add(request: SignedInRequest, pk: int) -> HttpResponse:
    """What a jurisdiction says from a day on; it starts with the newest version."""
    found = get_object_or_404(Jurisdiction, pk=pk)
    form, today = _version_form(found, request.POST or None), clock.today()
    overtaken = None
    if request.method == "POST" and form.is_valid():
        try:
            actions.add_version(
                form.new_version(found),
                form.new_rules(),
                read=form.cleaned_data["version"],
                today=today,
                by=request.user,
                once=form.once,
            )
        except AlreadySubmittedError:
            say_saved_already(request)
            return redirect("jurisdiction", found.pk)
        except StaleVersionError:
            overtaken = on_top(form, _version_form(found))
        else:
            messages.success(request, _("Added. What was asked before stays under the version of its day."))
            return redirect("jurisdiction", found.pk)
    context = {"form": form, "jurisdiction": found, "overtaken": overtaken}
    status = 409 if overtaken else 422 if form.errors else 200
    return render(request, "candidates/jurisdictions/form.html", context, status=status)


@allow(Permission.MANAGE_SETTINGS)
@require_POST
def jurisdiction_default(request: SignedInRequest, pk: int) -> HttpResponse:
    """Let new positions, and applications without one, go by this jurisdiction."""
    found = get_object_or_404(Jurisdiction, pk=pk)
    actions.make_default(found, by=request.user)
    messages.success(request, _("New positions now start with: %(name)s.") % {"name": found})
    return redirect("jurisdictions")


def _version_form(found: Jurisdiction, data: QueryDict | None = None) -> VersionForm:
    newest = found.versions.order_by("-pk").first()
    rules = ruling.of_version(newest).rules if newest else {}
    return VersionForm(data, rules=rules, newest=newest.pk if newest else 0, today=clock.today())


def _now_and_next(
    versions: list[JurisdictionVersion], today: date
) -> tuple[JurisdictionVersion | None, JurisdictionVersion | None]:
    """The version in force, and the next one to come; both in the order of their days."""
    begun = [version for version in versions if version.in_force_on <= today]
    to_come = [version for version in versions if version not in begun]
    return (begun[-1] if begun else None), (to_come[0] if to_come else None)
