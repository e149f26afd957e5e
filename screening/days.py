"""Days and minutes in words, in the reader's language and in the time zone of the page."""

from datetime import date, datetime
from functools import lru_cache

from django.utils import timezone
from django.utils.dateformat import format as date_format
from django.utils.formats import localize
from django.utils.translation import get_language, gettext, ngettext, pgettext


def day(told: date | datetime) -> str:
    """A day: "29 Nov 2026"."""
    local = timezone.localtime(told) if isinstance(told, datetime) and timezone.is_aware(told) else told
    return _day(local.date() if isinstance(local, datetime) else local, get_language())


def minute(told: datetime) -> str:
    """A day and minute: "29 Nov 2026, 14:05"."""
    local = timezone.localtime(told) if timezone.is_aware(told) else told
    return _minute(local.replace(tzinfo=None), get_language())


@lru_cache(maxsize=2_000)  # what was recorded together was so in one minute
def _minute(told: datetime, _language: str | None) -> str:
    return date_format(told, pgettext("a day and minute, in Django's date format", "j M Y, H:i"))


@lru_cache(maxsize=2_000)  # a page tells the same few days again and again
def _day(told: date, _language: str | None) -> str:
    return date_format(told, pgettext("a day, in Django's date format", "j M Y"))


def waited(days: int) -> str:
    """For how long something has waited, in whole days: "3 days"; "today" for none."""
    return _waited(days, get_language())


@lru_cache(maxsize=2_000)
def _waited(days: int, _language: str | None) -> str:
    return ngettext("%(days)s day", "%(days)s days", days) % {"days": localize(days)} if days else gettext("today")
