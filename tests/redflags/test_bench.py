"""`make bench` tells the truth: it counts what a page asks, and refuses pages that fail and registers in use."""

from collections import Counter
from io import StringIO
from random import Random

import pytest
from django.core.management import CommandError, call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from candidates.models import Application, Candidate, SearchCard
from redflags.actions import tallies
from redflags.bench import copied
from redflags.bench.pages import ROUNDS, measure
from redflags.bench.texts import ORDINARY, TELLING, sentence, text
from redflags.models import CountedCase, Finding, Standing, Tally
from redflags.reading import Context, Speaker, read
from screening.roles import Role
from tests import make

pytestmark = pytest.mark.django_db


def test_a_page_is_measured_by_its_queries_and_its_times():
    visitor = Client()
    visitor.force_login(make.user(Role.AUDITOR))

    figures = measure(visitor, [reverse("candidates")])

    assert 0 < figures.queries < ROUNDS
    assert 0 < figures.p50 <= figures.p95


def test_a_page_that_is_not_served_is_no_figure():
    with pytest.raises(CommandError, match="answers 302"):
        measure(Client(), [reverse("candidates")])


def test_the_long_texts_tell_of_nothing_or_with_every_sentence():
    chance = Random(3)
    for _number in range(60):
        assert not read(sentence(ORDINARY, chance), speaker=Speaker.STAFF, context=Context.NOTE).said
        assert read(sentence(TELLING, chance), speaker=Speaker.STAFF, context=Context.NOTE).said
    assert len(text(ORDINARY, 5_000)) == 5_000


def test_a_register_in_use_is_left_alone():
    make.candidate()

    with pytest.raises(CommandError, match="make bench"):
        call_command("bench", 5)


@pytest.mark.django_db(transaction=True)  # an index is made anew
def test_a_register_grows_by_copies_that_lists_and_figures_count_like_the_first():
    others = [make.user(Role.RECRUITER).pk for _number in range(3)]
    call_command("generate", candidates=40, stdout=StringIO())
    for _done in tallies.rebuild(timezone.now()):
        pass
    rows = {model: model._default_manager.count() for model in (*copied.TABLES, SearchCard)}
    told = Counter(dict(Tally.objects.values_list("pk", "n")))

    copied.copy(1, 1, others)
    copied.copy(2, 4, others)

    for model, number in rows.items():
        assert model._default_manager.count() == 5 * number, model
    assert Counter(dict(Tally.objects.values_list("pk", "n"))) == Counter({key: 5 * n for key, n in told.items()})
    assert Candidate.objects.values("name").distinct().count() > rows[Candidate], "copies have names of their own"
    copies = Application.objects.filter(pk__gte=copied.STRIDE).exclude(recruiter=None)
    assert set(copies.values_list("recruiter", flat=True)) <= set(others)
    first, again = Standing.objects.order_by("pk").first(), Standing.objects.order_by("-pk").first()
    assert first is not None
    assert again is not None
    assert again.application.candidate_id == Application.objects.latest("pk").candidate_id
    assert Finding.objects.filter(application=again.pk % copied.STRIDE).count() == again.application.findings.count()
    assert CountedCase.objects.filter(application=again.pk).exists()
    assert list(tallies.rebuild(timezone.now()))[-1] == 0, "the figures are the sum of the cells"
