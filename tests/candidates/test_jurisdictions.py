"""Jurisdictions: dated, added to and never changed; what they say decides what a plan and a request may ask."""

from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import DatabaseError, transaction
from django.urls import reverse

from candidates import checkplan, jurisdictions, shipped, stages
from candidates.actions import checks
from candidates.forms.positions import PLAN_KINDS
from candidates.models import (
    Check,
    CheckResult,
    Document,
    Jurisdiction,
    JurisdictionRule,
    JurisdictionVersion,
    PlanLine,
    Position,
    Stage,
)
from screening import clock
from screening.models import TrailEvent
from tests import make
from tests.candidates import chased
from tests.candidates.test_positions import VALUES, form_of
from tests.signing_in import SignedIn

Kind = Check.Kind


def place(code: str) -> Jurisdiction:
    """A jurisdiction that ships."""
    return Jurisdiction.objects.get(code=code)


def form_to_add(client: SignedIn, found: Jurisdiction, **fields: Any) -> tuple[str, dict[str, Any]]:
    """The form of a new version as a browser would send it back."""
    address = reverse("jurisdiction_add", args=[found.pk])
    return address, form_of(client, address) | {"reason": "The guide changed."} | fields


def test_each_jurisdiction_ships_with_a_rule_for_each_check_and_none_asks_too_early(db: None) -> None:
    names = {found.code for found in Jurisdiction.objects.all()}
    assert names == {"ca-on", "ca-qc", "ca", "us", "gb", "eu", "elsewhere"}
    for found in Jurisdiction.objects.all():
        rules = jurisdictions.in_force(found.pk, clock.today()).rules
        assert set(rules) == set(PLAN_KINDS), found.code
        assert rules[Kind.ID_DOCUMENT].paper == JurisdictionRule.Paper.LOOK
        for kind, rule in rules.items():
            assert checkplan.earliest(kind, rules) == rule.stage, (found.code, kind)
            assert bool(rule.note) == bool(rule.note_fr), (found.code, kind)
    assert place("elsewhere").is_default


def test_elsewhere_is_as_strict_as_the_strictest(db: None) -> None:
    strict = jurisdictions.in_force(None, clock.today()).rules
    for found in Jurisdiction.objects.all():
        for kind, rule in jurisdictions.in_force(found.pk, clock.today()).rules.items():
            order = stages.ORDER.index
            assert order(Stage(strict[kind].stage)) >= order(Stage(rule.stage)), (found.code, kind)
            assert strict[kind].needs_consent >= rule.needs_consent, (found.code, kind)


def test_what_ships_is_put_on_file_once_and_over_nothing_of_ours(db: None) -> None:
    quebec = place("ca-qc")
    Jurisdiction.objects.filter(is_default=True).update(is_default=False)
    Jurisdiction.objects.filter(pk=quebec.pk).update(is_default=True, name="La belle province")
    before = JurisdictionRule.objects.count()
    shipped.load(Jurisdiction, JurisdictionVersion, JurisdictionRule)
    assert JurisdictionRule.objects.count() == before
    quebec.refresh_from_db()
    assert (quebec.is_default, quebec.name) == (True, "La belle province")


def test_a_version_and_its_rules_are_never_changed(db: None) -> None:
    version = place("us").versions.get()
    for row in (version, version.rules.first()):
        for change in (row.save, row.delete):
            with pytest.raises(DatabaseError), transaction.atomic():
                change()


def test_a_new_version_counts_from_its_day_and_the_old_one_stays(as_hr_lead: SignedIn) -> None:
    ontario, today = place("ca-on"), clock.today()
    next_month = today + timedelta(days=30)
    address, form = form_to_add(as_hr_lead, ontario, in_force_on=next_month, stage_reference="offer")
    form["token"] = str(uuid4())
    for _click in range(2):
        assert as_hr_lead.post(address, form).status_code == 302
    assert ontario.versions.count() == 2
    assert jurisdictions.in_force(ontario.pk, today).rules[Kind.REFERENCE].stage == Stage.INTERVIEWING
    later = jurisdictions.in_force(ontario.pk, next_month)
    assert later.rules[Kind.REFERENCE].stage == Stage.OFFER
    assert later.rules[Kind.EDUCATION].note_fr  # a note that stays keeps its French
    event = TrailEvent.objects.get(verb="jurisdiction.version_added")
    assert (event.actor, event.fields) == (as_hr_lead.user, ["in_force_on", "reference"])
    page = as_hr_lead.get(reverse("jurisdiction", args=[ontario.pk]), {"version": later.version.pk}).content.decode()
    assert "not the one in force today" in page
    assert "Ontario Human Rights Commission" in page


@pytest.mark.parametrize(
    ("field", "value", "says"),
    [
        ("in_force_on", "2020-01-01", "has passed"),
        ("in_force_on", "soon", "YYYY-MM-DD"),
        ("reason", "", "required"),
        ("stage_bank", "interviewing", "Conditional offer"),
        ("stage_reference", "applied", "Interviewing"),
        ("stage_education", "closed", "valid choice"),
        ("paper_id_document", "keep", "never kept"),
        ("count_reference", "99", "20"),
        ("source_criminal", "x" * 400, "300"),
    ],
)
def test_what_no_jurisdiction_may_say_is_refused_at_its_field(
    as_hr_lead: SignedIn, field: str, value: str, says: str
) -> None:
    address, form = form_to_add(as_hr_lead, place("gb"), **{field: value})
    answer = as_hr_lead.post(address, form)
    assert answer.status_code == 422
    assert says in " ".join(answer.context["form"].errors[field])
    assert place("gb").versions.count() == 1


def test_of_two_who_add_at_once_the_second_is_told(as_hr_lead: SignedIn) -> None:
    address, first = form_to_add(as_hr_lead, place("eu"))
    _address, second = form_to_add(as_hr_lead, place("eu"), reason="Another guide changed.")
    assert as_hr_lead.post(address, first).status_code == 302
    answer = as_hr_lead.post(address, second)
    assert answer.status_code == 409
    assert "Another guide changed." in answer.content.decode()
    again = second | {"version": answer.context["form"]["version"].value()}
    assert as_hr_lead.post(address, again).status_code == 302


def test_an_admin_chooses_the_default_and_everybody_reads(as_admin: SignedIn, as_recruiter: SignedIn) -> None:
    for _click in range(2):
        as_admin.post(reverse("jurisdiction_default", args=[place("ca-on").pk]))
    assert [found.code for found in Jurisdiction.objects.filter(is_default=True)] == ["ca-on"]
    assert TrailEvent.objects.filter(verb="jurisdiction.made_default").count() == 1
    page = as_recruiter.get(reverse("jurisdictions")).content.decode()
    assert "Ontario" in page
    assert reverse("jurisdiction_default", args=[place("us").pk]) not in page


# --- what it decides: plans


def test_the_plan_of_another_jurisdiction_is_filled_in_and_what_was_typed_stays(as_hr_lead: SignedIn) -> None:
    address, form = form_to_add(as_hr_lead, place("gb"), count_reference="3", stage_reference="offer")
    as_hr_lead.post(address, form)
    typed = form_of(as_hr_lead, reverse("position_new")) | VALUES
    typed |= {"jurisdiction": place("gb").pk, "use_plan": "1", "pay_low": "nonsense"}
    answer = as_hr_lead.post(reverse("position_new"), typed)
    assert answer.status_code == 200
    shown = answer.context["form"]
    assert (shown["title"].value(), shown["pay_low"].value()) == ("Backend developer", "nonsense")
    assert (shown["plan_reference"].value(), shown["from_reference"].value()) == (3, "offer")
    assert str(shown["jurisdiction"].value()) == str(place("gb").pk)
    assert not Position.objects.exists()


def test_a_plan_that_asks_too_early_is_refused_at_its_line_with_reason_and_source(as_hr_lead: SignedIn) -> None:
    form = form_of(as_hr_lead, reverse("position_new")) | VALUES | {"jurisdiction": place("ca-qc").pk}
    form |= {"plan_bank": "1", "from_bank": "offer"}
    answer = as_hr_lead.post(reverse("position_new"), form)
    assert answer.status_code == 422
    told = " ".join(answer.context["form"].errors["from_bank"])
    assert "Quebec: not before “Onboarding”" in told
    assert "P-39.1" in told
    assert as_hr_lead.post(reverse("position_new"), form | {"from_bank": "onboarding"}).status_code == 302
    assert Position.objects.get().jurisdiction == place("ca-qc")


def test_a_line_has_its_days_and_somebody_who_does_it(as_hr_lead: SignedIn) -> None:
    colleague = make.user()
    form = form_of(as_hr_lead, reverse("position_new")) | VALUES
    form |= {"within_reference": "4", "duty_reference": str(colleague.pk), "duty_education": "hr_lead"}
    for wrong in ({"within_reference": "91"}, {"duty_reference": str(make.user("auditor").pk)}):
        assert as_hr_lead.post(reverse("position_new"), form | wrong).status_code == 422
    as_hr_lead.post(reverse("position_new"), form)
    lines = {line.kind: line for line in PlanLine.objects.all()}
    reference, education = lines["reference"], lines["education"]
    assert (reference.within, reference.duty, reference.person) == (4, "person", colleague)
    assert (education.within, education.duty, education.person) == (None, "hr_lead", None)
    page = as_hr_lead.get(reverse("position", args=[Position.objects.get().pk])).content.decode()
    assert "4 working days" in page
    assert colleague.name in page


# --- what it decides: requests


def test_consent_is_asked_for_where_the_jurisdiction_does_and_the_request_keeps_its_version(
    as_recruiter: SignedIn,
) -> None:
    british = make.application(stage=Stage.OFFER, position=make.position(jurisdiction=place("gb")))
    check = chased.planned(by=as_recruiter.user, application=british, kind=Kind.EMPLOYMENT)
    assert as_recruiter.post(reverse("check_request", args=[check.pk]), {"version": 1}).status_code == 302
    check.refresh_from_db()
    assert check.asked_under == place("gb").versions.get()
    elsewhere = chased.planned(by=as_recruiter.user, kind=Kind.EMPLOYMENT)
    answer = as_recruiter.post(reverse("check_request", args=[elsewhere.pk]), {"version": 1})
    assert set(answer.context["form"].errors) == {"consent_on", "consent_how"}
    with pytest.raises(checks.NoConsentError):
        checks.request(elsewhere, consent_on=date(2026, 3, 1), version=1, by=as_recruiter.user, now=chased.MONDAY_NOON)


def test_a_request_waits_for_the_stage_of_its_jurisdiction(as_recruiter: SignedIn) -> None:
    def asked(code: str) -> int:
        application = make.application(stage=Stage.OFFER, position=make.position(jurisdiction=place(code)))
        check = make.check(application, kind=Kind.BANK, state=Check.State.PLANNED)
        return as_recruiter.post(reverse("check_request", args=[check.pk]), {"version": 1}).status_code

    assert (asked("ca-on"), asked("ca-qc")) == (302, 422)


# --- identity papers are looked at and never stored


def test_of_an_identity_paper_only_its_kind_who_looked_when_and_the_result_are_kept(as_recruiter: SignedIn) -> None:
    check = make.check(make.application(stage=Stage.OFFER), kind=Kind.ID_DOCUMENT)
    url = reverse("check_result", args=[check.pk])
    assert "no copy, no picture and no number" in as_recruiter.get(url).content.decode()
    form = {"version": 1, "state": "verified", "on": "2026-03-02", "answered_by": "Robin Sample", "channel": "video"}
    numbered = as_recruiter.post(url, form | {"paper": "passport", "note": "Passport AB1234567 was fine."})
    assert "number" in " ".join(numbered.context["form"].errors["note"])
    assert "paper" in as_recruiter.post(url, form).context["form"].errors
    assert as_recruiter.post(url, form | {"paper": "passport"}).status_code == 302
    result = CheckResult.objects.get()
    assert (result.paper, result.answered_by, result.note) == ("passport", "Robin Sample", "")


@pytest.mark.parametrize("kind", ["identity document", "proof of address"])
def test_a_copy_of_what_is_only_looked_at_is_refused(as_recruiter: SignedIn, kind: str) -> None:
    candidate = make.application(stage=Stage.EMPLOYED).candidate
    upload = SimpleUploadedFile("paper.txt", b"A paper with a name on it.\n")
    form = {"kind": kind, "upload": upload, "state": "accepted", "source": "candidate"}
    answer = as_recruiter.post(reverse("record", args=[candidate.pk, "document"]), form)
    assert answer.status_code == 422
    assert "upload" in answer.context["form"].errors
    assert not Document.objects.exists()
