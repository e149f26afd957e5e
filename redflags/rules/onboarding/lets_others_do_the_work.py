"""The employee cannot be reached in person, or somebody else does the work."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Sign, Statement
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Params, Rule, Strength, suggested
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import KNOWBE4, SEAL
from redflags.engine.statements import told

DAY = date(2026, 3, 2)

rule = Rule(
    code="POST-05",
    title=_("Somebody else does the work, or nobody can be reached"),
    family=Family.ONBOARDING,
    flag=Flag.POSTHIRE_ANOMALY,
    strength=Strength.MEDIUM,
    life=Life.STABLE,
    sources=(SEAL, KNOWBE4),
    why=_(
        "Several people have worked under one hired name, and hires who should come on camera stopped answering. "
        "Being unreachable has many honest reasons; somebody else doing the work has few."
    ),
    innocent=(
        _("Illness, an accident, or trouble in the family: ask first whether the person is well."),
        _("A shared account in a team, or a colleague who helped."),
    ),
    next_step=(
        _("Try the numbers and the contact verified before the first day."),
        _("Arrange a call on camera with the manager and somebody from the interviews."),
    ),
    clears=(
        _("The person was reached on camera and recognised by somebody from the interviews."),
        _("The absence or the help is explained."),
    ),
    needs=("signs", "statements"),
    ask=_("Ask the manager whether the person is seen and answers."),
    fires=(
        Example(
            "Could not be reached on camera or by phone after the first day.",
            Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code="unreachable", on=DAY),)),
        ),
        Example(
            "The manager noted that somebody else does the work.",
            Dossier(
                as_of=DAY,
                statements=(
                    Statement(
                        ref="note:1",
                        label="posthire_anomaly",
                        topic="delegated",
                        stance="reported",
                        speaker="staff",
                        context="note",
                    ),
                ),
            ),
        ),
    ),
    quiet=(
        Example(
            "Left an interview early, which is another rule's business.",
            Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code="left_call", session="interview:1", on=DAY),)),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Keep apart being unreachable and having somebody else do the work."""
    for sign in dossier.seen("unreachable"):
        yield _unreachable(sign.ref)
    for said in told(dossier, "posthire_anomaly", "unreachable"):
        yield _unreachable(said.ref, only_told=suggested(said))
    for sign in dossier.seen("other_person_works"):
        yield _delegated(sign.ref)
    for said in told(dossier, "posthire_anomaly", "delegated"):
        yield _delegated(said.ref, only_told=suggested(said))


def _unreachable(ref: str, *, only_told: bool = False) -> Evidence:
    return Evidence(refs=(ref,), says=_("The person could not be reached."), event="unreachable", suggested=only_told)


def _delegated(ref: str, *, only_told: bool = False) -> Evidence:
    return Evidence(
        refs=(ref,),
        says=_("Somebody else appears to do the work."),
        strength=Strength.STRONG,
        event="delegated",
        suggested=only_told,
    )
