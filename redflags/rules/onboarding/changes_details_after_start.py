"""The new hire changes address, account or phone within weeks of the first day."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.changes import EVIDENCED, MOVE, PAYOUT, episode_of, moves, payouts
from redflags.engine.dossier import Change, Dossier, Milestone
from redflags.engine.onboarding import first_day_of
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Param, Params, Rule, Strength
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import CTV, OURS

DAY = date(2026, 3, 2)

FLAGS = {
    **dict.fromkeys(MOVE, Flag.ADDRESS_CHANGE),
    **dict.fromkeys(PAYOUT, Flag.PAYMENT_CHANGE),
    "phone": Flag.CONTACT_RISK,
}

rule = Rule(
    code="POST-03",
    title=_("Changes details right after the first day"),
    family=Family.ONBOARDING,
    flag=Flag.PAYMENT_CHANGE,
    strength=Strength.MEDIUM,
    life=Life.STABLE,
    sources=(CTV, OURS),
    why=_(
        "Details that change right after the first day can mean that somebody else takes over device or pay. "
        "A change that another rule shows as well counts once. "
        "Address, pay and phone all changed within weeks count one class higher."
    ),
    innocent=(
        _("A move for the new job, with a new account and number."),
        _("Account or number taken over by a fraudster: then the person is the one who needs help."),
    ),
    next_step=(
        _("Call back on the number that was verified before the first day."),
        _("Ask for a document for each change."),
    ),
    clears=(_("Documents support the changes, or the person confirmed them on the earlier number."),),
    needs=("accounts", "addresses", "phones", "changes"),
    ask=_("Record changes of address, account and phone with their dates."),
    params={"days": Param(30, "days after the first day", "the catalogue of red flags, ours")},
    fires=(
        Example(
            "Changed the account ten days after the first day.",
            Dossier(
                as_of=DAY,
                milestones=(Milestone(ref="milestone:1", kind="start", on=date(2026, 2, 2)),),
                changes=(Change(ref="account:2", what="bank_account", on=date(2026, 2, 12)),),
            ),
        ),
    ),
    quiet=(
        Example(
            "Changed the account two months after the first day.",
            Dossier(
                as_of=DAY,
                milestones=(Milestone(ref="milestone:1", kind="start", on=date(2025, 12, 1)),),
                changes=(Change(ref="account:2", what="bank_account", on=date(2026, 2, 12)),),
            ),
        ),
        Example(
            "Moved in the first week, with the lease.",
            Dossier(
                as_of=DAY,
                milestones=(Milestone(ref="milestone:1", kind="start", on=date(2026, 2, 2)),),
                changes=(Change(ref="address:2", what="home_address", on=date(2026, 2, 5), evidenced=True),),
            ),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Take the changes of the first weeks, each as part of the event that payment and address rules see."""
    changes = dossier.changed(*FLAGS)
    first_day = first_day_of(dossier) if changes else None
    if first_day is None:
        return
    soon = [c for c in changes if c.on and 0 <= (c.on - first_day).days <= params.days]
    everything = {FLAGS[c.what] for c in soon if not c.evidenced} == set(FLAGS.values())
    episodes = [*moves(dossier), *payouts(dossier)]
    for change in soon:
        episode = episode_of(episodes, change.ref)
        yield Evidence(
            refs=(change.ref,),
            says=_("A detail was changed within %(days)s days of the first day."),
            values={"days": round(params.days)},
            flag=FLAGS[change.what],
            strength=Strength.STRONG if everything else Strength.MEDIUM,
            event=episode.event if episode else "contact:phone",
            explained=EVIDENCED if change.evidenced else "",
        )
