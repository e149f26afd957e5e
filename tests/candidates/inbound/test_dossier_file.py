"""Dossier files: what goes in, what is dropped with a word, and the line and key of everything wrong."""

from datetime import date
from decimal import Decimal

import pytest
from django.conf import settings

from candidates.inbound import dossier_docs
from candidates.inbound.dossier_file import read_dossier
from candidates.inbound.problems import UnusableFileError
from candidates.intake import Intake
from candidates.models import (
    Accommodation,
    Address,
    CheckResult,
    Document,
    Email,
    HistoryEntry,
    Message,
    Milestone,
    Name,
    PaymentRequest,
    PayoutAccount,
    Phone,
    Place,
    Profile,
    Rate,
    Referral,
    Sighting,
    Sign,
    ToldLink,
)

FULL = """\
schema: 1
id: full
candidate:
  full_name: Avery Example
  preferred_name: Ave
  other_names:
    - {name: A. Example, where: GitHub}
  emails:
    - {value: Avery@Example.com, type: personal}
    - {value: avery@mail.example, type: disposable}
  phones:
    - {value: +1 416 555 0123, type: voip, note: from the form}
    - {value: (416) 555-0124}
  messaging:
    - {app: Signal, handle: avery.01}
  claimed_location: {city: Toronto, region: ON, country: Canada, timezone: America/Toronto}
  addresses:
    - purpose: shipping
      street: 12 Sample Street
      city: Toronto
      country: CA
      kind: drop
      verified: true
      since: 2024-03
  profiles:
    github: {present: true, created: 2021, connections: 3, url: https://github.com/avery-example}
    linkedin: https://www.linkedin.com/in/avery-example
application:
  role: Backend developer
  seniority: senior
  employment_type: contract
  remote: true
  applied_on: 2024-05
  channel: Careers page
  stage: offer
requested_rate: {amount: 55.5, currency: CAD, period: hour}
market_rate: {low: 60, median: 75, high: 90, currency: CAD, period: hour, source: A survey, as_of: 2024}
employer_context: Salaries are paid in Canadian dollars, never in crypto.
work_history:
  - {source: resume, employer: Example Corp, title: Developer, start: 2020-02, end: present, part_time: true}
education:
  - {source: linkedin, institution: Example University, credential: BSc, field: Computing, start: 2015, end: 2019}
payments:
  - date: 2024-05-02
    requested_method: crypto
    payee: other_person
    detail: Pay my friend.
    account:
      kind: wallet
      holder: other_person
      number: "0x52908400098527886E0F7030069857D2E4169EE7"
      network: Ethereum
  - {requested_method: pigeon post}
messages:
  - {date: 2024-05-03, from: recruiter, channel: mail, text: "=SUM(A1)"}
interviews:
  - date: 2024-05-06
    type: video
    platform: Meet
    outcome: concern
    events: [hand_test_refused, sang_a_song, language_below_claim]
    tests: {background: passed}
    notes: Looked away.
  - {outcome: eventful}
checks:
  - type: reference
    subject: Example Corp
    contact: {name: Blake Sample, email: blake@example.org, phone: +1 416 555 0125, found: independent, where: web site}
    status: verified
    requested_on: 2024-05-07
    completed_on: 2024-05-08
  - {type: graphology, status: pending}
changes:
  - date: 2024-05-09
    field: bank_account
    from: First Bank
    to: Second Bank
    reason: moved
    evidence: none
    payee: family
  - {date: 2024-05-10, field: home_address, from: Toronto, to: Halifax, evidence_state: seen}
  - {field: phone, to: not a phone}
network:
  - {date: 2024-05-06, context: interview, ip: 192.0.2.1, ip_type: vpn, geo_country: DE, asn: 64496}
documents:
  - {type: passport, status: forged}
accommodations:
  - {requested_on: 2024-05-04, type: no camera, granted: true, evidence: a letter}
milestones:
  - {kind: visit, due_on: 2024-06-01, done: false}
  - {kind: start, done: false}
signs:
  - {code: thin_air}
related_candidates:
  - {name: Blake Sample, shared: [phone, referrer], note: They are twins.}
notes: Friendly.
"""


def only(intake: Intake, model: type) -> list:
    return list(intake.of(model))


@pytest.fixture(scope="module")
def full() -> Intake:
    return read_dossier(FULL.encode())


def test_names_contacts_and_places_go_in(full: Intake) -> None:
    assert [(n.value, n.usage) for n in only(full, Name)] == [
        ("Avery Example", "legal"),
        ("Ave", "preferred"),
        ("A. Example", "other"),
    ]
    assert [(e.address.open(), e.domain_kind) for e in only(full, Email)][1] == ("avery@mail.example", "disposable")
    phones = only(full, Phone)
    assert [p.number.open() for p in phones] == ["+14165550123", "+14165550124", "not a phone"]
    assert [p.line for p in phones] == ["voip", "unknown", "unknown"], "metadata cannot tell in North America"
    (place,) = only(full, Place)
    assert (place.city, place.country, place.time_zone) == ("Toronto", "CA", "America/Toronto")
    assert full.candidate.town == "Toronto, ON"
    shipping = only(full, Address)[0]
    assert (shipping.purpose, shipping.kind, shipping.is_verified) == ("shipping", "drop", True)
    assert shipping.effective_on == date(2024, 3, 31), "a month means its last day"
    profiles = {(p.network, p.created, p.connections) for p in only(full, Profile)}
    assert profiles == {("github", "2021", 3), ("linkedin", "", None), ("other", "", None)}


def test_the_application_its_pay_and_the_rate_go_in(full: Intake) -> None:
    application = full.application
    assert application is not None
    assert (application.role, application.stage) == ("Backend developer", "offer")
    assert application.employment_type == "contract, remote"
    assert application.applied_on == date(2024, 5, 31)
    assert application.crypto_is_normal is False
    assert (application.pay_low, application.pay_high, application.pay_as_of) == (60, 90, date(2024, 12, 31))
    (rate,) = only(full, Rate)
    assert (rate.amount, rate.currency, rate.period) == (Decimal("55.50"), "CAD", "hour")


def test_history_keeps_its_source_and_its_precision(full: Intake) -> None:
    work, school = only(full, HistoryEntry)
    assert (work.source, work.start, work.end, work.is_current, work.is_part_time) == (
        "resume",
        "2020-02",
        "",
        True,
        True,
    )
    assert (school.source, school.start, school.end, school.field) == ("linkedin", "2015", "2019", "Computing")


def test_payments_accounts_and_changes_go_in(full: Intake) -> None:
    asked = only(full, PaymentRequest)
    assert [(p.method, p.payee) for p in asked] == [("crypto", "other_person"), ("other", "unknown")]
    wallet, before, after = only(full, PayoutAccount)
    assert (wallet.kind, wallet.network, wallet.hint) == ("wallet", "Ethereum", "•• 9EE7")
    assert (before.provider, after.relation, after.holder, after.evidence) == (
        "First Bank",
        "changes",
        "family",
        "none",
    )
    moved = [a for a in only(full, Address) if a.relation == "changes"]
    assert [(a.purpose, a.note, a.evidence) for a in moved] == [("home", "Halifax", "seen")]


def test_interviews_signs_and_notes_go_in(full: Intake) -> None:
    held, odd = full.interviews
    assert (held.on, held.platform, held.outcome, held.held) == (date(2024, 5, 6), "Meet", "concern", "video")
    assert odd.outcome == "concern"
    assert [s.code for s in only(full, Sign) if s.interview is held] == ["hand_test_refused", "background_passed"]
    notes = [m.text for m in only(full, Message) if m.interview is held]
    assert notes == ["sang a song", "Looked away."]


def test_checks_keep_their_contact_sealed_and_their_answer(full: Intake) -> None:
    reference, odd = full.checks
    assert (reference.found, reference.found_where, reference.state) == ("independent", "web site", "verified")
    assert reference.contact_email is not None
    assert reference.contact_email.open() == "blake@example.org"
    assert reference.contact_phone is not None
    assert reference.contact_phone.open() == "+14165550125"
    assert [(r.check_made is reference, r.on) for r in only(full, CheckResult)] == [(True, date(2024, 5, 8))]
    assert (odd.kind, odd.state) == ("other", "waiting")


def test_the_rest_goes_in(full: Intake) -> None:
    (sighting,) = only(full, Sighting)
    assert (sighting.kind, sighting.country, sighting.asn) == ("vpn", "DE", "64496")
    assert [d.state for d in only(full, Document)] == ["rejected"]
    assert [(a.what, a.state) for a in only(full, Accommodation)] == [("no camera", "granted")]
    assert [(m.kind, m.is_done) for m in only(full, Milestone)] == [("visit", False), ("start", True)]
    assert [r.other_name for r in only(full, Referral)] == ["Blake Sample"]
    assert [(link.kind, link.meaning) for link in only(full, ToldLink)] == [("phone", "household")]


def test_what_looks_like_a_formula_stays_text(full: Intake) -> None:
    assert [m.text for m in only(full, Message) if m.kind == "message"] == ["=SUM(A1)"]


def test_what_is_not_understood_is_said_with_its_line_and_key(full: Intake) -> None:
    said = "\n".join(full.notices)
    for expected in (
        "payments[1].requested_method: unknown method, kept as “other”",
        "interviews[0].events[1]: unknown event, kept as a note",
        "interviews[0].events[2]: dropped: remarks about language are not held",
        "interviews[1].outcome: unknown outcome",
        "checks[1].type: unknown kind of check",
        "changes[2].to: ",
        "accommodations[0].evidence: dropped: no medical detail is held",
        "signs[0].code: unknown code, not taken",
    ):
        assert expected in said
    assert full.notices[0].startswith("line ")


def test_what_must_not_be_held_is_dropped_and_what_is_unknown_is_reported() -> None:
    intake = read_dossier(
        b"kind: positive\ntitle: T\nexpected: {min_tier: high, must_flags: [x]}\nsource: {urls: []}\nfidelity: x\n"
        b"candidate:\n  full_name: Avery Example\n  date_of_birth: 1990-01-01\n  nationality: any\n  gender: any\n"
        b"  languages: [any]\n  work_authorization: any\n  shoe_size: 44\nmystery: 1\n"
    )
    assert intake.notices == [
        "line 8: candidate.date_of_birth: dropped: birth dates are not held",
        "line 9: candidate.nationality: dropped: nationality is not held",
        "line 10: candidate.gender: dropped: gender is not held",
        "line 11: candidate.languages: dropped: languages are not held",
        "line 12: candidate.work_authorization: dropped: citizenship and status are not held",
        "line 13: candidate.shoe_size: unknown key, not taken",
        "line 14: mystery: unknown key, not taken",
    ]
    assert [type(fact) for fact in intake.facts] == [Name], "nothing of the expected block is a fact"


def wrong(body: str) -> list[str]:
    with pytest.raises(UnusableFileError) as caught:
        read_dossier(f"candidate:\n  full_name: Avery Example\n{body}".encode())
    return [str(problem) for problem in caught.value.problems]


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (
            "application: {applied_on: 2024-02-31}\n",
            "line 3: application.applied_on: “2024-02-31”: that month has no day 31.",
        ),
        ("application: {applied_on: 2024-13}\n", "line 3: application.applied_on: “2024-13”: there is no month 13."),
        ("messages:\n  - text: x\n    date: 0000-01-01\n", "line 5: messages[0].date: “0000-01-01”: the year must lie"),
        ("messages:\n  - text: x\n    date: 0\n", "line 5: messages[0].date: “0” is not a date"),
        (
            "work_history:\n  - {source: resume, start: 9999}\n",
            "line 4: work_history[0].start: “9999”: the year must lie",
        ),
        (
            "work_history:\n  - {source: rumour}\n",
            "line 4: work_history[0].source: “rumour” is not one of: resume, linkedin",
        ),
        ("work_history:\n  - {employer: X}\n", "line 4: work_history[0]: “source” is missing."),
        ("checks:\n  - {type: reference, status: perhaps}\n", "line 4: checks[0].status: “perhaps” is not one of"),
        (
            "requested_rate: {amount: -5, currency: CAD, period: hour}\n",
            "line 3: requested_rate.amount: “-5” is too small.",
        ),
        ("requested_rate: {amount: 99999999999, currency: CAD, period: hour}\n", "“99999999999” is too large."),
        ("requested_rate: {amount: 5, currency: dollars, period: hour}\n", "a currency of three letters, like CAD"),
        ("emails: 5\nschema: 2\n", "line 4: schema: “2” is not one of: 1."),
        ("messages: yes please\n", "line 3: messages: A value of another kind belongs here: array, null."),
        ("notes: " + "x" * 70_000 + "\n", "line 3: notes: This is longer than 65536 characters."),
        ("application: {role: " + "x" * 201 + "}\n", "line 3: application.role: This is longer than 200 characters."),
    ],
)
def test_every_error_has_its_line_its_key_and_what_would_be_right(body: str, says: str) -> None:
    assert any(says in problem for problem in wrong(body)), wrong(body)


def test_all_errors_are_told_at_once_in_the_order_of_the_file() -> None:
    problems = wrong(
        "messages:\n  - {text: x, date: 2024-02-30}\n  - {text: y, date: soon}\nnetwork:\n  - {date: 2024-00-01}\n"
    )
    assert [problem.split(":")[0] for problem in problems] == ["line 4", "line 5", "line 7"]


@pytest.mark.parametrize(
    "content", [b"notes: x\n", b"candidate: {full_name: ''}\n", b"candidate: {full_name: '  '}\n", b"- 1\n"]
)
def test_a_file_without_a_name_is_refused(content: bytes) -> None:
    with pytest.raises(UnusableFileError):
        read_dossier(content)


def test_keys_without_value_say_nothing() -> None:
    intake = read_dossier(b"candidate:\n  full_name: Avery Example\n  emails:\n  phones: []\napplication:\n  stage:\n")
    assert intake.application is not None
    assert intake.application.stage == "applied"
    assert not intake.notices


def test_the_page_about_dossier_files_is_what_the_schema_says() -> None:
    written = settings.BASE_DIR / "docs" / "dossier-file.md"
    assert written.read_text(encoding="utf-8") == dossier_docs.page(), "run: manage.py make_docs"


def test_the_example_on_the_page_goes_in_without_a_remark() -> None:
    example = dossier_docs.page().split("```yaml\n")[1].split("```")[0]
    assert read_dossier(example.encode()).notices == []
