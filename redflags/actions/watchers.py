"""Tells who follows a candidate that the level rose; never whoever has yet to give a view before seeing it."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime

from candidates.models import Application
from redflags.actions.decisions import is_blind
from redflags.models import Watch
from redflags.notices import LEVEL_RAISED
from screening.actions import notices
from screening.models import User


def tell_of_raised(applications: Sequence[int], *, now: datetime) -> None:
    """Tell the followers of these applications, in the transaction that stores where they stand."""
    watches = Watch.objects.filter(candidate__applications__in=applications, user__is_active=True)
    followers: dict[int, list[User]] = defaultdict(list)
    for watch in watches.select_related("user").distinct():
        followers[watch.candidate_id].append(watch.user)
    if not followers:
        return
    raised = Application.objects.filter(pk__in=applications, candidate__in=followers)
    for application in raised.select_related("candidate", "position").order_by("pk"):
        readers = [person for person in followers[application.candidate_id] if not is_blind(application, person)]
        notices.tell(
            LEVEL_RAISED,
            readers,
            target=application,
            candidate=application.candidate,
            now=now,
            once=now.isoformat(),
        )
