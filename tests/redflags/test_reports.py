"""Reports to authorities: filled in from the file, edited, approved by two, taken away as PDF and JSON, never sent."""

import ctypes
import json
import re
from datetime import datetime, timedelta
from typing import Any

import jsonschema
import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from django.conf import settings
from django.core import mail
from django.urls import reverse
from django.utils import translation

from redflags.actions import reports
from redflags.models import AuthorityReport
from redflags.reports import document, form, schema, tone, typeset
from redflags.reports.authorities import AUTHORITIES, BY_CODE, missing
from redflags.reports.document import Mark
from screening import foureyes
from screening.models import TrailEvent, User
from screening.overtaken import StaleVersionError
from screening.roles import Role
from tests import make
from tests.redflags import reporting
from tests.redflags.reporting import ACCOUNT, EMAIL, IP, MONDAY_NOON, PHONE, SECRETS, STREET
from tests.signing_in import SignedIn, add_one_time_codes, sign_in

pytestmark = pytest.mark.django_db


@pytest.fixture
def lead() -> User:
    return make.user(Role.HR_LEAD, name="Mara Lead", email="mara@example.org")


@pytest.fixture
def second() -> User:
    return make.user(Role.ADMIN, name="Noor Second")


def rows(content: form.Content, path: str) -> list[dict[str, str]]:
    """The rows of a table without what is empty, and without the keys of the file's lines."""
    item, table = path.split(".")
    return [{key: value for key, value in row.items() if value and key != "ref"} for row in content[item][table]]


def browser_of(user: User) -> SignedIn:
    """A browser with this person signed in."""
    add_one_time_codes(user)
    return sign_in(user)


def text_of(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as opened:
        return "".join(page.get_textpage().get_text_range() for page in opened)


def told(report: AuthorityReport, code: str, content: form.Content | None = None) -> dict[str, Any]:
    return document.document(report, BY_CODE[code], content or report.read(), Mark("Mara Lead", MONDAY_NOON))


def test_the_form_is_filled_in_item_by_item(lead: User) -> None:
    make.organisation(name="Heron Ltd", address="1 Front Street\nToronto", phone="+1 416 555 0100")
    content = reporting.begun(lead).read()
    assert {key: content["reporter"][key] for key in ("organisation", "contact", "role", "email", "phone")} == {
        "organisation": "Heron Ltd",
        "contact": "Mara Lead",
        "role": "HR lead",
        "email": "mara@example.org",
        "phone": "+1 416 555 0100",
    }
    assert content["reporter"]["address"] == "1 Front Street\nToronto"
    assert content["summary"]["what"].splitlines() == [
        "2026-02-02: the person applied as Mobile Developer.",
        "2026-02-10: Offer made.",
        "2026-02-12: Device shipped.",
        "2026-02-14: Device received.",
        "2026-03-02 12:00-05:00: an incident was opened. What is told here is suspected, not established.",
    ]
    assert content["summary"]["why"].startswith("– ")
    assert "cryptocurrency" in content["summary"]["why"]
    assert "address was changed" not in content["summary"]["why"], "what was explained is no ground"
    assert content["summary"]["sanctions"] == "No sanctions list was searched."
    assert rows(content, "person.names") == [
        {"name": "Casey Lindqvist", "used": "Legal or full name", "told": "Application form", "use": "yes"},
        {"name": "Kacey Lindqvist", "used": "Another name, code forge", "told": "Portfolio", "use": "yes"},
    ]
    assert rows(content, "person.contacts") == [
        {"kind": "E-mail, personal", "value": EMAIL, "told": "Application form", "since": "2026-02-02", "use": "yes"},
        {
            "kind": "Phone, personal, Mobile",
            "value": PHONE,
            "told": "Application form",
            "since": "2026-02-02",
            "use": "yes",
        },
    ], "what was taken back is not told"
    place, address = rows(content, "person.places")
    assert (place["town"], place["zone"]) == ("Calgary, AB, CA", "America/Edmonton")
    assert (address["kind"], address["street"], address["town"]) == ("Delivery", STREET, "Regina, SK, CA")
    assert rows(content, "person.profiles") == [
        {"network": "GitHub", "url": "https://code.example/casey", "detail": "since 2025-11", "use": "yes"}
    ]
    (paper,) = rows(content, "documents.papers")
    assert paper["result"] == "Looked at, questions left: blurred"
    assert "number" not in paper
    assert [content["engagement"][key] for key in ("role", "channel", "referrer", "applied_on", "offered_on")] == [
        *("Mobile Developer", "job fair", "Sam Teller", "2026-02-02", "2026-02-10")
    ]
    assert content["payments"]["asked"] == "2026-02-02: Cryptocurrency, USDT please"
    (account,) = rows(content, "payments.accounts")
    assert (account["holder"], account["number"], account["since"]) == ("K. Lindqvist", ACCOUNT, "2026-02-02")
    assert rows(content, "payments.transactions") == []
    (device,) = rows(content, "equipment.devices")
    assert (device["sent_on"], device["received_on"]) == ("2026-02-12", "2026-02-14")
    assert device["received_by"] == "somebody else than the addressee"
    assert STREET in device["ship_to"]
    (session,) = rows(content, "network.sessions")
    assert (session["ip"], session["origin"], session["kind"]) == (IP, "CA", "VPN")
    shared, recommended, referee = rows(content, "linked.people")
    assert "Robin" not in str(shared), "only a number and what is shared"
    assert "416-555-0123" in shared["shares"]
    assert recommended["who"] == "Recommended by: Sam Teller"
    assert referee["shares"] == "+14165550177"
    assert "use" not in shared, "nobody is chosen by the product"
    counting, explained = rows(content, "findings.flags")
    assert counting["evidence"] == "2026-02-02, Note, Candidate: “Please pay in *USDT* #now”"
    assert counting["source"]
    assert (counting["use"], explained["use"]) == ("yes", "no")
    (verified,) = rows(content, "findings.verified")
    assert verified["result"] == "No record: Nobody of that name"
    assert verified["how"] == "Found independently, switchboard"
    unknown = content["findings"]["unknown"].splitlines()
    assert "Employment: 0 of 2 verified, through contacts we found ourselves." in unknown
    assert "Reference: requested." in unknown
    assert rows(content, "actions.taken")[0]["what"] == "File put under legal hold"
    (file,) = rows(content, "attachments.files")
    assert (file["name"], file["size"], file["sha256"]) == ("cv.pdf", "1234", "ab" * 32)
    assert file["custody"] == "2026-03-02 12:00-05:00: received, from: Résumé, Mara Lead"


def test_what_is_sealed_is_opened_into_a_sealed_report_and_the_trail_keeps_it(lead: User) -> None:
    report = reporting.begun(lead)
    stored = AuthorityReport.objects.filter(pk=report.pk).extra(select={"raw": "content"}).values_list("raw", flat=True)
    assert not any(secret in stored[0] for secret in SECRETS)
    revealed = TrailEvent.objects.get(verb="sealed.revealed")
    assert revealed.actor == lead
    assert revealed.target == f"report:{report.pk}"
    assert {"account.number", "purpose:report"} <= set(revealed.fields)
    trail = str(list(TrailEvent.objects.values()))
    assert not any(secret in trail for secret in SECRETS)


def test_each_authority_asks_for_parts_that_exist_and_says_what_is_missing(lead: User) -> None:
    every = set(form.paths())
    for authority in AUTHORITIES:
        assert authority.paths() <= every
        assert {path for asked in authority.asks for path in asked.needed} <= authority.paths()
        assert authority.contact
        assert authority.duty
    assert {path.partition(".")[0] for path in BY_CODE["rcmp"].paths()} == set(form.BY_KEY), "all twelve items"
    make.organisation(name="Heron Ltd")
    content = reporting.begun(lead).read()
    said = [(gap.item.number, gap.part.key) for gap in missing(BY_CODE["rcmp"], content)]
    assert said == [(1, "phone"), (6, "held"), (9, "people")]
    content["reporter"]["phone"], content["payments"]["held"] = "+1", "not known"
    for row in content["linked"]["people"]:
        row["use"] = "no"
    assert not missing(BY_CODE["rcmp"], content)
    fintrac = missing(BY_CODE["fintrac"], content)
    assert [gap.part.key for gap in fintrac] == ["entity", "transactions", "told"]
    content["payments"]["remark"] = "Nothing was paid."
    assert "transactions" not in [gap.part.key for gap in missing(BY_CODE["fintrac"], content)]


def test_what_does_not_belong_to_an_authority_does_not_reach_it(lead: User) -> None:
    report = reporting.completed(reporting.begun(lead), by=lead)
    cyber = json.dumps(told(report, "cccs"))
    assert IP in cyber
    assert not any(secret in cyber for secret in (PHONE, EMAIL, ACCOUNT, "Casey Lindqvist", "Sam Teller"))
    police = json.dumps(told(report, "rcmp"))
    assert all(secret in police for secret in SECRETS)
    assert "Sam Teller, " not in police
    assert "+14165550177" not in police, "who was left out stays here"
    assert "The address was changed." not in police


def test_it_takes_two_people_and_the_words_they_read(lead: User, second: User) -> None:
    report = reporting.begun(lead)
    with pytest.raises(reports.IncompleteError):
        reports.propose(report, version=report.version, by=lead, now=MONDAY_NOON)
    whole = reporting.completed(report, by=lead)
    with pytest.raises(StaleVersionError):
        reports.propose(whole, version=whole.version - 1, by=lead, now=MONDAY_NOON)
    proposed = reports.propose(whole, version=whole.version, by=lead, now=MONDAY_NOON)
    with pytest.raises(foureyes.SecondPersonNeededError):
        reports.approve(proposed, reason="", version=proposed.version, by=lead, now=MONDAY_NOON)
    values = proposed.read()["summary"] | {"why": "Other words."}
    changed = reports.change(
        proposed, item="summary", values=values, version=proposed.version, by=lead, now=MONDAY_NOON
    )
    assert changed.state == "draft", "an approval is of words"
    again = reports.propose(changed, version=changed.version, by=lead, now=MONDAY_NOON)
    first = reports.approve(again, reason="", version=again.version, by=second, now=MONDAY_NOON)
    assert first.holds(MONDAY_NOON)
    assert len(first.digest) == 64
    with pytest.raises(reports.NotInTheMakingError):
        reports.change(first, item="summary", values=values, version=first.version, by=lead, now=MONDAY_NOON)
    following = reports.renew(first, by=second, now=MONDAY_NOON)
    assert reports.renew(first, by=second, now=MONDAY_NOON) == following, "one in the making at a time"
    assert following.read() == first.read()
    reporting.approved(following, first=second, second=lead)
    first.refresh_from_db()
    assert first.state == "superseded"


def test_a_one_person_firm_waits_a_day_and_says_why(lead: User) -> None:
    make.organisation(sole_operator=True)
    whole = reporting.completed(reporting.begun(lead), by=lead)
    proposed = reports.propose(whole, version=whole.version, by=lead, now=MONDAY_NOON)
    with pytest.raises(foureyes.WrittenReasonNeededError):
        reports.approve(proposed, reason="alone", version=proposed.version, by=lead, now=MONDAY_NOON)
    why = "There is nobody else in this firm."
    approved = reports.approve(proposed, reason=why, version=proposed.version, by=lead, now=MONDAY_NOON)
    assert approved.alone
    assert not approved.holds(MONDAY_NOON)
    assert approved.holds(MONDAY_NOON + timedelta(days=1))
    assert told(approved, "rcmp")["report"]["state"] == "proposed", "until then it leaves as a draft"


def test_in_a_one_person_firm_a_report_stands_until_the_approval_of_the_next_holds(
    lead: User, second: User, as_hr_lead: SignedIn
) -> None:
    make.organisation(sole_operator=True)
    why, day = "There is nobody else in this firm.", timedelta(days=1)

    def approve(report: AuthorityReport, now: datetime) -> AuthorityReport:
        proposed = reports.propose(report, version=report.version, by=lead, now=now)
        return reports.approve(proposed, reason=why, version=proposed.version, by=lead, now=now)

    first = approve(reporting.completed(reporting.begun(lead), by=lead), MONDAY_NOON)
    following = approve(reports.renew(first, by=lead, now=MONDAY_NOON + day), MONDAY_NOON + day)
    first.refresh_from_db()
    before, after = MONDAY_NOON + 2 * day - timedelta(seconds=1), MONDAY_NOON + 2 * day
    assert [(one.holds(before), one.holds(after)) for one in (first, following)] == [(True, False), (False, True)]
    assert [first.state_at(moment) for moment in (before, after)] == ["approved", "superseded"]
    with pytest.raises(reports.NotApprovedError):
        reports.renew(first, by=lead, now=before)
    page = as_hr_lead.get(reverse("report", args=[first.pk])).content.decode()
    assert "Superseded" in page, "the moment is long over"
    corrected = reports.renew(following, by=lead, now=before)
    proposed = reports.propose(corrected, version=corrected.version, by=lead, now=before)
    third = reports.approve(proposed, reason="", version=proposed.version, by=second, now=before)
    first.refresh_from_db()
    following.refresh_from_db()
    assert [one.holds(before) for one in (first, following, third)] == [False, False, True], "two people need no delay"
    assert [first.state, following.state] == ["superseded", "superseded"]


HOSTILE = (
    '*bold* _x_ #panic("a") $x$ <label> @ref \\ // /* `raw` = head [x] {{x}} </script><b>',
    "a\u202eb\u0007c\u2066d\u200be",
    '=HYPERLINK("http://x")',
    "日本語 العربية हिन्दी 😀 \U0010fffd",
    "x" * 400,
)


def test_hostile_values_come_out_as_harmless_text(lead: User) -> None:
    report = reporting.completed(reporting.begun(lead), by=lead)
    content = report.read()
    content["person"]["names"] = [
        form.row(form.BY_KEY["person"].tables[0], name=name, used=name, told="x") for name in HOSTILE
    ]
    content["summary"]["what"] = "\n".join(HOSTILE)
    paper = told(report, "rcmp", content)
    as_json = document.as_json(paper)
    assert as_json.isascii()
    assert b"\\u202e" in as_json
    assert json.loads(as_json) == paper, "the exact value comes back"
    pdf = typeset.pdf(paper, BY_CODE["rcmp"], language="en", now=MONDAY_NOON)
    text = text_of(pdf).replace("\r\n", "")
    assert "*bold* _x_ #panic(" in text
    assert "</script><b>" in text
    assert "[U+202E]" in text
    assert "\u202e" not in text
    assert "[U+0007]" in text
    assert "[U+10FFFD]" in text
    assert "x" * 400 in re.sub(r"\s", "", text), "a long word breaks without a mark inside"
    assert "日" in text or "[U+65E5]" in text, "legible, or told by number where no font is there"


WRITTEN = (
    *("Łukasz Žižka", "Nguyễn Thị Ánh", "Ελένη Παπαδοπούλου", "Олексій Їжакевич", "יעל כהן"),
    *("محمد الأمين", "अनिता शर्मा", "สมชาย ใจดี", "王小明", "김민준", "やまだ たろう"),
)
"""Names in several writing systems; the fonts of the first five come with the product."""


def test_names_of_any_script_can_be_read_and_copied_or_are_told_by_number(lead: User) -> None:
    report = reporting.completed(reporting.begun(lead), by=lead)
    content = report.read()
    content["summary"]["what"] = "\n".join(WRITTEN)
    text = text_of(typeset.pdf(told(report, "rcmp", content), BY_CODE["rcmp"], language="en", now=MONDAY_NOON))
    lines = {_letters(line) for line in text.splitlines()}
    for place, name in enumerate(WRITTEN):
        told_by_number = place >= 5 and f"[U+{ord(name[0]):04X}]" in text
        assert _letters(name) in lines or told_by_number, name


def _letters(line: str) -> str:
    """The letters of a line: where two of them are drawn as one, a reader may give them in another order."""
    return "".join(sorted(line.replace(" ", "")))


def test_a_screen_reader_finds_headings_lists_and_tables_in_the_pdf(lead: User) -> None:
    report = reporting.completed(reporting.begun(lead), by=lead)
    pdf = typeset.pdf(told(report, "rcmp"), BY_CODE["rcmp"], language="fr-ca", now=MONDAY_NOON)
    with pypdfium2.PdfDocument(pdf) as paper:
        assert pdfium.FPDFCatalog_IsTagged(paper.raw)
        roles = {role for page in paper for role in _roles(page)}
        assert paper.get_metadata_dict()["Title"].startswith("Report to")
    assert {"Document", "H1", "H2", "P", "Table", "TH", "TD"} <= roles
    assert not roles & {"Figure"}, "nothing that would need words of its own"
    assert b"pdfuaid:part" in pdf


def _roles(page: Any) -> set[str]:
    """What the parts of a page are called in the tree that a screen reader walks."""
    tree = pdfium.FPDF_StructTree_GetForPage(page.raw)
    first = range(pdfium.FPDF_StructTree_CountChildren(tree))
    waiting = [pdfium.FPDF_StructTree_GetChildAtIndex(tree, number) for number in first]
    roles = set()
    while waiting:
        element = waiting.pop()
        if element:
            size = pdfium.FPDF_StructElement_GetType(element, None, 0)
            room = ctypes.create_string_buffer(size)
            pdfium.FPDF_StructElement_GetType(element, room, size)
            roles.add(room.raw.decode("utf-16-le").rstrip("\0"))
            number = pdfium.FPDF_StructElement_CountChildren(element)
            waiting += [pdfium.FPDF_StructElement_GetChildAtIndex(element, n) for n in range(number)]
    pdfium.FPDF_StructTree_Close(tree)
    return roles


def test_a_draft_of_before_the_form_grew_is_still_read_and_written(lead: User, as_hr_lead: SignedIn) -> None:
    report = reporting.begun(lead)
    content = report.read()
    old = form.row(form.BY_KEY["payments"].part("transactions"), amount="900.00", currency="CAD")
    for column in ("place", "behalf", "became"):
        del old[column]
    content["payments"]["transactions"] = [old]
    report.write(content)
    report.save()
    parts = [part for section in told(report, "rcmp")["sections"] for part in section["parts"]]
    (row,) = next(part for part in parts if part["name"] == "payments.transactions")["rows"]
    assert (len(row), row[-1]) == (12, "")
    page = as_hr_lead.get(reverse("report_item", args=[report.pk, "payments"]))
    assert page.status_code == 200
    assert "Where it took place" in page.text


def test_the_pdf_can_be_read_by_a_machine_and_says_what_it_is(lead: User, second: User) -> None:
    draft = reporting.begun(lead, authorities=("rcmp", "ofsi"))
    texts = {}
    for report in (draft, reporting.approved(draft, first=lead, second=second)):
        pdf = typeset.pdf(told(report, "rcmp"), BY_CODE["rcmp"], language="fr-ca", now=MONDAY_NOON)
        texts[report.state] = text_of(pdf)
    assert "DRAFT" in texts["draft"]
    assert "DRAFT" not in texts["approved"]
    assert "Approved by Mara Lead and, as the second person, by Noor Second" in texts["approved"]
    words = re.sub(r"\s+", "", texts["approved"])
    for line in ("1-800-420-5805", "rcmp.ca/report-it", "without delay", "Taken by Mara Lead", "sent nothing"):
        assert line.replace(" ", "") in words
    assert b"/StructTreeRoot" in pdf
    assert b"pdfuaid:part" in pdf
    with pypdfium2.PdfDocument(pdf) as opened:
        assert opened.get_metadata_value("Title").startswith("Report to: Royal Canadian Mounted Police")
        assert round(opened[0].get_width()) == 612  # Letter
        assert opened[0].get_height() < 800
    paper = typeset.pdf(told(report, "ofsi"), BY_CODE["ofsi"], language="en", now=MONDAY_NOON)
    with pypdfium2.PdfDocument(paper) as opened:
        assert round(opened[0].get_width()) == 595  # A4


def test_the_published_schema_holds_every_authority(lead: User) -> None:
    published = (settings.BASE_DIR / "docs" / "authority-report.schema.json").read_text()
    assert json.loads(published) == schema.schema()
    jsonschema.Draft202012Validator.check_schema(schema.schema())
    validator = jsonschema.Draft202012Validator(schema.schema())
    report = reporting.begun(lead)
    with translation.override("fr-ca"):
        for authority in AUTHORITIES:
            validator.validate(json.loads(document.as_json(told(report, authority.code))))


def test_what_is_typed_stays_whatever_is_wrong(lead: User) -> None:
    report = reporting.begun(lead)
    client, url = browser_of(lead), reverse("report_item", args=[report.pk, "payments"])
    sent = fields_of(client.get(url).context["form"])
    sent |= {"unpaid": "1 200 CAD", "transactions-0-on": "soon", "transactions-0-amount": "much"}
    refused = client.post(url, sent)
    assert refused.status_code == 422
    page = refused.content.decode()
    assert 'value="1 200 CAD"' in page
    assert 'value="much"' in page
    assert "Write a number with a point" in page
    sent |= {"transactions-0-on": "2026-02-20", "transactions-0-amount": "1250.50", "accounts-0-use": ""}
    sent |= {"transactions-0-ref": "payoutaccount:1", "held": "Wages of the fraudster"}
    assert client.post(url, sent | {"version": "0"}).status_code == 409
    assert client.post(url, sent).status_code == 302
    report.refresh_from_db()
    content = report.read()
    assert content["payments"]["accounts"][0]["use"] == "no"
    (payment,) = content["payments"]["transactions"]
    assert (payment["amount"], payment["on"], payment["ref"]) == ("1250.50", "2026-02-20", ""), (
        "typed, not from the file"
    )
    page = client.get(reverse("report", args=[report.pk])).content.decode()
    assert "Words to look at again" in page
    assert "“fraudster”" in page


def fields_of(shown: Any) -> dict[str, str]:
    """What a browser would send back of a form as it is shown."""
    values = {name: shown[name].value() for name in shown.fields}
    return {name: "on" if value is True else str(value) for name, value in values.items() if value not in (None, False)}


def test_every_download_is_marked_and_in_the_trail(lead: User, second: User, as_auditor: SignedIn) -> None:
    draft = reporting.begun(lead)
    client = browser_of(second)
    pdf, as_json = (reverse(f"report_{how}", args=[draft.pk, "rcmp"]) for how in ("pdf", "json"))
    assert "-draft-" in client.get(pdf).headers["Content-Disposition"]
    assert client.get(as_json).status_code == 404, "no machine takes a draft for a report"
    reporting.approved(draft, first=lead, second=second)
    answer = client.get(as_json)
    paper = answer.json()
    assert paper["watermark"]["by"] == "Noor Second"
    assert paper["for_the_sender"]["contact"] == ["1-800-420-5805", "rcmp.ca/report-it"]
    assert "without delay" in paper["for_the_sender"]["duty"]
    body = {key: paper[key] for key in ("authority", "report", "sections")}
    assert document.digest(body) == paper["watermark"]["sha256"]
    assert answer.headers["Cache-Control"] == "no-store"
    taken = TrailEvent.objects.filter(verb="report.downloaded").latest("pk")
    assert taken.actor == second
    assert {"authority:rcmp", "format:json", f"sha256:{paper['watermark']['sha256'][:32]}"} <= set(taken.fields)
    assert as_auditor.get(pdf).status_code == 403
    preview = as_auditor.get(reverse("report_preview", args=[draft.pk, "rcmp"]))
    assert "Casey Lindqvist" in preview.content.decode()
    assert not any(secret in preview.content.decode() for secret in (PHONE, EMAIL, ACCOUNT, STREET, IP))
    assert TrailEvent.objects.filter(verb="report.viewed", actor=as_auditor.user).exists()
    assert not mail.outbox


def test_words_that_pass_judgement_are_pointed_out() -> None:
    content = form.empty()
    assert not list(tone.verdicts(content))
    content["summary"]["why"] = "He is a fraudster, and a criminal. A second FRAUDSTER came."
    content["findings"]["flags"] = [form.row(form.BY_KEY["findings"].tables[0], evidence="“I am no criminal”")]
    assert [found.word for found in tone.verdicts(content)] == ["fraudster", "criminal"]
