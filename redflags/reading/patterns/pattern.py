"""The small language in which patterns over concepts are written, and how one is matched against a sentence."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from redflags.reading.lexicon import AFFIRMED_BITS, EITHER, FINE, NO, NOT, WITHOUT, affirmed, denied, is_thing
from redflags.reading.said import Context, Speaker, Stance
from redflags.reading.units import Unit, sum_bits

GAP: Final = 8
LATEST_OPENING: Final = 1  # words before the one that still opens the sentence: "Yes, we ..."


class PatternError(ValueError):
    """A pattern that is not well written: the message quotes it."""


# Concepts too common to make a sentence worth a closer look, or to say anything where the context supplies the rest.
_COMMON_NAMES: Final = """
    not no ne without plus que contrast because and if when_asked i we us you candidate again many all only to from
    of about during want requests accept offer promise refuse avoid excuse leave agree resolved able unable
    change send use give show turn_on off on remove keep stop_work need_verb ask_us tell same other match differ
    own verify record know find exist fake low high name photo looks person interviewed show_up worked source
    dates history answer call pay employer profile claimed lives place elsewhere move passed fail read screen
    depth own_work local_question hours login linked unapproved installed machine refer hire friends urgent rate
""".split()
COMMON: Final = sum_bits(EITHER[name] for name in _COMMON_NAMES)
# Our own ways, told to a candidate or noted about one, are nobody's wish.
POLICY: Final = (
    "policy,not_the_sort,^we -pay|-send|-offer|-accept|-hire|-requests,^we only|again|all pay|send|requests|offer|use"
)
NEGATORS: Final = NOT | NO | WITHOUT
_DENIED_BITS: Final = AFFIRMED_BITS << 1
_BESIDE: Final = FINE | _DENIED_BITS


@dataclass(frozen=True, slots=True)
class Steps:
    """Concepts to be found: in this order with at most `gap` words between, or in any order within as many words."""

    slots: tuple[int, ...]
    ordered: bool
    gap: int
    opening: bool = False  # only where they open the sentence: who is named first, acts
    beside: bool = False  # only in the clauses that say it

    def find(self, units: Sequence[Unit]) -> tuple[Unit, ...] | None:
        """The units that fill the slots, None when the sentence does not hold them."""
        return next(self.find_each(units), None)

    def find_each(self, units: Sequence[Unit]) -> Iterator[tuple[Unit, ...]]:
        """The units that fill the slots, once for every unit that can fill the first."""
        if self.ordered:
            yield from self._in_order(units)
        elif found := self._in_any_order(units):
            yield found

    def possible(self, meaning: int) -> bool:
        """Whether a sentence that means all this holds something for every slot."""
        return all(map(meaning.__and__, self.slots))

    def find_in_one_clause(self, units: Sequence[Unit]) -> bool:
        """Whether one clause holds them all."""
        if self.opening:
            return bool(units) and self._opens(units)
        clauses: dict[int, list[Unit]] = {}
        for unit in units:
            clauses.setdefault(unit.clause, []).append(unit)
        return any(self.find(clause) for clause in clauses.values())

    def _opens(self, units: Sequence[Unit]) -> bool:
        first, *others = self.slots
        return any(
            unit.meaning & first and self._follow(units, at, others)
            for at, unit in enumerate(units)
            if not unit.implied and unit.first <= LATEST_OPENING
        )

    def _in_order(self, units: Sequence[Unit]) -> Iterator[tuple[Unit, ...]]:
        first, *others = self.slots
        for at, unit in enumerate(units):
            if unit.meaning & first:
                found = self._follow(units, at, others)
                if found:
                    yield found

    def _follow(self, units: Sequence[Unit], at: int, others: Sequence[int]) -> tuple[Unit, ...] | None:
        found = [units[at]]
        for slot in others:
            previous = found[-1]
            bare_negator = previous.meaning & NEGATORS and not previous.implied and previous.last == previous.first
            for unit in units[at + 1 :]:
                at += 1
                if not previous.implied and not unit.implied and unit.first - previous.last > self.gap:
                    return None
                if bare_negator and len(found) == 1 and unit.clause != previous.clause and not unit.implied:
                    return None  # "no health reasons, but no video": a later "no" may be the one about video
                if bare_negator and slot & _DENIED_BITS and not unit.meaning & slot & _DENIED_BITS:
                    continue
                if unit.meaning & slot and unit.first > previous.last:
                    found.append(unit)
                    break
            else:
                return None
        return tuple(found) if any(not unit.implied for unit in found) else None

    def _in_any_order(self, units: Sequence[Unit]) -> tuple[Unit, ...] | None:
        found: list[Unit] = []
        for slot in self.slots:
            near = [unit for unit in units if unit.meaning & slot and self._near(unit, found)]
            if not near:
                return None
            found.append(near[0])
        found.sort(key=lambda unit: unit.first)
        return tuple(found) if any(not unit.implied for unit in found) else None

    def _near(self, unit: Unit, found: Iterable[Unit]) -> bool:
        return all(
            (unit.first > other.last or unit.last < other.first)
            and (unit.implied or other.implied or abs(unit.first - other.first) <= self.gap + 4)
            for other in found
        )


@dataclass(frozen=True, slots=True)
class Pattern:
    """One way of saying `label`/`topic`, unless something nearby takes it back."""

    label: str
    topic: str
    stance: Stance
    steps: Steps
    source: str
    telling: (
        int  # the slots without a common concept, one of which real words must fill where the context fills another
    )
    unless: int  # any of these concepts in the sentence
    unless_beside: int  # any of these in the very clauses that say it: what is denied there, or said to be well
    unless_clause: int  # any of these, affirmed or denied, in the same clauses: another topic
    unless_steps: tuple[tuple[int, Steps], ...]  # each beside its rarest slot
    unless_near: int  # any of these in this sentence, the one before or the one after
    speakers: frozenset[Speaker]
    contexts: frozenset[Context]


def compile_steps(source: str, gap: int = GAP) -> Steps:
    """Steps from their written form.

    `a b` is a, then b; `a + b` either way round; `a|b` either concept; `-a` denied; `?a` affirmed or denied; `*a`
    affirmed even for a thing. A plain thing may be under a negation, anything else may not.
    """
    ordered = " + " not in source
    parts = source.split() if ordered else source.split(" + ")
    return Steps(tuple(_slot(part.strip(), source) for part in parts), ordered, gap)


def _slot(part: str, source: str) -> int:
    mask = 0
    for literal in part.split("|"):
        name = literal.lstrip("-?*")
        if name not in EITHER:
            raise PatternError(f"unknown concept {name!r} in pattern {source!r}")
        mask |= _bits(literal, name)
    return mask


def _exception(source: str, gap: int) -> Steps:
    """Steps of an exception, `^a b` where they open the sentence.

    Standing alone a thing must be affirmed to count: "no lease" excuses nothing.
    """
    if source.startswith("?") and " " in source:
        return replace(compile_steps(source, gap), beside=True)
    if source.startswith("^"):
        return replace(_exception(source[1:], gap), opening=True)
    if " " in source:
        return compile_steps(source, gap)
    return compile_steps("|".join(part if part[0] in "-?*" else "*" + part for part in source.split("|")), gap)


def _bits(literal: str, name: str) -> int:
    if literal.startswith("-"):
        return denied(name)
    if literal.startswith("?") or (is_thing(name) and not literal.startswith("*")):
        return EITHER[name]
    return affirmed(name)


def when(
    label: str,
    topic: str,
    *sources: str,
    stance: Stance = Stance.REPORTED,
    unless: str = "",
    unless_near: str = "",
    speakers: Iterable[Speaker] = Speaker,
    contexts: Iterable[Context] = Context,
    gap: int = GAP,
) -> Iterator[Pattern]:
    """Patterns for one topic that share stance, exceptions, speakers and contexts.

    `unless` lists steps parted by commas. A single concept there counts anywhere in the sentence; one that is denied
    only as long as the subject stays the same, one that names another topic (`?a`) only in the very clauses that say
    it; `^` only where it opens the sentence.
    """
    parts = [part.strip() for part in unless.split(",") if part.strip()]
    alone = [part for part in parts if " " not in part and not part.startswith("^")]
    single = sum_bits(_exception(part, gap).slots[0] for part in alone if not part.startswith("?"))
    beside = single & _BESIDE
    clause = sum_bits(_exception(part, gap).slots[0] for part in alone if part.startswith("?"))
    anywhere = single & ~_BESIDE
    longer = tuple(
        (min(steps.slots, key=int.bit_count), steps)
        for steps in (_exception(part, gap) for part in parts if part not in alone)
    )
    near = _exception(unless_near, gap).slots[0] if unless_near else 0
    for source in sources:
        steps = compile_steps(source, gap)
        telling = sum_bits(slot for slot in steps.slots if not slot & COMMON)
        yield Pattern(
            label,
            topic,
            stance,
            steps,
            source,
            telling,
            anywhere,
            beside,
            clause,
            longer,
            near,
            frozenset(speakers),
            frozenset(contexts),
        )
