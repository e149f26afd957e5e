"""Fills the form in from what is on file (pure: the material in, a content out); a person edits what comes of it.

Sealed values are opened on the way, into the report alone: whoever calls writes down that they were. What is not on
file stays empty, and what nobody knows is said under item 10.
"""

from django.utils.translation import gettext as _

from redflags.reports import form, from_facts, from_findings
from redflags.reports.form import Content
from redflags.reports.material import Material

_FIELDS = {**from_facts.FIELDS, **from_findings.FIELDS}
_TABLES = {**from_facts.TABLES, **from_findings.TABLES}


def fill_in(material: Material) -> Content:
    """The form with everything that is on file, cut to what the form can hold."""
    content = form.empty()
    for item in form.ITEMS:
        if item.key in _FIELDS:
            told = _FIELDS[item.key](material)
            content[item.key].update({key: _cut(item.part(key), value) for key, value in told.items()})
        for table in item.tables:
            rows = [_cut_row(table, line) for line in _TABLES[f"{item.key}.{table.key}"](material)]
            content[item.key][table.key] = rows[: form.MOST_ROWS]
            if len(rows) > form.MOST_ROWS:
                content[item.key][form.REMARK] += _too_many(table, len(rows) - form.MOST_ROWS)
    return content


def _too_many(table: form.Table, number: int) -> str:
    told = {"table": table.label, "number": number}
    return _("%(table)s: %(number)s more lines are on file than the form can hold.") % told


def _cut_row(table: form.Table, line: form.Row) -> form.Row:
    return line | {column.key: _cut(column, line[column.key]) for column in table.columns}


def _cut(part: form.Field | form.Table, value: str) -> str:
    longest = form.LONGEST_TEXT if getattr(part, "kind", None) == form.Kind.TEXT else form.LONGEST_LINE
    return value if len(value) <= longest else f"{value[: longest - 1]}…"
