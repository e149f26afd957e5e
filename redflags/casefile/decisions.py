"""The decision on an application as the page shows it: what holds or waits, who thought what, what comes next."""

from dataclasses import dataclass
from datetime import datetime

from candidates.models import Application
from redflags.actions.decisions import is_blind, unread_letters
from redflags.casefile.rare import Rare
from redflags.models import Decision, Enquiry, FirstView
from screening.models import User
from screening.roles import Permission, can


@dataclass(frozen=True, slots=True)
class View:
    """What a reviewer thought before the standing was shown, and whether the decision went that way."""

    given: FirstView
    agrees: bool | None  # None while nothing is decided


@dataclass(frozen=True, slots=True)
class DecisionBox:
    """Everything about deciding one application."""

    standing: Decision | None
    holds: bool
    views: list[View]
    is_blind: bool  # the reader has to give a view first
    unread: Enquiry | None
    may_decide: bool
    may_agree: bool

    @property
    def may_close(self) -> bool:
        """Whether the next step of somebody who decides is to close the application."""
        return bool(self.may_decide and self.standing and self.standing.kind == Decision.Kind.DECLINE and self.holds)


def box(application: Application, user: User, now: datetime, rare: Rare) -> DecisionBox:
    """The decision of an application, for a reader."""
    standing = _standing(application) if rare[Decision] else None
    decides = can(user, Permission.DECIDE)
    blind = is_blind(application, user)
    return DecisionBox(
        standing=standing,
        holds=bool(standing and standing.holds(now)),
        views=_views(application, standing) if rare[FirstView] and not blind else [],
        is_blind=blind,
        unread=unread_letters(application.candidate_id).first() if rare[Enquiry] else None,
        may_decide=decides,
        may_agree=bool(decides and standing and standing.awaits_second and standing.by_id != user.pk),
    )


def _views(application: Application, standing: Decision | None) -> list[View]:
    given = FirstView.objects.filter(application=application).select_related("by").order_by("pk")
    return [View(view, view.agrees(standing) if standing else None) for view in given]


def _standing(application: Application) -> Decision | None:
    found = Decision.objects.filter(application=application, ended_at=None)
    return found.select_related("by", "agreed_by").first()
