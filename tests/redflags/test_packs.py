"""Evidence packs: agreed to by two people, made by a worker, complete under a profile and silent about the rest."""

import hashlib
import io
import json
import re
import zipfile
from datetime import timedelta
from pathlib import Path
from typing import Any

import jsonschema
import pypdfium2
import pytest
from django.conf import settings as project
from django.core.files.base import ContentFile
from django.core.files.storage import storages
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from pytest_django import Settings

from candidates.actions import facts
from candidates.models import Candidate, Document, LinkVerdict, Message, Name, Phone, StoredFile
from redflags import jobs
from redflags.actions import pack_work, packs
from redflags.models import EvidencePack
from redflags.packs import archive, schema, telling
from redflags.packs.profiles import BY_CODE, PROFILES, What
from screening import foureyes
from screening.models import TrailEvent, User
from screening.roles import Role
from tests import make
from tests.redflags import reporting
from tests.redflags.reporting import IP, SECRETS
from tests.signing_in import SignedIn, add_one_time_codes, sign_in

REASON = "Advice of counsel on the contract"
HOSTILE = '../..\\<b>#panic("x")</b>\u202egpj.=1+1.pdf'
CONTENT = b"%PDF-1.7 what came in"


@pytest.fixture(autouse=True)
def folder(settings: Settings, tmp_path: Path) -> Path:
    """Where files go in a test."""
    settings.MEDIA_ROOT = tmp_path
    return tmp_path / "packs"


@pytest.fixture
def lead(db: None) -> User:
    """Who asks for packs."""
    return make.user(Role.HR_LEAD, name="Mara Lead")


@pytest.fixture
def second(db: None) -> User:
    """Who agrees."""
    return make.user(Role.HR_LEAD, name="Noor Second")


def case(by: User) -> Candidate:
    """A person with something in every part of the file, and an original whose name is meant to harm."""
    person = reporting.case(by).candidate
    path = storages["default"].save("aa/original", ContentFile(CONTENT))
    StoredFile.objects.filter(candidate=person).update(
        path=path, name=HOSTILE, size=len(CONTENT), sha256=hashlib.sha256(CONTENT).hexdigest()
    )
    return person


def asked(by: User, person: Candidate, profile: str = "full", **fields: Any) -> EvidencePack:
    given = {"others": [], "language": "en", "reason": REASON, "incident": None, **fields}
    return packs.ask(person, profile=BY_CODE[profile], by=by, now=timezone.now(), **given)


def made(by: User, second: User, person: Candidate, profile: str = "full", **fields: Any) -> EvidencePack:
    pack = asked(by, person, profile, **fields)
    if pack.state == EvidencePack.State.PROPOSED:
        packs.agree(pack, reason="", by=second, now=timezone.now())
    assert jobs.make_packs() == 1
    pack.refresh_from_db()
    assert pack.state == EvidencePack.State.DONE, pack.problem
    return pack


def opened(pack: EvidencePack) -> dict[str, bytes]:
    """The files of a pack by their name without the folder."""
    with zipfile.ZipFile(Path(project.MEDIA_ROOT) / pack.path) as found:
        assert all(name.startswith(f"{pack.name}/") for name in found.namelist())
        return {name.partition("/")[2]: found.read(name) for name in found.namelist()}


def content(pack: EvidencePack) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(opened(pack)[f"{pack.name}.json"])
    return told


def told_of(by: User, person: Candidate, profile: str) -> dict[str, Any]:
    """What a pack would say, without the paper."""
    pack = asked(by, person, profile)
    told, _originals = telling.tell(pack, [person], BY_CODE[profile], timezone.now())
    return told


def browser(user: User) -> SignedIn:
    """Somebody signed in with the second factor that leading incidents asks for."""
    add_one_time_codes(user)
    return sign_in(user)


def text_of(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as paper:
        return "\n".join(page.get_textpage().get_text_range() for page in paper)


def everything(files: dict[str, bytes]) -> str:
    """All that can be read in a pack."""
    told = [
        text_of(data) if name.endswith(".pdf") and "/" not in name else data.decode() for name, data in files.items()
    ]
    return "\n".join([*files, *told])


def test_a_pack_holds_the_file_the_gaps_and_the_originals_with_their_hashes(lead: User, second: User) -> None:
    person = case(lead)
    pack = made(lead, second, person)
    files = opened(pack)
    told = content(pack)
    (one,) = told["people"]
    (application,) = one["applications"]
    assert "Bank account" not in application["not_known"]
    assert "Employment: 0 of 2 verified, through contacts we found ourselves." in application["not_known"]
    finding = next(one for one in application["findings"] if one["rule"] == "PAY-01")
    assert finding["innocent_explanations"]
    assert finding["evidence"][0]["says"].endswith("“Please pay in *USDT* #now”")
    check = next(check for check in one["checks"] if check["kind"] == "Employment")
    assert (check["contact_found"], check["contact_found_where"]) == ("Found independently", "switchboard")
    assert check["answers"][0]["said"] == "Nobody of that name"
    assert {event["what"] for event in one["custody"]["events"]} >= {"pack.asked", "pack.agreed", "phone.added"}
    assert [(rule["code"], rule["versions_used"]) for rule in told["rules"]] == [("ADR-01", [1]), ("PAY-01", [1])]
    assert "rules/PAY-01.md" in files
    for secret in SECRETS:
        assert re.sub("[ -]", "", secret) in re.sub("[ -]", "", json.dumps(one)), secret
    manifest = json.loads(files["manifest.json"])
    for entry in manifest["files"]:
        assert hashlib.sha256(files[entry["path"]]).hexdigest() == entry["sha256"]
    assert len(files["SHA256SUMS"].splitlines()) == len(manifest["files"])
    (original,) = [entry for entry in manifest["files"] if entry.get("what") == "original"]
    assert files[original["path"]] == CONTENT
    assert original["came_in_as"] == HOSTILE
    assert re.fullmatch(r"documents/\d+-\d{3}-[a-z0-9-]+\.pdf", original["path"])
    assert hashlib.sha256((Path(project.MEDIA_ROOT) / pack.path).read_bytes()).hexdigest() == pack.sha256
    paper = files[f"{pack.name}.pdf"]
    words = re.sub(r"\s+", " ", text_of(paper))
    for line in ("What is not known", "Innocent explanations", "Chain of custody", "Please pay in *USDT* #now"):
        assert line in words, line
    assert '#panic("x")</b>[U+202E]gpj' in words, "a name is text, and nothing in it is invisible"
    assert b"/StructTreeRoot" in paper
    assert b"pdfuaid:part" in paper
    assert pack.pages == len(pypdfium2.PdfDocument(paper))


def test_what_a_profile_withholds_is_nowhere_in_the_pack(lead: User, second: User) -> None:
    person = case(lead)
    packed = {code: json.dumps(told_of(lead, person, code)) for code in ("counsel", "police")}
    packed["minimal"] = everything(opened(made(lead, second, person, "minimal")))
    assert reporting.ACCOUNT not in packed["counsel"]
    assert IP not in packed["counsel"]
    assert "Dale Roe" in packed["counsel"]
    assert reporting.ACCOUNT in packed["police"]
    assert '"score": null' in packed["police"]
    hidden = (*SECRETS, "416-555-0123", "Dale Roe", "+14165550177", "Nobody of that name", "Sam Teller", lead.name)
    for value in (*hidden, second.name, "what came in"):
        assert value not in packed["minimal"], value
    assert "member of staff 1" in packed["minimal"]
    assert "Please pay in" in packed["minimal"], "a finding rests on it"
    assert not TrailEvent.objects.filter(verb="sealed.revealed").exists(), "nothing was opened for it"


def test_the_published_schema_holds_every_profile(lead: User) -> None:
    published = (project.BASE_DIR / "docs" / "evidence-pack.schema.json").read_text()
    assert json.loads(published) == schema.schema()
    validator = jsonschema.Draft202012Validator(schema.schema())
    person = case(lead)
    for profile in PROFILES:
        validator.validate(json.loads(json.dumps(told_of(lead, person, profile.code))))


def test_two_people_are_needed_and_both_stand_in_the_trail(lead: User, second: User) -> None:
    person = case(lead)
    first_person, other = browser(lead), browser(second)
    form = {"profile": "police", "language": "en", "reason": "  police   file 26-1234 "}
    response = first_person.post(reverse("pack_new", args=[person.pk]), form)
    pack = EvidencePack.objects.get()
    assert response.headers["Location"] == reverse("pack", args=[pack.pk])
    assert pack.reason == "police file 26-1234"
    assert jobs.make_packs() == 0, "nobody has agreed"
    first_person.post(reverse("pack_agree", args=[pack.pk]))
    pack.refresh_from_db()
    assert pack.state == EvidencePack.State.PROPOSED
    assert "asks for an evidence pack" in other.get(reverse("worklist")).content.decode()
    assert "asks for an evidence pack" not in first_person.get(reverse("worklist")).content.decode()
    other.post(reverse("pack_agree", args=[pack.pk]))
    assert jobs.make_packs() == 1
    response = other.get(reverse("pack_download", args=[pack.pk]))
    assert response.headers["Content-Disposition"].startswith(f'attachment; filename="{pack.name}-')
    assert zipfile.is_zipfile(io.BytesIO(b"".join(response.streaming_content)))  # type: ignore[attr-defined]
    verbs = list(TrailEvent.objects.filter(target=f"pack:{pack.pk}").order_by("pk").values_list("verb", "actor__name"))
    assert verbs == [
        ("pack.asked", lead.name),
        ("pack.agreed", second.name),
        ("sealed.revealed", lead.name),
        ("pack.made", lead.name),
        ("pack.downloaded", second.name),
    ]
    contacts = {"address.street", "check.contact", "email.address", "phone.number"}
    revealed = TrailEvent.objects.get(verb="sealed.revealed").fields
    assert set(revealed) == {*contacts, "account.number", "sighting.ip", "purpose:pack"}


def test_what_is_sent_wrongly_is_told_at_the_field_and_nothing_is_asked(as_hr_lead: SignedIn) -> None:
    person = case(as_hr_lead.user)
    response = as_hr_lead.post(
        reverse("pack_new", args=[person.pk]), {"profile": "none", "language": "en", "reason": "x"}
    )
    assert response.status_code == 422
    assert set(response.context["form"].errors) == {"profile", "reason"}
    other = Candidate.objects.exclude(pk=person.pk).get()
    form = {"profile": "minimal", "language": "en", "reason": REASON, "others": [other.pk]}
    response = as_hr_lead.post(reverse("pack_new", args=[person.pk]), form)
    assert set(response.context["form"].errors) == {"others"}
    assert not EvidencePack.objects.exists()


def test_asking_and_taking_away_need_a_fresh_proof(lead: User, second: User) -> None:
    pack = made(lead, second, case(lead))
    client = browser(lead)
    session = client.session
    session["opened_at"] -= 301
    session.save()
    there = reverse("account_reauthenticate")
    assert client.get(reverse("pack_download", args=[pack.pk])).headers["Location"].startswith(there)
    asking = client.post(reverse("pack_new", args=[pack.candidate_id]), {"profile": "full"})
    assert asking.headers["Location"].startswith(there)
    assert not TrailEvent.objects.filter(verb="pack.downloaded").exists()


def test_a_right_taken_away_or_a_stop_leaves_nothing_behind(lead: User, second: User, folder: Path) -> None:
    person = case(lead)
    pack = asked(lead, person, "minimal")
    User.objects.filter(pk=lead.pk).update(roles=[Role.RECRUITER])
    jobs.make_packs()
    pack.refresh_from_db()
    assert (pack.state, pack.problem) == ("failed", "no_longer_allowed")
    stopped = asked(second, person, "minimal")
    claimed = pack_work.claim_next(timezone.now())
    assert claimed == stopped
    packs.cancel(stopped, by=second, now=timezone.now())
    assert claimed is not None
    pack_work.make(claimed, tell=telling.tell, now=timezone.now())
    stopped.refresh_from_db()
    assert stopped.state == "cancelled"
    assert not folder.exists() or not list(folder.iterdir())


def test_a_worker_that_died_is_followed_by_another_and_a_pack_goes_after_a_day(lead: User, folder: Path) -> None:
    person = case(lead)
    pack = asked(lead, person, "minimal")
    now = timezone.now()
    assert pack_work.claim_next(now) == pack
    assert pack_work.claim_next(now) is None, "somebody has it in hand"
    later = pack_work.claim_next(now + timedelta(minutes=2))
    assert later is not None
    pack_work.make(later, tell=telling.tell, now=now)
    pack.refresh_from_db()
    assert (pack.state, pack.attempts) == ("done", 2)
    assert [file.suffix for file in folder.iterdir()] == [".zip"]
    assert pack_work.expire(now + timedelta(hours=25)) == 1
    assert not list(folder.iterdir())
    assert browser(lead).get(reverse("pack_download", args=[pack.pk])).status_code == 410


def test_an_original_that_is_gone_or_was_changed_is_told(lead: User, second: User) -> None:
    person = case(lead)
    file = StoredFile.objects.get(candidate=person)
    place = Path(project.MEDIA_ROOT) / file.path
    place.write_bytes(b"something else")
    manifest = json.loads(opened(made(lead, second, person))["manifest.json"])
    assert manifest["not_in_it"][0]["problem"] == "differs from what came in"
    place.unlink()
    manifest = json.loads(opened(made(lead, second, person))["manifest.json"])
    assert manifest["not_in_it"][0]["problem"] == "missing"


def test_one_person_alone_waits_a_day_and_says_why(lead: User) -> None:
    make.organisation(sole_operator=True)
    pack = asked(lead, case(lead))
    now = timezone.now()
    with pytest.raises(foureyes.WrittenReasonNeededError):
        packs.agree(pack, reason="so", by=lead, now=now)
    packs.agree(pack, reason="Counsel asked for it, and I am alone here.", by=lead, now=now)
    assert pack_work.claim_next(now) is None
    assert pack_work.claim_next(now + foureyes.DELAY + timedelta(minutes=1)) == pack


def test_a_case_of_several_people_tells_of_each_and_of_nobody_else(lead: User, second: User) -> None:
    person = case(lead)
    other = Candidate.objects.exclude(pk=person.pk).get()
    third = make.candidate(name="Third Person")
    facts.append(Phone(candidate=third, number=reporting.PHONE), by=lead)
    pack = made(lead, second, person, others=[other])
    told = content(pack)
    assert [one["name"] for one in told["people"]] == [person.name, other.name]
    assert "Third Person" not in everything(opened(pack))
    assert {event.candidate for event in TrailEvent.objects.filter(verb="pack.asked")} == {
        person.pseudonym,
        other.pseudonym,
    }


def test_a_case_of_several_people_tells_what_they_share_on_which_lines_and_what_is_not_known(
    lead: User, second: User
) -> None:
    person = case(lead)
    other = Candidate.objects.exclude(pk=person.pk).get()
    third = make.candidate(name="Third Person")
    for somebody in (third, make.candidate(name="Fourth Person")):
        facts.append(Phone(candidate=somebody, number=reporting.PHONE), by=lead)
    make.application(candidate=third)
    said = {"meaning": LinkVerdict.Meaning.HOUSEHOLD, "reason": "Both live there", "said_by": lead}
    low, high = sorted((person, third), key=lambda one: one.pk)
    LinkVerdict.objects.create(low=low, high=high, **said)
    pack = made(lead, second, person, profile="counsel", others=[other, third])
    told = content(pack)["together"]
    assert [member["number"] for member in told["members"]] == sorted((person.pk, other.pk, third.pk))
    (undecided,) = next(one for one in told["members"] if one["number"] == third.pk)["applications"]
    assert (undecided["decision"], undecided["stage"]) == (None, "Applied")
    looked = {(link["one"], link["other"]): link for link in told["links"]}
    assert (looked[low.pk, high.pk]["looked_into"], looked[low.pk, high.pk]["holds"]) == ("One household", True)
    phone = next(value for value in told["values"] if value["kind"] == "Phone number")
    assert {line["person"]: line["value"] for line in phone["lines"]}[third.pk] == "+1 416-555-0123"
    (fourth,) = Candidate.objects.filter(name="Fourth Person")
    assert [one["number"] for one in told["not_in_it"]] == [fourth.pk]
    assert any("Third Person" in line and "no interview" in line for line in told["not_known"])
    paper = text_of(opened(pack)[f"{pack.name}.pdf"])
    for words in ("The case as a whole", "One household: Both live there", "Who is not in this pack"):
        assert words in paper
    assert "Fourth Person" not in everything(opened(pack))
    for verb in ("pack.agreed", "pack.made"):
        assert TrailEvent.objects.filter(verb=verb).count() == 3


def test_the_page_of_linked_people_leads_to_a_pack_of_all_of_them(lead: User) -> None:
    person, near, far = (make.candidate(name=name) for name in ("Ana Example", "Near One", "Far One"))
    for one, number in (
        (person, "+14165550101"),
        (near, "+14165550101"),
        (near, "+14165550102"),
        (far, "+14165550102"),
    ):
        facts.append(Phone(candidate=one, number=number), by=lead)
    client = browser(lead)
    way = f"{reverse('pack_new', args=[person.pk])}?group=1"
    assert way in client.get(reverse("linked_group", args=[person.pk])).text
    form = client.get(way).context["form"]
    assert set(form["others"].value()) == {near.pk, far.pk}
    client.post(way, {"profile": "police", "others": [near.pk, far.pk], "language": "en", "reason": REASON})
    assert set(EvidencePack.objects.get().others.all()) == {near, far}


def test_more_lines_on_file_take_no_more_questions(lead: User) -> None:
    person = case(lead)
    with CaptureQueriesContext(connection) as before:
        told_of(lead, person, "full")
    for number in range(5):
        facts.append(Message(candidate=person, text=f"text {number}", writer=Message.Writer.CANDIDATE), by=lead)
        facts.append(Name(candidate=person, value=f"Name {number}", usage=Name.Usage.OTHER), by=lead)
        facts.append(Document(candidate=person, kind="other"), by=lead)
    with CaptureQueriesContext(connection) as after:
        told_of(lead, person, "full")
    assert len(after) == len(before)


def test_names_inside_are_harmless_on_any_system() -> None:
    names = {
        "../../etc/passwd": "001-passwd",
        "C:\\con.txt": "001-document.txt",
        "Résumé d’Élodie.PDF": "001-resume-delodie.pdf",
        "\u202egpj.exe\x00": "001-gpj",
        "日本.docx": "001-document.docx",
        "=cmd|' /C calc'!A0": "001-c-calc-a0",
        "x" * 300 + ".png": "001-" + "x" * 60 + ".png",
    }
    for name, wanted in names.items():
        assert archive.plain_name(name, number=1) == wanted


def test_every_profile_says_why_for_everything_it_withholds() -> None:
    for profile in PROFILES:
        assert all(str(reason).strip() for reason in profile.withholds.values())
        assert profile.second_person or not profile.opened, "what opens sealed values takes two people"
    assert {what for profile in PROFILES for what in profile.withholds} == set(What)
