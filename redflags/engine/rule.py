"""What a rule is: its documentation, its parameters, its examples and one pure function from a dossier to evidence."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from redflags.engine.dossier import Dossier, Statement
from redflags.engine.messages import gettext_noop
from redflags.engine.vocabulary import Family, Flag, Life, Strength

__all__ = [
    "NOTHING_TO_ASK",
    "Evidence",
    "Example",
    "Family",
    "Flag",
    "Life",
    "Param",
    "Params",
    "Rule",
    "Source",
    "Strength",
    "gettext_noop",
]

NOTHING_TO_ASK = gettext_noop("Nothing to ask: record it if it happens.")
"""What a rule says that nobody should go looking for; the page then asks nothing for it."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a rule comes from: who says it, where, and how it was read."""

    who: str
    where: str = ""  # title or address


@dataclass(frozen=True, slots=True)
class Param:
    """A threshold an HR lead may tune, its unit and where the default comes from ("ours": no source has a number)."""

    default: float
    unit: str
    source: str = "ours"
    least: float = 1
    most: float = 0  # 0: ten times the default

    @property
    def highest(self) -> float:
        """The largest value that is taken."""
        return self.most or max(10 * self.default, 10)

    @property
    def whole(self) -> bool:
        """Whether only whole numbers make sense: days, months, changes."""
        return float(self.default).is_integer()

    def takes(self, value: object) -> bool:
        """Whether a value is of the right kind and within bounds."""
        if isinstance(value, bool) or not isinstance(value, int | float):
            return False
        return self.least <= value <= self.highest and (not self.whole or float(value).is_integer())


class Params:
    """The values of a rule's parameters for one run, as attributes."""

    def __init__(self, values: Mapping[str, float]) -> None:
        self.__dict__.update(values)

    def __getattr__(self, name: str) -> float:
        raise AttributeError(f"no parameter {name!r}")


@dataclass(slots=True, kw_only=True)  # frozen it would take three times as long to make
class Evidence:
    """What was seen, on which lines; never what it means and never a sealed value. Nobody changes it once it is made.

    `says` is a message id with plain values in `values`; it is rendered in the reader's language.
    `event` names what happened in the world: findings of one event count once, whichever rules saw it.
    """

    refs: tuple[str, ...]
    says: str
    values: Mapping[str, Any] = field(default_factory=dict)
    flag: Flag | None = None  # where it differs from the rule's own
    strength: Strength | None = None  # where it differs from the rule's own
    event: str = ""
    suggested: bool = False  # rests only on what a candidate or referee wrote: one class lower until confirmed
    explained: str = ""  # message id: why this counts nothing (documented change, retest passed ...)


@dataclass(frozen=True, slots=True)
class Example:
    """A made-up dossier with the sentence that tells it."""

    tells: str
    dossier: Dossier


Check = Callable[[Dossier, Params], Iterable[Evidence]]


@dataclass(slots=True, kw_only=True, eq=False)
class Rule:
    """A red flag: what the candidate did, why it matters, what else it can mean, and the check itself.

    Used as a decorator on the check: `rule = Rule(...)`, then `@rule` above `def check(dossier, params)`.
    """

    code: str  # family and number, never reused: "PAY-03"
    title: str
    family: Family
    flag: Flag
    strength: Strength
    sources: tuple[Source, ...]
    why: str
    innocent: tuple[str, ...]
    next_step: tuple[str, ...]
    clears: tuple[str, ...]
    fires: tuple[Example, ...]
    quiet: tuple[Example, ...]
    needs: tuple[str, ...] = ()  # dossier sections; all empty: the rule is unknown, never clear
    ask: str = ""  # what to ask or do next when unknown
    params: Mapping[str, Param] = field(default_factory=dict)
    life: Life = Life.SHADOW  # until it has been rehearsed and somebody vouches for it
    version: int = 1
    freezes: bool = False  # an open or granted accommodation explains it
    eased_by: frozenset[str] = frozenset({"presence"})  # what that has to concern: presence | document
    check: Check | None = None

    def __call__(self, check: Check) -> Check:
        """Attach the check."""
        self.check = check
        return check

    def defaults(self) -> Mapping[str, float]:
        """The parameter values the rule ships with."""
        return MappingProxyType({name: param.default for name, param in self.params.items()})

    def known(self, dossier: Dossier) -> bool:
        """Whether anything of what the rule looks at has been gathered."""
        return not self.needs or any(getattr(dossier, section) for section in self.needs)

    def thresholds(self, values: Mapping[str, float] | None = None) -> Params:
        """Its defaults, overridden by the installation's own values."""
        return Params({**self.defaults(), **(values or {})})

    def evidence(self, dossier: Dossier, thresholds: Params | None = None) -> Iterator[Evidence]:
        """Run the check with these thresholds, with its defaults where there are none."""
        if self.check is None:
            raise TypeError(f"rule {self.code} has no check")
        return iter(self.check(dossier, thresholds or self.thresholds()))


def suggested(statement: Statement) -> bool:
    """Whether a statement counts one class lower until confirmed: what staff did not record, or no pattern says."""
    return (statement.speaker != "staff" or statement.weighed) and not statement.confirmed
