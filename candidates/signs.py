"""The vocabulary of signs (pure): what a person can tick in a call, in a live test, online, on a device or after hire.

A sign is an observation, not a judgement: "camera fails", not "avoids the camera". What it means is a rule's business.
Nothing here may describe language, accent, looks, gender, age or origin.
"""

from dataclasses import dataclass
from enum import StrEnum

from django.utils.functional import Promise
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _


class Group(StrEnum):
    """Where a sign is seen."""

    CALL = "call"
    TEST = "test"
    ANSWERS = "answers"
    AROUND = "around"
    ONLINE = "online"
    DEVICE = "device"
    INCIDENT = "incident"


class Tone(StrEnum):
    """Whether a sign speaks for, against, or neither; used for colour and order on the page only."""

    GOOD = "good"
    NEUTRAL = "neutral"
    ADVERSE = "adverse"


@dataclass(frozen=True, slots=True)
class SignKind:
    """One entry of the vocabulary."""

    code: str
    group: Group
    tone: Tone
    label: str | Promise


@dataclass(frozen=True, slots=True)
class LiveTest:
    """A simple live identity test and how to ask for it."""

    code: str
    label: str | Promise
    script: str | Promise  # what the interviewer says


LIVE_TESTS: tuple[LiveTest, ...] = (
    LiveTest("hand_test", _("Hand across the face"), _("Please pass your open hand slowly in front of your face.")),
    LiveTest("side_profile", _("Turn the head"), _("Please turn your head to one side, hold it, then to the other.")),
    LiveTest("background", _("Drop the background"), _("Please switch off the background effect for a moment.")),
    LiveTest("live_id", _("ID beside the face"), _("Please hold your ID next to your face. We look; we keep no copy.")),
    LiveTest("phrase", _("Read a phrase shown now"), _("Please read aloud the phrase that I show you now.")),
    LiveTest(
        "same_person", _("Same person as last time"), _("For the observer: is this the person of the last session?")
    ),
)

RESULTS: tuple[tuple[str, Tone, str | Promise], ...] = (
    ("passed", Tone.GOOD, _("Passed")),
    ("failed", Tone.ADVERSE, _("Failed")),
    ("refused", Tone.ADVERSE, _("Refused")),
    ("technical", Tone.NEUTRAL, _("Technical problem")),
    ("not_done", Tone.NEUTRAL, _("Not done")),
    ("accommodated", Tone.NEUTRAL, _("Accommodation")),
)


def _kinds(group: Group, tone: Tone, **labels: str | Promise) -> tuple[SignKind, ...]:
    return tuple(SignKind(code, group, tone, label) for code, label in labels.items())


def _tests() -> tuple[SignKind, ...]:
    return tuple(
        SignKind(f"{test.code}_{result}", Group.TEST, tone, format_lazy("{}: {}", test.label, label))
        for test in LIVE_TESTS
        for result, tone, label in RESULTS
    )


SIGNS: tuple[SignKind, ...] = (
    *_tests(),
    *_kinds(
        Group.CALL,
        Tone.GOOD,
        camera_on=_("Camera on"),
        photo_matches=_("Face matches the photo on file"),
        rejoined_with_video=_("Came back with video"),
        in_person=_("Met in person"),
    ),
    *_kinds(
        Group.CALL,
        Tone.NEUTRAL,
        background_blur_on=_("Background blurred"),
        interpreter_present=_("Interpreter present"),
        camera_off_accommodated=_("Camera off by agreement"),
        face_covered_accommodated=_("Face covered by agreement"),
        voice_declined=_("Voice call declined"),
        recording_declined=_("Recording declined"),
        camera_switched_off_for_bandwidth=_("Camera off to save bandwidth"),
        connection_lost=_("Connection lost"),
        pixelated_face=_("Picture pixelated"),
        audio_lag=_("Sound late"),
        reply_delay=_("Replies came late"),
        screen_share=_("Screen shared"),
        no_video_requested=_("No video was asked for"),
        audio_only=_("Sound only"),
    ),
    *_kinds(
        Group.CALL,
        Tone.ADVERSE,
        video_declined=_("Video declined"),
        camera_fails=_("Camera or microphone failed"),
        camera_off_until_pressed=_("Camera off until pressed"),
        camera_delayed=_("Camera came on late"),
        missed_calls=_("Agreed calls missed repeatedly"),
        left_call=_("Left the call"),
        virtual_camera=_("Virtual camera detected"),
        face_edge_shimmer=_("Edge of the face shimmers"),
        lip_sync_off=_("Lips and sound apart"),
        expression_frozen=_("Expression frozen"),
        lighting_off=_("Light does not follow the head"),
        joined_under_other_name=_("Joined under another name"),
        voice_changed=_("Another voice carried on"),
        voice_mismatch=_("Voice does not match the earlier one"),
        photo_mismatch=_("Face does not match the photo on file"),
        other_interviews_audible=_("Other interviews audible"),
        someone_else_drives=_("Someone else drives the screen"),
    ),
    *_kinds(
        Group.ANSWERS,
        Tone.ADVERSE,
        answers_scripted=_("Answers read from a script"),
        answers_prompted=_("Answers prompted by somebody or something"),
        answers_evasive=_("Answers evasive about own work"),
        reading_offscreen=_("Reads from off screen"),
        code_pasted=_("Code pasted in ready-made"),
        local_knowledge_failed=_("Could not describe what the claimed place implies"),
        knowledge_drops=_("Knows much less than in an earlier session"),
    ),
    *_kinds(
        Group.AROUND,
        Tone.ADVERSE,
        moves_off_channel=_("Asked to go on in writing only or on a private channel"),
        unsolicited_approach=_("Came unasked, as a firm's head or after an unasked contribution"),
        low_offer_taken=_("Took an offer below the band at once, or offered to work for less"),
        parcels_refused=_("Says parcels cannot be received at the verified address"),
        number_conflicts=_("A background check shows details of somebody else"),
    ),
    *_kinds(
        Group.ONLINE,
        Tone.ADVERSE,
        code_copied=_("Repositories copied from others"),
        commits_predate_account=_("Commits older than the account"),
        profile_vanished=_("Profile disappeared"),
        profile_photo_differs=_("Profiles show different faces"),
        portfolio_cloned=_("Portfolio copied from a template or another person"),
        text_looks_generated=_("Text looks machine-written (asked the candidate)"),
        photo_looks_generated=_("Photo looks generated or edited"),
        email_under_other_names=_("E-mail address tied to other names"),
        network_of_unknowns=_("Followers and contributors whom nobody knows"),
    ),
    *_kinds(
        Group.DEVICE,
        Tone.ADVERSE,
        remote_tool=_("Remote-access tool not installed by IT"),
        second_remote_tool=_("Two remote-access tools at once"),
        kvm_device=_("Remote keyboard and screen hardware (IP-KVM)"),
        device_elsewhere=_("Device stays away from the stated place"),
        company_device_refused=_("Company device refused"),
        session_never_ends=_("Session open for days"),
    ),
    *_kinds(
        Group.INCIDENT,
        Tone.ADVERSE,
        bulk_copy=_("Bulk copying of code, files or credentials"),
        malware=_("Unknown or harmful software run"),
        threat=_("Threat to leak or damage"),
        identity_disowned=_("The real person says it is not them"),
        unreachable=_("Not reachable on camera or by phone after hire"),
        asks_to_borrow_identity=_("Asks colleagues to lend identity or accounts"),
        other_person_works=_("Somebody else does the work"),
        proof_for_account=_("Asks for proof of employment to unlock an account"),
        small_charges=_("Small charges on company cards that nobody explains"),
    ),
)

BY_CODE: dict[str, SignKind] = {kind.code: kind for kind in SIGNS}
