"""Small template tags that every page may use."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import date, datetime
from functools import cache, lru_cache
from typing import Any, NamedTuple, cast
from urllib.parse import urlsplit

from django import template
from django.forms import BoundField
from django.forms.utils import flatatt
from django.template.base import Parser, Token
from django.template.context import Context
from django.template.loader import get_template
from django.templatetags.i18n import TranslateNode, do_translate
from django.templatetags.static import static
from django.urls import NoReverseMatch, get_script_prefix, reverse
from django.utils.functional import Promise
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from screening import days, undo
from screening.roles import permissions_of

register = template.Library()

PLACES = (
    *("worklist", "calendar", "candidates", "positions", "imports"),
    *("dashboard", "incidents", "rules", "exports"),
    *("people", "settings", "trail"),
)
"""Routes that the main navigation leads to."""

SAFE_SCHEMES = {"http", "https", "mailto"}

MOST_DRAWN, MOST_OFFERED = 500, 60
"""Fields of filters that are kept as they were drawn, and choices of such a field: a long one is drawn each time, since
each of its choices would keep all of them once more."""


class Look(NamedTuple):
    """How a status is drawn: its picture, its tone (good, against, ask, moving, plain) and its word."""

    icon: str
    tone: str
    word: Promise


STATUSES = {
    "unverified": Look("unverified", "plain", _("Unverified")),
    "confirmed": Look("check-circle", "good", _("Confirmed")),
    "verified": Look("check-circle", "good", _("Verified")),
    "contradicted": Look("not-equal", "against", _("Contradicted")),
    "explained": Look("explained", "plain", _("Explained")),
    "cleared": Look("check-circle", "good", _("Cleared")),
    "open": Look("question", "moving", _("Open")),
    "to_confirm": Look("question", "ask", _("To confirm")),
    "asked": Look("speech", "moving", _("Asked")),
    # letters to candidates
    "draft": Look("unverified", "plain", _("Draft")),
    "silent": Look("pause", "plain", _("No answer")),
    "answered": Look("speech", "ask", _("Answered")),
    "read": Look("check-circle", "good", _("Read")),
    "withdrawn": Look("close", "plain", _("Withdrawn")),
    # checks and other work
    "planned": Look("unverified", "plain", _("Planned")),
    "requested": Look("clock", "moving", _("Requested")),
    "waiting": Look("clock", "moving", _("Waiting")),
    "running": Look("clock", "moving", _("Running")),
    "late": Look("clock", "ask", _("Late")),
    "done": Look("check-circle", "good", _("Done")),
    "no_record": Look("question", "ask", _("No record")),
    "unreachable": Look("close", "plain", _("Could not be reached")),
    "declined": Look("close", "plain", _("Declined")),
    "cancelled": Look("close", "plain", _("Cancelled")),
    # tests and interviews
    "passed": Look("check-circle", "good", _("Passed")),
    "failed": Look("not-equal", "against", _("Failed")),
    "refused": Look("close", "ask", _("Refused")),
    "technical": Look("warning", "plain", _("Technical problem")),
}


@register.filter
def may(user: object, permission: str) -> bool:
    """Whether the signed-in person may do something: {% if request.user|may:"edit_candidates" %}."""
    return bool(getattr(user, "is_authenticated", False) and user.may(permission))  # type: ignore[attr-defined]


@register.filter
def safe_href(url: str) -> str:
    """The address if its scheme is http, https or mailto; otherwise nothing, so that it stays text."""
    try:
        scheme = urlsplit(url.strip()).scheme
    except ValueError:
        return ""
    return url if scheme.lower() in SAFE_SCHEMES else ""


@register.filter
def undo_url(tags: str | None) -> str:
    """The address that takes back what a message tells of; "" where there is none."""
    return undo.address(tags)


class _TranslatedOnce(TranslateNode):
    """A text of a template that is always the same: it is translated and escaped once for each language."""

    def __init__(self, node: TranslateNode) -> None:
        vars(self).update(vars(node))
        self._told: dict[tuple[str | None, bool], str] = {}

    def render(self, context: Context) -> str:
        """The text in the language in force."""
        key = get_language(), context.autoescape
        told = self._told.get(key)
        if told is None:
            told = self._told[key] = super().render(context)
        return told


@register.tag
def translate(parser: Parser, token: Token) -> TranslateNode:
    """Django's own tag; most of its texts are constant, and a page has a hundred of them."""
    node = do_translate(parser, token)
    told, context = node.filter_expression, node.message_context
    is_constant = told.var.literal is not None and not told.filters and not node.noop and not node.asvar
    return _TranslatedOnce(node) if is_constant and (context is None or not context.is_var) else node


@register.filter
def look(status: str) -> Look:
    """How a status is drawn; one that is not known is drawn like what nobody has verified."""
    return STATUSES.get(status, STATUSES["unverified"])


@register.filter
def attributes(attrs: dict[str, object]) -> SafeString:
    """The attributes of a field as they stand in its element, each after a space."""
    return flatatt(attrs)


@register.filter
def options(groups: Iterable[tuple[str | None, Sequence[dict[str, Any]], int]]) -> SafeString:
    """The options of a select as Django's own template draws them: a list's filters have a hundred."""
    drawn = []
    for name, choices, _index in groups:
        each = ((choice["value"], flatatt(choice["attrs"]), choice["label"]) for choice in choices)
        lines = format_html_join("", '\n  <option value="{}"{}>{}</option>', each)
        drawn.append(format_html('\n  <optgroup label="{}">{}\n  </optgroup>', name, lines) if name else lines)
    return SafeString("".join(drawn))


_drawn_groups: dict[tuple[object, ...], SafeString] = {}


@register.filter
def drawn(field: BoundField) -> SafeString:
    """A field of a filter with its label, drawn once for the same choices and the same value.

    What somebody typed is not kept: it may be a name.
    """
    value, choices = field.value(), getattr(field.field, "choices", None)
    if field.errors or (choices is None and value not in ("", None, True, False)):
        return field.as_field_group()
    offered = []
    if choices is not None:
        offered = list(iter(cast(Iterable[tuple[Any, Any]], choices)))  # rows are not counted before
        field.field.choices = offered  # type: ignore[attr-defined]  # nor read again
    if len(offered) > MOST_OFFERED:
        return field.as_field_group()
    told = tuple([(key, str(label)) for key, label in offered])
    key = (get_language(), type(field.form), field.html_name, str(value), told)
    group = _drawn_groups.get(key)
    if group is None:
        if len(_drawn_groups) >= MOST_DRAWN:
            _drawn_groups.clear()
        group = _drawn_groups[key] = field.as_field_group()
    return group


@register.filter
def at(values: Sequence[object], place: int) -> object:
    """The value at a place of a list, counted from 0."""
    return values[place]


@register.filter
def initials(name: object) -> str:
    """One or two letters that stand for a name: of its first and its last word."""
    words = str(name).split()
    return "".join(word[0].upper() for word in (words[:1] + words[1:][-1:]))


@register.filter
def when(value: date | datetime | str | None) -> str:
    """A day, or a day and minute in the current time zone, as a <time> element; text stays text ("about 2019")."""
    if not value:
        return ""
    if isinstance(value, str):
        return value
    told = days.minute(value) if isinstance(value, datetime) else days.day(value)
    return _time(value.isoformat(), told)


@register.filter
def when_plain(value: datetime) -> str:
    """A day and minute for mails: no markup."""
    return days.minute(value)


@register.filter
def day(value: date | datetime | str | None) -> str:
    """The day alone; the minute, where there is one, is in the element's title."""
    if not isinstance(value, datetime):
        return when(value)
    return _time(value.isoformat(), days.day(value), days.minute(value))


@register.simple_tag
def icon(name: str, label: str = "", size: str = "") -> SafeString:
    """A picture of static/img/icons.svg: decoration, unless it has a label. Size "large" is 24 px instead of 16."""
    return _icon(_sheet(), name, label, size)


@register.simple_tag
def avatar(name: object, size: str = "") -> SafeString:
    """Initials in a circle, beside the name in text. Size: "large"."""
    return _avatar(initials(name), size)


@register.simple_tag
def level(level: int | None, size: str = "") -> SafeString:
    """The level of a standing, 0 to 3, as bars and a word; None is not assessed yet. Size: "large"."""
    return piece("level", get_language(), level=level, size=size)


@register.simple_tag
def gauge(value: int, **inputs: object) -> SafeString:
    """A number from 0 to 100 with its bar; components/_gauge.html lists the inputs."""
    return piece("gauge", get_language(), value=value, **inputs)


@register.simple_tag
def status(status: str, label: object = "") -> SafeString:
    """What became of a claim, a check, a test or a finding: a shape and a word; the label is another word for it."""
    return piece("status", get_language(), status=status, label=str(label) if isinstance(label, Promise) else label)


@register.simple_tag
def strength(strength: int) -> SafeString:
    """How much a finding weighs, 1 to 4, as dots and a word."""
    return piece("strength", get_language(), strength=strength)


@register.simple_tag
def same(name: str, **inputs: object) -> SafeString:
    """A component that its inputs say all about: {% same "keys" %}. They are kept: words of ours, no name."""
    return piece(name, get_language(), **inputs)


@cache
def _sheet() -> str:
    """The address of the pictures: its name follows from its content, which no process sees change."""
    return static("img/icons.svg")


@lru_cache(maxsize=2_000)
def _time(at: str, told: str, title: str = "") -> SafeString:
    if title:
        return format_html('<time datetime="{}" title="{}">{}</time>', at, title, told)
    return format_html('<time datetime="{}">{}</time>', at, told)


@lru_cache(maxsize=2_000)
def _avatar(letters: str, size: str) -> SafeString:
    css = f"avatar avatar--{size}" if size else "avatar"
    return format_html('<span class="{}" aria-hidden="true">{}</span>', css, letters)


@lru_cache(maxsize=2_000)
def _icon(sheet: str, name: str, label: str, size: str) -> SafeString:
    css = f"icon icon--{size}" if size else "icon"
    role = format_html('role="img" aria-label="{}"', label) if label else SafeString('aria-hidden="true"')
    return format_html('<svg class="{}" {}><use href="{}#{}"/></svg>', css, role, sheet, name)


@lru_cache(maxsize=2_000, typed=True)  # typed: text that is safe and the same text that is not are drawn differently
def piece(name: str, _language: str | None, /, **inputs: object) -> SafeString:
    """A component whose inputs say all there is to it: lists draw the same few again and again."""
    return SafeString(get_template(f"components/_{name}.html").render(inputs))


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


@register.simple_tag(takes_context=True)
def came_from(context: Context, url: str) -> str:
    """An address as the reader came from it: with the filters and the page, where the page before was that one."""
    before = urlsplit(context["request"].headers.get("Referer", ""))
    is_it = before.netloc == context["request"].get_host() and before.path == url
    return f"{url}?{before.query}" if is_it and before.query else url


@register.simple_tag(takes_context=True)
def navigation(context: Context) -> SafeString:
    """The main navigation, as far as the person may go; drawn once for all who may do the same at the same place."""
    request = context["request"]
    user = getattr(request, "user", None)
    shape = user.shape if user is not None and user.is_authenticated else ()
    here = tuple(name for name, url in _places(get_script_prefix()).items() if _is_within(request.path, url))
    return piece("nav", get_language(), person=shape, here=here, prefix=get_script_prefix())


@register.simple_tag(takes_context=True)
def nav_item(context: Context, name: str, label: str, permission: str) -> str:
    """A line of the main navigation; nothing where the page does not exist or the person may not open it."""
    url = _places(context["prefix"]).get(name)
    if url is None or permission not in permissions_of(context["person"]):
        return ""
    return piece("nav_item", get_language(), url=url, name=name, label=label, here=name in context["here"])


@lru_cache(maxsize=8)
def _places(_prefix: str) -> dict[str, str]:
    """The paths of the lines of the navigation, by name, of pages that exist."""
    found = {}
    for name in PLACES:
        with suppress(NoReverseMatch):
            found[name] = reverse(name)
    return found


def _is_within(path: str, url: str) -> bool:
    return path == url or (url != "/" and path.startswith(url))
