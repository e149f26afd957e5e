"""What an assessment compared, for the person it is about: plain words, nothing about others, no rule and no threshold.

One sentence per flag. A flag without one is only counted: telling it would tell about another person, or show how
misuse is noticed.
"""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from redflags.engine.vocabulary import Flag

COMPARED: dict[Flag, Promise] = {
    Flag.CRYPTO_PAYMENT: _("How you asked to be paid was compared with how we pay employees."),
    Flag.PAYMENT_THIRD_PARTY: _("The name on the account for your pay was compared with your own."),
    Flag.PAYMENT_CHANGE: _("The account for your pay was compared with the ones you gave before."),
    Flag.ADDRESS_CHANGE: _("Your address, and where equipment goes, were compared with what you told us before."),
    Flag.VIDEO_REFUSAL: _("How interviews were offered was compared with how they were held."),
    Flag.FACE_ARTEFACT: _("Part of a video call did not come through clearly."),
    Flag.IDENTITY_DOCUMENT: _("The paper you showed, or that is still to be shown, was held beside what you told us."),
    Flag.IDENTITY_MISMATCH: _("The names you use were compared with each other."),
    Flag.HISTORY_INCONSISTENCY: _(
        "What your résumé, your profiles and former employers say of your work was compared."
    ),
    Flag.EDUCATION_UNVERIFIED: _("What you say of your studies was compared with what a school told us, or could not."),
    Flag.REFERENCE_PROBLEM: _("What you say of your work was compared with what referees told us, or could not."),
    Flag.BELOW_MARKET_RATE: _("The pay you asked for was compared with what such work usually pays."),
    Flag.LOCATION_MISMATCH: _("Where you say you work from was compared with other details of place and time."),
    Flag.CONTACT_RISK: _("We looked at what kind of phone line and e-mail address you gave."),
    Flag.COACHED_ANSWERS: _("What you said about your own work was compared between conversations."),
    Flag.LOCAL_KNOWLEDGE: _("What you say of where you live was compared with what you told us in conversations."),
    Flag.ONLINE_PRESENCE: _("Public pages about your work were compared with your résumé."),
    Flag.MOONLIGHTING: _("What you told us of other paid work was compared with what the position asks."),
    Flag.URGENCY_PAYMENT: _("When you asked to be paid was compared with our usual calendar."),
    Flag.ONSITE_REFUSAL: _("Whether a meeting in person can take place was looked at."),
}
"""Without a sentence: what is shared with others, who recommended whom, remote control of devices, sanctions lists, and
what happens after a hire."""


def compared(flag: str) -> str:
    """What was compared where this flag was found; "" where it is only counted."""
    told = COMPARED.get(Flag(flag)) if flag in list(Flag) else None
    return str(told) if told else ""
