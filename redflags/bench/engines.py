"""Part of the catalogue in JSONLogic, run by the quickest general rule engine on PyPI: the measure of our own.

Only rules whose whole question "does it fire?" can be said in JSONLogic are in it. The engine gets every advantage:
its documents are parsed before the clock starts, all rules are one compiled expression, and it answers yes or no, where
ours tells which lines show it, how strongly, and what explains it.
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, replace
from typing import Any, Final

from datalogic_py import DataHandle, Engine

from redflags.bench.measuring import best_of
from redflags.engine.dossier import Dossier
from redflags.engine.ready import Ready
from redflags.engine.rule import Rule
from redflags.engine.run import run
from redflags.engine.statements import BESIDE_THE_POINT

Logic = dict[str, Any]


def _any(section: str, *conditions: Logic) -> Logic:
    return {"some": [{"var": section}, {"and": list(conditions)}]}


def _is(name: str, value: object) -> Logic:
    return {"===": [{"var": name}, value]}


def _seen(*codes: str) -> Logic:
    return _any("signs", {"in": [{"var": "code"}, list(codes)]})


def _told(label: str, *topics: str) -> Logic:
    """A statement where it can speak of the label, in no note of a verified check."""
    conditions = [_is("label", label), {"!": [{"var": "of_verified"}]}]
    if topics:
        conditions.append({"in": [{"var": "topic"}, list(topics)]})
    if elsewhere := BESIDE_THE_POINT.get(label):
        conditions.append({"!": [{"in": [{"var": "context"}, sorted(elsewhere)]}]})
    return _any("statements", *conditions)


def _shared(kind: str, *conditions: Logic) -> Logic:
    stranger = {"!==": [{"var": "names_differ"}, False]}
    return _any("shared", _is("kind", kind), {"!": [{"var": "own_referee"}]}, stranger, *conditions)


FIRES: Final[Mapping[str, Logic]] = {
    "ADR-06": {"or": [_seen("company_device_refused"), _told("device_remote_control", "refuses_device")]},
    "ADR-07": _any("milestones", _is("kind", "device_received"), _is("by_other", True)),
    "IDN-12": {"or": [_seen("identity_disowned"), _told("identity_mismatch", "disowned")]},
    "IDN-14": _seen("profile_photo_differs"),
    "LNK-01": {"or": [_shared("phone"), _told("shared_identity", "same_contact")]},
    "LNK-02": _shared("email"),
    "LNK-03": _shared("text", {"or": [_is("share", None), {">=": [{"var": "share"}, 35]}]}),
    "LNK-05": {"or": [_shared("photo"), _told("shared_identity", "same_face")]},
    "LNK-07": _shared("profile"),
    "LNK-10": _any("referrals", _is("confirmed_case", True), {"<=": [{"var": "steps"}, 2]}),
    "PAY-09": _told("urgency_payment"),
    "POST-06": {"or": [_seen("bulk_copy", "malware"), _told("posthire_anomaly", "malware", "exfiltration")]},
    "POST-07": _told("moonlighting", "other_job"),
    "POST-09": _seen("asks_to_borrow_identity"),
    "POST-11": {"or": [_seen("threat"), _told("posthire_anomaly", "threat")]},
    "WEB-03": {"or": [_seen("profile_vanished"), _told("online_presence", "vanished")]},
    "WEB-05": _seen("portfolio_cloned"),
    "WEB-06": _seen("email_under_other_names"),
    "WEB-07": _seen("text_looks_generated"),
    "WEB-08": {"or": [_seen("photo_looks_generated"), _told("online_presence", "photo")]},
}
"""When these rules fire, with the parameters they ship with."""


def lines(rules: Sequence[Rule], dossiers: Sequence[Dossier]) -> Iterator[str]:
    """Both engines over the same rules and dossiers, turn about, and in how many answers they differ."""
    subset = [rule for rule in rules if rule.code in FIRES]
    ready = Ready(subset)
    compiled = Engine().compile([FIRES[rule.code] for rule in subset])
    handles = [DataHandle(document(dossier)) for dossier in dossiers]
    ours, theirs = (
        [[finding.code for finding in run(ready, dossier).findings] for dossier in dossiers],
        [compiled.evaluate_data(handle) for handle in handles],
    )
    differing = sum(
        (rule.code in fired) is not bool(answer)
        for fired, answers in zip(ours, theirs, strict=True)
        for rule, answer in zip(subset, answers, strict=True)
    )
    fired = sum(bool(answer) for answers in theirs for answer in answers)
    own, other = turn_about(
        lambda: [run(ready, replace(dossier)) for dossier in dossiers],
        lambda: [compiled.evaluate_data(handle) for handle in handles],
    )
    count = len(dossiers)
    yield (
        f"{len(subset)} rules that JSONLogic can say: ours {own / count * 1000:,.0f} µs with evidence, "
        f"datalogic-py {other / count * 1000:,.0f} µs yes or no; ratio {own / other:.1f}; "
        f"{fired:,} fired, {differing} answers differ"
    )


def turn_about(one: Callable[[], object], other: Callable[[], object], rounds: int = 5) -> tuple[float, float]:
    """The shortest processor time of each in milliseconds, measured in turns."""
    times = [(best_of(1, one), best_of(1, other)) for _round in range(rounds)]
    return min(first for first, _second in times), min(second for _first, second in times)


def document(dossier: Dossier) -> str:
    """A dossier as JSON, with what the engine cannot look up across sections worked out for it."""
    told = {key: value for key, value in asdict(dossier).items() if not key.startswith("_")}
    verified = {check.ref for check in dossier.checks if check.state == "verified"}
    for said in told["statements"]:
        said["of_verified"] = said["about"] in verified
    return json.dumps(told, default=_plain)


def _plain(value: object) -> object:
    return sorted(value) if isinstance(value, frozenset) else str(value)
