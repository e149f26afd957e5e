"""Two linked people side by side: aligned, what both hold marked, nothing shown that the reader may not see."""

import pytest
from django.urls import reverse
from django.utils import timezone

from candidates import jobs
from candidates.actions import facts, links
from candidates.models import Candidate, Email, HistoryEntry, LinkVerdict, Message, Phone
from redflags.casefile.comparison import comparison
from screening.models import TrailEvent
from screening.roles import Role
from tests import make
from tests.candidates.test_prose import OTHER
from tests.signing_in import SignedIn

pytestmark = pytest.mark.django_db

NUMBER = "+14165550123"


def linked(**fields: object) -> tuple[Candidate, Candidate]:
    one, other = make.application().candidate, make.application(candidate=make.candidate(**fields)).candidate
    for person in (one, other):
        facts.append(Phone(candidate=person, number=NUMBER), by=make.user())
        facts.append(Email(candidate=person, address=f"own{person.pk}@example.com"), by=make.user())
    return one, other


def page(client: SignedIn, one: Candidate, other: Candidate) -> str:
    answer = client.get(reverse("beside", args=[one.pk, other.pk]))
    assert answer.status_code == 200
    return str(answer.content.decode())


def test_facts_of_one_noun_stand_in_one_row_and_only_what_both_hold_is_marked() -> None:
    one, other = linked()
    pair = comparison(one, other, make.user())
    assert pair is not None
    rows = {row.label: row for part in pair.parts for row in part.rows}
    assert rows["Phone, personal"].is_shared
    assert [told.is_shared for told in (*rows["E-mail, personal"].left, *rows["E-mail, personal"].right)] == [False] * 2


def test_an_employer_of_both_stands_in_one_row_whatever_the_legal_form() -> None:
    one, other = linked()
    for person, name in ((one, "Borealis Foods Inc."), (other, "Borealis Foods")):
        facts.append(HistoryEntry(candidate=person, kind="employment", organisation=name, start="2020"), by=make.user())
    pair = comparison(one, other, make.user())
    assert pair is not None
    [work] = [part for part in pair.parts if part.title == "Work"]
    assert [(len(row.left), len(row.right)) for row in work.rows] == [(1, 1)]


def test_nearly_the_same_texts_show_the_passages_they_share() -> None:
    one, other = linked()
    for person, text in ((one, OTHER), (other, OTHER.replace("a school library", "an archive"))):
        facts.append(Message(candidate=person, writer="candidate", kind="message", text=text), by=make.user())
    jobs.compare_texts()
    pair = comparison(one, other, make.user())
    assert pair is not None
    [texts] = pair.texts
    assert texts.share > 60
    marked = [part.text for part in texts.left.parts if part.label]
    assert marked
    assert not any("school library" in text for text in marked)
    assert "".join(part.text for part in texts.right.parts).startswith("I started out in an archive")


def test_an_auditor_sees_hints_and_whoever_works_with_the_file_sees_values(
    as_recruiter: SignedIn, as_auditor: SignedIn
) -> None:
    one, other = linked()
    assert "416-555-0123" in page(as_recruiter, one, other)
    assert "416-555-0123" not in page(as_auditor, one, other)


def test_who_shares_nothing_or_belongs_to_another_team_has_no_such_page(as_recruiter: SignedIn) -> None:
    stranger = make.candidate()
    one, hidden = linked(team=make.team())
    for other in (stranger, hidden):
        assert as_recruiter.get(reverse("beside", args=[one.pk, other.pk])).status_code == 404


def test_the_trail_knows_that_both_files_were_read(as_recruiter: SignedIn) -> None:
    one, other = linked()
    page(as_recruiter, one, other)
    seen = TrailEvent.objects.filter(verb="candidate.viewed").values_list("candidate", flat=True)
    assert set(seen) == {one.pseudonym, other.pseudonym}


@pytest.mark.parametrize("shared_again", [False, True])
def test_what_was_said_is_shown_and_said_anew_only_once_a_side_changed(
    as_recruiter: SignedIn, shared_again: bool
) -> None:
    one, other = linked()
    by, meaning = make.user(Role.HR_LEAD), LinkVerdict.Meaning.HOUSEHOLD
    links.judge(one, other, meaning=meaning, reason="Siblings, told by both", by=by, now=timezone.now())
    if shared_again:
        for person in (one, other):
            facts.append(Email(candidate=person, address="both@example.com"), by=by)
    found = page(as_recruiter, one, other)
    assert "Siblings, told by both" in found
    assert ("the link is open again" in found) is shared_again
    assert ("Say what it means" in found) is shared_again
