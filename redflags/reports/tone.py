"""Words of a report that say more than anybody has established (pure): pointed out, never changed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from redflags.reports import form
from redflags.reports.form import Content, Item, Kind

_VERDICT = re.compile(
    r"\b(fraudsters?|scammers?|criminals?|impost[oe]rs?|sp(?:y|ies)|terrorists?|liars?|thie(?:f|ves)|guilty|"
    r"north.koreans?|escrocs?|fraudeu(?:rs?|ses?)|criminel(?:le)?s?|imposteurs?|espion(?:ne)?s?|terroristes?|"
    r"menteu(?:rs?|ses?)|voleu(?:rs?|ses?)|coupables?|nord-cor[ée]en(?:ne)?s?)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """A word that passes judgement, and the item it stands in."""

    item: Item
    word: str


def verdicts(content: Content) -> Iterator[Verdict]:
    """Each such word once an item, in what people write themselves: not in what a message on file says."""
    for item in form.ITEMS:
        texts = [content[item.key][part.key] for part in (*item.fields, form.REMARK_FIELD) if part.kind == Kind.TEXT]
        words = (found.lower() for text in texts for found in _VERDICT.findall(text))
        yield from (Verdict(item, word) for word in dict.fromkeys(words))
