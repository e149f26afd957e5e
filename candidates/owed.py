"""The work that the ledger owes for the facts: reminders, files to read, texts to compare, imports. Wiring only."""

from dataclasses import replace
from datetime import datetime

from django.db.models import BigIntegerField, Case, Func, OuterRef, Q, QuerySet, Subquery, Value, When
from django.db.models.functions import Cast
from django.utils.translation import gettext_lazy as _

from candidates.actions import documents, import_work, imports, posthire, returned
from candidates.actions.reminders import OUTBOX
from candidates.models import Document, HireStep, Import, Message, Reminder, SearchFill, StoredFile, TextPrint
from screening.bounces import Returning
from screening.owed import Failure, Kind, Mending, held_under_lease, mails

_UNREAD = Q(state=StoredFile.State.UNREADABLE, problem__in=[documents.STOPPED, documents.MISSING])


def _files(_now: datetime) -> QuerySet[StoredFile]:
    handed_in = Document.objects.filter(file=OuterRef("pk")).order_by("pk").values("recorded_at")[:1]
    rows = StoredFile.objects.filter(Q(state=StoredFile.State.WAITING) | _UNREAD)
    return rows.annotate(handed_in_at=Subquery(handed_in))


def _tell_file(file: StoredFile) -> Failure:
    return Failure(file.pk, str(_("File")), file.problem, None, None, ("candidate", file.candidate_id))


def _texts(_now: datetime) -> QuerySet[TextPrint]:
    """Texts that were not compared yet, with the moment at which the line that holds them was recorded."""
    key = Cast(Func(OuterRef("ref"), Value(":"), Value(2), function="split_part"), BigIntegerField())

    def recorded(table: type[Document] | type[Message]) -> When:
        moment = Subquery(table._default_manager.filter(pk=key).values("recorded_at")[:1])
        return When(ref__startswith=f"{table._meta.model_name}:", then=moment)

    rows = TextPrint.objects.filter(compared_at=None)
    return rows.annotate(came_at=Case(recorded(Document), recorded(Message)))


def _tell_import(batch: Import) -> Failure:
    again_at = (batch.claimed_at or batch.created_at) + import_work.LEASE
    page = ("import_detail", batch.pk)
    return Failure(batch.pk, batch.get_state_display(), batch.problem, batch.attempts, again_at, page)


REMINDERS = mails(
    OUTBOX,
    name="reminders",
    label=_("Reminders of checks"),
    what=Reminder.get_step_display,
    page=lambda reminder: ("check", reminder.check_made_id),
)

REMINDERS_BACK = Returning(OUTBOX, returned.come_back)
HIRE_STEPS = replace(
    mails(
        posthire.OUTBOX,
        name="hiresteps",
        label=_("Clocks after a hire"),
        what=HireStep.get_step_display,
        page=lambda step: ("candidate", step.clock.application.candidate_id),
    ),
    rows=lambda now: posthire.OUTBOX.due(now).select_related("clock__application"),
)

FILES = Kind(
    name="files",
    label=_("Documents to read"),
    rows=_files,
    owed=Q(state=StoredFile.State.WAITING),
    since="handed_in_at",
    held=lambda _now: Q(problem=documents.STARTED),
    mending=Mending(_UNREAD, _tell_file, lambda rows, _now: documents.hasten(rows)),
)

TEXTS = Kind(name="texts", label=_("Texts to compare"), rows=_texts, owed=Q(compared_at=None), since="came_at")

SEARCH = Kind(
    name="search",
    label=_("People to be read for the search"),
    rows=lambda _now: SearchFill.objects.all(),
    owed=Q(),
    since="owed_at",
)

IMPORTS = Kind(
    name="imports",
    label=_("Imports"),
    rows=lambda _now: Import.objects.filter(state__in=Import.UNDER_WAY),
    owed=Q(state__in=Import.UNDER_WAY),
    since="created_at",
    held=held_under_lease(import_work.LEASE),
    mending=Mending(~Q(problem=""), _tell_import, lambda rows, _now: imports.hasten(rows)),
)
