"""The command that writes the rules' pages."""

import pytest
from django.core.management import CommandError, call_command

from redflags.catalogue import catalogue


def test_it_writes_a_page_a_rule_and_the_check_is_content_then(tmp_path, capsys):
    call_command("make_docs", folder=tmp_path / "rules")
    assert len(list((tmp_path / "rules").iterdir())) == len(catalogue()) + 1
    call_command("make_docs", folder=tmp_path / "rules", check=True)
    assert capsys.readouterr().out.endswith(f"{len(catalogue()) + 1} pages, 0 changed\n")


def test_the_check_names_what_is_wrong_and_writes_nothing(tmp_path):
    call_command("make_docs", folder=tmp_path)
    (tmp_path / "PAY-01.md").write_text("edited by hand", encoding="utf-8")
    (tmp_path / "PAY-99.md").write_text("a rule that went", encoding="utf-8")
    with pytest.raises(CommandError, match=r"(?s)PAY-01\.md: stale.*PAY-99\.md: no such rule"):
        call_command("make_docs", folder=tmp_path, check=True)
    assert (tmp_path / "PAY-01.md").read_text(encoding="utf-8") == "edited by hand"


def test_writing_mends_stale_pages_and_takes_left_over_ones_away(tmp_path):
    (tmp_path / "PAY-99.md").write_text("a rule that went", encoding="utf-8")
    call_command("make_docs", folder=tmp_path)
    assert not (tmp_path / "PAY-99.md").exists()
    call_command("make_docs", folder=tmp_path, check=True)
