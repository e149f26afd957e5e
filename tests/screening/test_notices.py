"""Notices: told once to whoever may see it, in the product and by mail as each person chose, and never too often."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from candidates.actions.positions import change_application
from candidates.models import Application, Check
from candidates.notices import APPLICATION_GIVEN, CHECK_TO_CALL, CHECK_UNANSWERED
from redflags.notices import MENTIONED
from screening import notices as shown
from screening.actions import notices, staff_mails
from screening.events import events
from screening.models import Notice, NoticeChoice, Organisation, StaffMail, TrailEvent, User, Way
from screening.roles import Role
from screening.work import sweep_leftovers
from tests import make
from tests.candidates import chased
from tests.postbox import Postbox, text_in
from tests.signing_in import SignedIn
from tests.telling import digest_of, send_owed, told

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("mailbox")]

MONDAY_EIGHT = datetime(2026, 3, 2, 13, tzinfo=UTC)  # 8:00 in Toronto
MONDAY_NIGHT = datetime(2026, 3, 2, 5, 30, tzinfo=UTC)
BASE_URL = "https://screening.example.org"


@pytest.fixture
def person(db: None) -> User:
    """Somebody who was there before."""
    return make.user(Role.HR_LEAD, name="Ada Lead", joined_at=MONDAY_EIGHT - timedelta(days=90))


def unanswered(person: User, *, now: datetime = MONDAY_NIGHT, name: str = "Casey Sample", **fields: Any) -> Check:
    """Tell a person that nobody answered a check: what is mailed at once."""
    return _of_check(CHECK_UNANSWERED, person, now, make.application(candidate=make.candidate(name=name, **fields)))


def to_call(person: User, *, now: datetime = MONDAY_NIGHT, name: str = "Casey Sample", **fields: Any) -> Check:
    """Tell a person that a contact has to be called: what waits for the digest."""
    return _of_check(CHECK_TO_CALL, person, now, make.application(candidate=make.candidate(name=name, **fields)))


def _of_check(event: Any, person: User, now: datetime, application: Application) -> Check:
    check = chased.planned(by=make.user(), application=application)
    notices.tell(event, [person], target=check, candidate=check.candidate, now=now)
    return check


# --- telling


def test_the_same_twice_is_told_once_and_never_to_who_did_it_or_left(person: User) -> None:
    check = chased.planned(by=make.user())
    gone, actor = make.user(is_active=False), make.user()
    for _time in range(2):
        people = [person, gone, actor, None, person]
        notices.tell(CHECK_UNANSWERED, people, target=check, candidate=check.candidate, by=actor, now=MONDAY_NIGHT)
    assert [notice.person for notice in Notice.objects.all()] == [person]
    assert StaffMail.objects.count() == 1
    notices.tell(CHECK_UNANSWERED, [person], target=check, candidate=check.candidate, now=MONDAY_NIGHT, once="again")
    assert Notice.objects.count() == 2


@pytest.mark.django_db(transaction=True)
def test_nothing_is_told_outside_of_the_transaction_that_causes_it(person: User) -> None:
    check = chased.planned(by=person)
    with pytest.raises(RuntimeError, match="outside a transaction"):
        notices.tell(CHECK_UNANSWERED, [person], target=check, now=MONDAY_NIGHT)


def test_who_may_not_see_a_candidate_is_neither_shown_nor_mailed_a_notice(
    as_recruiter: SignedIn, mailbox: Postbox
) -> None:
    me = as_recruiter.user
    User.objects.filter(pk=me.pk).update(joined_at=MONDAY_NIGHT)
    secret = make.team()
    for tell in (unanswered, to_call):
        tell(me, name="Robin Elsewhere", team=secret)
    notice = Notice.objects.first()
    assert notice is not None
    page = as_recruiter.get(reverse("notices")).content.decode()
    assert "Robin Elsewhere" not in page
    assert "bell__count" not in page
    assert as_recruiter.get(reverse("notice_open", args=[notice.pk])).status_code == 404
    assert send_owed(MONDAY_EIGHT) == 0
    assert mailbox.mails == []
    me.teams.add(secret)
    assert "Robin Elsewhere" in as_recruiter.get(reverse("notices")).content.decode()


def test_an_assignment_tells_the_new_one_each_time_and_not_who_takes_it(person: User) -> None:
    application, by = make.application(candidate=make.candidate(name="Casey Sample")), make.user(name="Dana Giver")
    for to, actor in ((person, by), (None, by), (person, by), (None, by), (person, person)):
        application = change_application(application, values={"recruiter": to}, version=application.version, by=actor)
    assert told(person) == [f"Dana Giver gave you Casey Sample to look after ({application.title})"] * 2
    assert Notice.objects.filter(event=APPLICATION_GIVEN.name).count() == 2


def test_the_words_of_every_event_come_in_both_languages() -> None:
    assert len(events()) == 30
    for event in events().values():
        assert str(event.label)
        assert len(event.name) <= 40
        assert reverse(event.page, args=[1])
    assert [event.name for event in events().values() if event.way == Way.AT_ONCE] == [
        "check_unanswered",
        "decision_to_agree",
        "export_on_schedule",
    ], "sparingly: what cannot wait until tomorrow"


# --- at once, and how often


def test_what_cannot_wait_is_mailed_at_once_and_only_once(person: User, mailbox: Postbox, settings: Any) -> None:
    settings.BASE_URL = BASE_URL
    check = unanswered(person)
    assert send_owed(MONDAY_NIGHT) == 1
    (mail,) = mailbox.mails
    assert mail["To"] == person.email
    assert "Nobody has answered" in str(mail["Subject"])
    assert "Casey Sample" in str(mail["Subject"])
    assert f"{BASE_URL}/checks/{check.pk}/" in text_in(mail)
    assert mail["List-Unsubscribe"] is None, "it stops with the choice of the event, not of the digest"
    assert send_owed(MONDAY_NIGHT) == 0
    assert TrailEvent.objects.filter(verb="notice.mailed", via="job").count() == 1


def test_what_was_read_or_settled_meanwhile_is_not_mailed(person: User, mailbox: Postbox) -> None:
    unanswered(person)
    Notice.objects.update(read_at=MONDAY_NIGHT)
    answered = unanswered(person)
    Check.objects.filter(pk=answered.pk).update(state=Check.State.VERIFIED)
    assert send_owed(MONDAY_EIGHT) == 0
    assert mailbox.mails == []
    assert (
        not StaffMail.objects.filter(is_digest=False, sent_at=None, closed_at=None)
        .exclude(notices__read_at__isnull=False)
        .exists()
    ), "what is settled is not tried again"


def test_over_the_limit_of_a_day_they_wait_for_the_digest_which_says_so(person: User, mailbox: Postbox) -> None:
    Organisation.objects.update(at_once_a_day=2)
    for number in range(5):
        unanswered(person, name=f"Casey Number{number}")
    assert send_owed(MONDAY_EIGHT - timedelta(hours=1)) == 2
    assert len(mailbox.mails) == 2
    assert send_owed(MONDAY_EIGHT) == 1
    digest = digest_of(person, mailbox)
    assert "At most 2 such mails leave a day" in digest
    assert [f"Casey Number{number}" in digest for number in range(5)] == [False, False, True, True, True]
    assert send_owed(MONDAY_EIGHT + timedelta(hours=3)) == 0
    unanswered(person, name="Casey Tomorrow", now=MONDAY_NIGHT + timedelta(days=1))
    assert send_owed(MONDAY_NIGHT + timedelta(days=1)) == 1, "the next day counts anew"


def test_without_a_mail_server_nothing_is_owed_and_later_the_digest_tells_it(
    person: User, mailbox: Postbox, settings: Any
) -> None:
    settings.MAIL_CONFIGURED = False
    unanswered(person)
    assert send_owed(MONDAY_EIGHT) == 0
    assert not StaffMail.objects.exists()
    settings.MAIL_CONFIGURED = True
    assert send_owed(MONDAY_EIGHT) == 1
    assert "Nobody has answered" in digest_of(person, mailbox)


# --- the digest


@pytest.mark.parametrize(
    ("day", "instant"),
    [
        (date(2026, 3, 6), datetime(2026, 3, 6, 13, tzinfo=UTC)),  # Friday, before the clocks go forward
        (date(2026, 3, 9), datetime(2026, 3, 9, 12, tzinfo=UTC)),  # Monday, after
        (date(2026, 10, 30), datetime(2026, 10, 30, 12, tzinfo=UTC)),
        (date(2026, 11, 2), datetime(2026, 11, 2, 13, tzinfo=UTC)),  # after they went back
    ],
)
def test_the_digest_leaves_at_eight_by_the_clock_on_the_wall(person: User, day: date, instant: datetime) -> None:
    assert staff_mails.owe_digests(instant - timedelta(seconds=1)) == 0
    assert staff_mails.owe_digests(instant) >= 1
    assert staff_mails.owe_digests(instant + timedelta(hours=9)) == 0
    owed = StaffMail.objects.get(person=person)
    assert (owed.day, owed.due_at, owed.is_digest) == (day, instant, True)


def test_no_digest_leaves_on_a_day_off_and_its_hour_can_be_chosen(person: User) -> None:
    make.organisation(holidays=[date(2026, 3, 3)], digest_at="16:30", time_zone="Europe/Paris")
    saturday = datetime(2026, 3, 7, 20, tzinfo=UTC)
    assert staff_mails.owe_digests(saturday) == 0
    assert staff_mails.owe_digests(datetime(2026, 3, 3, 20, tzinfo=UTC)) == 0
    assert staff_mails.owe_digests(datetime(2026, 3, 4, 15, 29, tzinfo=UTC)) == 0
    assert staff_mails.owe_digests(datetime(2026, 3, 4, 15, 30, tzinfo=UTC)) >= 1


def test_a_digest_groups_what_is_unread_by_candidate_newest_last(person: User, mailbox: Postbox, settings: Any) -> None:
    settings.BASE_URL = BASE_URL
    first = to_call(person, name="Casey First")
    to_call(person, name="Drew Second")
    again = chased.planned(by=make.user(), application=first.application, subject="Fabrikam")
    notices.tell(CHECK_TO_CALL, [person], target=again, candidate=first.candidate, now=MONDAY_NIGHT)
    to_call(person, name="Robin Read")
    Notice.objects.filter(pk=Notice.objects.latest("pk").pk).update(read_at=MONDAY_NIGHT)
    assert send_owed(MONDAY_EIGHT) == 1
    (mail,) = mailbox.to(person.email)
    text = text_in(mail)
    assert str(mail["Subject"]) == "Screening: 3 things for you"
    order = [text.index(words) for words in ("Drew Second\n", "Casey First\n", "(Contoso)", "(Fabrikam)")]
    assert order[0] < order[1], "whom the newest is about comes last"
    assert text.index("(Fabrikam)") > text.rindex("Casey First\n")
    assert "Robin Read" not in text
    assert f"{BASE_URL}/checks/{again.pk}/" in text
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert str(mail["List-Unsubscribe"]).strip().startswith(f"<{BASE_URL}/digest/")
    assert send_owed(MONDAY_EIGHT + timedelta(days=1)) == 0, "once told, and nothing new: no mail"


def test_a_digest_tells_what_is_due_and_nothing_makes_none(person: User, mailbox: Postbox, settings: Any) -> None:
    settings.BASE_URL = ""
    assert send_owed(MONDAY_EIGHT) == 0
    application = make.application(candidate=make.candidate(name="Casey Due"), recruiter=person)
    make.interview(application, starts_at=MONDAY_EIGHT + timedelta(days=1, hours=6))
    assert send_owed(MONDAY_EIGHT + timedelta(days=1)) == 1
    text = digest_of(person, mailbox)
    assert "Due today or late" in text
    assert "Casey Due: Hold the interview." in text
    assert "14:00" in text
    assert "http" not in text
    assert mailbox.mails[-1]["List-Unsubscribe"] is None


def test_one_that_could_not_be_sent_gives_way_to_that_of_the_next_day(person: User, mailbox: Postbox) -> None:
    to_call(person)
    mailbox.refused.add(person.email)
    assert send_owed(MONDAY_EIGHT) == 0
    mailbox.refused.clear()
    to_call(person, name="Drew Second")
    assert send_owed(MONDAY_EIGHT + timedelta(days=1)) == 1
    (mail,) = mailbox.mails
    assert "Casey Sample" in text_in(mail)
    assert "Drew Second" in text_in(mail)


def test_a_second_copy_after_a_lost_receipt_is_the_same_mail(person: User, mailbox: Postbox) -> None:
    to_call(person)
    mailbox.next_ones.append("hang_up")
    assert send_owed(MONDAY_EIGHT) == 0
    to_call(person, name="Drew Later")
    assert send_owed(MONDAY_EIGHT + timedelta(minutes=2)) == 1
    assert list(mailbox.copies.values()) == [2]
    assert "Drew Later" not in digest_of(person, mailbox), "who drops the second copy would never hear of it"
    assert send_owed(MONDAY_EIGHT + timedelta(days=1)) == 1
    assert "Drew Later" in digest_of(person, mailbox)


# --- stopping it


def test_one_post_from_a_mail_program_stops_the_digest_and_the_page_undoes_it(
    person: User, mailbox: Postbox, settings: Any
) -> None:
    settings.BASE_URL = BASE_URL
    to_call(person)
    send_owed(MONDAY_EIGHT)
    path = str(mailbox.mails[-1]["List-Unsubscribe"]).strip().strip("<>").removeprefix(BASE_URL)
    browser = Client(enforce_csrf_checks=True)
    assert "Stop the daily digest?" in browser.get(path).content.decode()
    assert User.objects.get(pk=person.pk).wants_digest, "a scanner that follows links changes nothing"
    for _time in range(2):
        stopped = browser.post(path, {"List-Unsubscribe": "One-Click"}).content.decode()
    assert "The daily digest is stopped" in stopped
    assert TrailEvent.objects.filter(verb="notice.chosen", via="link").count() == 1
    to_call(person)
    assert send_owed(MONDAY_EIGHT + timedelta(days=1)) == 0
    assert "comes again" in browser.post(path, {"again": "1"}).content.decode()
    assert send_owed(MONDAY_EIGHT + timedelta(days=2)) == 1
    assert browser.post(path[:-3] + "x/", {}).status_code == 410
    User.objects.filter(pk=person.pk).update(is_active=False)
    assert browser.get(path).status_code == 410


def test_each_chooses_what_is_mailed_and_only_what_differs_is_kept(as_hr_lead: SignedIn, mailbox: Postbox) -> None:
    me, address = as_hr_lead.user, reverse("notice_choices")
    User.objects.filter(pk=me.pk).update(joined_at=MONDAY_NIGHT - timedelta(days=1))
    form = as_hr_lead.get(address).context["form"]
    assert "export_ready" not in form.fields, "only what can concern the person"
    wanted = {name: form[name].value() for name in form.fields} | {"wants_digest": "on"}
    changes = {CHECK_TO_CALL.name: "never", CHECK_UNANSWERED.name: "digest", MENTIONED.name: "at_once"}
    for _click in range(2):
        assert as_hr_lead.post(address, wanted | changes).status_code == 302
    assert dict(NoticeChoice.objects.values_list("event", "way")) == changes
    assert TrailEvent.objects.get(verb="notice.chosen").fields == sorted(changes)
    to_call(me, name="Casey Never")
    unanswered(me, name="Drew Digest")
    assert send_owed(MONDAY_EIGHT) == 1
    text = digest_of(me, mailbox)
    assert "Drew Digest" in text
    assert "Casey Never" not in text
    assert len(told(me)) == 2, "the product tells everything"
    assert as_hr_lead.post(address, wanted | {MENTIONED.name: "by pigeon"}).status_code == 422
    assert as_hr_lead.post(address, {key: wanted[key] for key in wanted if key != "wants_digest"}).status_code == 302
    assert not NoticeChoice.objects.exists()
    assert not User.objects.get(pk=me.pk).wants_digest


# --- in the product


def test_the_page_marks_what_is_unread_and_opening_one_reads_it(as_hr_lead: SignedIn) -> None:
    me = as_hr_lead.user
    checks = [to_call(me, name=f"Casey Number{number}", now=timezone.now()) for number in range(3)]
    assert "3 unread notices" in as_hr_lead.get(reverse("notices")).content.decode()
    opened, marked, left = Notice.objects.filter(person=me).order_by("pk")
    assert as_hr_lead.head(reverse("notice_open", args=[opened.pk])).status_code == 302
    assert Notice.objects.filter(read_at=None).count() == 3
    assert as_hr_lead.get(reverse("notice_open", args=[opened.pk])).url == reverse("check", args=[checks[0].pk])
    back = as_hr_lead.post(reverse("notice_read", args=[marked.pk]), {"next": "https://evil.example/"})
    assert back.url == reverse("notices")
    unread = as_hr_lead.get(reverse("notices"), {"show": "unread"}).content.decode()
    assert [f"Casey Number{number}" in unread for number in range(3)] == [False, False, True]
    to_call(me, name="Drew New", now=timezone.now())
    as_hr_lead.post(reverse("notices_read"), {"upto": left.pk})
    assert Notice.objects.filter(read_at=None).count() == 1, "what came since the page was drawn stays new"
    assert as_hr_lead.post(reverse("notices_read"), {"upto": "all"}).status_code == 400
    others = to_call(make.user(Role.HR_LEAD))
    theirs = Notice.objects.get(target=others.pk)
    assert as_hr_lead.post(reverse("notice_read", args=[theirs.pk])).status_code == 404


def test_looking_at_the_file_reads_what_leads_there(as_hr_lead: SignedIn) -> None:
    application = make.application(recruiter=None)
    change_application(application, values={"recruiter": as_hr_lead.user}, version=1, by=make.user())
    assert shown.unread(as_hr_lead.user) == 1
    as_hr_lead.get(reverse("candidate", args=[application.candidate_id]))
    assert shown.unread(as_hr_lead.user) == 0


def test_any_number_of_notices_takes_as_many_queries_and_the_list_goes_on(as_hr_lead: SignedIn) -> None:
    def ask() -> tuple[Any, list[str]]:
        with CaptureQueriesContext(connection) as captured:
            page = as_hr_lead.get(reverse("notices"))
        return page, [query["sql"] for query in captured]

    checks = [unanswered(as_hr_lead.user), to_call(as_hr_lead.user)]
    few = len(ask()[1])
    for number in range(53):
        about = {"target": checks[number % 2], "candidate": checks[number % 2].candidate, "once": str(number)}
        notices.tell(CHECK_TO_CALL, [as_hr_lead.user], now=MONDAY_NIGHT, **about)
    page, queries = ask()
    assert len(queries) == few <= 6, "session and person, the list, names, checks, the bell"
    assert page.context["shown"] == 50
    older = as_hr_lead.get(reverse("notices"), {"before": page.context["older"]})
    assert older.context["shown"] == 5
    assert as_hr_lead.get(reverse("notices"), {"before": "x" * 99}).status_code == 200


def test_a_mail_whose_notice_was_read_before_it_left_is_given_up_and_goes_with_it(person: User) -> None:
    unanswered(person)
    unanswered(person)
    first = Notice.objects.order_by("pk").first()
    notices.read(first, now=timezone.now())
    sweep_leftovers()
    assert [mail.notices.get().pk == first.pk for mail in StaffMail.objects.exclude(closed_at=None)] == [True]
    long_ago = timezone.now() - timedelta(days=91)
    Notice.objects.filter(pk=first.pk).update(read_at=long_ago)
    StaffMail.objects.filter(pk=first.mail_id).update(closed_at=long_ago)
    sweep_leftovers()
    assert not StaffMail.objects.filter(pk=first.mail_id).exists()
    assert StaffMail.objects.count() == 1


def test_what_was_read_long_ago_goes_and_the_rest_stays(person: User) -> None:
    for _notice in range(2):
        to_call(person)
    old, recent = Notice.objects.order_by("pk")
    long_ago = timezone.now() - timedelta(days=91)
    Notice.objects.update(created_at=long_ago)
    Notice.objects.filter(pk=old.pk).update(read_at=long_ago)
    sweep_leftovers()
    assert list(Notice.objects.all()) == [recent]
