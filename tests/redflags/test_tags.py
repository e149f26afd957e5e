"""Tags: one name whatever its capitals, found by the filter, shown on the list and on the candidate's page."""

import pytest
from django.urls import reverse

from redflags.actions import tags
from redflags.models import ApplicationTag, Tag
from screening.models import TrailEvent
from tests import make
from tests.signing_in import SignedIn

LIST = reverse("candidates")


def test_a_tag_is_put_from_the_page_and_found_in_the_list(as_recruiter: SignedIn) -> None:
    application, other = make.application(), make.application()
    as_recruiter.post(reverse("tag_put", args=[application.pk]), {"name": " call  back "})
    as_recruiter.post(reverse("tag_put", args=[other.pk]), {"name": "Call Back"})
    tag = Tag.objects.get()
    assert (tag.name, ApplicationTag.objects.count()) == ("call back", 2)
    as_recruiter.post(reverse("tag_take_away", args=[other.pk, tag.pk]))
    page = as_recruiter.get(LIST, {"tag": tag.pk})
    assert [key for key, _cells in page.context["rows"]] == [str(application.pk)]
    assert "call back" in page.content.decode()
    assert "call back" in as_recruiter.get(reverse("candidate", args=[application.candidate_id])).content.decode()
    told = TrailEvent.objects.filter(verb__startswith="tag.").order_by("pk").values_list("verb", flat=True)
    assert list(told) == ["tag.made", "tag.put", "tag.put", "tag.taken_away"]


@pytest.mark.parametrize("name", ["", "—", "x" * 41])
def test_what_is_no_tag_is_refused_in_words(as_recruiter: SignedIn, name: str) -> None:
    page = as_recruiter.post(reverse("tag_put", args=[make.application().pk]), {"name": name}, follow=True)
    assert not Tag.objects.exists()
    assert "notice--error" in page.content.decode()


def test_nobody_tags_whom_he_or_she_may_not_see(as_recruiter: SignedIn) -> None:
    hidden = make.application(candidate=make.candidate(team=make.team()))
    assert as_recruiter.post(reverse("tag_put", args=[hidden.pk]), {"name": "mine"}).status_code == 404


def test_the_tags_of_many_rows_take_one_question(as_recruiter: SignedIn, django_assert_num_queries: object) -> None:
    user = as_recruiter.user
    for number in range(3):
        tags.put(make.application(), tags.tag_named(f"tag {number}", by=user), by=user)
    with django_assert_num_queries(15):  # type: ignore[operator]
        as_recruiter.get(LIST)
