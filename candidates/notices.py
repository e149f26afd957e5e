"""What people are told about the facts: checks that need them, what they were given, imports that ended."""

from collections.abc import Collection, Iterable
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from candidates.models import Application, Candidate, Check, CheckResult, HireClock, Import, Stage
from screening import days
from screening.events import Event, Subjects, Told
from screening.models import Way
from screening.roles import Permission


def _checks(keys: Collection[int]) -> dict[int, Told]:
    """Checks as they are now; one that was answered or given up waits for nobody."""
    found = Check.objects.filter(pk__in=keys).select_related("application")
    return {
        check.pk: Told(
            {"kind": check.get_kind_display(), "subject": _in_brackets(check.subject)},
            is_over=not check.is_open or (check.application is not None and check.application.stage == Stage.CLOSED),
        )
        for check in found
    }


def _ended_checks(keys: Collection[int]) -> dict[int, Told]:
    """Checks that ended without an answer; one that came after all ends this as well."""
    found = Check.objects.filter(pk__in=keys)
    return {
        check.pk: Told(
            {"kind": check.get_kind_display(), "subject": _in_brackets(check.subject)},
            is_over=check.state != Check.State.UNREACHABLE,
        )
        for check in found
    }


def _results(keys: Collection[int]) -> dict[int, Told]:
    found = CheckResult.objects.filter(pk__in=keys).select_related("check_made")
    return {
        result.pk: Told(
            {
                "kind": result.check_made.get_kind_display(),
                "subject": _in_brackets(result.check_made.subject),
                "result": result.get_state_display(),
            }
        )
        for result in found
    }


def _applications(keys: Collection[int]) -> dict[int, Told]:
    found = Application.objects.filter(pk__in=keys).select_related("position")
    return {
        application.pk: Told({"title": _in_brackets(application.title)}, is_over=application.stage == Stage.CLOSED)
        for application in found
    }


def _clocks(keys: Collection[int]) -> dict[int, Told]:
    """Clocks as they are now; one that was stopped by what was done is over."""
    return {
        clock.pk: Told(
            {"clock": clock.get_kind_display(), "day": days.day(clock.due_on)},
            is_over=not clock.is_running,
            anchor="after-hire",
        )
        for clock in HireClock.objects.filter(pk__in=keys)
    }


def _imports(keys: Collection[int]) -> dict[int, Told]:
    return {
        batch.pk: Told({"file": batch.name, "done": batch.rows_done - batch.rows_failed, "failed": batch.rows_failed})
        for batch in Import.objects.filter(pk__in=keys)
    }


def _in_brackets(text: str) -> str:
    return f" ({text})" if text else ""


def _names(pseudonyms: Iterable[UUID]) -> dict[UUID, str]:
    return dict(Candidate.objects.filter(pseudonym__in=pseudonyms).values_list("pseudonym", "name"))


SUBJECTS = Subjects(
    visible_to=lambda user: Candidate.objects.visible_to(user),
    names=_names,
)

CHECK_TO_CALL = Event(
    name="check_to_call",
    label=_("A contact has to be called"),
    says=_("Please call: %(kind)s of %(name)s%(subject)s"),
    advice=_("The number and the questions stand on the page of the check; put the answer there too."),
    concerns=Permission.RUN_CHECKS,
    page="check",
    details=_checks,
)
CHECK_CAME_BACK = Event(
    name="check_came_back",
    label=_("A mail to a contact came back"),
    says=_("Our mail came back: %(kind)s of %(name)s%(subject)s"),
    advice=_("The address does not take it: mend it and the request goes out again, or call."),
    concerns=Permission.RUN_CHECKS,
    page="check",
    details=_checks,
)
CHECK_OTHER_WAY = Event(
    name="check_other_way",
    label=_("A contact is silent: another way has to be tried"),
    says=_("Try another way: %(kind)s of %(name)s%(subject)s"),
    advice=_(
        "The request and two reminders stayed without an answer. Try the switchboard, a public register or a payroll "
        "record; find the contact yourself, and note where. The candidate has done nothing wrong by this."
    ),
    concerns=Permission.RUN_CHECKS,
    page="check",
    details=_checks,
)
CHECK_UNANSWERED = Event(
    name="check_unanswered",
    label=_("Nobody has answered a check, and somebody has to decide how it goes on"),
    says=_("Nobody has answered: %(kind)s of %(name)s%(subject)s"),
    advice=_(
        "Decide how it goes on: another contact, other evidence, or leave it as could not be verified. Silence says "
        "nothing about the candidate."
    ),
    concerns=Permission.RUN_CHECKS,
    page="check",
    details=_checks,
    way=Way.AT_ONCE,  # the last step before the check ends unverified, and the only one that asks for a decision
)
CHECK_EXPIRED = Event(
    name="check_expired",
    label=_("A check could not be verified in time"),
    says=_("Could not be verified in time: %(kind)s of %(name)s%(subject)s"),
    advice=_("That says nothing about the candidate. An answer that still comes is welcome."),
    concerns=Permission.RUN_CHECKS,
    page="check",
    details=_ended_checks,
)
CHECK_ANSWERED = Event(
    name="check_answered",
    label=_("An answer to a check came in"),
    says=_("An answer came in: %(kind)s of %(name)s%(subject)s, %(result)s"),
    concerns=Permission.RUN_CHECKS,
    page="check",
    key_of=lambda result: int(result.check_made_id),
    details=_results,
)
CHECK_CONTRADICTED = Event(
    name="check_contradicted",
    label=_("The answer to a check contradicts what is on file"),
    says=_("The answer contradicts what is on file: %(kind)s of %(name)s%(subject)s"),
    advice=_("It may be a mistake on either side: look at both, and ask."),
    concerns=Permission.RUN_CHECKS,
    page="check",
    key_of=lambda result: int(result.check_made_id),
    details=_results,
)
CHECK_GIVEN = Event(
    name="check_given",
    label=_("You are made responsible for a check"),
    says=_("%(by)s asks you to look after a check: %(kind)s of %(name)s%(subject)s"),
    concerns=Permission.RUN_CHECKS,
    page="check",
    details=_checks,
)
APPLICATION_GIVEN = Event(
    name="application_given",
    label=_("You are given a candidate to look after"),
    says=_("%(by)s gave you %(name)s to look after%(title)s"),
    concerns=Permission.EDIT_CANDIDATES,
    page="candidate",
    key_of=lambda application: int(application.candidate_id),
    details=_applications,
)
CLOCK_DUE = Event(
    name="clock_due",
    label=_("Something is to be done by a day after a hire"),
    says=_("%(clock)s: %(name)s, by %(day)s"),
    concerns=Permission.EDIT_CANDIDATES,
    page="candidate",
    key_of=lambda clock: int(clock.application.candidate_id),
    details=_clocks,
)
CLOCK_LATE = Event(
    name="clock_late",
    label=_("Something after a hire was not done in time"),
    says=_("Not done yet: %(clock)s of %(name)s, due by %(day)s"),
    advice=_("Ask what stands in the way. It is our own task: that it is late says nothing about the person."),
    concerns=Permission.EDIT_CANDIDATES,
    page="candidate",
    key_of=lambda clock: int(clock.application.candidate_id),
    details=_clocks,
)
IMPORT_DONE = Event(
    name="import_done",
    label=_("An import of yours is finished"),
    says=_("Imported: %(file)s (rows: %(done)s, with problems: %(failed)s)"),
    concerns=Permission.IMPORT,
    page="import_detail",
    details=_imports,
)
IMPORT_FAILED = Event(
    name="import_failed",
    label=_("An import of yours failed"),
    says=_("Nothing was imported: %(file)s"),
    advice=_("The page of the import says why."),
    concerns=Permission.IMPORT,
    page="import_detail",
    details=_imports,
)

EVENTS = (
    CHECK_UNANSWERED,
    CHECK_CONTRADICTED,
    CHECK_ANSWERED,
    CHECK_EXPIRED,
    CHECK_CAME_BACK,
    CHECK_OTHER_WAY,
    CHECK_TO_CALL,
    CHECK_GIVEN,
    CLOCK_LATE,
    CLOCK_DUE,
    APPLICATION_GIVEN,
    IMPORT_DONE,
    IMPORT_FAILED,
)
