"""Asking that past employers be called, or not."""

from redflags.reading.lexicon.entry import Concept, act, every

CONCEPTS: tuple[Concept, ...] = (
    act(
        "ask_past_employer",
        en=every(
            "speak to, talk to, contact, call, phone, reach, speak with, talk with, approach, write to",
            "his, her, my, any",
            "former, previous, past, old, last",
            "employers, employer, managers, manager, boss, bosses, company",
        ),
        fr=every(
            "parle a, parler a, contacte, contacter, appelle, appeler, joigne, joindre, ecrive a, ecrire a, "
            "communique avec, communiquer avec, parle avec, parler avec",
            "ses, mes, son, mon",
            "anciens employeurs, ancien employeur, ancien patron, anciens patrons, employeurs precedents, "
            "employeur precedent, ancienne patronne, ancien gestionnaire, anciens gestionnaires, dernier employeur",
        ),
    ),
)
