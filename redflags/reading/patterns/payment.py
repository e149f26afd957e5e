"""Pay: in crypto, to somebody else, to another account, and before the work."""

from redflags.reading.patterns.pattern import Pattern, when
from redflags.reading.said import Context, Stance

_INNOCENT = "job_content,plain_interest,policy,fine"
_OWN_ACCOUNT = "own,joint,evidence,-third_party"
# Things about which the same words mean another label.
_OTHER_TOPIC = "?other_candidate,?reference,?id_document,?refer,?degree"
# That an account changed is a fact of its own there; the words beside it say why.
_NOT_CHANGE = set(Context) - {Context.CHANGE_PAYMENT}
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
        "instead_of|not|no|refuse bank crypto",
        "crypto not|no|refuse|instead_of bank",
        "crypto wallet",
        "crypto pay|want|easier",
        "pay + wallet",
        "wallet want",
        stance=Stance.REQUESTED,
        unless=(
            f"{_INNOCENT},told_us,doc_says,-crypto,refuse crypto,refuse pay|accept|want crypto,"
            "-want|-accept|-requests|-pay|-tell|-offer ?crypto|wallet,we offer|pay|want crypto,no crypto,"
            "without crypto,crypto not|no need_verb,want bank to crypto,agree|resolved bank,"
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
        "wallet",
        "give|send wallet",
        "wallet give",
        "give crypto address",
        "crypto address",
        "wallet address",
        stance=Stance.OFFERED,
        unless=f"{_INNOCENT},-give,-crypto,?other_candidate",
    ),
    *when(
        "payment_third_party",
        "family",
        "pay|send|want|change account|platform of kin",
        "pay|send|want|change kin account|platform|wallet|bank_details",
        "pay|send|change account|platform|wallet kin",
        "pay to kin",
        "want pay kin",
        "kin account|platform accept",
        "account|platform|holder kin",
        "pay|bank|account|slip name kin",
        "kin accept|manage pay",
        "account + holder + kin",
        "kin + use + account|bank_name|platform",
        stance=Stance.REQUESTED,
        unless=(f"{_INNOCENT},{_OWN_ACCOUNT},{_OTHER_TOPIC},-pay,-want,-accept,-holder,hire,?parcel,tell,benefit"),
    ),
    *when(
        "payment_third_party",
        "person",
        "pay|send|want|give|change third_party account|platform|wallet|bank_details",
        "pay|send|change account|platform|wallet|holder third_party",
        "account|platform|holder|wallet|bank_details third_party",
        "platform|account under third_party|kin",
        "pay|send|accept third_party",
        "third_party accept|holder pay",
        "third_party account|platform",
        "pay to other name",
        "pay other name",
        "account|bank_details other name",
        "bank|account|bank_details|pay name of person",
        "pay to employer -know",
        "pay|bank *third_party",
        "bank third_party holder",
        "want|requests pay third_company|kin|third_party instead_of",
        stance=Stance.REQUESTED,
        unless=(f"{_INNOCENT},{_OWN_ACCOUNT},{_OTHER_TOPIC},-pay,-want,-holder,same account_item,?parcel,?hand_test"),
    ),
    *when(
        "payment_third_party",
        "company",
        "pay|send|want third_company account|platform|bank_details",
        "pay|send account third_company",
        "pay|send to third_company",
        "account|holder third_company",
        stance=Stance.REQUESTED,
        unless=f"{_INNOCENT},{_OWN_ACCOUNT},-pay,-want,?parcel,we offer|pay,we_pay,disclosed_job,?other_job",
        gap=7,
    ),
    *when(
        "payment_third_party",
        "name_differs",
        "account|holder|bank_details|pay name|candidate differ|-match|-same",
        "name account|holder|bank_details|pay differ|-match|-same",
        "differ|-match|-same name account|holder|bank_details",
        "name differ|-match account|holder|bank_details|pay",
        "account|bank_details -own",
        "holder -candidate|differ",
        "holder undisclosed",
        unless="evidence,joint,fine,?document_item ?id_document,same account_item,?call",
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
        "again|many bank_details|account|bank_name change",
        "again|many|more_than_one bank_details|account short_time|between_sessions|dates|because",
        "again change|fresh bank_name",
        "many|fresh account|bank_details give",
        "more_than_one differ|fresh bank_details|account",
        unless=f"-change,fine,evidence,same,{_OTHER_TOPIC},job_content,?kin,?third_party,?other_someone",
        gap=7,
        contexts=_NOT_CHANGE,
    ),
    *when(
        "payment_change",
        "asks",
        "want|give|send|pay change|fresh bank_details|account|platform|bank_name",
        "change bank_details|account|bank_name want|give|send",
        "i change bank_details|account|bank_name",
        "use|send|give change|fresh bank_details|account|bank_name",
        "pay|send to change|fresh account|bank_details|bank_name",
        "give bank_details change",
        "discard account|bank_name|bank_details|platform",
        "bank_details|account differ|fresh",
        "account closed_down pay|send",
        "closed_down account pay|send",
        "i closed_down account",
        "account|bank_name|bank_details discard",
        "discard account|bank_name use|send|platform",
        stance=Stance.REQUESTED,
        unless=(
            f"-change,fine,evidence,same,{_OTHER_TOPIC},job_content,-want,policy,?kin,?third_party,year,when_question"
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
            "?third_party,-bank_details,year"
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
        "refuse|stop_work|start_work once_paid",
        "once_paid start_work|stop_work|refuse",
        stance=Stance.REQUESTED,
        unless=(
            f"-want,-requests,-upfront,{_INNOCENT},told_us,postpone,no upfront,we want|pay upfront,"
            "tell upfront,?video_call,?camera,?bank_details,any_pay,agree"
        ),
    ),
    *when(
        "urgency_payment",
        "pressure",
        "pay|send|want urgent pay",
        "urgent + pay + want",
        "pay urgent stop_work|threat",
        "pay stop_work",
        "stop_work pay",
        "threat + pay",
        "threat stop_work ?pay",
        "pester pay",
        "urgent -pay",
        "urgent pay",
        "pay urgent",
        stance=Stance.REQUESTED,
        unless=(f"-want,-urgent,{_INNOCENT},no urgent,told_us,?video_call,?camera,change ?bank_details,?bank_details"),
        gap=9,
    ),
)
