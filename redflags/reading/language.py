"""Whether a stretch of folded text is English or French, by its small words."""

import re
from functools import lru_cache
from itertools import repeat
from typing import Final

_WORDS: Final = re.compile(r"[^\W\d_]+'?")
_ACCENTED: Final = re.compile("[à-öø-ÿœ]")
_FRENCH: Final = frozenset(
    """
    le la les l' de des du d' un une et est sont pas ne n' pour dans sur au aux ce cette ces c' se s' que
    qu' qui il elle ils elles je j' vous nous mon ma mes votre vos notre son sa ses leur avec sans par ou
    mais plus tres deux trois fois jamais aucun aucune a à été ete etait même meme lui on y en candidat
    candidate comme après apres avant depuis chez toujours refus
    """.split()
)
_ENGLISH: Final = frozenset(
    """
    the a an of to and is are was were not with for in on at by from his her their he she they i my we our
    you your it this that has have had no does did don't didn't won't can't would could only never be been
    being when after before than as who all always
    """.split()
)
# 1 for a small word of French, -1 for one of English; what is a word of both tells nothing.
_FRENCH_RATHER: Final = {word: (word in _FRENCH) - (word in _ENGLISH) for word in _FRENCH | _ENGLISH}


def language_of(text: str, fallback: str = "en") -> str:
    """ "fr" or "en"; `fallback` where the small words do not tell."""
    french = sum(map(_frenchness, text.split()))
    if not french:
        return fallback
    return "fr" if french > 0 else "en"


@lru_cache(maxsize=16_384)  # small words recur
def _frenchness(stretch: str) -> int:
    """How much more French than English a stretch without white space is; no word goes beyond one."""
    french = sum(map(_FRENCH_RATHER.get, _WORDS.findall(stretch), repeat(0)))
    return french if stretch.isascii() else french + len(_ACCENTED.findall(stretch))
