"""Recording facts by hand: every noun, every relation, and what happens when two people are quick."""

from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from candidates.actions import facts
from candidates.forms.menu import NOUNS
from candidates.models import (
    Accommodation,
    Candidate,
    Email,
    HistoryEntry,
    Import,
    Message,
    Milestone,
    Name,
    PayoutAccount,
    Phone,
    Place,
    Referral,
    Relation,
    Stage,
)
from redflags.models import Standing
from screening.models import TrailEvent, User
from tests import make
from tests.signing_in import SignedIn

ENTRIES: dict[str, dict[str, Any]] = {
    "note": {"text": "Knew the product in depth."},
    "message": {"text": "I will be late.", "writer": "candidate"},
    "document": {"kind": "résumé", "state": "accepted", "note": "Looked at on paper."},
    "name": {"value": "Avery X. Example", "usage": "other"},
    "place": {"city": "Halifax", "country": "ca", "time_zone": "America/Halifax"},
    "accommodation": {"what": "Captions during calls", "concerns": ["presence"], "state": "open"},
    "email": {"address": "Avery@Example.com", "slot": "work"},
    "phone": {"number": "+1 416 555 0123", "slot": "personal", "line": "unknown"},
    "address": {"purpose": "home", "street": "12 Sample Street", "city": "Halifax", "kind": "unknown"},
    "profile": {"network": "github", "url": "https://github.com/avery-example"},
    "employment": {"organisation": "Sample Ltd", "start": "2019-3", "end": "2021"},
    "education": {"organisation": "Sample College", "start": "2012", "end": "2016"},
    "rate": {"amount": "95000", "currency": "cad", "period": "year"},
    "payment": {"method": "bank", "asked_by": "candidate", "payee": "self"},
    "account": {"kind": "bank", "number": "000123456789", "holder": "self"},
    "network": {"kind": "residential", "country": "CA"},
    "milestone": {"kind": "offer", "is_done": "on", "on": "2026-01-05"},
    "sign": {"code": "code_copied"},
    "referral": {"direction": "by", "other_name": "Blake Sample"},
    "link": {"other_name": "Blake Sample", "kind": "phone"},
}
"""The least that makes a valid entry of each noun."""


def record(client: Client, candidate: Candidate, noun: str, **fields: Any) -> Any:
    form = {"source": "candidate", **ENTRIES[noun], **fields}
    return client.post(reverse("record", args=[candidate.pk, noun]), form)


def at_offer() -> Candidate:
    return make.application(stage=Stage.ONBOARDING).candidate


def on_file(candidate: Candidate, by: User, model: type[Any], **fields: Any) -> Any:
    return facts.append(model(candidate=candidate, **fields), by=by)


def test_every_noun_of_the_menu_has_an_example_here() -> None:
    assert set(ENTRIES) == {noun.slug for noun in NOUNS}


@pytest.mark.parametrize("noun", NOUNS, ids=lambda noun: noun.slug)
def test_each_noun_is_recorded_told_in_the_trail_and_assessed_in_the_same_request(
    as_recruiter: SignedIn, noun: Any
) -> None:
    candidate = at_offer()
    answer = record(as_recruiter, candidate, noun.slug)
    assert answer.status_code == 302, answer.content.decode()
    (entry,) = noun.model.objects.filter(candidate=candidate)
    assert answer.headers["Location"].endswith(f"#fact-{entry.ref}")
    assert entry.recorded_by == as_recruiter.user
    event = TrailEvent.objects.get(target=entry.ref)
    assert (event.verb, event.candidate) == (f"{noun.model._meta.model_name}.added", candidate.pseudonym)
    assert Standing.objects.filter(application__candidate=candidate).exists()


@pytest.mark.parametrize("noun", NOUNS, ids=lambda noun: noun.slug)
def test_the_form_of_each_noun_opens(as_recruiter: SignedIn, noun: Any) -> None:
    page = as_recruiter.get(reverse("record", args=[make.candidate().pk, noun.slug]))
    assert str(noun.label) in page.content.decode()


@pytest.mark.parametrize("noun", NOUNS, ids=lambda noun: noun.slug)
def test_an_entry_of_each_noun_can_be_mended_and_where_it_can_change_changed(as_recruiter: SignedIn, noun: Any) -> None:
    candidate = at_offer()
    record(as_recruiter, candidate, noun.slug)
    for relation, address in ((Relation.CORRECTS, "fact_correct"), (Relation.CHANGES, "fact_change")):
        if relation not in noun.relations:
            continue
        (entry,) = noun.model.objects.filter(candidate=candidate, replaced_by=None)
        form = {"source": "candidate", "evidence": "seen", "note": "Seen again.", **ENTRIES[noun.slug]}
        url = reverse(address, args=[candidate.pk, noun.slug, entry.pk])
        assert as_recruiter.get(url).status_code == 200
        assert as_recruiter.post(url, form).status_code == 302
        assert noun.model.objects.get(replaces=entry.pk).relation == relation


def test_the_menu_lists_every_noun_and_is_searched_by_further_words(as_recruiter: SignedIn) -> None:
    address = reverse("record_menu", args=[make.candidate().pk])
    everything = as_recruiter.get(address).content.decode()
    assert all(reverse("record", args=[1, noun.slug]).split("/record/")[1] in everything for noun in NOUNS)
    laptops = as_recruiter.get(address, {"q": "laptop"}).content.decode()
    assert "/record/milestone/" in laptops
    assert "/record/email/" not in laptops
    assert "Nothing is called that" in as_recruiter.get(address, {"q": "zzz"}).content.decode()


def test_dates_are_kept_as_precisely_as_they_were_told(as_recruiter: SignedIn) -> None:
    candidate = make.candidate()
    record(as_recruiter, candidate, "employment")
    entry = HistoryEntry.objects.get()
    assert (entry.start, entry.end, entry.kind) == ("2019-03", "2021", "employment")


@pytest.mark.parametrize(
    ("noun", "field", "value"),
    [
        ("note", "text", ""),
        ("note", "text", "a" * 65_537),
        ("note", "text", "a \0 b"),
        ("note", "on", "2026-02-31"),
        ("note", "on", "0000-01-01"),
        ("note", "on", "9999-12-31"),
        ("note", "on", "2026"),
        ("note", "on", "2100-01-01"),
        ("email", "address", "not an address"),
        ("phone", "number", "12"),
        ("phone", "number", "416 555 0123"),
        ("place", "country", "ZZ"),
        ("place", "time_zone", "Mars/Olympus"),
        ("profile", "url", "nothing"),
        ("profile", "url", "http://[::1"),
        ("profile", "url", "https://\u2100.example.com"),
        ("profile", "connections", "99999999999"),
        ("employment", "start", "2019-13"),
        ("employment", "end", "2018"),
        ("rate", "amount", "-1"),
        ("rate", "amount", "NaN"),
        ("rate", "amount", "99999999999999"),
        ("rate", "currency", "€"),
        ("network", "ip", "999.1.1.1"),
        ("sign", "code", "looks_strange"),
        ("accommodation", "concerns", "moon"),
        ("name", "value", "x" * 201),
        ("referral", "other_name", "a \0 b"),
    ],
)
def test_bad_input_is_told_at_its_field_and_nothing_typed_is_lost(
    as_recruiter: SignedIn, noun: str, field: str, value: str
) -> None:
    candidate = make.candidate()
    answer = record(as_recruiter, candidate, noun, **{"source": "interview", field: value})
    assert answer.status_code == 422
    assert field in answer.context["form"].errors
    assert answer.context["form"][field].value() in (value, [value])
    assert not BY_MODEL[noun].objects.filter(candidate=candidate).exists()


BY_MODEL = {noun.slug: noun.model for noun in NOUNS}


def test_what_is_current_has_no_end(as_recruiter: SignedIn) -> None:
    answer = record(as_recruiter, make.candidate(), "employment", is_current="on")
    assert answer.status_code == 422
    assert "end" in answer.context["form"].errors


def test_a_promised_step_needs_its_day(as_recruiter: SignedIn) -> None:
    candidate = make.candidate()
    form = {"kind": "visit", "note": ""}
    address = reverse("record", args=[candidate.pk, "milestone"])
    assert as_recruiter.post(address, form).status_code == 422
    assert as_recruiter.post(address, form | {"due_on": "2027-05-03"}).status_code == 302
    assert not Milestone.objects.get().is_done


def test_a_number_without_country_is_read_as_one_of_the_claimed_country(as_recruiter: SignedIn) -> None:
    candidate = make.candidate()
    on_file(candidate, as_recruiter.user, Place, city="Halifax", country="CA")
    assert record(as_recruiter, candidate, "phone", number="(416) 555-0123").status_code == 302
    assert Phone.objects.get().number.open() == "+14165550123"


def test_a_second_number_is_no_change(as_recruiter: SignedIn) -> None:
    candidate = make.candidate()
    for number in ("+1 416 555 0123", "+1 416 555 0124"):
        record(as_recruiter, candidate, "phone", number=number)
    assert list(Phone.objects.values_list("relation", "replaces")) == [("adds", None)] * 2


def test_a_change_says_since_when_why_and_on_what_evidence(as_recruiter: SignedIn) -> None:
    candidate = at_offer()
    old = on_file(candidate, as_recruiter.user, PayoutAccount, number="000111222333")
    form = {
        "kind": "bank",
        "number": "999888777666",
        "holder": "self",
        "source": "candidate",
        "effective_on": "2026-03-02",
        "reason": "Closed account",
        "evidence": "seen",
        "evidence_note": "Letter of the bank",
    }
    answer = as_recruiter.post(reverse("fact_change", args=[candidate.pk, "account", old.pk]), form)
    assert answer.status_code == 302, answer.context["form"].errors
    new = PayoutAccount.objects.get(replaces=old)
    assert (new.relation, new.reason, new.evidence, new.evidence_note) == (
        "changes",
        "Closed account",
        "seen",
        "Letter of the bank",
    )
    assert TrailEvent.objects.filter(verb="payoutaccount.changed").count() == 1


def test_a_change_without_a_word_on_evidence_is_asked_for_it(as_recruiter: SignedIn) -> None:
    candidate = make.candidate()
    old = on_file(candidate, as_recruiter.user, Name, value="Avery Example")
    form = {"value": "Avery Married", "usage": "legal", "source": "candidate"}
    answer = as_recruiter.post(reverse("fact_change", args=[candidate.pk, "name", old.pk]), form)
    assert answer.status_code == 422
    assert "evidence" in answer.context["form"].errors


def test_a_typo_is_mended_without_becoming_a_change(as_recruiter: SignedIn) -> None:
    candidate = make.candidate()
    old = on_file(candidate, as_recruiter.user, Email, address="avrey@example.com")
    address = reverse("fact_correct", args=[candidate.pk, "email", old.pk])
    assert b"avrey@example.com" in as_recruiter.get(address).content
    form = {"address": "avery@example.com", "slot": "personal", "source": "candidate"}
    assert as_recruiter.post(address, form).status_code == 302
    assert Email.objects.get(replaces=old).relation == "corrects_entry"


def test_mending_an_entry_of_a_change_keeps_what_was_said_of_the_change(as_recruiter: SignedIn) -> None:
    candidate = make.candidate()
    first = on_file(candidate, as_recruiter.user, Name, value="Avery Example")
    changed = on_file(
        candidate,
        as_recruiter.user,
        Name,
        value="Avery Maried",
        relation="changes",
        replaces=first,
        reason="Marriage",
        evidence="seen",
        effective_on="2026-02-01",
    )
    form = {"value": "Avery Married", "usage": "legal", "source": "candidate"}
    as_recruiter.post(reverse("fact_correct", args=[candidate.pk, "name", changed.pk]), form)
    mended = Name.objects.get(replaces=changed)
    assert (mended.reason, mended.evidence, str(mended.effective_on)) == ("Marriage", "seen", "2026-02-01")


def test_a_mended_account_keeps_its_number_which_the_form_never_shows(as_recruiter: SignedIn) -> None:
    candidate = make.candidate()
    old = on_file(candidate, as_recruiter.user, PayoutAccount, number="000111222333", provider="Bnak")
    address = reverse("fact_correct", args=[candidate.pk, "account", old.pk])
    assert b"000111222333" not in as_recruiter.get(address).content
    form = {"kind": "bank", "number": "", "provider": "Bank", "holder": "unknown", "source": "candidate"}
    assert as_recruiter.post(address, form).status_code == 302
    mended = PayoutAccount.objects.get(replaces=old)
    assert (mended.number.open(), mended.provider) == ("000111222333", "Bank")


def test_an_entry_is_taken_back_with_a_reason_and_stays_readable(as_recruiter: SignedIn) -> None:
    candidate = make.candidate()
    old = on_file(candidate, as_recruiter.user, Message, text="Of somebody else", kind="note")
    address = reverse("fact_retract", args=[candidate.pk, "note", old.pk])
    assert as_recruiter.post(address, {"reason": ""}).status_code == 422
    assert as_recruiter.post(address, {"reason": "Wrong person"}).status_code == 302
    taken_back = Message.objects.get(replaces=old)
    assert (taken_back.relation, taken_back.note, taken_back.text) == ("retracts", "Wrong person", "Of somebody else")


def test_lists_show_the_newest_name_and_town_that_stand(as_recruiter: SignedIn) -> None:
    candidate = make.candidate(name="Avery Example")
    on_file(candidate, as_recruiter.user, Name, value="Avery Example")
    on_file(candidate, as_recruiter.user, Place, city="Halifax", region="Nova Scotia")
    name = on_file(candidate, as_recruiter.user, Name, value="Blake Sample")
    place = on_file(candidate, as_recruiter.user, Place, city="Moncton")
    candidate.refresh_from_db()
    assert (candidate.name, candidate.name_sort, candidate.town) == ("Blake Sample", "blake sample", "Moncton")
    facts.retract(name, by=as_recruiter.user, reason="Of somebody else")
    facts.retract(place, by=as_recruiter.user, reason="Of somebody else")
    candidate.refresh_from_db()
    assert (candidate.name, candidate.name_sort) == ("Avery Example", "avery example")
    assert candidate.town == "Halifax, Nova Scotia"


def test_an_accommodation_is_answered_by_a_later_state(as_recruiter: SignedIn) -> None:
    candidate = make.candidate()
    old = on_file(candidate, as_recruiter.user, Accommodation, what="Captions", concerns=["presence"])
    form = {"what": "Captions", "concerns": ["presence"], "state": "granted"}
    assert (
        as_recruiter.post(reverse("fact_change", args=[candidate.pk, "accommodation", old.pk]), form).status_code == 302
    )
    assert Accommodation.objects.get(replaces=old).state == "granted"


def test_a_text_cannot_really_change(as_recruiter: SignedIn) -> None:
    candidate = make.candidate()
    old = on_file(candidate, as_recruiter.user, Message, text="Hello", kind="note")
    assert as_recruiter.get(reverse("fact_change", args=[candidate.pk, "note", old.pk])).status_code == 404


def test_a_second_click_changes_nothing(as_recruiter: SignedIn) -> None:
    candidate, token = make.candidate(), str(uuid4())
    assert record(as_recruiter, candidate, "note", token=token).status_code == 302
    answer = record(as_recruiter, candidate, "note", token=token)
    assert answer.headers["Location"] == reverse("candidate", args=[candidate.pk])
    assert Message.objects.count() == 1


def test_who_was_overtaken_is_told_by_whom_and_keeps_what_was_typed(as_recruiter: SignedIn) -> None:
    candidate = make.candidate()
    old = on_file(candidate, as_recruiter.user, Email, address="one@example.com")
    quicker = make.user(name="Quick Person")
    newer = on_file(candidate, quicker, Email, address="two@example.com", relation="changes", replaces=old)
    form = {"address": "three@example.com", "slot": "personal", "source": "candidate", "evidence": "none"}
    answer = as_recruiter.post(reverse("fact_change", args=[candidate.pk, "email", old.pk]), form)
    page = answer.content.decode()
    assert answer.status_code == 409
    assert "Quick Person" in page
    assert "two@example.com" in page
    assert "three@example.com" in page
    assert reverse("fact_change", args=[candidate.pk, "email", newer.pk]) in page
    assert Email.objects.count() == 2


def test_what_somebody_took_back_meanwhile_is_recorded_anew(as_recruiter: SignedIn) -> None:
    candidate = make.candidate()
    old = on_file(candidate, as_recruiter.user, Email, address="one@example.com")
    facts.retract(old, by=make.user(name="Quick Person"), reason="Wrong person")
    form = {"address": "three@example.com", "slot": "personal", "source": "candidate"}
    answer = as_recruiter.post(reverse("fact_correct", args=[candidate.pk, "email", old.pk]), form)
    assert answer.status_code == 409
    assert f'action="{reverse("record", args=[candidate.pk, "email"])}"' in answer.content.decode()


def test_a_bank_account_may_not_be_asked_for_before_the_offer_but_is_recorded_when_volunteered(
    as_recruiter: SignedIn,
) -> None:
    candidate = make.application(stage=Stage.INTERVIEWING).candidate
    page = as_recruiter.get(reverse("record", args=[candidate.pk, "account"])).content.decode()
    assert "Not to be asked yet" in page
    assert record(as_recruiter, candidate, "account").status_code == 422
    assert record(as_recruiter, candidate, "account", volunteered="on").status_code == 302
    assert "not to be asked before" in as_recruiter.get(reverse("record_menu", args=[candidate.pk])).content.decode()


def test_who_recommended_whom_points_at_the_person_once_somebody_said_it_is_the_same(as_recruiter: SignedIn) -> None:
    candidate, namesake = make.candidate(), make.candidate(name="Blake Sample")
    asked = record(as_recruiter, candidate, "referral")
    assert asked.status_code == 422
    assert "on the register" in asked.content.decode()
    assert record(as_recruiter, candidate, "referral", known=namesake.pk).status_code == 302
    assert Referral.objects.get().other == namesake


def test_namesakes_of_other_teams_stay_hidden(as_recruiter: SignedIn) -> None:
    make.candidate(name="Blake Sample", team=make.team())
    assert record(as_recruiter, make.candidate(), "referral").status_code == 302
    assert Referral.objects.get().other is None


def test_an_auditor_records_nothing(as_auditor: SignedIn) -> None:
    assert record(as_auditor, make.candidate(), "note").status_code == 403


def test_candidates_of_other_teams_and_unknown_nouns_do_not_exist(as_recruiter: SignedIn) -> None:
    hidden, shown = make.candidate(team=make.team()), make.candidate()
    assert record(as_recruiter, hidden, "note").status_code == 404
    assert as_recruiter.get(reverse("record", args=[shown.pk, "nationality"])).status_code == 404
    assert as_recruiter.get(reverse("record_menu", args=[hidden.pk])).status_code == 404


def test_an_entry_of_somebody_else_cannot_be_edited_through_another_candidate(as_recruiter: SignedIn) -> None:
    one, other = make.candidate(), make.candidate()
    entry = on_file(one, as_recruiter.user, Email, address="one@example.com")
    for name in ("fact_change", "fact_correct", "fact_retract"):
        assert as_recruiter.get(reverse(name, args=[other.pk, "email", entry.pk])).status_code == 404
    assert as_recruiter.get(reverse("fact_correct", args=[one.pk, "phone", entry.pk])).status_code == 404


def test_what_an_import_brought_cannot_be_edited_once_it_is_taken_back(as_recruiter: SignedIn) -> None:
    batch = Import.objects.create(format=Import.Format.CSV, name="people.csv", sha256="0" * 64)
    candidate = make.candidate()
    entry = on_file(candidate, as_recruiter.user, Email, address="one@example.com", batch=batch)
    address = reverse("fact_correct", args=[candidate.pk, "email", entry.pk])
    assert as_recruiter.get(address).status_code == 200
    Import.objects.filter(pk=batch.pk).update(reverted_at=timezone.now())
    assert as_recruiter.get(address).status_code == 404


def test_formula_looking_text_stays_text(as_recruiter: SignedIn) -> None:
    candidate = make.candidate()
    record(as_recruiter, candidate, "note", text='=HYPERLINK("http://example.com")<script>')
    assert Message.objects.get().text == '=HYPERLINK("http://example.com")<script>'
    page = as_recruiter.get(reverse("candidate", args=[candidate.pk])).content.decode()
    assert "<script>" not in page.split("<main")[1]


@pytest.mark.parametrize("name", ["record_menu"])
def test_what_only_shows_refuses_to_be_posted_to(as_recruiter: SignedIn, name: str) -> None:
    assert as_recruiter.post(reverse(name, args=[make.candidate().pk])).status_code == 405
