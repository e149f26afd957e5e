"""What happened with those one follows: who did what, newest first, and nothing that is nobody's business."""

import pytest
from django.urls import reverse
from django.utils import timezone

from candidates.actions import facts, interviews
from candidates.models import Candidate, Message, Phone
from redflags import activity
from redflags.actions import follow, incidents
from screening.models import User
from screening.roles import Role
from tests import make
from tests.redflags.reporting import MONDAY_NOON, REASON
from tests.signing_in import SignedIn


@pytest.fixture
def other(db: None) -> User:
    return make.user(Role.HR_LEAD, name="Robin Lead")


def followed(by: User, **fields: object) -> Candidate:
    person = make.application(candidate=make.candidate(**fields)).candidate
    follow.watch(person, by=by, now=timezone.now())
    return person


def said(user: User, **narrowed: object) -> list[tuple[str, str, str]]:
    return [(one.name, one.says, one.by) for one in activity.feed(user, **narrowed).activities]


def test_what_others_did_is_told_newest_first_with_who_did_it(as_recruiter: SignedIn, other: User) -> None:
    person, stranger = followed(as_recruiter.user, name="Casey Sample"), make.application().candidate
    facts.append(Phone(candidate=person, number="+14165550111"), by=other)
    facts.append(Message(candidate=person, kind="note", writer="staff", text="Called."), by=other)
    facts.append(Phone(candidate=stranger, number="+14165550112"), by=other)
    facts.append(Phone(candidate=person, number="+14165550113"), by=as_recruiter.user)
    assert said(as_recruiter.user) == [
        ("Casey Sample", "Note or message recorded", "Robin Lead"),
        ("Casey Sample", "Phone number recorded", "Robin Lead"),
    ]
    page = as_recruiter.get(reverse("followed")).content.decode()
    assert page.index("Note or message recorded") < page.index("Phone number recorded")
    assert "+14165550111" not in page, "the trail holds no values, and neither does this page"


def test_it_is_narrowed_to_a_kind_and_to_one_person(as_recruiter: SignedIn, other: User) -> None:
    one, two = followed(as_recruiter.user, name="Ada"), followed(as_recruiter.user, name="Bo")
    facts.append(Phone(candidate=one, number="+14165550111"), by=other)
    interview = make.interview(two.applications.get())
    interviews.change(interview, values={"platform": "Meet"}, people=[other], version=1, by=other)
    assert said(as_recruiter.user, kind="interview") == [("Bo", "Interview changed", "Robin Lead")]
    assert said(as_recruiter.user, candidate=one.pk) == [("Ada", "Phone number recorded", "Robin Lead")]
    page = as_recruiter.get(reverse("followed"), {"candidate": one.pk, "kind": "nonsense", "before": "x"})
    assert [event.name for event in page.context["feed"].activities] == ["Ada"]


def test_what_is_others_business_is_not_told(as_recruiter: SignedIn, other: User) -> None:
    person = followed(as_recruiter.user)
    follow.watch(person, by=other, now=timezone.now())
    incidents.open_incident(person.applications.get(), reason=REASON, circle=[], by=other, now=MONDAY_NOON)
    assert said(as_recruiter.user) == []
    facts.append(Phone(candidate=person, number="+14165550111"), by=other)
    Candidate.objects.filter(pk=person.pk).update(team=make.team())
    assert said(as_recruiter.user) == [], "of another team by now"


def test_what_came_since_one_looked_is_marked(as_recruiter: SignedIn, other: User) -> None:
    person = followed(as_recruiter.user)
    facts.append(Phone(candidate=person, number="+14165550111"), by=other)
    as_recruiter.get(reverse("candidate", args=[person.pk]))
    facts.append(Phone(candidate=person, number="+14165550112"), by=other)
    assert [one.is_new for one in activity.feed(as_recruiter.user).activities] == [True, False]


def test_a_long_one_is_read_page_by_page(as_recruiter: SignedIn, other: User, monkeypatch) -> None:
    monkeypatch.setattr(activity, "PAGE", 2)
    person = followed(as_recruiter.user)
    for number in range(5):
        facts.append(Phone(candidate=person, number=f"+1416555011{number}"), by=other)
    first = activity.feed(as_recruiter.user)
    second = activity.feed(as_recruiter.user, before=first.older)
    third = activity.feed(as_recruiter.user, before=second.older)
    assert [len(page.activities) for page in (first, second, third)] == [2, 2, 1]
    assert third.older is None


def test_every_link_leads_to_the_line_it_tells_of(as_recruiter: SignedIn, other: User) -> None:
    person = followed(as_recruiter.user)
    phone = facts.append(Phone(candidate=person, number="+14165550111"), by=other)
    (told,) = activity.feed(as_recruiter.user).activities
    assert told.url == reverse("candidate", args=[person.pk]) + f"#fact-{phone.ref}"
    assert f'id="fact-{phone.ref}"' in as_recruiter.get(told.url).content.decode()


def test_the_page_takes_a_fixed_number_of_queries(
    as_recruiter: SignedIn, other: User, django_assert_max_num_queries
) -> None:
    for number in range(4):
        person = followed(as_recruiter.user)
        facts.append(Phone(candidate=person, number=f"+1416555011{number}"), by=other)
    with django_assert_max_num_queries(9):
        as_recruiter.get(reverse("followed"))


def test_the_page_of_a_candidate_names_who_else_follows(as_recruiter: SignedIn, other: User) -> None:
    person = followed(as_recruiter.user)
    follow.watch(person, by=other, now=timezone.now())
    page = as_recruiter.get(reverse("candidate", args=[person.pk])).content.decode()
    assert "Also followed by:" in page
    assert "Robin Lead" in page


def test_who_follows_nobody_is_told_how(as_recruiter: SignedIn) -> None:
    assert "You follow nobody yet" in as_recruiter.get(reverse("followed")).content.decode()
