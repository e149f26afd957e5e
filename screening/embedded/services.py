"""The servers a home brings itself: started where the environment names no others, and the variables to reach them."""

import time
from collections.abc import Mapping

from screening.embedded import keys
from screening.embedded.children import Crew
from screening.embedded.console import StartError, say
from screening.embedded.home import Home
from screening.embedded.postgres import Postgres
from screening.embedded.redis import Redis
from screening.embedded.signals import StopSignals

MOST_FALSE_STARTS = 6
MOST_SECONDS = 120


class Services:
    """PostgreSQL unless DATABASE_URL is set, Redis unless REDIS_URL is set."""

    def __init__(self, home: Home, environ: Mapping[str, str], *, throwaway: bool = False, redis: bool = True) -> None:
        self.home = home
        self.environ = environ
        self.postgres = None if keys.given(environ, "DATABASE_URL") else Postgres(home, throwaway=throwaway)
        self.redis = None if keys.given(environ, "REDIS_URL") or not redis else Redis(home)
        self.servers = [server for server in (self.postgres, self.redis) if server]
        self.crew = Crew(*(server.program() for server in self.servers))

    def addresses(self) -> dict[str, str]:
        """The environment, with the variables that lead to these servers and to this home's folders."""
        found = dict(self.environ)
        if self.postgres:
            found["DATABASE_URL"] = self.postgres.url
        if self.redis:
            found["REDIS_URL"] = self.redis.url
        found.setdefault("MEDIA_ROOT", str(self.home.documents))
        found.setdefault("STATIC_ROOT", str(self.home.static))
        found.setdefault("DJANGO_SETTINGS_MODULE", "screening.settings")
        return found

    def variables(self) -> dict[str, str]:
        """All that Django needs: the addresses, and the keys, which are made the first time."""
        data = self.postgres.data if self.postgres else self.home.documents
        return self.addresses() | keys.ensure(self.home.keys, self.environ, data=data)

    def start(self, signals: StopSignals, *, quiet: bool = False) -> None:
        """Start the servers and return when all of them answer, or when a stop is requested."""
        self.crew.start()
        for server in self.servers:
            deadline = time.monotonic() + MOST_SECONDS
            while not signals.requested and not server.is_ready():
                self.crew.tend()
                self._give_up_on_failures(deadline)
                signals.wait(0.05)
            if not quiet and not signals.requested:
                say(f"  {server.words} started")

    def stop(self) -> None:
        self.crew.stop()

    def _give_up_on_failures(self, deadline: float) -> None:
        for child in self.crew.members:
            if child.failures > MOST_FALSE_STARTS or time.monotonic() > deadline:
                raise StartError(f"{child.name} does not start. Its last words:\n{self.home.log_tail(child.name)}")
