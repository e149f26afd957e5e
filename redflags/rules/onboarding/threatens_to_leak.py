"""The employee threatens to publish or destroy data."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Sign, Statement
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Params, Rule, Strength, suggested
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import FBI25A, GOOGLE, SECUREWORKS
from redflags.engine.statements import told

DAY = date(2026, 3, 2)

DEMANDS = ("crypto_payment", "urgency_payment")
"""What texts say that makes a threat extortion."""

rule = Rule(
    code="POST-11",
    title=_("Threatens to publish or destroy data"),
    family=Family.ONBOARDING,
    flag=Flag.POSTHIRE_ANOMALY,
    strength=Strength.DECISIVE,
    life=Life.STABLE,
    sources=(FBI25A, SECUREWORKS, GOOGLE),
    why=_(
        "Extortion with code or data, often after a dismissal, is a crime whoever commits it. "
        "It is no time to find out alone who somebody is."
    ),
    innocent=(
        _("Anger in a quarrel about pay, without any intent or means."),
        _("A third person who writes in somebody's name."),
    ),
    next_step=(
        _("Do not negotiate alone: bring legal, security and the police in."),
        _("Keep every message, and withdraw access."),
    ),
    clears=(_("Legal or the police found that there was no threat."),),
    needs=("signs", "statements"),
    ask=_("Record incidents after a dismissal."),
    fires=(
        Example("A threat was recorded.", Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code="threat", on=DAY),))),
        Example(
            "A message reads like a threat.",
            Dossier(
                as_of=DAY,
                statements=(
                    Statement(
                        ref="message:1",
                        label="posthire_anomaly",
                        topic="threat",
                        stance="requested",
                        speaker="candidate",
                        context="message",
                    ),
                ),
            ),
        ),
    ),
    quiet=(
        Example(
            "Another incident was recorded.",
            Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code="session_never_ends", on=DAY),)),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Take recorded threats and messages that read like one.

    A message that threatens is the deed itself: where it also demands money, or data was seen to be taken, nobody has
    to confirm what it means.
    """
    for sign in dossier.seen("threat"):
        yield Evidence(refs=(sign.ref,), says=_("A threat to publish or destroy data was recorded."), event="threat")
    threats = told(dossier, "posthire_anomaly", "threat")
    if not threats:
        return
    taken = _data_taken(dossier)
    demands = {said.ref for label in DEMANDS for said in told(dossier, label)}
    for said in threats:
        borne_out = said.speaker == "candidate" and (taken or said.ref in demands)
        yield Evidence(
            refs=(said.ref, *taken),
            says=_("A text threatens to publish or destroy data."),
            event="threat",
            suggested=suggested(said) and not borne_out,
        )


def _data_taken(dossier: Dossier) -> list[str]:
    """The lines on which people, not the candidate, saw that data was taken."""
    words = told(dossier, "posthire_anomaly", "exfiltration")
    return [sign.ref for sign in dossier.seen("bulk_copy")] + [said.ref for said in words if not suggested(said)]
