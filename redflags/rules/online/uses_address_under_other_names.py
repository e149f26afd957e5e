"""The candidate's e-mail address belongs to public profiles under other names."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Sign
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Params, Rule, Strength
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import MANDIANT

DAY = date(2026, 3, 2)

rule = Rule(
    code="WEB-06",
    title=_("Mail address tied to other names"),
    family=Family.ONLINE,
    flag=Flag.ONLINE_PRESENCE,
    strength=Strength.STRONG,
    life=Life.STABLE,
    sources=(MANDIANT,),
    why=_(
        "An address that logs in under other names elsewhere has another owner, or several personas share one. "
        "Record only what is public, with its link."
    ),
    innocent=(
        _("A provider gave the address to somebody new."),
        _("A former or an artist's name of the same person."),
        _("A family mailbox."),
    ),
    next_step=(_("Ask under which names the person has used the address."),),
    clears=(_("The person explained the other names, or the provider recycles addresses."),),
    needs=("signs",),
    ask=_("Note it if a public search shows the address under another name."),
    fires=(
        Example(
            "A public profile under another name shows the same mail address.",
            Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code="email_under_other_names", on=DAY),)),
        ),
    ),
    quiet=(
        Example(
            "A profile disappeared, which is another matter.",
            Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code="profile_vanished", on=DAY),)),
        ),
        Example("Nothing was noted.", Dossier(as_of=DAY)),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Find what a person noted."""
    refs = tuple(s.ref for s in dossier.seen("email_under_other_names"))
    if refs:
        yield Evidence(
            refs=refs,
            says=_("The e-mail address is tied to profiles under other names."),
            event="online:email_under_other_names",
        )
