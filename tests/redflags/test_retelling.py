"""What must hold of files put together from many pieces, however they are told: order, names, units, calendar ..."""

import json
from datetime import date
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from redflags import rulebook
from redflags.engine.assess import assess
from redflags.gather.dossiers import of_intake
from redflags.labelled import read_case
from redflags.measure.cases import Expected, Seen
from redflags.measure.retold import Standpoint
from redflags.retelling import Retellings

TUNING = rulebook.as_shipped()
TODAY = date(2026, 3, 2)

DAYS = [f"2026-{month:02}-{day:02}" for month in (1, 2) for day in (2, 9, 10, 17, 28)]
DAY = st.sampled_from(DAYS)
MONTH = st.sampled_from([2014, 2019, "2016-09", "2019-02", "2021-11", "2023-06", "2024-01"])
EMPLOYERS = st.sampled_from(["Contoso", "Contoso Inc.", "Fabrikam", "Northwind"])
NAMES = st.sampled_from(["Robin A. Example", "Robin Example", "R. Example", "Sam Sample", "Zoé Sample-Example"])
NUMBERS = st.sampled_from(["+1 416 555 0190", "+1 (509) 555-0142", "+48 22 555 0161", "+44 20 7946 0958"])
MAILS = st.sampled_from(["Robin.Example@example.com", "r.example@gmail.com", "robin@mailinator.com"])
TEXTS = st.sampled_from(
    [
        "Please pay me in USDT.",
        "My husband will manage the technical chat, and payment can go on another name.",
        "The webcam is dead again, can we do audio?",
        "I'd take $30/hr, that is 5000 per month.",
        "Send the laptop to my cousin's place, I am between apartments.",
        "Ask Robin, or write to ROBIN.EXAMPLE@example.com.",
        "Je préfère rester en audio.",
        "I built a Bitcoin wallet at my last job.",
        "Could I be paid before I start? It is urgent.",
    ]
)
EVENTS = st.lists(
    st.sampled_from(
        """camera_on camera_fails hand_test_refused hand_test_passed virtual_background_kept different_person_on_call
        answers_scripted lip_sync_off local_knowledge_failed photo_matches""".split()
    ),
    max_size=3,
)


def some(item: st.SearchStrategy[Any], most: int = 2) -> st.SearchStrategy[list[Any]]:
    return st.lists(item, max_size=most)


def told(**parts: Any) -> st.SearchStrategy[dict[str, Any]]:
    """A piece of a file: what is drawn as None is not told."""
    drawn = st.fixed_dictionaries(
        {key: part if isinstance(part, st.SearchStrategy) else st.just(part) for key, part in parts.items()}
    )
    return drawn.map(lambda item: {key: value for key, value in item.items() if value is not None})


RATES = told(amount=st.sampled_from([18, 30, 44.5]), currency="CAD", period="hour")
BANDS = st.one_of(
    told(low=29, median=44.1, currency="CAD", period="hour"),
    told(median=92000, high=120000, currency="CAD", period="year"),
)
PEOPLE = told(
    full_name=NAMES,
    preferred_name=st.none() | NAMES,
    other_names=some(told(name=NAMES, where=st.sampled_from(["profile", "earlier job"])), 1),
    emails=some(told(value=MAILS, type=st.sampled_from(["personal", "work"]))),
    phones=some(told(value=NUMBERS, type=st.sampled_from(["voip", "mobile", "unknown"]))),
    claimed_location=st.none() | told(city="Toronto", country="CA", timezone="America/Toronto"),
    profiles=st.just({})
    | told(linkedin=told(present=st.booleans(), created=MONTH, connections=st.sampled_from([3, 400]))),
)
CHECKS = told(
    type=st.sampled_from(["employment", "education", "reference", "id_document", "phone"]),
    subject=st.none() | EMPLOYERS | NAMES,
    status=st.sampled_from(["verified", "failed", "no_record", "unreachable", "pending"]),
    completed_on=st.none() | DAY,
    detail=st.none() | st.sampled_from(["answered from free webmail", "never heard of Robin Example", "all confirmed"]),
    contact=st.just({}) | told(name=NAMES, found="candidate", email=MAILS, phone=NUMBERS),
)
CHANGES = st.one_of(
    told(date=DAY, field="phone", to=NUMBERS, evidence="none"),
    told(date=DAY, field="legal_name", to=NAMES, evidence=st.sampled_from(["none", "marriage certificate seen"])),
    told(
        date=DAY,
        field=st.sampled_from(["shipping_address", "home_address", "bank_account"]),
        to=st.sampled_from(["pickup point downtown", "account of Sam Sample", "new flat"]),
        evidence=st.sampled_from(["none", "lease seen"]),
    ),
)
CASES = told(
    schema=1,
    id="case",
    kind="benign",
    candidate=PEOPLE,
    application=told(
        role="Developer", applied_on=st.none() | st.just("2026-01-02"), seniority=st.sampled_from(["senior", "junior"])
    ),
    requested_rate=st.none() | RATES,
    market_rate=st.none() | BANDS,
    work_history=some(
        told(
            source=st.sampled_from(["resume", "linkedin"]),
            employer=EMPLOYERS,
            start=MONTH,
            end=MONTH | st.just("present"),
        ),
        3,
    ),
    payments=some(
        told(
            date=DAY,
            requested_method=st.sampled_from(["crypto", "bank", "online platform"]),
            account=st.none() | told(kind="bank", holder_name=NAMES, country=st.sampled_from(["CA", "PL"]), since=DAY),
        )
    ),
    messages=some(told(**{"date": DAY, "from": st.sampled_from(["candidate", "recruiter"]), "text": TEXTS}), 3),
    interviews=some(
        told(
            date=DAY,
            type=st.sampled_from(["video", "audio"]),
            outcome=st.sampled_from(["passed", "technical", "declined"]),
            events=EVENTS,
        ),
        3,
    ),
    checks=some(CHECKS, 3),
    changes=some(CHANGES),
    network=some(
        told(
            date=DAY,
            context="login",
            ip_type=st.sampled_from(["vpn", "residential"]),
            geo_country=st.sampled_from(["CA", "NL"]),
        )
    ),
    accommodations=some(told(requested_on=DAY, type="captions", granted=st.booleans()), 1),
    related_candidates=some(
        told(
            name=NAMES,
            shared=some(st.sampled_from(["phone", "cv", "bank account"])),
            note=st.sampled_from(["", "twins"]),
        )
    ),
    expected=told(stages=told(then=told(as_of=st.sampled_from(["2026-01-15", "2026-02-12"])))),
)


def standpoint(intake: Any, expected: Expected) -> Standpoint:
    found = assess(TUNING.rules, of_intake(intake, today=TODAY))
    seen = Seen.of(found)
    then = [assess(TUNING.rules, of_intake(intake, today=TODAY, as_of=stage.as_of)) for stage in expected.stages]
    levels = tuple(one.standing.level for one in then)
    return Standpoint(seen.level, found.standing.score, seen.raised, seen.fired, levels)


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(CASES)
def test_however_a_file_is_told_its_person_stands_where_he_or_she_stood(case):
    content = json.dumps(case).encode()
    retellings = Retellings(standpoint)
    retellings.add("case", "case.json", content, standpoint(*read_case(content)))
    assert [(one.way.code, case.words) for one in retellings.found() for case in one.differences] == []
