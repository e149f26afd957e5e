"""Work in the middle of being done: what the demo company does not have, so that every page has something to show."""

from django.utils import timezone

from candidates.models import Application, Place
from redflags import jobs, rulebook
from redflags.actions import access, bulk, disputes, packs, rehearsals, tuning
from redflags.engine.tuning import Setting
from redflags.engine.vocabulary import Life
from redflags.generator.demo import SEED, load_for
from redflags.models import Bulk
from redflags.packs.profiles import BY_CODE
from screening import clock
from screening.models import User
from tests.redflags import asking, exporting


def busy_demo(by: User) -> None:
    """The demo company, where somebody asked for everything that takes its time."""
    now = timezone.now()
    load_for(by, seed=SEED, now=now)
    application = Application.objects.order_by("pk").exclude(stage="closed")[0]
    person = application.candidate
    exporting.made(by)
    asking.asked(by=by, application=application, way="hand")
    packs.ask(
        person, profile=BY_CODE["full"], others=[], language="en", reason="For counsel", incident=None, by=by, now=now
    )
    access.note(person, asked_on=clock.today(), way="mail", what="", by=by)
    place = Place.objects.filter(candidate=person, replaced_by=None).order_by("pk")[0]
    disputes.note(person, ref=place.ref, statement="I never lived there.", received_on=clock.today(), way="mail", by=by)
    bulk.ask(Bulk(kind="move", note="Week 12", after="interviewing"), by=by, now=now, rows=[application.pk])
    jobs.change_in_bulk()
    rule = rulebook.of_settings({}).rule("PAY-02")
    draft = tuning.set_rule(rule.code, Setting(Life.SHADOW, rule.defaults()), version=0, by=by, now=now)
    rehearsals.ask(draft, as_of=clock.today(), by=by, now=now)
