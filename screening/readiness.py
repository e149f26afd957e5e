"""What is missing to go live: each point as plain data, asked of the settings, the database, Redis and the mail server.

Nothing here holds a secret or shows one.
"""

import stat
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from django.conf import settings
from django.db.models import TextChoices
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from redis import Redis
from redis.exceptions import RedisError, ResponseError

from screening import audit, days, doorbell, environment, networks, queues
from screening.models import Heartbeat, TrailEvent, TrailSeal

SECRETS = ("SECRET_KEY", "FIELD_KEYS", "FINGERPRINT_KEYS", "TRAIL_KEY")
ISOLATED = Path("/run/secrets")
"""Where a container engine puts secrets: only the container sees the folder, whatever the files' modes say."""

TICKER, BACKUP, TRAIL_CHECK, TRAIL_BROKEN = "ticker", "backup", "trail held", "trail did not hold"
BOUNCES = "bounces"
"""Names of heart-beats."""

TICKER_LATE = timedelta(minutes=2)
BACKUP_LATE = timedelta(days=2)
TRAIL_CHECK_LATE = timedelta(days=3)
SEAL_LATE = timedelta(minutes=15)
BOUNCES_LATE = timedelta(hours=1)


class State(TextChoices):
    """How a point stands."""

    GOOD = "good", gettext_lazy("Good")
    ADVICE = "advice", gettext_lazy("Could be better")
    MISSING = "missing", gettext_lazy("Missing")
    UNKNOWN = "unknown", gettext_lazy("Not known")


@dataclass(frozen=True, slots=True)
class Point:
    """One thing to have before going live."""

    name: str
    label: str
    state: State
    says: str
    remedy: str = ""

    @property
    def status(self) -> str:
        """The shape that components/_status.html draws for the state."""
        return {State.GOOD: "done", State.ADVICE: "to_confirm", State.MISSING: "failed"}.get(self.state, "unverified")


def points(now: datetime) -> list[Point]:
    """All of them, in the order in which somebody would set an installation up."""
    outside = [public_address(), mail_server(), mails_that_come_back(now), *secret_keys()]
    return [*outside, *redis(), ticker(now), *workers(), backup(now), *trail(now), network_files()]


def public_address() -> Point:
    """An https address that people and mails can use."""
    label = _("Public address")
    if settings.HTTPS:
        return Point("address", label, State.GOOD, settings.BASE_URL)
    remedy = _("Set BASE_URL to https://your.domain and put a proxy with a certificate in front.")
    if settings.BASE_URL:
        return Point("address", label, State.MISSING, _("It is not encrypted: %s") % settings.BASE_URL, remedy)
    return Point("address", label, State.MISSING, _("None; until there is one, no links are mailed."), remedy)


def mail_server() -> Point:
    """A server that takes our mails; whether it really does, a test mail tells."""
    label = _("Mail server")
    if settings.MAIL_CONFIGURED:
        return Point("mail", label, State.GOOD, _("Set. A test mail tells whether it works."))
    remedy = _("Set EMAIL_URL, for example smtp://user:password@mail.example.org:587/?tls=starttls, and MAIL_FROM.")
    return Point("mail", label, State.MISSING, _("None; nothing is mailed."), remedy)


def mails_that_come_back(now: datetime) -> Point:
    """Somebody is told when a mail could not be delivered: a folder is read, or a mail server hands notices over."""
    label = _("Mails that come back")
    beat = Heartbeat.objects.filter(process=BOUNCES).first()
    if settings.BOUNCES is None:
        if beat:
            return Point("bounces", label, State.GOOD, _("The last was handed over on %s.") % days.minute(beat.beat_at))
        says = _("Nobody is told: a mail that cannot be delivered looks like one that nobody answers.")
        return Point("bounces", label, State.ADVICE, says, _("Set BOUNCES_URL, or hand notices to take_bounce."))
    remedy = _("Check BOUNCES_URL; the log of the worker names the kind of error.")
    if beat is None:
        return Point("bounces", label, State.UNKNOWN, _("Their folder was not read yet."), remedy)
    says = _("Their folder was last read on %s.") % days.minute(beat.beat_at)
    if now - beat.beat_at > BOUNCES_LATE:
        return Point("bounces", label, State.MISSING, says, remedy)
    return Point("bounces", label, State.GOOD, says)


def secret_keys() -> list[Point]:
    """Every secret is there, readable by nobody else, and used for one thing only."""
    return [*(_key_file(name) for name in SECRETS), _keys_differ()]


def _key_file(name: str) -> Point:
    path = environment.text(f"{name}_FILE")
    if environment.text(name) or not path:
        return Point(
            f"key:{name}",
            name,
            State.ADVICE,
            _("Given in the environment, which other programs of the machine may see."),
            _("Give it in a file: %s_FILE.") % name,
        )
    mode = stat.S_IMODE(Path(path).stat().st_mode)
    if mode & 0o077 and ISOLATED not in Path(path).parents:
        return Point(
            f"key:{name}",
            name,
            State.MISSING,
            _("Other users of the machine may read its file (mode %s).") % oct(mode)[2:],
            _("Take their rights away: chmod 600."),
        )
    return Point(f"key:{name}", name, State.GOOD, _("In a file of its own that others cannot read."))


def _keys_differ() -> Point:
    label = _("One key, one purpose")
    values = [settings.SECRET_KEY, *settings.FIELD_KEYS, *settings.FINGERPRINT_KEYS, settings.TRAIL_KEY]
    if len(set(values)) == len(values):
        return Point("keys", label, State.GOOD, _("All keys differ."))
    remedy = _("Make one for each; see docs/operate.md, Keys.")
    return Point("keys", label, State.MISSING, _("The same key is used twice."), remedy)


def redis() -> list[Point]:
    """Redis answers, and neither drops jobs when memory is short nor forgets them when it restarts."""
    label = _("Redis")
    try:
        connection = doorbell.connect()
        connection.ping()
    except RedisError as error:
        says = _("It does not answer (%s). Nothing is lost: work that is owed waits in the database.")
        return [Point("redis", label, State.MISSING, says % type(error).__name__, _("Start it; check REDIS_URL."))]
    return [
        Point("redis", label, State.GOOD, _("It answers.")),
        _redis_setting(connection, "maxmemory-policy", "noeviction", _("Jobs may be dropped when memory is short.")),
        _redis_setting(connection, "appendonly", "yes", _("Jobs are forgotten when Redis restarts, and come later.")),
    ]


def _redis_setting(connection: Redis, name: str, wanted: str, danger: str) -> Point:
    try:
        found = connection.config_get(name).get(name)
    except ResponseError:
        return Point(f"redis:{name}", f"Redis: {name}", State.UNKNOWN, _("This Redis does not tell its settings."))
    if found == wanted:
        return Point(f"redis:{name}", f"Redis: {name}", State.GOOD, str(found))
    return Point(f"redis:{name}", f"Redis: {name}", State.ADVICE, danger, _("Set it to “%s”.") % wanted)


def ticker(now: datetime) -> Point:
    """The process that finds what is due is alive."""
    label = _("Ticker")
    beat = Heartbeat.objects.filter(process=TICKER).first()
    remedy = _("Start it: manage.py ticker.")
    if beat is None:
        return Point("ticker", label, State.MISSING, _("Never seen; nothing that falls due is done."), remedy)
    if now - beat.beat_at > TICKER_LATE:
        return Point("ticker", label, State.MISSING, _("Not seen since %s.") % days.minute(beat.beat_at), remedy)
    return Point("ticker", label, State.GOOD, _("Alive."))


def workers() -> list[Point]:
    """Every queue has somebody who works it off."""
    try:
        with doorbell.connect() as connection:
            found = queues.workers(connection)
    except RedisError:
        return [Point("workers", _("Workers"), State.UNKNOWN, _("Redis does not answer."))]
    return [_workers_of(queue, number) for queue, number in found.items()]


def _workers_of(queue: str, number: int) -> Point:
    label = _("Workers of the queue “%s”") % queue
    if number:
        return Point(f"workers:{queue}", label, State.GOOD, str(number))
    remedy = _("Start one: manage.py rqworker %s.") % queue
    return Point(f"workers:{queue}", label, State.MISSING, _("None; its work waits."), remedy)


def backup(now: datetime) -> Point:
    """There is a copy, and it is fresh."""
    label = _("Backup")
    beat = Heartbeat.objects.filter(process=BACKUP).first()
    remedy = _("Back up every day: make backup. Keep the keys apart from it.")
    if beat is None:
        return Point("backup", label, State.UNKNOWN, _("No backup is known here."), remedy)
    says = _("The last is of %s.") % days.minute(beat.beat_at)
    if now - beat.beat_at > BACKUP_LATE:
        return Point("backup", label, State.ADVICE, says, remedy)
    return Point("backup", label, State.GOOD, says)


def trail(now: datetime) -> list[Point]:
    """The trail is sealed as it grows, the newest seal holds, and all of them were checked not long ago."""
    return [_trail_sealed(now), _trail_checked(now)]


def _trail_sealed(now: datetime) -> Point:
    label = _("Seal of the trail")
    broken = audit.verify(newest=1)
    if broken:
        return Point(
            "trail:seal",
            label,
            State.MISSING,
            _("It does not hold from event %s on.") % broken.event,
            _("Compare the trail with a backup; keep both."),
        )
    last = TrailSeal.objects.order_by("-last_event").first()
    waiting = TrailEvent.objects.filter(pk__gt=last.last_event if last else 0).order_by("pk").first()
    if waiting and now - waiting.at > SEAL_LATE:
        return Point(
            "trail:seal", label, State.ADVICE, _("Events wait to be sealed since %s.") % days.minute(waiting.at)
        )
    return Point("trail:seal", label, State.GOOD, _("The newest seal holds."))


def _trail_checked(now: datetime) -> Point:
    label = _("Check of the whole trail")
    beat = Heartbeat.objects.filter(process=TRAIL_CHECK).first()
    remedy = _("Check it: manage.py verify_trail.")
    broken = Heartbeat.objects.filter(process=TRAIL_BROKEN).first()
    if broken:
        return Point(
            "trail:check", label, State.MISSING, _("It did not hold on %s.") % days.minute(broken.beat_at), remedy
        )
    if beat is None:
        return Point("trail:check", label, State.UNKNOWN, _("Not done yet."), remedy)
    if now - beat.beat_at > TRAIL_CHECK_LATE:
        return Point("trail:check", label, State.ADVICE, _("Last done on %s.") % days.minute(beat.beat_at), remedy)
    return Point("trail:check", label, State.GOOD, _("It held on %s.") % days.minute(beat.beat_at))


def network_files() -> Point:
    """Files that tell country and kind of a network; they are a help, and none is missed."""
    label = _("Network files")
    bad = networks.faults()
    if bad:
        told = ", ".join(f"{fault.file}:{fault.line}" if fault.line else fault.file for fault in bad[:5])
        says = _("Not all of them can be used: %s.") % told
        return Point("networks", label, State.ADVICE, says, _("One network a line, such as 198.51.100.0/24."))
    names = networks.names()
    if not names:
        says = _("None: country and kind of a network are what people record.")
        return Point("networks", label, State.GOOD, says)
    return Point("networks", label, State.GOOD, ", ".join(names))
