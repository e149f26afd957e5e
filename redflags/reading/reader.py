"""Reading a text from end to end: which sentences to look at, what they say, and when to give up."""

from collections.abc import Container, Iterable, Sequence
from dataclasses import replace
from typing import Final

from redflags.reading.contexts import LENT_MEANING
from redflags.reading.language import language_of
from redflags.reading.lexicon import BUT, EITHER, lexicon
from redflags.reading.patterns import load as load_patterns
from redflags.reading.patterns import possible_patterns, sieve, worth_parsing
from redflags.reading.patterns.pattern import Pattern
from redflags.reading.precedence import overlap, standing
from redflags.reading.said import Context, Reading, Said, Speaker
from redflags.reading.scanning import Passage, Scanner
from redflags.reading.scanning import load as load_scanning
from redflags.reading.sentence import Sentence, parse
from redflags.reading.typos import load as load_typos
from redflags.reading.units import Unit, sum_bits
from redflags.reading.weighing import LIKELY, SURE, UNLIKELY, closest, could_be_weighed, likeliest, shares
from redflags.reading.weighing import load as load_weights
from redflags.reading.words import Folded, fold, sentences

# Budgets, ours: beyond them the reading stops and says so. A long CV holds about 600 sentences, few of them telling.
MOST_CHARACTERS: Final = 262_144
MOST_PARSED: Final = 600
_SHORT: Final = 7  # words: "Refused." after "Asked to show ID."
_LANGUAGE_SAMPLE: Final = 2_000  # characters that tell the language of sentences too short to tell it themselves
_WEIGHED_IN: Final = frozenset({Context.NOTE, Context.MESSAGE})  # elsewhere the place has a say in what words mean
_ADDRESSED: Final = EITHER["you"]
_ANSWERS: Final = sum_bits(
    EITHER[name]
    for name in "refuse leave not no avoid excuse unable unreachable no_record denies falls_apart differ match".split()
)


def read(text: str, *, speaker: Speaker = Speaker.UNKNOWN, context: Context = Context.MESSAGE) -> Reading:
    """What the text says for the flags. `complete` is False when it was too long to be read whole."""
    reader = _Reader(fold(text[:MOST_CHARACTERS]), speaker, context)
    said: list[Said] = []
    quiet_before = False
    for index, (passage, (start, _)) in enumerate(zip(reader.passages, reader.places, strict=True)):
        if reader.parsed >= MOST_PARSED:
            return Reading(tuple(said), complete=False)
        found = reader.said(passage, start, index) if reader.could_tell(passage) else []
        if not found and quiet_before and reader.could_answer(passage):
            found = reader.said_as_answer(index)
        quiet_before = not found
        said += found
    complete = len(text) <= MOST_CHARACTERS and not reader.exhausted
    return Reading(tuple(said), complete)


def meaning_of(text: str) -> int:
    """All that the sentences of a text mean, together."""
    reader = _Reader(fold(text), Speaker.UNKNOWN, Context.MESSAGE)
    return sum_bits(reader.sentence(passage).meaning for passage in reader.passages)


def load() -> None:
    """Make the tables that every reading uses, so that processes forked from this one need not."""
    load_scanning()
    load_typos()
    load_patterns()
    load_weights()


class _Reader:
    """The state of reading one text."""

    def __init__(self, folded: Folded, speaker: Speaker, context: Context) -> None:
        self.folded = folded
        self.speaker = speaker
        self.context = context
        self.weighs = context in _WEIGHED_IN
        self.sieve = sieve(speaker, context)
        self.lent = LENT_MEANING[context]
        self.parsed = 0
        self.language = language_of(folded.text[:_LANGUAGE_SAMPLE])
        self._scanner = Scanner(folded.text)
        self.places = list(sentences(folded.text))
        self.passages = [self._scanner.passage(start, end) for start, end in self.places]

    @property
    def exhausted(self) -> bool:
        """Whether so many unknown words were met that some were taken as written."""
        return self._scanner.spelling.exhausted

    def sentence(self, passage: Passage) -> Sentence:
        """What the passage says, word by word."""
        if passage.sentence is None:
            language = language_of(passage.text, self.language)
            passage.sentence = parse(passage.text, passage.tokens, lexicon(language), self.lent)
        return passage.sentence

    def could_tell(self, passage: Passage) -> bool:
        """Whether a sentence of these words could fill all slots of any pattern, or be weighed; nothing is missed."""
        if passage.could_tell is None:
            passage.could_tell = worth_parsing(passage.suspicion(self.lent), self.sieve) and self._is_likely_to(passage)
        return passage.could_tell

    def _is_likely_to(self, passage: Passage) -> bool:
        if worth_parsing(passage.affirmed | self.lent, self.sieve):
            return True
        at_most, at_least = passage.bounds(self.lent)
        return worth_parsing(at_most, self.sieve) or (
            self.weighs and could_be_weighed(at_most, at_least, len(passage.tokens))
        )

    def could_answer(self, passage: Passage) -> bool:
        """Whether it is a short answer to the sentence before: "Refused." after "Asked to show ID."."""
        return bool((passage.hinted | self.lent) & _ANSWERS) and len(passage.words) <= _SHORT

    def said_as_answer(self, index: int) -> list[Said]:
        """What a passage says together with the one before."""
        before, passage = self.passages[index - 1], self.passages[index]
        if not worth_parsing(before.suspicion(self.lent) | passage.suspicion(self.lent), self.sieve):
            return []
        start, end = self.places[index - 1][0], self.places[index][1]
        return self.said(self._scanner.passage(start, end), start, index)

    def said(self, passage: Passage, start: int, index: int) -> list[Said]:
        """What a passage that begins at `start` says; `index` is where it stands among its neighbours."""
        self.parsed += 1
        sentence = self.sentence(passage)
        if sentence.question and sentence.meaning & _ADDRESSED and self.speaker is Speaker.STAFF:
            return []  # what a recruiter asks a candidate is no answer
        near = self.passages[max(0, index - 1) : index + 2]
        found: list[Said] = []
        told: set[tuple[str, str]] = set()
        excused: set[str] = set()
        for pattern in possible_patterns(sentence.meaning, self.sieve):
            if (pattern.label, pattern.topic) in told:
                continue
            held, units = _match(pattern, sentence)
            if units and not self._excused_nearby(pattern, near):
                said = self._as_said(pattern, units, sentence, start)
                if not any(other.label == said.label and overlap(other, said) for other in found):
                    found.append(said)
                    told.add((said.label, said.topic))
            elif held:
                excused.add(pattern.label)
        found = standing(found)
        return self._weighed(sentence, start, found, excused) if self.weighs else found

    def _weighed(self, sentence: Sentence, start: int, found: list[Said], excused: Container[str]) -> list[Said]:
        """What was found without what is most unlikely, or what is likely where nothing was found."""
        known = shares(sentence)
        label = likeliest(known, SURE if found else LIKELY)
        if label is None or label in excused:
            return found
        kept = [said for said in found if known.get(said.label, 1) >= UNLIKELY or _apart(said, found)]
        nearest = None if kept else closest(label, sentence, self.speaker, self.context)
        return kept or found if nearest is None else [replace(self._as_said(*nearest, sentence, start), weighed=True)]

    def _excused_nearby(self, pattern: Pattern, near: Iterable[Passage]) -> bool:
        unless = pattern.unless_near
        return bool(unless) and any(
            passage.bounds(self.lent)[0] & unless and self.sentence(passage).meaning & unless for passage in near
        )

    def _as_said(self, pattern: Pattern, units: Sequence[Unit], sentence: Sentence, start: int) -> Said:
        real = [unit for unit in units if not unit.implied]
        first, last = sentence.span(real[0].first, max(unit.last for unit in real))
        return Said(pattern.label, pattern.topic, pattern.stance, *self.folded.original(start + first, start + last))


def _apart(said: Said, found: Sequence[Said]) -> bool:
    """Whether a finding has most of its words for itself, where there are others: a sentence may say two things."""
    others = [other for other in found if other is not said]
    length = said.end - said.start
    return bool(others) and all(2 * (min(said.end, o.end) - max(said.start, o.start)) < length for o in others)


def _match(pattern: Pattern, sentence: Sentence) -> tuple[bool, tuple[Unit, ...] | None]:
    """Whether the sentence holds the pattern, and the first units that say it and that nothing takes back."""
    held = False
    for units in pattern.steps.find_each(sentence.units):
        if _stands(pattern, units):
            if not _excused(pattern, units, sentence):
                return True, units
            held = True
    return held, None


def _excused(pattern: Pattern, units: Sequence[Unit], sentence: Sentence) -> bool:
    """Whether something else in the sentence takes back what these units say."""
    meaning = sentence.meaning
    if meaning & pattern.unless and _from_the_last_but(units, sentence) & pattern.unless:
        return True
    if meaning & pattern.unless_beside and _beside(units, sentence) & pattern.unless_beside:
        return True
    if meaning & pattern.unless_clause and _in_clause(units, sentence) & pattern.unless_clause:
        return True
    likely = [steps for slot, steps in pattern.unless_steps if meaning & slot and steps.possible(meaning)]
    if not likely:
        return False
    threads = {unit.thread for unit in units if not unit.implied}
    near = [unit for unit in sentence.units if unit.implied or unit.thread in threads]
    return any(steps.find_in_one_clause(near if steps.beside else sentence.units) for steps in likely)


def _from_the_last_but(units: Sequence[Unit], sentence: Sentence) -> int:
    """All that is meant from the last "but" before these units: what comes before it excuses nothing behind it."""
    meaning = 0
    for unit in sentence.units:
        if unit.first >= units[0].first or not unit.meaning & BUT:
            meaning |= unit.meaning
        else:
            meaning = 0
    return meaning


def _beside(units: Iterable[Unit], sentence: Sentence) -> int:
    """All that is meant where these units stand, as long as the subject stays the same."""
    threads = {unit.thread for unit in units if not unit.implied}
    meaning = 0
    for unit in sentence.units:
        if unit.thread in threads and not unit.implied:
            meaning |= unit.meaning
    return meaning


def _in_clause(units: Iterable[Unit], sentence: Sentence) -> int:
    """All that is meant in the clauses where these units stand."""
    clauses = {unit.clause for unit in units if not unit.implied}
    return sum_bits(unit.meaning for unit in sentence.units if unit.clause in clauses and not unit.implied)


def _stands(pattern: Pattern, units: Iterable[Unit]) -> bool:
    """Whether the words themselves say enough where the context supplied a concept."""
    real = [unit for unit in units if not unit.implied]
    return len(real) == len(pattern.steps.slots) or any(unit.meaning & pattern.telling for unit in real)
