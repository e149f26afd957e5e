"""The words of dossier files in the product's own vocabulary (pure)."""

import re

from candidates.names import sortable

EVENTS: dict[str, str] = {
    "camera_unavailable": "camera_fails",
    "camera_glitch_reported": "camera_fails",
    "camera_delayed_30s": "camera_delayed",
    "id_declined": "live_id_refused",
    "missed_calls_repeated": "missed_calls",
    "virtual_camera_detected": "virtual_camera",
    "virtual_background_kept": "background_refused",
    "background_blur_kept_on_request": "background_refused",
    "background_removed_on_request": "background_passed",
    "lighting_does_not_follow_head": "lighting_off",
    "different_person_on_call": "same_person_failed",
    "voice_changed_mid_call": "voice_changed",
    "connection_lost_then_other_voice": "voice_changed",
    "voice_gender_mismatch": "voice_mismatch",
    "photo_mismatch_suspected": "photo_mismatch",
    "eyes_reading_offscreen": "reading_offscreen",
    "background_voices_other_interviews": "other_interviews_audible",
    "candidate_left_call": "left_call",
    "live_id_delayed": "live_id_not_done",
    "live_id_shown": "live_id_passed",
    "hand_test_not_applicable": "hand_test_not_done",
    "hand_test_declined": "hand_test_not_done",
    "side_profile_done": "side_profile_passed",
}
"""Events of dossier files that have another name here; the others keep theirs."""

NOT_HELD_EVENTS = frozenset({"language_below_claim", "english_call_declined"})
"""Remarks about somebody's language; the product holds none."""

STATES = {"failed": "contradicted", "pending": "waiting"}

OUTCOMES = {"passed", "failed", "concern", "declined", "no_show", "cancelled", "scheduled", "technical"}
HELD = {"passed", "failed", "concern"}
"""Outcomes of conversations that took place."""

METHODS = {
    "crypto": "crypto",
    "bank": "bank",
    "online platform": "platform",
    "platform": "platform",
    "multiple": "multiple",
    "cash": "cash",
}

LINKS: tuple[tuple[str, str], ...] = (
    ("wallet", "wallet"),
    ("account", "account"),
    ("iban", "account"),
    ("phone", "phone"),
    ("mobile", "phone"),
    ("mail_address", "address"),
    ("mailing", "address"),
    ("address", "address"),
    ("email", "email"),
    ("e-mail", "email"),
    ("photo", "photo"),
    ("face", "photo"),
    ("referee", "referee"),
    ("cv", "text"),
    ("resume", "text"),
    ("text", "text"),
    ("letter", "text"),
    ("document", "document"),
    ("file", "document"),
    ("author", "author"),
    ("profile", "profile"),
    ("github", "profile"),
    ("portfolio", "profile"),
    ("ip", "network"),
    ("network", "network"),
    ("device", "network"),
)

_HOUSEHOLD = re.compile(
    r"\b(?:husband|wife|spouse|partner|married|couple|twin|twins|sister|brother|sibling|mother|father|parents?|son|"
    r"daughter|cousin|family|household|room-?mates?|flat-?mates?|house-?mates?|same programme|shelter|"
    r"mari|epouse|epoux|conjointe?|couple|jumelle?s?|jumeaux|soeur|frere|mere|pere|famille|menage|colocataires?|"
    r"colocation)\b"
)
_SAME_PERSON = re.compile(
    r"\b(?:same person|same candidate|own (?:earlier|previous|second)|applied twice|earlier application|"
    r"previous application|duplicate|entered twice|meme personne|deja postule|candidature precedente|doublon)\b"
)
_AGENCY = re.compile(
    r"\b(?:same agency|agency template|same employer|former colleagues?|same team|same school|same campus|classmates?|"
    r"career cent(?:er|re)|co-?working|ancien(?:ne)?s? collegues?|meme agence|meme ecole)\b"
)
_REASSIGNED = re.compile(
    r"\b(?:recycled|reassigned|previous owner|former owner|old number|numero (?:reattribue|recycle)|ancien titulaire)\b"
)
_NO_EVIDENCE = re.compile(
    r"^(?:none|no|nothing|not|n/?a|nil|without|unknown|missing|refused|declined|aucune?|sans|pas|rien|non)\b|^[-–—?]*$"
)
_PROMISED = re.compile(
    r"\b(?:promised|promises|will send|to follow|pending|awaiting|waiting for|not yet|later|a venir|promise|enverra|"
    r"en attente)\b"
)
_CONFIRMED = re.compile(
    r"\b(?:confirmed by|called back|call back|bank confirmed|verified with|confirmed with|by phone with|confirme par|"
    r"verifie aupres)\b"
)
_CRYPTO = re.compile(r"\b(?:crypto\w*|usdc|usdt|stable ?coins?|tokens?|bitcoin|btc|eth|ether|dai|jetons?|on-chain)\b")
_PAYS = re.compile(
    r"\b(?:pay|pays|paid|payroll|salar\w+|wages?|take|takes|choose|option|paie\w*|paye\w*|verse\w*|remuner\w+)\b"
)
_NEVER = re.compile(r"\b(?:never|not|no|nobody|only in fiat|jamais|aucun\w*|pas)\b")


def link_kind(shared: str) -> str:
    """Which kind of link a word for something shared means; "" for what identifies nobody (a school, an employer)."""
    word = sortable(shared)
    return next((kind for sign, kind in LINKS if re.search(rf"(?:^|[^a-z]){sign}", word)), "")


def link_meaning(note: str) -> str:
    """What a note says of a link: household, same_person, agency, or "" where it explains nothing."""
    text = sortable(note)
    explained = (
        (_SAME_PERSON, "same_person"),
        (_HOUSEHOLD, "household"),
        (_AGENCY, "agency"),
        (_REASSIGNED, "unrelated"),
    )
    for pattern, meaning in explained:
        if pattern.search(text):
            return meaning
    return ""


def evidence_state(told: str) -> str:
    """none, promised, seen or confirmed, from the words a recruiter used for the evidence."""
    text = sortable(told)
    if _NO_EVIDENCE.search(text):
        return "none"
    if _PROMISED.search(text):
        return "promised"
    return "confirmed" if _CONFIRMED.search(text) else "seen"


def crypto_is_normal(context: str) -> bool | None:
    """Whether an employer says it normally pays in cryptocurrency; None where it says nothing of it."""
    text = sortable(context)
    if not (_CRYPTO.search(text) and _PAYS.search(text)):
        return None
    return not _NEVER.search(text)
