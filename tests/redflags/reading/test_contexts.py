"""A fragment is understood by where it stands, and only as far as its own words go."""

import pytest

from redflags.reading import Context, Speaker, read


def topics(text: str, context: Context) -> set[str]:
    return {f"{said.label}/{said.topic}" for said in read(text, speaker=Speaker.STAFF, context=context).said}


@pytest.mark.parametrize(
    ("context", "text", "expected"),
    [
        (Context.PAYMENT, "USDT", "crypto_payment/asks"),
        (Context.PAYMENT, "holder is an unrelated person abroad", "payment_third_party/person"),
        (Context.CHANGE_PAYMENT, "compte d'un tiers", "payment_third_party/person"),
        (Context.CHANGE_ADDRESS, "PO box at the corner shop", "address_change/drop_address"),
        (Context.CHANGE_ADDRESS, "point relais, rue Principale", "address_change/drop_address"),
        (Context.CHECK_REFERENCE, "both write from hotmail", "reference_problem/free_mail"),
        (Context.CHECK_REFERENCE, "numéro hors service", "reference_problem/unreachable"),
        (Context.CHECK_EDUCATION, "no record under either name", "education_unverified/no_record"),
        (Context.CHECK_EMPLOYMENT, "never heard of him", "history_inconsistency/employer_denies"),
        (Context.HISTORY, "team lead: nobody by that name", "history_inconsistency/employer_denies"),
        (Context.CHECK_ID, "fonts do not line up, looks edited", "identity_document/edited"),
        (Context.CHECK_OPEN_SOURCE, "all commits copied from another developer", "online_presence/copied"),
        (Context.PROFILE, "page deleted the day after", "online_presence/vanished"),
        (Context.NETWORK, "AnyDesk on day one", "device_remote_control/tool"),
        (Context.NETWORK, "five countries in three days", "location_mismatch/many_places"),
        (Context.NOTE, "number is a VoIP line", "contact_risk/voip"),
        (Context.NOTE, "Edited shell history and unknown binaries on the laptop.", "posthire_anomaly/malware"),
        (Context.MESSAGE, "Wire $40,000 by Friday or the customer data is for sale.", "posthire_anomaly/threat"),
        (Context.MESSAGE, "Unless you settle, the repositories go on the dark web.", "posthire_anomaly/threat"),
        (Context.MESSAGE, "Payez ou tout le code se retrouve sur un forum.", "posthire_anomaly/threat"),
        (Context.MESSAGE, "Versez 3 ETH ou la base clients part chez vos concurrents.", "posthire_anomaly/threat"),
        (
            Context.NOTE,
            "Wrote that our source would be sold to a competitor unless we paid.",
            "posthire_anomaly/threat",
        ),
        (Context.NOTE, "Demande 20 000 $ pour ne pas divulguer notre code source.", "posthire_anomaly/threat"),
        (Context.NETWORK, "every repository mirrored to a personal GitHub", "posthire_anomaly/exfiltration"),
        (Context.NETWORK, "upload of 9 GB to an external drive", "posthire_anomaly/exfiltration"),
        (Context.NETWORK, "témoins de session extraits du navigateur", "posthire_anomaly/exfiltration"),
        (Context.NOTE, "Access tokens were harvested from the laptop.", "posthire_anomaly/exfiltration"),
        (Context.NOTE, "Les dépôts ont été clonés vers un disque dur externe.", "posthire_anomaly/exfiltration"),
        (Context.NETWORK, "deux agents de partage actifs en parallèle", "device_remote_control/several"),
        (Context.NETWORK, "another remote desktop tool alongside AnyDesk", "device_remote_control/several"),
        (Context.LINK, "the payout profile is identical", "shared_identity/same_account"),
        (Context.PAYMENT, "account held by K. Roy; invoices issued by L. Bolduc", "payment_third_party/name_differs"),
    ],
)
def test_a_fragment_is_read_in_its_place(context: Context, text: str, expected: str) -> None:
    assert expected in topics(text, context)


@pytest.mark.parametrize(
    ("context", "text"),
    [
        (Context.PAYMENT, "Wise, account holder is the candidate"),
        (Context.CHANGE_PAYMENT, "joint account, both names"),
        (Context.CHANGE_PAYMENT, "own account"),
        (Context.CHANGE_ADDRESS, "moved in with her partner, lease seen"),
        (Context.CHANGE_ADDRESS, "12 Elm Street"),
        (Context.CHECK_REFERENCE, "manager, by video, confirmed the dates"),
        (Context.CHECK_EDUCATION, "registrar"),
        (Context.CHECK_ID, "passport, in person"),
        (Context.DOCUMENT, "Built an object store with no single point of failure."),
        (Context.PROFILE, "maintainer of two libraries"),
        (Context.NETWORK, "same provider as before"),
        (Context.NETWORK, "TeamViewer session with the help desk"),
        (Context.NETWORK, "session du centre de services par TeamViewer"),
        (Context.NOTE, "We clone the repository to a private server every night."),
        (Context.NOTE, "He will release the code once the licence is paid."),
        (Context.NOTE, "Backed up his own photos to an external drive."),
        (Context.NOTE, "Paid plan or public repo, the client chose."),
        (Context.INTERVIEW, "Explained how access tokens are extracted."),
        (Context.HISTORY, "Mobile lead: shipped a Bitcoin wallet and a video player"),
    ],
)
def test_an_ordinary_fragment_says_nothing(context: Context, text: str) -> None:
    assert topics(text, context) == set()


def test_the_same_words_say_nothing_where_the_place_lends_nothing() -> None:
    assert topics("USDT", Context.NOTE) == set()
