"""Shows where somebody was found: the place by its name, the words around it with the match marked, the way there."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from candidates import searchwords
from candidates.models import Application, Candidate, CheckResult, Document, Fact, FoundIn, LinkKind, Message
from candidates.search import Answer, Hit
from candidates.searchable import tables
from candidates.searchwords import Piece, Question
from candidates.wording import DOCUMENT_KINDS
from screening import days
from screening.models import User


@dataclass(frozen=True, slots=True)
class Place:
    """One place where a person was found."""

    label: str
    pieces: tuple[Piece, ...]
    url: str


@dataclass(frozen=True, slots=True)
class Person:
    """A person who was found."""

    candidate: Candidate
    name: tuple[Piece, ...]
    application: Application | None
    places: list[Place]
    further: int  # places that are not shown
    url: str


@dataclass(frozen=True, slots=True)
class _Text:
    """A text as it stands on file, and what it is called."""

    text: str
    label: str
    ref: str  # of the line on the candidate's page


def shown(answer: Answer, question: Question, *, user: User) -> list[Person]:
    """Everybody who was found; as many queries as there are kinds of lines."""
    keys = [match.candidate.pk for match in answer.matches]
    newest = Application.objects.visible_to(user).filter(candidate__in=keys).select_related("position")
    applications = {found.candidate_id: found for found in newest.order_by("candidate", "-pk").distinct("candidate")}
    texts = _texts(hit.ref for match in answer.matches for hit in match.hits if not hit.value and not hit.link)
    people = []
    for match in answer.matches:
        key = match.candidate.pk
        url = reverse("candidate", args=[key])
        places = [
            _place(hit, texts, question, url=url, open_end=answer.open_end)
            for hit in match.hits
            if not (hit.kind == FoundIn.NAME and hit.value == match.candidate.name)
        ]
        people.append(
            Person(
                candidate=match.candidate,
                name=searchwords.marked(match.candidate.name, question),
                application=applications.get(key),
                places=places,
                further=match.places - len(match.hits),
                url=url,
            )
        )
    return people


def _place(hit: Hit, texts: Mapping[str, _Text], question: Question, *, url: str, open_end: bool) -> Place:
    if hit.link:
        label = str(LinkKind(hit.link).label)
        return Place(label, (Piece(_("exactly what you typed"), is_match=True),), f"{url}#fact-{hit.ref}")
    if hit.kind == FoundIn.CONTACT:
        return Place(_("Key in the file it came with"), (Piece(question.text, is_match=True),), url)
    if hit.value:
        label = _("Another name") if hit.kind == FoundIn.NAME else str(hit.kind.label)
        return Place(label, searchwords.marked(hit.value, question), f"{url}#fact-{hit.ref}")
    told = texts.get(hit.ref, _Text("", str(hit.kind.label), hit.ref))
    pieces = searchwords.excerpt(told.text, question, open_end=open_end)
    return Place(told.label, pieces, f"{url}#fact-{told.ref}")


def _texts(refs: Iterable[str]) -> dict[str, _Text]:
    """The texts of lines, one query for each kind of line that is among them."""
    keys: dict[str, list[int]] = defaultdict(list)
    for ref in refs:
        table, _colon, key = ref.partition(":")
        keys[table].append(int(key))
    found: dict[str, _Text] = {}
    for model in tables():
        table = str(model._meta.model_name)
        if wanted := keys.get(table):
            facts: Any = model._default_manager  # mypy's Django plugin cannot query an abstract model
            facts = facts.filter(pk__in=wanted)
            for fact in facts.select_related("file") if model is Document else facts:
                found[f"{table}:{fact.pk}"] = _told(fact)
    return found


def _told(fact: Fact) -> _Text:
    match fact:
        case Message():
            label = fact.get_kind_display()
            return _Text(fact.text, label if not fact.on else f"{label}, {days.day(fact.on)}", fact.ref)
        case Document():
            kind = str(DOCUMENT_KINDS.get(fact.kind, fact.kind))
            return _Text("\n".join(filter(None, (fact.file.text if fact.file else "", fact.note))), kind, fact.ref)
        case CheckResult():
            return _Text(fact.note, str(FoundIn.ANSWER.label), f"check:{fact.check_made_id}")
        case _:
            return _Text(fact.note, str(FoundIn.NOTE.label), fact.ref)
