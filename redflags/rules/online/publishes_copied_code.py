"""The candidate publishes code, or other work, that was copied from others."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Sign
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Params, Rule, Strength, suggested
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import GITHUB_ANALYSER, SEAL
from redflags.engine.statements import told

DAY = date(2026, 3, 2)

rule = Rule(
    code="WEB-02",
    title=_("Work copied from others"),
    family=Family.ONLINE,
    flag=Flag.ONLINE_PRESENCE,
    strength=Strength.STRONG,
    life=Life.STABLE,
    sources=(GITHUB_ANALYSER, SEAL),
    why=_(
        "Work shown as one's own that turns out to be somebody else's is no evidence of skill, and misleads. "
        "Commits older than the account can also be honest history that was moved."
    ),
    innocent=(
        _("Old code was uploaded later, or moved from another system with its history."),
        _("A course exercise, a fork or a mirror that was never claimed as own work."),
        _("Somebody else copied it from the candidate."),
    ),
    next_step=(
        _("Ask the person to walk through a piece of the code and change it live."),
        _("Look whose addresses stand in the oldest commits."),
    ),
    clears=(_("The person explained the origin, or showed to be the author."),),
    needs=("profiles", "signs", "statements"),
    ask=_("Look at the public code that the person names."),
    fires=(
        Example(
            "Repositories are byte for byte other people's with the author changed.",
            Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code="code_copied", on=DAY),)),
        ),
        Example(
            "Commits are older than the account.",
            Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code="commits_predate_account", on=DAY),)),
        ),
    ),
    quiet=(
        Example(
            "Code was pasted in during a live test, which is another matter.",
            Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code="code_pasted", on=DAY),)),
        ),
        Example("Nothing was noted.", Dossier(as_of=DAY)),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Find copied work, ticked or told, and commits that are older than the account."""
    copied = [s.ref for s in dossier.seen("code_copied")]
    said = list(told(dossier, "online_presence", "copied"))
    firm = [s for s in said if not suggested(s)]
    if copied or said:
        yield Evidence(
            refs=(*copied, *(s.ref for s in (firm or ([] if copied else said)))),
            says=_("Published work was copied from others."),
            event="code:copied",
            suggested=not copied and not firm,
        )
    older = tuple(s.ref for s in dossier.seen("commits_predate_account"))
    if older:
        yield Evidence(
            refs=older,
            says=_("Commits are older than the account that shows them."),
            event="code:copied" if copied or firm else "code:older",
            strength=Strength.MEDIUM,
        )
