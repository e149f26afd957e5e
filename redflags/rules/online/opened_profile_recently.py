"""The candidate's public profile is new although the claimed career is long."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Entry, Profile, Span
from redflags.engine.history import employer_verified, months_later, today_of
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Param, Params, Rule, Strength, suggested
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import OURS, US22
from redflags.engine.statements import told

DAY = date(2026, 3, 2)
CAREER = (
    Entry(
        ref="entry:1",
        kind="employment",
        source="resume",
        organisation="Larkfield Systems",
        start=Span(date(2012, 1, 1), date(2012, 12, 31)),
    ),
)

rule = Rule(
    code="WEB-01",
    title=_("New profile, long career"),
    family=Family.ONLINE,
    flag=Flag.ONLINE_PRESENCE,
    strength=Strength.WEAK,
    life=Life.STABLE,
    sources=(US22, OURS),
    why=_(
        "A profile opened some months ago for a career of many years is worth a second look at that career. "
        "Many people open one only when they look for work."
    ),
    innocent=(
        _("Joined late, left networks for years, or opened a new account after losing the old one."),
        _("Worked where public profiles were not allowed."),
    ),
    next_step=(_("Verify a former employer; ask whether there was an earlier account."),),
    clears=(_("A former employer verified the work through a contact that the candidate did not give."),),
    needs=("profiles", "statements"),
    ask=_("Note when the public profiles were opened."),
    params={
        "career": Param(5, "years between the first job and the profile", "the catalogue"),
        "months": Param(12, "months since the profile was opened", "the catalogue"),
        "profiles": Param(2, "new profiles from which it counts as medium"),
    },
    fires=(
        Example(
            "The profile is four months old, the first job fourteen years.",
            Dossier(
                as_of=DAY,
                applied_on=DAY,
                entries=CAREER,
                profiles=(
                    Profile(
                        ref="profile:1",
                        network="linkedin",
                        present=True,
                        created=Span(date(2025, 11, 1), date(2025, 11, 30)),
                    ),
                ),
            ),
        ),
    ),
    quiet=(
        Example(
            "The profile is as old as the career.",
            Dossier(
                as_of=DAY,
                applied_on=DAY,
                entries=CAREER,
                profiles=(Profile(ref="profile:1", network="linkedin", created=Span.day(date(2012, 6, 1))),),
            ),
        ),
        Example(
            "The career is as new as the profile.",
            Dossier(
                as_of=DAY,
                applied_on=DAY,
                entries=(Entry(ref="entry:1", kind="employment", source="resume", start=Span.day(date(2024, 1, 1))),),
                profiles=(Profile(ref="profile:1", network="linkedin", created=Span.day(date(2025, 11, 1))),),
            ),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Compare when each profile was opened with the first job told, then add what people noted in words."""
    new = _new_profiles(dossier, params)
    said = told(dossier, "online_presence", "new")
    if not new and not said:
        return
    yield Evidence(
        refs=(*new, *(s.ref for s in said)),
        says=_("A public profile was opened recently."),
        event="profiles:new",
        strength=Strength.MEDIUM if len(new) >= params.profiles else Strength.WEAK,
        suggested=not new and all(suggested(s) for s in said),
        explained=_("A former employer verified the work.") if employer_verified(dossier) else "",
    )


def _new_profiles(dossier: Dossier, params: Params) -> tuple[str, ...]:
    """Profiles that are surely new beside a career that is surely long."""
    new_since = months_later(today_of(dossier), -int(params.months))
    new = [p for p in dossier.profiles if p.created and p.created.first > new_since and p.present is not False]
    starts = [e.start.last for e in dossier.entries if e.kind == "employment" and e.paid and e.start] if new else []
    if not starts:
        return ()
    opened_after = months_later(min(starts), 12 * int(params.career))
    return tuple(p.ref for p in new if p.created and p.created.first > opened_after)
