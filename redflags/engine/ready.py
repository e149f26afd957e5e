"""Rules made ready to be run over any number of dossiers: with their thresholds, and with what each of them waits for.

Most files hold nothing that most rules look for. What a rule looks for nobody declares, it is watched: the rule is let
loose on a file that holds nothing, and all it asks there is noted. As a rule is a pure function of the answers it gets,
it says nothing of any other file that would answer the same, and there it is passed over.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import date
from functools import lru_cache
from itertools import compress
from operator import attrgetter
from typing import Any, Final

from redflags.engine.dossier import TELLING, Dossier, Statement
from redflags.engine.rule import Params, Rule
from redflags.engine.vocabulary import Life

_FIELDS: Final = tuple(f.name for f in fields(Dossier) if f.compare)
_SOME_DAY: Final = date(2000, 1, 1)
_answers = attrgetter(*_FIELDS)


@dataclass(slots=True)
class Asked:
    """What a rule asked of a file that holds nothing, before it ended without a word."""

    fields: set[str] = field(default_factory=set)  # whether there is anything at all
    values: set[tuple[str, tuple[str, ...], Hashable]] = field(default_factory=set)  # section, attributes, their value


class _Nothing(Dossier):
    """A file that holds nothing and notes what it is asked."""

    __slots__ = ("_asked",)
    _asked: Asked

    def __getattribute__(self, name: str) -> Any:
        if name in _FIELDS:
            self._asked.fields.add(name)
        return super().__getattribute__(name)

    def said(self, label: str, *topics: str) -> Sequence[Statement]:
        if topics:
            self._asked.values.update(("statements", ("label", "topic"), (label, topic)) for topic in topics)
        else:
            self._asked.values.add(("statements", ("label",), label))
        return ()

    def _telling(self, section: str, values: Collection[str], attribute: str = "") -> Sequence[Any]:
        self._asked.values.update((section, (attribute or TELLING[section],), value) for value in values)
        return ()


def asked_by(rule: Rule, params: Params) -> Asked | None:
    """What must be there for the rule to say anything; None where nothing need be there, or where it breaks."""
    nothing = _Nothing(as_of=_SOME_DAY)
    asked = Asked()
    object.__setattr__(nothing, "_asked", asked)
    try:
        if rule.check is None or tuple(rule.check(nothing, params)):
            return None
    except Exception:  # it will be shown as broken wherever it is run
        return None
    # A field that is never empty, as the day is, can always make a difference.
    return None if any(getattr(nothing, name) for name in list(asked.fields)) else asked


_Waiting = tuple[int, Callable[[Any], Hashable], frozenset[Hashable], Mapping[Hashable, int]]
"""The number of a field, what its facts are looked at by, the values that rules wait for, and who waits for each."""


class Ready:
    """Living rules and their thresholds; every rule is one bit of the whole numbers in here."""

    def __init__(self, rules: Iterable[Rule], params: Mapping[str, Mapping[str, float]] | None = None) -> None:
        living = [rule for rule in rules if rule.life is not Life.RETIRED]
        self._rules = [(rule, rule.thresholds((params or {}).get(rule.code))) for rule in living]
        self._all = (1 << len(living)) - 1
        self._known = self._awake = 0  # those that need nothing, and those that wait for nothing
        needing: defaultdict[str, int] = defaultdict(int)
        waiting: defaultdict[str, int] = defaultdict(int)
        by_value: defaultdict[tuple[str, tuple[str, ...]], defaultdict[Hashable, int]]
        by_value = defaultdict(lambda: defaultdict(int))
        for number, (rule, thresholds) in enumerate(self._rules):
            bit = 1 << number
            self._known |= 0 if rule.needs else bit
            for section in rule.needs:
                needing[section] |= bit
            asked = asked_by(rule, thresholds)
            if asked is None:
                self._awake |= bit
                continue
            for name in asked.fields:
                waiting[name] |= bit
            for section, attributes, value in asked.values:
                by_value[section, attributes][value] |= bit
        self._by_field = [(needing[name], waiting[name]) for name in _FIELDS]
        self._by_value = [
            (_FIELDS.index(section), attrgetter(*attributes), dict(bits))
            for (section, attributes), bits in by_value.items()
        ]
        # Files of a register hold the same few kinds of facts.
        self._of_kinds = lru_cache(maxsize=1024)(self._at_sight)
        self._among = lru_cache(maxsize=1024)(self._picked)

    def chosen(self, dossier: Dossier) -> tuple[tuple[tuple[Rule, Params], ...], tuple[str, ...]]:
        """The rules that may say something of a dossier, and the codes of those whose facts were never gathered."""
        answers = _answers(dossier)
        known, awake, unknown, waiting = self._of_kinds(tuple(map(bool, answers)))
        for section, value_of, waited_for, bits in waiting:
            facts = answers[section]
            if not waited_for.isdisjoint(map(value_of, facts)):
                for fact in facts:
                    awake |= bits.get(value_of(fact), 0)
        return self._among(awake & known), unknown

    def _at_sight(self, held: tuple[bool, ...]) -> tuple[int, int, tuple[str, ...], tuple[_Waiting, ...]]:
        """What the fields tell that hold something: which rules are known, which are awake, the codes of those that are
        unknown, and what the others wait for."""
        known, awake = self._known, self._awake
        for needing, waiting in compress(self._by_field, held):
            known |= needing
            awake |= waiting
        asleep = known & ~awake
        waited_for = []
        for section, value_of, by_value in self._by_value:
            bits = {value: waiting for value, waiting in by_value.items() if waiting & asleep}
            if bits and held[section]:
                waited_for.append((section, value_of, frozenset(bits), bits))
        unknown = tuple(rule.code for rule, _params in self._picked(self._all & ~known))
        return known, awake, unknown, tuple(waited_for)

    def _picked(self, bits: int) -> tuple[tuple[Rule, Params], ...]:
        return tuple(entry for number, entry in enumerate(self._rules) if bits >> number & 1)


@lru_cache(maxsize=16)
def as_they_ship(rules: tuple[Rule, ...]) -> Ready:
    """Rules with their own thresholds; who runs the same ones again need not make them ready."""
    return Ready(rules)
