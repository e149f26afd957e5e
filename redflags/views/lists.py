"""Saved views of the list of candidates, what each role begins with, and which columns a person sees."""

from collections.abc import Sequence
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from candidates.models import Position
from redflags import savedviews
from redflags.actions import lists as actions
from redflags.forms.candidates import CandidateFilter
from redflags.forms.lists import RoleViewsForm, ViewForm
from redflags.listing import Column, readable
from redflags.models import RoleView, SavedView, Tag
from redflags.savedviews import Shelf
from screening.overtaken import Overtaken, StaleVersionError, mark, on_top
from screening.roles import Permission, SignedInRequest, allow, can


@allow(Permission.VIEW_CANDIDATES)
@require_safe
def saved_views(request: SignedInRequest) -> HttpResponse:
    """All the views a person sees, and what the roles begin with."""
    return _page(request, None)


@allow(Permission.VIEW_CANDIDATES)
@require_http_methods(["GET", "POST"])
def saved_view_new(request: SignedInRequest) -> HttpResponse:
    """Keep the list as it is in the address under a name."""
    wanted = CandidateFilter(request.GET)
    form = ViewForm(request.POST or None, by=request.user)
    if request.method == "POST" and form.is_valid():
        try:
            view = actions.save(
                name=form.cleaned_data["name"],
                filters=wanted.filters,
                order=wanted.order_wanted,
                columns=_columns(request, wanted),
                teams=form.cleaned_data.get("teams") or (),
                begin=form.cleaned_data["begin"],
                by=request.user,
            )
        except actions.NameTakenError:
            form.add_error("name", _("You have a view of this name already: choose another, or update that one."))
        else:
            messages.success(request, _("Saved. You find it above the list."))
            return redirect(savedviews.address_of(view))
    context = {
        "form": form,
        "narrowing": [words for _name, words in wanted.in_force],
        "order": dict(wanted.fields["order"].choices)[wanted.order_wanted],  # type: ignore[attr-defined]  # a choice field has them
        "list_url": f"{reverse('candidates')}?{request.GET.urlencode()}",
    }
    return render(request, "redflags/lists/new.html", context, status=422 if form.errors else 200)


@allow(Permission.VIEW_CANDIDATES)
@require_http_methods(["GET", "POST"])
def saved_view(request: SignedInRequest, pk: int) -> HttpResponse:
    """The name of a view of one's own, and who else sees it."""
    view = _own(request, pk)
    initial = {"name": view.name, "teams": view.teams.all()}
    form = ViewForm(request.POST or None, by=request.user, view=view, initial=initial)
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        try:
            actions.change(view, name=given["name"], teams=given.get("teams") or (), by=request.user)
        except actions.NameTakenError:
            form.add_error("name", _("You have a view of this name already: choose another, or update that one."))
        else:
            messages.success(request, _("Saved."))
            return redirect("saved_views")
    context = {"form": form, "view": view, "narrowing": _narrowing([view])[view.pk], "list_url": reverse("saved_views")}
    return render(request, "redflags/lists/edit.html", context, status=422 if form.errors else 200)


@allow(Permission.VIEW_CANDIDATES)
@require_POST
def saved_view_update(request: SignedInRequest, pk: int) -> HttpResponse:
    """Have a view of one's own show what the list in the address shows."""
    view = _own(request, pk)
    wanted = CandidateFilter(request.GET)
    columns = readable(wanted.cleaned_data["columns"].split("-"))
    actions.update(view, filters=wanted.filters, order=wanted.order_wanted, columns=columns, by=request.user)
    messages.success(request, _("The view shows this from now on."))
    return redirect(savedviews.address_of(view))


@allow(Permission.VIEW_CANDIDATES)
@require_POST
def saved_view_delete(request: SignedInRequest, pk: int) -> HttpResponse:
    """Delete a view of one's own."""
    actions.delete(_own(request, pk), by=request.user)
    messages.success(request, _("The view is deleted. Nobody it listed was touched."))
    return redirect("saved_views")


@allow(Permission.VIEW_CANDIDATES)
@require_POST
def saved_view_begin(request: SignedInRequest, pk: int) -> HttpResponse:
    """Begin with a view, or no longer."""
    view = get_object_or_404(savedviews.visible_to(request.user), pk=pk)
    wanted = request.POST.get("wanted") != "0"
    actions.begin_with(view if wanted else None, by=request.user)
    messages.success(
        request, _("The list begins with this view.") if wanted else _("The list no longer begins with this view.")
    )
    return redirect("saved_views")


@allow(Permission.SET_ROLE_VIEWS)
@require_POST
def role_views(request: SignedInRequest) -> HttpResponse:
    """What the people of each role begin with who chose nothing else."""
    form = RoleViewsForm(request.POST, views=_offered(request))
    if not form.is_valid():
        return _page(request, form)
    try:
        actions.set_roles(form.chosen, seen=form.cleaned_data["seen"], by=request.user)
    except StaleVersionError:
        return _page(request, form, overtaken=on_top(form, _role_form(request)))
    messages.success(request, _("Saved: the people of these roles begin with these views, unless they chose another."))
    return redirect("saved_views")


@allow(Permission.VIEW_CANDIDATES)
@require_POST
def list_columns(request: SignedInRequest) -> HttpResponse:
    """Remember which columns a person wants; inside a view they stand in the address until the view is updated."""
    columns = () if request.POST.get("usual") else readable(request.POST.getlist("column"))
    actions.choose_columns(columns, by=request.user)
    params = request.GET.copy()
    params.pop("columns", None)
    if columns and params.get("view", savedviews.ALL) != savedviews.ALL:
        params["columns"] = "-".join(columns)
    return redirect(f"{reverse('candidates')}?{params.urlencode()}" if params else reverse("candidates"))


def _role_form(request: SignedInRequest) -> RoleViewsForm:
    initial = {role: str(view) for role, view in actions.views_of_roles().items()}
    return RoleViewsForm(views=_offered(request), initial=initial | {"seen": mark(initial)})


def _page(request: SignedInRequest, form: RoleViewsForm | None, *, overtaken: Overtaken | None = None) -> HttpResponse:
    shelf = Shelf.of(request.user)
    narrowing = _narrowing(shelf.views)
    context: dict[str, Any] = {
        "rows": [
            {
                "view": view,
                "url": savedviews.address_of(view),
                "export_url": savedviews.export_of(view),
                "narrowing": narrowing[view.pk],
                "begins": shelf.choice is not None and view.pk == shelf.choice.view_id,
                "is_own": view.owner_id == request.user.pk,
            }
            for view in shelf.views
        ],
        "roles": RoleView.objects.filter(role__in=request.user.roles).select_related("view"),
    }
    if can(request.user, Permission.SET_ROLE_VIEWS):
        context["role_form"] = form or _role_form(request)
        context["overtaken"] = overtaken
    status = 409 if overtaken else 422 if form and form.errors else 200
    return render(request, "redflags/lists/views.html", context, status=status)


def _offered(request: SignedInRequest) -> list[SavedView]:
    """Views a role can begin with: those the person sees, and those that roles begin with now."""
    seen = savedviews.visible_to(request.user)
    return list({view.pk: view for view in [*seen, *SavedView.objects.filter(roles__isnull=False)]}.values())


def _own(request: SignedInRequest, pk: int) -> SavedView:
    return get_object_or_404(SavedView, pk=pk, owner=request.user)


def _narrowing(views: Sequence[SavedView]) -> dict[int, list[str]]:
    """The filters of views in words, by their keys; two questions for any number of views."""
    positions = Position.objects.in_bulk({view.position for view in views if view.position})
    tags = Tag.objects.in_bulk({view.tag for view in views if view.tag})
    told, gone = {}, _("gone")
    for view in views:
        plain = {name: value for name, value in view.told.items() if name not in ("position", "tag")}
        words = [words for _name, words in CandidateFilter(plain).in_force]
        if view.position:
            words.append(_("Position: %(name)s") % {"name": positions.get(view.position) or gone})
        if view.tag:
            words.append(_("Tag: %(tag)s") % {"tag": tags.get(view.tag) or gone})
        told[view.pk] = words
    return told


def _columns(request: SignedInRequest, wanted: CandidateFilter) -> tuple[Column, ...]:
    """The columns the list shows as it is in the address; none where the person never chose any."""
    shelf = Shelf.of(request.user)
    told = readable(wanted.cleaned_data["columns"].split("-"))
    view = shelf.find(wanted.cleaned_data["view"])
    return told or readable(view.columns if view else ()) or readable(shelf.choice.columns if shelf.choice else ())
