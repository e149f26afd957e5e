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
    (r"wallet|portefeuille", "wallet"),
    (r"payment|payout|bank|iban|deposit|paypal", "account"),
    (r"github|gitlab|linkedin|portfolio|profile?|telegram|skype|handle|url|web|site|repo", "profile"),
    (r"account|compte", "account"),
    (r"referee|reference", "referee"),
    (r"domaine?|birth|naissance|name|nom", ""),  # many people have these in common
    (r"ip\b|mac\b|network|device|reseau|appareil", "network"),
    (r"e-?mail|courriel|mailbox|inbox", "email"),
    (r"phone|telephone|mobile|tel\b|cell|sim\b|whatsapp", "phone"),
    (r"photo|face\b|picture|headshot|selfie|visage", "photo"),
    (r"address|adresse|mailing", "address"),
    (r"cv\b|resume|text|letter|lettre|wording|code", "text"),
    (r"document|file|template|passport|licen[cs]e|id\b|fichier|modele", "document"),
    (r"author|auteur", "author"),
)
"""What begins a word for something shared, and its kind; the first that fits, as in "e-mail address"."""

_HOUSEHOLD = re.compile(
    r"\b(?:husband|wife|spouse|partner|married|couple|fiancee?s?|boyfriend|girlfriend|twins?|sisters?|brothers?|"
    r"siblings?|mother|father|parents?|son|daughter|cousins?|uncle|aunt|nephew|niece|in-laws?|family|household|lodgers?|"
    r"room-?mates?|flat-?mates?|house-?mates?|(?:live|lives|living) together|shar(?:e|es|ing) (?:a|an|the|one) "
    r"(?:flat|house|home|apartment|room)|joint account|student residence|halls? of residence|dorm\w*|same programme|"
    r"shelter|mari|epouse|epoux|conjointe?|fiancee?|jumelle?s?|jumeaux|soeurs?|freres?|mere|pere|cousine?s?|famille|"
    r"menage|colocataires?|colocation|(?:vivent|habitent) ensemble|compte joint|residence (?:etudiante|universitaire)|"
    r"cite universitaire)\b(?! (?:compan\w+|firms?|offices?|sites?|teams?|agenc\w+|organi[sz]ations?|names?)\b)"
)
_SAME_PERSON = re.compile(
    r"\b(?:same person|same candidate|(?:earlier|previous) application|meme personne|candidature precedente)\b"
)
_TWICE = re.compile(
    r"\b(?:own (?:earlier|previous|second|other)|(?:applied|entered|imported|filed) twice|duplicates?|double entry|"
    r"(?:her|him)self|themsel(?:f|ves)|deja postule|doublon|(?:elle|lui)-meme)\b"
)
_RENAMED = re.compile(
    r"\b(?:maiden|married|marriage|divorced?|nee|chang\w+ (?:of|her|his|their) name|name change|changed name|"
    r"former name|nickname|typo|misspel\w+|spelling|transliterat\w+|jeune fille|mariage|changement de nom|"
    r"faute de frappe)\b"
)
_AGENCY = re.compile(
    r"\b(?:same agency|agency template|same employer|former colleagues?|same team|same school|same campus|classmates?|"
    r"(?:career|job|employment|training|settlement) ?(?:cent(?:er|re)|agency|service)|co-?working|librar(?:y|ies)|"
    r"bootcamp|hackathon|(?:public|school|campus|library) wi-?fi|umbrella|employer of record|co-?operative|"
    r"payroll (?:company|provider|bureau)|portage salarial|bibliotheque|ancien(?:ne)?s? collegues?|"
    r"meme (?:agence|ecole|cabinet))\b|"
    r"\b(?:agency|staffing firm|recruiters?)(?:['’]s?)? (?:own |main |central |shared )?"
    r"(?:line|number|phone|switchboard|front desk|reception|inbox|mailbox|e-?mail|address|office|template|layout|cvs?)"
    r"\b|\b(?:ligne|numero|telephone|standard|boite|courriel|adresse|bureaux?|modele) (?:\w+ )?"
    r"(?:de l['’]agence|du cabinet)\b"
)
_REASSIGNED = re.compile(
    r"\b(?:recycled|reassigned|previous owner|former owner|old number|numero (?:reattribue|recycle)|ancien titulaire)\b"
)
_STRANGERS = re.compile(
    r"\b(?:unrelated|strangers?|unknown to (?:each other|one another)|"
    r"(?:not|never) (?:know|knew|met) (?:each other|one another|him|her|them)|"
    r"den(?:y|ies|ied)|no (?:known |declared |stated )?(?:link|tie|relation\w*|connection)|"
    r"aucun lien|inconnus?|ne se connaissent pas|sans lien|nient?)\b"
)
"""What takes the explanation out of a note, whatever else it says."""

_DENIED = re.compile(r"\b(?:no|not|nor|neither|never|none|without|isn['’]t|aren['’]t|pas|ni|aucune?|sans|jamais)\b")
_CLAUSE = re.compile(r"[.;:!?()]|,? (?:but|mais) ")
_NO_EVIDENCE = re.compile(
    r"^(?:none|no|nothing|not|n/?a|nil|without|unknown|missing|refused|declined|aucune?|sans|pas|rien|non)\b|^[-–—?]*$"
)
_NOT_SHOWN = re.compile(
    r"\b(?:verbal\w*|orally|(?:his|her|their) word|self-declared|(?:not|never) (?:provided|received|sent|given|shown)|"
    r"(?:not|never|cannot|could not)(?: be)? (?:confirm\w*|verif\w*)|edited|altered|forged|fake|does not match|"
    r"oralement|verbalement|(?:non|pas) (?:fourni\w*|recu\w*|verifi\w*|confirm\w*)|falsifi\w*)\b"
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
    words = sortable(shared).replace("_", " ")
    return next((kind for signs, kind in LINKS if re.search(rf"\b(?:{signs})", words)), "")


def link_meaning(note: str, *, names: str = "same") -> str:
    """What a note says of a link: household, same_person, agency, or "" where it explains nothing.

    `names` is how the two names compare. That one person stands behind two names explains nothing, unless the note
    tells how one became the other; one who applied twice may have left a part of the name out.
    """
    text = sortable(note)
    if _STRANGERS.search(text):
        return ""
    renamed = bool(_RENAMED.search(text))
    explained = (
        (_SAME_PERSON, "same_person", renamed or names in ("same", "compatible")),
        (_TWICE, "same_person", renamed or names != "different"),
        (_HOUSEHOLD, "household", True),
        (_AGENCY, "agency", True),
        (_REASSIGNED, "unrelated", True),
    )
    return next((meaning for pattern, meaning, fits in explained if fits and _affirmed(pattern, text)), "")


def _affirmed(pattern: re.Pattern[str], text: str) -> bool:
    """Whether something is said in a clause that does not deny it first."""
    return any(
        not _DENIED.search(clause[: found.start()])
        for clause in _CLAUSE.split(text)
        for found in pattern.finditer(clause)
    )


def evidence_state(told: str) -> str:
    """none, promised, seen or confirmed, from the words a recruiter used for the evidence."""
    text = sortable(told)
    if _NO_EVIDENCE.search(text) or _NOT_SHOWN.search(text):
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
