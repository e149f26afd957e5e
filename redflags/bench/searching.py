"""The search on a register of as many people as wanted, by the page that people use.

The people are made up in the database, without findings: names drawn as in the generator, three employers or schools
each, two messages each from a stock of words of which few are common and most are rare. All belong to one of fifty
teams. Each kind of question is asked with other words every time, by somebody who sees everybody and by a recruiter of
one team.
"""

import io
import random
import statistics
from collections.abc import Callable, Iterator
from functools import cache
from itertools import accumulate

from django.db import connection
from django.test import Client
from django.urls import reverse

from candidates import searchwords
from candidates.names import sortable
from candidates.searchable import kind_mark, team_key, team_mark
from redflags.bench.measuring import once
from redflags.bench.pages import visit
from redflags.generator.names import FAMILY, GIVEN
from screening.models import Team, User
from screening.roles import Role

ROUNDS = 100
TEAMS, CHUNK = 50, 5_000
VOCABULARY, WORDS, POOL, TEXTS = 40_000, 40, 20_000, 2
EMPLOYERS, ENTRIES = 30_000, 3
_VOWELS, _CONSONANTS = "aeiou", "bcdfghklmnprstvz"

Ask = Callable[[random.Random], str]


class Stock:
    """Words, employers and names, and how often each is drawn."""

    def __init__(self) -> None:
        lot = random.Random(1)  # noqa: S311  (made-up people, no secret)
        self.words = sorted({_word(lot) for _n in range(VOCABULARY)})
        lot.shuffle(self.words)
        self.weights = list(accumulate(1 / (place + 10) for place in range(len(self.words))))
        self.organisations = [f"{_word(lot).title()} {_word(lot).title()} Ltd" for _n in range(EMPLOYERS)]
        self.sizes = list(accumulate(1 / (place + 20) for place in range(EMPLOYERS)))
        self.texts = [self._text(lot) for _n in range(POOL)]

    def organisation(self, lot: random.Random) -> str:
        return lot.choices(self.organisations, cum_weights=self.sizes)[0]

    def _text(self, lot: random.Random) -> tuple[str, str]:
        """A text with its words as the index has them."""
        text = " ".join(lot.choices(self.words, cum_weights=self.weights, k=WORDS))
        return text, searchwords.vector(text, [kind_mark("message")])


def _word(lot: random.Random) -> str:
    return "".join(lot.choice(_CONSONANTS) + lot.choice(_VOWELS) for _n in range(lot.choice((2, 3, 3, 4))))


def lines(size: int) -> Iterator[str]:
    """How large the indexes are, and how long each kind of question takes."""
    stock = Stock()
    teams = [Team.objects.create(name=f"Team of the bench {number}") for number in range(TEAMS)]
    with connection.cursor() as cursor:
        cursor.execute("SET statement_timeout = 0")
        cursor.execute("DROP INDEX search_by_key, search_by_word")
        _none, filling = once(lambda: _fill(size, stock, teams))
        cursor.execute("SET maintenance_work_mem = '512MB'")
        _none, indexing = once(
            lambda: cursor.execute(
                "CREATE INDEX search_by_key ON candidates_searchcard USING gin (keys) "
                "WITH (gin_pending_list_limit = 512);"
                "CREATE INDEX search_by_word ON candidates_searchtext USING gin (words) "
                "WITH (gin_pending_list_limit = 512)"
            )
        )
        cursor.execute("VACUUM ANALYZE candidates_candidate, candidates_searchcard, candidates_searchtext")
        cursor.execute("ANALYZE candidates_message, candidates_historyentry")
        cursor.execute("SELECT pg_relation_size('search_by_key'), pg_relation_size('search_by_word')")
        by_key, by_word = cursor.fetchone()
    yield (
        f"{size:,} people, {size * TEXTS:,} texts: keys {by_key / 2**20:,.0f} MB, words {by_word / 2**20:,.0f} MB; "
        f"stored in {filling / 1000:.0f} s, indexed in {indexing / 1000:.0f} s"
    )
    lead = User.objects.create_user(email="lead@example.org", password=None, name="Lead", roles=[Role.AUDITOR])
    recruiter = User.objects.create_user(email="one@example.org", password=None, name="One", roles=[Role.RECRUITER])
    recruiter.teams.set(teams[:1])
    for who, user in (("everybody", lead), ("one team", recruiter)):
        visitor = Client(SERVER_NAME="localhost")
        visitor.force_login(user)
        for what, ask in _questions(stock).items():
            yield f"{who}: {what}: {_asked(visitor, ask)}"


def _questions(stock: Stock) -> dict[str, Ask]:
    def name(lot: random.Random) -> tuple[str, str]:
        return lot.choice(GIVEN), lot.choice(FAMILY)

    return {
        "a name": lambda lot: " ".join(name(lot)),
        "a name with two typing errors": lambda lot: " ".join(_mistyped(lot, word) for word in name(lot)),
        "a given name": lambda lot: name(lot)[0],
        "two beginnings": lambda lot: " ".join(word[:3] for word in name(lot)),
        "one letter": lambda lot: lot.choice("abcdefgh"),
        "an employer": lambda lot: stock.organisation(lot),
        "a given name and an employer": lambda lot: f"{name(lot)[0]} {stock.organisation(lot)}",
        "a common word": lambda lot: lot.choice(stock.words[:20]),
        "two common words": lambda lot: " ".join(lot.sample(stock.words[:60], 2)),
        "a common and a rare word": lambda lot: f"{lot.choice(stock.words[:20])} {lot.choice(stock.words[9_000:])}",
        "a rare word": lambda lot: lot.choice(stock.words[9_000:]),
        "a phrase of common words": lambda lot: '"' + " ".join(lot.sample(stock.words[:60], 2)) + '"',
        "a given name and a common word": lambda lot: f"{name(lot)[0]} {lot.choice(stock.words[:20])}",
        "a word that nobody wrote": lambda lot: f"q{lot.choice(stock.words)}q",
        "a whole e-mail address": lambda lot: f"{lot.choice(stock.words)}@example.com",
    }


def _mistyped(lot: random.Random, word: str) -> str:
    at = lot.randrange(len(word) - 1)
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def _asked(visitor: Client, ask: Ask) -> str:
    lot = random.Random(2)  # noqa: S311  (a sample, no secret)
    visit(visitor, reverse("search", query={"q": ask(lot)}))
    times = []
    for _round in range(ROUNDS):
        page = reverse("search", query={"q": ask(lot)})
        times.append(once(lambda page=page: visit(visitor, page))[1])  # type: ignore[misc]  # a lambda has no types
    times.sort()
    return f"p50 {statistics.median(times):.1f} ms, p95 {times[int(len(times) * 0.95)]:.1f} ms"


# --- rows as text, for COPY: objects would take longer than the database


def _fill(size: int, stock: Stock, teams: list[Team]) -> None:
    lot = random.Random(3)  # noqa: S311  (made-up people, no secret)
    with connection.cursor() as cursor:
        cursor.execute("SELECT coalesce(max(id), 0) FROM candidates_candidate")
        (first,) = cursor.fetchone()
    for start in range(first + 1, first + size + 1, CHUNK):
        tables: dict[str, list[str]] = {table: [] for table in _COLUMNS}
        for key in range(start, min(start + CHUNK, first + size + 1)):
            _person(tables, key, lot, stock, teams[key % TEAMS].pk)
        with connection.cursor() as cursor:
            for table, rows in tables.items():
                cursor.copy_expert(f"COPY {table} ({_COLUMNS[table]}) FROM STDIN", io.StringIO("\n".join(rows) + "\n"))


_COLUMNS = {
    "candidates_candidate": "id, pseudonym, name, name_sort, town, team_id, created_at, external_key, version",
    "candidates_historyentry": "candidate_id, kind, organisation, organisation_key, source, recorded_at, relation, "
    'note, title, field, start, "end", is_current, is_paid_work, is_part_time',
    "candidates_message": "id, candidate_id, text, kind, writer, channel, source, recorded_at, relation, note",
    "candidates_searchcard": "candidate_id, keys",
    "candidates_searchtext": "candidate_id, ref, kind, words",
}
_NOW = "2026-01-01 12:00:00+00"


def _person(tables: dict[str, list[str]], key: int, lot: random.Random, stock: Stock, team: int) -> None:
    name = f"{lot.choice(GIVEN)} {lot.choice(FAMILY)}"
    pseudonym = f"00000000-0000-4000-9000-{key:012}"
    tables["candidates_candidate"].append(f"{key}\t{pseudonym}\t{name}\t{sortable(name)}\t\t{team}\t{_NOW}\t\t1")
    worked = [stock.organisation(lot) for _n in range(ENTRIES)]
    for place, organisation in enumerate(worked):
        kind = "employment" if place else "education"
        tables["candidates_historyentry"].append(
            f"{key}\t{kind}\t{organisation}\t\tresume\t{_NOW}\tadds\t\t\t\t\t\tf\tt\tf"
        )
    found = [team_key(team), *_keys(searchwords.NAMES, name), *_keys(searchwords.SCHOOLS, worked[0])]
    found += [key for organisation in worked[1:] for key in _keys(searchwords.EMPLOYERS, organisation)]
    tables["candidates_searchcard"].append(f"{key}\t{{{','.join(map(str, found))}}}")
    marks = searchwords.vector("", [team_mark(team), *searchwords.name_marks(name)])
    for number in range(TEXTS):
        (text, words), message = lot.choice(stock.texts), 10**9 + key * TEXTS + number
        tables["candidates_message"].append(
            f"{message}\t{key}\t{text}\tmessage\tcandidate\t\tcandidate\t{_NOW}\tadds\t"
        )
        tables["candidates_searchtext"].append(f"{key}\tmessage:{message}\tmessage\t{words} {marks}")


@cache
def _keys(kind: str, value: str) -> list[int]:
    return searchwords.keys({kind: [value]})
