"""Following, putting off, handing over, naming colleagues: what each brings to the worklist, and when it goes."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from candidates.actions import facts
from candidates.models import Application, Candidate, Message, Place
from redflags.models import Mention, Snooze, Watch
from redflags.views import dossier
from screening import clock
from screening.models import User
from tests import make
from tests.signing_in import SignedIn
from tests.telling import told


def worklist(client: SignedIn) -> str:
    return client.get(reverse("worklist")).content.decode()


def look(client: SignedIn, candidate: Candidate) -> str:
    return client.get(reverse("candidate", args=[candidate.pk])).content.decode()


def note(candidate: Candidate, text: str, by: User) -> Message:
    return facts.append(Message(candidate=candidate, kind="note", writer="staff", source="staff", text=text), by=by)


def test_a_note_that_names_a_colleague_shows_in_the_worklist_until_the_file_was_looked_at(
    as_recruiter: SignedIn,
) -> None:
    candidate, author = make.application().candidate, make.user(name="Dana Author")
    handle = as_recruiter.user.email.partition("@")[0]
    note(candidate, f"Please call the school, @{handle}.", author)
    assert "Dana Author named you" in worklist(as_recruiter)
    look(as_recruiter, candidate)
    assert "named you" not in worklist(as_recruiter)
    note(candidate, f"And the registrar too, @{as_recruiter.user.name}!", author)
    assert "And the registrar too" in worklist(as_recruiter)


def test_an_address_a_longer_name_and_oneself_are_no_mention(as_recruiter: SignedIn) -> None:
    candidate, me = make.application().candidate, as_recruiter.user
    handle = me.email.partition("@")[0]
    for text in (f"Write to x@{handle}", f"@{handle}son knows", "@nobody"):
        note(candidate, text, make.user())
    note(candidate, f"@{handle}", me)
    assert not Mention.objects.exists()


def test_who_may_not_see_the_candidate_is_not_told(as_recruiter: SignedIn) -> None:
    candidate = make.application(candidate=make.candidate(team=make.team())).candidate
    note(candidate, f"@{as_recruiter.user.name}, see this", make.user())
    assert not Mention.objects.exists()


def test_following_shows_what_others_changed_since_the_last_look(as_recruiter: SignedIn) -> None:
    candidate = make.application().candidate
    page = as_recruiter.post(reverse("watch", args=[candidate.pk]), follow=True).content.decode()
    assert reverse("unwatch", args=[candidate.pk]) in page
    facts.append(Place(candidate=candidate, city="Halifax"), by=as_recruiter.user)
    assert "You follow this person" not in worklist(as_recruiter), "one's own changes are no news"
    for city in ("Québec", "Laval"):
        facts.append(Place(candidate=candidate, city=city), by=make.user())
    assert "2 changes since you last looked" in worklist(as_recruiter)
    look(as_recruiter, candidate)
    assert "You follow this person" not in worklist(as_recruiter)
    for _click in range(2):
        as_recruiter.post(reverse("unwatch", args=[candidate.pk]))
    assert not Watch.objects.exists()


def test_who_follows_somebody_no_longer_stays_where_it_was_said(as_recruiter: SignedIn) -> None:
    candidate = make.application(candidate=make.candidate(name="Robin Followed")).candidate
    unwatch = reverse("unwatch", args=[candidate.pk])
    assert as_recruiter.post(unwatch).headers["Location"] == reverse("candidate", args=[candidate.pk])
    page = as_recruiter.post(unwatch, {"list": "1"}, follow=True)
    assert page.redirect_chain[-1][0] == reverse("followed")
    assert "You no longer follow Robin Followed." in page.content.decode()


def test_a_higher_level_is_told_to_who_follows_and_may_see_it(as_recruiter: SignedIn) -> None:
    application = make.application(candidate=make.candidate(name="Robin Followed"))
    blind = make.application(position=make.position(asks_view_first=True))
    for one in (application, blind):
        facts.append(Place(candidate=one.candidate, city="Halifax"), by=make.user())
        as_recruiter.post(reverse("watch", args=[one.candidate_id]))
        for _time in range(2):
            note(one.candidate, "The candidate asked to be paid in bitcoin.", make.user())
    assert told(as_recruiter.user) == ["Robin Followed, whom you follow, stands at a higher level than before"]


def test_what_is_put_off_leaves_the_list_and_comes_back_on_its_day(as_recruiter: SignedIn) -> None:
    application = make.application(candidate=make.candidate(name="Robin Later"), recruiter=as_recruiter.user)
    assert "Robin Later" in worklist(as_recruiter)
    until = clock.today() + timedelta(days=3)
    address = reverse("snooze", args=[application.pk])
    assert as_recruiter.post(address, {"until": str(clock.today())}).status_code == 422
    assert as_recruiter.post(address, {"until": str(until), "why": "On holiday"}).status_code == 302
    offered = worklist(as_recruiter)
    assert reverse("wake", args=[application.pk]) in offered
    assert "Robin Later" not in offered
    assert "Robin Later" not in worklist(as_recruiter)
    Snooze.objects.update(until=clock.today())  # its day has come
    assert "Put off until now: On holiday" in worklist(as_recruiter)
    look(as_recruiter, application.candidate)
    assert "Put off until now" not in worklist(as_recruiter)
    assert "Robin Later" in worklist(as_recruiter), "as any other application"


def test_putting_off_is_ones_own_and_hides_nothing_that_is_due(as_recruiter: SignedIn, as_hr_lead: SignedIn) -> None:
    application = make.application(candidate=make.candidate(name="Robin Later"), recruiter=as_recruiter.user)
    until = clock.today() + timedelta(days=30)
    as_recruiter.post(reverse("snooze", args=[application.pk]), {"until": str(until)})
    assert "Robin Later" in as_hr_lead.get(reverse("worklist"), {"scope": "everybody"}).content.decode()
    make.interview(application, starts_at=timezone.now() - timedelta(hours=3))
    assert "Robin Later" in worklist(as_recruiter)
    for _click in range(2):
        as_recruiter.post(reverse("wake", args=[application.pk]))
    assert Snooze.objects.get().ended_at is not None


def test_an_application_is_handed_to_a_colleague(as_recruiter: SignedIn) -> None:
    application, colleague = make.application(recruiter=as_recruiter.user), make.user(name="Kim Colleague")
    address = reverse("assign", args=[application.pk])
    as_recruiter.post(address, {"recruiter": colleague.pk, "version": application.version})
    assert Application.objects.get(pk=application.pk).recruiter == colleague
    as_recruiter.post(address, {"recruiter": as_recruiter.user.pk, "version": application.version})
    assert Application.objects.get(pk=application.pk).recruiter == colleague, "an old page changes nothing"
    auditor = make.user("auditor")
    as_recruiter.post(address, {"recruiter": auditor.pk, "version": application.version + 1})
    assert Application.objects.get(pk=application.pk).recruiter == colleague


def test_where_there_are_many_colleagues_handing_over_has_a_page_of_its_own(
    as_recruiter: SignedIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    application = make.application(recruiter=as_recruiter.user)
    address, page = reverse("assign", args=[application.pk]), reverse("candidate", args=[application.candidate_id])
    assert f'action="{address}"' in as_recruiter.get(page).content.decode()
    make.user(name="Kim Colleague")
    monkeypatch.setattr(dossier, "MOST_COLLEAGUES", 1)
    shown = as_recruiter.get(page).content.decode()
    assert f'href="{address}"' in shown
    assert "Kim Colleague" not in shown
    assert "Kim Colleague" in as_recruiter.get(address).content.decode()


def test_people_of_other_teams_do_not_exist(as_recruiter: SignedIn) -> None:
    application = make.application(candidate=make.candidate(team=make.team()))
    for name, key in (
        ("watch", application.candidate_id),
        ("unwatch", application.candidate_id),
        ("snooze", application.pk),
        ("wake", application.pk),
        ("assign", application.pk),
    ):
        assert as_recruiter.post(reverse(name, args=[key])).status_code == 404, name
