"""Models of the facts."""

from candidates.models.calls import CallAttempt
from candidates.models.checks import Agreement, AnswerLink, Check, CheckResult, Reminder
from candidates.models.contacts import Address, Email, Phone, Profile
from candidates.models.documents import Document, StoredFile
from candidates.models.facts import DatedFact, Evidence, Fact, Relation, Source, Value
from candidates.models.history import HistoryEntry
from candidates.models.holds import LegalHold
from candidates.models.imports import Import, ImportRow
from candidates.models.institutions import Institution
from candidates.models.interviews import Draft, Interview, Scorecard, Sign
from candidates.models.jurisdictions import Jurisdiction, JurisdictionRule, JurisdictionVersion
from candidates.models.links import Fingerprint, LinkKind, LinkVerdict, Referral, ToldLink
from candidates.models.messages import Message
from candidates.models.network import Sighting
from candidates.models.onboarding import Accommodation, Milestone
from candidates.models.payments import Payee, PaymentRequest, PayoutAccount, Rate
from candidates.models.people import Candidate, Name, Place
from candidates.models.positions import Application, PayBand, Period, PlanLine, Position, Stage, StageChange
from candidates.models.posthire import HireChecklist, HireClock, HireStep
from candidates.models.schedules import ReminderSchedule
from candidates.models.search import FoundIn, SearchCard, SearchFill, SearchText
from candidates.models.texts import TextPrint

__all__ = [
    "Accommodation",
    "Address",
    "Agreement",
    "AnswerLink",
    "Application",
    "CallAttempt",
    "Candidate",
    "Check",
    "CheckResult",
    "DatedFact",
    "Document",
    "Draft",
    "Email",
    "Evidence",
    "Fact",
    "Fingerprint",
    "FoundIn",
    "HireChecklist",
    "HireClock",
    "HireStep",
    "HistoryEntry",
    "Import",
    "ImportRow",
    "Institution",
    "Interview",
    "Jurisdiction",
    "JurisdictionRule",
    "JurisdictionVersion",
    "LegalHold",
    "LinkKind",
    "LinkVerdict",
    "Message",
    "Milestone",
    "Name",
    "PayBand",
    "Payee",
    "PaymentRequest",
    "PayoutAccount",
    "Period",
    "Phone",
    "Place",
    "PlanLine",
    "Position",
    "Profile",
    "Rate",
    "Referral",
    "Relation",
    "Reminder",
    "ReminderSchedule",
    "Scorecard",
    "SearchCard",
    "SearchFill",
    "SearchText",
    "Sighting",
    "Sign",
    "Source",
    "Stage",
    "StageChange",
    "StoredFile",
    "TextPrint",
    "ToldLink",
    "Value",
]
