"""What a candidate may be asked, in neutral words: facts to confirm, never what was found, by which rule, or why.

One sentence per flag, the same for every candidate. A flag without a sentence is settled by our own checks: asking
would name another person, or show how misuse is noticed.
"""

import re
from collections.abc import Iterable

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from candidates.names import sortable
from redflags.engine.vocabulary import Flag

QUESTIONS: dict[Flag, Promise] = {
    Flag.CRYPTO_PAYMENT: gettext_lazy(
        "How would you like to be paid? We pay employees by transfer to a bank account in their own name."
    ),
    Flag.PAYMENT_THIRD_PARTY: gettext_lazy(
        "Please confirm the bank account for your pay: at which bank it is, in which country, and that you hold it "
        "in your own name."
    ),
    Flag.PAYMENT_CHANGE: gettext_lazy(
        "Please confirm the bank account for your pay as it stands today, and since when you have used it. A letter "
        "of the bank or a void cheque helps."
    ),
    Flag.ADDRESS_CHANGE: gettext_lazy(
        "Please confirm your current home address, since when you have lived there, and where equipment should be sent."
    ),
    Flag.VIDEO_REFUSAL: gettext_lazy(
        "When could we talk on a video call with the camera on? If something makes that hard for you, tell us: there "
        "are other ways that count as much."
    ),
    Flag.FACE_ARTEFACT: gettext_lazy(
        "We would like to repeat a short part of the video call that did not come through clearly. When would it "
        "suit you, and is there anything about your camera or connection we should know?"
    ),
    Flag.IDENTITY_DOCUMENT: gettext_lazy(
        "When could you show us an identity document of your choice in a call? We only look at it; please do not send "
        "a copy."
    ),
    Flag.IDENTITY_MISMATCH: gettext_lazy(
        "Please tell us your full name as it stands on your papers, and any other name you use or have used at work."
    ),
    Flag.HISTORY_INCONSISTENCY: gettext_lazy(
        "Please list your jobs of the last seven years with employer, role, first and last month, and whether each "
        "was full-time."
    ),
    Flag.EDUCATION_UNVERIFIED: gettext_lazy(
        "Please confirm your studies: school, programme, first and last year, the qualification, and the name under "
        "which you were enrolled."
    ),
    Flag.REFERENCE_PROBLEM: gettext_lazy(
        "Please name two people you reported to, with their role at the time and how their employer can be reached."
    ),
    Flag.BELOW_MARKET_RATE: gettext_lazy("Please confirm the pay you expect, and what it is based on."),
    Flag.LOCATION_MISMATCH: gettext_lazy(
        "Please confirm the town and time zone you work from, and any longer stays elsewhere that are planned."
    ),
    Flag.CONTACT_RISK: gettext_lazy("Please confirm the phone number and e-mail address at which we reach you best."),
    Flag.SHARED_IDENTITY: gettext_lazy(
        "Please confirm your own phone number, e-mail address and postal address, and since when you have used each."
    ),
    Flag.COACHED_ANSWERS: gettext_lazy(
        "We would like to go through one piece of your own work with you in a call. Which would you choose, and when?"
    ),
    Flag.LOCAL_KNOWLEDGE: gettext_lazy(
        "Please confirm where you live now, and since when; if you moved recently, from where."
    ),
    Flag.ONLINE_PRESENCE: gettext_lazy(
        "Which public profiles or pages about your work are yours? If you keep none, that is fine: just say so."
    ),
    Flag.MOONLIGHTING: gettext_lazy("Do you have, or plan to keep, other paid work beside this position?"),
    Flag.URGENCY_PAYMENT: gettext_lazy(
        "Is there anything about the timing of your first pay that we should know? Pay follows our usual calendar."
    ),
    Flag.ONSITE_REFUSAL: gettext_lazy(
        "When could we meet in person, at one of our offices or near you? If that is hard, tell us what would work."
    ),
}
"""By flag. Without a sentence: the referral ring (it is about others), remote control of devices, sanctions lists and
what happens after hire (our own people look into these first)."""

_ACCUSING = re.compile(
    r"\b(suspect\w*|suspicio\w*|red flags?|flagged|fraud\w*|fake\w*|scam\w*|spy|spies|impost\w*|impersonat\w*|"
    r"deepfake\w*|north.korea\w*|dprk|risk score|our score|sanction\w*|soup[cç]on\w*|suspect\w*|frauduleu\w*|"
    r"signal d.alerte|cor[ée]e du nord|nord-cor[ée]en\w*)\b",
    re.IGNORECASE,
)
_BETWEEN_WORDS = re.compile(r"\W+")
_RULE = re.compile(r"\b[A-Z]{3,4}-\d{2}\b")


def question(flag: str) -> str:
    """What to ask where this flag was found; "" where nothing is asked of the candidate."""
    text = QUESTIONS.get(Flag(flag)) if flag in list(Flag) else None
    return str(text) if text else ""


def objection(text: str, *, other_people: Iterable[str]) -> str:
    """Why a text cannot stand in a letter, in words; "" when it can. `other_people` are names on the register."""
    if found := _ACCUSING.search(text):
        return _("“%(word)s” tells of a suspicion. Ask for the fact instead.") % {"word": found[0]}
    if found := _RULE.search(text):
        return _("“%(word)s” is the name of a rule. A letter names none.") % {"word": found[0]}
    words = _words(text)
    for name in other_people:
        if _words(name) in words:
            return _("This names another person on the register. A letter is about its reader alone.")
    return ""


def _words(text: str) -> str:
    """A text as words between single spaces, whatever its case and punctuation."""
    return f" {' '.join(_BETWEEN_WORDS.split(sortable(text))).strip()} "
