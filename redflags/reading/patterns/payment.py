"""Pay: in crypto, to somebody else, to another account, and before the work."""

from redflags.reading.patterns.pattern import POLICY, Pattern, when
from redflags.reading.said import Context, Stance

_INNOCENT = f"job_content,plain_interest,{POLICY},fine"
_OWN_ACCOUNT = "own,joint,evidence,-third_party"
# Things about which the same words mean another label.
_OTHER_TOPIC = "?other_candidate,?reference,?id_document,?refer"
# What makes haste about pay something else, or nothing.
_PRESSED = (
    f"{_INNOCENT},no urgent,told_us,?video_call,?camera,change ?bank_details|bank,?bank_details,pay_ended,"
    "low rate,rate low"
)
# That an account changed is a fact of its own there; the words beside it say why.
_NOT_CHANGE = frozenset(Context) - {Context.CHANGE_PAYMENT}
_PAY_CONTEXTS = (Context.PAYMENT, Context.CHANGE_PAYMENT)

PATTERNS: tuple[Pattern, ...] = (
    *when(
        "crypto_payment",
        "asks",
        "want|accept|requests|offer crypto",
        "want|accept|pay|send wallet",
        "pay|send crypto",
        "*crypto + only",
        "crypto instead_of",
        "crypto wallet",
        "low|percent|all crypto",
        "crypto + upfront",
        "crypto + urgent",
        "crypto|wallet enough",
        "crypto pay|want|easier",
        "pay|amount|rate pay_arrival crypto",
        "pay + wallet",
        "wallet want",
        "pay|bank|slip|amount convert crypto",
        "convert pay|bank|slip|amount crypto",
        stance=Stance.REQUESTED,
        unless=(
            f"{_INNOCENT},told_us,doc_says,-crypto,-wallet,refuse crypto,ask_us about crypto,"
            "refuse pay|accept|want crypto,"
            "-want|-accept|-requests|-pay|-tell|-offer ?crypto|wallet,^we offer|pay|want crypto,no crypto,"
            "without crypto,crypto not|no need_verb,prefer bank to crypto,prefer|want ordinary_pay,agree|resolved bank,"
            "?other_candidate"
        ),
    ),
    *when(
        "crypto_payment",
        "asks",
        "instead_of|not|no|refuse bank|account crypto|wallet",
        "crypto|wallet not|no|refuse|instead_of bank|account",
        stance=Stance.REQUESTED,
        unless=(
            f"{_INNOCENT},told_us,doc_says,-crypto,-want ?crypto,no crypto,without crypto,^we offer|pay|want,"
            "?other_candidate"
        ),
    ),
    *when(
        "crypto_payment",
        "asks",
        "crypto",
        "wallet",
        stance=Stance.REQUESTED,
        unless="-crypto,job_content,refuse crypto",
        contexts=_PAY_CONTEXTS,
    ),
    *when(
        "crypto_payment",
        "asks",
        "no|without crypto no_deal",
        "no_deal no|without crypto",
        stance=Stance.REQUESTED,
        unless="job_content,policy,?other_candidate",
    ),
    *when(
        "crypto_payment",
        "wallet",
        "give|send wallet",
        "wallet give",
        "give crypto address",
        "crypto address",
        "wallet address",
        stance=Stance.OFFERED,
        unless=f"{_INNOCENT},-give,-crypto,?other_candidate,code_repository,work_sample",
    ),
    *when(
        "payment_third_party",
        "family",
        "pay|send|want|change account|platform of kin",
        "pay|send|want|change kin account|platform|wallet|bank_details",
        "pay|send|change account|platform|wallet kin",
        "pay to kin",
        "want pay kin",
        "pay kin instead_of|someone_manages",
        "pay instead_of kin",
        "no|not account kin",
        "kin accept|manage pay pass_on",
        "pay + pass_on + kin",
        "kin account|platform accept",
        "account|platform|holder kin",
        "pay|bank|account|slip name kin",
        "kin holder",
        "bank_details|account belongs kin",
        "kin accept|manage pay",
        "account + holder + kin",
        "kin + use + account|bank_name|platform",
        "kin accept|manage pay|account|bank",
        "pay|send|all pass_on",
        "bank_details|account|kin + pass_on",
        stance=Stance.REQUESTED,
        unless=(f"{_INNOCENT},{_OWN_ACCOUNT},{_OTHER_TOPIC},-pay,-want,-accept,-holder,hire,?parcel,benefit"),
    ),
    *when(
        "payment_third_party",
        "family",
        "kin account|platform|bank easier",
        "easier kin account|platform|bank",
        stance=Stance.REQUESTED,
        unless=f"{_INNOCENT},joint,evidence,{_OTHER_TOPIC},?parcel,benefit",
    ),
    *when(
        "payment_third_party",
        "family",
        "closed_down|no_account pay|send|accept kin|third_party",
        stance=Stance.REQUESTED,
        unless=f"{_INNOCENT},joint,evidence,{_OTHER_TOPIC},-pay,?parcel,benefit",
    ),
    *when(
        "payment_third_party",
        "family",
        "account|bank|bank_details|pay|slip kin_name",
        "kin_name account|bank|bank_details",
        stance=Stance.REQUESTED,
        unless=f"{_INNOCENT},{_OWN_ACCOUNT},-kin_name,?parcel,?contact_item",
        gap=14,
    ),
    *when(
        "payment_third_party",
        "person",
        "pay|send|want|give|change third_party account|platform|wallet|bank_details",
        "pay|send|change account|platform|wallet|holder third_party",
        "account|platform|holder|wallet|bank_details third_party",
        "platform|account under third_party|kin",
        "pay|send third_party",
        "third_party accept|holder pay",
        "third_party account|platform",
        "pay to other name",
        "pay other name",
        "account|bank_details other name",
        "bank|account|bank_details|pay name of person",
        "account|bank_details holder person",
        "pay to employer -know",
        "bank_details differ|other person",
        "pay + pass_on",
        "pay|bank *third_party",
        "bank third_party holder",
        "want|requests pay third_company|kin|third_party instead_of",
        "no_account accept|use|pay|send ?kin|third_party",
        "pay third_company no|not|without",
        stance=Stance.REQUESTED,
        unless=(
            f"{_INNOCENT},{_OWN_ACCOUNT},{_OTHER_TOPIC},-pay,-want,-holder,same account_item,?parcel,?hand_test,"
            "?linkedin_photo"
        ),
    ),
    *when(
        "payment_third_party",
        "company",
        "pay|send|want third_company account|platform|bank_details",
        "pay|send account third_company",
        "pay|send to third_company",
        "account|holder third_company",
        "pay from third_company",
        "third_company accept|manage pay",
        stance=Stance.REQUESTED,
        unless=f"{_INNOCENT},{_OWN_ACCOUNT},-pay,-want,?parcel,we_pay,disclosed_job,?other_job,^we pay",
        gap=7,
    ),
    *when(
        "payment_third_party",
        "name_differs",
        "account|holder|bank_details|pay name|candidate differ|-match|-same",
        "name account|holder|bank_details|pay differ|-match|-same",
        "differ|-match|-same name account|holder|bank_details",
        "name differ|-match account|holder|bank_details|pay",
        "account|bank_details|holder -own",
        "name account|holder|bank_details -own",
        "holder -candidate|differ",
        "holder undisclosed",
        unless="evidence,joint,fine,?document_item ?id_document,same account_item,?call,?crypto,?cv,?source",
    ),
    *when(
        "payment_third_party",
        "name_differs",
        "payee_profile|account|platform holder invoice_signed",
        "invoice_signed payee_profile|account|platform holder",
        unless="evidence,joint,fine,policy,job_content,same,match,own,both_of_them,?crypto,holder candidate|him_or_her",
        gap=9,
    ),
    *when(
        "payment_third_party",
        "person",
        "third_party|kin|third_company",
        unless=f"{_OWN_ACCOUNT},fine",
        stance=Stance.REQUESTED,
        contexts=_PAY_CONTEXTS,
    ),
    *when(
        "payment_change",
        "repeated",
        "bank_details|account|bank_name|pay change again|many",
        "bank_details|account again|many change",
        "change bank_details|account|bank_name|pay again|many",
        "again|many|fresh change bank_details|account",
        "change again bank_details|account|bank_name",
        "fresh|change bank_details|account|bank_name again",
        "again|many bank_details|account|bank_name change",
        "again|many|more_than_one bank_details|account short_time|between_sessions|dates|because",
        "bank_details|account|bank_name unsteady",
        "unsteady bank_details|account|bank_name",
        "again change|fresh bank_name",
        "fresh bank_details|account|bank_name ordinal",
        "many|fresh account|bank_details give",
        "ordinal account|bank_details|bank_name",
        "more_than_one differ|fresh bank_details|account",
        unless=(
            f"-change,fine,evidence,same bank_details|account|bank_name,account|bank_name same,{_OTHER_TOPIC},"
            "job_content,?kin,?third_party,?other_someone,when_question,?any_pay"
        ),
        gap=7,
        contexts=_NOT_CHANGE,
    ),
    *when(
        "payment_change",
        "repeated",
        "many bank_name short_time",
        unless=f"fine,{_OTHER_TOPIC},job_content,?dates",
        gap=3,
        contexts=_NOT_CHANGE,
    ),
    *when(
        "payment_change",
        "asks",
        "want|give|send|pay change|fresh bank_details|account|platform|bank_name",
        "change bank_details|account|bank_name want|give|send",
        "bank_details|account change give",
        "i change bank_details|account|bank_name",
        "use|send|give change|fresh bank_details|account|bank_name",
        "pay|send to change|fresh account|bank_details|bank_name",
        "give bank_details change",
        "discard account|bank_name|bank_details|platform",
        "bank_details|account differ|fresh",
        "account closed_down pay|send",
        "closed_down account pay|send",
        "want pay send|change elsewhere",
        "want pay elsewhere",
        "i closed_down account",
        "bank|bank_name closed_down account",
        "account|bank closed_down use|give|henceforth",
        "bank|bank_name closed_down use|give|send|pay",
        "i fresh bank_name",
        "account|bank_name|bank_details discard",
        "discard account|bank_name use|send|platform",
        "use|send|pay this_account",
        "account accept this_account",
        "henceforth pay|send|use platform|bank_name",
        "pay|send|use platform instead_of bank|account|bank_name",
        stance=Stance.REQUESTED,
        unless=(
            f"-change,fine,evidence,same,none_found,{_OTHER_TOPIC},job_content,-want,policy,?kin,?third_party,year,"
            "long_ago,when_question"
        ),
        contexts=_NOT_CHANGE,
    ),
    *when(
        "payment_change",
        "changed",
        "bank_details|bank_name change",
        "change bank_details|bank_name",
        unless=(
            f"when_question,if change,-change,fine,evidence,same,{_OTHER_TOPIC},job_content,policy,own,?kin,"
            "?third_party,-bank_details,year,long_ago,career_past"
        ),
        gap=5,
        contexts=_NOT_CHANGE,
    ),
    *when(
        "urgency_payment",
        "upfront",
        "want|pay|send|need_verb|give|requests upfront",
        "upfront want|pay",
        "upfront stop_work",
        "pay + upfront",
        "want|need_verb|requests|pay|send pay|amount before_work",
        "pay before_work",
        "upfront urgent|threat|stop_work|no_deal|hasten",
        "urgent|pester|hasten upfront",
        "hasten pay",
        "pay hasten",
        "pester upfront",
        stance=Stance.REQUESTED,
        unless=(
            f"-want,-requests,-upfront,{_INNOCENT},told_us,postpone,no upfront,we want|pay upfront,"
            "?video_call,?camera,?bank_details,upfront any_pay,any_pay upfront,agree,we_offer,?other_firm,?depth,"
            "accommodation"
        ),
    ),
    *when(
        "urgency_payment",
        "pressure",
        "urgent|stop_work|threat ?when_asked|?because -upfront",
        "stop_work|threat -pay",
        "no_advance no_deal|stop_work",
        "no_deal|stop_work no_advance",
        "upfront + urgent + refuse",
        "no|without upfront|pay no_deal|stop_work",
        "no_deal no|without upfront|pay",
        stance=Stance.REQUESTED,
        unless="job_content,policy,told_us,?crypto,^we refuse|not,pay_ended",
    ),
    *when(
        "urgency_payment",
        "pressure",
        "work_held until|threat|without ?pay|?upfront|crypto|amount",
        "until|without|threat ?pay|?upfront|crypto|amount work_held",
        "pay|upfront|crypto|amount threat|or_else|until work_held",
        "upfront work_held until ?pay_arrival",
        "work_held no_advance",
        "no_advance work_held",
        "money_first",
        stance=Stance.REQUESTED,
        unless=(
            "job_content,policy,told_us,agree,?camera,?video_call,^we refuse|not|pay|work_held,pay_ended,"
            "we_offer,-work_held"
        ),
    ),
    *when(
        "urgency_payment",
        "pressure",
        "if_unpaid stop_work|work_held|threat",
        "stop_work|work_held|threat if_unpaid",
        stance=Stance.REQUESTED,
        unless=(
            "job_content,policy,told_us,?camera,?video_call,^we refuse|not|pay|work_held,pay_ended,we_offer,-work_held,"
            "-stop_work,-threat"
        ),
    ),
    *when(
        "urgency_payment",
        "upfront",
        "refuse|stop_work|start_work once_paid",
        "once_paid start_work|stop_work|refuse",
        stance=Stance.REQUESTED,
        unless=f"{_INNOCENT},told_us,we_offer",
    ),
    *when(
        "urgency_payment",
        "pressure",
        "pay urgent stop_work|threat",
        "pay stop_work",
        "stop_work pay",
        "threat + pay",
        "threat stop_work ?pay",
        "threat -pay",
        stance=Stance.REQUESTED,
        unless=f"-want,{_PRESSED}",
        gap=9,
    ),
    *when(
        "urgency_payment",
        "pressure",
        "pay|send|want urgent pay",
        "urgent + pay + want",
        "pester pay",
        "urgent -pay",
        "urgent pay",
        "pay urgent",
        stance=Stance.REQUESTED,
        unless=f"-want,-urgent,{_PRESSED},?crypto",
        gap=9,
    ),
)
