"""Reading a text from end to end: which sentences to look at, what they say, and when to give up."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Final

from redflags.reading.contexts import LENT_MEANING
from redflags.reading.language import language_of
from redflags.reading.lexicon import EITHER, lexicon
from redflags.reading.patterns import possible_patterns, worth_parsing
from redflags.reading.patterns.pattern import Pattern
from redflags.reading.said import Context, Reading, Said, Speaker
from redflags.reading.sentence import Sentence, Unit, parse
from redflags.reading.typos import intended
from redflags.reading.words import WORD, Folded, fold, plain, sentences

# Budgets: beyond them the reading stops and says so. Ours; a long CV holds about 600 sentences, few of them telling.
MOST_CHARACTERS: Final = 262_144
MOST_PARSED: Final = 1_000
MOST_MENDED: Final = 20_000
_SHORT: Final = 6  # words: "Refused." after "Asked to show ID."
_ADDRESSED: Final = EITHER["you"]
_ANSWERS: Final = EITHER["refuse"] | EITHER["leave"] | EITHER["not"] | EITHER["no"] | EITHER["avoid"] | EITHER["excuse"]
# A finding whose words another finding already tells better: "will not be met for the ID check" is no refusal of ID.
_TOLD_BETTER_BY: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        "payment_change": frozenset(("payment_third_party", "crypto_payment", "shared_identity")),
        "payment_third_party": frozenset(("shared_identity",)),
        "identity_mismatch": frozenset(("shared_identity", "identity_document", "device_remote_control", "payment_third_party")),
        "history_inconsistency": frozenset(
            (
                "education_unverified", "reference_problem", "shared_identity", "identity_document", "local_knowledge",
                "moonlighting", "coached_answers", "location_mismatch",
            )
        ),
        "video_refusal": frozenset(("face_artefact", "onsite_refusal", "identity_document", "identity_mismatch", "referral_ring", "device_remote_control", "coached_answers")),
        "coached_answers": frozenset(("shared_identity", "local_knowledge", "reference_problem")),
        "identity_document": frozenset(("onsite_refusal",)),
        "below_market_rate": frozenset(("crypto_payment", "urgency_payment")),
        "referral_ring": frozenset(("reference_problem",)),
        "reference_problem": frozenset(("shared_identity",)),
    }
)  # fmt: skip


class _Words(dict[str, str]):
    """Each word as the lexicon would write it, mended where it was misspelt; remembers what it has seen."""

    def __init__(self, known: Mapping[str, int]) -> None:
        super().__init__()
        self.known = known
        self.mended = 0

    def __missing__(self, word: str) -> str:
        bare = plain(word) if len(word) <= 64 else word
        if bare not in self.known and self.mended < MOST_MENDED:
            self.mended += 1
            bare = intended(bare) or bare
        self[word] = bare
        return bare


@dataclass(slots=True)
class _Passage:
    start: int
    end: int
    suspicion: int
    words: int
    sentence: Sentence | None = None


class _Reader:
    """The state of reading one text."""

    def __init__(self, folded: Folded, speaker: Speaker, context: Context) -> None:
        self.folded = folded
        self.speaker = speaker
        self.context = context
        self.lent = LENT_MEANING[context]
        self.words = _Words(_known_words())
        self.parsed = 0
        self.language = language_of(folded.text[:2000])

    def passages(self) -> Iterator[_Passage]:
        suspicious, words, text = _suspicions(), self.words, self.folded.text
        for start, end in sentences(text):
            found = [words[word] for word in WORD.findall(text, start, end)]
            suspicion = self.lent
            for word in found:
                if word in suspicious:
                    suspicion |= suspicious[word]
            for pair in zip(found, found[1:], strict=False):
                if pair in suspicious:
                    suspicion |= suspicious[pair]
            yield _Passage(start, end, suspicion, len(found))

    def sentence(self, passage: _Passage) -> Sentence:
        if passage.sentence is None:
            self.parsed += 1
            text = self.folded.text
            language = language_of(text[passage.start : passage.end], self.language)
            passage.sentence = parse(text, passage.start, passage.end, lexicon(language), self.words, self.lent)
        return passage.sentence

    def said(self, passage: _Passage, near: Iterable[_Passage]) -> list[Said]:
        if not worth_parsing(passage.suspicion, self.speaker, self.context):
            return []
        sentence = self.sentence(passage)
        if sentence.question and sentence.meaning & _ADDRESSED and self.speaker is Speaker.STAFF:
            return []  # what a recruiter asks a candidate is no answer
        found: list[Said] = []
        for pattern in possible_patterns(sentence.meaning, self.speaker, self.context):
            if any(said.label == pattern.label and said.topic == pattern.topic for said in found):
                continue
            units = _match(pattern, sentence)
            if units and not (pattern.unless_near and any(self.sentence(other).meaning & pattern.unless_near for other in near)):
                said = self._as_said(pattern, units)
                if not any(other.label == said.label and _overlap(other, said) for other in found):
                    found.append(said)
        return [said for said in found if not _told_better(said, found)]

    def _as_said(self, pattern: Pattern, units: Sequence[Unit]) -> Said:
        real = [unit for unit in units if not unit.implied]
        start, end = self.folded.original(real[0].start, max(unit.end for unit in real))
        return Said(pattern.label, pattern.topic, pattern.stance, start, end)


def read(text: str, *, speaker: Speaker = Speaker.UNKNOWN, context: Context = Context.MESSAGE) -> Reading:
    """What the text says for the flags. `complete` is False when it was too long to be read whole."""
    reader = _Reader(fold(text[:MOST_CHARACTERS]), speaker, context)
    said: list[Said] = []
    before: _Passage | None = None
    quiet = True
    passages = list(reader.passages())
    for index, passage in enumerate(passages):
        if reader.parsed >= MOST_PARSED:
            return Reading(tuple(said), complete=False)
        near = passages[max(0, index - 1) : index + 2]
        found = reader.said(passage, near)
        if not found and quiet and before is not None and passage.words <= _SHORT and passage.suspicion & _ANSWERS:
            joined = _Passage(before.start, passage.end, before.suspicion | passage.suspicion, before.words + passage.words)
            found = reader.said(joined, near)
        said += found
        before, quiet = passage, not found
    complete = len(text) <= MOST_CHARACTERS and reader.words.mended < MOST_MENDED
    return Reading(tuple(said), complete)


def _told_better(said: Said, found: Iterable[Said]) -> bool:
    stronger = _TOLD_BETTER_BY.get(said.label, frozenset())
    return any(other.label in stronger and _overlap(said, other) for other in found)


def _overlap(one: Said, other: Said) -> bool:
    return one.start < other.end and other.start < one.end


def _stands(pattern: Pattern, units: Iterable[Unit]) -> bool:
    """Whether the words themselves say enough where the context supplied a concept."""
    real = [unit for unit in units if not unit.implied]
    return len(real) == len(pattern.steps.slots) or any(unit.meaning & pattern.telling for unit in real)


def _match(pattern: Pattern, sentence: Sentence) -> tuple[Unit, ...] | None:
    if sentence.meaning & pattern.unless:
        return None
    units = pattern.steps.find(sentence.units)
    if units is None or not _stands(pattern, units) or any(steps.find_in_one_clause(sentence.units) for steps in pattern.unless_steps):
        return None
    return units


@cache
def _suspicions() -> dict[str | tuple[str, str], int]:
    """Words and word pairs of either language with all that they may mean."""
    merged = dict(lexicon("en").suspicious)
    for words, meaning in lexicon("fr").suspicious.items():
        merged[words] = merged.get(words, 0) | meaning
    return merged


@cache
def _known_words() -> dict[str, int]:
    """Every word that stands in some phrase, so that it needs no mending."""
    known: dict[str, int] = {}
    for language in ("en", "fr"):
        words = lexicon(language)
        known.update(words.single)
        for first, by_second in words.longer.items():
            known[first] = 1
            for second, phrases in by_second.items():
                known[second] = 1
                for rest, _ in phrases:
                    known.update(dict.fromkeys(rest, 1))
    return known
