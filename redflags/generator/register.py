"""The cast of a register: who tells which story, in blocks of 64 people of whom eight are false applicants.

Everything about a person follows from the seed and the person's serial number alone, whatever is made before or beside
it. Name, town and story are drawn from separate sources of chance, so that none tells anything of another.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from random import Random

from candidates.models import LinkVerdict, Stage
from redflags.generator import course
from redflags.generator.circumstances import CIRCUMSTANCES, NEEDS_HIRING
from redflags.generator.course import Plot
from redflags.generator.days import Days, live
from redflags.generator.names import full_name
from redflags.generator.places import TOWNS, phone, street
from redflags.generator.ring import ring
from redflags.generator.scenes import email_name
from redflags.generator.schemes import SCHEMES
from redflags.generator.story import Company, Persona, Story

Turn = Callable[[Plot], None]
"""What makes an application particular: a circumstance or a scheme."""

BLOCK = 64
MONTHS_BACK_DAYS = 270
RECENT_DAYS = 40
"""Half of the honest applications came in this lately, so that every stage has somebody in it."""

_LEAST_DAYS = {
    Stage.SCREENING: 8,
    Stage.INTERVIEWING: 30,
    Stage.OFFER: 45,
    Stage.ONBOARDING: 60,
    Stage.PROBATION: 95,
}
"""How long ago a scheme began at least, so that most of it has happened."""

_ENDS = (
    (Stage.APPLIED, 8),
    (Stage.SCREENING, 18),
    (Stage.INTERVIEWING, 34),
    (Stage.OFFER, 6),
    (Stage.EMPLOYED, 34),
)
"""How far honest applications go, out of a hundred."""


class Part(StrEnum):
    """What kind of story somebody tells."""

    PLAIN = "plain"
    CIRCUMSTANCE = "circumstance"
    COUPLE = "couple"  # two people with one home and one account
    TWICE = "twice"  # one person on the register twice
    SCHEME = "scheme"
    RING = "ring"  # several false applicants with one account, phone and home

    @property
    def is_honest(self) -> bool:
        """Whether the person is who he or she says to be."""
        return self not in (Part.SCHEME, Part.RING)


@dataclass(frozen=True, slots=True)
class Made:
    """A story with what the register must never tell: which part its person plays."""

    story: Story
    part: Part
    tells: str  # name of the circumstance or scheme
    partner: int | None = None  # serial number of the earlier one of two honest people who belong together


MEANINGS = {Part.COUPLE: LinkVerdict.Meaning.HOUSEHOLD, Part.TWICE: LinkVerdict.Meaning.SAME_PERSON}
"""What a reviewer found out about the two of a pair."""

_PARTS = (
    *[Part.RING] * 3,
    *[Part.SCHEME] * 5,
    *[Part.COUPLE] * 2,
    *[Part.TWICE] * 2,
    *[Part.CIRCUMSTANCE] * 26,
    *[Part.PLAIN] * 26,
)


def made(seed: int, serials: range, company: Company, now: datetime) -> Iterator[Made]:
    """The stories of people with these serial numbers, in order, as of now."""
    for serial in serials:
        yield _one(seed, serial, company, now)


def _one(seed: int, serial: int, company: Company, now: datetime) -> Made:
    block, place = divmod(serial, BLOCK)
    parts, tells = cast(seed, block)
    part, rng = parts[place], Random(f"{seed}/{serial}/story")
    same = [at for at, other in enumerate(parts) if other is part]
    partner = block * BLOCK + same[0] if part in MEANINGS and same[0] != place else None
    who = _beside(persona(seed, partner), persona(seed, serial), part) if partner is not None else persona(seed, serial)
    plot = _plot(rng, tells[place])
    at = rng.randrange(len(company.openings))
    position = company.positions[at % len(company.positions)]
    story = Story(who, company, company.openings[at], position, rng, now)
    if part is Part.RING:
        ring(story, plot, seed=seed, block=block, place=same.index(place))
    days = _days(rng, part, plot, now)
    course.tell(story, plot, days, live(rng, story.opening, days.applied))
    story.intake.candidate.external_key = external_key(serial)
    turn = tells[place]
    return Made(story, part, turn.__name__ if turn else "", partner)


PREFIX = "made-up-"


def external_key(serial: int) -> str:
    """What a made-up person is called in the register, so that the next ones get other serial numbers."""
    return f"{PREFIX}{serial:08}"


@lru_cache(maxsize=16)
def cast(seed: int, block: int) -> tuple[list[Part], list[Turn | None]]:
    """Who plays what in a block of people, and which circumstance or scheme it is."""
    rng = Random(f"{seed}/{block}/cast")
    parts = list(_PARTS)
    rng.shuffle(parts)
    schemes = iter(rng.sample(SCHEMES, parts.count(Part.SCHEME)))
    tells: list[Turn | None] = []
    for part in parts:
        match part:
            case Part.SCHEME:
                tells.append(next(schemes))
            case Part.CIRCUMSTANCE:
                tells.append(rng.choice(CIRCUMSTANCES))
            case Part.COUPLE:
                tells.append(_are_hired)
            case _:
                tells.append(None)
    return parts, tells


def persona(seed: int, serial: int) -> Persona:
    """Who the person with this serial number is; nothing of it depends on the story."""
    rng = Random(f"{seed}/{serial}/person")
    name = full_name(rng)
    return Persona(
        serial=serial,
        name=name,
        town=rng.choice(TOWNS),
        email=f"{email_name(name)}{serial}@example.{rng.choice(('com', 'net', 'org'))}",
        phone=phone(serial),
        street=street(rng, serial),
        account=f"{rng.randrange(10**12):012}",
    )


def _beside(other: Persona, own: Persona, part: Part) -> Persona:
    """The second one of a pair: the same person again, or somebody who shares a home and an account."""
    if part is Part.TWICE:
        return replace(other, serial=own.serial, account=own.account)
    return replace(own, town=other.town, street=other.street, account=other.account)


def _are_hired(plot: Plot) -> None:
    """Both come as far as to give an account."""
    plot.last = Stage.EMPLOYED


def _plot(rng: Random, tells: Turn | None) -> Plot:
    plot = Plot(last=rng.choices([stage for stage, _w in _ENDS], [weight for _s, weight in _ENDS])[0])
    if tells in NEEDS_HIRING:
        plot.last = Stage.EMPLOYED
    if tells:
        tells(plot)
    return plot


def _days(rng: Random, part: Part, plot: Plot, now: datetime) -> Days:
    if part.is_honest:
        back = rng.randint(0, RECENT_DAYS if rng.random() < 0.5 else MONTHS_BACK_DAYS)
    else:
        back = rng.randint(_LEAST_DAYS[plot.last], MONTHS_BACK_DAYS - 40)
    if part is Part.COUPLE:
        back = max(back, 80)
    days = Days.draw(rng, now.date() - timedelta(days=back), plot.last)
    if not part.is_honest and rng.random() < 0.5:
        days.closed = None
    return days
