"""`manage.py screen` on folders: every file is assessed or named, none is passed over in silence."""

import io
import json
from pathlib import Path

import pytest
from django.core.management import call_command

GOOD = "candidate: {full_name: Avery Example}"


def screened(*paths: Path) -> tuple[list[str], str, int]:
    """The names of the files that were assessed, what was complained about, and the exit status."""
    out, complaints, status = io.StringIO(), io.StringIO(), 0
    try:
        call_command("screen", *map(str, paths), "--json", stdout=out, stderr=complaints)
    except SystemExit as end:
        status = int(end.code or 0)
    return [Path(json.loads(line)["file"]).name for line in out.getvalue().splitlines()], complaints.getvalue(), status


def test_an_ending_in_capitals_is_an_ending(tmp_path: Path) -> None:
    (tmp_path / "A.YAML").write_text(GOOD)
    assert screened(tmp_path) == (["A.YAML"], "", 0)


def test_a_link_that_leads_nowhere_is_named_and_the_others_are_assessed(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").symlink_to(tmp_path / "gone.yaml")
    (tmp_path / "b.yaml").write_text(GOOD)
    names, complaints, status = screened(tmp_path)
    assert (names, status) == (["b.yaml"], 2)
    assert "a.yaml: file: No such file" in complaints


@pytest.mark.parametrize("other", ["notes.txt", "nested.yaml"])
def test_a_folder_without_a_dossier_file_says_so(other: str, tmp_path: Path) -> None:
    (tmp_path / other).mkdir()
    names, complaints, status = screened(tmp_path)
    assert (names, status) == ([], 2)
    assert "There is no dossier file here" in complaints
