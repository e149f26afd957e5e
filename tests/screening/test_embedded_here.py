"""`manage.py` by hand: in a clone that was never started, beside an installation, and where its keys are gone."""

import subprocess
import sys
from pathlib import Path

from screening.embedded import keys
from screening.embedded.home import PROJECT
from tests.screening.installation import PATIENCE, clean_environment

CASE = "schema: 1\nid: one\ncandidate:\n  full_name: Robin Example\n"


def manage(*arguments: str, home: Path, **changes: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "manage.py", *arguments],
        cwd=PROJECT,
        env=without_keys(clean_environment(VAR_DIR=str(home), **changes)),
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )


def without_keys(environment: dict[str, str]) -> dict[str, str]:
    return {name: value for name, value in environment.items() if name not in keys.NAMES}


def test_a_file_is_screened_in_a_clone_that_was_never_started(tmp_path):
    case = tmp_path / "case.yaml"
    case.write_text(CASE)
    answer = manage("screen", str(case), home=tmp_path / "var")
    assert answer.returncode == 0, answer.stderr
    assert "level standard" in answer.stdout
    assert not (tmp_path / "var").exists()


def test_cases_are_evaluated_in_a_clone_that_was_never_started(tmp_path):
    case = tmp_path / "case.yaml"
    case.write_text(CASE + "kind: benign\nexpected:\n  max_tier: clear\n")
    answer = manage("evaluate", str(case), home=tmp_path / "var")
    assert answer.returncode == 0, answer.stderr
    assert "every case is as its label asks" in answer.stdout
    assert not (tmp_path / "var").exists()


def test_the_keys_of_the_installation_are_used(tmp_path):
    home = tmp_path / "var"
    keys.make(home / "keys", list(keys.NAMES))
    shown = manage("shell", "-v", "0", "-c", "from django.conf import settings; print(settings.TRAIL_KEY)", home=home)
    assert shown.stdout.strip() == (home / "keys" / "trail_key").read_text().strip()


def test_data_whose_keys_are_gone_are_not_touched(tmp_path):
    home = tmp_path / "var"
    (home / "pg18").mkdir(parents=True)
    answer = manage("migrate", home=home)
    assert answer.returncode == 1
    assert "its keys are gone" in answer.stderr
    assert not (home / "keys").exists()


def test_an_installation_that_is_named_must_name_its_keys_too(tmp_path):
    answer = manage("migrate", home=tmp_path / "var", DATABASE_URL="postgres://nobody@localhost/nothing")
    assert answer.returncode == 1
    assert "SECRET_KEY is not set" in answer.stderr
