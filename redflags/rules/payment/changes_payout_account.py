"""The candidate changes where pay goes, repeatedly or around the time of hire."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.changes import EVIDENCED, Episode, in_hiring, payouts, repeated
from redflags.engine.dossier import Change, Dossier, Milestone, Statement
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Param, Params, Rule, Strength
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import CTV, FBI25B, OURS, SECUREWORKS

DAY = date(2026, 3, 2)

rule = Rule(
    code="PAY-03",
    title=_("Changes payment details repeatedly or around hire"),
    family=Family.PAYMENT,
    flag=Flag.PAYMENT_CHANGE,
    strength=Strength.MEDIUM,
    life=Life.STABLE,
    version=2,
    sources=(CTV, FBI25B, SECUREWORKS, OURS),
    why=_(
        "Pay that is redirected soon after hire, or again and again, may reach somebody other than the worker. "
        "It is also how fraudsters rob honest employees, so asking back protects the person, too."
    ),
    innocent=(
        _("A first account opened after moving, or a bank that closed the old one."),
        _("Marriage, separation, or a card that was stolen."),
        _("A first deposit that was rejected."),
    ),
    next_step=(
        _("Call back on the number that was verified first, never on one that came with the change."),
        _("Ask for a bank's confirmation of the holder's name before the next payment."),
    ),
    clears=(
        _("A bank document or the bank itself supports the change."),
        _("The person confirmed it on the number verified first, and the holder's name is the legal name."),
    ),
    needs=("changes", "accounts", "statements"),
    ask=_("Ask for the account that pay should go to."),
    params={
        "window_days": Param(90, "days within which changes are counted together"),
        "several": Param(2, "changes in that time from which they count as strong"),
        "after_days": Param(30, "days after the start, the device or the first payroll that still belong to hiring"),
        "from_application_days": Param(180, "days after the application that belong to hiring"),
    },
    fires=(
        Example(
            "Changed the account two weeks after the first day, without any evidence.",
            Dossier(
                as_of=DAY,
                applied_on=date(2025, 6, 2),
                milestones=(Milestone(ref="milestone:1", kind="start", on=date(2026, 2, 2)),),
                changes=(Change(ref="account:2", what="bank_account", on=date(2026, 2, 16), reason_given=True),),
            ),
        ),
        Example(
            "Staff noted that the bank details keep changing.",
            Dossier(
                as_of=DAY,
                statements=(
                    Statement(
                        ref="note:1",
                        label="payment_change",
                        topic="repeated",
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
            "One change with a letter from the bank.",
            Dossier(
                as_of=DAY,
                applied_on=date(2025, 11, 3),
                changes=(
                    Change(ref="account:2", what="bank_account", on=date(2026, 2, 16), evidenced=True, new="account:2"),
                ),
            ),
        ),
        Example("Moved house, same account.", Dossier(as_of=DAY, changes=(Change(ref="a:2", what="home_address"),))),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Weigh each change by whether it was evidenced, how many there were, and when it came."""
    episodes = payouts(dossier)
    unsettled = [episode for episode in episodes if not episode.evidenced]
    for episode in episodes:
        times = repeated(episode, unsettled, params.window_days)
        yield Evidence(
            refs=episode.refs,
            says=_("Payment details were changed: one of %(times)s changes within %(days)s days.")
            if times > 1
            else _("Payment details were changed."),
            values={"days": round(params.window_days), "times": times},
            strength=_strength(episode, times, dossier, params),
            event=episode.event,
            suggested=episode.suggested,
            explained=EVIDENCED if episode.evidenced else "",
        )


def _strength(episode: Episode, times: int, dossier: Dossier, params: Params) -> Strength:
    again = any(said.topic == "repeated" for said in episode.said)
    if again or times >= params.several:
        return Strength.STRONG
    around_hire = in_hiring(
        episode.on, dossier, days_after=params.after_days, days_from_application=params.from_application_days
    )
    alone = not episode.changes or episode.is_told  # words without a day count the same beside a change as alone
    return Strength.MEDIUM if around_hire or alone else Strength.WEAK
