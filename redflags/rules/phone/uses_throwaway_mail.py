"""The candidate writes from a throw-away address or a mail domain made recently."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Email
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Params, Rule, Strength, suggested
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import OURS, US22
from redflags.engine.statements import told

DAY = date(2026, 3, 2)

rule = Rule(
    code="PHN-05",
    title=_("Uses throw-away mail"),
    family=Family.PHONE,
    flag=Flag.CONTACT_RISK,
    strength=Strength.WEAK,
    life=Life.STABLE,
    sources=(US22, OURS),
    why=_(
        "An address that disappears after a few days cannot be used to reach the person later. "
        "Some people use such addresses for every form, so it is context only."
    ),
    innocent=(
        _("Privacy: a masked address for every form."),
        _("A new domain of one's own for the job search."),
        _("A mail service that a list names by mistake."),
    ),
    next_step=(_("Ask for an address on which the person can be reached in a year."),),
    clears=(_("The person gave a lasting address and answered from it."),),
    needs=("emails", "statements"),
    ask=_("Record an e-mail address."),
    fires=(Example("A throw-away address.", Dossier(as_of=DAY, emails=(Email(ref="email:1", domain="disposable"),))),),
    quiet=(
        Example("A free address.", Dossier(as_of=DAY, emails=(Email(ref="email:1", domain="free"),))),
        Example(
            "A lasting address beside the throw-away one.",
            Dossier(
                as_of=DAY,
                emails=(Email(ref="email:1", domain="disposable"), Email(ref="email:2", domain="organisation")),
            ),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Find people who gave no lasting address, and what texts say of one."""
    throwaway = dossier.emails_at("disposable")
    if throwaway and len(throwaway) == len(dossier.emails):
        yield Evidence(
            refs=tuple(email.ref for email in throwaway),
            says=_("The only e-mail address is a throw-away one."),
            event="throwaway",
        )
    for said in told(dossier, "contact_risk", "throwaway", "new_domain"):
        yield Evidence(
            refs=(said.ref,),
            says=_("A text says that the address is a throw-away one or its domain is new."),
            event="throwaway",
            suggested=suggested(said),
        )
