"""Going through the list as pages: where every step leads, what colleagues see, what an old window can do."""

from urllib.parse import urlencode

import pytest
from django.db import connection
from django.http import HttpResponse
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from candidates.models import Application, Message, Stage
from redflags.models import Passed, Review, Sitting, Snooze
from screening import clock
from screening.models import TrailEvent
from tests import make
from tests.signing_in import SignedIn, sign_in


def page_of(application: Application) -> str:
    return reverse("candidate", args=[application.candidate_id]) + f"?application={application.pk}"


def begin(client: SignedIn, **filters: object) -> HttpResponse:
    return client.post(reverse("review_begin") + "?" + urlencode({"order": "newest", **filters}))


def shown(client: SignedIn, address: str) -> str:
    return client.get(address).content.decode()


@pytest.fixture
def names(db: None) -> list[Application]:
    """Two applications in the order in which they are gone through."""
    made = [make.application(candidate=make.candidate(name=name)) for name in ("Robin Second", "Avery First")]
    return made[::-1]


def test_reviewing_begins_with_the_list_as_it_is_filtered_and_leads_from_one_to_the_next(
    as_recruiter: SignedIn, names: list[Application]
) -> None:
    first, second = names
    assert reverse("review_begin") + "?order=newest" in shown(as_recruiter, reverse("candidates") + "?order=newest")
    assert begin(as_recruiter, nonsense="1").url == page_of(first)
    page = shown(as_recruiter, page_of(first))
    assert 'id="review"' in page
    assert "1 left" in page
    assert "All that are open" in page
    assert as_recruiter.post(reverse("review_skip", args=[first.pk])).url == page_of(second)
    assert "1 skipped" in shown(as_recruiter, page_of(second))
    assert "Avery First" not in shown(as_recruiter, page_of(second))
    assert as_recruiter.post(reverse("review_done", args=[second.pk])).url == page_of(first)
    assert as_recruiter.post(reverse("review_back")).url == page_of(second)
    assert as_recruiter.post(reverse("review_leave")).url == reverse("candidates") + "?order=newest"
    assert 'id="review"' not in shown(as_recruiter, page_of(second))


def test_at_the_end_one_is_told_so_and_can_go_back(as_recruiter: SignedIn, names: list[Application]) -> None:
    first, second = names
    begin(as_recruiter)
    for application in names:
        ended = as_recruiter.post(reverse("review_done", args=[application.pk]))
    assert ended.url == reverse("review")
    assert "You looked at 2 applications" in shown(as_recruiter, reverse("review"))
    make.application()
    assert "More are waiting" in shown(as_recruiter, reverse("review"))
    assert as_recruiter.post(reverse("review_back")).url == page_of(second)
    assert as_recruiter.get(reverse("review")).url == page_of(second)
    assert begin(as_recruiter, q="nobody at all").url == reverse("review")
    assert first.pk not in Passed.objects.values_list("application", flat=True)


def test_what_settles_a_case_leads_to_the_next_and_says_whose_it_was(
    as_founder: SignedIn, names: list[Application]
) -> None:
    first, second = names
    begin(as_founder)
    step = {"after": Stage.SCREENING, "on": clock.today(), "version": first.version}
    response = as_founder.post(reverse("stage_change", args=[first.pk]), step)
    assert response.url == page_of(second)
    assert "Avery First: Now at: Screening." in shown(as_founder, page_of(second))
    reason = {"until": "2099-01-01"}
    assert as_founder.post(reverse("snooze", args=[second.pk]), reason).url == reverse("review")
    assert Snooze.objects.get().application == second
    make.user(name="Kim Colleague")
    third = make.application()
    begin(as_founder)
    response = as_founder.post(reverse("assign", args=[third.pk]), {"recruiter": "", "version": third.version})
    assert response.url == page_of(first)
    seen = {"kind": "proceed", "reason": "Everything on file was looked at by me.", "seen": ""}
    page = as_founder.get(reverse("decision", args=[first.pk]))
    seen["seen"] = page.context["form"]["seen"].value()
    assert as_founder.post(reverse("decision", args=[first.pk]), seen).url == reverse("review")


def test_the_same_steps_outside_a_review_lead_back_to_the_page(
    as_recruiter: SignedIn, names: list[Application]
) -> None:
    first, second = names
    begin(as_recruiter)
    step = {"after": Stage.SCREENING, "on": clock.today(), "version": second.version}
    assert as_recruiter.post(reverse("stage_change", args=[second.pk]), step).url == page_of(second)
    page = shown(as_recruiter, page_of(second))
    assert "Now at: Screening." in page
    assert "Avery First is in front" in page
    assert Review.objects.get().application == first


def test_a_case_goes_to_an_hr_lead_with_a_reason(as_recruiter: SignedIn, names: list[Application]) -> None:
    first, second = names
    address = reverse("hand_up", args=[first.pk])
    assert "Nobody who decides" in shown(as_recruiter, address)
    lead = make.user("hr_lead", name="Dana Lead")
    begin(as_recruiter)
    given = {"to": lead.pk, "why": " ", "version": first.version}
    assert as_recruiter.post(address, given).status_code == 422
    assert as_recruiter.post(address, given | {"to": as_recruiter.user.pk, "why": "Look"}).status_code == 422
    stale = as_recruiter.post(address, given | {"why": "The dates differ.", "version": 0})
    assert stale.status_code == 409
    assert "The dates differ." in stale.content.decode()
    assert as_recruiter.post(address, given | {"why": "The dates differ."}).url == page_of(second)
    assert Message.objects.get().text == "@Dana Lead: The dates differ."
    assert "Handed to Dana Lead" in shown(as_recruiter, page_of(second))


def test_colleagues_see_who_reviews_and_may_still_record(as_recruiter: SignedIn, names: list[Application]) -> None:
    first, second = names
    other = sign_in(make.user(name="Kim Colleague"))
    begin(other)
    assert "Kim Colleague since" in shown(as_recruiter, reverse("candidates"))
    assert "Kim Colleague is reviewing this candidate" in shown(as_recruiter, page_of(first))
    note = {"text": "Called back.", "token": ""}
    assert as_recruiter.post(reverse("record", args=[first.candidate_id, "note"]), note).status_code == 302
    assert begin(as_recruiter).url == page_of(second)
    bar = shown(as_recruiter, page_of(second))
    assert "with a colleague" in bar
    assert "Avery First" in bar
    other.post(reverse("account_logout"))
    assert not Sitting.objects.filter(user=other.user).exists()
    assert "Avery First" not in shown(as_recruiter, page_of(second))


def test_an_old_window_is_told_that_a_colleague_is_there_by_now(
    as_recruiter: SignedIn, names: list[Application]
) -> None:
    first, _second = names
    begin(as_recruiter)
    stay = reverse("review_stay", args=[first.pk])
    assert as_recruiter.post(stay).status_code == 204
    Review.objects.all().delete()
    assert as_recruiter.post(stay).status_code == 204, "free: kept for the same person again"
    Review.objects.update(user=make.user(name="Kim Colleague"))
    assert "Kim Colleague has this candidate in front" in as_recruiter.post(stay).content.decode()
    as_recruiter.post(reverse("review_leave"))
    assert "another window" in as_recruiter.post(reverse("review_stay", args=[make.application().pk])).content.decode()


def test_done_and_skipped_are_on_the_trail_and_nobody_is_assessed_for_it(
    as_recruiter: SignedIn, names: list[Application]
) -> None:
    first, second = names
    begin(as_recruiter)
    as_recruiter.post(reverse("review_skip", args=[first.pk]))
    as_recruiter.post(reverse("review_done", args=[second.pk]))
    told = TrailEvent.objects.filter(verb__startswith="review.").order_by("pk")
    assert list(told.values_list("verb", "candidate")) == [
        ("review.skipped", first.candidate.pseudonym),
        ("review.done", second.candidate.pseudonym),
    ]


def test_the_bar_takes_as_many_queries_however_long_the_list_and_however_many_review(
    as_recruiter: SignedIn, names: list[Application]
) -> None:
    begin(as_recruiter)

    def asked() -> int:
        with CaptureQueriesContext(connection) as queries:
            shown(as_recruiter, page_of(names[0]))
        return len(queries)

    asked()
    before = asked()
    for _one in range(5):
        Review.objects.create(user=make.user(), application=(found := make.application()), candidate=found.candidate)
        make.application()
    assert asked() == before
