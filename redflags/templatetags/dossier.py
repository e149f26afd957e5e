"""Tags of a candidate's page: its lines, drawn by functions, in the context of the page."""

from functools import partial

from django import template
from django.template.context import Context
from django.utils.safestring import SafeString

from redflags.casefile import drawing
from redflags.casefile.history import HistoryRow
from redflags.casefile.lines import Line

register = template.Library()

register.filter("marked", drawing.marked)


@register.simple_tag(takes_context=True)
def fact(context: Context, line: Line) -> SafeString:
    """One line of a part of the file."""
    return drawing.fact(
        line, partial(_included, context), dispute_new=context["dispute_new"], reveal_form=context["reveal_form"]
    )


@register.simple_tag(takes_context=True)
def history_cells(context: Context, row: HistoryRow) -> SafeString:
    """What each source tells of an employer or a school, a cell for each."""
    return drawing.history_cells(row, partial(_included, context))


def _included(context: Context, name: str, **inputs: object) -> str:
    """What {% include %} draws: a template that sees the page's context and its inputs."""
    assert context.template is not None  # noqa: S101  (a tag is drawn by a template)
    with context.push(**inputs):
        return context.template.engine.get_template(name).render(context)
