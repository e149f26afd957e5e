"""What of the facts is searched, and the marks by which an index itself leaves out what a person may not see.

Searched is what stands in the clear on file: names, employers, schools, notes, messages, the text of documents, what
contacts of checks answered. Left out are sealed values, drafts, scorecards, what was seen of networks, and
accommodations: nobody should be able to list the people who asked for one.
"""

from collections.abc import Iterator
from typing import Any

from django.db.models import Exists, OuterRef, QuerySet

from candidates import searchwords
from candidates.models import Accommodation, CheckResult, Document, Fact, FoundIn, Message, Relation, Sighting
from candidates.searchwords import EMPLOYERS, NAMES, SCHOOLS

KIND_OF = {FoundIn.NAME: NAMES, FoundIn.EMPLOYER: EMPLOYERS, FoundIn.SCHOOL: SCHOOLS}

_UNTOLD: tuple[type[Fact], ...] = (Accommodation, Sighting)
_MENDED = (Relation.CORRECTS, Relation.RETRACTS)


def text_of(fact: Fact) -> tuple[FoundIn, str] | None:
    """The text of a fact that is searched, and what it is; None for a fact without one."""
    if fact.relation == Relation.RETRACTS or isinstance(fact, _UNTOLD):
        return None
    kind, text = FoundIn.NOTE, fact.note
    if isinstance(fact, Message):
        kind, text = FoundIn.NOTE if fact.kind == Message.Kind.NOTE else FoundIn.MESSAGE, fact.text
    elif isinstance(fact, CheckResult):
        kind = FoundIn.ANSWER
    elif isinstance(fact, Document):
        kind, text = FoundIn.DOCUMENT, "\n".join(filter(None, (fact.file.text if fact.file else "", fact.note)))
    return (kind, text) if text.strip() else None


def tables() -> Iterator[type[Fact]]:
    """Every table of facts that is searched, in whichever file it stands."""
    for model in Fact.__subclasses__():
        for table in [model, *model.__subclasses__()]:
            if not table._meta.abstract and table not in _UNTOLD:
                yield table


def kind_mark(kind: str) -> str:
    """The mark of a kind of text among its words; no word begins with a colon."""
    return f":{kind}"


def team_mark(team: int | None) -> str:
    """The mark of a team among the words of a text."""
    return f":team{team or 0}"


def team_key(team: int | None) -> int:
    """The mark of a team among the keys of a person."""
    return searchwords.own_key(team_mark(team))


def standing(model: type[Fact]) -> QuerySet[Any]:
    """Entries that nobody mended or took back, of imports that stand; what really changed was true before."""
    entries: Any = model._default_manager
    mended = entries.filter(replaces=OuterRef("pk"), relation__in=_MENDED, batch__reverted_at=None)
    found: QuerySet[Any] = entries.filter(~Exists(mended), batch__reverted_at=None)
    return found.exclude(relation=Relation.RETRACTS)
