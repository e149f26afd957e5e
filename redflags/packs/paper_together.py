"""The part of a pack's paper that tells of its people as one case (pure)."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from redflags.papers.blocks import Block, Section, entry, listing, notice, part, section, table, text
from screening import days

Told = dict[str, Any]

QUOTED = 300
"""Characters of a shared text that this part repeats; it stands whole in the part of each person."""


def sections(told: Told) -> list[Section]:
    """Who they are, how they are linked, what they share, what is not known."""
    names = {member["number"]: _name(member) for member in told["members"]}
    return [
        section(_("Who they are"), part("", _sharing(), *(_member(member) for member in told["members"]))),
        section(_("How they are linked"), part("", *_links(told, names))),
        section(_("What they share, and on which lines"), part("", *(_value(one, names) for one in told["values"]))),
        section(_("Who is not in this pack"), part("", *_outside(told, names))),
        section(_("What is not known of them together"), part("", listing(told["not_known"]))),
    ]


def _sharing() -> Block:
    return notice(
        _(
            "Sharing has innocent reasons too: a household, an agency, a school, a writing service. A link is a "
            "question; where somebody looked into it, the answer stands beside it."
        )
    )


def _name(member: Told) -> str:
    return f"{member['name']} ({_number(member['number'])})"


def _number(number: int) -> str:
    return _("number %(number)s") % {"number": number}


def _member(member: Told) -> Block:
    links = {"open": member["links_open"], "explained": member["links_explained"]}
    return entry(
        _name(member),
        *((one["position"] or _("Application"), _standing(one)) for one in member["applications"]),
        (_("Links within this pack"), _("%(open)s open, %(explained)s explained") % links),
        (_("Not known"), _("points that stand in this person’s part: %(number)s") % {"number": member["not_known"]}),
    )


def _standing(one: Told) -> str:
    return ", ".join(
        filter(
            None,
            (
                one["stage"],
                one["level"] or "",
                _("open findings: %(number)s") % {"number": one["open_findings"]},
                _("decision: %(decision)s") % {"decision": one["decision"] or _("none so far")},
            ),
        )
    )


def _links(told: Told, names: dict[int, str]) -> Iterator[Block]:
    rows = [
        (
            f"{names[one['one']]} – {names[one['other']]}",
            ", ".join(one["shares"]) or _("nothing any more"),
            _looked_into(one),
        )
        for one in told["links"]
    ]
    if rows:
        yield table((_("Between"), _("What is shared"), _("Looked into")), rows)
    else:
        yield text(_("These people share nothing with one another."), soft=True)


def _looked_into(one: Told) -> str:
    if one["looked_into"] is None:
        return _("nobody has looked into it")
    said = ": ".join(filter(None, (one["looked_into"], one["reason"])))
    more = [one["by"], _day(one["at"]), "" if one["holds"] else _("said of less than they share now")]
    return f"{said} ({', '.join(filter(None, more))})"


def _value(value: Told, names: dict[int, str]) -> Block:
    people = _("%(number)s people") % {"number": len(value["people"])}
    return entry(value["kind"], *((names[line["person"]], _line(line)) for line in value["lines"]), meta=people)


def _line(line: Told) -> str:
    shown = line["value"] if len(line["value"]) <= QUOTED else f"{line['value'][:QUOTED]}…"
    return f"{line['what']}: {shown} ({', '.join(filter(None, (line['source'], _day(line['on']), line['ref'])))})"


def _outside(told: Told, names: dict[int, str]) -> Iterator[Block]:
    rows = [
        (_number(one["number"]), ", ".join(names[other] for other in one["shares_with"])) for one in told["not_in_it"]
    ]
    if rows:
        yield table((_("Person"), _("Shares something with")), rows)
    else:
        yield text(_("Nobody else on the register shares anything with them."), soft=True)


def _day(told: str | None) -> str:
    return days.day(date.fromisoformat(told[:10])) if told else ""
