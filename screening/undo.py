"""Offers, inside the message that tells what was done, to take it back: half a minute instead of a dialog before it.

What may be taken back later has a place of its own on the page; the trail keeps both steps for ever.
"""

from datetime import timedelta

from django.contrib import messages
from django.http import HttpRequest

WITHIN = timedelta(seconds=30)
"""How long the offer stands: the style sheet takes the button away, and what leaves the house waits as long."""

_MARK = "undo:"


def offer(request: HttpRequest, text: str, url: str) -> None:
    """Tell that something was done, with a button that posts to `url` and takes it back."""
    messages.success(request, text, extra_tags=f"{_MARK}{url}")


def address(tags: str | None) -> str:
    """The address in the tags of a message; "" where nothing is offered."""
    return tags.removeprefix(_MARK) if tags and tags.startswith(_MARK) else ""
