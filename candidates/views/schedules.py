"""How checks are chased: the schedule in force and its history, a draft in figures, and switching it on."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from candidates import schedules
from candidates.actions import schedules as actions
from candidates.forms.schedules import STEPS, ScheduleForm
from candidates.models import Check, Reminder, ReminderSchedule
from candidates.reminders import USUAL, Schedule
from candidates.schedules import WITHIN, DryRun
from screening import clock
from screening.overtaken import VersionMixin
from screening.roles import Permission, SignedInRequest, allow, can
from screening.submissions import AlreadySubmittedError, OnceMixin, say_saved_already

HISTORY = 50
"""Schedules that the page tells of."""


class OnceForm(OnceMixin):
    """A step that needs no words."""


class SwitchForm(OnceMixin, VersionMixin):
    """Switching on, where a schedule was read as the one in force: its number is the version."""


@allow(Permission.VIEW_SETTINGS)
@require_safe
def reminders(request: SignedInRequest) -> HttpResponse:
    """The schedule in force, and the ones before it."""
    return render(request, "candidates/schedules/page.html", _context(request))


@allow(Permission.MANAGE_SETTINGS)
@require_http_methods(["GET", "POST"])
def reminders_edit(request: SignedInRequest) -> HttpResponse:
    """Draft another schedule, from the one in force or from an earlier draft (`?from=`)."""
    form = ScheduleForm(request.POST) if request.method == "POST" else ScheduleForm.of(_start(request))
    if request.method == "POST" and form.is_valid():
        try:
            drafted = actions.draft(
                form.wanted(),
                reason=form.cleaned_data["reason"],
                by=request.user,
                now=timezone.now(),
                once=form.once,
            )
        except AlreadySubmittedError:
            say_saved_already(request)
            return redirect("reminders")
        except actions.NothingChangedError:
            form.add_error(None, _("This is the schedule in force: change something first."))
        else:
            return redirect("reminders_dry_run", drafted.pk)
    return render(request, "candidates/schedules/form.html", {"form": form}, status=422 if form.errors else 200)


@allow(Permission.MANAGE_SETTINGS)
@require_POST
def reminders_usual(request: SignedInRequest) -> HttpResponse:
    """Draft the schedule that the product comes with."""
    form = OnceForm(request.POST)
    if not form.is_valid():
        return redirect("reminders")
    try:
        reason = _("Back to the defaults")
        drafted = actions.draft(USUAL, reason=reason, by=request.user, now=timezone.now(), once=form.once)
    except AlreadySubmittedError:
        say_saved_already(request)
        return redirect("reminders")
    except actions.NothingChangedError:
        messages.info(request, _("The defaults are in force already."))
        return redirect("reminders")
    return redirect("reminders_dry_run", drafted.pk)


@allow(Permission.VIEW_SETTINGS)
@require_safe
def reminders_dry_run(request: SignedInRequest, pk: int) -> HttpResponse:
    """One schedule: what it says and, of a draft, what switching it on would do. Nothing is sent."""
    return _dry_run(request, get_object_or_404(ReminderSchedule, pk=pk))


@allow(Permission.MANAGE_SETTINGS)
@require_POST
def reminders_switch_on(request: SignedInRequest, pk: int) -> HttpResponse:
    """Let a draft count, unless another one was switched on since its figures were read."""
    drafted = get_object_or_404(ReminderSchedule, pk=pk)
    form = SwitchForm(request.POST)
    if not form.is_valid():
        return _dry_run(request, drafted, status=422)
    present = form.cleaned_data["version"]
    try:
        actions.switch_on(drafted, present=present, by=request.user, now=timezone.now(), once=form.once)
    except AlreadySubmittedError:
        say_saved_already(request)
    except actions.NothingChangedError:
        messages.info(request, _("This schedule is in force already."))
    except actions.StaleScheduleError:
        return _dry_run(request, ReminderSchedule.objects.get(pk=pk), status=409)
    else:
        messages.success(request, _("Switched on. What was owed has its new days; nothing was sent."))
    return redirect("reminders")


def _start(request: SignedInRequest) -> Schedule:
    wanted = request.GET.get("from", "")
    drafted = (
        ReminderSchedule.objects.filter(pk=int(wanted)).first() if wanted.isdecimal() and len(wanted) < 10 else None
    )
    return Schedule.of(drafted.told) if drafted else schedules.in_force()


def _context(request: SignedInRequest) -> dict[str, object]:
    found = ReminderSchedule.objects.select_related("switched_on_by", "drafted_by").order_by("-number", "-pk")
    switched_on = list(found.filter(number__isnull=False)[:HISTORY])
    present = switched_on[0] if switched_on else None
    return {
        "present": present,
        "switched_on": switched_on,
        "drafts": list(found.filter(number=None).order_by("-pk")[:5]),
        "grid": _grid(Schedule.of(present.told if present else {})),
        "is_usual": present is None or not present.told,
        "may_change": can(request.user, Permission.MANAGE_SETTINGS),
        "usual_form": OnceForm(),
    }


def _dry_run(request: SignedInRequest, found: ReminderSchedule, *, status: int = 200) -> HttpResponse:
    present = ReminderSchedule.objects.in_force()
    wanted = Schedule.of(found.told)
    is_same = found.told == (present.told if present else {})
    context: dict[str, object] = {
        "found": found,
        "present": present,
        "overtaken": status == 409,
        "grid": _grid(wanted, Schedule.of(present.told if present else {})),
        "is_same": is_same,
        "may_change": can(request.user, Permission.MANAGE_SETTINGS),
    }
    if found.number is None and not is_same:
        figures = schedules.dry_run(wanted, calendar=clock.calendar(), now=timezone.now())
        context |= {
            "run": figures,
            "under_way": [(Check.Kind(kind).label, figures.under_way[kind]) for kind in wanted.paces],
            "columns": _columns(),
            "rows": _rows(figures),
            "form": SwitchForm(initial={"version": present.number if present else 0}, auto_id=False),
        }
    return render(request, "candidates/schedules/dry_run.html", context, status=status)


def _columns() -> list[str]:
    within = [ngettext("Within %(days)s day", "Within %(days)s days", days) % {"days": days} for days in WITHIN]
    return [_("At once"), *within]


def _rows(run: DryRun) -> list[tuple[str, list[tuple[str, int, int]]]]:
    """What would happen, by column: each figure with the schedule in force, then with the draft."""
    labels = {
        "to_contacts": _("Mails to contacts"),
        "to_staff": _("Messages to our own people"),
        "escalated": _("of these: telling the HR lead"),
        "expired": _("Checks that end as “could not be verified”"),
    }
    moments = [
        (run.present.at_once, run.wanted.at_once),
        *((run.present.within[days], run.wanted.within[days]) for days in WITHIN),
    ]
    return [
        (
            label,
            [
                (column, getattr(before, what), getattr(after, what))
                for column, (before, after) in zip(_columns(), moments, strict=True)
            ],
        )
        for what, label in labels.items()
    ]


def _grid(schedule: Schedule, before: Schedule | None = None) -> dict[str, object]:
    """The schedule as a table: a row for each step, its days by kind, and what differs from another schedule."""
    kinds = [
        (Check.Kind(kind).label, pace, before.paces[kind] if before else pace) for kind, pace in schedule.paces.items()
    ]
    rows = [
        (Reminder.Step(step).label, [_cell(kind, now.days.get(step), was.days.get(step)) for kind, now, was in kinds])
        for step in STEPS
    ]
    hours = [_cell(kind, f"{now.hour:%H:%M}", f"{was.hour:%H:%M}") for kind, now, was in kinds]
    return {"kinds": [kind for kind, _now, _was in kinds], "rows": [*rows, (_("Local time"), hours)]}


def _cell(kind: str | Promise, value: object, before: object) -> dict[str, object]:
    return {"kind": kind, "value": value, "before": before, "changed": value != before}
