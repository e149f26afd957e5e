"""Making a check in a real browser: the page beside a call, the letter, and the list of organisations, narrow."""

from typing import Any

import pytest
from django.urls import reverse

from candidates.models import Check
from tests.candidates import answering, chased
from tests.journeys.conftest import OpenPage, violations, walk
from tests.signing_in import SignedIn

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def test_nothing_stands_in_the_way_of_who_calls_writes_or_loads_a_list(
    open_page: OpenPage, as_admin: SignedIn, settings: Any
) -> None:
    settings.BASE_URL = answering.BASE_URL
    check = chased.asked(
        by=as_admin.user, kind=Check.Kind.EMPLOYMENT, contact_phone="+14165550188", contact_email="r@gmail.com"
    )
    as_admin.post(reverse("check_letter", args=[check.pk]), {})
    own = [reverse(name, args=[check.pk]) for name in ("check", "check_call", "check_letter")]
    for address, page in walk(open_page, [*own, reverse("institutions_load")], who=as_admin, width=360):
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), address
        assert violations(page) == [], address


def test_the_listed_domain_appears_while_somebody_types(open_page: OpenPage, as_admin: SignedIn) -> None:
    told = {"told": "name,domain,kind,country,source\nContoso,contoso.example,employer,CA,A register", "way": "add"}
    seen = as_admin.post(reverse("institutions_load"), told).context["form"]["seen"].value()
    as_admin.post(reverse("institutions_load"), told | {"seen": seen})
    check = chased.planned(by=as_admin.user, subject="Fabrikam")
    page = open_page(reverse("check_edit", args=[check.pk]), who=as_admin)
    page.get_by_label("Employer, school or person").fill("contoso inc")
    page.get_by_text("listed as contoso.example by A register").wait_for()
