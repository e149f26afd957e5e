"""Somebody who is signed in and asks for one page after the other, whatever happens, and notes how each went."""

import http.client
import itertools
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass

PATIENCE = 10.0
"""Seconds for a page."""

PAUSE = 0.2
"""Seconds between two pages, where the visitor is in no hurry."""


@dataclass(frozen=True, slots=True)
class Visit:
    """One page that was asked for; `status` is 0 where nobody answered."""

    began_at: float
    ended_at: float
    status: int


class Visitor:
    """A thread that visits pages until it is told to stop."""

    def __init__(self, port: int, pages: Sequence[str], cookie: str) -> None:
        self.visits: list[Visit] = []
        self.is_in_a_hurry = False
        self._port, self._pages, self._cookie = port, pages, cookie
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._go_round, daemon=True)

    def __enter__(self) -> "Visitor":
        self._thread.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._stop.set()
        self._thread.join()

    def within(self, began_at: float, ended_at: float) -> list[Visit]:
        """The visits that began and ended in a span of time."""
        return [visit for visit in self.visits if visit.began_at >= began_at and visit.ended_at <= ended_at]

    def _go_round(self) -> None:
        for page in itertools.cycle(self._pages):
            if self._stop.wait(0 if self.is_in_a_hurry else PAUSE):
                return
            began_at = time.time()
            status = self._status(page)
            self.visits.append(Visit(began_at, time.time(), status))

    def _status(self, page: str) -> int:
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=PATIENCE)
        try:
            connection.request("GET", page, headers={"Cookie": self._cookie})
            answer = connection.getresponse()
            answer.read()
        except (OSError, http.client.HTTPException):
            return 0
        else:
            return answer.status
        finally:
            connection.close()
