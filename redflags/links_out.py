"""Links that leave the house: signed, made anew from a row's nonce when a mail needs one, known only by their hash.

The database alone cannot make one (the key is kept elsewhere); nor can the key alone (the nonce is in the row).
"""

import hashlib
from uuid import UUID

from django.core.signing import BadSignature, Signer

_SALT = "redflags.enquiry"


def token(nonce: UUID) -> str:
    """The secret part of a link."""
    return Signer(salt=_SALT).sign(nonce.hex)


def is_ours(told: str) -> bool:
    """Whether a link was made here; asks no database."""
    try:
        Signer(salt=_SALT).unsign(told)
    except BadSignature:
        return False
    return True


def hash_of(told: str) -> str:
    """What is kept of a link."""
    return hashlib.sha256(told.encode()).hexdigest()
