"""A pack's content as a paper: the same data in blocks, with words around it, in the language in force (pure)."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from redflags.packs import paper_together
from redflags.papers import typeset
from redflags.papers.blocks import Block, Part, Section, entry, facts, listing, notice, part, section, table, text
from screening import days

Told = dict[str, Any]

QUOTED = 4_000
"""Characters of a message that the paper repeats; the JSON has all of it."""

MOST_EVENTS = 300
"""Events that the paper lists for one person, the newest; the JSON has all of them."""


def pdf(told: Told, *, now: datetime) -> bytes:
    """The content as an accessible PDF."""
    return typeset.pdf(typeset.PAPER, drawn(told), now=now)


def drawn(told: Told) -> dict[str, Any]:
    """What the template takes."""
    pack, people = told["pack"], told["people"]
    several = len(people) > 1
    groups = []
    if told["together"]:
        groups.append({"title": _("The case as a whole"), "sections": paper_together.sections(told["together"])})
    groups += [{"title": _name(person) if several else "", "sections": _sections(person)} for person in people]
    groups.append({"title": _("The rules, and how to read this") if several else "", "sections": list(_appendix(told))})
    asked = {"by": pack["asked_by"], "at": _minute(pack["made_at"])}
    return {
        "language": pack["language"].partition("-")[0],
        "paper": "us-letter",
        "sha256": told["sha256"],
        "contents": True,
        "opening": list(_opening(told)),
        "groups": groups,
        "words": {
            "title": _("Evidence pack %(number)s") % {"number": pack["number"]},
            "subtitle": ", ".join(_name(person) for person in people),
            "author": pack["asked_by"],
            "running": " · ".join(
                filter(
                    None,
                    (
                        _("Evidence pack %(number)s") % {"number": pack["number"]},
                        pack["profile"]["name"],
                        pack["organisation"],
                    ),
                )
            ),
            "confidential": _("Confidential"),
            "taken": _("Made for %(by)s, %(at)s") % asked,
            "digest": _("SHA-256 of the content"),
            "page": _("Page"),
            "empty": _("Nothing on file."),
            "contents": _("Contents"),
        },
    }


def _name(person: Told) -> str:
    return f"{person['name']} ({_('number %(number)s') % {'number': person['number']}})"


def _opening(told: Told) -> Iterator[Block]:
    pack = told["pack"]
    yield notice(
        _(
            "Everything in this pack is what was claimed, what was seen, what was verified and how, and what is not "
            "known. A finding is a question that somebody has to answer, not a verdict: each names innocent "
            "explanations. Nothing here was decided by a machine."
        )
    )
    yield facts(
        (_("For whom"), pack["profile"]["name"]),
        (_("Reason"), pack["reason"]),
        (_("Asked by"), _by(pack["asked_by"], pack["asked_at"])),
        (_("Agreed by"), _agreed(pack)),
        (_("Made"), _minute(pack["made_at"])),
        (_("Incident"), pack["incident"]),
        (_("Time zone"), pack["time_zone"]),
    )
    withheld = pack["profile"]["withholds"]
    if withheld:
        yield text(_("What this profile (of %(day)s) withholds, and why") % {"day": _day(pack["profile"]["of"])})
        yield table((_("Withheld"), _("Reason")), [(one["name"], one["reason"]) for one in withheld])
    else:
        yield text(_("This profile withholds nothing."))
    yield text(
        _(
            "Reasons, answers and findings are given as they were written; names that somebody wrote into them were "
            "not taken out."
        ),
        soft=True,
    )


def _agreed(pack: Told) -> str:
    if not pack["approved_by"]:
        return ""
    told = _by(pack["approved_by"], pack["approved_at"])
    return (
        f"{told} ({_('alone, in a one-person firm, after a delay')})" if pack["approved_by_one_person_alone"] else told
    )


def _sections(person: Told) -> list[Section]:
    one = len(person["applications"]) == 1
    return [
        section(_("Summary"), part("", *_summary(person))),
        section(_("Findings"), *(_findings(found, one=one) for found in person["applications"])),
        section(_("What is not known"), *(_unknown(found, one=one) for found in person["applications"])),
        section(_("What was verified, and how"), *_checks(person)),
        section(_("What the person answered"), *_answers(person)),
        section(_("Decisions"), *(_decisions(found, one=one) for found in person["applications"])),
        section(_("What is claimed"), *_file(person)),
        section(_("Interviews and messages"), *_talks(person)),
        section(_("Others and incidents"), *_others(person)),
        section(_("Documents"), part("", *_documents(person))),
        section(_("Chain of custody"), *_custody(person)),
    ]


def _summary(person: Told) -> Iterator[Block]:
    yield facts(
        (_("Name as claimed"), person["name"]),
        (_("Number on the register"), person["number"]),
        (_("Name in the trail"), person["pseudonym"]),
        (_("On file since"), _minute(person["on_file_since"])),
    )
    for found in person["applications"]:
        counting = [one for one in found["findings"] if one["counts"]]
        assessed = found["assessment"] or {}
        standing = ", ".join(
            filter(None, (assessed.get("level") or "", _score(assessed.get("score")), _plan(assessed)))
        )
        settled = len(found["findings"]) - len(counting)
        yield entry(
            found["position"] or _("Application"),
            (_("Stage"), found["stage"]),
            (_("Applied"), _day(found["applied_on"])),
            (_("Channel"), found["channel"]),
            (_("Recruiter"), found["recruiter"]),
            (_("Closed because"), found["closing_reason"]),
            (_("Where it stands"), standing),
            (_("Assessed"), _minute(assessed.get("assessed_at"))),
            (_("Open findings"), len(counting)),
            (_("Answered or explained"), settled),
            (_("Decision"), _last_decision(found)),
            meta=_("Application %(number)s") % {"number": found["number"]},
        )


def _score(score: int | None) -> str:
    return "" if score is None else _("score %(score)s of 100") % {"score": score}


def _plan(assessed: Told) -> str:
    if "percent_of_plan_verified" not in assessed:
        return ""
    return _("%(percent)s %% of the check plan verified") % {"percent": assessed["percent_of_plan_verified"]}


def _last_decision(found: Told) -> str:
    standing = [one for one in found["decisions"] if not one["ended_at"]]
    return standing[-1]["decision"] if standing else _("none so far")


def _title(found: Told, *, one: bool) -> str:
    """What an application is called where there are several; nothing where there is one."""
    return "" if one else f"{found['position'] or _('Application')} ({found['number']})"


def _findings(found: Told, *, one: bool) -> Part:
    blocks = [_finding(finding) for finding in found["findings"]]
    return part(_title(found, one=one), *(blocks or [text(_("No rule found anything."), soft=True)]))


def _finding(finding: Told) -> Block:
    rule = {"code": finding["rule"], "version": finding["version"]}
    return entry(
        finding["title"],
        (_("What was seen"), finding["says"]),
        (_("Why it matters"), finding["why"]),
        (_("Innocent explanations"), _lines(finding["innocent_explanations"])),
        (_("Evidence"), _lines(one["says"] for one in finding["evidence"])),
        (_("Answers"), _lines(_verdict(one) for one in finding["answers"])),
        (_("Note"), finding["note"]),
        (_("What would clear it"), _lines(finding["what_would_clear_it"])),
        (_("Sources"), "; ".join(finding["sources"])),
        meta=" · ".join(
            (
                _("Rule %(code)s, version %(version)s") % rule,
                finding["family"],
                finding["strength"],
                finding["status"],
                _("first seen %(day)s") % {"day": _day(finding["first_seen_on"])},
            )
        ),
    )


def _verdict(one: Told) -> str:
    told = ": ".join(filter(None, (one["answer"], one["reason"])))
    more = [
        _by(one["by"], one["at"]),
        _("evidence seen: %(what)s") % {"what": one["evidence_seen"]} if one["evidence_seen"] else "",
        _("second person: %(name)s") % {"name": one["second_person"]} if one["second_person"] else "",
        _("one person alone") if one["by_one_person_alone"] else "",
        _("until %(day)s") % {"day": _day(one["holds_until"])} if one["holds_until"] else "",
        _("undone on %(day)s") % {"day": _minute(one["undone_at"])} if one["undone_at"] else "",
    ]
    return f"{told} ({', '.join(filter(None, more))})"


def _unknown(found: Told, *, one: bool) -> Part:
    told = listing(found["not_known"]) if found["not_known"] else text(_("Nothing that we know of."), soft=True)
    return part(_title(found, one=one), told)


def _checks(person: Told) -> Iterator[Part]:
    for found in person["applications"]:
        rows = [(one["what"], one["wanted"], one["verified"], one["weak"]) for one in found["plan"]]
        label = " · ".join(filter(None, (_("Check plan"), _title(found, one=len(person["applications"]) == 1))))
        yield part(label, table((_("Check"), _("Wanted"), _("Verified"), _("Weakly")), rows))
    yield part(_("Each check"), *(_check(check) for check in person["checks"]))


def _check(check: Told) -> Block:
    contact = check["contact"] or {}
    return entry(
        ", ".join(filter(None, (check["kind"], check["of"]))),
        (_("Contact"), ", ".join(filter(None, contact.values()))),
        (
            _("How the contact was found"),
            ", ".join(filter(None, (check["contact_found"], check["contact_found_where"]))),
        ),
        (_("Why outside the plan"), check["outside_the_plan"]),
        (_("The person agreed on"), _day(check["agreed_by_the_person_on"])),
        *((_day(answer["on"]), _answer(answer)) for answer in check["answers"]),
        meta=" · ".join(
            filter(
                None,
                (
                    check["state"],
                    _("asked on %(day)s") % {"day": _day(check["asked_on"])} if check["asked_on"] else "",
                    check["asked_by_way_of"],
                ),
            )
        ),
    )


def _answer(answer: Told) -> str:
    told = ": ".join(filter(None, (answer["result"], answer["said"])))
    more = (answer["how"], answer["through"], answer["paper"], answer["answered_by"], answer["recorded_by"])
    return f"{told} ({', '.join(filter(None, more))})"


def _answers(person: Told) -> Iterator[Part]:
    letters = [letter for found in person["applications"] for letter in found["letters"]]
    for letter in letters:
        head = " · ".join((letter["state"], _by(letter["asked_by"], letter["asked_at"])))
        yield part(
            _("Letter of %(day)s") % {"day": _day(letter["asked_at"])},
            text(head, soft=True),
            *(
                entry(
                    point["asked"],
                    *((_day(answer["on"]), answer["text"]) for answer in point["answers"]),
                    (_("Documents"), ", ".join(point["documents"])),
                    meta="" if point["answers"] or point["documents"] else _("No answer to this point."),
                )
                for point in letter["points"]
            ),
        )
    if not letters:
        yield part("", text(_("No letter was sent: the person was not asked in writing."), soft=True))
    if person["disagreements"]:
        yield part(_("The person disagrees"), *(_disagreement(one) for one in person["disagreements"]))


def _disagreement(one: Told) -> Block:
    return entry(
        one["says"],
        (_("State"), one["state"]),
        (_("Reason"), one["reason"]),
        meta=" · ".join(
            filter(None, (_("received on %(day)s") % {"day": _day(one["received_on"])}, _number(one), one["entry"]))
        ),
    )


def _number(one: Told) -> str:
    return _("number %(number)s") % {"number": one["number"]}


def _decisions(found: Told, *, one: bool) -> Part:
    blocks = [
        entry(
            decision["decision"],
            (_("Reason"), decision["reason"]),
            (
                _("Second person"),
                decision["second_person"] or (_("awaited") if decision["awaits_second_person"] else ""),
            ),
            (_("Alone"), _("one person alone") if decision["by_one_person_alone"] else ""),
            (_("Ended"), _minute(decision["ended_at"])),
            (
                _("Findings that were open"),
                ", ".join(considered["rule"] for considered in decision["findings_that_were_open"]),
            ),
            meta=_by(decision["by"], decision["at"]),
        )
        for decision in found["decisions"]
    ]
    views = [(one["view"], one["reason"], _by(one["by"], one["at"])) for one in found["first_views"]]
    if views:
        blocks.append(table((_("First view"), _("In a sentence"), _("Who, when")), views))
    return part(_title(found, one=one), *(blocks or [text(_("Nothing was decided so far."), soft=True)]))


def _file(person: Told) -> Iterator[Part]:
    for told in person["file"]:
        if told["key"] == "money":
            yield part(_("Work"), *_history(person["employment"]))
            yield part(_("Education"), *_history(person["education"]))
        if told["lines"] and told["key"] != "documents":
            yield part(told["title"], *_lines_of(told["lines"]))


def _lines_of(lines: list[Told]) -> Iterator[Block]:
    """Simple lines as a table; whatever changed, was noted or disagreed with after it, in full."""
    columns = (_("What"), _("Claimed"), _("Who says so"), _("Since"))
    yield table(columns, [(line["what"], _value(line), _source(line), _day(line["on"])) for line in lines])
    for line in lines:
        if line["change"] or line["earlier"] or line["note"] or line["disagreements"]:
            yield entry(
                f"{line['what']}: {line['value']}",
                (_("Changed"), _change(line["change"])),
                (_("Before"), _lines(_earlier(old) for old in line["earlier"])),
                (_("Note"), line["note"]),
                (_("Disagreement"), ", ".join(str(one) for one in line["disagreements"])),
                meta=_by(line["recorded_by"], line["recorded_at"]),
            )


def _value(line: Told) -> str:
    told = ", ".join(filter(None, (line["value"], *line["details"])))
    return "\n".join(filter(None, (told, line["in_full"], line["status"])))


def _source(line: Told) -> str:
    return str(line["source"])


def _change(change: Told | None) -> str:
    if not change:
        return ""
    told = [
        _("from %(before)s") % {"before": change["before"]} if change["before"] else "",
        _("in effect %(day)s") % {"day": _day(change["on"])} if change["on"] else "",
        change["reason"],
        ": ".join(filter(None, (change["evidence"], change["evidence_note"]))),
    ]
    return "; ".join(filter(None, told))


def _earlier(old: Told) -> str:
    more = (old["source"], _day(old["on"]), _("entered wrongly") if old["entered_wrongly"] else "")
    return f"{old['value'] or '?'} ({', '.join(filter(None, more))})"


def _history(rows: list[Told]) -> Iterator[Block]:
    columns = (_("Employer or school"), _("Title"), _("From, until"), _("Who says so"))
    yield table(
        columns,
        [(row["organisation"], line["value"], line["what"], _source(line)) for row in rows for line in row["told"]],
    )


def _talks(person: Told) -> Iterator[Part]:
    if person["interviews"]:
        yield part(_("Interviews"), *(_interview(one) for one in person["interviews"]))
    if person["messages"]:
        yield part(_("Messages and notes"), *(_message(one) for one in person["messages"]))


def _interview(one: Told) -> Block:
    return entry(
        ": ".join(filter(None, (_day(one["on"]), one["outcome"]))),
        (_("Seen"), _lines(": ".join(filter(None, (seen["what"], seen["note"]))) for seen in one["seen"])),
        *((_("Note"), _quoted(note["text"])) for note in one["notes"]),
        *(
            (_("Rated"), "\n".join(filter(None, (f"{card['overall']}, {card['by']}", card["note"]))))
            for card in one["ratings"]
        ),
        meta=one["how"],
    )


def _message(one: Told) -> Block:
    title = ", ".join(filter(None, (_day(one["on"] or one["recorded_at"]), one["kind"], one["writer"])))
    return entry(title, ("", _quoted(one["text"])), meta=one["channel"])


def _quoted(told: str) -> str:
    if len(told) <= QUOTED:
        return told
    left = {"number": len(told) - QUOTED}
    return f"{told[:QUOTED]} … [{_('%(number)s more characters in the JSON') % left}]"


def _others(person: Told) -> Iterator[Part]:
    if person["linked"]:
        rows = [
            (
                _("number %(number)s") % {"number": one["number"]},
                ", ".join(one["shares"]),
                ": ".join(filter(None, (one["looked_into"] or _("nobody has looked into it"), one["reason"]))),
            )
            for one in person["linked"]
        ]
        yield part(_("Shares details with"), table((_("Person"), _("What is shared"), _("Looked into")), rows))
    if person["incidents"]:
        yield part(
            _("Incidents"),
            *(
                entry(
                    _("Incident %(number)s") % {"number": one["number"]},
                    (_("Reason"), one["reason"]),
                    (_("How it ended"), one["outcome"]),
                    (_("What was found"), one["closing_note"]),
                    meta=_by(one["opened_by"], one["opened_at"]),
                )
                for one in person["incidents"]
            ),
        )


def _documents(person: Told) -> Iterator[Block]:
    for one in person["documents"]:
        kept = _("kept") if one["kept"] else _("no file kept")
        yield entry(
            f"{one['number']}. {one['kind']}",
            (_("File name"), one["file_name"]),
            (_("Size"), _bytes(one["size"])),
            ("SHA-256", one["sha256"]),
            (_("Result"), ": ".join(filter(None, (one["result"], one["note"])))),
            (_("Received"), ", ".join(filter(None, (_minute(one["received_at"]), one["source"], one["recorded_by"])))),
            (_("In the trail"), _lines(_event_line(event) for event in one["custody"])),
            meta=f"{one['ref']} · {kept}",
        )


def _bytes(size: int | None) -> str:
    return "" if size is None else ngettext("%(number)s byte", "%(number)s bytes", size) % {"number": size}


def _event_line(event: Told) -> str:
    return ", ".join(filter(None, (_minute(event["at"]), event["what"], event["who"] or _("the product itself"))))


def _custody(person: Told) -> Iterator[Part]:
    told = person["custody"]
    yield part(
        "",
        text(
            _(
                "From the trail, which is appended in the transaction that does what it tells, chained and signed. It "
                "names fields and never holds values."
            ),
            soft=True,
        ),
    )
    reads = [(one["who"], one["times"], _minute(one["first"]), _minute(one["last"])) for one in told["read"]]
    if reads:
        yield part(_("Who read the file"), table((_("Who"), _("Times"), _("First"), _("Last")), reads))
    events = told["events"][-MOST_EVENTS:]
    left_out = len(told["events"]) - len(events) + told["older_events_left_out"]
    blocks = [
        table(
            (_("When"), _("Who"), _("What"), _("Of what")),
            [
                (_minute(event["at"]), event["who"] or _("the product itself"), event["what"], event["of"])
                for event in events
            ],
        )
    ]
    if left_out:
        blocks.insert(0, text(_("%(number)s older events are not listed here.") % {"number": left_out}, soft=True))
    yield part(_("Who did what"), *blocks)


def _appendix(told: Told) -> Iterator[Section]:
    yield section(_("Rules"), part("", *(_rule(rule) for rule in told["rules"])))
    seal = told["trail_seal"]
    sealed = (
        [
            facts(
                (_("Sealed up to event"), seal["last_event"]),
                (_("Digest of the chain"), seal["digest"]),
                (_("Key"), seal["key_id"]),
            )
        ]
        if seal
        else [text(_("No seal has been made yet: it follows within a minute."), soft=True)]
    )
    yield section(
        _("How to check this pack"),
        part(
            "",
            text(
                _(
                    "manifest.json beside this paper holds the SHA-256 of every file of the pack; SHA256SUMS holds the "
                    "same for sha256sum -c. The JSON holds everything this paper says, and what it leaves out for "
                    "length. Originals lie in the folder documents as they came in."
                )
            ),
            *sealed,
        ),
    )


def _rule(rule: Told) -> Block:
    used = ", ".join(str(version) for version in rule["versions_used"])
    now = rule["version_now"]
    sets = ", ".join(str(number) for number in rule["sets_used"])
    return entry(
        f"{rule['code']} {rule['title']}",
        (_("Why it matters"), rule["why"]),
        (_("Innocent explanations"), _lines(rule["innocent_explanations"])),
        (
            _("Thresholds"),
            _lines(
                _("%(name)s: %(value)s (%(unit)s), set %(set)s") % {**one, "value": f"{one['value']:g}"}
                for one in rule["thresholds"]
            ),
        ),
        (_("Sources"), _lines(rule["sources"])),
        meta=" · ".join(
            (
                _("version %(version)s found it") % {"version": used},
                _("version %(version)s is in use now") % {"version": now} if now else _("no longer among the rules"),
                _("set of rules %(number)s (0: as they ship)") % {"number": sets},
            )
        ),
    )


def _lines(told: Any) -> str:
    """Several things as lines of one value."""
    found = [str(one) for one in told if one]
    return found[0] if len(found) == 1 else "\n".join(f"– {one}" for one in found)


def _by(who: str, at: str | None) -> str:
    return ", ".join(filter(None, (who, _minute(at))))


def _day(told: str | None) -> str:
    return days.day(_parsed(told)) if told else ""


def _minute(told: str | None) -> str:
    return days.minute(datetime.fromisoformat(told)) if told else ""


def _parsed(told: str) -> date | datetime:
    return timezone.localtime(datetime.fromisoformat(told)) if "T" in told else date.fromisoformat(told)
