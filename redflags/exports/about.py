"""What a file of an export says of itself, in it where its format has a place for that, and beside it."""

from django.utils import timezone
from django.utils.translation import gettext

from redflags.exports.tables import TABLES
from redflags.models import Export
from redflags.register import ORDER_LABELS, Order
from screening.tables import About


def about(export: Export) -> About:
    """Who, when, why, and of what; its own hash cannot stand in a file."""
    table = TABLES[export.table]
    titles = ", ".join(str(column.title) for column in table.chosen(export.columns, opened=export.opened).columns)
    return [
        (gettext("Table"), str(table.label)),
        (gettext("Export"), str(export.pk)),
        (gettext("Who"), export.asked_by.name),
        (gettext("Second person"), _second(export)),
        (gettext("When"), timezone.localtime(export.asked_at)),
        (gettext("Reason"), export.reason),
        (gettext("Saved view"), export.view or gettext("none")),
        (gettext("Narrowed to"), _narrowed(export)),
        (gettext("Order"), str(ORDER_LABELS[Order(export.order)]) if export.order else gettext("by number")),
        (gettext("Contacts"), gettext("in full") if export.opened else gettext("domain and last digits only")),
        (gettext("Columns"), titles),
        (str(table.source.counts), str(export.done)),
        (gettext("Rows"), str(export.rows)),
        (gettext("Time zone"), timezone.get_current_timezone_name()),
    ]


def _second(export: Export) -> str:
    if export.alone:
        return gettext("none: one person alone, after a delay")
    return export.agreed_by.name if export.agreed_by else gettext("none was needed")


def _narrowed(export: Export) -> str:
    if not TABLES[export.table].source.takes_filters:
        return gettext("nothing: the filters of the list do not apply")
    if export.ticked is not None:
        return gettext("applications that were selected one by one")
    return export.filters_in_short or gettext("All open applications")
