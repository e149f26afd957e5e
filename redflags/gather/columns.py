"""Every column that may reach a dossier or a reading: whoever reviews this list sees what the rules gain sight of.

Names, birth dates and sealed values are not on it. Free text is, because the reading turns it into statements and the
comparison of answers into percents; rules see only those.
"""

from candidates import models as facts
from candidates.models import Fact

_COMMON = ("id", "source", "recorded_at", "relation", "replaces_id", "batch_id", "note")
_VALUE = (*_COMMON, "effective_on", "reason", "evidence")

COLUMNS: dict[type[Fact], tuple[str, ...]] = {
    facts.Name: (*_VALUE, "usage", "where", "comparison", "is_compared"),
    facts.Place: (*_VALUE, "region", "country", "time_zone"),
    facts.Email: (*_VALUE, "slot", "domain_kind", "digest"),
    facts.Phone: (*_VALUE, "slot", "region", "line", "is_valid", "digest"),
    facts.Address: (*_VALUE, "purpose", "city", "region", "country", "kind", "is_verified", "digest"),
    facts.Profile: (*_VALUE, "network", "is_present", "created", "connections", "digest"),
    facts.HistoryEntry: (
        *_COMMON,
        *("kind", "organisation", "organisation_key", "title", "start", "end"),
        *("is_current", "is_paid_work", "is_part_time"),
    ),
    facts.Rate: (*_VALUE, "amount", "currency", "period"),
    facts.PaymentRequest: (*_VALUE, "method", "asked_by", "payee"),
    facts.PayoutAccount: (
        *_VALUE,
        *("kind", "holder", "holder_comparison", "holder_confirmed", "country", "provider", "digest"),
    ),
    facts.Sign: (*_COMMON, "on", "code", "interview_id", "recorded_by_id"),
    facts.CheckResult: (
        *_COMMON,
        *("on", "state", "agrees", "found", "check_made_id", "channel", "seconds_taken", "network", "own_words"),
    ),
    facts.Message: (*_COMMON, "on", "kind", "writer", "interview_id", "text"),
    facts.Document: (*_COMMON, "on", "kind", "state", "file_id"),
    facts.Sighting: (*_COMMON, "on", "context", "country", "kind", "time_zone", "digest"),
    facts.Accommodation: (*_COMMON, "on", "state", "concerns"),
    facts.Milestone: (*_COMMON, "on", "kind", "due_on", "is_done", "by_other"),
    facts.Referral: (*_COMMON, "on", "direction", "other_id"),
    facts.ToldLink: (*_COMMON, "on", "kind", "meaning", "comparison", "other_key"),
}

INTERVIEW_COLUMNS = ("id", "on", "offered", "held", "outcome", "batch_id", "created_at")
FILE_COLUMNS = ("id", "digest", "author_digest")
CHECK_COLUMNS = (
    "id",
    "kind",
    "subject",
    "found",
    "contact_domain",
    "listed_domain",
    "resembles_how",
    "domain_since",
    "state",
    "requested_on",
    "batch_id",
    "created_at",
)
