"""The employee copies code or data in bulk, or harmful software runs on the device."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Sign, Statement
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Params, Rule, Strength, suggested
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import FBI25A, KNOWBE4
from redflags.engine.statements import told

DAY = date(2026, 3, 2)

rule = Rule(
    code="POST-06",
    title=_("Bulk copying or harmful software on the device"),
    family=Family.ONBOARDING,
    flag=Flag.POSTHIRE_ANOMALY,
    strength=Strength.STRONG,
    life=Life.STABLE,
    sources=(FBI25A, KNOWBE4),
    why=_(
        "Copied code, harvested credentials and unknown programs in the first days came before extortion in known "
        "cases. What IT saw is a matter for IT first: it says what happened on a device, not who did it."
    ),
    innocent=(
        _("A migration or a backup that was asked for."),
        _("A program that the scanner did not know, or a device that was attacked from outside."),
    ),
    next_step=(
        _("Isolate the device and keep the logs."),
        _("Ask the person and the manager what the work was."),
    ),
    clears=(_("IT found the task, or a false alarm, behind it."),),
    needs=("signs", "statements"),
    ask=_("Ask IT for alarms on the device."),
    fires=(
        Example("IT saw bulk copying.", Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code="bulk_copy", on=DAY),))),
        Example(
            "A note tells of unknown programs on the new laptop.",
            Dossier(
                as_of=DAY,
                statements=(
                    Statement(
                        ref="note:1",
                        label="posthire_anomaly",
                        topic="malware",
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
            "Pasted code in an interview, which is another rule's business.",
            Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code="code_pasted", session="interview:1", on=DAY),)),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Take what IT saw and what texts say; one incident, however often it is told."""
    for sign in dossier.seen("bulk_copy", "malware"):
        yield Evidence(
            refs=(sign.ref,), says=_("Bulk copying or harmful software was seen on the device."), event="data-taken"
        )
    for said in told(dossier, "posthire_anomaly", "malware", "exfiltration"):
        yield Evidence(
            refs=(said.ref,),
            says=_("A text tells of bulk copying or harmful software."),
            event="data-taken",
            suggested=suggested(said),
        )
