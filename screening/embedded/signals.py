"""Signals as something a supervising loop can ask for and be woken by."""

import contextlib
import os
import select
import signal


class StopSignals:
    """Ctrl-C, SIGTERM and a closed terminal become a question to ask between two steps; they end a wait."""

    WATCHED = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)

    def __init__(self) -> None:
        self.count = 0
        self.last: int | None = None
        self._read, self._write = os.pipe()
        for descriptor in (self._read, self._write):
            os.set_blocking(descriptor, False)
        signal.set_wakeup_fd(self._write, warn_on_full_buffer=False)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        for number in self.WATCHED:
            if signal.getsignal(number) is not signal.SIG_IGN:  # nohup and background shells mean it
                signal.signal(number, self._note)

    def _note(self, number: int, _frame: object) -> None:
        self.count += 1
        self.last = number

    @property
    def requested(self) -> bool:
        return self.count > 0

    @property
    def impatient(self) -> bool:
        return self.count > 1

    def wait(self, seconds: float) -> None:
        """Sleep until a signal arrives, a child ends or the time is over."""
        select.select([self._read], [], [], seconds)
        with contextlib.suppress(BlockingIOError):
            while os.read(self._read, 512):
                pass

    @classmethod
    def reset(cls) -> None:
        """In a fork: signals mean again what they mean to any program."""
        signal.set_wakeup_fd(-1)
        for number in (*cls.WATCHED, signal.SIGCHLD):
            if signal.getsignal(number) is not signal.SIG_IGN:
                signal.signal(number, signal.SIG_DFL)
