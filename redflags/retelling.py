"""Tells labelled files once more in every way that must change nothing, and looks what is said of them then."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from copy import deepcopy
from dataclasses import dataclass, field

from candidates.actions.recognition import brought_again
from candidates.inbound.problems import UnusableFileError
from candidates.inbound.tree import Tree, read_tree
from candidates.intake import Intake
from redflags.generator.names import FAMILY, GIVEN
from redflags.labelled import read_case_tree
from redflags.measure.cases import Expected
from redflags.measure.retold import RETELLINGS, Data, Difference, Retelling, Retold, Standpoint, differs

TWICE = Retelling("twice", "the file brought twice", lambda _data, _names: iter(()))
"""Done to what was read, not to the file: it is brought once more, as an import would take it."""

WAYS = (*RETELLINGS, TWICE)
NAMES = (*GIVEN, *FAMILY)

Case = tuple[Intake, Expected]
Assess = Callable[[Intake, Expected], Standpoint]


@dataclass(slots=True)
class Retellings:
    """What was found so far, way by way."""

    assess: Assess
    _cases: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    _differences: dict[str, list[Difference]] = field(default_factory=lambda: defaultdict(list))
    _names: int = 0  # with which of the names the next case begins

    def add(self, name: str, file: str, content: bytes, before: Standpoint) -> None:
        """Tell one case in every way."""
        self._names = (self._names + 7) % len(NAMES)
        for way in WAYS:
            told = [self.assess(*case) for case in self._told(way, content)]
            self._cases[way.code] += bool(told)
            other = (after for after in told if differs(before, after, way))
            self._differences[way.code] += [Difference(name, file, before, after) for after in [*other][:1]]

    def found(self) -> Sequence[Retold]:
        """Every way, with the cases of which something else was said."""
        return [Retold(way, self._cases[way.code], self._differences[way.code]) for way in WAYS]

    def _told(self, way: Retelling, content: bytes) -> Iterator[Case]:
        data: Data = read_tree(content).data
        if way is TWICE:
            (first, expected), (again, _expected) = _case(data), _case(data)
            yield brought_again(first, again), expected
            return
        for told in way.told(data, NAMES[self._names :] + NAMES[: self._names]):
            if told == data:
                continue
            with suppress(UnusableFileError):  # what a limit forbids cannot be told so
                yield _case(told)


def _case(data: Data) -> Case:
    return read_case_tree(Tree(deepcopy(data), dict))
