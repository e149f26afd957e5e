"""Going through the list and the command palette at a size of the register."""

from functools import partial

from django.core.management import CommandError
from django.test import Client
from django.urls import reverse

from redflags.bench.measuring import Figures, repeated
from redflags.models import Review

ROUNDS = 40
TYPED = ("sofia", "ma", "martin", "work", "nobody like that")


def next_one(visitor: Client) -> Figures:
    """From one candidate of the open list to the next; the page itself is timed as any candidate's."""
    _posted(visitor, "review_begin")
    figures = repeated(partial(_pass_on, visitor) for _round in range(ROUNDS))
    _posted(visitor, "review_leave")
    return figures


def palette(visitor: Client) -> Figures:
    """What some words find."""
    return repeated(
        partial(_posted, visitor, "palette", q=TYPED[number % len(TYPED)], status=200) for number in range(ROUNDS)
    )


def _pass_on(visitor: Client) -> None:
    here = Review.objects.get()
    _posted(visitor, "review_done", here.application_id)


def _posted(visitor: Client, name: str, *args: int, status: int = 302, **fields: str) -> None:
    response = visitor.post(reverse(name, args=args), fields)
    if response.status_code != status:
        raise CommandError(f"{name} answers {response.status_code}")
