"""Contacts of checks who answer behind the link in our mail, for tests: asked, mailed, and the forms they send."""

import re
from datetime import datetime
from typing import Any

from django.urls import reverse
from django.utils import timezone

from candidates.actions import facts
from candidates.models import Application, Check, HistoryEntry, Source
from screening.models import User
from tests.candidates import chased
from tests.postbox import Postbox, text_in

BASE_URL = "https://screening.example.org"
WHO = {"name": "Robin Sample", "role": "Head of people"}
EMPLOYMENT = {
    **WHO,
    "worked": "yes",
    "title": "Senior developer",
    "first": "2019-04",
    "last": "2021-05",
    "place": "remote",
    "again": "rather_not",
    "remark": "A pleasure to work with.",
}
EDUCATION = {
    **WHO,
    "completed": "yes",
    "programme": "Computer science",
    "award": "BSc",
    "first": "2012",
    "last": "2016",
}
REFERENCE = {
    **WHO,
    "known": "managed",
    "since": "2018",
    "organisation": "Contoso",
    "first": "2018-03",
    "last": "2021-05",
    "position": "Developer",
    "work": "Wrote the billing system.",
    "place": "partly",
    "meetings": "both",
    "again": "yes",
}
FORMS: dict[str, dict[str, str]] = {
    Check.Kind.EMPLOYMENT: EMPLOYMENT,
    Check.Kind.EDUCATION: EDUCATION,
    Check.Kind.REFERENCE: REFERENCE,
}


def mailed(*, by: User, kind: str = Check.Kind.EMPLOYMENT, now: datetime | None = None, **fields: Any) -> Check:
    """A check whose request went out a moment ago."""
    now = now or timezone.now()
    check = chased.asked(by=by, now=now, kind=kind, **fields)
    assert chased.send(check, now)
    check.refresh_from_db()
    return check


def token_in(box: Postbox) -> str:
    """The secret part of the link in the newest mail."""
    text = text_in(box.mails[-1])
    found = re.search(rf"{BASE_URL}/answer/([^/\s]+)/", text)
    assert found, text
    return found[1]


def page(box: Postbox) -> str:
    """The path of the page that the newest mail leads to."""
    return reverse("answer", args=[token_in(box)])


def claimed(application: Application, *, by: User, **fields: Any) -> HistoryEntry:
    """A line of the candidate's own history: five years at Contoso, unless told."""
    values = {
        "kind": HistoryEntry.Kind.EMPLOYMENT,
        "source": Source.RESUME,
        "organisation": "Contoso Inc.",
        "title": "Senior developer",
        "start": "2016-02",
        "end": "2021-05",
        **fields,
    }
    return facts.append(HistoryEntry(candidate=application.candidate, **values), by=by)
