"""While Redis is away every form answers and keeps what it was given; what workers owe is done once it is back."""

import importlib
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings as project
from django.db.models import Model
from django.urls import reverse
from django.utils import timezone
from pytest_django import Settings

from candidates.actions import facts
from candidates.models import Import, Phone
from redflags.actions import bulk as bulks
from redflags.actions import tuning
from redflags.engine.tuning import Setting
from redflags.engine.vocabulary import Life
from redflags.models import Bulk, Enquiry, EvidencePack, Export, Finding, FindingVerdict, Rehearsal, Standing
from redflags.rulebook import of_settings
from screening import clock, doorbell
from screening.roles import Role
from screening.schedule import SWEEPS
from tests import make
from tests.candidates import importing
from tests.redflags import asking
from tests.signing_in import SignedIn, signed_in
from tests.test_two_people import EDITS, as_posted, typed_by
from tests.workers import work_off

NOWHERE = "redis://127.0.0.1:1/0"
RULE = "PAY-01"
WHY = "Half of these findings were explained."

pytestmark = pytest.mark.django_db(transaction=True)  # bells are rung once a transaction commits

Back = Callable[[], None]


@pytest.fixture
def away(settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Back:
    """Redis is away until this is called; then the ticker looks once for what is owed, and workers do it."""
    there = settings.REDIS_URL
    settings.MEDIA_ROOT, settings.BASE_URL, settings.MAIL_CONFIGURED = tmp_path, asking.BASE_URL, True
    settings.REDIS_URL = NOWHERE
    monkeypatch.setattr(doorbell, "_silent_until", {})

    def back() -> None:
        settings.REDIS_URL = there
        for sweep in SWEEPS:
            module, _, name = sweep.run.rpartition(".")
            getattr(importlib.import_module(module), name)()
        for queue in ("default", "heavy"):
            work_off(queue)

    return back


@pytest.fixture
def post(transactional_db: None, as_founder: SignedIn, caplog: pytest.LogCaptureFixture) -> Callable[..., Any]:
    """Send a form that rings, as somebody with every working role; it is taken, and nobody hears the bell."""

    def sent(name: str, given: dict[str, Any], *arguments: object, query: str = "") -> Any:
        caplog.clear()
        doorbell._silent_until.clear()
        answer = as_founder.post(reverse(name, args=arguments) + query, given)
        assert answer.status_code == 302, answer.text
        assert "silent: ConnectionError" in caplog.text
        return answer

    return sent


def state_of(row: Model) -> str:
    row.refresh_from_db()
    return str(row.state)  # type: ignore[attr-defined]  # each of these rows has one


def test_several_are_asked(away: Back, post: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bulks, "AT_ONCE", 1)
    rows = [make.application() for _ in range(2)]
    for row in rows:
        asking.with_address(row)
    given = {"question_1": asking.QUESTIONS[0], "language": "en", "note": "Before interviews", "sure": "1"}
    post("bulk_new", given, query="?kind=ask&" + "&".join(f"row={row.pk}" for row in rows))
    assert not Enquiry.objects.exists()
    away()
    assert state_of(Bulk.objects.get()) == "done"
    assert Enquiry.objects.count() == 2


def test_a_table_is_exported(away: Back, post: Callable[..., Any]) -> None:
    post("export_new", {"file_format": "csv", "reason": "Monthly report to the steering committee"})
    away()
    assert state_of(Export.objects.get()) == "done"


def test_an_evidence_pack_is_made(away: Back, post: Callable[..., Any]) -> None:
    person = make.application().candidate
    post("pack_new", {"profile": "minimal", "language": "en", "reason": "Advice of counsel"}, person.pk)
    away()
    assert state_of(EvidencePack.objects.get()) == "done"


def test_a_file_is_imported(away: Back, post: Callable[..., Any], as_founder: SignedIn, settings: Settings) -> None:
    importing.upload(as_founder, ("people.csv", importing.people(2)))
    found = Import.objects.get()
    named = {f"column_{place}": column["field"] for place, column in enumerate(found.mapping["columns"])}
    around = {"version": found.version, "region": "ca", "dates": "", "currency": "", "period": ""}
    post("import_map", named | around, found.pk)
    away()
    assert state_of(found) == "ready"
    settings.REDIS_URL = NOWHERE
    post("import_start", {"mode": "skip", "version": found.version}, found.pk)
    away()
    assert state_of(found) == "done"


def test_rules_are_rehearsed_and_published(away: Back, post: Callable[..., Any], as_founder: SignedIn) -> None:
    standing = _with_a_finding().application.standing
    draft = tuning.set_rule(
        RULE,
        Setting(Life.SHADOW, of_settings({}).rule(RULE).defaults()),
        version=0,
        by=make.user(Role.HR_LEAD),
        now=timezone.now(),
    )
    post("tuning_rehearse", {"as_of": clock.today().isoformat()}, draft.pk)
    make.rehearsal(draft)
    wanted = tuning.propose(draft, reason=WHY, version=draft.version, by=make.user(Role.HR_LEAD), now=timezone.now())
    post("tuning_agree", {"version": wanted.version}, draft.pk)
    assert tuning.behind(timezone.now()).exists()
    away()
    assert set(Rehearsal.objects.values_list("state", flat=True)) == {"done"}
    assert not tuning.behind(timezone.now()).exists()
    assert Standing.objects.get(pk=standing.pk).reassess_at is None


@pytest.mark.parametrize("name", EDITS)
def test_who_is_second_at_a_form_keeps_what_was_typed(name: str, away: Back) -> None:
    edit = EDITS[name]
    everything = [Role.RECRUITER, Role.HR_LEAD, Role.ADMIN]
    first, second = signed_in(roles=everything), signed_in(roles=everything)
    route, arguments = edit.stored(first.user)
    url, page = reverse(route, args=arguments), reverse(edit.page or route, args=arguments)
    forms = [client.get(page).context[edit.form] for client in (first, second)]
    answers = [
        client.post(url, as_posted(form) | dict(edit.besides) | {edit.field: value})
        for client, form, value in zip((first, second), forms, typed_by(edit, forms[0]), strict=True)
    ]
    assert [answer.status_code for answer in answers] == [302, 409]
    away()


def _with_a_finding() -> Finding:
    candidate = make.application().candidate
    facts.append(Phone(candidate=candidate, number="+14165550123", line="voip"), by=make.user())
    return Finding.objects.get(application__candidate=candidate)


def test_a_finding_is_answered_in_place(away: Back, as_founder: SignedIn) -> None:
    found = _with_a_finding()
    given = {"kind": "explained", "reason": "Moved in with a partner in March, the lease shows it."}
    address = reverse("finding_verdict", args=[found.pk])
    answer = as_founder.post(address, given, headers={"HX-Request": "true"})
    assert answer.status_code == 200, answer.text
    assert FindingVerdict.objects.get(candidate=found.application.candidate).reason == given["reason"]


@pytest.fixture
def hanging(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[object]]:
    """A Redis that takes every connection and never answers: the connections it took."""
    taken: list[object] = []
    monkeypatch.setattr(doorbell, "PATIENCE", 0.05)
    monkeypatch.setattr(doorbell, "_silent_until", {})
    with closing(socket.create_server(("127.0.0.1", 0))) as server:
        settings.REDIS_URL = f"redis://127.0.0.1:{server.getsockname()[1]}/0"
        threading.Thread(target=_take, args=(server, taken), daemon=True).start()
        yield taken


def _take(server: socket.socket, taken: list[object]) -> None:
    while True:
        try:
            taken.append(server.accept())
        except OSError:  # the test is over
            return


def test_who_rings_for_many_waits_once_for_a_redis_that_hangs(
    hanging: list[object], monkeypatch: pytest.MonkeyPatch, settings: Settings
) -> None:
    assert [doorbell.ring_now("redflags.jobs.reassess_owed") for _ in range(20)] == [False] * 20
    assert len(hanging) == 1
    monkeypatch.setattr(doorbell, "_silent_until", {settings.REDIS_URL: 0.0})  # the silence is over
    assert not doorbell.ring_now("redflags.jobs.reassess_owed")
    assert len(hanging) == 2


def test_another_redis_is_rung_at_once(hanging: list[object], settings: Settings) -> None:
    assert not doorbell.ring_now("redflags.jobs.reassess_owed")
    settings.REDIS_URL = project.RQ_QUEUES["default"]["URL"]
    assert doorbell.ring_now("redflags.jobs.reassess_owed")
    with doorbell.connect() as redis:
        redis.flushdb()
