"""Interview mode without a browser: each result is saved at once, and nobody writes over anybody."""

import threading
from collections.abc import Callable

import pytest
from django.db import connection
from django.urls import reverse
from django.utils import timezone

from candidates.actions import interviews as actions
from candidates.actions.facts import append
from candidates.models import Accommodation, Interview, Relation, Sign, Stage
from redflags.models import Finding
from screening.models import TrailEvent, User
from screening.roles import Role
from tests import make
from tests.signing_in import SignedIn, signed_in


@pytest.fixture
def interview(db: None) -> Interview:
    return make.interview(make.application(stage=Stage.INTERVIEWING))


def _sign(client: SignedIn, interview: Interview, htmx: bool = False, **fields: object):
    headers = {"HX-Request": "true"} if htmx else {}
    return client.post(reverse("interview_sign", args=[interview.pk]), fields, headers=headers)


def _standing(interview: Interview, user: User) -> list[str]:
    return [sign.code for sign in actions.standing_signs(interview, user)]


def test_a_result_is_on_file_at_once_and_leads_to_the_next_step(as_recruiter: SignedIn, interview: Interview) -> None:
    response = _sign(as_recruiter, interview, code="hand_test_passed", step=2)
    assert response.headers["Location"] == reverse("interview_mode", args=[interview.pk]) + "?step=3"
    sign = Sign.objects.get()
    assert (sign.code, sign.interview, sign.recorded_by) == ("hand_test_passed", interview, as_recruiter.user)
    assert TrailEvent.objects.filter(verb="sign.added", target=sign.ref).exists()


def test_with_javascript_only_the_script_comes_back_and_says_what_was_saved(
    as_recruiter: SignedIn, interview: Interview
) -> None:
    page = _sign(as_recruiter, interview, htmx=True, code="hand_test_technical", step=1).content.decode()
    assert "<html" not in page
    assert "Hand across the face: Technical problem, saved." in page


def test_a_second_answer_of_one_observer_mends_the_first(as_recruiter: SignedIn, interview: Interview) -> None:
    _sign(as_recruiter, interview, code="hand_test_failed")
    assert Finding.objects.exists()
    _sign(as_recruiter, interview, code="hand_test_technical")
    first, second = Sign.objects.order_by("pk")
    assert (second.relation, second.replaces) == (Relation.CORRECTS, first)
    assert _standing(interview, as_recruiter.user) == ["hand_test_technical"]
    assert not Finding.objects.exists(), "what was mended was never true"


def test_the_same_answer_twice_is_one(as_recruiter: SignedIn, interview: Interview) -> None:
    for _click in range(2):
        _sign(as_recruiter, interview, code="hand_test_passed")
    assert Sign.objects.count() == 1


def test_two_observers_do_not_write_over_each_other(as_recruiter: SignedIn, interview: Interview) -> None:
    other = signed_in()
    _sign(as_recruiter, interview, code="same_person_failed")
    _sign(other, interview, code="same_person_passed")
    assert _standing(interview, as_recruiter.user) == ["same_person_failed"]
    assert _standing(interview, other.user) == ["same_person_passed"]
    page = signed_in(role=Role.AUDITOR).get(reverse("interview", args=[interview.pk])).content.decode()
    assert "Another person" in page
    assert "The same person" in page


def test_what_one_observer_ticked_the_other_does_not_see_ticked(as_recruiter: SignedIn, interview: Interview) -> None:
    _sign(as_recruiter, interview, code="camera_fails")
    mode = reverse("interview_mode", args=[interview.pk])
    assert 'name="take_back" value="camera_fails"' in as_recruiter.get(mode).content.decode()
    assert 'name="take_back"' not in signed_in().get(mode).content.decode()


def test_a_tick_can_be_taken_back_and_set_again(as_recruiter: SignedIn, interview: Interview) -> None:
    for fields in ({"code": "camera_fails"}, {"take_back": "camera_fails"}):
        _sign(as_recruiter, interview, **fields)
    assert _standing(interview, as_recruiter.user) == []
    _sign(as_recruiter, interview, take_back="camera_fails")
    _sign(as_recruiter, interview, code="camera_fails")
    assert _standing(interview, as_recruiter.user) == ["camera_fails"]
    assert Sign.objects.count() == 3


def test_ticks_of_different_things_stand_beside_each_other(as_recruiter: SignedIn, interview: Interview) -> None:
    for code in ("camera_fails", "audio_lag"):
        _sign(as_recruiter, interview, code=code)
    assert _standing(interview, as_recruiter.user) == ["camera_fails", "audio_lag"]


@pytest.mark.parametrize("code", ["", "no_such_code", "bulk_copy", "hand_test_", "<script>"])
def test_what_cannot_be_seen_in_an_interview_is_refused(
    as_recruiter: SignedIn, interview: Interview, code: str
) -> None:
    assert _sign(as_recruiter, interview, code=code).status_code == 400
    assert not Sign.objects.exists()


@pytest.mark.parametrize("step", ["-1", "99", "0", "x", "1e9", "٣", ""])
def test_a_made_up_step_leads_to_a_step_that_exists(as_recruiter: SignedIn, interview: Interview, step: str) -> None:
    assert as_recruiter.get(reverse("interview_mode", args=[interview.pk]), {"step": step}).status_code == 200


def test_the_script_goes_on_where_the_observer_left(as_recruiter: SignedIn, interview: Interview) -> None:
    mode = reverse("interview_mode", args=[interview.pk])
    first = as_recruiter.get(mode).context["step"].test.code
    _sign(as_recruiter, interview, code=f"{first}_passed")
    assert as_recruiter.get(mode).context["step"].test.code != first
    assert signed_in().get(mode).context["step"].test.code == first


def test_a_failed_hand_test_is_a_finding_before_the_next_step_is_shown(
    as_recruiter: SignedIn, interview: Interview
) -> None:
    _sign(as_recruiter, interview, code="hand_test_failed")
    assert Finding.objects.filter(application=interview.application, family="presence").exists()


def test_a_phrase_is_made_only_when_asked_for_and_both_observers_see_the_same(
    as_recruiter: SignedIn, interview: Interview
) -> None:
    mode = reverse("interview_mode", args=[interview.pk])
    as_recruiter.get(mode)
    interview.refresh_from_db()
    assert interview.phrase == ""
    as_recruiter.post(reverse("interview_phrase", args=[interview.pk]), {"step": 1})
    interview.refresh_from_db()
    assert interview.phrase
    place = next(n for n in range(1, 7) if signed_in_step(as_recruiter, mode, n) == "phrase")
    assert interview.phrase in signed_in().get(mode, {"step": place}).content.decode()
    assert TrailEvent.objects.get(verb="interview.phrase_shown").fields == ["phrase"]


def signed_in_step(client: SignedIn, mode: str, number: int) -> str:
    """The live test that stands at a place of the script."""
    return client.get(mode, {"step": number}).context["step"].test.code


def test_the_same_person_is_asked_about_only_after_an_earlier_interview(
    as_recruiter: SignedIn, interview: Interview
) -> None:
    mode = reverse("interview_mode", args=[interview.pk])
    assert as_recruiter.get(mode).context["count"] == 5
    make.interview(interview.application, held=Interview.Mode.VIDEO)
    assert as_recruiter.get(mode).context["count"] == 6


def test_who_leads_the_call_is_told_of_an_accommodation_that_bears_on_it(
    as_recruiter: SignedIn, interview: Interview
) -> None:
    mode = reverse("interview_mode", args=[interview.pk])
    for what, concern, state in (("No camera", "presence", "open"), ("Large print", "document", "open")):
        asked = Accommodation(candidate=interview.candidate, what=what, concerns=[concern], state=state)
        append(asked, by=as_recruiter.user)
    page = as_recruiter.get(mode).content.decode()
    assert "No camera" in page
    assert "Large print" not in page


def test_two_clicks_at_the_same_moment_leave_one_answer(transactional_db: None) -> None:
    interview = make.interview(make.application(stage=Stage.INTERVIEWING))
    observer = make.user()

    def see(code: str) -> Callable[[], None]:
        def click() -> None:
            try:
                actions.observe(interview, code, by=observer, now=timezone.now())
            finally:
                connection.close()

        return click

    threads = [threading.Thread(target=see(code)) for code in ("hand_test_passed", "hand_test_failed") * 3]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(actions.standing_signs(interview, observer)) == 1


def test_the_screen_takes_a_fixed_number_of_queries(
    as_recruiter: SignedIn, interview: Interview, django_assert_max_num_queries
) -> None:
    for code in ("hand_test_passed", "camera_on", "audio_lag"):
        _sign(as_recruiter, interview, code=code)
    with django_assert_max_num_queries(8):
        as_recruiter.get(reverse("interview_mode", args=[interview.pk]))
