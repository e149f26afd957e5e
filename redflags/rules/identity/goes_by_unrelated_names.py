"""The candidate goes by names that do not fit together from one place to the next."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Change, Dossier, NameComparison
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Params, Rule, Strength, suggested
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import RCMP, SEAL, US22
from redflags.engine.statements import line_of, told

DAY = date(2026, 3, 2)
DIFFERENT = NameComparison(ref="name:2", where="profile", relation="different", confirmed=True)

rule = Rule(
    code="IDN-01",
    title=_("Names that do not fit together"),
    family=Family.IDENTITY,
    flag=Flag.IDENTITY_MISMATCH,
    strength=Strength.MEDIUM,
    life=Life.STABLE,
    sources=(RCMP, US22, SEAL),
    why=_(
        "Only the person's own names are compared with each other: CV, document, profile, call. "
        "Programs misjudge names, so a difference counts only after a human being confirmed it."
    ),
    innocent=(
        _("Another script or spelling, a short form, two family names, another order."),
        _("Marriage, divorce, or a name the person no longer uses and need not explain."),
        _("An artist's or online name."),
    ),
    next_step=(_("Ask, kindly, under which names the person has worked and studied; record them as also known as."),),
    clears=(_("A change of name with evidence was recorded."), _("The person explained the other name.")),
    needs=("name_comparisons", "statements"),
    ask=_("Record the names used on the CV, the profile and the document."),
    fires=(
        Example(
            "A reviewer confirmed that the name on the profile is another one.",
            Dossier(as_of=DAY, name_comparisons=(DIFFERENT,)),
        ),
    ),
    quiet=(
        Example(
            "A program finds the names different; nobody has confirmed it.",
            Dossier(as_of=DAY, name_comparisons=(NameComparison(ref="name:2", where="profile", relation="different"),)),
        ),
        Example(
            "The names differ since the wedding, and the certificate was seen.",
            Dossier(
                as_of=DAY,
                name_comparisons=(DIFFERENT,),
                changes=(Change(ref="change:1", what="legal_name", on=DAY, reason_given=True, evidenced=True),),
            ),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Find differences that a person confirmed; names on accounts and in calls belong to other rules."""
    changed = any(change.evidenced for change in dossier.changed("legal_name"))
    explained = _("A change of name with evidence was recorded.") if changed else ""
    for names in dossier.name_comparisons:
        if names.relation == "different" and names.confirmed and names.where != "account":
            yield Evidence(
                refs=(names.ref,),
                says=_("A reviewer confirmed that two of the names used do not fit together."),
                event=f"name:{names.where}",
                explained=explained,
            )
    for said in told(dossier, "identity_mismatch", "other_name"):
        if said.context != "interview":
            yield Evidence(
                refs=(said.ref,),
                says=_("Another name turned up than the one on the application."),
                event=f"name:said:{line_of(said)}",
                suggested=suggested(said),
                explained=explained,
            )
