"""What a backup is on disk: the database's dump, the documents and a manifest to verify both by; the keys lie apart."""

import hashlib
import json
import shutil
from dataclasses import asdict, dataclass
from pathlib import Path

import psycopg2.extensions
from psycopg2 import sql

from screening.embedded import keys
from screening.embedded.console import StartError

FORMAT = 1


@dataclass(frozen=True)
class Table:
    """How many rows a table has, and a digest of them that does not depend on their order."""

    rows: int
    digest: str


@dataclass(frozen=True)
class Manifest:
    """`server` is PostgreSQL's major version, `documents` maps paths to SHA-256, `keys` holds digests of its keys."""

    made_at: str
    server: int
    tables: dict[str, Table]
    documents: dict[str, str]
    keys: dict[str, list[str]]
    format: int = FORMAT

    def words(self) -> str:
        rows = sum(table.rows for table in self.tables.values())
        return f"{len(self.tables)} tables, {rows:,} rows, {len(self.documents):,} documents"

    def write(self, path: Path) -> None:
        path.write_text(json.dumps(asdict(self), indent=1, sort_keys=True) + "\n")


@dataclass(frozen=True)
class Archive:
    """One backup: a folder that has its name only once it is complete."""

    folder: Path

    @property
    def dump(self) -> Path:
        return self.folder / "database.dump"

    @property
    def documents(self) -> Path:
        return self.folder / "documents"

    @property
    def manifest(self) -> Path:
        return self.folder / "manifest.json"

    def read_manifest(self) -> Manifest:
        """Raises StartError for a folder that holds no backup this version understands."""
        try:
            found = json.loads(self.manifest.read_text())
            if found["format"] != FORMAT:
                raise StartError(f"{self.folder} was made by another version of Screening (format {found['format']}).")
            found["tables"] = {name: Table(**table) for name, table in found["tables"].items()}
            return Manifest(**found)
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise StartError(f"{self.folder} is no complete backup: its manifest cannot be read.") from error

    @property
    def keys(self) -> Path:
        """Beside the backup, not in it: together they are as good as the plain data."""
        return self.folder.with_name(f"{self.folder.name}-keys")


def describe_tables(connection: psycopg2.extensions.connection) -> dict[str, Table]:
    """Rows and digest of every table, as this connection's transaction sees them."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY 1"
        )
        return {name: _describe(cursor, name) for (name,) in cursor.fetchall()}


def _describe(cursor: psycopg2.extensions.cursor, table: str) -> Table:
    # A sum of the rows' digests needs no sorting. Sixty bits each are plenty to notice damage.
    cursor.execute(
        sql.SQL("SELECT count(*), sum(('x' || left(md5(t::text), 15))::bit(60)::bigint) FROM {} AS t").format(
            sql.Identifier(table)
        )
    )
    rows, digest = cursor.fetchone() or (0, None)
    return Table(rows=rows, digest=str(digest or 0))


def copy_documents(source: Path, target: Path) -> dict[str, str]:
    """Copy a folder of documents; returns the SHA-256 of each by its path. One that is erased meanwhile stays out."""
    target.mkdir(mode=0o700)
    found: dict[str, str] = {}
    for path in sorted(source.rglob("*")) if source.exists() else ():
        if not path.is_file():
            continue
        name = path.relative_to(source)
        (target / name).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            shutil.copy2(path, target / name)
        except FileNotFoundError:
            continue
        found[name.as_posix()] = sha256(target / name)
    return found


def sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def identify_keys(values: dict[str, str]) -> dict[str, list[str]]:
    return {name: keys.identify(name, value) for name, value in values.items() if value}
