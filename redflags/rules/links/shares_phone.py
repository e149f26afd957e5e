"""The candidate shares a phone number with somebody of another name."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Shared
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Params, Rule, Strength
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sharing import evidence_in_words, evidence_of, shared_with_others
from redflags.engine.sources import FBI25A, US22

DAY = date(2026, 3, 2)

rule = Rule(
    code="LNK-01",
    title=_("Shares a phone number"),
    family=Family.LINKS,
    flag=Flag.SHARED_IDENTITY,
    strength=Strength.STRONG,
    life=Life.STABLE,
    sources=(
        FBI25A,
        US22,
    ),
    why=_(
        "A number belongs to one person or one household. The same number under two names on the register "
        "means that two files have one owner, or that somebody answers for somebody else."
    ),
    innocent=(
        _("A household, a shared office line or an agency's number."),
        _("A number that was given to somebody new: after some months it may be recycled."),
    ),
    next_step=(
        _("Look at the two files side by side, then say on the link what it means."),
        _("Call the number and ask for each person by an open question."),
    ),
    clears=(_("A reviewer explained the link: household, agency, or the same person entered twice."),),
    needs=("phones", "shared", "statements"),
    ask=_("Record the phone number, so that it can be compared."),
    fires=(
        Example(
            "The same number stands under another name.",
            Dossier(as_of=DAY, shared=(Shared(ref="link:1", kind="phone", names_differ=True),)),
        ),
    ),
    quiet=(
        Example(
            "A couple shares a line, and a reviewer said so.",
            Dossier(as_of=DAY, shared=(Shared(ref="link:1", kind="phone", names_differ=True, explained=True),)),
        ),
        Example(
            "The other file is the same person's, entered twice.",
            Dossier(as_of=DAY, shared=(Shared(ref="link:1", kind="phone", names_differ=False),)),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Find this value in somebody else's file, or words about it."""
    for link in shared_with_others(dossier, "phone"):
        yield evidence_of(
            link,
            _("A phone number is shared with another candidate."),
            _("A phone number is shared with %(others)d other candidates."),
            rule.strength,
        )
    yield from evidence_in_words(
        dossier, "same_contact", _("A note says that a contact is shared with another candidate.")
    )
