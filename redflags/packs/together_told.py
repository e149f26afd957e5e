"""What a pack says of its people as one case, as data: from what it tells of each, under the same profile (pure)."""

from collections.abc import Iterator
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from redflags.packs.staff import Staff
from redflags.packs.together import Pair, Together

Told = dict[str, Any]


def told(together: Together, people: list[Told], staff: Staff) -> Told:
    """Members, links, what is shared and on which lines, who is not in the pack, and what is not known.

    `people` is what the pack tells of each: a line that its profile withholds is not in it, and is told as withheld.
    """
    lines = {line["ref"]: line for person in people for line in _lines(person)}
    return {
        "members": [_member(person, together) for person in people],
        "links": [_link(pair, staff) for pair in together.pairs],
        "values": [
            {
                "kind": value.kind,
                "people": value.members,
                "lines": [_line(owner, ref, lines.get(ref)) for owner, ref in value.lines],
            }
            for value in together.values
        ],
        "not_in_it": [{"number": other, "shares_with": ones} for other, ones in together.outside.items()],
        "not_known": list(_unknown(together, people)),
    }


def _member(person: Told, together: Together) -> Told:
    own = [pair for pair in together.pairs if person["number"] in (pair.one, pair.other) and pair.kinds]
    explained = sum(pair.holds for pair in own)
    return {
        "number": person["number"],
        "name": person["name"],
        "links_open": len(own) - explained,
        "links_explained": explained,
        "applications": [
            {
                "number": found["number"],
                "position": found["position"],
                "stage": found["stage"],
                "level": (found["assessment"] or {}).get("level"),
                "open_findings": sum(finding["counts"] for finding in found["findings"]),
                "decision": next(
                    (one["decision"] for one in reversed(found["decisions"]) if not one["ended_at"]), None
                ),
            }
            for found in person["applications"]
        ],
        "not_known": sum(len(found["not_known"]) for found in person["applications"]),
    }


def _link(pair: Pair, staff: Staff) -> Told:
    verdict = pair.verdict
    return {
        "one": pair.one,
        "other": pair.other,
        "shares": pair.kinds,
        "looked_into": str(verdict.get_meaning_display()) if verdict else None,
        "reason": verdict.reason if verdict else "",
        "by": staff.of(verdict.said_by) if verdict else "",
        "at": timezone.localtime(verdict.said_at).isoformat(timespec="seconds") if verdict else None,
        "holds": pair.holds,
    }


def _lines(person: Told) -> Iterator[Told]:
    """Whatever of a person's part can hold a shared value: what it is, the value as the pack gives it, where from."""
    histories = (row["told"] for name in ("employment", "education") for row in person[name])
    for listed in (*(part["lines"] for part in person["file"]), *histories):
        for line in listed:
            value = " · ".join(filter(None, (line["value"], line["in_full"])))
            yield _as_line(line["ref"], line["what"], value, line["source"], line["on"] or line["recorded_at"])
    for document in person["documents"]:
        yield _as_line(
            document["ref"],
            document["kind"],
            " · ".join(filter(None, (document["file_name"], document["sha256"]))),
            document["source"],
            document["received_at"],
        )
    for check in person["checks"]:
        contact = " · ".join(filter(None, (check["contact"] or {}).values()))
        yield _as_line(check["ref"], check["kind"], contact, check["contact_found"], check["asked_on"])
    texts = [*person["messages"], *(note for item in person["interviews"] for note in item["notes"])]
    for text in texts:
        yield _as_line(text["ref"], text["kind"], text["text"], text["writer"], text["on"] or text["recorded_at"])


def _as_line(ref: str, what: str, value: str, source: str, on: str | None) -> Told:
    return {"ref": ref, "what": what, "value": value, "source": source, "on": on and on[:10]}


def _line(owner: int, ref: str, line: Told | None) -> Told:
    told = line or _as_line(ref, _("A line that is withheld, or was mended since"), "", "", None)
    return {"person": owner, **told}


def _unknown(together: Together, people: list[Told]) -> Iterator[str]:
    yield _("Whether one person or group stands behind several of these files: sharing something does not show it.")
    open_links = sum(1 for pair in together.pairs if not pair.holds)
    if open_links:
        yield ngettext(
            "What %(number)s link between these people means: nobody has said so, or not of what is shared now.",
            "What %(number)s links between these people mean: nobody has said so, or not of what is shared now.",
            open_links,
        ) % {"number": open_links}
    if together.outside:
        yield ngettext(
            "What %(number)s more person who shares something with one of them has to do with it: not in this pack.",
            "What %(number)s more people who share something with one of them have to do with it: not in this pack.",
            len(together.outside),
        ) % {"number": len(together.outside)}
    for person in people:
        member = {"name": person["name"], "person": person["number"]}
        if not person["interviews"]:
            yield _("Whether %(name)s (number %(person)s) was ever seen: no interview is on file.") % member
        if not any(found["assessment"] for found in person["applications"]):
            yield _("Where %(name)s (number %(person)s) stands: nothing was assessed.") % member
