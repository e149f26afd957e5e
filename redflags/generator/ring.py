"""Several false applicants of one hand: other names, but one account, one phone, one home, one résumé file."""

import hashlib
from datetime import timedelta
from random import Random

from candidates.models import Document, LinkKind, Phone, Source, Stage, StoredFile
from redflags.generator import scenes
from redflags.generator.career import employer
from redflags.generator.course import Plot
from redflags.generator.days import Days, Life
from redflags.generator.openings import Opening
from redflags.generator.places import TOWNS, phone, street
from redflags.generator.story import Story
from redflags.generator.words import Texts
from screening.vault import fingerprint

TEXTS: Texts = {
    "together": {
        "en": (
            "The background looks like the room of another call this month, same shelf, same lamp.",
            "A second voice in the room answered a question that was not ours.",
        ),
        "fr": ("Le décor ressemble à celui d’une autre entrevue du mois, même étagère, même lampe.",),
    },
}

LETTER = (
    "I have spent the last {years} years building the parts of a product that nobody sees until they fail. Most "
    "of that time I worked on {topic}, first alone and then with a small team that I helped to hire. I like to "
    "begin with the question of what would hurt most if it broke, and to write the test for it before anything "
    "else. In my last position we halved the time from a change to its release within two quarters, mainly by "
    "throwing steps away that no longer served anybody. I work well on my own, I write down what I decide and "
    "why, and I am used to a team that meets only on screen. I could begin within {weeks} weeks and would be glad"
    " to tell you more about how we worked."
)
"""What every one of a ring writes, with another number here and another subject there."""

_OFFSET = 3_000_000
"""Serial numbers that no person has, for the values a ring shares."""


def ring(story: Story, plot: Plot, *, seed: int, block: int, place: int) -> None:
    """Turn an application into one of a ring's: the first is hired, the others stand at earlier stages."""
    shared = Random(f"{seed}/{block}/ring")
    home = street(shared, _OFFSET + block)
    town = shared.choice(TOWNS)
    account = f"{shared.randrange(10**12):012}"
    number = phone(_OFFSET + block)
    resume = _resume(shared, story.company.openings[0])
    plot.last = (Stage.PROBATION, Stage.ONBOARDING, Stage.INTERVIEWING)[place % 3]

    def identity(story: Story, days: Days, life: Life) -> None:
        if days.offer:
            scenes.identify(story, days.offer + timedelta(days=3))
            scenes.home(story, days, home, city=town.city, region=town.region)

    def payout(story: Story, days: Days, life: Life) -> None:
        if days.offer:
            scenes.account(story, days.offer + timedelta(days=5), number=account)

    def tells(story: Story, days: Days, life: Life) -> None:
        if place != 1:
            story.tell(Phone(number=number, slot="other", source=Source.CANDIDATE), days.applied + timedelta(days=2))
        if place:
            _hands_in_resume(story, days, resume)
        topic = story.company.openings[place % len(story.company.openings)].topics[0]
        story.write(LETTER.format(years=5 + place, weeks=2 + place, topic=topic), days.applied + timedelta(days=1))
        if days.first_call and story.has_happened(days.first_call):
            text = story.text("together", TEXTS, language=story.staff_language())
            story.note(text, days.first_call + timedelta(days=1))

    plot.identity, plot.payout = identity, payout
    plot.besides.append(tells)


def _resume(rng: Random, opening: Opening) -> str:
    lines = (f"- {employer(rng)}: {rng.choice(opening.topics)}" for _n in range(3))
    return "\n".join([opening.title, "", *lines, ""])


def _hands_in_resume(story: Story, days: Days, text: str) -> None:
    """A file that is byte for byte the one of another candidate."""
    file = StoredFile(
        name="resume.txt",
        media_type="text/plain",
        size=len(text.encode()),
        text=text,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        state=StoredFile.State.READ,
    )
    file.digest = fingerprint(LinkKind.DOCUMENT, file.sha256)
    story.tell(Document(kind="Résumé", file=file, source=Source.RESUME), days.applied)
