"""The words of dossier files: what is shared, what a note says of a link, and what evidence is."""

import pytest

from candidates.inbound.words import evidence_state, link_kind, link_meaning


@pytest.mark.parametrize(
    ("shared", "kind"),
    [
        ("home_address", "address"),
        ("ip_address", "network"),
        ("email address", "email"),
        ("courriel", "email"),
        ("téléphone", "phone"),
        ("payout_profile", "account"),
        ("github_account", "profile"),
        ("wallet_address", "wallet"),
        ("similar_cv", "text"),
        ("email_domain", ""),
        ("date_of_birth", ""),
        ("school", ""),
    ],
)
def test_a_word_for_something_shared_has_one_kind(shared: str, kind: str) -> None:
    assert link_kind(shared) == kind


@pytest.mark.parametrize(
    ("note", "meaning"),
    [
        ("her sister, at the same table", "household"),
        ("the staffing agency's switchboard", "agency"),
        ("numéro du cabinet qui les présente", "agency"),
        ("a recycled number", "unrelated"),
        ("they live together", "household"),
        ("both are paid through one umbrella company", "agency"),
        ("entered twice by mistake", "same_person"),
        ("works for our sister company", ""),
        ("same family name", ""),
        ("no family tie was declared", ""),
        ("not her brother", ""),
        ("cousins, they say; the cousins do not know each other", ""),
        ("denies that they are a couple", ""),
    ],
)
def test_a_note_explains_a_link_only_where_it_affirms_something(note: str, meaning: str) -> None:
    assert link_meaning(note) == meaning


def test_one_person_under_two_names_explains_nothing_unless_the_name_was_changed() -> None:
    for names in ("partial", "different"):
        assert link_meaning("the same person, we think", names=names) == ""
        assert link_meaning("her earlier application, under her maiden name", names=names) == "same_person"
    assert link_meaning("herself, imported from a job board", names="partial") == "same_person"
    assert link_meaning("herself, imported from a job board", names="different") == ""


@pytest.mark.parametrize(
    ("told", "state"),
    [
        ("signed lease", "seen"),
        ("bank letter, confirmed by phone with the branch", "confirmed"),
        ("letter to follow", "promised"),
        ("none", "none"),
        ("verbal only", "none"),
        ("statement looks edited", "none"),
        ("a letter that could not be verified", "none"),
        ("attestation non fournie", "none"),
    ],
)
def test_evidence_is_what_was_seen(told: str, state: str) -> None:
    assert evidence_state(told) == state
