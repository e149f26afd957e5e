"""The employee's sessions stay open for days, or run at hours that fit no one person."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Sign
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Param, Params, Rule, Strength, suggested
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import OURS, US22
from redflags.engine.statements import told

DAY = date(2026, 3, 2)

EVENT = "hours"

rule = Rule(
    code="POST-04",
    title=_("Logged in around the clock"),
    family=Family.ONBOARDING,
    flag=Flag.POSTHIRE_ANOMALY,
    strength=Strength.MEDIUM,
    life=Life.STABLE,
    version=2,
    sources=(US22, OURS),
    why=_("A session that is active for a day and a night, more than once, may be used by several people in turn."),
    innocent=(_("On-call duty, or a long job left running."), _("A session that was forgotten.")),
    next_step=(_("Have IT look at what was done in the night hours."), _("Ask the person and the manager.")),
    clears=(_("On-call duty or a running job explains it."),),
    needs=("signs", "statements"),
    ask=_("Ask IT for sessions that stayed open for days."),
    params={"times": Param(2, "times from which it counts in full", "the catalogue of red flags, ours")},
    fires=(
        Example(
            "Two sessions were open for days.",
            Dossier(
                as_of=DAY,
                signs=(
                    Sign(ref="sign:1", code="session_never_ends", on=date(2026, 2, 10)),
                    Sign(ref="sign:2", code="session_never_ends", on=DAY),
                ),
            ),
        ),
    ),
    quiet=(
        Example(
            "The company device was refused, which is another rule's business.",
            Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code="company_device_refused", on=DAY),)),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Count the days on which it was seen, and take what texts say."""
    seen = list(dossier.seen("session_never_ends"))
    if seen:
        days = {sign.on or sign.known_on for sign in seen}
        times = len(days - {None}) or 1  # one without a day may be any of the others
        yield Evidence(
            refs=tuple(sign.ref for sign in seen),
            says=_("Sessions stayed open for a day and longer; times seen: %(times)s."),
            values={"times": times},
            strength=Strength.MEDIUM if times >= params.times else Strength.WEAK,
            event=EVENT,
        )
    for said in told(dossier, "posthire_anomaly", "hours"):
        yield Evidence(
            refs=(said.ref,),
            says=_("A text tells of sessions around the clock."),
            event=EVENT,
            suggested=suggested(said),
        )
