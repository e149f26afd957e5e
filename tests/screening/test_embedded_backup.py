"""Backups: taken while the product runs, refused when damaged, verified before they replace anything."""

import json
import shutil
from pathlib import Path

import pytest

from tests.screening.installation import query, run_embedded, staying

pytestmark = pytest.mark.xdist_group("embedded_backup")  # one backup for all


@pytest.fixture(scope="module")
def first_backup(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with a table, a document, and one backup of both beside it."""
    home = tmp_path_factory.mktemp("old") / "var"
    with staying(home) as installation:
        query(home, "CREATE TABLE person AS SELECT g AS id, now() AS at FROM generate_series(1, 3) AS g")
        (home / "documents" / "ab").mkdir(parents=True)
        (home / "documents" / "ab" / "cv").write_bytes(b"letters")
        done = run_embedded("backup", home=home)
        assert done.returncode == 0, done
        installation.stop()
    return home


@pytest.fixture
def filled(first_backup: Path, tmp_path: Path) -> Path:
    """A copy of that home and its backup."""
    shutil.copytree(first_backup.parent, tmp_path / "old", symlinks=True)
    return tmp_path / "old" / "var"


def backup_of(home: Path) -> Path:
    (found,) = (path for path in (home.parent / "backups").iterdir() if not path.name.endswith("-keys"))
    return found


def test_a_backup_can_be_taken_while_it_runs_and_holds_no_key(filled):
    backup = backup_of(filled)

    kept = b"".join(path.read_bytes() for path in backup.rglob("*") if path.is_file())

    assert sorted(path.name for path in backup.iterdir()) == ["database.dump", "documents", "manifest.json"]
    assert json.loads((backup / "manifest.json").read_text())["tables"]["person"]["rows"] == 3
    for key in (filled / "keys").iterdir():
        apart = backup.with_name(f"{backup.name}-keys") / key.name
        assert apart.read_text() == key.read_text()
        assert apart.stat().st_mode & 0o777 == 0o600
        assert key.read_bytes().strip() not in kept


def test_a_backup_comes_back_in_an_empty_home_with_its_keys(filled, tmp_path):
    backup = backup_of(filled)
    home = tmp_path / "new" / "var"

    done = run_embedded("restore", str(backup), "--keys", f"{backup}-keys", home=home)

    assert done.returncode == 0, done
    assert "Restored and verified: 1 tables, 3 rows, 1 documents" in done.stdout
    assert (home / "documents" / "ab" / "cv").read_bytes() == b"letters"
    assert (home / "keys" / "field_keys").read_text() == (filled / "keys" / "field_keys").read_text()
    with staying(home):
        assert query(home, "SELECT count(*) FROM person") == [(3,)]
        assert query(home, "SELECT datname FROM pg_database WHERE datname LIKE 'app%'") == [("app",)]


def test_other_data_is_replaced_only_on_demand_and_backed_up_before(filled):
    backup = backup_of(filled)
    with staying(filled):
        query(filled, "INSERT INTO person VALUES (4, now())")

    refused = run_embedded("restore", str(backup), home=filled)
    replaced = run_embedded("restore", str(backup), "--replace", home=filled)

    assert refused.returncode == 1
    assert "REPLACE=1" in refused.stderr
    assert replaced.returncode == 0, replaced
    with staying(filled):
        assert query(filled, "SELECT count(*) FROM person") == [(3,)]
    (before,) = (filled.parent / "backups").glob("*-before-restore")
    assert json.loads((before / "manifest.json").read_text())["tables"]["person"]["rows"] == 4


def test_a_backup_is_refused_without_the_keys_that_open_it(filled, tmp_path):
    home = tmp_path / "new" / "var"

    done = run_embedded("restore", str(backup_of(filled)), home=home)

    assert done.returncode == 1
    assert "do not open this backup" in done.stderr


def test_a_damaged_document_is_found_and_nothing_is_replaced(filled):
    backup = backup_of(filled)
    (backup / "documents" / "ab" / "cv").write_bytes(b"damaged")

    done = run_embedded("restore", str(backup), "--replace", home=filled)

    assert done.returncode == 1
    assert "ab/cv" in done.stderr
    assert (filled / "documents" / "ab" / "cv").read_bytes() == b"letters"


def test_a_dump_that_differs_from_its_manifest_is_found_and_nothing_is_replaced(filled):
    backup = backup_of(filled)
    manifest = json.loads((backup / "manifest.json").read_text())
    manifest["tables"]["person"]["digest"] = "1"
    (backup / "manifest.json").write_text(json.dumps(manifest))
    with staying(filled):
        query(filled, "INSERT INTO person VALUES (4, now())")

    done = run_embedded("restore", str(backup), "--replace", home=filled)

    assert done.returncode == 1
    assert "differs from the backup in: person" in done.stderr
    with staying(filled):
        assert query(filled, "SELECT count(*) FROM person") == [(4,)]


def test_a_folder_that_is_no_backup_is_named(tmp_path):
    done = run_embedded("restore", str(tmp_path / "nothing"), home=tmp_path / "var")

    assert done.returncode == 1
    assert f"{tmp_path / 'nothing'} is no complete backup" in done.stderr


def test_which_backup_has_to_be_said(tmp_path):
    done = run_embedded("restore", "", home=tmp_path / "var")

    assert done.returncode == 1
    assert "FROM=" in done.stderr
