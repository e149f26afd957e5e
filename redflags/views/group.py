"""People who are linked with one another: a picture, what they share, a time line, and where each of them stands."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from candidates.actions.people import note_viewed
from candidates.models import Candidate
from redflags.actions.decisions import blind_among
from redflags.casefile.group import Group, Member, group
from screening.roles import Permission, SignedInRequest, allow
from screening.templatetags.screening import initials


@allow(Permission.VIEW_CANDIDATES)
@require_safe
def linked_group(request: SignedInRequest, pk: int) -> HttpResponse:
    """The group around one candidate, as far as the reader may see; the trail knows that it was read."""
    candidate = get_object_or_404(Candidate.objects.visible_to(request.user), pk=pk)
    found = group(candidate, request.user)
    blind = blind_among([row for member in found.members for row in member.applications], request.user)
    rows = [_row(member, blind) for member in found.members]
    named = {row["key"]: row for row in rows}
    context: dict[str, Any] = {
        "candidate": candidate,
        "group": found,
        "rows": rows,
        "nodes": rows if found.is_drawn else [],
        "links": _links(found),
        "values": [
            {"kind": value.kind, "members": [named[member] for member in value.members if member in named]}
            for value in found.values
        ],
        "events": [(event, named[event.member]) for event in found.events],
    }
    note_viewed(candidate, by=request.user)
    return render(request, "redflags/links/group.html", context)


def _row(member: Member, blind: set[int]) -> dict[str, Any]:
    """A member in words; the level is kept back from who gives a view of his or her own first."""
    is_blind = any(application.pk in blind for application in member.applications)
    return {
        "key": member.pk,
        "name": member.name or _("Somebody of another team"),
        "label": initials(member.name) or "?",
        "title": member.name or _("Somebody of another team"),
        "level": None if is_blind else member.level,
        "is_blind": is_blind,
        "steps": member.steps,
        "member": member,
    }


def _links(found: Group) -> list[dict[str, Any]]:
    return [
        {
            "one": link.one,
            "other": link.other,
            "number": len(link.kinds),
            "title": ", ".join(link.kinds),
            "is_explained": link.is_explained,
        }
        for link in found.links
    ]
