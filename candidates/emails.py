"""E-mail addresses: syntax, a form for comparing, and what kind of domain they have (pure)."""

from functools import cache

from disposable_email_domains import blocklist
from django.utils.translation import gettext as _
from email_validator import EmailNotValidError, validate_email

FREE_MAIL = frozenset(
    """aol.com bell.net fastmail.com free.fr gmail.com gmx.com gmx.de gmx.net googlemail.com hey.com hotmail.ca
    hotmail.com hotmail.fr icloud.com inbox.com laposte.net live.ca live.com mac.com mail.com mail.ru me.com msn.com
    orange.fr outlook.com outlook.fr pm.me proton.me protonmail.com qq.com rogers.com shaw.ca sympatico.ca tutanota.com
    videotron.ca web.de yahoo.ca yahoo.com yahoo.fr yandex.com yandex.ru ymail.com zoho.com 163.com 126.com""".split()
)
"""Common providers of mailboxes that anybody can open; our own list."""

RESERVED = frozenset({"example.com", "example.net", "example.org"})
"""Domains of documentation and made-up people: they say nothing (RFC 2606)."""

_DOTS_IGNORED = frozenset({"gmail.com", "googlemail.com"})


class UnreadableEmailError(ValueError):
    """An e-mail address that is none."""


def parse(told: str) -> str:
    """The address in its normal form. Raises UnreadableEmailError."""
    try:
        return validate_email(told.strip(), check_deliverability=False).normalized
    except EmailNotValidError:
        raise UnreadableEmailError(_("This is not an e-mail address: write it like name@example.com.")) from None


def domain_of(address: str) -> str:
    """What follows the @, in lower case."""
    return address.rpartition("@")[2].lower()


def comparable(address: str) -> str:
    """Equal for addresses that reach one mailbox: case, +tags, and dots where the provider ignores them."""
    local, _at, domain = address.casefold().rpartition("@")
    local = local.split("+", 1)[0]
    if domain in _DOTS_IGNORED:
        local, domain = local.replace(".", ""), "gmail.com"
    return f"{local}@{domain}"


@cache
def _disposable() -> frozenset[str]:
    return frozenset(blocklist)


def domain_kind(address: str) -> str:
    """free, disposable, organisation, or unknown for reserved domains."""
    domain = domain_of(address)
    if domain in RESERVED:
        return "unknown"
    if domain in FREE_MAIL:
        return "free"
    parts = domain.split(".")
    if any(".".join(parts[n:]) in _disposable() for n in range(len(parts) - 1)):
        return "disposable"
    return "organisation"
