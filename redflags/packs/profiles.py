"""For whom a pack is made, and what therefore stays out of it: a dated table with the reason for each line (pure).

No legal advice: who may get what is a question for counsel. A profile that changes gets a new day, and packs that were
made before say by which day's table.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


class What(StrEnum):
    """What can stay out."""

    CONTACTS = "contacts"
    ACCOUNTS = "accounts"
    NETWORK = "network"
    REFEREES = "referees"
    WORDS = "words"
    LINKED = "linked"
    ADJUSTMENTS = "adjustments"
    BACKGROUND = "background"
    SCORES = "scores"
    NOTES = "notes"
    MESSAGES = "messages"
    FILES = "files"
    STAFF = "staff"
    RULES = "rules"
    INCIDENTS = "incidents"


WHAT: dict[What, Promise] = {
    What.CONTACTS: _("The person’s own phone numbers, e-mail addresses and streets in full"),
    What.ACCOUNTS: _("Account numbers, IBANs and wallet addresses in full"),
    What.NETWORK: _("IP addresses in full"),
    What.REFEREES: _("Names and contact data of referees and of others who were asked"),
    What.WORDS: _("What referees and other third parties said, word for word"),
    What.LINKED: _("Other people on the register who share details with the person"),
    What.ADJUSTMENTS: _("Adjustments the person asked for"),
    What.BACKGROUND: _("Results of background reports"),
    What.SCORES: _("Level, score, first views and interviewers’ ratings"),
    What.NOTES: _("Notes of our own staff"),
    What.MESSAGES: _("Messages that no finding rests on"),
    What.FILES: _("The documents themselves"),
    What.STAFF: _("Names of our own staff"),
    What.RULES: _("Pages of the rules with their thresholds"),
    What.INCIDENTS: _("Incidents, legal hold, reports to authorities and earlier packs"),
}
"""Each in words."""

SEALED = frozenset({What.CONTACTS, What.ACCOUNTS, What.NETWORK, What.REFEREES})
"""What opens sealed values where it is given."""


@dataclass(frozen=True, slots=True)
class Profile:
    """One reader, what does not reach that reader, and why."""

    code: str
    since: date
    name: Promise
    about: Promise
    withholds: Mapping[What, Promise]
    second_person: bool

    def gives(self, what: What) -> bool:
        """Whether this goes into the pack."""
        return what not in self.withholds

    @property
    def opened(self) -> tuple[What, ...]:
        """The sealed values that are opened into it, as the trail names them."""
        return tuple(what for what in What if what in SEALED and self.gives(what))


_SINCE = date(2026, 11, 30)

_HEALTH = _("They can tell of a disability, and no question in the case turns on them.")
_THEFT = _("Whoever reads the pack does not need them, and a number in full can be misused.")
_ONLY_OURS = _("They order our own work and are no evidence.")

PROFILES: tuple[Profile, ...] = (
    Profile(
        code="full",
        since=_SINCE,
        name=_("Everything"),
        about=_("For a court order, or to keep the file as a whole under legal hold. Nothing stays out."),
        withholds={},
        second_person=True,
    ),
    Profile(
        code="counsel",
        since=_SINCE,
        name=_("For counsel"),
        about=_("For our own lawyers, who advise on sanctions, privacy, employment and discrimination."),
        withholds={What.ACCOUNTS: _THEFT, What.NETWORK: _THEFT},
        second_person=True,
    ),
    Profile(
        code="police",
        since=_SINCE,
        name=_("For police"),
        about=_("For an investigation that has a file number. Reports to authorities have a form of their own."),
        withholds={
            What.ADJUSTMENTS: _HEALTH,
            What.BACKGROUND: _("They come from the authorities’ own records, which are asked there."),
            What.SCORES: _("They order our own work and are no evidence. Findings say what was seen."),
            What.INCIDENTS: _("What counsel or another authority was told is theirs to share."),
        },
        second_person=True,
    ),
    Profile(
        code="minimal",
        since=_SINCE,
        name=_("As little as carries the case"),
        about=_(
            "For whoever has to understand a decision without knowing the person: an agency, an insurer, an auditor."
        ),
        withholds={
            What.CONTACTS: _("The case can be understood without them."),
            What.ACCOUNTS: _THEFT,
            What.NETWORK: _THEFT,
            What.REFEREES: _("They are people of their own, who spoke to us in confidence."),
            What.WORDS: _("They were said to us in confidence, and can show who said them."),
            What.LINKED: _("A pack tells of one person alone."),
            What.ADJUSTMENTS: _HEALTH,
            What.BACKGROUND: _("What a criminal record holds is for nobody but who asked for it."),
            What.SCORES: _ONLY_OURS,
            What.NOTES: _("Written freely, they can name anybody."),
            What.MESSAGES: _("Only what a finding rests on is needed."),
            What.FILES: _("Documents hold more than the case needs. Their hashes are given."),
            What.STAFF: _("Decisions are the organisation’s. The trail here keeps the names."),
            What.RULES: _("Thresholds help whoever wants to pass below them."),
            What.INCIDENTS: _("Nobody outside the circle learns that a report was made."),
        },
        second_person=False,
    ),
)

BY_CODE: dict[str, Profile] = {profile.code: profile for profile in PROFILES}
