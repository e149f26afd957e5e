"""Runs rules over a dossier and turns their evidence into findings: fired, clear, unknown or broken."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from redflags.engine.dossier import SECTIONS, Dossier
from redflags.engine.messages import gettext_noop as _
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One fired rule on one set of lines, with the class it counts in."""

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
        return f"{self.code}/{self.flag}/{self.event or '+'.join(self.refs)}"

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


def run(
    rules: Iterable[Rule],
    dossier: Dossier,
    *,
    params: Mapping[str, Mapping[str, float]] | None = None,
    verdicts: Mapping[str, Word] | None = None,
) -> Outcome:
    """Run every living rule; `params` are this installation's thresholds by code, `verdicts` by finding key."""
    findings: list[Finding] = []
    unknown: list[str] = []
    broken: dict[str, str] = {}
    gathered = frozenset(section for section in SECTIONS if getattr(dossier, section))
    for rule in rules:
        if rule.life is Life.RETIRED:
            continue
        if rule.needs and gathered.isdisjoint(rule.needs):
            unknown.append(rule.code)
            continue
        try:
            evidence = tuple(rule.evidence(dossier, (params or {}).get(rule.code)))
        except Exception as error:  # a broken rule is shown to admins and never stops the others
            broken[rule.code] = type(error).__name__
            continue
        if evidence:
            findings += _findings(rule, evidence, dossier, verdicts or {})
    findings.sort(key=lambda f: (-f.counts, -f.strength, f.code, f.key))
    return Outcome(tuple(findings), tuple(unknown), broken)


def _findings(
    rule: Rule, evidence: Iterable[Evidence], dossier: Dossier, verdicts: Mapping[str, Word]
) -> Iterable[Finding]:
    frozen = rule.freezes and _accommodated(dossier)
    merged: dict[str, Finding] = {}
    for item in evidence:
        finding = _finding(rule, item, verdicts, frozen)
        before = merged.get(finding.key)
        merged[finding.key] = _stronger(before, finding) if before else finding
    return merged.values()


def _finding(rule: Rule, item: Evidence, verdicts: Mapping[str, Word], frozen: bool) -> Finding:
    strength = item.strength or rule.strength
    draft = Finding(
        code=rule.code,
        version=rule.version,
        family=rule.family,
        flag=item.flag or rule.flag,
        strength=min(strength, Strength.MEDIUM) if rule.family is Family.PRICE else strength,
        status=Status.OPEN,
        says=item.says,
        refs=tuple(sorted(set(item.refs))),
        values=dict(item.values),
        event=item.event,
        explained=item.explained or (ACCOMMODATED if frozen else ""),
        shadow=rule.life is Life.SHADOW,
    )
    word = verdicts.get(draft.key)
    verdict = word.verdict if word and word.on(draft.refs) else None
    if draft.explained or verdict in (Verdict.EXPLAINED, Verdict.CLEARED):
        return replace(draft, status=Status.EXPLAINED, verdict=verdict)
    if item.suggested and verdict is not Verdict.CONFIRMED:
        return replace(draft, status=Status.TO_CONFIRM, strength=draft.strength.lower(), verdict=verdict)
    return replace(draft, verdict=verdict)


def _stronger(one: Finding, other: Finding) -> Finding:
    """The one that counts more, standing on the lines of both: a repeated sign is no second finding."""
    best = max(one, other, key=lambda f: (f.counts, f.strength))
    return replace(best, refs=tuple(sorted({*one.refs, *other.refs})))


def _accommodated(dossier: Dossier) -> bool:
    return any(a.state in ("open", "granted") and "presence" in a.concerns for a in dossier.accommodations)
