"""Models of the ground floor."""

from screening.models.organisation import Heartbeat, Organisation
from screening.models.people import Invitation, Team, User
from screening.models.trail import TrailEvent, TrailSeal

__all__ = ["Heartbeat", "Invitation", "Organisation", "Team", "TrailEvent", "TrailSeal", "User"]
