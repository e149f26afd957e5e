"""The candidate's work or study history differs from one source to the next."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import combinations, product

from redflags.engine.dossier import Check, Dossier, Entry, Span
from redflags.engine.history import (
    COMPLETE,
    Stay,
    Telling,
    confirmed,
    differences,
    level,
    months_apart,
    months_in_common,
    plainly_alike,
    same_organisation,
    stale,
    tellings,
    today_of,
)
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Param, Params, Rule, Strength, suggested
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import CTV, US22, US_ROK23
from redflags.engine.statements import line_of, told

DAY = date(2026, 3, 2)
CONFIRMED = _("A check confirmed this through a contact that the candidate did not give.")
NOT_KEPT_UP = _("A profile that was not brought up to date looks like this.")


def _job(ref: str, source: str, organisation: str, start: str, end: str = "") -> Entry:
    return Entry(
        ref=ref,
        kind="employment",
        source=source,
        organisation=organisation,
        start=_month(start),
        end=_month(end) if end else None,
        current=not end,
    )


def _month(told: str) -> Span:
    first = date.fromisoformat(f"{told}-01")
    return Span(first, first.replace(day=28))


rule = Rule(
    code="IDN-02",
    title=_("Sources tell different histories"),
    family=Family.IDENTITY,
    flag=Flag.HISTORY_INCONSISTENCY,
    strength=Strength.MEDIUM,
    life=Life.STABLE,
    sources=(CTV, US22, US_ROK23),
    why=_(
        "A real career leaves the same traces everywhere. A borrowed or invented one is told differently on the CV, "
        "the public profile and earlier applications. Small differences in months mean nothing."
    ),
    innocent=(
        _("A profile that was not kept up to date, or years rounded."),
        _("Work through an agency, or an employer that was renamed or bought."),
        _("A short or painful job left out on purpose."),
    ),
    next_step=(
        _("Ask the person to explain the difference; list the facts, not the doubt."),
        _("Ask the employer or the school through a contact you found yourself."),
    ),
    clears=(_("The employer or school confirmed the dates."), _("A document shows them: contract, pay slip, degree.")),
    needs=("entries", "statements"),
    ask=_("Bring in the CV and the public profile, so that they can be compared."),
    params={
        "note": Param(3, "months of difference that mean nothing", "the catalogue"),
        "matter": Param(12, "months of difference from which it matters", "the catalogue"),
        "elsewhere": Param(6, "months in which two sources name different employers"),
        "left_out": Param(12, "months of a job that another source leaves out"),
        "degrees": Param(24, "months between two degrees of one level that two sources tell instead of one another"),
    },
    fires=(
        Example(
            "The CV ends the job two years later than the profile.",
            Dossier(
                as_of=DAY,
                entries=(
                    _job("entry:1", "resume", "Larkfield Systems", "2018-02", "2024-04"),
                    _job("entry:2", "linkedin", "Larkfield Systems Inc.", "2018-02", "2022-01"),
                ),
            ),
        ),
        Example(
            "For the same years the CV names one employer and the profile another.",
            Dossier(
                as_of=DAY,
                entries=(
                    _job("entry:1", "resume", "Larkfield Systems", "2018-02", "2024-04"),
                    _job("entry:2", "linkedin", "Dunmore Health", "2018-03", "2024-01"),
                ),
            ),
        ),
        Example(
            "The employer confirms the work and tells other years than the CV.",
            Dossier(
                as_of=DAY,
                entries=(
                    _job("entry:1", "resume", "Larkfield Systems", "2018-02", "2024-04"),
                    _job("entry:2", "reference", "Larkfield Systems", "2021-05", "2022-01"),
                ),
                checks=(
                    Check(
                        ref="check:1",
                        kind="employment",
                        subject="larkfield systems",
                        state="verified",
                        contact="independent",
                    ),
                ),
            ),
        ),
    ),
    quiet=(
        Example(
            "Months differ by one, and the legal form is written differently.",
            Dossier(
                as_of=DAY,
                entries=(
                    _job("entry:1", "resume", "Riverside Tooling", "2019-05", "2023-09"),
                    _job("entry:2", "linkedin", "Riverside Tooling Inc.", "2019-06", "2023-10"),
                ),
            ),
        ),
        Example(
            "The profile still shows the last job.",
            Dossier(
                as_of=DAY,
                entries=(
                    _job("entry:1", "resume", "Riverside Tooling", "2019-05", "2023-09"),
                    _job("entry:2", "linkedin", "Riverside Tooling", "2019-05"),
                ),
            ),
        ),
        Example(
            "Dates differ, and the employer confirmed the CV.",
            Dossier(
                as_of=DAY,
                entries=(
                    _job("entry:1", "resume", "Riverside Tooling", "2019-05", "2023-09"),
                    _job("entry:2", "linkedin", "Riverside Tooling", "2019-05", "2021-03"),
                ),
                checks=(
                    Check(
                        ref="check:1",
                        kind="employment",
                        subject="riverside tooling",
                        state="verified",
                        contact="independent",
                    ),
                ),
            ),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Compare every pair of sources, then add what people noted in words."""
    if not plainly_alike(dossier, params.note):
        jobs, studies = tellings(dossier, "employment"), tellings(dossier, "education")
        yield from _dates(dossier, jobs, params)
        yield from _dates(dossier, studies, params)
        yield from _other_employers(dossier, jobs, params)
        yield from _left_out(dossier, jobs, params)
        yield from _other_schools(dossier, studies, params)
    yield from _said(dossier)


def _dates(dossier: Dossier, told: Iterable[Telling], params: Params) -> Iterator[Evidence]:
    today = today_of(dossier)
    found = [d for d in differences(told, today) if d[2] > params.note]
    disputed = {one.key for one, _other, _months in found}
    for one, other, months in found:
        old = stale(one, other, today)
        # That the employer knows the person settles no difference to what the employer itself tells.
        is_told = "reference" in (one.source, other.source)
        sure = not is_told and confirmed(dossier, one.kind, one.organisation, only_one=len(disputed) == 1)
        yield Evidence(
            refs=(*one.refs, *other.refs),
            says=_("%(organisation)s: %(first)s and %(second)s differ by at least %(months)d months."),
            values={
                "organisation": one.organisation,
                "first": one.source,
                "second": other.source,
                "months": months,
            },
            event=f"history:{one.key}",
            strength=Strength.MEDIUM if months > params.matter else Strength.WEAK,
            explained=CONFIRMED if sure else NOT_KEPT_UP if old else "",
        )


def _other_employers(dossier: Dossier, jobs: Iterable[Telling], params: Params) -> Iterator[Evidence]:
    """Where two whole histories name different main employers for the same time."""
    found = [
        (one, other)
        for first, second in _pairs(jobs)
        for one, other in _instead(first, second)
        if one.main and other.main and months_in_common(one, other, today_of(dossier)) >= params.elsewhere
    ]
    for one, other in found:
        sure = any(confirmed(dossier, "employment", s.organisation, only_one=len(found) == 1) for s in (one, other))
        yield Evidence(
            refs=(*one.refs, *other.refs),
            says=_("For the same time %(first)s names %(one)s and %(second)s names %(other)s."),
            values={"first": one.source, "one": one.organisation, "second": other.source, "other": other.organisation},
            event=f"history:{'+'.join(sorted((one.key, other.key)))}",
            explained=CONFIRMED if sure else "",
        )


def _left_out(dossier: Dossier, jobs: Iterable[Telling], params: Params) -> Iterator[Evidence]:
    """Main jobs in the middle of a history that another source passes over.

    The newest job missing is a profile not kept up; the oldest ones missing is a short CV; neither counts.
    """
    for pair in _pairs(jobs):
        for here, there in (pair, pair[::-1]):
            for stay in here.apart_from(there):
                if _passed_over(stay, there, dossier, params):
                    sure = confirmed(dossier, "employment", stay.organisation)
                    yield Evidence(
                        refs=stay.refs,
                        says=_("%(organisation)s stands in %(first)s and not in %(second)s."),
                        values={
                            "organisation": stay.organisation,
                            "first": stay.source,
                            "second": there.source,
                        },
                        event=f"history:{stay.key}",
                        strength=Strength.WEAK if there.source == "linkedin" else Strength.MEDIUM,
                        explained=CONFIRMED if sure else "",
                    )


def _passed_over(stay: Stay, there: Telling, dossier: Dossier, params: Params) -> bool:
    if not stay.main or months_in_common(stay, stay, today_of(dossier)) < params.left_out:
        return False
    if any(months_in_common(stay, other, today_of(dossier)) >= params.elsewhere for other in there):
        return False  # told as another employer at that time, see _other_employers
    starts = [other.start for other in there if other.start and stay.start]
    return any(s < stay.start for s in starts if stay.start) and any(s > stay.start for s in starts if stay.start)


def _other_schools(dossier: Dossier, studies: Iterable[Telling], params: Params) -> Iterator[Evidence]:
    """Where two sources tell different schools, or different levels at one school, for the same years."""
    for first, second in _pairs(studies):
        for one, other in ((a, b) for a in first for b in second):
            if not _same_years(dossier, one, other, params):
                continue
            levels = {level(one), level(other)} - {""}
            here, there = first.at(one.organisation), second.at(one.organisation)
            if same_organisation(one.organisation, other.organisation):
                conflict = len(levels) == 2 and len(here) == len(there) == 1
            else:
                conflict = len(levels) < 2 and not there and not first.at(other.organisation)
            if conflict:
                sure = any(confirmed(dossier, "education", s.organisation, only_one=True) for s in (one, other))
                yield Evidence(
                    refs=(*one.refs, *other.refs),
                    says=_("For the same years %(first)s and %(second)s tell different degrees."),
                    values={"first": one.source, "second": other.source},
                    event=f"history:{'+'.join(sorted({one.key, other.key}))}:degree",
                    explained=CONFIRMED if sure else "",
                )


def _same_years(dossier: Dossier, one: Stay, other: Stay, params: Params) -> bool:
    if one.end and other.end:
        return months_apart(one.end, other.end) < params.degrees
    return months_in_common(one, other, today_of(dossier)) > 0


def _said(dossier: Dossier) -> Iterator[Evidence]:
    for said in told(dossier, "history_inconsistency", "dates_differ", "vague"):
        vague = said.topic == "vague"
        yield Evidence(
            refs=(said.ref,),
            says=_("A time of the history was told vaguely.") if vague else _("Dates or titles were told differently."),
            event=f"history:said:{line_of(said) or said.topic}",
            strength=Strength.WEAK if vague else Strength.MEDIUM,
            suggested=suggested(said),
        )


def _pairs(told: Iterable[Telling]) -> Iterator[tuple[Telling, Telling]]:
    """Every two sources that mean to tell a whole history."""
    return combinations([telling for telling in told if telling.source in COMPLETE], 2)


def _instead(first: Telling, second: Telling) -> Iterator[tuple[Stay, Stay]]:
    """Stays that only one of the two sources tells of, each beside each."""
    return product(first.apart_from(second), second.apart_from(first))
