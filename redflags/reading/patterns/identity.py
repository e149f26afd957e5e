"""Who it is: documents refused or altered, somebody else on the call, a name or a voice that is another's."""

from redflags.reading.patterns.pattern import POLICY, Pattern, when
from redflags.reading.said import Speaker, Stance

_INNOCENT = f"fine,job_content,{POLICY}"
_ABOUT_PAPERS = f"{_INNOCENT},past_workplace,renewal,name_change,none_found,photo_quality"

PATTERNS: tuple[Pattern, ...] = (
    *when(
        "identity_document",
        "edited",
        "id_document|photo looks edited|fake",
        "id_document edited|fake",
        "edited|fake id_document",
        "doc_tampered doc|photo|doc_field",
        "doc|photo|doc_field doc_tampered",
        "doc_field differ|-match|-same doc|id_document",
        "doc_field doc -match|differ|-same name|dates|person",
        "doc_field id_document differ|-match",
        "doc|id_document doc_field differ|-match|-same",
        "id_document -exist|-find",
        "no|without doc_field doc",
        "id_document|photo overwritten",
        "overwritten ?doc_field id_document",
        "overwritten id_document",
        "doc_field id_document|doc overwritten|edited",
        "id_document -hold_up",
        "doc_field id_document broken",
        unless=(
            f"{_ABOUT_PAPERS},-overwritten,-edited,-fake,-doc_tampered,?degree,?reference,?cv,"
            "?other_candidate,?linkedin_photo face"
        ),
        gap=8,
    ),
    *when(
        "identity_document",
        "edited",
        "id_document doc_field overwritten",
        unless=f"{_ABOUT_PAPERS},-overwritten,?degree",
        gap=14,
    ),
    *when(
        "identity_document",
        "mismatch",
        "id_document name|address|dates|doc_field differ|-match|-same",
        "name|dates|doc_field|address id_document differ|-match|-same|not_that",
        "id_document differ|-match|-same source|form|cv|name|dates",
        "differ dates|name|address|doc_field id_document",
        "id_document holder|record other_person|not_him",
        "photo id_document not_him|other_person",
        "id_document photo not_him|other_person",
        unless=(
            f"{_ABOUT_PAPERS},-differ,evidence,?account,?bank_details,?reference,?degree,told_us,?parcel,"
            "?delivery_address,?face,?other_candidate"
        ),
    ),
    *when(
        "identity_document",
        "refused",
        "refuse|avoid|excuse|not|-want|reluctant ?show|give id_document",
        "refuse|avoid|excuse|reluctant id_document",
        "-show|-give id_document",
        "anything_but id_document",
        "if ?show|?give id_document walk_away",
        "walk_away if id_document",
        "id_document refuse|-show|-give|excuse|reluctant",
        "ask_us id_document refuse|leave|not|no|excuse|avoid",
        "id_document ask_us refuse|leave|not|no|excuse|avoid",
        "ask_us show id_document refuse|leave|no|not",
        "tell|claimed lost_it id_document",
        "again|many|ask_us lost_it id_document",
        "again|ask_us id_document lost_it",
        "id_document lost_it ?again|?ask_us",
        "lost_it id_document again|ask_us|when_asked",
        "id_document snatched",
        "snatched id_document",
        stance=Stance.REFUSED,
        unless=(
            f"{_ABOUT_PAPERS},purse,-refuse,-avoid,accommodation,not_yet,-ask_us,-need_verb,promise_show,edited,"
            "told_us,-excuse,?degree,?reference,?other_candidate,?whose"
        ),
    ),
    *when(
        "identity_document",
        "refused",
        "refuse|reluctant and_to show|give id_document",
        stance=Stance.REFUSED,
        unless=f"{_ABOUT_PAPERS},-refuse,accommodation,not_yet,told_us,?degree,?reference,?other_candidate",
        gap=12,
    ),
    *when(
        "identity_document",
        "refused",
        "no|without id_document",
        stance=Stance.REFUSED,
        unless=f"{_INNOCENT},accommodation,not_yet,need_verb,told_us,?degree,?reference,?other_candidate",
        gap=3,
    ),
    *when(
        "identity_document",
        "refused",
        "-need_verb id_document",
        stance=Stance.REFUSED,
        speakers=(Speaker.CANDIDATE,),
        unless="fine",
    ),
    *when(
        "identity_mismatch",
        "disowned",
        "disown",
        "real_owner tell|denies|disown|call|show_up|contacted_us",
        "person|candidate whose id_document|name tell|denies|disown|contacted_us",
        "real_owner name|id_document",
        "real_owner other_person|kin|third_party",
        "kin|person|third_party|candidate use name",
        "other_person tell|call candidate use name",
        "stolen",
        unless=f"{_INNOCENT},-stolen,?reference,?school,?machine,?account,kin_link,?drop_address,name_change",
    ),
    *when(
        "identity_mismatch",
        "other_voice",
        "other_voice",
        "voice differ|-same|-match|change|not_him",
        "differ|other|-same voice",
        "voice|face change between_sessions|interviewed",
        unless=(
            f"{_INNOCENT},-other_voice,-differ,accommodation,prompted,?reference,script,?mouth,out_of_sync,dictated,?helped,"
            "?answer,?other_candidate"
        ),
    ),
    *when(
        "identity_mismatch",
        "several_saw",
        "each_alone + other_person",
        "each_alone + not_him",
        "each_alone person -same",
        unless=(
            f"{_INNOCENT},-other_person,accommodation,?account,?pay,?parcel,?other_candidate,?reference,?school,"
            "?employer denies,?other_job,seen_together"
        ),
    ),
    *when(
        "identity_mismatch",
        "other_person",
        "other_person show_up|call|video",
        "show_up other_person",
        "call|video|interviewed other_person",
        "other_person ?interviewed|between_sessions",
        "person|candidate not_him|other_person interviewed|call|show_up",
        "person -same|differ interviewed|call|show_up|between_sessions",
        "other_person + call",
        "call|show_up|interviewed not_him",
        "person|candidate show_up|start_work other_person",
        "person show_up pose_as",
        "someone_manages",
        "is_other_person",
        "kin|friends call|interviewed|source|show_up for_me",
        "kin|friends you|us interviewed",
        "call|interviewed done_by kin|friends|third_party|other_person",
        "kin|friends|third_party|person ?interviewed someone_manages",
        "face + id_document + other_person",
        "face|voice -same|differ|not_him|-match interviewed|between_sessions|show_up",
        "face|voice not interviewed|between_sessions",
        "interviewed not ?same person|face|voice",
        "person not interviewed",
        "-person -interviewed",
        "differ|-match ?person ?interviewed",
        "-same person|face call|show_up|interviewed|between_sessions",
        unless=(
            f"{_INNOCENT},-other_person,accommodation,told_us,?account,?pay,?parcel,operator,moves_itself,prompted,"
            "?other_candidate,?reference,?id_document,?delivery_address,?holder,?drop_address,?other_job,"
            "?employer denies,?disclosed_job,?school,dictated,seen_together,past_workplace,"
            "feeds ?him_or_her answer,done_by we,one_of_ours"
        ),
    ),
    *when(
        "identity_mismatch",
        "other_name",
        "goes_as goes_as",
        "under_one_name under_another|other_name|third_party",
        "goes_as other_name",
        unless=(
            f"{_INNOCENT},?account,?holder,?bank_details,?pay,?degree,?school,?reference,?other_candidate,told_us,"
            "kin_link,name_change,match,same,goes_as and goes_as"
        ),
        gap=9,
    ),
    *when(
        "identity_mismatch",
        "other_person",
        "kin|friends did_it call|interviewed|screen",
        "kin|friends did_it i",
        speakers=(Speaker.CANDIDATE,),
        unless=f"{_INNOCENT},told_us,year,long_ago,?reference,?employer,too",
        gap=6,
    ),
    *when(
        "identity_mismatch",
        "other_name",
        "other_name call|video|show_up|source",
        "show_up|call other_name",
        "name call|video|show_up|source differ|-match|-same|-name",
        "name differ|-match|-same call|video|cv|source",
        "differ|-match|-same name cv|source|call|show_up",
        "name not_him",
        "contact_item holder|under other_name|third_party|other_person",
        "name missing|not_that source|cv",
        "name not|no source|cv",
        "other_name + change",
        "name change between_sessions",
        "give|use other_name again|all",
        "display name|other_name differ|-match|-same|not|other",
        "display ?tell|?show other_name",
        "display source|cv|form tell",
        "other_name display",
        "display -match|differ|-same|not name|candidate|source|cv",
        "name display differ|-match|-same|not",
        unless=(
            f"{_INNOCENT},-other_name,?account,?holder,?bank_details,?pay,?id_document,?degree,?school,"
            "?reference,?other_candidate,told_us,evidence,kin_link,name_change,-differ"
        ),
    ),
    *when(
        "identity_mismatch",
        "does_not_match",
        "aged interviewed|met_before|linkedin_photo|photo",
        unless=f"{_INNOCENT},-aged,?other_candidate,?reference",
    ),
    *when(
        "identity_mismatch",
        "does_not_match",
        "face|person|candidate|camera|video differ|-match|-same|not_him linkedin_photo|photo|id_document",
        "linkedin_photo|photo differ|-match|-same|not_him|other_person",
        "photo id_document differ|-match|-same",
        "id_document photo differ|-match|-same",
        "not_him|not_that linkedin_photo|photo",
        "-match|-looks linkedin_photo|photo",
        "person|face|candidate -looks linkedin_photo|photo|interviewed",
        "looks -same|differ|-match interviewed|linkedin_photo|photo",
        "face|person differ|-match|-same interviewed|profile|between_sessions|id_document",
        unless=(
            f"{_INNOCENT},-differ,-not_him,dates,?dates,?other_candidate,?reference,?profile cv,?mouth,"
            "?doc_field differ|-match"
        ),
    ),
)
