"""Domains that look like another one and are not it (pure): what a quick reader of an address would overlook.

Honest variants are left alone: subdomains, the same name under a country's ending, abbreviations, short names that
differ by a letter, and numbers. What is found is a reason to look twice, and no more.
"""

import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from candidates.models.checks import Check

How = Check.Resembles

LEAST_FOR_A_LETTER = 6
"""Characters from which a name that differs by one letter is unlikely to be somebody else's honest name (ours)."""

LEAST_FOR_A_WORD = 4
"""Characters that a name has besides an added word, or under another ending (ours)."""

ADDED = frozenset(
    """hr rh hire hiring career careers job jobs recruit recruiting recruitment talent people staff staffing payroll
    verify verification verified verifier check checks background reference references employment employee registrar
    records transcripts degree degrees alumni admissions education edu online portal mail email secure official
    support team""".split()
)
"""Words that make a name sound like an office of it. A group, a country or a line of business is an honest addition."""

CLASSIC = frozenset("com org net".split())
ACADEMIC = frozenset("edu ac".split())
_SECOND_LEVEL = frozenset("ac co com edu gc gob gouv gov govt gv mil ne net nhs or org sch school".split())
"""What stands before a country's ending as part of it: example.ac.uk."""

_SHAPES = (("rn", "m"), ("vv", "w"))
_SAME = str.maketrans(
    {
        **dict.fromkeys("0оο", "o"),
        **dict.fromkeys("1іιıl", "i"),
        **dict.fromkeys("5ѕ", "s"),
        **dict.fromkeys("аαɑ", "a"),
        **dict.fromkeys("еєε", "e"),
        **dict.fromkeys("рρ", "p"),
        **dict.fromkeys("сϲ", "c"),
        **dict.fromkeys("хχ", "x"),
        **dict.fromkeys("уγ", "y"),
        **dict.fromkeys("ԁ", "d"),
        **dict.fromkeys("һ", "h"),
        **dict.fromkeys("ј", "j"),
        **dict.fromkeys("кκ", "k"),
        **dict.fromkeys("мʍ", "m"),
        **dict.fromkeys("тτ", "t"),
        **dict.fromkeys("вʙ", "b"),
        **dict.fromkeys("нʜ", "h"),
        **dict.fromkeys("ո", "n"),
        **dict.fromkeys("ѵν", "v"),
        **dict.fromkeys("ԝѡω", "w"),
        **dict.fromkeys("ɡ9", "g"),
        **dict.fromkeys("ց", "g"),
        **dict.fromkeys("ʟ", "i"),
    }
)
"""Characters that a reader takes for one another, by the one that stands for them."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """What a domain looks like, and by what."""

    domain: str  # "" where letters of several alphabets are mixed and no known domain looks so
    how: How


@dataclass(frozen=True, slots=True)
class _Name:
    domain: str  # registrable: "contoso.co.uk"
    label: str
    ending: str


class KnownDomains:
    """Domains of organisations, indexed so that looking one up costs the same however many there are."""

    def __init__(self, domains: Iterable[str]) -> None:
        self._domains: set[str] = set()
        self._labels: dict[str, list[_Name]] = defaultdict(list)
        self._skeletons: dict[str, list[_Name]] = defaultdict(list)
        self._near: dict[str, list[_Name]] = defaultdict(list)
        for domain in domains:
            name = _split(readable(domain))
            if name.domain in self._domains:
                continue
            self._domains.add(name.domain)
            self._labels[name.label].append(name)
            self._skeletons[skeleton(name.label)].append(name)
            for cut in _without_one(name.label):
                self._near[cut].append(name)

    def likeness(self, host: str, *, expected: Collection[str] = ()) -> Likeness | None:
        """What a host looks like and is not; None for a known domain, its subdomains, and everything unlike.

        `expected` are the domains of the organisation it claims: only theirs are held against another ending, because
        many organisations share a name.
        """
        name = _split(readable(host))
        if name.domain in self._domains:
            return None
        for likeness in self._found(name, {_split(readable(domain)).domain for domain in expected}):
            return likeness
        return Likeness("", How.MIXED) if is_mixed(name.label) else None

    def _found(self, name: _Name, expected: Collection[str]) -> Iterator[Likeness]:
        alike = [known for known in self._skeletons.get(skeleton(name.label), ()) if known.label != name.label]
        how = How.MIXED if is_mixed(name.label) else How.CONFUSABLE
        yield from (Likeness(known.domain, how) for known in alike)
        same = self._labels.get(name.label, ())
        if any(_is_honest_ending(name.ending, known.ending) for known in same):
            return
        if len(name.label) >= LEAST_FOR_A_WORD:
            yield from (Likeness(known.domain, How.OTHER_ENDING) for known in same if known.domain in expected)
        yield from (Likeness(known.domain, How.ONE_LETTER) for known in self._one_letter_off(name.label))
        for core in _cores(name.label):
            yield from (Likeness(known.domain, How.ADDED_WORD) for known in self._labels.get(core, ()))

    def _one_letter_off(self, label: str) -> Iterator[_Name]:
        if len(label) < LEAST_FOR_A_LETTER:
            return
        for known in {name for cut in _without_one(label) for name in self._near.get(cut, ())}:
            if len(known.label) >= LEAST_FOR_A_LETTER and is_one_letter_off(label, known.label):
                yield known


def readable(host: str) -> str:
    """A host in lower case, with what was encoded for the network (xn--) in its own letters."""
    told = host.strip().rstrip(".").lower()
    try:
        return told.encode("ascii").decode("idna") if "xn--" in told else told
    except UnicodeError:
        return told  # not decodable, so it is compared as it is written


def registrable(host: str) -> str:
    """The domain somebody registered: "contoso.co.uk" of "mail.contoso.co.uk"."""
    return _split(readable(host)).domain


def skeleton(label: str) -> str:
    """Equal for labels that look alike."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", label) if not unicodedata.combining(c))
    told = plain.replace("-", "").translate(_SAME)
    for shape, one in _SHAPES:
        told = told.replace(shape, one)
    return told


def is_mixed(label: str) -> bool:
    """Whether letters of several alphabets stand in one label, which no honest name needs."""
    return len({_alphabet(c) for c in label if c.isalpha()}) > 1


def is_one_letter_off(one: str, other: str) -> bool:
    """Whether one letter was changed, left out, added or swapped with its neighbour; digits tell series apart."""
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    start = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    rest, other_rest = one[start:], other[start:]
    if any(c.isdigit() for c in rest[:1] + other_rest[:1]):
        return False
    is_swapped = rest[:2] == other_rest[1::-1] and len(rest) > 1 and rest[2:] == other_rest[2:]
    return is_swapped or rest[1:] == other_rest[1:] or rest[1:] == other_rest or rest == other_rest[1:]


def _split(host: str) -> _Name:
    parts = host.split(".")
    has_two = len(parts) > 2 and len(parts[-1]) == 2 and parts[-2] in _SECOND_LEVEL
    label_at = -3 if has_two else -2 if len(parts) > 1 else -1
    return _Name(".".join(parts[label_at:]), parts[label_at], ".".join(parts[label_at + 1 :]) if label_at < -1 else "")


def _is_honest_ending(ending: str, known: str) -> bool:
    """The same name under a country's ending or a classic one; an academic name keeps an academic ending."""
    kinds = set(ending.split("."))
    if ACADEMIC & set(known.split(".")):
        return bool(ACADEMIC & kinds)
    return len(ending.rpartition(".")[2]) == 2 or ending in CLASSIC


def _cores(label: str) -> Iterator[str]:
    """What is left of a label without a word added before or after it."""
    for word in sorted(ADDED):
        for core in (label.removeprefix(f"{word}-"), label.removesuffix(f"-{word}")):
            if core != label and len(core) >= LEAST_FOR_A_WORD:
                yield core
        if len(word) > 3:  # "contosohr" may be a name of its own
            for core in (label.removeprefix(word), label.removesuffix(word)):
                if core != label and len(core) >= LEAST_FOR_A_LETTER:
                    yield core


def _without_one(label: str) -> set[str]:
    """The label, and every form of it that lacks one character: two names one letter apart share one of them."""
    return {label} | {label[:n] + label[n + 1 :] for n in range(len(label))}


def _alphabet(letter: str) -> str:
    return unicodedata.name(letter, "?").split()[0]
