"""Lines of a candidate's page as they are drawn: everything that somebody wrote is text and never markup."""

import re
from datetime import date
from typing import Any

from django.forms import Form

from candidates.models import Name
from redflags.casefile import drawing
from redflags.casefile.history import HistoryRow
from redflags.casefile.lanes import agreement
from redflags.casefile.lines import Disagreement, Earlier, Edit, Line
from redflags.casefile.marks import Marked, Part

EVIL = '<b onclick="x">&\''
KEPT = "&lt;b onclick=&quot;x&quot;&gt;&amp;&#x27;"


def _line(**more: Any) -> Line:
    return Line(**{"ref": "name:1", "name": "Name", "fact": Name(pk=1), "label": "Legal name", "value": "", **more})


def _included(name: str, /, **inputs: object) -> str:
    return f"[{name.rsplit('/', 1)[-1]} {' '.join(sorted(inputs))}]"


def _fact(line: Line) -> str:
    return drawing.fact(line, _included, dispute_new="/dispute/", reveal_form=Form())


def _text(drawn: str) -> str:
    return " ".join(re.sub(r"<[^>]*>", " ", drawn).split())


def test_everything_that_was_written_is_text() -> None:
    line = _line(
        label=EVIL,
        value=EVIL,
        url="https://example.org/?a=1&b=2",
        details=[EVIL, EVIL],
        source=EVIL,
        on=EVIL,
        by=EVIL,
        note=Marked((Part(EVIL), Part(EVIL, EVIL, suggested=True))),
        edits=[Edit(EVIL, '/a/?b="c"')],
    )
    drawn = _fact(line)
    assert "<b" not in drawn
    assert drawn.count(KEPT) == 12  # the button of the menu says the label as well
    assert 'href="https://example.org/?a=1&amp;b=2"' in drawn
    assert 'href="/a/?b=&quot;c&quot;"' in drawn


def test_an_address_that_no_browser_should_follow_is_text() -> None:
    drawn = _fact(_line(value="javascript:alert(1)", url="javascript:alert(1)"))
    assert "<a" not in drawn
    assert "<span>javascript:alert(1)</span>" in drawn


def test_what_is_not_known_says_so_unless_something_else_tells() -> None:
    note = Marked((Part("Prefers to write"),))
    assert "Not known" in _text(_fact(_line()))
    assert "Not known" not in _fact(_line(sealed=True))
    assert _text(_fact(_line(note=note))) == "Legal name Prefers to write"
    assert "fact__note" in _fact(_line(note=note, value="Ada"))


def test_what_hangs_on_a_line_comes_below_it_in_order() -> None:
    line = _line(
        value="Ada",
        note=Marked((Part("As in the passport"),)),
        disagreements=[Disagreement("No", "Open", "/d/")],
        earlier=[Earlier("Adah", "Résumé", date(2026, 1, 2), was_wrong=True)],
        also=[object()],
    )
    below = _fact(line).split('<dd class="fact__below">')[1]
    assert _text(below) == "[_disagreements.html told] As in the passport [_earlier.html line] [_pins.html anchor]"
    assert "fact__below" not in _fact(_line(value="Ada"))


def test_a_sealed_line_and_its_status() -> None:
    drawn = _fact(_line(value="Bank account", sealed=True, status="confirmed", status_label=""))
    assert "[_sealed.html account form]" in drawn
    assert "Confirmed" in drawn


def test_cells_of_a_history_tell_who_does_not_mention_it() -> None:
    told = _line(
        value=EVIL, label="2020 – 2022", earlier=[Earlier("", "", None, was_wrong=True)], edits=[Edit("Mend", "/m/")]
    )
    row = HistoryRow(
        ref="historyentry:1",
        name=EVIL,
        organisation=EVIL,
        agreement=agreement([], date(2026, 1, 1)),
        cells=[[told, _line(value="Clerk", label="2019")], []],
    )
    drawn = drawing.history_cells(row, _included)
    assert "<b" not in drawn
    assert _text(drawn) == f"{KEPT} 2020 – 2022 [_mended.html times] Edit: {KEPT} Mend Clerk 2019 not mentioned"
