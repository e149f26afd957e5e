"""Employers and schools: a form for comparing that forgives legal forms, accents and word order (pure)."""

import re

from candidates.names import sortable

_LEGAL_FORMS = frozenset(
    """ab ag as asa bv co company corp corporation enr gmbh group groupe inc incorporated kg limited limitee llc llp lp
    ltd ltda ltee nv oy plc pty pvt sa sarl sas senc sl spa srl the le la les of de du des and et""".split()
)
_NOTHING = frozenset({"", "none", "n a", "na", "self", "aucun", "aucune", "unemployed", "not employed", "personal"})


def key(organisation: str) -> str:
    """Words without legal forms, sorted; "" for what names no organisation."""
    words = re.sub(r"[^\w\s]", " ", sortable(organisation).replace("&", " and ")).split()
    if " ".join(words) in _NOTHING:
        return ""
    kept = [word for word in words if word not in _LEGAL_FORMS] or words
    return " ".join(sorted(set(kept)))
