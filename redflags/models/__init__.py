"""Models of the opinions."""

from redflags.models.access import AccessRequest, Dispute
from redflags.models.bulk import Bulk, BulkRow
from redflags.models.calendars import CalendarFeed
from redflags.models.decisions import Decision, FirstView
from redflags.models.enquiries import Enquiry, EnquiryPoint, EnquiryStep
from redflags.models.exports import Export, ExportSchedule
from redflags.models.follow import Mention, Snooze, Watch
from redflags.models.incidents import Incident, IncidentStep
from redflags.models.lists import ListChoice, RoleView, SavedView
from redflags.models.packs import EvidencePack
from redflags.models.rehearsals import Move, Rehearsal
from redflags.models.reports import AuthorityReport
from redflags.models.reviews import Passed, Review, Sitting
from redflags.models.standings import Finding, Level, Standing
from redflags.models.tags import ApplicationTag, Tag
from redflags.models.tallies import CountedCase, RecountOwed, Tally
from redflags.models.tuning import TuningSet
from redflags.models.verdicts import FindingVerdict
from redflags.models.weeks import WeekFigures

__all__ = [
    "AccessRequest",
    "ApplicationTag",
    "AuthorityReport",
    "Bulk",
    "BulkRow",
    "CalendarFeed",
    "CountedCase",
    "Decision",
    "Dispute",
    "Enquiry",
    "EnquiryPoint",
    "EnquiryStep",
    "EvidencePack",
    "Export",
    "ExportSchedule",
    "Finding",
    "FindingVerdict",
    "FirstView",
    "Incident",
    "IncidentStep",
    "Level",
    "ListChoice",
    "Mention",
    "Move",
    "Passed",
    "RecountOwed",
    "Rehearsal",
    "Review",
    "RoleView",
    "SavedView",
    "Sitting",
    "Snooze",
    "Standing",
    "Tag",
    "Tally",
    "TuningSet",
    "Watch",
    "WeekFigures",
]
