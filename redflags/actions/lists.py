"""What people do with the list of candidates: keep it as a view, share and delete views, choose columns."""

from collections.abc import Iterable, Mapping, Sequence

from django.db import IntegrityError, transaction
from django.utils import timezone

from redflags.listing import Column
from redflags.models import ListChoice, RoleView, SavedView
from redflags.register import Filters, Order
from screening.audit import record
from screening.models import Team, User
from screening.overtaken import refuse_stale


class NameTakenError(Exception):
    """The person has another view of this name."""


@transaction.atomic
def save(
    *,
    name: str,
    filters: Filters,
    order: Order,
    columns: Sequence[Column],
    teams: Iterable[Team],
    begin: bool,
    by: User,
) -> SavedView:
    """Keep the list as it is under a name. Raises NameTakenError."""
    view = SavedView(owner=by, name=name)
    _tell(view, filters, order, columns)
    _store(view)
    view.teams.set(teams)
    record("list_view.saved", actor=by, target=view)
    if begin:
        begin_with(view, by=by)
    return view


@transaction.atomic
def change(view: SavedView, *, name: str, teams: Iterable[Team], by: User) -> None:
    """Give a view another name, or share it with other teams. Raises NameTakenError."""
    view.name = name
    _store(view)
    view.teams.set(teams)
    record("list_view.changed", actor=by, target=view, fields=["name", "teams"])


@transaction.atomic
def update(view: SavedView, *, filters: Filters, order: Order, columns: Sequence[Column], by: User) -> None:
    """Have a view show what the list shows now; columns only where some were chosen anew."""
    _tell(view, filters, order, columns or [Column(name) for name in view.columns if name in list(Column)])
    view.save()
    record("list_view.changed", actor=by, target=view, fields=["filters", "order", "columns"])


@transaction.atomic
def delete(view: SavedView, *, by: User) -> None:
    """Delete a view; whoever began with it begins with the whole list."""
    record("list_view.deleted", actor=by, target=view)
    view.delete()


@transaction.atomic
def begin_with(view: SavedView | None, *, by: User) -> None:
    """Have the list begin with a view for this person, or with none of his or her own."""
    ListChoice.objects.update_or_create(person=by, defaults={"view": view})


def views_of_roles() -> dict[str, int]:
    """The view that the people of each role begin with, by the role's code."""
    return dict(RoleView.objects.order_by("role").values_list("role", "view"))


@transaction.atomic
def set_roles(views: Mapping[str, SavedView | None], *, by: User, seen: str = "") -> None:
    """Say what the people of each role begin with who chose nothing else; None: the whole list.

    `seen` is the mark of what they begin with now, as it was read. Raises StaleVersionError.
    """
    before = dict(RoleView.objects.select_for_update().values_list("role", "view"))
    refuse_stale(seen, {role: str(view) for role, view in before.items()})
    now = timezone.now()
    for role, view in views.items():
        if before.get(role) == (view.pk if view else None):
            continue
        if view:
            set_now = {"view": view, "set_by": by, "set_at": now}
            found, _new = RoleView.objects.update_or_create(role=role, defaults=set_now)
            record("list_view.set_for_role", actor=by, target=found.view, fields=[role])
        else:
            RoleView.objects.filter(role=role).delete()
            record("list_view.unset_for_role", actor=by, target=f"savedview:{before[role]}", fields=[role])


@transaction.atomic
def choose_columns(columns: Sequence[Column], *, by: User) -> None:
    """Remember what a person wants to see in the list; none: the usual ones."""
    ListChoice.objects.update_or_create(person=by, defaults={"columns": [column.value for column in columns]})


def _tell(view: SavedView, filters: Filters, order: Order, columns: Sequence[Column]) -> None:
    told, empty = filters.as_json(), SavedView()
    for name in SavedView.FILTERS:
        setattr(view, name, told[name] or getattr(empty, name))
    view.order = order.value
    view.columns = [column.value for column in columns]


def _store(view: SavedView) -> None:
    try:
        with transaction.atomic():
            view.save()
    except IntegrityError as error:
        raise NameTakenError from error
