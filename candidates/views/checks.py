"""Checks: planned, asked, chased, answered, given up; each a page of its own beside the page of the check."""

from typing import Any

from django.conf import settings
from django.contrib import messages
from django.db.models.functions import Coalesce
from django.http import HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from candidates import calling, chasing, checkplan, contactnotes, letters, origins, schedules
from candidates.actions import checks as actions
from candidates.actions import institutions
from candidates.actions.calls import NOT_CALLED
from candidates.answers import claims_about
from candidates.forms.checks import (
    GAPS,
    LONGEST_SUBJECT,
    CancelForm,
    CheckForm,
    DomainAgeForm,
    NewLinkForm,
    RequestForm,
    ResultForm,
)
from candidates.forms.positions import PLAN_KINDS
from candidates.models import (
    Agreement,
    AnswerLink,
    CallAttempt,
    Candidate,
    Check,
    CheckResult,
    HistoryEntry,
    PlanLine,
    Relation,
    Reminder,
    Stage,
)
from candidates.reminders import is_chased
from candidates.views.lookup import candidate_for, check_for
from candidates.wording import spaced
from screening import clock
from screening.mail import MailError
from screening.models import User
from screening.overtaken import Overtaken, StaleVersionError, on_top
from screening.roles import Permission, SignedInRequest, allow, can
from screening.submissions import AlreadySubmittedError, say_saved_already

State, Through = Check.State, Check.Through

AFTER_ASKING = {Through.MAIL: "check", Through.PHONE: "check_call", Through.LETTER: "check_letter"}
"""The page that follows each way of asking."""


@allow(Permission.RUN_CHECKS)
@require_http_methods(["GET", "POST"])
def check_new(request: SignedInRequest, pk: int) -> HttpResponse:
    """Plan a check; nobody is asked before somebody says so on the check's page."""
    candidate = candidate_for(request, pk)
    form = CheckForm(request.POST or None, candidate=candidate, by=request.user, kind=request.GET.get("kind", ""))
    if request.method == "POST" and form.is_valid():
        try:
            planned = actions.add(form.unsaved(candidate), by=request.user, once=form.once)
        except AlreadySubmittedError:
            return _saved_already(request, candidate)
        except actions.OutsidePlanError as error:
            form.add_error("outside_plan", GAPS[error.gap])
        else:
            messages.success(request, _("Planned. Nobody has been asked yet."))
            return redirect("check", planned.pk)
    context = {"form": form, "candidate": candidate, "plan": _plan(candidate)}
    return render(request, "candidates/checks/form.html", context, status=422 if form.errors else 200)


@allow(Permission.VIEW_CANDIDATES)
@require_safe
def check(request: SignedInRequest, pk: int) -> HttpResponse:
    """One check: who is asked, what was answered, what goes out next."""
    found = check_for(request, pk)
    happens_at = Coalesce("sent_at", "closed_at", "due_at")
    reminders = list(Reminder.objects.filter(check_made=found).order_by(happens_at, "pk"))
    context = {
        "check": found,
        "candidate": found.candidate,
        "results": _results(found),
        "chase": _chase(found, reminders),
        "is_chased": is_chased(found.kind),
        "ask_again": NewLinkForm() if found.is_open and found.is_returned else None,
        "has_mail_server": settings.MAIL_CONFIGURED,
        "responsible": letters.responsible_for(found),
        "is_weak_contact": checkplan.is_weak(found.kind, found.found),
        "waits_for": _waits_for(found),
        "reach": _reach(found, request.user),
        "link": AnswerLink.objects.filter(check_made=found).order_by("-pk").first(),
        "new_link": NewLinkForm() if _can_renew_link(found, request.user) else None,
        "calls": list(CallAttempt.objects.filter(check_made=found).select_related("called_by").order_by("-pk")),
        "may_call": found.state not in NOT_CALLED,
        "listed": institutions.listed(found.subject),
        "contact_notes": contactnotes.of(found, claims_of(found)),
        "domain_age": _domain_age(found, request.user),
    }
    return render(request, "candidates/checks/page.html", context)


@allow(Permission.RUN_CHECKS)
@require_http_methods(["GET", "POST"])
def check_edit(request: SignedInRequest, pk: int) -> HttpResponse:
    """Mend who is asked, while nobody has answered."""
    found = check_for(request, pk)
    if not found.is_open:
        return _not_open(request, found)
    form = CheckForm(request.POST or None, candidate=found.candidate, by=request.user, check=found)
    overtaken = None
    if request.method == "POST" and form.is_valid():
        version = form.cleaned_data["version"]
        try:
            actions.change(found, values=form.values(), version=version, by=request.user, now=timezone.now())
        except StaleVersionError:
            now = check_for(request, pk)
            overtaken = on_top(form, CheckForm(candidate=now.candidate, by=request.user, check=now))
        except actions.NotOpenError:
            return _not_open(request, found)
        else:
            messages.success(request, _("Saved."))
            return redirect("check", found.pk)
    context = {"form": form, "check": found, "candidate": found.candidate, "overtaken": overtaken}
    return render(request, "candidates/checks/form.html", context, status=_status(form, overtaken))


@allow(Permission.RUN_CHECKS)
@require_http_methods(["GET", "POST"])
def check_request(request: SignedInRequest, pk: int) -> HttpResponse:
    """Ask: shows first what would be written to whom."""
    found = check_for(request, pk)
    if found.state != State.PLANNED:
        return _not_open(request, found)
    rules = actions.ruling_of(found, clock.today()).rules
    form = _request_form(request, found, request.POST or None)
    overtaken, refusal = None, _refusal(found)
    if request.method == "POST" and form.is_valid() and not refusal:
        given = form.cleaned_data
        through = given.get("through", Through.MAIL)
        try:
            actions.request(
                found,
                through=through,
                consent_on=given.get("consent_on"),
                consent_how=given.get("consent_how", ""),
                outside_plan=given.get("outside_plan", ""),
                version=given["version"],
                by=request.user,
                now=timezone.now(),
                once=form.once,
            )
        except (AlreadySubmittedError, actions.NotOpenError):
            return _not_open(request, found)
        except (
            StaleVersionError,
            actions.NotYetError,
            actions.NoConsentError,
            actions.NoContactError,
            actions.OutsidePlanError,
        ):
            overtaken = on_top(form, _request_form(request, check_for(request, pk)))
        else:
            messages.success(request, _asked(found, through))
            return redirect(AFTER_ASKING[through], found.pk)
    context = {
        "form": form,
        "check": found,
        "candidate": found.candidate,
        "letter": _letter(found, rules),
        "overtaken": overtaken,
        "refusal": refusal,
        "has_mail_server": settings.MAIL_CONFIGURED,
        "is_chased": is_chased(found.kind),
        "is_weak_contact": checkplan.is_weak(found.kind, found.found),
    }
    refused = request.method == "POST" and refusal
    return render(
        request, "candidates/checks/request.html", context, status=422 if refused else _status(form, overtaken)
    )


@allow(Permission.RUN_CHECKS)
@require_http_methods(["GET", "POST"])
def check_result(request: SignedInRequest, pk: int) -> HttpResponse:
    """Put an answer on file, beside earlier ones."""
    found = check_for(request, pk)
    if found.state == State.CANCELLED:
        return _not_open(request, found)
    call = call_of(request, found)
    form = ResultForm(request.POST or None, check=found, today=clock.today(), call=call)
    overtaken = None
    if request.method == "POST" and form.is_valid():
        version = form.cleaned_data["version"]
        try:
            actions.answer(form.instance, version=version, by=request.user, now=timezone.now(), once=form.once)
        except AlreadySubmittedError:
            return _saved_already(request, found.candidate, found)
        except StaleVersionError:
            found = check_for(request, pk)
            overtaken = on_top(form, ResultForm(check=found, today=clock.today()))
        except actions.NotOpenError:
            return _not_open(request, found)
        else:
            messages.success(request, _("The answer is on file. Nobody is reminded any more."))
            return redirect("check", found.pk)
    context = {
        "form": form,
        "check": found,
        "candidate": found.candidate,
        "overtaken": overtaken,
        "results": _results(found),
        "call": call,
        "questions": calling.questions(found.kind, today=clock.today()) if call else [],
    }
    return render(request, "candidates/checks/result.html", context, status=_status(form, overtaken))


@allow(Permission.RUN_CHECKS)
@require_http_methods(["GET", "POST"])
def check_cancel(request: SignedInRequest, pk: int) -> HttpResponse:
    """Give a check up, with a reason; its reminders stop at once."""
    found = check_for(request, pk)
    if not found.is_open:
        return _not_open(request, found)
    form = CancelForm(request.POST or None, check=found)
    overtaken = None
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        try:
            actions.cancel(
                found,
                reason=given["reason"],
                version=given["version"],
                by=request.user,
                now=timezone.now(),
                once=form.once,
            )
        except (AlreadySubmittedError, actions.NotOpenError):
            return _not_open(request, found)
        except StaleVersionError:
            overtaken = on_top(form, CancelForm(check=check_for(request, pk)))
        else:
            messages.success(request, _("Given up. Nobody is asked or reminded any more."))
            return redirect("check", found.pk)
    context = {"form": form, "check": found, "candidate": found.candidate, "overtaken": overtaken}
    return render(request, "candidates/checks/cancel.html", context, status=_status(form, overtaken))


@allow(Permission.RUN_CHECKS)
@require_http_methods(["GET", "POST"])
def check_domain(request: SignedInRequest, pk: int) -> HttpResponse:
    """Note when the domain of the contact's address was registered, as somebody looked it up."""
    found = check_for(request, pk)
    form = DomainAgeForm(request.POST or None, check=found)
    overtaken = None
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        try:
            actions.note_domain_age(
                found,
                since=given["since"],
                where=given["where"],
                version=given["version"],
                by=request.user,
                now=timezone.now(),
                once=form.once,
            )
        except AlreadySubmittedError:
            return _saved_already(request, found.candidate, found)
        except StaleVersionError:
            overtaken = on_top(form, DomainAgeForm(check=check_for(request, pk)))
        except actions.NoContactError:
            messages.error(request, _("There is no e-mail address on file whose domain could be looked up."))
            return redirect("check", found.pk)
        else:
            messages.success(request, _("Noted."))
            return redirect("check", found.pk)
    context = {"form": form, "check": found, "candidate": found.candidate, "overtaken": overtaken}
    return render(request, "candidates/checks/domain.html", context, status=_status(form, overtaken))


@allow(Permission.RUN_CHECKS)
@require_POST
def check_listed(request: SignedInRequest) -> HttpResponse:
    """What the loaded list says of the organisation that is being typed; posted, because a name may be a person's."""
    lines = institutions.listed(request.POST.get("subject", "")[:LONGEST_SUBJECT])
    return render(request, "candidates/checks/_listed.html", {"listed": lines})


@allow(Permission.RUN_CHECKS)
@require_POST
def check_link(request: SignedInRequest, pk: int) -> HttpResponse:
    """Mail the contact a new link; the one before it ends."""
    found = check_for(request, pk)
    form = NewLinkForm(request.POST)
    if not form.is_valid():
        return redirect("check", found.pk)
    try:
        actions.renew_link(found, by=request.user, now=timezone.now(), once=form.once)
    except AlreadySubmittedError:
        return _saved_already(request, found.candidate, found)
    except actions.NotOpenError:
        return _not_open(request, found)
    except actions.NoContactError:
        messages.error(request, _("No link can be mailed: there is no e-mail address, mail server or public address."))
    else:
        messages.success(request, _("A new link is on its way; the one before it has ended."))
    return redirect("check", found.pk)


@allow(Permission.RUN_CHECKS)
@require_POST
def check_ask_again(request: SignedInRequest, pk: int) -> HttpResponse:
    """Mail the request once more to an address that sent it back."""
    found = check_for(request, pk)
    form = NewLinkForm(request.POST)
    if not form.is_valid():
        return redirect("check", found.pk)
    try:
        actions.ask_again(found, by=request.user, now=timezone.now(), once=form.once)
    except AlreadySubmittedError:
        return _saved_already(request, found.candidate, found)
    except actions.NotOpenError:
        return _not_open(request, found)
    messages.success(request, _("The request is on its way once more. If it comes back again, you are told."))
    return redirect("check", found.pk)


def call_of(request: SignedInRequest, found: Check) -> CallAttempt | None:
    """The call whose answer is being recorded: one of this check in which somebody was reached."""
    told = request.GET.get("call", "")
    if not (told.isascii() and told.isdigit() and len(told) < 19):
        return None
    reached = CallAttempt.objects.filter(check_made=found, outcome=CallAttempt.Outcome.REACHED)
    return reached.filter(pk=int(told)).first()


def claims_of(found: Check) -> list[HistoryEntry]:
    """What the candidate's own history tells of the organisation a check is about."""
    history = HistoryEntry.objects.filter(candidate=found.candidate_id, replaced_by=None, batch__reverted_at=None)
    return claims_about(found, history.exclude(relation=Relation.RETRACTS))


def _domain_age(found: Check, user: User) -> bool:
    """Whether the reader may note the age of the contact's domain: free mail is as old as it is."""
    return found.contact_domain == "organisation" and can(user, Permission.RUN_CHECKS)


def _can_renew_link(found: Check, user: User) -> bool:
    is_asked = found.is_open and found.state != State.PLANNED
    return is_asked and letters.can_hold_link(found) and can(user, Permission.RUN_CHECKS)


def _chase(found: Check, reminders: list[Reminder]) -> list[chasing.Chased]:
    return chasing.of(found, reminders, schedule=schedules.in_force(), calendar=clock.calendar(), now=timezone.now())


def _results(found: Check) -> list[dict[str, Any]]:
    """Answers that stand, the newest first, each with whether it counts as weak."""
    standing = CheckResult.objects.filter(check_made=found, replaced_by=None).exclude(relation=Relation.RETRACTS)
    results = list(standing.select_related("recorded_by").order_by("-pk"))
    origin = origins.of(found.candidate_id, results)
    return [
        {
            "result": result,
            "agrees": [str(Agreement(told).label) for told in result.agrees],
            "is_weak": result.state == State.VERIFIED and checkplan.is_weak(found.kind, result.found or found.found),
            "origin": origin.get(result.pk),
        }
        for result in results
    ]


def _reach(found: Check, user: User) -> dict[str, str]:
    """How the contact is reached, for who may make checks; others see hints."""
    if not can(user, Permission.RUN_CHECKS):
        return {}
    return {
        "email": found.contact_email.open() if found.contact_email else "",
        "phone": spaced(found.contact_phone.open()) if found.contact_phone else "",
    }


def _plan(candidate: Candidate) -> list[dict[str, Any]]:
    """What the plan of the newest open application asks for, and what of it is on file."""
    application = candidate.applications.exclude(stage=Stage.CLOSED).order_by("-pk").first()
    if application is None or application.position_id is None:
        return []
    made = Check.objects.filter(application=application, batch__reverted_at=None).exclude(state=State.CANCELLED)
    kinds = list(made.values_list("kind", flat=True))
    lines = PlanLine.objects.filter(position=application.position_id).order_by("pk")
    return [
        {
            "kind": line.kind,
            "label": PLAN_KINDS.get(line.kind, line.kind),
            "wanted": line.count,
            "made": kinds.count(line.kind),
            "stage": line.get_stage_display(),
            "can_add": line.kind in Check.Kind,
        }
        for line in lines
    ]


def _waits_for(found: Check) -> str:
    """The stage from which this may be asked, in words; "" when it may be asked now."""
    rules = actions.ruling_of(found, clock.today()).rules
    opens = checkplan.opens_at(found.kind, actions.stage_of(found), rules)
    return str(opens.label) if opens and found.state == State.PLANNED else ""


def _refusal(found: Check) -> str:
    """Why nobody can be asked now, in words; "" when somebody can."""
    if actions.stage_of(found) == Stage.CLOSED:
        return _("The application is closed: nothing is asked any more.")
    if waits_for := _waits_for(found):
        return _("This is asked of everybody from the stage “%(stage)s” on, not earlier.") % {"stage": waits_for}
    if is_chased(found.kind) and not any(actions.is_reachable(found, way) for way in Through):
        return _("Say first who is asked: an e-mail address or a phone number.")
    return ""


def _letter(found: Check, rules: checkplan.Rules) -> letters.Letter | None:
    """What would be written first; nothing for what our own staff look at themselves."""
    if not is_chased(found.kind):
        return None
    if checkplan.needs_consent(found.kind, rules):
        found.consent_on = found.consent_on or clock.today()  # it is sent only once the candidate has agreed
    try:
        return letters.compose(found, Reminder.Step.REQUEST)
    except MailError:
        return None


def _asked(found: Check, through: str) -> str:
    if not is_chased(found.kind):
        return _("Noted as asked for. Record the answer once it is there.")
    if through == Through.PHONE:
        return _("Noted. No mail goes out: note every call below, and the answer once you have it.")
    if through == Through.LETTER:
        return _("Noted. The letter is ready to print; reminders follow until somebody answers.")
    if not settings.MAIL_CONFIGURED:
        return _("Noted. No mail server is set, so the request waits: call meanwhile.")
    return _("Asked. The request is on its way, and reminders follow until somebody answers.")


def _request_form(request: SignedInRequest, found: Check, data: QueryDict | None = None) -> RequestForm:
    return RequestForm(
        data,
        check=found,
        is_early=actions.is_early(found) and not found.outside_plan,
        rules=actions.ruling_of(found, clock.today()).rules,
        today=clock.today(),
        through=request.GET.get("through", ""),
    )


def _status(form: Any, overtaken: Overtaken | None) -> int:
    return 409 if overtaken else 422 if form.errors else 200


def _not_open(request: SignedInRequest, found: Check) -> HttpResponse:
    found.refresh_from_db(fields=["state"])
    messages.info(
        request, _("Nothing was changed: this check is now at “%(state)s”.") % {"state": found.get_state_display()}
    )
    return redirect("check", found.pk)


def _saved_already(request: SignedInRequest, candidate: Candidate, found: Check | None = None) -> HttpResponse:
    say_saved_already(request)
    return redirect("check", found.pk) if found else redirect("candidate", candidate.pk)
