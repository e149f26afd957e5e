"""Seals and opens single values, and fingerprints them so that equality can be found without reading.

Keys come from the settings, newest first: everything is sealed with the newest and opened with any. A fingerprint is an
HMAC-SHA256 of a normalised value, stored beside the id of its key and the version of its normaliser, so that both can
rotate.
"""

import hashlib
import hmac
from base64 import b64encode
from functools import cache
from typing import Any

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from django.conf import settings
from django.db import models

NORMALISER_VERSION = 1


class WrongKeyError(Exception):
    """A sealed value cannot be opened with the keys at hand."""


@cache
def _fernet() -> MultiFernet:
    return MultiFernet([Fernet(key) for key in settings.FIELD_KEYS])


def seal(value: str) -> str:
    """The sealed form of a value."""
    return _fernet().encrypt(value.encode()).decode()


def unseal(token: str) -> str:
    """The value of a sealed form. Raises WrongKeyError, which names no value."""
    try:
        return _fernet().decrypt(token.encode()).decode()
    except InvalidToken:
        raise WrongKeyError("a sealed value cannot be opened: FIELD_KEYS lacks its key") from None


def key_id(key: str) -> str:
    """A short public name of a key: 8 hexadecimal digits of its hash."""
    return hashlib.sha256(key.encode()).hexdigest()[:8]


def fingerprint(kind: str, normalised: str) -> str:
    """32 hexadecimal digits that are equal for equal values of one kind and tell nothing else without the key."""
    return _digest(settings.FINGERPRINT_KEYS[0], kind, normalised)


def fingerprints(kind: str, normalised: str) -> list[str]:
    """The value's fingerprints under every key still in use, newest first: what to look for while keys rotate."""
    return [_digest(key, kind, normalised) for key in settings.FINGERPRINT_KEYS]


def browser_key(*about: object) -> str:
    """The key, 256 bits in base64, under which a browser keeps what no server would take.

    It is made from what it is about, so that it is stored nowhere, and goes out only on pages of who may see it.
    """
    named = "\0".join(["browser", *map(str, about)])
    return b64encode(hmac.digest(settings.FIELD_KEYS[0].encode(), named.encode(), "sha256")).decode()


def _digest(key: str, kind: str, normalised: str) -> str:
    return hmac.new(key.encode(), f"{kind}\0{normalised}".encode(), hashlib.sha256).hexdigest()[:32]


class Sealed:
    """A sealed value in memory: it shows nothing until somebody opens it on purpose."""

    __slots__ = ("token",)

    def __init__(self, token: str) -> None:
        self.token = token

    @classmethod
    def of(cls, value: str) -> "Sealed":
        """Seal a value now."""
        return cls(seal(value))

    def open(self) -> str:
        """The value itself."""
        return unseal(self.token)

    def __str__(self) -> str:
        return "•••"

    __repr__ = __str__

    def __bool__(self) -> bool:
        return bool(self.token)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sealed) and other.token == self.token

    def __hash__(self) -> int:
        return hash(self.token)


class SealedField(models.TextField):  # type: ignore[type-arg]  # not generic at run time
    """A text column that holds sealed values only; reads give `Sealed`, writes take `Sealed` or a plain string."""

    description = "A sealed text"

    def from_db_value(self, value: str | None, *_args: object) -> Sealed | None:
        """Wrap the token."""
        return None if value is None else Sealed(value)

    def to_python(self, value: Any) -> Any:
        """Plain strings are sealed at once."""
        if value is None or isinstance(value, Sealed):
            return value
        return Sealed.of(str(value)) if value else Sealed("")

    def get_prep_value(self, value: Any) -> str | None:
        """Only tokens reach the database."""
        value = self.to_python(value)
        return None if value is None else value.token
