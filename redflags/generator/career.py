"""Made-up employers and schools, and the lines of work and education that résumés tell."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from random import Random

from dateutil.relativedelta import relativedelta

from redflags.generator.openings import Opening


def _list(text: str) -> tuple[str, ...]:
    return tuple(" ".join(item.split()) for item in text.split(";"))


_FIRST = tuple(
    """Aspen Atlas Aurora Bluewater Bramble Brightwell Canopy Cedar Cinder Clarity Clover Cobalt Compass Copper Crescent
    Delta Drumlin Eastgate Elmwood Ember Fairway Fern Fiddlehead Foundry Foxglove Gallium Glacier Granite Greenline
    Halcyon Harbour Hazel Heron Highland Horizon Indigo Ironwood Juniper Keystone Kingfisher Lakehead Lantern Larch
    Lichen Lighthouse Loon Lumen Lynx Maplewood Meridian Mistral Moraine Muskeg Nimbus Northbeam Northway Oakline Onyx
    Orchard Osprey Otter Pinecrest Pioneer Plover Polaris Portage Prairie Quartz Quill Rapid Redwing Ridgeline Riverbend
    Rosewood Sable Saltmarsh Sandpiper Sequoia Sextant Shoreline Silverbirch Skylark Solstice Sparrow Spruce Stonegate
    Summit Sundial Swift Tamarack Tern Thistle Tidal Timber Trillium Tundra Umber Valley Verdant Vesper Westwind Willow
    Windrose Wren Yarrow Zenith""".split()
)
_SECOND = _list(
    """Analytics; Apps; Commerce; Consulting; Data; Digital; Energy Systems; Financial Software; Foods; Freight; Games;
    Health Systems; Imaging; Insurance Services; Interactive; Labs; Learning; Logistics; Media; Mobility; Networks;
    Outfitters; Payments; Platforms; Print Works; Robotics; Software; Solutions; Studio; Systems; Technologies; Telecom;
    Transit; Travel; Utilities"""
)
_FORM = ("", "", "", " Inc.", " Ltd.", " Group", " Co-operative")
_SCHOOLS = _list(
    """Lakeshore Polytechnic; Northgate University; Collège de la Rive-Nord; University of the Two Rivers; Harbourview
    College; Université des Grands-Lacs; Prairie Institute of Technology; Capital Heights University; Collège
    Saint-Hilaire; Maritime Technical University; Fraser Hills College; Université de l’Estuaire; Red Pine College;
    Great Plains University; Algonquin Shores Institute; Point Pleasant University"""
)


@dataclass(frozen=True, slots=True)
class Job:
    """One job as it really was."""

    employer: str
    title: str
    start: date
    end: date | None  # None: still held


@dataclass(frozen=True, slots=True)
class Study:
    """One degree as it really was."""

    school: str
    award: str
    field: str
    start: int
    end: int


def employer(rng: Random) -> str:
    """A name that no employer has, as far as we know."""
    return f"{rng.choice(_FIRST)} {rng.choice(_SECOND)}{rng.choice(_FORM)}"


def jobs(rng: Random, opening: Opening, applied: date) -> list[Job]:
    """Three or four jobs, newest first, one after the other, with the gaps that lives have."""
    months = max(opening.years * 12 + rng.randint(-8, 30), 10)
    count = min(len(opening.titles), 2 if months < 30 else rng.choice((3, 3, 4)))
    still_there = rng.random() < 0.7
    end = applied if still_there else applied - relativedelta(months=rng.randint(1, 5))
    found: list[Job] = []
    for place in range(count):
        length = max(months // count + rng.randint(-6, 6), 4)
        start = (end - relativedelta(months=length)).replace(day=1)
        current = place == 0 and still_there
        found.append(Job(employer(rng), opening.titles[place], start, None if current else end))
        end = start - relativedelta(months=rng.choice((0, 0, 1, 2, 4)), days=1)
    return found


def study(rng: Random, opening: Opening, first_job: date) -> Study:
    """A diploma or degree that ended before the first job."""
    end = first_job.year - rng.choice((0, 0, 1)) if first_job.month > 5 else first_job.year - 1
    award, years = rng.choice((("Diploma", 2), ("Diploma", 3), ("Bachelor’s degree", 4), ("Bachelor’s degree", 4)))
    return Study(rng.choice(_SCHOOLS), award, opening.field, end - years, end)


def referees(rng: Random, names: Iterator[str], worked: list[Job]) -> list[tuple[str, Job]]:
    """Two people who led or worked with the candidate, and where."""
    return [(next(names), job) for job in rng.sample(worked, k=min(2, len(worked)))]
