"""Live presence: refusing or avoiding video, failing cameras, kept backgrounds, faces that break, visits put off."""

from redflags.reading.patterns.pattern import POLICY, Pattern, when
from redflags.reading.said import Speaker, Stance

_INNOCENT = f"job_content,{POLICY},fine"
# "never missed", "did not refuse": a negation of something bad is something good.
_ALL_WELL = "fine,-refuse,-avoid,-miss,-off,-camera_off,-postpone,-leave,-broken,-excuse"
_UNWILLING = "refuse|avoid|excuse|leave"

PATTERNS: tuple[Pattern, ...] = (
    *when(
        "video_refusal",
        "background",
        "keep|refuse|not|avoid|again background",
        "background keep|again",
        "refuse|not|-remove|-show background",
        "background refuse|not|-remove",
        "ask_us remove background refuse|not|-agree",
        "remove background not|refuse",
        "background blurred during|again",
        stance=Stance.REFUSED,
        unless=(
            f"{_ALL_WELL},{_INNOCENT},?reference,remove agree,resolved,background remove agree,"
            "accommodation,told_us,prompted,none_found,no background,without background,?degree,face -blurred,"
            "?mouth,?edge"
        ),
        unless_near="resolved|accommodation|proposes_time",
    ),
    *when(
        "video_refusal",
        "camera_fails",
        "camera|video broken",
        "broken camera|video",
        unless=(
            f"{_ALL_WELL},{_INNOCENT},told_us,?reference,resolved,if camera|video,if broken,accommodation,"
            "glitch face,turn_on off,-broken"
        ),
        unless_near="resolved|accommodation|proposes_time",
        gap=7,
    ),
    *when(
        "video_refusal",
        "declines",
        "camera|video kept_off",
        "again camera off|broken",
        "camera off|broken again",
        "off again camera|video",
        stance=Stance.REFUSED,
        unless=f"{_ALL_WELL},{_INNOCENT},accommodation,told_us,?hand_test,-again",
        unless_near="accommodation|proposes_time",
        gap=8,
    ),
    *when(
        "video_refusal",
        "declines",
        "never_seen",
        stance=Stance.REFUSED,
        unless=f"{_INNOCENT},accommodation,told_us,not_yet,?reference,?employer,?school,-never_seen",
        unless_near="accommodation|proposes_time",
    ),
    *when(
        "video_refusal",
        "avoids",
        "postpone|miss|avoid + video|call + again|many|all",
        "miss|avoid video",
        "video miss",
        "again|many postpone|miss|avoid|leave video|call",
        "excuse + video|camera",
        "excuse ?ask_us be_seen",
        "again|many excuse be_seen",
        "call|video postpone again|many",
        "again + audio_only + call",
        "leave + camera|video",
        "call|video miss",
        unless=(f"{_ALL_WELL},{_INNOCENT},?reference,accommodation,?onsite,told_us,resolved,?id_document,?other_job"),
        unless_near="accommodation|proposes_time",
        gap=9,
    ),
    *when(
        "video_refusal",
        "declines",
        "ip -able video|camera",
        stance=Stance.REFUSED,
        unless=f"{_INNOCENT},accommodation,told_us,resolved",
        unless_near="accommodation|proposes_time|resolved",
        gap=4,
    ),
    *when(
        "video_refusal",
        "avoids",
        "puts_off video|call",
        unless=f"{_INNOCENT},?reference,accommodation,?onsite,told_us",
        gap=2,
    ),
    *when(
        "video_refusal",
        "declines",
        f"{_UNWILLING} video|camera",
        "video|camera refuse",
        "not|-want -turn_on|-want|-agree|-show|-accept|-offer|-able|-attend video|camera",
        "no|without|-accept|-want|-agree|-turn_on|-attend video|camera",
        "-show camera",
        "want|only|accept|keep|again audio_only",
        "audio_only want|only|instead_of|again",
        "only phone_call",
        "phone_call only|instead_of|easier",
        "camera_off",
        "camera|video keep|during|again off",
        "camera|video off",
        "keep camera|video off",
        "off camera|video",
        "camera|video -on|-turn_on",
        "instead_of video|camera",
        "ask_us video|camera refuse|leave|not|no|excuse",
        "ask_us be_seen refuse|leave|avoid",
        "leave ask_us video|camera|be_seen",
        "avoid be_seen",
        "refuse|-want|-show be_seen",
        "-be_seen",
        "never_seen",
        "instead_of be_seen",
        "not|reluctant be_seen",
        "anything_but video|camera|be_seen",
        "be_seen refuse|reluctant",
        "reluctant video|camera",
        "video|camera reluctant",
        "refuse|-want|reluctant and_to ?turn_on|show|accept video|camera",
        "if video|camera walk_away",
        "walk_away if video|camera",
        stance=Stance.REFUSED,
        unless=(
            f"{_ALL_WELL},{_INNOCENT},accommodation,resolved,told_us,when_question,?prompted,?helped,"
            "?hand_test,-ask_us video|camera,"
            "we -want|-requests video|camera,not_yet,?reference,dates differ,?school,-reluctant,?other_job,"
            "?employer denies,?ref_person,-camera_off,?other_person,?other_candidate,?id_document camera_off"
        ),
        unless_near="accommodation|proposes_time",
    ),
    *when(
        "video_refusal",
        "declines",
        "refuse call",
        "call refuse",
        stance=Stance.REFUSED,
        unless=(
            f"{_ALL_WELL},{_INNOCENT},we refuse,?hire,?no_interview,?ip,?locality,?consent_form,accommodation,resolved,"
            "told_us,just_now,?hand_test,not_yet,?reference,"
            "dates differ,?school,?onsite,?other_job,?employer denies,?ref_person"
        ),
        unless_near="accommodation|proposes_time",
    ),
    *when(
        "face_artefact",
        "hand_refused",
        "refuse|avoid|not|no|excuse|leave|reluctant hand_test",
        "refuse|not|avoid hand face",
        "refuse|not ?move face",
        "hand_test refuse|avoid|leave|not|excuse|reluctant",
        "ask_us hand_test|hand refuse|leave|not|excuse|no|glitch",
        "-passed|-show|-agree|-turn_on hand_test",
        stance=Stance.REFUSED,
        unless=f"{_INNOCENT},-refuse,-avoid,accommodation,-leave,-glitch,-excuse",
    ),
    *when(
        "face_artefact",
        "hand_failed",
        "fail hand_test",
        "hand_test fail",
        "hand_test|hand|in_test glitch|deepfake",
        "glitch|deepfake hand_test|in_test|hand",
        "face vanished hand",
        unless=f"{_INNOCENT},-fail,-glitch,-deepfake,none_found",
    ),
    *when(
        "face_artefact",
        "artefact",
        "face glitch|deepfake",
        "glitch|deepfake face",
        "face|mouth|light|move -match|-sync|out_of_sync",
        "voice -match|-sync mouth|face",
        "mouth|light|move differ",
        "out_of_sync mouth|face|voice",
        "voice + mouth + out_of_sync",
        "mouth|voice before_after mouth|voice",
        "mouth|face move|moves_itself before_after",
        "-match|-sync mouth",
        "-match|-sync face move",
        "face -move mouth|voice",
        "deepfake",
        "mask + face",
        "mouth move -match|-sync|differ",
        "edge face glitch",
        "light|shadow -change|-move|-match face",
        "light face -change|-move|-match",
        "video|camera glitch move|hand|face",
        "mouth -sync voice",
        "voice glitch|deepfake",
        unless=(
            f"{_INNOCENT},-glitch,-deepfake,-out_of_sync,?id_document,?linkedin_photo,resolved,"
            "?bank_details,other_voice,?profile,?document_item,change|differ between_sessions,?screen,?other_candidate,"
            "?answer read,?before_answer,?onsite,none_found,past_workplace,worn_mask,told_us,"
            "-match interviewed|between_sessions|photo|linkedin_photo,"
            "voice face -match interviewed|between_sessions|call"
        ),
        gap=7,
    ),
    *when(
        "face_artefact",
        "artefact",
        "mouth out_of_sync|-sync ?voice|?other_voice",
        "edge face glitch",
        "face glitch screen|camera",
        unless=(
            f"{_INNOCENT},-glitch,-out_of_sync,?id_document,resolved,none_found,?answer read,?before_answer,worn_mask"
        ),
        gap=5,
    ),
    *when(
        "onsite_refusal",
        "postpones",
        "again|many postpone|avoid|excuse|miss|refuse onsite|attend",
        "postpone|avoid|miss onsite again|many",
        "postpone|avoid again|many onsite",
        "onsite|attend postpone|avoid|miss|excuse again|many",
        "onsite|attend again|many postpone|avoid|excuse|miss",
        "excuse + onsite",
        "again|many excuse onsite|attend",
        "excuse avoid onsite",
        "onsite postpone|avoid",
        "postpone|avoid onsite stop_work|leave|because",
        "avoid|miss onsite",
        "onsite miss",
        unless=(
            f"{_INNOCENT},-refuse,-avoid,-miss,-postpone,accommodation,?video_call,?camera,told_us,resolved,"
            "?id_document,?bank_details,?account"
        ),
    ),
    *when(
        "onsite_refusal",
        "declines",
        "i refuse attend to",
        stance=Stance.REFUSED,
        speakers=(Speaker.CANDIDATE,),
        unless=f"{_INNOCENT},-refuse,accommodation,told_us,resolved,?video_call,?call,?camera,?reference,?school,?pay,?gig",
        unless_near="proposes_time",
        gap=2,
    ),
    *when(
        "onsite_refusal",
        "declines",
        "comes_to refuse|-want|-able",
        "refuse|-want|-able comes_to",
        stance=Stance.REFUSED,
        unless=(
            f"{_INNOCENT},-refuse,accommodation,told_us,resolved,agree,?video_call,?call,?camera,?reference,?school,"
            "?parcel,not_yet,moved,?pay,?phone_call,?other_candidate,^we refuse|-want|-able"
        ),
        unless_near="proposes_time",
        gap=5,
    ),
    *when(
        "onsite_refusal",
        "postpones",
        "puts_off onsite",
        unless=f"{_INNOCENT},accommodation,told_us,?video_call,?camera",
        gap=2,
    ),
    *when(
        "onsite_refusal",
        "declines",
        "refuse|leave|avoid|excuse|walk_away ?ask_us|?if meet_in_person",
        "meet_in_person refuse|avoid|leave",
        "-want|-attend|miss|reluctant meet_in_person",
        "refuse|-want collects machine|parcel onsite",
        "refuse|-want collects onsite",
        "walk_away if|ask_us ?want onsite",
        "lives contrast refuse|-want ?attend|?onsite",
        stance=Stance.REFUSED,
        unless=(
            f"{_INNOCENT},-refuse,-avoid,-miss,accommodation,told_us,resolved,?employer denies,?reference,"
            "?other_candidate,not_yet,?ip,?login,?vpn,?video_call,?local_question"
        ),
        unless_near="proposes_time",
        gap=7,
    ),
    *when(
        "onsite_refusal",
        "declines",
        "refuse|avoid|-able|-want|-promise onsite",
        "anything_but onsite",
        "refuse|not ?attend onsite",
        "no|without onsite",
        "onsite refuse|-want|-able",
        "refuse|-want ?attend we|us",
        "ask_us onsite refuse|leave|not|excuse|avoid",
        "onsite ask_us leave|avoid|prefer",
        "leave|avoid ?ask_us|prefer onsite",
        "no travel ?attend you|we|us",
        "-want ?attend|?show_up onsite",
        "onsite not ?attend",
        "-attend onsite",
        "reluctant onsite",
        "onsite reluctant",
        "remote_only",
        "refuse|-want|reluctant and_to ?attend onsite",
        "if onsite walk_away",
        "walk_away if onsite",
        "want leave|stop_work onsite",
        "leave|stop_work instead_of ?attend|onsite",
        stance=Stance.REFUSED,
        unless=(
            f"{_INNOCENT},-refuse,-avoid,accommodation,?video_call,?camera,be_seen,told_us,resolved,"
            "?employer denies,?reference,?school,not_yet,?hand_test,?ip,-excuse,-announced,-ask_us,"
            "?other_firm,?other_job,?other_candidate,send onsite|office_pickup"
        ),
        unless_near="proposes_time",
    ),
)
