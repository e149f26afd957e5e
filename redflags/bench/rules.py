"""The catalogue against the floor of looping over a dossier and touching its fields, one core, nothing else running."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from redflags.bench.measuring import best_of
from redflags.catalogue import catalogue
from redflags.engine.assess import assess
from redflags.engine.dossier import Dossier
from redflags.gather.dossiers import of_applications
from redflags.reading import Context, Speaker, read
from screening import clock

TEXT = 64 * 1024
"""Characters of the longest text that is taken in."""

SENTENCES = (
    "We talked for an hour about the last project and how the team had planned it. "
    "The candidate asked whether the pay could come in two parts and then let it go. "
    "Camera was on for the whole call, the picture was clear and the room plain. "
)


def lines(applications: Sequence[int]) -> Iterator[str]:
    """Microseconds a dossier, dossiers a second, and the ratio to the floor."""
    dossiers = [gathered.dossier for gathered in of_applications(applications, clock.today())]
    count = len(dossiers)
    everything = best_of(5, lambda: [assess(catalogue(), fresh(dossier)) for dossier in dossiers]) / count
    floor = best_of(5, lambda: [touched(dossier) for dossier in dossiers]) / count
    rules = len(catalogue())
    yield f"{rules} rules, findings, standing: {everything * 1000:,.0f} µs a dossier, {1000 / everything:,.0f} a second"
    yield f"touching every field: {floor * 1000:,.0f} µs; ratio {everything / floor:.1f}"
    text = (SENTENCES * (TEXT // len(SENTENCES) + 1))[:TEXT]
    reading = best_of(3, lambda: read(text, speaker=Speaker.STAFF, context=Context.NOTE))
    yield f"reading {TEXT // 1024} KB of text: {reading:,.0f} ms"


def fresh(dossier: Dossier) -> Dossier:
    """The dossier as it comes from gathering, with nothing worked out yet."""
    return replace(dossier)


def touched(dossier: Dossier) -> int:
    """How many fields of its facts are filled in."""
    return sum(bool(getattr(fact, name)) for fact in dossier.facts() for name in fact.__dataclass_fields__)
