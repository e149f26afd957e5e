"""The made-up registers: the same from the same seed, valid, fair, and honest about whom they flag."""

import hashlib
import os
import re
import subprocess
import sys
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from io import StringIO

import pyotp
import pytest
from allauth.mfa.models import Authenticator
from django.conf import settings
from django.core.management import CommandError, call_command
from django.db import connection, models
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from candidates.actions.facts import fingerprints
from candidates.models import Application, Candidate, Check, Fingerprint, Interview, Reminder, Stage, StageChange
from candidates.stages import STEPS
from redflags.generator.filling import CHUNK, next_serial
from redflags.generator.openings import OPENINGS
from redflags.generator.places import phone
from redflags.generator.register import BLOCK, Made, Part, cast, made, persona
from redflags.generator.story import Company
from redflags.models import Finding, FindingVerdict, Standing
from redflags.models.standings import Level
from screening.models import TrailEvent, User
from screening.roles import Role
from tests import make

NOW = datetime(2026, 3, 18, 15, tzinfo=UTC)
COMPANY = Company(OPENINGS, [opening.position(as_of=date(2026, 3, 1)) for opening in OPENINGS], [])


def people(count: int = BLOCK, seed: int = 1) -> list[Made]:
    """The first so many people."""
    return list(made(seed, range(count), COMPANY, NOW))


def rows(one: Made) -> list[models.Model]:
    """Everything told of one person."""
    intake = one.story.intake
    return [intake.candidate, one.story.application, *intake.facts, *intake.interviews, *intake.checks]


def digest(told: list[Made]) -> str:
    """Equal for registers that tell the same; sealed values differ on every run, so their fingerprints stand in."""
    found = hashlib.sha256()
    for row in (row for one in told for row in rows(one)):
        plain = [f for f in row._meta.concrete_fields if not f.is_relation and f.get_internal_type() != "UUIDField"]
        values = [getattr(row, f.attname) for f in plain if type(f).__name__ != "SealedField"]
        found.update(repr((row._meta.label, values)).encode())
    return found.hexdigest()


def test_the_same_seed_makes_the_same_register() -> None:
    assert digest(people()) == digest(people())


def test_another_seed_makes_another_register() -> None:
    assert digest(people(8)) != digest(people(8, seed=2))


def test_a_person_is_the_same_whatever_is_made_before() -> None:
    alone = list(made(1, range(40, 44), COMPANY, NOW))
    assert digest(alone) == digest(people()[40:44])


def test_the_hash_seed_of_the_process_changes_nothing() -> None:
    program = (
        "import django; django.setup()\n"
        "from tests.redflags.test_generator import digest, people; print(digest(people(16)))"
    )
    told = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": seed, "DJANGO_SETTINGS_MODULE": "screening.settings"},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert told == {digest(people(16)) + "\n"}


def test_every_row_is_valid() -> None:
    for row in (row for one in people(2 * BLOCK) for row in rows(one)):
        row.clean_fields(exclude=[f.name for f in row._meta.concrete_fields if f.is_relation])


def test_every_step_between_stages_is_one_that_people_can_take() -> None:
    for change in (change for one in people(2 * BLOCK) for change in one.story.stage_changes):
        assert change.after in STEPS[Stage(change.before)], str(change)


def test_nothing_is_told_of_days_to_come() -> None:
    for one in people(2 * BLOCK):
        intake = one.story.intake
        assert intake.candidate.created_at <= NOW
        assert all(fact.recorded_at <= NOW for fact in intake.facts)
        assert all((getattr(fact, "on", None) or NOW.date()) <= NOW.date() for fact in intake.facts)
        assert all(i.outcome == Interview.Outcome.SCHEDULED for i in intake.interviews if i.on > NOW.date())


def test_everything_lies_within_reserved_ranges() -> None:
    for one in people():
        person = one.story.persona
        assert re.fullmatch(r"[a-z.]+\d+@example\.(com|net|org)", person.email)
        assert re.fullmatch(r"\+1\d{3}55501\d\d", person.phone)
        for sighting in (fact for fact in one.story.intake.facts if fact._meta.model_name == "sighting"):
            assert sighting.ip.rpartition(".")[0] in {"192.0.2", "198.51.100", "203.0.113"}


def test_no_two_people_get_one_number() -> None:
    assert len({phone(serial) for serial in range(200_000)}) == 200_000


def test_one_in_eight_is_a_false_applicant() -> None:
    parts = Counter(part.is_honest for block in range(50) for part in cast(1, block)[0])
    assert parts[False] * 8 == parts.total()


@pytest.mark.parametrize(
    "trait",
    [
        lambda person: person.name[0] < "L",
        lambda person: person.name.split()[-1][0] < "L",
        lambda person: len(person.name) > 13,
        lambda person: not person.name.isascii(),
        lambda person: "-" in person.name,
        lambda person: person.town.language == "fr",
        lambda person: person.town.region == "ON",
    ],
)
def test_neither_name_nor_town_tells_the_story(trait) -> None:
    """The share of false applicants among people with a trait is that of all, within three standard deviations."""
    blocks = range(120)
    false = [not part.is_honest for block in blocks for part in cast(7, block)[0]]
    has = [trait(persona(7, serial)) for serial in range(len(false))]
    number = sum(has)
    expected = number / 8
    assert number > 200
    assert abs(sum(f for f, h in zip(false, has, strict=True) if h) - expected) < 3 * (expected * 7 / 8) ** 0.5


@pytest.fixture
def _company(db: None) -> None:
    make.user(role=Role.RECRUITER)
    make.user(role=Role.HR_LEAD)


def generate(**options: object) -> str:
    """Run the command; returns what it prints."""
    out = StringIO()
    call_command("generate", stdout=out, **options)
    return out.getvalue()


@pytest.mark.usefixtures("_company")
def test_honest_people_never_escalate_and_most_are_standard() -> None:
    generate(candidates=2 * BLOCK, seed=11)
    parts = {serial: cast(11, serial // BLOCK)[0][serial % BLOCK] for serial in range(2 * BLOCK)}
    table: dict[bool, Counter[str]] = {True: Counter(), False: Counter()}
    for key, level in Standing.objects.values_list("application__candidate__external_key", "level"):
        table[parts[int(key.removeprefix("made-up-"))].is_honest][Level(level).name] += 1
    honest, false = table[True], table[False]
    print(f"honest {dict(honest)}  false {dict(false)}")
    assert honest.total() == 7 * 16
    assert honest["ESCALATE"] == 0
    assert honest["STANDARD"] >= 0.85 * honest.total()
    assert false["ESCALATE"] + false["HOLD"] >= 0.5 * false.total()
    assert not Standing.objects.exclude(broken={}).exists()


@pytest.mark.usefixtures("_company")
def test_a_ring_shares_what_it_gives() -> None:
    generate(candidates=BLOCK, assess=False)
    ring = [f"made-up-{n:08}" for n, part in enumerate(cast(1, 0)[0]) if part is Part.RING]
    own = Fingerprint.objects.filter(candidate__external_key__in=ring).values_list("kind", "digest")
    shared = {kind for (kind, _digest), times in Counter(own).items() if times > 1}
    assert {"phone", "document"} <= shared


@pytest.mark.usefixtures("_company")
def test_a_second_run_goes_on_where_the_first_ended() -> None:
    generate(candidates=3, assess=False)
    assert next_serial() == BLOCK
    generate(candidates=3, assess=False)
    keys = Candidate.objects.order_by("pk").values_list("external_key", flat=True)
    assert [int(key[-8:]) for key in keys] == [0, 1, 2, 64, 65, 66]
    assert TrailEvent.objects.filter(verb="register.filled").count() == 2


@pytest.mark.django_db(transaction=True)
def test_two_processes_make_the_same_people_and_leave_nobody_without_a_standing() -> None:
    make.user(role=Role.RECRUITER)
    database = connection.settings_dict
    url = f"postgres://{database['USER']}@{database['HOST'].replace('/', '%2F')}:{database['PORT']}/{database['NAME']}"
    asked = [sys.executable, settings.BASE_DIR / "manage.py", "generate", "--candidates", str(CHUNK + 2)]
    told = subprocess.run(asked, env={**os.environ, "DATABASE_URL": url}, check=True, capture_output=True, text=True)
    assert f"{CHUNK + 2:,} of {CHUNK + 2:,}" in told.stdout
    keys = Candidate.objects.order_by("pk").values_list("external_key", flat=True)
    assert [int(key[-8:]) for key in keys] == list(range(CHUNK + 2))
    assert not Application.objects.filter(standing=None).exists()


@pytest.mark.usefixtures("_company")
def test_what_is_not_assessed_has_no_standing_until_it_is() -> None:
    assert "manage.py assess" in generate(candidates=5, assess=False)
    assert not Standing.objects.exists()
    call_command("assess", stdout=StringIO())
    assert Standing.objects.count() == 5
    before = Standing.objects.latest("assessed_at").assessed_at
    call_command("assess", stdout=StringIO())
    assert Standing.objects.latest("assessed_at").assessed_at == before


@pytest.mark.usefixtures("_company")
def test_fingerprints_are_those_an_action_would_have_stored() -> None:
    generate(candidates=2, assess=False)
    fact = Candidate.objects.earliest("pk").phones.get()
    (expected,) = fingerprints(fact)
    assert Fingerprint.objects.filter(ref=fact.ref).values_list("kind", "digest").get() == (
        expected.kind,
        expected.digest,
    )


@pytest.mark.django_db
def test_without_anybody_there_is_nobody_to_work_on_applications() -> None:
    with pytest.raises(CommandError, match="Nobody has an account"):
        generate(candidates=1)


def demo() -> str:
    """Load the demo; returns what it prints."""
    out = StringIO()
    call_command("demo", stdout=out)
    return out.getvalue()


ACCOUNT = re.compile(r"(\S+@example\.com)\s+password (\S+)\s+code secret (\S+)")


@pytest.mark.django_db
def test_the_demo_lets_its_people_in_with_what_it_prints() -> None:
    accounts = ACCOUNT.findall(demo())
    assert [User.objects.get(email=email).roles for email, _p, _s in accounts] == [
        ["recruiter"],
        ["hr_lead"],
        ["admin"],
    ]
    for email, password, secret in accounts:
        client = Client()
        answer = client.post(reverse("account_login"), {"login": email, "password": password})
        assert answer.headers["Location"].startswith(reverse("mfa_authenticate"))
        client.post(reverse("mfa_authenticate"), {"code": pyotp.TOTP(secret).now()})
        assert "_auth_user_id" in client.session, email
    secrets = [secret for _e, _p, secret in accounts]
    assert not Authenticator.objects.filter(data__secret__in=secrets).exists(), "secrets are sealed"


@pytest.mark.django_db
def test_the_demo_is_alive() -> None:
    demo()
    now = timezone.now()
    assert Candidate.objects.count() == BLOCK
    assert Standing.objects.count() == Application.objects.count() == BLOCK
    assert not Standing.objects.filter(reassess_at__lte=now).exists()
    assert set(Application.objects.values_list("stage", flat=True)) >= set(Stage) - {Stage.OFFER, Stage.APPLIED}
    assert Application.objects.earliest("applied_on").applied_on < now.date() - timedelta(days=180)
    assert Interview.objects.filter(outcome="scheduled", starts_at__gt=now).exists()
    assert Reminder.objects.filter(sent_at=None, due_at__gt=now).exists()
    assert not Reminder.objects.filter(sent_at=None, due_at__lte=now).exists(), "nothing is mailed by loading a demo"
    assert {*Check.objects.values_list("state", flat=True)} > {"verified", "waiting"}
    assert set(FindingVerdict.objects.values_list("kind", flat=True)) == {"explained", "cleared"}
    assert Finding.objects.earliest("first_seen_at").first_seen_at < now - timedelta(days=60)
    assert set(Standing.objects.values_list("level", flat=True)) == set(Level)
    assert StageChange.objects.filter(after=Stage.CLOSED).exclude(reason="").exists()
    assert TrailEvent.objects.filter(verb="candidate.added", via="command").count() == BLOCK


@pytest.mark.django_db
def test_the_demo_leaves_a_register_that_is_in_use_alone() -> None:
    make.candidate()
    assert "was not loaded" in demo()
    assert not User.objects.exists()
