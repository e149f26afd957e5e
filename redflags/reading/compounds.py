"""Concepts that two others make side by side: "another" next to "applicant" is another candidate."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from redflags.reading.lexicon import AFFIRMED_BITS, affirmed
from redflags.reading.units import Unit, all_meanings, sum_bits


@dataclass(frozen=True, slots=True)
class Compound:
    """`first`, then `second` with at most `gap` words between them, mean `meaning` together."""

    meaning: int
    first: int
    second: int
    gap: int


def _either_of(names: str) -> int:
    return sum(affirmed(name) for name in names.split("|"))


def _compound(meaning: str, first: str, second: str, gap: int = 1) -> Compound:
    return Compound(affirmed(meaning), _either_of(first), _either_of(second), gap)


COMPOUNDS: Final = (
    _compound("other_candidate", "other|many|earlier", "hopeful"),
    _compound("other_candidate", "hopeful|person", "set_aside", gap=2),
    _compound("other_firm", "other|more_than_one", "firm", gap=0),
    _compound("also_theirs", "theirs", "too", gap=3),
    _compound("also_theirs", "too", "theirs", gap=1),
    _compound("real_owner", "genuine", "bearer", gap=0),
    _compound("reference", "supposed", "ref_person"),
    _compound("other_candidate", "hopeful", "met_before", gap=2),
    _compound("kin_name", "kin", "name", gap=1),
    _compound("kin_name", "holder|under", "kin", gap=1),
    _compound("third_party", "holder", "unfamiliar", gap=1),
    _compound("third_party", "unfamiliar", "person", gap=0),
    _compound("third_party", "person|name", "unfamiliar", gap=0),
    _compound("third_company", "unfamiliar", "firm", gap=0),
    _compound("third_company", "firm", "unfamiliar", gap=0),
    _compound("other_address", "unfamiliar|other|fresh", "address", gap=0),
    _compound("other_address", "address", "unfamiliar", gap=0),
    _compound("other_person", "person", "unfamiliar", gap=0),
)


_FIRSTS: Final = sum_bits(compound.first for compound in COMPOUNDS)
_SECONDS: Final = sum_bits(compound.second for compound in COMPOUNDS)


def implied(meaning: int) -> int:
    """`meaning` with every compound that its concepts could make."""
    if not meaning & _FIRSTS or not meaning & _SECONDS:
        return meaning
    for compound in COMPOUNDS:
        if meaning & compound.first and meaning & compound.second:
            meaning |= compound.meaning
    return meaning


def with_compounds(units: list[Unit]) -> list[Unit]:
    """The units and the compounds they make, in the order of the words."""
    said = all_meanings(units)
    if not said & _FIRSTS or not said & _SECONDS:
        return units
    made = [unit for compound in COMPOUNDS if said & compound.first and said & compound.second
            for unit in _made(compound, units)]  # fmt: skip
    return sorted([*units, *made], key=lambda unit: (unit.first, -unit.last)) if made else units


def _made(compound: Compound, units: Sequence[Unit]) -> list[Unit]:
    found: list[Unit] = []
    for at, one in enumerate(units):
        if one.meaning & compound.first:
            for other in units[at + 1 :]:
                if other.first - one.last - 1 > compound.gap:
                    break
                if other.first > one.last and other.meaning & compound.second:
                    found.append(Unit(compound.meaning & AFFIRMED_BITS, one.first, other.last))
                    break
    return found
