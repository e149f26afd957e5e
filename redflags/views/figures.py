"""The HR lead's dashboard: where candidates stand, what is late, which rules fired; every number leads to its list."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_safe

from candidates.models import Check, HireClock, Position, Stage
from redflags.became import UNNAMED
from redflags.catalogue import catalogue
from redflags.due import What
from redflags.figures import counts, flags, flow, people, standing
from redflags.figures.counts import Figure, Selection
from redflags.forms.figures import FiguresForm
from redflags.models import Decision, Level
from redflags.rulebook.words import precision
from redflags.tallies.cells import MANY
from screening import clock
from screening.models import Organisation
from screening.roles import Permission, SignedInRequest, allow

SHOWN = 8
"""Rules, positions, sources and channels that are shown at once; the others are folded."""

MOST = 24
"""Of each, including the folded ones."""


@allow(Permission.VIEW_DASHBOARD)
@require_safe
def dashboard(request: SignedInRequest) -> HttpResponse:
    """Counts as they were folded in last; what they are narrowed to is in the address."""
    form, now = FiguresForm(request.GET), timezone.now()
    chosen = Selection(request.user, clock.today(now), form.number, form.position_wanted, form.team_wanted)
    found = counts.read(chosen, now)
    register, arrivals, raised = standing.register(found), flow.arrivals(found), flags.raised(found)
    grounds, hired = standing.grounds(found), _titled(flow.found_after_hire(found))
    rules = flags.rules_that_fired(found, minutes_per_finding=Organisation.get().minutes_per_finding)
    reviewers = people.reviewers(found, most=MOST)
    context: dict[str, Any] = {
        "form": form,
        "register": register,
        "grounds": grounds,
        "dots": [_dot(dot) for dot in grounds.dots],
        "levels": [{"level": level, "label": label} for level, label in reversed(Level.choices)],
        "late": _in_words(standing.what_is_late(found)),
        "rules": rules[:SHOWN],
        "more_rules": rules[SHOWN:MOST],
        "raised": raised,
        "raised_columns": [_column(month, chosen.firsts) for month in raised.months],
        "groups": [] if chosen.position else _groups(chosen),
        "arrivals": arrivals,
        "columns": [_column(month, chosen.firsts) for month in arrivals.months],
        "funnel": _funnel(flow.funnel(found)),
        "stays": _spans(flow.time_in_stage(found), dict(Stage.choices)),
        "decided": _spans(flow.time_to_decision(found), dict(Decision.Kind.choices)),
        "answered": _spans(flow.turnaround(found), dict(Check.Kind.choices)),
        "delay": _spans([flow.delay(found)], {"": _("All cleared")}),
        "reviewers": reviewers[:SHOWN],
        "more_reviewers": reviewers[SHOWN:],
        "agreement": [precision(share) for share in people.agreement(found)],
        "clocks": _clocks(flow.after_hire(found)),
        "hired": hired[:SHOWN],
        "more_hired": hired[SHOWN:MOST],
        "stages": [stage.label for stage in standing.OPEN_STAGES],
        "months": form.number,
        "since": chosen.first,
        "as_of": found.as_of,
        "zone": request.user.organisation_zone,
    }
    return render(request, "redflags/dashboard/dashboard.html", context)


def _column(month: flags.Month, firsts: Sequence[date]) -> dict[str, Any]:
    """A month of the chart; the year stands where it begins, or at the first."""
    year_of = next((first for first in firsts if first.month == 1), firsts[0])
    label = date_format(month.first, "M Y" if month.first == year_of or month.first.month == 1 else "M")
    return {"label": label, "value": month.value, "url": month.url}


def _dot(dot: standing.Dot) -> dict[str, Any]:
    score = _("%(low)d to %(high)d") % {"low": dot.score, "high": 100 if dot.score == 90 else dot.score + 9}
    match dot.assurance:
        case 0:
            assurance = _("nothing")
        case 100:
            assurance = _("everything")
        case low:
            assurance = _("%(low)d to %(high)d %%") % {"low": low, "high": 9 if low == 1 else low + 9}
    return {
        "score": dot.score,
        "assurance": dot.assurance,
        "level": dot.level,
        "value": dot.figure.value,
        "url": dot.figure.url,
        "score_words": score,
        "assurance_words": assurance,
    }


def _in_words(late: dict[What, Figure]) -> list[tuple[Figure, str]]:
    labels = {
        What.CHECKS: _("wait for a check that is late"),
        What.INTERVIEWS: _("lack the outcome of an interview"),
        What.VISITS: _("missed an agreed visit"),
        What.PLAN: _("wait for us to ask for a check of the plan"),
        What.AFTER_HIRE: _("have something to be done after a hire that is late"),
    }
    return [(figure, labels[what]) for what, figure in late.items()]


def _groups(chosen: Selection) -> list[dict[str, Any]]:
    """Flags by position, source and channel; each with what is drawn and what is folded."""
    titles = {str(pk): title for pk, title in Position.objects.values_list("pk", "title")}
    unnamed = {"": _("not named"), "0": _("no position")}
    told: tuple[tuple[str, list[flags.Group], dict[str, str]], ...] = (
        (_("Position"), flags.by_position(chosen), titles),
        (_("Source"), flags.by_source(chosen, UNNAMED), {}),
        (_("Channel"), flags.by_channel(chosen, UNNAMED), {}),
    )
    found = []
    for label, groups, names in told:
        rows = [
            {
                "label": unnamed.get(group.value) or names.get(group.value, group.value),
                "came": group.came if group.value != "0" else None,
                "number": group.came.value,
                "flagged": group.flagged.figure,
                "share": precision(group.flagged.share),
                "width": round(100 * (group.flagged.share.value or 0), 1),
            }
            for group in groups[:MOST]
        ]
        found.append({"label": label, "rows": rows[:SHOWN], "others": rows[SHOWN:]})
    return found


def _funnel(steps: Iterable[flow.Step]) -> list[dict[str, Any]]:
    return [
        {"label": Stage(step.stage).label, "value": step.figure.value, "url": step.figure.url}
        for step in steps
        if step.figure.value
    ]


def _spans(took: Iterable[flow.Took], labels: Mapping[str, Any]) -> list[dict[str, Any]]:
    """How long things took, in words."""
    return [
        {
            "label": labels[one.what],
            "n": one.spread.n,
            "median": days(one.spread.median),
            "most": days(one.spread.most),
            "median_days": _drawn(one.spread.median),
            "most_days": _drawn(one.spread.most),
            "before": "" if one.before.median in (None, MANY) else one.before.median,
        }
        for one in took
        if one.spread.n
    ]


def days(bound: int | None) -> str:
    """So many days in words, as they are counted; nothing of none."""
    if bound is None:
        return ""
    if bound == MANY:
        return _("over 180 days")
    return ngettext("%(n)d day", "%(n)d days", bound) % {"n": bound}


def _drawn(bound: int | None) -> int:
    return min(bound or 0, 200)


def _clocks(kept: Iterable[flow.Kept]) -> list[dict[str, Any]]:
    labels = dict(HireClock.Kind.choices)
    return [{"label": labels[one.kind], "kept": one} for one in kept]


def _titled(found: Iterable[tuple[str, Figure]]) -> list[tuple[str, str, Figure]]:
    titles = {rule.code: _(rule.title) for rule in catalogue()}
    return [(code, titles.get(code, ""), figure) for code, figure in found]
