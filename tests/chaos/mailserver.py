"""A mail server that misbehaves at random, and remembers all that reached it: the truth about what really went out."""

import random
import threading
import time
from dataclasses import dataclass
from email import message_from_bytes

from aiosmtpd.smtp import SMTP, Envelope, Session

from tests.postbox import Postbox


@dataclass(frozen=True, slots=True)
class Arrival:
    """One mail that came in whole, when it did, and whether its sender was told so."""

    to: str
    message_id: str
    connected_at: float
    at: float
    acknowledged: bool


class FaultyPostbox(Postbox):
    """Refuses some mails for now, keeps others and hangs up before saying so; neither once it is told to be good."""

    REFUSES, HANGS_UP = 0.05, 0.05
    """Of all mails."""

    def __init__(self, chance: random.Random) -> None:
        super().__init__()
        self.arrivals: list[Arrival] = []
        self.refusals = 0
        self.misbehaves = True
        self._chance = chance
        self._noting = threading.Lock()

    async def handle_EHLO(  # noqa: N802  # aiosmtpd calls it by this name
        self, _server: SMTP, session: Session, _envelope: Envelope, hostname: str, responses: list[str]
    ) -> list[str]:
        """Note when the sender came."""
        session.host_name = hostname
        session.began_at = time.time()
        return responses

    async def handle_RCPT(  # noqa: N802  # aiosmtpd calls it by this name
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """Refuse some, to be asked again later."""
        if self.misbehaves and self._chance.random() < self.REFUSES:
            self.refusals += 1
            return "451 4.7.1 greylisted, try again later"
        return await super().handle_RCPT(server, session, envelope, address, options)

    async def handle_DATA(  # noqa: N802  # aiosmtpd calls it by this name
        self, server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        """Keep the mail, and say so or hang up."""
        hangs_up = self.misbehaves and self._chance.random() < self.HANGS_UP
        mail = message_from_bytes(envelope.content or b"")
        with self._noting:
            self.arrivals.append(
                Arrival(
                    to=str(mail["To"]),
                    message_id=str(mail["Message-ID"]),
                    connected_at=session.began_at,
                    at=time.time(),
                    acknowledged=not hangs_up,
                )
            )
        if hangs_up:
            server.transport.abort()
        return "250 OK"
