"""The candidate sent a text that looks machine-written, as a recruiter noted; the product never detects this."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Sign
from redflags.engine.rule import NOTHING_TO_ASK, Evidence, Example, Family, Flag, Life, Params, Rule, Strength
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sources import CROWDSTRIKE, CTV

DAY = date(2026, 3, 2)

rule = Rule(
    code="WEB-07",
    title=_("Text looks machine-written (a recruiter's note)"),
    family=Family.ONLINE,
    flag=Flag.ONLINE_PRESENCE,
    strength=Strength.WEAK,
    life=Life.STABLE,
    sources=(
        CTV,
        CROWDSTRIKE,
    ),
    why=_(
        "Many honest applicants let a chatbot help them, four in ten by one survey. Detectors are unreliable, and "
        "unfair to those who write in a second language: only a recruiter's own note counts here, and only weakly."
    ),
    innocent=(
        _("Help with a second language, dyslexia, or plain nerves."),
        _("A writing service or a template."),
    ),
    next_step=(_("Ask how the text came about, and talk about what it says."),),
    clears=(_("The person explained how the text came about."),),
    needs=("signs",),
    ask=NOTHING_TO_ASK,
    fires=(
        Example(
            "A recruiter noted it after asking the person.",
            Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code="text_looks_generated", on=DAY),)),
        ),
    ),
    quiet=(
        Example(
            "Answers in a call were read out, which is another matter.",
            Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code="answers_scripted", on=DAY),)),
        ),
        Example("Nothing was noted.", Dossier(as_of=DAY)),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Find what a person noted."""
    refs = tuple(s.ref for s in dossier.seen("text_looks_generated"))
    if refs:
        yield Evidence(
            refs=refs,
            says=_("A recruiter noted that a text looks machine-written."),
            event="online:text_looks_generated",
        )
