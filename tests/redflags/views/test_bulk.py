"""Changing many at once from the list: ticked or all that match, what will happen, done, and undone."""

from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from candidates.models import Application, Stage
from redflags.actions import bulk as actions
from redflags.models import ApplicationTag, Bulk, Enquiry, EnquiryStep
from tests import make
from tests.redflags import asking
from tests.signing_in import SignedIn, signed_in

LIST = reverse("candidates")
NEW = reverse("bulk_new")


def address(rows: list[Application], kind: str, list_query: str = "") -> str:
    return f"{NEW}?{list_query}&kind={kind}&" + "&".join(f"row={row.pk}" for row in rows)


def undo_address(page: Any) -> str:
    (message,) = page.context["messages"]
    return str(message.extra_tags).removeprefix("undo:")


def test_ticked_rows_are_changed_after_a_summary_and_can_be_undone_on_the_list(as_recruiter: SignedIn) -> None:
    new, closed = make.application(), make.application(stage=Stage.CLOSED)
    url = address([new, closed], "move", "stage=any&order=name")
    given = {"after": "screening", "note": "Phone screens"}
    told = as_recruiter.post(url, given)
    assert (told.context["summary"].changed, told.context["summary"].left_out) == (1, (("closed", 1),))
    assert not Bulk.objects.exists()
    page = as_recruiter.post(url, {**given, "sure": "1"}, follow=True)
    assert page.redirect_chain[-1][0] == f"{LIST}?stage=any&order=name"  # as one left it
    assert Application.objects.get(pk=new.pk).stage == Stage.SCREENING
    back = as_recruiter.post(undo_address(page), follow=True)
    assert back.redirect_chain[-1][0] == f"{LIST}?stage=any&order=name"
    assert Application.objects.get(pk=new.pk).stage == Stage.APPLIED


def test_all_that_match_are_meant_by_the_filter_and_many_are_a_workers(
    as_recruiter: SignedIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(actions, "AT_ONCE", 1)
    for stage in (Stage.APPLIED, Stage.APPLIED, Stage.SCREENING):
        make.application(stage=stage)
    url = f"{NEW}?stage=applied&all=1&kind=tag"
    page = as_recruiter.post(url, {"what": "tag", "name": "Week 12", "sure": "1"}, follow=True)
    bulk = Bulk.objects.get()
    assert page.redirect_chain[-1][0] == reverse("bulk", args=[bulk.pk])
    assert (bulk.filters, bulk.state) == ({"stage": "applied"}, "owed")
    assert not ApplicationTag.objects.exists()  # a worker was rung
    as_recruiter.post(reverse("bulk_cancel", args=[bulk.pk]))
    assert "the rest was not touched" in as_recruiter.get(reverse("bulk", args=[bulk.pk])).content.decode()


@pytest.mark.parametrize(
    ("kind", "given", "field"),
    [
        ("move", {"after": "offer", "note": "All of them"}, "after"),
        ("move", {"after": "closed", "note": "All of them"}, "after"),
        ("move", {"after": "screening", "note": "x"}, "note"),
        ("assign", {"recruiter": "0", "note": "All of them"}, "recruiter"),
        ("tag", {"what": "tag", "name": ""}, "name"),
        ("tag", {"what": "untag", "name": "never used"}, "name"),
    ],
)
def test_what_cannot_be_done_is_told_at_the_field(
    as_hr_lead: SignedIn, kind: str, given: dict[str, str], field: str
) -> None:
    application = make.application(stage=Stage.INTERVIEWING)
    page = as_hr_lead.post(address([application], kind), {**given, "sure": "1"})
    assert page.status_code == 422
    assert field in page.context["form"].errors
    assert not Bulk.objects.exists()


ASKED = {"question_1": "Since when have you lived at your address?", "language": "en", "note": "Before interviews"}


@pytest.fixture
def mails(settings: Any) -> None:
    """Letters can leave: there is a mail server and a public address."""
    settings.BASE_URL, settings.MAIL_CONFIGURED = asking.BASE_URL, True


@pytest.mark.usefixtures("mails")
def test_a_letter_to_several_is_shown_as_its_first_reader_will_read_it_then_sent_and_taken_back(
    as_recruiter: SignedIn,
) -> None:
    rows = [make.application(candidate=make.candidate(name=name)) for name in ("Robin Sample", "Casey Example", "Sam")]
    for row in rows[:2]:
        asking.with_address(row)
    url = address(rows, "ask", "order=name")
    told = as_recruiter.post(url, ASKED)
    assert (told.context["summary"].changed, told.context["summary"].left_out) == (
        2,
        (("no e-mail address on file", 1),),
    )
    page = told.content.decode()
    assert "Dear Robin Sample," in page
    assert told.context["written_in"] == "English"
    assert f"1. {ASKED['question_1']}" in page
    assert rows[0].title in page
    assert "Casey Example" not in page
    assert not Enquiry.objects.exists()
    sent = as_recruiter.post(url, {**ASKED, "sure": "1"}, follow=True)
    assert sent.redirect_chain[-1][0] == f"{LIST}?order=name"
    assert "2 letters are on their way" in sent.content.decode()
    assert "Before interviews" not in "".join(Enquiry.objects.values_list("opening", flat=True))
    page = as_recruiter.get(reverse("bulk", args=[Bulk.objects.get().pk])).content.decode()
    assert ASKED["question_1"] in page
    assert all(reverse("enquiry", args=[letter.pk]) in page for letter in Enquiry.objects.all())
    EnquiryStep.objects.filter(enquiry__application=rows[0]).update(sent_at=timezone.now())
    back = as_recruiter.post(undo_address(sent), follow=True).content.decode()
    assert "1 letter was taken back before it left" in back
    assert "1 had left" in back
    page = as_recruiter.get(reverse("bulk", args=[Bulk.objects.get().pk])).content.decode()
    assert "Letters that stay" in page
    assert reverse("enquiry", args=[Enquiry.objects.get(application=rows[0]).pk]) in page
    assert reverse("enquiry", args=[Enquiry.objects.get(application=rows[1]).pk]) not in page


def test_who_cannot_be_mailed_from_here_is_told_before_anything_is_typed(as_recruiter: SignedIn, settings: Any) -> None:
    url = address([make.application()], "ask")
    assert "No letter can leave from here yet" in as_recruiter.get(url).content.decode()
    settings.BASE_URL, settings.MAIL_CONFIGURED = asking.BASE_URL, True
    assert "No letter can leave from here yet" not in as_recruiter.get(url).content.decode()


@pytest.mark.usefixtures("mails")
def test_who_takes_letters_back_that_left_is_told_so(as_recruiter: SignedIn) -> None:
    row = make.application()
    asking.with_address(row)
    as_recruiter.get(LIST)
    sent = as_recruiter.post(address([row], "ask"), {**ASKED, "sure": "1"}, follow=True)
    EnquiryStep.objects.update(sent_at=timezone.now())
    back = as_recruiter.post(undo_address(sent), follow=True).content.decode()
    assert "The letters have left: there is nothing to take back." in back


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"question_1": ""}, "question_1"),
        ({"question_2": "Why was PAY-01 found?"}, "question_2"),
        ({"question_3": "Is your passport a fake?"}, "question_3"),
        ({"language": "xx"}, "language"),
        ({"note": ""}, "note"),
    ],
)
def test_a_letter_asks_for_facts_and_tells_of_no_suspicion(
    as_recruiter: SignedIn, given: dict[str, str], field: str
) -> None:
    page = as_recruiter.post(address([make.application()], "ask"), {**ASKED, **given, "sure": "1"})
    assert page.status_code == 422
    assert list(page.context["form"].errors) == [field]
    assert not Bulk.objects.exists()


@pytest.mark.parametrize("query", ["", "kind=move", "kind=close&row=1", "kind=move&row=x", "kind=hire&all=1"])
def test_an_address_that_means_nobody_or_nothing_leads_back(as_recruiter: SignedIn, query: str) -> None:
    assert as_recruiter.get(f"{NEW}?{query}").headers["Location"] == LIST


def test_rows_out_of_sight_are_counted_and_never_named(as_recruiter: SignedIn) -> None:
    hidden = make.application(candidate=make.candidate(name="Hidden Person", team=make.team()))
    shown = make.application()
    url = address([hidden, shown], "assign")
    page = as_recruiter.post(url, {"recruiter": as_recruiter.user.pk, "note": "Holidays"})
    assert page.context["summary"].left_out == (("you may not see the candidate any more", 1),)
    assert "Hidden Person" not in page.content.decode()


def test_the_same_form_changes_nothing_twice(as_recruiter: SignedIn) -> None:
    url, given = address([make.application()], "move"), {"after": "screening", "note": "Phone screens"}
    token = as_recruiter.get(url).context["form"]["token"].value()
    for _ in range(2):
        as_recruiter.post(url, {**given, "sure": "1", "token": token})
    assert Bulk.objects.count() == 1


def test_a_change_is_seen_by_its_owner_and_whom_it_gave_something(as_recruiter: SignedIn) -> None:
    colleague, stranger = signed_in(), signed_in()
    url = address([make.application()], "assign")
    as_recruiter.post(url, {"recruiter": colleague.user.pk, "note": "Holidays", "sure": "1"})
    page = reverse("bulk", args=[Bulk.objects.get().pk])
    assert "Holidays" in as_recruiter.get(page).content.decode()
    assert "Holidays" in as_recruiter.get(reverse("bulks")).content.decode()
    assert colleague.get(page).status_code == 200
    assert stranger.get(page).status_code == 404
    for name in ("bulk_undo", "bulk_cancel"):
        assert colleague.post(reverse(name, args=[Bulk.objects.get().pk])).status_code == 404


def test_who_only_reads_cannot_tick(as_auditor: SignedIn) -> None:
    make.application()
    assert "data-tick" not in as_auditor.get(LIST).content.decode()


def test_the_way_back_from_a_candidate_keeps_the_page_of_the_list_without_scripts(as_recruiter: SignedIn) -> None:
    page = reverse("candidate", args=[make.application().candidate_id])
    before = f"http://testserver{LIST}?level=2&after=7"
    assert f'href="{LIST}?level=2&amp;after=7"' in as_recruiter.get(page, headers={"referer": before}).content.decode()
    foreign = "http://elsewhere.example" + LIST + "?level=2"
    assert "level=2" not in as_recruiter.get(page, headers={"referer": foreign}).content.decode()
