"""Reads settings from the environment: plain values, secrets from NAME or NAME_FILE, mail servers from one URL each."""

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit


class MissingSettingError(Exception):
    """A required setting is absent or unusable; the message names it and never shows its value."""


def text(name: str, default: str = "") -> str:
    """The variable's value, stripped."""
    return os.environ.get(name, default).strip()


def flag(name: str, default: bool = False) -> bool:
    """True for 1, true, yes, on."""
    value = text(name)
    return value.lower() in {"1", "true", "yes", "on"} if value else default


def words(name: str, default: str = "") -> list[str]:
    """A comma-separated list without empty parts."""
    return [part.strip() for part in text(name, default).split(",") if part.strip()]


def secret(name: str) -> str:
    """A secret from NAME, or from the file that NAME_FILE names.

    Raises MissingSettingError when neither is given or the file is empty.
    """
    value = text(name)
    path = text(f"{name}_FILE")
    if not value and path:
        try:
            value = Path(path).read_text(encoding="utf-8").strip()
        except OSError as error:
            raise MissingSettingError(f"{name}_FILE cannot be read: {error.strerror}") from None
    if not value:
        raise MissingSettingError(
            f"{name} is not set: give {name} or {name}_FILE (`make run` makes them in ./var/keys)"
        )
    return value


def optional_secret(name: str) -> str:
    """A secret that may be absent: "" then. Raises MissingSettingError for a file that is named and cannot be used."""
    return secret(name) if text(name) or text(f"{name}_FILE") else ""


def mail(url: str) -> dict[str, Any]:
    """Django's mail settings from smtp://user:password@host:587/?tls=starttls, or smtps://host (TLS from the start).

    An empty URL means that no mail server is known.
    """
    if not url:
        return {"EMAIL_HOST": "", "EMAIL_BACKEND": "django.core.mail.backends.dummy.EmailBackend"}
    parts = urlsplit(url)
    if parts.scheme not in {"smtp", "smtps"} or not parts.hostname:
        raise MissingSettingError(
            "EMAIL_URL must look like smtp://user:password@host:587/?tls=starttls or smtps://host"
        )
    starttls = parse_qs(parts.query).get("tls", [""])[0] == "starttls"
    implicit = parts.scheme == "smtps"
    return {
        "EMAIL_BACKEND": "django.core.mail.backends.smtp.EmailBackend",
        "EMAIL_HOST": parts.hostname,
        "EMAIL_PORT": parts.port or (465 if implicit else 587 if starttls else 25),
        "EMAIL_HOST_USER": unquote(parts.username or ""),
        "EMAIL_HOST_PASSWORD": unquote(parts.password or ""),
        "EMAIL_USE_TLS": starttls,
        "EMAIL_USE_SSL": implicit,
    }


LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder of a mail server, and how to sign in there."""

    host: str
    port: int
    user: str
    password: str = field(repr=False)
    name: str
    encrypted: bool


def folder(url: str) -> Folder | None:
    """The folder behind imaps://user:password@host/Folder; None for no URL.

    Without encryption (imap://) only a server on this machine is asked. Raises MissingSettingError.
    """
    if not url:
        return None
    parts = urlsplit(url)
    name = unquote(parts.path.strip("/")) or "INBOX"
    encrypted = parts.scheme == "imaps"
    is_here = parts.scheme == "imap" and parts.hostname in LOOPBACK
    told = [unquote(parts.username or ""), unquote(parts.password or ""), name]
    readable = all(value.isascii() and value.isprintable() for value in told)
    if not parts.hostname or not (encrypted or is_here) or not readable:
        raise MissingSettingError("BOUNCES_URL must look like imaps://user:password@host/Folder, in ASCII")
    return Folder(parts.hostname, parts.port or (993 if encrypted else 143), told[0], told[1], name, encrypted)
