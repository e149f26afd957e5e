"""What employers and schools do not confirm: checks and the words about them, by the organisation they are about."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from redflags.engine.dossier import Check, Dossier, Statement
from redflags.engine.history import same_organisation
from redflags.engine.messages import gettext_noop as _
from redflags.engine.rule import suggested
from redflags.engine.statements import line_of

UNCONFIRMED = ("no_record", "contradicted")
"""Answers that do not confirm; that nobody could be reached is no answer."""

VERIFIED_LATER = _("A later check verified it.")


@dataclass(slots=True)
class Denial:
    """One organisation that does not confirm, however often it was asked and however it was noted."""

    subject: str  # the organisation; "" where nobody recorded which
    event: str
    checks: list[Check] = field(default_factory=list)
    said: list[Statement] = field(default_factory=list)
    verified: bool = False  # the same organisation was verified by another check

    @property
    def refs(self) -> tuple[str, ...]:
        """The lines it rests on."""
        return tuple(fact.ref for fact in (*self.checks, *self.said))

    @property
    def explained(self) -> str:
        """The message that says why it counts nothing, or ""."""
        open_checks = [c for c in self.checks if not c.superseded]
        return VERIFIED_LATER if self.verified or (self.checks and not open_checks) else ""

    @property
    def suggested(self) -> bool:
        """Whether nothing but the candidate's or a referee's own words tells of it."""
        return not self.checks and all(suggested(said) for said in self.said)

    @property
    def firm(self) -> bool:
        """Whether it stands, on more than a suggestion."""
        return not self.explained and not self.suggested


def denials(dossier: Dossier, kind: str, *, label: str, topics: Iterable[str]) -> list[Denial]:
    """The organisations of one kind of check that do not confirm, in order of their name.

    Words about a check or about a line of the history belong to that organisation; words about nobody in particular
    belong to what is there already, so that telling it again is no second organisation.
    """
    in_words = dossier.said(label, *topics)
    if not in_words and not dossier.checked(*UNCONFIRMED):
        return []
    found: list[Denial] = []
    checks = {c.ref: c for c in dossier.checks if c.kind == kind}
    for ref in sorted(checks):
        if checks[ref].state in UNCONFIRMED:
            _of(checks[ref].subject, ref, found).checks.append(checks[ref])
    organisations = {e.ref: e.organisation or e.key for e in dossier.entries}
    for said in sorted(in_words, key=lambda s: (not line_of(s), s.ref, s.start)):
        about = checks.get(said.about)
        if about is not None and about.state not in UNCONFIRMED:
            continue  # the result counts: words about an open, unreachable or verified check deny nothing
        subject = about.subject if about else organisations.get(said.about, "")
        mine = next((d for d in found if about is not None and about in d.checks), None)
        anybody = found[0] if found and not line_of(said) else None
        (mine or anybody or _of(subject, line_of(said) or "said", found)).said.append(said)
    for denial in found:
        denial.verified = bool(denial.subject) and any(
            c.state == "verified" and c.contact != "candidate" and same_organisation(c.subject, denial.subject)
            for c in checks.values()
        )
    return sorted(found, key=lambda d: (d.subject, d.event))


def _of(subject: str, ref: str, found: list[Denial]) -> Denial:
    for denial in found:
        if same_organisation(denial.subject, subject) if subject else not denial.subject:
            return denial
    found.append(Denial(subject, f"unconfirmed:{ref}"))
    return found[-1]
