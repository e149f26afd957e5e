"""Where someone is: addresses and parcels, connections and clocks, knowledge of the place claimed as home."""

from redflags.reading.patterns.pattern import POLICY, Pattern, when
from redflags.reading.said import Context, Speaker, Stance

_INNOCENT = f"fine,job_content,{POLICY}"
_AT_HOME = "told_us,travel,none_found"

PATTERNS: tuple[Pattern, ...] = (
    *when(
        "address_change",
        "drop_address",
        "parcel|delivery_address|send|address drop_address",
        "drop_address parcel|delivery_address|send|address",
        "give|want|accept drop_address",
        unless=(
            f"{_INNOCENT},-drop_address,office_pickup,drop_address onsite,^we drop_address,employer|firm empty_front,"
            "left_by_courier,interviewed drop_address,?call,?ip,"
            "?other_candidate"
        ),
        gap=12,
    ),
    *when(
        "address_change",
        "drop_address",
        "drop_address",
        "holder third_party|other_someone",
        unless="fine,-drop_address,evidence",
        contexts=(Context.CHANGE_ADDRESS, Context.CHECK_ADDRESS),
    ),
    *when(
        "address_change",
        "other_address",
        "parcel|send|delivery_address other_address",
        "send|parcel other|fresh|change|kin|third_party address|place|home",
        "delivery_address|address other|differ|-same|-match on_file|address|id_document|place",
        "delivery_address differ|-same|-match|other|not_that",
        "address not_that",
        "differ|-match|-same address|delivery_address on_file|id_document|home_address",
        "send parcel to kin",
        "send instead_of to kin",
        "-send send to kin",
        "send all to kin",
        "parcel send kin|third_party",
        "send|want parcel kin|third_party",
        "third_recipient",
        "parcel received_by third_party|kin|other_person",
        "kin|third_party accept parcel",
        "ordinal|many|again address|delivery_address parcel|short_time|again",
        "parcel ordinal|many address|delivery_address",
        "address discard parcel|send",
        "delivery_address -find|-on_file|-record",
        "unable|refuse ?accept delivery_address home|place",
        "home|lives unable|refuse delivery_address",
        "address parcel third_party",
        "reroute parcel",
        "send|parcel|delivery_address address_item|place|home -lives",
        "parcel reroute",
        "lives|home contrast want|send parcel to",
        "-accept|refuse ?accept|?send home|home_address",
        "-send home|home_address|place other_address|other",
        "person|third_party want|change send|change parcel",
        "other_address parcel|delivery_address|send",
        "refuse|not ?send|?parcel ?address|?home|?delivery_address",
        "send instead_of address",
        "send address instead_of",
        "use|send kin address_item|address|place|home",
        "send address_item|office_pickup|onsite kin",
        "kin + address_item|home + delivery_address",
        "parcel|delivery_address address -give|-on_file",
        stance=Stance.REQUESTED,
        contexts=frozenset(Context) - {Context.CHANGE_ADDRESS, Context.CHECK_ADDRESS},
        unless=(
            f"{_INNOCENT},-other_address,-differ,-change,evidence,same address|delivery_address|place|on_file,"
            "address|delivery_address same,long_ago,office_pickup,?bank_details,?other_candidate,"
            "?ip,?vpn,?wallet,?crypto,?pay,?friends hire,remote_tool,?school,?takes_over,"
            "?pointer,?other_job,?gig hidden,?zone_gap,?time_zone,?reference,?free_mail,machine login,"
            "?denies,?cannot_exist,?empty_front,left_by_courier,on_file address,own address"
        ),
    ),
    *when(
        "address_change",
        "other_address",
        "send parcel -address",
        stance=Stance.REQUESTED,
        speakers=(Speaker.CANDIDATE,),
        unless=f"{_INNOCENT},-other_address,-differ,-change,evidence,same,on_file,-need_verb,office_pickup",
        gap=10,
    ),
    *when(
        "address_change",
        "other_address",
        "send|parcel onsite of kin",
        stance=Stance.REQUESTED,
        unless=f"{_INNOCENT},evidence,long_ago,?other_candidate,?pay",
        gap=3,
    ),
    *when(
        "address_change",
        "changed",
        "fresh|ordinal|many delivery_address",
        unless=(
            f"{_INNOCENT},-fresh,evidence,same address|delivery_address,long_ago,?bank_details,?other_candidate,?ip,"
            "office_pickup,-delivery_address,?pay"
        ),
        gap=2,
        contexts=frozenset(Context) - {Context.CHANGE_ADDRESS},
    ),
    *when(
        "address_change",
        "changed",
        "change delivery_address",
        "address change again|many|urgent",
        "change address again|many",
        "again|many change address",
        "again|many address change",
        "want|give change|fresh address parcel|send",
        "delivery_address change",
        unless=(
            f"{_INNOCENT},-change,evidence,same address|delivery_address,address|delivery_address same,long_ago,"
            "?bank_details,?other_candidate,?ip,office_pickup,renewal,"
            "?own_device,?remote_tool,?crypto,?wallet"
        ),
        contexts=frozenset(Context) - {Context.CHANGE_ADDRESS},
    ),
    *when(
        "location_mismatch",
        "many_places",
        "login|ip many_places",
        "many_places + short_time",
        "many_places login|ip",
        "login many place short_time",
        "many place login short_time",
        unless=f"{_INNOCENT},{_AT_HOME},-many_places,?parcel,?gig worked",
    ),
    *when(
        "location_mismatch",
        "vpn",
        "vpn_use vpn",
        "vpn login|ip|call",
        "login|ip vpn",
        "ip + vpn",
        "vpn vpn_use place|ip|country",
        "spoof",
        "vpn -remove|-off",
        unless=(
            f"{_INNOCENT},{_AT_HOME},no vpn,resolved,without vpn,agree,?crypto,?reference,?remote_tool,past_workplace,"
            "-login vpn,-use vpn"
        ),
    ),
    *when(
        "location_mismatch",
        "network",
        "ip elsewhere|-match|-same",
        "ip differ claimed|place",
        "ip place -tell|-claimed|-on_file|-give",
        "ip -place",
        "login elsewhere",
        "ip|login place -match|differ|-same|elsewhere|other",
        "place -match|differ|-same ip",
        "elsewhere ip",
        "differ|-match|-same ip place|claimed",
        "claimed place ip|login other|elsewhere|differ|-match",
        "lives|claimed elsewhere ip|login",
        "login|ip zone_gap",
        "login|ip place -lives",
        "machine|parcel login place -lives|elsewhere|other",
        "machine login elsewhere",
        "view elsewhere|-match|differ|-same|not_that",
        "view -place",
        "view other|differ place",
        "claimed|on_file contrast elsewhere ip",
        "claimed elsewhere ip",
        "claimed|lives|lives_in but ip|login|vpn",
        "source|profile|cv|form but ?i ?lives elsewhere|country",
        "not_there",
        unless=(
            f"{_INNOCENT},{_AT_HOME},-elsewhere,-differ,?other_candidate,?bank_details,?account,"
            "kin_link,?id_document,?send ?parcel,?other_name,?other_person,?other_voice,?photo,?be_seen,"
            "?name,?reference,"
            "?postpone,?delivery_address,?degree,?school"
        ),
        gap=8,
    ),
    *when(
        "location_mismatch",
        "network",
        "says_place connects_from",
        "connects_from contrast|says_place says_place",
        unless=(
            f"{_INNOCENT},{_AT_HOME},match,same,onsite,?reference,?other_candidate,says_place and connects_from,"
            "?parcel,home"
        ),
        gap=5,
    ),
    *when(
        "location_mismatch",
        "network",
        "login from contrast tell|claimed|says_place home|lives",
        unless=f"{_INNOCENT},{_AT_HOME},match,same,onsite,?reference,?other_candidate,?parcel,from home contrast",
        gap=4,
    ),
    *when(
        "location_mismatch",
        "withheld",
        "refuse|avoid|reluctant whereabouts",
        "-tell whereabouts",
        "ask_us whereabouts refuse|avoid|leave|excuse",
        stance=Stance.REFUSED,
        speakers=(Speaker.STAFF, Speaker.UNKNOWN),
        unless=(
            f"{_INNOCENT},{_AT_HOME},-refuse,-avoid,?weather,?school,?reference,?employer,?parcel,?video_call,?camera,"
            "?id_document,?onsite,?other_candidate,^we refuse|not|-tell"
        ),
        gap=5,
    ),
    *when(
        "location_mismatch",
        "many_places",
        "login|connects_from and short_time",
        unless=f"{_INNOCENT},{_AT_HOME},home,?parcel,?employer",
        gap=2,
    ),
    *when(
        "location_mismatch",
        "time_zone",
        "time_zone differ|-match|-same|elsewhere|other|zone_gap|not_that",
        "differ|-match|-same time_zone",
        "screen|time_zone|login|machine zone_gap",
        "machine place zone_gap",
        "time_zone clock_gap",
        "hours|at_work|login odd_hours",
        "odd_hours time_zone|hours|login|place",
        "daylight + claimed|place|time_zone",
        "day_time + daylight",
        "daylight + odd_hours",
        "claimed|lives weather contrast|and weather|daylight",
        "hours -match|differ time_zone|place",
        "hours time_zone differ|elsewhere",
        unless=(
            f"{_INNOCENT},{_AT_HOME},-differ,-odd_hours,kin_link,?postpone,-hours,?other_job,?same_hours,"
            "we_offer,-zone_gap,?remote_tool,?takes_over,?pay,?degree,?school"
        ),
        gap=8,
    ),
    *when(
        "local_knowledge",
        "fails",
        "unable|-know|-able ?local_question locality|local_event",
        "unable|-know locality|local_event",
        "-local_question|-know locality|local_event",
        "local_question locality|local_event unable|-know|refuse|avoid|-local_question",
        "locality|local_event unable|-know|-local_question",
        "look_up locality|local_event|lives",
        "locality|local_event look_up",
        "unable|-know ?local_question weather",
        "weather unable|-know",
        "-know|unable lives weather",
        "local_question locality -exist|not_offered|cannot_exist",
        "believes locality|lives elsewhere|local_event|other_address|not_that",
        "believes lives|locality locality|local_event",
        "lives_in unable|-know locality|local_event",
        "lives|place contrast -ask_us|-want locality",
        "no|-able ?local_question locality",
        "lives|claimed know_nothing",
        "lives_in never_heard",
        "never_heard lives_in|claims_home",
        "claims_home never_heard",
        "locality never_heard",
        "believes local_event|locality contrast claims_home|lives",
        unless=(
            f"{_INNOCENT},-unable,-tell whereabouts,refuse ?tell whereabouts,new_arrival,"
            "?ip,?login,?parcel,?other_candidate,?vpn,?reference,"
            "told_us,?friends refer,?id_document,?camera,?video_call,?pay,?hand_test"
        ),
        gap=12,
    ),
)
