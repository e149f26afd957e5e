"""Tells a reason in somebody's own words from a stock phrase (pure)."""

import re

SHORTEST = 30
"""Characters, without what is said every time, from which words tell something about this person."""

_STOCK_PHRASES = (
    r"not (a )?(good )?fit",
    r"no(t a)? match",
    r"see (above|notes?|file|findings)",
    r"as discussed",
    r"red flags?",
    r"failed (the )?(screening|check|test)s?",
    r"did not pass",
    r"score (is |was )?(too )?(high|low)",
    r"high(est)? (risk|score|level)",
    r"(too )?risky",
    r"suspicious",
    r"not (suitable|convinced)",
    r"unsuitable",
    r"n/?a",
    r"other candidates?( (was|were) (better|stronger))?",
    r"we decided (not )?to proceed",
    r"do(es)? not proceed",
    r"gut feeling",
    r"everything (is )?(fine|ok)",
    r"looks? (good|fine|ok)",
    r"no (issues|problems|concerns)",
    r"pas retenu",
    r"ne convient pas",
    r"voir (plus haut|notes?|dossier)",
    r"risque [ée]lev[ée]",
    r"score (trop )?[ée]lev[ée]",
    r"rien à signaler",
    r"tout est (bon|correct)",
)
_STOCK = re.compile(rf"\b(?:{'|'.join(_STOCK_PHRASES)})\b", re.IGNORECASE)
_WORD = re.compile(r"\w{2,}")


def are_own(text: str) -> bool:
    """Whether, stock phrases left out, enough is said in enough different words."""
    left = " ".join(_STOCK.sub(" ", text).split())
    return len(left) >= SHORTEST and len({word.casefold() for word in _WORD.findall(left)}) >= 5


def same(one: str, other: str) -> bool:
    """Whether two texts are the same words, whatever their case and punctuation."""
    return _WORD.findall(one.casefold()) == _WORD.findall(other.casefold())
