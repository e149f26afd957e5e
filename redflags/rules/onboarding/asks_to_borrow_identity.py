"""The employee asks colleagues to lend an identity, an account or a bank account."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Sign
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Params, Rule, Strength
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import US22

DAY = date(2026, 3, 2)

rule = Rule(
    code="POST-09",
    title=_("Asks colleagues to lend identity or accounts"),
    family=Family.ONBOARDING,
    flag=Flag.POSTHIRE_ANOMALY,
    strength=Strength.DECISIVE,
    life=Life.STABLE,
    sources=(US22,),
    why=_(
        "Lending an identity or an account breaks the rules of any employer, whoever asks and for whatever reason. "
        "It puts the colleague who agrees at risk as well."
    ),
    innocent=(
        _("A badly worded request for access that should have gone to IT."),
        _("Somebody locked out of an account of his or her own."),
    ),
    next_step=(
        _("Hear the colleague who was asked, and write down the words."),
        _("Bring HR, security and legal together before anything else is done."),
    ),
    clears=(_("The request was for ordinary access and went through IT afterwards."),),
    needs=("signs",),
    ask=_("Ask the manager for incidents."),
    fires=(
        Example(
            "Asked a colleague for the use of an account.",
            Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code="asks_to_borrow_identity", on=DAY),)),
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
    """Take the recorded incidents."""
    for sign in dossier.seen("asks_to_borrow_identity"):
        yield Evidence(
            refs=(sign.ref,), says=_("Colleagues were asked to lend identity or accounts."), event="borrowed-identity"
        )
