"""The candidate is another person, or another voice, than in an earlier session, on the photo or on the document."""

from collections.abc import Iterator
from datetime import date

from redflags.engine.dossier import Dossier, Sign, Statement
from redflags.engine.rule import Evidence, Example, Family, Flag, Life, Params, Rule, Strength, suggested
from redflags.engine.rule import gettext_noop as _
from redflags.engine.sessions import Occasion, codes_in, occasions, passed_since
from redflags.engine.sources import COINDESK, FBI25B, KNOWBE4
from redflags.engine.statements import told

DAY = date(2026, 3, 2)
PERSON = frozenset({"same_person_failed", "live_id_failed", "other_person", "several_saw"})
VOICE = frozenset({"voice_changed", "voice_mismatch", "other_voice"})
VOICE_TAKEN_OVER = frozenset({"voice_changed", "other_voice"})
NAME = frozenset({"joined_under_other_name", "other_name"})
SIGNS = (
    "same_person_failed",
    "live_id_failed",
    "photo_mismatch",
    "voice_changed",
    "voice_mismatch",
    "joined_under_other_name",
)
TOPICS = ("other_person", "several_saw", "other_voice", "other_name", "does_not_match")
PAPERS = frozenset({"document", "check_id"})
UNSEEN = frozenset({"video_declined", "camera_fails", "audio_only", "no_video_requested"})

rule = Rule(
    code="VID-06",
    title=_("A different person than before"),
    family=Family.PRESENCE,
    flag=Flag.IDENTITY_MISMATCH,
    strength=Strength.STRONG,
    life=Life.STABLE,
    sources=(FBI25B, COINDESK, KNOWBE4),
    why=_(
        "One person may be hired to pass the interview and another to do the work. One observer can be wrong about a "
        "face or a voice; two who answer independently, or an observer and a document, settle it."
    ),
    innocent=(
        _("A haircut, lighting, an old photo: people misjudge faces, above all those unlike their own."),
        _("An interpreter, a cold, a changed or changing voice, another microphone."),
        _("Somebody else's account was used to join the call, or a former name."),
    ),
    next_step=(
        _("Let a second person, without knowing the first answer, say whether this is the person of the last session."),
        _("Hold a session with a document beside the face, or meet in person."),
    ),
    clears=(
        _("A second observer and a document shown beside the face both say it is the same person."),
        _("An interpreter was on the line."),
    ),
    needs=("signs", "statements"),
    ask=_("Let an interviewer answer whether this is the person of the last session."),
    fires=(
        Example(
            "The interviewer says this is not the person of the first call.",
            Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code="same_person_failed", session="interview:2", on=DAY),)),
        ),
        Example(
            "Two interviewers say so independently.",
            Dossier(
                as_of=DAY,
                signs=(
                    Sign(ref="sign:1", code="same_person_failed", session="interview:2", observer="a", on=DAY),
                    Sign(ref="sign:2", code="same_person_failed", session="interview:2", observer="b", on=DAY),
                ),
            ),
        ),
        Example(
            "A note tells that two colleagues said so, each alone.",
            Dossier(
                as_of=DAY,
                statements=(
                    Statement(
                        ref="note:1",
                        label="identity_mismatch",
                        topic="several_saw",
                        stance="reported",
                        speaker="staff",
                        context="interview",
                    ),
                ),
            ),
        ),
        Example(
            "After a lost line another voice carried on.",
            Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code="voice_changed", session="interview:1", on=DAY),)),
        ),
    ),
    quiet=(
        Example(
            "A second voice was the interpreter's.",
            Dossier(
                as_of=DAY,
                signs=(
                    Sign(ref="sign:1", code="voice_changed", session="interview:1", on=DAY),
                    Sign(ref="sign:2", code="interpreter_present", session="interview:1", on=DAY),
                ),
            ),
        ),
        Example(
            "Unlike the old photo on file, and then shown with a document.",
            Dossier(
                as_of=DAY,
                signs=(
                    Sign(ref="sign:1", code="photo_mismatch", session="interview:1", on=date(2026, 2, 20)),
                    Sign(ref="sign:2", code="live_id_passed", session="interview:2", on=DAY),
                ),
            ),
        ),
        Example(
            "The observer says it is the same person.",
            Dossier(as_of=DAY, signs=(Sign(ref="sign:1", code="same_person_passed", session="interview:2", on=DAY),)),
        ),
    ),
)


@rule
def check(dossier: Dossier, params: Params) -> Iterator[Evidence]:
    """Weigh each session's doubt about the person, and let independent sources add up to certainty."""
    papers = [s for s in told(dossier, "identity_mismatch", "other_person", "does_not_match") if s.context in PAPERS]
    found = occasions(dossier, "person", signs=dossier.seen(*SIGNS), said=_said(dossier))
    if not found and not papers:
        return
    proven = _independent_sources(dossier, papers) >= 2
    for occasion in found:
        settled = proven and bool(occasion.seen & PERSON) and not occasion.suggested
        yield Evidence(
            refs=occasion.refs,
            says=_says(occasion.seen),
            event=occasion.event,
            strength=Strength.DECISIVE if settled else _strength(dossier, occasion),
            suggested=occasion.suggested,
            explained="" if settled else _explained(dossier, occasion),
        )
    for said in papers:
        yield Evidence(
            refs=(said.ref,),
            says=_("The person on the document is not the person who was seen."),
            event=f"papers:{said.about or said.ref}",
            strength=Strength.DECISIVE if proven and not suggested(said) else Strength.STRONG,
            suggested=suggested(said),
        )


def _said(dossier: Dossier) -> Iterator[Statement]:
    """What texts say of the person seen or heard; papers and names outside a call are told apart."""
    for said in told(dossier, "identity_mismatch", *TOPICS):
        if said.context not in PAPERS and (said.topic != "other_name" or said.context == "interview"):
            yield said


def _independent_sources(dossier: Dossier, papers: list[Statement]) -> int:
    """How many sources say that it is another person: observers who can be told apart, papers, and the real bearer."""
    signs = list(dossier.seen(*PERSON))
    words = told(dossier, "identity_mismatch", "other_person", "several_saw")
    described = [2 if s.topic == "several_saw" else 1 for s in words if not suggested(s) and s.context not in PAPERS]
    observers = max(len({s.observer for s in signs if s.observer}), bool(signs), *described)
    contradicted = any(
        c.kind == "id_document" and c.state == "contradicted" and not c.superseded for c in dossier.checks
    )
    shown = any(not suggested(s) for s in (*papers, *told(dossier, "identity_document", "mismatch")))
    disowned = any((*dossier.seen("identity_disowned"), *told(dossier, "identity_mismatch", "disowned")))
    return observers + (contradicted or shown) + disowned


def _says(seen: frozenset[str]) -> str:
    if seen & PERSON:
        return _("Somebody saw another person than before or than on the document.")
    if seen & VOICE:
        return _("The voice was another one than before.")
    if seen & NAME:
        return _("The call was joined under another name.")
    return _("The face or the details did not match what is on file.")


def _strength(dossier: Dossier, occasion: Occasion) -> Strength:
    codes = codes_in(dossier, occasion.session)
    if occasion.seen & PERSON:
        disputed = "same_person_passed" in codes and "same_person_failed" in occasion.seen
        return Strength.MEDIUM if disputed else Strength.STRONG
    if occasion.seen & VOICE_TAKEN_OVER or ("voice_mismatch" in occasion.seen and codes & UNSEEN):
        return Strength.STRONG  # another voice, or a voice that no face can be set against
    return Strength.MEDIUM


def _explained(dossier: Dossier, occasion: Occasion) -> str:
    heard_or_said = not occasion.seen & {"same_person_failed", "live_id_failed", "photo_mismatch"}
    if heard_or_said and "interpreter_present" in codes_in(dossier, occasion.session):
        return _("An interpreter was on the line.")
    if occasion.seen & (PERSON | VOICE_TAKEN_OVER):
        return ""
    matched = passed_since(dossier, occasion, "live_id_passed", "same_person_passed", "photo_matches")
    only_heard = "voice_mismatch" in occasion.seen and codes_in(dossier, occasion.session) & UNSEEN
    if matched or (not only_heard and _verified_since(dossier, occasion.on)):
        return _("The person was later seen to match a document or an earlier session.")
    return ""


def _verified_since(dossier: Dossier, day: date | None) -> bool:
    checks = [c for c in dossier.checks if c.kind == "id_document" and c.state == "verified"]
    return any(day is None or c.completed_on is None or c.completed_on >= day for c in checks)
