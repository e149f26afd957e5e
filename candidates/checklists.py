"""The questions of the checklists after a hire (pure), and which answers are facts that rules know.

A question asks for what somebody saw. An answer is put on file as it is; what it means is a rule's business.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from candidates.models.onboarding import Milestone
from candidates.models.posthire import HireClock

Kind = HireClock.Kind


@dataclass(frozen=True, slots=True)
class Question:
    """One question, with the sign that each answer is, if any."""

    key: str
    ask: str | Promise
    yes: str = ""  # code of candidates.signs
    no: str = ""
    reached: Milestone.Kind | None = None  # what "yes" says has happened


_SAME_PERSON = Question(
    "same_person",
    _("Two people who know the person from the interviews recognised him or her"),
    yes="same_person_passed",
    no="same_person_failed",
)
_REMOTE_TOOL = Question(
    "remote_tool", _("A remote-access tool that IT did not install is on the device"), yes="remote_tool"
)
_PLACE = Question("device_place", _("The device is in the town that the person states"), no="device_elsewhere")

FIRST_DAY: tuple[Question, ...] = (
    Question("seen_live", _("The person was seen live, on video or on site")),
    _SAME_PERSON,
    Question(
        "device_in_hand",
        _("The person holds the device: its serial number was read aloud"),
        reached=Milestone.Kind.DEVICE_RECEIVED,
    ),
    Question("own_key", _("The person has a second factor of his or her own")),
    _REMOTE_TOOL,
    _PLACE,
)

MONTHLY: tuple[Question, ...] = (
    Question("called", _("A call without notice reached the person on camera"), no="unreachable"),
    _SAME_PERSON,
    _PLACE,
    _REMOTE_TOOL,
    Question("second_tool", _("Two remote-access tools are on the device at once"), yes="second_remote_tool"),
    Question("own_work", _("The person does the work, as far as the manager sees"), no="other_person_works"),
    Question("endless_session", _("A session stayed open for days"), yes="session_never_ends"),
    Question("bulk_copy", _("Code, files or credentials were copied in bulk"), yes="bulk_copy"),
    Question("borrowing", _("Colleagues were asked to lend identity or accounts"), yes="asks_to_borrow_identity"),
)

QUESTIONS: dict[Kind, tuple[Question, ...]] = {
    Kind.DAY_1: FIRST_DAY,
    Kind.DAY_30: MONTHLY,
    Kind.DAY_60: MONTHLY,
    Kind.DAY_90: MONTHLY,
}
"""By the clock that they stop."""


def signs_in(kind: str, answers: Mapping[str, str]) -> list[str]:
    """The signs that the answers are."""
    found = [getattr(question, answers[question.key]) for question in _answered(kind, answers)]
    return [code for code in found if code]


def reached_in(kind: str, answers: Mapping[str, str]) -> list[Milestone.Kind]:
    """The milestones that the answers say were reached."""
    told = [question.reached for question in _answered(kind, answers) if answers[question.key] == "yes"]
    return [milestone for milestone in told if milestone]


def _answered(kind: str, answers: Mapping[str, str]) -> list[Question]:
    return [question for question in QUESTIONS[Kind(kind)] if question.key in answers]
