"""Addresses of public pages in a form for comparing (pure); nothing is ever fetched."""

from urllib.parse import urlsplit


def comparable(url: str) -> str:
    """Host and path without scheme, www, query and trailing slash; "" where there is no host that can be read."""
    text = url.strip()
    try:
        parts = urlsplit(text if "//" in text else f"//{text}")
    except ValueError:  # brackets that do not hold an address, a host that changes when normalised
        return ""
    host = (parts.hostname or "").removeprefix("www.")
    if "." not in host:
        return ""
    return f"{host}{parts.path.rstrip('/')}".casefold()
