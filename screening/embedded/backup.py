"""Backs an installation up, running or not: a snapshot of the database, the documents, and the keys apart from both."""

import contextlib
import datetime
from collections.abc import Mapping
from pathlib import Path

from screening.embedded import archive, keys
from screening.embedded.console import say
from screening.embedded.dumps import Database


def back_up(variables: Mapping[str, str], folder: Path, *, suffix: str = "") -> archive.Archive:
    """Write a new backup into `folder` and return it. Raises StartError when a part of it fails; nothing half is left
    under the name of a backup.
    """
    made_at = datetime.datetime.now(datetime.UTC)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    finished = archive.Archive(folder / (made_at.strftime("%Y-%m-%dT%H%M%SZ") + suffix))
    unfinished = archive.Archive(finished.folder.with_name(f"{finished.folder.name}.unfinished"))
    unfinished.folder.mkdir(mode=0o700)

    values = {name: keys.read(variables, name) for name in keys.NAMES}
    database = Database(keys.read(variables, "DATABASE_URL"))
    with contextlib.closing(database.connect()) as connection:
        # What is counted and what is dumped is one moment, however busy the register is.
        connection.set_session(isolation_level="REPEATABLE READ", readonly=True)
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_export_snapshot()")
            (snapshot,) = cursor.fetchone() or ("",)
        major = connection.server_version // 10_000
        tables = archive.describe_tables(connection)
        database.dump(unfinished.dump, snapshot=snapshot, major=major)
    documents = archive.copy_documents(Path(variables["MEDIA_ROOT"]), unfinished.documents)
    manifest = archive.Manifest(
        made_at=made_at.isoformat(timespec="seconds"),
        server=major,
        tables=tables,
        documents=documents,
        keys=archive.identify_keys(values),
    )
    manifest.write(unfinished.manifest)
    _write_keys(finished.keys, values)
    unfinished.folder.rename(finished.folder)
    database.note_backup()
    say(f"Backup: {finished.folder} ({manifest.words()})")
    say(f"Keys:   {finished.keys}\n        Store them elsewhere: whoever has both can read everything.")
    return finished


def _write_keys(folder: Path, values: Mapping[str, str]) -> None:
    folder.mkdir(mode=0o700)
    for name, value in values.items():
        if value:
            keys.write_private(keys.file_of(folder, name), value)
