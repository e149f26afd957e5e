"""Pages at a size of the register: queries, times, and how many bare answers one takes."""

import gc
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from django.core.management import CommandError
from django.http import HttpRequest, HttpResponse
from django.test import Client, override_settings
from django.urls import NoReverseMatch, path, reverse

from candidates.models import Application, Candidate
from redflags.bench import reviewing
from redflags.bench.copied import STRIDE
from redflags.bench.measuring import Figures, repeated
from redflags.models import Level

ROUNDS: Final = 40

PAGES: Final[tuple[tuple[str, str, dict[str, object]], ...]] = (
    ("worklist", "worklist", {}),
    ("list", "candidates", {}),
    ("list, filtered", "candidates", {"level": int(Level.VERIFY), "stage": "any"}),
    ("list, by level", "candidates", {"order": "level"}),
    ("list, by score", "candidates", {"order": "score"}),
    ("list, by links", "candidates", {"order": "links"}),
    ("list, by name", "candidates", {"q": "sofia"}),
    ("list, many names", "candidates", {"q": "ma"}),
    ("search, name", "search", {"q": "sofai"}),
    ("search, words", "search", {"q": "crypto wallet"}),
    ("dashboard", "dashboard", {}),
    ("dashboard, 24 m.", "dashboard", {"months": 24}),
    ("fairness", "fairness", {}),
)


@dataclass(frozen=True, slots=True)
class Line:
    """A page's figures; None where there is no such page."""

    page: str
    figures: Figures | None


def lines(visitor: Client) -> Iterator[Line]:
    """Every page, the deepest page of the list and other people's pages each time.

    What is loaded is not looked through for garbage, as in a server (`screening.wsgi`).
    """
    gc.collect()
    gc.freeze()
    for title, name, query in PAGES:
        yield Line(title, _measured(visitor, name, query))
    yield Line("list, rare name", measure(visitor, [_rare_name()]))
    yield Line("list, far down", measure(visitor, [_far_down()]))
    yield Line("candidate", measure(visitor, _candidate_pages()))
    yield Line("review, next", reviewing.next_one(visitor))
    yield Line("palette", reviewing.palette(visitor))


def _measured(visitor: Client, name: str, query: dict[str, object]) -> Figures | None:
    try:
        return measure(visitor, [reverse(name, query=query)])
    except NoReverseMatch:
        return None


def measure(visitor: Client, pages: Sequence[str]) -> Figures:
    """Visit the pages in turn, ROUNDS times in all. Raises CommandError for one that is not served."""
    visit(visitor, pages[0])  # loads templates
    return repeated(partial(visit, visitor, pages[number % len(pages)]) for number in range(ROUNDS))


def visit(visitor: Client, page: str) -> None:
    """Get a page to its last byte. Raises CommandError when it is not served."""
    response = visitor.get(page)
    if response.status_code != 200:
        raise CommandError(f"{page} answers {response.status_code}")
    response.getvalue()


def _hello(request: HttpRequest) -> HttpResponse:
    return HttpResponse("hello")


urlpatterns = [path("hello", _hello)]


def floor() -> Figures:
    """The least a page can cost: Django's test client and an answer of five letters, without any middleware."""
    with override_settings(ROOT_URLCONF=__name__, MIDDLEWARE=[]):
        return measure(Client(SERVER_NAME="localhost"), ["/hello"])


def _far_down() -> str:
    """The page of the list that begins in the middle."""
    open_ones = Application.objects.exclude(stage="closed").order_by("stage_since", "pk")
    middle = open_ones.values_list("pk", flat=True)[open_ones.count() // 2]
    return reverse("candidates", query={"after": middle})


def _rare_name() -> str:
    """The list of those who have the whole name of the first person."""
    return reverse("candidates", query={"q": Candidate.objects.order_by("pk")[0].name})


def _candidate_pages() -> list[str]:
    """Other people each time, the same ones in every run, and none of the copies."""
    keys = list(Candidate.objects.filter(pk__lt=STRIDE).order_by("pk").values_list("pk", flat=True))
    chosen = random.Random(1).sample(keys, min(len(keys), ROUNDS))  # noqa: S311  (a sample, no secret)
    return [reverse("candidate", args=[key]) for key in chosen]
