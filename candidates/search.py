"""Finds people by what is on file about them: in one look at each index, within what a person may see, and bounded.

Words are found in names, employers and schools however they are ordered and accented, and with one typing error each;
in notes, messages, answers and documents as they are written. What identifies (an e-mail address, a number, a page) is
found whole or not at all, through its fingerprint.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import pairwise

from django.db import DatabaseError, connection, transaction

from candidates import accounts, emails, pages, phones, searchwords, wallets
from candidates.models import Candidate, Fingerprint, FoundIn, HistoryEntry, LinkKind, Name
from candidates.searchable import KIND_OF, kind_mark, standing, team_key, team_mark
from candidates.searchwords import Question
from screening.models import User
from screening.roles import Permission
from screening.vault import fingerprints

SHOWN = 30
"""People of one answer: whoever does not see the right one there adds a word."""

MOST_CARDS, MOST_TEXTS, MOST_PRINTS = 60, 200, 200
"""What is looked at of each kind, the newest first: beyond, a question is too broad to be answered by looking on."""

MOST_HELD, NEWEST = 300, 5_000
"""Rows that an index brings, of which the newest are looked at: where it has more, these are not the newest of all.
And the newest texts, looked through one by one before."""

MOST_NAMED = 15_000
"""People of a name that a list takes from the index; where there are more it reads the names of its rows in order."""

HITS_SHOWN = 3
"""Places that are shown of one person."""

PATIENCE = 4_000
"""Milliseconds for one look at an index; no question that is worth an answer takes a tenth."""

TEXT_KINDS = (FoundIn.NOTE, FoundIn.MESSAGE, FoundIn.DOCUMENT, FoundIn.ANSWER)

HOME = "CA"
"""Where a phone number without a country code is looked for besides."""

_WEIGHT = {FoundIn.NAME: 100, FoundIn.EMPLOYER: 30, FoundIn.SCHOOL: 25}
_HOLDS_ALL, _NOTHING_ELSE, _EXACT, _IN_TEXT = 40, 5, 1_000, 10
_CANCELED = "57014"


@dataclass(frozen=True, slots=True)
class Hit:
    """One place where something was found."""

    kind: FoundIn
    ref: str  # the line: "message:12"
    score: float
    value: str = ""  # of a name, an employer, a school; texts are read when they are shown
    link: str = ""  # of what was found through its fingerprint: a LinkKind, "" for a key of a file


@dataclass(slots=True)
class Match:
    """A person with the places, best first."""

    candidate: Candidate
    hits: list[Hit]
    places: int  # all of them, the hits not shown too

    @property
    def score(self) -> float:
        """By the best place; further ones count little."""
        return self.hits[0].score + min(self.places, 9) / 10


@dataclass(slots=True)
class Answer:
    """Who was found."""

    matches: list[Match] = field(default_factory=list)
    is_cut: bool = False  # there are more
    is_too_broad: bool = False  # the database was stopped
    open_end: bool = False  # the last word stands for the beginning of one


def find(question: Question, *, user: User, only: FoundIn | None = None) -> Answer:
    """Who is found where, best first, of the people a person may see; `only` in places of one kind."""
    answer = Answer()
    hits: dict[int, list[Hit]] = defaultdict(list)
    if only in (None, FoundIn.CONTACT):
        _collect(hits, _by_identifier(question.text))
    if question:
        try:
            with _patience():
                _look(answer, hits, question, user, only)
        except DatabaseError as error:
            if getattr(error.__cause__, "pgcode", "") != _CANCELED:
                raise
            answer.is_too_broad = True
    ranked = _ranked(hits, user)
    answer.is_cut = answer.is_cut or len(ranked) > SHOWN
    answer.matches = ranked[:SHOWN]
    return answer


def people(words: str, user: User, limit: int) -> list[Candidate]:
    """People by name, best first: for fields that suggest while somebody types."""
    question = Question.of(words)
    if not question:
        return []
    hits: dict[int, list[Hit]] = defaultdict(list)
    with _patience():
        _collect(hits, _by_card(question, user, [FoundIn.NAME])[0])
    return [match.candidate for match in _ranked(hits, user)[:limit]]


@dataclass(frozen=True, slots=True)
class Named:
    """People who may be called as somebody asked, by key."""

    candidates: Sequence[int]
    are_all: bool  # there are no others


def named(words: str) -> Named | None:
    """Who may be called so: each word is one of a name, or begins one; a former name counts, too.

    Of more than MOST_NAMED it brings so many. None where there is no word to look up.
    """
    question = Question.of(words)
    if not question:
        return None
    held = " AND ".join(["keys && %s::integer[]"] * len(question.words))
    wanted = [searchwords.begun(word, [searchwords.NAMES]) for word in question.words]
    with _patience(), connection.cursor() as cursor:
        cursor.execute(
            f"{_BY_INDEX.format('off')}; "  # noqa: S608  (placeholders only)
            f"SELECT candidate_id FROM candidates_searchcard WHERE {held} LIMIT %s",
            [*wanted, MOST_NAMED + 1],
        )
        found = [key for (key,) in cursor.fetchall()]
        cursor.execute(_BY_INDEX.format("on"))
    return Named(found[:MOST_NAMED], are_all=len(found) <= MOST_NAMED)


@contextmanager
def _patience() -> Iterator[None]:
    """A transaction that waits for no look at an index longer than PATIENCE."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SET LOCAL statement_timeout = %s", [PATIENCE])
        yield


def _ranked(hits: Mapping[int, list[Hit]], user: User) -> list[Match]:
    """Those of the people whom a person may see, best first."""
    visible = Candidate.objects.visible_to(user).in_bulk(hits)
    return sorted((_match(visible[key], found) for key, found in hits.items() if key in visible), key=_order)


def _look(answer: Answer, hits: dict[int, list[Hit]], question: Question, user: User, only: FoundIn | None) -> None:
    values = [kind for kind in KIND_OF if only in (None, kind)]
    if values:
        found, answer.is_cut = _by_card(question, user, values)
        _collect(hits, found)
    texts = [kind for kind in TEXT_KINDS if only in (None, kind)]
    if texts:
        found = _by_text(question, user, texts)
        if not (found or hits or question.phrases) and len(question.words[-1]) > 2:
            found = _by_text(question, user, texts, open_end=True)
            answer.open_end = bool(found)
        answer.is_cut = answer.is_cut or len(found) >= MOST_TEXTS
        _collect(hits, found)


def _collect(hits: dict[int, list[Hit]], found: Iterable[tuple[int, Hit]]) -> None:
    for candidate, hit in found:
        hits[candidate].append(hit)


def _match(candidate: Candidate, hits: list[Hit]) -> Match:
    best = sorted(hits, key=lambda hit: -hit.score)
    return Match(candidate, best[:HITS_SHOWN], len(best))


def _order(match: Match) -> tuple[float, int]:
    return (-match.score, -match.candidate.pk)


# --- names, employers, schools


def _by_card(question: Question, user: User, kinds: Collection[FoundIn]) -> tuple[list[tuple[int, Hit]], bool]:
    """People whose names, employers and schools hold every word; whether there are more than were looked at."""
    marks = [KIND_OF[kind] for kind in kinds]
    teams = _teams(user)
    found = _cards([searchwords.whole(word, marks) for word in question.words], teams)
    is_cut = len(found) >= SHOWN
    if not (is_cut or question.phrases):
        further = _cards([searchwords.near(word, marks) for word in question.words], teams)
        is_cut = len(further) >= MOST_CARDS
        found = list(dict.fromkeys([*found, *further]))
    values = _values(found, kinds)
    hits = [(key, hit) for key in found for hit in _agreeing(question, values.get(key, ()))]
    return hits, is_cut


def _cards(keys_of_words: Iterable[list[int]], teams: Collection[int] | None) -> list[int]:
    """The newest of the people who have one of the keys of every word, and are of one of the teams."""
    wanted = [*keys_of_words, *([] if teams is None else [[team_key(team) for team in teams]])]
    held = " AND ".join(["keys && %s::integer[]"] * len(wanted))
    with connection.cursor() as cursor:
        # Asked row by row, two arrays are compared element by element: a thousand times what the index needs.
        cursor.execute(
            f"{_BY_INDEX.format('off')}; SELECT candidate_id FROM ("  # noqa: S608  (placeholders only)
            f"SELECT candidate_id FROM candidates_searchcard WHERE {held} LIMIT %s"
            ") AS held ORDER BY candidate_id DESC LIMIT %s",
            [*wanted, MOST_HELD, MOST_CARDS],
        )
        found = [key for (key,) in cursor.fetchall()]
        cursor.execute(_BY_INDEX.format("on"))
        return found


def _values(candidates: Sequence[int], kinds: Collection[FoundIn]) -> Mapping[int, list[Hit]]:
    """The names, employers and schools of people that stand."""
    found: dict[int, list[Hit]] = defaultdict(list)
    if not candidates:
        return found
    if FoundIn.NAME in kinds:
        for key, name in Candidate.objects.filter(pk__in=candidates).values_list("pk", "name"):
            found[key].append(Hit(FoundIn.NAME, f"candidate:{key}", 0, name))
        for key, pk, name in standing(Name).filter(candidate__in=candidates).values_list("candidate", "pk", "value"):
            if name != found[key][0].value:
                found[key].append(Hit(FoundIn.NAME, f"name:{pk}", 0, name))
    if not {FoundIn.EMPLOYER, FoundIn.SCHOOL}.isdisjoint(kinds):
        entries = standing(HistoryEntry).filter(candidate__in=candidates).exclude(organisation="")
        for key, pk, kind, name in entries.values_list("candidate", "pk", "kind", "organisation").order_by("pk"):
            place = FoundIn.EMPLOYER if kind == HistoryEntry.Kind.EMPLOYMENT else FoundIn.SCHOOL
            if place in kinds and all(name != other.value for other in found[key]):
                found[key].append(Hit(place, f"historyentry:{pk}", 0, name))
    return found


def _agreeing(question: Question, values: Iterable[Hit]) -> Iterator[Hit]:
    """The values of one person that hold words of the question; none unless together they hold all of them."""
    held: set[str] = set()
    hits: list[Hit] = []
    phrases = set(question.phrases)
    for value in values:
        own = [spot.form for spot in searchwords.spots(value.value)]
        forms = [*own, *(one + other for one, other in pairwise(own))] if value.kind == FoundIn.NAME else own
        agreed = {
            word: max((searchwords.agreement(word, form) for form in forms), default=0) for word in question.words
        }
        found = {word: how for word, how in agreed.items() if how}
        if not found:
            continue
        held |= found.keys()
        phrases -= {phrase for phrase in phrases if _holds(own, phrase)}
        share = sum(found.values()) / (3 * len(question.words))
        whole = _HOLDS_ALL if len(found) == len(question.words) else 0
        whole += _NOTHING_ELSE if whole and len(own) == len(question.words) else 0
        hits.append(Hit(value.kind, value.ref, _WEIGHT[value.kind] * share + whole, value.value))
    if held == set(question.words) and not phrases:
        yield from hits


def _holds(forms: Sequence[str], phrase: Sequence[str]) -> bool:
    return any(tuple(forms[at : at + len(phrase)]) == tuple(phrase) for at in range(len(forms)))


# --- texts


def _by_text(
    question: Question, user: User, kinds: Collection[FoundIn], *, open_end: bool = False
) -> list[tuple[int, Hit]]:
    """The newest texts that hold every word and phrase."""
    teams = _teams(user)
    marks: list[list[str]] = [] if teams is None else [[team_mark(team) for team in teams]]
    if len(kinds) < len(TEXT_KINDS):
        marks.append([kind_mark(kind) for kind in kinds])
    query = searchwords.tsquery(question, any_of=marks, open_end=open_end)
    asked: dict[str, str | int] = {"query": query, "most": MOST_TEXTS, "newest": NEWEST, "held": MOST_HELD}
    with connection.cursor() as cursor:
        # Common words stand in some of the newest texts; of rarer ones the index soon tells all. The planner cannot
        # tell how often words stand together, and would read every text that may hold them.
        cursor.execute(f"{_BY_SCAN.format('off')}; {_TEXTS.format(_NEWEST)}", asked)
        found = list(cursor)
        cursor.execute(_BY_SCAN.format("on"))
        if len(found) < MOST_TEXTS:
            cursor.execute(f"{_BY_INDEX.format('off')}; {_TEXTS.format(_HELD)}", asked)
            found = list(dict.fromkeys([*found, *cursor]))
            cursor.execute(_BY_INDEX.format("on"))
    return [(key, Hit(FoundIn(kind), ref, _IN_TEXT + rank)) for key, ref, kind, rank in found]


_BY_SCAN = "SET LOCAL enable_bitmapscan = {0}"
_BY_INDEX = "SET LOCAL enable_seqscan = {0}; SET LOCAL enable_indexscan = {0}"

_TEXTS = """
SELECT candidate_id, ref, kind, ts_rank(words, %(query)s::tsquery)
FROM (SELECT * FROM ({}) AS held ORDER BY id DESC LIMIT %(most)s) AS found
"""
_NEWEST = """
SELECT * FROM candidates_searchtext
WHERE words @@ %(query)s::tsquery AND id > (SELECT max(id) FROM candidates_searchtext) - %(newest)s
"""
_HELD = "SELECT * FROM candidates_searchtext WHERE words @@ %(query)s::tsquery LIMIT %(held)s"


def _teams(user: User) -> list[int] | None:
    """Teams whose people a person sees, 0 for people of none; None for everybody. `visible_to` has the last word."""
    if user.may(Permission.SEE_ALL_TEAMS):
        return None
    return [0, *user.teams.values_list("pk", flat=True)]


# --- what identifies


def _by_identifier(text: str) -> list[tuple[int, Hit]]:
    """Lines with exactly this e-mail address, number, account or page, and people with this key of a file."""
    if not text:
        return []
    hits: list[tuple[int, Hit]] = []
    if digests := list(_digests(text)):
        shared = Fingerprint.objects.filter(digest__in=digests, candidate__withdrawn_at=None).order_by("-pk")
        for key, kind, ref in shared.values_list("candidate", "kind", "ref")[:MOST_PRINTS]:
            hits.append((key, Hit(FoundIn.CONTACT, ref, _EXACT, link=kind)))
    if " " not in text:
        named = Candidate.objects.filter(external_key=text, withdrawn_at=None).exclude(external_key="")
        hits += [(key, Hit(FoundIn.CONTACT, f"candidate:{key}", _EXACT)) for key in named.values_list("pk", flat=True)]
    return hits


def _digests(text: str) -> Iterator[str]:
    """The fingerprints of everything that a text may be."""
    bare = re.sub(r"[\s.\-]", "", text)
    if "@" in text:
        try:
            yield from fingerprints(LinkKind.EMAIL, emails.comparable(emails.parse(text)))
        except emails.UnreadableEmailError:
            return
    if sum(letter.isdigit() for letter in text) >= 7:
        numbers = {number for region in ("", HOME) if (number := _phone(text, region))}
        for number in numbers:
            yield from fingerprints(LinkKind.PHONE, number)
    if wallets.read(bare):
        yield from fingerprints(LinkKind.WALLET, accounts.comparable(text))
    if len(bare) >= 5 and any(letter.isdigit() for letter in bare) and "@" not in bare:
        yield from fingerprints(LinkKind.ACCOUNT, accounts.comparable(text))
    if " " not in text and (page := pages.comparable(text)):
        yield from fingerprints(LinkKind.PROFILE, page)


def _phone(text: str, region: str) -> str:
    try:
        return phones.parse(text, region).e164
    except phones.UnreadablePhoneError:
        return ""
