"""Every page somebody with all roles can reach in the demo company, in both themes and languages: `make look`.

PICTURES=folder keeps a picture of each page in light, dark and narrow.
"""

import os
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest
from django.conf import settings
from django.urls import Resolver404, ResolverMatch, resolve
from django.utils import timezone
from playwright.sync_api import Page
from pytest_django.live_server_helper import LiveServer

from redflags.actions import tallies
from screening.roles import Role
from tests.journeys.conftest import OpenPage, violations
from tests.journeys.states import busy_demo
from tests.signing_in import SignedIn, signed_in

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not os.environ.get("EVERY_PAGE"), reason="takes many minutes: make look"),
]

LANGUAGES = ("en", "fr-ca")
NARROW = 360
SAMPLES = 1
"""Addresses of one route that are looked at."""

NO_PAGE = re.compile(r"pdf|json|csv|download|_file$|_ics$|logout|_about$|_template$|failed_rows")
"""Routes that answer with a file, or end the session."""

PICTURES = os.environ.get("PICTURES")


@pytest.fixture
def everything(transactional_db: None, live_server: LiveServer) -> SignedIn:
    """Somebody with every role in the demo company."""
    client = signed_in(roles=list(Role), name="Robin Sample")
    busy_demo(client.user)
    list(tallies.rebuild(timezone.now()))
    return client


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_bars_anybody_from_any_page(open_page: OpenPage, everything: SignedIn, language: str) -> None:
    wrong: dict[str, list[str]] = {}
    seen: list[str] = []
    for route, page in _pages(open_page, everything, language):
        seen.append(route)
        found = violations(page) + _too_wide(page)
        if page.locator("html").get_attribute("lang") != language:
            found.append("answers in another language")
        if found:
            wrong[f"{route} {urlsplit(page.url).path}"] = found
        if PICTURES:
            _keep(page, Path(PICTURES) / language, f"{len(seen):03}-{route}")
    print(f"\n{language}: {len(seen)} pages of {len(set(seen))} routes")
    assert not wrong, "\n".join(f"{page}\n    " + "\n    ".join(found) for page, found in wrong.items())


def _pages(open_page: OpenPage, who: SignedIn, language: str) -> Iterator[tuple[str, Page]]:
    """Page after page, following links from the first; of each route only so many."""
    page = open_page("/", who=who)
    page.context.add_cookies([{"name": settings.LANGUAGE_COOKIE_NAME, "value": language, "url": page.url}])
    waiting, met, looked_at = ["/"], {"/"}, dict[str, int]()
    while waiting:
        address = waiting.pop(0)
        route = _route(address)
        if route is None or looked_at.get(route.view_name, 0) >= SAMPLES:
            continue
        answer = page.goto(urljoin(page.url, address))
        assert answer, address
        assert answer.ok, address
        looked_at[route.view_name] = looked_at.get(route.view_name, 0) + 1
        for link in page.eval_on_selector_all("a[href]", "all => all.map(a => a.href)"):
            parts = urlsplit(link)
            path = parts.path + ("?" + parts.query if parts.query else "")
            if parts.netloc == urlsplit(page.url).netloc and parts.path not in met:
                met.add(parts.path)
                waiting.append(path)
        yield route.view_name, page


def _route(address: str) -> ResolverMatch | None:
    try:
        found = resolve(urlsplit(address).path)
    except Resolver404:
        return None
    return None if NO_PAGE.search(found.view_name) else found


def _too_wide(page: Page) -> list[str]:
    """Whether the page is wider than a narrow window; the window is given back."""
    before = page.viewport_size
    page.set_viewport_size({"width": NARROW, "height": 800})
    width = page.evaluate("document.documentElement.scrollWidth")
    if before:
        page.set_viewport_size(before)
    return [f"{width} px wide in a window of {NARROW}"] if width > NARROW else []


def _keep(page: Page, folder: Path, name: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=folder / f"{name}-light.png", full_page=True)
    page.emulate_media(color_scheme="dark")
    page.screenshot(path=folder / f"{name}-dark.png", full_page=True)
    page.emulate_media(color_scheme="light")
    page.set_viewport_size({"width": 390, "height": 844})
    page.screenshot(path=folder / f"{name}-narrow.png", full_page=True)
    page.set_viewport_size({"width": 1280, "height": 900})
