"""Brings a backup back: into a new database beside the old one, verified there, and only then put in its place."""

import contextlib
import datetime
import shutil
from collections.abc import Mapping
from pathlib import Path

from screening.embedded import archive, keys
from screening.embedded.backup import back_up
from screening.embedded.console import StartError, say
from screening.embedded.dumps import Database
from screening.embedded.home import Home

# Without these the backup could not be read. A new SECRET_KEY only ends sessions.
NEEDED = ("FIELD_KEYS", "FINGERPRINT_KEYS", "TRAIL_KEY")


def restore(
    home: Home, variables: Mapping[str, str], saved: archive.Archive, *, key_folder: Path | None, replace: bool
) -> None:
    """Bring `saved` back. Data that is there already is replaced only when `replace` says so, and is backed up first.

    Raises StartError, with everything as it was, when the keys do not open the backup or the result differs from it.
    """
    manifest = saved.read_manifest()
    opening = _keys_for(manifest, home, variables, key_folder)
    database = Database(keys.read(variables, "DATABASE_URL"))
    documents = Path(variables["MEDIA_ROOT"])

    occupied = database.has_rows()
    if occupied and not replace:
        raise StartError("There is data already. REPLACE=1 backs it up and puts this backup in its place.")
    database.refuse_if_used()
    if occupied:
        back_up(variables, home.backups, suffix="-before-restore")

    restored = database.named(f"{database.name}_restored")
    restored_documents = documents.with_name(f"{documents.name}.restored")
    put_aside = database.named(f"{database.name}_replaced")
    try:
        say("Restoring ...")
        restored.drop()
        put_aside.drop()
        restored.create()
        restored.restore(saved.dump, made_by=manifest.server)
        _verify_tables(restored, manifest)
        _verify_documents(saved.documents, restored_documents, manifest)
        restored.take_place_of(database, put_aside=put_aside)
    except BaseException:
        restored.drop()
        shutil.rmtree(restored_documents, ignore_errors=True)
        raise
    _replace_folder(documents, restored_documents)
    _install_keys(home, opening)
    put_aside.drop()
    say(f"Restored and verified: {manifest.words()}, made {manifest.made_at}.")


def _keys_for(
    manifest: archive.Manifest, home: Home, variables: Mapping[str, str], key_folder: Path | None
) -> dict[str, str]:
    """The keys that open the backup. Raises StartError when those at hand do not."""
    folder = key_folder or home.keys
    at_hand = {
        name: keys.read(variables, name)
        if keys.given(variables, name)
        else keys.read({f"{name}_FILE": str(keys.file_of(folder, name))}, name)
        for name in keys.NAMES
        if keys.given(variables, name) or keys.file_of(folder, name).exists()
    }
    found = archive.identify_keys(at_hand)
    for name in NEEDED:
        if not set(manifest.keys.get(name, [])) <= set(found.get(name, [])):
            raise StartError(
                f"The keys in {folder} do not open this backup ({name} differs). KEYS=folder names the folder that "
                "was written with it and ends in -keys."
            )
    return at_hand


def _verify_tables(restored: Database, manifest: archive.Manifest) -> None:
    with contextlib.closing(restored.connect()) as connection:
        found = archive.describe_tables(connection)
    wrong = sorted(
        name for name in found.keys() | manifest.tables.keys() if found.get(name) != manifest.tables.get(name)
    )
    if wrong:
        raise StartError(f"The restored database differs from the backup in: {', '.join(wrong)}. Nothing was replaced.")


def _verify_documents(source: Path, target: Path, manifest: archive.Manifest) -> None:
    shutil.rmtree(target, ignore_errors=True)
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    found = archive.copy_documents(source, target)
    if found != manifest.documents:
        wrong = sorted(name for name, _ in found.items() ^ manifest.documents.items())
        raise StartError(f"Documents of the backup are damaged or missing: {', '.join(wrong)}. Nothing was replaced.")


def _replace_folder(old: Path, new: Path) -> None:
    aside = old.with_name(f"{old.name}.replaced")
    if old.exists():
        old.rename(aside)
    new.rename(old)
    shutil.rmtree(aside, ignore_errors=True)


def _install_keys(home: Home, opening: Mapping[str, str]) -> None:
    """Put the backup's keys where `make run` reads them; other keys that lie there are moved aside, never deleted."""
    for name, value in opening.items():
        place = keys.file_of(home.keys, name)
        if place.exists() and place.read_text().strip() == value:
            continue
        if place.exists():
            stamp = datetime.datetime.now(datetime.UTC).strftime("%Y-%m-%dT%H%M%SZ")
            place.rename(place.with_name(f"{place.name}.replaced-{stamp}"))
        home.keys.mkdir(mode=0o700, exist_ok=True)
        keys.write_private(place, value)
