"""Links that leave the house: signed, made anew from a row's nonce when a mail needs one, known only by their hash.

The database alone cannot make one (the key is kept elsewhere); nor can the key alone (the nonce is in the row).
"""

import hashlib
from dataclasses import dataclass
from uuid import UUID

from django.core.signing import BadSignature, Signer


class LinkEndedError(Exception):
    """The link was used, replaced or withdrawn, or its time is over, or there never was one."""


@dataclass(frozen=True, slots=True)
class Links:
    """The links of one purpose: one made for another opens nothing here."""

    purpose: str

    def token(self, nonce: UUID) -> str:
        """The secret part of a link."""
        return self._signer.sign(nonce.hex)

    def hash_for(self, nonce: UUID) -> str:
        """What is kept of the link made from a nonce."""
        return hash_of(self.token(nonce))

    def hash_of(self, told: str) -> str:
        """What is kept of a link that was made here; asks no database. Raises LinkEndedError for any other."""
        try:
            self._signer.unsign(told)
        except BadSignature:
            raise LinkEndedError from None
        return hash_of(told)

    @property
    def _signer(self) -> Signer:
        return Signer(salt=self.purpose)


def hash_of(told: str) -> str:
    """What is kept of a link."""
    return hashlib.sha256(told.encode()).hexdigest()
