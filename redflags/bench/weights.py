"""What a browser fetches for a page it has never seen: the page and all that it names, as they are served."""

import gzip
import re
from collections.abc import Iterator
from typing import Final

from django.core.management import CommandError
from django.test import Client
from django.urls import NoReverseMatch, reverse

from candidates.models import Candidate
from redflags.bench.pages import PAGES

FURTHER: Final = ("calendar", "positions", "rules", "notices")
NAMED: Final = re.compile(rb'(?:href|src)="(/static/[^"#]+)')


def lines(visitor: Client) -> Iterator[str]:
    """Kilobytes of each page, compressed, and with its styles, scripts and pictures."""
    for title, address in _addresses():
        size, page = _fetched(visitor, address)
        files = {name.decode() for name in NAMED.findall(page)}
        everything = size + sum(_fetched(visitor, name)[0] for name in files)
        yield (
            f"{title:<16}{len(page) / 1024:7.1f} KB, as served {size / 1024:5.1f} KB, "
            f"with {len(files)} files {everything / 1024:5.1f} KB"
        )


def _addresses() -> Iterator[tuple[str, str]]:
    for title, name, query in (*PAGES, *((name, name, {}) for name in FURTHER)):
        try:
            yield title, reverse(name, query=query)
        except NoReverseMatch:
            continue
    for person in Candidate.objects.order_by("pk")[:1]:
        yield "candidate", reverse("candidate", args=[person.pk])


def _fetched(visitor: Client, address: str) -> tuple[int, bytes]:
    """How many bytes came, and what they say. Raises CommandError when it is not served."""
    response = visitor.get(address, headers={"Accept-Encoding": "gzip"})
    if response.status_code != 200:
        raise CommandError(f"{address} answers {response.status_code}")
    came = response.getvalue()
    return len(came), gzip.decompress(came) if response.headers.get("Content-Encoding") == "gzip" else came
