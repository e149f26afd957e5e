"""Ordinary words one letter away from a lexicon word, which must not be taken for a slip."""
from typing import Final
LOOKALIKES: Final = frozenset(())
