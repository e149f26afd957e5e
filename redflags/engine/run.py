"""Runs rules over a dossier and turns their evidence into findings: fired, clear, unknown or broken."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from redflags.engine.dossier import Dossier
from redflags.engine.messages import gettext_noop as _
from redflags.engine.ready import Ready, as_they_ship
from redflags.engine.rule import Evidence, Rule
from redflags.engine.vocabulary import Family, Flag, Life, Status, Strength

ACCOMMODATED = _("An accommodation covers this.")


class Verdict(StrEnum):
    """What a person said of a finding."""

    CONFIRMED = "confirmed"
    EXPLAINED = "explained"
    CLEARED = "cleared"


@dataclass(frozen=True, slots=True)
class Word:
    """A person's verdict and the lines it was given on: a line that came later was not judged."""

    verdict: Verdict
    refs: frozenset[str]

    def on(self, refs: Iterable[str]) -> bool:
        """Whether it speaks about all of these lines."""
        return self.refs.issuperset(refs)


@dataclass(slots=True, kw_only=True)  # frozen it would take three times as long to make, and every file has some
class Finding:
    """One fired rule on one set of lines, with the class it counts in. Nobody changes one once it is made."""

    code: str
    version: int
    family: Family
    flag: Flag
    strength: Strength
    status: Status
    says: str
    refs: tuple[str, ...]
    values: Mapping[str, Any] = field(default_factory=dict)
    event: str = ""
    explained: str = ""  # message id, where the file itself explains it
    verdict: Verdict | None = None
    shadow: bool = False

    @property
    def key(self) -> str:
        """What makes it the same finding the next time: the rule, the flag and the event or the lines it rests on.

        What a person said of it holds for the lines that were there (`Word`): a new line brings a cleared finding back.
        """
        return key_of(self.code, self.flag, self.event, self.refs)

    @property
    def counts(self) -> bool:
        """Whether it moves level and score."""
        return self.status is not Status.EXPLAINED and not self.shadow


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run of rules over a dossier brought."""

    findings: tuple[Finding, ...]
    unknown: tuple[str, ...]  # codes whose facts were never gathered
    broken: Mapping[str, str]  # code -> name of the exception, for admins; the other rules ran


def key_of(code: str, flag: Flag, event: str, refs: Iterable[str]) -> str:
    """The key of a finding."""
    return f"{code}/{flag}/{event or '+'.join(refs)}"


def run(
    rules: Iterable[Rule] | Ready,
    dossier: Dossier,
    *,
    params: Mapping[str, Mapping[str, float]] | None = None,
    verdicts: Mapping[str, Word] | None = None,
) -> Outcome:
    """Run every living rule; `params` are this installation's thresholds by code, `verdicts` by finding key.

    Whoever runs the same rules over many dossiers makes them `Ready` before, with their thresholds.
    """
    if not isinstance(rules, Ready):
        rules = Ready(rules, params) if params else as_they_ship(tuple(rules))
    chosen, unknown = rules.chosen(dossier)
    findings: list[Finding] = []
    broken: dict[str, str] = {}
    for rule, thresholds in chosen:
        try:
            evidence = tuple(rule.check(dossier, thresholds))  # type: ignore[misc]  # no check is broken, too
        except Exception as error:  # a broken rule is shown to admins and never stops the others
            broken[rule.code] = type(error).__name__
            continue
        if evidence:
            findings += _findings(rule, evidence, dossier, verdicts or {})
    if len(findings) > 1:
        findings.sort(key=lambda f: (-f.counts, -f.strength, f.code, f.key))
    return Outcome(tuple(findings), unknown, broken)


def _findings(
    rule: Rule, evidence: Sequence[Evidence], dossier: Dossier, verdicts: Mapping[str, Word]
) -> Iterable[Finding]:
    frozen = rule.freezes and _accommodated(dossier, rule.eased_by)
    if len(evidence) == 1:
        return (_finding(rule, evidence[0], verdicts, frozen),)
    merged: dict[str, list[Finding]] = {}
    for item in evidence:
        finding = _finding(rule, item, verdicts, frozen)
        merged.setdefault(finding.key, []).append(finding)
    return map(_strongest, merged.values())


def _finding(rule: Rule, item: Evidence, verdicts: Mapping[str, Word], frozen: bool) -> Finding:
    flag, refs = item.flag or rule.flag, item.refs if len(item.refs) == 1 else tuple(sorted(set(item.refs)))
    word = verdicts.get(key_of(rule.code, flag, item.event, refs)) if verdicts else None
    verdict = word.verdict if word and word.on(refs) else None
    strength = item.strength or rule.strength
    if rule.family is Family.PRICE:
        strength = min(strength, Strength.MEDIUM)
    explained = item.explained or (ACCOMMODATED if frozen else "")
    status = Status.OPEN
    if explained or verdict in (Verdict.EXPLAINED, Verdict.CLEARED):
        status = Status.EXPLAINED
    elif item.suggested and verdict is not Verdict.CONFIRMED:
        status, strength = Status.TO_CONFIRM, strength.lower()
    return Finding(
        code=rule.code,
        version=rule.version,
        family=rule.family,
        flag=flag,
        strength=strength,
        status=status,
        says=item.says,
        refs=refs,
        values=dict(item.values),
        event=item.event,
        explained=explained,
        verdict=verdict,
        shadow=rule.life is Life.SHADOW,
    )


def _strongest(found: Sequence[Finding]) -> Finding:
    """The one that counts most, standing on the lines of all: a repeated sign is no second finding."""
    best = max(found, key=lambda f: (f.counts, f.strength))
    refs = tuple(sorted({ref for finding in found for ref in finding.refs}))
    return best if refs == best.refs else replace(best, refs=refs)


def _accommodated(dossier: Dossier, eased_by: frozenset[str]) -> bool:
    return any(a.state in ("open", "granted") and a.concerns & eased_by for a in dossier.accommodations)
