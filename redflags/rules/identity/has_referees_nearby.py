"""The candidate's contacts answer from one network, in the same words, or before anybody could read."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from redflags.engine.dossier import Alike, Answer, Dossier, Shared, Sighting
from redflags.engine.rule import NOTHING_TO_ASK, Evidence, Example, Family, Flag, Param, Params, Rule, Strength
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sharing import evidence_of, shared_with_others
from redflags.engine.sources import GOOGLE, OURS, US22

DAY = date(2026, 3, 2)
OF_FEW = ("residential", "unknown")
"""Kinds of networks that few people are behind; carriers, VPNs and data centres put thousands behind one address."""

HOME = Sighting(ref="sighting:1", kind="residential", key="n1")

rule = Rule(
    code="IDN-17",
    title=_("Answers of contacts come from close by"),
    family=Family.IDENTITY,
    flag=Flag.REFERENCE_PROBLEM,
    strength=Strength.MEDIUM,
    sources=(GOOGLE, US22, OURS),
    why=_(
        "A former employer, a school or a referee answers from where they are, and in words of their own. An answer "
        "from the candidate's own network, answers of several contacts from one, also about different candidates, and "
        "answers that say nearly the same can be written by one hand. That an answer was sent within seconds says "
        "little by itself."
    ),
    innocent=(
        _("They live together, work in the same office, or sat in the same café."),
        _("One mobile carrier, VPN or firewall that many people are behind."),
        _("Who answered had read the questions in the mail, and knew the answers."),
        _("One manager who writes about several people in the same words, or a firm's own template."),
    ),
    next_step=(
        _("Find the contact's work number yourself, and ask the same questions by voice or video."),
        _("Ask the person how the contact can be reached at work."),
    ),
    clears=(_("The contact confirmed the answer in a call to a number that you found yourself."),),
    needs=("answers",),
    ask=NOTHING_TO_ASK,
    params={
        "seconds": Param(20, "seconds from opening the page to sending, below which nobody reads the questions"),
        "alike": Param(50, "percent of the shorter answer that stands in the other"),
    },
    version=2,
    fires=(
        Example(
            "The referee answered from the candidate's home.",
            Dossier(
                as_of=DAY, sightings=(HOME,), answers=(Answer(ref="checkresult:1", check="check:1", network="n1"),)
            ),
        ),
        Example(
            "Two employers answered from one network.",
            Dossier(
                as_of=DAY,
                answers=(
                    Answer(ref="checkresult:1", check="check:1", subject="contoso", network="n2"),
                    Answer(ref="checkresult:2", check="check:2", subject="fabrikam", network="n2"),
                ),
            ),
        ),
        Example(
            "Two referees wrote nearly the same.",
            Dossier(
                as_of=DAY,
                answers=(
                    Answer(ref="checkresult:1", check="check:1"),
                    Answer(ref="checkresult:2", check="check:2", alike=(Alike("checkresult:1", 80),)),
                ),
            ),
        ),
        Example(
            "A referee of somebody else wrote the same words, from the same network.",
            Dossier(
                as_of=DAY,
                answers=(Answer(ref="checkresult:1", check="check:1", network="n3"),),
                shared=(
                    Shared(ref="checkresult:1", kind="answer_text", share=80, other="candidate:7", names_differ=True),
                    Shared(ref="checkresult:1", kind="answered", other="candidate:7", names_differ=True),
                ),
            ),
        ),
    ),
    quiet=(
        Example(
            "Two people of one employer answered from its office.",
            Dossier(
                as_of=DAY,
                sightings=(HOME,),
                answers=(
                    Answer(ref="checkresult:1", check="check:1", subject="contoso", network="n2", seconds=240),
                    Answer(ref="checkresult:2", check="check:2", subject="contoso", network="n2", seconds=190),
                ),
            ),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Hold networks and words of answers against the candidate's and each other's, and look at how quick they were."""
    seen: dict[str, list[Sighting]] = defaultdict(list)
    for sighting in dossier.sightings:
        seen[sighting.key].append(sighting)
    by_network: dict[str, list[Answer]] = defaultdict(list)
    for answer in sorted(dossier.answers, key=lambda a: a.ref):
        if answer.network and answer.network in seen:
            yield _from_candidate(answer, seen[answer.network])
        elif answer.network:
            by_network[answer.network].append(answer)
        if answer.seconds is not None and answer.seconds < params.seconds:
            yield Evidence(
                refs=(answer.ref,),
                says=_("An answer was sent %(seconds)d seconds after the page was opened."),
                values={"seconds": answer.seconds},
                event=f"answers:quick:{answer.ref}",
                strength=Strength.WEAK,
            )
    for network, answers in sorted(by_network.items()):
        if len({answer.subject for answer in answers}) > 1:
            yield Evidence(
                refs=tuple(answer.ref for answer in answers),
                says=_("Contacts of different employers or schools answered from one network."),
                event=f"answers:network:{network}",
            )

    yield from _in_the_same_words(dossier, params)
    for link in shared_with_others(dossier, "answered"):
        found = evidence_of(
            link,
            _("A referee answered from a network that a referee of another candidate also answered from."),
            _("A referee answered from a network that referees of %(others)d other candidates also answered from."),
            rule.strength,
        )
        yield replace(found, event=f"answers:elsewhere:{link.ref}")  # beside the same words, another observation


def _in_the_same_words(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    for answer in sorted(dossier.answers, key=lambda a: a.ref):
        for other in answer.alike:
            if other.share >= params.alike:
                yield Evidence(
                    refs=(other.ref, answer.ref),
                    says=_("Two contacts answered in nearly the same words: %(share)d %% of one stands in the other."),
                    values={"share": other.share},
                    event=f"answers:words:{answer.ref}",
                )
    for link in shared_with_others(dossier, "answer_text"):
        if link.share is not None and link.share >= params.alike:
            yield evidence_of(
                link,
                _("A contact answered in nearly the same words as stand in another candidate's file."),
                _("A contact answered in nearly the same words as stand in %(others)d other candidates' files."),
                rule.strength,
            )


def _from_candidate(answer: Answer, seen: list[Sighting]) -> Evidence:
    of_few = any(sighting.kind in OF_FEW for sighting in seen)
    return Evidence(
        refs=(answer.ref, *sorted(sighting.ref for sighting in seen)),
        says=_("An answer came from a network that the candidate also used."),
        event=f"answers:network:{answer.network}",
        strength=Strength.MEDIUM if of_few else Strength.WEAK,
    )
