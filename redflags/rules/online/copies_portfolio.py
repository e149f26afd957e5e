"""The candidate's portfolio is a template's or another person's."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Sign
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Params, Rule, Strength
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import MANDIANT, US22

DAY = date(2026, 3, 2)

rule = Rule(
    code="WEB-05",
    title=_("Copied portfolio"),
    family=Family.ONLINE,
    flag=Flag.ONLINE_PRESENCE,
    strength=Strength.WEAK,
    life=Life.STABLE,
    sources=(
        US22,
        MANDIANT,
    ),
    why=_(
        "A portfolio that is somebody else's, or whose praise stands word for word on another site, "
        "says little about this person's work."
    ),
    innocent=(
        _("Juniors use templates and learn by copying."),
        _("A studio's page that its people share."),
    ),
    next_step=(_("Ask which parts are own work and talk about one of them."),),
    clears=(_("The person showed own work."),),
    needs=("signs",),
    ask=_("Look at the portfolio that the person names."),
    fires=(
        Example(
            "The praise on the page stands word for word on another site.",
            Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code="portfolio_cloned", on=DAY),)),
        ),
    ),
    quiet=(
        Example(
            "Commits are older than the account, which is another matter.",
            Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code="commits_predate_account", on=DAY),)),
        ),
        Example("Nothing was noted.", Dossier(as_of=DAY)),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Find what a person noted."""
    refs = tuple(s.ref for s in dossier.seen("portfolio_cloned"))
    if refs:
        yield Evidence(
            refs=refs,
            says=_("The portfolio was copied from a template or another person."),
            event="online:portfolio_cloned",
        )
