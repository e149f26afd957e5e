"""The words that rules, findings and standings share: strengths, levels, families, flags and states."""

from enum import IntEnum, StrEnum

from redflags.engine.messages import gettext_noop as _


class Strength(IntEnum):
    """How much more often a sign appears with a misrepresented applicant than with an honest one.

    The likelihood classes of the catalogue; judgement, not measurement: no public source gives error rates.
    """

    WEAK = 1  # common among honest people: context only, never opens a case alone
    MEDIUM = 2  # unusual, with many honest causes: opens a verification task
    STRONG = 3  # hard to explain honestly once verified: holds the next stage until a person resolves it
    DECISIVE = 4  # a contradiction proven by an independent party

    def lower(self) -> "Strength":
        """One class lower; weak stays weak."""
        return _ONE_LOWER[self]


_ONE_LOWER = {strength: Strength(max(strength - 1, Strength.WEAK)) for strength in Strength}


class Level(IntEnum):
    """The four steps of the only ladder in the product, in rising order."""

    STANDARD = 0
    VERIFY = 1
    HOLD = 2
    ESCALATE = 3

    @property
    def word(self) -> str:
        """The level's name in exports and in the output of commands."""
        return self.name.lower()


class Family(StrEnum):
    """Independent kinds of evidence; the ladder counts families, not findings."""

    PAYMENT = "payment"
    PRESENCE = "presence"
    IDENTITY = "identity"
    PRICE = "price"
    ADDRESS = "address"
    NETWORK = "network"
    PHONE = "phone"
    LINKS = "links"
    ONLINE = "online"
    ONBOARDING = "onboarding"


FAMILY_TITLES: dict[Family, str] = {
    Family.PAYMENT: _("Payment"),
    Family.PRESENCE: _("Live presence"),
    Family.IDENTITY: _("Identity and history"),
    Family.PRICE: _("Price"),
    Family.ADDRESS: _("Address"),
    Family.NETWORK: _("Network"),
    Family.PHONE: _("Phone"),
    Family.LINKS: _("Shared details"),
    Family.ONLINE: _("Online presence"),
    Family.ONBOARDING: _("Onboarding and employment"),
}

NO_SUPPORT = frozenset({Family.PRICE, Family.NETWORK, Family.PHONE})
"""Families too common among honest people to support a strong finding of another family."""


class Status(StrEnum):
    """Where a finding stands."""

    OPEN = "open"
    TO_CONFIRM = "to_confirm"  # only the candidate's or a referee's own text says it: one class lower until confirmed
    EXPLAINED = "explained"  # evidence on file explains it, or a person explained or cleared it: counts nothing


class Life(StrEnum):
    """The life of a rule; a retired rule keeps its code for ever."""

    SHADOW = "shadow"  # counted, moves nothing
    STABLE = "stable"
    RETIRED = "retired"


class Flag(StrEnum):
    """What a finding shows, in the flag vocabulary of dossier files."""

    CRYPTO_PAYMENT = "crypto_payment"
    PAYMENT_THIRD_PARTY = "payment_third_party"
    PAYMENT_CHANGE = "payment_change"
    ADDRESS_CHANGE = "address_change"
    VIDEO_REFUSAL = "video_refusal"
    FACE_ARTEFACT = "face_artefact"
    IDENTITY_DOCUMENT = "identity_document"
    IDENTITY_MISMATCH = "identity_mismatch"
    HISTORY_INCONSISTENCY = "history_inconsistency"
    EDUCATION_UNVERIFIED = "education_unverified"
    REFERENCE_PROBLEM = "reference_problem"
    BELOW_MARKET_RATE = "below_market_rate"
    LOCATION_MISMATCH = "location_mismatch"
    CONTACT_RISK = "contact_risk"
    SHARED_IDENTITY = "shared_identity"
    COACHED_ANSWERS = "coached_answers"
    LOCAL_KNOWLEDGE = "local_knowledge"
    ONLINE_PRESENCE = "online_presence"
    REFERRAL_RING = "referral_ring"
    MOONLIGHTING = "moonlighting"
    DEVICE_REMOTE_CONTROL = "device_remote_control"
    URGENCY_PAYMENT = "urgency_payment"
    SANCTIONS_INDICATOR = "sanctions_indicator"
    POSTHIRE_ANOMALY = "posthire_anomaly"
    ONSITE_REFUSAL = "onsite_refusal"
