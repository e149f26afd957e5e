"""Models of the ground floor."""

from screening.models.organisation import Heartbeat, Organisation
from screening.models.people import Invitation, Team, User
from screening.models.submissions import Submission
from screening.models.trail import TrailEvent, TrailSeal

__all__ = ["Heartbeat", "Invitation", "Organisation", "Submission", "Team", "TrailEvent", "TrailSeal", "User"]
