"""Which finding stands where two of them claim the same words."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

from redflags.reading.said import Said

# A finding whose words another one tells better: "will not be met for the ID check" is no refusal of ID.
_TOLD_BETTER_BY: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        label: frozenset(better.split())
        for label, better in {
            "payment_change": "payment_third_party crypto_payment shared_identity history_inconsistency",
            "address_change": "referral_ring reference_problem history_inconsistency",
            "payment_third_party": "shared_identity education_unverified",
            "identity_mismatch": "shared_identity identity_document device_remote_control payment_third_party",
            "history_inconsistency": "reference_problem shared_identity identity_document "
            "local_knowledge moonlighting coached_answers location_mismatch payment_third_party identity_mismatch",
            "video_refusal": "face_artefact onsite_refusal identity_document identity_mismatch referral_ring "
            "device_remote_control coached_answers",
            "coached_answers": "shared_identity local_knowledge reference_problem face_artefact identity_mismatch "
            "referral_ring device_remote_control",
            "identity_document": "onsite_refusal",
            "below_market_rate": "face_artefact urgency_payment",
            "location_mismatch": "shared_identity",
            "shared_identity": "education_unverified",
            "referral_ring": "reference_problem",
            "urgency_payment": "referral_ring",
            "reference_problem": "shared_identity",
        }.items()
    }
)


# What is told again and again counts of itself, whatever else the sentence says of the account.
_STANDS_ALONE: Final = frozenset({("payment_change", "repeated")})


def standing(found: Iterable[Said]) -> list[Said]:
    """The findings that no other one in the same words tells better."""
    found = list(found)
    return [said for said in found if not _told_better(said, found)]


def overlap(one: Said, other: Said) -> bool:
    """Whether two findings point at some of the same characters."""
    return one.start < other.end and other.start < one.end


def _told_better(said: Said, found: Iterable[Said]) -> bool:
    if (said.label, said.topic) in _STANDS_ALONE:
        return False
    better = _TOLD_BETTER_BY.get(said.label, frozenset())
    return any(other.label in better and _mostly_in(said, other) for other in found)


def _mostly_in(said: Said, other: Said) -> bool:
    """Whether at least a quarter of what `said` points at is claimed by the other one too."""
    shared = min(said.end, other.end) - max(said.start, other.start)
    return 4 * shared >= said.end - said.start
