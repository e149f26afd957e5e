"""What people are told about the opinions: names in notes, letters, levels, and what waits for a second person."""

from collections.abc import Collection

from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _

from candidates.models import Application, Stage
from redflags.models import (
    Bulk,
    Decision,
    Enquiry,
    EvidencePack,
    Export,
    FindingVerdict,
    Mention,
    TuningSet,
    WeekFigures,
)
from screening.events import Event, Told
from screening.models import Way
from screening.roles import Permission

QUOTED = 90
"""Characters of a note that its notice repeats."""


def _mentions(keys: Collection[int]) -> dict[int, Told]:
    found = Mention.objects.filter(pk__in=keys).select_related("message")
    return {
        mention.pk: Told({"text": Truncator(mention.message.text).chars(QUOTED)}, anchor=f"fact-{mention.message.ref}")
        for mention in found
    }


def _answered_letters(keys: Collection[int]) -> dict[int, Told]:
    return {letter.pk: Told(is_over=not letter.is_unread) for letter in Enquiry.objects.filter(pk__in=keys)}


def _silent_letters(keys: Collection[int]) -> dict[int, Told]:
    found = Enquiry.objects.filter(pk__in=keys)
    return {letter.pk: Told(is_over=letter.state != Enquiry.State.SILENT) for letter in found}


def _letters(keys: Collection[int]) -> dict[int, Told]:
    """Letters that somebody still has to bring to their reader another way, unless they were answered or withdrawn."""
    over = (Enquiry.State.ANSWERED, Enquiry.State.WITHDRAWN)
    return {letter.pk: Told(is_over=letter.state in over) for letter in Enquiry.objects.filter(pk__in=keys)}


def _applications(keys: Collection[int]) -> dict[int, Told]:
    found = Application.objects.filter(pk__in=keys)
    return {application.pk: Told(is_over=application.stage == Stage.CLOSED) for application in found}


def _decisions(keys: Collection[int]) -> dict[int, Told]:
    return {
        decision.pk: Told(is_over=not decision.awaits_second or decision.ended_at is not None, anchor="decision")
        for decision in Decision.objects.filter(pk__in=keys)
    }


def _verdicts(keys: Collection[int]) -> dict[int, Told]:
    return {
        verdict.pk: Told(is_over=not verdict.awaits_second or verdict.undone_at is not None)
        for verdict in FindingVerdict.objects.filter(pk__in=keys)
    }


def _sets(keys: Collection[int]) -> dict[int, Told]:
    return {found.pk: Told(is_over=not found.is_proposed) for found in TuningSet.objects.filter(pk__in=keys)}


def _exports(keys: Collection[int]) -> dict[int, Told]:
    return {
        export.pk: Told({"rows": export.rows, "problem": export.problem_in_words if export.problem else ""})
        for export in Export.objects.filter(pk__in=keys)
    }


def _bulks(keys: Collection[int]) -> dict[int, Told]:
    return {
        bulk.pk: Told({"done": bulk.done, "left_out": bulk.left_out}, is_over=bulk.state == Bulk.State.UNDONE)
        for bulk in Bulk.objects.filter(pk__in=keys)
    }


def _weeks(keys: Collection[int]) -> dict[int, Told]:
    found = WeekFigures.objects.filter(pk__in=keys)
    return {week.pk: Told({name: getattr(week, name) for name in WeekFigures.SHOWN}) for week in found}


def _packs(keys: Collection[int]) -> dict[int, Told]:
    """Packs by number alone: a notice and its mail tell of nobody."""
    return {
        pack.pk: Told({"number": pack.pk, "problem": pack.problem_in_words if pack.problem else ""})
        for pack in EvidencePack.objects.filter(pk__in=keys)
    }


def _exports_to_agree(keys: Collection[int]) -> dict[int, Told]:
    return {export.pk: Told(is_over=not export.is_awaiting) for export in Export.objects.filter(pk__in=keys)}


DECISION_TO_AGREE = Event(
    name="decision_to_agree",
    label=_("A decision waits for a second person"),
    says=_("%(by)s took a decision about %(name)s: a second person has to agree"),
    concerns=Permission.DECIDE,
    page="candidate",
    key_of=lambda decision: int(decision.application.candidate_id),
    details=_decisions,
    way=Way.AT_ONCE,  # a candidate waits, and nothing goes on before somebody has looked
)
FINDING_TO_AGREE = Event(
    name="finding_to_agree",
    label=_("An answer to a finding waits for a second person"),
    says=_("%(by)s answered a finding about %(name)s: a second person has to agree"),
    concerns=Permission.CLEAR_FINDINGS,
    page="candidate",
    key_of=lambda verdict: int(verdict.candidate_id),
    details=_verdicts,
)
RULES_TO_AGREE = Event(
    name="rules_to_agree",
    label=_("A changed set of rules waits for a second person"),
    says=_("%(by)s wants changed rules in force"),
    advice=_("Look at the rehearsal, then agree or not."),
    concerns=Permission.TUNE_RULES,
    page="tuning",
    details=_sets,
)
LETTER_ANSWERED = Event(
    name="letter_answered",
    label=_("A candidate answered a letter"),
    says=_("%(name)s answered our letter"),
    advice=_("Nothing is decided while an answer is unread."),
    concerns=Permission.ASK_CANDIDATES,
    page="enquiry",
    details=_answered_letters,
)
LETTER_UNANSWERED = Event(
    name="letter_unanswered",
    label=_("A candidate did not answer a letter in time"),
    says=_("No answer to our letter in time: %(name)s"),
    advice=_("That says nothing about the candidate. Try another way; a late answer is welcome."),
    concerns=Permission.ASK_CANDIDATES,
    page="enquiry",
    details=_silent_letters,
)
LETTER_CAME_BACK = Event(
    name="letter_came_back",
    label=_("A mail to a candidate came back"),
    says=_("Our letter came back: %(name)s"),
    advice=_("The address does not take it: ask in another way."),
    concerns=Permission.ASK_CANDIDATES,
    page="enquiry",
    details=_letters,
)
MENTIONED = Event(
    name="mentioned",
    label=_("Somebody names you in a note"),
    says=_("%(by)s named you in a note about %(name)s: “%(text)s”"),
    concerns=Permission.VIEW_CANDIDATES,
    page="candidate",
    key_of=lambda mention: int(mention.candidate_id),
    details=_mentions,
)
LEVEL_RAISED = Event(
    name="level_raised",
    label=_("A candidate you follow asks for more attention than before"),
    says=_("%(name)s, whom you follow, stands at a higher level than before"),
    advice=_("The page explains each point, and what else it could mean."),
    concerns=Permission.VIEW_CANDIDATES,
    page="candidate",
    key_of=lambda application: int(application.candidate_id),
    details=_applications,
)
EXPORT_TO_AGREE = Event(
    name="export_to_agree",
    label=_("A large export waits for a second person"),
    says=_("%(by)s wants to export a large table: a second person has to agree"),
    advice=_("Look at what would leave and why, then agree or not."),
    concerns=Permission.EXPORT,
    page="export",
    details=_exports_to_agree,
)
EXPORT_READY = Event(
    name="export_ready",
    label=_("An export of yours is ready"),
    says=_("Your export is ready (rows: %(rows)s)"),
    concerns=Permission.EXPORT,
    page="export",
    details=_exports,
)
EXPORT_FAILED = Event(
    name="export_failed",
    label=_("An export of yours failed"),
    says=_("Your export could not be made. %(problem)s"),
    concerns=Permission.EXPORT,
    page="export",
    details=_exports,
)
BULK_DONE = Event(
    name="bulk_done",
    label=_("A bulk change of yours has ended"),
    says=_("Your bulk change has ended (changed: %(done)s, left out: %(left_out)s)"),
    concerns=Permission.EDIT_CANDIDATES,
    page="bulk",
    details=_bulks,
)
BULK_GIVEN = Event(
    name="bulk_given",
    label=_("You are given several candidates to look after at once"),
    says=_("%(by)s gave you candidates to look after (%(done)s)"),
    concerns=Permission.EDIT_CANDIDATES,
    page="bulk",
    details=_bulks,
)

WEEK_FIGURES = Event(
    name="week_figures",
    label=_("The week in figures"),
    says=_(
        "The week in figures: %(open)s open, %(serious)s at hold or escalate, %(unverified)s of these with nothing "
        "verified, %(checks)s wait for a check that is late, %(plan)s for us to ask for one, %(came_in)s came in, "
        "%(decided)s were decided"
    ),
    concerns=Permission.VIEW_DASHBOARD,
    page="week_figures",
    details=_weeks,
)

PACK_READY = Event(
    name="pack_ready",
    label=_("An evidence pack of yours is ready"),
    says=_("Your evidence pack %(number)s is ready"),
    concerns=Permission.LEAD_INCIDENTS,
    page="pack",
    details=_packs,
)
PACK_FAILED = Event(
    name="pack_failed",
    label=_("An evidence pack of yours failed"),
    says=_("Your evidence pack %(number)s could not be made. %(problem)s"),
    concerns=Permission.LEAD_INCIDENTS,
    page="pack",
    details=_packs,
)

EXPORT_ON_SCHEDULE = Event(
    name="export_on_schedule",
    label=_("An export that is made every week or month is ready"),
    says=_("An export you have made regularly is ready (rows: %(rows)s)"),
    advice=_("The file can be downloaded for a day, after signing in."),
    concerns=Permission.EXPORT,
    page="export",
    details=_exports,
    way=Way.AT_ONCE,  # the file is gone after a day
)

EVENTS = (
    DECISION_TO_AGREE,
    FINDING_TO_AGREE,
    RULES_TO_AGREE,
    LETTER_ANSWERED,
    LETTER_UNANSWERED,
    LETTER_CAME_BACK,
    MENTIONED,
    LEVEL_RAISED,
    EXPORT_TO_AGREE,
    EXPORT_READY,
    EXPORT_ON_SCHEDULE,
    EXPORT_FAILED,
    BULK_GIVEN,
    BULK_DONE,
    WEEK_FIGURES,
    PACK_READY,
    PACK_FAILED,
)
