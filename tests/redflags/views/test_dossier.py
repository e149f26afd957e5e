"""The candidate's page: what is claimed, each finding on its line, what changed, and what nobody may see."""

from datetime import date
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from candidates.actions import facts
from candidates.models import (
    Address,
    Candidate,
    Check,
    CheckResult,
    Email,
    HistoryEntry,
    Interview,
    Message,
    Milestone,
    Name,
    PayoutAccount,
    Phone,
    Place,
    Profile,
    Rate,
    Scorecard,
    Sign,
    Stage,
)
from redflags.models import (
    Decision,
    Dispute,
    Enquiry,
    Finding,
    FindingVerdict,
    FirstView,
    Incident,
    Review,
    Snooze,
    Standing,
    Watch,
)
from screening.models import TrailEvent, User
from tests import make
from tests.asked import written_out
from tests.signing_in import SignedIn

MOST_QUERIES = 22
MOST_OF_AN_EMPTY_FILE = 16


def page_of(client: SignedIn, candidate: Candidate, **query: Any) -> str:
    answer = client.get(reverse("candidate", args=[candidate.pk]), query)
    assert answer.status_code == 200
    return answer.content.decode()


def tell(candidate: Candidate, by: User, model: type[Any], **fields: Any) -> Any:
    return facts.append(model(candidate=candidate, **fields), by=by)


def rich_file(by: User) -> Candidate:
    """A candidate with something in every part of the file."""
    candidate = make.application(recruiter=by, stage=Stage.ONBOARDING).candidate
    tell(candidate, by, Name, value=candidate.name)
    tell(candidate, by, Place, city="Halifax", country="CA", time_zone="America/Halifax")
    tell(candidate, by, Email, address=f"own{candidate.pk}@example.com")
    tell(candidate, by, Phone, number="+14165550123", line="voip")
    tell(candidate, by, Address, city="Halifax", street="12 Sample Street")
    tell(candidate, by, Rate, amount=90_000, currency="CAD", period="year")
    tell(candidate, by, PayoutAccount, number="000111222333")
    for source in ("resume", "linkedin"):
        tell(candidate, by, HistoryEntry, kind="employment", organisation="Sample Ltd", source=source, start="2019")
    tell(candidate, by, Message, kind="note", writer="staff", text="He refused the video call.")
    tell(candidate, by, Milestone, kind="start", on=date(2026, 2, 2))
    interview = Interview.objects.create(candidate=candidate, on=date(2026, 1, 8), outcome="passed")
    tell(candidate, by, Sign, code="camera_fails", interview=interview, on=date(2026, 1, 8))
    check = Check.objects.create(candidate=candidate, kind="employment", subject="Sample Ltd", state="waiting")
    tell(candidate, by, CheckResult, check_made=check, state="verified", note="Dates confirmed")
    return candidate


@pytest.mark.parametrize("url", ["http://[::1", "https://\u2100.example.com", "javascript:alert(1)"])
def test_an_address_that_leads_nowhere_stays_text(as_recruiter: SignedIn, url: str) -> None:
    candidate = make.application().candidate
    tell(candidate, as_recruiter.user, Profile, network="other", url=url)
    page = page_of(as_recruiter, candidate)
    assert url in page
    assert f'href="{url}' not in page


def test_the_page_takes_a_fixed_number_of_queries_whatever_the_file_holds(as_recruiter: SignedIn) -> None:
    candidate = rich_file(as_recruiter.user)
    for _person in range(3):
        rich_file(make.user())
    counts = []
    for _times in range(2):
        with CaptureQueriesContext(connection) as queries:
            page_of(as_recruiter, candidate)
        counts.append(len(queries))
        for number in range(12):
            tell(candidate, make.user(), Message, kind="note", writer="staff", text=f"Note {number}")
            tell(candidate, make.user(), Email, address=f"further{number}@example.com")
    assert counts[0] == counts[1]
    assert counts[0] <= MOST_QUERIES


def test_of_what_a_file_does_not_hold_one_question_is_asked(as_recruiter: SignedIn) -> None:
    candidate = make.application().candidate
    with CaptureQueriesContext(connection) as queries:
        page_of(as_recruiter, candidate)
    asked = written_out(queries)
    for model in (Decision, Dispute, Enquiry, FindingVerdict, FirstView, Incident, Review, Scorecard, Snooze, Watch):
        assert sum(f'FROM "{model._meta.db_table}"' in sql for sql in asked) == 1, model.__name__
    assert len(asked) <= MOST_OF_AN_EMPTY_FILE


def test_reading_the_page_is_written_to_the_trail_and_assesses_nothing(as_auditor: SignedIn) -> None:
    candidate = make.application().candidate
    page_of(as_auditor, candidate)
    event = TrailEvent.objects.get(verb="candidate.viewed")
    assert (event.actor, event.candidate) == (as_auditor.user, candidate.pseudonym)
    assert not Standing.objects.exists()


def test_every_part_of_the_file_is_told(as_recruiter: SignedIn) -> None:
    page = page_of(as_recruiter, rich_file(as_recruiter.user))
    for told in (
        "Halifax, CA",
        "own",
        "+1 416-555-0123",
        "12 Sample Street",
        "90,000 CAD per year",
        "•• 2333",
        "Sample Ltd",
        "refused the video call",
        "First day",
        "Camera or microphone failed",
        "Dates confirmed",
    ):
        assert told in page, told


def test_the_parts_of_the_file_are_counted_where_they_are_named(as_recruiter: SignedIn) -> None:
    candidate = rich_file(as_recruiter.user)
    context = as_recruiter.get(reverse("candidate", args=[candidate.pk])).context
    file, counted = context["file"], {part.key: part for part in context["contents"]}
    assert counted["employment"].entries == len(file.employment.rows) == 1
    assert counted["texts"].entries == len(file.texts)
    assert counted["checks"].due == sum(item.check.is_open for item in file.checks)
    assert all(part.entries for part in counted.values())


def test_a_finding_hangs_on_the_line_it_came_from_and_its_points_add_up(as_recruiter: SignedIn) -> None:
    candidate = rich_file(as_recruiter.user)
    answer = as_recruiter.get(reverse("candidate", args=[candidate.pk]))
    file = answer.context["file"]
    assert file.findings
    assert not file.unplaced
    assert sum(finding.points for finding in file.findings) == file.standing.score
    phone = Phone.objects.get(candidate=candidate)
    line = answer.content.decode().split(f'id="fact-{phone.ref}"')[1].split('class="fact"')[0]
    finding = Finding.objects.get(code="PHN-01", application__candidate=candidate)
    assert f'id="finding-{finding.pk}"' in line


def test_each_finding_names_what_else_it_can_mean_what_clears_it_and_its_rule(as_recruiter: SignedIn) -> None:
    page = page_of(as_recruiter, rich_file(as_recruiter.user))
    for told in ("What else it can mean", "Why it is asked", "What would clear it", "Next step", "/rules/PHN-01/"):
        assert told in page, told


def test_words_that_were_read_are_marked_and_a_candidates_own_are_to_be_confirmed(as_recruiter: SignedIn) -> None:
    candidate = make.application().candidate
    tell(candidate, as_recruiter.user, Message, kind="note", writer="staff", text="He refused the video call.")
    tell(candidate, as_recruiter.user, Message, kind="message", writer="candidate", text="Please pay me in bitcoin.")
    page = page_of(as_recruiter, candidate)
    assert '<mark class="said">' in page
    assert '<mark class="said said--suggested">' in page
    assert "Read rightly" in page


def test_a_change_is_told_from_what_to_what_with_reason_and_evidence(as_recruiter: SignedIn) -> None:
    candidate = make.application().candidate
    old = tell(candidate, as_recruiter.user, Name, value="Avery Example")
    tell(
        candidate,
        as_recruiter.user,
        Name,
        value="Avery Married",
        relation="changes",
        replaces=old,
        reason="Marriage",
        evidence="seen",
        effective_on=date(2026, 2, 1),
    )
    page = page_of(as_recruiter, candidate)
    for told in ("Changed from “Avery Example”", "1 Feb 2026", "Marriage", "A document was seen"):
        assert told in page, told


def test_mended_entries_are_counted_in_sight(as_recruiter: SignedIn) -> None:
    candidate = make.application().candidate
    old = tell(candidate, as_recruiter.user, Email, address="avrey@example.com")
    tell(candidate, as_recruiter.user, Email, address="avery@example.com", relation="corrects_entry", replaces=old)
    page = page_of(as_recruiter, candidate)
    assert "1 mended" in page
    assert "entered wrongly" in page


def test_what_was_taken_back_is_off_the_file_and_on_the_time_line(as_recruiter: SignedIn) -> None:
    candidate = make.application().candidate
    entry = tell(candidate, as_recruiter.user, Place, city="Elsewhere", country="CA")
    facts.retract(entry, by=as_recruiter.user, reason="Wrong person")
    assert "Elsewhere" not in page_of(as_recruiter, candidate)
    line = page_of(as_recruiter, candidate, view="timeline")
    assert "Place: entry taken back" in line
    assert "Elsewhere" in line


def test_an_auditor_reads_contacts_as_hints_and_finds_nothing_to_press(as_auditor: SignedIn) -> None:
    page = page_of(as_auditor, rich_file(make.user()))
    assert "•••@example.com" in page
    assert "416-555-0123" not in page
    assert "12 Sample Street" not in page
    for button in ('data-key="r"', "Next stage", 'hx-target="closest .finding__actions"', "Edit:"):
        assert button not in page.split("<main")[1].split("</main>")[0], button


def test_nobody_reads_the_file_of_another_team(as_recruiter: SignedIn) -> None:
    hidden = make.application(candidate=make.candidate(team=make.team())).candidate
    assert as_recruiter.get(reverse("candidate", args=[hidden.pk])).status_code == 404
    assert not TrailEvent.objects.filter(verb="candidate.viewed").exists()


def test_of_several_applications_the_newest_open_one_is_in_front_unless_another_is_named(
    as_recruiter: SignedIn,
) -> None:
    first = make.application(position=make.position(title="First job"))
    open_one = make.application(candidate=first.candidate)
    make.application(candidate=first.candidate, stage=Stage.CLOSED)
    answer = as_recruiter.get(reverse("candidate", args=[first.candidate_id]))
    assert answer.context["application"] == open_one
    answer = as_recruiter.get(reverse("candidate", args=[first.candidate_id]), {"application": first.pk})
    assert answer.context["application"] == first
    answer = as_recruiter.get(reverse("candidate", args=[first.candidate_id]), {"application": "x"})
    assert answer.context["application"] == open_one


def test_a_person_without_application_or_standing_has_a_page(as_recruiter: SignedIn) -> None:
    assert "No application on file" in page_of(as_recruiter, make.candidate())
    assert "Not yet assessed" in page_of(as_recruiter, make.application().candidate)


def test_what_is_not_known_is_told_as_what_to_ask(as_recruiter: SignedIn) -> None:
    candidate = make.application().candidate
    tell(candidate, as_recruiter.user, Name, value=candidate.name)
    page = page_of(as_recruiter, candidate)
    assert "Not known yet: what to ask" in page
    assert "Unknown is neither innocence nor guilt." in page
    assert "0 % of the check plan is verified" in page


def test_local_time_is_that_of_the_claimed_place(as_recruiter: SignedIn) -> None:
    candidate = make.application().candidate
    tell(candidate, as_recruiter.user, Place, city="Tokyo", country="JP", time_zone="Asia/Tokyo")
    there = as_recruiter.get(reverse("candidate", args=[candidate.pk])).context["file"].local_time
    tell(candidate, as_recruiter.user, Place, city="Halifax", country="CA", time_zone="America/Halifax")
    here = as_recruiter.get(reverse("candidate", args=[candidate.pk])).context["file"].local_time
    assert there[:2] != here[:2]


def test_the_time_line_tells_everything_newest_first_and_is_narrowed_by_kind(as_recruiter: SignedIn) -> None:
    candidate = rich_file(as_recruiter.user)
    answer = as_recruiter.get(reverse("candidate", args=[candidate.pk]), {"view": "timeline"})
    days = [event.day for event in answer.context["events"]]
    assert days == sorted(days, reverse=True)
    narrowed = as_recruiter.get(reverse("candidate", args=[candidate.pk]), {"view": "timeline", "kind": "written"})
    assert {event.kind for event in narrowed.context["events"]} == {"written"}
    odd = as_recruiter.get(reverse("candidate", args=[candidate.pk]), {"view": "timeline", "kind": "moon"})
    assert odd.status_code == 200


def test_a_foreign_address_is_a_link_only_if_it_is_one(as_recruiter: SignedIn) -> None:
    candidate = make.application().candidate
    tell(candidate, as_recruiter.user, Profile, network="other", url="javascript://example.com/%0aalert(1)")
    page = page_of(as_recruiter, candidate)
    assert 'href="javascript' not in page


def test_the_page_never_accuses(as_recruiter: SignedIn) -> None:
    page = page_of(as_recruiter, rich_file(as_recruiter.user)).lower()
    for word in ("suspect", "fraudster", "north korea", "liar", "spy "):
        assert word not in page, word


def test_the_page_only_shows(as_recruiter: SignedIn) -> None:
    assert as_recruiter.post(reverse("candidate", args=[make.candidate().pk])).status_code == 405


@pytest.mark.parametrize("stage", list(Stage))
def test_the_page_opens_at_every_stage(as_recruiter: SignedIn, stage: Stage) -> None:
    assert str(stage.label) in page_of(as_recruiter, make.application(stage=stage).candidate)
