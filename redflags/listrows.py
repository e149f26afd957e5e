"""Draws the rows of the list of candidates: the cells of the columns that are shown, in their order.

A list has some four hundred cells: a template that decides on each what to show takes most of the time of a page. What
is a component elsewhere (level, gauge, status, a day) is that component here, too.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, tzinfo

from django.http import QueryDict
from django.template.loader import get_template
from django.urls import reverse
from django.utils import timezone
from django.utils.html import conditional_escape, format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from candidates.models import Application
from redflags.listing import LABELS, NUMBERS, Column
from redflags.models import Review, Standing, Tag
from screening import days
from screening.templatetags.screening import avatar, gauge, level, status, when

NOTHING = SafeString('<span class="muted nil">–</span>')


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """What a page of the list knows of its rows besides the rows themselves."""

    columns: Sequence[Column]
    now: datetime
    today: date
    address: QueryDict  # of the page: a tag leads to the same list, narrowed to it
    blind: Collection[int] = ()  # applications of which the reader gives a view before level and score are shown
    not_asked: Mapping[int, str] = field(default_factory=dict)  # what of a plan nobody was asked for in time, in words
    tags: Mapping[int, Sequence[Tag]] = field(default_factory=dict)
    reviews: Iterable[Review] = ()
    zone: tzinfo = field(default_factory=timezone.get_current_timezone)
    reader: int = 0  # the person's key: whose own reviews are told otherwise


@dataclass(frozen=True, slots=True)
class _Case:
    """One application while its cells are drawn."""

    application: Application
    standing: Standing | None
    page: str
    is_blind: bool
    beside: Beside


Row = tuple[str, SafeString]
"""The key of an application, and its cells from that of the person on."""


def rows(applications: Iterable[Application], beside: Beside) -> list[Row]:
    """The rows of a page in their order, in the reader's language and time zone."""
    page_of = reverse("candidate", args=[0]).replace("/0/", "/%d/")  # asked once: an address takes long to find
    heads = [(_DRAWN[column], _opened(column)) for column in beside.columns]
    reviews: dict[int, list[Review]] = {}
    for review in beside.reviews:
        reviews.setdefault(review.application_id, []).append(review)
    drawn: list[Row] = []
    for application in applications:
        page = f"{page_of % application.candidate_id}?application={application.pk}"
        is_blind = application.pk in beside.blind
        case = _Case(application, getattr(application, "standing", None), page, is_blind, beside)
        cells = [f"{opened}{conditional_escape(draw(case))}</td>" for draw, opened in heads]
        drawn.append((str(application.pk), SafeString("".join([_who(case, reviews.get(application.pk, ())), *cells]))))
    return drawn


def _who(case: _Case, reviews: Sequence[Review]) -> SafeString:
    """The person with the title, who leads to the page, and who has it in front."""
    marks = [
        get_template("redflags/reviews/_mark.html").render(
            {"review": review, "is_own": review.user_id == case.beside.reader}
        )
        for review in reviews
    ]
    return format_html(
        '<th scope="row"><span class="who">{} <span><a class="row-link" id="row-{}" href="{}">{}</a> '
        '<span class="who__role">{}</span> {}</span></span></th>',
        avatar(case.application.candidate.name),
        case.application.pk,
        case.page,
        case.application.candidate.name,
        case.application.title,
        SafeString("".join(marks)),
    )


def _opened(column: Column) -> SafeString:
    """Where a cell begins; on a narrow screen it names itself."""
    if column in NUMBERS:
        return format_html('<td class="num" data-label="{}">', LABELS[column])
    return format_html('<td data-label="{}">', LABELS[column])


def _level(case: _Case) -> SafeString:
    if case.is_blind:
        return format_html('<span class="muted small">{}</span>', _("Your view first"))
    if case.standing is None:
        return format_html('<span class="muted small">{}</span>', _("Not yet assessed"))
    return level(case.standing.level)


def _score(case: _Case) -> str:
    return NOTHING if case.is_blind or case.standing is None else str(case.standing.score)


def _assurance(case: _Case) -> SafeString:
    return gauge(case.standing.assurance, kind="assurance", size="small") if case.standing else NOTHING


def _stage(case: _Case) -> str:
    return case.application.get_stage_display()


def _waiting(case: _Case) -> SafeString:
    since = case.application.stage_since
    waited = days.waited(max((case.beside.now - since) // timedelta(days=1), 0))
    return format_html('<time datetime="{}">{}</time>', since.astimezone(case.beside.zone).isoformat(), waited)


def _applied(case: _Case) -> str:
    return when(case.application.applied_on) or NOTHING


def _due(case: _Case) -> SafeString:
    on = case.standing.next_due_on if case.standing else None
    not_asked = case.beside.not_asked.get(case.application.pk)
    parts: list[str] = []
    if on:
        parts.append(status("late", when(on)) if on <= case.beside.today else when(on))
    if not_asked:
        late = status("late", _("Not asked in time"))
        parts.append(
            format_html(
                '<span class="stack stack--tight">{}<span class="small muted">{}</span></span>', late, not_asked
            )
        )
    return format_html_join("", "{}", ([part] for part in parts or [NOTHING]))


def _links(case: _Case) -> SafeString:
    number = case.standing.links if case.standing else 0
    return format_html('<a href="{}#links">{}</a>', case.page, number) if number else NOTHING


def _tags(case: _Case) -> SafeString:
    put = case.beside.tags.get(case.application.pk, ())
    links = [format_html('<a class="tag" href="{}">{}</a>', _narrowed(case.beside, tag), tag.name) for tag in put]
    return format_html(
        '<span class="tags">{}</span>', format_html_join("", "{}", ([link] for link in links or [NOTHING]))
    )


def _narrowed(beside: Beside, tag: Tag) -> str:
    """The first page of the same list, narrowed to a tag."""
    params = beside.address.copy()
    for gone in ("after", "before"):
        params.pop(gone, None)
    params["tag"] = str(tag.pk)
    return f"?{params.urlencode()}"


def _recruiter(case: _Case) -> str:
    return case.application.recruiter.name if case.application.recruiter else NOTHING


_DRAWN: dict[Column, Callable[[_Case], str]] = {
    Column.LEVEL: _level,
    Column.SCORE: _score,
    Column.ASSURANCE: _assurance,
    Column.STAGE: _stage,
    Column.WAITING: _waiting,
    Column.APPLIED: _applied,
    Column.DUE: _due,
    Column.LINKS: _links,
    Column.TAGS: _tags,
    Column.RECRUITER: _recruiter,
}
