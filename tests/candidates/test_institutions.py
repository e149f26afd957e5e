"""Lists of organisations: looked at, stored, and held against the addresses of contacts."""

from datetime import date
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from candidates import institutions
from candidates.actions import checks
from candidates.models import Application, Check, Institution, Stage
from redflags.models import Finding
from screening import clock
from screening.models import TrailEvent
from tests import make
from tests.candidates import answering, chased
from tests.signing_in import SignedIn, signed_in

Kind = Check.Kind
LIST = """name,domain,kind,country,source,aliases
Northwind University,northwind.edu,school,US,Register of schools,NU;Northwind U
Contoso Inc.,contoso.com,employer,CA,Company register,
Contoso Inc.,contoso-group.com,employer,,Company register,
"""
LOAD = "institutions_load"


@pytest.fixture
def application(db: None) -> Application:
    return make.application(stage=Stage.OFFER)


def load(admin: SignedIn, text: str = LIST, way: str = "add", **fields: Any) -> Any:
    """Look at a list, then send what the page holds."""
    form = {"told": text, "way": way, **fields}
    seen = admin.post(reverse(LOAD), form)
    if seen.status_code != 200:
        return seen
    held = {"told": text.replace("\n", "\r\n"), "seen": seen.context["form"]["seen"].value()}
    return admin.post(reverse(LOAD), form | held)


def page(client: SignedIn, check: Check) -> str:
    return client.get(reverse("check", args=[check.pk])).content.decode()


def test_a_list_is_looked_at_before_it_is_stored(as_admin: SignedIn) -> None:
    upload = SimpleUploadedFile("list.csv", LIST.encode())
    seen = as_admin.post(reverse(LOAD), {"upload": upload, "way": "add"})
    assert "3 lines can be stored." in seen.content.decode()
    assert not Institution.objects.exists()
    again = seen.context["form"]
    assert again["told"].value() == LIST.strip(), "a file is not chosen twice"
    other = {"told": LIST.replace("northwind.edu", "n0rthwind.edu"), "way": "add", "seen": again["seen"].value()}
    assert "3 lines can be stored." in as_admin.post(reverse(LOAD), other).content.decode()
    assert not Institution.objects.exists(), "what was not looked at is looked at first"
    load(as_admin, token=str(again["token"].value() or ""))
    assert Institution.objects.count() == 3
    line = Institution.objects.get(domain="northwind.edu")
    assert (line.aliases, line.loaded_by, line.loaded_on) == (
        ["NU", "Northwind U"],
        as_admin.user,
        clock.today(),
    )
    assert TrailEvent.objects.filter(verb="institutions.added").count() == 1
    load(as_admin, LIST.replace("Register of schools", "Ministry"))
    assert Institution.objects.count() == 3
    load(as_admin, LIST.splitlines()[0] + "\nFabrikam,fabrikam.com,employer,CA,Register,\n", way="replace")
    assert list(Institution.objects.values_list("domain", flat=True)) == ["fabrikam.com"]
    assert "fabrikam.com" in as_admin.get(reverse("institutions") + "?q=fabri").content.decode()


def test_what_is_wrong_is_told_by_line_and_nothing_is_stored(as_admin: SignedIn) -> None:
    wrong = LIST + "A,www.,school,CA,S,\nB,b.com,zoo,CA,S,\nC,c.com,school,Canada,S,\n,gmail.com,other,,,\n"
    response = load(as_admin, wrong)
    assert response.status_code == 422
    text = response.content.decode()
    for words in (
        "Line 5: “www.” is no domain",
        "Line 6: kind is one of",
        "Line 7: “CANADA” is not a country",
        "Line 8: name is empty",
        "Line 8: gmail.com is free mail",
    ):
        assert words in text, words
    assert "Northwind University,northwind.edu" in text, "nothing typed is lost"
    assert not Institution.objects.exists()
    for empty in ("", "name,domain\n", LIST.splitlines()[0]):
        load(as_admin, empty)
    for no_text in (b"\xff\xfe", LIST.replace("Contoso", "Con\0toso").encode()):
        upload = SimpleUploadedFile("x", no_text)
        assert as_admin.post(reverse(LOAD), {"upload": upload, "way": "add"}).status_code == 422
    assert not Institution.objects.exists()
    many = "name,domain,kind,country,source\n" + "\n".join(f"A{n},a{n}.com,other,,S" for n in range(10_001))
    assert institutions.read(many).problems[0].line == 10_002


def test_a_check_tells_the_listed_domain_and_an_address_that_only_looks_like_it(
    as_admin: SignedIn, application: Application
) -> None:
    load(as_admin)
    fake = chased.planned(
        by=as_admin.user, application=application, kind=Kind.EDUCATION, subject="NU", contact_email="r@n0rthwind.edu"
    )
    assert (fake.listed_domain, fake.resembles, fake.resembles_how) == ("northwind.edu", "northwind.edu", "confusable")
    text = page(as_admin, fake)
    assert "listed as northwind.edu by Register of schools on" in text
    assert "n0rthwind.edu looks like northwind.edu and is not it: characters that look alike." in text
    assert "A branch, a service the organisation really uses" in text
    finding = Finding.objects.get(application=application, code="IDN-18")
    assert (finding.refs, finding.shadow) == ([fake.ref], True)
    own = chased.planned(
        by=as_admin.user, application=application, subject="Contoso", contact_email="r@hr.contoso-group.com"
    )
    assert "Each is a reason to look twice" not in page(as_admin, own)
    free = chased.planned(by=as_admin.user, application=application, subject="Contoso", contact_email="r@gmail.com")
    assert "the organisation is listed as contoso" in page(as_admin, free)
    checks.change(
        fake,
        values={"contact_email": "registrar@northwind.edu"},
        version=fake.version,
        by=as_admin.user,
        now=timezone.now(),
    )
    assert not Finding.objects.filter(application=application, code="IDN-18", refs__contains=[fake.ref]).exists()


def test_a_new_list_is_held_against_open_checks(as_admin: SignedIn, application: Application) -> None:
    check = chased.planned(
        by=as_admin.user, application=application, kind=Kind.EMPLOYMENT, contact_email="hr@contosso.com"
    )
    assert not check.resembles
    load(as_admin)
    assert "1 open check reads differently now." in as_admin.get(reverse("institutions")).content.decode()
    check.refresh_from_db()
    assert (check.resembles, check.resembles_how) == ("contoso.com", "one_letter")
    assert TrailEvent.objects.filter(verb="check.compared", target=check.ref).exists()


def test_an_address_like_the_one_somebody_found_is_told_without_any_list(
    as_recruiter: SignedIn, application: Application
) -> None:
    def asked(address: str, found: str) -> Check:
        where = "the switchboard" if found == Check.Found.INDEPENDENT else ""
        return chased.planned(
            by=as_recruiter.user,
            application=application,
            subject="Tailspin Toys",
            contact_email=address,
            found=found,
            found_where=where,
        )

    real = asked("hr@tailspintoys.com", Check.Found.INDEPENDENT)
    assert not asked("anna@mail.tailspintoys.com", Check.Found.CANDIDATE).resembles
    fake = asked("anna@tailspintoys-hr.com", Check.Found.CANDIDATE)
    assert (fake.resembles, fake.resembles_how) == ("tailspintoys.com", "added_word")
    assert not real.resembles


def test_a_domain_younger_than_the_job_is_a_finding_once_somebody_looked_it_up(
    as_recruiter: SignedIn, application: Application
) -> None:
    claim = answering.claimed(application, by=as_recruiter.user)
    check = chased.planned(
        by=as_recruiter.user, application=application, kind=Kind.EMPLOYMENT, contact_email="hr@contoso-hire.io"
    )
    url = reverse("check_domain", args=[check.pk])
    for wrong in ({"since": "2099-01-01", "where": "rdap.org"}, {"since": "2024-05-01", "where": ""}):
        assert as_recruiter.post(url, {"version": check.version, **wrong}).status_code == 422
    noted = {"version": check.version, "since": "2024-05-01", "where": "rdap.org"}
    assert as_recruiter.post(url, noted).status_code == 302
    assert as_recruiter.post(url, noted).status_code == 409
    finding = Finding.objects.get(application=application, code="IDN-18")
    assert set(finding.refs) == {check.ref, claim.ref}
    text = page(as_recruiter, check)
    assert "later than the claimed start (2016-02)" in text
    assert "looked up on" in text
    check.refresh_from_db()
    assert (check.domain_since, check.domain_seen_by) == (date(2024, 5, 1), as_recruiter.user)
    other = {"contact_email": "hr@contoso.com"}
    checks.change(check, values=other, version=check.version, by=as_recruiter.user, now=timezone.now())
    check.refresh_from_db()
    assert check.domain_since is None, "that was another domain's"


def test_typing_an_organisation_asks_for_its_listed_domain_and_the_form_knows_the_candidates_own(
    as_admin: SignedIn, application: Application
) -> None:
    load(as_admin)
    for number in range(3):
        answering.claimed(application, by=as_admin.user, organisation=f"Employer {number}", start="2016-02")
    answering.claimed(application, by=as_admin.user, start="2020-01")
    said = as_admin.post(reverse("check_listed"), {"subject": "northwind u"}).content.decode()
    assert "listed as northwind.edu" in said
    assert as_admin.post(reverse("check_listed"), {"subject": "Unheard"}).content.decode().strip() == ""
    with CaptureQueriesContext(connection) as queries:
        form = as_admin.get(reverse("check_new", args=[application.candidate_id])).content.decode()
    assert "listed as contoso" in form
    assert sum("candidates_institution" in query["sql"] for query in queries) == 1


def test_who_only_works_here_loads_nothing(db: None) -> None:
    assert signed_in(roles=["recruiter"]).post(reverse(LOAD), {"told": LIST, "way": "add"}).status_code == 403
