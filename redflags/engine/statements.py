"""What texts say, and which line of the file they say it about."""

from collections.abc import Iterator, Mapping, Sequence

from redflags.engine.dossier import Dossier, Statement

FREE_STANDING = ("message", "note")

_ANSWERS = frozenset({"check_employment", "check_education", "check_reference"})
_MONEY_AND_LOGINS = frozenset({"payment", "change_payment", "network"})
_OUTSIDE_CALLS = _ANSWERS | _MONEY_AND_LOGINS | {"check_open_source"}

BESIDE_THE_POINT: Mapping[str, frozenset[str]] = {
    "online_presence": _ANSWERS | _MONEY_AND_LOGINS | {"check_id", "check_address", "change_address"},
    "video_refusal": _OUTSIDE_CALLS,
    "face_artefact": _OUTSIDE_CALLS,
    "onsite_refusal": _OUTSIDE_CALLS,
    "below_market_rate": _OUTSIDE_CALLS - {"payment"},
    "urgency_payment": _ANSWERS | {"check_open_source", "network"},
    "payment_third_party": frozenset({"check_education", "check_open_source", "network"}),
    "history_inconsistency": _MONEY_AND_LOGINS | {"change_address"},
}
"""By label, where texts speak of something or somebody else: a page that is gone is the employer's in an employer's
answer, a call that is declined there is the referee's, and a tool that ran "at the same time" is no history."""

ABOUT: Mapping[str, frozenset[str]] = {
    "contact": frozenset({"contact_risk", "shared_identity", "identity_mismatch", "location_mismatch"}),
    "link": frozenset({"shared_identity", "referral_ring", "reference_problem", "identity_mismatch"}),
}
"""By place, all that its texts can speak about: the note on an e-mail address tells of no parcel, and that on a link
between two people ("both sent by the same agency, for other roles") of no pay and no second job."""


def line_of(said: Statement) -> str:
    """The fact whose note the sentence stands in; "" for a message or a note of its own, which may be told twice."""
    return "" if said.context in FREE_STANDING else said.about


def told(dossier: Dossier, label: str, *topics: str) -> Sequence[Statement]:
    """What texts say under a label where they can speak of it.

    The notes of verified checks are left out: a verification raises no doubt.
    """
    found = dossier.said(label, *topics)
    if not found:
        return ()
    elsewhere = BESIDE_THE_POINT.get(label, frozenset())
    verified = dossier.once("verified checks", lambda: frozenset(_verified(dossier)))
    return [
        said
        for said in found
        if said.context not in elsewhere and said.about not in verified and label in ABOUT.get(said.context, (label,))
    ]


def _verified(dossier: Dossier) -> Iterator[str]:
    return (check.ref for check in dossier.checks if check.state == "verified")
