"""The candidate claims a history that time does not allow."""

from collections.abc import Iterator
from datetime import date
from itertools import combinations

from redflags.engine.denials import VERIFIED_LATER
from redflags.engine.dossier import Dossier, Entry, Span
from redflags.engine.history import (
    TOLD_NOW,
    Stay,
    confirmed,
    months_in_common,
    plainly_one_by_one,
    same_organisation,
    tellings,
    today_of,
)
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Param, Params, Rule, Strength, suggested
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import OURS, US22
from redflags.engine.statements import line_of, told

DAY = date(2026, 3, 2)


def _job(ref: str, organisation: str, start: int, end: int, title: str = "Engineer") -> Entry:
    return Entry(
        ref=ref,
        kind="employment",
        source="resume",
        organisation=organisation,
        title=title,
        start=Span(date(start, 1, 1), date(start, 1, 31)),
        end=Span(date(end, 12, 1), date(end, 12, 31)),
    )


rule = Rule(
    code="IDN-03",
    title=_("A timeline that does not work"),
    family=Family.IDENTITY,
    flag=Flag.HISTORY_INCONSISTENCY,
    strength=Strength.MEDIUM,
    life=Life.STABLE,
    sources=(US22, OURS),
    why=_(
        "Two full-time jobs at once, an end before the beginning, or a start before the company existed cannot all be "
        "true as written. Most of them are slips of the pen or part-time work; some are an assembled history."
    ),
    innocent=(
        _("Part-time, contract or notice periods that overlap; an own business on the side."),
        _("A typing error in a year."),
        _("A company that was founded under another name, merged or bought."),
    ),
    next_step=(_("Ask the person to go through these years."), _("Ask both employers, through contacts you found.")),
    clears=(_("Both employers confirmed their dates."), _("The entry was corrected and the correction makes sense.")),
    needs=("entries", "statements"),
    ask=_("Bring in the work history with its dates."),
    params={"overlap": Param(3, "months in two full-time jobs", "the catalogue")},
    fires=(
        Example(
            "Two full-time jobs over two years.",
            Dossier(
                as_of=DAY,
                entries=(
                    _job("entry:1", "Larkfield Systems", 2018, 2022),
                    _job("entry:2", "Dunmore Health", 2021, 2024),
                ),
            ),
        ),
        Example(
            "The job ends before it begins.",
            Dossier(as_of=DAY, entries=(_job("entry:1", "Larkfield Systems", 2022, 2018),)),
        ),
    ),
    quiet=(
        Example(
            "One job follows the other.",
            Dossier(
                as_of=DAY,
                entries=(
                    _job("entry:1", "Larkfield Systems", 2018, 2020),
                    _job("entry:2", "Dunmore Health", 2021, 2024),
                ),
            ),
        ),
        Example(
            "A freelance line runs beside the job.",
            Dossier(
                as_of=DAY,
                entries=(
                    _job("entry:1", "Larkfield Systems", 2018, 2022),
                    _job("entry:2", "Dunmore Health", 2021, 2024, "Freelance designer"),
                ),
            ),
        ),
        Example(
            "Four years at home to care for a parent.",
            Dossier(
                as_of=DAY,
                entries=(
                    _job("entry:1", "Grand River Insurance", 2008, 2020),
                    Entry(
                        ref="entry:2",
                        kind="employment",
                        source="resume",
                        title="family carer",
                        start=Span.day(date(2020, 6, 1)),
                        end=Span.day(date(2025, 3, 1)),
                        paid=False,
                    ),
                ),
            ),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Look for overlaps and reversed dates in each telling, then add what people noted in words."""
    if dossier.entries:
        if not plainly_one_by_one(dossier):
            yield from _overlaps(dossier, params)
        yield from _reversed(dossier)
    yield from _said(dossier)


def _overlaps(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Two main jobs at once as one source tells them; a profile's open end is no claim to work there still."""
    today = today_of(dossier)
    for one_telling in tellings(dossier, "employment"):
        main = [stay for stay in one_telling if stay.main and (not stay.current or stay.source in TOLD_NOW)]
        for one, other in combinations(main, 2):
            months = months_in_common(one, other, today)
            if months >= params.overlap and not same_organisation(one.organisation, other.organisation):
                yield Evidence(
                    refs=(*one.refs, *other.refs),
                    says=_("%(one)s and %(other)s: full-time at both for at least %(months)d months."),
                    values={"one": one.organisation, "other": other.organisation, "months": months},
                    event=f"overlap:{'+'.join(sorted((one.key, other.key)))}",
                    explained=_("Both employers confirmed it.") if _both_confirmed(dossier, one, other) else "",
                )


def _said(dossier: Dossier) -> Iterator[Evidence]:
    """What texts say; in a check that nobody answered it is weak, as a company that has closed since looks the same."""
    for said in told(dossier, "history_inconsistency", "impossible"):
        check = next((c for c in dossier.checks if c.ref == said.about), None)
        strength = Strength.STRONG if said.context == "check_employment" else Strength.MEDIUM
        yield Evidence(
            refs=(said.ref,),
            says=_("A claim was found that time does not allow."),
            event=f"timeline:said:{line_of(said)}",
            strength=Strength.WEAK if check and check.state == "unreachable" else strength,
            suggested=suggested(said),
            explained=VERIFIED_LATER if check and check.superseded else "",
        )


def _both_confirmed(dossier: Dossier, one: Stay, other: Stay) -> bool:
    return all(confirmed(dossier, "employment", stay.organisation) for stay in (one, other))


def _reversed(dossier: Dossier) -> Iterator[Evidence]:
    for entry in dossier.entries:
        if entry.start and entry.end and not entry.current and entry.end.last < entry.start.first:
            yield Evidence(
                refs=(entry.ref,),
                says=_("%(organisation)s ends before it begins."),
                values={"organisation": entry.organisation},
                event=f"reversed:{entry.ref}",
            )
