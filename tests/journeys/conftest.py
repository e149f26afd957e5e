"""Browser tests: the machine's Chromium against a real server, with people signed in."""

import os
from collections.abc import Callable, Iterable, Iterator
from typing import Any
from urllib.parse import urljoin

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.conf import settings
from django.contrib.staticfiles import handlers
from playwright.sync_api import Browser, BrowserContext, Page
from pytest_django.live_server_helper import LiveServer

from tests.signing_in import SignedIn

OpenPage = Callable[..., Page]

REPLACED = "htmx:sendAbort"
"""What the console is told of a request that a newer one took the place of while somebody types, beside its end."""


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, object]) -> dict[str, object]:
    """The Chromium that bin/chromium found; none: these tests are skipped, which it has said loudly."""
    path = os.environ.get("CHROMIUM")
    if not path:
        pytest.skip("no Chromium")
    # As root Chromium runs only without its sandbox; the pages are our own.
    sandbox = ["--no-sandbox"] if os.getuid() == 0 else []
    return {
        **browser_type_launch_args,
        "executable_path": path,
        "args": ["--disable-gpu", "--disable-dev-shm-usage", *sandbox],
    }


@pytest.fixture(autouse=True, scope="session")
def _files_as_in_production() -> Iterator[None]:
    """Let WhiteNoise serve the collected files under their hashed names; the live server would look for the sources."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(handlers, "StaticFilesHandler", lambda application: application)
        yield


@pytest.fixture
def open_page(browser: Browser, live_server: LiveServer) -> Iterator[OpenPage]:
    """Open an address as somebody (or as nobody) in light or dark; whatever the console complains of fails the test.

    `refusals` is for tests that are about requests that fail.
    """
    contexts: list[BrowserContext] = []
    complaints: list[str] = []

    def open_it(
        path: str,
        *,
        who: SignedIn | None = None,
        scheme: str = "light",
        width: int = 1280,
        refusals: bool = False,
        **options: Any,
    ) -> Page:
        context = browser.new_context(
            color_scheme=scheme,  # type: ignore[arg-type]
            viewport={"width": width, "height": 900},
            reduced_motion="reduce",
            **options,
        )
        contexts.append(context)
        if who:
            session = who.cookies[settings.SESSION_COOKIE_NAME].value
            context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": session, "url": live_server.url}])
        page = context.new_page()
        expected = "Failed to load resource" if refusals else "\0"  # what the browser says of each answer from 400 on
        page.on(
            "console",
            lambda m: complaints.append(m.text) if m.type in ("error", "warning") and expected not in m.text else None,
        )
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.goto(live_server.url + path)
        return page

    yield open_it
    for context in contexts:
        context.close()
    for replaced in [said for said in complaints if said.startswith(REPLACED)]:
        complaints.remove(replaced)
        complaints.remove(replaced.replace(REPLACED, "htmx:afterRequest"))
    assert complaints == []


def walk(open_page: OpenPage, addresses: Iterable[str], **options: Any) -> Iterator[tuple[str, Page]]:
    """One address after the other in one window: a window for each costs a process of the browser."""
    page: Page | None = None
    for address in addresses:
        if page is None:
            page = open_page(address, **options)
        else:
            page.goto(urljoin(page.url, address))
        yield address, page


def violations(page: Page) -> list[str]:
    """What axe finds wrong with a page in light, and with its colours in dark; one line each.

    Nothing but colours differs between the two.
    """
    found = _axe(page)
    page.emulate_media(color_scheme="dark")
    found += _axe(page, runOnly={"type": "rule", "values": ["color-contrast"]})
    page.emulate_media(color_scheme="light")
    return found


def _axe(page: Page, **options: Any) -> list[str]:
    found = Axe().run(page, options={"resultTypes": ["violations"], **options}).response["violations"]
    return [f"{one['id']}: {node['target']} {node['failureSummary']}" for one in found for node in one["nodes"]]
