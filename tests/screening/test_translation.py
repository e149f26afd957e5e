"""The French catalogue: whole, true to the English in what a program fills in, and compiled as it is written."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import polib
import pytest
from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext

CATALOGUE = Path("locale/fr_CA/LC_MESSAGES/django.po")
WRITTEN = polib.pofile(str(settings.BASE_DIR / CATALOGUE))
SOURCES = ("candidates", "redflags", "screening", "templates", "locale")

_FILLED_IN = re.compile(r"%\(\w+\)[sd]|%%|%[sd]|\{\w*\}|</?[a-z][^>]*>")


def pairs(entry: polib.POEntry) -> list[tuple[str, str]]:
    """Each English form of an entry with its French; one thing may do without its number."""
    if not entry.msgid_plural:
        return [(entry.msgid, entry.msgstr)]
    return [(entry.msgid_plural, french) for place, french in entry.msgstr_plural.items() if int(place)]


def test_nothing_is_left_to_translate() -> None:
    assert [entry.msgid for entry in WRITTEN if not entry.translated() or entry.obsolete] == []


def test_what_is_filled_in_is_the_same_in_french() -> None:
    both = [pair for entry in WRITTEN for pair in pairs(entry)]
    assert [en for en, fr in both if sorted(_FILLED_IN.findall(en)) != sorted(_FILLED_IN.findall(fr))] == []


def test_what_is_compiled_is_what_is_written() -> None:
    compiled = polib.mofile(str(settings.BASE_DIR / CATALOGUE.with_suffix(".mo")))
    said = {(e.msgctxt, e.msgid): (e.msgstr, e.msgstr_plural) for e in compiled}
    assert said == {(e.msgctxt, e.msgid): (e.msgstr, e.msgstr_plural) for e in WRITTEN}


def test_a_reader_of_french_reads_french() -> None:
    with translation.override("fr-ca"):
        assert gettext("Candidates") == "Candidats"


@pytest.mark.skipif(not shutil.which("xgettext"), reason="GNU gettext, which collects texts, is not on this machine")
def test_no_text_of_the_product_is_missing(tmp_path: Path) -> None:
    for name in SOURCES:
        shutil.copytree(settings.BASE_DIR / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__", "*.mo"))
    command = [sys.executable, "-m", "django", "makemessages", "--locale", "fr_CA", "--no-obsolete", "--no-location"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)
    collected = polib.pofile(str(tmp_path / CATALOGUE))
    assert {(e.msgctxt, e.msgid) for e in collected if e.msgid} == {(e.msgctxt, e.msgid) for e in WRITTEN}
    assert [e.msgid for e in collected if e.fuzzy] == []
