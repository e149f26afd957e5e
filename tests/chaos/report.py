"""What a run of chaos came to: the mail server's ledger against the database, in figures that are judged."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from tests.chaos.faults import Fault
from tests.chaos.mailserver import Arrival
from tests.chaos.visitor import Visit

IN_FLIGHT = 1.0
"""Seconds from asking whether a check is still open to reaching the mail server."""

AROUND = 3.0
"""Seconds around a fault in which a mail may have been sent whose stamp it cut."""

MOST_LATE = 60.0
"""Seconds after every part runs again, for all but one in a hundred."""


@dataclass(frozen=True, slots=True)
class Owed:
    """One reminder as the database has it in the end; times are seconds since 1970."""

    to: str
    check: int
    message_id: str
    due_at: float
    sent_at: float | None
    is_closed: bool
    attempts: int
    stamps: int


@dataclass(frozen=True, slots=True)
class Run:
    """All that is known of a run."""

    owed: Sequence[Owed]
    arrivals: Sequence[Arrival]
    refusals: int
    faults: Sequence[Fault]
    given_up: dict[int, float]
    """When each check that people gave up was certainly cancelled."""
    visits: Sequence[Visit]
    redis_alone: Sequence[tuple[float, float]]
    """Spans of time in which only Redis was away."""
    back_at: float
    """When the faults were over and every part ran again."""
    over_at: float


class Report:
    """A run, judged."""

    def __init__(self, run: Run) -> None:
        self.run = run

    def wrong(self) -> list[str]:
        """What was promised and did not hold; empty after a good run."""
        judged = {
            "reminders lost": self.lost,
            "reminders not stamped exactly once": self.badly_stamped,
            "reminders with another Message-ID": self.odd_identities,
            "reminders that came more often than they were tried": self.too_many,
            "copies that nothing explains": self.unexplained,
            "mails after their check was cancelled": self.sent_after_the_end,
            "pages that failed while only Redis was away": self.failed_pages,
        }
        found = [f"{what}: {bad}" for what, bad in judged.items() if bad]
        late = _percentile(self.late_after_return, 0.99)
        return [*found, *([f"99 % came {late:.1f} s after everything was back"] if late > MOST_LATE else [])]

    def __str__(self) -> str:
        run, late = self.run, self.late
        kills = [fault.part for fault in run.faults if fault.kind == "kill"]
        sent = sum(row.sent_at is not None for row in run.owed)
        during = sum(len(self._visits_in(span)) for span in run.redis_alone)
        elsewhere = sum(visit.status != 200 for visit in run.visits) - len(self.failed_pages)
        lines = (
            f"kills                     {len(kills)}: {_counted(kills)}",
            f"other faults              {_counted(f'{f.kind} of {f.part}' for f in run.faults if f.kind != 'kill')}",
            f"mail server               {len(run.arrivals)} mails taken, {run.refusals} refused for now",
            f"reminders lost            {len(self.lost)} of {len(run.owed)}; {len(run.owed) - sent} closed unsent",
            f"stamped exactly once      {len(run.owed) - len(self.badly_stamped)} of {len(run.owed)}",
            f"extra copies              {self.extra}: {self.cut_by_mail_server} the mail server hung up, "
            f"{len(self.cut_by_fault)} cut by a fault, {len(self.unexplained)} unexplained",
            f"with another Message-ID   {len(self.odd_identities)}",
            f"sent after cancelling     {len(self.sent_after_the_end)} of {len(run.given_up)} cancelled",
            f"late, from when due       median {_percentile(late, 0.5):.1f} s, 99 % {_percentile(late, 0.99):.1f} s, "
            f"most {late[-1]:.1f} s",
            f"late, once all was back   99 % {_percentile(self.late_after_return, 0.99):.1f} s, "
            f"nothing owed after {run.over_at - run.back_at:.1f} s",
            f"pages with Redis away     {len(self.failed_pages)} of {during} failed",
            f"pages with others away    {elsewhere} of {len(run.visits) - during} failed",
        )
        return "\n".join(lines)

    @cached_property
    def copies(self) -> dict[str, list[Arrival]]:
        """What came for each address, in order."""
        found: dict[str, list[Arrival]] = defaultdict(list)
        for arrival in sorted(self.run.arrivals, key=lambda arrival: arrival.at):
            found[arrival.to].append(arrival)
        return dict(found)

    @property
    def extra(self) -> int:
        """Copies beyond the first of each mail."""
        return sum(len(copies) - 1 for copies in self.copies.values())

    @property
    def lost(self) -> list[str]:
        """Reminders of open checks that the mail server never took, whatever the database says."""
        taken = {arrival.to for arrival in self.run.arrivals if arrival.acknowledged}
        return [row.to for row in self.run.owed if row.check not in self.run.given_up and row.to not in taken]

    @property
    def badly_stamped(self) -> list[str]:
        """Reminders that are not stamped once in their row and once in the trail; once or never for a closed one."""
        return [row.to for row in self.run.owed if row.stamps != (row.sent_at is not None) or _is_open(row)]

    @property
    def odd_identities(self) -> list[str]:
        """Reminders whose copies do not all carry the Message-ID of their row."""
        return [row.to for row in self.run.owed if {copy.message_id for copy in self._of(row)} - {row.message_id}]

    @property
    def too_many(self) -> list[str]:
        """Reminders that came more often than they were tried."""
        return [row.to for row in self.run.owed if len(self._of(row)) > row.attempts]

    @property
    def cut_by_mail_server(self) -> int:
        """Copies that the mail server kept without saying so."""
        return sum(not arrival.acknowledged for arrival in self.run.arrivals)

    @property
    def cut_by_fault(self) -> list[Arrival]:
        """Copies that were acknowledged and not stamped: all of a reminder's but one."""
        return [cut for copies in self.copies.values() for cut in [copy for copy in copies if copy.acknowledged][:-1]]

    @property
    def unexplained(self) -> list[Arrival]:
        """Acknowledged copies too many, without a fault at that moment that could cut the stamp."""
        cutting = [fault for fault in self.run.faults if fault.cuts_mails]
        return [copy for copy in self.cut_by_fault if not any(_is_near(copy, fault) for fault in cutting)]

    @property
    def sent_after_the_end(self) -> list[Arrival]:
        """Mails whose sender came after the check was cancelled, and was not asleep on the way."""
        ends = {row.to: self.run.given_up[row.check] for row in self.run.owed if row.check in self.run.given_up}
        late = [copy for copy in self.run.arrivals if copy.connected_at > ends.get(copy.to, copy.at) + IN_FLIGHT]
        asleep = [fault for fault in self.run.faults if fault.kind == "freeze" and fault.cuts_mails]
        return [copy for copy in late if not any(fault.began_at < ends[copy.to] < fault.ended_at for fault in asleep)]

    @property
    def failed_pages(self) -> list[Visit]:
        """Pages that were asked for while only Redis was away, and did not come."""
        return [visit for span in self.run.redis_alone for visit in self._visits_in(span) if visit.status != 200]

    @property
    def late(self) -> list[float]:
        """For each reminder the seconds from when it was due to when it first came, sorted."""
        return sorted(self._of(row)[0].at - row.due_at for row in self.run.owed if self._of(row))

    @property
    def late_after_return(self) -> list[float]:
        """The same, counted from when every part ran again where that was later; 0 for what came before."""
        firsts = ((row, self._of(row)[0].at) for row in self.run.owed if self._of(row))
        return sorted(max(0.0, at - max(row.due_at, self.run.back_at)) for row, at in firsts)

    def _of(self, row: Owed) -> list[Arrival]:
        return self.copies.get(row.to, [])

    def _visits_in(self, span: tuple[float, float]) -> list[Visit]:
        return [visit for visit in self.run.visits if span[0] <= visit.began_at <= span[1]]


def _is_open(row: Owed) -> bool:
    return row.sent_at is None and not row.is_closed


def _is_near(copy: Arrival, fault: Fault) -> bool:
    return fault.began_at - AROUND <= copy.at <= fault.ended_at + AROUND


def _percentile(ordered: Sequence[float], share: float) -> float:
    """The value that this share of sorted values does not exceed."""
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else 0.0


def _counted(words: Iterable[str]) -> str:
    """What there was, and how often: "job 8, redis 3"."""
    return ", ".join(f"{word} {count}" for word, count in Counter(words).most_common())
