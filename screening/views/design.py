"""The gallery of the parts that pages are made of, in all their states: for those who write pages, and for tests."""

from datetime import UTC, date, datetime
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from screening.forms.design import SampleFilter, SampleForm
from screening.overtaken import Difference, Overtaken
from screening.roles import signed_in
from screening.templatetags.screening import STATUSES

MARCH = datetime(2026, 3, 4, 14, 5, tzinfo=UTC)

FINDING: dict[str, Any] = {
    "key": "pay-03",
    "code": "PAY-03",
    "code_url": "#",
    "title": "Changes the payout account after the offer",
    "says": "The payout account was changed 9 days after the offer, to an account of another holder.",
    "strength": 3,
    "status": "open",
    "points": 38,
    "first_seen": date(2026, 3, 4),
    "sources": [{"label": "Payout account of 4 Mar 2026", "url": "#fact-payout"}],
    "why": "Pay that goes to somebody else than the person hired is the way such schemes earn.",
    "innocent": ["A new bank after moving house", "A joint account with a spouse", "A closed or blocked account"],
    "clears": ["A void cheque or bank letter in the candidate's name", "The bank confirms the holder"],
    "next_step": ["Call the candidate on the number on file, not on a new one, and ask for a bank letter."],
}

FINDINGS: list[dict[str, Any]] = [
    FINDING,
    {**FINDING, "key": "vid-01", "code": "VID-01", "title": "Keeps the camera off", "strength": 2, "points": 16},
    {
        **FINDING,
        "key": "net-01",
        "code": "NET-01",
        "title": "Connects from another time zone than claimed",
        "says": "Two of three sessions came from a zone 9 hours away.",
        "strength": 1,
        "status": "to_confirm",
        "points": 4,
    },
    {
        **FINDING,
        "key": "idn-02",
        "code": "IDN-02",
        "title": "The document does not belong to the person",
        "says": "The issuer says the document number belongs to somebody else.",
        "strength": 4,
        "points": 80,
    },
    {
        **FINDING,
        "key": "adr-01",
        "code": "ADR-01",
        "title": "Ships equipment to another address",
        "says": "The shipping address differs from the home address.",
        "strength": 2,
        "status": "explained",
        "points": 0,
        "answer": {
            "by": "A. Roy",
            "at": MARCH,
            "reason": "Moved on 1 March; lease seen, home address updated the same day.",
            "evidence": "Lease, page 1",
        },
    },
]

FACTS: list[dict[str, Any]] = [
    {"label": "Name", "value": "Avery Example", "source": "CV", "on": date(2026, 1, 12), "status": "confirmed"},
    {
        "label": "Home address",
        "value": "12 Sample Street, Halifax",
        "source": "Typed by A. Roy",
        "on": date(2026, 2, 2),
        "status": "unverified",
        "earlier": [{"value": "9 Earlier Road, Moncton", "source": "CV", "on": date(2026, 1, 12)}],
    },
    {
        "ref": "payout",
        "label": "Payout account",
        "template": "design/_sealed.html",
        "source": "Message",
        "on": MARCH,
        "status": "contradicted",
        "findings": [FINDING | {"key": "pinned"}],
    },
    {"label": "Phone", "value": ""},
]

ROWS: list[dict[str, Any]] = [
    {"name": "Avery Example", "position": "Backend developer", "level": 3, "score": 84, "assurance": 20, "links": 2},
    {"name": "Blake Sample", "position": "Data engineer", "level": 2, "score": 47, "assurance": 60, "links": 0},
    {"name": "Casey Made-Up", "position": "Backend developer", "level": 1, "score": 16, "assurance": 80, "links": 1},
    {"name": "Drew Invented", "position": "Site reliability", "level": 0, "score": 0, "assurance": 0, "links": 0},
]

EVENTS: list[dict[str, Any]] = [
    {"icon": "money", "title": "Payout account changed", "at": MARCH, "by": "A. Roy"},
    {"icon": "video", "title": "Interview held", "at": MARCH, "by": "B. Lavoie", "text": "Camera off throughout."},
    {"icon": "document", "title": "CV received", "at": date(2026, 1, 12), "url": "#"},
]

SAMPLES: dict[str, Any] = {
    "overtaken": Overtaken(
        (Difference("Title", "Backend Developer", "Backend Engineer"), Difference("Open", "yes", "no")),
        is_compared=True,
    ),
    "findings": FINDINGS,
    "facts": FACTS,
    "rows": ROWS,
    "events": EVENTS,
    "levels": [0, 1, 2, 3],
    "strengths": [1, 2, 3, 4],
    "statuses": STATUSES,
    "notices": ["info", "success", "warning", "error", "plain"],
    "tabs": [
        {"label": "Facts", "url": "#facts", "here": True},
        {"label": "Findings", "url": "#findings", "count": 5},
        {"label": "Checks", "url": "#checks", "count": 0},
        {"label": "Time line", "url": "#timeline"},
    ],
    "filters_on": [{"label": "Level: Escalate", "url": "?"}],
    "bars": [
        {"label": "Escalate", "value": 4, "url": "#", "level": 3},
        {"label": "Hold", "value": 9, "url": "#", "level": 2},
        {"label": "Verify", "value": 21, "url": "#", "level": 1},
        {"label": "Standard", "value": 58, "url": "#", "level": 0},
    ],
    "tile_heads": ["Screening", "Interviewing"],
    "tiles": [
        {
            "level": level,
            "total": {"value": first + second, "url": "#"},
            "cells": [{"value": first, "url": "#"}, {"value": second, "url": "#"}],
        }
        for level, first, second in ((3, 0, 1), (2, 2, 5), (1, 9, 12), (0, 40, 18))
    ],
    "dots": [
        {
            "score": score,
            "assurance": assurance,
            "level": level,
            "value": value,
            "url": "#",
            "score_words": f"{score} to {score + 9}",
            "assurance_words": f"{assurance} %",
        }
        for score, assurance, level, value in (
            (80, 0, 3, 4),
            (40, 0, 2, 9),
            (50, 40, 2, 3),
            (10, 70, 1, 20),
            (0, 100, 0, 60),
        )
    ],
    "dot_levels": [
        {"level": number, "label": word} for number, word in enumerate("Standard Verify Hold Escalate".split())
    ],
    "web_nodes": [
        {"key": key, "label": label, "title": label, "level": level, "steps": steps}
        for key, label, level, steps in ((1, "AE", 3, 0), (2, "BS", 2, 1), (3, "CM", 1, 1), (4, "DI", None, 2))
    ],
    "web_links": [
        {"one": one, "other": other, "number": number, "title": "Phone number", "is_explained": is_explained}
        for one, other, number, is_explained in ((1, 2, 3, False), (1, 3, 1, True), (2, 4, 1, False))
    ],
    "spans": [
        {"label": label, "n": n, "median": f"{half} days", "most": f"{most} days", "before": before}
        | {"median_days": half, "most_days": most}
        for label, n, half, most, before in (("Reference", 40, 4, 9, "6"), ("Employment", 21, 8, 20, ""))
    ],
    "tour": {
        "step": 3,
        "steps": 5,
        "title": "A finding is a question",
        "text": "A step of the tour says what a page is for, and leads on to the next.",
        "before": 2,
        "after": 4,
    },
    "columns": [{"label": f"W{week}", "value": value} for week, value in enumerate([3, 7, 0, 12, 9, 15, 11, 4], 1)],
}


@signed_in
@require_safe
def design(request: HttpRequest) -> HttpResponse:
    """Every component with made-up data; nothing here is read from the database."""
    filled = SampleForm(data={"name": "", "address": "no address", "outcome": "fail", "note": "Kept as typed."})
    return render(
        request,
        "design/index.html",
        {**SAMPLES, "form": SampleForm(), "wrong": filled, "filter": SampleFilter(auto_id="filter_%s")},
    )


@signed_in
@require_safe
def focus(request: HttpRequest) -> HttpResponse:
    """The full-screen frame with a script that is read aloud."""
    return render(request, "design/focus.html")
