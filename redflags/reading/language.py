"""Whether a stretch of folded text is English or French, by its small words."""

import re
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


def language_of(text: str, fallback: str = "en") -> str:
    """ "fr" or "en"; `fallback` where the small words do not tell."""
    words = _WORDS.findall(text)
    french = sum(map(_FRENCH.__contains__, words)) + (0 if text.isascii() else len(_ACCENTED.findall(text)))
    english = sum(map(_ENGLISH.__contains__, words))
    if french == english:
        return fallback
    return "fr" if french > english else "en"
