"""The course of an application, scene by scene, from its first day to its end or to today."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal

from candidates.models import Document, Email, Milestone, Name, Period, Phone, Place, Rate, Source, Stage
from redflags.generator import scenes
from redflags.generator.days import Days, Life, Scene
from redflags.generator.story import Story
from redflags.generator.words import CLOSING

CHANNELS = ("careers page", "careers page", "job board", "job board", "referral", "recruiter’s search", "job fair")


@dataclass(slots=True)
class Plot:
    """What is particular about one application; as it stands here, nothing is."""

    last: Stage = Stage.EMPLOYED  # how far it goes
    closes_with: str = ""  # the reason written down when it is closed
    rate: float = 1.0  # asked for, against the median of the position
    line: str = Phone.Line.MOBILE
    first_call: Scene = scenes.first_call
    second_call: Scene = scenes.second_call
    employment: Scene = scenes.employment
    references: Scene = scenes.references
    education: Scene = scenes.education
    identity: Scene = scenes.identity
    payout: Scene = scenes.payout
    device: Scene = scenes.device
    work: Scene = scenes.work
    history: Scene = scenes.history
    network: Scene = scenes.network
    profiles: Scene = scenes.profiles
    besides: list[Scene] = field(default_factory=list)  # told at the end, each where its day comes


def tell(story: Story, plot: Plot, days: Days, life: Life) -> None:
    """Tell an application from its first day to its end, or to today."""
    _arrive(story, plot, days, life)
    plot.history(story, days, life)
    plot.profiles(story, days, life)
    plot.network(story, days, life)
    if days.screening and story.move(Stage.SCREENING, days.screening):
        story.note(story.text("desk", language=story.staff_language()), days.screening)
    _interviews(story, plot, days, life)
    _hiring(story, plot, days, life)
    for scene in plot.besides:
        scene(story, days, life)
    if days.closed:
        stage = story.application.stage
        reason = plot.closes_with or story.rng.choice(CLOSING.get(stage, CLOSING["interviewing"]))
        story.move(Stage.CLOSED, days.closed, reason=reason, by=1)


def _arrive(story: Story, plot: Plot, days: Days, life: Life) -> None:
    person, rng, on = story.persona, story.rng, days.applied
    story.apply(on, rng.choice(CHANNELS))
    story.words["employer"] = life.jobs[0].employer
    story.tell(Name(value=person.name, usage=Name.Usage.LEGAL, source=Source.APPLICATION), on)
    town = person.town
    story.tell(
        Place(
            city=town.city,
            region=town.region,
            country=town.country,
            time_zone=town.time_zone,
            source=Source.APPLICATION,
        ),
        on,
    )
    story.tell(Email(address=person.email, source=Source.APPLICATION), on)
    story.tell(Phone(number=person.phone, line=plot.line, source=Source.APPLICATION), on)
    _ask_for_rate(story, plot, on)
    story.tell(Document(kind="Résumé", state=Document.State.RECEIVED, source=Source.RESUME), on)
    story.write(story.text("letter"), on, channel="careers page")


def _ask_for_rate(story: Story, plot: Plot, on: date) -> None:
    rng = story.rng
    yearly = story.opening.median * plot.rate * rng.uniform(0.94, 1.1)
    if rng.random() < 0.15:
        amount, period = Decimal(round(yearly / 2080)), Period.HOUR
    else:
        amount, period = Decimal(round(yearly, -3)), Period.YEAR
    story.tell(Rate(amount=amount, currency="CAD", period=period, source=Source.APPLICATION, effective_on=on), on)


def _interviews(story: Story, plot: Plot, days: Days, life: Life) -> None:
    if days.first_call and story.move(Stage.INTERVIEWING, days.first_call - timedelta(days=2)):
        story.write(story.text("slot"), days.first_call - timedelta(days=2))
        plot.first_call(story, days, life)
        if story.rng.random() < 0.5:
            story.write(story.text("question"), days.first_call + timedelta(days=1))
    if days.second_call and days.first_call and story.has_happened(days.first_call):
        plot.second_call(story, days, life)
        _after_second_call(story, plot, days, life)


def _after_second_call(story: Story, plot: Plot, days: Days, life: Life) -> None:
    if not days.second_call or not days.offer:  # no checks for whom nobody means to hire
        return
    names = [name for name, _job in life.referees]
    story.write(story.text("referees", referee=names[0], referee2=names[-1]), days.second_call + timedelta(days=1))
    plot.references(story, days, life)
    plot.employment(story, days, life)


def _hiring(story: Story, plot: Plot, days: Days, life: Life) -> None:
    if not days.offer or not story.move(Stage.OFFER, days.offer, by=1):
        return
    story.tell(Milestone(kind=Milestone.Kind.OFFER, source=Source.STAFF), days.offer, by=1)
    accepted = days.shipped is not None or bool(plot.closes_with)
    story.write(story.text("offer_yes" if accepted else "offer_no"), days.offer + timedelta(days=2))
    if not accepted:
        return
    for scene in (plot.education, plot.identity, plot.payout):
        scene(story, days, life)
    if days.shipped and story.move(Stage.ONBOARDING, days.shipped - timedelta(days=2)):
        plot.device(story, days, life)
    if days.start and story.move(Stage.PROBATION, days.start):
        story.tell(Milestone(kind=Milestone.Kind.START, source=Source.STAFF), days.start)
        plot.work(story, days, life)
    if days.employed:
        story.move(Stage.EMPLOYED, days.employed, by=1)
