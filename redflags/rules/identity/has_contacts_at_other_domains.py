"""The candidate's claims are spoken for from mail domains that do not fit the organisation."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Check, Dossier, Entry, Span
from redflags.engine.rule import Evidence, Example, Family, Flag, Params, Rule, Strength
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import CINDER, KNOWBE4, US22

DAY = date(2026, 3, 2)
SPEAKS_FOR_AN_ORGANISATION = frozenset({"employment", "education"})
HARD_TO_MISTYPE = frozenset({"mixed", "confusable"})
"""Likenesses that nobody chooses by accident; the others have many honest causes."""

REACHED = _("The organisation answered through a contact found independently.")

rule = Rule(
    code="IDN-18",
    title=_("A contact's address does not fit the organisation"),
    family=Family.IDENTITY,
    flag=Flag.REFERENCE_PROBLEM,
    strength=Strength.WEAK,
    sources=(US22, KNOWBE4, CINDER),
    why=_(
        "Who answers for an employer or a school does so from its own mail domain. An address that only looks like it, "
        "free mail for an organisation that has a domain, or a domain that is younger than the work it speaks for can "
        "belong to anybody. Each is common enough to be no more than a reason to find another contact."
    ),
    innocent=(
        _("A branch, a renamed or bought firm, or a service that answers for it, with a domain of its own."),
        _("The contact left the organisation, or it is small and uses free mail itself."),
        _("The organisation came late to the web, or moved to a new domain."),
    ),
    next_step=(
        _("Find the organisation's own domain and switchboard yourself, and ask there."),
        _("Read the address letter by letter, and look up when its domain was registered."),
    ),
    clears=(_("The organisation confirmed through a contact that you found yourself."),),
    needs=("checks",),
    ask=_("Ask a former employer or the school, and note the address that answers."),
    fires=(
        Example(
            "The address has a zero in the place of an o.",
            Dossier(
                as_of=DAY,
                checks=(Check(ref="check:1", kind="employment", subject="contoso", resembles="confusable"),),
            ),
        ),
        Example(
            "A listed school is spoken for from free mail.",
            Dossier(
                as_of=DAY,
                checks=(
                    Check(
                        ref="check:1",
                        kind="education",
                        subject="northwind university",
                        is_listed=True,
                        contact_domain="free",
                    ),
                ),
            ),
        ),
        Example(
            "The domain was registered after the work began.",
            Dossier(
                as_of=DAY,
                checks=(Check(ref="check:1", kind="employment", subject="contoso", domain_since=date(2025, 11, 3)),),
                entries=(
                    Entry(
                        ref="historyentry:1",
                        kind="employment",
                        source="resume",
                        organisation="Contoso Inc.",
                        key="contoso",
                        start=Span.day(date(2019, 4, 1)),
                    ),
                ),
            ),
        ),
    ),
    quiet=(
        Example(
            "A small firm that no list has answers from free mail.",
            Dossier(
                as_of=DAY,
                checks=(Check(ref="check:1", kind="employment", subject="contoso", contact_domain="free"),),
            ),
        ),
        Example(
            "The domain is older than the work.",
            Dossier(
                as_of=DAY,
                checks=(Check(ref="check:1", kind="employment", subject="contoso", domain_since=date(1999, 1, 1)),),
                entries=(
                    Entry(
                        ref="historyentry:1",
                        kind="employment",
                        source="resume",
                        organisation="Contoso Inc.",
                        key="contoso",
                        start=Span.day(date(2019, 4, 1)),
                    ),
                ),
            ),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Look at the domain of each contact that the candidate's claims rest on."""
    for item in sorted(dossier.checks, key=lambda c: c.ref):
        if item.superseded or item.state == "cancelled":
            continue
        settled = REACHED if _is_settled(dossier, item) else ""
        if item.resembles:
            yield Evidence(
                refs=(item.ref,),
                says=_("A contact's mail domain looks like another one and is not it."),
                event=f"contact:like:{item.ref}",
                strength=Strength.MEDIUM if item.resembles in HARD_TO_MISTYPE else Strength.WEAK,
                explained=settled,
            )
        if item.is_listed and item.contact_domain == "free" and item.kind in SPEAKS_FOR_AN_ORGANISATION:
            yield Evidence(
                refs=(item.ref,),
                says=_("An organisation with a mail domain of its own is spoken for from free mail."),
                event=f"contact:free:{item.ref}",
                explained=settled,
            )
        if begun := _begun_before(dossier, item):
            yield Evidence(
                refs=(item.ref, *begun),
                says=_("A contact's mail domain is younger than the work or the studies it speaks for."),
                event=f"contact:young:{item.ref}",
                explained=settled,
            )


def _begun_before(dossier: Dossier, item: Check) -> tuple[str, ...]:
    """Claims about the organisation that begin before its contact's domain was registered."""
    if item.domain_since is None or not item.subject:
        return ()
    begun = (
        entry.ref
        for entry in dossier.entries
        if entry.key == item.subject
        and entry.source != "reference"
        and entry.start is not None
        and entry.start.last < item.domain_since
    )
    return tuple(sorted(begun))


def _is_settled(dossier: Dossier, item: Check) -> bool:
    """Whether the same organisation answered through a contact that somebody here found."""
    return bool(item.subject) and any(
        other.ref != item.ref
        and other.kind == item.kind
        and other.subject == item.subject
        and other.state == "verified"
        and other.contact == "independent"
        for other in dossier.checks
    )
