"""The candidate changes phone number or e-mail address more than once before the start."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Change, Dossier, Milestone
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Param, Params, Rule, Strength
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import JAPAN24, US22

DAY = date(2026, 3, 2)
TWICE = (
    Change(ref="change:1", what="phone", on=date(2026, 2, 2)),
    Change(ref="change:2", what="phone", on=date(2026, 2, 20)),
)

rule = Rule(
    code="IDN-11",
    title=_("Contact details keep changing"),
    family=Family.IDENTITY,
    flag=Flag.CONTACT_RISK,
    strength=Strength.MEDIUM,
    life=Life.STABLE,
    sources=(US22, JAPAN24),
    why=_(
        "A phone or mail address that changes and changes again during hiring makes it hard to know who answers. "
        "A typing error that was mended, or a second number beside the first, is no change."
    ),
    innocent=(
        _("A lost or stolen phone, a new provider, a number that had been taken over."),
        _("Moving from a work address to a private one."),
    ),
    next_step=(_("Confirm the newest change by asking on the oldest contact that was verified."),),
    clears=(_("The change was confirmed on the old contact, or evidence was recorded."),),
    needs=("phones", "emails", "changes"),
    ask=_("Record phone number and e-mail address."),
    params={"changes": Param(2, "changes of one kind before the start", "the catalogue")},
    fires=(Example("The phone number changed twice within three weeks.", Dossier(as_of=DAY, changes=TWICE)),),
    quiet=(
        Example("The phone number changed once.", Dossier(as_of=DAY, changes=TWICE[:1])),
        Example(
            "It changed twice, long after the start.",
            Dossier(
                as_of=DAY,
                changes=TWICE,
                milestones=(Milestone(ref="event:1", kind="start", on=date(2025, 2, 2)),),
            ),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Count changes of one kind, without evidence, up to the start."""
    if not dossier.changed("phone", "email"):
        return
    started = dossier.milestone("start")
    end = started.on if started and started.done else None
    for what in ("phone", "email"):
        before = [c for c in dossier.changed(what) if not (end and c.on and c.on > end)]
        unexplained = [c for c in before if not c.evidenced]
        if len(before) >= params.changes:
            yield Evidence(
                refs=tuple(sorted(c.ref for c in (unexplained or before))),
                says=_("The e-mail address changed %(times)d times.")
                if what == "email"
                else _("The phone number changed %(times)d times."),
                values={"times": len(before)},
                event=f"contact:{what}",
                explained=_("Evidence for the changes was recorded.") if len(unexplained) < params.changes else "",
            )
