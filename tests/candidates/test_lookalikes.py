"""Domains that look like a known one, and honest variants that must not be taken for one."""

import pytest

from candidates.lookalikes import KnownDomains, is_one_letter_off, readable, registrable
from candidates.models import Check

How = Check.Resembles

CONTOSO, SCHOOL, BANK = "contoso.com", "northwind.edu", "fabrikam.co.uk"
KNOWN = KnownDomains([CONTOSO, SCHOOL, BANK, "woodgrove.ca", "modern-tailspin.com", "lucerne3.com"])

FALSE_FRIENDS = {
    "c0ntoso.com": (CONTOSO, How.CONFUSABLE),
    "contos0.net": (CONTOSO, How.CONFUSABLE),
    "xn--contso-zqf.com": (CONTOSO, How.MIXED),  # a Cyrillic o
    "modem-tailspin.com": ("modern-tailspin.com", How.CONFUSABLE),
    "con-toso.com": (CONTOSO, How.CONFUSABLE),
    "contosso.com": (CONTOSO, How.ONE_LETTER),
    "contsoo.com": (CONTOSO, How.ONE_LETTER),
    "mail.fabrikan.co.uk": (BANK, How.ONE_LETTER),
    "hr-contoso.com": (CONTOSO, How.ADDED_WORD),
    "contoso-verify.com": (CONTOSO, How.ADDED_WORD),
    "northwindregistrar.com": (SCHOOL, How.ADDED_WORD),
    "northwind.com": (SCHOOL, How.OTHER_ENDING),
    "contoso.careers": (CONTOSO, How.OTHER_ENDING),
}

HONEST = (
    "contoso.com mail.contoso.com hr.eu.contoso.com contoso.ca contoso.co.uk contoso.org contoso.fr "
    "alumni.northwind.edu cs.northwind.edu northwind.ac.uk fabrikam.com fabrikam.ca woodgrove.com woodgrove.co.uk "
    "contoso-group.com contoso-canada.ca contosobank.com contosolabs.io adatum.com proseware.com litware.io "
    "wingtiptoys.com lucerne4.com tailspin.com consolidated.com wood.ca"
).split()


@pytest.mark.parametrize("host", FALSE_FRIENDS)
def test_what_only_looks_like_a_known_domain_is_told_with_how(host: str) -> None:
    domain, how = FALSE_FRIENDS[host]
    found = KNOWN.likeness(host, expected=[CONTOSO, SCHOOL])
    assert found is not None
    assert (found.domain, found.how) == (domain, how)


def test_no_honest_variant_is_taken_for_a_likeness() -> None:
    everything = [CONTOSO, SCHOOL, BANK, "woodgrove.ca"]
    assert {host: found for host in HONEST if (found := KNOWN.likeness(host, expected=everything))} == {}


def test_another_ending_counts_only_for_the_organisation_that_is_claimed() -> None:
    assert KNOWN.likeness("contoso.careers") is None


def test_mixed_alphabets_are_told_whatever_they_look_like_and_one_foreign_alphabet_is_not() -> None:
    assert KNOWN.likeness("adаtum.com").how is How.MIXED
    assert KNOWN.likeness("пример.com") is None


def test_hosts_are_read_as_people_read_them() -> None:
    assert readable("XN--Bcher-Kva.example.") == "bücher.example"
    assert readable("xn--999999999.com") == "xn--999999999.com", "what cannot be decoded stays as it is written"
    assert registrable("a.b.contoso.co.uk") == BANK.replace("fabrikam", "contoso")
    assert registrable("localhost") == "localhost"


@pytest.mark.parametrize(
    ("one", "other", "is_near"),
    [
        ("contoso", "contoso", False),
        ("contoso", "contosa", True),
        ("contoso", "ocntoso", True),
        ("contoso", "contos", True),
        ("contoso", "contosos", True),
        ("contoso", "contaso", True),
        ("contoso", "cantosa", False),
        ("contoso", "toscono", False),
        ("lucerne3", "lucerne4", False),
        ("a", "", True),
    ],
)
def test_one_letter_off_is_a_change_a_gap_an_addition_or_a_swap(one: str, other: str, is_near: bool) -> None:
    assert is_one_letter_off(one, other) is is_near
    assert is_one_letter_off(other, one) is is_near
