"""Small template tags that every page may use."""

from urllib.parse import urlsplit

from django import template
from django.template.context import Context

register = template.Library()

SAFE_SCHEMES = {"http", "https", "mailto"}


@register.filter
def may(user: object, permission: str) -> bool:
    """Whether the signed-in person may do something: {% if request.user|may:"edit_candidates" %}."""
    return bool(getattr(user, "is_authenticated", False) and user.may(permission))  # type: ignore[attr-defined]


@register.filter
def safe_href(url: str) -> str:
    """The address if its scheme is http, https or mailto; otherwise nothing, so that it stays text."""
    return url if urlsplit(url.strip()).scheme.lower() in SAFE_SCHEMES else ""


@register.simple_tag(takes_context=True)
def query(context: Context, **changes: object) -> str:
    """The page's query string with some parameters changed; None removes one. Filters live in the address."""
    params = context["request"].GET.copy()
    for name, value in changes.items():
        if value is None or value == "":
            params.pop(name, None)
        else:
            params[name] = str(value)
    return f"?{params.urlencode()}"
