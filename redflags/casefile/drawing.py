"""Draws the lines of a candidate's page: what a source tells, where it comes from, and what hangs on it.

A page has some thirty lines, and a template that decides on each what to show takes a fifth of the time of the page.
What only few lines have (a sealed number, a file, a change, findings) stays a template, drawn where there is one.
"""

from collections.abc import Iterable
from typing import Protocol

from django.forms import Form
from django.utils.html import conditional_escape, format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from redflags.casefile.history import HistoryRow
from redflags.casefile.lines import Edit, Line
from redflags.casefile.marks import Marked, Part
from screening.templatetags.screening import day, icon, safe_href, same, status

NO_TEXT = SafeString("")


class Include(Protocol):
    """Draws a template in the context of the page."""

    def __call__(self, name: str, /, **inputs: object) -> str:
        """The template of that name; it sees the inputs besides."""


def marked(text: Marked) -> SafeString:
    """A text with what was read in it."""
    return SafeString("".join([_part(part) for part in text.parts]))


def _part(part: Part) -> SafeString:
    if not part.label:
        return conditional_escape(part.text)
    css, doubt = ("said said--suggested", "?") if part.suggested else ("said", "")
    return format_html(
        '<mark class="{}">{}<span class="said__label"> {}{}</span></mark>', css, part.text, part.label, doubt
    )


def fact(line: Line, include: Include, *, dispute_new: str, reveal_form: Form) -> SafeString:
    """One line of a part of the file.

    At `dispute_new` the candidate's own word against an entry is recorded; a sealed number is asked for with the form.
    """
    return format_html(
        '<div class="fact" id="fact-{}"><dt>{}</dt><dd class="fact__value">{}</dd>'
        '<dd class="fact__meta"><span>{}</span> {}</dd>{}{}</div>',
        line.ref,
        line.label,
        _joined(_claimed(line, include, reveal_form)),
        line.source,
        format_html("<span>{}</span>", day(line.on)) if line.on else NO_TEXT,
        _fact_menu(line, dispute_new) if line.edits else NO_TEXT,
        _below(line, include),
    )


def history_cells(row: HistoryRow, include: Include) -> SafeString:
    """The cells of an employer or a school, in the order of the columns."""
    edit = _icon_button(_("Edit: %(what)s") % {"what": row.name})  # `same` would keep the name of an employer
    silent = format_html('<td><span class="muted small">{}</span></td>', _("not mentioned"))
    told = [
        format_html("<td>{}</td>", SafeString("".join([_entry(line, edit, include) for line in cell])))
        if cell
        else silent
        for cell in row.cells
    ]
    return SafeString("".join(told))


def _claimed(line: Line, include: Include, reveal_form: Form) -> Iterable[str]:
    """What is claimed, and how far it is known to be so."""
    if line.url and (href := safe_href(line.url)):
        yield format_html('<a href="{}" rel="noreferrer noopener" target="_blank">{}</a>', href, line.value)
    elif line.value:
        yield format_html("<span>{}</span>", line.value)
    elif line.note:
        yield format_html("<span>{}</span>", marked(line.note))
    elif not line.sealed:
        yield format_html('<span class="muted">{}</span>', _("Not known"))
    if line.sealed:
        yield include("candidates/facts/_sealed.html", account=line.fact, form=reveal_form)
    if line.file:
        yield include("redflags/dossier/_file.html", stored=line.file, document=line.fact)
    if line.details:
        yield format_html_join("", '<span class="fact__detail">{}</span>', ([told] for told in line.details))
    if line.status:
        yield status(line.status, line.status_label)


def _fact_menu(line: Line, dispute_new: str) -> SafeString:
    by = format_html('<span class="menu__title">{}</span>', line.by) if line.by else NO_TEXT
    dispute = Edit(_("The candidate says it is wrong"), f"{dispute_new}?ref={line.ref}")
    menu = _menu(same("edit", what=line.label), by, [*line.edits, dispute])
    return format_html('<dd class="fact__menu">{}</dd>', menu)


def _menu(opened_by: SafeString, title: SafeString, edits: Iterable[Edit]) -> SafeString:
    return format_html(
        '<details class="menu">{}<div class="menu__panel">{}{}</div></details>',
        opened_by,
        title,
        format_html_join("", '<a class="menu__item" href="{}">{}</a>', ((edit.url, edit.label) for edit in edits)),
    )


def _icon_button(says: str) -> SafeString:
    return format_html(
        '<summary class="btn btn--quiet btn--small btn--icon">{}<span class="hush">{}</span></summary>',
        icon("more"),
        says,
    )


def _below(line: Line, include: Include) -> SafeString:
    """What hangs on a line: how it changed, what the candidate says to it, what stood before, findings."""
    told: list[str] = []
    if line.change:
        told.append(include("redflags/dossier/_change.html", change=line.change))
    if line.disagreements:
        told.append(include("redflags/dossier/_disagreements.html", told=line.disagreements))
    if line.note and line.value:
        told.append(format_html('<p class="fact__note">{}</p>', marked(line.note)))
    if line.told_earlier:
        told.append(include("redflags/dossier/_earlier.html", line=line))
    if line.findings or line.also:
        told.append(include("redflags/dossier/_pins.html", anchor=line))
    return format_html('<dd class="fact__below">{}</dd>', _joined(told)) if told else NO_TEXT


def _entry(line: Line, edit: SafeString, include: Include) -> SafeString:
    """What one source tells of an employer or a school."""
    told: list[str] = []
    if line.value:
        told.append(format_html("<span>{}</span>", line.value))
    told.append(format_html('<span class="history__span">{}</span>', line.label))
    if line.note:
        told.append(format_html('<span class="history__note">{}</span>', marked(line.note)))
    if line.disagreements:
        told.append(include("redflags/dossier/_disagreements.html", told=line.disagreements))
    if line.earlier:
        told.append(include("redflags/dossier/_mended.html", times=len(line.earlier)))
    menu = _menu(edit, NO_TEXT, line.edits) if line.edits else NO_TEXT
    return format_html('<div class="history__entry"><div>{}</div>{}</div>', _joined(told), menu)


def _joined(parts: Iterable[str]) -> SafeString:
    """Parts that were drawn, apart as words are."""
    return SafeString(" ".join(parts))
