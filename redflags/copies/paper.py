"""A copy as a paper, for its reader and for whoever approves it: the same blocks in the PDF and on the page (pure)."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from redflags.papers import typeset
from redflags.papers.blocks import Block, Section, entry, facts, listing, notice, part, section, table, text
from screening import days

Told = dict[str, Any]


def pdf(told: Told, *, sha256: str, now: datetime) -> bytes:
    """The copy as an accessible PDF."""
    copy = told["copy"]
    shown = {
        "language": copy["language"].partition("-")[0],
        "paper": "us-letter",
        "sha256": sha256,
        "contents": False,
        "opening": list(opening(told)),
        "groups": [{"title": "", "sections": sections(told)}],
        "words": {
            "title": _("What we hold about you"),
            "subtitle": told["you"]["name"],
            "author": copy["organisation"],
            "running": " · ".join(filter(None, (_("What we hold about you"), copy["organisation"]))),
            "confidential": _("For you alone"),
            "taken": _("Made on %(day)s, request %(number)s")
            % {"day": _day(copy["made_on"]), "number": copy["request"]},
            "digest": _("SHA-256 of the content"),
            "page": _("Page"),
            "empty": _("Nothing."),
            "contents": _("Contents"),
        },
    }
    return typeset.pdf(typeset.PAPER, shown, now=now)


def opening(told: Told) -> Iterator[Block]:
    """What this is, and what its reader can do with it."""
    copy = told["copy"]
    yield text(
        _(
            "You asked us on %(day)s what we hold about you. This is it, in plain words. The same stands in a file for "
            "machines, which you can take elsewhere."
        )
        % {"day": _day(copy["asked_on"])}
    )
    yield facts(
        (_("Held by"), copy["organisation"]),
        (_("Address"), copy["address"]),
        (_("Telephone"), copy["phone"]),
    )
    yield notice(
        _(
            "Something is wrong or missing? Tell us: we correct what is wrong, or put your statement beside it, where "
            "everybody who reads the entry sees it. You can ask a person to look at an assessment again, and you can "
            "complain to the privacy authority where you live."
        )
    )


def sections(told: Told) -> list[Section]:
    """The chapters, in the order a reader needs them."""
    return [
        section(_("Your applications"), part("", *_applications(told))),
        section(_("How you were assessed"), *_assessments(told)),
        section(_("Decisions"), part("", *_decisions(told))),
        section(_("What was checked"), part("", _checks(told))),
        section(
            _("What you told us, and what others say of it"),
            *(part(one["title"], _lines(one["lines"])) for one in told["held"]),
            *([part(_("Work and education"), _history(told))] if told["history"] else []),
        ),
        section(_("Conversations"), *_conversations(told)),
        section(_("Documents"), part("", _documents(told))),
        section(_("What we noted"), part("", *_notes(told))),
        section(_("What is left out, and why"), part("", _left_out(told))),
    ]


def _applications(told: Told) -> Iterator[Block]:
    yield table(
        (_("Position"), _("Applied"), _("Through"), _("Stage")),
        [(one["position"], _day(one["applied_on"]), one["channel"], one["stage"]) for one in told["applications"]],
    )


def _assessments(told: Told) -> Iterator[Any]:
    if not told["assessments"]:
        return
    yield part(
        "",
        text(
            _(
                "A program compares what you told us with what we found, by the same written rules for everybody. It "
                "never looks at where you come from, your name, your language or how you look. What it brings up are "
                "questions for people: it decides nothing, and no decision follows from its number alone."
            )
        ),
    )
    for one in told["assessments"]:
        rows = [(compared["what"], compared["came_of_it"]) for compared in one["compared"]]
        yield part(
            one["position"] or _("Application"),
            facts(
                (_("Assessed on"), _day(one["assessed_on"])),
                (_("Checks done"), _("%(percent)s %%") % {"percent": one["percent_of_checks_done"]}),
                (_("Attention it asked for"), one["level"]),
                (_("Number behind it"), _("%(score)s of 100") % {"score": one["score"]}),
            ),
            table((_("What was compared"), _("What came of it")), rows),
            *([] if rows else [text(_("No comparison left a question."))]),
            *([text(_not_told(one["not_told"]), soft=True)] if one["not_told"] else []),
        )


def _not_told(number: int) -> str:
    return ngettext(
        "%(number)s further comparison is not told: it would tell about another person, or how misuse is noticed.",
        "%(number)s further comparisons are not told: they would tell about other people, or how misuse is noticed.",
        number,
    ) % {"number": number}


def _decisions(told: Told) -> Iterator[Block]:
    for one in told["decisions"]:
        people = ngettext("by %(number)s person", "by %(number)s people", one["people"]) % {"number": one["people"]}
        yield entry(
            one["decision"],
            (_("Reason"), one["reason"] or _("Ask us: it names other people, or nobody has released it.")),
            meta=" · ".join(
                filter(None, (_day(one["on"]), people, one["by"], "" if one["holds"] else _("no longer holds")))
            ),
        )
    if not told["decisions"]:
        yield text(_("Nothing was decided so far, or it is left out (see the end)."), soft=True)


def _checks(told: Told) -> Block:
    rows = [
        (
            ", ".join(filter(None, (one["what"], one["of"]))),
            _day(one["asked_on"]),
            "; ".join(": ".join(filter(None, (_day(a["on"]), a["result"]))) for a in one["answers"]) or one["state"],
        )
        for one in told["checks"]
    ]
    return table((_("What"), _("Asked on"), _("What came of it")), rows)


def _lines(lines: list[Told]) -> Block:
    return table(
        (_("What"), _("Held"), _("Who says so"), _("Since")),
        [(one["what"], _value(one), one["who_says_so"], _day(one["on"])) for one in lines],
    )


def _value(one: Told) -> str:
    before = _("before: %(values)s") % {"values": "; ".join(one["before"])} if one["before"] else ""
    beside = _("Your statement stands beside it.") if one["you_disagree"] else ""
    return "\n".join(filter(None, (one["value"], one["state"], before, beside)))


def _history(told: Told) -> Block:
    return table(
        (_("Employer or school"), _("Title"), _("From, until"), _("Who says so")),
        [(one["organisation"], one["what"], one["when"], one["who_says_so"]) for one in told["history"]],
    )


def _conversations(told: Told) -> Iterator[Any]:
    if told["interviews"]:
        rows = [(_day(one["on"]), one["how"], one["outcome"], ", ".join(one["ratings"])) for one in told["interviews"]]
        yield part(_("Interviews"), table((_("Day"), _("How"), _("Outcome"), _("Rated")), rows))
    if told["messages"]:
        yield part(
            _("What you wrote"),
            *(entry(_day(one["on"]) or "?", ("", one["text"]), meta=one["channel"]) for one in told["messages"]),
        )
    for letter in told["letters"]:
        yield part(
            _("Our letter of %(day)s") % {"day": _day(letter["asked_on"])},
            *(
                entry(point["asked"], *((_("You answered"), answer) for answer in point["you_answered"]))
                for point in letter["points"]
            ),
        )


def _documents(told: Told) -> Block:
    rows = [
        (one["kind"], one["file_name"] or _("no file kept"), _day(one["received_on"]), one["result"])
        for one in told["documents"]
    ]
    return table((_("What"), _("File"), _("Received"), _("Result")), rows)


def _notes(told: Told) -> Iterator[Block]:
    for one in told["notes"]:
        yield entry(one["kind"], ("", one["text"]), meta=_day(one["on"]))
    for one in told["disagreements"]:
        yield entry(
            _("You disagreed on %(day)s") % {"day": _day(one["received_on"])},
            (_("You say"), one["you_say"]),
            (_("What came of it"), one["state"]),
            (_("Reason"), one["reason"]),
        )


def _left_out(told: Told) -> Block:
    rows = [(one["what"], "" if one["number"] is None else one["number"], one["reason"]) for one in told["left_out"]]
    return table((_("What"), _("How many"), _("Why")), rows) if rows else listing([_("Nothing is left out.")])


def _day(told: str | None) -> str:
    return days.day(date.fromisoformat(told)) if told else ""
