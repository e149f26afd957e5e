"""The employee's device stays away from the stated place."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Milestone, Place, Sighting, Sign
from redflags.engine.onboarding import logins_since_start, undated_logins
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Param, Params, Rule, Strength
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import MANDIANT, NYDFS, OURS, RECORDED_FUTURE
from redflags.engine.whereabouts import LOCATION, elsewhere

DAY = date(2026, 3, 2)

rule = Rule(
    code="POST-02",
    title=_("Device stays away from the stated place"),
    family=Family.ONBOARDING,
    flag=Flag.LOCATION_MISMATCH,
    strength=Strength.STRONG,
    life=Life.STABLE,
    version=2,
    sources=(RECORDED_FUTURE, NYDFS, MANDIANT, OURS),
    why=_(
        "Travel ends and people come home. A device that in weeks is never where the person says to live "
        "is used by, or kept for, somebody else."
    ),
    innocent=(
        _("A long stay abroad that nobody recorded."),
        _("A network of the employer or a satellite line that leaves elsewhere."),
    ),
    next_step=(
        _("Ask openly where the person works at present."),
        _("Have IT compare the device's places with the stated one over two weeks."),
    ),
    clears=(_("The stay was agreed, or the device was seen with the person at the stated place."),),
    needs=("signs", "sightings"),
    ask=_("Ask IT for the rough place of the device in the first weeks."),
    params={
        "span_days": Param(14, "days between first and last login elsewhere: ten working days"),
        "logins": Param(3, "different days with a login elsewhere"),
        "zone_hours": Param(3, "hours between the device's clock and the stated zone"),
    },
    fires=(
        Example(
            "IT saw the device stay in another town.",
            Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code="device_elsewhere", on=DAY),)),
        ),
        Example(
            "Every login in a month came from another country.",
            Dossier(
                as_of=DAY,
                places=(Place(ref="place:1", country="XA"),),
                milestones=(Milestone(ref="milestone:1", kind="start", on=date(2026, 1, 5)),),
                sightings=tuple(
                    Sighting(ref=f"network:{day}", context="login", country="XB", on=date(2026, 1, day))
                    for day in (7, 14, 28)
                ),
            ),
        ),
    ),
    quiet=(
        Example(
            "Worked abroad for three weeks, then at home.",
            Dossier(
                as_of=DAY,
                places=(Place(ref="place:1", country="XA"),),
                milestones=(Milestone(ref="milestone:1", kind="start", on=date(2026, 1, 5)),),
                sightings=(
                    Sighting(ref="network:1", context="login", country="XB", on=date(2026, 1, 7)),
                    Sighting(ref="network:2", context="login", country="XB", on=date(2026, 1, 14)),
                    Sighting(ref="network:3", context="login", country="XB", on=date(2026, 1, 28)),
                    Sighting(ref="network:4", context="login", country="XA", on=date(2026, 2, 9)),
                ),
            ),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Take what IT saw, and logins since the start that never once came from the stated place."""
    for sign in dossier.seen("device_elsewhere"):
        yield Evidence(refs=(sign.ref,), says=_("The device stays away from the stated place."), event=LOCATION)
    logins = logins_since_start(dossier)
    if not logins:
        return
    away = elsewhere(dossier, logins, params.zone_hours)
    if len(away) < len(logins):
        return
    days = sorted({login.on for login in away if login.on})
    undated = undated_logins(dossier)
    if len(elsewhere(dossier, undated, params.zone_hours)) < len(undated):
        return  # one came from the stated place, and may have come since
    if len(days) < params.logins or (days[-1] - days[0]).days < params.span_days:
        return
    yield Evidence(
        refs=tuple(login.ref for login in away),
        says=_("Not one login since the start came from the stated place; days with a login: %(days)s."),
        values={"days": len(days)},
        event=LOCATION,
    )
