"""JSON Resume: what goes in, what is dropped, and what is said of files that are something else."""

import json
from pathlib import Path
from typing import Any

import pytest

from candidates.inbound import kinds
from candidates.inbound.json_resume import read_resume
from candidates.inbound.problems import UnusableFileError
from candidates.intake import Intake
from candidates.models import Address, Document, Email, HistoryEntry, Import, Name, Phone, Place, Profile

RESUME: dict[str, Any] = {
    "$schema": "https://example.org/schema.json",
    "basics": {
        "name": "Avery Example",
        "label": "Developer",
        "image": "https://example.org/me.png",
        "email": "avery@example.com",
        "phone": "416 555 0123",
        "url": "https://avery.example.org",
        "summary": "Builds quiet things.",
        "location": {
            "address": "12 Sample Street\nUnit 4",
            "postalCode": "M5V 0A1",
            "city": "Toronto",
            "countryCode": "CA",
            "region": "Ontario",
        },
        "profiles": [
            {"network": "GitHub", "username": "avery-example"},
            {"network": "LinkedIn", "url": "https://www.linkedin.com/in/avery"},
            {"network": "Mastodon", "url": "https://social.example.org/@avery"},
            {"network": "Nowhere"},
        ],
    },
    "work": [
        {"name": "Example Corp", "position": "Developer", "startDate": "2021-03", "summary": "Led things."},
        {"name": "Sample Ltd", "startDate": "2019", "endDate": "2021-02-28", "highlights": ["Won."]},
    ],
    "volunteer": [{"organization": "Food Bank", "startDate": "2018-01-01", "endDate": "2018-06-01"}],
    "education": [
        {"institution": "Example University", "area": "Maths", "startDate": "2015", "endDate": "2019"}
    ],
    "awards": [{"title": "Quiet Award", "date": "2020-05", "awarder": "Example Guild"}],
    "certificates": [{"name": "Certified", "issuer": "Example Board"}],
    "publications": [{"name": "On Quiet", "publisher": "Example Press", "releaseDate": "2019"}],
    "skills": [{"name": "Databases", "level": "Master", "keywords": ["PostgreSQL"]}],
    "languages": [{"language": "A", "fluency": "B"}],
    "interests": [{"name": "Chess"}],
    "references": [{"name": "Blake Sample", "reference": "Very good."}],
    "projects": [{"name": "Whisper", "description": "A quiet map.", "highlights": ["Used by three."]}],
    "meta": {"version": "v1.0.0"},
    "x-own": 1,
}  # fmt: skip


def resume(**changes: Any) -> bytes:
    return json.dumps({**RESUME, **changes}, indent=1).encode()


def basics(**changes: Any) -> bytes:
    return resume(basics={**RESUME["basics"], **changes})


def only(intake: Intake, model: type) -> list:
    return list(intake.of(model))


@pytest.fixture(scope="module")
def whole() -> Intake:
    return read_resume(resume())


def test_the_person_goes_in_with_the_resume_as_source(whole: Intake) -> None:
    assert {fact.source for fact in whole.facts} == {"resume"}
    assert [n.value for n in only(whole, Name)] == ["Avery Example"]
    assert [e.address.open() for e in only(whole, Email)] == ["avery@example.com"]
    assert [p.number.open() for p in only(whole, Phone)] == ["+14165550123"], "a number of the country of residence"
    (place,) = only(whole, Place)
    assert (place.city, place.region, place.country) == ("Toronto", "Ontario", "CA")
    (address,) = only(whole, Address)
    assert address.street == "12 Sample Street, Unit 4 M5V 0A1"
    assert [(p.network, p.url) for p in only(whole, Profile)] == [
        ("portfolio", "https://avery.example.org"),
        ("github", "https://github.com/avery-example"),
        ("linkedin", "https://www.linkedin.com/in/avery"),
        ("other", "https://social.example.org/@avery"),
    ]


def test_history_goes_in_as_precisely_as_it_was_told(whole: Intake) -> None:
    assert [
        (h.kind, h.organisation, h.start, h.end, h.is_current, h.is_paid_work) for h in only(whole, HistoryEntry)
    ] == [
        ("employment", "Example Corp", "2021-03", "", True, True),
        ("employment", "Sample Ltd", "2019", "2021-02-28", False, True),
        ("employment", "Food Bank", "2018-01-01", "2018-06-01", False, False),
        ("education", "Example University", "2015", "2019", False, True),
    ]


def test_what_is_read_and_not_compared_is_kept_as_one_text(whole: Intake) -> None:
    (document,) = only(whole, Document)
    text = document.file.text
    for part in ("Builds quiet things.", "Led things.", "- Won.", "Databases · Master", "- PostgreSQL", "Whisper",
                 "Certified · Example Board", "On Quiet", "Quiet Award", "Very good.", "Food Bank"):  # fmt: skip
        assert part in text
    assert "fluency" not in text
    assert "Chess" not in text
    assert "me.png" not in text


def test_what_must_not_be_held_is_dropped_with_a_word(whole: Intake) -> None:
    said = "\n".join(whole.notices)
    assert "languages: dropped: languages are not held" in said
    assert "basics.image: dropped: no picture of a person is held" in said
    assert "basics.profiles[3]: a profile without address, not taken" in said
    assert "x-own: unknown key, not taken" in said
    assert len(whole.notices) == 4


def test_the_keys_of_older_versions_are_understood() -> None:
    intake = read_resume(
        json.dumps(
            {
                "basics": {"name": "Avery Example", "website": "https://a.example.org", "picture": "a.png"},
                "work": [{"company": "Example Corp", "position": "Developer", "website": "https://x.example.org"}],
            }
        ).encode()
    )
    assert [p.network for p in only(intake, Profile)] == ["portfolio"]
    assert [h.organisation for h in only(intake, HistoryEntry)] == ["Example Corp"]
    assert "basics.picture: dropped" in intake.notices[0]


def test_what_is_missing_inside_an_entry_is_said_and_the_rest_goes_in() -> None:
    intake = read_resume(resume(education=[{"startDate": "2015"}], work=[{"position": "Developer"}]))
    said = "\n".join(intake.notices)
    assert "education[0]: the school is missing: name it under “institution”" in said
    assert "work[0]: the employer is missing: name it under “name”" in said


def test_a_phone_or_address_that_cannot_be_read_is_said_and_the_rest_goes_in() -> None:
    intake = read_resume(basics(email="avery at example", phone="call me"))
    assert not only(intake, Email) + only(intake, Phone)
    assert any("basics.email: This is not an e-mail address" in notice for notice in intake.notices)
    assert any("basics.phone: " in notice for notice in intake.notices)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (basics(name=""), "basics.name: The name is missing"),
        (resume(basics=None), "basics: “basics” is missing"),
        (resume(basics=["x"]), "basics: “basics” is missing"),
        (resume(work={"name": "x"}), "work: A list belongs here"),
        (resume(work=["x"]), "work[0]: Keys with values belong here"),
        (resume(work=[None]), "work[0]: Keys with values belong here"),
        (resume(work=[{"name": ["x"]}]), "work[0].name: A text belongs here"),
        (resume(work=[{"name": "x" * 201}]), "work[0].name: This is longer than 200"),
        (resume(work=[{"name": "x", "startDate": "2020-02-30"}]), "“2020-02-30”: that month has no day 30"),
        (resume(work=[{"name": "x", "startDate": "June 2020"}]), "startDate: “June 2020” is not a date: write YYYY"),
        (resume(skills=[{"keywords": "SQL"}]), "skills[0].keywords: A list belongs here"),
        (basics(profiles={"network": "x"}), "basics.profiles: A list belongs here"),
        (b'{"basics": {"name": "Avery",}}', "line 1: This is not valid JSON"),
    ],
)  # fmt: skip
def test_what_keeps_a_resume_out_is_named_with_its_key(content: bytes, says: str) -> None:
    with pytest.raises(UnusableFileError) as caught:
        read_resume(content)
    assert says in str(caught.value)
    assert str(caught.value).startswith("line ")


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("a.json", b'{"name": "A", "meta": {"format": "FRESH@0.6.0"}, "employment": {}}', "This is a FRESH résumé"),
        ("a.yaml", b"cv:\n  name: Avery\n", "line 1: cv: This is a RenderCV file"),
        (
            "a.json",
            b'{"$schema": "http://json-schema.org/draft-07/schema#", "properties": {}}',
            "This is a JSON Schema",
        ),
        ("a.json", b'{"work": []}', "“basics” is missing"),
        ("a.json", b"[]", "One candidate a file"),
        ("a.json", b'{"a": 1}', "Neither “basics” (JSON Resume) nor “candidate” (dossier file)"),
        ("a.pdf", b"%PDF-1.7\n", "This is a PDF"),
        ("a.xlsx", b"PK\x03\x04rest", "This is a workbook. Open it, save it as XLSX or as CSV"),
        ("a.zip", b"PK\x03\x04rest", "This is an archive. Unpack it"),
        ("a.xls", b"\xd0\xcf\x11\xe0rest", "This is an old Office file"),
        ("a.csv", b"<!DOCTYPE html><html>", "This is a web page or XML"),
        ("a.csv", b"\x89PNG\r\n", "This is a picture"),
        ("a.csv", b"", "The file is empty"),
        ("a.csv", b"\xef\xbb\xbf\r\n \n", "The file is empty"),
        ("a.json", b"{" + b" " * 1_100_000, "larger than 1 MB"),
        ("a.json", '{"basics": {}}'.encode("utf-16"), "This is JSON in UTF-16"),
    ],
)
def test_files_of_other_kinds_are_named_with_what_to_do(name: str, content: bytes, says: str, tmp_path: Path) -> None:
    path = tmp_path / "upload"
    path.write_bytes(content)
    with pytest.raises(UnusableFileError) as caught:
        kinds.detect(path, name)
    assert says in str(caught.value)


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.json", b'{"basics": {}}', Import.Format.JSON_RESUME),
        ("a.txt", b' {"candidate": {}}', Import.Format.DOSSIER),
        ("a.yml", b"candidate: {full_name: A}", Import.Format.DOSSIER),
        ("a.csv", b"name,town\n", Import.Format.CSV),
        ("a", b"Avery Example\n", Import.Format.CSV),
    ],
)
def test_the_kind_of_a_file_is_told_by_its_content(name: str, content: bytes, kind: str, tmp_path: Path) -> None:
    path = tmp_path / "upload"
    path.write_bytes(content)
    assert kinds.detect(path, name) == kind
