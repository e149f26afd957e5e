"""LNK-06: the same file is strong, the same author medium."""

from datetime import date

from redflags.engine.dossier import Dossier, Shared
from redflags.engine.run import run
from redflags.engine.vocabulary import Strength
from redflags.rules.links.shares_document import rule

TODAY = date(2026, 3, 2)


def test_an_author_weighs_less_than_a_file() -> None:
    shared = tuple(Shared(ref=f"link:{kind}", kind=kind, names_differ=True) for kind in ("document", "author"))
    file, author = run([rule], Dossier(as_of=TODAY, shared=shared)).findings
    assert (file.strength, author.strength) == (Strength.STRONG, Strength.MEDIUM)
