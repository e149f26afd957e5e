"""Long texts to time the reading on: ordinary prose about interviews, and one whose every sentence tells of something.

Sentences are put together by chance from fixed seeds, so that few stand twice: a text that repeats itself would be
read from memory, and so would one that was read before.
"""

import random
from collections.abc import Sequence
from typing import Final

Parts = Sequence[Sequence[str]]

ORDINARY: Final[Sequence[Parts]] = (
    (
        ("The candidate", "Our team lead", "She", "He", "An engineer", "A designer"),
        ("talked about", "went through", "liked", "remembered", "explained", "asked about", "wrote down"),
        (
            "the last project", "a migration of the billing service", "the weekly plan", "the test suite",
            "an outage in spring", "how releases are made", "the storage of events",
        ),
        (
            "for most of the hour.", "in good spirits.", "on the whiteboard.", "at some length.",
            "before we moved on to the schedule.", "and the others agreed.",
        ),
    ),
    (
        ("In the afternoon", "After a short break", "Towards the end", "At first"),
        ("we looked at", "we compared", "everybody had time for", "somebody brought up"),
        ("the exercise", "the storage of events", "the roadmap", "pair programming", "the office in the harbour"),
        ("and nothing was left open.", "which went well.", "so the next step is planned.", "as the agenda says."),
    ),
    (
        ("La candidate", "Le responsable", "L’équipe", "Le deuxième intervieweur"),
        ("a parlé", "se souvenait", "a discuté", "a pris note", "était contente"),
        ("du dernier projet", "de la semaine de formation", "du plan de l’année", "de la mise en production"),
        ("pendant une demi-heure.", "avec plaisir.", "puis nous sommes passés à la suite.", "en peu de mots."),
    ),
)  # fmt: skip
TELLING: Final[Sequence[Parts]] = (
    (
        ("Today", "This week", "In the first call", "By e-mail", "In a letter", "At the end"),
        ("the candidate asked", "he asked again", "she asked twice", "the applicant insisted on it and asked"),
        ("to be paid in", "to have the salary sent in", "for the whole pay in"),
        ("bitcoin", "USDT", "ether", "a stablecoin on Tron", "crypto"),
        ("from the first month.", "instead of a bank transfer.", "for tax reasons.", "as before."),
    ),
    (
        ("Today", "This week", "In the first call", "This time", "In all three rounds", "At the end"),
        ("the candidate", "he", "she", "the applicant"),
        ("kept the camera off", "will not do any video interview"),
        ("on Monday", "for the third time", "in the second round", "last week", "again"),
        ("as before.", "once more.", "to our surprise.", "in both rounds."),
    ),
    (
        ("Today", "This week", "In the first call", "By e-mail", "In a letter", "At the end"),
        ("he asked us to ship the laptop to", "she wants the computer sent to", "she wants the parcel sent to"),
        ("my cousin’s address", "a friend’s house", "another address", "a forwarding warehouse"),
        ("in the next town", "near the airport", "in the other state", "downtown"),
        ("for now.", "because of a move.", "until June.", "please."),
    ),
    (
        ("La candidate", "Le candidat"),
        ("préfère être payé en bitcoins", "refuse toute entrevue vidéo", "demande d’être payé en cryptomonnaie"),
        ("cette semaine", "pour la deuxième fois", "depuis le début", "encore une fois"),
        ("sans explication.", "par courriel.", "au téléphone.", "comme avant."),
    ),
)  # fmt: skip


def text(kinds: Sequence[Parts], characters: int, seed: int = 1) -> str:
    """So much text of sentences of these kinds, another one for each seed."""
    chance = random.Random(seed)  # noqa: S311  (the same text in every run, no secret)
    told = ""
    while len(told) < characters:
        told += sentence(kinds, chance) + " "
    return told[:characters]


def sentence(kinds: Sequence[Parts], chance: random.Random) -> str:
    """One sentence of one of these kinds."""
    return " ".join(chance.choice(part) for part in chance.choice(kinds))
