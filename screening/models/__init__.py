"""Models of the ground floor."""

from screening.models.notices import Notice, NoticeChoice, StaffMail, Way
from screening.models.organisation import Heartbeat, Organisation
from screening.models.people import Invitation, Team, User
from screening.models.submissions import Submission
from screening.models.trail import TrailEvent, TrailSeal

__all__ = [
    "Heartbeat",
    "Invitation",
    "Notice",
    "NoticeChoice",
    "Organisation",
    "StaffMail",
    "Submission",
    "Team",
    "TrailEvent",
    "TrailSeal",
    "User",
    "Way",
]
