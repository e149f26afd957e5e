"""The demo's incident: about one made-up person whose claims do not hold, with a report that waits for its reader."""

from datetime import datetime, timedelta

from redflags.actions import incidents, reports
from redflags.generator.register import Made
from redflags.models import IncidentStep, Level, Standing
from screening.models import User

OPENED_BEFORE = timedelta(hours=30)
"""So that the first day's clocks have run out, and some of them unheeded."""

REASON = (
    "Signs from several independent sides, and nothing that was checked explains them. Suspected: the person is not "
    "who the application says. Nothing is established."
)
DONE = {
    "circle": "HR lead, head of IT and counsel; nobody else knows.",
    "payments": "Payroll stopped the next run; two open expense claims are on hold.",
    "access": "Accounts, VPN and repositories closed within 40 minutes; the laptop is isolated.",
}
"""What was done of the runbook: code and note."""


def tell(people: list[Made], by: User, now: datetime) -> None:
    """Open an incident about the false applicant whose file says most, and begin a report; nobody else has one."""
    false = {one.story.application.pk: one.story.application for one in people if not one.part.is_honest}
    ranked = Standing.objects.filter(application__in=false, level=Level.ESCALATE).order_by("-score", "application")
    told = ranked.values_list("application", flat=True).first()
    if told is None:
        return
    opened_at = now - OPENED_BEFORE
    opened = incidents.open_incident(false[told], reason=REASON, circle=[], by=by, now=opened_at)
    for code, note in DONE.items():
        step = opened.steps.get(code=code)
        incidents.finish_step(step, state=IncidentStep.State.DONE, note=note, by=by, now=opened_at + timedelta(hours=1))
    reports.begin(opened, authorities=["rcmp", "fintrac"], language=by.language, by=by, now=now - timedelta(hours=2))
