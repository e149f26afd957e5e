"""`manage.py read` prints a reading for every line and names every line that is none."""

import json
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from redflags.reading.scoring import Score, Scoreboard

GOOD = {"id": "a1", "lang": "en", "speaker": "candidate", "text": "Please pay me in bitcoin."}


def run(file: Path, *options: str) -> tuple[list[str], list[str]]:
    out, err = StringIO(), StringIO()
    try:
        call_command("read", str(file), *options, stdout=out, stderr=err)
    except SystemExit as left:
        err.write(f"exit {left.code}")
    return out.getvalue().splitlines(), err.getvalue().splitlines()


def written(folder: Path, *lines: object) -> Path:
    file = folder / "lines.jsonl"
    file.write_bytes(b"\n".join(line if isinstance(line, bytes) else json.dumps(line).encode() for line in lines))
    return file


def test_a_line_is_printed_with_its_labels_and_spans(tmp_path: Path) -> None:
    (line,), complaints = run(written(tmp_path, GOOD), "--json")
    found = json.loads(line)
    assert (found["id"], found["labels"]) == ("a1", ["crypto_payment"])
    (span,) = found["spans"]
    assert GOOD["text"][span["start"] : span["end"]] == "Please pay me in bitcoin"
    assert complaints == []


def test_a_line_that_says_nothing_has_no_labels(tmp_path: Path) -> None:
    (line,), _ = run(written(tmp_path, GOOD | {"text": "Thank you."}), "--json")
    assert json.loads(line) == {"id": "a1", "labels": [], "spans": []}


def test_labelled_lines_end_with_a_score(tmp_path: Path) -> None:
    file = written(
        tmp_path,
        GOOD | {"labels": ["crypto_payment"], "kind": "positive"},
        GOOD | {"labels": ["none"], "kind": "negation"},
    )
    lines, _ = run(file)
    assert any(line.split()[:5] == ["all", "all", "0.500", "1.000", "0.667"] for line in lines)
    assert any(line.split()[:2] == ["kind", "negation"] for line in lines)
    assert lines[-1] == "1 of 2 lines exactly as labelled"


def test_with_json_the_score_keeps_out_of_standard_output(tmp_path: Path) -> None:
    lines, score = run(written(tmp_path, GOOD | {"labels": ["crypto_payment"]}), "--json")
    assert [json.loads(line)["id"] for line in lines] == ["a1"]
    assert score[-1] == "1 of 1 lines exactly as labelled"


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        (b"{", "not a JSON object"),
        (b"\xff\xfe", "not UTF-8 at byte 1"),
        (b"[" * 100_000, "not a JSON object"),
        (["a"], "must be a JSON object like"),
        ({"id": 1}, '"text" must be a string'),
        (GOOD | {"text": None}, '"text" must be a string'),
        (GOOD | {"speaker": "boss"}, '"speaker" must be one of candidate'),
        (GOOD | {"labels": "none"}, '"labels" must be a list of strings'),
    ],
)
def test_a_bad_line_is_named_and_the_others_are_read(tmp_path: Path, line: object, complaint: str) -> None:
    file = written(tmp_path, GOOD, line, b"", GOOD)
    lines, complaints = run(file, "--json")
    assert len(lines) == 2
    assert complaints[0].startswith(f"{file}:2: {complaint}")
    assert complaints[-1] == "exit 2"


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match=r"none\.jsonl: No such file") as caught:
        run(tmp_path / "none.jsonl")
    assert caught.value.returncode == 2


def test_a_lone_surrogate_and_nul_are_read(tmp_path: Path) -> None:
    (line,), _ = run(written(tmp_path, b'{"id": 1, "text": "pay me in bitcoin \\ud800\\u0000"}'), "--json")
    assert json.loads(line)["labels"] == ["crypto_payment"]


def test_a_score_counts_right_wrong_and_missed() -> None:
    board = Scoreboard()
    board.add(["a", "b"], ["a", "c"], lang="fr")
    board.add(["none"], [], lang="en")
    assert board.total == Score(right=1, wrong=1, missed=1)
    assert (board.total.precision, board.total.recall, board.total.f1) == (0.5, 0.5, 0.5)
    assert board.by_trait["lang", "en"].f1 == 1.0
    assert board.lines == {"all": 2, "exact": 1}
