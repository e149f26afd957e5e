"""The published schema of a copy's JSON; docs/candidate-copy.schema.json is written from it (pure)."""

import json
from typing import Any

from redflags.copies.choice import SCHEMA
from redflags.papers.schemas import BOOL, DAY, DIGEST, TEXT, TEXTS, WHOLE, maybe, published, rows, shape

_LINE = shape(
    ref=TEXT,
    what=TEXT,
    value=TEXT,
    who_says_so=TEXT,
    on=maybe(DAY),
    state=TEXT,
    before=TEXTS,
    you_disagree=BOOL,
)


def schema() -> dict[str, Any]:
    """JSON Schema, draft 2020-12; nothing beyond it is written."""
    body = shape(
        schema={"const": SCHEMA},
        copy=shape(
            request=WHOLE,
            organisation=TEXT,
            address=TEXT,
            phone=TEXT,
            language=TEXT,
            asked_on=DAY,
            made_on=DAY,
        ),
        you=shape(name=TEXT, on_file_since=DAY),
        applications=rows(shape(position=TEXT, applied_on=DAY, channel=TEXT, stage=TEXT)),
        held=rows(shape(title=TEXT, lines=rows(_LINE))),
        history=rows(shape(ref=TEXT, kind=TEXT, organisation=TEXT, what=TEXT, when=TEXT, who_says_so=TEXT)),
        interviews=rows(shape(on=maybe(DAY), how=TEXT, outcome=TEXT, ratings=TEXTS)),
        messages=rows(shape(on=maybe(DAY), channel=TEXT, text=TEXT)),
        checks=rows(
            shape(
                what=TEXT,
                of=TEXT,
                asked_on=maybe(DAY),
                state=TEXT,
                answers=rows(shape(result=TEXT, on=maybe(DAY))),
            )
        ),
        documents=rows(
            shape(
                ref=TEXT,
                kind=TEXT,
                received_on=maybe(DAY),
                result=TEXT,
                file_name=TEXT,
                size=maybe(WHOLE),
                sha256=maybe(DIGEST),
            )
        ),
        letters=rows(shape(asked_on=DAY, points=rows(shape(asked=TEXT, you_answered=TEXTS)))),
        assessments=rows(
            shape(
                position=TEXT,
                assessed_on=DAY,
                percent_of_checks_done=WHOLE,
                level=TEXT,
                score=WHOLE,
                compared=rows(shape(what=TEXT, came_of_it=TEXT)),
                not_told=WHOLE,
            )
        ),
        decisions=rows(shape(decision=TEXT, on=DAY, by=TEXT, people=WHOLE, holds=BOOL, reason=maybe(TEXT))),
        notes=rows(shape(kind=TEXT, on=maybe(DAY), text=TEXT)),
        disagreements=rows(shape(received_on=DAY, entry=TEXT, you_say=TEXT, state=TEXT, reason=TEXT)),
        left_out=rows(shape(what=TEXT, number=maybe(WHOLE), reason=TEXT)),
    )
    return published(SCHEMA, "What is held about a candidate, as Screening hands it over", body)


def page() -> str:
    """The schema as it is published."""
    return json.dumps(schema(), indent=1) + "\n"
