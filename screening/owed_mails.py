"""The mails that the ledger owes to our own people. Wiring only."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from screening.actions import staff_mails
from screening.actions.staff_mails import OUTBOX
from screening.bounces import Returning
from screening.models import StaffMail
from screening.owed import mails


def _what(row: StaffMail) -> str:
    return _("Daily digest") if row.is_digest else _("A notice at once")


STAFF_MAILS = mails(
    OUTBOX,
    name="notices",
    label=gettext_lazy("Mails to our own people"),
    what=_what,
    page=lambda row: ("person", row.person_id),
)

STAFF_MAILS_BACK = Returning(OUTBOX, staff_mails.come_back)
