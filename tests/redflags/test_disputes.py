"""A candidate says something held is wrong: it is mended the usual way, or the statement stands beside the entry."""

from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from candidates.actions import facts, holds
from candidates.models import Candidate, Place, Relation
from redflags import disputed
from redflags.actions import disputes
from redflags.models import Dispute, Export, Standing
from screening import clock
from screening.audit import record
from screening.models import User
from screening.roles import Role
from tests import make
from tests.redflags import reporting
from tests.signing_in import SignedIn

SAYS = "I never lived in Calgary, I live in Regina."


@pytest.fixture
def recruiter(db: None) -> User:
    """Who notes what candidates say."""
    return make.user(Role.RECRUITER)


def place_of(person: Candidate) -> Place:
    return Place.objects.get(candidate=person, replaced_by=None)


def noted(by: User, person: Candidate, ref: str) -> Dispute:
    return disputes.note(person, ref=ref, statement=SAYS, received_on=clock.today(), way="mail", by=by)


def test_what_is_mended_is_accepted_and_the_file_assessed_anew(recruiter: User) -> None:
    person = reporting.case(recruiter).candidate
    holds.put(person, reason="A hold keeps the wrong entry readable", by=recruiter, now=timezone.now())
    place = place_of(person)
    dispute = noted(recruiter, person, place.ref)
    with pytest.raises(disputes.NotMendedError):
        disputes.accept(dispute, version=dispute.version, by=recruiter, now=timezone.now())
    before = Standing.objects.get(application__candidate=person).assessed_at
    facts.append(
        Place(candidate=person, city="Regina", country="CA", relation=Relation.CORRECTS, replaces=place), by=recruiter
    )
    assert Standing.objects.get(application__candidate=person).assessed_at > before
    disputes.accept(dispute, version=dispute.version, by=recruiter, now=timezone.now())
    dispute.refresh_from_db()
    assert dispute.state == "accepted"
    assert Place.objects.filter(pk=place.pk).exists(), "nothing is erased"


def test_what_is_not_accepted_stands_beside_the_entry(as_hr_lead: SignedIn) -> None:
    person = reporting.case(as_hr_lead.user).candidate
    dispute = noted(as_hr_lead.user, person, place_of(person).ref)
    refuse = reverse("dispute_refuse", args=[dispute.pk])
    assert as_hr_lead.post(refuse, {"version": dispute.version, "reason": "no"}).status_code == 422
    as_hr_lead.post(refuse, {"version": dispute.version, "reason": "The lease that was seen names Calgary."})
    dispute.refresh_from_db()
    assert (dispute.state, dispute.reason) == ("refused", "The lease that was seen names Calgary.")
    page = as_hr_lead.get(reverse("candidate", args=[person.pk])).content.decode()
    assert SAYS in page
    with pytest.raises(disputes.NotOpenError):
        disputes.withdraw(dispute, version=dispute.version, by=as_hr_lead.user, now=timezone.now())


def test_who_had_got_the_wrong_entry_is_listed_and_reports_only_for_who_may_know(recruiter: User) -> None:
    lead = make.user(Role.HR_LEAD)
    person = reporting.case(recruiter).candidate
    place = place_of(person)
    record("document.downloaded", actor=recruiter, candidate=person, target="document:1")
    record("report.downloaded", actor=lead, candidate=person, target="report:1")
    Export.objects.create(state="done", reason="Monthly", asked_by=lead, finished_at=timezone.now())
    Export.objects.create(
        state="done", reason="Before", asked_by=lead, finished_at=place.recorded_at - timedelta(days=1)
    )
    dispute = noted(recruiter, person, place.ref)
    assert [one.is_certain for one in disputed.recipients(dispute, recruiter)] == [False, True]
    assert len(disputed.recipients(dispute, lead)) == 3
    facts.retract(place, by=recruiter, reason="Never true")
    record("document.downloaded", actor=recruiter, candidate=person, target="document:2")
    assert len(disputed.recipients(dispute, lead)) == 3, "what left after it was mended was right"


def test_the_whole_way_through_the_pages(as_recruiter: SignedIn) -> None:
    person = reporting.case(as_recruiter.user).candidate
    place = place_of(person)
    new = reverse("dispute_new", args=[person.pk])
    assert place.ref in as_recruiter.get(f"{new}?ref={place.ref}").content.decode()
    form = {"ref": "", "statement": SAYS, "received_on": "2030-01-01", "way": "mail"}
    assert set(as_recruiter.post(new, form).context["form"].errors) == {"received_on"}
    as_recruiter.post(new, {**form, "received_on": clock.today().isoformat()})
    dispute = Dispute.objects.get()
    page = reverse("dispute", args=[dispute.pk])
    assert "Nobody said yet which entry" in as_recruiter.get(page).content.decode()
    as_recruiter.post(reverse("dispute_place", args=[dispute.pk]), {"version": dispute.version, "ref": place.ref})
    assert reverse("fact_correct", args=[person.pk, "place", place.pk]) in as_recruiter.get(page).content.decode()
    dispute.refresh_from_db()
    as_recruiter.post(reverse("dispute_accept", args=[dispute.pk]), {"version": dispute.version})
    dispute.refresh_from_db()
    assert dispute.is_open, "the entry still stands"
    facts.retract(place, by=as_recruiter.user, reason="Never true")
    as_recruiter.post(reverse("dispute_accept", args=[dispute.pk]), {"version": dispute.version})
    as_recruiter.post(reverse("dispute_told", args=[dispute.pk]), {"told": "Payroll, by telephone"})
    dispute.refresh_from_db()
    assert (dispute.state, dispute.told_note) == ("accepted", "Payroll, by telephone")
    assert "Payroll, by telephone" in as_recruiter.get(page).content.decode()
    assert "Said to be wrong" in as_recruiter.get(reverse("requests", args=[person.pk])).content.decode()


def test_a_disagreement_stands_in_the_worklist_until_it_is_answered(as_recruiter: SignedIn) -> None:
    person = reporting.case(as_recruiter.user).candidate
    dispute = noted(as_recruiter.user, person, "")
    told = "Says that something held is wrong"
    assert told in as_recruiter.get(reverse("worklist")).content.decode()
    Dispute.objects.filter(pk=dispute.pk).update(due_on=date(2026, 1, 1))
    assert "days late" in as_recruiter.get(reverse("worklist")).content.decode()
    as_recruiter.post(reverse("dispute_withdraw", args=[dispute.pk]), {"version": dispute.version})
    assert told not in as_recruiter.get(reverse("worklist")).content.decode()
