"""Saved views as the list, the dashboard and exports read them: which a person sees, and where each leads."""

from dataclasses import dataclass
from urllib.parse import urlencode

from django.db.models import QuerySet
from django.urls import reverse

from redflags.listing import USUAL, Column, readable
from redflags.models import ListChoice, RoleView, SavedView
from redflags.register import Filters, Order
from screening.composed import composed
from screening.models import User
from screening.roles import Role

ALL = "all"
"""What the address says for the list without any view, where somebody begins with one."""


def visible_to(user: User) -> QuerySet[SavedView]:
    """The views a person sees, by name."""
    return SavedView.objects.visible_to(user).select_related("owner").order_by("name", "pk")


def filters_of(view: SavedView) -> Filters:
    """What a view narrows the list to, as `register.narrowed` and an export take it; what it names may be gone."""
    return Filters.of(view.told)


def order_of(view: SavedView) -> Order:
    """How a view orders the list."""
    return Order(view.order) if view.order in list(Order) else Order.WAITING


def address_of(view: SavedView) -> str:
    """Where a view leads: the list with everything it says in the address."""
    return f"{reverse('candidates')}?{_query(view)}"


def export_of(view: SavedView) -> str:
    """Where its applications are exported: the form with its filters, order and columns filled in."""
    return f"{reverse('export_new')}?{_query(view)}"


def _query(view: SavedView) -> str:
    return urlencode({**view.told, "order": order_of(view).value, "view": view.pk})


@dataclass(frozen=True, slots=True)
class Shelf:
    """The views of one person, and what he or she begins with; three questions to the database.

    Those that the person's roles begin with come first, then his or her own, then those of the teams; each by name.
    """

    views: tuple[SavedView, ...]
    choice: ListChoice | None
    beginning: SavedView | None

    @classmethod
    def of(cls, user: User) -> "Shelf":
        """What a person chose goes before what the person's roles begin with."""
        choice = next(iter(_choice(person=user.pk)), None)
        of_roles = _begun_by_roles(user)

        def place(view: SavedView) -> int:
            return 0 if view.pk in of_roles else 1 if view.owner_id == user.pk else 2

        views = tuple(sorted(_visible(user.shape, person=user.pk), key=place))
        by_key = {view.pk: view for view in views}
        begins = [choice.view_id if choice else None, *of_roles]
        return cls(views, choice, next((by_key[key] for key in begins if key in by_key), None))

    def find(self, key: str) -> SavedView | None:
        """The view an address names, if the person sees it."""
        return next((view for view in self.views if str(view.pk) == key), None)

    def columns(self, view: SavedView | None, told: str, *, has_tags: bool) -> tuple[Column, ...]:
        """Those of the address, else of the view, else of the person, else the usual ones."""
        own = self.choice.columns if self.choice else []
        for names in (told.split("-") if told else [], view.columns if view else [], own):
            if columns := readable(names):
                return columns
        return readable([*USUAL, Column.TAGS]) if has_tags else USUAL


def _begun_by_roles(user: User) -> list[int]:
    """What the roles of a person begin with, in the order of the roles."""
    begun = dict(_of_roles(user.shape))
    return [begun[role] for role in Role.values if role in begun]


@composed
def _choice(*, person: int) -> QuerySet[ListChoice]:
    return ListChoice.objects.filter(person=person)


@composed
def _of_roles(roles: tuple[str, ...]) -> QuerySet[RoleView, tuple[str, int]]:
    return RoleView.objects.filter(role__in=roles).values_list("role", "view")


@composed
def _visible(shape: tuple[str, ...], *, person: int) -> QuerySet[SavedView]:
    return visible_to(User.like(shape, person))
