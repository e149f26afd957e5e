"""Faults, chosen from a seed, done to a running installation one after the other, and written down."""

import contextlib
import random
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

from redis import Redis
from redis.exceptions import RedisError

from screening.embedded.home import PROJECT, Home
from tests.chaos import parts
from tests.chaos.visitor import Visitor
from tests.screening.installation import Installation, clean_environment, until

VICTIMS = {
    "job": 8,
    "worker-mail": 3,
    "worker-mail-2": 3,
    "ticker": 4,
    "redis": 3,
    "postgres": 2,
    "connection": 2,
    "web": 2,
    "web process": 2,
    "worker-default": 1,
    "application": 1,
}
"""What is killed, and how often in thirty."""

SLEEPERS = (*parts.MAILERS, "job", "ticker", "redis", "postgres", "web")
"""What is frozen."""

BETWEEN = (0.4, 2.0)
"""Seconds between two faults."""

ASLEEP = (1.0, 3.0)
"""Seconds that a part is frozen."""

LEASE = 8
"""Seconds that a claim holds in the installation."""

OVERSLEPT = LEASE + 2.0
"""Seconds that a job is frozen to be overtaken by another."""

AWAY = 3.0
"""Seconds that Redis alone is kept away."""

OPPORTUNITY = 1.0
"""Seconds to wait for a victim that is short-lived, or was killed just before."""


@dataclass(slots=True)
class Fault:
    """One fault as it was done; `ended_at` is when the part was thawed, or gone."""

    kind: str
    part: str
    began_at: float
    ended_at: float

    @property
    def cuts_mails(self) -> bool:
        """Whether a mail may have been sent and its stamp lost."""
        return self.kind in ("kill", "freeze") and self.part in parts.SENDING


@dataclass(slots=True)
class Plan:
    """What is to be done, in order: names of the methods of Faults, each with the parts to choose from."""

    steps: list[tuple[str, tuple[str, ...]]]

    @classmethod
    def of(cls, chance: random.Random, kills: int) -> "Plan":
        """Kills, and beside them in proportion: parts that sleep, an emptied Redis, Redis away, a second ticker."""
        steps = [("kill", _preferences(chance)) for _n in range(kills)]
        steps += [("freeze", (chance.choice(SLEEPERS),)) for _n in range(kills // 6)]
        steps += [("flush", ("redis",))] * (kills // 8)
        steps += [("oversleep", ("job",))] * max(1, kills // 30)
        chance.shuffle(steps)
        steps.insert(len(steps) // 4, ("second_ticker", ("ticker",)))
        for n in range(max(2, kills // 30)):
            steps.insert(len(steps) * (n + 1) // (2 + kills // 30), ("redis_away", ("redis",)))
        return cls(steps)


def _preferences(chance: random.Random) -> tuple[str, ...]:
    """Every victim once, the likely ones first: the first that lives is killed."""
    return tuple(sorted(VICTIMS, key=lambda part: chance.random() ** (1 / VICTIMS[part]), reverse=True))


@dataclass(slots=True)
class Faults:
    """Does a plan to an installation."""

    installation: Installation
    visitor: Visitor
    chance: random.Random
    done: list[Fault] = field(default_factory=list)
    alone: list[tuple[float, float]] = field(default_factory=list)
    """Spans of time in which only Redis was away."""
    _asleep: list[threading.Timer] = field(default_factory=list)
    _tickers: list["subprocess.Popen[bytes]"] = field(default_factory=list)

    def run(self, plan: Plan) -> None:
        """Do every step, and leave nothing frozen and no second ticker behind."""
        try:
            for name, choice in plan.steps:
                getattr(self, name)(choice)
                time.sleep(self.chance.uniform(*BETWEEN))
        finally:
            self._wake_all()
            for ticker in self._tickers:
                ticker.kill()
                ticker.wait()

    def kill(self, choice: Sequence[str]) -> None:
        """kill -9 the first of these parts that lives."""
        deadline = time.monotonic() + OPPORTUNITY
        while time.monotonic() < deadline:
            if self._killed(choice[0]):
                return
            time.sleep(0.02)
        any(self._killed(part) for part in choice[1:])

    def freeze(self, choice: Sequence[str]) -> None:
        """Stop a part with all it started, and let it go on some seconds later, while other faults happen."""
        self._put_to_sleep(choice[0], self.chance.uniform(*ASLEEP))

    def oversleep(self, _choice: Sequence[str]) -> None:
        """Freeze a job until its claim has lapsed, and kill its worker: another one takes the mail over meanwhile."""
        deadline = time.monotonic() + OPPORTUNITY
        while not (frozen := self._put_to_sleep("job", OVERSLEPT)) and time.monotonic() < deadline:
            time.sleep(0.02)
        if frozen:
            self.kill(self.chance.sample(parts.MAILERS, len(parts.MAILERS)))

    def flush(self, _choice: Sequence[str]) -> None:
        """Empty Redis."""
        with contextlib.suppress(RedisError), self._redis() as redis:
            redis.flushall()
            self._note("flush", "redis")

    def second_ticker(self, _choice: Sequence[str]) -> None:
        """Start another ticker beside the first, until the end."""
        self._tickers.append(
            subprocess.Popen(
                [sys.executable, "manage.py", "ticker"],
                cwd=PROJECT,
                env=clean_environment(VAR_DIR=str(self.installation.home)),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        )
        self._note("second ticker", "ticker")

    def redis_away(self, _choice: Sequence[str]) -> None:
        """Once all else is well, kill Redis as often as it comes back, while pages are asked for."""
        self._wake_all()
        parts.until_back(self.installation)
        self.visitor.is_in_a_hurry = True
        began_at = time.time()
        while time.time() < began_at + AWAY:
            for pid in parts.pids_of(self.installation, "redis"):
                if parts.kill(pid):
                    self._note("kill", "redis")
            time.sleep(0.02)
        ended_at = time.time()
        self.visitor.is_in_a_hurry = False
        self.alone.append((began_at, ended_at))
        until(lambda: self.visitor.visits and self.visitor.visits[-1].began_at > ended_at, "the visitor's next page")

    def _killed(self, part: str) -> bool:
        pids = parts.pids_of(self.installation, part)
        if not pids or not parts.kill(self.chance.choice(pids)):
            return False
        self._note("kill", part)
        return True

    def _put_to_sleep(self, part: str, seconds: float) -> bool:
        frozen = [each for pid in parts.pids_of(self.installation, part) for each in parts.freeze(pid)]
        if not frozen:
            return False
        fault = self._note("freeze", part, seconds)

        def wake() -> None:
            parts.thaw(frozen)
            fault.ended_at = time.time()

        timer = threading.Timer(seconds, wake)
        timer.start()
        self._asleep.append(timer)
        return True

    def _note(self, kind: str, part: str, seconds: float = 0.0) -> Fault:
        now = time.time()
        fault = Fault(kind, part, now, now + seconds)
        self.done.append(fault)
        return fault

    def _wake_all(self) -> None:
        for timer in self._asleep:
            timer.join()
        self._asleep.clear()

    def _redis(self) -> "Redis[bytes]":
        return Redis(unix_socket_path=str(Home.open(self.installation.home).run / "redis.sock"), socket_timeout=1)
