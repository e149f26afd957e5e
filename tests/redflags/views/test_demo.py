"""Loading the demo into an empty register: for who founded it, once, and never among real people."""

from candidates.models import Candidate
from redflags.models import FindingVerdict, Standing
from tests import make
from tests.signing_in import SignedIn

LOAD = "/demo/"


def test_the_founder_looks_around_in_the_demo_right_away_and_a_second_click_brings_nobody_twice(
    as_founder: SignedIn,
) -> None:
    assert "Load the demo" in as_founder.get(LOAD).text
    response = as_founder.post(LOAD, follow=True)
    assert "The demo is loaded" in response.text
    assert "Strong findings nobody has answered" in response.text
    assert Standing.objects.filter(level=3).exists()
    assert set(FindingVerdict.objects.values_list("said_by", flat=True)) == {as_founder.user.pk}

    again = as_founder.post(LOAD, follow=True)
    assert "the demo was not loaded" in again.text
    assert Candidate.objects.count() == 64


def test_nobody_made_up_stands_among_real_people(as_founder: SignedIn) -> None:
    make.application()
    page = as_founder.get(LOAD).text
    assert "Somebody is on the register already" in page
    assert "<form method" not in page.partition("<main")[2].partition("</main>")[0]
    as_founder.post(LOAD)
    assert Candidate.objects.count() == 1
