"""Words that the file is told in: what texts were read to say, why a level is reached, what changed since."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from redflags.engine.vocabulary import FAMILY_TITLES, NO_SUPPORT, Family, Flag, Level, Strength

FLAGS: dict[str, Promise] = {
    Flag.CRYPTO_PAYMENT: gettext_lazy("payment in cryptocurrency"),
    Flag.PAYMENT_THIRD_PARTY: gettext_lazy("payment to somebody else"),
    Flag.PAYMENT_CHANGE: gettext_lazy("change of payment details"),
    Flag.ADDRESS_CHANGE: gettext_lazy("change of address"),
    Flag.VIDEO_REFUSAL: gettext_lazy("video"),
    Flag.FACE_ARTEFACT: gettext_lazy("picture artefacts"),
    Flag.IDENTITY_DOCUMENT: gettext_lazy("identity document"),
    Flag.IDENTITY_MISMATCH: gettext_lazy("another person or name"),
    Flag.HISTORY_INCONSISTENCY: gettext_lazy("work history"),
    Flag.EDUCATION_UNVERIFIED: gettext_lazy("education"),
    Flag.REFERENCE_PROBLEM: gettext_lazy("references"),
    Flag.BELOW_MARKET_RATE: gettext_lazy("pay below the market"),
    Flag.LOCATION_MISMATCH: gettext_lazy("place"),
    Flag.CONTACT_RISK: gettext_lazy("contact details"),
    Flag.SHARED_IDENTITY: gettext_lazy("shared details"),
    Flag.COACHED_ANSWERS: gettext_lazy("prepared answers"),
    Flag.LOCAL_KNOWLEDGE: gettext_lazy("knowledge of the place"),
    Flag.ONLINE_PRESENCE: gettext_lazy("online presence"),
    Flag.REFERRAL_RING: gettext_lazy("recommendations"),
    Flag.MOONLIGHTING: gettext_lazy("several jobs"),
    Flag.DEVICE_REMOTE_CONTROL: gettext_lazy("remote control"),
    Flag.URGENCY_PAYMENT: gettext_lazy("pressure for payment"),
    Flag.SANCTIONS_INDICATOR: gettext_lazy("sanctions"),
    Flag.POSTHIRE_ANOMALY: gettext_lazy("after hire"),
    Flag.ONSITE_REFUSAL: gettext_lazy("meeting in person"),
}

STANCES: dict[str, Promise] = {
    "requested": gettext_lazy("asked for"),
    "offered": gettext_lazy("offered"),
    "accepted": gettext_lazy("accepted"),
    "refused": gettext_lazy("refused"),
    "denied": gettext_lazy("denied"),
    "reported": gettext_lazy("reported"),
    "mentioned": gettext_lazy("mentioned"),
}

SOURCES: dict[str, Promise] = {
    "candidate": gettext_lazy("the candidate"),
    "resume": gettext_lazy("the résumé"),
    "application": gettext_lazy("the application form"),
    "linkedin": gettext_lazy("the LinkedIn profile"),
    "portfolio": gettext_lazy("the portfolio"),
    "interview": gettext_lazy("the interview"),
    "reference": gettext_lazy("the reference"),
    "staff": gettext_lazy("our own staff"),
    "ats": gettext_lazy("the applicant-tracking system"),
}
"""Who tells something, inside a sentence."""

_TELLERS = frozenset(("first", "second"))
"""Values of messages that are sources."""

ASKS: dict[int, Promise] = {
    Level.STANDARD: gettext_lazy("Carry on with the check plan, like for everybody."),
    Level.VERIFY: gettext_lazy(
        "Carry on, and settle the open questions before an offer: ask for facts, in neutral words."
    ),
    Level.HOLD: gettext_lazy(
        "Wait with offers, equipment, access and changed payments until somebody has settled it; an HR lead decides."
    ),
    Level.ESCALATE: gettext_lazy(
        "Bring in an HR lead today. Until that decision no offer, equipment, new access or changed payment; "
        "keep a normal tone, and blame nobody."
    ),
}
"""What people do at each step of the ladder."""


def read_as(label: str, stance: str) -> str:
    """What a marked part of a text was read to say."""
    what = str(FLAGS.get(label, label.replace("_", " ")))
    return f"{what}: {STANCES[stance]}" if stance in STANCES else what


def family_title(family: str) -> str:
    """A family in words."""
    return _(FAMILY_TITLES[Family(family)])


def render(message: str, values: Mapping[str, Any]) -> str:
    """A message id of a rule in the reader's language, its sources by what they are called."""
    if not values:
        return _(message)
    return _(message) % {
        name: SOURCES.get(value, value) if name in _TELLERS else value for name, value in values.items()
    }


def asks(level: int, assurance: int) -> str:
    """What a level asks of the people who decide."""
    if level == Level.STANDARD and assurance == 100:
        return _("Carry on: the check plan is done, and nothing is open.")
    return str(ASKS[level])


def because(level: int, families: Mapping[str, int], assurance: int) -> str:
    """Why the level is reached: the ladder of engine.ladder applied to the families that count, in one sentence."""
    if not families:
        return _("Nothing on file speaks against the claims; %(percent)s %% of the check plan is verified.") % {
            "percent": assurance
        }
    strong = [f for f, strength in families.items() if strength >= Strength.STRONG]
    decisive = [f for f, strength in families.items() if strength == Strength.DECISIVE]
    medium = [f for f, strength in families.items() if strength == Strength.MEDIUM]
    if decisive:
        return _("Decisive evidence that a claim does not hold: %(families)s.") % {"families": _listed(decisive)}
    if level == Level.ESCALATE and len(strong) >= 2:
        return _("Strong signs that claims do not hold, from %(number)s independent sides: %(families)s.") % {
            "number": len(strong),
            "families": _listed(strong),
        }
    if level == Level.ESCALATE:
        return _("Strong signs that claims do not hold (%(strong)s), supported from other sides: %(medium)s.") % {
            "strong": _listed(strong),
            "medium": _listed(f for f in medium if f not in NO_SUPPORT),
        }
    if strong:
        return _("One side shows strong signs that a claim does not hold: %(families)s.") % {
            "families": _listed(strong)
        }
    if medium:
        return ngettext(
            "One side leaves a question: %(families)s.", "%(number)s sides leave questions: %(families)s.", len(medium)
        ) % {"number": len(medium), "families": _listed(medium)}
    return _("Only weak signs, common among honest people: %(families)s.") % {"families": _listed(families)}


def _listed(families: Iterable[str]) -> str:
    return ", ".join(family_title(family).lower() for family in families)
