"""Links that leave the house: signed, made anew from a row's nonce when a mail needs one, known only by their hash.

The database alone cannot make one (the key is kept elsewhere); nor can the key alone (the nonce is in the row).
"""

import hashlib
from dataclasses import dataclass
from uuid import UUID

from django.core.signing import BadSignature, Signer
from django.utils.crypto import salted_hmac


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

    def nonce_of(self, told: str) -> UUID:
        """The nonce behind a link that lasts, and of which nothing is kept. Raises LinkEndedError for any other."""
        try:
            return UUID(self._signer.unsign(told))
        except (BadSignature, ValueError):
            raise LinkEndedError from None

    @property
    def _signer(self) -> Signer:
        return Signer(salt=self.purpose)


CODE_LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Without those that a reader takes for another one: 0 and O, 1, I and L, U."""

CODE_LENGTH = 12
"""Characters of a code: more than 10^17 codes, typed at most some times a minute."""

CODE_GROUP = 4


@dataclass(frozen=True, slots=True)
class Codes:
    """Codes of one purpose, to be typed from paper: made anew from a row's nonce and the key, known by their hash."""

    purpose: str

    def code(self, nonce: UUID) -> str:
        """The code of a nonce, in groups: "K7QM-3PXD-9R2W"."""
        number = int.from_bytes(salted_hmac(self.purpose, nonce.hex, algorithm="sha256").digest())
        letters = []
        for _place in range(CODE_LENGTH):
            number, digit = divmod(number, len(CODE_LETTERS))
            letters.append(CODE_LETTERS[digit])
        told = "".join(letters)
        return "-".join(told[n : n + CODE_GROUP] for n in range(0, CODE_LENGTH, CODE_GROUP))

    def hash_for(self, nonce: UUID) -> str:
        """What is kept of the code made from a nonce."""
        return self.hash_of(self.code(nonce))

    def hash_of(self, told: str) -> str:
        """What is kept of a code, however it was typed: in small letters, with blanks, without dashes.

        It takes the key as well: codes are short enough to try all of them against a table that got out.
        """
        plain = "".join(c for c in told.upper() if c.isalnum())
        return salted_hmac(f"{self.purpose}.kept", plain, algorithm="sha256").hexdigest()


def hash_of(told: str) -> str:
    """What is kept of a link."""
    return hashlib.sha256(told.encode()).hexdigest()
