"""The published schema of a pack's JSON; docs/evidence-pack.schema.json is written from it (pure)."""

import json
from typing import Any

from redflags.packs.profiles import PROFILES, What
from redflags.packs.written import SCHEMA
from redflags.papers.schemas import (
    BOOL,
    DAY,
    DIGEST,
    INSTANT,
    NUMBER,
    TEXT,
    TEXTS,
    WHOLE,
    maybe,
    published,
    rows,
    shape,
)

_EVENT = shape(number=WHOLE, at=INSTANT, who=TEXT, what=TEXT, of=TEXT, fields=TEXTS, via=TEXT)

_LINE = shape(
    ref=TEXT,
    what=TEXT,
    value=TEXT,
    in_full=maybe(TEXT),
    details=TEXTS,
    status=TEXT,
    source=TEXT,
    on=maybe(DAY),
    recorded_at=INSTANT,
    recorded_by=TEXT,
    came_with_import=maybe(WHOLE),
    note=TEXT,
    change=maybe(shape(before=TEXT, on=maybe(DAY), reason=TEXT, evidence=TEXT, evidence_note=TEXT)),
    earlier=rows(shape(value=TEXT, source=TEXT, on=maybe(DAY), entered_wrongly=BOOL)),
    disagreements=rows(WHOLE),
)

_TEXT = shape(ref=TEXT, kind=TEXT, writer=TEXT, channel=TEXT, on=maybe(DAY), recorded_at=INSTANT, text=TEXT)

_FINDING = shape(
    number=WHOLE,
    rule=TEXT,
    version=WHOLE,
    title=TEXT,
    says=TEXT,
    family=TEXT,
    strength=TEXT,
    status=TEXT,
    counts=BOOL,
    first_seen_on=DAY,
    why=TEXT,
    innocent_explanations=TEXTS,
    what_would_clear_it=TEXTS,
    sources=TEXTS,
    note=TEXT,
    evidence=rows(shape(ref=TEXT, says=TEXT)),
    answers=rows(
        shape(
            answer=TEXT,
            reason=TEXT,
            evidence_seen=TEXT,
            by=TEXT,
            at=INSTANT,
            second_person=maybe(TEXT),
            by_one_person_alone=BOOL,
            holds_until=maybe(DAY),
            undone_at=maybe(INSTANT),
            undone_by=maybe(TEXT),
        )
    ),
)

_LETTER = shape(
    number=WHOLE,
    asked_at=INSTANT,
    asked_by=TEXT,
    state=TEXT,
    read_at=maybe(INSTANT),
    points=rows(shape(asked=TEXT, answers=rows(shape(on=DAY, text=TEXT)), documents=TEXTS)),
)

_DECISION = shape(
    decision=TEXT,
    reason=TEXT,
    by=TEXT,
    at=INSTANT,
    second_person=maybe(TEXT),
    by_one_person_alone=BOOL,
    awaits_second_person=BOOL,
    ended_at=maybe(INSTANT),
    findings_that_were_open=rows(shape(rule=TEXT, version=maybe(WHOLE))),
)

_APPLICATION = shape(
    number=WHOLE,
    position=TEXT,
    channel=TEXT,
    applied_on=maybe(DAY),
    on_file_since=INSTANT,
    stage=TEXT,
    closing_reason=TEXT,
    recruiter=TEXT,
    assessment=maybe(
        shape(
            assessed_at=INSTANT,
            rules_set=WHOLE,
            percent_of_plan_verified=WHOLE,
            level=maybe(TEXT),
            score=maybe(WHOLE),
        )
    ),
    plan=rows(shape(what=TEXT, wanted=WHOLE, verified=WHOLE, weak=WHOLE)),
    findings=rows(_FINDING),
    not_known=TEXTS,
    letters=rows(_LETTER),
    decisions=rows(_DECISION),
    first_views=rows(shape(view=TEXT, reason=TEXT, by=TEXT, at=INSTANT)),
)

_CHECK = shape(
    ref=TEXT,
    kind=TEXT,
    of=TEXT,
    state=TEXT,
    asked_on=maybe(DAY),
    asked_by_way_of=TEXT,
    contact_found=TEXT,
    contact_found_where=TEXT,
    contact=maybe(shape(name=TEXT, email=TEXT, phone=TEXT)),
    outside_the_plan=TEXT,
    agreed_by_the_person_on=maybe(DAY),
    answers=rows(
        shape(
            ref=TEXT,
            result=TEXT,
            on=DAY,
            how=TEXT,
            through=TEXT,
            answered_by=TEXT,
            said=TEXT,
            paper=TEXT,
            recorded_by=TEXT,
        )
    ),
)

_INTERVIEW = shape(
    ref=TEXT,
    on=maybe(DAY),
    how=TEXT,
    outcome=TEXT,
    seen=rows(shape(what=TEXT, note=TEXT)),
    notes=rows(_TEXT),
    ratings=rows(shape(by=TEXT, overall=TEXT, knows_the_work=TEXT, note=TEXT)),
)

_DOCUMENT = shape(
    ref=TEXT,
    number=WHOLE,
    kind=TEXT,
    result=TEXT,
    note=TEXT,
    received_at=INSTANT,
    source=TEXT,
    recorded_by=TEXT,
    kept=BOOL,
    file_name=TEXT,
    size=maybe(WHOLE),
    sha256=maybe(DIGEST),
    custody=rows(_EVENT),
)

_HISTORY = rows(shape(organisation=TEXT, paid_work=BOOL, told=rows(_LINE)))

_PERSON = shape(
    number=WHOLE,
    pseudonym=TEXT,
    name=TEXT,
    on_file_since=INSTANT,
    applications=rows(_APPLICATION),
    file=rows(shape(key=TEXT, title=TEXT, lines=rows(_LINE))),
    employment=_HISTORY,
    education=_HISTORY,
    interviews=rows(_INTERVIEW),
    messages=rows(_TEXT),
    checks=rows(_CHECK),
    disagreements=rows(
        shape(
            number=WHOLE,
            entry=TEXT,
            received_on=DAY,
            says=TEXT,
            state=TEXT,
            reason=TEXT,
            decided_at=maybe(INSTANT),
        )
    ),
    linked=rows(shape(number=WHOLE, shares=TEXTS, looked_into=maybe(TEXT), reason=TEXT)),
    incidents=rows(
        shape(
            number=WHOLE,
            opened_at=INSTANT,
            opened_by=TEXT,
            reason=TEXT,
            outcome=TEXT,
            closed_at=maybe(INSTANT),
            closing_note=TEXT,
        )
    ),
    documents=rows(_DOCUMENT),
    custody=shape(
        read=rows(shape(who=TEXT, times=WHOLE, first=INSTANT, last=INSTANT)),
        events=rows(_EVENT),
        older_events_left_out=WHOLE,
    ),
)

_TOGETHER = shape(
    members=rows(
        shape(
            number=WHOLE,
            name=TEXT,
            links_open=WHOLE,
            links_explained=WHOLE,
            applications=rows(
                shape(
                    number=WHOLE,
                    position=TEXT,
                    stage=TEXT,
                    level=maybe(TEXT),
                    open_findings=WHOLE,
                    decision=maybe(TEXT),
                )
            ),
            not_known=WHOLE,
        )
    ),
    links=rows(
        shape(
            one=WHOLE,
            other=WHOLE,
            shares=TEXTS,
            looked_into=maybe(TEXT),
            reason=TEXT,
            by=TEXT,
            at=maybe(INSTANT),
            holds=BOOL,
        )
    ),
    values=rows(
        shape(
            kind=TEXT,
            people=rows(WHOLE),
            lines=rows(shape(person=WHOLE, ref=TEXT, what=TEXT, value=TEXT, source=TEXT, on=maybe(DAY))),
        )
    ),
    not_in_it=rows(shape(number=WHOLE, shares_with=rows(WHOLE))),
    not_known=TEXTS,
)

_PACK = shape(
    number=WHOLE,
    organisation=TEXT,
    profile=shape(
        code={"enum": [profile.code for profile in PROFILES]},
        of=DAY,
        name=TEXT,
        withholds=rows(shape(what={"enum": [what.value for what in What]}, name=TEXT, reason=TEXT)),
    ),
    language=TEXT,
    reason=TEXT,
    incident=maybe(WHOLE),
    asked_by=TEXT,
    asked_at=INSTANT,
    approved_by=maybe(TEXT),
    approved_at=maybe(INSTANT),
    approved_by_one_person_alone=BOOL,
    made_at=INSTANT,
    time_zone=TEXT,
)

_RULE = shape(
    code=TEXT,
    title=TEXT,
    versions_used=rows(WHOLE),
    version_now=maybe(WHOLE),
    sets_used=rows(WHOLE),
    family=TEXT,
    why=TEXT,
    innocent_explanations=TEXTS,
    sources=TEXTS,
    thresholds=rows(shape(set=WHOLE, name=TEXT, value=NUMBER, unit=TEXT)),
)


def schema() -> dict[str, Any]:
    """JSON Schema, draft 2020-12; nothing beyond it is written."""
    body = shape(
        schema={"const": SCHEMA},
        pack=_PACK,
        together=maybe(_TOGETHER),
        people=rows(_PERSON),
        rules=rows(_RULE),
        trail_seal=maybe(shape(last_event=WHOLE, digest=DIGEST, key_id=TEXT)),
        sha256=DIGEST,
    )
    return published(SCHEMA, "An evidence pack, as Screening writes it", body)


def page() -> str:
    """The schema as it is published."""
    return json.dumps(schema(), indent=1) + "\n"
