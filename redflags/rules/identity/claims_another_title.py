"""The candidate claims a title or an award that the employer or school tells otherwise."""

import re
from collections.abc import Iterator
from datetime import date
from unicodedata import combining, normalize

from redflags.engine.dossier import Dossier, Entry
from redflags.engine.history import award_level
from redflags.engine.rule import NOTHING_TO_ASK, Evidence, Example, Family, Flag, Params, Rule, Strength
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import CTV, OURS, US22

DAY = date(2026, 3, 2)
AWARDS = ("below", "bachelor", "master", "doctor")
SAME_WORK = {
    **dict.fromkeys(
        "developer engineer programmer coder dev swe sde architect developpeur developpeuse ingenieur ingenieure "
        "programmeur programmeuse".split(),
        "makes software",
    ),
    **dict.fromkeys("analyst analyste scientist scientifique".split(), "analyses"),
    **dict.fromkeys("manager gestionnaire lead head director directeur directrice chef responsable".split(), "leads"),
}
"""Words that firms use for one kind of work."""

_SAYS_NOTHING = frozenset(
    """senior junior sr jr intermediate principal staff associate assistant i ii iii iv the a of for and at in de du des
    la le les en et d l contractor consultant contract remote full part time software web""".split()
)


def _told(key: str, source: str, title: str, kind: str = "employment") -> Entry:
    return Entry(
        ref=f"historyentry:{key}", kind=kind, source=source, organisation="Contoso", key="contoso", title=title
    )


rule = Rule(
    code="IDN-19",
    title=_("The employer or school names another title or award"),
    family=Family.IDENTITY,
    flag=Flag.HISTORY_INCONSISTENCY,
    strength=Strength.WEAK,
    sources=(CTV, US22, OURS),
    why=_(
        "When a person worked or studied somewhere, the title that the employer or school names usually has something "
        "in common with the one claimed. Titles are written in many ways, so two job titles count as different only "
        "when they share no word and no kind of work, and an award only when the school names a lower level."
    ),
    innocent=(
        _("The contract or the payroll names another title than the one used at work."),
        _("A title that was translated, or held at another time than the contact remembers."),
        _("A degree that was awarded later than the school's record was read."),
    ),
    next_step=(
        _("Ask the person to explain the difference; list the facts, not the doubt."),
        _("Ask the employer what the work was, whatever it was called."),
    ),
    clears=(_("The employer or school said that it is the same work or award."), _("A contract or degree shows it.")),
    needs=("entries",),
    ask=NOTHING_TO_ASK,
    fires=(
        Example(
            "The employer tells of a warehouse clerk.",
            Dossier(
                as_of=DAY,
                entries=(
                    _told("1", "resume", "Chief technology officer"),
                    _told("2", "reference", "Warehouse clerk"),
                ),
            ),
        ),
        Example(
            "The school awarded a bachelor's degree, and a master's is claimed.",
            Dossier(
                as_of=DAY,
                entries=(
                    _told("1", "resume", "MSc Computer science", "education"),
                    _told("2", "reference", "BSc Computer science", "education"),
                ),
            ),
        ),
    ),
    quiet=(
        Example(
            "An engineer is called a developer.",
            Dossier(
                as_of=DAY,
                entries=(
                    _told("1", "resume", "Senior software engineer"),
                    _told("2", "reference", "Back-end developer"),
                ),
            ),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Hold each title and award that an employer or school tells against all that are claimed there."""
    for told in sorted(dossier.entries, key=lambda e: e.ref):
        if told.source != "reference" or not told.title or not told.key:
            continue
        claims = [
            entry
            for entry in dossier.entries
            if entry.source != "reference" and entry.kind == told.kind and entry.key == told.key and entry.title
        ]
        if told.kind == "education" and _is_lower(told, claims):
            yield _evidence(told, claims, _("The school tells of an award of a lower level."), Strength.MEDIUM)
        elif told.kind == "employment" and claims and not any(_is_alike(told.title, c.title) for c in claims):
            yield _evidence(told, claims, _("The employer tells of a title that has nothing in common with the claim."))


def _evidence(told: Entry, claims: list[Entry], says: str, strength: Strength | None = None) -> Evidence:
    refs = (told.ref, *sorted(claim.ref for claim in claims))
    return Evidence(refs=refs, says=says, event=f"title:{told.ref}", strength=strength)


def _is_lower(told: Entry, claims: list[Entry]) -> bool:
    """Whether the award is of a lower level than every level that is claimed there."""
    own, claimed = award_level(told.title), [found for claim in claims if (found := award_level(claim.title))]
    return bool(own and claimed) and all(AWARDS.index(own) < AWARDS.index(found) for found in claimed)


def _is_alike(one: str, other: str) -> bool:
    """Whether two titles share a word, a kind of work, or tell too little to be compared."""
    words, others = _words(one), _words(other)
    return not words or not others or bool(words & others)


def _words(title: str) -> frozenset[str]:
    plain = "".join(c for c in normalize("NFKD", title.casefold()) if not combining(c))
    words = (word for word in re.findall(r"[^\W\d_]+", plain) if word not in _SAYS_NOTHING)
    return frozenset(SAME_WORK.get(word, word) for word in words)
