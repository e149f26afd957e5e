"""The candidate will not show an identity document on camera or at all."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Accommodation, Check, Dossier, Sign
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Param, Params, Rule, Strength
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sessions import Occasion, occasions, passed_since
from redflags.engine.sources import CTV, FBI25B, SEAL
from redflags.engine.statements import told

DAY = date(2026, 3, 2)

rule = Rule(
    code="VID-05",
    title=_("Will not show an identity document"),
    family=Family.PRESENCE,
    flag=Flag.IDENTITY_DOCUMENT,
    strength=Strength.MEDIUM,
    life=Life.STABLE,
    version=2,
    freezes=True,
    eased_by=frozenset({"presence", "document"}),
    sources=(CTV, SEAL, FBI25B),
    why=_(
        "Looking at a document beside the face ties the person on the call to a legal identity. "
        "Before an offer a refusal is often just careful; after one it leaves identity unverified."
    ),
    innocent=(
        _("Privacy: in many places identity may only be asked for after a conditional offer."),
        _("The document is being renewed, or bears a former name or an old photo."),
    ),
    next_step=(
        _("Wait for the conditional offer, explain that you look and keep no copy, and ask again."),
        _("Offer a notary, a verification service or a meeting in person instead."),
    ),
    clears=(_("A document was shown on camera later, or verified in another way."),),
    needs=("signs", "checks", "statements"),
    ask=_("After the conditional offer, look at an identity document beside the face."),
    params={"repeated": Param(2, "occasions from which refusing counts as strong")},
    fires=(
        Example(
            "Would not hold a document beside the face.",
            Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code="live_id_refused", session="interview:1", on=DAY),)),
        ),
    ),
    quiet=(
        Example(
            "Refused on camera, had it verified by a notary.",
            Dossier(
                as_of=DAY,
                signs=(Sign(ref="sign:1", code="live_id_refused", session="interview:1", on=date(2026, 2, 20)),),
                checks=(Check(ref="check:1", kind="id_document", state="verified", completed_on=DAY),),
            ),
        ),
        Example(
            "Asked for another way to show a document, which is still open.",
            Dossier(
                as_of=DAY,
                signs=(Sign(ref="sign:1", code="live_id_refused", session="interview:1", on=DAY),),
                accommodations=(Accommodation(ref="accommodation:1", on=DAY, concerns=frozenset({"document"})),),
            ),
        ),
        Example(
            "The document was not asked for.",
            Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code="live_id_not_done", session="interview:1", on=DAY),)),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Find refusals to show a document that no later proof made good."""
    declined = [c for c in dossier.checked("declined") if c.kind == "id_document" and not c.superseded]
    times = 0
    for occasion in occasions(
        dossier, "document", signs=dossier.seen("live_id_refused"), said=told(dossier, "identity_document", "refused")
    ):
        shown = _verified(dossier) or passed_since(dossier, occasion, "live_id_passed")
        times += not shown and (occasion.on is not None or not times)
        firm = bool(occasion.on and times >= params.repeated) or _after_offer(dossier, occasion)
        yield Evidence(
            refs=occasion.refs,
            says=_("An identity document was not shown when asked for."),
            event=occasion.event,
            strength=Strength.STRONG if firm else Strength.MEDIUM,
            suggested=occasion.suggested,
            explained=_("A document was shown or verified.") if shown else "",
        )
    for item in declined:
        yield Evidence(
            refs=(item.ref,),
            says=_("The check of an identity document was declined."),
            event=f"check:{item.ref}",
            strength=Strength.STRONG,
            explained=_("A document was verified by another check.") if _verified(dossier) else "",
        )


def _verified(dossier: Dossier) -> bool:
    return any(c.kind == "id_document" for c in dossier.checked("verified"))


def _after_offer(dossier: Dossier, occasion: Occasion) -> bool:
    offer = dossier.milestone("offer")
    return bool(offer and offer.on and occasion.on and occasion.on >= offer.on)
