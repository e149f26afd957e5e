"""One sentence as concepts in order, each affirmed or denied: negation, contrast and idiom are settled here, once."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise
from typing import Final

from redflags.reading.compounds import with_compounds
from redflags.reading.lexicon import (
    AFFIRMED_BITS,
    AND,
    BECAUSE,
    CONCEPTS,
    CONTRAST,
    FINE,
    IF,
    NE,
    NO,
    NOT,
    ONLY,
    PLUS,
    QUE,
    US,
    WALLET,
    WITHOUT,
    Lexicon,
    Phrases,
    affirmed,
)  # fmt: skip
from redflags.reading.units import Unit, all_meanings
from redflags.reading.words import TOKEN, looks_like_wallet

_COMMA: Final = ","
# What ends the reach of a negation, while both sides say one thing: "HR: no record", "he said "not me" of it".
_WITHIN: Final = frozenset(':()[]«»“”"')
_BREAKS: Final = frozenset(',;:()[]?!.\n…«»“”"-–—') | {"--", "---", "——"}
_ACTING: Final = (
    sum(affirmed(concept.name) for concept in CONCEPTS if not concept.thing)
    | affirmed("candidate")
    | affirmed("i")
    | affirmed("we")
    | NOT
)
IDIOMS: Final = (
    FINE
    | ONLY
    | affirmed("not_yet")
    | affirmed("instead_of")
    | affirmed("without_end")
    | affirmed("e_wallet")
    | affirmed("web_account")
    | affirmed("purse")
    | affirmed("henceforth")
    | affirmed("just_learned")
    | affirmed("not_the_sort")
    | affirmed("for_reasons")
    | affirmed("works_here")
    | affirmed("left_side")
    | affirmed("unflinching")
    | affirmed("unfamiliar")
    | affirmed("pay_technology")
    | affirmed("code_repository")
    | affirmed("study_field")
    | affirmed("if_unpaid")
    | affirmed("set_phrase")
)
ON_WEEKDAY: Final = affirmed("on_weekday")
RESOLVED: Final = affirmed("resolved")
_REFUSE: Final = affirmed("refuse")
# "n'est pas la meme personne": what starts with the second half of the negation is already meant negated.
_SECOND_HALVES: Final = frozenset(("pas", "jamais", "plus", "aucun", "aucune", "rien", "ni", "personne"))
_FIRST_HALVES: Final = frozenset(("ne", "n'"))
_INTERJECTIONS: Final = frozenset(("no", "non"))
_AFTER_AN_ANSWER: Final = frozenset((_COMMA, "i", "we", "je", "j'", "on"))
_COURTESIES: Final = frozenset(("please", "pls", "plz", "kindly", "svp", "stp"))
# "non autorise", "non declare": a negation of the next word only.
_PREFIXES: Final = frozenset(("non",))
_AFTER_THE_VERB: Final = frozenset(("pas", "jamais", "rien", "aucun", "aucune"))
_BEFORE_PAS: Final = frozenset(("meme", "vraiment", "toujours", "encore", "surement", "trop", "juste", "plus"))
# "une personne" is somebody, a bare "personne" is nobody.
_BEFORE_A_PERSON: Final = frozenset(
    "une la cette autre meme tierce d' de par en chaque quelle premiere seconde deuxieme seule seul vraie bonne l' sa "
    "troisieme aucune".split()
)
# "nous payons" is what we do, "nous demande" what is done to us.
_WE_DO: Final = ("ons", "sommes", "avons", "ne", "n'", ",")
_SUBJECTS: Final = affirmed("candidate") | affirmed("i") | affirmed("we")
# "and the school has no trace of him": a noun of its own before a verb is a new subject, too.
_DETERMINERS: Final = frozenset(
    "the his her its their our your my another one two no nobody any this that every each both neither someone "
    "somebody le la les l' son sa ses leur leurs notre nos votre vos mon ma mes un une aucun aucune deux cette ce ces "
    "personne chaque quelqu'".split()
)
_VERBS: Final = frozenset(
    "is are was were isn't aren't wasn't weren't has have had hasn't haven't does did doesn't didn't can can't could "
    "couldn't will won't would wouldn't shows says said denies deny denied knows gets got n' ne est sont etait etaient "
    "a ont avait avaient nie nient dit disent peut peuvent refuse refusent".split()
)
_IMPERFECT: Final = ("ait", "aient")  # of any French verb
_SUBJECT_REACH: Final = 8  # words
_NEGATORS: Final = NOT | NO | NE | WITHOUT
_ENDERS: Final = CONTRAST | BECAUSE | IF
_TURNS: Final = NE | QUE | NOT | NO | WITHOUT | AND | _ENDERS
_NE_REACH: Final = 7
_NO_PHRASES: Final = (None,)  # begin at the last word


@dataclass(slots=True)
class Sentence:
    """The units of one sentence, all they mean together, and whether it asks something; `words` counts marks too."""

    text: str
    units: tuple[Unit, ...]
    meaning: int
    question: bool
    words: int
    _spans: list[tuple[int, int]] | None = None

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Where the first of these words begins in the text and the last one ends."""
        if self._spans is None:
            self._spans = [match.span() for match in TOKEN.finditer(self.text)]
        return self._spans[first][0], self._spans[last][1]


def parse(text: str, words: tuple[str, ...], lexicon: Lexicon, lent: int = 0) -> Sentence:
    """One sentence of folded text; `words` are its words and marks as the lexicon writes them.

    `lent` are concepts that the context supplies on either side.
    """
    units, stops = _units(words, lexicon)
    units = with_compounds(units)
    meaning = all_meanings(units)
    if units and (meaning & _TURNS or (stops and stops[0] < units[-1].first)):
        _settle_polarity(units, words, stops, lexicon.single)
        meaning = all_meanings(units)
    if meaning & ON_WEEKDAY and meaning & _REFUSE:
        _settle_days(units)
        meaning = all_meanings(units)
    if lent:
        count = len(words)
        units = [Unit(lent, -1, -1, implied=True), *units, Unit(lent, count, count, implied=True)]
    return Sentence(text, tuple(units), meaning | lent, "?" in words[-2:], len(words))


def _units(words: tuple[str, ...], lexicon: Lexicon) -> tuple[list[Unit], list[int]]:
    """Every phrase at every word, longer ones first; an idiom hides the words it is made of.

    A word inside a phrase says nothing that the phrase says already: "fais pas de" in "ne fais pas de".
    """
    units: list[Unit] = []
    stops: list[int] = []
    covered, covered_to, resume = 0, -1, 0
    count = len(words)
    begun = chain(map(lexicon.longer.get, pairwise(words)), _NO_PHRASES)
    for at, (word, alone, phrases) in enumerate(zip(words, map(lexicon.single.get, words), begun, strict=False)):
        if at < resume:
            continue
        if alone is None:
            alone = 0
            if word in _BREAKS:
                stops.append(at)
            elif looks_like_wallet(word):
                alone = WALLET
            elif phrases is None:
                continue
        elif word in _INTERJECTIONS:
            if at + 1 < count and words[at + 1] in _AFTER_AN_ANSWER:
                continue  # "No, I have not moved."
        elif word == "personne":
            if at == 0 or words[at - 1] not in _BEFORE_A_PERSON:
                alone |= NO
        elif word == "nous" and not _is_subject(words, at):
            alone = US
        if phrases is None and at > covered_to:
            if alone:
                units.append(Unit(alone, at, at))
            continue
        found = [] if phrases is None else _phrases_at(words, at, phrases)
        if alone:
            found.append((at, alone))
        if at > covered_to:
            covered = 0
        for last, meaning in found:
            if last <= covered_to:
                meaning &= ~covered | _NEGATORS
            if meaning:
                units.append(Unit(meaning, at, last))
            covered |= meaning
            if last > covered_to:
                covered_to = last
            if meaning & IDIOMS and last > at:
                resume = last + 1
                break
    return units, stops


def _is_subject(words: Sequence[str], at: int) -> bool:
    """Whether the French "nous" at this word acts: "nous payons", and not "il nous demande"."""
    return at + 1 == len(words) or words[at + 1].endswith(_WE_DO)


def _phrases_at(words: tuple[str, ...], at: int, phrases: Phrases) -> list[tuple[int, int]]:
    """Last word and meaning of every phrase of those that begins at this word, longest first."""
    two_words, by_third = phrases
    found = [
        (at + 2 + len(rest), meaning)
        for rest, meaning in by_third.get(words[at + 2], ())
        if not rest or words[at + 3 : at + 3 + len(rest)] == rest
    ] if at + 2 < len(words) else []  # fmt: skip
    if two_words:
        found.append((at + 1, two_words))
    return found


def _settle_polarity(units: list[Unit], words: Sequence[str], stops: Sequence[int], single: Mapping[str, int]) -> None:
    """Mark what stands in the reach of a negation as denied."""
    under = False
    stop = clause = thread = 0
    seen_ne = False
    negated_at = beyond = -1
    for index, unit in enumerate(units):
        while stop < len(stops) and stops[stop] < unit.first:
            mark = words[stops[stop]]
            if mark != _COMMA or _acts(units, index, _next(stops, stop + 1), 99):
                under = seen_ne = False
                clause += 1
                thread += mark not in _WITHIN
            stop += 1
        meaning = unit.meaning
        if 0 <= beyond < unit.first:
            under, beyond = False, -1
        if unit.last > unit.first and single.get(words[unit.first], 0) & _ENDERS:
            under = seen_ne = False  # "until I updated" said as one phrase
        if not meaning & _TURNS:
            if under and not _undeniable(unit, words, seen_ne):
                _deny(unit)
        elif meaning & NE:
            seen_ne = True
            under = _ne_denies(units, index, stops)
        elif meaning & QUE and seen_ne and not under:
            unit.meaning |= ONLY
            seen_ne = False
        elif meaning & NOT:
            if not under and words[unit.first] in _AFTER_THE_VERB:
                _deny_verb_before(units, index, words)
            _deny_if(unit, under, keep=NOT)
            if words[unit.first] in _PREFIXES and not under:
                beyond = unit.first + 1
            under = True
            negated_at = unit.last
        elif meaning & NO:
            if not under and words[unit.first] in _AFTER_THE_VERB:
                _deny_verb_before(units, index, words)
            under = True
        elif meaning & WITHOUT:
            under = not under
        elif meaning & _ENDERS and under and unit.first == unit.last == negated_at + 1:
            pass  # "has not once asked"
        elif meaning & _ENDERS or (meaning & AND and _acts(units, index + 1, _next(stops, stop), 2)):
            under = seen_ne = False
            clause += 1
            thread += not meaning & AND or _has_subject(units, index + 1) or _new_subject(words, unit.last + 1, stops)
        elif meaning & AND and _new_subject(words, unit.last + 1, stops):
            thread += 1
        elif under and not _undeniable(unit, words, seen_ne):
            _deny(unit)
        unit.clause, unit.thread = clause, thread


def _settle_days(units: Iterable[Unit]) -> None:
    """Take a day as the one of a refusal in the same clause, not as another one offered instead."""
    refused: set[int] = set()
    for unit in units:
        if unit.meaning & _REFUSE:
            refused.add(unit.clause)
        if unit.meaning & ON_WEEKDAY and unit.clause in refused:
            unit.meaning &= ~RESOLVED


def _undeniable(unit: Unit, words: Sequence[str], seen_ne: bool) -> bool:
    """Whether a negation leaves the words as they are.

    A courtesy is no wish that could be denied ("not that one please"), and a phrase that holds half a French negation
    is only added to: "aucun ... n'a jamais paye", "ne le connait pas".
    """
    if words[unit.first] in _COURTESIES:
        return True
    first, *others = words[unit.first : unit.last + 1]
    if not others or first in _FIRST_HALVES:
        return bool(others)
    return seen_ne and (first in _SECOND_HALVES or not _AFTER_THE_VERB.isdisjoint(others))


def _ne_denies(units: Sequence[Unit], index: int, stops: Sequence[int]) -> bool:
    """Whether "ne" goes with pas, jamais, aucun ... (denies) rather than with que (only)."""
    for unit in units[index + 1 :]:
        if unit.first - units[index].last > _NE_REACH:
            break
        if unit.meaning & (NOT | NO | PLUS):
            return True
        if unit.meaning & QUE:
            return False
    return True


def _acts(units: Sequence[Unit], index: int, before: int, reach: int) -> bool:
    """Whether a verb or a subject follows soon, so that a comma or "and" opens a clause of its own."""
    origin = units[index].first if index < len(units) else 0
    return any(
        unit.meaning & _ACTING
        for unit in units[index : index + 12]
        if unit.first < before and unit.first - origin <= reach
    )


def _has_subject(units: Sequence[Unit], index: int) -> bool:
    """Whether somebody is named right there: "and he refused" says something new, "and refused" goes on."""
    return index < len(units) and bool(units[index].meaning & _SUBJECTS)


def _new_subject(words: Sequence[str], at: int, stops: Sequence[int]) -> bool:
    """Whether the words behind an "and" name somebody or something else that does something."""
    if at >= len(words) or words[at] not in _DETERMINERS:
        return False
    end = min((stop for stop in stops if stop > at), default=len(words))
    return any(word in _VERBS or word.endswith(_IMPERFECT) for word in words[at + 1 : min(end, at + _SUBJECT_REACH)])


def _next(stops: Sequence[int], at: int) -> int:
    return stops[at] if at < len(stops) else 1 << 60


def _deny_verb_before(units: Sequence[Unit], index: int, words: Sequence[str]) -> None:
    """Spoken French leaves "ne" out: "je fais pas de video", "il repond jamais", deny the word before "pas"."""
    before = units[index].first - 1
    while before > 0 and words[before] in _BEFORE_PAS:
        before -= 1
    for unit in units[max(0, index - 6) : index]:
        if unit.last == before and not unit.meaning & (NOT | NO | NE):
            _deny(unit)


def _deny(unit: Unit) -> None:
    unit.meaning = (unit.meaning & AFFIRMED_BITS) << 1


def _deny_if(unit: Unit, under: bool, keep: int) -> None:
    if under:
        unit.meaning = ((unit.meaning & ~keep & AFFIRMED_BITS) << 1) | keep
