"""The words other code uses to ask for a reading and to understand one: who speaks, where, and what was found."""

from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final


class Speaker(StrEnum):
    """Whose words the text holds. Staff report what a candidate did; a candidate asks, offers and refuses."""

    CANDIDATE = "candidate"
    STAFF = "staff"
    REFEREE = "referee"
    UNKNOWN = "unknown"


class Context(StrEnum):
    """Where the text stands in the file, so that a fragment without verb or subject can be understood."""

    MESSAGE = "message"
    NOTE = "note"
    INTERVIEW = "interview"
    PAYMENT = "payment"
    CHANGE_PAYMENT = "change_payment"
    CHANGE_ADDRESS = "change_address"
    CHECK_EMPLOYMENT = "check_employment"
    CHECK_EDUCATION = "check_education"
    CHECK_REFERENCE = "check_reference"
    CHECK_ID = "check_id"
    CHECK_ADDRESS = "check_address"
    CHECK_OPEN_SOURCE = "check_open_source"
    CHECK_OTHER = "check_other"
    DOCUMENT = "document"
    NETWORK = "network"
    PROFILE = "profile"
    HISTORY = "history"
    CONTACT = "contact"
    LINK = "link"


class Stance(StrEnum):
    """What is done with the thing: asked for, offered, accepted, refused, denied, reported, or only mentioned."""

    REQUESTED = "requested"
    OFFERED = "offered"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    DENIED = "denied"
    REPORTED = "reported"
    MENTIONED = "mentioned"


@dataclass(frozen=True, slots=True)
class Said:
    """One thing a text says: its label and topic (see `TOPICS`), the stance, and the characters that say it."""

    label: str
    topic: str
    stance: Stance
    start: int
    end: int
    weighed: bool = False  # no pattern says it, its concepts together make it likely: a suggestion whoever wrote it


@dataclass(frozen=True, slots=True)
class Reading:
    """What was found in a text. `complete` is False when reading gave up: silence then means nothing."""

    said: tuple[Said, ...]
    complete: bool


# Label -> topic -> what the words say. The last four labels serve the rules and are not part of the note vocabulary.
TOPICS: Final = MappingProxyType(
    {
        "crypto_payment": {
            "asks": "wants to be paid in cryptocurrency or to a wallet",
            "wallet": "gives or announces a wallet address",
        },
        "payment_third_party": {
            "person": "pay to, or an account of, somebody else",
            "family": "pay to a relative or friend",
            "company": "pay to a firm or agency that is not the worker's",
            "name_differs": "the account holder's name is not the worker's",
        },
        "payment_change": {
            "asks": "asks to change where pay goes",
            "changed": "payment details were changed",
            "repeated": "payment details were changed again and again",
        },
        "address_change": {
            "other_address": "equipment should go to another address than the one known",
            "drop_address": "a forwarder, mailbox, hotel or pickup point",
            "changed": "the delivery or home address was changed",
        },
        "video_refusal": {
            "declines": "declines live video, or a call at all",
            "camera_fails": "the camera is said not to work",
            "avoids": "postpones or misses video again and again",
            "background": "will not show the real background",
        },
        "face_artefact": {
            "artefact": "the picture of the face, or its sound, breaks",
            "hand_refused": "would not pass a hand before the face or turn the head",
            "hand_failed": "the picture broke at that test",
        },
        "identity_document": {
            "refused": "would not show an identity document",
            "edited": "the document looks altered or is not valid",
            "mismatch": "the document's data or photo is not this person's",
        },
        "identity_mismatch": {
            "other_person": "somebody else appeared or answered",
            "several_saw": "two people say independently that it is another person",
            "other_voice": "the voice is another one",
            "other_name": "appeared under another name",
            "disowned": "the real bearer of the name says it was not them",
            "does_not_match": "does not look like earlier pictures or sessions",
        },
        "history_inconsistency": {
            "employer_denies": "an employer does not know this person",
            "dates_differ": "sources give different dates, titles or employers",
            "impossible": "the times cannot all be true",
            "vague": "cannot or will not say what was done there",
            "cannot_exist": "the employer cannot be shown to exist",
        },
        "education_unverified": {
            "no_record": "the school has no record, or the diploma is false",
            "no_programme": "the school, or that programme there, does not exist",
        },
        "reference_problem": {
            "free_mail": "referees only on free mail",
            "no_independent_contact": "no contact but the one the candidate gave",
            "unreachable": "referees cannot be reached",
            "unknown_person": "the referee does not know the candidate, or cannot be found",
            "same_contact": "referees share a voice or a contact",
            "scripted": "referees recite",
        },
        "below_market_rate": {"low": "asks for notably less than the market"},
        "location_mismatch": {
            "network": "the connection comes from elsewhere",
            "time_zone": "the clock or the hours are another zone's",
            "vpn": "hides behind a relay",
            "many_places": "several places in a short time",
            "withheld": "will not say where they are",
        },
        "coached_answers": {
            "reads": "reads answers from a screen",
            "prompted": "is prompted by a person or a chatbot",
            "generic": "answers are generic or memorised",
            "no_depth": "cannot go into detail on own work",
        },
        "local_knowledge": {"fails": "cannot describe the place claimed as home"},
        "shared_identity": {
            "same_contact": "phone, mail or network shared with another candidate",
            "same_document": "same CV, letter or document as another candidate",
            "same_account": "same payment account as another candidate",
            "same_address": "same address as another candidate",
            "same_face": "same face or photo under another name",
        },
        "referral_ring": {
            "vouches": "pushes friends, or candidates vouch for one another",
            "many": "puts forward many unknown people",
        },
        "device_remote_control": {
            "tool": "remote-control software nobody approved",
            "kvm": "a keyboard-video-mouse device on the computer",
            "several": "several remote tools at once",
            "refuses_device": "will not use the company's computer",
            "other_operator": "somebody else drives the machine",
        },
        "onsite_refusal": {
            "declines": "declines to be met in person",
            "postpones": "postpones being met again and again",
        },
        "urgency_payment": {
            "upfront": "wants money before the work",
            "pressure": "presses for money with urgency or threats",
        },
        "moonlighting": {"other_job": "holds other jobs without saying so"},
        "posthire_anomaly": {
            "malware": "harmful software on the work machine",
            "exfiltration": "data or code taken away",
            "threat": "threatens to publish or destroy",
            "unreachable": "stopped answering after the start",
            "delegated": "somebody else does the work",
            "hours": "logged in around the clock",
        },
        "online_presence": {
            "new": "profile made recently",
            "copied": "work of others shown as own",
            "vanished": "profile removed",
            "thin": "hardly any footprint",
            "photo": "the picture is a stock, borrowed or generated one",
        },
        "contact_risk": {
            "voip": "internet phone number",
            "throwaway": "throw-away mail or phone",
            "new_domain": "mail domain made recently",
        },
        "sanctions_indicator": {"listed": "appears on a sanctions or indicator list"},
    }
)

NOTE_LABELS: Final = frozenset(TOPICS) - {"posthire_anomaly", "online_presence", "contact_risk", "sanctions_indicator"}
